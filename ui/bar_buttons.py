"""The controls of the control bar: an icon over its word and key, and the red stop."""

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from ui.look import Look, tint
from ui.widgets.paint import box, key_cap, key_cap_width
from ui.words import say


class BarButton(QAbstractButton):
    """A control of the bar: icon over its word and key."""

    def __init__(self, look: Look, icon: str, word: str, key: str, *, other: str = "", is_main: bool = False) -> None:
        """Make a control; ``other`` is a word that it may change to, ``is_main`` the round, filled one."""
        super().__init__()
        self._other = other
        self._look = look
        self.icon_name, self.key_words = icon, key
        self.is_main = is_main
        self.shows_key = True
        self.is_on = False
        self.setText(word)
        # Not by a click: the space bar goes on being the pause key after it.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("ring_radius", 12)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self.update)

    def set_face(self, icon: str, word: str, *, is_on: bool = False) -> None:
        """Show another icon and word; tell a screen reader, since "Pause" became "Play"."""
        if (icon, word, is_on) == (self.icon_name, self.text(), self.is_on):
            return
        self.icon_name, self.is_on = icon, is_on
        self.setText(word)
        self.setAccessibleName(word)
        self.update()

    def label(self, word: str = "") -> str:
        """Give word and key as the bar shows them, with another word where one is given."""
        word = word or self.text()
        return f"{word}  {self.key_words}" if self.shows_key and self.key_words else word

    def label_width(self) -> float:
        """Give the width of the label, of the wider one where the word changes."""
        metrics = QFontMetricsF(self._look.font(14, 500, is_scaled=False))
        return max(metrics.horizontalAdvance(self.label(word)) for word in (self.text(), self._other))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Repaint under the mouse."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Repaint at rest."""
        self.update()
        super().leaveEvent(event)

    def sizeHint(self) -> QSize:
        """Ask for the label's width, a 44 px target or more."""
        return QSize(max(48, math.ceil(self.label_width()) + 8), 76)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint icon and label."""
        look, tokens = self._look, self._look.stage
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        centre_x = rect.center().x()
        edge = 26.0
        middle = rect.height() * 0.40
        ink = tokens.text if self.isEnabled() else tokens.text3
        if self.is_main:
            reach = min(28.0, middle - 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint(tokens.hover if self.underMouse() else tokens.primary))
            painter.drawEllipse(QPointF(centre_x, middle), reach, reach)
            ink_icon = tokens.on_primary
        else:
            if self.is_on or (self.underMouse() and self.isEnabled()):
                ground = tint(tokens.primary_soft) if self.is_on else tint("FFFFFF", 0.1)
                box(
                    painter,
                    QRectF(centre_x - 28, middle - 22, 56, 44),
                    12,
                    ground,
                    tint(tokens.primary) if self.is_on else None,
                    1.4,
                )
            ink_icon = tokens.on_primary_soft if self.is_on else ink
        pixmap = look.icon(self.icon_name, ink_icon, edge, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(centre_x - edge / 2, middle - edge / 2), pixmap)
        painter.setPen(tint(tokens.text2 if self.isEnabled() else tokens.text3))
        painter.setFont(look.font(14, 500, is_scaled=False))
        words = QRectF(0, rect.height() * 0.72, rect.width(), rect.height() * 0.26)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.label())


class StopButton(QAbstractButton):
    """Stop, it hurts: red, always in the same corner."""

    def __init__(self, look: Look) -> None:
        """Make the button."""
        super().__init__()
        self._look = look
        self.shows_key = True
        self.is_in_two_lines = False
        self.setText(say("Stop, it hurts"))
        self.setAccessibleName(self.text())
        # Not by a click: the space bar goes on being the pause key after it.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("ring_radius", 14)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Ask for the words' width."""
        return QSize(math.ceil(self._words_width()) + (110 if self.shows_key else 70), 52)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        look, tokens = self._look, self._look.stage
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        box(painter, rect, 14, tint(tokens.danger, 0.88 if self.underMouse() or self.isDown() else 1.0), None, 0)
        cap = key_cap_width(look, "S") if self.shows_key else 0
        words = self._words_width()
        width = 22 + 10 + words + (12 + cap if cap else 0)
        x = (rect.width() - width) / 2
        pixmap = look.icon("octagon-x", tokens.on_danger, 22, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(x, rect.height() / 2 - 11), pixmap)
        painter.setPen(tint(tokens.on_danger))
        painter.setFont(self._font())
        place = QRectF(x + 32, 0, words + 4, rect.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, "\n".join(self._lines()))
        if cap:
            key_cap(
                painter, look, QRectF(x + 44 + words, rect.height() / 2 - 12, cap, 24), "S", tint(tokens.on_danger)
            )

    def _font(self) -> QFont:
        return self._look.font(17, 600, is_scaled=False)

    def _words_width(self) -> float:
        metrics = QFontMetricsF(self._font())
        return max(metrics.horizontalAdvance(line) for line in self._lines())

    def _lines(self) -> tuple[str, ...]:
        """Give the words in one line, or broken where the longer of two lines is shortest."""
        words = self.text().split()
        if not self.is_in_two_lines or len(words) == 1:
            return (self.text(),)
        metrics = QFontMetricsF(self._font())
        breaks = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
        return min(breaks, key=lambda lines: max(map(metrics.horizontalAdvance, lines)))
