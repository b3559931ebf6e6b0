"""The first question: how strong is your pain right now? Nothing is chosen at first."""

from PySide6.QtCore import QElapsedTimer, QPointF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.answer_dial import AnswerDial
from ui.dial import GLOW_RADIUS
from ui.look import Look
from ui.pain_words import (
    pain_name,
    pain_sentence,
    pain_word,
)
from ui.question_page import DIGITS, LOW_BELOW_PX, SMALL_BELOW_PX, QuestionPage
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.choice import NumberRow
from ui.widgets.paint import glow
from ui.widgets.pill import Pill
from ui.widgets.text import Label
from ui.words import say

_TEN_MS = 600
_MARGIN_PX = 32
_WORDS_PX = 640
_SCROLL_BAR_PX = 12


class PainPage(QuestionPage):
    """How strong is your pain right now? A dial to turn, eleven numbers to press."""

    def __init__(self, look: Look, *, waits_for_next: bool = False, last: int | None = None) -> None:
        """Ask; ``last`` is the last answer, shown only once a new one is given."""
        super().__init__(look, waits_for_next=waits_for_next)
        self._last = last
        self._one_typed = QElapsedTimer()
        self._build()

    def _build(self) -> None:
        look = self._look
        self.dial = AnswerDial(look)
        self.dial.setAccessibleName(say("Pain, no answer yet"))
        self.dial.set_words(say("out of 10"))
        self._low = Label(look, say("No pain"), "body_strong", "text2", wrap=False)
        self._high = Label(look, say("Worst pain"), "body_strong", "text2", wrap=False)
        self._last_pill = Pill(look)
        self._last_pill.hide()
        below = QWidget()
        below.setFixedWidth(490)
        ends = QHBoxLayout(below)
        ends.setContentsMargins(0, 0, 0, 0)
        ends.addWidget(self._low)
        ends.addStretch(1)
        ends.addWidget(self._high)
        self._below = below
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addStretch(1)
        left.addWidget(self.dial, 0, Qt.AlignmentFlag.AlignHCenter)
        left.addWidget(below, 0, Qt.AlignmentFlag.AlignHCenter)
        left.addSpacing(14)
        left.addWidget(self._last_pill, 0, Qt.AlignmentFlag.AlignHCenter)
        left.addStretch(1)

        self.title = Label(look, say("How strong is your pain right now?"), "question")
        hint = say("Think about this moment, not the worst of the day. There is no wrong answer.")
        self._hint = Label(look, hint, "lead", "text2", size_px=20)
        self.numbers = NumberRow(look)
        self.numbers.set_names([pain_name(n) for n in range(11)])
        number_ends = QHBoxLayout()
        number_ends.addWidget(Label(look, say("No pain"), "small_strong", "text2", wrap=False))
        number_ends.addStretch(1)
        number_ends.addWidget(Label(look, say("Worst pain"), "small_strong", "text2", wrap=False))
        self._card = Card(look, is_raised=False)
        words = QVBoxLayout(self._card)
        words.setContentsMargins(24, 18, 24, 18)
        self._word = Label(look, "", "h2")
        self._sentence = Label(look, "", "body", "text2", size_px=17)
        words.addWidget(self._word)
        words.addWidget(self._sentence)
        self.next = Button(
            look,
            say("Next"),
            Kind.FILLED,
            icon_after="arrow-right",
            key=say("Enter"),
            height_px=60,
            size_px=20,
        )
        self.next.setEnabled(False)
        keys = say("Turn the dial, press a number, or use the arrow keys.")
        self._keys = Label(look, keys, "small", "text3")
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addStretch(2)
        right.addWidget(self.title)
        right.addSpacing(14)
        right.addWidget(self._hint)
        right.addSpacing(28)
        right.addWidget(self.numbers)
        right.addSpacing(8)
        right.addLayout(number_ends)
        right.addSpacing(18)
        right.addWidget(self._card)
        right.addSpacing(32)
        right.addWidget(self.next, 0, Qt.AlignmentFlag.AlignLeading)
        right.addSpacing(20)
        right.addWidget(self._keys)
        right.addStretch(3)
        holder = QWidget()
        holder.setMaximumWidth(_WORDS_PX)
        holder.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(_MARGIN_PX, 0, _MARGIN_PX, 24)
        row.setSpacing(_MARGIN_PX)
        self._row, self._left, self._right = row, left, holder
        row.addLayout(left, 10)
        row.addWidget(holder, 11)
        row.addStretch(1)
        self._show()
        self.dial.nrs_changed.connect(self._on_dial)
        self.numbers.chosen.connect(self._on_number)
        self.next.clicked.connect(self._on_next)

    @property
    def nrs(self) -> int | None:
        """The answer, 0 to 10, or None."""
        return self.dial.nrs

    @property
    def is_answered(self) -> bool:
        """Whether a number is given."""
        return self.nrs is not None

    def first_focus(self) -> QWidget:
        """Give the dial."""
        return self.dial

    def set_nrs(self, nrs: int) -> None:
        """Take an answer."""
        self.dial.set_nrs(nrs)
        self._show()
        self.changed.emit()

    def take_key(self, key: Qt.Key) -> bool:
        """Take a digit; 1 and then 0 within 600 ms is 10."""
        digit = DIGITS.get(key)
        if digit is None:
            return False
        if digit == 0 and self._one_typed.isValid() and self._one_typed.elapsed() <= _TEN_MS:
            digit = 10
        self._one_typed.invalidate()
        if digit == 1:
            self._one_typed.start()
        self.stay()
        self.set_nrs(digit)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the dial to the window."""
        super().resizeEvent(event)
        is_small = self.window().width() < SMALL_BELOW_PX or self.height() < LOW_BELOW_PX
        self.dial.set_radius(150 if is_small else 222)
        self._below.setFixedWidth(360 if is_small else 490)
        self.title.set_size(34 if is_small else 46)
        margin = 24 if is_small else _MARGIN_PX
        self._row.setContentsMargins(margin, 0, margin, 24)
        self._row.setSpacing(margin)
        needed = self._left.minimumSize().width() + self._right.minimumSizeHint().width() + 3 * margin
        is_narrow = needed > self.window().width() - _SCROLL_BAR_PX
        # Where both do not stand side by side, the question and its numbers come first.
        direction = QBoxLayout.Direction.BottomToTop if is_narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        # A column asks for heights at its own width, so nothing in it may be narrower.
        self._right.setMaximumWidth(self.window().width() if is_narrow else _WORDS_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lamp's glow behind the dial."""
        alpha = self.dial.glow_alpha()
        if alpha <= 0:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        spot = self.dial.geometry()
        centre = QPointF(spot.x() + spot.width() / 2, spot.y() + spot.height() / 2)
        glow(painter, centre, spot.width() / 2 * GLOW_RADIUS, "F0913A", alpha * 0.5)

    def _show(self) -> None:
        nrs = self.nrs
        self.numbers.set_value(nrs)
        self.next.setEnabled(nrs is not None)
        if nrs is None:
            self._word.setText(say("Choose a number"))
            self._sentence.setText(say("0 is no pain, 10 is the worst pain you can imagine."))
            return
        self._word.setText(f"{self.locale().toString(nrs)}   {pain_word(nrs)}")
        self._sentence.setText(pain_sentence(nrs))
        self.dial.setAccessibleName(pain_name(nrs))
        if self._last is not None:
            self.dial.set_ghost(self._last)
            self._last_pill.say(say("Last time: {0}").format(self._last), "glow")

    @Slot(int)
    def _on_dial(self, _nrs: int) -> None:
        self.stay()
        self._show()
        self.changed.emit()

    @Slot(int)
    def _on_number(self, nrs: int) -> None:
        self.dial.set_nrs(nrs)
        self._show()
        self.move_on()

    @Slot()
    def _on_next(self) -> None:
        self.stay()
        self.answered.emit()
