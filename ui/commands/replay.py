"""``dimmer replay``: run a history through safety, gate and dial, and print the decision after each event."""

import argparse
import json
from pathlib import Path

from media.programmefile import BUNDLED, load_programme
from player.clock import zone_or_utc
from player.decision import GateDecision
from player.errors import FormatError
from player.exchange.jsonfile import read_history
from player.replay import decision_object, decisions


def run(arguments: argparse.Namespace) -> int:
    """Print one decision per event, in the order of the file.

    Raises:
        FormatError: If the file cannot be read or breaks the format; names event number and field. Nothing has been
            printed then.
    """
    programme = load_programme(BUNDLED)
    history = read_history(_read(arguments.history), last_stage=len(programme.stages))
    # All of them before the first is printed: who reads us must not take half a history for a whole one.
    found = list(decisions(history.zone, history.events, programme))
    if arguments.is_json:
        print(json.dumps([decision_object(decision) for decision in found], indent=1, allow_nan=False))
    else:
        for number, decision in enumerate(found, start=1):
            print(f"{number:>4}  {decision_line(decision, history.zone)}")
    return 0


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else error
        raise FormatError(f"{path} cannot be read: {reason}") from error


def decision_line(decision: GateDecision, zone: str) -> str:
    """Tell a decision in one line.

    Args:
        decision: The decision.
        zone: IANA name of the time zone in which its instant is told.
    """
    local = decision.at.astimezone(zone_or_utc(zone))
    parts = [
        f"{local:%Y-%m-%d %H:%M}",
        "not placed" if decision.stage is None else f"stage {decision.stage}",
        f"open {', '.join(map(str, decision.open)) or 'none'}",
        f"today {decision.today}",
    ]
    if decision.level is not None and decision.upper is not None:
        parts.append(f"dial {decision.level:.1f}, at most {decision.upper:.1f}")
    if decision.rule is not None:
        parts.append(f"rule {decision.rule}")
    if decision.refer is not None:
        parts.append(f"refer {decision.refer}")
    if decision.card is not None:
        parts.append(f"{decision.card.form} safety card due")
    if decision.is_latched:
        parts.append("stopped until a clinician has checked")
    return " | ".join(parts)
