"""The player: stage, control bar and keys around one playback. Widgets hold no time of their own.

The order of truth: media clock, then the cue at its time, then what is painted.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEvent, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from media.cues import Cue, cue_at
from media.playback import Failure, Film, Playback, PlaybackState, Position
from media.run import RoutineRun
from media.timeline import Timeline
from player.session import Session
from player.settings import Settings
from ui.engine_bridge import EngineBridge
from ui.look import Look
from ui.player_face import (
    PlayerPhase,
    Wishes,
    count_in_face,
    failed_face,
    opening_face,
    paused_face,
    playing_face,
    safety_sentence,
)
from ui.stage_view import Picture, StageFace, StageView
from ui.stop_panel import StopPanel
from ui.transport_bar import Piece, TransportBar

COUNT_IN_S = 10
_SMALLER_NOTE_MS = 4000
_FADE_MS = 4000
_DOUBLE_MS = 250
_AWAY_MS = 10 * 60 * 1000
_SMALL_STEP_S = 5.0
_STEP_S = 10.0
_VOLUME_STEP = 5
_CUE_SIZES = (1.0, 1.25, 1.5)
_RATES = (0.5, 0.75, 1.0, 1.25, 1.5)


@dataclass(frozen=True, slots=True)
class PlayerScript:
    """What is to be played.

    Attributes:
        timeline: The form of the routine, tailored to the day.
        title: "Video 1".
        film: The film, or None for the drawn guide.
        smaller: Its easier twin, or None.
        note: Today's amber line, or "".
        at_s: Film time to start from, or None for the beginning.
        stops_s: Film times where "Stop, it hurts" was pressed before.
        stills: Exercise id to the drawing of its start pose, for the drawn guide.
    """

    timeline: Timeline
    title: str
    film: Film | None = None
    smaller: Film | None = None
    note: str = ""
    at_s: float | None = None
    stops_s: tuple[float, ...] = ()
    stills: Mapping[str, Path] | None = None


class PlayerMode(QWidget):
    """Plays one routine, a mode over the whole window.

    Signals:
        progressed: Something happened that is worth saving.
        clicked: A repetition ended: one click of the dimmer.
        stop_answered: The `StopMark`, pain 0 to 10 and `Zone`.
        break_wanted: Just a break.
        paused: Playing stopped, or goes on.
        over: The routine was played to its end.
        left: The user wants to leave.
        away: Paused for ten minutes.
        failed: The film does not go on; a `Failure`.
        setting_wanted: Name and value of a setting that a key changed.
        full_screen_wanted: Full screen on or off.
        keys_wanted: The list of keys.
    """

    progressed = Signal()
    clicked = Signal()
    stop_answered = Signal(object, int, object)
    break_wanted = Signal()
    paused = Signal(bool)
    over = Signal()
    left = Signal()
    away = Signal()
    failed = Signal(object)
    setting_wanted = Signal(str, object)
    full_screen_wanted = Signal(bool)
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
        super().__init__()
        self._look, self._bridge, self._script, self._settings = look, bridge, script, settings
        self._engine: Playback = bridge.engine
        self._opener = opener
        self._run = RoutineRun(self._engine, script.timeline)
        self._session = session
        self._is_twin = False
        self._phase = PlayerPhase.OPENING
        self._count_left = COUNT_IN_S
        self._count_total = COUNT_IN_S
        self._note = ""
        self._cue: Cue | None = None
        self._still_of = ""
        self._last_space = QElapsedTimer()
        self._panel: StopPanel | None = None
        self._mark = session.press_stop()
        self._build(picture)
        self._connect()

    def _build(self, picture: Picture) -> None:
        look, script = self._look, self._script
        self.stage = StageView(look)
        self.stage.setAccessibleName(self.tr("{0}. {1}").format(script.title, safety_sentence()))
        self.stage.set_picture(picture)
        self.stage.set_cue_size(self._settings.cue_size_pct / 100)
        self.stage.follow(self._face_at)
        self.bar = TransportBar(look)
        self.bar.set_routine(_pieces(script.timeline), script.timeline.playing_s)
        self.bar.line.set_stops(tuple(script.timeline.routine_time(s) for s in script.stops_s))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.stage, 1)
        layout.addWidget(self.bar)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._count_timer = QTimer(self)
        self._count_timer.setInterval(1000)
        self._fade_timer = QTimer(self)
        self._fade_timer.setSingleShot(True)
        self._fade_timer.setInterval(_FADE_MS)
        self._note_timer = QTimer(self)
        self._note_timer.setSingleShot(True)
        self._note_timer.setInterval(_SMALLER_NOTE_MS)
        self._away_timer = QTimer(self)
        self._away_timer.setSingleShot(True)
        self._away_timer.setInterval(_AWAY_MS)
        self._show_captions_button()
        self._show_voice_button()

    def _connect(self) -> None:
        self._bridge.repaint_wanted.connect(self._on_repaint)
        self._bridge.state_changed.connect(self._on_state)
        self._bridge.failed.connect(self._on_failed)
        self._bridge.ended.connect(self._on_ended)
        self._count_timer.timeout.connect(self._on_count)
        self._fade_timer.timeout.connect(self._on_fade)
        self._note_timer.timeout.connect(self._on_note_over)
        self._away_timer.timeout.connect(self.away)
        self.stage.resized.connect(self._place_panel)
        bar = self.bar
        bar.stop_wanted.connect(self.stop_for_pain)
        bar.back_wanted.connect(self._on_back)
        bar.again_wanted.connect(self._on_again)
        bar.pause_wanted.connect(self.toggle_pause)
        bar.smaller_wanted.connect(self.toggle_smaller)
        bar.skip_wanted.connect(self._on_skip)
        bar.captions_wanted.connect(self._on_captions)
        bar.voice_wanted.connect(self._on_voice)
        bar.full_screen_wanted.connect(self._on_full_screen)
        bar.seek_wanted.connect(self._on_seek)

    @property
    def phase(self) -> PlayerPhase:
        """Where the player stands."""
        return self._phase

    @property
    def cue(self) -> Cue | None:
        """The cue of the frame that was painted last."""
        return self._cue

    @property
    def script(self) -> PlayerScript:
        """What is being played."""
        return self._script

    def start(self) -> None:
        """Open the film; the count-in begins when the first picture stands."""
        self._engine.set_voice(is_on=self._settings.has_voice)
        self._engine.set_volume(self._settings.film_volume_pct)
        self._opener(self._engine, self._script)
        self._bridge.refresh()
        self._on_state(self._engine.state)

    def close_playback(self) -> None:
        """Let go of the film; the player is of no use after it."""
        for timer in (self._count_timer, self._fade_timer, self._note_timer, self._away_timer):
            timer.stop()
        self.stage.follow(None)
        self.stage.set_picture(None)
        for signal, slot in (
            (self._bridge.repaint_wanted, self._on_repaint),
            (self._bridge.state_changed, self._on_state),
            (self._bridge.failed, self._on_failed),
            (self._bridge.ended, self._on_ended),
        ):
            signal.disconnect(slot)
        self._engine.stop()

    def change_timeline(self, timeline: Timeline) -> None:
        """Go on with another script of the same film."""
        self._script = replace(self._script, timeline=timeline)
        self._run.change_timeline(timeline)
        self.bar.set_routine(_pieces(timeline), timeline.playing_s)

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
        if self._phase is PlayerPhase.COUNT_IN:
            self._begin()
        elif self._phase is PlayerPhase.PLAYING:
            self.pause()
        elif self._phase is PlayerPhase.PAUSED:
            self.carry_on()

    def pause(self) -> None:
        """Stand still."""
        if self._phase is PlayerPhase.COUNT_IN:
            self._count_timer.stop()
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
            self._drop_panel()
            self._session.play()
            self._set_phase(PlayerPhase.PLAYING)
            self._engine.play()
            self._bridge.refresh()

    def return_to_pause(self) -> None:
        """Stand paused after the questions of "Stop, it hurts"."""
        self._drop_panel()
        self._set_phase(PlayerPhase.PAUSED)

    @Slot()
    def stop_for_pain(self) -> None:
        """Stop at once, with no "are you sure", and ask."""
        if self._phase in {PlayerPhase.STOPPED, PlayerPhase.OVER, PlayerPhase.FAILED}:
            return
        self._count_timer.stop()
        self._engine.pause()
        self._mark = self._session.press_stop()
        self._set_phase(PlayerPhase.STOPPED)
        self._panel = StopPanel(self._look, self)
        self._panel.answered.connect(self._on_stop_answered)
        self._panel.break_wanted.connect(self._on_break)
        self._place_panel()
        self._panel.show()
        self._panel.first_focus().setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def toggle_smaller(self) -> None:
        """Swap the running exercise to the easier form, or back."""
        cue = self._cue
        if cue is None or not cue.exercise_id:
            return
        if cue.exercise_id in self._session.smaller:
            self._session.make_usual(cue.exercise_id)
        else:
            self._session.make_smaller(cue.exercise_id)
            self.say(self.tr("Half as big. It still counts."))
        self._match_film()
        self.progressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the player; a presenter, a headset button and media keys are keys too."""
        self._wake_bar()
        if event.isAutoRepeat() and event.key() not in {
            Qt.Key.Key_Left,
            Qt.Key.Key_Right,
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
        }:
            return
        action = self._action(Qt.Key(event.key()), event.modifiers())
        if action is not None:
            action()
        elif self._phase is PlayerPhase.COUNT_IN:
            self._count_left += COUNT_IN_S
            self._count_total = max(self._count_total, self._count_left)
            self._refresh()
        else:
            super().keyPressEvent(event)

    def _action(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> Callable[[], object] | None:
        plain = not modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if not plain or self._phase is PlayerPhase.STOPPED:
            return None
        is_shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        keys = Qt.Key
        always: dict[Qt.Key, Callable[[], object]] = {
            keys.Key_Space: self.toggle_pause,
            keys.Key_MediaPlay: self.toggle_pause,
            keys.Key_MediaPause: self.toggle_pause,
            keys.Key_MediaTogglePlayPause: self.toggle_pause,
            keys.Key_Period: self._frame_forward if self._phase is PlayerPhase.PAUSED else self.toggle_pause,
            keys.Key_Comma: self._frame_back,
            keys.Key_PageDown: self._on_skip,
            keys.Key_MediaNext: self._on_skip,
            keys.Key_PageUp: self._on_back,
            keys.Key_MediaPrevious: self._on_back,
            keys.Key_MediaStop: self.stop_for_pain,
            keys.Key_Left: lambda: self._nudge(-1.0 if is_shift else -_SMALL_STEP_S),
            keys.Key_Right: lambda: self._nudge(1.0 if is_shift else _SMALL_STEP_S),
            keys.Key_Up: lambda: self._change_volume(_VOLUME_STEP),
            keys.Key_Down: lambda: self._change_volume(-_VOLUME_STEP),
            keys.Key_F11: self._on_full_screen,
            keys.Key_Plus: lambda: self._change_cue_size(1),
            keys.Key_Equal: self._reset_rate,
            keys.Key_Minus: lambda: self._change_cue_size(-1),
            keys.Key_Backspace: self._reset_rate,
            keys.Key_BracketLeft: lambda: self._change_rate(-1),
            keys.Key_BracketRight: lambda: self._change_rate(1),
            keys.Key_Escape: self._on_escape,
            keys.Key_Question: self.keys_wanted.emit,
        }
        single: dict[Qt.Key, Callable[[], object]] = {
            keys.Key_K: self.toggle_pause,
            keys.Key_B: self.toggle_pause,
            keys.Key_N: self._on_skip,
            keys.Key_P: self._on_back,
            keys.Key_J: lambda: self._nudge(-_STEP_S),
            keys.Key_R: self._run.mark_loop if is_shift else self._on_again,
            keys.Key_S: self.stop_for_pain,
            keys.Key_L: self.toggle_smaller,
            keys.Key_C: self._on_captions,
            keys.Key_V: self._on_voice,
            keys.Key_M: self._on_mute,
            keys.Key_F: self._on_full_screen,
            keys.Key_H: self._on_rail,
        }
        if self._settings.has_single_keys and key in single:
            return single[key]
        # Stop is one key away whatever the settings say.
        return self.stop_for_pain if key == keys.Key_S else always.get(key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the bar again."""
        self._wake_bar()
        super().mouseMoveEvent(event)

    def hideEvent(self, event: QEvent) -> None:
        """Pause when the window hides."""
        self.pause()
        super().hideEvent(event)  # type: ignore[arg-type]

    def resizeEvent(self, event: QEvent) -> None:
        """Give the bar its height."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.bar.setFixedHeight(round(self.stage.geometry_now.bar.height()))

    def take_settings(self, settings: Settings) -> None:
        """Follow changed settings."""
        self._settings = settings
        self.stage.set_cue_size(settings.cue_size_pct / 100)
        self._engine.set_voice(is_on=settings.has_voice)
        self._engine.set_volume(settings.film_volume_pct)
        self._show_captions_button()
        self._show_voice_button()
        self._refresh()

    def _wishes(self) -> Wishes:
        return Wishes(
            has_captions=self._settings.has_captions,
            has_disc=self._settings.has_breathing_disc,
            is_motion_reduced=self._look.is_motion_reduced,
        )

    def _face_at(self, position: Position) -> StageFace:
        cue = cue_at(self._script.timeline, position.time_s)
        self._note_cue(cue)
        name = self._script.title
        match self._phase:
            case PlayerPhase.OPENING:
                return opening_face(name)
            case PlayerPhase.COUNT_IN:
                return count_in_face(name, self._count_left, self._count_total, self._script.note)
            case PlayerPhase.PAUSED:
                return paused_face(cue, self._wishes())
            case PlayerPhase.FAILED | PlayerPhase.STOPPED:
                return failed_face(cue, self._wishes())
            case _:
                return playing_face(cue, self._wishes(), is_certain=position.is_certain, note=self._note)

    def _note_cue(self, cue: Cue) -> None:
        before, self._cue = self._cue, cue
        if before is not None and before.exercise_id == cue.exercise_id and before.side is cue.side:
            return
        self._match_film()
        self._show_still(cue)
        words = f"{cue.exercise_name}. {cue.side_words}" if cue.side_words else cue.exercise_name
        if self._phase is PlayerPhase.PLAYING and words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _show_still(self, cue: Cue) -> None:
        stills = self._script.stills
        if self._script.film is not None or stills is None or self._still_of == cue.exercise_id:
            return
        self._still_of = cue.exercise_id
        path = stills.get(cue.exercise_id)
        self.stage.set_still(None if path is None else QPixmap(str(path)))

    def _match_film(self) -> None:
        """Play the film that belongs to the running exercise: whole or easier, at the same second."""
        cue = self._cue
        is_smaller = cue is not None and cue.exercise_id in self._session.smaller
        self.bar.smaller.set_face("shrink", self.bar.smaller.text(), is_on=is_smaller)
        if self._script.film is None or self._script.smaller is None or is_smaller == self._is_twin:
            return
        swap = getattr(self._engine, "swap", None)
        if swap is not None:
            self._is_twin = is_smaller
            swap(self._script.smaller if is_smaller else self._script.film)

    def _refresh(self) -> None:
        self.stage.show_face(self._face_at(self._engine.position()))

    def _set_phase(self, phase: PlayerPhase) -> None:
        if phase is self._phase:
            return
        was_playing = self._phase is PlayerPhase.PLAYING
        self._phase = phase
        is_playing = phase is PlayerPhase.PLAYING
        self.bar.set_playing(is_playing=is_playing)
        if is_playing != was_playing:
            self.paused.emit(not is_playing)
        if phase is PlayerPhase.PAUSED:
            self._away_timer.start()
        else:
            self._away_timer.stop()
        self._wake_bar()
        self._refresh()
        self.stage.update()

    def _begin(self) -> None:
        self._count_timer.stop()
        self._session.play()
        self._set_phase(PlayerPhase.PLAYING)
        self._engine.play()
        self._bridge.refresh()

    def _nudge(self, seconds: float) -> None:
        self._run.nudge(seconds)
        self._after_seek()

    def _after_seek(self) -> None:
        self.bar.line.set_loop(self._loop_in_routine())
        self._session.seeked(self._engine.position().time_s)
        self._bridge.refresh()
        self._refresh()

    def _loop_in_routine(self) -> tuple[float, float] | None:
        loop = self._run.loop
        timeline = self._script.timeline
        return None if loop is None else (timeline.routine_time(loop[0]), timeline.routine_time(loop[1]))

    def _change_volume(self, step: int) -> None:
        volume = min(100, max(0, self._engine.volume + step))
        self._engine.set_volume(volume)
        self.setting_wanted.emit("film_volume_pct", volume)
        self.say(self.tr("Volume {0} %").format(volume))

    def _change_rate(self, step: int) -> None:
        rates = list(_RATES)
        nearest = min(range(len(rates)), key=lambda i: abs(rates[i] - self._engine.rate))
        self._set_rate(rates[min(len(rates) - 1, max(0, nearest + step))])

    def _reset_rate(self) -> None:
        self._set_rate(1.0)

    def _set_rate(self, rate: float) -> None:
        self._engine.set_rate(rate)
        self._bridge.refresh()
        self.say(self.tr("Speed {0}").format(self.locale().toString(rate, "g", 3)))

    def _change_cue_size(self, step: int) -> None:
        now = self._settings.cue_size_pct / 100
        nearest = min(range(len(_CUE_SIZES)), key=lambda i: abs(_CUE_SIZES[i] - now))
        size = _CUE_SIZES[min(len(_CUE_SIZES) - 1, max(0, nearest + step))]
        self.setting_wanted.emit("cue_size_pct", round(size * 100))

    def _frame_forward(self) -> None:
        step = getattr(self._engine, "step", None)
        if step is not None:
            step(1)
            self._bridge.refresh()

    def _frame_back(self) -> None:
        step = getattr(self._engine, "step", None)
        if step is not None and self._phase is PlayerPhase.PAUSED:
            step(-1)
            self._bridge.refresh()

    def _wake_bar(self) -> None:
        self.bar.set_faded(is_faded=False)
        if self.window().isFullScreen() and self._phase is PlayerPhase.PLAYING:
            self._fade_timer.start()
        else:
            self._fade_timer.stop()

    def _drop_panel(self) -> None:
        panel, self._panel = self._panel, None
        if panel is not None:
            panel.hide()
            panel.deleteLater()
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_captions_button(self) -> None:
        is_on = self._settings.has_captions
        self.bar.captions.set_face("captions" if is_on else "captions-off", self.bar.captions.text())
        self.bar.captions.setCheckable(True)
        self.bar.captions.setChecked(is_on)

    def _show_voice_button(self) -> None:
        is_on = self._settings.has_voice
        self.bar.voice.set_face("volume-2" if is_on else "volume-x", self.bar.voice.text())
        self.bar.voice.setCheckable(True)
        self.bar.voice.setChecked(is_on)

    @Slot()
    def _place_panel(self) -> None:
        if self._panel is None:
            return
        layout = self.stage.geometry_now
        area = QRectF(layout.box.left(), layout.stop_line.bottom(), layout.box.width(), 0)
        area.setBottom(layout.caption.bottom() - 16)
        self._panel.setGeometry(area.toAlignedRect())

    @Slot()
    def _on_repaint(self) -> None:
        if self._phase is PlayerPhase.PLAYING and not self._engine.is_seeking:
            film_s = self._engine.position().time_s
            advance = self._session.moved(film_s)
            if advance.clicks:
                self.clicked.emit()
                self.progressed.emit()
            if advance.is_over:
                self._on_over()
                return
            if advance.jump_to_s is not None:
                self._engine.seek(advance.jump_to_s)
            elif self._run.closes_loop(film_s):
                self._session.seeked(self._run.film_s)
            self.bar.set_time(self._script.timeline.routine_time(film_s))
        self.stage.on_frame()

    @Slot(object)
    def _on_state(self, state: PlaybackState) -> None:
        if state is PlaybackState.READY and self._phase is PlayerPhase.OPENING:
            self._count_left = self._count_total = COUNT_IN_S
            self._set_phase(PlayerPhase.COUNT_IN)
            self._count_timer.start()
        self._refresh()

    @Slot()
    def _on_count(self) -> None:
        self._count_left -= 1
        if self._count_left <= 0:
            self._begin()
        else:
            self._refresh()

    @Slot()
    def _on_ended(self) -> None:
        if self._phase is PlayerPhase.PLAYING:
            self._on_over()

    def _on_over(self) -> None:
        if self._phase is PlayerPhase.OVER:
            return
        self._engine.pause()
        self._set_phase(PlayerPhase.OVER)
        self.over.emit()

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._count_timer.stop()
        self._set_phase(PlayerPhase.FAILED)
        self.failed.emit(failure)

    @Slot(int, object)
    def _on_stop_answered(self, nrs: int, leg: object) -> None:
        self.stop_answered.emit(self._mark, nrs, leg)

    @Slot()
    def _on_break(self) -> None:
        self._drop_panel()
        self._set_phase(PlayerPhase.PAUSED)
        self.break_wanted.emit()

    @Slot()
    def _on_back(self) -> None:
        self._run.previous_exercise()
        self._after_seek()

    @Slot()
    def _on_again(self) -> None:
        self._run.rep_again()
        self._after_seek()

    @Slot()
    def _on_skip(self) -> None:
        here = self._script.timeline.segment_at(self._run.film_s)
        if not here.exercise_id:
            self._run.next_exercise()
        else:
            target_s = self._session.skip()
            if target_s is None:
                self._on_over()
                return
            self._engine.seek(target_s)
        self._after_seek()
        self.progressed.emit()

    @Slot(float)
    def _on_seek(self, routine_s: float) -> None:
        self._run.seek_routine(routine_s)
        self._after_seek()
        self.bar.set_time(routine_s)

    @Slot()
    def _on_captions(self) -> None:
        self.setting_wanted.emit("has_captions", not self._settings.has_captions)

    @Slot()
    def _on_voice(self) -> None:
        self.setting_wanted.emit("has_voice", not self._settings.has_voice)

    @Slot()
    def _on_mute(self) -> None:
        is_muted = not self._engine.is_muted
        self._engine.set_muted(is_muted=is_muted)
        self.say(self.tr("Sound off") if is_muted else self.tr("Sound on"))

    @Slot()
    def _on_full_screen(self) -> None:
        is_full = not self.window().isFullScreen()
        self.bar.full.set_face("minimize" if is_full else "maximize", self.bar.full.text())
        self.full_screen_wanted.emit(is_full)
        self._wake_bar()

    @Slot()
    def _on_rail(self) -> None:
        self.stage.set_rail_shown(is_shown=not self.stage.is_rail_shown)

    @Slot()
    def _on_escape(self) -> None:
        if self.window().isFullScreen():
            self._on_full_screen()
            return
        self.pause()
        self.left.emit()

    @Slot()
    def _on_fade(self) -> None:
        if self.window().isFullScreen() and self._phase is PlayerPhase.PLAYING:
            self.bar.set_faded(is_faded=True)

    @Slot()
    def _on_note_over(self) -> None:
        self._note = ""
        self._refresh()


def _pieces(timeline: Timeline) -> tuple[Piece, ...]:
    """Cut the progress line at the start of each exercise, in routine time."""
    starts = [timeline.routine_time(s.start_s) for s in timeline.exercises]
    names = [s.exercise_name for s in timeline.exercises]
    if not starts:
        return (Piece(0.0, timeline.playing_s, ""),)
    # What comes before an exercise belongs to its piece.
    edges = [0.0, *starts[1:], timeline.playing_s]
    return tuple(Piece(a, b, n) for a, b, n in zip(edges, edges[1:], names, strict=False))
