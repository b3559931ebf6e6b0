"""What we ask of an engine that plays films, and what it tells about itself."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class PlaybackState(StrEnum):
    """Where an engine stands."""

    EMPTY = "empty"
    OPENING = "opening"
    READY = "ready"
    PLAYING = "playing"
    PAUSED = "paused"
    ENDED = "ended"
    FAILED = "failed"


class Failure(StrEnum):
    """Why a film does not play; `ui` turns each into a sentence."""

    MISSING = "missing"
    EMPTY = "empty"
    NOT_A_FILM = "not_a_film"
    REFUSED = "refused"
    NO_DECODER = "no_decoder"
    CUT_SHORT = "cut_short"
    ENGINE = "engine"


@dataclass(frozen=True, slots=True)
class Position:
    """Media time as known at one moment.

    Attributes:
        time_s: Film time in seconds of the frame on screen, or of the clock between frames.
        is_certain: False while the clock is provisional (just after start, seek, resume, rate change);
            countdowns are then hidden.
    """

    time_s: float
    is_certain: bool


class Playback(Protocol):
    """An engine. Every method is called from the GUI thread only and returns at once."""

    @property
    def state(self) -> PlaybackState:
        """Where the engine stands now."""
        ...

    @property
    def failure(self) -> Failure | None:
        """Why it stands at ``FAILED``, else None."""
        ...

    @property
    def duration_s(self) -> float:
        """Length of the film in seconds; 0.0 while unknown."""
        ...

    @property
    def rate(self) -> float:
        """Speed of playback, 1.0 is as filmed."""
        ...

    def position(self) -> Position:
        """Tell the media time now."""
        ...

    def play(self) -> None:
        """Start, or go on after a pause."""
        ...

    def pause(self) -> None:
        """Stand still at the present frame."""
        ...

    def seek(self, time_s: float) -> None:
        """Go to a film time in seconds; playing or paused as before."""
        ...

    def set_rate(self, rate: float) -> None:
        """Play at another speed, 0.5 to 1.5; the pitch of the sound is kept."""
        ...

    def set_volume(self, percent: int) -> None:
        """Set the loudness, 0 to 100."""
        ...

    def set_muted(self, *, is_muted: bool) -> None:
        """Silence the film, or let it be heard again."""
        ...

    def set_voice(self, *, is_on: bool) -> None:
        """Choose the audio track with the voice, or the one with sounds only."""
        ...

    def stop(self) -> None:
        """Let go of the film; the engine is empty after it."""
        ...

    def release(self) -> None:
        """Let go of libVLC itself; the engine cannot be used after it."""
        ...
