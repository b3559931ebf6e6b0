"""After a routine: how is the back, how was each exercise, a walk. Everything is saved as it is pressed."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from player.events import Feel
from ui.cue_rail import CueRail, RailFace
from ui.look import Look, tint
from ui.pain_words import pain_name, pain_word
from ui.tokens import BAR, STAGE, WALK_ON_STAGE
from ui.widgets.button import Button, Kind
from ui.widgets.choice import NumberRow
from ui.widgets.paint import box
from ui.widgets.scroll import PageScroll
from ui.widgets.text import Label
from ui.words import say

_RAIL_PX = 404
_FOOT_PX = 56
_SMALL_BELOW_PX = 1180


@dataclass(frozen=True, slots=True)
class FinishedFace:
    """What the panel says.

    Attributes:
        heading: "Video 1, full routine".
        title: "Done", or how it ended.
        clicks: Clicks of this routine.
        clicks_today: Clicks of the day.
        nrs_pre: Pain before it, or None.
        exercises: Id and short name, in order.
        walk_title, walk_line: The walk card.
        foot: "Next routine at 15:00.", or "".
        is_whole: False for a routine that was ended early: no tick.
    """

    heading: str
    title: str
    clicks: int
    clicks_today: int
    nrs_pre: int | None
    exercises: tuple[tuple[str, str], ...]
    walk_title: str
    walk_line: str
    foot: str = ""
    is_whole: bool = True


class _FeelButton(QRadioButton):
    """Easier, Same or Worse for one exercise; a second press takes it back."""

    def __init__(self, look: Look, words: str, name: str) -> None:
        super().__init__(words)
        self._look = look
        self.setAutoExclusive(False)
        self.setAccessibleName(name)
        self.setProperty("ring_radius", 12)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(look.px(130))
        look.changed.connect(self.updateGeometry)

    def hitButton(self, pos: QPointF) -> bool:
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(130), self._look.px(44))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(84), self._look.px(44))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, tokens = self._look, self._look.stage
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        is_on = self.isChecked()
        if is_on:
            box(painter, rect, 12, tint(tokens.primary_soft), tint(tokens.primary), 1.8)
        else:
            fill = tint("FFFFFF", 0.08) if self.underMouse() else None
            box(painter, rect, 12, fill, tint(tokens.ctl), 1.2)
        painter.setFont(look.font(16, 600))
        words = painter.fontMetrics().horizontalAdvance(self.text())
        icon = look.px(17) if is_on else 0
        x = (rect.width() - words - (icon + 8 if is_on else 0)) / 2
        if is_on:
            pixmap = look.icon("check", tokens.on_primary_soft, icon, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(x, (rect.height() - icon) / 2), pixmap)
            x += icon + 8
        painter.setPen(tint(tokens.on_primary_soft if is_on else tokens.text))
        painter.drawText(QRectF(x, 0, words + 4, rect.height()), Qt.AlignmentFlag.AlignVCenter, self.text())


class _StageBox(QWidget):
    """A box on the stage."""

    def __init__(self, look: Look, ground: str) -> None:
        super().__init__()
        self._look, self._ground = look, ground

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._look.stage
        ground = tokens.bg if tokens.is_contrast else self._ground
        box(painter, QRectF(self.rect()), 18, tint(ground), tint(tokens.line), 1.2)


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
        ends.addWidget(Label(look, say("No pain"), "body", "text2", on_stage=True, size_px=17, wrap=False))
        ends.addWidget(self._said, 1)
        worst = say("Worst you can imagine")
        ends.addWidget(Label(look, worst, "body", "text2", on_stage=True, size_px=17, wrap=False))
        self._advice = Label(look, "", "body_strong", "glow_text", on_stage=True)
        self._advice.hide()
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
        column.addWidget(self._feel_box())
        column.addSpacing(20)
        column.addWidget(self._walk_box())
        column.addSpacing(24)
        column.addLayout(self._foot_row())
        column.addStretch(1)
        right = QWidget()
        right.setLayout(column)
        scroll = PageScroll(right)
        self._rail = _FinishedRail(look, face)
        row = QHBoxLayout()
        row.setContentsMargins(0, 36, 40, 0)
        row.setSpacing(24)
        row.addWidget(self._rail)
        row.addWidget(scroll, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(row, 1)
        self._foot = Label(look, face.foot, "lead", "text2", on_stage=True)
        self._foot.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._foot.setFixedHeight(look.px(_FOOT_PX))
        outer.addWidget(self._foot)
        self.numbers.chosen.connect(self._on_nrs)

    def _feel_box(self) -> QWidget:
        look = self._look
        frame = _StageBox(look, "211E1B")
        column = QVBoxLayout(frame)
        column.setContentsMargins(28, 18, 28, 18)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(Label(look, say("How was each one?"), "h2", on_stage=True, wrap=False))
        optional = say("Only if you like. It helps us choose.")
        head.addWidget(Label(look, optional, "body", "text2", on_stage=True, size_px=17), 1)
        column.addLayout(head)
        self._groups: dict[str, dict[Feel, _FeelButton]] = {}
        words = {Feel.EASIER: say("Easier"), Feel.SAME: say("Same"), Feel.WORSE: say("Worse")}
        for exercise_id, name in self._face.exercises:
            line = QHBoxLayout()
            line.setSpacing(9)
            line.addWidget(Label(look, name, "lead", on_stage=True, size_px=20, weight=600), 1)
            group = QButtonGroup(frame)
            group.setExclusive(False)
            buttons = {}
            for feel, text in words.items():
                button = _FeelButton(look, text, f"{name}: {text}")
                # A screen reader toggles, and nothing is clicked then.
                button.toggled.connect(self._on_feel)
                group.addButton(button)
                line.addWidget(button)
                buttons[feel] = button
            self._groups[exercise_id] = buttons
            column.addLayout(line)
        frame.setVisible(bool(self._face.exercises))
        return frame

    def _walk_box(self) -> QWidget:
        look, face = self._look, self._face
        frame = _StageBox(look, WALK_ON_STAGE)
        row = QHBoxLayout(frame)
        row.setContentsMargins(30, 20, 24, 20)
        row.setSpacing(26)
        icon = QLabel()
        icon.setPixmap(look.icon("footprints", look.stage.walk, 44, self.devicePixelRatioF()))
        row.addWidget(icon)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(look, face.walk_title, "h2", on_stage=True, size_px=25))
        words.addWidget(Label(look, face.walk_line, "body", "text2", on_stage=True, size_px=17))
        row.addLayout(words, 1)
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
        row.addWidget(self.walk)
        return frame

    def _foot_row(self) -> QHBoxLayout:
        look = self._look
        row = QHBoxLayout()
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
        self._rail.setFixedWidth(287 if self._is_small else _RAIL_PX)
        self._fill_foot()

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

    @Slot(bool)
    def _on_feel(self, is_on: bool) -> None:  # noqa: FBT001  # Qt's signal
        pressed = self.sender()
        for exercise_id, buttons in self._groups.items():
            for feel, button in buttons.items():
                if button is not pressed:
                    continue
                for other in buttons.values():
                    if other is not button:
                        with QSignalBlocker(other):
                            other.setChecked(False)
                self.feel_given.emit(exercise_id, feel if is_on else None)
                return


class _FinishedRail(QWidget):
    """The rail at the end: the dial is out, the clicks are counted."""

    def __init__(self, look: Look, face: FinishedFace) -> None:
        super().__init__()
        self._look, self._face = look, face
        self._painter = CueRail(look)
        self.setFixedWidth(_RAIL_PX)
        self.setAccessibleName(self._spoken())

    def _spoken(self) -> str:
        return f"{self._face.heading}. {self._face.title}. {self._clicks()}"

    def _clicks(self) -> str:
        clicks = self._face.clicks
        return say("1 click") if clicks == 1 else say("{0} clicks").format(self.locale().toString(clicks))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, tokens, face = self._look, self._look.stage, self._face
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit = min(self.width() / _RAIL_PX, self.height() / 808)
        left = 28 * unit
        width = self.width() - 48 * unit
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(tint(tokens.text2))
        painter.setFont(look.font(26 * unit, 400, is_scaled=False))
        painter.drawText(QRectF(left, 0, width, 36 * unit), leading, face.heading)
        painter.setPen(tint("FFFFFF"))
        painter.setFont(look.font(64 * unit, 700, is_scaled=False))
        painter.drawText(QRectF(left, 34 * unit, width, 80 * unit), leading, face.title)
        centre = QPointF(left + width / 2, 300 * unit)
        symbol = "check" if face.is_whole else ""
        rail = RailFace(notches=10, notches_lit=0, disc=0.72, symbol=symbol, glow=0.0)
        self._painter.paint_dial(painter, centre, 148 * unit, rail)
        painter.setPen(tint("FFFFFF"))
        painter.setFont(look.font(58 * unit, 800, is_scaled=False))
        middle = Qt.AlignmentFlag.AlignCenter
        painter.drawText(QRectF(left, 462 * unit, width, 72 * unit), middle, self._clicks())
        painter.setPen(tint(tokens.text2))
        painter.setFont(look.font(28 * unit, 400, is_scaled=False))
        today = say("{0} today").format(self.locale().toString(face.clicks_today))
        painter.drawText(QRectF(left, 534 * unit, width, 44 * unit), middle, today)
        words = say(
            "Clicks count your gentle reps. Your dial shows your pain. One follows the other only slowly, "
            "and not every time."
        )
        painter.setFont(look.font(max(14.0, 20 * unit), 400, is_scaled=False))
        place = QRectF(left, 630 * unit, width, self.height() - 640 * unit)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap, words)
