"""How each exercise felt: a row of three answers for each, none of them needed."""

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from player.events import Feel
from ui.look import Look, tint
from ui.widgets.paint import box
from ui.widgets.text import Label
from ui.words import say


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


class StageBox(QWidget):
    """A box on the stage."""

    def __init__(self, look: Look, ground: str) -> None:
        """Make a box on a ground of ``ground``, RRGGBB."""
        super().__init__()
        self._look, self._ground = look, ground

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint its ground and edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._look.stage
        ground = tokens.bg if tokens.is_contrast else self._ground
        box(painter, QRectF(self.rect()), 18, tint(ground), tint(tokens.line), 1.2)


class FeelBox(StageBox):
    """The rows of all exercises of a routine.

    Attributes:
        groups: The three buttons of each exercise, by its id.

    Signals:
        given: Exercise id and `Feel`, or None for one taken back.
    """

    given = Signal(str, object)

    def __init__(self, look: Look, exercises: tuple[tuple[str, str], ...]) -> None:
        """Ask after exercises, each an id and a short name."""
        super().__init__(look, "211E1B")
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 18, 28, 18)
        column.setSpacing(6)
        self._head = QHBoxLayout()
        self._head.setSpacing(14)
        self._head.addWidget(Label(look, say("How was each one?"), "h2", on_stage=True, wrap=False))
        optional = say("Only if you like. It helps us choose.")
        self._head.addWidget(Label(look, optional, "body", "text2", on_stage=True, size_px=17), 1)
        column.addLayout(self._head)
        self.groups: dict[str, dict[Feel, _FeelButton]] = {}
        self._rows: list[QHBoxLayout] = []
        words = {Feel.EASIER: say("Easier"), Feel.SAME: say("Same"), Feel.WORSE: say("Worse")}
        for exercise_id, name in exercises:
            row = QHBoxLayout()
            row.setSpacing(9)
            row.addWidget(Label(look, name, "lead", on_stage=True, size_px=20, weight=600), 1)
            group = QButtonGroup(self)
            group.setExclusive(False)
            buttons = {}
            answers = QHBoxLayout()
            answers.setSpacing(9)
            for feel, text in words.items():
                button = _FeelButton(look, text, f"{name}: {text}")
                # A screen reader toggles, and nothing is clicked then.
                button.toggled.connect(self._on_feel)
                group.addButton(button)
                answers.addWidget(button)
                buttons[feel] = button
            row.addLayout(answers)
            self._rows.append(row)
            self.groups[exercise_id] = buttons
            column.addLayout(row)
        self.setVisible(bool(exercises))

    def set_stacked(self, *, is_stacked: bool) -> None:
        """Lay each name over its answers where there is no room beside them."""
        way = QBoxLayout.Direction.TopToBottom if is_stacked else QBoxLayout.Direction.LeftToRight
        for row in (self._head, *self._rows):
            row.setDirection(way)

    @Slot(bool)
    def _on_feel(self, is_on: bool) -> None:  # noqa: FBT001  # Qt's signal
        pressed = self.sender()
        for exercise_id, buttons in self.groups.items():
            for feel, button in buttons.items():
                if button is not pressed:
                    continue
                for other in buttons.values():
                    if other is not button:
                        with QSignalBlocker(other):
                            other.setChecked(False)
                self.given.emit(exercise_id, feel if is_on else None)
                return
