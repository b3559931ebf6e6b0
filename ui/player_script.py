"""What the player is given to play."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from media.playback import Film
from media.timeline import Timeline
from ui.progress_line import Piece


@dataclass(frozen=True, slots=True)
class PlayerScript:
    """What is to be played.

    Attributes:
        timeline: The form of the routine, tailored to the day.
        title: "Video 1".
        film: The film, or None for the drawn guide.
        smaller: Its easier twin, or None.
        note: Today's amber line, or "".
        at_s: Film time to start from, or None for the beginning.
        stops_s: Film times where "Stop, it hurts" was pressed before.
        stills: Exercise id to the drawing of its start pose, for the drawn guide.
    """

    timeline: Timeline
    title: str
    film: Film | None = None
    smaller: Film | None = None
    note: str = ""
    at_s: float | None = None
    stops_s: tuple[float, ...] = ()
    stills: Mapping[str, Path] | None = None


def pieces_of(timeline: Timeline) -> tuple[Piece, ...]:
    """Cut the progress line at the start of each exercise, in routine time."""
    starts = [timeline.routine_time(s.start_s) for s in timeline.exercises]
    names = [s.exercise_name for s in timeline.exercises]
    if not starts:
        return (Piece(0.0, timeline.playing_s, ""),)
    # What comes before an exercise belongs to its piece.
    edges = [0.0, *starts[1:], timeline.playing_s]
    return tuple(Piece(a, b, n) for a, b, n in zip(edges, edges[1:], names, strict=False))
