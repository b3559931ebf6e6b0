"""One frame of a film: the figure, the things and the views at a film time, and the traced picture of them."""

import hashlib
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from media.studio import display, look, yuv
from media.studio.mirror import flipped_figure, mirrored_figure
from media.studio.rig import Rig
from media.studio.scene import Frame, Picture, View, trace
from media.studio.skeleton import Figure
from media.studio.solids import Breath, Solid, table
from media.studio.storyboard import FPS, Storyboard
from media.studio.track import ease

SIZE = (1920, 1080)
"""Of the films, pixels."""
_INSET_SHARE = (0.27, 0.37)
_INSET_AT = (0.020, 0.030)
_INSET_EDGE = 0.06
_FADE_AS_WAY = 0.015
"""A whole fade counts as a way of so many picture heights."""
_SOURCES = (
    "body.py", "solids.py", "field.py", "display.py", "scene.py", "camera.py", "look.py", "yuv.py", "camerawork.py",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Setup:
    """All that decides one frame before the ember's level.

    Attributes:
        solids: The body's and the things' solids.
        figure: Where the bones are.
        breath: How full the breath is.
        view: The main view.
        inset: The second view and how much it shows, or None.
        fading: Solids that are just fading in or out.
        share: How much of them is there, 0 to 1.
    """

    solids: tuple[Solid, ...]
    figure: Figure
    breath: Breath
    view: View
    inset: tuple[View, float] | None
    fading: tuple[Solid, ...] = ()
    share: float = 0.0

    def digest(self) -> str:
        """Name the picture: equal names are equal pictures."""
        h = hashlib.sha256(_sources_digest().encode())
        for solids in (self.solids, self.fading):
            placed = table(solids, self.figure, self.breath)
            for array in (placed.shape, placed.group, placed.fields):
                h.update(array.tobytes())
        h.update(repr((self.view, self.inset, round(self.share, 4))).encode())
        return h.hexdigest()[:32]

    def marks(self) -> NDArray[np.float64]:
        """Give places in the picture whose way tells how much changes, in heights of the picture; shape (n, 2).

        The bones and the breath, the things, the mat's corners and the lamp; the second view's in its own size; and
        what fades, as if a fade were a way.
        """
        aspect = SIZE[0] / SIZE[1]
        figure, mat = self.figure, self.view.mat
        points = [
            *figure.pos,
            figure.point("head", (0.10, 0.06, 0.0)),
            figure.point("lum2", (0.13 + 0.027 * self.breath.belly, 0.0, 0.0)),
            figure.point("tho2", (0.15 + 0.009 * self.breath.ribs, 0.0, 0.0)),
            *(np.array((mat.x + x * mat.half_x, 0.0, mat.z + z * mat.half_z)) for x in (-1, 1) for z in (-1, 1)),
            *table((*self.solids, *self.fading), figure, self.breath).fields[:, :3],
        ]
        out = []
        for view, size in ((self.view, 1.0), *(((self.inset[0], _INSET_SHARE[1]),) if self.inset else ())):
            seen = view.camera.project(np.array(points), aspect)[:, :2]
            out += [seen * np.array((aspect, 1.0)) / 2.0 * size, np.array([(view.lamp.x, view.lamp.y)]) / 2.0 * size]
        fade = (self.inset[1] if self.inset else 0.0, self.share)
        return np.concatenate((*out, np.array([fade]) * _FADE_AS_WAY))


@dataclass(frozen=True, slots=True)
class Base:
    """A traced frame, ready for any level of the ember.

    Attributes:
        luma: Brightness plane, shape (height, width).
        blue: Cb plane, half size.
        red: Cr plane.
        top: First row of the part where the ember shows, even.
        left: First column, even.
        rgb: Display values of that part.
        ember: How strongly the ember shows there.
    """

    luma: NDArray[np.uint8]
    blue: NDArray[np.uint8]
    red: NDArray[np.uint8]
    top: int
    left: int
    rgb: Picture
    ember: Picture

    def with_ember(self, level: float, noise: Picture) -> NDArray[np.uint8]:
        """Lay the ember over the frame; gives yuv420p as PyAV wants it, shape (height * 3 / 2, width)."""
        height, width = self.luma.shape
        luma, blue, red = self.luma.copy(), self.blue.copy(), self.red.copy()
        if level > 0.0 and self.rgb.size:
            part = self.rgb.copy()
            lay_ember(part, self.ember, level)
            yuv.to_yuv(part, noise, _STAGE, self.top, self.left, luma, blue, red)
        out = np.empty((height * 3 // 2, width), np.uint8)
        out[:height] = luma
        out[height : height + height // 4] = blue.reshape(height // 4, width)
        out[height + height // 4 :] = red.reshape(height // 4, width)
        return out


_STAGE = np.array([int(look.STAGE[i : i + 2], 16) / 255.0 for i in (1, 3, 5)], np.float32)


def lay_ember(rgb: Picture, ember: Picture, level: float) -> None:
    """Tint a picture with the ember, in place."""
    rim, core = np.array(look.EMBER_RIM, np.float32), np.array(look.EMBER_CORE, np.float32)
    display.lay_ember(rgb, ember, level, rim, core)


@cache
def _sources_digest() -> str:
    """Digest the code that decides how a posed body looks."""
    h = hashlib.sha256()
    for name in _SOURCES:
        h.update(Path(__file__).with_name(name).read_bytes())
    return h.hexdigest()


def setup_at(board: Storyboard, rig: Rig, frame: int) -> Setup:
    """Pose everything for one frame of a film."""
    at_s = frame / FPS
    take = board.take_at(at_s)
    figure = take.track.figure(rig, at_s - take.start_s)
    if take.is_mirrored:
        figure = flipped_figure(figure) if take.mirrors_ahead else mirrored_figure(figure)
    shown = board.inset_at(at_s)
    inset = (shown[0].view(board.colours), shown[1]) if shown else None
    there, fading, share = board.props_at(at_s, figure)
    view = board.spot_at(at_s).view(board.colours)
    return Setup((*rig.parts.everything, *there), figure, board.breath_at(at_s), view, inset, fading, share)


def _lay_inset(frame: Frame, small: Frame, share: float) -> None:
    """Lay the second view into the empty corner; its edges have the stage's colour, so no frame is seen."""
    height, width = frame.ember.shape
    h, w = small.ember.shape
    top, left = int(_INSET_AT[1] * height) // 2 * 2, int(_INSET_AT[0] * width) // 2 * 2
    y = np.minimum(np.arange(h) + 0.5, h - np.arange(h) - 0.5) / (_INSET_EDGE * h)
    x = np.minimum(np.arange(w) + 0.5, w - np.arange(w) - 0.5) / (_INSET_EDGE * w)
    mask = (np.clip(y, 0, 1)[:, None] * np.clip(x, 0, 1)[None] * share).astype(np.float32)
    rgb, ember = frame.rgb[top : top + h, left : left + w], frame.ember[top : top + h, left : left + w]
    rgb += (small.rgb - rgb) * mask[..., None]
    ember += (small.ember - ember) * mask


def shoot(setup: Setup, width: int = SIZE[0], height: int = SIZE[1]) -> Frame:
    """Trace one frame with its second view laid in, and with what is fading half there."""
    if setup.fading:
        without = shoot(replace(setup, fading=()), width, height)
        whole = shoot(replace(setup, solids=(*setup.solids, *setup.fading), fading=()), width, height)
        share = np.float32(setup.share)
        return Frame(without.rgb * (1 - share) + whole.rgb * share, without.ember * (1 - share) + whole.ember * share)
    views = [(setup.view, width, height)]
    if setup.inset is not None:
        share_w, share_h = _INSET_SHARE
        views.append((setup.inset[0], int(share_w * width) // 2 * 2, int(share_h * height) // 2 * 2))
    frames = trace(setup.solids, setup.figure, setup.breath, tuple(views))
    if setup.inset is not None:
        _lay_inset(frames[0], frames[1], ease(setup.inset[1]))
    return frames[0]


def base_of(frame: Frame, noise: Picture) -> Base:
    """Turn a traced frame into planes, and keep apart what the ember tints."""
    height, width = frame.ember.shape
    luma = np.empty((height, width), np.uint8)
    blue, red = np.empty((height // 2, width // 2), np.uint8), np.empty((height // 2, width // 2), np.uint8)
    yuv.to_yuv(frame.rgb, noise, _STAGE, 0, 0, luma, blue, red)
    shown = frame.ember > 0.004
    rows, cols = np.flatnonzero(shown.any(axis=1)), np.flatnonzero(shown.any(axis=0))
    if not rows.size:
        none = np.zeros((0, 0), np.float32)
        return Base(luma, blue, red, 0, 0, none.reshape(0, 0, 1), none)
    top, left = int(rows[0]) // 2 * 2, int(cols[0]) // 2 * 2
    bottom, right = min((int(rows[-1]) + 2) // 2 * 2, height), min((int(cols[-1]) + 2) // 2 * 2, width)
    part = frame.rgb[top:bottom, left:right]
    return Base(luma, blue, red, top, left, part.copy(), frame.ember[top:bottom, left:right].copy())
