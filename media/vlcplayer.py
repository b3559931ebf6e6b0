"""One libVLC player: its commands, and everything it reports put in line for the GUI thread."""

import logging
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from media.frames import FrameStore
from media.libvlc import Handle, LibVlc, LogSign, TrackFacts

log = logging.getLogger(__name__)

_PARSE_LOCAL = 0
_PARSE_TIMEOUT_MS = 2000


class Report(Enum):
    """What happened on a thread that is not ours."""

    LOADED = auto()
    NOT_LOADED = auto()
    PARSED = auto()
    PLAYING = auto()
    PAUSED = auto()
    TIME = auto()
    LENGTH = auto()
    VOUT = auto()
    DISPLAY = auto()
    ENDED = auto()
    ERROR = auto()
    CLOCK_SET = auto()
    NO_AUDIO_OUTPUT = auto()
    NO_DECODER = auto()


@dataclass(frozen=True, slots=True)
class News:
    """One report.

    Attributes:
        kind: What happened.
        at: `time.perf_counter` when it did.
        value: Film time or length in seconds, number of the picture, or 0.
        cause: Why libVLC could not be loaded, else None.
    """

    kind: Report
    at: float
    value: float = 0.0
    cause: Exception | None = None


class Inbox:
    """Reports in the order in which they came, from any thread; wakes the reader once until it looks."""

    def __init__(self) -> None:
        self._news: deque[News] = deque()
        self._wake: Callable[[], None] | None = None
        self._is_awake = False

    def set_wake(self, wake: Callable[[], None]) -> None:
        """Name what is called, from any thread, when the first report comes in after `take_all`."""
        self._wake = wake
        if self._news:
            wake()

    def post(
        self, kind: Report, value: float = 0.0, *, at: float | None = None, cause: Exception | None = None
    ) -> None:
        """Put a report in line."""
        self._news.append(News(kind, time.perf_counter() if at is None else at, value, cause))
        if self._is_awake or self._wake is None:
            return
        self._is_awake = True
        try:
            self._wake()
        except Exception:
            # We are on a thread of libVLC, which must not see it; whoever was to be woken has gone.
            log.exception("Nobody wakes")
            self._wake = None

    def take_all(self) -> list[News]:
        """Take what has come in."""
        self._is_awake = False
        taken: list[News] = []
        while self._news:
            taken.append(self._news.popleft())
        return taken

    def clear(self) -> None:
        """Forget what has come in."""
        self._news.clear()


_SIGNS = {
    LogSign.CLOCK_SET: Report.CLOCK_SET,
    LogSign.NO_AUDIO_OUTPUT: Report.NO_AUDIO_OUTPUT,
    LogSign.NO_DECODER: Report.NO_DECODER,
}


class VlcPlayer:
    """A player for life. Its methods are called from the GUI thread; its callbacks only post reports.

    A call into libVLC from one of its callbacks stops it for ever (measured: stop, set_time and set_media from
    "end reached" or "time changed"), so none is made.

    Attributes:
        has_output: False if no way to be heard was found when it was made.
    """

    def __init__(self, libvlc: LibVlc, frames: FrameStore, inbox: Inbox) -> None:
        self._libvlc = libvlc
        self._inbox = inbox
        self._signs: set[LogSign] = set()
        libvlc.listen(self._on_sign)
        self._player = libvlc.new_player()
        self.has_output = LogSign.NO_AUDIO_OUTPUT not in self._signs
        self._media: Handle = None
        self._parser: Handle = None
        self._is_muted = False
        self._is_hushed = False
        frames.attach(libvlc, self._player)
        kinds = libvlc.events
        self._events = self._player.event_manager()
        for event, report in (
            (kinds.MediaPlayerPlaying, Report.PLAYING),
            (kinds.MediaPlayerPaused, Report.PAUSED),
            (kinds.MediaPlayerVout, Report.VOUT),
            (kinds.MediaPlayerEndReached, Report.ENDED),
            (kinds.MediaPlayerEncounteredError, Report.ERROR),
        ):
            self._events.event_attach(event, self._on_event, report)
        self._events.event_attach(kinds.MediaPlayerTimeChanged, self._on_time)
        self._events.event_attach(kinds.MediaPlayerLengthChanged, self._on_length)

    def parse(self, path: Path, demux: str) -> None:
        """Have libVLC look at a file without playing it; `PARSED` follows."""
        self._release_media()
        media = self._libvlc.new_media(path, [f":demux={demux}"])
        self._parser = media.event_manager()
        self._parser.event_attach(self._libvlc.events.MediaParsedChanged, self._on_event, Report.PARSED)
        self._media = media
        if media.parse_with_options(_PARSE_LOCAL, _PARSE_TIMEOUT_MS) != 0:
            self._inbox.post(Report.PARSED)

    def tracks(self) -> tuple[TrackFacts, ...]:
        """Tracks of the file that was parsed or is played."""
        return self._libvlc.tracks(self._media) if self._media is not None else ()

    def parsed_length_s(self) -> float:
        """Length of the file that was parsed, 0.0 where unknown."""
        return max(self._media.get_duration(), 0) / 1000.0 if self._media is not None else 0.0

    def launch(self, path: Path, options: list[str]) -> None:
        """Begin to play a file."""
        media = self._libvlc.new_media(path, options)
        # This ends the film before it; what that one still said is of no use.
        self._player.set_media(media)
        self._inbox.clear()
        self._release_media()
        self._media = media
        # Its answer means nothing: it is 0 for a file that is not there, too.
        self._player.play()

    def halt(self) -> None:
        """Stop; when this returns no callback is running any more, and none is in line."""
        self._player.stop()
        self._inbox.clear()

    def set_paused(self, *, is_paused: bool) -> None:
        """Stand still or run on; a `PAUSED` or `PLAYING` follows."""
        self._player.set_pause(int(is_paused))

    def set_time_ms(self, time_ms: int) -> None:
        """Seek."""
        self._player.set_time(time_ms)

    def next_frame(self) -> None:
        """Show the next picture and stand still."""
        self._player.next_frame()

    def set_rate(self, rate: float) -> None:
        """Change the speed."""
        self._player.set_rate(rate)

    def set_sound(self, percent: int, *, is_muted: bool) -> None:
        """Set loudness and silence."""
        self._is_muted = is_muted
        self._player.audio_set_volume(percent)
        self._player.audio_set_mute(is_muted or self._is_hushed)

    def set_hushed(self, *, is_hushed: bool) -> None:
        """Be silent for a moment, whatever was set."""
        if is_hushed != self._is_hushed:
            self._is_hushed = is_hushed
            self._player.audio_set_mute(self._is_muted or is_hushed)

    def choose_audio(self, index: int | None) -> None:
        """Play the sound track with this number in the file, or none."""
        if index is None:
            self._player.audio_set_track(-1)
            return
        ids = [number for number, _ in self._player.audio_get_track_description() or () if number >= 0]
        if index < len(ids):
            self._player.audio_set_track(ids[index])

    def lost_pictures(self) -> int:
        """How many pictures of the present file libVLC has thrown away because they were late."""
        return self._statistic("lost_pictures")

    def decoded_pictures(self) -> int:
        """How many pictures of the present file were decoded."""
        return self._statistic("decoded_video")

    def release(self) -> None:
        """Let go of the player; it must have been halted."""
        self._libvlc.listen(None)
        self._release_media()
        self._player.release()
        self._inbox.clear()

    def _statistic(self, name: str) -> int:
        statistics = self._libvlc.statistics(self._media) if self._media is not None else None
        return int(getattr(statistics, name, 0))

    def _release_media(self) -> None:
        if self._media is not None:
            self._media.release()
            self._media = None
            self._parser = None

    def _on_event(self, _event: Handle, report: Report) -> None:
        self._inbox.post(report)

    def _on_time(self, event: Handle) -> None:
        self._inbox.post(Report.TIME, event.u.new_time / 1000.0)

    def _on_length(self, event: Handle) -> None:
        self._inbox.post(Report.LENGTH, event.u.new_length / 1000.0)

    def _on_sign(self, sign: LogSign, at: float) -> None:
        self._signs.add(sign)
        self._inbox.post(_SIGNS[sign], at=at)
