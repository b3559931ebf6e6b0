"""Write records at the end of the ledger: each whole, with its details, the running digests and the head row."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Table, insert, update

from player.clock import Moment
from player.store import schema
from player.store.contents import Head, Tallies, tallies_digest, tally_digest
from player.store.digest import record_line, text_digest
from player.store.kinds import KINDS, record_text
from player.store.rows import Detail, EntryRow, Record, SqlValue, utc_text


class LedgerMovedError(Exception):
    """The file does not end where we left it: somebody else wrote, or a commit of ours is in doubt."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A record that has no place in the ledger yet.

    Attributes:
        entry: Its ledger row. The sequence number is filled in on writing, and so are the stamps of an entry that
            carries none; one that was saved from a damaged file keeps its own.
        detail: Its details.
    """

    entry: EntryRow
    detail: Detail


@dataclass(frozen=True, slots=True)
class Written:
    """What a transaction leaves behind.

    Attributes:
        head: The head row.
        tallies: The running digests.
        records: The records that were written.
    """

    head: Head
    tallies: Tallies
    records: tuple[Record, ...] = ()


def write_records(connection: Connection, known: Written, drafts: Sequence[Draft], now: Moment) -> Written:
    """Write records, inside the transaction of the connection.

    Args:
        connection: A connection in a transaction.
        known: What we know that the file holds.
        drafts: What to write, in order.
        now: The clocks.

    Raises:
        LedgerMovedError: If the file holds something else; nothing was written.
    """
    records = []
    tallies = dict(known.tallies)
    grown = {draft.entry.kind: known.tallies[draft.entry.kind].copy() for draft in drafts}
    tallies.update(grown)
    for seq, draft in enumerate(drafts, start=known.head.entries + 1):
        entry = draft.entry._replace(seq=seq)
        if not entry.stored_utc:
            entry = entry._replace(stored_utc=utc_text(now.at), boot_id=now.boot_id, boot_us=now.since_boot_us)
        text = record_text(entry, draft.detail)
        record = Record(entry, draft.detail, text_digest(text))
        tallies[entry.kind].add(record_line(text, record.digest))
        records.append(record)
    head = known.head._replace(entries=known.head.entries + len(records), tallies=tallies_digest(tallies))
    move_head(connection, known.head, head)
    for kind, tally in grown.items():
        values = {"entries": tally.count, "running": tally.value}
        digest = tally_digest(kind, tally.count, tally.value)
        connection.execute(update(schema.tally).where(schema.tally.c.kind == kind).values(**values, digest=digest))
    _insert(connection, records)
    return Written(head, tallies, tuple(records))


def move_head(connection: Connection, known: Head, new: Head) -> None:
    """Change the head row, if it still is the one that we know.

    Raises:
        LedgerMovedError: If it is not.
    """
    moved = connection.execute(
        update(schema.head).where(schema.head.c.digest == known.digest).values(**new._asdict(), digest=new.digest)
    )
    if moved.rowcount != 1:
        raise LedgerMovedError


def _insert(connection: Connection, records: Sequence[Record]) -> None:
    # The ledger's own rows come first, for the details refer to them.
    rows: dict[Table, list[tuple[SqlValue, ...]]] = {
        schema.entry: [(*record.entry, record.digest) for record in records]
    }
    for record in records:
        kind, seq = KINDS[record.entry.kind], record.entry.seq
        if kind.main is not None and record.detail.main is not None:
            rows.setdefault(kind.main, []).append((seq, *record.detail.main))
        for table, listed in zip(kind.lists, record.detail.lists, strict=False):  # a withdrawal keeps no details
            rows.setdefault(table, []).extend((seq, place, *row) for place, row in enumerate(listed))
    for table, of_table in rows.items():
        if of_table:
            names = table.columns.keys()
            connection.execute(insert(table), [dict(zip(names, row, strict=True)) for row in of_table])
