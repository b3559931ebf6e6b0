"""Answers to choose from: option rows, tiles, and the eleven numbers."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QEnterEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ui.look import Look, tint
from ui.tokens import Tokens
from ui.widgets.paint import box, key_cap, key_cap_width, text_height
from ui.widgets.painted import Painted
from ui.widgets.told_radio import ToldRadio

OPTION_RADIUS = 16


class OptionRow(ToldRadio, Painted):
    """One answer as a wide row: round mark, title, help line, key cap."""

    def __init__(
        self,
        look: Look,
        title: str,
        help_line: str = "",
        key: str = "",
        *,
        height_px: int = 82,
        parent: QWidget | None = None,
    ) -> None:
        """Make a row; ``help_line`` stands under the title, ``key`` at the far end."""
        super().__init__(title, parent)
        self._look, self._help, self._key, self._height_px = look, help_line, key, height_px
        self._on_stage = False
        self.setAccessibleName(title)
        self.setAccessibleDescription(help_line)
        self.setProperty("ring_radius", OPTION_RADIUS)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def hitButton(self, pos: QPointF) -> bool:
        """Let the whole row be pressed."""
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        """Ask for the row's height and the title's width."""
        width = QFontMetricsF(self._look.font(20, 600)).horizontalAdvance(self.text())
        return QSize(round(width) + self._look.px(150), self._look.px(self._height_px))

    def minimumSizeHint(self) -> QSize:
        """Let the row be narrow: the title wraps."""
        return QSize(self._look.px(180), self._look.px(self._height_px))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the row in its present state."""
        look, tokens = self._look, self._tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        is_hover = self.underMouse()
        if self.isChecked():
            box(painter, rect, OPTION_RADIUS, tint(tokens.primary_soft), tint(tokens.primary), 2.5)
        else:
            fill = tokens.sunken if is_hover else tokens.surface
            box(painter, rect, OPTION_RADIUS, tint(fill), tint(tokens.ctl), 1.4)
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        mark = look.px(26)
        x = rect.right() - 22 - mark if is_rtl else 22
        self._paint_mark(painter, tokens, QRectF(x, (rect.height() - mark) / 2, mark, mark))
        cap_w = key_cap_width(look, self._key) if self._key else 0
        left = 22 + mark + look.px(18)
        words = QRectF(left, 0, rect.width() - left - cap_w - 44, rect.height())
        if is_rtl:
            words.moveLeft(rect.width() - words.right())
        self._paint_words(painter, tokens, words)
        if self._key:
            cap_x = 22 if is_rtl else rect.right() - 22 - cap_w
            cap = QRectF(cap_x, (rect.height() - look.px(24)) / 2, cap_w, look.px(24))
            ink = tokens.on_primary_soft if self.isChecked() else tokens.text3
            key_cap(painter, look, cap, self._key, tint(ink), 14)

    def _paint_mark(self, painter: QPainter, tokens: Tokens, rect: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tint(tokens.primary if self.isChecked() else tokens.ctl), 2))
        painter.drawEllipse(rect.adjusted(1, 1, -1, -1))
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint(tokens.primary))
            inset = rect.width() * 0.26
            painter.drawEllipse(rect.adjusted(inset, inset, -inset, -inset))

    def _paint_words(self, painter: QPainter, tokens: Tokens, words: QRectF) -> None:
        look = self._look
        ink = tokens.on_primary_soft if self.isChecked() else tokens.text
        start = Qt.AlignmentFlag.AlignLeading
        flags = start | Qt.TextFlag.TextWordWrap
        title_h = text_height(look, self.text(), 20, 600, words.width())
        help_h = text_height(look, self._help, 15, 400, words.width()) if self._help else 0
        top = (words.height() - title_h - help_h - (2 if self._help else 0)) / 2
        painter.setPen(tint(ink))
        painter.setFont(look.font(20, 600))
        painter.drawText(QRectF(words.x(), top, words.width(), title_h + 4), flags, self.text())
        if self._help:
            painter.setPen(tint(tokens.on_primary_soft if self.isChecked() else tokens.text2))
            painter.setFont(look.font(15))
            painter.drawText(QRectF(words.x(), top + title_h + 2, words.width(), help_h + 4), flags, self._help)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Repaint under the mouse."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Repaint at rest."""
        self.update()
        super().leaveEvent(event)


class OptionTile(OptionRow):
    """One answer as an upright tile: icon, words, key cap. For "compared with your last check-in"."""

    def __init__(self, look: Look, title: str, icon: str, key: str, parent: QWidget | None = None) -> None:
        """Make a tile with a Lucide ``icon`` above ``title``."""
        super().__init__(look, title, key=key, height_px=140, parent=parent)
        self._icon = icon

    def sizeHint(self) -> QSize:
        """Ask for a tile's size."""
        return QSize(self._look.px(160), self._look.px(140))

    def minimumSizeHint(self) -> QSize:
        """Let tiles share the row."""
        return QSize(self._look.px(84), self._look.px(140))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tile in its present state."""
        look, tokens = self._look, self._tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self.isChecked():
            box(painter, rect, OPTION_RADIUS, tint(tokens.primary_soft), tint(tokens.primary), 2.5)
        else:
            box(
                painter,
                rect,
                OPTION_RADIUS,
                tint(tokens.sunken if self.underMouse() else tokens.surface),
                tint(tokens.ctl),
                1.4,
            )
        ink = tokens.on_primary_soft if self.isChecked() else tokens.text
        edge = look.px(26)
        pixmap = look.icon(
            self._icon, tokens.on_primary_soft if self.isChecked() else tokens.text2, edge, self.devicePixelRatioF()
        )
        painter.drawPixmap(round((rect.width() - edge) / 2), look.px(16), pixmap)
        painter.setPen(tint(ink))
        painter.setFont(look.font(18, 600))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(QRectF(4, look.px(46), rect.width() - 8, look.px(58)), flags, self.text())
        cap_w = key_cap_width(look, self._key)
        cap = QRectF((rect.width() - cap_w) / 2, rect.height() - look.px(32), cap_w, look.px(22))
        key_cap(painter, look, cap, self._key, tint(tokens.text3), 14)


class NumberButton(ToldRadio, Painted):
    """One number of the pain row."""

    def __init__(
        self, look: Look, number: int, *, width_px: int, height_px: int, size_px: float, on_stage: bool
    ) -> None:
        """Make the button of ``number``, 0 to 10."""
        super().__init__(str(number))
        self.number = number
        self._look, self._on_stage = look, on_stage
        self._width_px, self._height_px, self._size_px = width_px, height_px, size_px
        self.setProperty("ring_radius", 14)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(width_px + 8)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def hitButton(self, pos: QPointF) -> bool:
        """Let the whole box be pressed."""
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        """Ask for the size of the design."""
        return QSize(self._width_px, self._look.px(self._height_px))

    def minimumSizeHint(self) -> QSize:
        """Stay a 44 px target."""
        return QSize(44, self._look.px(44))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the number in its box."""
        tokens = self._tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self.isChecked():
            box(painter, rect, 14, tint(tokens.primary), None, 0)
        else:
            fill = tokens.sunken if self.underMouse() else tokens.surface
            box(painter, rect, 14, tint(fill), tint(tokens.ctl), 1.4)
        painter.setPen(tint(tokens.on_primary if self.isChecked() else tokens.text))
        painter.setFont(self._look.font(self._size_px, 700))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Repaint under the mouse."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Repaint at rest."""
        self.update()
        super().leaveEvent(event)


class NumberRow(QWidget):
    """The eleven numbers of the pain scale; nothing is chosen at first.

    Signals:
        chosen: A number, 0 to 10, chosen by the user's hand.
    """

    chosen = Signal(int)
    spoken_role = QAccessible.Role.Grouping

    def __init__(
        self,
        look: Look,
        *,
        width_px: int = 50,
        height_px: int = 60,
        size_px: float = 21,
        gap_px: int = 8,
        on_stage: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make the row with buttons of the given size."""
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap_px)
        self.buttons: list[NumberButton] = []
        for number in range(11):
            button = NumberButton(
                look, number, width_px=width_px, height_px=height_px, size_px=size_px, on_stage=on_stage
            )
            self._group.addButton(button, number)
            layout.addWidget(button)
            self.buttons.append(button)
        self._group.idClicked.connect(self._on_clicked)

    @property
    def value(self) -> int | None:
        """The chosen number, or None."""
        return next((b.number for b in self.buttons if b.isChecked()), None)

    def set_value(self, value: int | None) -> None:
        """Show a number as chosen, or none; sends nothing."""
        for button in self.buttons:
            button.show_checked(is_checked=button.number == value)

    def set_names(self, names: Sequence[str]) -> None:
        """Give each number its spoken name ("4 out of 10, medium")."""
        for button, name in zip(self.buttons, names, strict=True):
            button.setAccessibleName(name)

    @Slot(int)
    def _on_clicked(self, number: int) -> None:
        self.set_value(number)
        self.chosen.emit(number)
