"""The cue rail: everything that must be read from the floor, painted beside the picture for one film time.

Nothing in it keeps time: it paints what the cue of the painted frame says.
"""

from dataclasses import dataclass, replace
from math import floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap, QRadialGradient

from media.cues import Cue
from media.timeline import Breath, Side
from ui.dial import GLOW_RADIUS, Notches, paint_notches
from ui.look import Look, tint
from ui.tokens import DISC_FROM, DISC_TO, ON_SIDE_FLAG, SIDE_FLAG
from ui.widgets.paint import glow
from ui.words import say

DIAL_CENTRE_U = 344
DIAL_RADIUS_U = 148
RING_WIDTH = 0.085
"""Width of the phase ring as a share of the dial's radius."""

_LEFT_U = 28
_RIGHT_U = 20
_RING_RADIUS_U = 114
_DISC_RADIUS_U = 100
_DISC_SMALLEST = 0.55
_HALF_LIT = 0.9
_TICK_PHASE_S = 1.0
_FLAG_U = 84
_FULL_WHITE = "FFFFFF"


@dataclass(frozen=True, slots=True)
class RailFace:
    """What the rail shows besides the cue.

    Attributes:
        cue: The cue of the painted frame, or None before there is one.
        heading: Small line on top ("Exercise 4 of 6").
        name: The exercise, or the state ("Paused").
        rep_line: "Rep 3 of 8".
        word: The action word.
        breath_line: "Breathe out".
        side_words: "Right leg", or "".
        next_line: "Next: Left leg, in 4 s".
        is_next_large: True in the last repetition, when what comes next grows to 44 u.
        numeral: Seconds left, or "" while the clock is provisional.
        ring_share: Share of the phase that is left, 0 to 1, or None to hide the ring.
        notches: Notches round the dial, or 0 for none.
        notches_lit: How many of them are lit.
        disc: Size of the breathing disc, 0 to 1, or None to hide it.
        symbol: "pause" or "check" in the numeral's place, or "".
        glow: Strength of the lamp, 0 to 1.
    """

    cue: Cue | None = None
    heading: str = ""
    name: str = ""
    rep_line: str = ""
    word: str = ""
    breath_line: str = ""
    side: Side | None = None
    side_words: str = ""
    next_line: str = ""
    is_next_large: bool = False
    numeral: str = ""
    ring_share: float | None = None
    notches: int = 0
    notches_lit: float = 0.0
    disc: float | None = None
    symbol: str = ""
    glow: float = 0.16


def breath_words(breath: Breath | None) -> str:
    """Give the words of a breath."""
    return {
        Breath.IN: say("Breathe in"),
        Breath.OUT: say("Breathe out"),
        Breath.EASY: say("Breathe easily"),
        None: "",
    }[breath]


def clock_words(seconds: float) -> str:
    """Say a stretch of time as "4 s" or "0:36"."""
    whole = max(0, floor(seconds + 0.999))
    return say("{0} s").format(whole) if whole < 10 else f"{whole // 60}:{whole % 60:02d}"


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

    def paint(self, painter: QPainter, rect: QRectF, unit: float, face: RailFace) -> None:
        """Paint the whole rail.

        What stays the same from frame to frame is kept as a picture, since words cost ten times what moves.
        """
        left = rect.left() + _LEFT_U * unit
        column = QRectF(left, rect.top(), rect.width() - (_LEFT_U + _RIGHT_U) * unit, rect.height())
        centre = QPointF(column.center().x(), rect.top() + DIAL_CENTRE_U * unit)
        radius = DIAL_RADIUS_U * unit
        reach = radius * GLOW_RADIUS
        area = rect.united(QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach)).toAlignedRect()
        ratio = painter.device().devicePixelRatioF()
        moving = replace(face, cue=None, numeral="", disc=None, ring_share=None if face.ring_share is None else 1.0)
        key = (moving, area, unit, ratio, self._look.stage, self._look.tokens)
        if key != self._still_key:
            self._still = QPixmap(area.size() * ratio)
            self._still.setDevicePixelRatio(ratio)
            self._still.fill(Qt.GlobalColor.transparent)
            with QPainter(self._still) as still:
                still.setRenderHint(QPainter.RenderHint.Antialiasing)
                still.translate(-area.topLeft())
                self._paint_top(still, column, unit, face)
                self._paint_dial_still(still, centre, radius, face)
                self._paint_words(still, column, unit, face)
            self._still_key = key
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(area.topLeft(), self._still)
        self._paint_dial_moving(painter, centre, radius, face)
        painter.restore()

    def dial_rect(self, rect: QRectF, unit: float) -> QRectF:
        """Give the rectangle that changes with every frame: the dial without its glow."""
        x = rect.left() + _LEFT_U * unit + (rect.width() - (_LEFT_U + _RIGHT_U) * unit) / 2
        reach = (DIAL_RADIUS_U + 4) * unit
        return QRectF(x - reach, rect.top() + DIAL_CENTRE_U * unit - reach, 2 * reach, 2 * reach)

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

    def _paint_top(self, painter: QPainter, column: QRectF, unit: float, face: RailFace) -> None:
        look, tokens = self._look, self._look.stage
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(tint(tokens.text2))
        painter.setFont(look.font(26 * unit, 400, is_scaled=False))
        painter.drawText(
            QRectF(column.left(), column.top() + 22 * unit, column.width(), 36 * unit), leading, face.heading
        )
        painter.setPen(tint(_FULL_WHITE))
        box = QRectF(column.left(), column.top() + 56 * unit, column.width(), 114 * unit)
        large = look.font(64 * unit, 700, is_scaled=False)
        if QFontMetricsF(large).horizontalAdvance(face.name) <= column.width():
            painter.setFont(large)
            painter.drawText(box, leading, face.name)
            return
        lines = balanced(face.name)
        widest = max(
            QFontMetricsF(look.font(52 * unit, 700, is_scaled=False)).horizontalAdvance(line) for line in lines
        )
        painter.setFont(look.font(52 * unit * min(1.0, column.width() / widest), 700, is_scaled=False))
        height = 58 * unit
        for index, line in enumerate(lines):
            painter.drawText(QRectF(column.left(), box.top() + index * height, column.width(), height), leading, line)

    def _paint_words(self, painter: QPainter, column: QRectF, unit: float, face: RailFace) -> None:
        tokens = self._look.stage
        self._line(
            painter, column, 468, 56, 44, 600, _FULL_WHITE if not face.rep_line else tokens.text, unit, face.rep_line
        )
        self._line(painter, column, 528, 76, 64, 800, _FULL_WHITE, unit, face.word)
        self._line(painter, column, 602, 56, 44, 600, tokens.on_primary_soft, unit, face.breath_line)
        top = 716
        if face.side is not None and face.side_words:
            self._paint_flag(
                painter, QRectF(column.left(), column.top() + 668 * unit, column.width(), _FLAG_U * unit), unit, face
            )
            top = 762
        size, weight = (44, 600) if face.is_next_large else (26, 400)
        if face.is_next_large and top == 762:
            size = 34
        look = self._look
        box = QRectF(column.left(), column.top() + top * unit, column.width(), (808 - top) * unit)
        fitted = self._fitting(face.next_line, box, size * unit, weight, lines=2 if top == 716 else 1)
        painter.setPen(tint(_FULL_WHITE if face.is_next_large else tokens.text2))
        painter.setFont(look.font(fitted, weight, is_scaled=False))
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(box, flags, face.next_line)

    def _line(
        self,
        painter: QPainter,
        column: QRectF,
        top_u: float,
        height_u: float,
        size_u: float,
        weight: int,
        colour: str,
        unit: float,
        text: str,
    ) -> None:
        if not text:
            return
        box = QRectF(column.left(), column.top() + top_u * unit, column.width(), height_u * unit)
        painter.setPen(tint(colour))
        size = self._fitting(text, box, size_u * unit, weight, lines=1)
        painter.setFont(self._look.font(size, weight, is_scaled=False))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

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
            if needed.width() <= box.width() + 0.5 and needed.height() <= lines * metrics.lineSpacing() + 1:
                return size
            size *= 0.95
        return size


def face_of(cue: Cue, *, is_certain: bool, is_disc_shown: bool, is_motion_reduced: bool) -> RailFace:
    """Make the rail's face from a cue.

    Args:
        cue: The cue of the painted frame.
        is_certain: False while the clock is provisional; countdowns are hidden then.
        is_disc_shown: The breathing disc is on.
        is_motion_reduced: The ring steps once a second and the disc stands still.
    """
    seconds = max(1, floor(cue.left_s + 0.999))
    shows_count = is_certain and cue.phase_s >= _TICK_PHASE_S
    share = cue.left_s / cue.phase_s if cue.phase_s else 0.0
    if is_motion_reduced and cue.phase_s:
        share = min(1.0, seconds / cue.phase_s)
    is_ready = cue.is_get_ready
    reps_left = cue.reps - cue.rep + _HALF_LIT if cue.rep else float(cue.reps)
    is_last = cue.reps > 0 and cue.rep == cue.reps
    if is_ready:
        word, breath = say("Get ready"), cue.start_line
        rep_line = _count_words(cue.reps)
    else:
        word, breath = cue.word, breath_words(cue.breath)
        rep_line = say("Rep {0} of {1}").format(cue.rep, cue.reps) if cue.rep else ""
    return RailFace(
        cue=cue,
        heading=say("Exercise {0} of {1}").format(cue.exercise_number, cue.exercise_count),
        name=cue.exercise_name if cue.rep or is_ready or cue.word else cue.title,
        rep_line=rep_line,
        word=word,
        breath_line=breath,
        side=cue.side,
        side_words=_side_words(cue),
        next_line=_next_words(cue, is_certain=is_certain),
        is_next_large=is_last and not is_ready,
        numeral=str(seconds) if shows_count else "",
        ring_share=share if shows_count else None,
        notches=cue.reps,
        notches_lit=reps_left,
        disc=(0.3 if is_motion_reduced else cue.breath_fill) if is_disc_shown else None,
        glow=0.16 + 0.34 * (reps_left / cue.reps if cue.reps else 0.5),
    )


def _count_words(reps: int) -> str:
    if reps == 1:
        return say("1 rep")
    return say("{0} reps").format(reps) if reps else ""


def _side_words(cue: Cue) -> str:
    if cue.side is None:
        return ""
    return cue.side_words or (say("Right side") if cue.side is Side.RIGHT else say("Left side"))


def _next_words(cue: Cue, *, is_certain: bool) -> str:
    if not cue.next_title:
        return ""
    if not is_certain:
        return say("Next: {0}").format(cue.next_title)
    return say("Next: {0}, in {1}").format(cue.next_title, clock_words(cue.next_in_s))
