"""Save from a damaged file every record that is still as it was written: its digest says so."""

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Table

from player.store import schema, statements
from player.store.contents import Head, SavedSession, group_rows, is_sound, join_rows, setting_digest
from player.store.engine import connect
from player.store.kinds import KINDS
from player.store.rows import Record

_log = logging.getLogger(__name__)

KEYS_BEYOND = 100
"""How many keys beyond the last one seen are tried where the head row cannot tell how many records there were."""

_LEDGER: tuple[Table, ...] = (
    schema.entry,
    *(kind.main for kind in KINDS.values() if kind.main is not None),
    *(table for kind in KINDS.values() for table in kind.lists),
)
_KIND = schema.entry.columns.keys().index("kind")


@dataclass(frozen=True, slots=True)
class Salvage:
    """What could be saved.

    Attributes:
        records: The sound records, oldest stored first.
        settings: The sound settings, key to JSON text.
        session: The open session, if it is sound.
        head: The head row, if it is sound; it tells how many records there were.
    """

    records: tuple[Record, ...] = ()
    settings: dict[str, str] = field(default_factory=dict)
    session: SavedSession | None = None
    head: Head | None = None


def salvage(path: Path) -> Salvage:
    """Read what can be read of a damaged file, and keep what its digests vouch for. Changes nothing in it.

    The version number is not asked: it may be what is damaged, and a record whose digest fits is what it says.

    Returns:
        Nothing at all if the file is no database, or has other tables.
    """
    try:
        with closing(connect(path, is_immutable=True)) as connection:
            connection.text_factory = lambda text: text.decode("utf-8", "replace")
            return _salvage(connection)
    # Python answers damaged bytes with errors of many kinds; whatever it is, nothing more can be saved.
    except Exception as error:  # noqa: BLE001
        _log.warning("nothing could be saved from the damaged file: %s", type(error).__name__)
        return Salvage()


def _salvage(connection: sqlite3.Connection) -> Salvage:
    head = _head(connection)
    rows = {table: _from_both_ends(connection, table) for table in _LEDGER}
    last = _last_key(rows[schema.entry]) if head is None else head.entries
    for table in _LEDGER:
        rows[table] |= _by_key(connection, table, {row[0] for row in rows[table]}, last)
    main = {
        name: {seq: tuple(row) for seq, *row in rows[kind.main]}
        for name, kind in KINDS.items()
        if kind.main is not None
    }
    lists = {name: tuple(group_rows(_in_place(rows[table])) for table in kind.lists) for name, kind in KINDS.items()}
    entries = (row for row in rows[schema.entry] if row[_KIND] in KINDS)
    sound = {record.entry.seq: record for record in join_rows(entries, main, lists) if _is_sound(record)}
    return Salvage(
        records=tuple(sound[seq] for seq in sorted(sound)),
        settings=_settings(connection),
        session=_session(connection),
        head=head,
    )


def _from_both_ends(connection: sqlite3.Connection, table: Table) -> set[tuple[Any, ...]]:
    """Read a table from both ends until the damage."""
    read = f"SELECT {_names(table)} FROM {table.name} NOT INDEXED ORDER BY"  # noqa: S608 - names of our tables
    return {
        row
        for direction in ("ASC", "DESC")
        for row in _readable(
            connection, f"{read} {', '.join(f'{key.name} {direction}' for key in table.primary_key)}"
        )
        if isinstance(row[0], int)
    }


def _last_key(entries: set[tuple[Any, ...]]) -> int:
    # Keys have no gaps, so one far above the number of rows that were seen is itself damaged.
    return min(max((row[0] for row in entries), default=0), 4 * len(entries)) + KEYS_BEYOND


def _by_key(connection: sqlite3.Connection, table: Table, seen: set[int], last: int) -> set[tuple[Any, ...]]:
    """Read what lies between, key by key, for each key leads past the damage elsewhere in the table."""
    read = f"SELECT {_names(table)} FROM {table.name} WHERE seq = ?"  # noqa: S608
    return {row for key in range(1, last + 1) if key not in seen for row in _readable(connection, read, key)}


def _names(table: Table) -> str:
    return ", ".join(f'"{column.name}"' for column in table.columns)


def _readable(connection: sqlite3.Connection, statement: str, *values: int) -> Iterator[tuple[Any, ...]]:
    """Give rows until the damage."""
    try:
        yield from connection.execute(statement, values)
    except (sqlite3.Error, ValueError):
        return


def _in_place(rows: set[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    return sorted((row for row in rows if isinstance(row[1], int)), key=lambda row: (row[0], row[1]))


def _is_sound(record: Record) -> bool:
    try:
        return is_sound(record)
    except (ValueError, TypeError):
        return False


def _head(connection: sqlite3.Connection) -> Head | None:
    for _key, *columns, digest in _readable(connection, statements.HEAD):
        try:
            head = Head(*columns)
            if head.digest == digest:
                return head
        except (ValueError, TypeError, AttributeError):
            continue
    return None


def _session(connection: sqlite3.Connection) -> SavedSession | None:
    for _key, *columns, digest in _readable(connection, statements.SESSION):
        try:
            session = SavedSession(*columns)
            if session.digest == digest:
                return session
        except (ValueError, TypeError):
            continue
    return None


def _settings(connection: sqlite3.Connection) -> dict[str, str]:
    return {
        key: value
        for key, value, digest in _readable(connection, statements.SETTINGS)
        if isinstance(key, str) and isinstance(value, str) and setting_digest(key, value) == digest
    }
