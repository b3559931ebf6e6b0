"""Turn what SQLite and the system say went wrong into our own errors, without the words that held answers."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from player.errors import (
    DamagedError,
    StorageError,
    StorageFullError,
    StorageGoneError,
    StorageLockedError,
    StorageReadOnlyError,
)

_PRIMARY = 0xFF
"""SQLite keeps the primary result code in the lowest byte of an extended one. Source: sqlite.org/rescode.html."""

_BY_CODE: dict[int, type[StorageError]] = {
    sqlite3.SQLITE_READONLY_DBMOVED: StorageGoneError,
    sqlite3.SQLITE_FULL: StorageFullError,
    sqlite3.SQLITE_BUSY: StorageLockedError,
    sqlite3.SQLITE_LOCKED: StorageLockedError,
    sqlite3.SQLITE_READONLY: StorageReadOnlyError,
    sqlite3.SQLITE_PERM: StorageReadOnlyError,
    sqlite3.SQLITE_CANTOPEN: StorageReadOnlyError,
    sqlite3.SQLITE_CORRUPT: DamagedError,
    sqlite3.SQLITE_NOTADB: DamagedError,
}

_BY_ERRNO: dict[int, type[StorageError]] = {
    errno.ENOSPC: StorageFullError,
    errno.EDQUOT: StorageFullError,
    errno.EFBIG: StorageFullError,
    errno.EROFS: StorageReadOnlyError,
    errno.EACCES: StorageReadOnlyError,
    errno.EPERM: StorageReadOnlyError,
    errno.ENOENT: StorageGoneError,
    errno.ENOTDIR: StorageGoneError,
    errno.ESTALE: StorageGoneError,
    errno.ENODEV: StorageGoneError,
}

_WORDS: dict[type[StorageError], str] = {
    StorageError: "the records could not be read or written",
    StorageFullError: "the disk is full",
    StorageLockedError: "another program holds the records",
    StorageReadOnlyError: "the records may be read but not written",
    StorageGoneError: "the folder of the records is gone",
    DamagedError: "the records are damaged",
}


@contextmanager
def storage_errors(place: Path) -> Iterator[None]:
    """Raise our own errors for those of SQLite and of the file system that happen inside.

    Args:
        place: The file that is read or written; if its folder is gone, that is the cause that is told.

    Raises:
        StorageError: Or the one below it that names the cause.
        ValueError: If the records refuse a value: that is our mistake, not the world's.
    """
    try:
        yield
    except (IntegrityError, OverflowError) as error:
        raise ValueError("a value is one that the records do not take") from error
    except DBAPIError as error:
        raise _ours(error.orig, place) from error
    except (sqlite3.Error, OSError) as error:
        raise _ours(error, place) from error
    except UnicodeDecodeError:
        # SQLite quotes damaged bytes in what it says, and Python cannot read that as text. They may be an answer.
        raise DamagedError(f"{_WORDS[DamagedError]} (words that are no text)") from None
    except PoolTimeoutError as error:
        raise StorageLockedError("the records are in use") from error


def _ours(error: BaseException | None, place: Path) -> StorageError:
    kind: type[StorageError] = StorageError
    said = type(error).__name__
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
        said = getattr(error, "sqlite_errorname", said)
        kind = _BY_CODE.get(code) or _BY_CODE.get(code & _PRIMARY, StorageError)
    elif isinstance(error, OSError):
        said = errno.errorcode.get(error.errno or 0, said)
        kind = _BY_ERRNO.get(error.errno or 0, StorageError)
    if kind in {StorageError, StorageReadOnlyError} and not place.parent.is_dir():
        kind = StorageGoneError
    return kind(f"{_WORDS[kind]} ({said})")
