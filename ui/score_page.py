"""One question of the week: a number from 0 to 10, or left out."""

from PySide6.QtCore import QElapsedTimer, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look import Look
from ui.question_page import DIGITS, LOW_BELOW_PX, QuestionPage
from ui.widgets.button import Button, Kind
from ui.widgets.choice import NumberRow
from ui.widgets.text import Label
from ui.words import say

_TEN_MS = 600


class ScorePage(QuestionPage):
    """A question with eleven numbers; digits answer it, 1 then 0 is ten."""

    def __init__(self, look: Look, question: str, least: str, most: str, *, waits_for_next: bool = False) -> None:
        """Ask.

        Args:
            look: The look.
            question: What is asked.
            least: What 0 stands for.
            most: What 10 stands for.
            waits_for_next: Keep it from moving on by itself.
        """
        super().__init__(look, waits_for_next=waits_for_next)
        self._nrs: int | None = None
        self._one_typed = QElapsedTimer()
        self.title = Label(look, question, "question", size_px=38)
        self.numbers = NumberRow(look, width_px=64, height_px=66, size_px=24)
        names = [say("{0} out of 10").format(number) for number in range(11)]
        names[0], names[-1] = f"{names[0]}, {least}", f"{names[-1]}, {most}"
        self.numbers.set_names(names)
        ends = QHBoxLayout()
        ends.setSpacing(24)
        low, high = Label(look, least, "body", "text2", size_px=17), Label(look, most, "body", "text2", size_px=17)
        high.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        ends.addWidget(low, 1)
        ends.addWidget(high, 1)
        self.back = Button(look, say("Back"), Kind.GHOST, icon="arrow-left", height_px=58, size_px=19)
        self.skip = Button(look, say("Leave this one out"), Kind.PLAIN, height_px=58, size_px=18)
        self.next = Button(look, say("Next"), Kind.FILLED, icon_after="arrow-right", key=say("Enter"), height_px=58)
        self.next.setEnabled(False)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.skip)
        foot.addWidget(self.next)
        holder = QWidget()
        holder.setMaximumWidth(860)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self.title)
        column.addSpacing(30)
        column.addWidget(self.numbers)
        column.addSpacing(10)
        column.addLayout(ends)
        column.addSpacing(44)
        column.addLayout(foot)
        column.addStretch(2)
        frame = QHBoxLayout(self)
        frame.setContentsMargins(32, 0, 32, 24)
        frame.addWidget(holder)
        self.numbers.chosen.connect(self._on_number)
        self.skip.clicked.connect(self._on_skip)
        self.next.clicked.connect(self._on_next)

    @property
    def nrs(self) -> int | None:
        """The number, 0 to 10, or None where it was left out."""
        return self._nrs

    @property
    def is_answered(self) -> bool:
        """Whether a number is chosen."""
        return self._nrs is not None

    def first_focus(self) -> QWidget:
        """Give the chosen number, or the first."""
        return self.numbers.buttons[self._nrs or 0]

    def take_key(self, key: Qt.Key) -> bool:
        """Answer with a digit; 1 waits for a 0."""
        digit = DIGITS.get(key)
        if digit is None:
            return False
        is_ten = digit == 0 and self._one_typed.isValid() and self._one_typed.elapsed() <= _TEN_MS
        self._one_typed.invalidate()
        self._take(10 if is_ten else digit)
        if digit == 1:
            self._one_typed.start()
        # A typed number waits for Enter, as that of a check-in does.
        self.stay()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the question to the window."""
        super().resizeEvent(event)
        self.title.set_size(29 if self.height() < LOW_BELOW_PX else 38)

    def _take(self, nrs: int) -> None:
        self._nrs = nrs
        self.numbers.set_value(nrs)
        self.next.setEnabled(True)
        self.move_on()

    @Slot(int)
    def _on_number(self, nrs: int) -> None:
        self._take(nrs)

    @Slot()
    def _on_skip(self) -> None:
        self.stay()
        self._nrs = None
        self.numbers.set_value(None)
        self.next.setEnabled(False)
        self.answered.emit()

    @Slot()
    def _on_next(self) -> None:
        self.stay()
        self.answered.emit()
