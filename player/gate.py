"""The gate: what a history of answers opens and closes at an instant."""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from player.course import Course
from player.decision import GateDecision
from player.events import Event
from player.programme import Programme


def decide(events: Iterable[Event], programme: Programme, zone: ZoneInfo, now: datetime) -> GateDecision:
    """Decide what is open.

    Equal histories give equal decisions: nothing but the arguments goes in. Whoever has new events all the time
    keeps a `Course` instead, which decides without going through the years again.

    Args:
        events: All events in the order of storing.
        programme: What is prescribed, with every threshold.
        zone: Tells local days.
        now: The instant. What is dated later is not seen.
    """
    course = Course(programme, zone)
    for event in events:
        course.take(event)
    return course.look(now)
