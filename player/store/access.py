"""Open the records for one command of the command line, beside the window or in its place."""

from collections.abc import Iterator
from contextlib import closing, contextmanager

from player.clock import Clock
from player.errors import StorageError, StorageLockedError
from player.instance import InstanceLock
from player.paths import Paths
from player.store import schema
from player.store.contents import verify_newer
from player.store.damage import Damage, FoundDamageError
from player.store.engine import connect
from player.store.faults import storage_errors
from player.store.header import has_journal, read_version
from player.store.opening import open_records
from player.store.parts import Parts, load_parts


@contextmanager
def reading(paths: Paths, clock: Clock) -> Iterator[Parts]:
    """Give the records for reading, also while the window is open. Nothing is made, mended or migrated.

    Raises:
        DamagedError: If they are damaged; starting the program opens a copy.
        StorageError: If there are none, or they cannot be read.
    """
    with storage_errors(paths.records):
        try:
            version = read_version(paths.records)
        except FoundDamageError as error:
            if error.damage is Damage.MISSING:
                raise StorageError(f"there are no records in {paths.data}") from error
            raise
        if 0 < version < schema.SCHEMA_VERSION:
            raise StorageError("the records are of an older version; start the program once to bring them up to date")
        if has_journal(paths.records) and not _is_running(paths):
            raise StorageError("a save was cut short; start the program once to undo it")
        if version > schema.SCHEMA_VERSION:
            with closing(connect(paths.records, is_read_only=True)) as connection:
                verify_newer(connection, version)
    parts = load_parts(paths.records, clock, is_read_only=True, is_verified=version == schema.SCHEMA_VERSION)
    try:
        yield parts
    finally:
        parts.engine.dispose()


@contextmanager
def writing(paths: Paths, clock: Clock) -> Iterator[Parts]:
    """Give the records for writing, opened as the window opens them: mended or migrated where that is needed.

    Raises:
        StorageLockedError: If the program runs already.
        StorageError: If they cannot be opened for writing.
    """
    with alone(paths):
        opened = open_records(paths, clock)
        if opened.parts is None:
            raise StorageError(f"the records are {opened.outcome.how}")
        try:
            if not opened.outcome.is_writable:
                raise StorageError(f"the records are {opened.outcome.how}")
            yield opened.parts
        finally:
            opened.parts.engine.dispose()


@contextmanager
def alone(paths: Paths) -> Iterator[None]:
    """Keep all other programs from the records.

    Raises:
        StorageLockedError: If the program runs already.
    """
    lock = InstanceLock.take(paths.data)
    if lock is None:
        raise StorageLockedError("the program is running; close it first")
    try:
        yield
    finally:
        lock.release()


def _is_running(paths: Paths) -> bool:
    lock = InstanceLock.take(paths.data)
    if lock is not None:
        lock.release()
    return lock is None
