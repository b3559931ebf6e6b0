"""Cut a film into pieces that can be made, kept and joined one by one."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from media.studio import encode
from media.studio.camerawork import Setup, setup_at
from media.studio.rig import Rig
from media.studio.storyboard import FPS, Storyboard, Take

_LONGEST_S = 10.0
_EMBER_STEPS = 200


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of film that is encoded on its own.

    Attributes:
        group: Pieces of one group show the same pictures over and over ("A4").
        first: Number of its first frame in the film.
        pictures: Name of the traced picture of each frame.
        embers: Level of the ember in each frame.
        size: Width and height in pixels.
    """

    group: str
    first: int
    pictures: tuple[str, ...]
    embers: tuple[float, ...]
    size: tuple[int, int]

    @property
    def name(self) -> str:
        """Name the encoded piece: equal names are equal pieces."""
        said = repr((self.pictures, self.embers, encode.SETTINGS, self.size))
        return hashlib.sha256(said.encode()).hexdigest()[:32]


class Planner:
    """Names the picture of every frame of a film, posing each distinct one once."""

    def __init__(self, board: Storyboard) -> None:
        self._board = board
        self._rig = Rig(board.build)
        self._known: dict[object, str] = {}

    def setup(self, frame: int) -> Setup:
        """Pose everything for a frame."""
        return setup_at(self._board, self._rig, frame)

    def picture(self, frame: int) -> str:
        """Name the traced picture of a frame."""
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
            self._known[said] = self.setup(frame).digest()
        return self._known[said]


def _stretches(take: Take) -> Iterator[tuple[int, int]]:
    """Cut a take into stretches of frames that are short enough to seek in."""
    first, last = round(take.start_s * FPS), round(take.end_s * FPS)
    parts = max(round((last - first) / FPS / _LONGEST_S), 1)
    edges = [first + round((last - first) * i / parts) for i in range(parts + 1)]
    yield from pairwise(edges)


def pieces_of(board: Storyboard, planner: Planner, size: tuple[int, int]) -> list[Piece]:
    """Cut a film of a size in pixels into pieces, in order of time."""
    out = []
    for take in board.takes:
        group = take.name.split(" rep ")[0]
        for first, last in _stretches(take):
            frames = range(first, last)
            pictures = tuple(planner.picture(frame) for frame in frames)
            embers = tuple(round(board.ember_at(frame / FPS) * _EMBER_STEPS) / _EMBER_STEPS for frame in frames)
            out.append(Piece(group, first, pictures, embers, size))
    return out
