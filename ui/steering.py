"""Where the film goes next: by the user's hand, by the day's plan, or round a loop; the sitting hears of it."""

from PySide6.QtCore import QObject, Signal, Slot

from media.run import RoutineRun
from media.timeline import Timeline
from player.session import Session
from ui.engine_bridge import EngineBridge


class Steering(QObject):
    """Moves one playback about, and tells the sitting what was really played.

    Signals:
        moved: The film stands somewhere else by the user's hand.
        skipped: An exercise was left out.
        clicked: A repetition ended: one click of the dimmer.
        over: Nothing of the routine is left.
    """

    moved = Signal()
    skipped = Signal()
    clicked = Signal()
    over = Signal()

    def __init__(self, bridge: EngineBridge, timeline: Timeline, session: Session, parent: QObject) -> None:
        """Steer the bridge's engine through a timeline.

        Args:
            bridge: The engine, with its events in this thread.
            timeline: The form of the routine, tailored to the day.
            session: Counts what is really played, and says where the film jumps.
            parent: Who keeps it.
        """
        super().__init__(parent)
        self._bridge, self._session = bridge, session
        self._run = RoutineRun(bridge.engine, timeline)

    @property
    def routine_s(self) -> float:
        """Playing time now."""
        return self._run.routine_s

    @property
    def loop_in_routine(self) -> tuple[float, float] | None:
        """The stretch that is repeated, in routine time, or None."""
        loop, timeline = self._run.loop, self._run.timeline
        return None if loop is None else (timeline.routine_time(loop[0]), timeline.routine_time(loop[1]))

    def change_timeline(self, timeline: Timeline) -> None:
        """Go on with another script of the same film."""
        self._run.change_timeline(timeline)

    def follow(self, film_s: float) -> None:
        """Take the time of the frame that is being painted while the routine plays."""
        advance = self._session.moved(film_s)
        if advance.clicks:
            self.clicked.emit()
        if advance.is_over:
            self.over.emit()
        elif advance.jump_to_s is not None:
            self._bridge.engine.seek(advance.jump_to_s)
        elif self._run.closes_loop(film_s):
            self._session.seeked(self._run.film_s)

    def end(self) -> None:
        """Take note that the film has come to its end by itself."""
        if self._session.finish():
            self.clicked.emit()
        self.over.emit()

    def nudge(self, seconds: float) -> None:
        """Step back or on by a few seconds."""
        self._run.nudge(seconds)
        self._after()

    def mark_loop(self) -> None:
        """Set the start of a loop, its end, or take it away."""
        self._run.mark_loop()
        self._after()

    @Slot()
    def back(self) -> None:
        """Go to the start of the exercise, or to the one before."""
        self._run.previous_exercise()
        self._after()

    @Slot()
    def again(self) -> None:
        """Do the repetition again."""
        self._run.rep_again()
        self._after()

    @Slot()
    def exercise_again(self) -> None:
        """Do the exercise again from its start."""
        self._run.repeat_exercise()
        self._after()

    @Slot()
    def skip(self) -> None:
        """Leave the exercise out; nothing is said of it."""
        if self._run.timeline.segment_at(self._run.film_s).exercise_id:
            target_s = self._session.skip()
            if target_s is None:
                self.over.emit()
                return
            self._bridge.engine.seek(target_s)
        else:
            self._run.next_exercise()
        self._after()
        self.skipped.emit()

    @Slot(float)
    def seek(self, routine_s: float) -> None:
        """Go to a routine time."""
        self._run.seek_routine(routine_s)
        self._after()

    def _after(self) -> None:
        self._session.seeked(self._bridge.engine.position().time_s)
        self._bridge.refresh()
        self.moved.emit()
