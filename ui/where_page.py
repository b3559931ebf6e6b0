"""Where is the furthest point, and how does it compare with the last check-in?"""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from player.events import Change, Zone
from ui.body_points import BodyPicture, BodyPoints
from ui.look import Look
from ui.pain_words import (
    change_words,
    zone_words,
)
from ui.question_page import DIGITS, SMALL_BELOW_PX, QuestionPage
from ui.widgets.button import Button, Kind
from ui.widgets.choice import OptionRow, OptionTile
from ui.widgets.text import Label
from ui.words import say


class WherePage(QuestionPage):
    """The furthest point (Q3) and, where there is a last check-in, how it compares (Q4)."""

    def __init__(
        self,
        look: Look,
        *,
        waits_for_next: bool = False,
        last_words: str = "",
        body: BodyPicture | None = None,
    ) -> None:
        """Ask; ``last_words`` ("That was at 12:10 today.") asks Q4 too, "" leaves it out."""
        super().__init__(look, waits_for_next=waits_for_next)
        self.asks_change = bool(last_words)
        self.leg: Zone | None = None
        self.change: Change | None = None
        self._build(last_words, body)

    def _build(self, last_words: str, body: BodyPicture | None) -> None:
        look = self._look
        self.title = Label(look, say("Where is the furthest point you feel it?"), "question", size_px=42)
        self._zones = QButtonGroup(self)
        grid = QGridLayout()
        grid.setSpacing(14)
        self.zone_rows: list[OptionRow] = []
        for index, zone in enumerate(Zone):
            row = OptionRow(look, zone_words(zone), "", str(index + 1), height_px=68)
            self._zones.addButton(row, index)
            grid.addWidget(row, index // 2, index % 2)
            self.zone_rows.append(row)
        self._changes = QButtonGroup(self)
        tiles = QHBoxLayout()
        tiles.setSpacing(12)
        self.change_tiles: list[OptionTile] = []
        order = sorted(Change, reverse=True)
        for index, change in enumerate(order):
            words, icon = change_words(change)
            tile = OptionTile(look, words, icon, str(index + 1))
            self._changes.addButton(tile, index)
            tiles.addWidget(tile)
            self.change_tiles.append(tile)
        self._order = order
        self.back = Button(look, say("Back"), Kind.GHOST, icon="arrow-left", height_px=58, size_px=19)
        self.next = Button(look, say("Next"), Kind.FILLED, icon_after="arrow-right", key=say("Enter"), height_px=58)
        self.next.setVisible(self.waits_for_next)
        self.next.setEnabled(False)
        moves = say("Your last answer moves on by itself. Back changes it.")
        note = Label(look, "" if self.waits_for_next else moves, "body", "text3")
        note.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addWidget(note, 1)
        foot.addWidget(self.next)
        self._compared: Label | None = None
        parts: list[tuple[int, int, QWidget | QLayout]] = [(0, 0, self.title), (18, 12, grid)]
        if self.asks_change:
            self._compared = Label(look, say("Compared with your last check-in?"), "question", size_px=34)
            parts += [(40, 20, self._compared), (4, 2, Label(look, last_words, "body", "text2")), (16, 10, tiles)]
        parts.append((32, 16, foot))
        right = QVBoxLayout()
        right.setSpacing(0)
        self._gaps: list[tuple[int, int, QSpacerItem]] = []
        for gap_px, small_gap_px, part in parts:
            space = QSpacerItem(0, gap_px)
            self._gaps.append((gap_px, small_gap_px, space))
            right.addSpacerItem(space)
            if isinstance(part, QWidget):
                right.addWidget(part)
            else:
                right.addLayout(part)
        right.addStretch(1)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(56, 12, 56, 32)
        row.setSpacing(52)
        self.body: BodyPoints | None = None
        if body is not None:
            self.body = BodyPoints(look, body)
            self.body.chosen.connect(self._on_body)
            row.addWidget(self.body, 0)
        row.addLayout(right, 1)
        self._zones.idClicked.connect(self._on_zone)
        self._changes.idClicked.connect(self._on_change)
        self.next.clicked.connect(self.answered)

    @property
    def is_answered(self) -> bool:
        """Whether both questions are answered."""
        return self.leg is not None and (self.change is not None or not self.asks_change)

    def first_focus(self) -> QWidget:
        """Give the first list."""
        return self.zone_rows[self.leg or 0]

    def take_key(self, key: Qt.Key) -> bool:
        """Choose with 1 to 4, then with 1 to 5."""
        digit = DIGITS.get(key, 0)
        if self.leg is None:
            if 1 <= digit <= len(self.zone_rows):
                self.zone_rows[digit - 1].click()
                return True
            return False
        if self.asks_change and 1 <= digit <= len(self.change_tiles):
            self.change_tiles[digit - 1].click()
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the picture and the question to the window."""
        super().resizeEvent(event)
        is_small = self.window().width() < SMALL_BELOW_PX
        self.title.set_size(28 if is_small else 42)
        if self._compared is not None:
            self._compared.set_size(26 if is_small else 34)
        for row in self.zone_rows:
            row.setFixedHeight(self._look.px(54 if is_small else 68))
        for gap_px, small_gap_px, space in self._gaps:
            space.changeSize(0, small_gap_px if is_small else gap_px)
        layout = self.layout()
        if layout is not None:
            side = 24 if is_small else 56
            layout.setContentsMargins(side, 4 if is_small else 12, side, 24)
            layout.setSpacing(28 if is_small else 52)
            layout.invalidate()
        if self.body is not None:
            self.body.setFixedWidth(240 if is_small else 420)

    @Slot(int)
    def _on_zone(self, index: int) -> None:
        self.leg = Zone(index)
        if self.body is not None:
            self.body.set_index(index)
        if self.asks_change and self.change is None:
            self.change_tiles[0].setFocus(Qt.FocusReason.TabFocusReason)
            self.changed.emit()
            return
        self._settle()

    @Slot(int)
    def _on_body(self, index: int) -> None:
        self.zone_rows[index].click()

    @Slot(int)
    def _on_change(self, index: int) -> None:
        self.change = self._order[index]
        self._settle()

    def _settle(self) -> None:
        self.next.setEnabled(self.is_answered)
        self.move_on()
