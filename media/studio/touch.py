"""Limb through limb: how deep one part of the body is inside another."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from media.studio.field import field
from media.studio.rig import Rig
from media.studio.skeleton import SIDES, Figure, Floats
from media.studio.solids import Breath, Group, table

if TYPE_CHECKING:
    from media.studio.check import Finding, Shot

DEEP_M = 0.03
"""Flesh gives way by a finger's breadth or two; more is a limb through a limb."""


def _along(figure: Figure, bones: tuple[str, str], count: int) -> Floats:
    """Give points along the line between two joints, both ends left out."""
    a, b = figure.joint(bones[0]), figure.joint(bones[1])
    share = (np.arange(count) + 1.0) / (count + 1.0)
    return a + (b - a) * share[:, None]


def depths(rig: Rig, figure: Figure) -> dict[str, float]:
    """Measure how deep forearms, hands and shins are inside trunk, head and the other limbs, metres."""
    placed = table(rig.parts.everything, figure, Breath())
    out = {}
    for side, other in zip(SIDES, reversed(SIDES), strict=True):
        legs = {Group.LEG_R, Group.LEG_L, Group.FOOT_R, Group.FOOT_L}
        own_leg = {Group.LEG_R, Group.FOOT_R} if side == "r" else {Group.LEG_L, Group.FOOT_L}
        probes = (
            (f"forearm {side}", (f"fore_{side}", f"hand_{side}"), 0.028, legs | {Group.TOP, Group.HEAD, Group.HAIR}),
            (f"hand {side}", (f"hand_{side}", f"fing_{side}"), 0.014, legs | {Group.TOP, Group.HEAD, Group.HAIR}),
            (f"shin {side}", (f"shin_{side}", f"foot_{side}"), 0.040, legs - own_leg),
            (f"foot {side}", (f"foot_{side}", f"toe_{side}"), 0.025, legs - own_leg),
        )
        for name, bones, thick, groups in probes:
            points = _along(figure, bones, 5).astype(np.float32)
            chosen = np.flatnonzero(np.isin(placed.group, [int(g) for g in groups])).astype(np.int32)
            n = len(points)
            melt, dist, owner = np.empty(n, np.float32), np.empty(n, np.float32), np.empty(n, np.int32)
            px, py, pz = (np.ascontiguousarray(points[:, i]) for i in range(3))
            field(n, px, py, pz, placed.shape, placed.group, placed.fields, chosen, len(chosen), melt, dist, owner)
            out[name] = float(thick - dist.min())
        del other
    return out


def through(rig: Rig, figure: Figure, shot: "Shot") -> "Iterator[Finding]":
    """Find limbs that go through one another."""
    from media.studio.check import Finding  # noqa: PLC0415

    for name, deep in depths(rig, figure).items():
        if deep > DEEP_M:
            yield Finding(shot.film_s, shot.take.name, f"{name} inside the body", deep, DEEP_M)
