"""Take the records out, bring others in, look after the copies: what both the window and the command line do."""

import logging
import os
from collections.abc import Collection
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from uuid import UUID

from player.clock import Clock
from player.durable import PRIVATE_FILE
from player.errors import DamagedError, SecondFolderError, StorageError
from player.exchange.archive import Archive
from player.exchange.formats import Format, read_import, write_export
from player.exchange.merge import MergePlan, plan_merge
from player.paths import Paths
from player.store.backup import Backup, Reason, copy_elsewhere, list_backups, make_backup, verify_backup
from player.store.contents import verify
from player.store.damage import Damage, FoundDamageError, damage_told
from player.store.engine import connect, idle
from player.store.faults import storage_errors
from player.store.header import read_version
from player.store.parts import Parts
from player.store.restoring import find_backup, restore

_log = logging.getLogger(__name__)

CHECK_EVERY = timedelta(days=7)
CHECKED_COPIES = 3
"""How often copies are verified again, and how many of the newest."""

FOREIGN_KEY = "history."
"""Beginning of the names under which keys of imported files, which we do not know, are kept among the settings."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check of everything found.

    Attributes:
        records: How many records there are; None if they are damaged or cannot be read.
        damage: What is wrong with them, if they are damaged.
        sound: The copies that verify, the newest first.
        rotten: The copies that do not.
    """

    records: int | None
    damage: Damage | None
    sound: tuple[Backup, ...]
    rotten: tuple[Backup, ...]


def archive_of(parts: Parts) -> Archive:
    """Give the history with all that held before, and the keys of imported files that we do not know."""
    unknown = parts.settings.current.unknown
    foreign = {key.removeprefix(FOREIGN_KEY): unknown[key] for key in sorted(unknown) if key.startswith(FOREIGN_KEY)}
    return replace(parts.history.archive(), extra=foreign)


def export(parts: Parts, path: Path, form: Format, passphrase: str = "") -> int:
    """Write the history to a file.

    Args:
        parts: The records.
        path: Where to.
        form: The format.
        passphrase: With which the file is to be locked; "" for one that everybody can read.

    Returns:
        How many events it holds.

    Raises:
        PassphraseError: If the passphrase is too short.
        StorageError: If the file cannot be written.
    """
    archive = archive_of(parts)
    with storage_errors(path):
        write_export(archive, path, form, passphrase)
    return len(archive.events)


def plan_import(parts: Parts, path: Path, passphrase: str = "") -> MergePlan:
    """Say what bringing a file in would do.

    Raises:
        PassphraseError: If it is locked, and this is not its passphrase.
        FormatError: If it is no file of ours; says where.
        StorageError: If it cannot be read.
    """
    with storage_errors(path):
        theirs = read_import(path, passphrase)
    return plan_merge(archive_of(parts), theirs)


def bring_in(paths: Paths, clock: Clock, parts: Parts, plan: MergePlan, theirs: Collection[UUID] = ()) -> int:
    """Do what a plan says, all of it or nothing, with a copy made before.

    Args:
        paths: The user's places.
        clock: The clocks.
        parts: The records.
        plan: From `plan_import`, after which nothing was stored.
        theirs: The conflicts in which the value of the file shall hold.

    Returns:
        How many records were written.

    Raises:
        StorageError: If it could not be stored; then nothing was.
        ValueError: If something was stored since the plan was made, or an event holds what none may hold.
    """
    try:
        back_up(paths, clock, parts, Reason.BEFORE_IMPORT)
    except SecondFolderError:
        _log.warning("the copy before an import is in the first folder only")
    if not parts.history.count:
        parts.history.set_zone(plan.zone)
    if plan.extra:
        settings = parts.settings.current
        unknown = {**settings.unknown, **{f"{FOREIGN_KEY}{key}": value for key, value in plan.extra.items()}}
        parts.settings.save(replace(settings, unknown=MappingProxyType(unknown)))
    return parts.history.merge(plan, theirs)


def back_up(paths: Paths, clock: Clock, parts: Parts, reason: Reason) -> Backup:
    """Make a copy, in both folders if a second one is set.

    Returns:
        The copy; the newest one, if that holds the same.

    Raises:
        SecondFolderError: If it was made, but could not be put in the second folder.
        StorageError: If it could not be made.
    """
    with idle(parts.engine) as connection:
        backup = make_backup(connection, paths.backups, reason, clock.now().at)
    if second := parts.settings.current.second_backup_folder:
        try:
            copy_elsewhere(backup, Path(second))
        except StorageError as error:
            raise SecondFolderError(f"no copy in the second folder: {error}") from error
    return backup


def bring_back(paths: Paths, clock: Clock, name: str | None, now_open: Parts | None) -> Backup:
    """Put a copy in the place of the records, which must be opened anew afterwards; see `restore`.

    Raises:
        StorageError: If there is no such copy, it is damaged, or it cannot be done; the records are as before.
    """
    with storage_errors(paths.records):
        backup = find_backup(paths, name)
        restore(paths, clock, backup, now_open)
        return backup


def check(paths: Paths) -> Checked:
    """Verify the records and every copy; nothing is changed.

    Raises:
        StorageError: If the records cannot be read for another reason than damage.
    """
    records, damage = None, None
    try:
        with storage_errors(paths.records):
            read_version(paths.records)
            with closing(connect(paths.records, is_read_only=True)) as connection, damage_told(Damage.STRUCTURE):
                records = verify(connection)[0].entries
    except FoundDamageError as error:
        damage = error.damage
    except DamagedError:
        damage = Damage.STRUCTURE
    sound, rotten = _judged(list_backups(paths.backups))
    return Checked(records, damage, sound, rotten)


def check_copies(paths: Paths, now: datetime) -> tuple[Backup, ...]:
    """Verify the newest copies again, if that was not done for a week. A rotten one is no longer listed.

    Args:
        paths: The user's places.
        now: The wall clock.

    Returns:
        Those that are rotten; none if it was not yet time.

    Raises:
        StorageError: If the folder cannot be read or written.
    """
    marker = paths.backups / "checked"
    with storage_errors(marker):
        if not paths.backups.is_dir() or (marker.exists() and _age(marker, now) < CHECK_EVERY):
            return ()
        _sound, rotten = _judged(list_backups(paths.backups)[:CHECKED_COPIES])
        for backup in rotten:
            backup.path.replace(backup.path.with_name(f"{backup.path.name}.rotten"))
        marker.touch(mode=PRIVATE_FILE)
        os.utime(marker, (now.timestamp(), now.timestamp()))
    return rotten


def _age(marker: Path, now: datetime) -> timedelta:
    # A marker of the future comes from a wrong clock and counts for nothing.
    age = now - datetime.fromtimestamp(marker.stat().st_mtime, UTC)
    return age if age >= timedelta(0) else CHECK_EVERY


def _judged(backups: Collection[Backup]) -> tuple[tuple[Backup, ...], tuple[Backup, ...]]:
    sound, rotten = [], []
    for backup in backups:
        try:
            verify_backup(backup)
            sound.append(backup)
        except StorageError as error:
            _log.warning("copy %s is of no use: %s", backup.number, error)
            rotten.append(backup)
    return tuple(sound), tuple(rotten)
