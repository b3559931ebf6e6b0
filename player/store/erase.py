"""Delete what was kept of the user, and say what cannot be reached."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from player.durable import CHUNK_BYTES, PART, sync_folder
from player.paths import Paths
from player.store.header import sidecars
from player.store.undo import undo_folder

_KEPT = "kept-copies"
"""Beginning of the names of folders of copies that outlived what they are copies of."""


@dataclass(frozen=True, slots=True)
class Erased:
    """What was deleted.

    What no program can reach is not listed: copies that were exported or put elsewhere, and what a solid-state disk
    keeps in cells that it has set aside.

    Attributes:
        files: How many files are gone.
        kept: Folders of copies that were left, because nobody asked to delete them. The one beside the records has
            another name then: a start would take its newest copy for what is missing.
        stuck: Files that could not be deleted.
    """

    files: int
    kept: tuple[Path, ...]
    stuck: tuple[Path, ...]


def erase(paths: Paths, *, with_backups: bool, second_folder: Path | None = None) -> Erased:
    """Delete the records, what lies in quarantine, the logs, and, if asked, the copies.

    Each file is written over before it goes. The records must not be open.

    Args:
        paths: The user's places. Programmes that were installed stay.
        with_backups: Whether the copies go too, in both folders.
        second_folder: The second folder of copies, if one is set.
    """
    part = paths.records.with_name(paths.records.name + PART)
    doomed = [paths.records, *sidecars(paths.records), part, *sidecars(part)]
    for folder in (undo_folder(paths), paths.quarantine, paths.logs):
        doomed += _below(folder)
    kept_before = tuple(paths.data.glob(f"{_KEPT}*")) if paths.data.is_dir() else ()
    copies = {folder: list(_below(folder)) for folder in (paths.backups, *kept_before)}
    if second_folder is not None and second_folder.is_dir():
        # This folder is the user's own, and may hold other things.
        copies[second_folder] = [path for path in second_folder.iterdir() if path.name.startswith("records-")]
    if with_backups:
        doomed += [path for found in copies.values() for path in found]
    gone, stuck = 0, []
    for path in doomed:
        try:
            gone += _delete(path)
        except OSError:
            stuck.append(path)
    for folder in {path.parent for path in doomed if path.parent.is_dir()}:
        sync_folder(folder)
    if with_backups:
        return Erased(gone, (), tuple(stuck))
    kept = [folder for folder, found in copies.items() if found]
    if paths.backups in kept:
        aside = paths.data / f"{_KEPT}-{len(kept_before) + 1}"
        paths.backups.replace(aside)
        sync_folder(paths.data)
        kept[kept.index(paths.backups)] = aside
    return Erased(gone, tuple(kept), tuple(stuck))


def _below(folder: Path) -> Iterator[Path]:
    """Give everything below a folder and the folder itself, the deepest first; links are not followed."""
    if folder.is_dir() and not folder.is_symlink():
        for path in folder.iterdir():
            yield from _below(path)
    if os.path.lexists(folder):
        yield folder


def _delete(path: Path) -> int:
    """Delete a file, written over first, or an empty folder; give how many files went."""
    if not os.path.lexists(path):
        return 0
    if path.is_dir() and not path.is_symlink():
        path.rmdir()
        return 0
    if path.is_file() and not path.is_symlink():
        _write_over(path)
    path.unlink()
    return 1


def _write_over(path: Path) -> None:
    with path.open("r+b") as file:
        left = os.fstat(file.fileno()).st_size
        while left > 0:
            left -= file.write(bytes(min(left, CHUNK_BYTES)))
        file.flush()
        os.fsync(file.fileno())
