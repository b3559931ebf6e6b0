"""Copies of the records, each verified when it is made, the newest of which opens by itself after damage."""

import hashlib
import json
import logging
import os
import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from player.durable import CHUNK_BYTES, PART, copy_file, sync_file, sync_folder, write_file
from player.errors import StorageError
from player.paths import make_private_folder
from player.store import schema
from player.store.contents import Head, verify, verify_structure
from player.store.damage import Damage, FoundDamageError
from player.store.digest import digest_of
from player.store.engine import connect, make_empty_file
from player.store.faults import storage_errors
from player.store.header import read_version
from player.store.rotation import dropped

_log = logging.getLogger(__name__)

_NAME = re.compile(r"records-(\d{6,})-(\d{8}T\d{6}Z)\.db")
_TIME = "%Y%m%dT%H%M%SZ"


class Reason(StrEnum):
    """Why a copy was made."""

    FIRST = "first"
    ROUTINE = "routine"
    DAILY = "daily"
    EXIT = "exit"
    ASKED = "asked"
    BEFORE_MIGRATION = "before_migration"
    BEFORE_IMPORT = "before_import"
    BEFORE_RESTORE = "before_restore"


@dataclass(frozen=True, slots=True, order=True)
class Backup:
    """One copy of the records.

    Copies are ordered by their number, not by a clock that may have been wrong.

    Attributes:
        number: Counts the copies of a folder.
        made_at: When it was made.
        path: The copy.
        reason: Why it was made; None where its note is missing.
        records: How many records it holds; None where its note is missing.
        sha256: Digest of the whole file in hexadecimal; "" where its note is missing.
        state: Names what it holds, so that nothing is copied twice; "" where its note is missing.
    """

    number: int
    made_at: datetime
    path: Path
    reason: Reason | None = None
    records: int | None = None
    sha256: str = ""
    state: str = ""

    @property
    def name(self) -> str:
        """The name by which it is asked for."""
        return self.path.stem

    @property
    def note(self) -> Path:
        """The file beside it which says what it is."""
        return self.path.with_suffix(".json")


def list_backups(folder: Path) -> tuple[Backup, ...]:
    """List the copies in a folder, the newest first. A copy that is half made is none.

    Raises:
        OSError: If the folder cannot be read; a folder that is not there holds none.
    """
    if not folder.is_dir():
        return ()
    found = []
    for path in folder.iterdir():
        named = _NAME.fullmatch(path.name)
        if named is not None and path.is_file():
            made_at = datetime.strptime(named[2], _TIME).replace(tzinfo=UTC)
            found.append(_with_note(Backup(int(named[1]), made_at, path)))
    return tuple(sorted(found, reverse=True))


def make_backup(source: sqlite3.Connection, folder: Path, reason: Reason, now: datetime) -> Backup:
    """Copy the records, verify the copy, and only then let it stand; drop the copies that have had their time.

    Args:
        source: The records, in no transaction.
        folder: Where copies are kept.
        reason: Why.
        now: The wall clock.

    Returns:
        The new copy, or the newest one if it already holds the same.

    Raises:
        StorageError: If it could not be made; none is left half made. `DamagedError` if the records are damaged.
    """
    with storage_errors(folder):
        if not folder.parent.is_dir():  # a drive that was pulled out must not be made up for by an empty folder
            raise FileNotFoundError(folder.parent)
        make_private_folder(folder)
        _sweep(folder)
        before = list_backups(folder)
        state = _state(source)
        if before and before[0].state == state:
            return before[0]
        number = before[0].number + 1 if before else 1
        path = folder / f"records-{number:06}-{now.astimezone(UTC).strftime(_TIME)}.db"
        backup = _copy(source, Backup(number, now, path, reason, state=state))
        _rotate(folder)
    return backup


def copy_elsewhere(backup: Backup, folder: Path) -> None:
    """Copy a backup and its note to a second folder, and drop there what has had its time.

    Args:
        backup: A copy that was verified.
        folder: A folder that is there; one that is not, such as a drive that is not plugged in, is not made.

    Raises:
        StorageError: If it could not be copied.
    """
    with storage_errors(folder):
        copy_file(backup.note, folder / backup.note.name)
        copy_file(backup.path, folder / backup.path.name)
        _rotate(folder)


def verify_backup(backup: Backup) -> Head | None:
    """Verify a copy: its SHA-256, and everything inside.

    Returns:
        Its head row; None for a copy of an older version, of which only the structure can be verified.

    Raises:
        DamagedError: If it is not as it was made.
        StorageError: If it cannot be read.
    """
    with storage_errors(backup.path):
        if backup.sha256 and _sha256(backup.path) != backup.sha256:
            raise FoundDamageError(Damage.STRUCTURE)
        return verify_file(backup.path)


def verify_file(path: Path) -> Head | None:
    """Verify a records file that nobody writes.

    Returns:
        Its head row; None for a file of an older version, of which only the structure can be verified.

    Raises:
        DamagedError: If it is damaged.
        sqlite3.Error: If it cannot be read.
        OSError: If it cannot be read.
    """
    version = read_version(path)
    with closing(connect(path, is_immutable=True)) as connection:
        if version == schema.SCHEMA_VERSION:
            return verify(connection)[0]
        if not 0 < version < schema.SCHEMA_VERSION:
            raise FoundDamageError(Damage.TABLES)
        verify_structure(connection, version)
        return None


def newest_sound(folder: Path) -> Backup | None:
    """Find the newest copy that verifies, trying one after the other."""
    try:
        backups = list_backups(folder)
    except OSError:
        _log.exception("the folder of backups cannot be read")
        return None
    for backup in backups:
        try:
            verify_backup(backup)
        except StorageError as error:
            _log.warning("backup %s is of no use: %s", backup.number, error)
        else:
            return backup
    return None


def _copy(source: sqlite3.Connection, backup: Backup) -> Backup:
    part = backup.path.with_name(backup.path.name + PART)
    try:
        make_empty_file(part)
        with closing(sqlite3.connect(part, isolation_level=None)) as target:
            # The part is worth nothing until it is whole, so it needs no journal; it is synced once, at the end.
            target.execute("PRAGMA journal_mode=OFF")
            target.execute("PRAGMA synchronous=OFF")
            source.backup(target)
        sync_file(part)
        head = verify_file(part)
        sha256 = _sha256(part)
        records = None if head is None else head.entries
        note = {
            "number": backup.number,
            "made_at": backup.made_at.astimezone(UTC).isoformat(timespec="seconds"),
            "reason": backup.reason,
            "records": records,
            "bytes": part.stat().st_size,
            "sha256": sha256,
            "state": backup.state,
        }
        write_file(backup.note, json.dumps(note, indent=1).encode("ascii"), is_name_synced=False)
        part.replace(backup.path)
        sync_folder(backup.path.parent)
    except BaseException:
        part.unlink(missing_ok=True)
        if not backup.path.exists():
            backup.note.unlink(missing_ok=True)
        raise
    return replace(backup, records=records, sha256=sha256)


def _state(source: sqlite3.Connection) -> str:
    """Name what the file holds: its head row, which knows of every record, its settings, its open session."""
    digests = (
        source.execute(statement).fetchall()
        for statement in (
            "SELECT hex(digest) FROM head",
            "SELECT hex(digest) FROM setting ORDER BY key",
            "SELECT hex(digest) FROM open_session",
        )
    )
    return digest_of("state", *(tuple(row for (row,) in rows) for rows in digests)).hex()


def _with_note(backup: Backup) -> Backup:
    try:
        note = json.loads(backup.note.read_bytes())
        return replace(
            backup,
            reason=Reason(note["reason"]),
            records=note["records"],
            sha256=str(note["sha256"]),
            state=str(note["state"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return backup


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK_BYTES):
            digest.update(chunk)
    return digest.hexdigest()


def _sweep(folder: Path) -> None:
    """Remove what a crash left half made: parts, and notes of copies that never stood."""
    for path in folder.iterdir():
        is_part = path.name.endswith(PART)
        is_lone_note = _NAME.fullmatch(path.with_suffix(".db").name) and not os.path.lexists(path.with_suffix(".db"))
        if is_part or (path.suffix == ".json" and is_lone_note):
            path.unlink(missing_ok=True)


def _rotate(folder: Path) -> None:
    backups = list_backups(folder)
    for place in dropped([backup.made_at for backup in backups]):
        backups[place].path.unlink(missing_ok=True)
        backups[place].note.unlink(missing_ok=True)
