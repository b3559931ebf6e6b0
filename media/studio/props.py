"""Things that stand or lie in the room: cushion, chair, stick, wall, worktop."""

import math

import numpy as np

from media.studio.skeleton import Figure, Floats, Vector, unit
from media.studio.solids import WORLD, Group, Shape, Solid


def _box(group: Group, at: Vector, half: Vector, edge: float, tilt: Vector = (0.0, 0.0, 0.0)) -> Solid:
    return Solid(Shape.BOX, group, WORLD, at, half, edge, tilt=tilt)


def _rod(at: Vector, to: Vector, r: float, r_to: float, group: Group = Group.WOOD) -> Solid:
    return Solid(Shape.CAPSULE, group, WORLD, at, (r, r_to, 0.0), 0.010, to_bone=WORLD, to=to)


def cushion(x: float, z: float = 0.0) -> tuple[Solid, ...]:
    """A thin cushion for the head, soft in the middle."""
    return (
        _box(Group.CLOTH, (x, 0.021, z), (0.150, 0.021, 0.205), 0.0205),
        Solid(Shape.ELLIPSOID, Group.CLOTH, WORLD, (x, 0.024, z), (0.135, 0.025, 0.185), 0.0),
    )


SEAT_M = 0.415
"""Height of the chair's seat: with it the thighs of the figure are level."""


def chair(x: float, z: float = 0.0, heading: float = 0.0) -> tuple[Solid, ...]:
    """A plain wooden chair: four legs, slatted seat, three back slats; no arms, no castors.

    Args:
        x: Middle of the seat.
        z: See x.
        heading: Degrees to the right in which one sits on it.
    """
    c, s = math.cos(math.radians(heading)), math.sin(math.radians(heading))

    def at(ahead: float, up: float, right: float) -> Vector:
        return x + ahead * c - right * s, up, z + ahead * s + right * c

    def rod(a: Vector, b: Vector, r: float, r_to: float) -> Solid:
        return _rod(at(*a), at(*b), r, r_to)

    top = SEAT_M
    out = [
        rod((-0.155 + 0.044 * i, top - 0.017, -0.185), (-0.155 + 0.044 * i, top - 0.017, 0.185), 0.0175, 0.0175)
        for i in range(8)
    ]
    for right in (-0.180, 0.180):
        out.append(rod((0.150, top - 0.03, right), (0.178, 0.014, right * 1.07), 0.0195, 0.0150))
        out.append(rod((-0.160, top - 0.03, right), (-0.190, 0.014, right * 1.07), 0.0195, 0.0150))
        out.append(rod((-0.160, top - 0.02, right), (-0.228, top + 0.40, right), 0.0190, 0.0165))
        out.append(rod((-0.150, top - 0.045, right), (0.145, top - 0.045, right), 0.0130, 0.0130))
    for up in (0.18, 0.27, 0.36):
        back = -0.160 - 0.068 * (up + 0.02) / 0.42
        out.append(rod((back, top + up, -0.180), (back, top + up, 0.180), 0.0195, 0.0195))
    return tuple(out)


def stick(low: Vector, high: Vector) -> tuple[Solid, ...]:
    """A broomstick between two points."""
    return (_rod(low, high, 0.0125, 0.0125),)


def stick_on_back(figure: Figure) -> tuple[Solid, ...]:
    """A stick along the back: it touches the tail, the middle of the back and the head."""
    tail = figure.point("pelvis", (-0.122, -0.030, 0.0))
    head = figure.point("head", (-0.108, 0.130, 0.0))
    back = figure.point("tho2", (-0.058, 0.060, 0.0))
    along = unit(head - tail)
    # Lay it on whatever stands out furthest behind the line from tail to head.
    behind = np.cross((0.0, 0.0, 1.0), along)
    out = max(0.0, float((back - tail) @ behind)) + 0.004
    low, high = tail + behind * out - along * 0.16, head + behind * out + along * 0.10
    return stick(_vector(low), _vector(high))


def _vector(point: Floats) -> Vector:
    return float(point[0]), float(point[1]), float(point[2])
