"""The switch with a few places side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ui.look import Look, tint
from ui.widgets.paint import box
from ui.widgets.painted import Painted
from ui.widgets.told_radio import ToldRadio

_TROUGH_PX = 4


class Segmented(QWidget):
    """A switch with a few places side by side; arrows move between them.

    Signals:
        chosen: Index of the place, chosen by the user's hand.
    """

    chosen = Signal(int)
    spoken_role = QAccessible.Role.Grouping

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
        layout.setContentsMargins(_TROUGH_PX, 0, _TROUGH_PX, 0)
        layout.setSpacing(0)
        for index, label in enumerate(labels):
            part = _SegmentButton(look, label, size_px=size_px, height_px=height_px, on_stage=on_stage)
            self._group.addButton(part, index)
            layout.addWidget(part, 1)
        self.set_index(0)
        self._group.idClicked.connect(self.chosen)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    @property
    def index(self) -> int:
        """The chosen place."""
        return self._group.checkedId()

    def set_index(self, index: int) -> None:
        """Choose a place; sends nothing."""
        self.buttons()[index].show_checked(is_checked=True)

    def set_labels(self, labels: Sequence[str]) -> None:
        """Say something else in each place."""
        for index, label in enumerate(labels):
            self._group.button(index).setText(label)
            self._group.button(index).updateGeometry()
        layout = self.layout()
        if layout is not None:
            # Measured at once: the card around may be asked for its height before Qt tells it of the new words.
            layout.invalidate()
        self.updateGeometry()

    def buttons(self) -> list[ToldRadio]:
        """Give the places."""
        return [b for b in self._group.buttons() if isinstance(b, ToldRadio)]

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


class _SegmentButton(ToldRadio, Painted):
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
        # All of the height can be pressed; what is painted leaves the trough's edge free.
        rect = QRectF(self.rect()).adjusted(0, _TROUGH_PX, 0, -_TROUGH_PX)
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
