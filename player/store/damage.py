"""Name what is wrong with a records file, and tell it apart from what is wrong around it."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum

from player.errors import DamagedError


class Damage(StrEnum):
    """What is wrong with a records file."""

    MISSING = "missing"
    NOT_A_FILE = "not_a_file"
    EMPTY = "empty"
    NOT_OURS = "not_ours"
    STRUCTURE = "structure"
    LINKS = "links"
    TABLES = "tables"
    RECORD = "record"
    COUNT = "count"


class FoundDamageError(DamagedError):
    """The records file is damaged.

    Attributes:
        damage: In what way.
    """

    def __init__(self, damage: Damage) -> None:
        super().__init__(f"the records are damaged: {damage}")
        self.damage = damage


_NO_DAMAGE_CODES = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_INTERRUPT,
        sqlite3.SQLITE_PROTOCOL,
    }
)
"""Answers of SQLite that speak of the world around the file, not of the file."""


@contextmanager
def damage_told(damage: Damage) -> Iterator[None]:
    """Tell failures that come from damaged bytes as damage, and let all others pass.

    Python answers a damaged file not only with errors of SQLite but also, for one, with UnicodeDecodeError from
    ``PRAGMA integrity_check``.

    Raises:
        FoundDamageError: For such a failure.
    """
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
        if code & 0xFF in _NO_DAMAGE_CODES and code != sqlite3.SQLITE_IOERR_CORRUPTFS:
            raise
        raise FoundDamageError(damage) from error
    except (ValueError, TypeError, KeyError, IndexError) as error:
        raise FoundDamageError(damage) from error
