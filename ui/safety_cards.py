"""The short safety card, its lines one by one, and one item asked by itself."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from player.events import Answer
from player.programme import CardLine, SafetyItem, Tier
from ui.look import Look
from ui.question_page import QuestionPage
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.text import Label
from ui.widgets.ticks import TickLine
from ui.words import say


class ShortCardPage(QuestionPage):
    """The short safety card: is any of these new? No default; Enter and Space answer nothing."""

    takes_enter = False

    def __init__(self, look: Look, title: str, lines: Sequence[CardLine], none_words: str, some_words: str) -> None:
        """Ask the short card."""
        super().__init__(look, waits_for_next=True)
        self.has_some: bool | None = None
        self.title = Label(look, title, "question", size_px=38)
        card = Card(look, is_raised=False)
        words = QVBoxLayout(card)
        words.setContentsMargins(28, 22, 28, 22)
        words.setSpacing(10)
        for line in lines:
            words.addWidget(Label(look, f"\N{BULLET}  {line.label}", "lead"))
        self.none = _NoEnterButton(look, none_words, Kind.GHOST, key="N", height_px=60, size_px=19)
        self.some = _NoEnterButton(look, some_words, Kind.GHOST, key="Y", height_px=60, size_px=19)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.none)
        foot.addWidget(self.some)
        foot.addStretch(1)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addSpacing(20)
        column.addWidget(card)
        column.addSpacing(28)
        column.addLayout(foot)
        column.addStretch(1)
        holder = QWidget()
        holder.setMaximumWidth(760)
        holder.setLayout(column)
        frame = QHBoxLayout(self)
        frame.setContentsMargins(32, 8, 32, 28)
        frame.addWidget(holder)
        self.none.clicked.connect(self._on_none)
        self.some.clicked.connect(self._on_some)
        self.title.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def is_answered(self) -> bool:
        """Whether one of the two was pressed."""
        return self.has_some is not None

    def first_focus(self) -> QWidget:
        """Give the words, so that no answer is one key away by accident."""
        return self.title

    def take_key(self, key: Qt.Key) -> bool:
        """Take N and Y."""
        if key == Qt.Key.Key_N:
            self._on_none()
            return True
        if key == Qt.Key.Key_Y:
            self._on_some()
            return True
        return False

    @Slot()
    def _on_none(self) -> None:
        self.has_some = False
        self.answered.emit()

    @Slot()
    def _on_some(self) -> None:
        self.has_some = True
        self.answered.emit()


class _NoEnterButton(Button):
    """A button that Enter and Space do not press: this answer asks for its own key, or for the hand."""

    def keyPressEvent(self, event: object) -> None:
        """Let no common key through."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:  # type: ignore[attr-defined]
            event.accept()  # type: ignore[attr-defined]
            return
        super().keyPressEvent(event)  # type: ignore[arg-type]


class LinesPage(QuestionPage):
    """Which of the short card's lines is new? Each leads to its full questions."""

    takes_enter = False

    def __init__(self, look: Look, lines: Sequence[CardLine]) -> None:
        """Ask which lines."""
        super().__init__(look, waits_for_next=True)
        self.title = Label(look, say("Which of these is new?"), "question", size_px=34)
        self._lines = tuple(lines)
        self.ticks = [TickLine(look, line.label) for line in lines]
        self.next = Button(look, say("Next"), Kind.FILLED, icon_after="arrow-right", height_px=56, size_px=19)
        self.back = Button(look, say("Back"), Kind.PLAIN, icon="arrow-left", height_px=56)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.title)
        column.addSpacing(10)
        for tick in self.ticks:
            tick.toggled.connect(self._on_toggled)
            column.addWidget(tick)
        column.addSpacing(16)
        foot = QHBoxLayout()
        foot.addWidget(self.next)
        foot.addStretch(1)
        foot.addWidget(self.back)
        column.addLayout(foot)
        column.addStretch(1)
        holder = QWidget()
        holder.setMaximumWidth(760)
        holder.setLayout(column)
        frame = QHBoxLayout(self)
        frame.setContentsMargins(32, 8, 32, 28)
        frame.addWidget(holder)
        self.next.clicked.connect(self.answered)
        self._on_toggled()

    @property
    def opened(self) -> tuple[str, ...]:
        """Ids of the items that the ticked lines lead to, each once."""
        chosen = [line for line, tick in zip(self._lines, self.ticks, strict=True) if tick.isChecked()]
        return tuple(dict.fromkeys(item for line in chosen for item in line.opens))

    @property
    def is_answered(self) -> bool:
        """Whether a line is ticked."""
        return any(tick.isChecked() for tick in self.ticks)

    def first_focus(self) -> QWidget:
        """Give the first line."""
        return self.ticks[0]

    @Slot()
    def _on_toggled(self) -> None:
        self.next.setEnabled(self.is_answered)


class ItemPage(QuestionPage):
    """One item of the questionnaire, asked by itself with Yes, No and Not sure."""

    takes_enter = False

    def __init__(self, look: Look, item: SafetyItem, wording: str = "") -> None:
        """Ask ``item``, in other words if ``wording`` is given."""
        super().__init__(look, waits_for_next=True)
        self.item = item
        self.answer: Answer | None = None
        self._is_rephrased = False
        self.title = Label(look, wording or item.wording, "question", size_px=30)
        self._group = QButtonGroup(self)
        self.back = Button(look, say("Back"), Kind.PLAIN, icon="arrow-left", height_px=56)
        choices = [(Answer.YES, say("Yes")), (Answer.NO, say("No")), (Answer.NOT_SURE, say("Not sure"))]
        if item.may_prefer_not:
            choices.append((Answer.PREFER_NOT, say("Prefer not to say")))
        row = QHBoxLayout()
        row.setSpacing(14)
        self.buttons: dict[Answer, Button] = {}
        for answer, words in choices:
            button = _NoEnterButton(look, words, Kind.GHOST, height_px=60, size_px=19, pad_px=30)
            button.clicked.connect(self._on_clicked)
            self.buttons[answer] = button
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.title)
        column.addSpacing(26)
        column.addLayout(row)
        column.addSpacing(26)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        holder = QWidget()
        holder.setMaximumWidth(820)
        holder.setLayout(column)
        frame = QHBoxLayout(self)
        frame.setContentsMargins(32, 40, 32, 28)
        frame.addWidget(holder)

    @property
    def is_answered(self) -> bool:
        """Whether it was answered."""
        return self.answer is not None

    def first_focus(self) -> QWidget:
        """Give the question."""
        return self.title

    def take_key(self, key: Qt.Key) -> bool:
        """Take Y and N."""
        wanted = {Qt.Key.Key_Y: Answer.YES, Qt.Key.Key_N: Answer.NO}.get(key)
        if wanted is None:
            return False
        self._take(wanted)
        return True

    def _take(self, answer: Answer) -> None:
        is_first_doubt = answer is Answer.NOT_SURE and not self._is_rephrased
        if is_first_doubt and self.item.tier is Tier.URGENT and self.item.rephrased:
            self._is_rephrased = True
            self.title.setText(self.item.rephrased)
            return
        self.answer = answer
        self.answered.emit()

    @Slot()
    def _on_clicked(self) -> None:
        for answer, button in self.buttons.items():
            if button is self.sender():
                self._take(answer)
                return
