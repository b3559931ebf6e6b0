"""Yes or no by a tick: the on-off switch of Settings, the tick line of the safety check."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ui.look import Look, tint
from ui.widgets.paint import box, text_height
from ui.widgets.painted import Painted


class Switch(QCheckBox, Painted):
    """On or off: a track with a knob, and the word beside it, so that colour is never alone."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        """Make a switch that a screen reader calls ``name``."""
        super().__init__(parent)
        self._look, self._on_stage = look, False
        self.setAccessibleName(name)
        self.setProperty("ring_radius", 18)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())
        look.changed.connect(self.update)

    def hitButton(self, pos: QPointF) -> bool:
        """Let all of it be pressed."""
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        """Ask for a 44 px high target."""
        return QSize(64, 44)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint track, knob and tick."""
        tokens = self._tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(4, 6, 56, 32)
        is_on = self.isChecked()
        if is_on:
            box(painter, track, 16, tint(tokens.primary), None, 0)
        else:
            box(painter, track, 16, tint(tokens.sunken), tint(tokens.ctl), 1.6)
        is_right = is_on != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        knob = QRectF(track.right() - 28 if is_right else track.left() + 4, track.top() + 4, 24, 24)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint(tokens.on_primary if is_on else tokens.ctl))
        painter.drawEllipse(knob)
        if is_on:
            pixmap = self._look.icon("check", tokens.primary, 16, self.devicePixelRatioF())
            painter.drawPixmap(round(knob.x() + 4), round(knob.y() + 4), pixmap)


class TickLine(QCheckBox, Painted):
    """One line of the safety check: a square box and short words; the whole line can be pressed."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        """Make an unticked line."""
        super().__init__(text, parent)
        self._look, self._on_stage = look, False
        self.setProperty("ring_radius", 12)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def hitButton(self, pos: QPointF) -> bool:
        """Let the whole line be pressed."""
        return self.rect().contains(pos)

    def hasHeightForWidth(self) -> bool:
        """Long lines wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of the wrapped words, 44 px or more."""
        words = text_height(self._look, self.text(), 17, 500, width - self._look.px(64))
        return max(self._look.px(44), round(words) + self._look.px(18))

    def sizeHint(self) -> QSize:
        """Ask for a comfortable line."""
        return QSize(self._look.px(300), self.heightForWidth(max(self.width(), self._look.px(300))))

    def minimumSizeHint(self) -> QSize:
        """Let it be narrow."""
        return QSize(self._look.px(200), self._look.px(44))

    def resizeEvent(self, event: QEvent) -> None:
        """Take the height of the wrapped words."""
        super().resizeEvent(event)
        self.setFixedHeight(self.heightForWidth(self.width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter tick a line too, since it never means "none apply"; a ticked one leaves it to the page."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.isChecked():
                event.ignore()
            else:
                self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box and words."""
        look, tokens = self._look, self._tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self.isChecked():
            box(painter, rect, 12, tint(tokens.glow_soft), tint(tokens.glow), 1.6)
        elif self.underMouse():
            box(painter, rect, 12, tint(tokens.sunken), None, 0)
        edge = look.px(24)
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = rect.right() - 12 - edge if is_rtl else 12
        square = QRectF(x, (rect.height() - edge) / 2, edge, edge)
        if self.isChecked():
            box(painter, square, 6, tint(tokens.glow), None, 0)
            pixmap = look.icon("check", tokens.surface, edge - 6, self.devicePixelRatioF())
            painter.drawPixmap(round(square.x() + 3), round(square.y() + 3), pixmap)
        else:
            box(painter, square, 6, tint(tokens.surface), tint(tokens.ctl), 1.6)
        left = 12 + edge + look.px(14)
        words = QRectF(left, 0, rect.width() - left - 12, rect.height())
        if is_rtl:
            words.moveLeft(12)
        painter.setPen(tint(tokens.text))
        painter.setFont(look.font(17, 500))
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(words, flags, self.text())
