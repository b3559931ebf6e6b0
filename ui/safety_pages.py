"""The safety check: a page for each tier with all its items in view."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from player.events import Answer
from player.programme import SafetyItem, Tier
from ui.look import Look
from ui.question_page import QuestionPage
from ui.widgets.button import Button, Kind
from ui.widgets.text import Label
from ui.widgets.ticks import TickLine
from ui.words import say

_WIDTH_PX = 860


class _AnswerButton(Button):
    """One answer to a ticked line; the chosen one has a tick and says so."""

    def __init__(self, look: Look, words: str, *, pad_px: int) -> None:
        super().__init__(look, words, Kind.GHOST, height_px=44, size_px=17, pad_px=pad_px)

    def show_chosen(self, *, is_chosen: bool) -> None:
        """Look chosen or not."""
        self.set_kind(Kind.SOFT if is_chosen else Kind.GHOST)
        self.set_icon("check" if is_chosen else "")
        self.setAccessibleName(say("{0}, chosen").format(self.text()) if is_chosen else self.text())


class ItemBlock(QWidget):
    """One item: its tick line, and once ticked its full wording with Yes and Not sure.

    Signals:
        changed: The tick or the answer changed.
    """

    changed = Signal()

    def __init__(self, look: Look, item: SafetyItem, parent: QWidget | None = None) -> None:
        """Ask ``item``."""
        super().__init__(parent)
        self.item = item
        self._is_rephrased = False
        self._answer: Answer | None = None
        self.line = TickLine(look, item.label)
        self._full = Label(look, item.wording, "body", "text2")
        self.yes = _AnswerButton(look, say("Yes"), pad_px=26)
        self.not_sure = _AnswerButton(look, say("Not sure"), pad_px=20)
        self.no = _AnswerButton(look, say("No"), pad_px=26)
        self.prefer_not = _AnswerButton(look, say("Prefer not to say"), pad_px=20)
        self._buttons = {
            Answer.YES: self.yes,
            Answer.NOT_SURE: self.not_sure,
            Answer.NO: self.no,
            Answer.PREFER_NOT: self.prefer_not,
        }
        row = QHBoxLayout()
        row.setSpacing(12)
        for button in self._buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        self._more = QWidget()
        more = QVBoxLayout(self._more)
        more.setContentsMargins(50, 2, 12, 10)
        more.setSpacing(10)
        more.addWidget(self._full)
        more.addLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.line)
        layout.addWidget(self._more)
        self._show()
        self.line.toggled.connect(self._on_ticked)
        self.yes.clicked.connect(self._on_yes)
        self.not_sure.clicked.connect(self._on_not_sure)
        self.no.clicked.connect(self._on_no)
        self.prefer_not.clicked.connect(self._on_prefer_not)

    @property
    def is_ticked(self) -> bool:
        """Whether its line is ticked."""
        return self.line.isChecked()

    @property
    def answer(self) -> Answer | None:
        """The answer; None while a ticked line waits for Yes or Not sure."""
        return self._answer if self.is_ticked else Answer.NO

    def _show(self) -> None:
        self._more.setVisible(self.is_ticked)
        self.no.setVisible(self._is_rephrased)
        self.prefer_not.setVisible(self.item.may_prefer_not)
        self._full.setText(self.item.rephrased if self._is_rephrased else self.item.wording)
        for answer, button in self._buttons.items():
            is_chosen = answer is self._answer
            button.show_chosen(is_chosen=is_chosen)

    def _take(self, answer: Answer | None) -> None:
        self._answer = answer
        self._show()
        self.changed.emit()

    @Slot(bool)
    def _on_ticked(self, is_ticked: bool) -> None:  # noqa: FBT001  # Qt's signal
        self._answer = None
        self._is_rephrased = False
        self._show()
        self.changed.emit()
        if is_ticked:
            self.yes.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_yes(self) -> None:
        self._take(Answer.YES)

    @Slot()
    def _on_not_sure(self) -> None:
        if self.item.tier is Tier.URGENT and self.item.rephrased and not self._is_rephrased:
            # One other wording first; a second "not sure" counts as yes.
            self._is_rephrased = True
            self._take(None)
            return
        self._take(Answer.NOT_SURE)

    @Slot()
    def _on_no(self) -> None:
        self.line.setChecked(False)

    @Slot()
    def _on_prefer_not(self) -> None:
        self._take(Answer.PREFER_NOT)


class TierPage(QuestionPage):
    """All items of one tier; "None of these apply to me" answers no to the rest, and is never a default."""

    takes_enter = False

    def __init__(
        self,
        look: Look,
        title: str,
        intro: str,
        items: Sequence[SafetyItem],
        *,
        none_words: str = "",
    ) -> None:
        """Ask ``items``; ``none_words`` is what the button says that answers no to the rest."""
        super().__init__(look, waits_for_next=True)
        self.title = Label(look, title, "question", size_px=34)
        self.blocks = [ItemBlock(look, item) for item in items]
        self.none = Button(
            look, none_words or say("None of these apply to me"), Kind.GHOST, key="N", height_px=56, size_px=18
        )
        self.next = Button(look, say("Next"), Kind.FILLED, icon_after="arrow-right", height_px=56, size_px=19)
        self.back = Button(look, say("Back"), Kind.PLAIN, icon="arrow-left", height_px=56)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.title)
        column.addSpacing(6)
        column.addWidget(Label(look, intro, "lead", "text2"))
        column.addSpacing(10)
        for block in self.blocks:
            block.changed.connect(self._on_changed)
            column.addWidget(block)
        column.addSpacing(18)
        foot = QHBoxLayout()
        foot.setSpacing(14)
        foot.addWidget(self.none)
        foot.addWidget(self.next)
        foot.addStretch(1)
        foot.addWidget(self.back)
        column.addLayout(foot)
        column.addStretch(1)
        holder = QWidget()
        holder.setMaximumWidth(_WIDTH_PX)
        holder.setLayout(column)
        frame = QHBoxLayout(self)
        frame.setContentsMargins(32, 0, 32, 28)
        frame.addWidget(holder)
        self.none.clicked.connect(self._on_none)
        self.next.clicked.connect(self.answered)
        self._on_changed()

    @property
    def answers(self) -> dict[str, Answer]:
        """Item id to answer, for every item of the page."""
        return {block.item.id: block.answer or Answer.NOT_SURE for block in self.blocks}

    @property
    def is_answered(self) -> bool:
        """Whether a line is ticked and each ticked one has its answer."""
        ticked = [block for block in self.blocks if block.is_ticked]
        return bool(ticked) and all(block.answer is not None for block in ticked)

    def first_focus(self) -> QWidget:
        """Give the first line, never the button that means all is well."""
        return self.blocks[0].line

    def take_key(self, key: Qt.Key) -> bool:
        """Take N for "none of these"."""
        if key == Qt.Key.Key_N and self.none.isEnabled():
            self.none.click()
            return True
        return False

    @Slot()
    def _on_changed(self) -> None:
        has_tick = any(block.is_ticked for block in self.blocks)
        self.none.setEnabled(not has_tick)
        self.next.setEnabled(self.is_answered)
        self.changed.emit()

    @Slot()
    def _on_none(self) -> None:
        self.answered.emit()
