"""The statements that read a records file, made once from the tables, as text for the standard library's SQLite."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from sqlalchemy import REAL, Column, ColumnElement, Integer, LargeBinary, Select, Table, cast, func, select
from sqlalchemy.dialects import sqlite

from player.store import schema
from player.store.digest import FRACTION
from player.store.kinds import KINDS, Kind
from player.store.rows import value_columns


def _text(statement: Select[*tuple[Any, ...]]) -> str:
    return str(statement.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True}))


def _in_order(table: Table) -> str:
    return _text(select(table).order_by(*table.primary_key.columns))


def _terms(columns: tuple[Column[Any], ...]) -> list[ColumnElement[Any]]:
    """Write columns as `player.store.digest.canonical_text` does: each fraction as two whole numbers."""
    terms: list[ColumnElement[Any]] = []
    for column in columns:
        if isinstance(column.type, REAL):
            whole = cast(column, Integer)
            terms += (whole, cast((column - whole) * FRACTION, Integer))
        else:
            terms.append(column)
    return terms


def _lines(name: str, kind: Kind) -> str:
    """Write the records of a kind as one text: what `player.store.digest.record_line` gives for each, joined."""
    entry = schema.entry
    listed = [
        select(func.json_group_array(func.json_array(*_terms(value_columns(table)))))
        .where(table.c.seq == entry.c.seq)
        .scalar_subquery()
        for table in kind.lists
    ]
    text = func.json_array(
        "entry",
        *(column for column in entry.columns if column is not entry.c.digest),
        func.json_array(*_terms(kind.columns)),
        *listed,
    )
    joined = entry if kind.main is None else entry.outerjoin(kind.main)
    lines = (
        select((func.hex(entry.c.digest).concat(text)).label("line"))
        .select_from(joined)
        .where(entry.c.kind == name)
        .order_by(entry.c.seq)
        .subquery()
    )
    return _text(select(func.count(), cast(func.group_concat(lines.c.line, ""), LargeBinary)).select_from(lines))


ENTRIES = _in_order(schema.entry)
HEAD = _in_order(schema.head)
TALLIES = _in_order(schema.tally)
SETTINGS = _in_order(schema.setting)
SESSION = _in_order(schema.open_session)
MAIN: Mapping[str, str] = MappingProxyType(
    {name: _in_order(kind.main) for name, kind in KINDS.items() if kind.main is not None}
)
"""Kind to the statement that reads its own table."""
LISTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {name: tuple(_in_order(table) for table in kind.lists) for name, kind in KINDS.items()}
)
"""Kind to the statements that read its further tables."""
LINES: Mapping[str, str] = MappingProxyType({name: _lines(name, kind) for name, kind in KINDS.items()})
"""Kind to the statement that counts its records and writes them as one blob of canonical text."""
