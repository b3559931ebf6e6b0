"""Soft solids fixed to bones: what the tracer sees of a figure or a thing, and where its lowest point is.

Solids of one group melt into each other; groups only touch. That keeps a thigh from webbing with the belly and gives
the edges of cloth for nothing.
"""

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from media.studio.skeleton import INDEX, Figure, Floats, Vector, turn, unit

FIELDS = 20
"""Numbers per solid in the tracer's table."""


class Group(IntEnum):
    """What melts together; also the order in the tracer's table."""

    TOP = 0
    LEG_R = 1
    LEG_L = 2
    ARM_R = 3
    ARM_L = 4
    HEAD = 5
    HAIR = 6
    FOOT_R = 7
    FOOT_L = 8
    WOOD = 9
    CLOTH = 10
    WALL = 11


class Shape(IntEnum):
    """How a solid is described to the tracer."""

    CAPSULE = 0
    ELLIPSOID = 1
    CAP = 2
    BOX = 3
    HEM = 4


WORLD = ""
"""Stands in a solid's ``bone`` for the room itself."""


@dataclass(frozen=True, slots=True)
class Solid:
    """One soft solid.

    Attributes:
        shape: Capsule, ellipsoid, an ellipsoid cut by a plane (cap), a rounded box, or a hem: a plane that cuts
            what its group has melted so far, within ``size[0]`` of its middle.
        group: What it melts with.
        bone: The bone it moves with, or ``WORLD``.
        at: Its middle, or a capsule's first end, in the bone's frame.
        size: Capsule: (radius at the first end, at the second, bulge half-way). Others: half axes.
        blend: Radius in metres over which it melts into its group; for a box the radius of its edges.
        to_bone: Capsule: the bone of the second end; else unused.
        to: Capsule: the second end. Cap and hem: direction of the part that is kept, in the bone's frame.
        cut: Cap: distance of the cutting plane from the middle along ``to``.
        tilt: Ellipsoid, cap and box: (flexion, abduction, rotation) within the bone, degrees.
        swell: How much the belly's and the ribs' breath swell it: share of the half axes at full breath.
    """

    shape: Shape
    group: Group
    bone: str
    at: Vector
    size: Vector
    blend: float
    to_bone: str = WORLD
    to: Vector = (0.0, 0.0, 0.0)
    cut: float = 0.0
    tilt: Vector = (0.0, 0.0, 0.0)
    swell: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Breath:
    """How full the belly and the ribs are, 0 empty to 1 full."""

    belly: float = 0.0
    ribs: float = 0.0


@dataclass(frozen=True, slots=True)
class Table:
    """Solids in world space, sorted by group, as the tracer wants them.

    Attributes:
        shape: Shape (n,), int32.
        group: Shape (n,), int32.
        fields: Shape (n, FIELDS), float32; meaning by shape.
        bound: Shape (n, 8), float32: a capsule round each solid (end, axis, radius), and how far its melting reaches.
    """

    shape: NDArray[np.int32]
    group: NDArray[np.int32]
    fields: NDArray[np.float32]
    bound: NDArray[np.float32]


def _place(figure: Figure, bone: str) -> tuple[Floats, Floats]:
    """Give a bone's world rotation and position."""
    if bone == WORLD:
        return np.eye(3), np.zeros(3)
    i = INDEX[bone]
    return figure.rot[i], figure.pos[i]


def _capsule(solid: Solid, figure: Figure, row: NDArray[np.float32], bound: NDArray[np.float32]) -> None:
    """Write a capsule's row: end, axis, 1 / length squared, radius, its change, bulge, blend."""
    rot, pos = _place(figure, solid.bone)
    rot_b, pos_b = _place(figure, solid.to_bone)
    a = pos + rot @ np.array(solid.at)
    axis = pos_b + rot_b @ np.array(solid.to) - a
    r_a, r_b, bulge = solid.size
    row[0:3], row[3:6] = a, axis
    row[6:11] = 1.0 / max(float(axis @ axis), 1e-9), r_a, r_b - r_a, 4.0 * bulge, solid.blend
    bound[0:3], bound[3:6], bound[6] = a, axis, max(r_a, r_b) + max(bulge, 0.0)


def _round(
    solid: Solid, figure: Figure, breath: Breath, row: NDArray[np.float32], bound: NDArray[np.float32]
) -> None:
    """Write the row of an ellipsoid, cap or box: middle, inverse axes, sizes, blend, cut."""
    rot, pos = _place(figure, solid.bone)
    grow = solid.swell[0] * breath.belly + solid.swell[1] * breath.ribs
    size = np.array(solid.size) * (1.0 + grow * np.array((1.0, 0.15, 0.45)))
    at = np.array(solid.at) + np.array((0.5 * grow * solid.size[0], 0.0, 0.0))
    tilted = rot @ turn(*solid.tilt)
    middle = pos + rot @ at
    row[0:3] = middle
    if solid.shape is Shape.BOX:
        row[3:12], row[12:15] = tilted.T.ravel(), size - solid.blend
    else:
        row[3:12], row[12:15] = (tilted.T / size[:, None]).ravel(), 1.0 / size
    row[15] = solid.blend
    if solid.shape in {Shape.CAP, Shape.HEM}:
        row[16:19], row[19] = rot @ unit(solid.to), solid.cut
    if solid.shape is Shape.ELLIPSOID:
        # An ellipsoid lies within a capsule along its longest axis, as thick as the next one.
        thin, middling, long = np.sort(size)
        axis = tilted[:, int(np.argmax(size))] * 2.0 * (long - middling)
        bound[0:3], bound[3:6], bound[6] = middle - axis / 2.0, axis, middling + 0.02 * thin
    else:
        bound[0:3], bound[6] = middle, float(np.linalg.norm(size) if solid.shape is Shape.BOX else size.max())


def table(solids: tuple[Solid, ...], figure: Figure, breath: Breath) -> Table:
    """Place solids in the world for one frame."""
    n = len(solids)
    fields, bound = np.zeros((n, FIELDS), np.float32), np.zeros((n, 8), np.float32)
    melts = dict.fromkeys(Group, 0.0)
    for i, solid in enumerate(solids):
        if solid.shape is Shape.CAPSULE:
            _capsule(solid, figure, fields[i], bound[i])
        else:
            _round(solid, figure, breath, fields[i], bound[i])
        if solid.shape is not Shape.BOX:
            melts[solid.group] = max(melts[solid.group], solid.blend)
    bound[:, 7] = [melts[solid.group] for solid in solids]
    group = np.array([s.group for s in solids], np.int32)
    shape = np.array([s.shape for s in solids], np.int32)
    order = np.argsort(group, kind="stable")
    return Table(shape[order], group[order], fields[order], bound[order])


def lowest(solids: tuple[Solid, ...], figure: Figure) -> float:
    """Give the height of the lowest point of some solids, metres, melting left out (it adds a millimetre or two)."""
    low = np.inf
    for solid in solids:
        if solid.shape is Shape.HEM:
            continue
        rot, pos = _place(figure, solid.bone)
        y = pos[1] + rot[1] @ np.array(solid.at)
        if solid.shape is Shape.CAPSULE:
            rot_b, pos_b = _place(figure, solid.to_bone)
            y_b = pos_b[1] + rot_b[1] @ np.array(solid.to)
            low = min(low, y - solid.size[0], y_b - solid.size[1])
        else:
            axes = rot @ turn(*solid.tilt)
            low = min(low, y - float(np.linalg.norm(axes[1] * np.array(solid.size))))
    return float(low)
