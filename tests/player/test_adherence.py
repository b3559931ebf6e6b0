from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media.programmefile import Course
from player.adherence import DayDone, count_between, count_day, count_days, count_week, done_routine, peg_due
from player.events import Event, PegScore, RoutineDone, RoutineForm, Walk
from tests.builders import a_check_in

PROGRAMME = Course().programme
FIRST = PROGRAMME.stage(1)
LONDON = ZoneInfo("Europe/London")
DAY = date(2026, 7, 1)


def at(hour: float, day: date = DAY) -> datetime:
    """Give a local hour in London, in summer an hour before UTC."""
    return (datetime(day.year, day.month, day.day, tzinfo=LONDON) + timedelta(hours=hour)).astimezone(UTC)


def routine(hour: float, clicks: int = 22, *, completed: bool = True, played_s: float = 165) -> RoutineDone:
    return RoutineDone(
        at=at(hour), stage=1, form=RoutineForm.SHORT, completed=completed, clicks=clicks, played_s=played_s
    )


def test_a_day_counts_what_was_done_in_it() -> None:
    events = [routine(8), Walk(at=at(9), minutes=8), routine(12, 10, completed=False), a_check_in(), routine(25)]

    done = count_day(events, DAY, LONDON)

    assert (done.routine_count, len(done.routines)) == (1, 2)
    assert (done.walk_minutes, done.clicks) == (8, 32)


def test_the_day_is_the_local_one() -> None:
    half_past_midnight = routine(24.5)

    assert half_past_midnight.at.date() == DAY
    assert count_day([half_past_midnight], DAY, LONDON).routines == ()


def test_a_night_counts_to_its_evening() -> None:
    done = count_between([routine(21), routine(26), routine(31)], DAY, at(6), at(30))

    assert [one.start for one in done.routines] == [at(21), at(26)]


def test_where_no_end_is_known_what_was_played_tells_it() -> None:
    assert done_routine(routine(8)).end == at(8) + timedelta(seconds=165)


def test_an_end_before_the_start_is_none() -> None:
    wrong = RoutineDone(at=at(8), stage=1, form=RoutineForm.SHORT, completed=True, ended_at=at(7))

    assert done_routine(wrong).end == at(8)


@pytest.mark.parametrize(
    ("count", "share", "is_enough", "is_plenty"),
    [(0, 0, False, False), (2, 1 / 3, False, False), (3, 0.5, True, False), (6, 1, True, False), (12, 1, True, True)],
)
def test_the_day_is_measured_against_the_dose(count: int, share: float, *, is_enough: bool, is_plenty: bool) -> None:
    done = count_day([routine(8 + place) for place in range(count)], DAY, LONDON)

    assert done.share(FIRST.dose) == pytest.approx(share)
    assert (done.is_enough(FIRST.dose), done.is_plenty(FIRST.dose)) == (is_enough, is_plenty)


def test_walks_left_are_never_less_than_none() -> None:
    done = count_day([Walk(at=at(8 + place), minutes=5) for place in range(6)], DAY, LONDON)

    assert [DayDone(DAY).walks_left(FIRST.walk), done.walks_left(FIRST.walk)] == [4, 0]


def test_clicks_of_the_day_hold_those_of_this_routine_once() -> None:
    stored = routine(12, clicks=10)
    done = count_day([routine(8), stored], DAY, LONDON)
    grown = RoutineDone(at=stored.at, id=stored.id, stage=1, form=RoutineForm.SHORT, completed=True, clicks=22)

    assert done.clicks_with(grown) == 44
    assert done.clicks_with(routine(15, clicks=5)) == 37


def test_a_week_is_seven_days_and_knows_no_streak() -> None:
    events: list[Event] = [routine(24 * day + hour) for day in range(-8, 1) if day != -3 for hour in (8, 12, 16)]
    events.append(Walk(at=at(9), minutes=12))

    week = count_week(count_days(events, LONDON).values(), DAY, FIRST.dose)

    assert (week.days_enough, week.routines, week.clicks) == (6, 18, 18 * 22)
    assert (week.walks, week.walk_minutes) == (1, 12)


hours_and_kinds = st.lists(st.tuples(st.floats(0, 24 * 20), st.booleans(), st.booleans()), max_size=20)


@given(made=hours_and_kinds)
def test_days_hold_everything_once(made: list[tuple[float, bool, bool]]) -> None:
    events: list[Event] = [
        routine(hour, completed=completed) if is_routine else Walk(at=at(hour), minutes=5)
        for hour, is_routine, completed in made
    ]

    days = count_days(events, LONDON)

    assert sum(len(done.routines) for done in days.values()) == sum(is_routine for _, is_routine, _ in made)
    assert sum(len(done.walks) for done in days.values()) == sum(not is_routine for _, is_routine, _ in made)
    ordered = sorted(events, key=lambda event: event.at)
    assert all(count_day(ordered, day, LONDON) == done for day, done in days.items())


# The weekly PEG: Sunday 5 July 2026, from Friday to Tuesday

SUNDAY = date(2026, 7, 5)


def told(day: date, hour: float = 12) -> PegScore:
    return PegScore(at=at(hour, day), items=(4, 4, 4))


def july(day: int) -> date:
    return date(2026, 7, day)


@pytest.mark.parametrize(
    ("day", "hour", "on", "is_due"),
    [(1, 12, 5, False), (5, 17.9, 5, False), (5, 18, 5, True), (7, 23.9, 5, True), (8, 0, 12, False)],
)
def test_the_peg_is_asked_for_from_sunday_evening_to_tuesday(day: int, hour: float, on: int, *, is_due: bool) -> None:
    peg = peg_due([], at(hour, july(day)), LONDON, PROGRAMME.day)

    assert (peg.on, peg.is_due) == (july(on), is_due)
    assert peg.asked_at == at(18, july(on))


@pytest.mark.parametrize(("answered", "on"), [(3, 12), (5, 12), (2, 12), (1, 12)])
def test_an_answer_near_sunday_counts_for_it(answered: int, on: int) -> None:
    peg = peg_due([told(july(answered))], at(19, SUNDAY), LONDON, PROGRAMME.day)

    assert (peg.on, peg.is_due) == (july(on), False)


def test_a_late_answer_does_not_count_for_the_next_sunday_too() -> None:
    peg = peg_due([told(july(7))], at(19, july(12)), LONDON, PROGRAMME.day)

    assert (peg.on, peg.is_due) == (july(12), True)


def test_an_answer_dated_in_the_future_is_not_seen() -> None:
    assert peg_due([told(july(20))], at(19, SUNDAY), LONDON, PROGRAMME.day).is_due


@given(day=st.integers(0, 700), hour=st.floats(0, 23.9), answered=st.lists(st.integers(0, 700), max_size=5))
def test_the_peg_is_never_due_within_five_days_of_an_answer(day: int, hour: float, answered: list[int]) -> None:
    now = at(hour, DAY + timedelta(days=day))
    scores = [told(DAY + timedelta(days=other)) for other in answered]

    peg = peg_due(scores, now, LONDON, PROGRAMME.day)

    today = now.astimezone(LONDON).date()
    assert peg.on.isoweekday() == 7
    assert today - timedelta(days=2) <= peg.on <= today + timedelta(days=11)
    if peg.is_due:
        assert abs((today - peg.on).days) <= 2
        seen = [score.at.astimezone(LONDON).date() for score in scores if score.at <= now]
        assert all((peg.on - other).days >= 5 for other in seen)
