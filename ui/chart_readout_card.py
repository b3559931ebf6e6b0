"""The card of the read-out: a small surface beside the dot that it speaks of."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.chart_readout import ReadOut
from ui.look import Look
from ui.widgets.paint import SHADOW_PX, box, shadow

_PAD_PX = 16
_RADIUS_PX = 14
_AWAY_PX = 18
_WIDEST_PX = 320


class ReadOutCard(QWidget):
    """What one dot says; it never takes the mouse or the focus."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        """Make a hidden card over ``parent``."""
        super().__init__(parent)
        self._look = look
        self._said: ReadOut | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        look.changed.connect(self.update)

    @property
    def said(self) -> ReadOut | None:
        """What it says, or None while it is hidden."""
        return self._said

    @property
    def ground(self) -> QRectF:
        """The surface itself, without the room for its shadow."""
        return QRectF(self.rect()).adjusted(SHADOW_PX, SHADOW_PX, -SHADOW_PX, -SHADOW_PX)

    def say(self, said: ReadOut, spot: QPointF, inside: QRectF) -> None:
        """Stand beside a spot, on the side where there is room within ``inside``."""
        self._said = said
        size = self._need()
        x = spot.x() + _AWAY_PX
        if x + size.width() > inside.right():
            x = spot.x() - _AWAY_PX - size.width()
        x = min(max(x, inside.left()), inside.right() - size.width())
        y = min(max(spot.y() - size.height() * 0.55, inside.top()), inside.bottom() - size.height())
        # The shadow is painted within the widget's own edges.
        shade = SHADOW_PX
        self.setGeometry(round(x) - shade, round(y) - shade, size.width() + 2 * shade, size.height() + 2 * shade)
        self.setAccessibleName(said.spoken)
        self.show()
        self.raise_()
        self.update()

    def clear(self) -> None:
        """Hide."""
        self._said = None
        self.hide()

    def _lines(self) -> list[tuple[str, float, int, str]]:
        if self._said is None:
            return []
        return [
            (self._said.when, 15, 500, "text2"),
            (self._said.pain, 20, 700, "text"),
            *((line, 14, 400, "text2") for line in self._said.lines),
        ]

    def _need(self) -> QSize:
        width = height = 0.0
        for words, size_px, weight, _ in self._lines():
            rect = self._measure(words, size_px, weight)
            width, height = max(width, rect.width()), height + rect.height() + 3
        return QSize(round(width) + 2 * _PAD_PX + 2, round(height) + 2 * _PAD_PX - 6)

    def _measure(self, words: str, size_px: float, weight: int) -> QRectF:
        metrics = QFontMetricsF(self._look.font(size_px, weight))
        flags = int(Qt.TextFlag.TextWordWrap)
        return metrics.boundingRect(QRectF(0, 0, self._look.px(_WIDEST_PX), 1000), flags, words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, edge and lines."""
        look, ground = self._look, self.ground
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not look.tokens.is_dark and not look.tokens.is_contrast:
            painter.drawPixmap(0, 4, shadow(ground.size().toSize(), _RADIUS_PX, self.devicePixelRatioF()))
        box(painter, ground, _RADIUS_PX, look.color("surface"), look.color("ctl"), 1.3)
        y = ground.top() + _PAD_PX - 3
        for words, size_px, weight, color in self._lines():
            height = self._measure(words, size_px, weight).height()
            painter.setFont(look.font(size_px, weight))
            painter.setPen(look.color(color))
            place = QRectF(ground.left() + _PAD_PX, y, ground.width() - 2 * _PAD_PX + 2, height + 2)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap, words)
            y += height + 3
