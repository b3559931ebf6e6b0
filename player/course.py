"""Course: the events of one user through the rules, one by one, and the verdict at any instant.

Decisions go by the order of storing. What the answers say goes by their instants: a verdict sees only what is dated
at or before it, and check-ins of one instant are one check-in. Where the clock only went forward both orders are
the same and an event costs the same whatever the years; where it went back the answers are tallied anew, once.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from player.answers import Answers, worse_of
from player.decision import GateDecision
from player.events import CheckIn, Event, Look
from player.programme import Programme
from player.rulebook import Rulebook
from player.state import State
from player.steps import Steps
from player.verdict import verdict


class Course:
    """The state of one user, kept up to date event by event."""

    def __init__(self, programme: Programme, zone: ZoneInfo) -> None:
        self._book = Rulebook(programme, zone)
        self._steps = Steps(self._book)
        self._events: list[Event] = []
        self._state = State()
        # The state before the newest instant, and what has happened at that instant since.
        self._before = self._state
        self._instant: list[Event] = []
        # Events dated later than the newest instant, left by a clock that went back; by their instants.
        self._later: tuple[Event, ...] = ()
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
        other._events = list(self._events)
        other._state, other._before = self._state, self._before
        other._instant, other._later = list(self._instant), self._later
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
        last_at, joined = self._state.last_at, event
        if last_at is not None and event.at < last_at:
            joined = self._go_back(event)
        elif self._later:
            joined = self._catch_up(event)
        if event.at != last_at or not self._instant:
            self._before, self._instant = self._state, []
        self._events.append(event)
        self._put(joined)

    def look(self, now: datetime) -> GateDecision:
        """Give the verdict at an instant; nothing is stored."""
        state = replace(self._state, rule=None, raised=None, placement=None)
        if state.last_at is not None and now < state.last_at:
            # Who asks earlier than the newest event has a clock that went back.
            state = replace(state, answers=self._seen_at(now), is_clock_back=True)
        elif self._later:
            answers = state.answers
            for event in self._later:
                answers = self._book.tally.add(answers, event) if event.at <= now else answers
            state = replace(state, answers=answers)
        return verdict(state, now, self._book)

    def _put(self, event: Event) -> None:
        """Let an event work; a second check-in of its instant becomes one with the first and stands in its place."""
        twin = next((i for i, other in enumerate(self._instant) if isinstance(other, CheckIn)), None)
        if twin is None or not isinstance(event, CheckIn):
            self._instant.append(event)
            self._state = self._steps.after(self._state, event)
            return
        first = self._instant[twin]
        if isinstance(first, CheckIn):
            self._instant[twin] = worse_of(first, event)
        state = self._before
        rule = raised = placement = None
        for place, other in enumerate(self._instant):
            state = self._steps.after(state, other)
            if place == twin:
                rule, raised, placement = state.rule, state.raised, state.placement
        self._state = replace(state, rule=rule, raised=raised, placement=placement)

    def _go_back(self, event: Event) -> Event:
        """Stand at an earlier instant: tally the answers anew and keep what is dated later aside."""
        seen = _up_to(self._events, event.at)
        event, seen = _join(event, seen)
        self._later = tuple(sorted((e for e in self._events if e.at > event.at), key=_at))
        self._state = replace(self._state, answers=self._tally(seen), is_clock_back=True, pending=None)
        self._before, self._instant = self._state, []
        return event

    def _catch_up(self, event: Event) -> Event:
        """Let those that were kept aside be seen again, as far as the clock has come."""
        event, due = _join(event, [e for e in self._later if e.at <= event.at])
        answers = self._state.answers
        for other in due:
            answers = self._book.tally.add(answers, other)
        self._later = tuple(e for e in self._later if e.at > event.at)
        self._state = replace(self._state, answers=answers)
        return event

    def _seen_at(self, now: datetime) -> Answers:
        """Tally what is dated up to now, for a clock that stands before the newest event."""
        count = len(self._events)
        if self._seen is not None and self._seen[0] == count and self._seen[1] <= now:
            _, before, answers = self._seen
            for event in _merged(sorted((e for e in self._events if before < e.at <= now), key=_at)):
                answers = self._book.tally.add(answers, event)
        else:
            answers = self._tally(_up_to(self._events, now))
        self._seen = (count, now, answers)
        return answers

    def _tally(self, events: Sequence[Event]) -> Answers:
        answers = self._state.answers
        stage_from = answers.stage_from
        fresh = Answers()
        if stage_from is not None:
            fresh = fresh.restart_stage(stage_from, is_counted=answers.is_from_counted)
        for event in _merged(sorted(events, key=_at)):
            fresh = self._book.tally.add(fresh, event)
        return fresh


def _at(event: Event) -> datetime:
    return event.at


def _up_to(events: Iterable[Event], now: datetime) -> list[Event]:
    return [event for event in events if event.at <= now]


def _join(event: Event, others: Sequence[Event]) -> tuple[Event, list[Event]]:
    """Make one of a check-in and others of its instant; give it, and the rest of the others."""
    rest = []
    for other in others:
        if isinstance(event, CheckIn) and isinstance(other, CheckIn) and other.at == event.at:
            event = worse_of(other, event)
        else:
            rest.append(other)
    return event, rest


def _merged(events: Iterable[Event]) -> list[Event]:
    """Make check-ins of one instant one, where the first of them stands; events come by their instants."""
    merged: list[Event] = []
    twin: int | None = None
    for event in events:
        if merged and merged[-1].at != event.at:
            twin = None
        if isinstance(event, CheckIn):
            first = None if twin is None else merged[twin]
            if twin is not None and isinstance(first, CheckIn):
                merged[twin] = worse_of(first, event)
                continue
            twin = len(merged)
        merged.append(event)
    return merged
