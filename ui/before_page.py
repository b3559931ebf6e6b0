"""Before a routine: how is the back right now? One tap, never skipped: it decides the size of the routine."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look import Look, tint
from ui.pain_words import pain_name, pain_sentence, pain_word
from ui.question_page import MOVE_ON_MS
from ui.tokens import STAGE
from ui.widgets.button import Button, Kind
from ui.widgets.choice import NumberRow
from ui.widgets.text import Label
from ui.words import say

_TEN_MS = 600


class BeforePage(QWidget):
    """The one question, on the stage.

    Signals:
        answered: Pain now, 0 to 10.
        left: Not now.
    """

    answered = Signal(int)
    left = Signal()

    def __init__(self, look: Look, heading: str, note: str = "") -> None:
        """Ask before the routine that ``heading`` names; ``note`` is today's amber line."""
        super().__init__()
        self.setProperty("is_stage", True)
        self._look = look
        self._nrs: int | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)
        self._build(heading, note)

    def _build(self, heading: str, note: str) -> None:
        look = self._look
        head = QHBoxLayout()
        head.addWidget(Label(look, heading, "lead", "text2", on_stage=True, size_px=20), 1)
        leave = Button(look, say("Not now"), Kind.PLAIN, icon="x", key=say("Esc"), size_px=17, on_stage=True)
        leave.clicked.connect(self.left)
        head.addWidget(leave)
        self.title = Label(look, say("How strong is your pain right now?"), "question", on_stage=True)
        self.numbers = NumberRow(look, width_px=84, height_px=72, size_px=27, gap_px=10, on_stage=True)
        self.numbers.set_names([pain_name(n) for n in range(11)])
        ends = QHBoxLayout()
        ends.addWidget(Label(look, say("No pain"), "lead", "text2", on_stage=True, wrap=False))
        ends.addStretch(1)
        ends.addWidget(Label(look, say("Worst you can imagine"), "lead", "text2", on_stage=True, wrap=False))
        self._said = Label(look, " ", "h2", "on_primary_soft", on_stage=True)
        self._note = Label(look, note, "h3", "glow_text", on_stage=True)
        self._note.setVisible(bool(note))
        hint = say("One tap and we start. It decides how big today's routine is.")
        column = QVBoxLayout()
        column.setSpacing(0)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(2)
        column.addWidget(self.title)
        column.addSpacing(10)
        column.addWidget(Label(look, hint, "lead", "text2", on_stage=True, size_px=20))
        column.addSpacing(32)
        column.addWidget(self.numbers)
        column.addSpacing(12)
        column.addLayout(ends)
        column.addSpacing(26)
        column.addWidget(self._said)
        column.addSpacing(18)
        column.addWidget(self._note)
        column.addStretch(3)
        holder = QWidget()
        holder.setMaximumWidth(1040)
        holder.setLayout(column)
        middle = QHBoxLayout()
        middle.addWidget(holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(40, 28, 40, 28)
        outer.addLayout(head)
        outer.addLayout(middle, 1)
        self.numbers.chosen.connect(self._on_chosen)

    def first_focus(self) -> QWidget:
        """Give the first number."""
        return self.numbers.buttons[0]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits answer; 1 waits a moment for a 0."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self._timer.stop()
            self.left.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._nrs is not None:
            self._on_time()
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            digit = key - Qt.Key.Key_0
            is_ten = digit == 0 and self._nrs == 1 and self._timer.isActive()
            self._take(10 if is_ten else digit, _TEN_MS if digit == 1 else MOVE_ON_MS)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the stage."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), tint("000000" if self._look.tokens.is_contrast else STAGE))

    def _take(self, nrs: int, wait_ms: int) -> None:
        self._nrs = nrs
        self.numbers.set_value(nrs)
        self._said.setText(f"{self.locale().toString(nrs)}, {pain_word(nrs).lower()}. {pain_sentence(nrs)}")
        self._timer.start(wait_ms)

    @Slot(int)
    def _on_chosen(self, nrs: int) -> None:
        self._take(nrs, MOVE_ON_MS)

    @Slot()
    def _on_time(self) -> None:
        self._timer.stop()
        if self._nrs is not None:
            self.answered.emit(self._nrs)
