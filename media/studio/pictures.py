"""The still pictures of the window: posters, start poses, thumbnails and the figure from behind."""

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from media.programmefile import Course
from media.studio import camerawork, look, routines
from media.studio.camera import Camera
from media.studio.camerawork import Setup, setup_at
from media.studio.imagefile import save
from media.studio.look import Lamp
from media.studio.posture import Posture
from media.studio.rig import Rig
from media.studio.scene import Picture, View
from media.studio.solids import Breath
from media.studio.stances import figure_of
from media.studio.storyboard import FPS, Storyboard
from media.studio.views import MAT
from media.timeline import PhaseKind, Segment
from player.events import RoutineForm

TODAY_SIZE = (1408, 704)
GATE_SIZE = (1472, 320)
START_SIZE = (1280, 720)
THUMB_SIZE = (384, 216)
BEHIND_SIZE = (840, 1484)
_EMBER = 0.8


@dataclass(frozen=True, slots=True)
class Poster:
    """What the two posters of a routine show.

    Attributes:
        at_s: Film time of the picture.
        today: Camera and lamp of the card on Today, text side left.
        gate: The same of the band over the gate.
    """

    at_s: float
    today: tuple[Camera, Lamp]
    gate: tuple[Camera, Lamp]


def _lying(target_x: float, target_y: float, fov: float) -> Camera:
    return Camera((target_x, target_y, 0.0), 16.0, 12.0, 5.0, fov)


def _kneeling(target_x: float, target_y: float, fov: float) -> Camera:
    return Camera((target_x, target_y, 0.0), 15.0, 9.0, 5.0, fov)


POSTERS = {
    # A4, the knee drawn in.
    "routine-1": Poster(
        248.0,
        (_lying(-0.78, 0.36, 20.3), Lamp(0.42, 0.12, 0.60)),
        (_lying(-1.55, 0.27, 15.4), Lamp(0.50, 0.0, 0.80)),
    ),
    # B4, the back rounded.
    "routine-2": Poster(
        217.5,
        (_kneeling(-0.76, 0.36, 20.8), Lamp(0.42, 0.06, 0.62)),
        (_kneeling(-1.15, 0.33, 13.0), Lamp(0.54, 0.0, 0.80)),
    ),
    # C3, arm and leg in line.
    "routine-3": Poster(
        164.5,
        (_kneeling(-0.76, 0.38, 24.4), Lamp(0.42, 0.06, 0.62)),
        (_kneeling(-1.45, 0.36, 15.4), Lamp(0.52, 0.0, 0.80)),
    ),
}


def _pixels(rgb: Picture) -> NDArray[np.uint8]:
    """Round to 8 bits without dither: a still picture is kept without loss, and noise would make it large."""
    return np.rint(np.clip(rgb, 0.0, 1.0) * 255.0).astype(np.uint8)


def _shoot(setup: Setup, size: tuple[int, int], ember: float = _EMBER) -> NDArray[np.uint8]:
    """Trace a picture without its second view, with the ember laid over it."""
    frame = camerawork.shoot(replace(setup, inset=None), *size)
    camerawork.lay_ember(frame.rgb, frame.ember, ember)
    return _pixels(frame.rgb)


def _seen_from(setup: Setup, spot: tuple[Camera, Lamp]) -> Setup:
    return replace(setup, view=replace(setup.view, camera=spot[0], lamp=spot[1]))


def _telling_s(segment: Segment) -> float:
    """Choose the moment that tells an exercise best: late in its first hold, else at the end of its first move."""
    phases = segment.reps[0].phases if segment.reps else segment.phases
    for phase in phases:
        if phase.kind is PhaseKind.HOLD and segment.reps:
            return phase.start_s * 0.4 + phase.end_s * 0.6
    return (phases[0] if segment.reps else phases[-1]).end_s - 2.0 / FPS


def _start_s(routine_id: str, segment: Segment) -> float:
    """Find when an exercise shows its start pose: from the second time on, if it begins where another ended."""
    entered = segment.exercise_id in routines.PAGES[routine_id].entries
    return segment.reps[1].start_s if entered else segment.start_s


def body_box(
    board: Storyboard, rig: Rig, segment: Segment, size: tuple[int, int]
) -> tuple[float, float, float, float]:
    """Find the part of the picture in which the body stays through an exercise.

    Returns:
        Left, top, width and height as shares of the picture.
    """
    low, high = np.array((2.0, 2.0)), np.array((-2.0, -2.0))
    last_s = segment.reps[min(1, len(segment.reps) - 1)].end_s if segment.reps else segment.end_s
    for at_s in np.arange(segment.start_s, last_s, 0.5):
        setup = setup_at(board, rig, round(float(at_s) * FPS))
        seen = setup.view.camera.project(setup.figure.pos, size[0] / size[1])[:, :2]
        low, high = np.minimum(low, seen.min(axis=0)), np.maximum(high, seen.max(axis=0))
    # Bones lie within the body: leave room for flesh, hair and shadow.
    low, high = np.maximum(low - np.array((0.06, 0.12)), -1.0), np.minimum(high + np.array((0.06, 0.14)), 1.0)
    left, right, top, bottom = (low[0] + 1) / 2, (high[0] + 1) / 2, (1 - high[1]) / 2, (1 - low[1]) / 2
    return tuple(round(float(x), 3) for x in (left, top, right - left, bottom - top))  # type: ignore[return-value]


_FROM_BEHIND = Posture(
    "stand",
    {
        "shoulder_abd_r": 9.0, "shoulder_abd_l": 9.0, "elbow_r": 14.0, "elbow_l": 14.0, "shoulder_r": 2.0,
        "shoulder_l": 2.0,
    },
    ("hang", "hang"),
    ("planted", "planted"),
    extra={"feet_z": 0.115},
)  # fmt: skip
_POINTS = {
    "back": ("lum2", (-0.05, 0.02, 0.0)),
    "buttock": ("pelvis", (-0.12, -0.03, 0.078)),
    "thigh": ("thigh_r", (-0.06, -0.20, 0.0)),
    "below_knee": ("shin_r", (-0.05, -0.17, 0.0)),
}
"""The four points of the check-in on the body; on its right side, which is the picture's right from behind."""


def _from_behind(folder: Path) -> list[str]:
    """Make the figure from behind and say where its four points are."""
    rig = Rig(routines.BUILD)
    figure = figure_of(rig, _FROM_BEHIND)
    width, height = BEHIND_SIZE
    camera = Camera((0.0, 0.86, 0.0), -90.0, 3.0, 6.2, 18.0)
    view = View(camera, Lamp(0.0, 0.16, 0.40), MAT_BEHIND, look.ADA_COLOURS)
    setup = Setup(rig.parts.everything, figure, Breath(), view, None)
    save(folder / "behind.webp", _shoot(setup, BEHIND_SIZE, 0.0))
    lines = [
        "[behind]",
        f"width_px = {width}",
        f"height_px = {height}",
        "",
        "# Shares of width and height.",
        "[behind.points]",
    ]
    for name, (bone, at) in _POINTS.items():
        x, y, _ = camera.project(figure.point(bone, at), width / height)[0]
        lines.append(f"{name} = {{ x = {(x + 1) / 2:.4f}, y = {(1 - y) / 2:.4f} }}")
    return lines


MAT_BEHIND = replace(MAT, x=0.0, half_x=0.55, half_z=0.42)


def make_pictures(folder: Path, out: Path) -> None:
    """Write all still pictures of a programme, and ``pictures.toml`` with their sizes and places.

    Args:
        folder: The programme's folder.
        out: Where the pictures go.
    """
    out.mkdir(parents=True, exist_ok=True)
    course = Course(folder)
    lines = [
        "# Written by the studio. Sizes in pixels; boxes (left, top, width, height) and points as shares of it.",
        "",
        *_from_behind(out),
    ]
    for routine_id, poster in POSTERS.items():
        board = routines.storyboard(course, routine_id)
        rig = Rig(board.build)
        setup = setup_at(board, rig, round(poster.at_s * FPS))
        save(out / f"today-{routine_id}.webp", _shoot(_seen_from(setup, poster.today), TODAY_SIZE))
        save(out / f"gate-{routine_id}.webp", _shoot(_seen_from(setup, poster.gate), GATE_SIZE))
        for segment in course.timeline(routine_id, RoutineForm.FULL).exercises:
            name = segment.exercise_id.lower()
            start = setup_at(board, rig, round(_start_s(routine_id, segment) * FPS))
            save(out / f"start-{name}.webp", _shoot(start, START_SIZE))
            telling = setup_at(board, rig, round(_telling_s(segment) * FPS))
            save(out / f"thumb-{name}.webp", _shoot(telling, THUMB_SIZE))
            box = body_box(board, rig, segment, START_SIZE)
            lines += ["", f"[body_box.{segment.exercise_id}]", f"box = {list(box)}"]
    (out / "pictures.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")
