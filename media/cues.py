"""Which cue holds at time t: everything that the rail, the caption band and the click need for one frame."""

from dataclasses import dataclass

from media.timeline import Breath, PhaseKind, SegmentKind, Side


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
        phase_s: Length of the running phase (of the segment, where no phase runs), seconds.
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
