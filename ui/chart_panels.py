"""The panels under the pain on the same time axis: sitting time, and the weekly score as bars."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from player.events import Sit
from player.marks import PegMark, SitMark
from player.story import ProgressStory
from player.weekly import PegChange
from ui.chart_ground import END, START, write
from ui.chart_marks import MOST_DOTS, seen_weeks
from ui.chart_paper import LABEL_GAP_PX, WORST, Paper
from ui.chart_range import DAY_S
from ui.chart_words import number_words, sit_row_label
from ui.words import say

SIT_HALF_PX = 4.4
SIT_LINE_PX = 3.0
_TITLE_PX = 22.0
_BAR_DAYS = 4.0
_BAR_ALPHA = 0.55


def sit_y(panel: QRectF, sit: Sit) -> float:
    """Give the row of a sitting answer; longer is higher."""
    room = panel.height() - _TITLE_PX
    return panel.bottom() - room * (int(sit) + 0.5) / len(Sit)


def _mark_s(mark: SitMark | PegMark) -> float:
    return mark.at_s


def paint_sitting(painter: QPainter, paper: Paper, story: ProgressStory) -> None:
    """Draw the sitting answers as squares in four rows, and what can usually be sat as a line through them."""
    panel = paper.sitting
    if panel is None:
        return
    look = paper.look
    _paint_ground(painter, paper, panel, say("Sitting before pain"))
    line = look.px(20)
    for sit in Sit:
        y = sit_y(panel, sit)
        painter.setPen(QPen(look.color("ctl", 0.45), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(panel.left(), y, panel.right(), y))
        place = QRectF(panel.left() - LABEL_GAP_PX - 80, y - line / 2, 80, line)
        write(painter, look, place, sit_row_label(sit), END, size_px=14, weight=600)
    painter.save()
    painter.setClipRect(panel)
    marks = seen_sits(paper, story)
    has_squares = len(marks) <= MOST_DOTS
    if has_squares:
        painter.setPen(QPen(look.color("surface"), 1.2))
        painter.setBrush(look.color("text3", 0.75))
        half = SIT_HALF_PX + 0.6
        for mark in marks:
            x, y = paper.x(mark.at_s), sit_y(panel, mark.sit)
            painter.drawRect(QRectF(x - half, y - half, 2 * half, 2 * half))
    painter.setPen(QPen(look.color("trend"), SIT_LINE_PX, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLines(sit_lines(paper, panel, sit_steps(marks) if has_squares else week_steps(paper, story)))
    painter.restore()


@dataclass(frozen=True, slots=True)
class SitStep:
    """One step of the sitting line: from and to, and what can usually be sat."""

    from_s: float
    to_s: float
    sit: Sit


def seen_sits(paper: Paper, story: ProgressStory) -> Sequence[SitMark]:
    """Give the sitting answers of the time shown, and the one before it, whose step reaches into it."""
    first = bisect_left(story.sits, paper.span.from_s, key=_mark_s)
    return story.sits[max(0, first - 1) : bisect_right(story.sits, paper.span.to_s, key=_mark_s)]


def sit_steps(marks: Sequence[SitMark]) -> list[SitStep]:
    """Give a step for each answer."""
    return [SitStep(mark.at_s, mark.until_s, mark.usual) for mark in marks]


def week_steps(paper: Paper, story: ProgressStory) -> list[SitStep]:
    """Give a step for each week, where there are too many answers for one each."""
    steps = ((week, min(week.to_s, story.now_s)) for week in seen_weeks(paper, story))
    return [SitStep(week.from_s, to_s, week.sit) for week, to_s in steps if week.sit is not None]


def sit_lines(paper: Paper, panel: QRectF, steps: Sequence[SitStep]) -> list[QLineF]:
    """Place the steps, joined where one begins as the one before it ends; equal ones are one line."""
    lines: list[QLineF] = []
    begin_s = steps[0].from_s if steps else 0.0
    for place, step in enumerate(steps):
        after = steps[place + 1] if place + 1 < len(steps) else None
        is_joined = after is not None and step.to_s == after.from_s
        if is_joined and after is not None and after.sit == step.sit:
            continue
        y, to_x = sit_y(panel, step.sit), paper.x(step.to_s)
        lines.append(QLineF(paper.x(begin_s), y, to_x, y))
        if after is not None:
            begin_s = after.from_s
            if is_joined:
                lines.append(QLineF(to_x, y, to_x, sit_y(panel, after.sit)))
    return lines


def peg_y(panel: QRectF, score: float) -> float:
    """Give where a weekly score ends."""
    return panel.bottom() - (panel.height() - _TITLE_PX) * score / WORST


def peg_bars(paper: Paper, story: ProgressStory) -> list[tuple[PegMark, QRectF]]:
    """Place the bars of the weekly scores that are seen."""
    panel = paper.peg
    if panel is None:
        return []
    width = min(26.0, max(2.0, _BAR_DAYS * DAY_S * paper.px_per_s))
    bars = []
    for mark in story.pegs:
        x, y = paper.x(mark.at_s), peg_y(panel, mark.score)
        if panel.left() <= x <= panel.right():
            bars.append((mark, QRectF(x - width / 2, y, width, panel.bottom() - y)))
    return bars


def paint_peg(painter: QPainter, paper: Paper, story: ProgressStory) -> None:
    """Draw the weekly score as bars from 0; lower is better, as with the pain."""
    panel = paper.peg
    if panel is None:
        return
    look = paper.look
    _paint_ground(painter, paper, panel, peg_title(story))
    line = look.px(20)
    for score in (0, 5, 10):
        y = peg_y(panel, score)
        painter.setPen(QPen(look.color("ctl", 0.45), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(panel.left(), y, panel.right(), y))
        place = QRectF(panel.left() - LABEL_GAP_PX - 80, y - line / 2, 80, line)
        write(painter, look, place, number_words(score), END, size_px=14, weight=600)
    bars = peg_bars(paper, story)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("text3", _BAR_ALPHA))
    for _, bar in bars:
        painter.drawRect(bar)
    if bars and bars[0][1].width() > look.px(20):
        for mark, bar in bars:
            place = QRectF(bar.center().x() - 30, bar.top() - line, 60, line)
            write(painter, look, place, number_words(round(mark.score, 1)), Qt.AlignmentFlag.AlignCenter, size_px=13)


def peg_title(story: ProgressStory) -> str:
    """Name the weekly panel and say what has changed since the first score; small changes are none."""
    title = say("Weekly score, 0 to 10")
    if len(story.pegs) < 2:
        return title
    first, last = story.pegs[0].score, story.pegs[-1].score
    words = {
        PegChange.NONE: say("{0}: {1} now, about the same as at first"),
        PegChange.LOWER: say("{0}: {1} now, lower than {2} at first"),
        PegChange.CLEARLY_LOWER: say("{0}: {1} now, clearly lower than {2} at first"),
        PegChange.HIGHER: say("{0}: {1} now, higher than {2} at first"),
        PegChange.CLEARLY_HIGHER: say("{0}: {1} now, clearly higher than {2} at first"),
    }[story.peg_change]
    return words.format(title, number_words(round(last, 1)), number_words(round(first, 1)))


def _paint_ground(painter: QPainter, paper: Paper, panel: QRectF, title: str) -> None:
    look = paper.look
    painter.fillRect(panel, look.color("trend", 0.045))
    place = QRectF(panel.left() + 12, panel.top() + 1, 10, look.px(22))
    write(painter, look, place, title, START, size_px=14, weight=600)
