"""What the cue rail shows: pure functions from a cue to a face."""

from dataclasses import dataclass
from math import floor

from media.cues import Cue
from media.timeline import Breath, Side
from ui.words import say

_HALF_LIT = 0.9
_TICK_PHASE_S = 1.0


@dataclass(frozen=True, slots=True)
class RailFace:
    """What the rail shows besides the cue.

    Attributes:
        cue: The cue of the painted frame, or None before there is one.
        heading: Small line on top ("Exercise 4 of 6").
        name: The exercise, or the state ("Paused").
        rep_line: "Rep 3 of 8".
        word: The action word.
        breath_line: "Breathe out".
        side_words: "Right leg", or "".
        next_line: "Next: Left leg, in 4 s".
        is_next_large: True in the last repetition, when what comes next grows to 44 u.
        numeral: Seconds left, or "" while the clock is provisional.
        ring_share: Share of the phase that is left, 0 to 1, or None to hide the ring.
        notches: Notches round the dial, or 0 for none.
        notches_lit: How many of them are lit.
        disc: Size of the breathing disc, 0 to 1, or None to hide it.
        symbol: "pause" or "check" in the numeral's place, or "".
        glow: Strength of the lamp, 0 to 1.
    """

    cue: Cue | None = None
    heading: str = ""
    name: str = ""
    rep_line: str = ""
    word: str = ""
    breath_line: str = ""
    side: Side | None = None
    side_words: str = ""
    next_line: str = ""
    is_next_large: bool = False
    numeral: str = ""
    ring_share: float | None = None
    notches: int = 0
    notches_lit: float = 0.0
    disc: float | None = None
    symbol: str = ""
    glow: float = 0.16


def breath_words(breath: Breath | None) -> str:
    """Give the words of a breath."""
    return {
        Breath.IN: say("Breathe in"),
        Breath.OUT: say("Breathe out"),
        Breath.EASY: say("Breathe easily"),
        None: "",
    }[breath]


def clock_words(seconds: float) -> str:
    """Say a stretch of time as "4 s" or "0:36"."""
    whole = max(0, floor(seconds + 0.999))
    return say("{0} s").format(whole) if whole < 10 else f"{whole // 60}:{whole % 60:02d}"


def face_of(cue: Cue, *, is_certain: bool, is_disc_shown: bool, is_motion_reduced: bool) -> RailFace:
    """Make the rail's face from a cue.

    Args:
        cue: The cue of the painted frame.
        is_certain: False while the clock is provisional; countdowns are hidden then.
        is_disc_shown: The breathing disc is on.
        is_motion_reduced: The ring steps once a second and the disc stands still.
    """
    seconds = max(1, floor(cue.left_s + 0.999))
    shows_count = is_certain and cue.phase_s >= _TICK_PHASE_S
    share = cue.left_s / cue.phase_s if cue.phase_s else 0.0
    if is_motion_reduced and cue.phase_s:
        share = min(1.0, seconds / cue.phase_s)
    is_ready = cue.is_get_ready
    reps_left = cue.reps - cue.rep + _HALF_LIT if cue.rep else float(cue.reps)
    is_last = cue.reps > 0 and cue.rep == cue.reps
    if is_ready:
        word, breath = say("Get ready"), cue.start_line
        rep_line = _count_words(cue.reps)
    else:
        word, breath = cue.word, breath_words(cue.breath)
        rep_line = say("Rep {0} of {1}").format(cue.rep, cue.reps) if cue.rep else ""
    return RailFace(
        cue=cue,
        heading=say("Exercise {0} of {1}").format(cue.exercise_number, cue.exercise_count),
        name=cue.exercise_name if cue.rep or is_ready or cue.word else cue.title,
        rep_line=rep_line,
        word=word,
        breath_line=breath,
        side=cue.side,
        side_words=_side_words(cue),
        next_line=_next_words(cue, is_certain=is_certain),
        is_next_large=is_last and not is_ready,
        numeral=str(seconds) if shows_count else "",
        ring_share=share if shows_count else None,
        notches=cue.reps,
        notches_lit=reps_left,
        disc=(0.3 if is_motion_reduced else cue.breath_fill) if is_disc_shown else None,
        glow=0.16 + 0.34 * (reps_left / cue.reps if cue.reps else 0.5),
    )


def _count_words(reps: int) -> str:
    if reps == 1:
        return say("1 rep")
    return say("{0} reps").format(reps) if reps else ""


def _side_words(cue: Cue) -> str:
    if cue.side is None:
        return ""
    return cue.side_words or (say("Right side") if cue.side is Side.RIGHT else say("Left side"))


def _next_words(cue: Cue, *, is_certain: bool) -> str:
    if not cue.next_title:
        return ""
    if not is_certain:
        return say("Next: {0}").format(cue.next_title)
    return say("Next: {0}, in {1}").format(cue.next_title, clock_words(cue.next_in_s))
