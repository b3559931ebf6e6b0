"""The gate: what a history of answers opens and closes at an instant, and which next answers would open more."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from player.course import Course
from player.decision import GateDecision, Rows
from player.events import (
    NRS_WORST,
    CardForm,
    Change,
    CheckIn,
    Event,
    Morning,
    RoutineDone,
    RoutineForm,
    SafetyCard,
    Sit,
    Zone,
)
from player.programme import Programme
from player.rules.gate import UnlockRules

MOST_CHECK_INS = 12
"""How many check-ins one looks ahead; beyond that nobody asks what the smallest change would be."""

_SPACINGS_H = (1.0, 4.0, 12.0)
"""How far apart the check-ins of a trial stand: as close as they count, as they are asked for, twice a day."""


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


@dataclass(frozen=True, slots=True)
class SmallestChange:
    """The next answers that would open the next video.

    Attributes:
        to_stage: The stage of the video.
        check_ins: How many more check-ins; the last of them opens it, after its safety card.
        at: From when on that last one does.
        sit: Each of them has to reach this sitting time.
        nrs: Each of them may have this pain at most.
        leg: And this furthest point at most.
        routines: Completed routines that are still missing by then.
    """

    to_stage: int
    check_ins: int
    at: datetime
    sit: Sit
    nrs: int
    leg: Zone
    routines: int


@dataclass(frozen=True, slots=True)
class _Trial:
    """Check-ins to be tried.

    Attributes:
        times: When.
        routines: Routines to be done just before the last of them.
        sit: The sitting answer of each.
        nrs: The pain of each.
    """

    times: tuple[datetime, ...]
    routines: int
    sit: Sit = Sit.HOUR
    nrs: int = 0


def smallest_change(course: Course, now: datetime) -> SmallestChange | None:
    """Find the fewest, earliest and least demanding next check-ins that would open the next video.

    They are tried on a copy by the rules themselves, so that the answer is never a promise that the gate breaks.

    Args:
        course: The history so far; it is not changed.
        now: The instant from which on one looks ahead.

    Returns:
        None where no answer of the user would do: there is no next video, a clinician has to look first, the video
        only waits for its card, or it would take more than `MOST_CHECK_INS`.
    """
    decision = course.look(now)
    unlock = course.rulebook.unlock_after(decision.stage)
    if decision.stage is None or decision.rows is None or unlock is None:
        return None
    if decision.is_latched or decision.is_locked or decision.cap < unlock.to_stage or decision.pending is not None:
        return None
    for trial in _trials(course, decision, decision.rows, unlock):
        if _opens(course, trial, now, unlock):
            return _least(course, trial, now, unlock)
    return None


def _trials(course: Course, decision: GateDecision, rows: Rows, unlock: UnlockRules) -> Iterator[_Trial]:
    """Make trials with more and more check-ins, each as early as the time row lets them."""
    earliest = _earliest(course, decision, rows, unlock)
    fewest = max(1, rows.time.check_ins_needed - rows.time.check_ins, rows.time.days_needed - rows.time.days)
    for count in range(fewest, MOST_CHECK_INS + 1):
        for spacing_h in _SPACINGS_H:
            spacing = timedelta(hours=spacing_h)
            last = max(earliest, decision.next_counts_at + spacing * (count - 1))
            # The earlier ones fill the time until the last one, so that they fall on as many days as there are.
            gap = (last - decision.next_counts_at) / max(1, count - 1)
            times = tuple(last - gap * place for place in reversed(range(count)))
            window = timedelta(hours=unlock.routines_h)
            done = sum(last - at <= window for at in course.state.answers.routines)
            yield _Trial(times, max(0, unlock.routines - done))


def _earliest(course: Course, decision: GateDecision, rows: Rows, unlock: UnlockRules) -> datetime:
    """Give the first instant at which nothing that only time mends stands in the way."""
    state, gate = course.state, course.rulebook.programme.gate
    moment = timedelta(microseconds=1)
    times = [decision.next_counts_at]
    if state.since is not None:
        times.append(state.since + timedelta(hours=unlock.here_h))
    if state.last_move_at is not None:
        times.append(state.last_move_at + timedelta(hours=gate.moves_apart_h))
    high = [at for at, nrs in state.answers.taps if nrs > unlock.nrs_max]
    times += [at + timedelta(hours=unlock.nrs_h) + moment for at in high]
    mornings = state.answers.bad_mornings[: len(state.answers.bad_mornings) - unlock.bad_mornings_max]
    times += [at + timedelta(hours=gate.bad_morning_h) + moment for at in mornings]
    if unlock.leg_steady_h and state.answers.lower_at is not None:
        times.append(state.answers.lower_at + timedelta(hours=unlock.leg_steady_h) + moment)
    missing_days = rows.time.days_needed - rows.time.days
    if missing_days > 0:
        times.append(_day_ahead(course, decision.at, missing_days))
    return max(times)


def _day_ahead(course: Course, now: datetime, missing: int) -> datetime:
    """Give when the last of the missing days begins; today is one of them unless it counts already."""
    book, newest = course.rulebook, course.state.answers.counting.newest
    today = book.tally.local_date(now)
    in_stage = [one for one in newest if course.state.answers.counting.is_in_stage(one)]
    is_today_counted = bool(in_stage) and book.tally.local_date(in_stage[-1].at) == today
    last = today + timedelta(days=missing - (not is_today_counted))
    return max(now, datetime(last.year, last.month, last.day, tzinfo=book.zone).astimezone(now.tzinfo))


def _opens(course: Course, trial: _Trial, now: datetime, unlock: UnlockRules) -> bool:
    """Try check-ins on a copy."""
    tried = course.copy()
    decision = tried.look(now)
    if decision.card is not None:
        tried.take(SafetyCard(at=now, form=CardForm.FULL))
    minute = timedelta(minutes=1)
    for at in trial.times:
        if at == trial.times[-1]:
            for place in range(trial.routines):
                begun = max(now, at - minute * (trial.routines - place))
                tried.take(RoutineDone(at=begun, stage=1, form=RoutineForm.SHORT, completed=True))
        decision = tried.advance(
            CheckIn(at=at, nrs=trial.nrs, sit=trial.sit, leg=Zone.BACK, change=Change.SAME, morning=Morning.SAME)
        )
        if decision.card is not None and at != trial.times[-1]:
            tried.take(SafetyCard(at=at, form=CardForm.FULL))
    return decision.pending is not None and decision.pending.to_stage == unlock.to_stage


def _least(course: Course, trial: _Trial, now: datetime, unlock: UnlockRules) -> SmallestChange:
    """Ask for as little as possible: the shortest sitting, then the highest pain, with which it still opens."""
    for sit in Sit:
        if _opens(course, replace(trial, sit=sit), now, unlock):
            trial = replace(trial, sit=sit)
            break
    for nrs in range(NRS_WORST, -1, -1):
        if _opens(course, replace(trial, nrs=nrs), now, unlock):
            trial = replace(trial, nrs=nrs)
            break
    return SmallestChange(
        to_stage=unlock.to_stage,
        check_ins=len(trial.times),
        at=trial.times[-1],
        sit=trial.sit,
        nrs=trial.nrs,
        leg=unlock.leg_max,
        routines=trial.routines,
    )
