"""Stop, it hurts: the two questions in the picture's place, and the way out that asks nothing."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QVBoxLayout, QWidget

from player.events import Zone
from ui.look import Look, tint
from ui.pain_words import pain_name, zone_words
from ui.tokens import STOP_CARD
from ui.widgets.button import Button, Kind
from ui.widgets.choice import NumberRow
from ui.widgets.paint import box
from ui.widgets.scroll import PageScroll
from ui.widgets.text import Label
from ui.words import say

_EDGE_PX = 2
_ZONES_PX = 640
"""Room for the places in a row, in the smallest window."""


class StopPanel(QWidget):
    """Lies over the picture, which stands still under it.

    Signals:
        answered: Pain 0 to 10 and the furthest point.
        break_wanted: "I just need a break": no more questions.
    """

    answered = Signal(int, object)
    break_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Ask."""
        super().__init__(parent)
        self._look = look
        self._nrs: int | None = None
        self._leg: Zone | None = None
        self._one_pending = False
        self._build()

    def _build(self) -> None:
        look = self._look
        self.title = Label(look, say("Stopped. How strong is it?"), "question", size_px=38, on_stage=True)
        self.numbers = NumberRow(look, width_px=78, height_px=66, size_px=25, on_stage=True)
        self.numbers.set_names([pain_name(n) for n in range(11)])
        self._where = Label(look, say("Where is the furthest point?"), "question", size_px=30, on_stage=True)
        self._zones = QButtonGroup(self)
        zones = QGridLayout()
        zones.setSpacing(12)
        self.zone_buttons: list[Button] = []
        for zone in Zone:
            button = Button(look, zone_words(zone), Kind.GHOST, height_px=64, size_px=18, on_stage=True, pad_px=14)
            button.setCheckable(True)
            self._zones.addButton(button, int(zone))
            self.zone_buttons.append(button)
        # Beside each other, or two and two in a language whose words are long.
        wanted_px = sum(button.sizeHint().width() + 12 for button in self.zone_buttons)
        columns = 2 if wanted_px > look.px(_ZONES_PX) else len(self.zone_buttons)
        for position, button in enumerate(self.zone_buttons):
            zones.addWidget(button, position // columns, position % columns)
        rest = Button(look, say("I just need a break"), Kind.GHOST, key="B", height_px=58, size_px=19, on_stage=True)
        rest.clicked.connect(self.break_wanted)
        self.rest = rest
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(36, 28, 36, 28)
        column.setSpacing(16)
        column.addWidget(self.title)
        column.addWidget(self.numbers)
        column.addSpacing(14)
        column.addWidget(self._where)
        column.addLayout(zones)
        column.addSpacing(20)
        column.addWidget(rest, 0, Qt.AlignmentFlag.AlignLeading)
        self._column = column
        outer = QVBoxLayout(self)
        outer.setContentsMargins(_EDGE_PX, _EDGE_PX, _EDGE_PX, _EDGE_PX)
        outer.addWidget(PageScroll(holder))
        self.numbers.chosen.connect(self._on_nrs)
        # A screen reader toggles, and nothing is clicked then.
        self._zones.idToggled.connect(self._on_zone)

    def first_focus(self) -> QWidget:
        """Give the first number."""
        return self.numbers.buttons[0]

    def wanted_height(self, width: int) -> int:
        """Give the height that the questions need at a width, in pixels."""
        inner = width - 2 * _EDGE_PX
        has_wraps = self._column.hasHeightForWidth()
        height = self._column.totalHeightForWidth(inner) if has_wraps else self._column.totalSizeHint().height()
        return height + 2 * _EDGE_PX

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits give pain, then 1 to 4 the place; B is the way out."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_B or key == Qt.Key.Key_Escape:  # noqa: PLR1714  # two meanings: break, and away
            self.break_wanted.emit()
            return
        if not Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            super().keyPressEvent(event)
            return
        digit = key - Qt.Key.Key_0
        if self._nrs is None or (digit == 0 and self._one_pending):
            nrs = 10 if digit == 0 and self._one_pending else digit
            self._one_pending = digit == 1
            self._on_nrs(nrs)
        elif 1 <= digit <= len(self.zone_buttons):
            self.zone_buttons[digit - 1].click()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._look.stage
        ground = tokens.danger_soft if tokens.is_contrast else STOP_CARD
        box(painter, QRectF(self.rect()), 28, tint(ground), tint(tokens.danger_text, 0.45), 1.5)

    @Slot(int)
    def _on_nrs(self, nrs: int) -> None:
        self._nrs = nrs
        self.numbers.set_value(nrs)
        self.zone_buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
        self._settle()

    @Slot(int, bool)
    def _on_zone(self, index: int, is_on: bool) -> None:  # noqa: FBT001  # Qt's signal
        if not is_on:
            return
        self._one_pending = False
        self._leg = Zone(index)
        for position, button in enumerate(self.zone_buttons):
            button.set_kind(Kind.SOFT if position == index else Kind.GHOST)
        self._settle()

    def _settle(self) -> None:
        if self._nrs is not None and self._leg is not None:
            self.answered.emit(self._nrs, self._leg)
