"""``dimmer status``: what is open now, and why, and how the day's reminders stand."""

import argparse
import json

from media.programmefile import BUNDLED, load_programme
from player.clock import WallClock
from player.guide import Guide
from player.paths import Paths, find_paths
from player.replay import decision_object
from player.store.access import reading
from ui.commands.replay import decision_line
from ui.running import ask_running


def run(arguments: argparse.Namespace) -> int:
    """Print the verdict of this moment, from the records; nothing is stored. A window that runs tells its day, too.

    Raises:
        StorageError: If there are no records, or they cannot be read.
    """
    paths, clock = find_paths(arguments.data), WallClock()
    with reading(paths, clock) as parts:
        decision = Guide(parts.history, load_programme(BUNDLED), clock).verdict()
        zone = parts.history.zone
    window = _window(paths)
    if arguments.is_json:
        print(json.dumps({**decision_object(decision), "window": window}, indent=1))
        return 0
    print(decision_line(decision, zone))
    if window is not None:
        print(f"the window is open; reminders are {window['reminders']}. {window['words']}".rstrip(" ."))
    return 0


def _window(paths: Paths) -> dict[str, object] | None:
    """Ask the window that runs on these records how its day stands; None if none runs."""
    told = ask_running(paths, {"do": "status"})
    if told is None or not told.get("is_done"):
        # One that is just opening hears already, but cannot tell yet.
        return None
    return {name: told.get(name) for name in ("reminders", "quiet", "paused_until", "day", "next_at", "words")}
