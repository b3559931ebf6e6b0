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


def without_twins(records: list[Record], at: int, zone: str) -> tuple[list[Record], list[Event]]:
    """Take back the check-ins that the next one, of the same instant, becomes one with (10).

    Only what was stored in one run at that instant is decided again; elsewhere the clock has moved in between.
    """
    k = len(records)
    while k and records[k - 1]["at"] == at:
        k -= 1
    run = records[k:]
    if not any(r["event"]["type"] == "check_in" for r in run):
        return records, []
    twins = [r["event"] for r in run if r["event"]["type"] == "check_in"]
    kept = records[:k]
    for r in run:
        if r["event"]["type"] != "check_in":
            kept = [*kept, decide(kept, r["place"], at, r["event"], zone)]
    return kept, twins


def follow(records: list[Record], place: int, event: Event, zone: str) -> tuple[list[Record], Line]:
    """Read one more event: give what is stored from here on, and its verdict."""
    at = instant(event["at"])
    if event["type"] == "look":
        return records, verdict(records, at, zone, None, None)
    told = event
    if event["type"] == "check_in":
        records, twins = without_twins(records, at, zone)
        told = worse_of([*twins, event])
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
