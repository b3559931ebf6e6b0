"""After a routine: how is the back, how was each exercise, a walk. Everything is saved as it is pressed."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.feel_box import FeelBox, StageBox
from ui.finished_rail import RAIL_PX, FinishedFace, FinishedRail
from ui.look import Look, tint
from ui.pain_words import pain_name, pain_word
from ui.tokens import BAR, STAGE, WALK_ON_STAGE
from ui.widgets.button import Button, Kind
from ui.widgets.choice import NumberRow
from ui.widgets.scroll import PageScroll
from ui.widgets.text import Label
from ui.words import say

_SMALL_RAIL_PX = 287
_PORTRAIT_RAIL_PX = 240
_FOOT_PX = 56
_SMALL_BELOW_PX = 1180
_PORTRAIT_BELOW_PX = 1024
_END_PX = 40
_GAP_PX = 24


class FinishedPanel(QWidget):
    """The panel, a mode over the whole window.

    Signals:
        nrs_given: Pain now, 0 to 10.
        feel_given: Exercise id and `Feel`, or None for one taken back.
        walk_wanted: Start a walk.
        left: Back to Today.
        hurt_wanted: It hurt more than expected.
        undo_wanted: Take the last answer back.
    """

    nrs_given = Signal(int)
    feel_given = Signal(str, object)
    walk_wanted = Signal()
    left = Signal()
    hurt_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, look: Look, face: FinishedFace, parent: QWidget | None = None) -> None:
        """Ask after the routine that ``face`` tells of."""
        super().__init__(parent)
        self.setProperty("is_stage", True)
        self._look, self._face = look, face
        self._nrs: int | None = None
        self._one_pending = False
        self._foot_words = face.foot
        self._saved_words = say("Saved as you go. Undo  Ctrl+Z")
        self._build()

    def _build(self) -> None:
        look, face = self._look, self._face
        self.title = Label(look, say("Your back pain right now?"), "question", size_px=40, on_stage=True)
        self.numbers = NumberRow(look, width_px=84, height_px=68, size_px=26, on_stage=True, gap_px=9)
        self.numbers.set_names([pain_name(n) for n in range(11)])
        ends = QHBoxLayout()
        self._said = Label(look, "", "body_strong", "on_primary_soft", on_stage=True, size_px=17)
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        ends.addWidget(Label(look, say("No pain"), "body", "text2", on_stage=True, size_px=17), 1)
        ends.addWidget(self._said, 2)
        worst = Label(look, say("Worst you can imagine"), "body", "text2", on_stage=True, size_px=17)
        worst.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
        ends.addWidget(worst, 1)
        self._advice = Label(look, "", "body_strong", "glow_text", on_stage=True)
        self._advice.hide()
        self.feel = FeelBox(look, face.exercises)
        self.feel.given.connect(self.feel_given)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addSpacing(14)
        column.addWidget(self.numbers)
        column.addSpacing(8)
        column.addLayout(ends)
        column.addWidget(self._advice)
        column.addSpacing(20)
        column.addWidget(self.feel)
        column.addSpacing(20)
        column.addWidget(self._walk_box())
        column.addSpacing(24)
        column.addLayout(self._foot_row())
        column.addStretch(1)
        self._right = QWidget()
        self._right.setLayout(column)
        self._scroll = PageScroll(self._right)
        self._rail = FinishedRail(look, face)
        row = QHBoxLayout()
        row.setContentsMargins(0, 36, 0, 0)
        row.setSpacing(_GAP_PX)
        row.addWidget(self._rail)
        row.addWidget(self._scroll, 1)
        # Not a margin: this one changes sides in a window from right to left.
        row.addSpacing(_END_PX)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(row, 1)
        self._foot = Label(look, face.foot, "lead", "text2", on_stage=True)
        self._foot.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._foot.setFixedHeight(look.px(_FOOT_PX))
        outer.addWidget(self._foot)
        self.numbers.chosen.connect(self._on_nrs)

    def _walk_box(self) -> QWidget:
        look, face = self._look, self._face
        frame = StageBox(look, WALK_ON_STAGE)
        self._walk_row = QHBoxLayout(frame)
        self._walk_row.setContentsMargins(30, 20, 24, 20)
        self._walk_row.setSpacing(26)
        row = QHBoxLayout()
        row.setSpacing(26)
        icon = QLabel()
        icon.setPixmap(look.icon("footprints", look.stage.walk, 44, self.devicePixelRatioF()))
        row.addWidget(icon)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(look, face.walk_title, "h2", on_stage=True, size_px=25))
        words.addWidget(Label(look, face.walk_line, "body", "text2", on_stage=True, size_px=17))
        row.addLayout(words, 1)
        self._walk_row.addLayout(row, 1)
        self.walk = Button(
            look,
            say("Start a walk"),
            Kind.FILLED,
            icon="footprints",
            key="W",
            height_px=60,
            size_px=20,
            on_stage=True,
        )
        self.walk.clicked.connect(self.walk_wanted)
        self._walk_row.addWidget(self.walk)
        return frame

    def _foot_row(self) -> QHBoxLayout:
        look = self._look
        row = self._buttons = QHBoxLayout()
        row.setSpacing(24)
        self.back = Button(
            look, say("Back to Today"), Kind.GHOST, key=say("Enter"), height_px=56, size_px=19, on_stage=True
        )
        self.back.clicked.connect(self.left)
        hurt = say("It hurt more than I expected")
        self.hurt = Button(
            look, hurt, Kind.PLAIN, icon="octagon-x", height_px=56, size_px=17, on_stage=True, pad_px=10
        )
        self.hurt.clicked.connect(self.hurt_wanted)
        saved = Label(look, self._saved_words, "body", "text2", on_stage=True)
        saved.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._saved = saved
        row.addWidget(self.back)
        row.addWidget(self.hurt)
        row.addWidget(saved, 1)
        return row

    @property
    def nrs(self) -> int | None:
        """The pain that was given, or None."""
        return self._nrs

    def show_advice(self, words: str) -> None:
        """Say one amber line under the numbers ("That was a bit much ...")."""
        self._advice.setText(words)
        self._advice.setVisible(bool(words))

    def show_foot(self, words: str) -> None:
        """Say when the next routine is."""
        self._foot_words = words
        self._fill_foot()

    def take_back(self) -> None:
        """Show that the pain answer was taken back."""
        self._nrs = None
        self.numbers.set_value(None)
        self._said.setText("")
        self.show_advice("")

    def set_nrs(self, nrs: int) -> None:
        """Take an answer and say it in words."""
        self._nrs = nrs
        self.numbers.set_value(nrs)
        self._said.setText(self._compared(nrs))
        self.nrs_given.emit(nrs)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits give pain, W walks, Enter and Esc go back to Today."""
        key = Qt.Key(event.key())
        digit = key - Qt.Key.Key_0 if Qt.Key.Key_0 <= key <= Qt.Key.Key_9 else None
        if digit is not None:
            is_ten = digit == 0 and self._one_pending
            self._one_pending = digit == 1
            self.set_nrs(10 if is_ten else digit)
        elif key == Qt.Key.Key_W:
            self.walk_wanted.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the rail."""
        super().resizeEvent(event)
        self._rail.setFixedWidth(self._rail_px())
        self._fill_foot()
        self._stack()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the stage and its foot."""
        painter = QPainter(self)
        tokens = self._look.stage
        painter.fillRect(self.rect(), tint("000000" if tokens.is_contrast else STAGE))
        foot = self._foot.geometry()
        painter.fillRect(foot, tint("000000" if tokens.is_contrast else BAR))

    @property
    def _is_small(self) -> bool:
        return self.width() < _SMALL_BELOW_PX

    def _rail_px(self) -> int:
        if self.width() < _PORTRAIT_BELOW_PX:
            return _PORTRAIT_RAIL_PX
        return _SMALL_RAIL_PX if self._is_small else RAIL_PX

    def _stack(self) -> None:
        """Lay things over each other where they have no room side by side."""
        room = (
            self.width()
            - self._rail.width()
            - _GAP_PX
            - _END_PX
            - self._scroll.verticalScrollBar().sizeHint().width()
        )
        for is_stacked in (False, True):
            way = QBoxLayout.Direction.TopToBottom if is_stacked else QBoxLayout.Direction.LeftToRight
            self._walk_row.setDirection(way)
            self._buttons.setDirection(way)
            self.feel.set_stacked(is_stacked=is_stacked)
            layout = self._right.layout()
            if layout is None or layout.totalMinimumSize().width() <= room:
                break

    def _fill_foot(self) -> None:
        """Put what has no room beside the buttons into the foot."""
        self._saved.setVisible(not self._is_small)
        parts = (self._foot_words, self._saved_words if self._is_small else "")
        self._foot.setText("   ".join(part for part in parts if part))

    def _compared(self, nrs: int) -> str:
        words = say("{0}, {1}.").format(self.locale().toString(nrs), pain_word(nrs).lower())
        before = self._face.nrs_pre
        if before is None:
            return words
        change = nrs - before
        if change == 0:
            return f"{words} {say('Same as before you started.')}"
        size = self.locale().toString(abs(change))
        one, many = (
            (say("One lower than before."), say("{0} lower than before."))
            if change < 0
            else (say("One higher than before."), say("{0} higher than before."))
        )
        return f"{words} {one if abs(change) == 1 else many.format(size)}"

    @Slot(int)
    def _on_nrs(self, nrs: int) -> None:
        self.set_nrs(nrs)
