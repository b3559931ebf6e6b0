"""``dimmer backup``: make a copy of the records now."""

import argparse

from player.clock import WallClock
from player.paths import find_paths
from player.store import care
from player.store.access import reading
from player.store.backup import Reason


def run(arguments: argparse.Namespace) -> int:
    """Make a verified copy, in both folders if a second one is set.

    Raises:
        StorageError: If there are no records, or the copy cannot be made.
    """
    paths, clock = find_paths(arguments.data), WallClock()
    with reading(paths, clock) as parts:
        copy = care.back_up(paths, clock, parts, Reason.ASKED)
    print(f"The newest copy is {copy.name}, in {copy.path.parent}.")
    return 0
