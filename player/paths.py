"""Where records, programmes and logs live on each system, and that nobody else may read them."""

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from player.durable import sync_folder
from player.errors import StorageError

APP_NAME = "dimmer"
"""Name of our folder below the system's place for data."""

PRIVATE_FOLDER = 0o700
"""Mode of every folder that we make: its owner only."""


@dataclass(frozen=True, slots=True)
class Paths:
    """The places of one user's data. Nothing is made by building this.

    Attributes:
        data: Absolute folder of everything that is the user's.
        logs: Absolute folder of the log files, which hold no answers.
    """

    data: Path
    logs: Path

    @property
    def records(self) -> Path:
        """The database file."""
        return self.data / "records.db"

    @property
    def backups(self) -> Path:
        """The folder of verified copies of the records."""
        return self.data / "backups"

    @property
    def quarantine(self) -> Path:
        """The folder to which damaged records are moved, and never out of."""
        return self.data / "quarantine"

    @property
    def programmes(self) -> Path:
        """The folder of programmes that the user installed."""
        return self.data / "programmes"


def find_paths(override: Path | None = None) -> Paths:
    """Say where the data of this user live.

    The system's own place is used (on Linux ``XDG_DATA_HOME``), unless its variable is empty or names no absolute
    path, which the XDG Base Directory Specification 0.8 tells programs to ignore. Bytes of a name that are not
    UTF-8 are kept as they are.

    Args:
        override: Another folder, absolute or from the present one; then logs lie inside it too.

    Raises:
        StorageError: If the user has no home folder at all.
    """
    if override is not None:
        data = Path(os.path.abspath(override))  # noqa: PTH100 - resolve() would follow links, which may be wanted
        return Paths(data=data, logs=data / "logs")
    try:
        return Paths(
            data=platformdirs.user_data_path(APP_NAME, appauthor=False),
            logs=platformdirs.user_log_path(APP_NAME, appauthor=False),
        )
    except RuntimeError as error:
        raise StorageError("this user has no home folder; name a data folder with --data") from error


def make_private_folder(folder: Path) -> None:
    """Make a folder, and those above it that are missing, readable by its owner only.

    Their names are on the disk on return. A folder that is already there and open to others is closed to them where
    the system lets us.

    Raises:
        OSError: If it cannot be made, or something that is no folder stands in its place.
    """
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    for place in reversed(missing):
        place.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
        sync_folder(place.parent)
    if not folder.is_dir():
        raise NotADirectoryError(f"{folder} is not a folder")
    if os.name == "posix" and folder.stat().st_mode & 0o077 and folder.stat().st_uid == os.getuid():
        folder.chmod(PRIVATE_FOLDER)
