"""One film while it is played: where it stands, which picture may be painted, and how it is moved about."""

import math
import time
from dataclasses import dataclass, replace

from media.clock import MediaClock
from media.frames import FrameStore
from media.playback import Failure, Film, Position
from media.vlcplayer import News, Report, VlcPlayer

CUT_SHORT_S = 1.0
"""A film that ends this much before its length is cut short; what is left in queues at a good end is less."""

SOUND_CUT_SHORT_S = 3.0
"""The same without pictures, where all that is left of the sound may be in the output's own queue."""

NO_PICTURE_S = 8.0
"""How long a film may take from its start to its first picture on a slow disk and a busy machine."""

NO_DECODER_S = 1.0
"""The same once libVLC has said that it cannot decode a track."""

RATE_AFTER_S = 0.2
"""How long a film runs at its own speed after a seek before another one is set. Slowed down at once, the picture
stands still for up to 2 s (measured); after this, for as long as with every change of speed, 0.2 to 0.5 s."""

STUCK_S = 2.0
"""A running film that shows nothing for this long has got stuck, and is sought anew where it stands. Even a picture
that stays is shown again every 76 ms."""

_UNSTICK_TRIES = 3
_HEALED_S = 20.0
_SEEK_PATIENCE_S = 0.25
_LAST_PICTURE_S = 0.06
"""For this long after a pause a picture may still come that is not the same one again."""

_STAND_AFTER_FRAMES = 0.4
"""A seek that is to stand runs on for this part of a frame, since the first picture may be one from before it."""

_REMEMBERED = 8


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a film came to its end.

    Attributes:
        failure: None for a good end.
        detail: Technical words about a failure.
    """

    failure: Failure | None = None
    detail: str = ""


class Playthrough:
    """A film on its way through the player, from its launch to its end.

    Attributes:
        film: The film; the shape of its pixels is learned while it plays.
        duration_s: Its length, learned while it plays where the film does not say.
        outcome: None until it has ended or failed.
        has_output: False once it is known that there is nothing to hear it with.
    """

    def __init__(self, player: VlcPlayer, frames: FrameStore, film: Film, *, rate: float, is_running: bool) -> None:
        self.film = film
        self.duration_s = film.duration_s
        self.outcome: Outcome | None = None
        self.has_output = player.has_output
        self._player = player
        self._frames = frames
        self._frame_rate = float(film.frame_rate) if film.frame_rate else None
        self._clock = MediaClock(self._frame_rate, has_pictures=bool(film.video_codec))
        self._rate = rate
        self._player_rate = 1.0
        self._is_running = is_running
        self._must_seek = False
        self._is_in_flight = False
        self._moved_at = 0.0
        self._next_s: float | None = None
        self._rate_at: float | None = None
        self._stand_at: float | None = None
        self._ignore_displays_from = math.inf
        self._has_arrived = False
        self._displayed_at = 0.0
        self._unstuck = 0
        self._has_vout = False
        self._is_undecodable = False
        self._presentable = 0
        self._times: dict[int, float] = {}

    @property
    def has_arrived(self) -> bool:
        """True once its first picture (or sound, where it has no picture) was there."""
        return self._has_arrived

    @property
    def is_seeking(self) -> bool:
        """True from the launch or a seek until its picture is there."""
        return self._is_in_flight or self._next_s is not None

    @property
    def shown_s(self) -> float:
        """Film time of the picture that was last let through."""
        return self.within(self._clock.shown_s)

    @property
    def bound_for_s(self) -> float:
        """Film time it is on its way to, or that of its picture where it is not sought."""
        return self.position(time.perf_counter()).time_s if self.is_seeking else self.shown_s

    @property
    def presentable(self) -> int:
        """Number of the newest picture that may be painted, 0 before the first."""
        return self._presentable

    def time_of(self, number: int) -> float | None:
        """Film time of a picture, or None if it is not one of this film's newest."""
        return self._times.get(number)

    def position(self, now: float) -> Position:
        """Tell film time."""
        if self._next_s is not None:
            return Position(self._next_s, is_certain=False)
        known = self._clock.position(now)
        return replace(known, time_s=self.within(known.time_s))

    def within(self, time_s: float) -> float:
        """The nearest film time that can be sought."""
        last_s = max(self.duration_s - 0.05, 0.0) if self.duration_s else math.inf
        return min(max(time_s, 0.0), last_s)

    def launch(self, at_s: float, audio_index: int | None) -> None:
        """Begin at a film time, with a sound track."""
        film = self.film
        target_ms = self._target_ms(self.within(at_s))
        options = [f":demux={film.container.value}", ":no-mkv-preload-local-dir"]
        if target_ms:
            options.append(f":start-time={target_ms / 1000.0:.3f}")
        if audio_index is not None:
            options.append(f":audio-track={audio_index}")
        self._frames.expect(film.width_px, film.height_px)
        self._moved_at = time.perf_counter()
        self._clock.started(target_ms / 1000.0, self._moved_at)
        self._is_in_flight = True
        self._player.set_rate(1.0)
        self._player.set_hushed(is_hushed=not self._is_running)
        self._player.launch(film.path, options)

    def run(self) -> None:
        """Run on."""
        if self._is_running:
            return
        self._is_running = True
        self._ignore_displays_from = math.inf
        self._player.set_hushed(is_hushed=False)
        if self._is_in_flight or self._stand_at is not None:
            self._stand_at = None
            return
        if self._clock.is_on_line and not self._must_seek and self._player_rate == self._rate:
            self._player.set_paused(is_paused=False)
        else:
            self._run_from(self.position(time.perf_counter()).time_s)

    def stand(self) -> None:
        """Stand still, on a seek as soon as its picture is there."""
        if not self._is_running:
            return
        self._is_running = False
        self._rate_at = None
        if not self._is_in_flight:
            self._player.set_paused(is_paused=True)

    def seek(self, time_s: float) -> None:
        """Go to a film time; while one seek is under way, only the last of those that follow is done."""
        time_s = self.within(time_s)
        is_under_way = self._is_in_flight and time.perf_counter() - self._moved_at < _SEEK_PATIENCE_S
        if is_under_way or not self._has_arrived:
            self._next_s = time_s
        else:
            self._run_from(time_s)

    def set_rate(self, rate: float) -> None:
        """Play at another speed; on a seek or while standing still, as soon as it runs."""
        self._rate = rate
        if self._is_running and not self._is_in_flight:
            self._apply_rate()

    def wants_display(self, at: float) -> bool:
        """Tell, on a thread of libVLC, whether a picture displayed now is news."""
        return at < self._ignore_displays_from

    def take_in(self, news: News) -> None:
        """Take in one report."""
        match news.kind:
            case Report.DISPLAY:
                self._displayed_at = news.at
                time_s = self._clock.shown(news.at)
                if time_s is not None:
                    self._present(int(news.value), time_s)
            case Report.TIME:
                self._clock.told(news.value, news.at)
                if not self.film.video_codec:
                    self._arrive()
            case Report.CLOCK_SET:
                self._clock.clock_set(news.at)
                if self._is_running and self._rate != self._player_rate:
                    self._rate_at = news.at + RATE_AFTER_S
            case Report.PLAYING:
                self._clock.resumed(news.at)
            case Report.PAUSED:
                self._clock.paused(news.at)
                if not self.is_seeking and not self._is_running:
                    self._ignore_displays_from = news.at if self._must_seek else news.at + _LAST_PICTURE_S
            case _:
                self._take_in_rare(news)

    def pump(self, now: float) -> float | None:
        """Do what is due.

        Returns:
            When to come again at the latest, on the same clock, or None if there is no need.
        """
        time_s = self._clock.settle(now)
        if time_s is not None:
            self._present(self._frames.displayed, time_s)
        if self._next_s is not None and self._has_arrived:
            is_stuck = now - self._moved_at > _SEEK_PATIENCE_S
            if is_stuck or not self._is_in_flight:
                self._run_from(self._next_s)
        if self._rate_at is not None and now >= self._rate_at:
            self._rate_at = None
            self._apply_rate()
        if self._stand_at is not None and now >= self._stand_at:
            self._stand_at = None
            self._must_seek = True
            self._ignore_displays_from = now
            self._player.set_paused(is_paused=True)
        self._watch(now)
        if self.outcome is not None:
            return None
        watch_at = now + _SEEK_PATIENCE_S if self.is_seeking else now + STUCK_S if self._is_running else None
        moments = [at for at in (self._clock.due_at, self._rate_at, self._stand_at, watch_at) if at is not None]
        return min(moments, default=None)

    def _take_in_rare(self, news: News) -> None:
        match news.kind:
            case Report.VOUT:
                self._has_vout = True
                self._learn_aspect()
            case Report.LENGTH if news.value > 0.0 and not self.duration_s:
                self.duration_s = news.value
            case Report.NO_AUDIO_OUTPUT if self.has_output:
                # LibVLC would ask for a sound device again with every piece of sound.
                self.has_output = False
                self._player.choose_audio(None)
            case Report.NO_DECODER:
                self._is_undecodable = True
            case Report.ENDED:
                self._end(news.at)
            case Report.ERROR:
                self._fail(Failure.ENGINE, "libVLC could not open it")

    def _target_ms(self, time_s: float) -> int:
        """The first whole millisecond of the frame that holds a film time; libVLC then begins with that frame."""
        rate = self.film.frame_rate
        if rate is None:
            return round(time_s * 1000.0)
        frame = math.floor(time_s * rate + 0.01)
        return math.ceil(frame * 1000 / rate)

    def _run_from(self, time_s: float) -> None:
        """Seek, and run from there at least until its picture is shown.

        A film that stands still runs for that moment, since libVLC shows wrong pictures, or none, for a seek in a
        pause. And it is sought at speed 1: at another one libVLC takes the way from the key frame before to the
        target for time at that speed, and stands still for as long.
        """
        self._next_s = None
        self._must_seek = False
        self._rate_at = self._stand_at = None
        self._ignore_displays_from = math.inf
        self._player.set_hushed(is_hushed=not self._is_running)
        target_ms = self._target_ms(time_s)
        self._set_player_rate(1.0)
        self._moved_at = time.perf_counter()
        self._is_in_flight = True
        self._clock.sought(target_ms / 1000.0, self._moved_at)
        self._player.set_time_ms(target_ms)
        self._player.set_paused(is_paused=False)

    def _apply_rate(self) -> None:
        if self._rate != self._player_rate:
            self._set_player_rate(self._rate)
            self._clock.rate_set(true_rate(self._rate), time.perf_counter())

    def _set_player_rate(self, rate: float) -> None:
        if self._player_rate != rate:
            self._player.set_rate(rate)
            self._player_rate = rate

    def _present(self, number: int, time_s: float) -> None:
        """A picture may be painted."""
        self._presentable = number
        self._times[number] = time_s
        if len(self._times) > _REMEMBERED:
            del self._times[next(iter(self._times))]
        self._arrive()

    def _arrive(self) -> None:
        """The first picture after the launch or a seek is there."""
        if not self._is_in_flight:
            return
        self._is_in_flight = False
        self._has_arrived = True
        if not self._is_running and self._next_s is None:
            self._stand_at = time.perf_counter() + _STAND_AFTER_FRAMES * frame_length_s(self.film)

    def _learn_aspect(self) -> None:
        """The stream itself may know the shape of its pixels where the container does not."""
        video = next((track for track in self._player.tracks() if track.kind == "video"), None)
        if video is not None and self.film.pixel_aspect == 1:
            self.film = replace(self.film, pixel_aspect=video.pixel_aspect)

    def _end(self, now: float) -> None:
        at_s = self._clock.position(now).time_s
        if self.film.video_codec and not self._has_vout:
            failure = Failure.NO_DECODER if self._is_undecodable else Failure.CUT_SHORT
            self._fail(failure, "it ended before its first picture")
        elif self.duration_s and at_s < self.duration_s - (
            CUT_SHORT_S if self.film.video_codec else SOUND_CUT_SHORT_S
        ):
            self._fail(Failure.CUT_SHORT, f"it ended at {at_s:.1f} s of {self.duration_s:.1f} s")
        else:
            self.outcome = Outcome()

    def _fail(self, failure: Failure, detail: str) -> None:
        if failure is Failure.ENGINE and not self.film.path.exists():
            failure, detail = Failure.MISSING, "it is gone"
        self.outcome = Outcome(failure, detail)

    def _watch(self, now: float) -> None:
        """See that what was started also shows something, and goes on doing so."""
        if self.outcome is not None:
            return
        if not self._is_in_flight:
            self._watch_running(now)
            return
        waited_s = now - self._moved_at
        if self._is_undecodable and not self._has_vout and self.film.video_codec and waited_s > NO_DECODER_S:
            self._fail(Failure.NO_DECODER, f"nothing here decodes {self.film.video_codec}")
        elif waited_s > NO_PICTURE_S:
            is_dark = bool(self.film.video_codec) and not self._has_vout
            self._fail(Failure.NO_DECODER if is_dark else Failure.ENGINE, f"nothing came within {NO_PICTURE_S:.0f} s")

    def _watch_running(self, now: float) -> None:
        if not self._is_running or not self._has_arrived or not self.film.video_codec:
            return
        if now - max(self._displayed_at, self._moved_at) < STUCK_S:
            return
        at_s = self._clock.position(now).time_s
        if self.duration_s and at_s > self.duration_s - CUT_SHORT_S:
            return
        if now - self._moved_at > _HEALED_S:
            self._unstuck = 0
        self._unstuck += 1
        if self._unstuck > _UNSTICK_TRIES:
            self._fail(Failure.ENGINE, f"it got stuck at {at_s:.1f} s")
        else:
            self._run_from(at_s)


def audio_index(film: Film, *, is_voice_on: bool) -> int | None:
    """Which sound track of a film to play, counted from 0; None for a film without sound."""
    return film.voice_track if is_voice_on and film.voice_track is not None else film.plain_track


def true_rate(rate: float) -> float:
    """The speed at which libVLC really plays: it counts in whole thousandths of the length (1.5 is 1000 / 666)."""
    return 1000.0 / int(1000.0 / rate)


def frame_length_s(film: Film) -> float:
    """How long one picture stays, 1/30 s where unknown."""
    return float(1 / film.frame_rate) if film.frame_rate else 1.0 / 30.0
