"""What feeds the dial when the whole past is drawn must be what fed it when the answers were given."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from player.dial import Reading, smooth
from player.events import Change, CheckIn, EpisodeStart, Event, RoutineDone, RoutineForm, Spell, Zone
from player.readings import readings, spell_begins
from tests.builders import MONDAY, a_check_in, a_routine
from tests.storybook import course_of, programme


def _event(kind: str, hours: float, nrs: int) -> Event:
    at = MONDAY + timedelta(hours=hours)
    match kind:
        case "check-in":
            return CheckIn(at=at, nrs=nrs, leg=Zone.BACK, change=Change.SAME)
        case "pain only":
            return CheckIn(at=at, nrs=nrs)
        case "routine":
            return RoutineDone(at=at, stage=1, form=RoutineForm.FULL, completed=True, nrs_pre=nrs, nrs_post=nrs)
        case "routine, not asked":
            return RoutineDone(at=at, stage=1, form=RoutineForm.FULL, completed=True)
        case _:
            return EpisodeStart(at=at, spell=Spell.UNKNOWN)


KINDS = st.sampled_from(["check-in", "check-in", "pain only", "routine", "routine, not asked", "spell"])
GAPS_H = st.sampled_from([0.0, 0.0, 0.2, 0.9, 1.0, 2.9, 3.0, 5.0, 20.0, 71.0, 335.9, 336.0, 340.0])
"""Steps between events, with those at which a rule turns."""


@st.composite
def histories(draw: st.DrawFn) -> list[Event]:
    steps = draw(st.lists(st.tuples(KINDS, GAPS_H, st.integers(0, 10)), min_size=1, max_size=14))
    hours, events = 0.0, []
    for kind, gap_h, nrs in steps:
        hours += gap_h
        events.append(_event(kind, hours, nrs))
    return events


def fed(*events: Event) -> tuple[Reading, ...]:
    return readings(course_of(events).seen(max(event.at for event in events)))


def assert_ends_at_the_dial(events: Sequence[Event], now: datetime) -> None:
    course = course_of(events)

    curve = smooth(readings(course.seen(now)), programme().dial)

    level = course.look(now).level
    if level is None:
        assert curve.level == ()
    else:
        assert curve.level[-1] == pytest.approx(level, abs=1e-9)


@given(histories())
def test_the_line_ends_at_the_level_of_the_dial(events: list[Event]) -> None:
    assert_ends_at_the_dial(events, events[-1].at)


@given(histories(), st.randoms(use_true_random=False))
def test_so_it_does_after_a_clock_that_went_back(events: list[Event], random: Random) -> None:
    shuffled = list(events)
    random.shuffle(shuffled)

    assert_ends_at_the_dial(shuffled, events[-1].at + timedelta(hours=1))


def test_check_ins_of_one_instant_are_one_reading_the_worst() -> None:
    told = fed(a_check_in(3), a_routine(nrs_pre=6), a_check_in(7), a_check_in(5))

    assert [reading.nrs for reading in told] == [7, 6]


def test_taps_after_a_routine_feed_nothing() -> None:
    told = fed(a_routine(nrs_pre=None, nrs_post=9), a_routine(1.0, nrs_pre=4, nrs_post=9))

    assert [reading.nrs for reading in told] == [4]


def test_a_spell_begins_at_the_first_reading_after_two_weeks_away() -> None:
    told = fed(a_check_in(5), a_check_in(4, 10), a_check_in(6, 400), a_check_in(5, 410))

    assert [reading.is_new_spell for reading in told] == [False, False, True, False]
    assert spell_begins(told) == 2


def test_the_first_word_on_the_spell_tells_of_the_one_that_has_begun() -> None:
    spell = EpisodeStart(at=MONDAY + timedelta(hours=1), spell=Spell.UNDER_6_WEEKS)

    told = fed(a_check_in(5), spell, a_check_in(4, 2))

    assert not any(reading.is_new_spell for reading in told)
