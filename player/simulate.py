"""Simulated users through the real rules: how often the stage moves, how good the dial is, whether anyone is stuck.

For the authors of a programme: the thresholds go in as data, the figures come out beside those of the programme
text, section 6.4. Nothing here is patient data.
"""

import copyreg
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from itertools import pairwise
from random import Random
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

from player.course import Course
from player.events import CheckIn, Event, Zone
from player.moves import Ceiling, place
from player.programme import Programme
from player.rules.gate import Rule
from player.simulate_user import BEGIN, Answered, Kind, SimulatedUser, Truth, sit_answer, sitting_min

HALF_LIFE_DAYS = 1.5
"""Half-life of the two exponential estimators that the dial is compared with (section 6.2)."""

KERNEL_READINGS = 60
"""How many readings back the kernel looks; older ones weigh less than a thousandth."""

NORMAL_95 = 1.96
"""Half-width of the central 95 % of a normal distribution, in standard deviations."""

STUCK_DAYS = 14
"""Below one's own stage for so long, up to the end, counts as stuck."""

STEP_BACKS = (Rule.STEP_BACK_TO_1, Rule.STEP_BACK_TO_2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lived:
    """What became of one simulated user.

    Attributes:
        kind: How it went.
        check_ins: Check-ins after the placing.
        error_raw: Mean squared error of the raw answers against the true level,
        error_ewma: of the recursive exponential mean,
        error_kernel: of the exponential kernel,
        error_dial: and of the dial.
        covered: Share of the check-ins at which the band held the true level.
        days_in: Days in no stage, and in each stage.
        changes: Changes of stage after the placing.
        steps_back: Those by G9 and G10.
        naive_changes: Changes if the last answer decided.
        too_high: Share of the check-ins with the stage above the true one,
        too_low: and below it.
        forecasts: Forecasts that were shown.
        forecasts_held: Those whose days held the true day.
        is_stuck: Whether the stage stayed below the true one up to the end, or nothing was open any more.
    """

    kind: Kind
    check_ins: int
    error_raw: float
    error_ewma: float
    error_kernel: float
    error_dial: float
    covered: float
    days_in: tuple[float, ...]
    changes: int
    steps_back: int
    naive_changes: int
    too_high: float
    too_low: float
    forecasts: int
    forecasts_held: int
    is_stuck: bool


@dataclass(frozen=True, slots=True)
class Estimate:
    """A mean over users with its 95 % confidence interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class KindReport:
    """The figures of all users of one kind.

    Attributes:
        kind: The kind.
        users: How many.
        rmse: Estimator to its root mean squared error.
        covered: Share of check-ins with the true level in the band.
        changes: Changes of stage in 28 days,
        steps_back: those by G9 and G10,
        naive_changes: and those if the last answer decided.
        too_high: Share of check-ins above the true stage,
        too_low: and below.
        days_in: Mean days in no stage and in each stage.
        forecast_users: Share of users to whom a forecast was shown.
        forecasts: Forecasts shown,
        forecasts_held: and held.
        stuck: Users who were stuck at the end.
    """

    kind: Kind
    users: int
    rmse: Mapping[str, Estimate]
    covered: Estimate
    changes: Estimate
    steps_back: Estimate
    naive_changes: Estimate
    too_high: Estimate
    too_low: Estimate
    days_in: tuple[float, ...]
    forecast_users: float
    forecasts: int
    forecasts_held: int
    stuck: int


_TEXT_NAMES = ("raw", "ewma", "kernel", "dial", "naive", "changes", "back", "high", "low")

TEXT: Mapping[Kind, Mapping[str, float]] = MappingProxyType(
    {
        Kind.SETTLING: dict(zip(_TEXT_NAMES, (1.11, 0.65, 0.60, 0.60, 29, 1.9, 0.05, 4, 13), strict=True)),
        Kind.FLAT: dict(zip(_TEXT_NAMES, (1.14, 0.51, 0.48, 0.50, 17, 0.5, 0.15, 15, 2), strict=True)),
        Kind.FLARE: dict(zip(_TEXT_NAMES, (1.06, 0.81, 0.76, 0.73, 24, 2.1, 0.09, 6, 15), strict=True)),
    }
)
"""The figures of the programme text, section 6.4, beside which ours are printed; shares in percent."""

TEXT_COVERED = 0.788
"""Share of check-ins with the true level in the band, all three courses together (section 6.4)."""


def simulate(programme: Programme, users: int, days: int, seed: int, *, workers: int = 2) -> tuple[KindReport, ...]:
    """Send users through the rules.

    Args:
        programme: What is prescribed.
        users: How many in all; shared between the kinds.
        days: How long each of them is followed.
        seed: Makes the run repeatable; equal for any number of workers.
        workers: Processes; 1 runs in this one.

    Raises:
        ValueError: If there is not a user of each kind, or not a day.
    """
    if users < len(Kind) or days < 1:
        raise ValueError(f"users must be {len(Kind)} or more and days 1 or more")
    kinds = list(Kind)
    jobs = [(kinds[number % len(kinds)], number // len(kinds)) for number in range(users)]
    live = partial(_live_job, programme, days, seed)
    if workers > 1:
        with ProcessPoolExecutor(workers) as pool:
            lived = list(pool.map(live, jobs, chunksize=max(1, users // (8 * workers))))
    else:
        lived = [live(job) for job in jobs]
    return tuple(_report(kind, [one for one in lived if one.kind is kind], days) for kind in kinds)


def one_history(
    programme: Programme, kind: Kind, days: int, seed: int, last_day: date | None = None
) -> tuple[Event, ...]:
    """Give what one simulated user told, to fill any screen with; its zone is UTC.

    Args:
        programme: What is prescribed.
        kind: How it goes.
        days: How long.
        seed: Makes it repeatable.
        last_day: The last of the days; None leaves them where they are simulated.
    """
    user, course = _user(kind, 0, days, seed), Course(programme, ZoneInfo("UTC"))
    for _ in user.live(course):
        pass
    shift = timedelta(0) if last_day is None else last_day - (BEGIN.date() + timedelta(days=days - 1))
    return tuple(replace(event, at=event.at + shift) for event in course.events)


def all_covered(reports: Iterable[KindReport]) -> float:
    """Give the share of check-ins with the true level in the band over the three courses of the programme text."""
    mine = [report for report in reports if report.kind in TEXT]
    return sum(report.covered.value * report.users for report in mine) / sum(report.users for report in mine)


def _user(kind: Kind, number: int, days: int, seed: int) -> SimulatedUser:
    # A text seeds the same numbers in every process and on every system.
    return SimulatedUser(kind, Random(f"{seed} {kind} {number}"), days)  # noqa: S311 - chance, not secrets


def _live_job(programme: Programme, days: int, seed: int, job: tuple[Kind, int]) -> Lived:
    kind, number = job
    return _live(_user(kind, number, days, seed), Course(programme, ZoneInfo("UTC")), days)


def _live(user: SimulatedUser, course: Course, days: int) -> Lived:
    programme = course.rulebook.programme
    answered = [one for one in user.live(course) if one.decision.stage is not None]
    state = course.state
    moves = [move for move in state.moves if move.from_stage is not None]
    true_stages = [_true_stage(programme, one.truth) for one in answered]
    stages = [one.decision.stage or 0 for one in answered]
    shown, held = _forecasts(user.truth, answered, programme.forecast.target_level)
    count = max(1, len(answered))
    return Lived(
        kind=user.kind,
        check_ins=len(answered),
        error_raw=_mean((one.check_in.nrs - one.truth) ** 2 for one in answered),
        error_ewma=_ewma_error(answered),
        error_kernel=_kernel_error(answered),
        error_dial=_mean(((one.decision.level or 0.0) - one.truth) ** 2 for one in answered),
        covered=_mean(_is_covered(one) for one in answered),
        days_in=_days_in(course, days),
        changes=len(moves),
        steps_back=sum(move.rule in STEP_BACKS for move in moves),
        naive_changes=_naive_changes(programme, answered),
        too_high=sum(ours > true for ours, true in zip(stages, true_stages, strict=True)) / count,
        too_low=sum(ours < true for ours, true in zip(stages, true_stages, strict=True)) / count,
        forecasts=shown,
        forecasts_held=held,
        is_stuck=_is_stuck(answered, true_stages, days),
    )


def _mean(values: Iterable[float]) -> float:
    found = list(values)
    return sum(found) / len(found) if found else 0.0


def _placed_by(programme: Programme, check_in: CheckIn) -> int:
    return place(check_in, programme.gate.placement, Ceiling(programme.last_stage)).stage


def _true_stage(programme: Programme, level: float) -> int:
    """Place the true level as the table places an answer."""
    sit = sit_answer(sitting_min(level))
    return _placed_by(programme, CheckIn(at=BEGIN, nrs=round(level), sit=sit, leg=Zone.BACK))


def _naive_changes(programme: Programme, answered: Sequence[Answered]) -> int:
    stages = [_placed_by(programme, one.check_in) for one in answered if one.check_in.sit is not None]
    return sum(later != earlier for earlier, later in pairwise(stages))


def _ewma_error(answered: Sequence[Answered]) -> float:
    errors: list[float] = []
    mean, last_day = 0.0, 0.0
    for one in answered:
        keep = 2 ** ((last_day - one.day) / HALF_LIFE_DAYS) if errors else 0.0
        mean, last_day = keep * mean + (1 - keep) * one.check_in.nrs, one.day
        errors.append((mean - one.truth) ** 2)
    return _mean(errors)


def _kernel_error(answered: Sequence[Answered]) -> float:
    errors: list[float] = []
    for count, one in enumerate(answered, start=1):
        near = answered[max(0, count - KERNEL_READINGS) : count]
        weights = [2 ** ((other.day - one.day) / HALF_LIFE_DAYS) for other in near]
        weighted = sum(w * other.check_in.nrs for w, other in zip(weights, near, strict=True))
        errors.append((weighted / sum(weights) - one.truth) ** 2)
    return _mean(errors)


def _is_covered(one: Answered) -> bool:
    level, upper = one.decision.level, one.decision.upper
    return level is not None and upper is not None and abs(level - one.truth) <= upper - level


def _days_in(course: Course, days: int) -> tuple[float, ...]:
    """Give the days without a stage and in each stage."""
    ends = BEGIN + timedelta(days=days)
    found = [0.0] * (course.rulebook.programme.last_stage + 1)
    stage, since = 0, BEGIN
    for move in course.state.moves:
        found[stage] += (move.at - since).total_seconds() / 86400
        stage, since = move.to_stage, move.at
    found[stage] += max(0.0, (ends - since).total_seconds() / 86400)
    return tuple(found)


def _forecasts(truth: Truth, answered: Sequence[Answered], target: float) -> tuple[int, int]:
    """Count the forecasts that were shown anew, and those whose days held the true day."""
    shown = held = 0
    until = -1.0
    for one in answered:
        forecast = one.decision.forecast
        if forecast is None or one.day < until:
            continue
        shown += 1
        until = one.day + forecast.to_days
        reached = truth.day_reached(target, one.day, one.day + 100)
        held += reached is not None and forecast.from_days <= reached - one.day <= forecast.to_days
    return shown, held


def _is_stuck(answered: Sequence[Answered], true_stages: Sequence[int], days: int) -> bool:
    last = [
        (one.decision, true)
        for one, true in zip(answered, true_stages, strict=True)
        if one.day >= days - min(STUCK_DAYS, days / 2)
    ]
    if not last:
        return False
    return all((decision.stage or 0) < true or not decision.open for decision, true in last)


def _report(kind: Kind, lived: Sequence[Lived], days: int) -> KindReport:
    per_28 = 28 / days

    def per_user(value_of: Callable[[Lived], float]) -> Estimate:
        return _estimate([(value_of(one), 1) for one in lived])

    def per_check_in(value_of: Callable[[Lived], float]) -> Estimate:
        return _estimate([(value_of(one), one.check_ins) for one in lived])

    return KindReport(
        kind=kind,
        users=len(lived),
        rmse={
            "raw": _root(per_check_in(lambda one: one.error_raw)),
            "ewma": _root(per_check_in(lambda one: one.error_ewma)),
            "kernel": _root(per_check_in(lambda one: one.error_kernel)),
            "dial": _root(per_check_in(lambda one: one.error_dial)),
        },
        covered=per_check_in(lambda one: one.covered),
        changes=per_user(lambda one: one.changes * per_28),
        steps_back=per_user(lambda one: one.steps_back * per_28),
        naive_changes=per_user(lambda one: one.naive_changes * per_28),
        too_high=per_check_in(lambda one: one.too_high),
        too_low=per_check_in(lambda one: one.too_low),
        days_in=tuple(_mean(one.days_in[stage] for one in lived) for stage in range(len(lived[0].days_in))),
        forecast_users=_mean(one.forecasts > 0 for one in lived),
        forecasts=sum(one.forecasts for one in lived),
        forecasts_held=sum(one.forecasts_held for one in lived),
        stuck=sum(one.is_stuck for one in lived),
    )


def _estimate(weighed: Sequence[tuple[float, int]]) -> Estimate:
    """Estimate a weighed mean; users are independent, the check-ins of one are not."""
    total = sum(weight for _, weight in weighed)
    if total == 0:
        return Estimate(0.0, -math.inf, math.inf)
    mean = sum(value * weight for value, weight in weighed) / total
    if len(weighed) < 2:  # noqa: PLR2004 - one user has no spread
        return Estimate(mean, -math.inf, math.inf)
    squares = sum((weight * (value - mean)) ** 2 for value, weight in weighed)
    spread = math.sqrt(squares * len(weighed) / (len(weighed) - 1)) / total
    return Estimate(mean, mean - NORMAL_95 * spread, mean + NORMAL_95 * spread)


def _root(square: Estimate) -> Estimate:
    return Estimate(math.sqrt(square.value), math.sqrt(max(0.0, square.low)), math.sqrt(max(0.0, square.high)))


def _frozen(mapping: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    return MappingProxyType(mapping)


def _thawed(mapping: MappingProxyType[Any, Any]) -> tuple[Callable[..., MappingProxyType[Any, Any]], tuple[Any, ...]]:
    return _frozen, (dict(mapping),)


# A programme holds read-only mappings, which cannot go to another process without being told how.
copyreg.pickle(MappingProxyType, _thawed)
