"""Days and weeks of a long history: what was answered and what was done in each, for the chart of years."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from player.events import Event, RoutineDone, Sit, Walk
from player.median import median

_DAYS_IN_WEEK = 7


@dataclass(frozen=True, slots=True)
class DayCount:
    """What was done on one local day.

    Attributes:
        routines: Completed routines.
        walks: Walks.
        walk_minutes: Their minutes.
        clicks: Repetitions, also of routines that were not completed.
    """

    routines: int = 0
    walks: int = 0
    walk_minutes: float = 0.0
    clicks: int = 0


@dataclass(frozen=True, slots=True)
class Week:
    """One local week from Monday on.

    Attributes:
        from_s: Its beginning, seconds since 1970, UTC.
        to_s: Its end.
        monday: Local date of its first day, as an ordinal.
        answers: How many answers there were.
        low: The lowest, or None where there was none.
        high: The highest, or None.
        middle: Their median, or None.
        sit: The middle one of its sitting answers, or None.
        routines: Completed routines.
        walks: Walks.
        walk_minutes: Their minutes.
    """

    from_s: float
    to_s: float
    monday: int
    answers: int = 0
    low: int | None = None
    high: int | None = None
    middle: float | None = None
    sit: Sit | None = None
    routines: int = 0
    walks: int = 0
    walk_minutes: float = 0.0


def day_counts(events: Iterable[Event], zone: ZoneInfo) -> Mapping[int, DayCount]:
    """Count what was done on each local day, by the day's ordinal; days with nothing are left out."""
    days: dict[int, DayCount] = {}
    for event in events:
        if not isinstance(event, RoutineDone | Walk):
            continue
        day = event.at.astimezone(zone).toordinal()
        before = days.get(day, DayCount())
        if isinstance(event, Walk):
            days[day] = DayCount(
                before.routines, before.walks + 1, before.walk_minutes + event.minutes, before.clicks
            )
        else:
            days[day] = DayCount(
                before.routines + event.completed, before.walks, before.walk_minutes, before.clicks + event.clicks
            )
    return days


def monday_of(day: int) -> int:
    """Give the ordinal of the Monday of a day's week, both as ordinals."""
    # Ordinal 1 is a Monday.
    return day - (day - 1) % _DAYS_IN_WEEK


def day_begins_s(day: int, zone: ZoneInfo) -> float:
    """Give the instant at which a local day begins, seconds since 1970."""
    return datetime.combine(date.fromordinal(day), time(), tzinfo=zone).timestamp()


def middle_sit(sits: Iterable[Sit]) -> Sit:
    """Give the middle one of some sitting answers; of an even number the lower one: rather too little than too much.

    Raises:
        ValueError: If there are none.
    """
    ordered = sorted(sits)
    if not ordered:
        raise ValueError("the middle needs at least one answer")
    return ordered[(len(ordered) - 1) // 2]


def weeks(
    answers: Sequence[tuple[float, int]],
    sits: Sequence[tuple[float, Sit]],
    days: Mapping[int, DayCount],
    zone: ZoneInfo,
) -> tuple[Week, ...]:
    """Gather answers and days by local weeks.

    Args:
        answers: Instants in seconds and values, oldest first.
        sits: Instants and sitting answers, oldest first.
        days: What was done on each local day.
        zone: Tells local days.

    Returns:
        The weeks that hold anything, oldest first.
    """
    pains: dict[int, list[int]] = {}
    sitting: dict[int, list[Sit]] = {}
    for at_s, nrs in answers:
        pains.setdefault(_monday(at_s, zone), []).append(nrs)
    for at_s, sit in sits:
        sitting.setdefault(_monday(at_s, zone), []).append(sit)
    done: dict[int, list[DayCount]] = {}
    for day, what in days.items():
        done.setdefault(monday_of(day), []).append(what)
    found = []
    for monday in sorted({*pains, *done}):
        pain, parts = pains.get(monday, []), done.get(monday, [])
        found.append(
            Week(
                from_s=day_begins_s(monday, zone),
                to_s=day_begins_s(monday + _DAYS_IN_WEEK, zone),
                monday=monday,
                answers=len(pain),
                low=min(pain, default=None),
                high=max(pain, default=None),
                middle=median(pain) if pain else None,
                sit=middle_sit(sitting[monday]) if monday in sitting else None,
                routines=sum(part.routines for part in parts),
                walks=sum(part.walks for part in parts),
                walk_minutes=sum(part.walk_minutes for part in parts),
            )
        )
    return tuple(found)


def _monday(at_s: float, zone: ZoneInfo) -> int:
    return monday_of(datetime.fromtimestamp(at_s, UTC).astimezone(zone).toordinal())
