"""Fields of Qt in our clothes: a list to choose from, and an amount with minus and plus that a thumb can hit."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QHBoxLayout, QWidget

from ui.look import Look
from ui.widgets.button import Button, Kind
from ui.words import say

_CHEVRON_PX = 20


class ChoiceBox(QComboBox):
    """A list that opens; the wheel does not change it by accident."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self._look = look
        self.setProperty("ring_radius", 12)
        self.setMinimumWidth(210)
        look.changed.connect(self.update)

    def wheelEvent(self, event: object) -> None:
        """Let the page scroll."""
        event.ignore()  # type: ignore[attr-defined]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field and its chevron."""
        super().paintEvent(event)
        painter = QPainter(self)
        pixmap = self._look.icon("chevron-down", self._look.tokens.text2, _CHEVRON_PX, self.devicePixelRatioF())
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 12 if is_rtl else self.width() - 12 - _CHEVRON_PX
        painter.drawPixmap(QPointF(x, (self.height() - _CHEVRON_PX) / 2), pixmap)


class Amount(QWidget):
    """A spin box between minus and plus."""

    spoken_role = QAccessible.Role.Grouping

    def __init__(self, look: Look, box: QAbstractSpinBox, name: str, parent: QWidget | None = None) -> None:
        """Put ``box`` between two buttons that a screen reader names after ``name``."""
        super().__init__(parent)
        self.box = box
        # Buttons are hidden by the style sheet: with NoButtons a styled box leaves no room for its text (Qt 6.11).
        box.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box.setFixedWidth(look.px(104))
        box.setProperty("ring_radius", 12)
        self.less = Button(look, "", Kind.GHOST, icon="minus", height_px=44, size_px=16, pad_px=6)
        self.more = Button(look, "", Kind.GHOST, icon="plus", height_px=44, size_px=16, pad_px=6)
        self.less.setAccessibleName(say("Less: {0}").format(name))
        self.more.setAccessibleName(say("More: {0}").format(name))
        self.less.clicked.connect(box.stepDown)
        self.more.clicked.connect(box.stepUp)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.less, box, self.more):
            row.addWidget(part)
