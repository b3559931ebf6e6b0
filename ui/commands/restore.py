"""``dimmer restore``: put a copy in the place of the records."""

import argparse

from player.clock import WallClock
from player.errors import StorageError
from player.paths import find_paths
from player.store import care
from player.store.access import writing

NEWEST = "newest"


def run(arguments: argparse.Namespace) -> int:
    """Bring a copy back; the records as they were are copied before.

    Raises:
        StorageError: If the window is open, there is no such copy, or it cannot be done; then all is as before.
    """
    paths, clock = find_paths(arguments.data), WallClock()
    if not paths.backups.is_dir():
        raise StorageError(f"there are no copies in {paths.backups}")
    with writing(paths, clock) as parts:
        copy = care.bring_back(paths, clock, None if arguments.name == NEWEST else arguments.name, parts)
    print(f"The records are those of {copy.made_at.astimezone():%Y-%m-%d %H:%M} now ({copy.name}).")
    print("What they were before is a copy of its own. Nothing opens until the next check-in.")
    return 0
