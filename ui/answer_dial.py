"""The dial that asks for pain: drag, wheel, arrows, or a screen reader's own way of setting a value."""

from math import atan2, ceil, degrees

from PySide6.QtCore import Property, QEasingCurve, QPointF, QPropertyAnimation, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QDial, QSizePolicy, QWidget

from ui.dial import START_DEG, SWEEP_DEG, Notches, paint_knob, paint_notches
from ui.look import Look, tint

ANSWER_NOTCHES = 10
_MS_PER_NOTCH = 240
_MAX_MOVE_MS = 600


class AnswerDial(QDial):
    """Ask for pain as a whole number from 0 to 10: drag, wheel, arrows. Nothing is given until the first of them.

    Signals:
        nrs_changed: The number, 0 to 10, set by the user's hand.
    """

    nrs_changed = Signal(int)

    def __init__(self, look: Look, radius_px: int = 222, parent: QWidget | None = None) -> None:
        """Make a dial without a number."""
        super().__init__(parent)
        self._look = look
        self._radius_px = radius_px
        self._nrs: int | None = None
        self._ghost: int | None = None
        self._shown = 0.0
        self._of_ten = ""
        self.setRange(0, 10)
        self.setPageStep(1)
        self.setNotchesVisible(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("ring_radius", radius_px)
        self._move = QPropertyAnimation(self, b"shownLevel", self)
        self._move.setEasingCurve(QEasingCurve.Type.OutCubic)
        look.changed.connect(self.update)
        self.valueChanged.connect(self._on_value_changed)

    def sizeHint(self) -> QSize:
        """Ask for the dial without its glow."""
        return QSize(2 * self._radius_px, 2 * self._radius_px)

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()

    def set_radius(self, radius_px: int) -> None:
        """Take another size."""
        self._radius_px = radius_px
        self.setProperty("ring_radius", radius_px)
        self.updateGeometry()

    @property
    def nrs(self) -> int | None:
        """The number that was given, or None."""
        return self._nrs

    def set_words(self, of_ten: str) -> None:
        """Say what stands under the number ("out of 10")."""
        self._of_ten = of_ten

    def set_nrs(self, nrs: int | None) -> None:
        """Show a number, or none; sends nothing."""
        self._show_value(nrs)
        self._go_to(float(nrs or 0))

    def set_ghost(self, nrs: int | None) -> None:
        """Show the last answer as a pale notch. Only once a number is given, so that it does not pull the new one."""
        self._ghost = nrs
        self.update()

    def glow_alpha(self) -> float:
        """Tell how strong the lamp shines now, 0 to 1."""
        if self._look.tokens.is_contrast:
            return 0.0
        return 0.16 + 0.34 * self._shown / 10

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by one with the arrows, jump with Home and End."""
        step = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_PageUp: 1,
            Qt.Key.Key_PageDown: -1,
        }.get(Qt.Key(event.key()))
        if step is not None:
            self._give(0 if self._nrs is None and step < 0 else (self._nrs or 0) + step)
        elif event.key() == Qt.Key.Key_Home:
            self._give(0)
        elif event.key() == Qt.Key.Key_End:
            self._give(10)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Turn to where the hand is."""
        self._turn_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the hand, notch by notch."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._turn_to(event.position())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Stay where the hand let go."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Step by one for each notch of the wheel."""
        turn = event.angleDelta().y()
        if turn:
            self._give((self._nrs or 0) + (1 if turn > 0 else -1))
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Repaint."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint notches, knob, number and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._look.tokens
        radius = min(self.width(), self.height()) / 2
        centre = QPointF(self.width() / 2, self.height() / 2)
        ghost = self._ghost if self._ghost is not None and self._nrs is not None else 0
        paint_notches(painter, tokens, centre, radius, Notches(ANSWER_NOTCHES, self._shown, ghost))
        paint_knob(painter, tokens, centre, radius, None if self._nrs is None else self._shown / 10)
        if self._nrs is None:
            return
        painter.setPen(tint(tokens.primary if self._nrs == 0 else tokens.text))
        painter.setFont(self._look.font(radius * 0.68, 700, is_scaled=False))
        number = QRectF(centre.x() - radius, centre.y() - radius * 0.46, 2 * radius, radius * 0.72)
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, self.locale().toString(self._nrs))
        painter.setPen(tint(tokens.text2))
        painter.setFont(self._look.font(radius * 0.126, 400, is_scaled=False))
        below = QRectF(centre.x() - radius, centre.y() + radius * 0.24, 2 * radius, radius * 0.22)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._of_ten)

    def _turn_to(self, at: QPointF) -> None:
        dx, dy = at.x() - self.width() / 2, at.y() - self.height() / 2
        if dx == 0 and dy == 0:
            return
        from_start = (START_DEG - degrees(atan2(-dy, dx))) % 360
        if from_start > SWEEP_DEG:
            # In the gap at the bottom the nearer end counts.
            self._give(10 if from_start < (SWEEP_DEG + 360) / 2 else 0)
            return
        self._give(ceil(from_start / SWEEP_DEG * ANSWER_NOTCHES - 0.15))

    def _give(self, nrs: int) -> None:
        nrs = min(10, max(0, nrs))
        if nrs == self._nrs:
            return
        self._show_value(nrs)
        self._go_to(float(nrs))
        self.nrs_changed.emit(nrs)

    def _show_value(self, nrs: int | None) -> None:
        self._nrs = nrs
        self.setValue(nrs or 0)

    @Slot(int)
    def _on_value_changed(self, value: int) -> None:
        """Take a value that assistive technology set as the user's own."""
        if value != (self._nrs or 0):
            self._give(value)

    def _go_to(self, target: float) -> None:
        self._move.stop()
        if self._look.is_motion_reduced or not self.isVisible():
            self._set_shown(target)
            return
        self._move.setDuration(round(min(_MAX_MOVE_MS, _MS_PER_NOTCH * max(1.0, abs(target - self._shown)))))
        self._move.setStartValue(self._shown)
        self._move.setEndValue(target)
        self._move.start()

    def _get_shown(self) -> float:
        return self._shown

    def _set_shown(self, value: float) -> None:
        self._shown = value
        self.update()
        parent = self.parentWidget()
        if parent is not None:
            parent.update()

    shownLevel = Property(float, _get_shown, _set_shown)  # noqa: N815  # a Qt property, named as Qt does
