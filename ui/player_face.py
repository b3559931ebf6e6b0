"""What the stage says in each state of the player: pure functions from cue and state to a face."""

from dataclasses import dataclass, replace
from enum import StrEnum

from media.cues import Cue
from ui.rail_face import RailFace, face_of
from ui.stage_view import StageFace, StopIf
from ui.words import say


class PlayerPhase(StrEnum):
    """Where the player stands."""

    OPENING = "opening"
    COUNT_IN = "count_in"
    PLAYING = "playing"
    PAUSED = "paused"
    STOPPED = "stopped"
    FAILED = "failed"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user wants to see.

    Attributes:
        has_captions: Captions are shown.
        has_disc: The breathing disc is shown.
        is_motion_reduced: Nothing but counters moves.
    """

    has_captions: bool
    has_disc: bool
    is_motion_reduced: bool


def stop_line() -> str:
    """Give the line that always stands over the picture."""
    return say("Pain above 5, or down your leg? Stop.")


def safety_sentence() -> str:
    """Give what a screen reader says for the stop line."""
    return say("Smaller is fine. Stop if it hurts above 5 or goes down your leg.")


def stop_if() -> StopIf:
    """Give the stop-if card of the get-ready state."""
    return StopIf(
        title=say("Stop if you feel"),
        lines=(
            say("pain going further down your leg"),
            say("numbness, pins and needles, weakness"),
            say("faint, chest pain or short of breath"),
        ),
        comfort=say("A mild pull is fine. Smaller is fine too."),
    )


def playing_face(cue: Cue, wishes: Wishes, *, is_certain: bool, note: str = "") -> StageFace:
    """Make the face of a running routine; ``note`` takes the caption's place for a moment."""
    rail = face_of(
        cue,
        is_certain=is_certain,
        is_disc_shown=wishes.has_disc,
        is_motion_reduced=wishes.is_motion_reduced,
    )
    if cue.is_get_ready:
        if cue.dose_line:
            rail = replace(rail, next_line=cue.dose_line, is_next_large=False)
        return StageFace(rail, stop_line=stop_line(), stop_if=stop_if())
    caption = note or (cue.caption if wishes.has_captions else "")
    return StageFace(rail, caption=caption, stop_line=stop_line())


def paused_face(cue: Cue, wishes: Wishes, *, note: str = "") -> StageFace:
    """Make the face of a routine that stands still; ``note`` says for a moment what a key did."""
    face = playing_face(cue, wishes, is_certain=True)
    rail = replace(face.rail, symbol="pause", numeral="", word=say("Paused"))
    return StageFace(
        rail,
        caption=note,
        stop_line=stop_line(),
        over=say("Paused"),
        over_help=say("Space to carry on"),
        is_dimmed=True,
    )


def count_in_face(name: str, seconds_left: int, total_s: int, note: str) -> StageFace:
    """Make the face of the count-in."""
    rail = RailFace(
        heading=name,
        name=say("Get comfy"),
        word=say("Get ready"),
        numeral=str(seconds_left),
        ring_share=seconds_left / max(1, total_s),
        disc=0.3,
        glow=0.3,
        next_line=say("Any other key adds 10 seconds."),
    )
    caption = say("Press Space when you are down.")
    return StageFace(rail, caption=f"{note}\n{caption}" if note else caption, stop_line=stop_line())


def opening_face(name: str) -> StageFace:
    """Make the face of a film that is being opened."""
    rail = RailFace(heading=name, name=say("One moment"), glow=0.16)
    return StageFace(rail, caption=say("Getting your video ready"), stop_line=stop_line())


def failed_face(cue: Cue, wishes: Wishes) -> StageFace:
    """Make the face of a film that will not go on; the words stand in a panel over the dimmed picture."""
    face = paused_face(cue, wishes)
    return StageFace(face.rail, stop_line=stop_line(), is_dimmed=True)
