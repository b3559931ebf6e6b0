"""Drives an engine without a window: pumps it when it wakes, and waits for facts instead of time."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from media.engine import VlcEngine
from media.playback import PlaybackState
from tests.clips import frame_number

PATIENCE_S = 20.0
"""Long enough for a busy machine; nothing waits for it unless something is broken."""


@dataclass(frozen=True)
class Shown:
    """A picture that was taken: its film time, the number burnt into it, and whether the time was certain."""

    time_s: float
    frame: int
    is_certain: bool


class EngineRig:
    """An engine, the pictures it has shown, and a loop that stands in for the GUI thread's."""

    def __init__(self, *options: str) -> None:
        self.engine = VlcEngine(options=["--aout=dummy", *options])
        self.shown: list[Shown] = []
        self._woken = threading.Event()
        self._last = 0
        self.engine.set_wake(self._woken.set)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.engine.release()

    def turn(self) -> None:
        """One turn of the loop: at most a twentieth of a second."""
        self._woken.clear()
        again_s = self.engine.pump()
        picture = self.engine.picture()
        if picture is not None and picture.number != self._last:
            self._last = picture.number
            position = picture.position
            self.shown.append(Shown(position.time_s, frame_number(picture), position.is_certain))
        self._woken.wait(min(again_s or 0.05, 0.05))

    def until(self, fact: Callable[[], bool], what: str) -> None:
        """Turn until something is so.

        Raises:
            AssertionError: If it does not become so.
        """
        deadline = time.monotonic() + PATIENCE_S
        while not fact():
            assert time.monotonic() < deadline, f"never: {what}; {self.engine.state}, {self.engine.failure_detail}"
            self.turn()

    def until_state(self, *states: PlaybackState) -> None:
        """Turn until the engine stands at one of these."""
        self.until(lambda: self.engine.state in states, f"{states}")

    def until_shown(self, count: int) -> list[Shown]:
        """Turn until so many more pictures have been shown, and give them."""
        before = len(self.shown)
        self.until(lambda: len(self.shown) >= before + count, f"{count} pictures more")
        return self.shown[before:]

    def until_arrived(self) -> None:
        """Turn until no seek is under way and time is certain."""
        self.until(
            lambda: not self.engine.is_seeking and self.engine.position().is_certain and bool(self.shown),
            "the seek has arrived",
        )
