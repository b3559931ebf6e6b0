"""What has to be known before a routine plays: its plan, its films, what stays on from earlier ones."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from media.playback import Failure, Film, FilmError
from media.probe import probe
from media.programmefile import Course
from player.clock import zone_or_utc
from player.events import Event, RoutineDone, RoutineForm
from player.guide import Guide
from player.plan import Habits, RoutinePlan, WalkPlan, offers_to_make_smaller
from player.script import reps_a_side


@dataclass(frozen=True, slots=True)
class Prepared:
    """What was found out before a routine.

    Attributes:
        plan: How this sitting goes.
        habits: What stays on from earlier ones.
        stops_s: Film times where "Stop, it hurts" was pressed before, in the same routine.
        clicks_today: Clicks of the day so far.
        walk: How long a walk is meant to be today.
        film: The film, or None.
        smaller: Its easier twin, or None.
        failure: Why there is no film, or None.
        easier: Exercises whose easier form is offered, since the last sitting was stopped there, and not the first.
    """

    plan: RoutinePlan
    habits: Habits
    stops_s: tuple[float, ...]
    clicks_today: int
    walk: WalkPlan
    film: Film | None
    smaller: Film | None
    failure: Failure | None
    easier: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user asked to play.

    Attributes:
        stage: Which video, 1 to 3.
        form: Its form.
        is_silent: Without sound, this once.
    """

    stage: int
    form: RoutineForm
    is_silent: bool = False


def prepare(guide: Guide, course: Course, wish: Wish, nrs_pre: int, *, uses_film: bool) -> Prepared:
    """Plan a sitting and look at its films; reads the disk, so it belongs on the database thread.

    Args:
        guide: The history and its rules.
        course: The programme with its films.
        wish: What the user asked for.
        nrs_pre: Pain before it, 0 to 10.
        uses_film: False if the user prefers the drawn guide.

    Returns:
        What the player needs; a film that is missing or broken is told, not raised.
    """
    programme, events = guide.programme, guide.events
    plan = guide.plan_routine(wish.stage, wish.form, nrs_pre)
    routine_id = programme.stage(plan.stage).routine_id
    exercises = course.timeline(routine_id, plan.form).exercises
    film, smaller, failure = None, None, None
    if uses_film:
        film, failure = _look_at(course.film_path(routine_id))
        smaller, _ = _look_at(course.film_path(routine_id, smaller=True))
    return Prepared(
        plan=plan,
        habits=guide.habits(plan.stage, {e.exercise_id: reps_a_side(e) for e in exercises}),
        stops_s=_stops(events, plan.stage),
        clicks_today=_clicks_today(guide),
        walk=guide.plan_walk(),
        film=film,
        smaller=smaller,
        failure=failure,
        easier=offers_to_make_smaller(events, programme.session),
    )


def _look_at(path: Path) -> tuple[Film | None, Failure | None]:
    try:
        return probe(path), None
    except FilmError as error:
        return None, error.failure


def _stops(events: Sequence[Event], stage: int) -> tuple[float, ...]:
    routines = (e for e in events if isinstance(e, RoutineDone) and e.stage == stage)
    return tuple(stop.position_s for routine in routines for stop in routine.stops)


def _clicks_today(guide: Guide) -> int:
    zone = zone_or_utc(guide.zone)
    today = guide.now().at.astimezone(zone).date()
    routines = (e for e in guide.events if isinstance(e, RoutineDone))
    return sum(e.clicks for e in routines if e.at.astimezone(zone).date() == today)
