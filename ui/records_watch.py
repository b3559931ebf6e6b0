"""What opening and keeping the records leads to, shown: opened, brought back from a copy, not writable, not saved."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from player.decision import GateDecision
from player.errors import StorageError
from player.guide import Guide
from player.history import OpenSession
from player.leftover import closed_as_left, may_carry_on
from player.settings import Settings
from player.store.outcome import How, Outcome
from ui.desk import Desk, Unsaved
from ui.outcome_words import copy_failed_words, fault_title, lost_words, not_saved_words, outcome_words
from ui.problem_panel import ProblemPanel
from ui.words import say


@dataclass(frozen=True, slots=True)
class Opened:
    """What the records hold once they are open.

    Attributes:
        guide: The use cases over them.
        decision: What is open now.
        settings: What the user has set.
        session: A routine that may be gone on with, or None.
        has_clock_changed: Whether the clock was changed since something was stored last.
        is_empty: Whether nothing can be shown of them.
    """

    guide: Guide
    decision: GateDecision
    settings: Settings
    session: OpenSession | None
    has_clock_changed: bool
    is_empty: bool


class RecordsWatch(QObject):
    """Opens the records and tells the user whatever befalls them.

    Signals:
        opened: They are open for the first time; `Opened`.
        changed: They hold something else as a whole; `Opened`.
        first_run_wanted: Nobody has answered anything yet.
        copy_wanted: Save a copy of what can be read.
    """

    opened = Signal(object)
    changed = Signal(object)
    first_run_wanted = Signal()
    copy_wanted = Signal()
    _outcome_told = Signal(object)
    _backup_failed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Take the desk."""
        super().__init__(desk)
        self._desk = desk
        self._panel: ProblemPanel | None = None
        self._is_first = True
        self._said_of_copies = ""
        records = desk.line.records
        # Both are called on the database thread; a signal brings them into this one.
        records.on_outcome = self._outcome_told.emit
        records.on_backup_failed = self._backup_failed.emit
        self._outcome_told.connect(self._on_outcome)
        self._backup_failed.connect(self._on_backup_failed)
        desk.not_saved.connect(self._on_not_saved)

    def open(self) -> None:
        """Open the records."""
        self._desk.line.await_future(self._desk.line.records.open(), self._take)

    @Slot()
    def take_anew(self) -> None:
        """Show what the records hold now, after a file was brought in or all was deleted."""
        outcome = self._desk.line.records.outcome
        if outcome is not None:
            self._take(outcome)

    def _take(self, outcome: Outcome) -> None:
        records, programme, clock = self._desk.line.records, self._desk.programme, self._desk.clock

        def build() -> Opened:
            # Asked before anything is stored, which would make the present clock the known one.
            has_clock_changed = bool(records.clock_change())
            guide = Guide(records, programme, clock)
            session = _settled(guide, records.open_session) if outcome.is_writable else None
            settings = records.settings
            return Opened(guide, guide.verdict(), settings, session, has_clock_changed, not settings.consented_on)

        self._desk.ask(build, partial(self._on_built, outcome))

    def _on_built(self, outcome: Outcome, opened: Opened) -> None:
        desk = self._desk
        desk.take_guide(opened.guide, opened.decision, opened.settings)
        is_first, self._is_first = self._is_first, False
        (self.opened if is_first else self.changed).emit(opened)
        self._leave_panel()
        if not outcome.is_writable:
            self._show_fault(outcome, opened)
            return
        if opened.is_empty:
            self.first_run_wanted.emit()
        if outcome.damage is not None:
            self._show_recovered(outcome, opened)
        elif opened.has_clock_changed:
            desk.say(say("Your computer's clock changed. We put your check-ins in the order you made them."))

    @Slot(object)
    def _on_outcome(self, outcome: Outcome) -> None:
        """Take records that were opened anew: by a retry, after damage, or from a copy."""
        if outcome.is_writable or self._panel is not None:
            self._take(outcome)

    @Slot(object)
    def _on_backup_failed(self, error: StorageError) -> None:
        words = copy_failed_words(error, self._desk.settings.second_backup_folder)
        # Said once until it changes: a drive that stays at home is no news after each routine.
        if words != self._said_of_copies:
            self._said_of_copies = words
            self._desk.say(words)

    @Slot(object)
    def _on_not_saved(self, unsaved: Unsaved) -> None:
        words = not_saved_words(unsaved.error)
        if not unsaved.is_awaited:
            if not self._desk.messages or self._desk.messages[-1] != words:
                self._desk.say(words)
            return
        self._show(
            say("We could not save that"),
            words,
            (say("Try again"), partial(self._try_again, unsaved)),
            (say("Back to my answers"), self._leave_panel),
        )

    def _try_again(self, unsaved: Unsaved) -> None:
        self._leave_panel()
        unsaved.again()

    def _show_fault(self, outcome: Outcome, opened: Opened) -> None:
        choices: list[tuple[str, Callable[[], object]]] = []
        if outcome.how is not How.NEWER:
            choices.append((say("Try again"), self._open_again))
        if not opened.is_empty:
            choices += [
                (say("Save a copy"), self.copy_wanted.emit),
                (say("Look at my records"), self._leave_panel),
            ]
        else:
            choices.append((say("Close Dimmer"), self._desk.window.close))
        self._show(fault_title(outcome), outcome_words(outcome, opened.guide.zone), *choices)

    def _show_recovered(self, outcome: Outcome, opened: Opened) -> None:
        zone = opened.guide.zone
        words = "\n\n".join(part for part in (outcome_words(outcome, zone), lost_words(outcome, zone)) if part)
        folder, choices = outcome.quarantine, [(say("OK"), self._leave_panel)]
        if folder is not None:
            show = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(folder)))
            choices.append((say("Show the old file"), show))
        self._show(fault_title(outcome), words, *choices)
        self._desk.messages.append(words)

    def _open_again(self) -> None:
        # What it leads to comes by `on_outcome`; the panel stays until then.
        self._desk.line.await_future(self._desk.line.records.open())

    def _show(self, title: str, words: str, *choices: tuple[str, Callable[[], object]]) -> None:
        self._leave_panel()
        self._panel = ProblemPanel(self._desk.look, title, words, choices)
        self._desk.window.push_mode(self._panel)

    def _leave_panel(self) -> None:
        panel, self._panel = self._panel, None
        if panel is not None and self._desk.window.mode is panel:
            self._desk.window.leave_mode()


def _settled(guide: Guide, session: OpenSession | None) -> OpenSession | None:
    """Close a routine that was left open long ago as stopped where it was; offer a fresh one. Database thread."""
    if session is None:
        return None
    if may_carry_on(session, guide.now().at, guide.programme.session) and not session.routine.completed:
        return session
    guide.finish_routine(closed_as_left(session))
    return None
