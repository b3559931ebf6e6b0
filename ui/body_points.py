"""The figure from behind with the four points that the furthest-point question asks for."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look, tint
from ui.tokens import SIDE_FLAG, STAGE
from ui.widgets.paint import glow, rounded_clip


@dataclass(frozen=True, slots=True)
class BodyPicture:
    """The figure from behind with the four points, as shares of its width and height."""

    pixmap: QPixmap
    points: tuple[tuple[float, float], ...]


class BodyPoints(QWidget):
    """The figure from behind; its four points are the twin of the list.

    Signals:
        chosen: Index of a point, 0 to 3.
    """

    chosen = Signal(int)

    def __init__(self, look: Look, body: BodyPicture, parent: QWidget | None = None) -> None:
        """Show ``body``."""
        super().__init__(parent)
        self._look, self._body = look, body
        self._index: int | None = None
        self.setMouseTracking(True)
        # It takes the height that the questions beside it have, and never makes the page scroll.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Ask for the picture of the design."""
        return QSize(420, 742)

    def minimumSizeHint(self) -> QSize:
        """Let it be small."""
        return QSize(200, 300)

    def set_index(self, index: int | None) -> None:
        """Show a point as chosen."""
        self._index = index
        self.update()

    def mousePressEvent(self, event: object) -> None:
        """Choose the point under the hand."""
        at = event.position()  # type: ignore[attr-defined]
        for index, centre in enumerate(self._centres()):
            if (at - centre).manhattanLength() < 34:
                self.chosen.emit(index)
                return

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the figure and the points."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rect = QRectF(self.rect())
        painter.setClipPath(rounded_clip(rect, 24))
        painter.fillRect(rect, tint(STAGE))
        target = self._target()
        painter.drawPixmap(target, self._body.pixmap, QRectF(self._body.pixmap.rect()))
        for index, centre in enumerate(self._centres()):
            is_chosen = index == self._index
            if is_chosen:
                glow(painter, centre, 62, "F0A04E", 0.6)
            painter.setPen(tint("FFFFFF"))
            painter.setBrush(tint(SIDE_FLAG) if is_chosen else tint("14110F", 0.82))
            painter.drawEllipse(centre, 17, 17)
            painter.setPen(tint("1A120A" if is_chosen else "FFFFFF"))
            painter.setFont(self._look.font(15, 700, is_scaled=False))
            box = QRectF(centre.x() - 17, centre.y() - 17, 34, 34)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(index + 1))

    def _target(self) -> QRectF:
        size = self._body.pixmap.size()
        scale = max(self.width() / size.width(), self.height() / size.height())
        width, height = size.width() * scale, size.height() * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _centres(self) -> list[QPointF]:
        target = self._target()
        return [
            QPointF(target.x() + x * target.width(), target.y() + y * target.height()) for x, y in self._body.points
        ]
