"""Open the records: one SQLite connection, set to lose nothing, behind a SQLAlchemy engine."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from player.durable import PRIVATE_FILE
from player.errors import StorageError
from player.store.faults import storage_errors

LOCK_PATIENCE_MS = 5000
"""How long SQLite waits for another process before it says that the records are locked."""


class Pragma(NamedTuple):
    """One setting of a SQLite connection, and what SQLite must answer when asked for it."""

    name: str
    value: str
    answer: int | str


DURABLE: tuple[Pragma, ...] = (
    # DELETE + EXTRA loses no acknowledged record in simulated power cuts; DELETE + FULL, SQLite's default, can lose
    # the newest one, because it does not sync the folder. And one file is easier to copy and read than WAL's three.
    Pragma("page_size", "4096", 4096),
    Pragma("journal_mode", "DELETE", "delete"),
    Pragma("synchronous", "EXTRA", 3),
)

CAREFUL: tuple[Pragma, ...] = (
    Pragma("foreign_keys", "ON", 1),
    # A note that is taken back must not stay readable in free pages.
    Pragma("secure_delete", "ON", 1),
    # Somebody else may have made the file: no functions called from its schema, no memory map, checked cells.
    Pragma("trusted_schema", "OFF", 0),
    Pragma("cell_size_check", "ON", 1),
    Pragma("mmap_size", "0", 0),
    # Sorting must not leave answers in the system's temporary folder.
    Pragma("temp_store", "MEMORY", 2),
)


def open_engine(path: Path, *, is_read_only: bool = False) -> Engine:
    """Make an engine on records that are there already; a wrong path never makes a new file.

    Every transaction begins with ``BEGIN IMMEDIATE`` and holds all its statements, DDL and SELECT too, which neither
    the standard library nor SQLAlchemy do for SQLite by themselves. There is one connection, and only the thread that
    first used it may use it.

    Args:
        path: The database file.
        is_read_only: Never write, not even to finish what a crash left.
    """
    engine = create_engine(
        "sqlite://",
        creator=lambda: connect(path, is_read_only=is_read_only),
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        pool_timeout=LOCK_PATIENCE_MS / 1000,
        hide_parameters=True,  # answers must not reach a log by way of an error's text
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN" if is_read_only else "BEGIN IMMEDIATE")

    return engine


@contextmanager
def transaction(engine: Engine, path: Path) -> Iterator[Connection]:
    """Give a connection in a transaction, which is on the disk when the block has ended without an error.

    After an error the connection is closed, for what a failed commit left behind is for the next one to find out.

    Raises:
        StorageError: If the block or the commit failed because of the world; see `player.store.faults`.
        ValueError: If the records refuse a value.
    """
    try:
        with storage_errors(path), engine.begin() as connection:
            yield connection
    except BaseException:
        engine.dispose()
        raise


def connect(path: Path, *, is_read_only: bool = False, is_immutable: bool = False) -> sqlite3.Connection:
    """Open a connection that leaves transactions to us, with every setting read back.

    Args:
        path: The database file, which must be there.
        is_read_only: Open for reading.
        is_immutable: Nobody else writes this file, so neither lock it nor look for its journal; also read-only.

    Raises:
        sqlite3.Error: If SQLite cannot open it.
        StorageError: If SQLite does not do as it was told.
    """
    mode = "mode=ro&immutable=1" if is_immutable else "mode=ro" if is_read_only else "mode=rw"
    uri = f"file:{quote(os.fsencode(path))}?{mode}"
    # isolation_level=None, because autocommit=False needs Python 3.12 and the older modes commit DDL at once.
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=LOCK_PATIENCE_MS / 1000)
    try:
        _set(connection, Pragma("busy_timeout", str(LOCK_PATIENCE_MS), LOCK_PATIENCE_MS))
        for pragma in CAREFUL if is_read_only or is_immutable else (*CAREFUL, *DURABLE):
            _set(connection, pragma)
    except BaseException:
        connection.close()
        raise
    return connection


def _set(connection: sqlite3.Connection, pragma: Pragma) -> None:
    connection.execute(f"PRAGMA {pragma.name}={pragma.value}")
    answer = connection.execute(f"PRAGMA {pragma.name}").fetchone()
    if answer != (pragma.answer,):
        raise StorageError(f"SQLite answers {answer} for {pragma.name}, not {pragma.answer}")


def make_empty_file(path: Path) -> None:
    """Make the empty file from which SQLite starts, readable by its owner only.

    SQLite would make it readable by all; its journal takes the mode of this file.

    Raises:
        FileExistsError: If something is there already.
        OSError: If it cannot be made.
    """
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, PRIVATE_FILE))


def raw(connection: Connection) -> sqlite3.Connection:
    """Give the standard library's connection below, for reading whole tables fast."""
    found = connection.connection.driver_connection
    if not isinstance(found, sqlite3.Connection):
        raise TypeError("this is no connection to SQLite")
    return found


@contextmanager
def idle(engine: Engine) -> Iterator[sqlite3.Connection]:
    """Give the standard library's connection in no transaction, as copying a whole file needs it."""
    connection = engine.raw_connection()
    try:
        found = connection.driver_connection
        if not isinstance(found, sqlite3.Connection):
            raise TypeError("this is no connection to SQLite")
        yield found
    finally:
        connection.close()
