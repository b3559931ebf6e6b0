"""The cue rail: everything that must be read from the floor, painted beside the picture for one film time.

Nothing in it keeps time: it paints what the cue of the painted frame says.
"""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap, QRadialGradient

from media.timeline import Side
from ui.dial import GLOW_RADIUS, Notches, paint_notches
from ui.look import Look, tint
from ui.rail_face import RailFace
from ui.rail_layout import DIAL_RADIUS_U, RailLayout
from ui.tokens import DISC_FROM, DISC_TO, ON_SIDE_FLAG, SIDE_FLAG
from ui.widgets.paint import glow

RING_WIDTH = 0.085
"""Width of the phase ring as a share of the dial's radius."""

_RING_RADIUS_U = 114
_DISC_RADIUS_U = 100
_DISC_SMALLEST = 0.55
_FULL_WHITE = "FFFFFF"
_ROOM_FOR_TWO_U = 80


def balanced(text: str) -> list[str]:
    """Break a name into two lines of about equal length; one word stays one line."""
    words = text.split()
    breaks = [(" ".join(words[:i]), " ".join(words[i:])) for i in range(1, len(words))]
    return list(min(breaks, key=lambda pair: max(map(len, pair)))) if breaks else [text]


class CueRail:
    """Paints a `RailFace` into the rail's rectangle."""

    def __init__(self, look: Look) -> None:
        """Make a rail."""
        self._look = look
        self._still = QPixmap()
        self._still_key: tuple[object, ...] = ()
        self._numeral = QPixmap()
        self._numeral_key: tuple[object, ...] = ()

    def paint(self, painter: QPainter, places: RailLayout, face: RailFace) -> None:
        """Paint the whole rail.

        What stays the same from frame to frame is kept as a picture, since words cost ten times what moves.
        """
        centre, radius = places.dial_centre, places.dial_radius
        reach = radius * GLOW_RADIUS
        glow_box = QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach)
        area = places.rect.united(glow_box).toAlignedRect()
        ratio = painter.device().devicePixelRatioF()
        moving = replace(face, cue=None, numeral="", disc=None, ring_share=None if face.ring_share is None else 1.0)
        key = (moving, area, places, ratio, self._look.stage, self._look.tokens)
        if key != self._still_key:
            self._still = QPixmap(area.size() * ratio)
            self._still.setDevicePixelRatio(ratio)
            self._still.fill(Qt.GlobalColor.transparent)
            with QPainter(self._still) as still:
                still.setRenderHint(QPainter.RenderHint.Antialiasing)
                still.translate(-area.topLeft())
                self._paint_top(still, places, face)
                self._paint_dial_still(still, centre, radius, face)
                self._paint_words(still, places, face)
            self._still_key = key
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(area.topLeft(), self._still)
        self._paint_dial_moving(painter, centre, radius, face)
        painter.restore()

    def paint_dial(self, painter: QPainter, centre: QPointF, radius: float, face: RailFace) -> None:
        """Paint the combined dial: outside this exercise, inside this moment."""
        self._paint_dial_still(painter, centre, radius, face)
        self._paint_dial_moving(painter, centre, radius, face)

    def _paint_dial_still(self, painter: QPainter, centre: QPointF, radius: float, face: RailFace) -> None:
        """Paint what changes with a repetition at most."""
        tokens = self._look.stage
        scale = radius / DIAL_RADIUS_U
        if face.glow > 0 and not tokens.is_contrast:
            glow(painter, centre, radius * GLOW_RADIUS, "F0A04E", face.glow)
        if face.notches:
            ring = Notches(face.notches, face.notches_lit, unlit=_FULL_WHITE, unlit_alpha=0.2)
            paint_notches(painter, tokens, centre, radius, ring)
        ring_radius = _RING_RADIUS_U * scale
        box = QRectF(centre.x() - ring_radius, centre.y() - ring_radius, 2 * ring_radius, 2 * ring_radius)
        width = RING_WIDTH * radius
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if face.ring_share is not None:
            painter.setPen(QPen(tint(_FULL_WHITE, 0.18), width))
            painter.drawEllipse(box)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint("14110F"))
        painter.drawEllipse(centre, ring_radius - width * 1.06, ring_radius - width * 1.06)

    def _paint_dial_moving(self, painter: QPainter, centre: QPointF, radius: float, face: RailFace) -> None:
        """Paint what changes with every frame."""
        tokens = self._look.stage
        scale = radius / DIAL_RADIUS_U
        ring_radius = _RING_RADIUS_U * scale
        box = QRectF(centre.x() - ring_radius, centre.y() - ring_radius, 2 * ring_radius, 2 * ring_radius)
        width = RING_WIDTH * radius
        if face.ring_share is not None and face.ring_share > 0:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = QPen(tint(tokens.primary), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(box, 90 * 16, round(-face.ring_share * 360 * 16))
        if face.disc is not None:
            self._paint_disc(painter, centre, scale, face.disc)
        if face.symbol:
            edge = 118 * scale
            pixmap = self._look.icon(face.symbol, _FULL_WHITE, edge, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(centre.x() - edge / 2, centre.y() - edge / 2), pixmap)
        elif face.numeral:
            self._paint_numeral(painter, box, scale, face.numeral)

    def _paint_numeral(self, painter: QPainter, box: QRectF, scale: float, numeral: str) -> None:
        """Paint the seconds, drawn once for each: letters this large are slow."""
        area = box.toAlignedRect()
        ratio = painter.device().devicePixelRatioF()
        key = (numeral, area, scale, ratio)
        if key != self._numeral_key:
            self._numeral = QPixmap(area.size() * ratio)
            self._numeral.setDevicePixelRatio(ratio)
            self._numeral.fill(Qt.GlobalColor.transparent)
            with QPainter(self._numeral) as drawn:
                drawn.setRenderHint(QPainter.RenderHint.Antialiasing)
                drawn.translate(-area.topLeft())
                drawn.setPen(tint(_FULL_WHITE))
                size = 132 if len(numeral) < 3 else 84
                drawn.setFont(self._look.font(size * scale, 700, tabular=True, is_scaled=False))
                drawn.drawText(box, Qt.AlignmentFlag.AlignCenter, numeral)
            self._numeral_key = key
        painter.drawPixmap(area.topLeft(), self._numeral)

    def _paint_disc(self, painter: QPainter, centre: QPointF, scale: float, share: float) -> None:
        reach = _DISC_RADIUS_U * scale * (_DISC_SMALLEST + (1 - _DISC_SMALLEST) * share)
        if self._look.tokens.is_contrast:
            painter.setBrush(tint(DISC_TO))
        else:
            gradient = QRadialGradient(centre, reach)
            gradient.setColorAt(0.0, tint(DISC_FROM))
            gradient.setColorAt(1.0, tint(DISC_TO))
            painter.setBrush(QBrush(gradient))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(centre, reach, reach)

    def _paint_top(self, painter: QPainter, places: RailLayout, face: RailFace) -> None:
        look, tokens, unit = self._look, self._look.stage, places.unit
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(tint(tokens.text2))
        size = self._fitting(face.heading, places.heading, 26 * unit, 400, lines=1)
        painter.setFont(look.font(size, 400, is_scaled=False))
        painter.drawText(places.heading, leading, face.heading)
        painter.setPen(tint(_FULL_WHITE))
        box = places.name
        large = look.font(64 * unit, 700, is_scaled=False)
        if QFontMetricsF(large).horizontalAdvance(face.name) <= box.width():
            painter.setFont(large)
            painter.drawText(box, leading, face.name)
            return
        lines = balanced(face.name)
        widest = max(
            QFontMetricsF(look.font(52 * unit, 700, is_scaled=False)).horizontalAdvance(line) for line in lines
        )
        painter.setFont(look.font(52 * unit * min(1.0, box.width() / widest), 700, is_scaled=False))
        height = 58 * unit
        for index, line in enumerate(lines):
            painter.drawText(QRectF(box.left(), box.top() + index * height, box.width(), height), leading, line)

    def _paint_words(self, painter: QPainter, places: RailLayout, face: RailFace) -> None:
        tokens, unit = self._look.stage, places.unit
        middle = Qt.AlignmentFlag.AlignCenter
        beside = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self._line(
            painter, places.rep, 44 * unit, 600, tokens.text, face.rep_line, beside if places.is_band else middle
        )
        self._line(painter, places.word, 64 * unit, 800, _FULL_WHITE, face.word, middle)
        self._line(painter, places.breath, 44 * unit, 600, tokens.on_primary_soft, face.breath_line, middle)
        has_flag = face.side is not None and bool(face.side_words)
        if has_flag:
            self._paint_flag(painter, places.flag, unit, face)
        box = places.next_below_flag if has_flag else places.next
        size, weight = (44, 600) if face.is_next_large else (26, 400)
        if face.is_next_large and box.height() < _ROOM_FOR_TWO_U * unit:
            size = 34
        fitted = self._fitting(face.next_line, box, size * unit, weight, lines=2 if box.height() >= 60 * unit else 1)
        painter.setPen(tint(_FULL_WHITE if face.is_next_large else tokens.text2))
        painter.setFont(self._look.font(fitted, weight, is_scaled=False))
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(box, flags, face.next_line)

    def _line(
        self,
        painter: QPainter,
        box: QRectF,
        size: float,
        weight: int,
        colour: str,
        text: str,
        flags: Qt.AlignmentFlag,
    ) -> None:
        if not text:
            return
        painter.setPen(tint(colour))
        painter.setFont(self._look.font(self._fitting(text, box, size, weight, lines=1), weight, is_scaled=False))
        painter.drawText(box, flags, text)

    def _paint_flag(self, painter: QPainter, box: QRectF, unit: float, face: RailFace) -> None:
        point = 44 * unit
        corner = 20 * unit
        path = QPainterPath()
        path.moveTo(box.left() + corner, box.top())
        path.lineTo(box.right() - point, box.top())
        path.lineTo(box.right(), box.center().y())
        path.lineTo(box.right() - point, box.bottom())
        path.lineTo(box.left() + corner, box.bottom())
        path.quadTo(box.left(), box.bottom(), box.left(), box.bottom() - corner)
        path.lineTo(box.left(), box.top() + corner)
        path.quadTo(box.left(), box.top(), box.left() + corner, box.top())
        path.closeSubpath()
        painter.save()
        is_left = face.side is Side.LEFT
        if is_left:
            painter.translate(box.center().x() * 2, 0)
            painter.scale(-1, 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint(SIDE_FLAG))
        painter.drawPath(path)
        painter.restore()
        words = (
            box.adjusted(point * 0.9, 0, -point * 0.3, 0)
            if is_left
            else box.adjusted(point * 0.3, 0, -point * 0.9, 0)
        )
        painter.setPen(tint(ON_SIDE_FLAG))
        size = self._fitting(face.side_words, words, 60 * unit, 800, lines=1)
        painter.setFont(self._look.font(size, 800, is_scaled=False))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, face.side_words)

    def _fitting(self, text: str, box: QRectF, size: float, weight: int, *, lines: int) -> float:
        """Give the largest size up to ``size`` at which ``text`` fits ``box``; an instruction is never cut."""
        while size > 12:
            metrics = QFontMetricsF(self._look.font(size, weight, is_scaled=False))
            flags = int(Qt.TextFlag.TextWordWrap) if lines > 1 else 0
            needed = metrics.boundingRect(QRectF(0, 0, box.width(), 9999), flags, text)
            height = lines * metrics.lineSpacing() + 1
            room = min(height, box.height()) if lines > 1 else height
            if needed.width() <= box.width() + 0.5 and needed.height() <= room:
                return size
            size *= 0.95
        return size
