"""player.today: session rules G0a to G4, the easy day, and what wins where several hold."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from player.answers import Answers
from player.decision import TodayMode
from player.events import RoutineDone, Stopped
from player.rules.gate import Rule
from player.today import (
    HourState,
    after_routine,
    hour,
    midnight_after,
    routine_calls_card,
    routine_rule,
)
from tests.builders import MONDAY, a_routine, our_programme

RULES = our_programme().session
LONDON = ZoneInfo("Europe/London")


def routine(
    pre: int | None = None, during: tuple[int, ...] = (), post: int | None = None, stopped: Stopped | None = None
) -> RoutineDone:
    return a_routine(nrs_pre=pre, nrs_during=during, nrs_post=post, stopped=stopped)


@pytest.mark.parametrize(
    ("done", "rule"),
    [
        (routine(), None),
        (routine(pre=3, post=4), None),
        (routine(pre=3, during=(2,)), Rule.COMFORTABLE),
        (routine(pre=3, during=(2, 3)), Rule.SOME_SORENESS),
        (routine(pre=5, during=(5,)), Rule.SOME_SORENESS),
        (routine(pre=3, during=(6,)), Rule.TOO_MUCH),
        (routine(pre=5, during=(7,)), Rule.TOO_MUCH),
        (routine(pre=3, during=(2,), post=5), Rule.TOO_MUCH),
        (routine(pre=3, post=5), Rule.TOO_MUCH),
        (routine(pre=3, during=(8,)), Rule.END_ROUTINE),
        (routine(pre=3, post=8), Rule.END_ROUTINE),
        (routine(pre=3, during=(2,), stopped=Stopped.LEG), Rule.END_ROUTINE),
        (routine(pre=3, stopped=Stopped.SIGN), Rule.END_ROUTINE),
        (routine(pre=3, during=(4,), stopped=Stopped.PAIN), Rule.SOME_SORENESS),
        (routine(pre=6), Rule.HIGH_PAIN),
        (routine(pre=6, during=(6, 7), post=7), Rule.HIGH_PAIN),
        (routine(pre=7, during=(8,)), Rule.END_ROUTINE),
        (routine(pre=8), Rule.BREATHE_ONLY),
        (routine(pre=10, during=(10,), post=10), Rule.BREATHE_ONLY),
    ],
)
def test_a_routine_goes_by_the_gravest_rule_that_fits(done: RoutineDone, rule: Rule | None) -> None:
    assert routine_rule(done, RULES) is rule


@pytest.mark.parametrize(
    ("done", "calls"),
    [
        (routine(pre=3, during=(7,)), False),
        (routine(pre=3, during=(4,), stopped=Stopped.PAIN), True),
        (routine(pre=3, during=(9,)), True),
        (routine(pre=9), True),
        (routine(pre=7), False),
    ],
)
def test_a_stop_and_too_much_pain_call_the_short_card(done: RoutineDone, calls: bool) -> None:  # noqa: FBT001
    assert routine_calls_card(done, routine_rule(done, RULES)) is calls


def hour_after(state: HourState, pain: int, minutes: float) -> tuple[TodayMode, Rule | None]:
    now = MONDAY + timedelta(minutes=minutes)
    left = hour(state, Answers(pain_now=(MONDAY, pain)), now, LONDON, RULES)
    return left.mode, left.rule


@pytest.mark.parametrize(
    ("pain", "mode"),
    [
        (0, TodayMode.NORMAL),
        (5, TodayMode.NORMAL),
        (6, TodayMode.EASIER_NOW),
        (7, TodayMode.EASIER_NOW),
        (8, TodayMode.BREATHE_ONLY),
        (10, TodayMode.BREATHE_ONLY),
    ],
)
def test_pain_now_decides_what_is_left(pain: int, mode: TodayMode) -> None:
    assert hour_after(HourState(), pain, 1)[0] is mode


def test_the_graver_wins_rest_breathing_easier_easy_day() -> None:
    easy = HourState().ease(MONDAY, Rule.SORE_MORNING)
    smaller = HourState(is_smaller=True, eases=easy.eases)
    resting = HourState(is_smaller=True, eases=easy.eases, rests=(MONDAY,))

    assert hour_after(easy, 3, 1) == (TodayMode.EASE, Rule.SORE_MORNING)
    assert hour_after(smaller, 3, 1) == (TodayMode.EASIER_NOW, Rule.TOO_MUCH)
    assert hour_after(smaller, 8, 1) == (TodayMode.BREATHE_ONLY, Rule.BREATHE_ONLY)
    assert hour_after(resting, 8, 1) == (TodayMode.STOP, Rule.END_ROUTINE)


def test_a_rest_lasts_two_hours_from_the_start_of_its_routine() -> None:
    state = after_routine(HourState(), routine(pre=3, during=(9,)), Rule.END_ROUTINE)

    assert hour_after(state, 3, 119.9)[0] is TodayMode.STOP
    assert hour_after(state, 3, 120)[0] is TodayMode.NORMAL
    assert state.rest_until(MONDAY, RULES) == MONDAY + timedelta(hours=2)
    assert state.rest_until(MONDAY - timedelta(minutes=1), RULES) is None


def test_too_much_holds_until_the_next_routine_whatever_that_is() -> None:
    state = after_routine(HourState(), routine(pre=3, post=6), Rule.TOO_MUCH)

    assert state.is_smaller
    assert not after_routine(state, routine(), None).is_smaller


@pytest.mark.parametrize(
    ("day", "zone", "ends"),
    [
        ("2026-01-05T08:50:00+00:00", "Europe/London", "2026-01-06T00:00:00+00:00"),
        ("2026-03-28T23:30:00+00:00", "Europe/London", "2026-03-29T00:00:00+00:00"),
        ("2026-03-29T12:00:00+00:00", "Europe/London", "2026-03-29T23:00:00+00:00"),
        ("2026-10-25T12:00:00+00:00", "Europe/London", "2026-10-26T00:00:00+00:00"),
        ("2026-01-05T08:50:00+00:00", "Pacific/Kiritimati", "2026-01-05T10:00:00+00:00"),
        # In Santiago the clocks jump from 24:00 to 01:00, so that the day has no midnight.
        ("2026-09-05T12:00:00+00:00", "America/Santiago", "2026-09-06T04:00:00+00:00"),
    ],
)
def test_an_easy_day_ends_at_local_midnight(day: str, zone: str, ends: str) -> None:
    began = MONDAY.fromisoformat(day)

    assert midnight_after(began, ZoneInfo(zone)) == MONDAY.fromisoformat(ends)


def test_an_easy_day_is_over_with_its_date() -> None:
    state = HourState().ease(MONDAY, Rule.SINGLE_BAD)
    calm = Answers(pain_now=(MONDAY, 2))

    late = hour(state, calm, MONDAY.replace(hour=23, minute=59), LONDON, RULES)
    after = hour(state, calm, MONDAY.replace(hour=0, minute=0) + timedelta(days=1), LONDON, RULES)

    assert (late.mode, late.rule) == (TodayMode.EASE, Rule.SINGLE_BAD)
    assert late.until == midnight_after(MONDAY, LONDON)
    assert after.mode is TodayMode.NORMAL


def test_the_days_since_an_easy_day_are_local_ones() -> None:
    evening = MONDAY.replace(hour=22, minute=30)
    state = HourState().ease(evening, Rule.SORE_MORNING)

    assert HourState().days_since_easy(evening, LONDON) is None
    assert state.days_since_easy(evening - timedelta(hours=1), LONDON) is None
    assert state.days_since_easy(evening, LONDON) == 0
    assert state.days_since_easy(evening + timedelta(hours=2), LONDON) == 1
    assert state.days_since_easy(evening + timedelta(days=7), LONDON) == 7
