"""The one QObject that stands between an engine and the window: it pumps the engine and tells what is new."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from media.playback import Playback, PlaybackState


class EngineBridge(QObject):
    """Take an engine's news into the GUI thread and send it on as signals.

    Signals:
        repaint_wanted: There is a new picture, or film time has moved on; paint the stage now.
        state_changed: The new `PlaybackState`.
        certainty_changed: Whether film time is certain now; countdowns are shown only then.
        failed: The `Failure`, after the state has become ``FAILED``.
        ended: The film came to its end.
        sound_changed: Whether the film can be heard now.
        seeking_changed: Whether a seek is under way.
    """

    repaint_wanted = Signal()
    state_changed = Signal(object)
    certainty_changed = Signal(bool)
    failed = Signal(object)
    ended = Signal()
    sound_changed = Signal(bool)
    seeking_changed = Signal(bool)

    _woken = Signal()

    def __init__(self, engine: Playback, parent: QObject | None = None) -> None:
        """Begin to listen.

        Args:
            engine: The engine; it may be empty or already open.
            parent: Owner.
        """
        super().__init__(parent)
        self._engine = engine
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.refresh)
        # Sent from libVLC's threads: only a queued signal may cross over.
        self._woken.connect(self.refresh, Qt.ConnectionType.QueuedConnection)
        self._state = engine.state
        self._is_certain = engine.position().is_certain
        self._has_sound = engine.has_sound
        self._is_seeking = engine.is_seeking
        self._painted: tuple[int, float] = (0, -1.0)
        engine.set_wake(self._woken.emit)
        self.refresh()

    @property
    def engine(self) -> Playback:
        """The engine. Call `refresh` after a command to have its signals at once and not with its next news."""
        return self._engine

    @Slot()
    def refresh(self) -> None:
        """Let the engine take in what has happened, and tell what is new."""
        engine = self._engine
        again_s = engine.pump()
        if again_s is None:
            self._timer.stop()
        else:
            self._timer.start(max(round(again_s * 1000.0), 1))
        self._tell_picture()
        self._tell_state()

    def close(self) -> None:
        """Stop listening; the engine may be released after it."""
        self._timer.stop()
        self._engine.set_wake(_nothing)
        self._woken.disconnect(self.refresh)

    def _tell_picture(self) -> None:
        picture = self._engine.picture()
        if picture is not None:
            shown = (picture.number, picture.position.time_s)
        else:
            shown = (0, self._engine.position().time_s)
        if shown != self._painted:
            self._painted = shown
            self.repaint_wanted.emit()

    def _tell_state(self) -> None:
        engine = self._engine
        if self._has_sound != (has_sound := engine.has_sound):
            self._has_sound = has_sound
            self.sound_changed.emit(has_sound)
        if self._is_seeking != (is_seeking := engine.is_seeking):
            self._is_seeking = is_seeking
            self.seeking_changed.emit(is_seeking)
        if self._is_certain != (is_certain := engine.position().is_certain):
            self._is_certain = is_certain
            self.certainty_changed.emit(is_certain)
        if self._state is (state := engine.state):
            return
        self._state = state
        self.state_changed.emit(state)
        if state is PlaybackState.FAILED:
            self.failed.emit(engine.failure)
        elif state is PlaybackState.ENDED:
            self.ended.emit()


def _nothing() -> None:
    """Stand in for a bridge that has closed."""
