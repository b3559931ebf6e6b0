"""What was done in a day and a week beside the dose: routines, walks, clicks. Only counts, no streaks, no blame."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from player.events import Event, RoutineDone, Walk
from player.programme import Dose


@dataclass(frozen=True, slots=True)
class DoneRoutine:
    """One routine of a day.

    Attributes:
        start: When it began.
        end: When it ended.
        is_done: Whether enough of it was played to count.
        clicks: Repetitions done.
    """

    start: datetime
    end: datetime
    is_done: bool
    clicks: int


@dataclass(frozen=True, slots=True)
class DoneWalk:
    """One walk of a day.

    Attributes:
        start: When it began.
        minutes: Its length.
    """

    start: datetime
    minutes: float

    @property
    def end(self) -> datetime:
        """When it ended."""
        return self.start + timedelta(minutes=self.minutes)


@dataclass(frozen=True, slots=True)
class DayDone:
    """What was done in one local day.

    Attributes:
        day: The date.
        routines: Its routines by their start, those that were broken off included.
        walks: Its walks by their start.
    """

    day: date
    routines: tuple[DoneRoutine, ...] = ()
    walks: tuple[DoneWalk, ...] = ()

    @property
    def routine_count(self) -> int:
        """Routines that count."""
        return sum(routine.is_done for routine in self.routines)

    @property
    def walk_minutes(self) -> float:
        """Minutes of all walks."""
        return sum(walk.minutes for walk in self.walks)

    @property
    def clicks(self) -> int:
        """Repetitions of all routines."""
        return sum(routine.clicks for routine in self.routines)

    def is_enough(self, dose: Dose) -> bool:
        """Say whether the day counts as done."""
        return self.routine_count >= dose.enough

    def is_plenty(self, dose: Dose) -> bool:
        """Say whether nothing more is suggested for the day."""
        return self.routine_count >= dose.per_day_to


@dataclass(frozen=True, slots=True)
class WeekDone:
    """What was done in seven days that end with a date.

    Attributes:
        last_day: The last of them.
        days_enough: Days that count as done.
        routines: Routines that count.
        walks: Walks.
        walk_minutes: Their minutes.
        clicks: Repetitions.
    """

    last_day: date
    days_enough: int
    routines: int
    walks: int
    walk_minutes: float
    clicks: int


def done_routine(routine: RoutineDone) -> DoneRoutine:
    """Take what counts of a routine; where its end is not known, it is taken from what was played."""
    end = routine.ended_at or routine.at + timedelta(seconds=routine.played_s)
    return DoneRoutine(routine.at, max(end, routine.at), routine.completed, routine.clicks)


def count_day(events: Sequence[Event], day: date, zone: ZoneInfo) -> DayDone:
    """Count one day.

    Args:
        events: The history, oldest stored first; read from its end as far as the day reaches.
        day: The local date.
        zone: Tells local days.
    """
    mine: list[Event] = []
    for event in reversed(events):
        local = event.at.astimezone(zone).date()
        if local == day:
            mine.append(event)
        # A clock that went back may leave a later day between; two days are as far as one looks past it.
        elif local < day - timedelta(days=2):
            break
    return count_days(mine, zone).get(day, DayDone(day))


def count_days(events: Iterable[Event], zone: ZoneInfo) -> dict[date, DayDone]:
    """Count every day on which something was done."""
    routines: dict[date, list[DoneRoutine]] = {}
    walks: dict[date, list[DoneWalk]] = {}
    for event in events:
        if isinstance(event, RoutineDone):
            routines.setdefault(event.at.astimezone(zone).date(), []).append(done_routine(event))
        elif isinstance(event, Walk):
            walks.setdefault(event.at.astimezone(zone).date(), []).append(DoneWalk(event.at, event.minutes))
    return {
        day: DayDone(
            day,
            tuple(sorted(routines.get(day, []), key=lambda done: done.start)),
            tuple(sorted(walks.get(day, []), key=lambda done: done.start)),
        )
        for day in sorted(routines.keys() | walks.keys())
    }


def count_week(days: Iterable[DayDone], last_day: date, dose: Dose) -> WeekDone:
    """Count seven days.

    Args:
        days: Days that were counted, of this week and others.
        last_day: The last of the seven.
        dose: What counts as a day done.
    """
    mine = [done for done in days if last_day - timedelta(days=7) < done.day <= last_day]
    return WeekDone(
        last_day=last_day,
        days_enough=sum(done.is_enough(dose) for done in mine),
        routines=sum(done.routine_count for done in mine),
        walks=sum(len(done.walks) for done in mine),
        walk_minutes=sum(done.walk_minutes for done in mine),
        clicks=sum(done.clicks for done in mine),
    )
