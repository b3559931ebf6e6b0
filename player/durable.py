"""Put files on the disk so that a power cut leaves the old one or the new one, whole."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

PRIVATE_FILE = 0o600
"""Mode of every file that we make: its owner only."""

PART = ".part"
"""Ending of the name of a file that is being written. Such a file is nobody's, whenever it is found."""

CHUNK_BYTES = 1 << 20


@contextmanager
def replacing(path: Path, *, is_name_synced: bool = True) -> Iterator[BinaryIO]:
    """Write a file beside its place, put it on the disk, and only then let it take the place.

    The file is readable by its owner only. If anything is raised inside, the old file stays and the new one is gone.

    Args:
        path: Where it goes.
        is_name_synced: Whether its name is on the disk too on return; False where the folder is synced right after.

    Raises:
        OSError: If it cannot be written.
    """
    part = path.with_name(path.name + PART)
    try:
        with open_private(part) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    if is_name_synced:
        sync_folder(path.parent)


def write_file(path: Path, content: bytes, *, is_name_synced: bool = True) -> None:
    """Write a small file durably, readable by its owner only; see `replacing`.

    Raises:
        OSError: If it cannot be written; the old file stays.
    """
    with replacing(path, is_name_synced=is_name_synced) as file:
        file.write(content)


def copy_file(source: Path, path: Path) -> None:
    """Copy a file durably, readable by its owner only.

    Raises:
        OSError: If it cannot be copied; the old file stays.
    """
    with source.open("rb") as original, replacing(path) as file:
        while chunk := original.read(CHUNK_BYTES):
            file.write(chunk)


def open_private(path: Path) -> BinaryIO:
    """Open a new file for writing, or an old one emptied, that only its owner may read.

    Raises:
        OSError: If it cannot be opened, or a link stands in its place.
    """
    flags = os.O_CREAT | os.O_TRUNC | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags, PRIVATE_FILE)
    if hasattr(os, "fchmod"):
        os.fchmod(descriptor, PRIVATE_FILE)  # the umask takes away, never adds; an old file may be open to others
    return os.fdopen(descriptor, "wb")


def sync_file(path: Path) -> None:
    """Put a file's content on the disk.

    Raises:
        OSError: If that fails.
    """
    _sync(path)


def sync_folder(folder: Path) -> None:
    """Put the names in a folder on the disk, where the system can.

    Raises:
        OSError: If that fails.
    """
    if os.name == "posix":  # Windows syncs names with the file, and opens no folders
        _sync(folder)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
