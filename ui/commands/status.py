"""``dimmer status``: what is open now, and why, from the stored answers."""

import argparse
import json

from media.programmefile import BUNDLED, load_programme
from player.clock import WallClock
from player.guide import Guide
from player.paths import find_paths
from player.replay import decision_object
from player.store.access import reading
from ui.commands.replay import decision_line


def run(arguments: argparse.Namespace) -> int:
    """Print the verdict of this moment; nothing is stored.

    Raises:
        StorageError: If there are no records, or they cannot be read.
    """
    clock = WallClock()
    with reading(find_paths(arguments.data), clock) as parts:
        decision = Guide(parts.history, load_programme(BUNDLED), clock).verdict()
        zone = parts.history.zone
    print(json.dumps(decision_object(decision), indent=1) if arguments.is_json else decision_line(decision, zone))
    return 0
