"""Lay out a routine: exercises from their files, what lies between them from the routine's page."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from media.breath import Draw, breaths
from media.programmefile import Course
from media.studio import look
from media.studio.body import BUILDS
from media.studio.plan import Plan, plan_of
from media.studio.posture import Place, Posture, flipped
from media.studio.storyboard import Breathing, Glow, Inset, Ride, Storyboard, Take
from media.studio.track import Moment, Track, ease
from media.studio.views import INSETS, SPOTS
from media.timeline import Phase, Rep, Segment, Side, Timeline
from player.events import RoutineForm

_EASY_BELLY_CM, _EASY_RIBS_CM = 1.1, 0.4
_DIM_S = 0.5
_KINDLE_S = 0.9
_RIDE_S = 3.0


def _rep_take(plan: Plan, rep: Rep, *, is_first: bool, end: Posture | None, name: str) -> Take:
    """Show one repetition; the last may end in the posture that comes next."""
    track = plan.first if is_first else plan.again
    is_mirrored = rep.side is Side.LEFT
    if end is not None:
        track = Track((*track.moments[:-1], replace(track.moments[-1], posture=end)))
    return Take(name, rep.start_s, rep.end_s, track, is_mirrored, plan.table.mirrors_ahead)


def _rep_glows(reps: tuple[Rep, ...]) -> list[Glow]:
    """Dim the ember from the first repetition to the last."""
    out = []
    for i, rep in enumerate(reps):
        share = i / max(len(reps) - 1, 1)
        level = look.EMBER_FIRST + (look.EMBER_LAST - look.EMBER_FIRST) * share
        out.append(Glow(rep.start_s, rep.start_s + (_KINDLE_S if i == 0 else _DIM_S), level))
    return out


def _breathe(board: Storyboard, segment: Segment, plan: Plan | None) -> None:
    """Give a segment its breath; one without phases goes on easily."""
    phases = [phase for rep in segment.reps for phase in rep.phases] or list(segment.phases)
    belly, ribs = _EASY_BELLY_CM, _EASY_RIBS_CM
    if plan is not None:
        joints = [key.joints for key in plan.exercise.keys]
        belly = max([j.get("belly_cm", 0.0) for j in joints] + [0.0]) or belly
        ribs = max([j.get("ribs_cm", 0.0) for j in joints] + [0.0]) or ribs
    if plan is not None and segment.reps:
        for phase, draw in zip(phases, breaths(phases), strict=True):
            board.breathing.append(Breathing(phase.start_s, phase.end_s, draw.fill, belly, ribs))
        return
    # Filled in once its neighbours are known.
    board.breathing.append(Breathing(segment.start_s, segment.end_s, lambda _: 0.0, belly, ribs))


def _keep_step(board: Storyboard, segment: Segment, phases: tuple[Phase, ...]) -> None:
    """Breathe with the steps of a walk, four seconds to a breath, so that its pictures come again."""
    first = phases[-1].start_s
    board.breathing[-1] = replace(board.breathing[-1], end_s=first)
    cycle = CalmSteps(first)
    board.breathing.append(Breathing(first, segment.end_s, cycle.fill, _EASY_BELLY_CM, _EASY_RIBS_CM))


@dataclass(frozen=True, slots=True)
class CalmSteps:
    """A breath in and out in four seconds, three strides of a walk on the spot."""

    start_s: float

    def fill(self, film_s: float) -> float:
        """Tell the level at a time, 0 to 1."""
        into_s = (film_s - self.start_s) % 4.0
        return ease(into_s / 1.8) if into_s < 1.8 else ease((4.0 - into_s) / 2.2)


def _join_breaths(board: Storyboard, loose: set[int]) -> None:
    """Let the breath of stretches without a rule lead from what was before to what comes."""
    for i in sorted(loose):
        part = board.breathing[i]
        before = board.breathing[i - 1].fill(part.start_s) if i else 0.0
        after = board.breathing[i + 1].fill(part.end_s) if i + 1 < len(board.breathing) else 0.0
        draw = Draw(part.start_s, part.end_s, before, after, max(round((part.end_s - part.start_s) / 5.0), 1))
        board.breathing[i] = replace(part, fill=draw.fill)


MoveMaker = Callable[[Segment, Posture | None, Posture | None], tuple[Moment, ...] | Track]
"""Makes the movement of a segment that is no exercise, in seconds from its start, between two postures."""


Entry = Callable[[Plan, Posture], Track]
"""Makes the first repetition of an exercise that begins at once where another ended, from its last posture."""

Exit = Callable[[Plan], Posture]
"""Gives the posture in which the last repetition of an exercise ends, where it leads on to something else."""

Change = Callable[[Plan], tuple[Moment, ...]]
"""Makes the change of side half-way through an exercise."""


@dataclass(frozen=True, slots=True)
class Page:
    """What a routine's film needs beyond its exercises.

    Attributes:
        build: Name of the body.
        colours: Colours of body and room.
        moves: By title of the segment, or by id for an exercise that runs once through.
        entries: By id of the exercise.
        exits: By id of the exercise.
        changes: By id of the exercise.
        dress: Adds cameras, insets and things once everything else is laid out.
    """

    build: str
    colours: look.Colours
    moves: Mapping[str, MoveMaker]
    dress: Callable[[Storyboard], None]
    entries: Mapping[str, Entry] = field(default_factory=dict)
    exits: Mapping[str, Exit] = field(default_factory=dict)
    changes: Mapping[str, Change] = field(default_factory=dict)


def _stage_exercise(
    board: Storyboard, page: Page, plan: Plan, segment: Segment, before: Posture | None, after: Posture | None
) -> Posture:
    """Show all repetitions of an exercise; gives the posture in which it ends."""
    board.glows += _rep_glows(segment.reps)
    end = after
    if plan.exercise.id in page.exits:
        end = page.exits[plan.exercise.id](plan)
    last_s = segment.start_s
    for rep in segment.reps:
        if rep.start_s > last_s + 1e-6:
            change = Track(page.changes[plan.exercise.id](plan))
            board.takes.append(Take(f"{plan.exercise.id} change", last_s, rep.start_s, change))
        is_last = rep is segment.reps[-1]
        name = f"{plan.exercise.id} rep {rep.number}"
        take = _rep_take(plan, rep, is_first=rep.number == 1, end=end if is_last else None, name=name)
        if rep.number == 1 and before is not None and plan.exercise.id in page.entries:
            take = replace(take, track=page.entries[plan.exercise.id](plan, before), is_entry=True)
        board.takes.append(take)
        last_s = rep.end_s
    final = end or plan.end
    if board.takes[-1].is_mirrored:
        final = mirrored_posture(final, ahead=plan.table.mirrors_ahead)
    return final


def mirrored_posture(posture: Posture, *, ahead: bool) -> Posture:
    """Give the posture that a mirrored repetition shows."""
    if ahead:
        return flipped(posture)
    place = posture.place
    return replace(posture, place=Place(place.x, -place.z, -place.heading), is_mirrored=not posture.is_mirrored)


def stage(course: Course, routine_id: str, page: Page, *, is_easier: bool) -> Storyboard:
    """Lay out a routine's takes, breath, ember, cameras and things.

    Args:
        course: The programme's files.
        routine_id: Which routine.
        page: What lies between its exercises.
        is_easier: True for the easier twin.

    Raises:
        KeyError: If the page lacks the movement of a segment.
    """
    timeline: Timeline = course.timeline(routine_id, RoutineForm.FULL)
    board = Storyboard(routine_id, is_easier, timeline.film_s, BUILDS[page.build], page.colours)
    plans = {
        segment.exercise_id: plan_of(course, course.exercise(segment.exercise_id), is_easier=is_easier)
        for segment in timeline.exercises
    }
    loose: set[int] = set()
    before: Posture | None = None
    for i, segment in enumerate(timeline.segments):
        plan = plans.get(segment.exercise_id)
        following = timeline.segments[i + 1] if i + 1 < len(timeline.segments) else None
        after = plans[following.exercise_id].start if following is not None and following.reps else None
        count = len(board.breathing)
        _breathe(board, segment, plan)
        if plan is not None and segment.reps:
            leads_on = following is not None and following.exercise_id not in page.entries
            before = _stage_exercise(board, page, plan, segment, before, after if leads_on else None)
            _look_at(board, plan, segment)
            continue
        loose.add(count)
        made = page.moves[segment.exercise_id or segment.title](segment, before, after)
        track = made if isinstance(made, Track) else Track(made)
        board.takes.append(Take(segment.title, segment.start_s, segment.end_s, track))
        before = track.moments[-1].posture
        if segment.exercise_id:
            board.glows.append(Glow(segment.start_s, segment.start_s + _KINDLE_S, look.EMBER_FIRST))
            board.glows.append(Glow(segment.start_s + _KINDLE_S, segment.end_s, look.EMBER_LAST))
            _keep_step(board, segment, segment.phases)
    _join_breaths(board, loose)
    page.dress(board)
    board.rides.sort(key=lambda ride: ride.start_s)
    return board


def _look_at(board: Storyboard, plan: Plan, segment: Segment) -> None:
    """Bring the camera to an exercise's own place, and show its second view."""
    start_s = max(segment.start_s - _RIDE_S / 2, 0.0)
    board.rides.append(Ride(start_s, start_s + _RIDE_S, SPOTS[plan.table.view]))
    if plan.table.inset:
        board.insets.append(Inset(segment.start_s, segment.end_s, INSETS[plan.table.inset]))
