"""What stands on Today until the records are open: the outlines of its cards, without a shimmer."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.look import Look
from ui.words import say

_SMALL_BELOW_PX = 960


class LoadingPage(QWidget):
    """Outlines only."""

    def __init__(self, look: Look) -> None:
        """Make the page."""
        super().__init__()
        self._look = look
        self.setAccessibleName(say("Opening your records"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint three cards."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("sunken"))
        is_small = self.width() < _SMALL_BELOW_PX
        margin, top, tall = (24, 66, 240) if is_small else (40, 122, 356)
        room = self.width() - 2 * margin
        hero = round((room - 24) * 0.633)
        painter.drawRoundedRect(margin, top, hero, tall, 20, 20)
        painter.drawRoundedRect(margin + hero + 24, top, room - hero - 24, tall, 20, 20)
        painter.drawRoundedRect(margin, top + tall + 24, room, 172, 20, 20)
