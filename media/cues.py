"""Which cue holds at time t: everything that the rail, the caption band and the click need for one frame."""

import math
from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import lru_cache

from media.breath import CalmBreath, Draw, breaths
from media.timeline import Breath, Phase, PhaseKind, Rep, Segment, SegmentKind, Side, Timeline

GET_READY_S = 8.0
"""Longest time to get ready before an exercise: its stop lines can be read from the floor in that time."""


@dataclass(frozen=True, slots=True)
class Cue:
    """What is shown beside the frame at one film time.

    Attributes:
        time_s: The film time that was asked.
        kind: Kind of the running segment.
        is_get_ready: True in the last seconds of a set-up, pause or transition before an exercise.
        title: Title of the running segment.
        exercise_id: The running exercise, or the coming one before the first; "" after the last.
        exercise_name: Its name.
        exercise_number: 1 for the first; the running or coming one.
        exercise_count: Exercises in this form.
        start_line: How to lie, sit or stand for it.
        rep: Number of the running repetition, 1 for the first; 0 where none runs.
        reps: Repetitions of the running or coming exercise; 0 where it has none.
        phase: The running phase, or None.
        phase_s: Length of the running phase, of the time to get ready, or of a segment without phases; seconds.
        left_s: Seconds left of it, above 0.
        word: The action word.
        breath: What the breath does, or None.
        breath_fill: Size of the breathing disc, 0 empty to 1 full.
        side: The side that works, or None.
        side_words: What the side flag says ("Right leg"), or "".
        caption: One or two lines.
        next_title: What comes next ("Left leg", "Sit to stand"), or "" at the end.
        next_in_s: Seconds until then.
        clicks: Repetitions of this form that have ended by now.
        dose_line: How much of the running or coming exercise, in words, or "".
    """

    time_s: float
    kind: SegmentKind
    is_get_ready: bool
    title: str
    exercise_id: str
    exercise_name: str
    exercise_number: int
    exercise_count: int
    start_line: str
    rep: int
    reps: int
    phase: PhaseKind | None
    phase_s: float
    left_s: float
    word: str
    breath: Breath | None
    breath_fill: float
    side: Side | None
    caption: str
    next_title: str
    next_in_s: float
    clicks: int
    side_words: str = ""
    dose_line: str = ""


def cue_at(timeline: Timeline, film_s: float) -> Cue:
    """Tell what is shown beside the frame at one film time.

    Args:
        timeline: One form of a routine. What is worked out for it is kept, so a call costs some microseconds.
        film_s: Film time in seconds; any number. A time between two stretches of film counts as the start of the next
            one, a time before the first as its start, and a time from the end on as the last moment.

    Returns:
        The cue. Whatever starts at a time holds from exactly then on, and until just before it ends.
    """
    return _track(timeline).at(film_s)


@lru_cache(maxsize=16)
def _track(timeline: Timeline) -> "_Track":
    return _Track(timeline)


@dataclass(frozen=True, slots=True)
class _Slot:
    """A stretch of film in which only the seconds change."""

    start_s: float
    end_s: float
    segment: Segment
    rep: Rep | None = None
    phase: Phase | None = None
    breath: Draw | CalmBreath | None = None


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a segment stands among the exercises."""

    exercise: Segment | None
    number: int
    get_ready_s: float


class _Track:
    """What is worked out once for a timeline, so that the cue of a frame is two searches."""

    def __init__(self, timeline: Timeline) -> None:
        self._timeline = timeline
        self._count = len(timeline.exercises)
        self._places = _places(timeline)
        self._slots = [
            slot
            for segment in timeline.segments
            for slot in _slots(segment, self._places[segment.start_s].get_ready_s)
        ]
        self._starts = [slot.start_s for slot in self._slots]
        self._end_s = self._slots[-1].end_s
        self._rep_ends = [rep.end_s for segment in timeline.segments for rep in segment.reps]
        self._marks = _marks(timeline)
        self._mark_starts = [start_s for start_s, _ in self._marks]

    def at(self, film_s: float) -> Cue:
        """Look the cue up."""
        shown_s = min(max(film_s, self._starts[0]), math.nextafter(self._end_s, 0.0))
        number = bisect_right(self._starts, shown_s) - 1
        if shown_s >= self._slots[number].end_s:
            number += 1
            shown_s = self._starts[number]
        slot = self._slots[number]
        segment, rep, phase = slot.segment, slot.rep, slot.phase
        place = self._places[segment.start_s]
        exercise = place.exercise
        is_get_ready = shown_s >= place.get_ready_s
        flagged = rep or self._coming_rep(slot, is_get_ready=is_get_ready)
        next_title, next_in_s = self._next(shown_s)
        return Cue(
            time_s=film_s,
            kind=segment.kind,
            is_get_ready=is_get_ready,
            title=segment.title,
            exercise_id=exercise.exercise_id if exercise else "",
            exercise_name=exercise.exercise_name if exercise else "",
            exercise_number=place.number,
            exercise_count=self._count,
            start_line=exercise.start_line if exercise else "",
            rep=rep.number if rep else 0,
            reps=len(exercise.reps) if exercise else 0,
            phase=phase.kind if phase else None,
            phase_s=slot.end_s - slot.start_s,
            left_s=slot.end_s - shown_s,
            word=phase.word if phase else "",
            breath=phase.breath if phase else None,
            breath_fill=slot.breath.fill(shown_s) if slot.breath else 0.0,
            side=flagged.side if flagged else None,
            caption=(phase.caption if phase else "") or segment.caption,
            next_title=next_title,
            next_in_s=next_in_s,
            clicks=bisect_right(self._rep_ends, film_s),
            side_words=flagged.side_words if flagged else "",
            dose_line=exercise.dose_line if exercise else "",
        )

    def _coming_rep(self, slot: _Slot, *, is_get_ready: bool) -> Rep | None:
        """Give the repetition whose side is flagged already: while getting ready, and while changing sides."""
        place = self._places[slot.segment.start_s]
        if slot.segment is place.exercise:
            return next((rep for rep in slot.segment.reps if rep.start_s >= slot.end_s), None)
        if is_get_ready and place.exercise:
            return next(iter(place.exercise.reps), None)
        return None

    def _next(self, film_s: float) -> tuple[str, float]:
        number = bisect_right(self._mark_starts, film_s)
        now_s = self._timeline.routine_time(film_s)
        if number == len(self._marks):
            return "", self._timeline.playing_s - now_s
        start_s, title = self._marks[number]
        return title, self._timeline.routine_time(start_s) - now_s


def _slots(segment: Segment, get_ready_s: float) -> list[_Slot]:
    parts = segment.parts
    slots = [_Slot(segment.start_s, segment.end_s, segment)]
    if parts:
        slots = [
            _Slot(phase.start_s, phase.end_s, segment, rep, phase, breath)
            for (phase, rep), breath in zip(parts, breaths([phase for phase, _ in parts]), strict=True)
        ]
    last = slots[-1]
    if last.start_s < get_ready_s < last.end_s:
        # Getting ready has a count-down of its own.
        slots[-1:] = [replace(last, end_s=get_ready_s), replace(last, start_s=get_ready_s)]
    return slots


def _marks(timeline: Timeline) -> list[tuple[float, str]]:
    """List what is announced as coming next: exercises, transitions and changes of side."""
    marks = []
    for segment in timeline.segments:
        if segment.kind in (SegmentKind.EXERCISE, SegmentKind.TRANSITION):
            marks.append((segment.start_s, segment.title))
        marks += [
            (rep.start_s, rep.side_words)
            for before, rep in zip(segment.reps, segment.reps[1:], strict=False)
            if rep.side is not before.side
        ]
    return marks


def _places(timeline: Timeline) -> dict[float, _Place]:
    """Tell for each segment, by its start, which exercise runs or comes, and from when on one gets ready for it."""
    places = {}
    coming: Segment | None = None
    following: Segment | None = None
    number = len(timeline.exercises) + 1
    for segment in reversed(timeline.segments):
        get_ready_s = math.inf
        if segment.kind is SegmentKind.EXERCISE:
            coming = segment
            number -= 1
        elif following is not None and following.kind is SegmentKind.EXERCISE:
            # The film shows a movement that must be seen, so the stop lines wait until it is over.
            moves = [phase.end_s for phase in segment.phases if phase.kind is not PhaseKind.REST]
            get_ready_s = max(segment.end_s - GET_READY_S, *moves, segment.start_s)
        places[segment.start_s] = _Place(coming, min(number, len(timeline.exercises)), get_ready_s)
        following = segment
    return places
