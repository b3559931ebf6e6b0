"""The dial's line with its band: the smoothed past, broken where there was no answer."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from player.story import ProgressStory
from ui.chart_ground import START, write
from ui.chart_paper import Paper
from ui.words import say

BAND_ALPHA = 0.20
TREND_PX = 4.0
_EDGE_PX = 7.5
_MOST_POINTS = 250


@dataclass(frozen=True, slots=True)
class LinePiece:
    """One unbroken piece of the line, in pixels; the three lists are of one length, oldest first."""

    level: list[QPointF]
    low: list[QPointF]
    high: list[QPointF]


def line_pieces(paper: Paper, story: ProgressStory) -> list[LinePiece]:
    """Place what is seen of the line; of very many points the mean of every two, four and so on."""
    curve, span = story.curve, paper.span
    shown = bisect_right(curve.at_s, span.to_s) - bisect_left(curve.at_s, span.from_s)
    step = 1
    while shown > _MOST_POINTS * step:
        step *= 2
    pieces = []
    for begin, end in story.pieces:
        # One point beyond each edge, so that the line leaves the panel instead of ending in it.
        first = max(begin, bisect_left(curve.at_s, span.from_s, begin, end) - step)
        last = min(end, bisect_right(curve.at_s, span.to_s, begin, end) + step)
        buckets = _buckets(first, last, end, step)
        if buckets and curve.at_s[first] <= span.to_s and curve.at_s[last - 1] >= span.from_s:
            xs = [paper.x(_mean(curve.at_s, bucket)) for bucket in buckets]
            pieces.append(
                LinePiece(
                    *(
                        [QPointF(x, paper.y(_mean(edge, bucket))) for x, bucket in zip(xs, buckets, strict=True)]
                        for edge in (curve.level, curve.low, curve.high)
                    )
                )
            )
    return pieces


def _buckets(first: int, last: int, end: int, step: int) -> list[slice]:
    """Gather points by their place in the history, so that the same ones stay together when the chart moves.

    The newest point stands alone, for the line must end at the dial's level.
    """
    if step == 1:
        return [slice(i, i + 1) for i in range(first, last)]
    edges = sorted({first, *range(first + -first % step, last, step), *({end - 1} if last == end else ()), last})
    return [slice(one, other) for one, other in pairwise(edges)]


def _mean(values: Sequence[float], bucket: slice) -> float:
    few = values[bucket]
    return sum(few) / len(few)


def paint_dial(painter: QPainter, paper: Paper, story: ProgressStory) -> None:
    """Draw the band and the line on it; they are placed once for both."""
    pieces = line_pieces(paper, story)
    look = paper.look
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("trend", BAND_ALPHA))
    for piece in pieces:
        painter.drawPolygon(QPolygonF(piece.high + piece.low[::-1]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    join, cap = Qt.PenJoinStyle.RoundJoin, Qt.PenCapStyle.RoundCap
    lines = [piece.level if len(piece.level) > 1 else piece.level * 2 for piece in pieces]
    # An edge in the colour of the card, so that the line stands off its band. All edges first: the edge of a piece
    # must not cut into the piece before it.
    for color, width in (("surface", _EDGE_PX), ("trend", TREND_PX)):
        painter.setPen(QPen(look.color(color), width, Qt.PenStyle.SolidLine, cap, join))
        for line in lines:
            painter.drawPolyline(line)


FIRST_DOT_NRS = 8.0
"""Where the empty chart points to, out of the way of its example."""

_EXAMPLE = (6.8, 6.6, 6.1, 6.3, 5.6, 4.9, 5.2, 4.4, 3.9, 4.0, 3.4, 3.1, 2.8)
"""A made-up course that settles, ups and downs and all."""


def paint_example(painter: QPainter, paper: Paper, story: ProgressStory) -> None:
    """Draw a pale line, marked as an example, while there is no answer at all."""
    if story.dots:
        return
    look = paper.look
    width = paper.x(story.now_s) - paper.plot.left()
    xs = [paper.plot.left() + width * (0.05 + 0.9 * i / (len(_EXAMPLE) - 1)) for i in range(len(_EXAMPLE))]
    level = [QPointF(x, paper.y(nrs)) for x, nrs in zip(xs, _EXAMPLE, strict=True)]
    high = [QPointF(x, paper.y(nrs + 0.8)) for x, nrs in zip(xs, _EXAMPLE, strict=True)]
    low = [QPointF(x, paper.y(nrs - 0.8)) for x, nrs in zip(xs, _EXAMPLE, strict=True)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("trend", 0.07))
    painter.drawPolygon(QPolygonF(high + low[::-1]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.color("trend", 0.3), TREND_PX))
    painter.drawPolyline(level)
    place = QRectF(level[1].x(), level[1].y() - look.px(52), 10, look.px(24))
    write(painter, look, place, say("Example"), START)
    painter.setBrush(look.color("surface"))
    painter.setPen(QPen(look.color("dot"), 2, Qt.PenStyle.DashLine))
    painter.drawEllipse(paper.spot(story.now_s, FIRST_DOT_NRS), 8, 8)
