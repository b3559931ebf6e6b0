"""Questions with a few answers under each other: sitting, this morning, how long, a planned sit."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from player.events import Morning, Sit, Spell
from ui.look import Look
from ui.pain_words import (
    morning_words,
    sit_words,
    spell_words,
)
from ui.question_page import DIGITS, LOW_BELOW_PX, QuestionPage
from ui.widgets.button import Button, Kind
from ui.widgets.choice import OptionRow
from ui.widgets.text import Label
from ui.words import say


@dataclass(frozen=True, slots=True)
class Option:
    """One answer: what is stored, what it says."""

    value: object
    title: str
    help_line: str = ""


class ChoicePage(QuestionPage):
    """One question with a few answers under each other; keys 1, 2, 3 ..."""

    def __init__(self, look: Look, question: str, options: Sequence[Option], *, waits_for_next: bool = False) -> None:
        """Ask ``question``."""
        super().__init__(look, waits_for_next=waits_for_next)
        self._options = tuple(options)
        self._index: int | None = None
        self.title = Label(look, question, "question", size_px=42)
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._group = QButtonGroup(self)
        self._list = rows = QVBoxLayout()
        self.rows: list[OptionRow] = []
        for index, option in enumerate(self._options):
            row = OptionRow(
                look, option.title, option.help_line, str(index + 1), height_px=82 if option.help_line else 66
            )
            self._group.addButton(row, index)
            rows.addWidget(row)
            self.rows.append(row)
        self.back = Button(look, say("Back"), Kind.GHOST, icon="arrow-left", height_px=58, size_px=19)
        self.next = Button(look, say("Next"), Kind.FILLED, icon_after="arrow-right", key=say("Enter"), height_px=58)
        self.next.setVisible(waits_for_next)
        self.next.setEnabled(False)
        moves = say("Choosing moves on by itself. Back changes it.")
        note = Label(look, "" if waits_for_next else moves, "body", "text3")
        note.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addWidget(note, 1)
        foot.addWidget(self.next)
        holder = QWidget()
        holder.setMaximumWidth(820)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._above, self._below, self._before_foot = QSpacerItem(0, 16), QSpacerItem(0, 26), QSpacerItem(0, 36)
        column.addSpacerItem(self._above)
        column.addWidget(self.title)
        column.addSpacerItem(self._below)
        column.addLayout(rows)
        column.addSpacerItem(self._before_foot)
        column.addLayout(foot)
        column.addStretch(1)
        self._frame = QHBoxLayout(self)
        self._frame.addWidget(holder)
        self._fit(is_low=False)
        self._group.idClicked.connect(self._on_chosen)
        self.next.clicked.connect(self.answered)

    @property
    def value(self) -> object:
        """What was answered; None before, and for an answer that is stored as None."""
        return None if self._index is None else self._options[self._index].value

    @property
    def is_answered(self) -> bool:
        """Whether an answer is chosen."""
        return self._index is not None

    def first_focus(self) -> QWidget:
        """Give the chosen row, or the first."""
        return self.rows[self._index or 0]

    def take_key(self, key: Qt.Key) -> bool:
        """Choose with 1, 2, 3 ..."""
        digit = DIGITS.get(key, 0)
        if not 1 <= digit <= len(self.rows):
            return False
        self.rows[digit - 1].click()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the question to the window."""
        super().resizeEvent(event)
        # The page itself is as high as its answers, whatever the window is.
        self._fit(is_low=self.window().height() < LOW_BELOW_PX)

    def _fit(self, *, is_low: bool) -> None:
        self.title.set_size(28 if is_low else 42)
        self._list.setSpacing(8 if is_low else 12)
        for option, row in zip(self._options, self.rows, strict=True):
            high, low = (82, 64) if option.help_line else (66, 56)
            row.setFixedHeight(self._look.px(low if is_low else high))
        for space, high, low in ((self._above, 16, 0), (self._below, 26, 12), (self._before_foot, 36, 12)):
            space.changeSize(0, low if is_low else high)
        self._frame.setContentsMargins(32, 0, 32, 8 if is_low else 24)
        self._frame.invalidate()

    @Slot(int)
    def _on_chosen(self, index: int) -> None:
        self._index = index
        self.next.setEnabled(True)
        self.move_on()


def sitting_page(look: Look, *, waits_for_next: bool) -> ChoicePage:
    """Make the page of Q2."""
    return ChoicePage(
        look,
        say("When you sat most recently, how long until your back hurt, or got worse?"),
        [Option(sit, *sit_words(sit)) for sit in (*Sit, None)],
        waits_for_next=waits_for_next,
    )


def morning_page(look: Look, *, waits_for_next: bool) -> ChoicePage:
    """Make the page of Q5."""
    return ChoicePage(
        look,
        say("Is your back this morning better, the same, or worse than before yesterday's exercise?"),
        [Option(morning, morning_words(morning)) for morning in Morning],
        waits_for_next=waits_for_next,
    )


def spell_page(look: Look, *, waits_for_next: bool) -> ChoicePage:
    """Make the page of Q0."""
    return ChoicePage(
        look,
        say("How long has this spell of back pain lasted?"),
        [Option(spell, spell_words(spell)) for spell in Spell],
        waits_for_next=waits_for_next,
    )


def planned_sit_page(look: Look, *, waits_for_next: bool) -> ChoicePage:
    """Make the page that offers one planned sit."""
    return ChoicePage(
        look,
        say("Could you try one planned sit? Stop at the first increase and tell us the time."),
        [Option(True, say("Yes")), Option(False, say("Not now"))],
        waits_for_next=waits_for_next,
    )
