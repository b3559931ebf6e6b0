"""A second reading of the rules, written from the programme text alone, to be compared with ours.

It takes a history in the JSON shape of section 12 and reads the whole of it again at every event.
"""

from typing import Any

from tests.player.model.decisions import DECIDE, blank
from tests.player.model.facts import Event, Record, instant, worse_of
from tests.player.model.rows import Line
from tests.player.model.verdict import verdict


def decide(records: list[Record], place: int, at: int, event: Event, zone: str) -> Record:
    """Give the record of one stored event."""
    record = blank(place, at, event, records)
    DECIDE.get(event["type"], lambda *_: None)(record, records, zone)
    return record


def follow(records: list[Record], place: int, event: Event, zone: str) -> tuple[list[Record], Line]:
    """Read one more event: give what is stored from here on, and its verdict."""
    at = instant(event["at"])
    if event["type"] == "look":
        return records, verdict(records, at, zone, None, None)
    told = event
    former = records[-1] if records else None
    if former and event["type"] == former["event"]["type"] == "check_in" and former["at"] == at:
        # Check-ins of one instant become one (10): what the former decided is taken back.
        told = worse_of([former["event"], event])
        records = records[:-1]
    record = decide(records, place, at, told, zone)
    records = [*records, record]
    return records, verdict(records, at, zone, record["rule"], record["refer"])


def replay(history: dict[str, Any]) -> list[Line]:
    """Give one verdict per event, in the order of the file.

    Args:
        history: ``{"zone": ..., "events": [...]}``.

    Returns:
        Dicts with the keys of the printed format.
    """
    records: list[Record] = []
    lines = []
    for place, event in enumerate(history["events"]):
        records, line = follow(records, place, event, history["zone"])
        lines.append(line)
    return lines
