"""Look at a records file without SQLite: is it a file, is it ours, of which version, was a save cut short."""

import os
import stat
from pathlib import Path

from player.store.damage import Damage, FoundDamageError
from player.store.schema import APPLICATION_ID

HEADER_BYTES = 100
USER_VERSION = slice(60, 64)
APPLICATION = slice(68, 72)
FIXED: tuple[tuple[slice, frozenset[bytes]], ...] = (
    (slice(16), frozenset({b"SQLite format 3\0"})),
    (slice(16, 18), frozenset({b"\x10\0"})),  # pages of 4096 bytes
    (slice(18, 20), frozenset({b"\1\1", b"\2\2"})),  # a rollback journal, or a log as in older builds
    (slice(20, 24), frozenset({b"\0\x40\x20\x20"})),
    (slice(44, 48), frozenset({b"\0\0\0\4"})),  # format of the schema
    (slice(56, 60), frozenset({b"\0\0\0\1"})),  # UTF-8
)
"""What the header of a file of ours holds. With another value SQLite may take it for one that is only to be read.

Source of the places: sqlite.org/fileformat2.html, section 1.3.
"""

SIDECARS = ("-journal", "-wal", "-shm")
"""Endings of the files that belong to a database file and go where it goes."""


def read_version(path: Path) -> int:
    """Read the schema version of a records file from its header.

    Raises:
        FoundDamageError: If there is no such file, or it is not one of ours.
        OSError: If it cannot be read.
    """
    try:
        status = path.lstat()
    except FileNotFoundError as error:
        raise FoundDamageError(Damage.MISSING) from error
    # A pipe would wait for ever, a link may lead anywhere.
    if not stat.S_ISREG(status.st_mode):
        raise FoundDamageError(Damage.NOT_A_FILE)
    if status.st_size == 0:
        raise FoundDamageError(Damage.EMPTY)
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(descriptor, "rb") as file:
        header = file.read(HEADER_BYTES)
    if len(header) < HEADER_BYTES or any(header[place] not in known for place, known in FIXED):
        raise FoundDamageError(Damage.STRUCTURE)
    if int.from_bytes(header[APPLICATION], "big") != APPLICATION_ID:
        raise FoundDamageError(Damage.NOT_OURS)
    return int.from_bytes(header[USER_VERSION], "big", signed=True)


def sidecars(path: Path) -> tuple[Path, ...]:
    """Give the files beside a database file that belong to it and are there."""
    beside = (path.with_name(path.name + ending) for ending in SIDECARS)
    return tuple(found for found in beside if os.path.lexists(found))


def has_journal(path: Path) -> bool:
    """Say whether a save was cut short, so that SQLite must undo it before the file means anything."""
    journal = path.with_name(path.name + "-journal")
    return journal.is_file() and journal.stat().st_size > 0
