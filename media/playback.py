"""What we ask of an engine that plays films, and what it tells about itself."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from pathlib import Path
from typing import Protocol

from player.errors import MediaError

RATES = (0.5, 0.75, 1.0, 1.25, 1.5)
"""The speeds a player offers; every speed between the first and the last may be set."""


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
    ENGINE_MISSING = "engine_missing"


class FilmError(MediaError):
    """A file is no film that may be played.

    Attributes:
        failure: Which kind of trouble it is.
        detail: What was found, in technical words and without the file's name; for "Details" and for logs.
    """

    def __init__(self, failure: Failure, detail: str) -> None:
        super().__init__(f"{failure.value}: {detail}")
        self.failure = failure
        self.detail = detail


class Container(StrEnum):
    """What kind of file holds the film; the value is the name of libVLC's demuxer for it."""

    MP4 = "mp4"
    MATROSKA = "mkv"
    AVI = "avi"
    OGG = "ogg"
    MPEG_TS = "ts"
    MPEG_PS = "ps"


@dataclass(frozen=True, slots=True)
class AudioTrack:
    """One sound track of a film.

    Attributes:
        codec: Its four-letter code, "Opus" or "mp4a".
        language: ISO 639-2 code, "und" where none is given.
        name: What the file calls it, often "".
    """

    codec: str
    language: str
    name: str


@dataclass(frozen=True, slots=True)
class Film:
    """A file that was looked at and may be played.

    Attributes:
        path: Where it lies, absolute.
        container: What kind of file it is.
        duration_s: Length in seconds, 0.0 where only libVLC can tell.
        width_px: Visible width of the picture as it stands upright, 0 without picture or where unknown.
        height_px: Visible height, likewise.
        pixel_aspect: Width of a pixel against its height.
        quarter_turns: Clockwise turns of 90 degrees that the player makes before showing it, 0 to 3.
        frame_rate: Pictures a second; None where unknown or not constant.
        video_codec: Four-letter code of the picture track, "" without one.
        audio: The sound tracks in the order of the file.
        is_measured: False where tracks, size and length are not known before libVLC has opened the file.
    """

    path: Path
    container: Container
    duration_s: float = 0.0
    width_px: int = 0
    height_px: int = 0
    pixel_aspect: Fraction = Fraction(1)
    quarter_turns: int = 0
    frame_rate: Fraction | None = None
    video_codec: str = ""
    audio: tuple[AudioTrack, ...] = ()
    is_measured: bool = True

    @property
    def voice_track(self) -> int | None:
        """Which sound track has the voice, counted from 0; None where there is no choice."""
        if len(self.audio) < 2:  # noqa: PLR2004 - a choice takes two
            return None
        named = (i for i, track in enumerate(self.audio) if "voice" in track.name.lower())
        return next(named, 1)

    @property
    def plain_track(self) -> int | None:
        """Which sound track is without the voice, counted from 0; None for a film without sound."""
        if not self.audio:
            return None
        return 1 if self.voice_track == 0 else 0


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


@dataclass(frozen=True, slots=True)
class Picture:
    """The newest picture, lying in memory that stays as it is until the next one is taken.

    Attributes:
        address: Where its first byte lies: rows of 32-bit pixels, blue first, the fourth byte without meaning.
        width_px: Pixels in a row.
        height_px: Rows.
        pitch_bytes: Bytes from one row to the next.
        generation: Grows whenever the memory is laid out anew; what was made from older addresses is then void.
        number: Grows with every picture shown.
        pixel_aspect: Width of a pixel against its height.
        position: Its film time.
    """

    address: int
    width_px: int
    height_px: int
    pitch_bytes: int
    generation: int
    number: int
    pixel_aspect: Fraction
    position: Position


class Playback(Protocol):
    """An engine. Every method is called from the GUI thread only and returns at once (`stop` within 0.1 s)."""

    @property
    def state(self) -> PlaybackState:
        """Where the engine stands now."""
        ...

    @property
    def failure(self) -> Failure | None:
        """Why it stands at ``FAILED``, else None."""
        ...

    @property
    def failure_detail(self) -> str:
        """The same in technical words and without any file name, for "Details"."""
        ...

    @property
    def duration_s(self) -> float:
        """Length of the film in seconds; 0.0 while unknown."""
        ...

    @property
    def rate(self) -> float:
        """Speed of playback, 1.0 is as filmed."""
        ...

    @property
    def volume(self) -> int:
        """Loudness that was set, 0 to 100."""
        ...

    @property
    def is_muted(self) -> bool:
        """True if the film was silenced."""
        ...

    @property
    def is_voice_on(self) -> bool:
        """True if the voice was chosen, whether this film has one or not."""
        ...

    @property
    def has_voice(self) -> bool:
        """True if this film has a track with and one without the voice."""
        ...

    @property
    def has_sound(self) -> bool:
        """False if the film is silent or there is nothing to hear it with."""
        ...

    @property
    def is_seeking(self) -> bool:
        """True from a seek until its picture is there."""
        ...

    def position(self) -> Position:
        """Tell the media time now; kept after an end and after a failure."""
        ...

    def picture(self) -> Picture | None:
        """Take the newest picture to paint it; None where there is none to show."""
        ...

    def play(self) -> None:
        """Start, or go on after a pause; from the beginning after the end."""
        ...

    def pause(self) -> None:
        """Stand still at the present frame."""
        ...

    def seek(self, time_s: float) -> None:
        """Go to a film time in seconds; playing or paused as before."""
        ...

    def step(self, frames: int) -> None:
        """Go some frames on, or back if negative, and stand still there."""
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

    def set_wake(self, wake: Callable[[], None]) -> None:
        """Name what is called, from any thread and at most once until the next `pump`, when there is news."""
        ...

    def pump(self) -> float | None:
        """Take in what has happened since the last call.

        Returns:
            In how many seconds to call again even without a wake, or None if there is no need.
        """
        ...
