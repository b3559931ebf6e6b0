"""Make the records to be written: of an event, of a withdrawal, of what a file brings, of a copy that was opened."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from uuid import UUID, uuid4

from player.clock import Moment, zone_or_utc
from player.events import Event
from player.exchange.merge import Addition
from player.store.kinds import kind_and_detail
from player.store.ledger import Draft
from player.store.rows import (
    AMENDED,
    ENTRY_COLUMNS,
    IMPORTED,
    NO_DETAIL,
    RESTORED,
    STORED,
    WITHDRAWN,
    Detail,
    EntryRow,
    Record,
    as_stored,
    extra_text,
    utc_text,
)

_BLANK = EntryRow(
    seq=0,
    event_id="",
    revision=1,
    act=STORED,
    kind="",
    at_utc="",
    zone="",
    local_date="",
    note="",
    extra="{}",
    after_id=None,
    stored_utc="",
    boot_id="",
    boot_us=None,
)


def event_draft(event: Event, act: str, revision: int, zone: str, after: str | None = None) -> Draft:
    """Make the record of an event.

    Args:
        event: The event.
        act: What the record says of it.
        revision: 1 for the first record of the event.
        zone: The history's zone, which tells the local date where the event names none.
        after: Id of the event after which it has its place, "" for the beginning, None for the end.

    Raises:
        TypeError: If it is an event that is never stored, or holds a value of a wrong type.
        ValueError: If it holds what no event may hold.
    """
    kind, detail = kind_and_detail(event)
    entry = _BLANK._replace(
        event_id=str(event.id),
        revision=revision,
        act=act,
        kind=kind,
        at_utc=utc_text(event.at),
        zone=event.zone,
        local_date=event.at.astimezone(zone_or_utc(event.zone or zone)).date().isoformat(),
        note=event.note,
        extra=extra_text(event.extra),
        after_id=after,
    )
    return Draft(EntryRow._make(as_stored(ENTRY_COLUMNS, entry)), detail)


def withdrawal_draft(former: EntryRow) -> Draft:
    """Make the record that takes an event out of what holds, after its last record."""
    entry = former._replace(act=WITHDRAWN, revision=former.revision + 1, note="", extra="{}")
    return Draft(entry._replace(after_id=None, stored_utc="", boot_id="", boot_us=None), NO_DETAIL)


def addition_drafts(addition: Addition, line: Sequence[Record], zone: str) -> Iterator[Draft]:
    """Make the records of what a file brings for one event.

    Args:
        addition: What it brings.
        line: The records of the event that are stored.
        zone: The history's zone.
    """
    last = line[-1].entry if line else None
    for value in addition.values:
        if value is not None:
            after = None if last else str(addition.after or "")
            revision = last.revision + 1 if last else 1
            draft = event_draft(value, AMENDED if last else IMPORTED, revision, zone, after)
        elif last is not None:
            draft = withdrawal_draft(last)
        else:
            raise ValueError("an event begins with a value")
        last = draft.entry
        yield draft


def restored_draft(now: Moment, cause: str, lost_from: datetime | None, lost_until: datetime | None) -> Draft:
    """Make the record which says that the records before it came back from a copy.

    Args:
        now: The clocks.
        cause: Why.
        lost_from: From when on records may be lost.
        lost_until: Up to when.
    """
    entry = _BLANK._replace(
        event_id=str(uuid4()),
        kind=RESTORED,
        at_utc=utc_text(now.at),
        zone=now.zone,
        local_date=now.local_date.isoformat(),
    )
    marks = (None if at is None else utc_text(at) for at in (lost_from, lost_until))
    return Draft(entry, Detail((str(cause), *marks)))


def routine_entry(event_id: str, shared: tuple[str, str, str, str]) -> EntryRow:
    """Make the ledger row of a routine that is not in the ledger yet.

    Args:
        event_id: Its id.
        shared: Its instant, its zone, its note and its foreign keys, as stored.
    """
    at_utc, zone, note, extra = shared
    return _BLANK._replace(
        event_id=str(UUID(event_id)), kind="routine", at_utc=at_utc, zone=zone, note=note, extra=extra
    )
