"""The engine of a routine without film: a clock alone, for when the film or libVLC is missing."""

import math
import time
from collections.abc import Callable

from media.playback import RATES, Failure, Picture, PlaybackState, Position

FRAME_S = 1.0 / 30.0
"""How often the drawn guide wants to be painted, and how far one step goes."""

_OPEN_STATES = (PlaybackState.READY, PlaybackState.PLAYING, PlaybackState.PAUSED)


class TimelineEngine:
    """Run through a routine's time without pictures. Follows `media.playback.Playback`, and never fails."""

    def __init__(self, *, now: Callable[[], float] = time.perf_counter) -> None:
        """Make an empty engine.

        Args:
            now: A clock in seconds that never goes back.
        """
        self._now = now
        self._state = PlaybackState.EMPTY
        self._duration_s = 0.0
        self._place_s = 0.0
        self._since = 0.0
        self._rate = 1.0
        self._volume = 100
        self._is_muted = False
        self._is_voice_on = True

    @property
    def state(self) -> PlaybackState:
        """Where the engine stands now."""
        return self._state

    @property
    def failure(self) -> Failure | None:
        """None: there is nothing that could fail."""
        return None

    @property
    def failure_detail(self) -> str:
        """Nothing."""
        return ""

    @property
    def duration_s(self) -> float:
        """Length of the routine's film time in seconds; 0.0 when empty."""
        return self._duration_s

    @property
    def rate(self) -> float:
        """Speed, 1.0 is as filmed."""
        return self._rate

    @property
    def volume(self) -> int:
        """Loudness that was set, 0 to 100."""
        return self._volume

    @property
    def is_muted(self) -> bool:
        """True if silence was chosen."""
        return self._is_muted

    @property
    def is_voice_on(self) -> bool:
        """True if the voice was chosen."""
        return self._is_voice_on

    @property
    def has_voice(self) -> bool:
        """False: the voice is a track of the film."""
        return False

    @property
    def has_sound(self) -> bool:
        """False: the sound is a track of the film."""
        return False

    @property
    def is_seeking(self) -> bool:
        """False: a seek is done at once."""
        return False

    def open(self, duration_s: float, *, at_s: float = 0.0) -> None:
        """Be ready at a film time.

        Args:
            duration_s: Length of the routine's film time in seconds.
            at_s: Where to begin.
        """
        self._duration_s = duration_s
        self._state = PlaybackState.READY
        self._stand_at(at_s)

    def position(self) -> Position:
        """Tell the film time now."""
        if self._state is not PlaybackState.PLAYING:
            return Position(self._place_s, is_certain=True)
        run_s = self._place_s + self._rate * (self._now() - self._since)
        return Position(min(run_s, self._duration_s), is_certain=True)

    def picture(self) -> Picture | None:
        """None: there are no pictures."""
        return None

    def play(self) -> None:
        """Start, or go on after a pause; from the beginning after the end."""
        if self._state is PlaybackState.ENDED:
            self._place_s = 0.0
            self._state = PlaybackState.READY
        if self._state in (PlaybackState.READY, PlaybackState.PAUSED):
            self._since = self._now()
            self._state = PlaybackState.PLAYING

    def pause(self) -> None:
        """Stand still."""
        if self._state is PlaybackState.PLAYING:
            self._place_s = self.position().time_s
            self._state = PlaybackState.PAUSED

    def seek(self, time_s: float) -> None:
        """Go to a film time in seconds; playing or paused as before, standing still after the end."""
        if self._state is PlaybackState.ENDED:
            self._state = PlaybackState.READY
        if self._state in _OPEN_STATES:
            self._stand_at(time_s)

    def step(self, frames: int) -> None:
        """Go some thirtieths of a second on, or back if negative, and stand still there."""
        if self._state in _OPEN_STATES:
            self.pause()
            here = math.floor(self._place_s / FRAME_S + 0.5)
            self._stand_at((here + frames) * FRAME_S)

    def set_rate(self, rate: float) -> None:
        """Run at another speed, 0.5 to 1.5."""
        self._place_s = self.position().time_s
        self._since = self._now()
        self._rate = min(max(rate, RATES[0]), RATES[-1])

    def set_volume(self, percent: int) -> None:
        """Keep the loudness for the next film, 0 to 100."""
        self._volume = min(max(percent, 0), 100)

    def set_muted(self, *, is_muted: bool) -> None:
        """Keep the silence for the next film."""
        self._is_muted = is_muted

    def set_voice(self, *, is_on: bool) -> None:
        """Keep the choice for the next film."""
        self._is_voice_on = is_on

    def stop(self) -> None:
        """Be empty."""
        self._state = PlaybackState.EMPTY
        self._duration_s = self._place_s = 0.0

    def release(self) -> None:
        """Be empty: there is nothing to let go of."""
        self.stop()

    def set_wake(self, wake: Callable[[], None]) -> None:
        """Do nothing: all news comes with time, and `pump` says when."""

    def pump(self) -> float | None:
        """Notice the end.

        Returns:
            Seconds until the guide should be painted again, or None while it stands still.
        """
        if self._state is not PlaybackState.PLAYING:
            return None
        if self.position().time_s >= self._duration_s:
            self._place_s = self._duration_s
            self._state = PlaybackState.ENDED
            return None
        return FRAME_S

    def _stand_at(self, time_s: float) -> None:
        self._place_s = min(max(time_s, 0.0), self._duration_s)
        self._since = self._now()
