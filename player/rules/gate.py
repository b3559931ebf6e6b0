"""Numbers of the gate: which check-ins count, placing, opening, stepping back, referring."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from player.events import Sit, Zone


class Rule(StrEnum):
    """The rule that a decision went by, as it is printed; the numbers are those of the programme's decision table."""

    STOP = "G0"
    BREATHE_ONLY = "G0a"
    HIGH_PAIN = "G0b"
    COMFORTABLE = "G1"
    SOME_SORENESS = "G2"
    TOO_MUCH = "G3"
    END_ROUTINE = "G4"
    SORE_MORNING = "G5"
    UNLOCK_2 = "G6"
    UNLOCK_3 = "G7"
    HOLD = "G8"
    STEP_BACK_TO_2 = "G9"
    STEP_BACK_TO_1 = "G10"
    SINGLE_BAD = "G11"
    SINGLE_GOOD = "G12"
    REFER_EARLY = "G13"
    REFER_LATE = "G14"
    WELCOME_BACK = "G15"
    PLACE_AGAIN = "G16"
    MAINTENANCE = "G17"
    PLACE = "place"
    PROVISIONAL = "G-P"
    CAP = "cap"
    OVERRIDE = "override"


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInRules:
    """Which check-ins count, how long, and how often one is asked for.

    Attributes:
        group_min: Check-ins less than this after the first of a group count once, minutes.
        fresh_h: From this age of the last check-in on nothing is open, hours.
        sits: How many of the last sitting answers the gate looks at.
        sits_recent: How many of them a step back looks at.
        sits_max_age_h: Oldest sitting answer that counts, hours.
        planned_sit_after_h: Time with no sitting answer but "not long enough" before a planned sit is offered, hours.
        planned_sit_nrs_max: Highest last pain at which it is offered.
        per_day_max: Check-ins asked for in a day at most.
        apart_h: Time after a check-in before the next one is asked for, hours.
        source: Field to where its number comes from.
    """

    group_min: float
    fresh_h: float
    sits: int
    sits_recent: int
    sits_max_age_h: float
    planned_sit_after_h: float
    planned_sit_nrs_max: int
    per_day_max: int
    apart_h: float
    source: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class BetterRules:
    """What counts as a meaningful improvement on the baseline.

    Attributes:
        baseline_check_ins: The baseline is the median of so many first counted check-ins of a spell,
        baseline_h: as far as they lie within this time of the first, hours.
        drop: A fall of the level by this is one,
        share: or by this share of the baseline,
        baseline_from: if the baseline is at least this.
        low_level: With a lower baseline, a level of at most this.
        source: Field to where its number comes from.
    """

    baseline_check_ins: int
    baseline_h: float
    drop: float
    share: float
    baseline_from: float
    low_level: float
    source: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class PainLimit:
    """From this pain on, the highest stage of placing."""

    nrs_from: int
    stage_max: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LegLimit:
    """From this point of the leg on, the highest stage of placing."""

    leg_from: Zone
    stage_max: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacementRules:
    """Where a user starts, and for how long the start may still be lowered.

    Attributes:
        by_sit: Sitting answer to stage, from "straight away" to "an hour or more".
        without_sit: Stage where there is no sitting answer.
        by_pain: Limits by pain now.
        by_leg: Limits by the furthest point.
        provisional_check_ins: The median of so many first placements may lower the stage,
        provisional_h: within this time of placing, hours.
        source: Field to where its number comes from.
    """

    by_sit: tuple[int, int, int, int]
    without_sit: int
    by_pain: tuple[PainLimit, ...]
    by_leg: tuple[LegLimit, ...]
    provisional_check_ins: int
    provisional_h: float
    source: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class UnlockRules:
    """What opens a later video; all of it is needed.

    Attributes:
        rule: Its id.
        to_stage: The stage that it opens; the user stands one below.
        here_h: Time in the present stage, hours.
        check_ins: Counted check-ins in it.
        days: Local days with one of them.
        routines: Completed routines,
        routines_h: in this time, hours.
        sits_needed: So many of the last sitting answers reach
        sit_reached: this bin,
        sit_floor: and none is below this one.
        level_max: Highest level.
        upper_max: Highest upper edge of the band.
        nrs_max: Highest pain
        nrs_h: in this time, hours.
        baseline_max: Above this baseline a meaningful improvement is needed; 10 or more asks for none.
        bad_mornings_max: Most "worse" mornings in the gate's window.
        leg_max: Furthest point at most.
        leg_steady_h: Time without a move down the leg, hours; 0 asks for none.
        source: Field to where its number comes from.
    """

    rule: Rule
    to_stage: int
    here_h: float
    check_ins: int
    days: int
    routines: int
    routines_h: float
    sits_needed: int
    sit_reached: Sit
    sit_floor: Sit
    level_max: float
    upper_max: float
    nrs_max: int
    nrs_h: float
    baseline_max: float
    bad_mornings_max: int
    leg_max: Zone
    leg_steady_h: float
    source: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class StepBackRules:
    """What closes a video again; any of it is enough.

    Attributes:
        rule: Its id.
        from_stage: The stage that it leaves; it leads one below.
        here_h: Time in the stage before it is looked at, hours.
        sits_needed: So many of the last few sitting answers are
        sit_below: below this bin,
        sits_apart_h: the first and the last of them this far apart, hours.
        level_from: The level is at least this.
        bad_mornings_from: So many "worse" mornings in the gate's window,
        bad_mornings_level_from: with a level of at least this.
        leg_from: The furthest point is at least this now and once before,
        leg_apart_h: at least this long ago, hours,
        leg_max_age_h: and at most this long, hours.
        source: Field to where its number comes from.
    """

    rule: Rule
    from_stage: int
    here_h: float
    sits_needed: int
    sit_below: Sit
    sits_apart_h: float
    level_from: float
    bad_mornings_from: int
    bad_mornings_level_from: float
    leg_from: Zone
    leg_apart_h: float
    leg_max_age_h: float
    source: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferRules:
    """When a clinician should look, though nothing is wrong enough to stop.

    Attributes:
        early_day: First day of the spell (its first local date is day 1) on which slow progress is looked at.
        early_day_last: Last day for that.
        level_from: The level counts as slow from here.
        late_day: From this day on a level that high alone is enough.
        long_day: From this day on a long spell without a meaningful improvement is.
        step_backs: So many steps back
        step_backs_h: in this time, hours.
        peg_rise: A PEG this far above the best one of the spell.
        lock_stage: After a late referral this video is closed
        lock_level_from: while the level is at least this.
        source: Field to where its number comes from.
    """

    early_day: int
    early_day_last: int
    level_from: float
    late_day: int
    long_day: int
    step_backs: int
    step_backs_h: float
    peg_rise: float
    lock_stage: int
    lock_level_from: float
    source: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class MaintenanceRules:
    """When looking after a settled back is offered, and how much of it.

    Attributes:
        stage: The stage in which it is offered,
        here_h: after this time in it, hours.
        sit: Every sitting answer of that time is this.
        level_max: Highest level.
        routines_per_week: Dose of routines.
        walk_min: Length of a walk, minutes.
        walks_per_week: Dose of walks.
        source: Field to where its number comes from.
    """

    stage: int
    here_h: float
    sit: Sit
    level_max: float
    routines_per_week: int
    walk_min: float
    walks_per_week: int
    source: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class GateRules:
    """What moves a stage.

    Attributes:
        tolerance: Limits are inclusive with this much to spare, against rounding in the last digit.
        moves_apart_h: Time between two moves, hours.
        bad_morning_h: Window of "worse" mornings, hours.
        jump: A pain this far above the last day's median is a single bad answer, and raises the short card.
        jump_h: That last day, hours.
        drop_bins: A sitting answer so many bins below the last one is a single bad answer.
        ask_again_from_h: After a single bad answer a check-in is asked for from here, hours,
        ask_again_to_h: to here.
        away_h: Without a check-in for this long, the return is an easy day, hours.
        away_new_spell_h: For this long, it is a new spell.
        better: What counts as better.
        placement: Where a user starts.
        unlocks: What opens each later video.
        step_backs: What closes it again.
        refer: When a clinician should look.
        maintenance: When all is well for long.
        source: Field to where its number comes from.
    """

    tolerance: float
    moves_apart_h: float
    bad_morning_h: float
    jump: float
    jump_h: float
    drop_bins: int
    ask_again_from_h: float
    ask_again_to_h: float
    away_h: float
    away_new_spell_h: float
    better: BetterRules
    placement: PlacementRules
    unlocks: tuple[UnlockRules, ...]
    step_backs: tuple[StepBackRules, ...]
    refer: ReferRules
    maintenance: MaintenanceRules
    source: Mapping[str, str]
