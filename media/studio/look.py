"""The look of the films: colours, light and lamp of a quiet room at dusk."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from media.studio.skeleton import Floats, Vector, unit

STAGE = "#1B1613"
"""Every edge pixel of every picture has exactly this colour, and so has the player's stage."""

KEY_LIGHT = unit((-0.38, 0.86, 0.52))
RIM_LIGHT = unit((0.55, 0.42, -0.80))
FILL_LIGHT = unit((0.45, 0.25, 0.85))

EMBER_RIM: Vector = (1.0, 0.36, 0.10)
EMBER_CORE: Vector = (0.0, 0.34, 0.22)
EMBER_FIRST = 0.85
EMBER_LAST = 0.40
EMBER_REST = 0.40
"""Levels of the ember at the first repetition, at the last, and where no repetition runs."""


def linear(colour: str) -> Floats:
    """Turn "#RRGGBB" into linear light, 0 to 1."""
    c = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255.0
    out: Floats = np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)
    return out


def untoned(colour: str) -> Floats:
    """Find the light that the tone curve of :func:`media.studio.display.tone` shows as exactly ``colour``.

    The curve is y = x (1 + 0.10 x) / (1 + 0.42 x), solved for x.
    """
    y = linear(colour)
    b = 1.0 - 0.42 * y
    out: Floats = (-b + np.sqrt(b * b + 0.4 * y)) / 0.2
    return out


@dataclass(frozen=True, slots=True)
class Colours:
    """What the body and the room are made of, as "#RRGGBB" of their own colour before light."""

    skin: str = "#CF9069"
    top: str = "#DCCBB4"
    leggings: str = "#175C55"
    hair: str = "#4A3426"
    mat: str = "#7E4430"
    floor: str = "#2E231B"
    wood: str = "#7D5A38"
    cloth: str = "#A07C5C"
    wall: str = "#3A2C22"
    lamp: str = "#A0571D"


ADA_COLOURS = Colours()
BEN_COLOURS = Colours(skin="#7E4D33", top="#C79A5B", hair="#1E1612")


@dataclass(frozen=True, slots=True)
class Lamp:
    """The soft disc on the wall behind the body.

    Attributes:
        x: Middle, in half widths of the picture from its centre, times the aspect in the formula.
        y: Middle, in half heights, up.
        radius: In half heights.
        gain: Brightness against the usual.
        behind_from: Metres behind the mat's middle at which its light on the floor begins.
    """

    x: float
    y: float
    radius: float
    gain: float = 1.0
    behind_from: float = 0.25


LAMPS = {
    "lying": Lamp(0.05, 0.12, 0.60),
    "all_fours": Lamp(0.02, 0.02, 0.66),
    "standing": Lamp(0.0, 0.10, 0.66, behind_from=0.20),
    "seated": Lamp(0.0, 0.12, 0.66, behind_from=0.20),
}


def palette(colours: Colours) -> NDArray[np.float32]:
    """Lay the colours out as the shader wants them, shape (11, 3), linear: see :mod:`media.studio.materials`."""
    names = ("skin", "top", "leggings", "hair", "wood", "cloth", "wall", "mat", "floor")
    rows = [linear(getattr(colours, name)) for name in names]
    return np.array([*rows, untoned(STAGE), linear(colours.lamp)], np.float32)
