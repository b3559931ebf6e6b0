"""player.course: going along equals deciding over the whole, and a clock that goes back never opens anything."""

from datetime import UTC, datetime, timedelta
from itertools import permutations
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from player.course import Course
from player.decision import Closed, TodayMode
from player.events import (
    Answer,
    CardForm,
    Change,
    CheckIn,
    Event,
    Look,
    Morning,
    RoutineDone,
    RoutineForm,
    SafetyCard,
    Sit,
    Walk,
    Zone,
)
from player.gate import decide
from player.rules.gate import Rule
from tests.builders import MONDAY, AUser, events, hour, our_programme

LONDON = ZoneInfo("Europe/London")


def answer(at: datetime, nrs: int = 2, **other: object) -> CheckIn:
    told = {"sit": Sit.HALF_HOUR, "leg": Zone.BACK, "change": Change.SAME, **other}
    return CheckIn(at=at, nrs=nrs, **told)  # type: ignore[arg-type]


def course_of(*happened: Event, zone: ZoneInfo = LONDON) -> Course:
    course = Course(our_programme(), zone)
    for event in happened:
        course.take(event)
    return course


near = st.floats(0, 200).map(hour)


@settings(max_examples=60, deadline=None)
@given(st.lists(events, max_size=10), near)
def test_going_along_equals_deciding_over_the_whole(happened: list[Event], now: datetime) -> None:
    course = Course(our_programme(), LONDON)
    for event in happened:
        course.advance(event)

    assert course.look(now) == decide(happened, our_programme(), LONDON, now)


@settings(max_examples=60, deadline=None)
@given(st.lists(events, max_size=8), st.lists(near, max_size=4))
def test_looks_change_nothing_whenever_they_are_taken(happened: list[Event], looks: list[datetime]) -> None:
    asked, left = course_of(*happened), course_of(*happened)

    for now in looks:
        asked.look(now)
        asked.advance(Look(at=now))

    assert asked.events == left.events
    assert asked.look(hour(300)) == left.look(hour(300))


@settings(max_examples=60, deadline=None)
@given(st.lists(events, min_size=1, max_size=8), events)
def test_a_copy_goes_its_own_way(happened: list[Event], more: Event) -> None:
    course = course_of(*happened)
    before = course.look(hour(300))

    course.copy().take(more)

    assert course.look(hour(300)) == before
    assert list(course.events) == happened


def test_the_events_are_kept_as_they_were_told() -> None:
    told = [answer(MONDAY, 3), answer(MONDAY, 5), Walk(at=MONDAY, minutes=5)]

    assert list(course_of(*told).events) == told


# One instant


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_of_check_ins_of_one_instant_the_worse_answers_count(order: tuple[int, ...]) -> None:
    told = [
        answer(hour(10), 2, sit=None, leg=None),
        answer(hour(10), 4, sit=Sit.HOUR, morning=Morning.SAME),
        answer(hour(10), 3, sit=Sit.STRAIGHT_AWAY, leg=Zone.THIGH, change=Change.BIT_WORSE, morning=Morning.WORSE),
    ]
    several, one = AUser.placed(1), AUser.placed(1)

    for place in order:
        decision = several.tell(told[place])
    worst = one.tell(
        answer(hour(10), 4, sit=Sit.STRAIGHT_AWAY, leg=Zone.THIGH, change=Change.BIT_WORSE, morning=Morning.WORSE)
    )

    assert (decision.level, decision.rule, decision.open, decision.card is None) == (
        worst.level,
        worst.rule,
        worst.open,
        worst.card is None,
    )
    assert several.course.state.answers.counting.newest[-1].check_in.sit is Sit.STRAIGHT_AWAY


def test_a_good_twin_does_not_place_higher() -> None:
    first, second = AUser(), AUser()
    for user in (first, second):
        user.card(0)
    good, bad = answer(hour(1), 1, sit=Sit.HOUR), answer(hour(1), 7, sit=Sit.STRAIGHT_AWAY)

    first.tell(good)
    second.tell(bad)

    assert first.tell(bad).stage == second.tell(good).stage == 1


def test_of_readings_of_one_instant_the_order_of_storing_makes_no_difference() -> None:
    routine = RoutineDone(at=hour(10), stage=1, form=RoutineForm.SHORT, completed=True, nrs_pre=5)
    levels = []
    for told in permutations([routine, answer(hour(10), 2)]):
        user = AUser.placed(1)
        for event in told:
            decision = user.tell(event)
        levels.append((decision.level, decision.upper))

    assert levels[0] == levels[1]


# The clock


def test_a_check_in_dated_in_the_future_opens_nothing() -> None:
    user = AUser.placed(2)
    user.check_in(150)

    decision = user.look(100)

    assert decision.open == ()
    assert decision.closed == (Closed.CLOCK_BACK, Closed.STALE)
    assert decision.today is TodayMode.STOP


def test_a_clock_put_back_leads_to_check_in_first_and_that_never_opens_a_later_video() -> None:
    user = AUser.placed(1, nrs=4)
    for h in (9, 24, 33, 48):
        user.check_in(h, 3)
    user.routines(49, 50, 51, 52)
    user.tell(Walk(at=hour(57), minutes=5))

    closed = user.tell(Walk(at=hour(56), minutes=5))
    answered = user.check_in(56.5, 3)
    later = user.check_in(58, 3)

    assert (closed.open, closed.closed) == ((), (Closed.CLOCK_BACK,))
    assert (answered.rule, answered.open) == (Rule.HOLD, (1,))
    assert answered.rows is not None
    assert answered.rows.are_met
    assert later.rule is Rule.UNLOCK_2


def test_a_verdict_sees_only_what_is_dated_up_to_it() -> None:
    user = AUser.placed(1, nrs=4)
    user.check_in(10, 9)

    assert user.look(5).level == 4
    assert user.look(11).level == user.look(10).level != 4
    # What was asked for holds whatever its date: when in doubt it stays closed.
    assert user.look(5).card is not None


def test_after_a_clock_put_back_what_lay_ahead_is_seen_when_its_time_comes() -> None:
    user = AUser.placed(1, nrs=4)
    user.check_in(30, 2)
    user.check_in(10, 3)

    before, after = user.look(29), user.look(30)

    assert before.level != after.level
    assert after.level == course_of(answer(hour(0), 4), answer(hour(10), 3), answer(hour(30), 2)).look(hour(30)).level


def test_a_sign_holds_whatever_its_date_and_what_lifts_it_only_from_its_date_on() -> None:
    user = AUser.placed(1)
    user.card(50, A2=Answer.YES)
    assert user.look(10).is_latched
    user.tell(answer(hour(20)))

    assert user.look(20).is_latched


@pytest.mark.parametrize("backwards", [1, 24, 24 * 365, 24 * 365 * 55])
def test_no_clock_opens_a_latched_user(backwards: float) -> None:
    user = AUser.placed(2)
    user.card(1, A2=Answer.YES)

    assert user.check_in(2 - backwards).open == ()
    assert user.check_in(3).open == ()


# Days and zones


@pytest.mark.parametrize(
    ("start", "zone", "dates"),
    [
        ("2026-03-28T22:30:00+00:00", "Europe/London", 3),  # 25 hours, 28 to 30 March: spring
        ("2026-10-24T22:30:00+00:00", "Europe/London", 2),  # 24 and 25 October: autumn
        ("2026-01-05T10:30:00+00:00", "Pacific/Kiritimati", 2),
    ],
)
def test_days_are_told_on_the_wall_and_hours_by_the_clock_nobody_sets(start: str, zone: str, dates: int) -> None:
    began = datetime.fromisoformat(start)
    course = Course(our_programme(), ZoneInfo(zone))
    course.take(SafetyCard(at=began, form=CardForm.FULL))
    decision = course.advance(answer(began, 4, sit=Sit.TEN_MINUTES))
    for hours in (1, 12.25, 24.75):
        decision = course.advance(answer(began + timedelta(hours=hours), 4, sit=Sit.TEN_MINUTES))

    assert decision.rows is not None
    assert decision.rows.time.days == dates
    assert decision.rows.time.here_h == 24.75


def test_an_instant_may_be_given_in_any_zone() -> None:
    tokyo = datetime.fromisoformat("2026-01-05T19:50:00+09:00")

    assert course_of(answer(tokyo)).look(tokyo).at.astimezone(UTC) == hour(2)
    assert course_of(answer(tokyo)).look(tokyo) == course_of(answer(hour(2))).look(hour(2))
