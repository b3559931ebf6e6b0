"""The sidebar: four places and the way to help, wide with words beside icons, or a rail with words under them."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout, QWidget

from ui.dial import paint_mark
from ui.look import Look, tint
from ui.place import Place
from ui.widgets.paint import box, key_cap
from ui.words import say

WIDE_PX = 224
WIDER_PX = 248
RAIL_PX = 96


@dataclass(frozen=True, slots=True)
class _Entry:
    place: Place
    icon: str


_ENTRIES = (
    _Entry(Place.TODAY, "house"),
    _Entry(Place.PROGRESS, "chart-spline"),
    _Entry(Place.PROGRAMME, "layers"),
    _Entry(Place.SETTINGS, "settings"),
)


def _narrow_font(look: Look, words: str, weight: int, width: float) -> QFont:
    """Give the font of a rail's label: as large as the setting asks and the rail allows, never cut."""
    needed = QFontMetricsF(look.font(14, weight)).horizontalAdvance(words)
    share = min(1.0, width / needed) if needed else 1.0
    return look.font(14 * share, weight)


class _SideButton(QAbstractButton):
    """A button of the sidebar: hover, rail or wide."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.is_rail = False
        self.is_here = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ring_radius", 14)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)


class _PlaceButton(_SideButton):
    """One place of the main window."""

    def __init__(self, look: Look, entry: _Entry, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.entry = entry

    def show_here(self, *, is_here: bool) -> None:
        """Look like the page that is shown, or like another one."""
        self.is_here = is_here
        self.setAccessibleDescription(say("You are here") if is_here else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(80, self._look.px(66)) if self.is_rail else QSize(196, self._look.px(48))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        tokens = look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        ink = tokens.on_primary_soft if self.is_here else tokens.text2
        if self.is_here:
            box(painter, rect, 14, tint(tokens.primary_soft), None, 0)
        elif self.underMouse():
            box(painter, rect, 14, tint(tokens.sunken), None, 0)
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self.is_here:
            height = 26 if self.is_rail else 24
            bar = QRectF(rect.width() - 4 if is_rtl else 0, (rect.height() - height) / 2, 4, height)
            box(painter, bar, 2, tint(tokens.primary), None, 0)
        weight = 600 if self.is_here else 500
        ratio = self.devicePixelRatioF()
        if self.is_rail:
            edge = look.px(26)
            painter.drawPixmap(round((rect.width() - edge) / 2), 8, look.icon(self.entry.icon, ink, edge, ratio))
            painter.setFont(_narrow_font(look, self.text(), weight, rect.width()))
            words = QRectF(0, edge + 10, rect.width(), rect.height() - edge - 12)
            painter.setPen(tint(ink))
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
            return
        edge = look.px(24)
        x = rect.width() - 16 - edge if is_rtl else 16
        painter.drawPixmap(round(x), round((rect.height() - edge) / 2), look.icon(self.entry.icon, ink, edge, ratio))
        painter.setFont(look.font(17, weight))
        painter.setPen(tint(ink))
        words = QRectF(52, 0, rect.width() - 60, rect.height())
        if is_rtl:
            words.moveLeft(8)
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, flags, self.text())


class _HelpButton(_SideButton):
    """The way to help, always in the same corner."""

    def sizeHint(self) -> QSize:
        return QSize(80, self._look.px(66)) if self.is_rail else QSize(196, self._look.px(111))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        tokens = look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        fill = tint(tokens.sunken) if self.underMouse() else None
        edge_colour = tokens.ctl if self.underMouse() else tokens.line
        box(painter, rect, 14, fill, tint(edge_colour), 1.3)
        ratio = self.devicePixelRatioF()
        if self.is_rail:
            edge = look.px(26)
            pixmap = look.icon("life-buoy", tokens.danger_text, edge, ratio)
            painter.drawPixmap(round((rect.width() - edge) / 2), 7, pixmap)
            painter.setFont(_narrow_font(look, self.text(), 600, rect.width()))
            painter.setPen(tint(tokens.danger_text))
            painter.drawText(
                QRectF(0, edge + 8, rect.width(), rect.height() - edge - 10),
                Qt.AlignmentFlag.AlignCenter,
                self.text(),
            )
            return
        self._paint_wide(painter, rect, ratio)

    def _paint_wide(self, painter: QPainter, rect: QRectF, ratio: float) -> None:
        look, tokens = self._look, self._look.tokens
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = look.px(20)
        top = look.px(26)
        x = rect.width() - 16 - edge if is_rtl else 16
        painter.drawPixmap(round(x), round(top - edge / 2), look.icon("life-buoy", tokens.danger_text, edge, ratio))
        painter.setPen(tint(tokens.danger_text))
        painter.setFont(look.font(17, 600))
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        title = QRectF(44, top - look.px(14), rect.width() - 90, look.px(28))
        if is_rtl:
            title.moveRight(rect.width() - 44)
        painter.drawText(title, flags, self.text())
        cap_x = 12 if is_rtl else rect.width() - 42
        key_cap(painter, look, QRectF(cap_x, top - look.px(12), 30, look.px(24)), "F1", tint(tokens.text2))
        painter.setPen(tint(tokens.text2))
        painter.setFont(look.font(15))
        words = QRectF(16, look.px(44), rect.width() - 32, rect.height() - look.px(50))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap, self.toolTip())


class Sidebar(QFrame):
    """Places and help; one tab stop, arrows inside.

    Signals:
        place_chosen: A place, by the user's hand.
        help_wanted: The way to help was pressed.
    """

    place_chosen = Signal(str)
    help_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make the sidebar with Today chosen."""
        super().__init__(parent)
        self._look = look
        self._is_rail = False
        self._build()
        self.retranslate()
        look.changed.connect(self.update)

    def _build(self) -> None:
        self._layout = QVBoxLayout(self)
        self._buttons: dict[Place, _PlaceButton] = {}
        for entry in _ENTRIES:
            button = _PlaceButton(self._look, entry, self)
            self._buttons[entry.place] = button
            button.clicked.connect(self._on_clicked)
            self._layout.addWidget(button)
        self._layout.addStretch(1)
        self._help = _HelpButton(self._look, self)
        self._help.clicked.connect(self.help_wanted)
        self._layout.addWidget(self._help)
        self.set_width(WIDE_PX)
        self.set_place(Place.TODAY)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        names = {
            Place.TODAY: say("Today"),
            Place.PROGRESS: say("Progress"),
            Place.PROGRAMME: say("Programme"),
            Place.SETTINGS: say("Settings"),
        }
        for place, button in self._buttons.items():
            button.setText(names[place])
        self._help.setText(say("Get help"))
        self._help.setToolTip(say("Warning signs and who to call"))
        self._help.setAccessibleDescription(self._help.toolTip())

    def set_width(self, width_px: int) -> None:
        """Be a rail or wide."""
        self._is_rail = width_px == RAIL_PX
        self.setFixedWidth(width_px)
        side = 8 if self._is_rail else 14
        top = 76 if self._is_rail else 100
        self._layout.setContentsMargins(side, top, side, 12 if self._is_rail else 18)
        self._layout.setSpacing(6)
        for button in (*self._buttons.values(), self._help):
            button.is_rail = self._is_rail
            button.updateGeometry()

    def set_place(self, place: Place) -> None:
        """Show a place as chosen; sends nothing."""
        for other, button in self._buttons.items():
            button.show_here(is_here=other is place)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if other is place else Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the places with the arrows."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        places = list(self._buttons)
        focused = next((p for p in places if self._buttons[p].hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        place = places[(places.index(focused) + step) % len(places)]
        self._buttons[place].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, edge, mark, name, and the bar beside the chosen place."""
        look, tokens = self._look, self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), tint(tokens.side))
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge_x = 0.5 if is_rtl else self.width() - 0.5
        painter.setPen(tint(tokens.line))
        painter.drawLine(QPointF(edge_x, 0), QPointF(edge_x, self.height()))
        mark_x = 48 if self._is_rail else (self.width() - 42 if is_rtl else 42)
        paint_mark(painter, tokens, QPointF(mark_x, 38 if self._is_rail else 46), 16)
        if not self._is_rail:
            painter.setPen(tint(tokens.text))
            painter.setFont(look.font(22, 700, is_scaled=False))
            name = QRectF(67, 26, self.width() - 80, 40)
            if is_rtl:
                name.moveRight(self.width() - 67)
            flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(name, flags, "Dimmer")

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, _PlaceButton):
            self.set_place(button.entry.place)
            self.place_chosen.emit(button.entry.place)
