"""One sitting with a routine: what is counted in it, and how it gets to the disk while it goes on."""

from collections.abc import Callable
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Slot

from media.tailor import fitted
from player.decision import GateDecision
from player.events import RoutineForm
from player.history import OpenSession
from player.session import Effect, Session
from ui.desk import Desk
from ui.flows.preparing import Prepared, Wish
from ui.rule_words import video_name
from ui.words import say

_SAVE_EVERY_MS = 5000


class Sitting(QObject):
    """Keeps a session and its timeline together, and saves them as they change."""

    def __init__(self, desk: Desk, prepared: Prepared, wish: Wish, before: OpenSession | None) -> None:
        """Begin a sitting, or go on with one that was left.

        Args:
            desk: What lies ready.
            prepared: Its plan and films.
            wish: What was asked for.
            before: The sitting as it was left, or None.
        """
        super().__init__(desk)
        self._desk = desk
        self.prepared, self.wish, self.before = prepared, wish, before
        programme = desk.programme
        whole = desk.course.timeline(programme.stage(prepared.plan.stage).routine_id, prepared.plan.form)
        self.session = Session(
            whole,
            prepared.plan,
            programme.session,
            desk.clock.now().at,
            habits=prepared.habits,
            session_id=uuid4(),
            before=None if before is None else before.routine,
            position_s=None if before is None else before.position_s,
        )
        self._whole = whole
        self.timeline = fitted(whole, self.session.stretches)
        self.ends_with: Effect | None = None
        self._is_stored = False
        self._timer = QTimer(self)
        self._timer.setInterval(_SAVE_EVERY_MS)
        self._timer.timeout.connect(self.save)

    @property
    def stage(self) -> int:
        """Which video is played."""
        return self.prepared.plan.stage

    @property
    def heading(self) -> str:
        """The routine by name: "Video 1, short routine"."""
        return heading_of(self.stage, self.prepared.plan.form)

    @property
    def is_stored(self) -> bool:
        """Whether it is in the history already: then it cannot be gone on with after it is left."""
        return self._is_stored

    def refit(self) -> None:
        """Follow a session that leaves more out than before: halved repetitions, an exercise less."""
        self.timeline = fitted(self._whole, self.session.stretches)

    def begin(self) -> None:
        """Save now, and then every few seconds."""
        self.save()
        self._timer.start()

    def end(self) -> None:
        """Save no more by itself."""
        self._timer.stop()

    @Slot()
    def save(self) -> None:
        """Save how far the sitting has come."""
        now = self._desk.clock.now().at
        if self._is_stored:
            # In the history already, because a safety card had to come after it; its place is kept there.
            guide, routine = self._desk.guide, self.session.routine(now)
            self._desk.ask(lambda: guide.amend(routine))
            return
        kept = OpenSession(routine=self.session.routine(now), position_s=self.session.position_s, saved_at=now)
        records = self._desk.line.records
        self._desk.ask(lambda: records.keep_session(kept))

    def store(self, then: Callable[[GateDecision], object]) -> None:
        """Put the sitting as it stands into the history; later states replace it there.

        Args:
            then: What to do with the verdict after it, in this thread.
        """
        guide, routine = self._desk.guide, self.session.routine(self._desk.clock.now().at)
        was_stored, self._is_stored = self._is_stored, True

        def job() -> GateDecision:
            return guide.amend(routine) if was_stored else guide.finish_routine(routine).after

        def go_back(_: Exception) -> None:
            self._is_stored = was_stored

        self._desk.ask(job, then, go_back)


def heading_of(stage: int, form: RoutineForm) -> str:
    """Say "Video 1, short routine"."""
    kind = say("full routine") if form is RoutineForm.FULL else say("short routine")
    return say("{0}, {1}").format(video_name(stage), kind)
