"""Read everything that a records file holds, and believe none of it before it is verified."""

import logging
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from player.store import schema, statements
from player.store.damage import Damage, FoundDamageError, damage_told
from player.store.digest import RunningDigest, digest_of, record_line, text_digest
from player.store.kinds import KINDS, record_text
from player.store.rows import Detail, EntryRow, Record, Row, Rows

_log = logging.getLogger(__name__)

Tallies = Mapping[str, RunningDigest]
"""Kind to the running digest of its records; every kind is there."""


class Head(NamedTuple):
    """The one row that speaks of the whole file, column by column as in `schema.head`.

    Attributes:
        entries: How many records there are.
        tallies: Digest of the running digests of all kinds.
        tables: Digest of the tables' definitions.
        zone: IANA name of the time zone by which the rules tell local days.
    """

    entries: int
    tallies: bytes
    tables: bytes
    zone: str

    @property
    def digest(self) -> bytes:
        """The digest that its row must carry."""
        return digest_of("head", self.entries, self.tallies.hex(), self.tables.hex(), self.zone)


class SavedSession(NamedTuple):
    """The routine that was being played when it was last saved, column by column as in `schema.open_session`."""

    event_id: str
    saved_utc: str
    position_s: float
    body: str

    @property
    def digest(self) -> bytes:
        """The digest that its row must carry."""
        return digest_of("open_session", *self)


@dataclass(frozen=True, slots=True)
class Contents:
    """All that a records file holds, every digest verified.

    Attributes:
        head: The row that speaks of the whole.
        tallies: Running digests, one a kind.
        records: Every record, oldest stored first.
        settings: Key to JSON text.
        session: The routine that was being played, if one was.
    """

    head: Head
    tallies: Tallies
    records: tuple[Record, ...]
    settings: Mapping[str, str]
    session: SavedSession | None


def read_contents(connection: sqlite3.Connection) -> Contents:
    """Verify the file and read it whole.

    Args:
        connection: A connection in a transaction, so that nobody writes in between.

    Raises:
        FoundDamageError: If anything is not as it was written.
        sqlite3.Error: If it cannot be read for another reason, such as a lock.
    """
    head, tallies = verify(connection)
    with damage_told(Damage.RECORD):
        return Contents(
            head=head,
            tallies=tallies,
            records=tuple(_read_records(connection)),
            settings=_read_settings(connection),
            session=_read_session(connection),
        )


def read_unverified(connection: sqlite3.Connection) -> Contents:
    """Read what can be read of a file whose digests we cannot know, because a newer version wrote it.

    Raises:
        FoundDamageError: If its tables are so different that we cannot read them.
        sqlite3.Error: If it cannot be read for another reason.
    """
    with damage_told(Damage.TABLES):
        zone = str(_one(connection, "SELECT zone FROM head"))
        settings = {key: value for key, value, _digest in connection.execute(statements.SETTINGS)}
        records = tuple(_read_records(connection))
        return Contents(Head(len(records), b"", b"", zone), {}, records, settings, None)


def verify(connection: sqlite3.Connection) -> tuple[Head, Tallies]:
    """Verify every byte of the file that means something.

    SQLite writes the records as canonical text, which is several times faster than to do so row by row in Python. If
    what it writes does not fit the running digests, Python looks at each record before anything is called damaged:
    another version of SQLite might write another text.

    Returns:
        The head row and the running digests, by which records can be added.

    Raises:
        FoundDamageError: If anything is not as it was written.
        sqlite3.Error: If it cannot be read for another reason, such as a lock.
    """
    verify_structure(connection)
    with damage_told(Damage.COUNT):
        head, stored = _read_head(connection), _read_tallies(connection)
    with damage_told(Damage.RECORD):
        tallies = _tallies_by_sqlite(connection, [kind for kind, (entries, _running) in stored.items() if entries])
        if _values(tallies) != stored:
            tallies = _tallies_by_python(connection)
            _log.warning("SQLite and Python write records in different ways; verification is slow")
        _read_settings(connection)
        _read_session(connection)
        entries = _one(connection, "SELECT count(*) FROM entry")
    if _values(tallies) != stored or not sum(tally.count for tally in tallies.values()) == entries == head.entries:
        raise FoundDamageError(Damage.COUNT)
    return head, tallies


def verify_structure(connection: sqlite3.Connection, version: int | None = None) -> None:
    """Verify what SQLite itself knows of the file, and that its tables are those that we made.

    Args:
        connection: The file.
        version: The schema version that it must have, if not the present one.

    Raises:
        FoundDamageError: If a check fails.
        sqlite3.Error: If it cannot be read for another reason, such as a lock.
    """
    with damage_told(Damage.STRUCTURE):
        if _one(connection, "PRAGMA application_id") != schema.APPLICATION_ID:
            raise FoundDamageError(Damage.NOT_OURS)
        # Values are judged by their digests; to try all CHECKs again would take four times as long.
        connection.execute("PRAGMA ignore_check_constraints=ON")
        said = connection.execute("PRAGMA integrity_check(1)").fetchall()
        connection.execute("PRAGMA ignore_check_constraints=OFF")
        if said != [("ok",)]:
            raise FoundDamageError(Damage.STRUCTURE)
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise FoundDamageError(Damage.LINKS)
    with damage_told(Damage.TABLES):
        versions = (
            _one(connection, "PRAGMA user_version"),
            connection.execute("SELECT version_num FROM alembic_version").fetchall(),
            _one(connection, "SELECT tables FROM head"),
        )
        wanted = version or schema.SCHEMA_VERSION
        if versions != (wanted, [(f"{wanted:04}",)], tables_digest(connection)):
            raise FoundDamageError(Damage.TABLES)


def verify_newer(connection: sqlite3.Connection, version: int) -> None:
    """Believe a version number above ours only where the tables were made by that version too.

    The number lies in the header, outside of every digest: one changed bit there makes any file look newer.

    Args:
        connection: The file.
        version: The number in its header.

    Raises:
        FoundDamageError: If the tables are of another version, or cannot be read.
        sqlite3.Error: If they cannot be read for another reason, such as a lock.
    """
    with damage_told(Damage.TABLES):
        if connection.execute("SELECT version_num FROM alembic_version").fetchall() != [(f"{version:04}",)]:
            raise FoundDamageError(Damage.TABLES)


def tables_digest(connection: sqlite3.Connection) -> bytes:
    """Digest the definitions of all tables and indexes, as SQLite keeps them."""
    made = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    return digest_of("sqlite_master", *made)


def tally_digest(kind: str, entries: int, running: bytes) -> bytes:
    """Digest a row of the tallies."""
    return digest_of("tally", kind, entries, running.hex())


def tallies_digest(tallies: Tallies) -> bytes:
    """Digest the running digests of all kinds."""
    return digest_of("tallies", *(tallies[kind].value.hex() for kind in KINDS))


def setting_digest(key: str, value: str) -> bytes:
    """Digest a row of the settings."""
    return digest_of("setting", key, value)


def is_sound(record: Record) -> bool:
    """Say whether a record is as it was written."""
    return text_digest(record_text(record.entry, record.detail)) == record.digest


def join_rows(
    entries: Iterable[tuple[Any, ...]],
    main: Mapping[str, Mapping[int, Row]],
    lists: Mapping[str, tuple[Mapping[int, Rows], ...]],
) -> Iterator[Record]:
    """Put ledger rows and their details together; nothing is verified yet.

    Args:
        entries: Rows of the ledger, its digest last.
        main: Kind to sequence number to the row of the kind's own table, without its key.
        lists: Kind to, for each of its further tables, sequence number to its rows without key and place.
    """
    for row in entries:
        entry = EntryRow._make(row[:-1])
        kind, seq = entry.kind, entry.seq
        of_tables = tuple([of_table.get(seq, ()) for of_table in lists[kind]])
        yield Record(entry, Detail(main[kind].get(seq) if kind in main else None, of_tables), row[-1])


def group_rows(rows: Iterable[tuple[Any, ...]]) -> dict[int, Rows]:
    """Group the rows of a further table by the record they belong to; their keys and places fall away."""
    grouped: dict[int, list[Row]] = {}
    for seq, _place, *row in rows:
        grouped.setdefault(seq, []).append(tuple(row))
    return {seq: tuple(of_record) for seq, of_record in grouped.items()}


def _read_records(connection: sqlite3.Connection) -> Iterator[Record]:
    main = {
        kind: {row[0]: row[1:] for row in connection.execute(statement)}
        for kind, statement in statements.MAIN.items()
    }
    lists = {
        kind: tuple(group_rows(connection.execute(statement)) for statement in of_kind)
        for kind, of_kind in statements.LISTS.items()
    }
    return join_rows(connection.execute(statements.ENTRIES), main, lists)


def _tallies_by_sqlite(connection: sqlite3.Connection, kinds: Iterable[str] = tuple(KINDS)) -> Tallies:
    """Let SQLite write the records of some kinds; of the others there are none."""
    tallies = {kind: RunningDigest() for kind in KINDS}
    for kind in kinds:
        count, lines = connection.execute(statements.LINES[kind]).fetchone()
        tallies[kind].add(lines or b"", count)
    return tallies


def _tallies_by_python(connection: sqlite3.Connection) -> Tallies:
    tallies = {kind: RunningDigest() for kind in KINDS}
    for seq, record in enumerate(_read_records(connection), start=1):
        text = record_text(record.entry, record.detail)
        if record.entry.seq != seq or text_digest(text) != record.digest:
            raise FoundDamageError(Damage.RECORD)
        tallies[record.entry.kind].add(record_line(text, record.digest))
    return tallies


def _values(tallies: Tallies) -> dict[str, tuple[int, bytes]]:
    return {kind: (tally.count, tally.value) for kind, tally in tallies.items()}


def _read_head(connection: sqlite3.Connection) -> Head:
    rows = connection.execute(statements.HEAD).fetchall()
    if len(rows) != 1:
        raise FoundDamageError(Damage.COUNT)
    _key, *columns, digest = rows[0]
    head = Head(*columns)
    if head.digest != digest:
        raise FoundDamageError(Damage.COUNT)
    return head


def _read_tallies(connection: sqlite3.Connection) -> dict[str, tuple[int, bytes]]:
    stored = {}
    for kind, entries, running, digest in connection.execute(statements.TALLIES):
        if tally_digest(kind, entries, running) != digest:
            raise FoundDamageError(Damage.COUNT)
        stored[kind] = (entries, running)
    return stored


def _read_settings(connection: sqlite3.Connection) -> dict[str, str]:
    settings = {}
    for key, value, digest in connection.execute(statements.SETTINGS):
        if setting_digest(key, value) != digest:
            raise FoundDamageError(Damage.RECORD)
        settings[key] = value
    return settings


def _read_session(connection: sqlite3.Connection) -> SavedSession | None:
    row = connection.execute(statements.SESSION).fetchone()
    if row is None:
        return None
    _key, *columns, digest = row
    session = SavedSession(*columns)
    if session.digest != digest:
        raise FoundDamageError(Damage.RECORD)
    return session


def _one(connection: sqlite3.Connection, statement: str) -> object:
    row = connection.execute(statement).fetchone()
    return None if row is None else row[0]
