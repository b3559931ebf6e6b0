"""The dial's line with its band: the smoothed past, broken where there was no answer."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from player.story import ProgressStory
from ui.chart_ground import START, write
from ui.chart_paper import Paper

BAND_ALPHA = 0.20
TREND_PX = 4.0
_EDGE_PX = 7.5
_MOST_POINTS = 500


def _say(text: str) -> str:
    return QCoreApplication.translate("Chart", text)


@dataclass(frozen=True, slots=True)
class LinePiece:
    """One unbroken piece of the line, in pixels; the three lists are of one length, oldest first."""

    level: list[QPointF]
    low: list[QPointF]
    high: list[QPointF]


def line_pieces(paper: Paper, story: ProgressStory) -> list[LinePiece]:
    """Place what is seen of the line; of very many points every second, fourth and so on is drawn."""
    curve, span = story.curve, paper.span
    shown = bisect_right(curve.at_s, span.to_s) - bisect_left(curve.at_s, span.from_s)
    step = 1
    while shown > _MOST_POINTS * step:
        step *= 2
    pieces = []
    for begin, end in story.pieces:
        # One point beyond each edge, so that the line leaves the panel instead of ending in it.
        first = max(begin, bisect_left(curve.at_s, span.from_s, begin, end) - 1)
        last = min(end, bisect_right(curve.at_s, span.to_s, begin, end) + 1)
        places = _thinned(first, last, begin, end, step)
        if places and curve.at_s[places[0]] <= span.to_s and curve.at_s[places[-1]] >= span.from_s:
            xs = [paper.x(curve.at_s[i]) for i in places]
            pieces.append(
                LinePiece(
                    [QPointF(x, paper.y(curve.level[i])) for x, i in zip(xs, places, strict=True)],
                    [QPointF(x, paper.y(curve.low[i])) for x, i in zip(xs, places, strict=True)],
                    [QPointF(x, paper.y(curve.high[i])) for x, i in zip(xs, places, strict=True)],
                )
            )
    return pieces


def _thinned(first: int, last: int, begin: int, end: int, step: int) -> list[int]:
    """Pick points by their place in the history, so that the same ones stay when the chart moves."""
    if step == 1:
        return list(range(first, last))
    first = max(begin, first - first % step)
    last = min(end, last + step)
    places = sorted({begin, *range(first + -first % step, last, step), end - 1})
    return [i for i in places if first <= i < last or i in {begin, end - 1}]


def paint_band(painter: QPainter, paper: Paper, story: ProgressStory) -> None:
    """Fill between the two edges of the band."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(paper.look.color("trend", BAND_ALPHA))
    for piece in line_pieces(paper, story):
        painter.drawPolygon(QPolygonF(piece.high + piece.low[::-1]))


def paint_trend(painter: QPainter, paper: Paper, story: ProgressStory) -> None:
    """Draw the line over an edge in the colour of the card, so that it stands off its band."""
    look = paper.look
    painter.setBrush(Qt.BrushStyle.NoBrush)
    join, cap = Qt.PenJoinStyle.RoundJoin, Qt.PenCapStyle.RoundCap
    for piece in line_pieces(paper, story):
        points = piece.level if len(piece.level) > 1 else piece.level * 2
        for color, width in (("surface", _EDGE_PX), ("trend", TREND_PX)):
            painter.setPen(QPen(look.color(color), width, Qt.PenStyle.SolidLine, cap, join))
            painter.drawPolyline(points)


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
    write(painter, look, QRectF(level[1].x(), level[1].y() - look.px(52), 10, look.px(24)), _say("Example"), START)
