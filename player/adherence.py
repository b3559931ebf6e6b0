"""What was done in a day and a week beside the dose: routines, walks, clicks. Only counts, no streaks, no blame."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from player.events import Event, PegScore, RoutineDone, Walk
from player.programme import Dose, WalkTarget
from player.rules.session import DayRules

DAYS_A_WEEK = 7


@dataclass(frozen=True, slots=True)
class DoneRoutine:
    """One routine of a day.

    Attributes:
        start: When it began.
        end: When it ended.
        is_done: Whether enough of it was played to count.
        clicks: Repetitions done.
        id: Its id in the history.
    """

    start: datetime
    end: datetime
    is_done: bool
    clicks: int
    id: UUID


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

    def clicks_with(self, routine: RoutineDone) -> int:
        """Give the repetitions of the day with those of a routine that may, in an earlier state, be among them."""
        return sum(one.clicks for one in self.routines if one.id != routine.id) + routine.clicks

    def share(self, dose: Dose) -> float:
        """Give the share of the day's routines that was done, 0 to 1, as the programme aims at them."""
        return min(1.0, self.routine_count / dose.per_day_from)

    def walks_left(self, walk: WalkTarget) -> int:
        """Give the walks that are still suggested for the day."""
        return max(0, walk.per_day - len(self.walks))

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
    return DoneRoutine(routine.at, max(end, routine.at), routine.completed, routine.clicks, routine.id)


def count_between(events: Iterable[Event], day: date, from_at: datetime, to_at: datetime) -> DayDone:
    """Count what was begun from an instant on and before another: a day whose hours may end after midnight.

    Args:
        events: The history, or the part of it that holds the day, in any order.
        day: The date that the day goes by.
        from_at: Its first instant.
        to_at: The first instant after it.
    """
    mine = [event for event in events if from_at <= event.at < to_at]
    routines = [done_routine(event) for event in mine if isinstance(event, RoutineDone)]
    walks = [DoneWalk(event.at, event.minutes) for event in mine if isinstance(event, Walk)]
    return DayDone(
        day,
        tuple(sorted(routines, key=lambda done: done.start)),
        tuple(sorted(walks, key=lambda done: done.start)),
    )


def count_day(events: Iterable[Event], day: date, zone: ZoneInfo) -> DayDone:
    """Count one local day from midnight to midnight.

    Args:
        events: The history, or the part of it that holds the day, in any order.
        day: The local date.
        zone: Tells local days.
    """
    from_at, to_at = (
        datetime.combine(midnight, time(), tzinfo=zone).astimezone(UTC) for midnight in (day, day + timedelta(days=1))
    )
    return count_between(events, day, from_at, to_at)


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
    mine = [done for done in days if last_day - timedelta(days=DAYS_A_WEEK) < done.day <= last_day]
    return WeekDone(
        last_day=last_day,
        days_enough=sum(done.is_enough(dose) for done in mine),
        routines=sum(done.routine_count for done in mine),
        walks=sum(len(done.walks) for done in mine),
        walk_minutes=sum(done.walk_minutes for done in mine),
        clicks=sum(done.clicks for done in mine),
    )


@dataclass(frozen=True, slots=True)
class PegDue:
    """When the weekly PEG is asked for.

    Attributes:
        on: The local date that it goes by.
        asked_at: From when on it is asked for, UTC as ``now`` was.
        may_from: From this local date on an answer counts for it.
        is_due: Whether it is asked for now.
    """

    on: date
    asked_at: datetime
    may_from: date
    is_due: bool


def peg_due(events: Iterable[Event], now: datetime, zone: ZoneInfo, rules: DayRules) -> PegDue:
    """Say when the weekly PEG is due next; one that nobody answered in its days is simply gone.

    Args:
        events: The history. What is dated after ``now`` is not seen.
        now: The instant.
        zone: Tells local days.
        rules: On which day, and how many days around it are as good.
    """
    today = now.astimezone(zone).date()
    spread = timedelta(days=rules.peg_spread_days)
    earliest = today - spread
    on = earliest + timedelta(days=(rules.peg_weekday - earliest.isoweekday()) % DAYS_A_WEEK)
    told = [event.at for event in events if isinstance(event, PegScore) and event.at <= now]
    if told and on - max(told).astimezone(zone).date() < timedelta(days=rules.peg_days) - spread:
        on += timedelta(days=rules.peg_days)
    hour = time(*divmod(round(rules.peg_from_h * 60), 60))
    asked_at = datetime.combine(on, hour, tzinfo=zone).astimezone(now.tzinfo)
    return PegDue(on, asked_at, on - spread, is_due=now >= asked_at)
