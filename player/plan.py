"""What is left of a routine today: which one, how much of it, what is left out, and what has grown.

Session rules G0a to G3, G5 and the offers of the programme text, sections 2.4 (progression) and K8 (leaving out).
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from player.decision import TodayMode
from player.events import Event, Feel, RoutineDone, RoutineForm, Zone
from player.programme import Programme, WalkTarget
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

    @property
    def asks_card(self) -> bool:
        """Whether the short safety card comes before anything is played: pain is too high to begin."""
        return self.mode is TodayMode.BREATHE_ONLY


@dataclass(frozen=True, slots=True)
class WalkPlan:
    """How long a walk is meant to be now.

    Attributes:
        minutes_from: From
        minutes_to: to, minutes.
        is_slow: Whether a slow stroll is all that is offered.
    """

    minutes_from: float
    minutes_to: float
    is_slow: bool = False


@dataclass(frozen=True, slots=True)
class Habits:
    """What stays on from earlier sittings.

    Attributes:
        smaller: Exercises that begin with the easier keys, as chosen by hand.
        set_aside: Exercises that the user leaves out.
        growth: Exercise to what it has grown to.
    """

    smaller: tuple[str, ...] = ()
    set_aside: tuple[str, ...] = ()
    growth: Mapping[str, Growth] = field(default_factory=dict)


def plan_routine(
    stage: int, form: RoutineForm, nrs_pre: int, hour: Hour, rules: SessionRules, *, leg: Zone | None = None
) -> RoutinePlan:
    """Plan a sitting from what the hour leaves and the pain just told, which is the newest of all pain answers.

    Where two rules hold, the smaller wins in each respect: on an easy day half the repetitions are left, whatever
    else makes the moves smaller.

    Args:
        stage: The routine that was asked for.
        form: And its form.
        nrs_pre: Pain just before, 0 to 10.
        hour: What the hour leaves.
        rules: The limits.
        leg: The furthest point as last told.

    Raises:
        ValueError: If the hour leaves nothing.
    """
    if hour.mode is TodayMode.STOP:
        raise ValueError("nothing may be played now")
    is_easy_day = _is_easy_day(hour)
    is_next_smaller = hour.is_next_smaller or (hour.mode is TodayMode.EASIER_NOW and hour.rule is not Rule.HIGH_PAIN)
    plan = RoutinePlan(
        stage=stage,
        form=form,
        mode=TodayMode.NORMAL,
        rule=None,
        nrs_pre=nrs_pre,
        reps_share=rules.share if is_easy_day else 1.0,
        is_smaller=True,
        end_from_nrs=rules.end_from,
        leg=leg,
    )
    if nrs_pre >= rules.breathe_only_from:
        return replace(
            plan,
            stage=rules.breathe_stage,
            form=RoutineForm.FULL,
            mode=TodayMode.BREATHE_ONLY,
            rule=Rule.BREATHE_ONLY,
            only=rules.breathe_exercise,
            reps_share=1.0,
        )
    if nrs_pre >= rules.easier_from:
        return replace(
            plan,
            stage=rules.high_pain_stage,
            form=rules.high_pain_form,
            mode=TodayMode.EASIER_NOW,
            rule=Rule.HIGH_PAIN,
            end_from_nrs=min(nrs_pre + rules.high_pain_rise, rules.end_from),
        )
    if is_next_smaller:
        return replace(plan, mode=TodayMode.EASIER_NOW, rule=Rule.TOO_MUCH)
    if is_easy_day:
        return replace(plan, mode=TodayMode.EASE, rule=hour.easy_day or hour.rule)
    return replace(plan, is_smaller=False)


def plan_walk(target: WalkTarget, hour: Hour, rules: SessionRules) -> WalkPlan:
    """Say how long a walk is meant to be now: less on an easy day, a slow stroll with high pain and while resting.

    Args:
        target: The walks of the stage.
        hour: What the hour leaves, where nothing is closed.
        rules: The limits.
    """
    if hour.mode in (TodayMode.BREATHE_ONLY, TodayMode.STOP):
        return WalkPlan(rules.slow_walk_min_from, rules.slow_walk_min_to, is_slow=True)
    share = rules.walk_share if _is_easy_day(hour) else 1.0
    return WalkPlan(target.minutes_from * share, target.minutes_to * share)


def _is_easy_day(hour: Hour) -> bool:
    return hour.mode is TodayMode.EASE or hour.easy_day is not None


def habits(
    events: Sequence[Event],
    base_reps: Mapping[str, int],
    stage: int,
    programme: Programme,
    *,
    days_since_easy: int | None = None,
) -> Habits:
    """Look back for what stays on.

    Args:
        events: The history, oldest stored first.
        base_reps: Exercises of the routine to their repetitions, on each side.
        stage: Whose routine it is.
        programme: How exercises grow.
        days_since_easy: Local days since the last easy day, 0 on one, None for never; no weight is added soon after.
    """
    routines = [e for e in events[-LOOK_BACK:] if isinstance(e, RoutineDone)]
    mine = [routine for routine in routines if routine.stage == stage]
    growth = _growth(mine, base_reps, programme.progression) if stage == programme.progression.stage else {}
    if days_since_easy is not None and days_since_easy < programme.progression.load_rest_days:
        growth = {exercise_id: replace(grown, offers_load=False) for exercise_id, grown in growth.items()}
    return Habits(
        # Each sitting hands on what it was given, so that the newest one knows all.
        smaller=routines[-1].stays_smaller if routines else (),
        set_aside=routines[-1].set_aside if routines else (),
        growth=growth,
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


def offers_to_make_smaller(events: Sequence[Event], rules: SessionRules) -> tuple[str, ...]:
    """Give the exercises at which the last sitting was stopped, and not for the first time, to offer easier ones."""
    routines = [event for event in events[-LOOK_BACK:] if isinstance(event, RoutineDone)]
    if not routines:
        return ()
    last = routines[-1]
    stops = Counter(stop.exercise_id for routine in routines for stop in routine.stops if stop.exercise_id)
    here = dict.fromkeys(stop.exercise_id for stop in last.stops)
    left = {*last.stays_smaller, *last.set_aside}
    return tuple(name for name in here if stops[name] >= rules.stop_times and name not in left)
