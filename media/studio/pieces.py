"""Cut a film into pieces that can be made, kept and joined one by one, and choose the pictures that are traced."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from media.studio import encode
from media.studio.camerawork import Setup, setup_at
from media.studio.rig import Rig
from media.studio.storyboard import FPS, Storyboard, Take

_LONGEST_S = 10.0
_EMBER_STEPS = 200
STEP = 1.0 / 450.0
"""Frames between two pictures in which nothing goes further than this, in picture heights, are mixed from both."""


@dataclass(frozen=True, slots=True)
class Shown:
    """How one frame comes about: from one traced picture, or mixed from two.

    Attributes:
        first: Name of the picture.
        second: Name of the other one; the same if the frame is not mixed.
        share: How much of the other one is in it, 0 to 1.
    """

    first: str
    second: str
    share: float


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of film that is encoded on its own.

    Attributes:
        group: Pieces of one group show the same pictures over and over ("A4").
        first: Number of its first frame in the film.
        frames: How each frame comes about.
        embers: Level of the ember in each frame.
        size: Width and height in pixels.
    """

    group: str
    first: int
    frames: tuple[Shown, ...]
    embers: tuple[float, ...]
    size: tuple[int, int]

    @property
    def name(self) -> str:
        """Name the encoded piece: equal names are equal pieces."""
        said = repr(
            ([(s.first, s.second, s.share) for s in self.frames], self.embers, encode.SETTINGS, self.size),
        )
        return hashlib.sha256(said.encode()).hexdigest()[:32]

    @property
    def pictures(self) -> dict[str, int]:
        """Name the pictures to trace, each with the number of a frame that shows it alone."""
        out: dict[str, int] = {}
        for number, shown in enumerate(self.frames):
            if shown.first == shown.second:
                out.setdefault(shown.first, self.first + number)
        return out


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a frame looks like before it is traced: the picture's name, and places in it."""

    name: str
    marks: NDArray[np.float64]


class Planner:
    """Names the picture of every frame of a film, posing each distinct one once."""

    def __init__(self, board: Storyboard) -> None:
        self._board = board
        self._rig = Rig(board.build)
        self._known: dict[object, _Seen] = {}

    def setup(self, frame: int) -> Setup:
        """Pose everything for a frame."""
        return setup_at(self._board, self._rig, frame)

    def _seen(self, frame: int) -> _Seen:
        board, at_s = self._board, frame / FPS
        take = board.take_at(at_s)
        local = round((at_s - take.start_s) * FPS)
        said = (
            id(take.track),
            round(take.track.within(local / FPS) * FPS),
            take.is_mirrored,
            board.breath_at(at_s),
            board.spot_at(at_s),
            board.inset_at(at_s),
            board.shares_at(at_s),
        )
        if said not in self._known:
            setup = self.setup(frame)
            self._known[said] = _Seen(setup.digest(), setup.marks())
        return self._known[said]

    def shown(self, frames: range) -> tuple[Shown, ...]:
        """Say how each frame of a stretch comes about; its first and last one are always traced."""
        seen = [self._seen(frame) for frame in frames]
        ways = np.array([0.0, *(_way(a, b) for a, b in pairwise(seen))]).cumsum()
        out: list[Shown] = []
        start = 0
        while start < len(seen):
            end = start + 1
            while end + 1 < len(seen) and ways[end + 1] - ways[start] <= STEP:
                end += 1
            out.append(Shown(seen[start].name, seen[start].name, 0.0))
            if end < len(seen):
                whole = max(float(ways[end] - ways[start]), 1e-12)
                out += [
                    _mixed(seen[start].name, seen[end].name, float(ways[i] - ways[start]) / whole)
                    for i in range(start + 1, end)
                ]
            start = end
        return tuple(out)


def _mixed(first: str, second: str, share: float) -> Shown:
    """Mix two pictures in steps of 1/256, never all of the second, whose own frame is still to come."""
    steps = min(round(share * 256), 255)
    if first == second or steps == 0:
        return Shown(first, first, 0.0)
    return Shown(first, second, steps / 256)


def _way(a: _Seen, b: _Seen) -> float:
    """Measure how far anything goes from one frame to the next, in picture heights."""
    if a.name == b.name:
        return 0.0
    if a.marks.shape != b.marks.shape:
        return 1.0
    # Whatever is not seen by the marks still changes a little.
    return max(float(np.linalg.norm(a.marks - b.marks, axis=1).max()), STEP / 30.0)


def _stretches(take: Take) -> Iterator[tuple[int, int]]:
    """Cut a take into stretches of frames that are short enough to seek in."""
    first, last = round(take.start_s * FPS), round(take.end_s * FPS)
    parts = max(round((last - first) / FPS / _LONGEST_S), 1)
    yield from pairwise([first + round((last - first) * i / parts) for i in range(parts + 1)])


def pieces_of(board: Storyboard, planner: Planner, size: tuple[int, int]) -> list[Piece]:
    """Cut a film of a size in pixels into pieces, in order of time."""
    out = []
    for take in board.takes:
        group = take.name.split(" rep ")[0]
        for first, last in _stretches(take):
            frames = range(first, last)
            embers = tuple(round(board.ember_at(frame / FPS) * _EMBER_STEPS) / _EMBER_STEPS for frame in frames)
            out.append(Piece(group, first, planner.shown(frames), embers, size))
    return out
