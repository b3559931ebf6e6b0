"""Painting that many controls share: rounded boxes, soft shadows, key caps."""

from collections import OrderedDict

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QRadialGradient,
)

from ui.look import Look, tint

SHADOW_PX = 42
"""Blur of the card shadow, design card section 13."""

_SHADOW_COLOUR = "4A3518"
_SHADOW_ALPHA = 0.11
_shadows: OrderedDict[tuple[int, int, int, float], QPixmap] = OrderedDict()
_SHADOWS_KEPT = 24

KEY_CAP_RADIUS = 6


def box(
    painter: QPainter, rect: QRectF, radius: float, fill: QColor | None, edge: QColor | None, width: float
) -> None:
    """Fill a rounded box and draw its edge inside ``rect``, so that neighbours stay aligned."""
    painter.setPen(Qt.PenStyle.NoPen if edge is None else QPen(edge, width))
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else QBrush(fill))
    inset = 0 if edge is None else width / 2
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)


def shadow(size: QSize, radius: int, ratio: float) -> QPixmap:
    """Give the soft shadow of a card, painted once per size.

    Args:
        size: Size of the card in logical pixels.
        radius: Its corner radius.
        ratio: Device pixel ratio.

    Returns:
        A pixmap larger than the card by ``SHADOW_PX`` on each side; draw it 4 px lower than the card.
    """
    key = (size.width(), size.height(), radius, ratio)
    cached = _shadows.get(key)
    if cached is not None:
        _shadows.move_to_end(key)
        return cached
    full = QSize(size.width() + 2 * SHADOW_PX, size.height() + 2 * SHADOW_PX)
    # Sixteen bits a channel: eight would round the faint outer boxes away and leave an edge.
    image = QImage(full * ratio, QImage.Format.Format_RGBA64_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    # Many faint boxes, each a little larger, add up to a blur; one cached pixmap pays for them.
    steps = SHADOW_PX // 2
    shares = [(1 - step / steps) ** 2 for step in range(steps)]
    for step, share in enumerate(shares):
        grow = SHADOW_PX * (step + 1) / steps
        painter.setBrush(tint(_SHADOW_COLOUR, _SHADOW_ALPHA * share / sum(shares)))
        rect = QRectF(SHADOW_PX, SHADOW_PX, size.width(), size.height()).adjusted(-grow, -grow, grow, grow)
        painter.drawRoundedRect(rect, radius + grow, radius + grow)
    painter.end()
    pixmap = QPixmap.fromImage(image)
    _shadows[key] = pixmap
    if len(_shadows) > _SHADOWS_KEPT:
        _shadows.popitem(last=False)
    return pixmap


def glow(painter: QPainter, centre: QPointF, radius: float, colour: str, alpha: float) -> None:
    """Paint a lamp's glow: a disc that fades to nothing at ``radius``."""
    gradient = QRadialGradient(centre, radius)
    gradient.setColorAt(0.0, tint(colour, alpha))
    gradient.setColorAt(0.55, tint(colour, alpha * 0.55))
    gradient.setColorAt(1.0, tint(colour, 0.0))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(gradient))
    painter.drawEllipse(centre, radius, radius)


def key_cap_width(look: Look, text: str, size_px: float = 13) -> float:
    """Give the width of a key cap with ``text``."""
    return max(26.0, QFontMetricsF(look.font(size_px, 600)).horizontalAdvance(text) + 16)


def key_cap(painter: QPainter, look: Look, rect: QRectF, text: str, colour: QColor, size_px: float = 13) -> None:
    """Draw a key cap: the key's name in a small rounded frame."""
    edge = QColor(colour)
    edge.setAlphaF(colour.alphaF() * 0.7)
    box(painter, rect, KEY_CAP_RADIUS, None, edge, 1.2)
    painter.setPen(colour)
    painter.setFont(look.font(size_px, 600))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def rounded_clip(rect: QRectF, radius: float) -> QPainterPath:
    """Give a rounded box as a path to clip with."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path


def text_height(look: Look, text: str, size_px: float, weight: int, width: float) -> float:
    """Give the height of ``text`` wrapped at ``width``."""
    metrics = QFontMetricsF(look.font(size_px, weight))
    flags = int(Qt.TextFlag.TextWordWrap)
    return metrics.boundingRect(QRectF(0, 0, width, 10_000), flags, text).height()


def snapped(rect: QRect) -> QRectF:
    """Give a widget's rectangle as floats."""
    return QRectF(rect)
