"""Let SQLite undo a save that a crash cut short, and keep what lay there until the outcome is verified."""

import logging
import shutil
from contextlib import closing
from pathlib import Path

from player.durable import copy_file
from player.paths import Paths, make_private_folder
from player.store.engine import connect
from player.store.header import has_journal, sidecars

_log = logging.getLogger(__name__)


def undo_folder(paths: Paths) -> Path:
    """Give the folder that holds the file as it lay there, while the save is being undone."""
    return paths.data / "undo"


def undo_cut_save(paths: Paths) -> bool:
    """Undo a save that was cut short, if one was.

    SQLite changes the file when it does so. Should the file turn out to be damaged, the quarantine gets the bytes
    that were there before.

    Returns:
        Whether there was one.

    Raises:
        sqlite3.Error: If SQLite cannot do it.
    """
    if not paths.records.is_file() or not has_journal(paths.records):
        return False
    try:
        make_private_folder(undo_folder(paths))
        for place in (paths.records, *sidecars(paths.records)):
            copy_file(place, undo_folder(paths) / place.name)
    except OSError:
        # On a full disk the save must be undone all the same; SQLite has done this for longer than we have.
        _log.warning("the file could not be kept as it was before a save was undone")
    with closing(connect(paths.records)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
    return True


def forget_undo(paths: Paths) -> None:
    """Remove what was kept, once the file is verified."""
    shutil.rmtree(undo_folder(paths), ignore_errors=True)
