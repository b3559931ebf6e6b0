"""When the stage moves: placing, provisional placing, stepping back; opening goes by the rows.

Programme text, sections 5.2 and 5.3, read as in section 11, readings 15 to 21 and 44.
"""

from dataclasses import dataclass
from datetime import datetime

from player.answers import Answers
from player.decision import LoweredBy, Placement
from player.events import CheckIn, Sit
from player.median import median
from player.programme import Programme
from player.rows import within
from player.rules.gate import PlacementRules, StepBackRules


@dataclass(frozen=True, slots=True)
class Ceiling:
    """What placing does not exceed.

    Attributes:
        cap: Highest stage that the safety check allows.
        stage_before: Stage in the spell before, or None for the first placing.
    """

    cap: int
    stage_before: int | None = None


def place(check_in: CheckIn, rules: PlacementRules, ceiling: Ceiling) -> Placement:
    """Place a user by one check-in: the sitting time sets the stage; pain, leg and ceiling lower it."""
    by_sit = rules.without_sit if check_in.sit is None else rules.by_sit[check_in.sit]
    placement = Placement(by_sit, by_sit)
    for pain_limit in rules.by_pain:
        if check_in.nrs >= pain_limit.nrs_from and pain_limit.stage_max < placement.stage:
            placement = Placement(pain_limit.stage_max, by_sit, LoweredBy.PAIN, pain_limit.nrs_from - 1)
    for leg_limit in rules.by_leg:
        is_far = check_in.leg is not None and check_in.leg >= leg_limit.leg_from
        if is_far and leg_limit.stage_max < placement.stage:
            placement = Placement(leg_limit.stage_max, by_sit, LoweredBy.LEG)
    if ceiling.cap < placement.stage:
        placement = Placement(ceiling.cap, by_sit, LoweredBy.CAP)
    if ceiling.stage_before is not None and ceiling.stage_before < placement.stage:
        placement = Placement(ceiling.stage_before, by_sit, LoweredBy.STAGE_BEFORE)
    return placement


def first_check_ins_place(
    answers: Answers, placed_from: int, placed_h: float, rules: PlacementRules, ceiling: Ceiling
) -> int | None:
    """Give where the first check-ins together place a user, for as long as that may lower the stage (rule G-P).

    Args:
        answers: The answers up to now.
        placed_from: Place of the check-in that placed, which is the first of them, in the order of storing.
        placed_h: Time since the placing, hours.
        rules: How many check-ins and hours.
        ceiling: What placing does not exceed.

    Returns:
        The median of their placements, rounded down; None once there are too many or it is too late.
    """
    first = [counted for counted in answers.counting.newest if counted.place >= placed_from]
    if not first or len(first) > rules.provisional_check_ins or placed_h > rules.provisional_h:
        return None
    return int(median(place(one.check_in, rules, ceiling).stage for one in first))


def steps_back(answers: Answers, now: datetime, rules: StepBackRules, programme: Programme) -> bool:
    """Say whether the answers close the video of a stage again; time in the stage is not looked at.

    Args:
        answers: The answers up to the present check-in, which counts.
        now: Its instant.
        rules: The conditions, any of which is enough.
        programme: Windows and tolerance.
    """
    if answers.level is None:
        return False
    level, tolerance = answers.level.mean, programme.gate.tolerance
    bad_mornings = sum(within(at, now, programme.gate.bad_morning_h) for at in answers.bad_mornings)
    has_bad_mornings = bad_mornings >= rules.bad_mornings_from and level >= rules.bad_mornings_level_from - tolerance
    return (
        level >= rules.level_from - tolerance
        or has_bad_mornings
        or _sits_badly(answers, now, rules, programme)
        or _is_far_down_the_leg(answers, now, rules)
    )


def _sits_badly(answers: Answers, now: datetime, rules: StepBackRules, programme: Programme) -> bool:
    recent = [
        counted
        for counted in answers.counting.newest_in_stage()
        if counted.check_in.sit is not None and within(counted.at, now, programme.check_in.sits_max_age_h)
    ][-programme.check_in.sits_recent :]
    bad = [counted.at for counted in recent if _sit(counted.check_in) < rules.sit_below]
    return len(bad) >= rules.sits_needed and (bad[-1] - bad[0]).total_seconds() >= rules.sits_apart_h * 3600


def _sit(check_in: CheckIn) -> Sit:
    return Sit.HOUR if check_in.sit is None else check_in.sit


def _is_far_down_the_leg(answers: Answers, now: datetime, rules: StepBackRules) -> bool:
    far = [
        counted.at
        for counted in answers.counting.newest_in_stage()
        if counted.check_in.leg is not None and counted.check_in.leg >= rules.leg_from
    ]
    if not far or far[-1] != now:
        return False
    return any(
        (now - at).total_seconds() >= rules.leg_apart_h * 3600 and within(at, now, rules.leg_max_age_h)
        for at in far[:-1]
    )
