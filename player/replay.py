"""Replay a history through safety, gate and dial: one printable object per event (programme text, section 12)."""

from collections.abc import Iterator, Sequence

from player.clock import zone_or_utc
from player.course import Course
from player.decision import GateDecision, Rows
from player.events import Event
from player.programme import Programme


def replay(zone: str, events: Sequence[Event], programme: Programme) -> list[dict[str, object]]:
    """Replay events in the order of storing.

    Args:
        zone: IANA name of the time zone that tells local days.
        events: The events.
        programme: What is prescribed.

    Returns:
        One object for each event, of plain JSON values.
    """
    return [decision_object(decision) for decision in decisions(zone, events, programme)]


def decisions(zone: str, events: Sequence[Event], programme: Programme) -> Iterator[GateDecision]:
    """Give the decision after each event."""
    course = Course(programme, zone_or_utc(zone))
    for event in events:
        yield course.advance(event)


def decision_object(decision: GateDecision) -> dict[str, object]:
    """Turn a decision into the object that is printed for it."""
    return {
        "at": decision.at.isoformat(),
        "stage": decision.stage,
        "open": list(decision.open),
        "rule": _name(decision.rule),
        "rows": None if decision.rows is None else _rows(decision.rows),
        "level": decision.level,
        "upper": decision.upper,
        "notch": decision.notch,
        "today": decision.today.value,
        "card": None if decision.card is None else decision.card.form.value,
        "latched": decision.is_latched,
        "refer": _name(decision.refer),
    }


def _name(rule: str | None) -> str | None:
    return None if rule is None else str(rule)


def _rows(rows: Rows) -> dict[str, bool]:
    return {
        "time": rows.time.is_met,
        "sitting": rows.sitting.is_met,
        "dial": rows.dial.is_met,
        "settled": rows.settled.is_met,
    }
