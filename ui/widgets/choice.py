"""Answers to choose from: option rows, the eleven numbers, the two-way switch, tick lines, on-off switches."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from ui.look import Look, tint
from ui.tokens import Tokens
from ui.widgets.paint import box, key_cap, key_cap_width, text_height

OPTION_RADIUS = 16


class _Painted:
    """What the painted choices share: hover, the look's tokens, repaint on change."""

    _look: Look
    _on_stage: bool

    def _tokens(self) -> Tokens:
        return self._look.stage if self._on_stage else self._look.tokens


class OptionRow(QRadioButton, _Painted):
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
        return QSize(self._look.px(92), self._look.px(140))

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


class NumberButton(QRadioButton, _Painted):
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
        """Stay a 44 px target where the window allows, never under 36."""
        return QSize(36, self._look.px(44))

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
            button.setChecked(button.number == value)

    def set_names(self, names: Sequence[str]) -> None:
        """Give each number its spoken name ("4 out of 10, medium")."""
        for button, name in zip(self.buttons, names, strict=True):
            button.setAccessibleName(name)

    @Slot(int)
    def _on_clicked(self, number: int) -> None:
        self.set_value(number)
        self.chosen.emit(number)


class Segmented(QWidget):
    """A switch with a few places side by side; arrows move between them.

    Signals:
        chosen: Index of the place, chosen by the user's hand.
    """

    chosen = Signal(int)

    def __init__(
        self,
        look: Look,
        labels: Sequence[str],
        *,
        height_px: int = 48,
        size_px: float = 16,
        on_stage: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make the switch with one place for each label, the first chosen."""
        super().__init__(parent)
        self._look, self._on_stage = look, on_stage
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(0)
        for index, label in enumerate(labels):
            part = _SegmentButton(look, label, size_px=size_px, height_px=height_px - 8, on_stage=on_stage)
            self._group.addButton(part, index)
            layout.addWidget(part, 1)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self.chosen)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    @property
    def index(self) -> int:
        """The chosen place."""
        return self._group.checkedId()

    def set_index(self, index: int) -> None:
        """Choose a place; sends nothing."""
        self._group.button(index).setChecked(True)

    def set_labels(self, labels: Sequence[str]) -> None:
        """Say something else in each place."""
        for index, label in enumerate(labels):
            self._group.button(index).setText(label)
            self._group.button(index).updateGeometry()

    def buttons(self) -> list[QRadioButton]:
        """Give the places."""
        return [b for b in self._group.buttons() if isinstance(b, QRadioButton)]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the trough."""
        tokens = self._look.stage if self._on_stage else self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._on_stage:
            box(painter, QRectF(self.rect()), 14, tint("000000", 0.3), tint(tokens.ctl), 1.3)
        else:
            edge = tint(tokens.line) if tokens.is_contrast else None
            box(painter, QRectF(self.rect()), 14, tint(tokens.sunken), edge, 1.0)


class _SegmentButton(QRadioButton, _Painted):
    """One place of a switch."""

    def __init__(self, look: Look, label: str, *, size_px: float, height_px: int, on_stage: bool) -> None:
        super().__init__(label)
        self._look, self._on_stage, self._size_px, self._height_px = look, on_stage, size_px, height_px
        self.setProperty("ring_radius", 11)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def hitButton(self, pos: QPointF) -> bool:
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self._look.font(self._size_px, 600)).horizontalAdvance(self.text())
        return QSize(round(width) + 2 * self._look.px(14), self._look.px(self._height_px))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        ink = tokens.text if self._on_stage else tokens.text2
        if self.isChecked() and self._on_stage:
            box(painter, rect, 11, tint(tokens.primary_soft), tint(tokens.primary), 1.6)
            ink = tokens.text
        elif self.isChecked():
            box(painter, rect, 11, tint(tokens.surface), tint(tokens.ctl), 1.3)
            ink = tokens.text
        elif self.underMouse():
            box(painter, rect, 11, tint(tokens.line, 0.5), None, 0)
        painter.setPen(tint(ink))
        painter.setFont(self._look.font(self._size_px, 700 if self.isChecked() else 600))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())


class Switch(QCheckBox, _Painted):
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


class TickLine(QCheckBox, _Painted):
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
