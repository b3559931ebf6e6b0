"""The day strip: what was done, what is now, what may come; never what was not done."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from ui.look import Look, tint
from ui.today_face import DayFace, DayMark, MarkKind
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.paint import box
from ui.widgets.text import Label
from ui.words import say

MARK_PX = 30
_PAD_PX = 40
_LINE_PX = 4


class _MarkButton(QAbstractButton):
    """One mark of the day, a list item to a screen reader."""

    def __init__(self, look: Look, mark: DayMark, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.mark = mark
        self.setFixedSize(QSize(MARK_PX, MARK_PX))
        self.setToolTip(mark.words)
        self.setAccessibleName(mark.words)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("ring_radius", 8 if self._is_walk() else MARK_PX // 2)

    def _is_walk(self) -> bool:
        return self.mark.kind in {MarkKind.WALK_DONE, MarkKind.WALK_COMING}

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, tokens = self._look, self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        ratio = self.devicePixelRatioF()
        match self.mark.kind:
            case MarkKind.ROUTINE_DONE:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tint(tokens.primary))
                painter.drawEllipse(rect.adjusted(2, 2, -2, -2))
                self._icon(painter, look, "check", tokens.on_primary, 17, ratio)
            case MarkKind.ROUTINE_NOW:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tint(tokens.glow))
                painter.drawEllipse(rect)
                ink = tokens.bg if tokens.is_dark else "FFFFFF"
                self._icon(painter, look, "play", ink, 16, ratio)
            case MarkKind.ROUTINE_COMING:
                painter.setPen(QPen(tint(tokens.ctl), 2))
                painter.setBrush(tint(tokens.surface))
                painter.drawEllipse(rect.adjusted(6, 6, -6, -6))
            case MarkKind.WALK_DONE:
                box(painter, rect.adjusted(1, 1, -1, -1), 8, tint(tokens.walk), None, 0)
                ink = tokens.bg if tokens.is_dark else "FFFFFF"
                self._icon(painter, look, "footprints", ink, 16, ratio)
            case MarkKind.WALK_COMING:
                box(painter, rect.adjusted(1, 1, -1, -1), 8, tint(tokens.surface), tint(tokens.walk), 2)
                self._icon(painter, look, "footprints", tokens.walk, 15, ratio)

    def _icon(self, painter: QPainter, look: Look, name: str, ink: str, size: float, ratio: float) -> None:
        spot = QPointF((self.width() - size) / 2, (self.height() - size) / 2)
        painter.drawPixmap(spot, look.icon(name, ink, size, ratio))


class DayLine(QWidget):
    """The line of the day with its marks; arrows move along it, one tab stop.

    Signals:
        now_pressed: The mark of now was pressed.
    """

    now_pressed = Signal()
    spoken_role = QAccessible.Role.List

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make an empty day."""
        super().__init__(parent)
        self._look = look
        self._face = DayFace()
        self._marks: list[_MarkButton] = []
        self._focused = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring_radius", 12)
        self.setMinimumHeight(96)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Ask for the flag, the line and the hours."""
        return QSize(400, 70 + self._look.px(30))

    def show_face(self, face: DayFace) -> None:
        """Show another day."""
        if face.marks != self._face.marks:
            for button in self._marks:
                button.deleteLater()
            self._marks = [_MarkButton(self._look, mark, self) for mark in face.marks]
            for button in self._marks:
                button.clicked.connect(self._on_mark)
                button.show()
        self._face = face
        self.setAccessibleName(face.spoken)
        self._place()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read the marks one by one."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if step is None or not self._marks:
            super().keyPressEvent(event)
            return
        self._focused = min(len(self._marks) - 1, max(0, self._focused + step))
        mark = self._marks[self._focused]
        self.setAccessibleDescription(mark.mark.words)
        QToolTip.showText(mark.mapToGlobal(mark.rect().bottomLeft()), mark.mark.words, mark)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the marks at their hours."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line, the halo of now, the flag and the hours."""
        look, tokens = self._look, self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = self._line_y()
        painter.setPen(QPen(tint(tokens.line), _LINE_PX, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(self._x(0), y), QPointF(self._x(1), y))
        if self._face.now_share > 0:
            painter.setPen(QPen(tint(tokens.primary), _LINE_PX, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(self._x(0), y), QPointF(self._x(self._face.now_share), y))
        for mark in self._face.marks:
            if mark.kind is MarkKind.ROUTINE_NOW:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tint(tokens.glow, 0.28))
                painter.drawEllipse(QPointF(self._x(mark.share), y), 23, 23)
        if self._face.flag:
            self._paint_flag(painter, y)
        self._paint_hours(painter, look, y)

    def _paint_flag(self, painter: QPainter, y: float) -> None:
        look, tokens = self._look, self._look.tokens
        font = look.font(15, 600)
        width = QFontMetricsF(font).horizontalAdvance(self._face.flag) + 22
        x = min(max(self._x(self._face.flag_share) - width / 2, 0), self.width() - width)
        rect = QRectF(x, y - 30 - look.px(26), width, look.px(27))
        box(
            painter,
            rect,
            rect.height() / 2,
            tint(tokens.glow_soft),
            tint(tokens.glow) if tokens.is_contrast else None,
            1,
        )
        painter.setPen(tint(tokens.glow_text))
        painter.setFont(font)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._face.flag)

    def _paint_hours(self, painter: QPainter, look: Look, y: float) -> None:
        tokens = look.tokens
        # Narrow windows show every second hour, so that labels never touch.
        stride = 1 if self.width() / max(1, len(self._face.hours)) >= look.px(46) else 2
        for index, (words, share) in enumerate(self._face.hours):
            is_now = words == self._face.now_hour
            if index % stride and not is_now:
                continue
            painter.setPen(tint(tokens.text if is_now else tokens.text2))
            painter.setFont(look.font(15, 700 if is_now else 400))
            rect = QRectF(self._x(share) - 30, y + 22, 60, look.px(24))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)

    def _line_y(self) -> float:
        return 30 + self._look.px(28)

    def _x(self, share: float) -> float:
        inner = self.width() - 2 * MARK_PX / 2
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return MARK_PX / 2 + inner * (1 - share if is_rtl else share)

    def _place(self) -> None:
        y = round(self._line_y())
        for button in self._marks:
            button.move(round(self._x(button.mark.share)) - MARK_PX // 2, y - MARK_PX // 2)

    @Slot()
    def _on_mark(self) -> None:
        button = self.sender()
        if isinstance(button, _MarkButton):
            if button.mark.kind is MarkKind.ROUTINE_NOW:
                self.now_pressed.emit()
            else:
                QToolTip.showText(button.mapToGlobal(button.rect().bottomLeft()), button.mark.words, button)


class DayStrip(Card):
    """The card of the day.

    Signals:
        walk_wanted: Start a walk.
        now_pressed: The mark of now was pressed.
    """

    walk_wanted = Signal()
    now_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make an empty day."""
        super().__init__(look, parent)
        self._title = Label(look, say("Your day"), "h3", wrap=False)
        self._caption = Label(look, "", "body", "text2")
        self.walk = Button(
            look, say("Start a walk"), Kind.GHOST, icon="footprints", height_px=44, size_px=17, pad_px=20
        )
        self.line = DayLine(look)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self._title)
        head.addWidget(self._caption, 1)
        head.addWidget(self.walk)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 15, 28, 8)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.line)
        self.walk.clicked.connect(self.walk_wanted)
        self.line.now_pressed.connect(self.now_pressed)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_face(self, face: DayFace) -> None:
        """Show another day."""
        self._caption.setText(face.caption)
        self.line.show_face(face)
