"""``dimmer start``, ``walk``, ``pause``: ask the running window. Without one there is nobody to do it."""

import argparse
import sys

from player.errors import WorldError
from player.paths import find_paths
from ui.cli import FINE, NOT_FINE
from ui.running import ask_running


def run(arguments: argparse.Namespace) -> int:
    """Pass the wish on and say what came of it.

    Raises:
        WorldError: If no window runs on this data folder.
    """
    request: dict[str, object] = {"do": arguments.wish}
    if arguments.wish == "walk":
        request["what"] = arguments.what
    elif arguments.wish == "pause":
        request["minutes"] = arguments.minutes
    answer = ask_running(find_paths(arguments.data), request)
    if answer is None:
        raise WorldError("Dimmer is not open; open it by: dimmer")
    if not answer.get("is_done"):
        print(f"dimmer: {answer.get('why', 'it could not be done')}", file=sys.stderr)
        return NOT_FINE
    if "paused_until" in answer:
        print(f"Quiet until {answer.get('words') or answer['paused_until']}.")
    return FINE
