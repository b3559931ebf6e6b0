"""One picture: a figure and things in the room, seen by a camera, with the ember laid over it at any level."""

from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from media.studio import backdrop, display, floorlight, look, materials, paint
from media.studio.camera import Camera
from media.studio.skeleton import Figure, Floats
from media.studio.solids import Breath, Group, Solid, Table, table

Picture = NDArray[np.float32]

_MAP_STEP_M = 0.01
_MAP_ROWS, _MAP_COLUMNS = 208, 352
_LIGHTS = np.array((*look.KEY_LIGHT, *look.RIM_LIGHT, *look.FILL_LIGHT), np.float32)


@dataclass(frozen=True, slots=True)
class Mat:
    """The mat on the floor: its middle and half sizes in metres."""

    x: float
    z: float
    half_x: float
    half_z: float


@dataclass(frozen=True, slots=True)
class View:
    """A camera in a lit room.

    Attributes:
        camera: The eye.
        lamp: The lamp on the wall.
        mat: The mat.
        colours: What body and room are made of.
    """

    camera: Camera
    lamp: look.Lamp
    mat: Mat
    colours: look.Colours = field(default_factory=look.Colours)


@dataclass(frozen=True, slots=True)
class Frame:
    """A traced picture before the ember is laid over it.

    Attributes:
        rgb: Shape (height, width, 3), display values 0 to 1.
        ember: Shape (height, width), how strongly the ember shows, 0 to 1.
    """

    rgb: Picture
    ember: Picture


@dataclass(frozen=True, slots=True)
class _Room:
    """The empty room as one view shows it."""

    still: Picture
    lit: Picture
    spot: Picture
    empty: Picture
    reach: NDArray[np.float64]


def _reach(spot: Picture) -> NDArray[np.float64]:
    """Find the floor under each tile: least x, least z, most x, most z; shape (tile rows, tile columns, 4)."""
    height, width, _ = spot.shape
    tile = floorlight.TILE
    rows, cols = -(-height // tile), -(-width // tile)
    padded = np.full((rows * tile, cols * tile, 2), np.nan)
    padded[:height, :width] = np.where(spot < 1e5, spot, np.nan)
    blocks = padded.reshape(rows, tile, cols, tile, 2)
    is_floor = np.isfinite(blocks).any(axis=(1, 3))
    low = np.where(is_floor, np.nanmin(np.where(np.isfinite(blocks), blocks, np.inf), axis=(1, 3)), 1e6)
    high = np.where(is_floor, np.nanmax(np.where(np.isfinite(blocks), blocks, -np.inf), axis=(1, 3)), 1e6)
    return np.concatenate((low, high), axis=2)


def _stirred(room: _Room, light: Picture, at: Picture, points: Floats) -> NDArray[np.bool_]:
    """Tell which tiles of the floor shadow or ember may change."""
    sums = np.zeros((light.shape[0] + 1, light.shape[1] + 1), np.int64)
    np.cumsum(np.cumsum((light < 0.9995).any(axis=2), axis=0), axis=1, out=sums[1:, 1:])
    texel = np.clip((room.reach - np.tile(at[:2], 2)) / at[2], -4.0, 1e5).astype(int)
    x0, x1 = (np.clip(texel[..., i] + more, 0, light.shape[1]) for i, more in ((0, -1), (2, 3)))
    z0, z1 = (np.clip(texel[..., i] + more, 0, light.shape[0]) for i, more in ((1, -1), (3, 3)))
    shaded = sums[z1, x1] - sums[z0, x1] - sums[z1, x0] + sums[z0, x0] > 0
    x, z = points[0, 0], points[0, 2]
    dx = np.maximum(np.maximum(room.reach[..., 0] - x, x - room.reach[..., 2]), 0.0)
    dz = np.maximum(np.maximum(room.reach[..., 1] - z, z - room.reach[..., 3]), 0.0)
    return shaded | (dx * dx + dz * dz < 0.37)


@lru_cache(maxsize=4)
def _room(view: View, width: int, height: int) -> _Room:
    """Paint the empty room once per view and size."""
    still, lit = np.empty((height, width, 3), np.float32), np.empty((height, width, 3), np.float32)
    spot = np.empty((height, width, 2), np.float32)
    mat, lamp = view.mat, view.lamp
    backdrop.backdrop(
        width,
        height,
        view.camera.rays(width / height),
        np.array((mat.x, mat.z, mat.half_x, mat.half_z), np.float32),
        np.array((lamp.x, lamp.y, lamp.radius, lamp.gain, lamp.behind_from), np.float32),
        look.palette(view.colours),
        still,
        lit,
        spot,
    )
    empty = np.empty_like(still)
    display.tone_all(still, lit, empty)
    return _Room(still, lit, spot, empty, _reach(spot))


def _edges(notes: Picture) -> Picture:
    """Mark the pixels where the body, the depth or the surface's direction changes."""
    edges = np.zeros(notes.shape[:2], np.float32)
    for axis in (0, 1):
        near = notes[:-1] if axis == 0 else notes[:, :-1]
        far = notes[1:] if axis == 0 else notes[:, 1:]
        change = (near[..., 1] != far[..., 1]) | (np.abs(near[..., 2] - far[..., 2]) > 0.02)
        change |= (np.abs(near[..., 3] - far[..., 3]) > 0.16) | (np.abs(near[..., 4] - far[..., 4]) > 0.16)
        if axis == 0:
            edges[:-1][change] = 1.0
            edges[1:][change] = 1.0
        else:
            edges[:, :-1][change] = 1.0
            edges[:, 1:][change] = 1.0
    return edges


def spine_points(figure: Figure) -> Floats:
    """Give the six points of the low back where the ember glows, shape (6, 3)."""
    return np.array([figure.point(bone, (-0.012, h, 0.0)) for bone in ("lum1", "lum2", "lum3") for h in (0.0, 0.028)])


def _lay_vertebrae(ember: Picture, notes: Picture, points: Floats, camera: Camera) -> None:
    """Let the vertebrae glow through the body; only an arm in front of them dims them."""
    height, width = ember.shape
    for x, y, depth in camera.project(points, width / height):
        size = height / (2.0 * depth * np.tan(np.radians(camera.fov) / 2.0)) * 0.0195
        col, row, reach = (x + 1.0) * width / 2.0, (1.0 - y) * height / 2.0, int(size * 6) + 1
        top, bottom = max(int(row) - reach, 0), min(int(row) + reach, height)
        left, right = max(int(col) - reach, 0), min(int(col) + reach, width)
        if top >= bottom or left >= right:
            continue
        rows, cols = np.mgrid[top:bottom, left:right]
        d2 = ((cols + 0.5 - col) ** 2 + (rows + 0.5 - row) ** 2) / size**2
        glow = np.exp(-((d2 / 0.62) ** 1.5)) + 0.42 * np.exp(-d2 / 4.5)
        owner = notes[top:bottom, left:right, 1]
        glow = np.where((owner == Group.ARM_R) | (owner == Group.ARM_L), 0.22, 1.0) * glow
        part = ember[top:bottom, left:right]
        np.maximum(part, glow, out=part)


def _trace(
    solids: Table, figure: Figure, view: View, width: int, height: int, light: Picture, light_at: Picture
) -> Frame:
    """Trace one view of the figure, with fine edges."""
    room, head = _room(view, width, height), figure.axes("head")
    rgb, notes = room.empty.copy(), np.zeros((height, width, 5), np.float32)
    notes[..., 1] = -1.0
    points = spine_points(figure)
    none = np.zeros((0, 0), np.float32)
    for edges in (none, None):
        paint.paint(
            view.camera.rays(width / height),
            solids.shape,
            solids.group,
            solids.fields,
            solids.bound,
            look.palette(view.colours),
            materials.MATERIAL,
            materials.SHINE,
            materials.SHEEN,
            _LIGHTS,
            np.array((*figure.joint("head"), *head.ravel()), np.float32),
            points.astype(np.float32),
            light,
            light_at,
            room.still,
            room.lit,
            room.spot,
            room.empty,
            _stirred(room, light, light_at, points),
            none if edges is none else _edges(notes),
            rgb,
            notes,
        )
    ember = notes[..., 0].copy()
    _lay_vertebrae(ember, notes, points, view.camera)
    return Frame(rgb, ember)


def floor_light(solids: Table, mat: Mat) -> tuple[Picture, Picture]:
    """Find the light on the floor round the mat; give the map and where it lies."""
    light = np.ones((_MAP_ROWS, _MAP_COLUMNS, 2), np.float32)
    at = np.array(
        (mat.x - _MAP_COLUMNS * _MAP_STEP_M / 2, mat.z - _MAP_ROWS * _MAP_STEP_M / 2, _MAP_STEP_M), np.float32
    )
    floorlight.floor_light(
        at[0], at[1], at[2], solids.shape, solids.group, solids.fields, solids.bound, _LIGHTS[:3], light
    )
    return light, at


def trace(
    solids: tuple[Solid, ...], figure: Figure, breath: Breath, views: tuple[tuple[View, int, int], ...]
) -> list[Frame]:
    """Trace a figure from one or more views at one moment.

    Args:
        solids: The body's and the things' solids.
        figure: Where the bones are.
        breath: How full belly and ribs are.
        views: Each with the picture's width and height in pixels; they share the first one's mat.

    Returns:
        One frame for each view.
    """
    placed = table(solids, figure, breath)
    light, at = floor_light(placed, views[0][0].mat)
    return [_trace(placed, figure, view, width, height, light, at) for view, width, height in views]


def with_ember(frame: Frame, level: float) -> Picture:
    """Lay the ember over a frame; gives display values of the same shape.

    Args:
        frame: The traced frame.
        level: 0 off to 1 full.
    """
    out = frame.rgb.copy()
    display.lay_ember(
        out,
        frame.ember,
        level,
        np.array(look.EMBER_RIM, np.float32),
        np.array(look.EMBER_CORE, np.float32),
    )
    return out
