from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from media.programmefile import Course
from player.adherence import DayDone, count_between
from player.dayhours import Day, DayHours, WeekHours
from player.events import Event, RoutineDone, RoutineForm, Walk
from player.schedule import DayPlan, DayState, MarkKind, MarkState, next_check_in, next_reminder, plan_day

PROGRAMME = Course().programme
RULES = PROGRAMME.day
LONDON = ZoneInfo("Europe/London")
EIGHT_TO_EIGHT = DayHours(8, 20)
MONDAY = date(2026, 1, 5)


def at(hour: float, day: date = MONDAY, zone: ZoneInfo = LONDON) -> datetime:
    local = datetime.combine(day, time(), tzinfo=zone) + timedelta(hours=hour)
    return local.astimezone(UTC)


def routine(start: float, minutes: float = 3, *, completed: bool = True) -> RoutineDone:
    begun = at(start)
    ended = begun + timedelta(minutes=minutes)
    return RoutineDone(at=begun, stage=1, form=RoutineForm.SHORT, completed=completed, clicks=22, ended_at=ended)


def walk(start: float, minutes: float = 8) -> Walk:
    return Walk(at=at(start), minutes=minutes)


def plan(
    stage: int, now: float, *events: Event, hours: DayHours | WeekHours = EIGHT_TO_EIGHT, **other: object
) -> DayPlan:
    day = Day.holding(at(now), hours, LONDON)
    done = count_between(events, day.date, day.from_at, day.to_at)
    return plan_day(PROGRAMME.stage(stage), done, day, RULES, **other)  # type: ignore[arg-type]


def hours_of(plan: DayPlan, kind: MarkKind, state: MarkState) -> list[float]:
    """Give the local hours of some of the marks."""
    marks = [mark for mark in plan.marks if (mark.kind, mark.state) == (kind, state)]
    return [(mark.at - at(0)) / timedelta(hours=1) for mark in marks]


# Routines in slots


def test_a_fresh_day_of_the_first_stage_has_twelve_slots() -> None:
    fresh = plan(1, 7)

    assert hours_of(fresh, MarkKind.ROUTINE, MarkState.COMING) == list(range(8, 20))
    assert (fresh.state, fresh.next_at) == (DayState.SOON, at(8))


def test_a_fresh_day_of_the_second_stage_has_eight_slots() -> None:
    fresh = plan(2, 5)

    assert hours_of(fresh, MarkKind.ROUTINE, MarkState.COMING) == [8 + 1.5 * place for place in range(8)]
    assert fresh.state is DayState.LATER


def test_a_slot_is_due_until_the_next_one() -> None:
    due = plan(1, 10.5)

    assert (due.state, due.is_routine_due, due.routine_at) == (DayState.DUE, True, at(10))
    assert hours_of(due, MarkKind.ROUTINE, MarkState.NOW) == [10.5]


def test_what_has_passed_is_neither_shown_nor_caught_up() -> None:
    late = plan(1, 15.5, routine(8))

    assert hours_of(late, MarkKind.ROUTINE, MarkState.DONE) == [8]
    assert hours_of(late, MarkKind.ROUTINE, MarkState.NOW) == [15.5]
    # Sixteen o'clock is too close to what is due now.
    assert hours_of(late, MarkKind.ROUTINE, MarkState.COMING) == [17, 18, 19]


def test_a_slot_that_is_done_is_not_due_again() -> None:
    done = plan(1, 10.5, routine(10.1))

    assert (done.state, done.routine_at) == (DayState.SOON, at(11))


def test_a_slot_shortly_after_a_routine_is_dropped() -> None:
    assert plan(1, 10.6, routine(10.4)).routine_at == at(12)


def test_forty_five_minutes_are_enough() -> None:
    assert plan(1, 10.6, routine(10.2)).routine_at == at(11)


def test_a_routine_that_was_broken_off_drops_its_slot_too() -> None:
    broken = plan(1, 10.6, routine(10.4, completed=False))

    assert broken.routine_at == at(12)
    assert hours_of(broken, MarkKind.ROUTINE, MarkState.DONE) == []


def test_the_user_may_ask_for_fewer_slots_and_never_for_more() -> None:
    fewer = plan(1, 7, hours=DayHours(8, 20, interval_min=120))
    same = plan(2, 7, hours=DayHours(8, 20, interval_min=60))

    assert hours_of(fewer, MarkKind.ROUTINE, MarkState.COMING) == [8, 10, 12, 14, 16, 18]
    assert len(hours_of(same, MarkKind.ROUTINE, MarkState.COMING)) == 8


def test_a_day_with_all_its_routines_is_done() -> None:
    done = plan(1, 12, *(routine(8 + place * 0.3) for place in range(12)))

    assert (done.state, done.is_plenty, done.routine_at) == (DayState.DONE, True, None)
    assert hours_of(done, MarkKind.ROUTINE, MarkState.COMING) == []


def test_an_evening_with_enough_done_is_done() -> None:
    evening = plan(1, 21, routine(8), routine(12), routine(16))

    assert (evening.state, evening.is_enough) == (DayState.DONE, True)
    assert evening.next_at == at(32)


def test_an_evening_with_less_looks_to_tomorrow() -> None:
    evening = plan(1, 21, routine(8))

    assert (evening.state, evening.routine_at, evening.next_at) == (DayState.LATER, None, at(32))


def test_nothing_is_due_while_everything_is_closed() -> None:
    closed = plan(1, 10, routine(8), is_closed=True)

    assert (closed.state, closed.routine_at, closed.next_at, closed.walk_at) == (DayState.CLOSED, None, None, None)
    assert [mark.state for mark in closed.marks] == [MarkState.DONE]


def test_after_a_rest_the_day_goes_on_with_its_next_slot() -> None:
    resting = plan(1, 11, routine(10), rest_until=at(12.1))

    assert (resting.state, resting.rest_until) == (DayState.RESTING, at(12.1))
    assert (resting.is_routine_due, resting.routine_at) == (False, at(13))
    assert hours_of(resting, MarkKind.ROUTINE, MarkState.NOW) == []


def test_a_rest_that_is_over_says_nothing() -> None:
    assert plan(1, 13, routine(10), rest_until=at(12.1)).state is DayState.DUE


# Two routines round a walk


def test_the_last_stage_begins_with_a_routine() -> None:
    morning = plan(3, 9)

    assert (morning.state, morning.routine_at) == (DayState.DUE, at(8))
    assert [(mark.kind, mark.state) for mark in morning.marks] == [
        (MarkKind.ROUTINE, MarkState.NOW),
        (MarkKind.WALK, MarkState.COMING),
        (MarkKind.ROUTINE, MarkState.COMING),
    ]


def test_then_the_walk_is_due_and_the_second_routine_can_wait() -> None:
    after = plan(3, 9.25, routine(9, 8))

    assert (after.is_routine_due, after.walk_at) == (False, at(9) + timedelta(minutes=8))
    assert after.routine_at == at(15) + timedelta(minutes=8)
    assert hours_of(after, MarkKind.WALK, MarkState.NOW) == [9.25]


def test_the_second_routine_is_due_right_after_the_walk() -> None:
    after = plan(3, 9.75, routine(9, 8), walk(9.2, 30))

    assert (after.is_routine_due, after.routine_at, after.walk_at) == (True, at(9.7), None)


def test_after_a_short_stroll_the_second_routine_waits_as_ever() -> None:
    after = plan(3, 9.5, routine(9, 6), walk(9.2, 10))

    assert after.routine_at == at(9.1) + timedelta(minutes=45)


def test_half_a_walk_is_a_whole_one_on_an_easy_day() -> None:
    after = plan(3, 9.5, routine(9, 6), walk(9.1, 15), walk_share=0.5)

    assert after.is_routine_due
    assert after.walk_min == (15, 30)


def test_a_walk_before_the_first_routine_brackets_nothing() -> None:
    after = plan(3, 10, walk(8, 40), routine(9, 6))

    assert (after.routine_at, after.walk_at) == (at(15.1), at(9.1))


def test_a_routine_before_the_day_begins_moves_nothing_out_of_its_hours() -> None:
    night = plan(3, 1, routine(0, 8))
    early = plan(3, 5, routine(4, 8), walk(4.2, 30))

    assert (night.routine_at, night.walk_at) == (at(8), at(8))
    assert (early.routine_at, early.is_routine_due) == (at(8), False)


def test_both_routines_make_the_day() -> None:
    done = plan(3, 12, routine(9, 8), walk(9.2, 30), routine(10, 8))

    assert (done.state, done.routine_at) == (DayState.DONE, None)


# Walks


def test_walks_are_spread_over_the_day() -> None:
    assert hours_of(plan(1, 7), MarkKind.WALK, MarkState.COMING) == [9.5, 12.5, 15.5, 18.5]
    assert hours_of(plan(2, 7), MarkKind.WALK, MarkState.COMING) == [10, 14, 18]


def test_a_walk_takes_the_place_of_the_nearest_one() -> None:
    early = plan(1, 8.5, walk(8.2))
    late = plan(1, 10.5, walk(10.2))

    assert early.walk_at == at(12.5)
    assert late.walk_at == at(12.5)


def test_walks_that_did_not_happen_are_not_caught_up() -> None:
    afternoon = plan(1, 16, walk(15.6))

    assert afternoon.walk_at == at(18.5)


def test_a_walk_is_the_thing_of_the_moment_only_where_no_routine_is() -> None:
    both = plan(1, 12.6)
    walk_only = plan(1, 12.6, routine(12.1))

    assert hours_of(both, MarkKind.WALK, MarkState.NOW) == []
    assert both.walk_at == at(12.5)
    assert hours_of(walk_only, MarkKind.WALK, MarkState.NOW) == [12.6]


# Reminders and check-ins


def test_a_reminder_comes_when_a_routine_is_due() -> None:
    early = plan(1, 8.75, routine(8))

    assert next_reminder(early, DayDone(MONDAY), at(8.75), RULES) == at(9)


def test_a_reminder_waits_twenty_minutes_after_any_movement() -> None:
    day = Day.holding(at(9.05), EIGHT_TO_EIGHT, LONDON)
    done = count_between([walk(8.8, 15)], MONDAY, day.from_at, day.to_at)

    assert next_reminder(plan(1, 9.05, walk(8.8, 15)), done, at(9.05), RULES) == at(8.8) + timedelta(minutes=35)


def test_later_means_later() -> None:
    due = plan(1, 10.5)

    assert next_reminder(due, DayDone(MONDAY), at(10.5), RULES, snoozed_until=at(10.7)) == at(10.7)


def test_no_reminder_comes_after_the_day() -> None:
    due = plan(1, 19.9)

    assert next_reminder(due, DayDone(MONDAY), at(19.9), RULES, snoozed_until=at(20.2)) is None
    assert next_reminder(plan(1, 21), DayDone(MONDAY), at(21), RULES) is None


def asked(now: float, *check_ins: float, again: float | None = None) -> datetime | None:
    day = Day.holding(at(now), EIGHT_TO_EIGHT, LONDON)
    again_at = None if again is None else at(again)
    return next_check_in([at(hour) for hour in check_ins], again_at, day, PROGRAMME.check_in)


@pytest.mark.parametrize(
    ("now", "check_ins", "expected"),
    [
        (7, [], 8),
        (9, [8.5], 12.5),
        (13, [8.5], 12.5),
        (17, [8, 9, 10], 14),
        (17, [8, 9, 10, 11], None),
        (8.5, [-1], 8),
        (7, [5], 9),
        (17, [16.5], None),
        (21, [], None),
    ],
)
def test_check_ins_are_asked_for_apart_and_not_too_often(
    now: float, check_ins: list[float], expected: float | None
) -> None:
    assert asked(now, *check_ins) == (None if expected is None else at(expected))


def test_after_one_bad_answer_a_check_in_is_asked_for_earlier() -> None:
    assert asked(9, 8.5, again=10.5) == at(10.5)
    assert asked(17, 8, 9, 10, 11, again=18) == at(18)


def test_what_was_asked_again_is_settled_by_the_next_answer() -> None:
    assert asked(13, 8.5, 11, again=10.5) == at(15)


# The hours of a day


def test_a_night_belongs_to_the_evening_on_which_it_began() -> None:
    night = DayHours(22, 6)

    day = Day.holding(at(25, MONDAY), night, LONDON)

    assert (day.date, day.begins_at, day.ends_at) == (MONDAY, at(22), at(30))
    assert Day.holding(at(30), night, LONDON).date == date(2026, 1, 6)


def test_a_whole_day_of_hours_has_no_gap() -> None:
    day = Day.holding(at(21), DayHours(22, 22), LONDON)

    assert day.date == date(2026, 1, 4)
    assert (day.begins_at, day.ends_at) == (at(-2), at(22))


@pytest.mark.parametrize("hours", [(-1, 20), (24, 6), (8, 25)])
def test_hours_must_be_hours_of_a_day(hours: tuple[float, float]) -> None:
    with pytest.raises(ValueError, match="hours of a day"):
        DayHours(*hours)


def test_slots_need_some_time_between_them() -> None:
    with pytest.raises(ValueError, match="interval_min"):
        DayHours(8, 20, interval_min=0)


# Days of the week that differ

WORKING_WEEK = WeekHours((DayHours(9, 17),) * 5 + (DayHours(10, 14), DayHours(8, 20, is_free=True)))
FRIDAY, SATURDAY, SUNDAY = (date(2026, 1, 5 + days) for days in (4, 5, 6))


def test_each_day_has_its_own_hours() -> None:
    friday = plan(1, 24 * 4 + 7, hours=WORKING_WEEK)
    saturday = plan(1, 24 * 5 + 7, hours=WORKING_WEEK)

    assert (friday.begins_at, friday.ends_at) == (at(9, FRIDAY), at(17, FRIDAY))
    assert (saturday.begins_at, saturday.ends_at) == (at(10, SATURDAY), at(14, SATURDAY))
    assert len(hours_of(saturday, MarkKind.ROUTINE, MarkState.COMING)) == 4


def test_a_free_day_asks_for_nothing_and_looks_to_the_next() -> None:
    sunday = plan(1, 24 * 6 + 12, hours=WORKING_WEEK)

    assert (sunday.marks, sunday.routine_at, sunday.walk_at) == ((), None, None)
    assert (sunday.state, sunday.next_at) == (DayState.LATER, at(9, date(2026, 1, 12)))
    day = Day.holding(at(12, SUNDAY), WORKING_WEEK, LONDON)
    assert next_check_in([], None, day, PROGRAMME.check_in) is None


def test_the_evening_before_a_free_day_looks_beyond_it() -> None:
    assert plan(1, 24 * 5 + 15, hours=WORKING_WEEK).next_at == at(9, date(2026, 1, 12))


def test_a_week_of_free_days_never_asks() -> None:
    free = plan(1, 12, hours=WeekHours((DayHours(8, 20, is_free=True),) * 7))

    assert (free.state, free.next_at, free.routine_at) == (DayState.LATER, None, None)


def test_a_day_that_lies_within_the_night_before_is_passed_over() -> None:
    week = WeekHours((DayHours(20, 18), DayHours(9, 17), *(DayHours(8, 20, is_free=True),) * 5))

    monday_evening = plan(1, 30, routine(29.5), hours=week)

    assert Day.holding(at(30), week, LONDON).date == MONDAY
    assert Day.holding(at(30), week, LONDON).next_asked() == Day(date(2026, 1, 12), at(30), week, LONDON)
    assert monday_evening.routine_at is not None


def test_a_week_needs_seven_days() -> None:
    with pytest.raises(ValueError, match="seven days"):
        WeekHours((EIGHT_TO_EIGHT,) * 6)


# Whole years, with the clocks changing by an hour and by half an hour

zones = st.sampled_from([LONDON, ZoneInfo("Australia/Lord_Howe")])
quarters = st.integers(0, 95).map(lambda quarter: quarter / 4)
some_hours = st.builds(DayHours, quarters, quarters, st.none() | st.sampled_from([60.0, 90.0, 120.0]))
NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)
years = st.floats(0, 2 * 365 * 24).map(lambda hours: NEW_YEAR + timedelta(hours=hours))
CHANGES = (
    datetime(2026, 3, 29, 1, tzinfo=UTC),
    datetime(2026, 10, 25, 1, tzinfo=UTC),
    datetime(2026, 4, 4, 15, tzinfo=UTC),
    datetime(2026, 10, 3, 15, 30, tzinfo=UTC),
)
"""When the clocks change in London and on Lord Howe Island."""
round_changes = st.builds(
    lambda change, hours: change + timedelta(hours=hours), st.sampled_from(CHANGES), st.floats(-30, 30)
)
pasts = st.lists(
    st.tuples(st.sampled_from(["routine", "broken", "walk"]), st.floats(0, 26), st.floats(1, 60)), max_size=8
)


def happened(now: datetime, past: list[tuple[str, float, float]]) -> list[Event]:
    events: list[Event] = []
    for kind, hours_ago, wished in past:
        begun = now - timedelta(hours=hours_ago)
        minutes = min(wished, hours_ago * 60)
        if kind == "walk":
            events.append(Walk(at=begun, minutes=minutes))
        else:
            done = kind == "routine"
            ended = begun + timedelta(minutes=minutes)
            events.append(RoutineDone(at=begun, stage=1, form=RoutineForm.FULL, completed=done, ended_at=ended))
    return events


def is_within(moment: datetime, hours: DayHours, zone: ZoneInfo) -> bool:
    """Look at the clock on the wall alone."""
    local = moment.astimezone(zone)
    hour = local.hour + local.minute / 60 + local.second / 3600
    if hours.from_h < hours.to_h:
        return hours.from_h <= hour < hours.to_h
    return hour >= hours.from_h or hour < hours.to_h


@settings(max_examples=300, deadline=None)
@given(
    now=years | round_changes,
    zone=zones,
    hours=some_hours,
    past=pasts,
    stage=st.integers(1, 3),
    rest_h=st.none() | st.floats(-1, 2),
)
def test_no_day_of_any_year_asks_outside_its_hours_or_too_soon(
    *,
    now: datetime,
    zone: ZoneInfo,
    hours: DayHours,
    past: list[tuple[str, float, float]],
    stage: int,
    rest_h: float | None,
) -> None:
    events = happened(now, past)
    day = Day.holding(now, hours, zone)
    done = count_between(events, day.date, day.from_at, day.to_at)
    rest_until = None if rest_h is None else now + timedelta(hours=rest_h)

    made = plan_day(PROGRAMME.stage(stage), done, day, RULES, rest_until=rest_until)

    if made.routine_at is not None:
        due_at = max(now, made.routine_at)
        assert is_within(due_at, hours, zone)
        assert rest_until is None or due_at >= rest_until
        before = [one.end for one in done.routines if one.end <= due_at]
        is_bracket = stage == 3 and made.routine_at in [one.end for one in done.walks if one.minutes >= 30]
        assert is_bracket or all(made.routine_at - end >= timedelta(minutes=45) for end in before)
    if made.walk_at is not None:
        assert is_within(max(now, made.walk_at), hours, zone)
    reminder = next_reminder(made, done, now, RULES)
    if reminder is not None:
        assert reminder >= now
        assert is_within(reminder, hours, zone)
        assert all(reminder - one.end >= timedelta(minutes=20) for one in done.routines)
    assert [mark.at for mark in made.marks] == sorted(mark.at for mark in made.marks)
    assert sum(mark.state is MarkState.NOW for mark in made.marks) <= 1
    assert all(
        mark.at > now and is_within(mark.at, hours, zone) for mark in made.marks if mark.state is MarkState.COMING
    )
    assert sum(mark.state is MarkState.DONE for mark in made.marks) == done.routine_count + len(done.walks)
    routines = [mark for mark in made.marks if mark.kind is MarkKind.ROUTINE]
    assert len(routines) <= max(PROGRAMME.stage(stage).dose.slots_max, done.routine_count)


@given(now=years | round_changes, zone=zones, hours=some_hours)
def test_every_instant_belongs_to_just_one_day(now: datetime, zone: ZoneInfo, hours: DayHours) -> None:
    day = Day.holding(now, hours, zone)

    assert day.from_at <= now < day.to_at
    assert day.to_at == day.other(1).from_at
    assume(day.begins_at < day.ends_at)
    assert day.from_at <= day.begins_at
    assert day.ends_at <= day.to_at


@given(now=years | round_changes, zone=zones, hours=some_hours, ago=st.lists(st.floats(0, 30), max_size=6))
def test_a_check_in_is_never_asked_for_outside_the_hours(
    now: datetime, zone: ZoneInfo, hours: DayHours, ago: list[float]
) -> None:
    check_ins = [now - timedelta(hours=hour) for hour in ago]

    asked_at = next_check_in(check_ins, None, Day.holding(now, hours, zone), PROGRAMME.check_in)

    if asked_at is not None:
        assert is_within(max(asked_at, now), hours, zone)
        assert all(asked_at - check_in >= timedelta(hours=4) for check_in in check_ins)
