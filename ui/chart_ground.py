"""The ground of the chart: stages as tinted bands, the grid, the scales, now, and times without an answer."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QDate, QLineF, QLocale, QPointF, QRectF, Qt, QTime
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from player.story import ProgressStory
from ui.chart_paper import LABEL_GAP_PX, WORST, Paper
from ui.chart_ticks import Tick, TickUnit, date_ticks
from ui.chart_words import routines_label, walks_label
from ui.look import Look
from ui.rule_words import video_name
from ui.words import say

STAGE_ALPHAS = (0.045, 0.08, 0.125)
"""Strength of the teal tint of each stage; a later stage than there are takes the last."""

GRID = (0, 2, 4, 6, 8, 10)
_TICK_ROOM_PX = 128
START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignCenter


def write(
    painter: QPainter,
    look: Look,
    rect: QRectF,
    words: str,
    flags: Qt.AlignmentFlag,
    *,
    size_px: float = 15,
    weight: int = 400,
    color: str = "text2",
) -> None:
    """Write one line of words in a rectangle, not clipped by it."""
    painter.setFont(look.font(size_px, weight))
    painter.setPen(look.color(color))
    painter.drawText(rect, flags | Qt.TextFlag.TextDontClip | Qt.TextFlag.TextSingleLine, words)


@dataclass(frozen=True, slots=True)
class StageBand:
    """One stage as it is drawn: rectangle, tint, and where its name begins, or None where there is no room."""

    rect: QRectF
    alpha: float
    words: str
    words_x: float | None


def stage_bands(paper: Paper, story: ProgressStory) -> list[StageBand]:
    """Place the stages; the name of one that begins before the chart stands at the chart's edge."""
    metrics = QFontMetricsF(paper.look.font(15, 600))
    plot, bands = paper.plot, []
    for place, span in enumerate(story.spans):
        is_last = place == len(story.spans) - 1
        # What lies before the first stage, the first safety check, takes its colour: a seam there would say nothing.
        from_x = max(plot.left(), paper.x(span.from_s)) if place else plot.left()
        to_x = plot.right() if is_last else min(plot.right(), paper.x(span.to_s))
        if to_x <= from_x:
            continue
        words = video_name(span.stage)
        # A badge stands on the edge of all stages but the first.
        pad = 12 if from_x == plot.left() else 24
        has_room = to_x - from_x >= pad + metrics.horizontalAdvance(words) + 20
        alpha = STAGE_ALPHAS[min(span.stage, len(STAGE_ALPHAS)) - 1]
        rect = QRectF(from_x, plot.top(), to_x - from_x, plot.height())
        bands.append(StageBand(rect, alpha, words, from_x + pad if has_room else None))
    return bands


def paint_stages(painter: QPainter, paper: Paper, story: ProgressStory) -> None:
    """Paint the tint of each stage with its name."""
    look = paper.look
    for band in stage_bands(paper, story):
        painter.fillRect(band.rect, look.color("trend", band.alpha))
        if band.words_x is not None:
            place = QRectF(band.words_x, paper.plot.top(), 10, look.px(28))
            write(painter, look, place, band.words, START, weight=600)


def paint_grid(painter: QPainter, paper: Paper, _story: ProgressStory) -> None:
    """Paint dotted lines at every second number, and the line of no pain."""
    look, plot = paper.look, paper.plot
    dotted = QPen(look.color("ctl", 0.45), 1, Qt.PenStyle.DotLine)
    for nrs in GRID:
        painter.setPen(dotted if nrs else QPen(look.color("ctl", 0.6), 1))
        y = round(paper.y(nrs)) + 0.5
        painter.drawLine(QLineF(plot.left(), y, plot.right(), y))


def paint_scale(painter: QPainter, paper: Paper, _story: ProgressStory) -> None:
    """Paint the numbers of pain, the words at its two ends, and the names of the lanes."""
    look, right = paper.look, paper.plot.left() - LABEL_GAP_PX
    locale = QLocale()
    line = look.px(20)
    for nrs in GRID:
        place = QRectF(right - 60, paper.y(nrs) - line / 2, 60, line)
        write(painter, look, place, locale.toString(nrs), END, size_px=16, weight=600)
    above = QRectF(right - 60, paper.y(WORST) - line * 1.6, 60, line)
    write(painter, look, above, say("Pain"), END, weight=600)
    worst = QRectF(right - 60, paper.y(WORST) + line * 0.55, 60, line)
    write(painter, look, worst, say("worst"), END, size_px=14)
    none = QRectF(right - 60, paper.y(0) - line * 1.5, 60, line)
    write(painter, look, none, say("none"), END, size_px=14)
    for lane, words in ((paper.routines, routines_label()), (paper.walks, walks_label())):
        place = QRectF(right - 60, lane.top(), 60, lane.height())
        write(painter, look, place, words, END, size_px=14, weight=600)


@dataclass(frozen=True, slots=True)
class DateLabel:
    """One date as it is drawn: its middle, and its words."""

    x: float
    words: str
    is_now: bool = False


def date_labels(paper: Paper, story: ProgressStory) -> list[DateLabel]:
    """Place the dates and "Now"; a date that would touch "Now" or leave the paper at the left gives way."""
    look, plot = paper.look, paper.plot
    plain, bold = QFontMetricsF(look.font(15)), QFontMetricsF(look.font(15, 700))
    labels, free_to = [], plot.right() + 24.0
    now_x, now = paper.x(story.now_s), say("Now")
    if plot.left() <= now_x <= plot.right():
        free_to = now_x - bold.horizontalAdvance(now) / 2 - 14
        labels.append(DateLabel(now_x, now, is_now=True))
    most = max(1, int(plot.width() / look.px(_TICK_ROOM_PX)))
    for tick in date_ticks(paper.span, paper.zone, most):
        words, x = tick_words(tick), paper.x(tick.at_s)
        half = plain.horizontalAdvance(words) / 2
        if x + half <= free_to:
            # A date at the very edge moves in by a little rather than off the panel.
            labels.append(DateLabel(max(x, plot.left() + half), words))
    return labels


def tick_words(tick: Tick) -> str:
    """Write a tick as the user's locale does."""
    locale, local = QLocale(), tick.local
    if tick.unit is TickUnit.HOUR:
        return locale.toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    day = QDate(local.year, local.month, local.day)
    if tick.unit is TickUnit.DAY:
        return locale.toString(day, day_pattern())
    return locale.toString(day, "yyyy" if tick.unit is TickUnit.YEAR else "MMM yyyy" if local.month == 1 else "MMM")


def day_pattern() -> str:
    """Give how the locale orders day and month."""
    return "MMM d" if QLocale().dateFormat(QLocale.FormatType.ShortFormat).lstrip().startswith("M") else "d MMM"


def local_qdate(local: datetime) -> QDate:
    """Turn a local time into Qt's date."""
    return QDate(local.year, local.month, local.day)


def paint_dates(painter: QPainter, paper: Paper, story: ProgressStory) -> None:
    """Paint the row of dates, and "Now" in bold."""
    for label in date_labels(paper, story):
        place = QRectF(label.x - 60, paper.dates.top(), 120, paper.dates.height())
        color, weight = ("text", 700) if label.is_now else ("text2", 400)
        write(painter, paper.look, place, label.words, _MIDDLE, weight=weight, color=color)


def paint_now(painter: QPainter, paper: Paper, story: ProgressStory) -> None:
    """Paint a dashed line where now is."""
    x = paper.x(story.now_s)
    if paper.plot.left() <= x <= paper.plot.right():
        painter.setPen(QPen(paper.look.color("ctl"), 1.4, Qt.PenStyle.CustomDashLine))
        pen = painter.pen()
        pen.setDashPattern([3.4, 2.6])
        painter.setPen(pen)
        painter.drawLine(QPointF(x, paper.plot.top() + 26), QPointF(x, paper.foot))


@dataclass(frozen=True, slots=True)
class SilenceLabel:
    """A time without an answer as it is drawn: its two ends, cut to the chart."""

    from_x: float
    to_x: float


def silence_labels(paper: Paper, story: ProgressStory) -> list[SilenceLabel]:
    """Place the times without an answer that are wide enough for their words."""
    plot = paper.plot
    need = QFontMetricsF(paper.look.font(14)).horizontalAdvance(say("No check-ins")) + 24
    ends = (
        SilenceLabel(max(plot.left(), paper.x(from_s) + 8), min(plot.right(), paper.x(to_s) - 8))
        for from_s, to_s in story.silences
    )
    return [label for label in ends if label.to_x - label.from_x >= need]


def paint_silences(painter: QPainter, paper: Paper, story: ProgressStory) -> None:
    """Say where there was no answer; nothing is drawn across such a time."""
    look = paper.look
    line = look.px(20)
    y = paper.y(0.9)
    for label in silence_labels(paper, story):
        place = QRectF(label.from_x, y - line / 2, label.to_x - label.from_x, line)
        write(painter, look, place, say("No check-ins"), _MIDDLE, size_px=14, color="text3")
