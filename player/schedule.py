"""The plan of a day: when the next routine, walk and check-in are due, and the marks of the day strip.

Pure: what was done and the hours of the day go in. A slot that has passed is gone, not missed, and nothing is ever
caught up.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from player.adherence import DayDone, DoneRoutine
from player.programme import Dose, Stage, WalkTarget
from player.rules.gate import CheckInRules
from player.rules.session import DayRules

WALK_FOLLOWS = timedelta(minutes=10)
"""Where the mark of the walk stands after that of a routine that is not done yet; a drawing matter only."""


class MarkKind(StrEnum):
    """What a mark of the day stands for."""

    ROUTINE = "routine"
    WALK = "walk"


class MarkState(StrEnum):
    """How a mark of the day stands; there is none for what was not done."""

    DONE = "done"
    NOW = "now"
    COMING = "coming"


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark of the day strip.

    Attributes:
        kind: Routine or walk.
        state: Done, now or coming.
        at: When it was begun, or is due.
        end: When it was done, or None.
    """

    kind: MarkKind
    state: MarkState
    at: datetime
    end: datetime | None = None


@dataclass(frozen=True, slots=True)
class DayHours:
    """When a user wants to be asked.

    Attributes:
        from_h: Local hour at which the day begins, 0 to 24.
        to_h: Local hour at which it ends, after ``from_h``.
        interval_min: Time between two slots, minutes; None for the stage's own.
    """

    from_h: float
    to_h: float
    interval_min: float | None = None

    def __post_init__(self) -> None:
        """Check that there is a day between the hours.

        Raises:
            ValueError: If there is none, or the interval is not above 0.
        """
        if not 0 <= self.from_h < self.to_h <= 24:  # noqa: PLR2004 - the hours of a day
            raise ValueError("from_h must be before to_h, both from 0 to 24")
        if self.interval_min is not None and self.interval_min <= 0:
            raise ValueError("interval_min must be above 0")


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPlan:
    """What is left of a day.

    Attributes:
        marks: What was done, what is due, what comes; by their instants.
        routine_at: When the next routine is due, in the past if it is due now; None for no more today.
        is_routine_due: Whether it is due now.
        walk_at: When the next walk is suggested; None for no more today.
        walk_min: Length of a walk today, from and to, minutes.
        is_enough: Whether the day counts as done.
        is_plenty: Whether nothing more is suggested today.
        begins_at: When the day's hours begin.
        ends_at: When they end.
    """

    marks: tuple[Mark, ...]
    routine_at: datetime | None
    is_routine_due: bool
    walk_at: datetime | None
    walk_min: tuple[float, float]
    is_enough: bool
    is_plenty: bool
    begins_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class Day:
    """A local day as it stands at an instant.

    Attributes:
        date: The local date.
        now: The instant.
        hours: When the user wants to be asked.
        zone: Tells local hours.
    """

    date: date
    now: datetime
    hours: DayHours
    zone: ZoneInfo

    @property
    def begins_at(self) -> datetime:
        """When its hours begin."""
        return self.at(self.hours.from_h)

    @property
    def ends_at(self) -> datetime:
        """When they end."""
        return self.at(self.hours.to_h)

    def at(self, hour: float) -> datetime:
        """Give the instant of a local hour, UTC; 24 is the midnight that ends the day."""
        days, minutes = divmod(round(hour * 60), 24 * 60)
        local = time(minutes // 60, minutes % 60)
        return datetime.combine(self.date + timedelta(days=days), local, tzinfo=self.zone).astimezone(UTC)


def plan_day(stage: Stage, done: DayDone, day: Day, rules: DayRules, *, walk_share: float = 1.0) -> DayPlan:
    """Plan what is left of a local day.

    Args:
        stage: Its dose and walks.
        done: What was done in that day.
        day: The day, its hours and the present instant.
        rules: When a slot is dropped.
        walk_share: Share of the walk's length that is suggested; less on an easy day.
    """
    counted = [routine for routine in done.routines if routine.is_done]
    marks = [Mark(MarkKind.ROUTINE, MarkState.DONE, routine.start, routine.end) for routine in counted]
    marks += [Mark(MarkKind.WALK, MarkState.DONE, walk.start, walk.end) for walk in done.walks]
    if day.now >= day.ends_at:
        coming = []
    elif stage.dose.is_tied_to_walk:
        coming = _round_the_walk(stage.dose, done, counted, day)
    else:
        coming = _routine_marks(stage.dose, counted, day, rules) + _walk_marks(stage.walk, len(done.walks), day)
    routines = sorted(mark.at for mark in coming if mark.kind is MarkKind.ROUTINE)
    walks = sorted(mark.at for mark in coming if mark.kind is MarkKind.WALK)
    return DayPlan(
        marks=tuple(sorted((*marks, *coming), key=lambda mark: (mark.at, mark.kind))),
        routine_at=routines[0] if routines else None,
        is_routine_due=any(m.kind is MarkKind.ROUTINE and m.state is MarkState.NOW for m in coming),
        walk_at=walks[0] if walks else None,
        walk_min=(stage.walk.minutes_from * walk_share, stage.walk.minutes_to * walk_share),
        is_enough=done.is_enough(stage.dose),
        is_plenty=done.is_plenty(stage.dose),
        begins_at=day.begins_at,
        ends_at=day.ends_at,
    )


def _slots(dose: Dose, day: Day) -> list[datetime]:
    """Give when routines are due on a day without any yet."""
    step_h = (day.hours.interval_min or dose.interval_min) / 60
    count = math.ceil((day.hours.to_h - day.hours.from_h) / step_h)
    return [day.at(day.hours.from_h + place * step_h) for place in range(min(dose.slots_max, count))]


def _routine_marks(dose: Dose, done: Sequence[DoneRoutine], day: Day, rules: DayRules) -> list[Mark]:
    """Give the slots that are due or come, with those dropped that follow a routine too closely."""
    slots = _slots(dose, day)
    last_end = max((routine.end for routine in done), default=None)
    free = timedelta(minutes=rules.slot_free_min)
    # Only the newest slot that has passed may be due; earlier ones are gone.
    open_slots = [slot for slot in slots if slot <= day.now][-1:] + [slot for slot in slots if slot > day.now]
    kept = [slot for slot in open_slots if last_end is None or slot - last_end >= free]
    return [_mark(MarkKind.ROUTINE, slot, day.now) for slot in kept][: max(0, dose.slots_max - len(done))]


def _walk_marks(walk: WalkTarget, done: int, day: Day) -> list[Mark]:
    """Spread the suggested walks over the day; what has passed without one becomes one that is due now."""
    span = (day.ends_at - day.begins_at) / walk.per_day
    slots = [day.begins_at + span * (place + 0.5) for place in range(walk.per_day)]
    passed = [slot for slot in slots if slot <= day.now]
    due = passed[-1:] if len(passed) > done else []
    coming = [slot for slot in slots if slot > day.now]
    return [_mark(MarkKind.WALK, slot, day.now) for slot in (*due, *coming)][: max(0, walk.per_day - done)]


def _round_the_walk(dose: Dose, done: DayDone, counted: Sequence[DoneRoutine], day: Day) -> list[Mark]:
    """Give the routine before the walk, the walk, and the routine after it, as far as they are not done."""
    later = timedelta(minutes=dose.interval_min)
    if len(counted) >= dose.slots_max:
        return []
    if not counted:
        # The walk and the second routine follow the first one, whenever that is.
        follows = max(day.begins_at, day.now)
        walk = [] if done.walks else [Mark(MarkKind.WALK, MarkState.COMING, follows + WALK_FOLLOWS)]
        second = [Mark(MarkKind.ROUTINE, MarkState.COMING, follows + later)] if dose.slots_max > 1 else []
        return [_mark(MarkKind.ROUTINE, day.begins_at, day.now), *walk, *second]
    first_end = counted[0].end
    walks = [walk for walk in done.walks if walk.start >= counted[0].start]
    if walks:
        return [_mark(MarkKind.ROUTINE, walks[-1].end, day.now)]
    return [_mark(MarkKind.WALK, first_end, day.now), _mark(MarkKind.ROUTINE, first_end + later, day.now)]


def _mark(kind: MarkKind, at: datetime, now: datetime) -> Mark:
    return Mark(kind, MarkState.NOW if at <= now else MarkState.COMING, at)


def next_reminder(
    plan: DayPlan, done: DayDone, now: datetime, rules: DayRules, snoozed_until: datetime | None = None
) -> datetime | None:
    """Give when to remind of the next routine: never outside the day's hours, nor close to a routine.

    Returns:
        An instant from ``now`` on, or None for no more today.
    """
    if plan.routine_at is None or plan.is_plenty:
        return None
    last_end = max((routine.end for routine in done.routines), default=None)
    candidates = [now, plan.routine_at, plan.begins_at]
    if last_end is not None:
        candidates.append(last_end + timedelta(minutes=rules.quiet_min))
    if snoozed_until is not None:
        candidates.append(snoozed_until)
    at = max(candidates)
    return at if at < plan.ends_at else None


def next_check_in(
    check_ins: Sequence[datetime], asked_again_at: datetime | None, day: Day, rules: CheckInRules
) -> datetime | None:
    """Give when a check-in is asked for next today.

    Args:
        check_ins: Instants of today's check-ins.
        asked_again_at: When one is asked for after a single bad answer, or None.
        day: The day, its hours and the present instant.
        rules: How often one is asked for.

    Returns:
        An instant that may have passed, or None for no more today.
    """
    if asked_again_at is None and len(check_ins) >= rules.per_day_max:
        return None
    apart = timedelta(hours=rules.apart_h)
    at = asked_again_at or max([day.begins_at, *(one + apart for one in check_ins)])
    return at if max(at, day.now) < day.ends_at else None
