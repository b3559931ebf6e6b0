"""Days and weeks are those of the wall calendar, also where the clocks change."""

import itertools
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from player.events import Event, RoutineDone, RoutineForm, Walk
from player.weeks import day_begins_s, day_counts, monday_of, weeks

LONDON = ZoneInfo("Europe/London")
SAO_PAULO = ZoneInfo("America/Sao_Paulo")


def at_s(text: str) -> float:
    return datetime.fromisoformat(text).timestamp()


def routine(text: str, *, completed: bool = True) -> RoutineDone:
    at = datetime.fromisoformat(text)
    return RoutineDone(at=at, stage=1, form=RoutineForm.SHORT, completed=completed, clicks=10)


def test_a_week_runs_from_monday_to_sunday() -> None:
    assert date.fromordinal(monday_of(date(2026, 3, 9).toordinal())) == date(2026, 3, 9)
    assert date.fromordinal(monday_of(date(2026, 3, 15).toordinal())) == date(2026, 3, 9)


def test_the_week_in_which_the_clocks_go_forward_is_an_hour_shorter() -> None:
    (week,) = weeks([(at_s("2026-03-29T12:00+01:00"), 4)], [], {}, LONDON)

    assert week.to_s - week.from_s == 7 * 86400 - 3600


def test_a_day_without_a_midnight_begins_at_the_jump() -> None:
    """On 4 November 2018 the clocks of Sao Paulo went from 23:59 to 01:00."""
    assert day_begins_s(date(2018, 11, 4).toordinal(), SAO_PAULO) == at_s("2018-11-04T03:00+00:00")


def test_an_answer_just_before_midnight_belongs_to_the_old_week() -> None:
    told = weeks([(at_s("2026-03-15T23:59+00:00"), 7), (at_s("2026-03-16T00:01+00:00"), 2)], [], {}, LONDON)

    assert [(week.low, week.high, week.middle) for week in told] == [(7, 7, 7), (2, 2, 2)]


def test_a_week_tells_lowest_highest_and_middle() -> None:
    answers = [(at_s(f"2026-03-1{day}T09:00+00:00"), nrs) for day, nrs in ((0, 6), (1, 2), (2, 3), (3, 5))]

    (week,) = weeks(answers, [], {}, LONDON)

    assert (week.answers, week.low, week.high, week.middle) == (4, 2, 6, 4.0)


def test_a_broken_off_routine_gives_its_clicks_and_does_not_count() -> None:
    events = [routine("2026-03-10T09:00+00:00"), routine("2026-03-10T10:00+00:00", completed=False)]

    (day,) = day_counts(events, LONDON).values()

    assert (day.routines, day.clicks) == (1, 20)


@given(
    st.lists(st.tuples(st.integers(0, 60 * 24 * 400), st.booleans()), max_size=40),
    st.sampled_from([LONDON, SAO_PAULO, ZoneInfo("Pacific/Kiritimati")]),
)
def test_weeks_lose_nothing_and_do_not_overlap(steps: list[tuple[int, bool]], zone: ZoneInfo) -> None:
    begin = datetime(2018, 1, 1, tzinfo=UTC)
    events: list[Event] = []
    for minutes, is_walk in steps:
        at = begin + timedelta(minutes=minutes)
        events.append(
            Walk(at=at, minutes=5) if is_walk else RoutineDone(at=at, stage=1, form=RoutineForm.FULL, completed=True)
        )
    answers = sorted((event.at.timestamp(), 3) for event in events)

    told = weeks(answers, [], day_counts(events, zone), zone)

    assert sum(week.answers for week in told) == len(events)
    assert sum(week.routines + week.walks for week in told) == len(events)
    assert all(one.to_s <= other.from_s for one, other in itertools.pairwise(told))
    assert all(any(week.from_s <= at < week.to_s for week in told) for at, _ in answers)
