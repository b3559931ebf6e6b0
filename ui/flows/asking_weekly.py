"""The three questions of the week: offered once on the evening they are due, and open from Progress in its days."""

from uuid import UUID, uuid4

from PySide6.QtCore import QLocale, QObject, Signal

from player.adherence import PegDue
from player.answers import peg_score
from player.events import PegScore
from player.guide import Told
from ui.desk import Desk
from ui.flows.helping import Helping
from ui.problem_panel import ProblemPanel
from ui.rule_words import refer_sentence
from ui.weekly_mode import WeeklyMode
from ui.words import say


class AskingWeekly(QObject):
    """Runs the questions one time.

    Signals:
        closed: They are answered, or put away.
    """

    closed = Signal()

    def __init__(self, desk: Desk, helping: Helping) -> None:
        """Take the desk."""
        super().__init__(desk)
        self._desk, self._helping = desk, helping
        self._form_id: UUID = uuid4()
        self._mode: WeeklyMode | None = None

    def offer(self) -> None:
        """Offer the questions if they are due and were not offered for this week yet: nobody is asked twice."""
        desk = self._desk
        if desk.is_open and desk.window.mode is None:
            desk.ask(desk.guide.peg_due, self._offer)

    def start(self) -> None:
        """Ask the first question."""
        desk = self._desk
        if not desk.is_open or desk.window.mode is not None:
            return
        self._form_id = uuid4()
        mode = WeeklyMode(desk.look, waits_for_next=desk.settings.waits_for_next)
        mode.done.connect(self._on_done)
        mode.left.connect(self._close)
        self._mode = mode
        desk.window.enter_mode(mode)

    def _offer(self, due: PegDue) -> None:
        desk, on = self._desk, due.on.isoformat()
        is_busy = desk.window.mode is not None or bool(desk.decision.closed)
        if is_busy or not due.is_due or desk.settings.weekly_offered_for == on:
            return
        desk.change_setting("weekly_offered_for", on)
        panel = ProblemPanel(
            desk.look,
            say("Three questions about your week?"),
            say("Once a week, half a minute. They show on Progress how the week went as a whole."),
            ((say("Answer them"), self._begin), (say("Not this week"), desk.window.leave_mode)),
        )
        desk.window.push_mode(panel)

    def _begin(self) -> None:
        self._desk.window.leave_mode()
        self.start()

    def _on_done(self, items: tuple[int | None, int | None, int | None]) -> None:
        desk, guide, form_id = self._desk, self._desk.guide, self._form_id
        if items == (None, None, None):
            self._close()
            return

        def failed(_: Exception) -> None:
            if self._mode is not None:
                self._mode.let_resend()

        desk.ask(lambda: guide.answer_peg(items, form_id), self._on_told, failed)

    def _on_told(self, told: Told) -> None:
        desk = self._desk
        self._close()
        desk.take_decision(told.after)
        if told.after.card is not None:
            self._helping.start_card(told.after.card.form)
        score = peg_score(told.event) if isinstance(told.event, PegScore) else None
        words = say("Saved.")
        if score is not None:
            words = say("Saved. Your week: {0} out of 10.").format(QLocale().toString(score, "f", 1))
        refer = refer_sentence(told.after.refer)
        desk.say(f"{words} {refer}" if refer else words)

    def _close(self) -> None:
        desk = self._desk
        if self._mode is not None and desk.window.mode is self._mode:
            desk.window.leave_mode()
        self._mode = None
        self.closed.emit()
