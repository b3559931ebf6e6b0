"""The one script of a routine: segments, repetitions and phases in film time.

Cues, captions, chapters, the drawn guide and the film itself are all made from it, so they cannot drift apart.
Film time is seconds from the first frame of the routine's film. A short form plays stretches of the same film.
"""

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum

from player.events import RoutineForm


class SegmentKind(StrEnum):
    """What a stretch of the film is for."""

    SET_UP = "set_up"
    EXERCISE = "exercise"
    PAUSE = "pause"
    TRANSITION = "transition"


class PhaseKind(StrEnum):
    """A part of a repetition."""

    MOVE = "move"
    HOLD = "hold"
    RETURN = "return"
    REST = "rest"


class Breath(StrEnum):
    """What the breath does in a phase."""

    IN = "in"
    OUT = "out"
    EASY = "easy"


class Side(StrEnum):
    """The side of the body that works; never mirrored, whatever the language."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Phase:
    """A part of a repetition, or of an exercise that has none.

    Attributes:
        kind: Move, hold, return or rest.
        start_s: Film time of its first frame.
        end_s: Film time of the first frame after it.
        word: The action word, at most two words ("Press").
        breath: What the breath does.
        caption: The caption while it runs, one or two lines; "" keeps the exercise's own.
    """

    kind: PhaseKind
    start_s: float
    end_s: float
    word: str
    breath: Breath
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Rep:
    """One repetition: one click of the dimmer.

    Attributes:
        number: 1 for the first of the exercise.
        side: The side that works, or None for both.
        phases: Its phases, without gap, in order.
        side_words: What the side flag says ("Right leg"), or "".
    """

    number: int
    side: Side | None
    phases: tuple[Phase, ...]
    side_words: str = ""

    @property
    def start_s(self) -> float:
        """Film time of its first frame."""
        return self.phases[0].start_s

    @property
    def end_s(self) -> float:
        """Film time of the first frame after it."""
        return self.phases[-1].end_s


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the film.

    Attributes:
        kind: What it is for.
        start_s: Film time of its first frame.
        end_s: Film time of the first frame after it.
        title: What the rail calls it ("Turn over").
        caption: The caption while it runs, one or two lines.
        exercise_id: "A1" for an exercise, else "".
        exercise_name: Name of the exercise, else "".
        start_line: How to lie, sit or stand for it ("Lie on your back").
        reps: Its repetitions; empty for an exercise without any, and for the other kinds.
        phases: The phases of what has no repetitions; in an exercise that has them, what stands between them (the
            change of side).
        optional: True if it may be skipped by its own button ("Skip if lying on your front is sore").
        skip_to_s: Where that button leads, or None.
        dose_line: How much of the exercise, in words ("4 each side, legs take turns"), or "".
    """

    kind: SegmentKind
    start_s: float
    end_s: float
    title: str
    caption: str
    exercise_id: str = ""
    exercise_name: str = ""
    start_line: str = ""
    reps: tuple[Rep, ...] = ()
    phases: tuple[Phase, ...] = ()
    optional: bool = False
    skip_to_s: float | None = None
    dose_line: str = ""

    @property
    def parts(self) -> tuple[tuple[Phase, Rep | None], ...]:
        """All its phases in order of time, each with the repetition that it belongs to, or None."""
        parts: list[tuple[Phase, Rep | None]] = [(phase, rep) for rep in self.reps for phase in rep.phases]
        parts += [(phase, None) for phase in self.phases]
        return tuple(sorted(parts, key=lambda part: part[0].start_s))


@dataclass(frozen=True, slots=True)
class Timeline:
    """One form of one routine.

    Attributes:
        routine_id: "routine-1".
        stage: 1 to 3.
        form: Full or short.
        film_s: Length of the whole film in seconds.
        cuts: The stretches of film that this form plays, in order, as (start_s, end_s) in film time.
        segments: The segments inside the cuts, in order, cut to them, in film time.
    """

    routine_id: str
    stage: int
    form: RoutineForm
    film_s: float
    cuts: tuple[tuple[float, float], ...]
    segments: tuple[Segment, ...]

    def __hash__(self) -> int:
        """Hash what is cheap to hash: the cue of every frame is looked up by its timeline."""
        return hash((self.routine_id, self.form, self.cuts))

    @property
    def playing_s(self) -> float:
        """Playing time of this form in seconds."""
        return sum(end - start for start, end in self.cuts)

    @property
    def exercises(self) -> tuple[Segment, ...]:
        """The segments that are exercises, in order."""
        return tuple(s for s in self.segments if s.kind is SegmentKind.EXERCISE)

    def routine_time(self, film_s: float) -> float:
        """Turn film time into playing time of this form; what lies between two stretches becomes their joint."""
        before_s = 0.0
        for start_s, end_s in self.cuts:
            if film_s < end_s:
                return before_s + max(film_s - start_s, 0.0)
            before_s += end_s - start_s
        return before_s

    def film_time(self, routine_s: float) -> float:
        """Turn playing time of this form, clamped to it, into film time; a joint belongs to the later stretch."""
        left_s = max(routine_s, 0.0)
        for start_s, end_s in self.cuts:
            if left_s < end_s - start_s:
                return start_s + left_s
            left_s -= end_s - start_s
        return self.cuts[-1][1]

    def segment_at(self, film_s: float) -> Segment:
        """Give the segment that runs at a film time; outside of all, the next one, and at the end the last."""
        index = bisect_right(self.segments, film_s, key=lambda segment: segment.end_s)
        return self.segments[min(index, len(self.segments) - 1)]
