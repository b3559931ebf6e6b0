"""The other side: a figure mirrored at the plane between left and right."""

import numpy as np

from media.studio.skeleton import INDEX, NAMES, Figure

_FLIP = np.diag((1.0, 1.0, -1.0))


def _other(name: str) -> str:
    swap = {"_r": "_l", "_l": "_r"}
    return name[:-2] + swap[name[-2:]] if name[-2:] in swap else name


_OTHER = np.array([INDEX[_other(name)] for name in NAMES])


def mirrored_figure(figure: Figure) -> Figure:
    """Give the figure that does with its left side what this one does with its right."""
    return Figure((_FLIP @ figure.rot @ _FLIP)[_OTHER], (figure.pos @ _FLIP)[_OTHER])


def flipped_figure(figure: Figure) -> Figure:
    """Give the mirrored figure with the head at the other end: what a mirror at the mat's end shows."""
    out = mirrored_figure(figure)
    out.spin(np.diag((-1.0, 1.0, -1.0)), np.zeros(3))
    return out
