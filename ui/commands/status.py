"""``dimmer status``: what is open now, and why, from the stored answers."""

import argparse
import json

from media.programmefile import BUNDLED, load_programme
from player.clock import WallClock
from player.guide import Guide
from player.replay import decision_object
from ui.commands.replay import decision_line
from ui.commands.stored import stored_history


def run(arguments: argparse.Namespace) -> int:
    """Print the verdict of this moment; nothing is stored."""
    with stored_history(arguments.data) as history:
        decision = Guide(history, load_programme(BUNDLED), WallClock()).verdict()
        zone = history.zone
    print(json.dumps(decision_object(decision), indent=1) if arguments.is_json else decision_line(decision, zone))
    return 0
