"""A check-in: pain, sitting, where and compared, this morning; then the safety card if one is due; then a word."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from player.events import Change, Morning, Sit, Zone
from ui.body_points import BodyPicture
from ui.choice_page import ChoicePage, morning_page, planned_sit_page, sitting_page
from ui.look import Look
from ui.paged_mode import PagedMode
from ui.pain_page import PainPage
from ui.question_page import QuestionPage
from ui.safety_flow import SafetyFlow
from ui.where_page import WherePage
from ui.widgets.button import Button, Kind
from ui.widgets.text import Label
from ui.words import say

DONE_MS = 2000
_READ_MS_PER_WORD = 280


@dataclass(frozen=True, slots=True)
class CheckInPlan:
    """What this check-in asks.

    Attributes:
        last_nrs: The last answer, or None.
        last_words: "That was at 12:10 today.", or "" where there is nothing to compare with.
        asks_morning: This is the first check-in of the day.
        offers_planned_sit: After "not long enough", one planned sit may be asked for.
        body: The figure from behind, or None.
        waits_for_next: The setting.
    """

    last_nrs: int | None
    last_words: str
    asks_morning: bool
    offers_planned_sit: bool
    body: BodyPicture | None
    waits_for_next: bool


@dataclass(frozen=True, slots=True)
class CheckInAnswers:
    """What was answered."""

    nrs: int
    sit: Sit | None
    leg: Zone | None
    change: Change | None
    morning: Morning | None
    is_whole: bool


@dataclass(frozen=True, slots=True)
class DoneFace:
    """What the last panel says.

    Attributes:
        saved: "Saved. 4 out of 10, one lower than last time."
        lines: The gate's sentence and what else is to be said.
        filled: A filled button where the stage changed, or "".
        ghost: A quiet one beside it, or "".
    """

    saved: str
    lines: tuple[str, ...] = ()
    filled: str = ""
    ghost: str = ""


class CheckInMode(PagedMode):
    """Runs a check-in.

    Signals:
        answered: Every question is answered; a `CheckInAnswers`.
        pain_only: The user left half-way with a pain number given, 0 to 10.
        card_done: The safety card is complete; its answers are in ``flow``.
        closed: The last panel is over.
        filled_pressed, ghost_pressed: Buttons of the last panel.
        undo_wanted: Take the check-in back.
    """

    answered = Signal(object)
    pain_only = Signal(int)
    card_done = Signal()
    closed = Signal()
    filled_pressed = Signal()
    ghost_pressed = Signal()
    undo_wanted = Signal()

    def __init__(self, look: Look, plan: CheckInPlan) -> None:
        """Ask what ``plan`` says."""
        super().__init__(look, say("Check in"), say("Not now"))
        self._plan = plan
        self._is_sent = False
        self.flow: SafetyFlow | None = None
        self._pain = PainPage(look, waits_for_next=plan.waits_for_next, last=plan.last_nrs)
        self._sitting: ChoicePage | None = None
        self._where: WherePage | None = None
        self._morning: ChoicePage | None = None
        self.show_page(self._pain)

    def step_names(self) -> tuple[list[str], int]:
        """Name only the steps of this check-in."""
        names = [say("Pain now"), say("Sitting"), say("Where")]
        kinds: list[object] = [self._pain, self._sitting, self._where]
        if self._plan.asks_morning:
            names.append(say("This morning"))
            kinds.append(self._morning)
        if self.flow is not None:
            return [*names, say("Safety")], len(names)
        index = kinds.index(self.page) if self.page in kinds else len(names) - 1
        return names, index

    def advance(self, page: QuestionPage) -> None:
        """Go from question to question."""
        plan, look = self._plan, self._look
        if self.flow is not None:
            following = self.flow.after(page)
            if following is None:
                self.card_done.emit()
            else:
                self.show_page(following)
        elif page is self._pain:
            self._sitting = sitting_page(look, waits_for_next=plan.waits_for_next)
            self.show_page(self._sitting)
        elif page is self._sitting:
            if self._sitting.value is None and plan.offers_planned_sit:
                self.show_page(planned_sit_page(look, waits_for_next=plan.waits_for_next))
            else:
                self._ask_where()
        elif page is self._where and plan.asks_morning:
            self._morning = morning_page(look, waits_for_next=plan.waits_for_next)
            self.show_page(self._morning)
        elif page is self._where or page is self._morning:
            self._send()
        else:
            self._ask_where()

    def ask_card(self, flow: SafetyFlow) -> None:
        """Ask the safety card that is due now."""
        self.flow = flow
        self.show_page(flow.first())
        self.forget_trail()

    def show_done(self, face: DoneFace) -> None:
        """Say how it went; the panel closes by itself where nothing is to be chosen."""
        panel = _DonePanel(self._look, face)
        panel.closed.connect(self.closed)
        panel.filled_pressed.connect(self.filled_pressed)
        panel.ghost_pressed.connect(self.ghost_pressed)
        panel.undo_wanted.connect(self.undo_wanted)
        self.header.leave.hide()
        self.show_page(panel)
        self.forget_trail()

    def let_resend(self) -> None:
        """Let the answers be sent once more, after saving failed; the form stays as it is."""
        self._is_sent = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """On the last panel Enter and Esc close it."""
        page = self.page
        if isinstance(page, _DonePanel) and event.key() in {
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Escape,
            Qt.Key.Key_Space,
        }:
            page.close_now()
            return
        super().keyPressEvent(event)

    def _ask_where(self) -> None:
        plan = self._plan
        self._where = WherePage(
            self._look, waits_for_next=plan.waits_for_next, last_words=plan.last_words, body=plan.body
        )
        self.show_page(self._where)

    def _send(self) -> None:
        nrs = self._pain.nrs
        if self._is_sent or nrs is None or self._sitting is None or self._where is None:
            return
        self._is_sent = True
        sit = self._sitting.value
        morning = self._morning.value if self._morning is not None else None
        self.answered.emit(
            CheckInAnswers(
                nrs=nrs,
                sit=sit if isinstance(sit, Sit) else None,
                leg=self._where.leg,
                change=self._where.change,
                morning=morning if isinstance(morning, Morning) else None,
                is_whole=True,
            )
        )

    @Slot()
    def _on_leave(self) -> None:
        if self._is_sent:
            # Saved already; only the card is left, and it stays due.
            self.left.emit()
            return
        if self._pain.nrs is not None:
            self.pain_only.emit(self._pain.nrs)
        self.left.emit()


class _DonePanel(QuestionPage):
    """The last panel of a check-in."""

    closed = Signal()
    filled_pressed = Signal()
    ghost_pressed = Signal()
    undo_wanted = Signal()
    takes_enter = False

    def __init__(self, look: Look, face: DoneFace) -> None:
        super().__init__(look, waits_for_next=True)
        self._face = face
        self.title = Label(look, face.saved, "question", size_px=38)
        column = QVBoxLayout()
        column.setSpacing(18)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(2)
        column.addWidget(self.title)
        for line in face.lines:
            column.addWidget(Label(look, line, "lead", "text2", size_px=21))
        row = QHBoxLayout()
        row.setSpacing(16)
        self.filled = Button(look, face.filled, Kind.FILLED, icon="play", height_px=60, size_px=20)
        self.filled.setVisible(bool(face.filled))
        self.filled.clicked.connect(self.filled_pressed)
        self.ghost = Button(look, face.ghost, Kind.GHOST, height_px=60, size_px=19)
        self.ghost.setVisible(bool(face.ghost))
        self.ghost.clicked.connect(self.ghost_pressed)
        self.undo = Button(look, say("Undo"), Kind.PLAIN, icon="undo-2", key="Ctrl+Z", size_px=17)
        self.undo.clicked.connect(self._on_undo)
        row.addWidget(self.filled)
        row.addWidget(self.ghost)
        row.addWidget(self.undo)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)
        holder = QWidget()
        holder.setMaximumWidth(820)
        holder.setLayout(column)
        frame = QHBoxLayout(self)
        frame.setContentsMargins(40, 0, 40, 60)
        frame.addWidget(holder)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self.closed)
        if not face.filled:
            words = sum(len(line.split()) for line in (face.saved, *face.lines))
            # Two seconds are for "Saved."; a sentence that says why stays until it can be read.
            self._wait.start(max(DONE_MS, words * _READ_MS_PER_WORD))

    def first_focus(self) -> QWidget:
        return self.filled if self._face.filled else self.title

    def close_now(self) -> None:
        self._wait.stop()
        self.closed.emit()

    @Slot()
    def _on_undo(self) -> None:
        self._wait.stop()
        self.undo_wanted.emit()
