"""A body ready to be posed: its parts, what it measures, and the places it has planted."""

from collections.abc import Callable, Hashable
from typing import TypeVar

import numpy as np

from media.studio import limbs
from media.studio.body import Build
from media.studio.contact import FIRM_M, parts
from media.studio.skeleton import NAMES, Figure, assemble, local_rotations
from media.studio.solids import lowest

T = TypeVar("T")


class Rig:
    """One body with what poses need to know of it.

    Attributes:
        build: Whose body it is.
        parts: Its solids by part.
        ankle_m: Height of the ankle over a flat sole, metres.
        wrist_m: Height of the wrist over a flat palm.
        knee_m: Height of the knee joint over the floor when kneeling.
    """

    def __init__(self, build: Build) -> None:
        self.build = build
        self.parts = parts(build)
        figure = assemble(local_rotations({}), np.eye(3), np.zeros(3))
        self.ankle_m = float(figure.joint("foot_r")[1]) - lowest(self.parts.feet["r"], figure) - FIRM_M
        limbs.reach_arm(
            figure, "r", (0.45, 0.0, 0.17), (-1.0, 0.0, 0.0), limbs.palm("r", (1, 0, 0), (0, -1, 0)), limbs.FLAT
        )
        self.wrist_m = float(figure.joint("hand_r")[1]) - lowest(self.parts.hands["r"], figure) - FIRM_M
        self.knee_m = 0.050
        self._kept: dict[Hashable, object] = {}

    def remember(self, key: Hashable, find: Callable[[], T]) -> T:
        """Give a value that is found once."""
        if key not in self._kept:
            self._kept[key] = find()
        return self._kept[key]  # type: ignore[return-value]


def blank() -> Figure:
    """Give a figure standing at the origin."""
    return assemble(local_rotations({}), np.eye(3), np.zeros(3))


BONE_COUNT = len(NAMES)
