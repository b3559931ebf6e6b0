"""Routine: the timed sequence of one video as its file tells it, and the timelines made from it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path

from media import tomlfile, wording
from media.exercise import NEARLY_S, Exercise, RepPhase
from media.timeline import Phase, Rep, Segment, SegmentKind, Timeline
from media.tomlfile import Document
from player.errors import FormatError
from player.events import RoutineForm

Stretch = tuple[float, float]
"""A stretch of film as (start_s, end_s)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One line of a timed sequence.

    Attributes:
        kind: What it is for.
        start_s: Film time of its start.
        length_s: Its length, above 0.
        exercise: Id of the exercise, or "" for the other kinds, which carry the next two.
        title: What the rail calls it.
        caption: What the caption band says.
        voice: What the voice says, or "".
        phases: Its parts, where the rail names them; a rest at the end is the time to get ready.
        skip_to_s: Where its own skip button leads, or None for none.
        film: What only the film needs; see the studio.
    """

    kind: SegmentKind
    start_s: float
    length_s: float
    exercise: str = ""
    title: str = ""
    caption: str = ""
    voice: str = ""
    phases: tuple[RepPhase, ...] = ()
    skip_to_s: float | None = None
    film: Mapping[str, object] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Check that kind, exercise, words and phases agree.

        Raises:
            ValueError: If they do not; starts with the key that is wrong.
        """
        if self.length_s <= 0:
            raise ValueError("length_s must be above 0")
        is_exercise = self.kind is SegmentKind.EXERCISE
        if is_exercise != bool(self.exercise):
            raise ValueError('kind must be "exercise" where an exercise is named, and only there')
        if is_exercise and (self.title or self.caption or self.phases):
            raise ValueError("exercise brings its own title, caption and phases; leave them out here")
        if not is_exercise and not (self.title and self.caption):
            raise ValueError("kind needs a title and a caption unless it is an exercise")
        wording.check_line("title", self.title, wording.SHORT_NAME_SIGNS)
        wording.check_caption("caption", self.caption)
        total_s = sum(phase.seconds for phase in self.phases)
        if self.phases and abs(total_s - self.length_s) > NEARLY_S:
            raise ValueError(f"phases last {total_s:g} s together, but length_s is {self.length_s:g}")

    @property
    def end_s(self) -> float:
        """Film time of its end."""
        return self.start_s + self.length_s


@dataclass(frozen=True, slots=True)
class ShortForm:
    """The short form of a routine: stretches of the full film.

    Attributes:
        length_s: Their length together.
        cuts: The stretches, in order.
    """

    length_s: float
    cuts: tuple[Stretch, ...]

    def __post_init__(self) -> None:
        """Check the stretches.

        Raises:
            ValueError: If one runs backwards, two overlap or the lengths do not add up.
        """
        edges = [edge for cut in self.cuts for edge in cut]
        if not edges or edges[0] < 0 or any(later <= earlier for earlier, later in pairwise(edges)):
            raise ValueError("cuts must be stretches of film in order of time, without overlap")
        total_s = sum(end - start for start, end in self.cuts)
        if abs(total_s - self.length_s) > NEARLY_S:
            raise ValueError(f"cuts last {total_s:g} s together, but length_s is {self.length_s:g}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Routine:
    """One video, as its file tells it.

    Attributes:
        id: "routine-1"; also the name of its film.
        stage: The stage it belongs to, 1 or more.
        length_s: Length of the film.
        segments: The timed sequence, without gap or overlap.
        short: The short form, or None.
        film: What only the film needs; see the studio.
    """

    id: str
    stage: int
    length_s: float
    segments: tuple[Step, ...]
    short: ShortForm | None = None
    film: Mapping[str, object] = field(default_factory=dict)

    @property
    def exercise_ids(self) -> tuple[str, ...]:
        """The exercises of the full form, in order."""
        return tuple(step.exercise for step in self.segments if step.exercise)

    @property
    def forms(self) -> tuple[RoutineForm, ...]:
        """The forms there are."""
        return (RoutineForm.FULL, RoutineForm.SHORT) if self.short else (RoutineForm.FULL,)


def load_routine(path: Path, find_exercise: Callable[[str], Exercise]) -> Routine:
    """Read a routine file, whose name must be its id, and check it against its exercises.

    Args:
        path: The file.
        find_exercise: Gives an exercise by its id; raises ``FormatError`` if it is missing or wrong.

    Raises:
        FormatError: If the file or one of its exercises says something wrong; names file, line and key.
    """
    document = tomlfile.read(path)
    routine = document.fill(Routine)
    if path.stem != routine.id:
        raise document.error(("id",), f'must be that of the file name, "{path.stem}"')
    _check_times(document, routine)
    for number, step in enumerate(routine.segments):
        if step.exercise:
            _check_exercise(document, number, step, find_exercise)
    if len(set(routine.exercise_ids)) != len(routine.exercise_ids):
        raise document.error(("segments",), "an exercise is there twice")
    if routine.short:
        _check_short(document, routine, routine.short)
    return routine


def _check_times(document: Document, routine: Routine) -> None:
    end_s = 0.0
    for number, step in enumerate(routine.segments):
        if abs(step.start_s - end_s) > NEARLY_S:
            what = "leaves a gap after" if step.start_s > end_s else "overlaps"
            raise document.error(("segments", number, "start_s"), f"{what} the one before, which ends at {end_s:g} s")
        end_s = step.end_s
    if abs(end_s - routine.length_s) > NEARLY_S:
        raise document.error(("length_s",), f"is {routine.length_s:g} s, but the last segment ends at {end_s:g} s")
    starts = [step.start_s for step in routine.segments]
    for number, step in enumerate(routine.segments):
        if step.skip_to_s is not None and (step.skip_to_s <= step.start_s or step.skip_to_s not in starts):
            raise document.error(("segments", number, "skip_to_s"), "must be the start of a later segment")


def _check_exercise(document: Document, number: int, step: Step, find_exercise: Callable[[str], Exercise]) -> None:
    try:
        exercise = find_exercise(step.exercise)
    except FormatError as error:
        raise document.error(("segments", number, "exercise"), f"{step.exercise} cannot be used: {error}") from error
    if abs(exercise.length_s - step.length_s) > NEARLY_S:
        raise document.error(
            ("segments", number, "length_s"),
            f"is {step.length_s:g} s, but {exercise.id} lasts {exercise.length_s:g} s by its repetitions",
        )


def _check_short(document: Document, routine: Routine, short: ShortForm) -> None:
    if short.cuts[-1][1] > routine.length_s + NEARLY_S:
        raise document.error(("short", "cuts"), f"must end within the film, at {routine.length_s:g} s")
    for step in routine.segments:
        for start_s, end_s in short.cuts:
            overlap_s = min(end_s, step.end_s) - max(start_s, step.start_s)
            if step.exercise and NEARLY_S < overlap_s < step.length_s - NEARLY_S:
                raise document.error(("short", "cuts"), f"must play {step.exercise} whole or not at all")


def make_timeline(routine: Routine, exercises: Mapping[str, Exercise], form: RoutineForm) -> Timeline:
    """Make the timeline of one form of a routine.

    Args:
        routine: As ``load_routine`` gave it.
        exercises: Its exercises by id.
        form: One of its forms.

    Raises:
        LookupError: If the routine has no such form, or an exercise is not among ``exercises``.
    """
    if form not in routine.forms:
        raise LookupError(f"{routine.id} has no {form} form")
    segments = [_segment(step, exercises) for step in routine.segments]
    cuts: tuple[Stretch, ...] = ((0.0, routine.length_s),)
    if form is RoutineForm.SHORT and routine.short:
        cuts = routine.short.cuts
    kept = (_cut(segment, start_s, end_s) for segment in segments for start_s, end_s in cuts)
    return Timeline(
        routine_id=routine.id,
        stage=routine.stage,
        form=form,
        film_s=routine.length_s,
        cuts=cuts,
        segments=tuple(segment for segment in kept if segment is not None),
    )


def _segment(step: Step, exercises: Mapping[str, Exercise]) -> Segment:
    if step.exercise:
        return _exercise_segment(step, exercises[step.exercise])
    return Segment(
        kind=step.kind,
        start_s=step.start_s,
        end_s=step.end_s,
        title=step.title,
        caption=step.caption,
        phases=_phases(step.phases, step.start_s),
        optional=step.skip_to_s is not None,
        skip_to_s=step.skip_to_s,
    )


def _exercise_segment(step: Step, exercise: Exercise) -> Segment:
    dose = exercise.dose
    reps: list[Rep] = []
    between: tuple[Phase, ...] = ()
    at_s = step.start_s
    for number in range(1, dose.reps + 1):
        if dose.change and number == dose.reps // 2 + 1:
            between = _phases([dose.change], at_s)
            at_s = between[-1].end_s
        captions = [exercise.caption_of(number, phase) for phase in exercise.phases]
        side = dose.side_of(number)
        phases = _phases(exercise.phases, at_s, captions)
        reps.append(Rep(number, side, phases, dose.side_words[side] if side else ""))
        # Counted from the start and not from the phase before, so that no rounding adds up.
        at_s = step.start_s + number * dose.rep_s + sum(phase.end_s - phase.start_s for phase in between)
    once = [] if dose.reps else exercise.phases
    return Segment(
        kind=SegmentKind.EXERCISE,
        start_s=step.start_s,
        end_s=step.end_s,
        title=exercise.short_name,
        caption=exercise.caption_of(1, exercise.phases[0]),
        exercise_id=exercise.id,
        exercise_name=exercise.short_name,
        start_line=exercise.start_line,
        reps=tuple(reps),
        phases=between or _phases(once, step.start_s, [exercise.caption_of(1, phase) for phase in once]),
        optional=step.skip_to_s is not None,
        skip_to_s=step.skip_to_s,
        dose_line=dose.line,
    )


def _phases(parts: Iterable[RepPhase], start_s: float, captions: Iterable[str] = ()) -> tuple[Phase, ...]:
    phases = []
    own = list(captions)
    for number, part in enumerate(parts):
        end_s = start_s + part.seconds
        caption = own[number] if own else part.caption
        phases.append(Phase(part.kind, start_s, end_s, part.word, part.breath, caption))
        start_s = end_s
    return tuple(phases)


def _cut(segment: Segment, start_s: float, end_s: float) -> Segment | None:
    """Keep what of a segment lies in a stretch, or None. An exercise lies in it whole or not at all."""
    if segment.end_s <= start_s or segment.start_s >= end_s:
        return None
    if segment.kind is SegmentKind.EXERCISE:
        return segment
    phases = tuple(
        replace(phase, start_s=max(phase.start_s, start_s), end_s=min(phase.end_s, end_s))
        for phase in segment.phases
        if phase.end_s > start_s and phase.start_s < end_s
    )
    return replace(segment, start_s=max(segment.start_s, start_s), end_s=min(segment.end_s, end_s), phases=phases)
