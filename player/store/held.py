"""The records as held in memory: what holds now, each in its place, and what held before."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from player.clock import Moment, clock_change
from player.events import Event
from player.store.kinds import event_of
from player.store.rows import RESTORED, STORED, WITHDRAWN, EntryRow, Record


class HeldRecords:
    """What the ledger says, taken in record by record.

    The thread of the database changes it; any thread may read `events`, which is replaced whole.

    Attributes:
        events: Every event that holds, each in its place in the order.
        needs_check_in: Whether, since the last check-in, records came back from a copy or the clock was changed. Then
            what holds may be out of date, and must open nothing.
    """

    def __init__(self, records: Iterable[Record] = ()) -> None:
        self.events: tuple[Event, ...] = ()
        self.needs_check_in = False
        self._newest: EntryRow | None = None
        self._order: list[str] = []
        self._lines: dict[str, tuple[Record, ...]] = {}
        self._holding: dict[str, Event] = {}
        self._last_place = 0
        self.add(records)

    def add(self, records: Iterable[Record]) -> None:
        """Take in records in the order in which they were written."""
        at_the_end: list[Event] | None = []
        for record in records:
            event = self._add(record)
            if event is None:
                at_the_end = None
            elif at_the_end is not None:
                at_the_end.append(event)
        if at_the_end is not None:
            self.events = (*self.events, *at_the_end)
        else:
            self.events = tuple(self._holding[key] for key in self._order if key in self._holding)

    @property
    def newest(self) -> Moment | None:
        """When the newest record was stored, by all clocks; None in an empty history."""
        return None if self._newest is None else _stored(self._newest)

    def line(self, event_id: UUID) -> tuple[Record, ...]:
        """Give all revisions of an event, the first one first; empty if no event ever had this id."""
        return self._lines.get(str(event_id), ())

    def event(self, event_id: UUID) -> Event | None:
        """Give the event that holds under an id, if one does."""
        return self._holding.get(str(event_id))

    def ids(self) -> tuple[UUID, ...]:
        """Give the ids of all events, also of those that were withdrawn, each in its place."""
        return tuple(UUID(key) for key in self._order)

    def values(self) -> dict[UUID, tuple[Event | None, ...]]:
        """Give all values that each event ever had, the first one first, None for a withdrawal; each in its place."""
        values: dict[UUID, tuple[Event | None, ...]] = {}
        for key in self._order:
            line, holding = self._lines[key], self._holding.get(key)
            past = [None if one.entry.act == WITHDRAWN else event_of(one.entry, one.detail) for one in line[:-1]]
            values[holding.id if holding else UUID(key)] = (*past, holding)
        return values

    def _add(self, record: Record) -> Event | None:
        """Take in one record; give its event if that is new and comes at the end."""
        entry = record.entry
        before, self._newest = self._newest, entry
        if entry.kind == "check_in" and entry.act == STORED:
            self.needs_check_in = False
        elif entry.kind == RESTORED or (before is not None and clock_change(_stored(before), _stored(entry))):
            self.needs_check_in = True
        if entry.kind == RESTORED:
            return None
        key = entry.event_id
        is_new = key not in self._lines
        self._lines[key] = (*self._lines.get(key, ()), record)
        if is_new:
            self._place(key, entry.after_id)
        if entry.act == WITHDRAWN:
            del self._holding[key]
            return None
        self._holding[key] = event = event_of(entry, record.detail)
        return event if is_new and entry.after_id is None else None

    def _place(self, key: str, after: str | None) -> None:
        if after is None:
            self._order.append(key)
            return
        # Imported events come in runs, each after the one before.
        is_run = self._last_place < len(self._order) and self._order[self._last_place] == after
        self._last_place = 0 if after == "" else (self._last_place if is_run else self._order.index(after)) + 1
        self._order.insert(self._last_place, key)


def _stored(entry: EntryRow) -> Moment:
    return Moment(datetime.fromisoformat(entry.stored_utc), entry.zone, entry.boot_id, entry.boot_us)
