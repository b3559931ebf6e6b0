"""The dimmer dial: one drawing for the level on Today, the answer in a check-in, the reps in the player, the mark.

270 degrees of notches, 0 at the bottom left and full at the bottom right; a value lights the first notches.
"""

from dataclasses import dataclass
from math import atan2, ceil, cos, degrees, pi, radians, sin

from PySide6.QtCore import Property, QEasingCurve, QPointF, QPropertyAnimation, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRadialGradient,
    QWheelEvent,
)
from PySide6.QtWidgets import QDial, QProgressBar, QSizePolicy, QWidget

from ui.look import Look, tint
from ui.tokens import Tokens
from ui.widgets.paint import glow

SWEEP_DEG = 270.0
START_DEG = 225.0
NOTCH_WIDTH = 0.115
"""Width of a notch as a share of the outer radius."""

LEVEL_NOTCHES = 20
ANSWER_NOTCHES = 10
GLOW_RADIUS = 1.62
"""Reach of the lamp's glow as a share of the outer radius."""

_KNOB_GAP_WIDTHS = 1.98
_DIGIT_MS = 600
_MS_PER_NOTCH = 240
_MAX_MOVE_MS = 600


@dataclass(frozen=True, slots=True)
class Notches:
    """What the ring of notches shows.

    Attributes:
        count: How many notches there are.
        lit: How many are lit, in whole and half notches.
        ghost: Number of the pale notch of the last answer, 1 for the first, or 0.
        unlit_alpha: Strength of an unlit notch, 0 to 1, or None for the theme's own.
        unlit: Colour of an unlit notch as "RRGGBB", or "" for the theme's own.
    """

    count: int
    lit: float
    ghost: int = 0
    unlit_alpha: float | None = None
    unlit: str = ""


def notch_spans(count: int, radius: float) -> list[tuple[float, float]]:
    """Give start angle and length of each notch's centre line, in degrees, clockwise from the bottom left.

    Args:
        count: 1 or more.
        radius: Outer radius; only ratios matter, so any unit will do.
    """
    width = NOTCH_WIDTH * radius
    middle = radius - width / 2
    step_deg = SWEEP_DEG / count
    step = radians(step_deg) * middle
    gap = min(0.55 * step, 1.55 * width)
    gap_deg = gap / middle * 180 / pi
    return [(START_DEG - index * step_deg - gap_deg / 2, -(step_deg - gap_deg)) for index in range(count)]


def _mix(one: str, other: str, share: float) -> QColor:
    first, second = tint(one), tint(other)
    return QColor.fromRgbF(
        *(a + (b - a) * share for a, b in zip(first.getRgbF()[:3], second.getRgbF()[:3], strict=True))
    )


def paint_notches(painter: QPainter, tokens: Tokens, centre: QPointF, radius: float, notches: Notches) -> None:
    """Paint the ring of notches; half a notch is lit at half strength."""
    width = NOTCH_WIDTH * radius
    middle = radius - width / 2
    rect = QRectF(centre.x() - middle, centre.y() - middle, 2 * middle, 2 * middle)
    unlit = tint(
        notches.unlit or tokens.ctl, tokens.unlit_alpha if notches.unlit_alpha is None else notches.unlit_alpha
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for index, (start, span) in enumerate(notch_spans(notches.count, radius)):
        share = index / max(1, notches.count - 1)
        light = min(1.0, max(0.0, notches.lit - index))
        colour = unlit
        if index + 1 == notches.ghost and light < 1:
            colour = tint(tokens.lit_from if tokens.is_dark else tokens.glow, 0.3)
        pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        # A notch is not painted over its own unlit face: two half-clear strokes would show their seam.
        if light < 1:
            painter.setPen(pen)
            painter.drawArc(rect, round(start * 16), round(span * 16))
        if light > 0:
            lit = _mix(tokens.lit_from, tokens.lit_to, share)
            lit.setAlphaF(1.0 if light >= 1 else 0.5 * light)
            pen.setColor(lit)
            painter.setPen(pen)
            painter.drawArc(rect, round(start * 16), round(span * 16))


def paint_knob(painter: QPainter, tokens: Tokens, centre: QPointF, radius: float, value_share: float | None) -> None:
    """Paint the knob inside the notches, with its pointer at ``value_share`` of the sweep, or none."""
    knob = radius - _KNOB_GAP_WIDTHS * NOTCH_WIDTH * radius
    if tokens.is_contrast:
        painter.setBrush(tint(tokens.bg))
        painter.setPen(QPen(tint(tokens.ctl), 2))
        painter.drawEllipse(centre, knob, knob)
    else:
        _paint_knob_shadow(painter, tokens, centre, knob)
        face = QLinearGradient(centre.x(), centre.y() - knob, centre.x(), centre.y() + knob)
        top, bottom = ("3A3531", "25211E") if tokens.is_dark else ("FFFFFF", "F3EBE0")
        face.setColorAt(0.0, tint(top))
        face.setColorAt(1.0, tint(bottom))
        painter.setBrush(QBrush(face))
        painter.setPen(QPen(tint(tokens.line if not tokens.is_dark else "4A443D"), 1.2))
        painter.drawEllipse(centre, knob, knob)
    if value_share is not None:
        angle = radians(START_DEG - SWEEP_DEG * value_share)
        ray = QPointF(cos(angle), -sin(angle))
        colour = tint("F59E42" if not tokens.is_contrast else tokens.glow)
        painter.setPen(QPen(colour, 0.05 * radius, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(centre + ray * knob * 0.80, centre + ray * knob * 0.93)


def _paint_knob_shadow(painter: QPainter, tokens: Tokens, centre: QPointF, knob: float) -> None:
    low = centre + QPointF(0, knob * 0.085)
    reach = knob * 1.11
    gradient = QRadialGradient(low, reach)
    colour = "000000" if tokens.is_dark else "9C7748"
    strength = 0.55 if tokens.is_dark else 0.5
    gradient.setColorAt(0.0, tint(colour, strength))
    gradient.setColorAt(knob / reach * 0.94, tint(colour, strength))
    gradient.setColorAt(1.0, tint(colour, 0.0))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(gradient))
    painter.drawEllipse(low, reach, reach)


def paint_mark(painter: QPainter, tokens: Tokens, centre: QPointF, radius: float) -> None:
    """Paint the app's mark: a small lit dial with its glow."""
    if not tokens.is_contrast:
        glow(painter, centre, radius * 2.0, tokens.glow, 0.22)
    width = radius * 0.34
    middle = radius - width / 2
    rect = QRectF(centre.x() - middle, centre.y() - middle, 2 * middle, 2 * middle)
    count, lit = 7, 5
    step = SWEEP_DEG / count
    for index in range(count):
        colour = _mix(tokens.lit_from, tokens.lit_to, index / (count - 1)) if index < lit else tint(tokens.ctl, 0.45)
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(rect, round((START_DEG - index * step - step * 0.36) * 16), round(-step * 0.30 * 16))


class LevelDial(QProgressBar):
    """The estimate of the dimmer dial, 0 to 10 in half notches; a read-only value to a screen reader."""

    def __init__(self, look: Look, radius_px: int = 104, parent: QWidget | None = None) -> None:
        """Make an unlit dial."""
        super().__init__(parent)
        self._look = look
        self._radius_px = radius_px
        self._level: float | None = None
        self._shown = 0.0
        self._word = ""
        self.setRange(0, LEVEL_NOTCHES)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._move = QPropertyAnimation(self, b"shownLevel", self)
        self._move.setDuration(_DIGIT_MS)
        self._move.setEasingCurve(QEasingCurve.Type.OutCubic)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Ask for the dial without its glow."""
        return QSize(2 * self._radius_px, 2 * self._radius_px)

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()

    def set_radius(self, radius_px: int) -> None:
        """Take another size."""
        self._radius_px = radius_px
        self.updateGeometry()
        self.update()

    def show_level(self, level: float | None, word: str, description: str) -> None:
        """Show a level.

        Args:
            level: 0 to 10 in steps of 0.5, or None before the needle lights up.
            word: "low", "middle" or "high"; may be "".
            description: The whole of it for a screen reader.
        """
        before = self._level
        self._level, self._word = level, word
        self.setValue(0 if level is None else round(level * 2))
        self.setAccessibleName(description)
        target = 0.0 if level is None else level
        if before is None or self._look.is_motion_reduced or not self.isVisible():
            self._move.stop()
            self._set_shown(target)
        elif target != self._shown:
            self._move.stop()
            self._move.setStartValue(self._shown)
            self._move.setEndValue(target)
            self._move.start()
        self.update()

    def glow_alpha(self) -> float:
        """Tell how strong the lamp shines now, 0 to 1; less pain, less light."""
        if self._level is None or self._look.tokens.is_contrast:
            return 0.0
        return 0.16 + 0.34 * self._shown / 10

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint notches, knob, number and word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._look.tokens
        radius = min(self.width(), self.height()) / 2
        centre = QPointF(self.width() / 2, self.height() / 2)
        is_lit = self._level is not None
        paint_notches(painter, tokens, centre, radius, Notches(LEVEL_NOTCHES, self._shown * 2 if is_lit else 0))
        paint_knob(painter, tokens, centre, radius, self._shown / 10 if is_lit else None)
        if is_lit:
            self._paint_number(painter, tokens, centre, radius)

    def _paint_number(self, painter: QPainter, tokens: Tokens, centre: QPointF, radius: float) -> None:
        is_nothing = self._shown == 0 and self._level == 0
        number = self.locale().toString(round(self._shown * 2) / 2, "f", 1)
        if number.endswith(("0",)):
            number = self.locale().toString(round(self._shown))
        painter.setPen(tint(tokens.primary if is_nothing else tokens.text))
        painter.setFont(self._look.font(radius * 0.58, 700, is_scaled=False))
        rect = QRectF(centre.x() - radius, centre.y() - radius * 0.42, 2 * radius, radius * 0.62)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, number)
        painter.setPen(tint(tokens.text2))
        painter.setFont(self._look.font(max(14, radius * 0.19), 400, is_scaled=False))
        label = QRectF(centre.x() - radius, centre.y() + radius * 0.2, 2 * radius, radius * 0.32)
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, self._word)

    def _get_shown(self) -> float:
        return self._shown

    def _set_shown(self, value: float) -> None:
        self._shown = value
        self.update()
        parent = self.parentWidget()
        if parent is not None:
            parent.update()

    shownLevel = Property(float, _get_shown, _set_shown)  # noqa: N815  # a Qt property, named as Qt does


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
        self._nrs = nrs
        self.setValue(nrs or 0)
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
        self._nrs = nrs
        self.setValue(nrs)
        self._go_to(float(nrs))
        self.nrs_changed.emit(nrs)

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
