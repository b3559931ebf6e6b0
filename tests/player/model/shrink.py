"""Make a history that shows a difference as small as it gets."""

from collections.abc import Callable
from typing import Any

Event = dict[str, Any]
History = dict[str, Any]

PLAIN: dict[str, Any] = {
    "morning": None,
    "nrs_pre": None,
    "nrs_post": None,
    "nrs_during": [],
    "stopped": None,
    "zone": 0,
    "chg": 0,
    "sit": 2,
    "nrs": 2,
    "completed": True,
    "answers": {},
}
"""What an answer is made, where the difference stays."""


def shorter(events: list[Event]) -> list[list[Event]]:
    """Give the events without one run of them, long runs first."""
    lengths = [n for n in (32, 16, 8, 4, 2, 1) if n <= len(events)]
    return [events[:k] + events[k + n :] for n in lengths for k in range(len(events) - n, -1, -1)]


def plainer(events: list[Event]) -> list[list[Event]]:
    """Give the events with one answer made plain."""
    return [
        [*events[:k], {**event, key: plain}, *events[k + 1 :]]
        for k, event in enumerate(events)
        for key, plain in PLAIN.items()
        if key in event and event[key] != plain
    ]


def shrink(history: History, is_so: Callable[[History], bool]) -> History:
    """Take away and make plain whatever leaves ``is_so`` true."""
    smaller: list[Event] | None = history["events"]
    while smaller is not None:
        events = smaller
        smaller = next(
            (tried for tried in (*shorter(events), *plainer(events)) if is_so({**history, "events": tried})), None
        )
    return {**history, "events": events}
