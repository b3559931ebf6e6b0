"""The header of a mode with steps: mark and name, the steps, and the way out."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.dial import paint_mark
from ui.look import Look, tint
from ui.widgets.button import Button, Kind
from ui.words import say

HEIGHT_PX = 104
_DISC_PX = 30


class Stepper(QWidget):
    """Numbered steps: done with a tick, the present one filled."""

    spoken_role = QAccessible.Role.StaticText

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make an empty stepper."""
        super().__init__(parent)
        self._look = look
        self._names: tuple[str, ...] = ()
        self._index = 0
        self.setMinimumHeight(44)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_steps(self, names: Sequence[str], index: int) -> None:
        """Show these steps, the present one at ``index``."""
        self._names, self._index = tuple(names), index
        if self._names:
            said = say("Step {0} of {1}: {2}").format(index + 1, len(self._names), self._names[index])
            self.setAccessibleName(said)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint discs, names and the lines between them."""
        look, tokens = self._look, self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc, gap, dash = look.px(_DISC_PX), look.px(10), look.px(20)
        fonts = [look.font(17, 600 if i == self._index else 400) for i in range(len(self._names))]
        widths = [QFontMetricsF(font).horizontalAdvance(name) for font, name in zip(fonts, self._names, strict=True)]
        total = sum(widths) + len(self._names) * (disc + gap) + max(0, len(self._names) - 1) * (dash + 2 * gap)
        has_names = total <= self.width()
        if not has_names:
            total = len(self._names) * disc + max(0, len(self._names) - 1) * (dash + 2 * gap)
        x = (self.width() - total) / 2
        y = self.height() / 2
        order = range(len(self._names))
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for place, index in enumerate(reversed(order) if is_rtl else order):
            if place:
                painter.setPen(QPen(tint(tokens.ctl), 1.4))
                painter.drawLine(QPointF(x + gap, y), QPointF(x + gap + dash, y))
                x += dash + 2 * gap
            self._paint_disc(painter, QRectF(x, y - disc / 2, disc, disc), index)
            x += disc
            if has_names:
                painter.setPen(tint(tokens.text if index == self._index else tokens.text2))
                painter.setFont(fonts[index])
                flags = Qt.AlignmentFlag.AlignVCenter
                painter.drawText(QRectF(x + gap, 0, widths[index] + 4, self.height()), flags, self._names[index])
                x += gap + widths[index]

    def _paint_disc(self, painter: QPainter, rect: QRectF, index: int) -> None:
        look, tokens = self._look, self._look.tokens
        is_reached = index <= self._index
        painter.setPen(Qt.PenStyle.NoPen if is_reached else QPen(tint(tokens.ctl), 1.6))
        painter.setBrush(tint(tokens.primary) if is_reached else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(rect if is_reached else rect.adjusted(1, 1, -1, -1))
        if index < self._index:
            size = rect.width() * 0.6
            spot = QPointF(rect.center().x() - size / 2, rect.center().y() - size / 2)
            painter.drawPixmap(spot, look.icon("check", tokens.on_primary, size, self.devicePixelRatioF()))
            return
        painter.setPen(tint(tokens.on_primary if is_reached else tokens.text2))
        painter.setFont(look.font(16, 700))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.locale().toString(index + 1))


class _Mark(QWidget):
    """The app's mark with the mode's name."""

    spoken_role = QAccessible.Role.Heading

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look, self._name = look, name
        self.setAccessibleName(name)
        look.changed.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        y = self.height() / 2
        paint_mark(painter, self._look.tokens, QPointF(self.width() - 32 if is_rtl else 32, y), 15)
        painter.setPen(tint(self._look.tokens.text))
        painter.setFont(self._look.font(19, 600))
        rect = QRectF(0 if is_rtl else 62, 0, self.width() - 62, self.height())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, self._name)


class ModeHeader(QWidget):
    """Mark and name at one end, the steps in the middle, "Not now" at the other end.

    Signals:
        leave_wanted: The way out was pressed.
    """

    leave_wanted = Signal()

    def __init__(self, look: Look, name: str, leave: str, parent: QWidget | None = None) -> None:
        """Make a header; ``leave`` names the way out, "" for none."""
        super().__init__(parent)
        self.stepper = Stepper(look)
        self.leave = Button(look, leave, Kind.PLAIN, icon="x", key=say("Esc"), size_px=17, pad_px=12)
        self.leave.clicked.connect(self.leave_wanted)
        self.leave.setVisible(bool(leave))
        row = QHBoxLayout(self)
        row.setContentsMargins(26, 0, 32, 0)
        row.addWidget(_Mark(look, name), 1)
        row.addWidget(self.stepper, 2)
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(self.leave)
        row.addLayout(end, 1)
        self.setFixedHeight(HEIGHT_PX)
