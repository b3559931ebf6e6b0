"""What is left of a routine today: which one, how much of it, what is left out, and what has grown.

Session rules G0a to G3, G5 and the offers of the programme text, sections 2.4 (progression) and K8 (leaving out).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from player.decision import TodayMode
from player.events import Event, Feel, RoutineDone, RoutineForm, Zone
from player.programme import Programme
from player.rules.gate import Rule
from player.rules.session import ProgressionRules, SessionRules
from player.today import Hour

LOOK_BACK = 200
"""How many of the last events are looked through for what stayed on from earlier sittings."""


@dataclass(frozen=True, slots=True)
class Growth:
    """What an exercise of the last stage has grown to.

    Attributes:
        extra_reps: Further repetitions, on each side.
        is_harder: Whether its harder form is offered, at the base dose.
        offers_load: Whether a step of weight is offered.
    """

    extra_reps: int = 0
    is_harder: bool = False
    offers_load: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RoutinePlan:
    """How one sitting goes.

    Attributes:
        stage: Whose routine it is; high pain leads to that of the first stage.
        form: Which form.
        mode: What the hour leaves of it; never `TodayMode.STOP`.
        rule: The rule behind that, or None.
        nrs_pre: Pain just before.
        only: The one exercise that is offered, or "" for all.
        reps_share: Share of the repetitions that is done.
        is_smaller: Whether all exercises are done with the easier keys.
        end_from_nrs: Pain at which the routine ends.
        leg: The furthest point as last told, or None.
    """

    stage: int
    form: RoutineForm
    mode: TodayMode
    rule: Rule | None
    nrs_pre: int
    only: str = ""
    reps_share: float = 1.0
    is_smaller: bool = False
    end_from_nrs: int = 10
    leg: Zone | None = None


@dataclass(frozen=True, slots=True)
class Habits:
    """What stays on from earlier sittings with the same routine.

    Attributes:
        smaller: Exercises that were last done with the easier keys, by choice.
        set_aside: Exercises that the user leaves out.
        growth: Exercise to what it has grown to.
    """

    smaller: tuple[str, ...] = ()
    set_aside: tuple[str, ...] = ()
    growth: Mapping[str, Growth] = field(default_factory=dict)


def plan_routine(
    stage: int, form: RoutineForm, nrs_pre: int, hour: Hour, rules: SessionRules, *, leg: Zone | None = None
) -> RoutinePlan:
    """Plan a sitting from what the hour leaves.

    Args:
        stage: The routine that was asked for.
        form: And its form.
        nrs_pre: Pain just before, 0 to 10.
        hour: What the hour leaves with that pain.
        rules: The limits.
        leg: The furthest point as last told.

    Raises:
        ValueError: If the hour leaves nothing.
    """
    if hour.mode is TodayMode.STOP:
        raise ValueError("nothing may be played now")
    plan = RoutinePlan(
        stage=stage,
        form=form,
        mode=hour.mode,
        rule=hour.rule,
        nrs_pre=nrs_pre,
        is_smaller=hour.mode is not TodayMode.NORMAL,
        end_from_nrs=rules.end_from,
        leg=leg,
    )
    if hour.rule is Rule.BREATHE_ONLY:
        stage, only = rules.breathe_stage, rules.breathe_exercise
        end_from_nrs = nrs_pre + rules.high_pain_rise
        return replace(plan, stage=stage, form=RoutineForm.FULL, only=only, end_from_nrs=end_from_nrs)
    if hour.rule is Rule.HIGH_PAIN:
        stage, form = rules.high_pain_stage, rules.high_pain_form
        return replace(plan, stage=stage, form=form, end_from_nrs=nrs_pre + rules.high_pain_rise)
    return replace(plan, reps_share=rules.share) if hour.mode is TodayMode.EASE else plan


def habits(events: Sequence[Event], base_reps: Mapping[str, int], stage: int, programme: Programme) -> Habits:
    """Look back for what stays on.

    Args:
        events: The history, oldest stored first.
        base_reps: Exercises of the routine to their repetitions, on each side.
        stage: Whose routine it is.
        programme: How exercises grow.
    """
    routines = [e for e in events[-LOOK_BACK:] if isinstance(e, RoutineDone)]
    mine = [routine for routine in routines if routine.stage == stage]
    # Where all were smaller it was by rule, not by choice.
    chosen = [routine.smaller for routine in mine if not set(base_reps) <= set(routine.smaller)]
    return Habits(
        smaller=chosen[-1] if chosen else (),
        set_aside=routines[-1].set_aside if routines else (),
        growth=_growth(mine, base_reps, programme.progression) if stage == programme.progression.stage else {},
    )


def _growth(
    routines: Sequence[RoutineDone], base_reps: Mapping[str, int], rules: ProgressionRules
) -> dict[str, Growth]:
    grown: dict[str, Growth] = {}
    for exercise_id, base in base_reps.items():
        growth, streak = Growth(), 0
        for routine in routines:
            feel = routine.feels.get(exercise_id)
            if feel is None:
                continue
            is_good = feel is not Feel.WORSE and routine.nrs_post is not None and routine.nrs_post <= rules.nrs_max
            if feel is Feel.WORSE:
                growth = _shrunk(growth, rules)
            streak = streak + 1 if is_good else 0
            if streak == rules.sittings:
                growth, streak = _grown(growth, base, exercise_id, rules), 0
        grown[exercise_id] = growth
    return grown


def _grown(growth: Growth, base: int, exercise_id: str, rules: ProgressionRules) -> Growth:
    if growth.is_harder:
        return Growth(0, is_harder=True, offers_load=exercise_id in rules.loaded)
    extra = growth.extra_reps + rules.reps_step
    return Growth(extra) if extra <= base * rules.growth_max else Growth(0, is_harder=True)


def _shrunk(growth: Growth, rules: ProgressionRules) -> Growth:
    """Take a step back after "worse"."""
    if growth.is_harder:
        return Growth(0, is_harder=growth.offers_load)
    return Growth(max(0, growth.extra_reps - rules.reps_step))


def offers_to_leave_out(events: Sequence[Event], rules: SessionRules) -> tuple[str, ...]:
    """Give the exercises that were worse so often in their last few sittings that leaving them out is offered."""
    felt: dict[str, list[Feel]] = {}
    set_aside: tuple[str, ...] = ()
    for event in events[-LOOK_BACK:]:
        if isinstance(event, RoutineDone):
            set_aside = event.set_aside
            for exercise_id, feel in event.feels.items():
                felt.setdefault(exercise_id, []).append(feel)
    return tuple(
        exercise_id
        for exercise_id, feels in felt.items()
        if exercise_id not in set_aside
        and feels[-1] is Feel.WORSE
        and feels[-rules.worse_of :].count(Feel.WORSE) >= rules.worse_times
    )
