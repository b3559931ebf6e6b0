"""The rows that hold a record, as plain values: the ledger's own and those of its details."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from types import MappingProxyType
from typing import Any, NamedTuple

from sqlalchemy import REAL, Column, Integer, Table, Text
from sqlalchemy.types import TypeEngine

from player.store import schema

SqlValue = int | float | str | bytes | None
Row = tuple[SqlValue, ...]
Rows = tuple[Row, ...]

STORED = "stored"
IMPORTED = "imported"
AMENDED = "amended"
WITHDRAWN = "withdrawn"

RESTORED = "restored"
"""Kind of the record which says that the records before it came back from a copy."""


class EntryRow(NamedTuple):
    """One row of the ledger, column by column as in `schema.entry`, without its digest."""

    seq: int
    event_id: str
    revision: int
    act: str
    kind: str
    at_utc: str
    zone: str
    local_date: str
    note: str
    extra: str
    after_id: str | None
    stored_utc: str
    boot_id: str
    boot_us: int | None


ENTRY_COLUMNS = tuple(column for column in schema.entry.columns if column.name in EntryRow._fields)
"""The columns of the ledger without its digest."""


class Detail(NamedTuple):
    """What a record holds beside its ledger row.

    Attributes:
        main: The row of the kind's own table without its key; None where there is none: the kind has no table, or
            the record is a withdrawal.
        lists: The rows of each further table without key and place, in the order of `Kind.lists`.
    """

    main: Row | None = None
    lists: tuple[Rows, ...] = ()


NO_DETAIL = Detail()


class Record(NamedTuple):
    """One record: its ledger row, its details, and the digest that binds them."""

    entry: EntryRow
    detail: Detail
    digest: bytes


def utc_text(at: datetime) -> str:
    """Write an instant as it is stored: UTC, microseconds, always 32 signs, so that text order is time order."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def extra_text(extra: Mapping[str, object]) -> str:
    """Write foreign keys as JSON text, their order kept.

    Raises:
        ValueError: If they hold something that JSON has no word for.
    """
    if not extra:
        return "{}"
    try:
        return json.dumps(dict(extra), ensure_ascii=True, allow_nan=False, separators=(",", ":"))
    except TypeError as error:
        raise ValueError("foreign keys of an event must be plain JSON values") from error


@cache
def value_columns(table: Table) -> tuple[Column[Any], ...]:
    """Give the columns of a detail table without its keys."""
    return tuple(column for column in table.columns if not column.primary_key)


def as_stored(columns: Sequence[Column[Any]], row: Row) -> tuple[Any, ...]:
    """Turn values into exactly those that SQLite will give back, so that their digest stays true.

    SQLite would take 4.0 or True for a whole number and give back 4 or 1.

    Raises:
        TypeError: If a value is of another type than its column.
    """
    return tuple(_as_stored(column, value) for column, value in zip(columns, row, strict=True))


def _as_stored(column: Column[Any], value: SqlValue) -> SqlValue:
    if value is None:
        return None
    wanted = _PYTHON[type(column.type)]
    if not isinstance(value, wanted) or isinstance(value, bool):
        raise TypeError(f"{column} takes {wanted.__name__}, not {type(value).__name__}")
    return wanted(value)


_PYTHON: Mapping[type[TypeEngine[Any]], type[int] | type[float] | type[str]] = MappingProxyType(
    {Integer: int, REAL: float, Text: str}
)
