"""The plan of a day: when the next routine, walk and check-in are due, and the marks of the day strip.

Pure: what was done and the hours of the day go in. A slot that has passed is gone, not missed, and nothing is ever
caught up.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from player.adherence import DayDone
from player.dayhours import Day
from player.programme import Stage
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


class DayState(StrEnum):
    """How the day stands: is a routine due, does one come soon or later, is it over, is the user resting?"""

    CLOSED = "closed"
    RESTING = "resting"
    DONE = "done"
    DUE = "due"
    SOON = "soon"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark of the day strip.

    Attributes:
        kind: Routine or walk.
        state: Done, now or coming; at most one mark of a day is now.
        at: When it was begun, or is due; the present instant for what is due now.
        end: When it was done, or None.
    """

    kind: MarkKind
    state: MarkState
    at: datetime
    end: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPlan:
    """What is left of a day.

    Attributes:
        state: How it stands.
        marks: What was done, what is due, what comes; by their instants.
        routine_at: When the next routine is due, in the past if it is due now; None for no more today.
        is_routine_due: Whether it is due now.
        next_at: The same, or the first one of the next day that is not free; None while everything is closed.
        ahead: When routines are asked for after this instant, whether or not one is due already.
        walk_at: When the next walk is suggested, in the past if it is due now; None for no more today.
        walk_min: Length of a walk today, from and to, minutes.
        rest_until: When the rest after a stopped routine ends, while it lasts.
        is_enough: Whether the day counts as done.
        is_plenty: Whether nothing more is suggested today.
        again: A routine that is due all day may be told again after this; None where slots follow each other.
        begins_at: When the day's hours begin.
        ends_at: When they end.
    """

    state: DayState
    marks: tuple[Mark, ...]
    routine_at: datetime | None
    is_routine_due: bool
    next_at: datetime | None
    ahead: tuple[datetime, ...]
    walk_at: datetime | None
    walk_min: tuple[float, float]
    rest_until: datetime | None
    is_enough: bool
    is_plenty: bool
    again: timedelta | None
    begins_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class _Coming:
    """What is still to come today, by its instants; the first may be due already."""

    routines: list[datetime] = field(default_factory=list)
    walks: list[datetime] = field(default_factory=list)


def plan_day(
    stage: Stage,
    done: DayDone,
    day: Day,
    rules: DayRules,
    *,
    walk_share: float = 1.0,
    rest_until: datetime | None = None,
    is_closed: bool = False,
) -> DayPlan:
    """Plan what is left of a day.

    Args:
        stage: Its dose and walks.
        done: What was done in that day.
        day: The day, its hours and the present instant.
        rules: When a slot is dropped.
        walk_share: Share of the walk's length that is suggested; less on an easy day.
        rest_until: No routine before this, after one that was stopped.
        is_closed: Whether nothing may be played; then nothing is due.
    """
    begins_at, ends_at = day.begins_at, day.ends_at
    walk_min = (stage.walk.minutes_from * walk_share, stage.walk.minutes_to * walk_share)
    rest = rest_until if rest_until is not None and rest_until > day.now else None
    coming = _Coming()
    if not is_closed and not day.own.is_free and day.now < ends_at:
        if stage.dose.is_tied_to_walk:
            coming = _round_the_walk(stage, done, day, rules, walk_min[0])
        else:
            coming = _Coming(_routine_slots(stage, done, day, rules), _walk_slots(stage, done, day))
    is_plenty = done.is_plenty(stage.dose)
    # After a rest the day goes on with the next slot, or where slots follow the walk, at once.
    floor = begins_at if rest is None else max(begins_at, rest)
    tied = [max(at, floor) for at in coming.routines[:1]] + coming.routines[1:]
    left = tied if stage.dose.is_tied_to_walk else [at for at in coming.routines if at >= floor]
    routines = [] if is_plenty else [at for at in left if at < ends_at]
    walks = [max(at, begins_at) for at in coming.walks if at < ends_at and (rest is None or at > day.now)]
    routine_at = routines[0] if routines else None
    is_due = routine_at is not None and routine_at <= day.now
    is_over = is_plenty or (not routines and done.is_enough(stage.dose))
    following = day.next_asked()
    next_at = routine_at or (None if following is None else max(following.begins_at, following.from_at))
    return DayPlan(
        state=_state(day.now, next_at, rules, rest, is_closed=is_closed, is_over=is_over),
        marks=_marks(done, routines, walks, day.now, rules),
        routine_at=routine_at,
        is_routine_due=is_due,
        next_at=None if is_closed else next_at,
        ahead=tuple(at for at in routines if at > day.now),
        walk_at=walks[0] if walks else None,
        walk_min=walk_min,
        rest_until=rest,
        is_enough=done.is_enough(stage.dose),
        is_plenty=is_plenty,
        again=timedelta(minutes=stage.dose.interval_min) if stage.dose.is_tied_to_walk else None,
        begins_at=begins_at,
        ends_at=ends_at,
    )


def _state(
    now: datetime, next_at: datetime | None, rules: DayRules, rest: datetime | None, *, is_closed: bool, is_over: bool
) -> DayState:
    if is_closed:
        return DayState.CLOSED
    if rest is not None:
        return DayState.RESTING
    if is_over:
        return DayState.DONE
    if next_at is None:
        return DayState.LATER
    if next_at <= now:
        return DayState.DUE
    return DayState.SOON if next_at - now <= timedelta(minutes=rules.soon_min) else DayState.LATER


def _marks(
    done: DayDone, routines: Sequence[datetime], walks: Sequence[datetime], now: datetime, rules: DayRules
) -> tuple[Mark, ...]:
    """Make the marks: of what is done, of what is due now, a routine before a walk, and of what comes after it."""
    marks = [Mark(MarkKind.ROUTINE, MarkState.DONE, one.start, one.end) for one in done.routines if one.is_done]
    marks += [Mark(MarkKind.WALK, MarkState.DONE, one.start, one.end) for one in done.walks]
    coming = [at for at in routines if at > now]
    if any(at <= now for at in routines):
        marks.append(Mark(MarkKind.ROUTINE, MarkState.NOW, now))
        # Whoever moves now has no use for a slot so soon after it.
        coming = [at for at in coming if at - now >= timedelta(minutes=rules.slot_free_min)]
    elif any(at <= now for at in walks):
        marks.append(Mark(MarkKind.WALK, MarkState.NOW, now))
    marks += [Mark(MarkKind.ROUTINE, MarkState.COMING, at) for at in coming]
    marks += [Mark(MarkKind.WALK, MarkState.COMING, at) for at in walks if at > now]
    return tuple(sorted(marks, key=lambda mark: (mark.at, mark.kind)))


def _routine_slots(stage: Stage, done: DayDone, day: Day, rules: DayRules) -> list[datetime]:
    """Give the slots that are due or come, without those that follow a routine too closely."""
    dose = stage.dose
    # The user may ask for fewer slots than the programme has, never for more.
    step = timedelta(minutes=max(dose.interval_min, day.own.interval_min or 0))
    slots = _grid(day, step, timedelta(0), dose.slots_max)
    ends = [routine.end for routine in done.routines]
    kept = _open_slots(slots, ends, day.now, timedelta(minutes=rules.slot_free_min))
    return kept[: max(0, dose.per_day_to - done.routine_count)]


def _walk_slots(stage: Stage, done: DayDone, day: Day) -> list[datetime]:
    """Spread the suggested walks over the day; one that was walked takes the place of the nearest."""
    walk = stage.walk
    step = (day.ends_at - day.begins_at) / walk.per_day
    slots = _grid(day, step, step / 2, walk.per_day)
    kept = _open_slots(slots, [one.end for one in done.walks], day.now, step / 2)
    return kept[: max(0, walk.per_day - len(done.walks))]


def _grid(day: Day, step: timedelta, first: timedelta, most: int) -> list[datetime]:
    begins_at, ends_at = day.begins_at + first, day.ends_at
    slots = (begins_at + step * place for place in range(most))
    return [slot for slot in slots if slot < ends_at]


def _open_slots(
    slots: Sequence[datetime], ends: Iterable[datetime], now: datetime, free: timedelta
) -> list[datetime]:
    """Give the newest slot that has passed and those that come, unless something ended shortly before or since."""
    last_end = max(ends, default=None)
    found = [slot for slot in slots if slot <= now][-1:] + [slot for slot in slots if slot > now]
    return [slot for slot in found if last_end is None or slot - last_end >= free]


def _round_the_walk(stage: Stage, done: DayDone, day: Day, rules: DayRules, walk_min: float) -> _Coming:
    """Give the routine before the walk, the walk, and the routine after it, as far as they are not done."""
    dose, later = stage.dose, timedelta(minutes=stage.dose.interval_min)
    counted = [routine for routine in done.routines if routine.is_done]
    last_end = max((routine.end for routine in done.routines), default=None)
    free_at = day.begins_at if last_end is None else last_end + timedelta(minutes=rules.slot_free_min)
    if len(counted) >= dose.slots_max:
        return _Coming()
    if not counted:
        first_at = max(day.begins_at, free_at)
        # The walk and the second routine follow the first one, whenever that is.
        follows = max(first_at, day.now)
        walks = [] if done.walks else [follows + WALK_FOLLOWS]
        return _Coming([first_at, *([follows + later] if dose.slots_max > 1 else [])], walks)
    walked = [walk for walk in done.walks if walk.start >= counted[0].start]
    if not walked:
        return _Coming([max(counted[0].end + later, free_at)], [counted[0].end])
    # The second routine belongs right behind a walk of full length; after a short stroll it waits as ever.
    after_at = walked[-1].end
    is_bracket = walked[-1].minutes >= walk_min and (last_end is None or last_end <= walked[-1].start)
    return _Coming([after_at if is_bracket else max(after_at, free_at)])


def next_reminder(
    plan: DayPlan, done: DayDone, now: datetime, rules: DayRules, snoozed_until: datetime | None = None
) -> datetime | None:
    """Give when to remind of the next routine: never outside the day's hours, nor close to a routine or a walk.

    Args:
        plan: What is left of the day.
        done: What was done in it.
        now: The present instant.
        rules: How long it stays quiet after a routine.
        snoozed_until: No reminder before this: the user said "later", or paused them.

    Returns:
        An instant from ``now`` on, or None for no more today.
    """
    if plan.routine_at is None:
        return None
    quiet = timedelta(minutes=rules.quiet_min)
    ends = [routine.end for routine in done.routines] + [walk.end for walk in done.walks]
    snoozed = [] if snoozed_until is None else [snoozed_until]
    at = max([now, plan.routine_at, plan.begins_at, *(end + quiet for end in ends), *snoozed])
    return at if at < plan.ends_at else None


def next_check_in(
    check_ins: Sequence[datetime], asked_again_at: datetime | None, day: Day, rules: CheckInRules
) -> datetime | None:
    """Give when a check-in is asked for next today. A routine that is due goes first; that is for the caller to see.

    Args:
        check_ins: Instants of the day's check-ins; the last one of the day before may be among them.
        asked_again_at: When one is asked for after a single bad answer, or None.
        day: The day, its hours and the present instant.
        rules: How often one is asked for.

    Returns:
        An instant that may have passed, or None for no more today.
    """
    last = max(check_ins, default=None)
    wishes = []
    if asked_again_at is not None and (last is None or asked_again_at > last):
        wishes.append(asked_again_at)
    if sum(at >= day.from_at for at in check_ins) < rules.per_day_max:
        wishes.append(day.begins_at if last is None else last + timedelta(hours=rules.apart_h))
    if not wishes or day.own.is_free:
        return None
    at = max(day.begins_at, min(wishes))
    return at if max(at, day.now) < day.ends_at else None
