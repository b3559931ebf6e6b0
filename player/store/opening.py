"""Open the records, whatever state they are in: nothing unverified is opened, nothing damaged is thrown away."""

import logging
import os
from contextlib import closing
from dataclasses import dataclass

from player.clock import Clock
from player.errors import (
    DamagedError,
    NewerVersionError,
    StorageError,
    StorageFullError,
    StorageGoneError,
    StorageLockedError,
    StorageReadOnlyError,
)
from player.paths import Paths, make_private_folder
from player.store import schema
from player.store.backup import Reason, list_backups, make_backup, newest_sound
from player.store.contents import verify_newer, verify_structure
from player.store.damage import Damage, FoundDamageError
from player.store.engine import connect, open_engine
from player.store.faults import storage_errors
from player.store.header import read_version, sidecars
from player.store.migrate import migrate
from player.store.newfile import make_first
from player.store.outcome import How, Outcome
from player.store.parts import Parts, load_parts
from player.store.recovery import recover
from player.store.undo import forget_undo, undo_cut_save

_log = logging.getLogger(__name__)

_HOW: tuple[tuple[type[StorageError], How], ...] = (
    (NewerVersionError, How.NEWER),
    (StorageFullError, How.FULL),
    (StorageLockedError, How.LOCKED),
    (StorageReadOnlyError, How.READ_ONLY),
    (StorageGoneError, How.GONE),
    (StorageError, How.UNREADABLE),
)


@dataclass(frozen=True, slots=True)
class Opened:
    """The records as they stand.

    Attributes:
        outcome: What opening them led to.
        parts: What works on them; None where they cannot even be read.
    """

    outcome: Outcome
    parts: Parts | None = None


def open_records(paths: Paths, clock: Clock) -> Opened:
    """Open the records of a user. Whatever lies on the disk, this gives an outcome and raises nothing for it.

    Args:
        paths: The user's places. The caller holds the lock by which only one program runs on them.
        clock: The clocks.
    """
    try:
        with storage_errors(paths.records):
            return _open(paths, clock)
    except StorageError as error:
        _log.warning("the records could not be opened for writing: %s", error)
        how = next(how for kind, how in _HOW if isinstance(error, kind))
        return _open_for_reading(paths, clock, Outcome(how=how, damage=_damage(error)))


def _damage(error: StorageError) -> Damage | None:
    return error.damage if isinstance(error, FoundDamageError) else None


def _open(paths: Paths, clock: Clock) -> Opened:
    make_private_folder(paths.data)
    if _is_first_start(paths):
        make_first(paths, clock.now().zone)
        parts = load_parts(paths.records, clock)
        return Opened(Outcome(how=How.FIRST), parts)
    try:
        with storage_errors(paths.records):
            has_undone_save = undo_cut_save(paths)
            how = _bring_up_to_date(paths, clock)
            parts = load_parts(paths.records, clock)
        outcome = Outcome(how=how, has_undone_save=has_undone_save)
    except DamagedError as error:
        _log.warning("%s", error)
        outcome = recover(paths, clock, _damage(error) or Damage.STRUCTURE)
        parts = load_parts(paths.records, clock)
    forget_undo(paths)
    # SQLite opens a file that takes no writing for reading only, and says so at the first save.
    if not os.access(paths.data, os.W_OK) or not os.access(paths.records, os.W_OK):
        parts.engine.dispose()
        raise StorageReadOnlyError("the records, or their folder, take no writing")
    return Opened(outcome, parts)


def _is_first_start(paths: Paths) -> bool:
    is_there = os.path.lexists(paths.records) or bool(sidecars(paths.records))
    return not is_there and not list_backups(paths.backups) and not _is_in_quarantine(paths)


def _is_in_quarantine(paths: Paths) -> bool:
    return paths.quarantine.is_dir() and any(paths.quarantine.iterdir())


def _bring_up_to_date(paths: Paths, clock: Clock) -> How:
    """Migrate records of an older version, with a verified copy made before.

    Raises:
        FoundDamageError: If they are damaged.
        NewerVersionError: If they are of a newer version.
        StorageError: If they could not be migrated; they are as before.
    """
    version = read_version(paths.records)
    if version > schema.SCHEMA_VERSION:
        with closing(connect(paths.records, is_read_only=True)) as connection:
            verify_newer(connection, version)
        raise NewerVersionError("a newer version of this program wrote the records")
    if version == schema.SCHEMA_VERSION:
        return How.OPENED
    if version < 1:
        raise FoundDamageError(Damage.TABLES)
    with closing(connect(paths.records)) as connection:
        verify_structure(connection, version)
        make_backup(connection, paths.backups, Reason.BEFORE_MIGRATION, clock.now().at)
    engine = open_engine(paths.records)
    try:
        migrate(engine)
    finally:
        engine.dispose()
    return How.MIGRATED


def _open_for_reading(paths: Paths, clock: Clock, outcome: Outcome) -> Opened:
    """Show what can be shown while nothing can be stored: the records, or else the newest copy that verifies."""
    if outcome.how == How.LOCKED:
        return Opened(outcome)
    places = [(paths.records, outcome.how != How.NEWER)]
    if outcome.how != How.NEWER:
        newest = newest_sound(paths.backups)
        places += [] if newest is None else [(newest.path, True)]
    for path, is_verified in places:
        try:
            with storage_errors(path):
                read_version(path)
                return Opened(outcome, load_parts(path, clock, is_read_only=True, is_verified=is_verified))
        except StorageError as error:
            _log.warning("nothing could be read: %s", error)
    return Opened(outcome)
