"""Contact sheets and single stills: what a film will show, seen in a minute."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from media.programmefile import Course
from media.studio import camerawork, routines
from media.studio.camerawork import setup_at
from media.studio.imagefile import save, to_bytes
from media.studio.rig import Rig
from media.studio.storyboard import FPS, Storyboard
from media.timeline import Segment
from player.errors import FormatError
from player.events import RoutineForm

CELL = (480, 270)
"""Size of one picture of a sheet, pixels."""
_COLUMNS = 5
_EMBER = 0.8


def routine_of(course: Course, exercise_id: str) -> str:
    """Find the routine that holds an exercise.

    Raises:
        FormatError: If none does.
    """
    for routine_id in routines.PAGES:
        if any(s.exercise_id == exercise_id for s in course.timeline(routine_id, RoutineForm.FULL).segments):
            return routine_id
    raise FormatError(f"no routine holds an exercise {exercise_id!r}")


def segment_of(course: Course, exercise_id: str) -> Segment:
    """Find where an exercise is in the film of its routine."""
    timeline = course.timeline(routine_of(course, exercise_id), RoutineForm.FULL)
    return next(segment for segment in timeline.segments if segment.exercise_id == exercise_id)


def telling_times(segment: Segment) -> list[float]:
    """List the film times that tell an exercise: edges and middles of the phases of a repetition, each side once.

    The second repetition stands for the right side, since the first may still come from another exercise.
    """
    if not segment.reps:
        return [float(at) for at in np.linspace(segment.start_s, segment.end_s - 1.0 / FPS, 20)]
    first = segment.reps[0]
    same = [rep for rep in segment.reps if rep.side is first.side]
    others = [rep for rep in segment.reps if rep.side is not first.side]
    out: list[float] = []
    for rep in (same[min(1, len(same) - 1)], *others[:1]):
        for phase in rep.phases:
            out += [phase.start_s, (phase.start_s + phase.end_s) / 2.0]
        out.append(rep.end_s - 1.0 / FPS)
    return out


def pixels_at(board: Storyboard, rig: Rig, at_s: float, size: tuple[int, int]) -> NDArray[np.uint8]:
    """Trace what a film shows at a time; shape (height, width, 3)."""
    frame = camerawork.shoot(setup_at(board, rig, round(at_s * FPS)), *size)
    camerawork.lay_ember(frame.rgb, frame.ember, _EMBER)
    return to_bytes(frame.rgb)


def still(course: Course, routine_id: str, at_s: float, out: Path, *, is_easier: bool, size: tuple[int, int]) -> None:
    """Write the picture of a film at a time, .png or .webp."""
    board = routines.storyboard(course, routine_id, is_easier=is_easier)
    save(out, pixels_at(board, Rig(board.build), at_s, size))


def sheet(course: Course, routine_id: str, times_s: Sequence[float], out: Path, *, is_easier: bool) -> None:
    """Write a contact sheet of a film at some times, left to right and top to bottom."""
    board = routines.storyboard(course, routine_id, is_easier=is_easier)
    rig = Rig(board.build)
    rows = -(-len(times_s) // _COLUMNS)
    width, height = CELL
    whole = np.zeros((rows * height, min(len(times_s), _COLUMNS) * width, 3), np.uint8)
    for i, at_s in enumerate(times_s):
        top, left = i // _COLUMNS * height, i % _COLUMNS * width
        whole[top : top + height, left : left + width] = pixels_at(board, rig, at_s, CELL)
    save(out, whole)
