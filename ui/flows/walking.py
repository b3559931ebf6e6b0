"""A walk from "Start a walk" to "Nice. 8 minutes.", with Undo."""

from datetime import datetime, timedelta
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from player.decision import GateDecision
from player.guide import Told
from player.plan import WalkPlan
from player.walktime import WalkTime, find_walk, keep_walk
from ui.desk import Desk
from ui.walk_panel import WalkPanel
from ui.words import say

_SHORTEST_MIN = 0.5


class Walking(QObject):
    """Runs one walk at a time.

    Signals:
        closed: The panel is closed.
        logged: A walk was stored; it may be undone.
    """

    closed = Signal()
    logged = Signal()

    def __init__(self, desk: Desk) -> None:
        """Take the desk."""
        super().__init__(desk)
        self._desk = desk
        self._told: Told | None = None

    @property
    def can_undo(self) -> bool:
        """Whether a walk was logged that may be taken back."""
        return self._told is not None

    def forget_undo(self) -> None:
        """Leave what was logged as it is: other records hold now."""
        self._told = None

    def start(self) -> None:
        """Show the panel; the time runs from here, or from where a walk is on already."""
        desk = self._desk
        if not desk.is_open or desk.window.mode is not None:
            return
        folder = desk.paths.data
        desk.ask(lambda: (desk.guide.plan_walk(), find_walk(folder)), self._show)

    def go_on(self) -> None:
        """Show the walk that was on when the program ended, if there is one."""
        desk, now, folder = self._desk, self._desk.clock.now().at, self._desk.paths.data

        def found(kept: WalkTime | None) -> None:
            if kept is None:
                return
            if kept.is_forgotten(now):
                self._keep(None)
            else:
                self.start()

        desk.ask(lambda: find_walk(folder), found)

    def stop(self) -> bool:
        """Finish the walk that is on, as its button does; False if none is."""
        panel = self._desk.window.mode
        if not isinstance(panel, WalkPanel):
            return False
        panel.finish.click()
        return True

    def _keep(self, walk: WalkTime | None) -> None:
        folder = self._desk.paths.data
        self._desk.ask(lambda: keep_walk(folder, walk))

    def _show(self, told: tuple[WalkPlan, WalkTime | None]) -> None:
        desk = self._desk
        if desk.window.mode is not None:
            return
        walk, kept = told
        if kept is not None and kept.is_forgotten(desk.clock.now().at):
            kept = None
        aim = say("Aim for {0:g} to {1:g} minutes. Any walk counts.")
        if walk.is_slow:
            aim = say("Slowly, {0:g} to {1:g} minutes.")
        aim = aim.format(walk.minutes_from, walk.minutes_to)
        panel = WalkPanel(desk.look, desk.clock, aim, kept)
        panel.set_backdrop(desk.window.grab())
        panel.finished.connect(self._on_finished)
        panel.past_logged.connect(self._on_past)
        panel.kept.connect(self._keep)
        panel.left.connect(self._leave)
        desk.window.push_mode(panel)
        self._keep(panel.walk)

    def undo(self) -> None:
        """Take the last walk back."""
        told, self._told = self._told, None
        if told is None:
            return
        desk, guide, event_id = self._desk, self._desk.guide, told.event.id

        def done(decision: GateDecision) -> None:
            desk.take_decision(decision)
            desk.say(say("Taken back."))

        desk.ask(lambda: guide.withdraw(event_id), done)

    def _on_finished(self, started_at: datetime, minutes: float) -> None:
        if minutes < _SHORTEST_MIN:
            self._leave()
            return
        self._log(started_at, minutes)

    def _on_past(self, minutes: float) -> None:
        self._log(self._desk.clock.now().at - timedelta(minutes=minutes), minutes)

    def _log(self, started_at: datetime, minutes: float) -> None:
        desk, guide, form_id = self._desk, self._desk.guide, uuid4()

        def done(told: Told) -> None:
            self._told = told
            self.logged.emit()
            desk.take_decision(told.after)
            self._leave()
            whole = max(1, round(minutes))
            words = say("Nice. 1 minute.") if whole == 1 else say("Nice. {0} minutes.").format(whole)
            desk.say(words, say("Undo"))

        desk.ask(lambda: guide.log_walk(started_at, minutes, form_id), done)

    def _leave(self) -> None:
        if isinstance(self._desk.window.mode, WalkPanel):
            self._desk.window.leave_mode()
        self._keep(None)
        self.closed.emit()
