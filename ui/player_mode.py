"""The player: stage, control bar and keys around one playback. Widgets hold no time of their own.

The order of truth: media clock, then the cue at its time, then what is painted.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QWheelEvent

from media.cues import Cue
from media.playback import Failure, Playback, PlaybackState, Position
from media.timeline import Timeline
from player.events import StopMark
from player.session import Session
from player.settings import Settings
from ui.count_in import CountIn
from ui.engine_bridge import EngineBridge
from ui.film_twin import FilmTwin
from ui.look import Look
from ui.player_acts import acts_of
from ui.player_board import PlayerBoard
from ui.player_face import PlayerPhase, safety_sentence
from ui.player_keys import Verb, verb_of
from ui.player_knobs import Knobs
from ui.player_script import PlayerScript
from ui.player_story import PlayerStory
from ui.stage_view import Picture, StageFace
from ui.steering import Steering
from ui.stop_panel import StopPanel
from ui.words import say

_SMALLER_NOTE_MS = 4000
_DOUBLE_MS = 250
_AWAY_MS = 10 * 60 * 1000


class PlayerMode(PlayerBoard):
    """Plays one routine, a mode over the whole window.

    Signals:
        progressed: Something happened that is worth saving.
        clicked: A repetition ended: one click of the dimmer.
        stop_answered: The `StopMark`, pain 0 to 10 and `Zone`.
        break_wanted: Just a break.
        changed: Something that others may show has changed: phase, speed, volume.
        jumped: The film stands somewhere else by a hand.
        over: The routine was played to its end.
        left: The user wants to leave.
        away: Paused for ten minutes.
        failed: The film does not go on; a `Failure`.
        setting_wanted: Name and value of a setting that a key changed.
        full_screen_wanted: Full screen on or off.
        on_top_wanted: Stay on top of other windows, or no longer.
        keys_wanted: The list of keys.
    """

    progressed = Signal()
    clicked = Signal()
    stop_answered = Signal(object, int, object)
    break_wanted = Signal()
    changed = Signal()
    jumped = Signal()
    over = Signal()
    left = Signal()
    away = Signal()
    failed = Signal(object)
    setting_wanted = Signal(str, object)
    full_screen_wanted = Signal(bool)
    on_top_wanted = Signal()
    keys_wanted = Signal()

    def __init__(
        self,
        look: Look,
        bridge: EngineBridge,
        picture: Picture,
        script: PlayerScript,
        session: Session,
        settings: Settings,
        opener: Callable[[Playback, PlayerScript], None],
    ) -> None:
        """Make a player.

        Args:
            look: The look.
            bridge: The engine, with its events in this thread.
            picture: What paints the engine's frames.
            script: What to play.
            session: Counts what is really played, and says where the film jumps.
            settings: What the user wants to see and hear.
            opener: Opens the script's film, or the drawn guide, on the engine.
        """
        super().__init__(look, picture, script)
        self._bridge, self._script, self._settings = bridge, script, settings
        self._engine: Playback = bridge.engine
        self._opener = opener
        self._steering = Steering(bridge, script.timeline, session, self)
        self._session = session
        self._twin = FilmTwin(self._engine, script.film, script.smaller)
        self._phase = PlayerPhase.OPENING
        self._note = ""
        self._last_space = QElapsedTimer()
        self._mark: StopMark | None = None
        self._knobs = Knobs(bridge, settings, self)
        self._count = CountIn(self)
        self._story = PlayerStory(self, look, script, settings, self._count)
        self._acts = acts_of(self)
        self._note_timer = _single_shot(self, _SMALLER_NOTE_MS)
        self._away_timer = _single_shot(self, _AWAY_MS)
        self.stage.setAccessibleName(say("{0}. {1}").format(script.title, safety_sentence()))
        self.stage.follow(self._face_at)
        self.follow_settings(settings)
        self._connect()

    def _connect(self) -> None:
        self._bridge.repaint_wanted.connect(self._on_repaint)
        self._bridge.state_changed.connect(self._on_state)
        self._bridge.failed.connect(self._on_failed)
        self._bridge.ended.connect(self._on_ended)
        self._bridge.sound_changed.connect(self._on_sound)
        self._story.exercise_changed.connect(self._match_film)
        self._count.ticked.connect(self._refresh)
        self._count.over.connect(self._begin)
        self._note_timer.timeout.connect(self._on_note_over)
        self._away_timer.timeout.connect(self.away)
        self._steering.moved.connect(self._on_moved)
        self._steering.moved.connect(self.jumped)
        self._steering.skipped.connect(self.progressed)
        self._steering.clicked.connect(self.clicked)
        self._steering.clicked.connect(self.progressed)
        self._steering.over.connect(self._on_over)
        self._knobs.said.connect(self.say)
        self._knobs.said.connect(self.changed)
        self._knobs.setting_wanted.connect(self.setting_wanted)
        bar = self.bar
        bar.stop_wanted.connect(self.stop_for_pain)
        bar.back_wanted.connect(self._steering.back)
        bar.again_wanted.connect(self._steering.again)
        bar.pause_wanted.connect(self.toggle_pause)
        bar.smaller_wanted.connect(self.toggle_smaller)
        bar.skip_wanted.connect(self._steering.skip)
        bar.captions_wanted.connect(self._knobs.toggle_captions)
        bar.voice_wanted.connect(self._knobs.toggle_voice)
        bar.full_screen_wanted.connect(self.toggle_full_screen)
        bar.seek_wanted.connect(self._steering.seek)

    @property
    def phase(self) -> PlayerPhase:
        """Where the player stands."""
        return self._phase

    @property
    def cue(self) -> Cue | None:
        """The cue of the frame that was painted last."""
        return self._story.cue

    @property
    def place_s(self) -> float:
        """Playing time now, from the start of this form."""
        return self._steering.routine_s

    @property
    def knobs(self) -> Knobs:
        """Volume, speed and the like, for whoever is not a key."""
        return self._knobs

    @property
    def steering(self) -> Steering:
        """What moves the film about, for whoever is not a key."""
        return self._steering

    @property
    def engine(self) -> Playback:
        """The engine, to read from."""
        return self._engine

    @property
    def script(self) -> PlayerScript:
        """What is being played."""
        return self._script

    def start(self) -> None:
        """Open the film; the count-in begins when the first picture stands."""
        self._knobs.follow(self._settings)
        self._opener(self._engine, self._script)
        self._bridge.refresh()
        self._on_state(self._engine.state)

    def close_playback(self) -> None:
        """Let go of the film; the player is of no use after it."""
        for timer in (self._count, self._fade, self._note_timer, self._away_timer):
            timer.stop()
        self.stage.follow(None)
        self.stage.set_picture(None)
        for signal, slot in (
            (self._bridge.repaint_wanted, self._on_repaint),
            (self._bridge.state_changed, self._on_state),
            (self._bridge.failed, self._on_failed),
            (self._bridge.ended, self._on_ended),
            (self._bridge.sound_changed, self._on_sound),
        ):
            signal.disconnect(slot)
        self._engine.stop()

    def change_timeline(self, timeline: Timeline) -> None:
        """Go on with another script of the same film."""
        self._script = replace(self._script, timeline=timeline)
        self._steering.change_timeline(timeline)
        self._story.take_script(self._script)
        self.lay_out(self._script)

    @Slot(str)
    def say(self, note: str) -> None:
        """Say one line in the caption's place for a moment."""
        self._note = note
        self._note_timer.start()
        self._refresh()

    @Slot()
    def toggle_pause(self) -> None:
        """Start, pause, or carry on."""
        if self._last_space.isValid() and self._last_space.elapsed() < _DOUBLE_MS:
            return
        self._last_space.start()
        if self._phase is PlayerPhase.PLAYING:
            self.pause()
        else:
            self.play()

    @Slot()
    def play(self) -> None:
        """Start, or carry on after a pause; nothing while a question waits for its answer."""
        if self._phase is PlayerPhase.COUNT_IN:
            self._begin()
        elif self._phase is PlayerPhase.PAUSED:
            self.carry_on()

    @Slot()
    def pause(self) -> None:
        """Stand still."""
        if self._phase is PlayerPhase.COUNT_IN:
            self._count.stop()
        elif self._phase is not PlayerPhase.PLAYING:
            return
        self._engine.pause()
        self._session.pause()
        self._set_phase(PlayerPhase.PAUSED)
        self._bridge.refresh()
        self.progressed.emit()

    def carry_on(self) -> None:
        """Play on."""
        if self._phase in {PlayerPhase.PAUSED, PlayerPhase.STOPPED}:
            self.drop_panel()
            self._session.play()
            self._set_phase(PlayerPhase.PLAYING)
            self._engine.play()
            self._bridge.refresh()

    def return_to_pause(self) -> None:
        """Stand paused after the questions of "Stop, it hurts"."""
        self.drop_panel()
        self._set_phase(PlayerPhase.PAUSED)

    @Slot()
    def stop_for_pain(self) -> None:
        """Stop at once, with no "are you sure", and ask."""
        if self._phase in {PlayerPhase.STOPPED, PlayerPhase.OVER, PlayerPhase.FAILED}:
            return
        self._count.stop()
        self._engine.pause()
        self._mark = self._session.press_stop()
        self._set_phase(PlayerPhase.STOPPED)
        panel = StopPanel(self._look, self)
        panel.answered.connect(self._on_stop_answered)
        panel.break_wanted.connect(self._on_break)
        self.show_panel(panel)
        # Saved before any answer: whoever stops and walks away has told us that it hurt.
        self.progressed.emit()

    @Slot()
    def toggle_smaller(self) -> None:
        """Swap the running exercise to the easier form, or back."""
        cue = self.cue
        if cue is None or not cue.exercise_id:
            return
        if cue.exercise_id in self._session.smaller:
            self._session.make_usual(cue.exercise_id)
            self._match_film()
            self.progressed.emit()
        else:
            self.make_smaller(cue.exercise_id)

    def make_smaller(self, exercise_id: str) -> None:
        """Do one exercise the easier way, now and from now on."""
        self._session.make_smaller(exercise_id)
        self.say(say("Half as big. It still counts."))
        self._match_film()
        self.progressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key asks for; any other key lengthens the count-in, since nobody has to hurry."""
        self.wake_bar()
        verb = None
        if self._panel is not None:
            self._panel.keyPressEvent(event)
            return
        if self._phase is not PlayerPhase.STOPPED:
            verb = verb_of(
                Qt.Key(event.key()),
                event.modifiers(),
                has_single_keys=self._settings.has_single_keys,
                is_paused=self._phase is PlayerPhase.PAUSED,
                is_repeat=event.isAutoRepeat(),
            )
        if verb is not None:
            self._acts[verb]()
        elif self._phase is PlayerPhase.COUNT_IN and not event.isAutoRepeat():
            self._count.lengthen()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the volume with the wheel, the size of the cues with Ctrl and the wheel."""
        turn = event.angleDelta().y()
        if not turn or self._phase is PlayerPhase.STOPPED:
            super().wheelEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._acts[Verb.LARGER_CUES if turn > 0 else Verb.SMALLER_CUES]()
        else:
            self._acts[Verb.LOUDER if turn > 0 else Verb.QUIETER]()

    def hideEvent(self, event: QEvent) -> None:
        """Pause when the window hides."""
        self.pause()
        super().hideEvent(event)  # type: ignore[arg-type]

    def take_settings(self, settings: Settings) -> None:
        """Follow changed settings."""
        self._settings = settings
        self.follow_settings(settings)
        self._knobs.follow(settings)
        self._story.take_settings(settings)
        self._refresh()

    @Slot()
    def _match_film(self) -> None:
        """Play the film that belongs to the running exercise: whole or easier, at the same second."""
        cue = self.cue
        is_smaller = cue is not None and cue.exercise_id in self._session.smaller
        self.bar.smaller.set_face("shrink", self.bar.smaller.text(), is_on=is_smaller)
        self._twin.match(is_smaller=is_smaller)

    def _face_at(self, position: Position) -> StageFace:
        return self._story.face_at(position, self._phase, self._note)

    @Slot()
    def _refresh(self) -> None:
        self.stage.show_face(self._face_at(self._engine.position()))

    def _set_phase(self, phase: PlayerPhase) -> None:
        if phase is self._phase:
            return
        self._phase = phase
        self.set_rolling(is_rolling=phase is PlayerPhase.PLAYING)
        if phase is PlayerPhase.PAUSED:
            self._away_timer.start()
        else:
            self._away_timer.stop()
        self._refresh()
        self.stage.update()
        self.changed.emit()

    @Slot()
    def _begin(self) -> None:
        self._count.stop()
        self._session.play()
        self._set_phase(PlayerPhase.PLAYING)
        self._engine.play()
        self._bridge.refresh()
        self._on_sound(self._engine.has_sound)

    @Slot(bool)
    def _on_sound(self, has_sound: bool) -> None:  # noqa: FBT001  # Qt's signal
        """Show captions where there is nothing to hear a film with."""
        film = self._script.film
        if film is None or not film.audio or self._story.is_unheard is not has_sound:
            return
        self._story.is_unheard = not has_sound
        if not has_sound:
            self.say(say("No speakers found. Captions are on."))

    @Slot()
    def _on_moved(self) -> None:
        self.bar.line.set_loop(self._steering.loop_in_routine)
        self.bar.set_time(self._steering.routine_s)
        self._refresh()

    def step_frame(self, frames: int) -> None:
        """Go a frame on or back while it stands still."""
        step = getattr(self._engine, "step", None)
        if step is not None and self._phase is PlayerPhase.PAUSED:
            step(frames)
            self._bridge.refresh()

    @Slot()
    def _on_repaint(self) -> None:
        if self._phase is PlayerPhase.PLAYING and not self._engine.is_seeking:
            film_s = self._engine.position().time_s
            self._steering.follow(film_s)
            self.bar.set_time(self._script.timeline.routine_time(film_s))
        self.stage.on_frame()

    @Slot(object)
    def _on_state(self, state: PlaybackState) -> None:
        if state is PlaybackState.READY and self._phase is PlayerPhase.OPENING:
            self._count.start()
            self._set_phase(PlayerPhase.COUNT_IN)
        self._refresh()

    @Slot()
    def _on_ended(self) -> None:
        if self._phase is PlayerPhase.PLAYING:
            self._steering.end()

    @Slot()
    def _on_over(self) -> None:
        if self._phase is PlayerPhase.OVER:
            return
        self._engine.pause()
        self._set_phase(PlayerPhase.OVER)
        self.over.emit()

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._count.stop()
        self._set_phase(PlayerPhase.FAILED)
        self.failed.emit(failure)

    @Slot(int, object)
    def _on_stop_answered(self, nrs: int, leg: object) -> None:
        self.stop_answered.emit(self._mark, nrs, leg)

    @Slot()
    def _on_break(self) -> None:
        self._session.take_break()
        self.drop_panel()
        self._set_phase(PlayerPhase.PAUSED)
        self.break_wanted.emit()

    @Slot()
    def toggle_full_screen(self) -> None:
        """Fill the screen, or come back from it."""
        is_full = not self.window().isFullScreen()
        self.full_screen_wanted.emit(is_full)
        self.show_full_screen_face(is_full=is_full)

    @Slot()
    def leave(self) -> None:
        """Leave full screen first; then stand still and ask."""
        if self.window().isFullScreen():
            self.toggle_full_screen()
            return
        self.pause()
        self.left.emit()

    @Slot()
    def _on_note_over(self) -> None:
        self._note = ""
        self._refresh()


def _single_shot(parent: QObject, milliseconds: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer
