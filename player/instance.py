"""Let one program at a time work on a data folder; whoever dies, however, lets go."""

import os
import sys
from pathlib import Path
from typing import Self

from player.durable import PRIVATE_FILE
from player.errors import StorageError
from player.paths import make_private_folder

if sys.platform == "win32":
    import msvcrt
else:
    import errno
    import fcntl

    # What a file system answers that cannot lock a folder, such as NFS.
    _CANNOT_LOCK_FOLDERS = frozenset({errno.EBADF, errno.EINVAL, errno.ENOLCK, errno.ENOTSUP})

LOCK_NAME = "in-use.lock"
"""Name of the file that is locked where folders cannot be. Its content and its being there mean nothing."""


class InstanceLock:
    """A lock on a data folder, held until `release` or the end of the process, however it ends.

    On Linux and macOS the folder itself is locked by ``flock``: there is no lock file that could be left behind, rot,
    or name a machine that is no more.
    """

    def __init__(self, descriptor: int) -> None:
        self._descriptor: int | None = descriptor

    @classmethod
    def take(cls, folder: Path) -> Self | None:
        """Take the lock of a folder, which is made if it is not there.

        Returns:
            The lock; None if another program holds it.

        Raises:
            StorageError: If the folder cannot be made or locked at all.
        """
        try:
            make_private_folder(folder)
            descriptor = _lock(folder)
        except OSError as error:
            raise StorageError("the data folder cannot be used") from error
        return None if descriptor is None else cls(descriptor)

    def release(self) -> None:
        """Let go. Doing so again does nothing."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def _lock_file(folder: Path) -> int:
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)
    return os.open(folder / LOCK_NAME, flags, PRIVATE_FILE)


if sys.platform == "win32":

    def _lock(folder: Path) -> int | None:
        descriptor = _lock_file(folder)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            os.close(descriptor)
            return None
        return descriptor

else:

    def _lock(folder: Path) -> int | None:
        try:
            return _flock(os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC))
        except OSError as error:
            if error.errno not in _CANNOT_LOCK_FOLDERS:
                raise
        return _flock(_lock_file(folder))

    def _flock(descriptor: int) -> int | None:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            return None
        except OSError:
            os.close(descriptor)
            raise
        return descriptor
