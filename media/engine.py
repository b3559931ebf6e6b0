"""Plays films through libVLC: the state machine behind the `Playback` protocol."""

import logging
import math
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from media.frames import FrameStore
from media.libvlc import LibVlc, load
from media.playback import RATES, AudioTrack, Failure, Film, Picture, PlaybackState, Position
from media.playthrough import Outcome, Playthrough, audio_index, frame_length_s
from media.vlcplayer import Inbox, News, Report, VlcPlayer
from player.errors import EngineMissingError

log = logging.getLogger(__name__)

_WATCH_S = 0.25

_OPEN_STATES = (PlaybackState.READY, PlaybackState.PLAYING, PlaybackState.PAUSED)


class VlcEngine:
    """Play one film at a time. Follows `media.playback.Playback`; every method belongs to the GUI thread.

    LibVLC is loaded on a thread of its own, once; one player serves for life. LibVLC's threads put reports into an
    inbox, and `pump` takes them in.
    """

    def __init__(self, *, options: Sequence[str] = ()) -> None:
        """Make an engine; nothing is loaded yet.

        Args:
            options: More options for libVLC, "--aout=dummy" in tests.
        """
        self._options = tuple(options)
        self._inbox = Inbox()
        self._frames = FrameStore(self._on_display)
        self._loader: threading.Thread | None = None
        self._libvlc: LibVlc | None = None
        self._player: VlcPlayer | None = None
        self._missing = ""
        self._film: Film | None = None
        self._playthrough: Playthrough | None = None
        self._state = PlaybackState.EMPTY
        self._wants_play = False
        self._place_s = 0.0
        self._outcome = Outcome()
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
        """Why it stands at ``FAILED``, else None."""
        return self._outcome.failure

    @property
    def failure_detail(self) -> str:
        """The same in technical words and without any file name."""
        return self._outcome.detail

    @property
    def film(self) -> Film | None:
        """The film, or None when empty."""
        return self._film

    @property
    def duration_s(self) -> float:
        """Length of the film in seconds; 0.0 while unknown."""
        if self._playthrough is not None:
            return self._playthrough.duration_s
        return self._film.duration_s if self._film is not None else 0.0

    @property
    def rate(self) -> float:
        """Speed of playback, 1.0 is as filmed."""
        return self._rate

    @property
    def volume(self) -> int:
        """Loudness that was set, 0 to 100."""
        return self._volume

    @property
    def is_muted(self) -> bool:
        """True if the film was silenced."""
        return self._is_muted

    @property
    def is_voice_on(self) -> bool:
        """True if the voice was chosen."""
        return self._is_voice_on

    @property
    def has_voice(self) -> bool:
        """True if this film has a track with and one without the voice."""
        return self._film is not None and self._film.voice_track is not None

    @property
    def has_sound(self) -> bool:
        """False if the film is silent or there is nothing to hear it with."""
        has_output = self._playthrough is None or self._playthrough.has_output
        return self._film is not None and bool(self._film.audio) and has_output

    @property
    def is_seeking(self) -> bool:
        """True from a seek until its picture is there."""
        return self._playthrough is not None and self._playthrough.is_seeking

    @property
    def displayed(self) -> int:
        """Pictures displayed by libVLC since the engine was made."""
        return self._frames.displayed

    @property
    def lost(self) -> int:
        """Pictures of this film that libVLC threw away because they were late, up to 0.25 s ago."""
        return self._player.lost_pictures() if self._player is not None else 0

    def start(self) -> None:
        """Load libVLC on a thread of its own; returns at once, and does nothing the second time."""
        if self._loader is None and self._libvlc is None:
            self._loader = threading.Thread(target=self._load, name="libvlc-loader", daemon=True)
            self._loader.start()

    def open(self, film: Film, *, at_s: float = 0.0) -> None:
        """Open a film and show its picture at a film time, standing still.

        Args:
            film: From `media.probe.probe`.
            at_s: Film time in seconds.
        """
        self._halt()
        self._frames.clear()
        self._take(film, at_s, wants_play=False)
        self._state = PlaybackState.OPENING
        self._begin()

    def swap(self, film: Film) -> None:
        """Go on in another film at the same film time, playing or standing as before.

        The old picture is shown until the new one is there.

        Args:
            film: A twin of the present film, with the same timeline.
        """
        wants_play = self._wants_play
        if self._state not in _OPEN_STATES:
            self.open(film, at_s=self.position().time_s)
            self._wants_play = wants_play
            return
        place_s = self._place_s if self._playthrough is None else self._playthrough.bound_for_s
        self._playthrough = None
        self._take(film, place_s, wants_play=wants_play)
        self._begin()

    def position(self) -> Position:
        """Tell the media time now; kept after an end and after a failure."""
        if self._playthrough is not None and self._playthrough.has_arrived:
            return self._playthrough.position(time.perf_counter())
        return Position(self._place_s, self._state not in (PlaybackState.OPENING, *_OPEN_STATES))

    def picture(self) -> Picture | None:
        """Take the newest picture to paint it; None where there is none to show."""
        through = self._playthrough
        frame = self._frames.take(through.presentable if through is not None else 0)
        if frame is None or self._film is None:
            return None
        time_s = through.time_of(frame.number) if through is not None else None
        return Picture(
            frame.buffers.addresses[frame.index],
            frame.buffers.width_px,
            frame.buffers.height_px,
            frame.buffers.pitch_bytes,
            frame.buffers.generation,
            frame.number,
            through.film.pixel_aspect if through is not None else self._film.pixel_aspect,
            # A picture of the film before a swap stands where that one stood.
            Position(self._place_s, is_certain=False) if time_s is None else replace(self.position(), time_s=time_s),
        )

    def play(self) -> None:
        """Start, or go on after a pause; from the beginning after the end."""
        if self._state is PlaybackState.ENDED and self._film is not None:
            self.open(self._film)
        self._set_playing(is_playing=True)

    def pause(self) -> None:
        """Stand still at the present frame."""
        self._set_playing(is_playing=False)

    def seek(self, time_s: float) -> None:
        """Go to a film time in seconds; playing or paused as before, standing still after the end."""
        if self._state is PlaybackState.ENDED and self._film is not None:
            self.open(self._film, at_s=time_s)
        elif self._playthrough is not None:
            self._playthrough.seek(time_s)
        elif self._state in (PlaybackState.OPENING, *_OPEN_STATES):
            self._place_s = max(time_s, 0.0)

    def step(self, frames: int) -> None:
        """Go some frames on, or back if negative, and stand still there."""
        if self._state not in _OPEN_STATES or self._film is None:
            return
        here_s = self.position().time_s
        self.pause()
        # Half a frame beyond its start, whatever rounding has done to where we are.
        self.seek(here_s + (frames + 0.5) * frame_length_s(self._film))

    def set_rate(self, rate: float) -> None:
        """Play at another speed, 0.5 to 1.5; the pitch of the sound is kept."""
        self._rate = min(max(rate, RATES[0]), RATES[-1])
        if self._playthrough is not None:
            self._playthrough.set_rate(self._rate)

    def set_volume(self, percent: int) -> None:
        """Set the loudness, 0 to 100."""
        self._volume = min(max(percent, 0), 100)
        self._apply_sound()

    def set_muted(self, *, is_muted: bool) -> None:
        """Silence the film, or let it be heard again."""
        self._is_muted = is_muted
        self._apply_sound()

    def set_voice(self, *, is_on: bool) -> None:
        """Choose the audio track with the voice, or the one with sounds only."""
        self._is_voice_on = is_on
        if self.has_voice and self.has_sound and self.is_audible and self._film is not None:
            self._command().choose_audio(audio_index(self._film, is_voice_on=is_on))

    @property
    def is_audible(self) -> bool:
        """True once the film has begun, so that its sound can be changed."""
        return self._playthrough is not None and self._playthrough.has_arrived

    def stop(self) -> None:
        """Let go of the film; the engine is empty after it."""
        self._halt()
        self._frames.clear()
        self._film = None
        self._wants_play = False
        self._place_s = 0.0
        self._outcome = Outcome()
        self._state = PlaybackState.EMPTY

    def release(self) -> None:
        """Let go of libVLC itself; the engine cannot be used after it."""
        if self._loader is not None:
            self._loader.join()
        self.stop()
        if self._player is not None:
            self._player.release()
            self._player = None
        if self._libvlc is not None:
            self._libvlc.release()
            self._libvlc = None

    def set_wake(self, wake: Callable[[], None]) -> None:
        """Name what is called, from any thread and at most once until the next `pump`, when there is news."""
        self._inbox.set_wake(wake)

    def pump(self) -> float | None:
        """Take in what has happened since the last call.

        Returns:
            In how many seconds to call again even without a wake, or None if there is no need.
        """
        for news in self._inbox.take_all():
            if news.kind in (Report.LOADED, Report.NOT_LOADED, Report.PARSED):
                self._take_in_opening(news)
            elif self._playthrough is not None:
                self._playthrough.take_in(news)
                if news.kind is Report.PLAYING:
                    self._apply_sound()
        through = self._playthrough
        if through is None:
            return _WATCH_S if self._state is PlaybackState.OPENING else None
        now = time.perf_counter()
        again_at = through.pump(now)
        if through.has_arrived and self._state is PlaybackState.OPENING:
            self._state = PlaybackState.PLAYING if self._wants_play else PlaybackState.READY
        if through.outcome is not None:
            self._end(through, through.outcome)
            return None
        return None if again_at is None else max(again_at - now, 0.001)

    def _set_playing(self, *, is_playing: bool) -> None:
        if self._state not in (PlaybackState.OPENING, *_OPEN_STATES):
            return
        self._wants_play = is_playing
        if self._state is not PlaybackState.OPENING:
            if is_playing:
                self._state = PlaybackState.PLAYING
            elif self._state is PlaybackState.PLAYING:
                self._state = PlaybackState.PAUSED
        if self._playthrough is not None:
            if is_playing:
                self._playthrough.run()
            else:
                self._playthrough.stand()

    def _load(self) -> None:
        """Runs on the loader's thread."""
        try:
            self._libvlc = load(self._options)
        except EngineMissingError as error:
            self._inbox.post(Report.NOT_LOADED, cause=error)
        else:
            self._inbox.post(Report.LOADED)

    def _take_in_opening(self, news: News) -> None:
        if news.kind is Report.LOADED and self._libvlc is not None:
            self._player = VlcPlayer(self._libvlc, self._frames, self._inbox)
            self._apply_sound()
            self._begin()
        elif news.kind is Report.NOT_LOADED:
            self._missing = str(news.cause)
            self._begin()
        elif self._film is not None and not self._film.is_measured:
            self._film = self._measured(self._film)
            if self._film.is_measured:
                self._begin()
            else:
                self._fail(Outcome(Failure.NOT_A_FILM, "neither picture nor sound"))

    def _take(self, film: Film, at_s: float, *, wants_play: bool) -> None:
        self._film = film
        self._place_s = min(max(at_s, 0.0), film.duration_s or math.inf)
        self._wants_play = wants_play
        self._outcome = Outcome()

    def _begin(self) -> None:
        """Load libVLC, then measure the film where that is left to do, then play it."""
        film = self._film
        if film is None:
            return
        if self._missing:
            self._fail(Outcome(Failure.ENGINE_MISSING, self._missing))
        elif self._player is None:
            self.start()
        elif not film.is_measured:
            self._player.halt()
            self._player.parse(film.path, film.container.value)
        else:
            through = Playthrough(self._player, self._frames, film, rate=self._rate, is_running=self._wants_play)
            self._playthrough = through
            through.launch(self._place_s, audio_index(film, is_voice_on=self._is_voice_on))

    def _measured(self, film: Film) -> Film:
        """Complete a film with what libVLC has found in it; unchanged if that is nothing."""
        player = self._command()
        tracks = player.tracks()
        video = next((track for track in tracks if track.kind == "video"), None)
        audio = tuple(AudioTrack(t.codec, t.language, t.name) for t in tracks if t.kind == "audio")
        if video is None:
            return replace(film, audio=audio, duration_s=player.parsed_length_s(), is_measured=bool(audio))
        return replace(
            film,
            duration_s=player.parsed_length_s(),
            width_px=video.width_px,
            height_px=video.height_px,
            pixel_aspect=video.pixel_aspect,
            quarter_turns=video.quarter_turns,
            frame_rate=video.frame_rate,
            video_codec=video.codec,
            audio=audio,
            is_measured=True,
        )

    def _command(self) -> VlcPlayer:
        if self._player is None:
            raise RuntimeError("no player to command")
        return self._player

    def _apply_sound(self) -> None:
        if self._player is not None:
            self._player.set_sound(self._volume, is_muted=self._is_muted)

    def _on_display(self, at: float, number: int) -> None:
        """Runs on a thread of libVLC."""
        through = self._playthrough
        if through is not None and through.wants_display(at):
            self._inbox.post(Report.DISPLAY, number, at=at)

    def _end(self, through: Playthrough, outcome: Outcome) -> None:
        self._place_s = self.position().time_s
        if outcome.failure is not None:
            self._fail(outcome)
            return
        self._place_s = through.duration_s or self._place_s
        self._film = through.film
        self._halt()
        self._wants_play = False
        self._state = PlaybackState.ENDED

    def _fail(self, outcome: Outcome) -> None:
        log.warning("A film does not play: %s, %s", outcome.failure, outcome.detail)
        self._halt()
        self._wants_play = False
        self._outcome = outcome
        self._state = PlaybackState.FAILED

    def _halt(self) -> None:
        if self._playthrough is not None:
            self._playthrough = None
            self._command().halt()
