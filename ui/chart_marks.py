"""The marks on the chart: answers as dots, weeks as bars, gate events with badges, routines and walks in lanes."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from importlib.resources import files

from PySide6.QtCore import QByteArray, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtSvg import QSvgRenderer

from player.marks import AnswerKind, Dot, GateMark, GateMarkKind
from player.story import ProgressStory
from player.weeks import Week
from ui.chart_paper import BADGE_RADIUS_PX, Paper
from ui.look import Look

DOT_RADIUS_PX = 5.2
BEFORE_RADIUS_PX = 4.2
TAP_RADIUS_PX = 4.4
MOST_DOTS = 400
"""A range with more answers than this shows weeks instead."""

BAR_ALPHA = 0.34
STRIP_ALPHAS = (0.15, 0.90)
"""Strength of a week's box, from nothing to the most of the weeks shown."""

_MOST_STROKES = 700
_EDGE_PX = 1.7
_STROKE_PX = 1.6
_STROKE_HEIGHT_PX = 15
_WALK_FROM_PX, _WALK_TO_PX = 5.0, 9.0
_WALK_FROM_MIN, _WALK_TO_MIN = 5.0, 60.0
_BAR_PX = 3.0
_ICONS = {
    GateMarkKind.OPENED: "lock-open",
    GateMarkKind.STEPPED_BACK: "arrow-left",
    GateMarkKind.CLINICIAN: "user-round",
}


def seen_dots(paper: Paper, dots: Sequence[Dot]) -> Sequence[Dot]:
    """Give the dots within the time shown."""
    first = bisect_left(dots, paper.span.from_s, key=_dot_s)
    return dots[first : bisect_right(dots, paper.span.to_s, key=_dot_s)]


def _dot_s(dot: Dot) -> float:
    return dot.at_s


def seen_weeks(paper: Paper, story: ProgressStory) -> list[Week]:
    """Give the weeks that touch the time shown."""
    return [week for week in story.weeks if week.to_s > paper.span.from_s and week.from_s < paper.span.to_s]


def shows_weeks(paper: Paper, story: ProgressStory) -> bool:
    """Say whether there are so many answers that weeks stand for them."""
    return len(seen_dots(paper, story.dots)) > MOST_DOTS


def paint_answers(painter: QPainter, paper: Paper, story: ProgressStory) -> None:
    """Draw every answer as it was given: those that feed the dial filled, those after a routine hollow."""
    if shows_weeks(paper, story):
        _paint_middles(painter, paper, story)
        return
    look = paper.look
    painter.setPen(QPen(look.color("dot"), 1.6))
    painter.setBrush(look.color("surface"))
    for dot in seen_dots(paper, story.taps):
        painter.drawEllipse(paper.spot(dot.at_s, dot.nrs), TAP_RADIUS_PX, TAP_RADIUS_PX)
    painter.setPen(QPen(look.color("surface"), _EDGE_PX))
    painter.setBrush(look.color("dot"))
    for dot in seen_dots(paper, story.dots):
        radius = (DOT_RADIUS_PX if dot.kind is AnswerKind.CHECK_IN else BEFORE_RADIUS_PX) + _EDGE_PX / 2
        painter.drawEllipse(paper.spot(dot.at_s, dot.nrs), radius, radius)


@dataclass(frozen=True, slots=True)
class WeekBar:
    """One week as it is drawn: a bar from the highest to the lowest answer, and a dot at their median."""

    bar: QLineF
    dot: QPointF


def week_bars(paper: Paper, story: ProgressStory) -> list[WeekBar]:
    """Place the weeks that hold an answer."""
    bars = []
    zero, px_per_s = paper.x(0.0), paper.px_per_s
    none, px_per_nrs = paper.y(0), paper.y(0) - paper.y(1)
    for week in seen_weeks(paper, story):
        if week.low is None or week.high is None or week.middle is None:
            continue
        x = zero + px_per_s * (week.from_s + min(week.to_s, story.now_s)) / 2
        bar = QLineF(x, none - px_per_nrs * week.high, x, none - px_per_nrs * week.low)
        bars.append(WeekBar(bar, QPointF(x, none - px_per_nrs * week.middle)))
    return bars


def _bar_width(paper: Paper) -> float:
    """Give how wide a week's bar is: 3 px, or less where the weeks are narrower."""
    return min(_BAR_PX, max(1.0, paper.px_per_s * 7 * 86400 * 0.7))


def paint_week_bars(painter: QPainter, paper: Paper, story: ProgressStory) -> None:
    """Draw a bar from the lowest to the highest answer of each week, behind the line."""
    if not shows_weeks(paper, story):
        return
    width = _bar_width(paper)
    bars = [bar.bar for bar in week_bars(paper, story)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faded(paper.look, "dot", BAR_ALPHA))
    # Hundreds of upright boxes: smooth edges and mixing would show nothing more and take a hundred times as long.
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.drawRects([QRectF(bar.x1() - width / 2, bar.y1(), width, bar.dy()).toRect() for bar in bars])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def faded(look: Look, name: str, alpha: float) -> QColor:
    """Mix a token with the ground of the card, once, in place of at each pixel."""
    color, ground = look.color(name), look.color("surface")
    mixed = (
        round(alpha * one + (1 - alpha) * other)
        for one, other in zip(color.getRgb()[:3], ground.getRgb()[:3], strict=True)
    )
    return QColor(*mixed)


def _paint_middles(painter: QPainter, paper: Paper, story: ProgressStory) -> None:
    radius = min(DOT_RADIUS_PX, max(1.6, _bar_width(paper) * 0.9))
    pen = QPen(paper.look.color("dot"), 2 * radius, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawPoints([bar.dot for bar in week_bars(paper, story)])


@dataclass(frozen=True, slots=True)
class Badge:
    """One gate event as it is drawn: where, which, and whether there is room for its badge."""

    x: float
    mark: GateMark
    has_badge: bool


def badges(paper: Paper, story: ProgressStory) -> list[Badge]:
    """Place the gate events that are seen, oldest first; of badges that would touch, the newest one stays."""
    placed: list[Badge] = []
    free_to = float("inf")
    for mark in reversed(story.marks):
        x = paper.x(mark.at_s)
        if paper.plot.left() <= x <= paper.plot.right():
            has_room = x + BADGE_RADIUS_PX <= free_to
            placed.append(Badge(x, mark, has_room))
            free_to = x - BADGE_RADIUS_PX - 2 if has_room else free_to
    return placed[::-1]


def paint_gate(painter: QPainter, paper: Paper, story: ProgressStory) -> None:
    """Draw a line for each change of stage, with a badge on top that says by its sign what moved it."""
    look, plot = paper.look, paper.plot
    radius = BADGE_RADIUS_PX
    for badge in badges(paper, story):
        painter.setPen(QPen(look.color("trend", 1.0 if badge.has_badge else 0.5), 2 if badge.has_badge else 1))
        painter.drawLine(QPointF(badge.x, plot.top()), QPointF(badge.x, plot.bottom()))
        if badge.has_badge:
            paint_badge(painter, paper, QPointF(badge.x, plot.top()), radius, badge.mark.kind)


def paint_badge(painter: QPainter, paper: Paper, spot: QPointF, radius: float, kind: GateMarkKind) -> None:
    """Draw one badge."""
    painter.setPen(QPen(paper.look.color("surface"), 2))
    painter.setBrush(paper.look.color("primary"))
    painter.drawEllipse(spot, radius, radius)
    edge = radius * 1.15
    place = QRectF(spot.x() - edge / 2, spot.y() - edge / 2, edge, edge)
    icon(_ICONS[kind], paper.look.tokens.on_primary).render(painter, place)


@lru_cache(maxsize=32)
def icon(name: str, color: str) -> QSvgRenderer:
    """Give an icon that can be drawn as lines, on screen and on paper alike; ``color`` is "RRGGBB"."""
    source = (files("ui") / "assets" / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(source.replace("currentColor", f"#{color}").encode()))


def paint_lanes(painter: QPainter, paper: Paper, story: ProgressStory) -> None:
    """Draw the routines as strokes and the walks as diamonds, or both as one box a week where they are too many."""
    span = paper.span
    routines = story.routine_s[bisect_left(story.routine_s, span.from_s) : bisect_right(story.routine_s, span.to_s)]
    walks = [walk for walk in story.walks if span.from_s <= walk.at_s <= span.to_s]
    if shows_weeks(paper, story) or len(routines) + len(walks) > _MOST_STROKES:
        _paint_strips(painter, paper, seen_weeks(paper, story))
        return
    look, lane = paper.look, paper.routines
    middle, half = lane.center().y(), min(lane.height() * 0.42, look.px(_STROKE_HEIGHT_PX) / 2)
    painter.setPen(QPen(look.color("text3"), _STROKE_PX))
    xs = [paper.x(at_s) for at_s in routines]
    painter.drawLines([QLineF(x, middle - half, x, middle + half) for x in xs])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("walk"))
    y = paper.walks.center().y()
    for walk in walks:
        painter.drawPolygon(diamond(QPointF(paper.x(walk.at_s), y), walk_radius(walk.minutes)))


def walk_radius(minutes: float) -> float:
    """Give half the width of a walk's diamond in pixels: longer walks are larger."""
    share = (minutes - _WALK_FROM_MIN) / (_WALK_TO_MIN - _WALK_FROM_MIN)
    return _WALK_FROM_PX + (_WALK_TO_PX - _WALK_FROM_PX) * min(1.0, max(0.0, share))


def diamond(spot: QPointF, radius: float) -> QPolygonF:
    """Give a diamond about a spot."""
    x, y = spot.x(), spot.y()
    return QPolygonF([QPointF(x, y - radius), QPointF(x + radius, y), QPointF(x, y + radius), QPointF(x - radius, y)])


def _paint_strips(painter: QPainter, paper: Paper, shown: Iterable[Week]) -> None:
    look = paper.look
    seen = list(shown)
    colors = lru_cache(partial(faded, look))
    most_routines = max((week.routines for week in seen), default=0)
    most_minutes = max((week.walk_minutes for week in seen), default=0.0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    for week in seen:
        left, right = max(paper.plot.left(), paper.x(week.from_s)), min(paper.plot.right(), paper.x(week.to_s))
        for lane, color, amount, most in (
            (paper.routines, "text3", week.routines, most_routines),
            (paper.walks, "walk", week.walk_minutes, most_minutes),
        ):
            if amount:
                box = QRectF(left, lane.top() + lane.height() * 0.2, max(1.0, right - left), lane.height() * 0.6)
                faint, strong = STRIP_ALPHAS
                # In tenths, so that the few colours are mixed once each.
                share = round(10 * amount / most) / 10
                painter.fillRect(box.toRect(), colors(color, faint + (strong - faint) * share))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def paint_notes(painter: QPainter, paper: Paper, story: ProgressStory) -> None:
    """Mark where the user wrote a note: a small sheet above the line of no pain."""
    if shows_weeks(paper, story):
        return
    painter.setPen(QPen(paper.look.color("text2"), 1.2))
    painter.setBrush(paper.look.color("surface"))
    for note in story.notes:
        if paper.span.from_s <= note.at_s <= paper.span.to_s:
            x, y = paper.x(note.at_s), paper.plot.bottom() - 10
            painter.drawRect(QRectF(x - 3.5, y - 4.5, 7, 9))
            painter.drawLines([QLineF(x - 1.5, y + d, x + 1.5, y + d) for d in (-1.5, 1.5)])
