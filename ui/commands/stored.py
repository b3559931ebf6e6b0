"""The stored history, read without changing a byte, so that it may be read while Dimmer runs."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from player.clock import WallClock
from player.errors import StorageError
from player.paths import find_paths
from player.store.faults import storage_errors
from player.store.header import has_journal, read_version
from player.store.history import SqlHistory
from player.store.parts import load_parts
from player.store.schema import SCHEMA_VERSION


@contextmanager
def stored_history(data: Path | None) -> Iterator[SqlHistory]:
    """Give the stored history, verified; it refuses all writing.

    Args:
        data: Folder of the records if it is not the usual one.

    Raises:
        StorageError: If there are no records yet, or they cannot be read as they are.
    """
    path = find_paths(data).records
    with storage_errors(path):
        if not os.path.lexists(path):
            raise StorageError(
                f"there are no records in {path.parent} yet; open the window, or name the folder by --data"
            )
        version = read_version(path)
        if has_journal(path) or version < SCHEMA_VERSION:
            raise StorageError("the records must be put in order first; open the window once, then try again")
        parts = load_parts(path, WallClock(), is_read_only=True, is_verified=version == SCHEMA_VERSION)
    try:
        yield parts.history
    finally:
        parts.engine.dispose()
