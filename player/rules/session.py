"""Numbers of the day: safety cards, the running routine, how exercises grow, the plan."""

from collections.abc import Mapping
from dataclasses import dataclass

from player.events import Change, RoutineForm


@dataclass(frozen=True, slots=True, kw_only=True)
class CardRules:
    """When a safety card is asked.

    Attributes:
        full_max_age_h: A clear full card of at most this age is needed for placing, hours.
        short_every_days: The short card is asked this many local days after the last clear card.
        unlock_within_min: A clear card less than this after an unlock opens the video, minutes.
        nrs_from: Pain from here on raises the short card.
        change_to: "Compared with your last check-in" this bad or worse raises it.
        source: Field to where its number comes from.
    """

    full_max_age_h: float
    short_every_days: int
    unlock_within_min: float
    nrs_from: int
    change_to: Change
    source: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRules:
    """What the answers of the hour change in a routine.

    Attributes:
        breathe_only_from: Pain now from which only breathing and a slow walk are offered.
        easier_from: Pain now from which only the smaller version is offered.
        some_soreness_from: Pain during from which "smaller" is offered.
        too_much_from: Pain during from which the rest is made smaller.
        end_from: Pain during or after from which the routine ends.
        rise: Pain after this far above before is too much.
        high_pain_rise: With high pain before, a rise by this ends the routine.
        rest_h: Time without a routine after one was ended, hours.
        share: Share of the repetitions that is left on an easy day and after too much.
        walk_share: Share of the walk on an easy day.
        done_share: Share of the playing time from which a routine counts as done.
        breathe_exercise: The exercise that is still offered with the highest pain,
        breathe_stage: in the routine of this stage.
        slow_walk_min_from: The slow walk then, minutes,
        slow_walk_min_to: at most.
        high_pain_stage: The routine that is offered with high pain is that of this stage,
        high_pain_form: in this form.
        worse_times: "Worse" so many times
        worse_of: out of the last so many, and leaving an exercise out is offered.
        stop_times: Stopped so many times at the same exercise, and its easier form is offered.
        resume_within_h: A routine that was left is gone on with up to this long after, hours; later it starts over.
        source: Field to where its number comes from.
    """

    breathe_only_from: int
    easier_from: int
    some_soreness_from: int
    too_much_from: int
    end_from: int
    rise: int
    high_pain_rise: int
    rest_h: float
    share: float
    walk_share: float
    done_share: float
    breathe_exercise: str
    breathe_stage: int
    slow_walk_min_from: float
    slow_walk_min_to: float
    high_pain_stage: int
    high_pain_form: RoutineForm
    worse_times: int
    worse_of: int
    stop_times: int
    resume_within_h: float
    source: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressionRules:
    """How the exercises of the last stage grow.

    Attributes:
        stage: The stage.
        sittings: So many sittings in a row,
        nrs_max: with pain after of at most this and the exercise "same" or "easier", add
        reps_step: this many repetitions,
        growth_max: up to this share of the dose; then the harder form at the base dose.
        loaded: Exercises that may be done with a weight.
        load_step_kg: Step of the weight, kilograms.
        load_rest_days: No step within this many days after an easy day.
        source: Field to where its number comes from.
    """

    stage: int
    sittings: int
    nrs_max: int
    reps_step: int
    growth_max: float
    loaded: tuple[str, ...]
    load_step_kg: float
    load_rest_days: int
    source: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRules:
    """The plan of a day.

    Attributes:
        from_h: Local hour at which reminders begin, unless the user set another.
        to_h: Local hour at which they end.
        slot_free_min: A slot is dropped if a routine ended less than this before it, minutes.
        quiet_min: No reminder within this time of a routine, minutes.
        snooze_min: How long a reminder sleeps, minutes.
        soon_min: What is due within this time comes soon, minutes.
        peg_days: Days from one PEG to the next.
        peg_spread_days: So many days earlier or later are as good.
        peg_weekday: The day on which it is asked for: 1 for Monday to 7 for Sunday,
        peg_from_h: from this local hour on.
        peg_changed: A PEG this far from the first has changed, points.
        peg_share: From this share of the first on it has clearly changed.
        source: Field to where its number comes from.
    """

    from_h: float
    to_h: float
    slot_free_min: float
    quiet_min: float
    snooze_min: float
    soon_min: float
    peg_days: int
    peg_spread_days: int
    peg_weekday: int
    peg_from_h: float
    peg_changed: float
    peg_share: float
    source: Mapping[str, str]
