"""What the desktop is told about the routine that plays."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """Whether it plays; the values are those of MPRIS."""

    PLAYING = "Playing"
    PAUSED = "Paused"
    STOPPED = "Stopped"


@dataclass(frozen=True, slots=True)
class NowPlaying:
    """One moment of a routine, as media keys, panels and headsets see it.

    Attributes:
        title: "Video 1"; no exercise and no answer, since a lock screen may show it.
        length_s: Playing time of this form in seconds.
        place_s: Gives the playing time now.
        status: Whether it plays.
        rate: Speed, 1.0 is as filmed.
        volume: Loudness, 0 to 100.
        is_full_screen: Whether it fills the screen.
        can_steer: Whether it can be paused, skipped and sought in now; not while a question waits for its answer.
    """

    title: str
    length_s: float
    place_s: Callable[[], float]
    status: Status
    rate: float = 1.0
    volume: int = 100
    is_full_screen: bool = False
    can_steer: bool = True
