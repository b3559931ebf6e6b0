"""Course: the events of one user through the rules, one by one, and the verdict at any instant.

Decisions go by the order of storing. What the answers say goes by their instants: a verdict sees only what is dated
at or before it, and check-ins of one instant are one check-in. Where the clock only went forward both orders are
the same and an event costs the same whatever the years; where it went back the answers are tallied anew, once.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import reduce
from itertools import groupby
from zoneinfo import ZoneInfo

from player.answers import Answers, Stored, worse_of
from player.decision import GateDecision
from player.events import NRS_WORST, CheckIn, Event, Look, RoutineDone
from player.programme import Programme
from player.rulebook import Rulebook
from player.state import State
from player.steps import Steps
from player.tally import with_needle
from player.verdict import verdict


class Course:
    """The state of one user, kept up to date event by event."""

    def __init__(self, programme: Programme, zone: ZoneInfo) -> None:
        self._book = Rulebook(programme, zone)
        self._steps = Steps(self._book)
        self._events: list[Event] = []
        self._stored: list[Stored] = []
        self._state = State()
        self._first_at: datetime | None = None
        # The state before the newest event, and before its instant, and what was stored at that instant.
        self._before_last = self._before = self._state
        self._instant: list[Stored] = []
        # What is dated later than the newest instant, left by a clock that went back.
        self._later: list[Stored] = []
        # The answers as last seen at an instant before the newest event: how many events, which instant.
        self._seen: tuple[int, datetime, Answers] | None = None

    @property
    def events(self) -> Sequence[Event]:
        """Every event that was taken, in the order of storing."""
        return self._events

    @property
    def state(self) -> State:
        """What the events have left."""
        return self._state

    @property
    def rulebook(self) -> Rulebook:
        """The rules that it goes by."""
        return self._book

    def copy(self) -> "Course":
        """Make a second course that goes on from here by itself."""
        other = Course(self._book.programme, self._book.zone)
        other._events, other._stored = list(self._events), list(self._stored)
        other._state, other._before_last, other._before = self._state, self._before_last, self._before
        other._instant, other._later = list(self._instant), list(self._later)
        other._first_at = self._first_at
        return other

    def advance(self, event: Event) -> GateDecision:
        """Take the next event and decide; a `Look` only asks."""
        if isinstance(event, Look):
            return self.look(event.at)
        self.take(event)
        return verdict(self._state, event.at, self._book)

    def take(self, event: Event) -> None:
        """Take the next event without making a decision of it."""
        if isinstance(event, Look):
            return
        self._events.append(event)
        if event.at != self._state.last_at:
            self._begin_instant(event.at)
        if isinstance(event, CheckIn):
            event = self._join_twins(event)
        self._put(event, len(self._events) - 1)

    def seen(self, now: datetime) -> tuple[Stored, ...]:
        """Give what the answers of an instant are made of: by instants, with check-ins of one instant joined."""
        ordered = sorted(_up_to(self._stored, now), key=lambda one: (one.event.at, one.place))
        instants = (list(instant) for _, instant in groupby(ordered, key=lambda one: one.event.at))
        return tuple(stored for instant in instants for stored in _in_order(instant))

    def look(self, now: datetime) -> GateDecision:
        """Give the verdict at an instant; nothing is stored."""
        state = replace(self._state, rule=None, raised=None, placement=None)
        if state.last_at is not None and now < state.last_at:
            # Who asks earlier than the newest event has a clock that went back.
            state = replace(state, answers=self._seen_at(now), is_clock_back=True)
        elif self._later:
            state = replace(state, answers=self._fold(state.answers, _up_to(self._later, now)))
        return verdict(state, now, self._book)

    def _put(self, event: Event, place: int) -> None:
        """Let an event work."""
        state = self._before_last = self._state
        if isinstance(event, CheckIn) and self._first_at is None:
            self._first_at = event.at
        stored = Stored(event, place, self._steps.episode_of(state, event), event.at == self._first_at)
        self._stored.append(stored)
        self._instant.append(stored)
        if len(self._instant) == 1:
            answers = self._book.tally.add(state.answers, stored)
        else:
            before, stage_from = self._before.answers, state.answers.counting.stage_from
            if before.counting.stage_from != stage_from:
                # What was stored at this instant has begun a stage, in which what is tallied anew counts.
                before = before.restart_stage(stage_from)
            answers = self._add_instant(before, self._instant)
        self._state = self._steps.after(state, stored, answers)

    def _join_twins(self, event: CheckIn) -> CheckIn:
        """Make one of a check-in and those of its instant; one that stands just before it is taken back for it."""
        twins = [stored.event for stored in self._instant if isinstance(stored.event, CheckIn)]
        if twins and isinstance(self._instant[-1].event, CheckIn) and self._instant[-1] is self._stored[-1]:
            self._state = self._before_last
            del self._stored[-1], self._instant[-1]
        for twin in twins:
            event = worse_of(twin, event)
        return event

    def _begin_instant(self, now: datetime) -> None:
        """Stand at another instant, with what is dated up to it and nothing later."""
        state = self._state
        if state.last_at is not None and now < state.last_at:
            answers = self._tally(stored for stored in self._stored if stored.event.at < now)
            apart = [stored for stored in self._stored if stored.event.at >= now]
            state = replace(
                state,
                answers=self._book.tally.enter_episode(answers, state.episode, now),
                is_clock_back=True,
                pending=None,
                since=_not_after(state.since, now),
                placed_at=_not_after(state.placed_at, now),
                last_move_at=_not_after(state.last_move_at, now),
            )
        else:
            apart = [stored for stored in self._later if stored.event.at >= now]
            caught_up = [stored for stored in self._later if stored.event.at < now]
            state = replace(state, answers=self._fold(state.answers, caught_up)) if caught_up else state
        self._before = self._state = state
        self._instant = [stored for stored in apart if stored.event.at == now]
        self._later = [stored for stored in apart if stored.event.at > now]
        if self._instant:
            self._state = replace(state, answers=self._fold(state.answers, self._instant))

    def _seen_at(self, now: datetime) -> Answers:
        """Tally what is dated up to now, for a clock that stands before the newest event."""
        count = len(self._events)
        if self._seen is not None and self._seen[0] == count and self._seen[1] <= now:
            _, before, answers = self._seen
            answers = self._fold(answers, [stored for stored in self._stored if before < stored.event.at <= now])
        else:
            answers = self._tally(_up_to(self._stored, now))
        self._seen = (count, now, answers)
        return self._book.tally.enter_episode(answers, self._state.episode, now)

    def _tally(self, stored: Iterable[Stored]) -> Answers:
        return self._fold(Answers().restart_stage(self._state.answers.counting.stage_from), stored)

    def _fold(self, answers: Answers, stored: Iterable[Stored]) -> Answers:
        ordered = sorted(stored, key=lambda one: (one.event.at, one.place))
        for _, instant in groupby(ordered, key=lambda one: one.event.at):
            answers = self._add_instant(answers, list(instant))
        return answers

    def _add_instant(self, before: Answers, instant: Sequence[Stored]) -> Answers:
        """Tally what was stored at one instant; which of it was stored first makes no difference to the dial."""
        tally = self._book.tally
        answers = self._add_in_order(before, instant)
        check_in = next((one for one in reversed(instant) if isinstance(one.event, CheckIn)), None)
        if check_in is None or len(instant) == 1:
            return answers
        # The needle moves at the check-in, which saw only what was stored by then.
        by_then = [one for one in instant if one.place <= check_in.place]
        seen = answers if len(by_then) == len(instant) else self._add_in_order(before, by_then)
        # A spell that begins at this instant finds the needle dark, and leaves it so.
        shown = before.dial.needle if _episode_of(before) == _episode_of(seen) else None
        needle = tally.needle(shown, seen) if _episode_of(seen) == _episode_of(answers) else None
        others = [one for one in by_then if not isinstance(one.event, CheckIn)]
        merged = next(one for one in _in_order(by_then) if isinstance(one.event, CheckIn))
        latest = tally.latest(self._add_in_order(before, others), merged)
        return with_needle(replace(answers, latest=latest), needle)

    def _add_in_order(self, answers: Answers, instant: Sequence[Stored]) -> Answers:
        for one in _in_order(instant):
            answers = self._book.tally.add(answers, one)
        return answers


def _episode_of(answers: Answers) -> int:
    return 0 if answers.episode is None else answers.episode.number


def _up_to(stored: Iterable[Stored], now: datetime) -> list[Stored]:
    return [one for one in stored if one.event.at <= now]


def _not_after(at: datetime | None, now: datetime) -> datetime | None:
    return None if at is None else min(at, now)


def _in_order(instant: Sequence[Stored]) -> list[Stored]:
    """Sort what was stored at one instant: its check-ins become one, and of its readings the worse stands first."""
    others = [one for one in instant if not isinstance(one.event, CheckIn)]
    twins = [one for one in instant if isinstance(one.event, CheckIn)]
    if twins:
        last = twins[-1]
        merged = reduce(worse_of, (one.event for one in twins if isinstance(one.event, CheckIn)))
        # It stands where the last of them was stored.
        place = sum(one.place < last.place for one in others)
        others.insert(place, replace(last, event=merged))
    return sorted(others, key=lambda one: -_reading(one.event))


def _reading(event: Event) -> int:
    """Give the pain that an event feeds to the dial; events without stand before all readings."""
    if isinstance(event, CheckIn):
        return event.nrs
    if isinstance(event, RoutineDone) and event.nrs_pre is not None:
        return event.nrs_pre
    return NRS_WORST + 1
