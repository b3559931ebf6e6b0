"""The dimmer dial: one drawing for the level on Today, the answer in a check-in, the reps in the player, the mark.

270 degrees of notches, 0 at the bottom left and full at the bottom right; a value lights the first notches.
"""

from dataclasses import dataclass
from math import cos, pi, radians, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen, QRadialGradient

from ui.look import tint
from ui.tokens import Tokens
from ui.widgets.paint import glow

SWEEP_DEG = 270.0
START_DEG = 225.0
NOTCH_WIDTH = 0.115
"""Width of a notch as a share of the outer radius."""

GLOW_RADIUS = 1.62
"""Reach of the lamp's glow as a share of the outer radius."""

_KNOB_GAP_WIDTHS = 1.98


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
