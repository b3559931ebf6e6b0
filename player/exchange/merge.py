"""Bring two histories together: the union of their events, each in its place, and nothing silently lost."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from player.events import Event
from player.exchange.archive import Archive, Line


@dataclass(frozen=True, slots=True)
class Addition:
    """Values to store for one event.

    Attributes:
        event_id: The event.
        values: Its values that are not stored yet, the first one first; None for a withdrawal.
        after: Only for an event that is new: the id of the event after which it has its place; None for the
            beginning.
    """

    event_id: UUID
    values: Line
    after: UUID | None = None


@dataclass(frozen=True, slots=True)
class Conflict:
    """An event that both histories changed, each in its own way, or hold under one id with different content.

    Attributes:
        event_id: The event.
        ours: What holds here; None if it was withdrawn.
        theirs: What holds in the file; None if it was withdrawn.
    """

    event_id: UUID
    ours: Event | None
    theirs: Event | None


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What bringing a file in would do. Nothing has been done yet.

    Attributes:
        new: Events that are not here, in their order.
        changed: Events whose later values are in the file.
        conflicts: Events of which somebody must say which value holds; until then ours does.
        same: How many events of the file are here already.
        zone: The file's time zone; it is taken only where nothing is stored yet.
        extra: Keys of the file that this version does not know, to be kept.
    """

    new: tuple[Addition, ...]
    changed: tuple[Addition, ...]
    conflicts: tuple[Conflict, ...]
    same: int
    zone: str
    extra: Mapping[str, object]

    @property
    def is_empty(self) -> bool:
        """Whether it would change nothing."""
        return not (self.new or self.changed or self.conflicts)


def plan_merge(ours: Archive, theirs: Archive) -> MergePlan:
    """Say what it takes to bring a file into a history.

    A line of values that goes on where the other one ends is its later state; two lines that part are a conflict,
    unless they end with the same value.

    Args:
        ours: What is stored here.
        theirs: What the file holds.
    """
    changed, conflicts, same = [], [], 0
    for event_id, line in theirs.lines.items():
        known = ours.lines.get(event_id)
        if known is None:
            continue
        if line[: len(known)] == known and len(line) > len(known):
            changed.append(Addition(event_id, line[len(known) :]))
        elif known[: len(line)] == line or known[-1] == line[-1]:
            same += 1
        else:
            conflicts.append(Conflict(event_id, known[-1], line[-1]))
    return MergePlan(
        new=_placed(ours, [(key, line) for key, line in theirs.lines.items() if key not in ours.lines]),
        changed=tuple(changed),
        conflicts=tuple(conflicts),
        same=same,
        zone=theirs.zone,
        extra=theirs.extra,
    )


def _placed(ours: Archive, new: Iterable[tuple[UUID, Line]]) -> tuple[Addition, ...]:
    """Give each new event its place between ours, so that the rules see all of them in the order of their time.

    Both sides keep their own order. Two laptops that were never set back end with the same order, whoever begins.
    """
    waiting = [(key, _sort_key(key, line)) for key, line in ours.lines.items()][::-1]
    placed = []
    last: UUID | None = None
    for event_id, line in new:
        while waiting and waiting[-1][1] <= _sort_key(event_id, line):
            last = waiting.pop()[0]
        placed.append(Addition(event_id, line, last))
        last = event_id
    return tuple(placed)


def _sort_key(event_id: UUID, line: Line) -> tuple[datetime, UUID]:
    first = line[0]
    if first is None:
        raise ValueError("an event begins with a value")
    return first.at, event_id
