"""player.reminding: one nudge at a time, none that catches up, and quiet for every reason."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from media.programmefile import Course
from player.adherence import count_between
from player.dayhours import Day, DayHours
from player.events import Event, RoutineDone, RoutineForm, Walk
from player.reminding import (
    GAP,
    Act,
    Around,
    Calm,
    Due,
    Kind,
    Outcome,
    Reminding,
    Turn,
    came_back,
    carry_on,
    dues,
    look,
    not_now,
    pause,
    put_off,
    start,
)
from player.schedule import plan_day

PROGRAMME = Course().programme
RULES = PROGRAMME.day
UTC_ZONE = ZoneInfo("UTC")
HOURS = DayHours(8, 20)
FREE = Around()
MONDAY = date(2026, 1, 5)


def at(hour: float) -> datetime:
    return datetime(2026, 1, 5, tzinfo=UTC) + timedelta(hours=hour)


SEVEN = at(7)


@dataclass
class Desk:
    """Somebody at a desk whose reminders are looked at every minute."""

    stage: int = 1
    now: datetime = SEVEN
    state: Reminding = field(default_factory=Reminding)
    events: list[Event] = field(default_factory=list)
    around: Around = FREE
    shown: list[datetime] = field(default_factory=list)
    plainer: list[datetime] = field(default_factory=list)
    outcomes: list[tuple[Due, Outcome]] = field(default_factory=list)
    calm: Calm | None = None
    check_in_at: datetime | None = None
    zone: ZoneInfo = UTC_ZONE
    hours: DayHours = HOURS

    def found(self) -> tuple[Due, ...]:
        day = Day.holding(self.now, self.hours, self.zone)
        self.done = count_between(self.events, day.date, day.from_at, day.to_at)
        plan = plan_day(PROGRAMME.stage(self.stage), self.done, day, RULES)
        return dues(plan, self.done, self.now, RULES, self.check_in_at)

    def take(self, turn: Turn) -> None:
        self.state = turn.state
        self.outcomes += turn.outcomes
        if turn.act is Act.SHOW:
            self.shown.append(self.now)
        if turn.act is Act.PLAINER:
            self.plainer.append(self.now)

    def look(self) -> None:
        found = self.found()
        turn = look(self.state, self.now, found, self.done, around=self.around, rules=RULES)
        self.calm = turn.calm
        self.take(turn)

    def until(self, hour: float, meanwhile: Callable[[], object] = lambda: None) -> "Desk":
        while self.now < at(hour):
            self.now += timedelta(minutes=1)
            self.look()
            meanwhile()
        return self

    def refuse(self) -> None:
        if self.state.shown is not None:
            self.take(not_now(self.state, self.now))

    def move(self, minutes: float = 3, *, is_done: bool = True) -> None:
        ended = self.now
        begun = ended - timedelta(minutes=minutes)
        self.events.append(RoutineDone(at=begun, stage=1, form=RoutineForm.SHORT, completed=is_done, ended_at=ended))

    @property
    def times(self) -> list[float]:
        return [round((shown - at(0)) / timedelta(hours=1), 2) for shown in self.shown]


def test_every_slot_of_the_day_is_told_once() -> None:
    desk = Desk().until(24, lambda: None)
    refused = Desk()
    refused.until(24, refused.refuse)

    assert refused.times == list(range(8, 20))
    assert {outcome for due, outcome in refused.outcomes if due.kind is Kind.ROUTINE} == {Outcome.NOT_NOW}
    assert desk.times == list(range(8, 20))


def test_an_ignored_nudge_is_told_plainer_once_and_then_goes() -> None:
    desk = Desk().until(8.9)

    assert (desk.times, desk.plainer) == ([8], [at(8) + timedelta(minutes=5)])
    assert desk.state.shown is None
    assert desk.outcomes == [(Due(Kind.ROUTINE, at(8)), Outcome.UNSEEN)]


def test_in_ten_minutes_means_in_ten_minutes() -> None:
    desk = Desk().until(8)
    desk.take(put_off(desk.state, desk.now, RULES))
    desk.until(9.9)

    assert desk.times == [8, 8.17, 9]


def test_what_was_put_off_gives_way_to_the_next_slot() -> None:
    desk = Desk(now=at(8.95)).until(9)
    desk.state = Reminding(looked_at=desk.now, later=(Due(Kind.ROUTINE, at(8)), at(9.1)))
    desk.outcomes.clear()

    desk.look()

    assert desk.outcomes == [(Due(Kind.ROUTINE, at(8)), Outcome.LATER)]
    assert desk.shown == [at(9)]


@pytest.mark.parametrize(
    ("around", "calm"),
    [
        (Around(is_on=False), Calm.OFF),
        (Around(is_muted=True), Calm.MUTED),
        (Around(is_closed=True), Calm.CLOSED),
        (Around(is_busy=True), Calm.BUSY),
        (Around(is_away=True), Calm.AWAY),
        (Around(is_in_call=True), Calm.IN_CALL),
        (Around(is_full_screen=True), Calm.FULL_SCREEN),
        (Around(is_do_not_disturb=True), Calm.DO_NOT_DISTURB),
        (Around(is_in_call=True, is_full_screen=True, is_do_not_disturb=True), Calm.IN_CALL),
    ],
)
def test_it_is_quiet_for_every_reason_and_says_the_weightiest(around: Around, calm: Calm) -> None:
    desk = Desk(around=around).until(12)

    assert (desk.shown, desk.calm) == ([], calm)


def test_a_meeting_over_a_slot_is_not_caught_up() -> None:
    desk = Desk().until(9.9)
    desk.shown.clear()
    desk.around = Around(is_in_call=True)
    desk.until(10.75)
    desk.around = FREE
    desk.until(11.9)

    assert desk.times == [11]
    assert (Due(Kind.ROUTINE, at(10)), Outcome.QUIET) in desk.outcomes


def test_the_last_minutes_of_a_meeting_only_delay() -> None:
    desk = Desk().until(9.9)
    desk.shown.clear()
    desk.around = Around(is_in_call=True)
    desk.until(10.1)
    desk.around = FREE
    desk.until(10.9)

    assert desk.times == [pytest.approx(10.12, abs=0.02)]


def test_a_call_takes_a_standing_nudge_away_and_it_does_not_come_back() -> None:
    desk = Desk().until(8)
    desk.around = Around(is_in_call=True)
    desk.until(8.05)
    assert desk.state.shown is None
    desk.around = FREE
    desk.until(8.9)

    assert desk.times == [8]


def test_no_postponed_nudge_fires_in_a_pause_or_after_it() -> None:
    desk = Desk().until(8)
    desk.take(put_off(desk.state, desk.now, RULES))
    desk.take(pause(desk.state, desk.now, at(8.5)))
    desk.until(8.98)

    assert desk.times == [8]
    assert desk.state.paused_until is None


def test_a_pause_may_be_ended_early_and_is_not_caught_up() -> None:
    desk = Desk().until(8.5)
    desk.take(pause(desk.state, desk.now, at(32)))
    desk.until(10.2)
    assert desk.calm is Calm.PAUSED
    desk.take(carry_on(desk.state, desk.now))
    desk.until(11.5)

    assert desk.times == [8, 11]


def test_time_away_from_the_desk_counts_as_a_break() -> None:
    desk = Desk().until(9.7)
    desk.shown.clear()
    desk.around = Around(is_away=True)
    desk.until(10.1)
    desk.around = FREE
    desk.take(came_back(desk.state, desk.now, desk.found(), RULES))
    desk.until(11.5)

    assert desk.times == [11]
    assert (Due(Kind.ROUTINE, at(10)), Outcome.NATURAL) in desk.outcomes


def test_who_has_just_come_back_is_left_alone_for_a_while() -> None:
    desk = Desk().until(9.9)
    desk.shown.clear()
    desk.take(came_back(desk.state, desk.now, desk.found(), RULES))
    desk.until(10.9)

    assert desk.times == [pytest.approx(10.23, abs=0.02)]


def test_thirteen_hours_of_sleep_are_not_caught_up() -> None:
    desk = Desk().until(8.2)
    desk.shown.clear()
    desk.now = at(21)
    desk.look()
    desk.now = at(32.5)
    desk.look()
    desk.until(33.5)

    assert desk.times == [33]


def test_a_clock_set_back_neither_repeats_nor_hangs() -> None:
    desk = Desk().until(12)
    desk.refuse()
    desk.shown.clear()
    desk.now = at(9.95)
    desk.look()
    desk.until(12.5, desk.refuse)

    assert desk.times == [pytest.approx(10.28, abs=0.02), 11, 12]


def test_moving_settles_the_slot_and_nothing_comes_for_a_while() -> None:
    desk = Desk().until(8.1)
    desk.now = at(8.15)
    desk.move()
    desk.until(8.98)

    assert desk.times == [8]
    assert desk.outcomes == [(Due(Kind.ROUTINE, at(8)), Outcome.DONE)]


def test_a_routine_that_was_broken_off_is_partly_done() -> None:
    desk = Desk().until(8.1)
    desk.now = at(8.15)
    desk.move(is_done=False)
    desk.look()

    assert desk.outcomes == [(Due(Kind.ROUTINE, at(8)), Outcome.PARTLY)]


def test_start_takes_the_nudge_away() -> None:
    desk = Desk().until(8)
    desk.take(start(desk.state, desk.now))
    desk.until(8.9)

    assert (desk.times, desk.outcomes) == ([8], [])


def test_a_walk_is_offered_when_no_routine_is_due() -> None:
    desk = Desk().until(9.2)
    desk.move()
    desk.shown.clear()
    desk.until(9.9)

    assert desk.times == [9.53]
    assert desk.state.settled[Kind.WALK].slot == at(9.5)


def test_the_third_stage_asks_before_the_walk_for_it_and_after_it() -> None:
    desk = Desk(stage=3).until(8.1)
    assert desk.times == [8]
    desk.now = at(8.3)
    desk.move(8)
    desk.until(8.7)
    assert desk.state.shown is not None
    assert desk.state.shown.due.kind is Kind.WALK
    desk.now = at(9.4)
    desk.events.append(Walk(at=at(8.75), minutes=35))
    desk.until(9.9)

    assert desk.shown[-1] == at(9.75)
    assert desk.state.shown is not None
    assert desk.state.shown.due.kind is Kind.ROUTINE


def test_the_third_stage_asks_again_after_hours_not_minutes() -> None:
    desk = Desk(stage=3)
    desk.until(19, desk.refuse)

    assert desk.times == [8, 14]


def test_a_check_in_is_offered_when_nothing_else_is() -> None:
    desk = Desk(check_in_at=at(8.5), now=at(8.1))
    desk.move()
    desk.until(8.6)

    assert desk.state.shown is not None
    assert desk.state.shown.due.kind is Kind.CHECK_IN


def test_after_a_start_it_is_quiet_for_a_while() -> None:
    desk = Desk(now=at(9.95)).until(10.9)

    assert desk.times == [pytest.approx(10.3, abs=0.02)]


# Any day of any desk

surroundings = st.sampled_from(
    [FREE] * 6
    + [
        Around(is_in_call=True),
        Around(is_full_screen=True),
        Around(is_do_not_disturb=True),
        Around(is_busy=True),
        Around(is_away=True),
        Around(is_muted=True),
    ]
)
answers = st.sampled_from(["start", "later", "not now", "", "", "routine", "broken", "walk", "pause", "back"])
steps = st.lists(
    st.tuples(st.sampled_from([1, 1, 1, 4, 30, 13 * 60, -90]), surroundings, answers, st.integers(1, 25)),
    min_size=3,
    max_size=16,
)


def _answer(desk: Desk, answer: str) -> None:
    if answer == "start":
        desk.take(start(desk.state, desk.now))
    elif answer == "later":
        desk.take(put_off(desk.state, desk.now, RULES))
    elif answer == "not now":
        desk.take(not_now(desk.state, desk.now))
    elif answer in {"routine", "broken"}:
        desk.move(is_done=answer == "routine")
    elif answer == "walk":
        desk.events.append(Walk(at=desk.now - timedelta(minutes=8), minutes=8))
    elif answer == "pause":
        desk.take(pause(desk.state, desk.now, desk.now + timedelta(minutes=30)))
    elif answer == "back":
        desk.take(came_back(desk.state, desk.now, desk.found(), RULES))


@settings(max_examples=50, deadline=None)
@given(
    stage=st.integers(1, 3),
    script=steps,
    begins=st.floats(0, 24 * 300),
    zone=st.sampled_from(["Europe/London", "Australia/Lord_Howe", "UTC"]),
    hours=st.sampled_from([HOURS, DayHours(22, 6), DayHours(6.5, 23)]),
)
def test_no_day_shows_two_nudges_or_one_at_a_wrong_time(
    stage: int, script: list[tuple[int, Around, str, int]], begins: float, zone: str, hours: DayHours
) -> None:
    desk = Desk(stage=stage, now=at(begins), zone=ZoneInfo(zone), hours=hours)
    told: list[Due] = []
    back_at = desk.now
    for step_min, around, answer, looks in script:
        before, desk.now = desk.now, desk.now + timedelta(minutes=step_min)
        if desk.now < before:
            desk.events.clear()
            desk.outcomes.clear()
            told.clear()
            desk.shown.clear()
        if abs(step_min) > 5:
            back_at = desk.now
        desk.around = around
        for _ in range(looks):
            was, count = desk.state, len(desk.shown)
            paused = was.paused_until is not None and desk.now < was.paused_until
            desk.look()
            if len(desk.shown) > count:
                shown = desk.state.shown
                assert shown is not None
                assert around == FREE
                assert not paused
                day = Day.holding(desk.now, hours, desk.zone)
                assert day.begins_at <= desk.now < day.ends_at
                ends = [e.ended_at for e in desk.events if isinstance(e, RoutineDone) and e.ended_at is not None]
                ends += [e.at + timedelta(minutes=e.minutes) for e in desk.events if isinstance(e, Walk)]
                assert all(desk.now - end >= timedelta(minutes=20) for end in ends)
                assert desk.now - back_at >= timedelta(minutes=20)
                if was.later is None:
                    assert shown.due not in told or shown.due.again is not None
                    assert len(desk.shown) < 2 or desk.shown[-1] - desk.shown[-2] >= GAP
                told.append(shown.due)
            if desk.state.shown is not None:
                assert desk.state.later is None
            desk.now += timedelta(minutes=1)
        _answer(desk, answer)
        if answer == "back":
            back_at = desk.now
    grid = [due for due, _ in desk.outcomes if due.again is None]
    assert len(grid) == len(set(grid))


def test_answers_to_nothing_change_nothing() -> None:
    state = Reminding(looked_at=at(9))

    assert put_off(state, at(9), RULES) == Turn(state)
    assert not_now(state, at(9)) == Turn(state)
    assert start(state, at(9)) == Turn(state)
    assert carry_on(state, at(9)) == Turn(state)
    assert replace(state) == state
