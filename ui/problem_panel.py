"""A calm panel for a choice that has to be made: what happened, what it means, what to do."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look import Look, tint
from ui.tokens import STAGE
from ui.widgets.button import Button, Kind
from ui.widgets.card import paint_surface
from ui.widgets.text import Label


class ProblemPanel(QWidget):
    """A title, a sentence and a few buttons, the first filled; Esc presses the last, Enter the focused one."""

    def __init__(
        self, look: Look, title: str, words: str, choices: Sequence[tuple[str, Callable[[], object]]]
    ) -> None:
        """Ask; each choice is its words and what it does."""
        super().__init__()
        self.setProperty("is_stage", True)
        self._look = look
        self.title = Label(look, title, "question", size_px=34)
        self.buttons: list[Button] = []
        row = QHBoxLayout()
        row.setSpacing(14)
        for index, (choice, act) in enumerate(choices):
            button = Button(look, choice, Kind.FILLED if index == 0 else Kind.GHOST, height_px=56, size_px=18)
            button.clicked.connect(act)
            row.addWidget(button)
            self.buttons.append(button)
        row.addStretch(1)
        self._card = QWidget()
        self._card.setMaximumWidth(820)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(44, 38, 44, 38)
        column.setSpacing(14)
        column.addWidget(self.title)
        column.addWidget(Label(look, words, "lead", "text2", size_px=20))
        column.addSpacing(14)
        column.addLayout(row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(40, 40, 40, 40)
        outer.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._card, 6)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(3)

    def first_focus(self) -> QWidget:
        """Give the filled button."""
        return self.buttons[0]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the last choice with Esc, and with Enter the one that has the focus."""
        if event.key() == Qt.Key.Key_Escape:
            self.buttons[-1].click()
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            # Space alone presses a button on most systems.
            next((button for button in self.buttons if button.hasFocus()), self.buttons[0]).click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the stage's dark and the panel on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), tint("000000" if self._look.tokens.is_contrast else STAGE))
        corner = self._card.mapTo(self, self._card.rect().topLeft())
        rect = QRectF(corner.x(), corner.y(), self._card.width(), self._card.height())
        paint_surface(painter, self._look, rect, radius=24)
