"""The four rows of a closed video: what its unlock needs beside what there is.

Programme text, section 5.3 rules G6 and G7, and reading 37: the same rows decide and are shown.
"""

from dataclasses import dataclass
from datetime import datetime

from player.answers import Answers
from player.decision import DialRow, Rows, SettledRow, SittingRow, TimeRow
from player.dial import upper_edge
from player.events import NRS_WORST
from player.median import median
from player.programme import Programme
from player.rules.gate import BetterRules, UnlockRules
from player.safety import Hold
from player.tally import Tally


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a user stands at an instant.

    Attributes:
        now: The instant.
        answers: What the answers up to then say.
        hold: What the safety cards forbid.
        since: When the present stage began, not later than ``now``; None before placement.
        is_card_due: Whether a card is due, other than the one that opens the next video.
    """

    now: datetime
    answers: Answers
    hold: Hold
    since: datetime | None
    is_card_due: bool


def hours(earlier: datetime, later: datetime) -> float:
    """Give the hours from one instant to another."""
    return (later - earlier).total_seconds() / 3600


def within(at: datetime, now: datetime, window_h: float) -> bool:
    """Say whether an instant lies in a window that ends now; both its edges belong to it."""
    return 0 <= (now - at).total_seconds() <= window_h * 3600


def baseline(answers: Answers, rules: BetterRules) -> float | None:
    """Give the pain at the start of the spell: the median of its first counted check-ins, all of its first day."""
    if answers.episode is None or not answers.episode.first:
        return None
    first = answers.episode.first
    near = [one.check_in.nrs for one in first if within(first[0].at, one.at, rules.baseline_h)]
    return median(near)


def is_better(start: float | None, level: float | None, rules: BetterRules, tolerance: float) -> bool:
    """Say whether the level is a meaningful improvement on the start."""
    if start is None or level is None:
        return False
    if start < rules.baseline_from:
        return level <= rules.low_level + tolerance
    return start - level >= min(rules.drop, rules.share * start) - tolerance


def rows(standing: Standing, unlock: UnlockRules, programme: Programme, tally: Tally) -> Rows:
    """Make the four rows of the video that ``unlock`` opens; before placement none is met."""
    is_placed = standing.since is not None
    return Rows(
        to_stage=unlock.to_stage,
        time=_time(standing, unlock, tally),
        sitting=_sitting(standing, unlock, programme, is_placed=is_placed),
        dial=_dial(standing, unlock, programme, is_placed=is_placed),
        settled=_settled(standing, unlock, programme, is_placed=is_placed),
    )


def _time(standing: Standing, unlock: UnlockRules, tally: Tally) -> TimeRow:
    answers = standing.answers
    here_h, check_ins, days = 0.0, 0, 0
    if standing.since is not None:
        here_h = hours(standing.since, standing.now)
        check_ins, days = answers.counting.in_stage, answers.counting.stage_days
        # The newest check-in may still be replaced, so it is not in those sums.
        if answers.counting.newest and answers.counting.is_in_stage(answers.counting.newest[-1]):
            check_ins += 1
            days += tally.local_date(answers.counting.newest[-1].at) != answers.counting.stage_last_day
    routines = sum(within(at, standing.now, unlock.routines_h) for at in answers.routines)
    is_met = (
        standing.since is not None
        and (standing.now - standing.since).total_seconds() >= unlock.here_h * 3600
        and check_ins >= unlock.check_ins
        and days >= unlock.days
        and routines >= unlock.routines
    )
    return TimeRow(
        is_met=is_met,
        here_h=here_h,
        here_needed_h=unlock.here_h,
        check_ins=check_ins,
        check_ins_needed=unlock.check_ins,
        days=days,
        days_needed=unlock.days,
        routines=routines,
        routines_needed=unlock.routines,
        routines_h=unlock.routines_h,
    )


def _sitting(standing: Standing, unlock: UnlockRules, programme: Programme, *, is_placed: bool) -> SittingRow:
    rules = programme.check_in
    sits = tuple(
        counted.check_in.sit
        for counted in standing.answers.counting.newest
        if counted.check_in.sit is not None and within(counted.at, standing.now, rules.sits_max_age_h)
    )[-rules.sits :]
    reached = tuple(sit >= unlock.sit_reached for sit in sits)
    is_floor_broken = any(sit < unlock.sit_floor for sit in sits)
    return SittingRow(
        is_met=is_placed and len(sits) == rules.sits and sum(reached) >= unlock.sits_needed and not is_floor_broken,
        sits=sits,
        reached=reached,
        needed=unlock.sits_needed,
        of=rules.sits,
        sit_reached=unlock.sit_reached,
        sit_floor=unlock.sit_floor,
        is_floor_broken=is_floor_broken,
    )


def _dial(standing: Standing, unlock: UnlockRules, programme: Programme, *, is_placed: bool) -> DialRow:
    answers, gate = standing.answers, programme.gate
    level = None if answers.level is None else answers.level.mean
    upper = None if answers.level is None else upper_edge(answers.level, programme.dial)
    worst = max((nrs for at, nrs in answers.taps if within(at, standing.now, unlock.nrs_h)), default=None)
    start = baseline(answers, gate.better)
    is_better_now = is_better(start, level, gate.better, gate.tolerance)
    is_asked = unlock.baseline_max < NRS_WORST
    needs_better = is_asked and (start is None or start > unlock.baseline_max + gate.tolerance)
    is_met = (
        is_placed
        and level is not None
        and upper is not None
        and level <= unlock.level_max + gate.tolerance
        and upper <= unlock.upper_max + gate.tolerance
        and (worst is None or worst <= unlock.nrs_max)
        and (is_better_now or not needs_better)
    )
    return DialRow(
        is_met=is_met,
        level=level,
        level_max=unlock.level_max,
        upper=upper,
        upper_max=unlock.upper_max,
        worst_nrs=worst,
        nrs_max=unlock.nrs_max,
        nrs_h=unlock.nrs_h,
        baseline=start,
        needs_better=needs_better,
        is_better=is_better_now,
    )


def _settled(standing: Standing, unlock: UnlockRules, programme: Programme, *, is_placed: bool) -> SettledRow:
    answers, hold, gate = standing.answers, standing.hold, programme.gate
    bad_mornings = sum(within(at, standing.now, gate.bad_morning_h) for at in answers.bad_mornings)
    is_lower = (
        unlock.leg_steady_h > 0
        and answers.lower_at is not None
        and within(answers.lower_at, standing.now, unlock.leg_steady_h)
    )
    cap = hold.cap(programme)
    is_met = (
        is_placed
        and bad_mornings <= unlock.bad_mornings_max
        and answers.leg is not None
        and answers.leg <= unlock.leg_max
        and not is_lower
        and cap >= unlock.to_stage
        and hold.is_open
        and not standing.is_card_due
    )
    return SettledRow(
        is_met=is_met,
        bad_mornings=bad_mornings,
        bad_mornings_max=unlock.bad_mornings_max,
        bad_mornings_h=gate.bad_morning_h,
        leg=answers.leg,
        leg_max=unlock.leg_max,
        is_lower=is_lower,
        leg_steady_h=unlock.leg_steady_h,
        cap=cap,
        cap_needed=unlock.to_stage,
        cap_items=hold.caps,
        latched_items=hold.latched,
        locked_items=hold.locks,
        is_card_due=standing.is_card_due,
    )
