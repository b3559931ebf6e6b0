"""The times that are left of a day as a file for calendar programs (iCalendar, RFC 5545)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import NAMESPACE_URL, uuid5

from player.schedule import DayPlan, Mark, MarkKind, MarkState

SUFFIX = ".ics"
"""Ending of the name of such a file."""


@dataclass(frozen=True, slots=True)
class PlannedTime:
    """One time of the day that is still to come, or is due now.

    Attributes:
        kind: Routine or walk.
        slot_at: When it is due, in the past if it is due now: the same slot has the same name in each file.
        at: When it is to stand in the calendar.
        minutes: How long it is, above 0.
    """

    kind: MarkKind
    slot_at: datetime
    at: datetime
    minutes: int


def planned_times(plan: DayPlan, routine_min: int) -> tuple[PlannedTime, ...]:
    """List what is left of a day, by its instants.

    Args:
        plan: The day.
        routine_min: Length of the routine, minutes.
    """
    minutes = {MarkKind.ROUTINE: routine_min, MarkKind.WALK: max(1, round(plan.walk_min[1]))}
    left = (mark for mark in plan.marks if mark.state is not MarkState.DONE)
    return tuple(PlannedTime(mark.kind, _slot(plan, mark), mark.at, minutes[mark.kind]) for mark in left)


def calendar_bytes(
    times: Sequence[PlannedTime], titles: Mapping[MarkKind, str], made_at: datetime, version: str
) -> bytes:
    """Write a calendar. Read in again, a slot takes the place of its former self.

    Args:
        times: What is planned.
        titles: How a routine and a walk are called.
        made_at: The present instant, aware.
        version: Version of this program.

    Returns:
        The file: UTF-8, one event and one alarm for each time; private, and nobody is shown as busy by it.
    """
    from icalendar import Alarm, Calendar, Event  # noqa: PLC0415  # takes a second to load, seldom asked for

    calendar = Calendar()
    calendar.add("prodid", f"-//Dimmer//Dimmer {version}//EN")
    calendar.add("version", "2.0")
    for time in times:
        at = time.at.replace(second=0, microsecond=0)
        event = Event()
        event.add("uid", f"{uuid5(NAMESPACE_URL, f'dimmer:{time.kind}:{time.slot_at.isoformat()}')}")
        event.add("dtstamp", made_at)
        event.add("dtstart", at)
        event.add("dtend", at + timedelta(minutes=time.minutes))
        event.add("summary", titles[time.kind])
        event.add("class", "PRIVATE")
        event.add("transp", "TRANSPARENT")
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", titles[time.kind])
        alarm.add("trigger", timedelta(0))
        event.add_component(alarm)
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _slot(plan: DayPlan, mark: Mark) -> datetime:
    if mark.state is MarkState.COMING:
        return mark.at
    return (plan.routine_at if mark.kind is MarkKind.ROUTINE else plan.walk_at) or mark.at
