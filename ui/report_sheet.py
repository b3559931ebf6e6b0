"""The consultation sheet, laid out on one page: the same painting for the preview and for the PDF."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from player.exchange.sheet import SheetFacts, SheetPart
from player.story import ProgressStory
from ui.chart_layers import paint_chart
from ui.chart_marks import shows_weeks
from ui.chart_paper import ChartParts, lay_out, panels_height
from ui.chart_range import TimeSpan
from ui.look import Look
from ui.report_words import Section, chart_words, foot_words, key_facts, sections, title_words, under_title_words
from ui.tokens import LIGHT

MARGIN_PX = 45.0
_CHART_SCALE = 0.7
_CHART_PX = 300.0
_MORE_CHART_PX = 90.0
"""The chart takes so much of the room that the words leave."""

_GAP_PX = 14.0
_COLUMN_GAP_PX = 26.0
_LINE_GAP_PX = 2.0
_MOST_MEASURED = 80
_FONT_PX = 100
"""Fonts have whole pixels on a screen; a large one, scaled down, has any size and is measured as it is printed."""

_BODY_PX = 12.4
_FOOT_PX = 10.2
_TITLE_PX = 13.2
_WRAP = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap


class PaperLook(Look):
    """The light look on white paper."""

    def __init__(self) -> None:
        """Make it; it follows no system setting."""
        super().__init__("light", 100, "reduced")
        self.tokens = replace(LIGHT, bg="FFFFFF", surface="FFFFFF")

    def font(self, size_px: float, weight: int = 400, *, tabular: bool = False, is_scaled: bool = True) -> QFont:
        """Give a font whose words can be read back from a PDF.

        The font's "locl" feature puts a twin without a code point in the place of "A"; a reader would find none.
        """
        font = super().font(size_px, weight, tabular=tabular, is_scaled=is_scaled)
        font.setFeature(QFont.Tag("locl"), 0)
        return font


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything that is painted.

    Attributes:
        facts: The facts.
        story: The story, for the chart.
        name: Name as the user typed it, or "".
        exercises: Exercise id to name.
        items: Safety item id to its short words.
    """

    facts: SheetFacts
    story: ProgressStory
    name: str
    exercises: Mapping[str, str]
    items: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class SheetFit:
    """How the page came out.

    Attributes:
        cut: Titles of the sections of which not all lines found room.
        lowest: Where the lowest line ends.
        foot: Where the foot begins.
    """

    cut: tuple[str, ...]
    lowest: float
    foot: float


def paint_sheet(painter: QPainter, size: QSizeF, sheet: Sheet) -> SheetFit:
    """Paint the page.

    Args:
        painter: Of a screen or a PDF; one unit is 1/96 inch.
        size: Size of the page in these units.
        sheet: What is painted.

    Returns:
        How it came out.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    page = _Page(painter, PaperLook(), sheet)
    inner = QRectF(MARGIN_PX, MARGIN_PX - 6, size.width() - 2 * MARGIN_PX, size.height() - 2 * MARGIN_PX + 6)
    foot_top = page.foot_top(inner)
    y = page.head(inner)
    y = page.numbers(QRectF(inner.left(), y, inner.width(), 0))
    if sheet.facts.has(SheetPart.DIAL):
        # Laid out for the least room first, to see what is left.
        spare = foot_top - y - page.chart_height(inner.width()) - page.columns_height(inner.width()) - 6
        more = min(_MORE_CHART_PX, max(0.0, spare))
        y = page.chart(QRectF(inner.left(), y, inner.width(), 0), more)
    cut, lowest = page.columns(QRectF(inner.left(), y, inner.width(), foot_top - y - 6))
    # Last, for programs read a page aloud in the order in which it was painted.
    page.foot(inner)
    return SheetFit(cut, lowest, foot_top)


class _Page:
    """One page while it is painted."""

    def __init__(self, painter: QPainter, look: Look, sheet: Sheet) -> None:
        self._painter, self._look, self._sheet = painter, look, sheet
        self._known: dict[int, QFontMetricsF] = {}

    def head(self, rect: QRectF) -> float:
        facts = self._sheet.facts
        width = rect.width()
        if self._sheet.name:
            self._write(QRectF(rect.left(), rect.top(), width, 20), self._sheet.name, 13, 700, is_end=True)
            width -= min(240.0, self._width(self._sheet.name, 13, 700)) + 20
        title = QRectF(rect.left(), rect.top(), width, 400)
        y = self._write(title, title_words(facts), 21, 700) + 3
        return self._write(QRectF(rect.left(), y, rect.width(), 400), under_title_words(facts), 12, 400, "text2") + 12

    def numbers(self, rect: QRectF) -> float:
        found = key_facts(self._sheet.facts)
        if not found:
            return rect.top()
        width = (rect.width() - (len(found) - 1) * 10) / len(found)
        height = 68.0
        for place, fact in enumerate(found):
            box = QRectF(rect.left() + place * (width + 10), rect.top(), width, height)
            self._painter.setPen(QPen(self._look.color("line"), 1))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRoundedRect(box, 7, 7)
            inner = box.adjusted(10, 7, -6, 0)
            y = self._write(inner, fact.title, 10.8, 600, "text2")
            y = self._write(QRectF(inner.left(), y, inner.width(), 40), fact.number, 19, 700)
            self._write(QRectF(inner.left(), y, inner.width(), 30), fact.line, _FOOT_PX, 400, "text2")
        return rect.top() + height + _GAP_PX

    def _parts(self) -> ChartParts:
        facts = self._sheet.facts
        return ChartParts(
            has_sitting=facts.has(SheetPart.SITTING) and bool(self._sheet.story.sits),
            has_peg=facts.has(SheetPart.WEEKLY) and bool(facts.pegs),
        )

    def chart_height(self, width: float) -> float:
        """Measure the least chart with the words under it."""
        signs = max(self._height(chart_words(are_weeks=weeks), _FOOT_PX, 400, width) for weeks in (False, True))
        return _CHART_PX + panels_height(self._look, self._parts()) * _CHART_SCALE + 2 + signs + _GAP_PX

    def columns_height(self, width: float) -> float:
        """Measure the taller column of the lists."""
        sheet = self._sheet
        column = (width - _COLUMN_GAP_PX) / 2
        parted = self._balanced(sections(sheet.facts, sheet.exercises, sheet.items), column)
        return max(sum(sum(self._line_heights(section, column)) for section in half) for half in parted)

    def chart(self, rect: QRectF, more_px: float) -> float:
        sheet, painter, parts = self._sheet, self._painter, self._parts()
        facts, story = sheet.facts, sheet.story
        height = _CHART_PX + more_px + panels_height(self._look, parts) * _CHART_SCALE
        painter.save()
        painter.translate(rect.left(), rect.top())
        painter.scale(_CHART_SCALE, _CHART_SCALE)
        size = QRectF(-14, 0, rect.width() / _CHART_SCALE + 48, height / _CHART_SCALE)
        paper = lay_out(self._look, size, parts, _span(facts), story)
        paint_chart(painter, paper, story)
        painter.restore()
        signs = QRectF(rect.left(), rect.top() + height + 2, rect.width(), 40)
        return self._write(signs, chart_words(are_weeks=shows_weeks(paper, story)), _FOOT_PX, 400, "text3") + _GAP_PX

    def columns(self, rect: QRectF) -> tuple[tuple[str, ...], float]:
        sheet = self._sheet
        made = sections(sheet.facts, sheet.exercises, sheet.items)
        width = (rect.width() - _COLUMN_GAP_PX) / 2
        left, right = self._balanced(made, width)
        cut: list[str] = []
        lowest = rect.top()
        for place, column in enumerate((left, right)):
            x, y = rect.left() + place * (width + _COLUMN_GAP_PX), rect.top()
            fitted = self._fitted(column, width, rect.height())
            cut += [section.title for section, whole in zip(fitted, column, strict=True) if section != whole]
            for section in fitted:
                y = self._section(QRectF(x, y, width, 0), section)
            lowest = max(lowest, y)
        return tuple(cut), lowest

    def foot_top(self, rect: QRectF) -> float:
        """Measure where the foot begins, its line with it."""
        return rect.bottom() - self._height(foot_words(), _FOOT_PX, 400, rect.width()) - 8

    def foot(self, rect: QRectF) -> None:
        top = self.foot_top(rect) + 8
        self._painter.setPen(QPen(self._look.color("line"), 1))
        self._painter.drawLine(QPointF(rect.left(), top - 5), QPointF(rect.right(), top - 5))
        self._write(QRectF(rect.left(), top, rect.width(), 100), foot_words(), _FOOT_PX, 400, "text3")

    def _balanced(self, made: Sequence[Section], width: float) -> tuple[list[Section], list[Section]]:
        """Part the sections in their order so that the taller column is as low as can be."""
        heights = [sum(self._line_heights(section, width)) for section in made]
        best = min(range(len(made) + 1), key=lambda cut: (max(sum(heights[:cut]), sum(heights[cut:])), -cut))
        return list(made[:best]), list(made[best:])

    def _fitted(self, column: Sequence[Section], width: float, room: float) -> list[Section]:
        """Leave lines out of the longest sections until the column fits, and say how many."""
        heights = [self._line_heights(section, width) for section in column]
        # Each section that is shortened gets one line more, which says so.
        more = self._height("1", _BODY_PX, 400, width) + _LINE_GAP_PX
        left_out = [0] * len(column)
        while sum(map(sum, heights)) + more * sum(map(bool, left_out)) > room:
            longest = max(range(len(column)), key=lambda place: len(heights[place]))
            if len(heights[longest]) == 1:
                break
            heights[longest].pop()
            left_out[longest] += 1
        return [_shortened(section, count) for section, count in zip(column, left_out, strict=True)]

    def _line_heights(self, section: Section, width: float) -> list[float]:
        """Measure the heading with its first line, then each other line; far too many of them count as they are."""
        measured = [
            self._height(line, _BODY_PX, 400, width - 9) + _LINE_GAP_PX for line in section.lines[:_MOST_MEASURED]
        ]
        measured += [measured[-1]] * (len(section.lines) - len(measured))
        return [self._height(section.title, _TITLE_PX, 700, width) + 3 + 9 + measured[0], *measured[1:]]

    def _section(self, rect: QRectF, section: Section) -> float:
        y = (
            self._write(QRectF(rect.left(), rect.top(), rect.width(), 40), section.title, _TITLE_PX, 700, "primary")
            + 3
        )
        for line in section.lines:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(self._look.color("text3"))
            self._painter.drawEllipse(QPointF(rect.left() + 2.5, y + 0.67 * _BODY_PX), 1.5, 1.5)
            y = self._write(QRectF(rect.left() + 9, y, rect.width() - 9, 1000), line, _BODY_PX) + _LINE_GAP_PX
        return y + 9

    def _metrics(self, weight: int) -> QFontMetricsF:
        if weight not in self._known:
            self._known[weight] = QFontMetricsF(self._look.font(_FONT_PX, weight))
        return self._known[weight]

    def _width(self, words: str, size_px: float, weight: int) -> float:
        return self._metrics(weight).horizontalAdvance(words) * size_px / _FONT_PX

    def _height(self, words: str, size_px: float, weight: int, width: float) -> float:
        scale = size_px / _FONT_PX
        wide = QRectF(0, 0, width / scale, 100_000)
        return self._metrics(weight).boundingRect(wide, int(_WRAP), words).height() * scale

    def _write(
        self,
        rect: QRectF,
        words: str,
        size_px: float,
        weight: int = 400,
        color: str = "text",
        *,
        is_end: bool = False,
    ) -> float:
        """Write words, wrapped, and give where they end."""
        painter, scale = self._painter, size_px / _FONT_PX
        painter.save()
        painter.translate(rect.topLeft())
        painter.scale(scale, scale)
        painter.setFont(self._look.font(_FONT_PX, weight))
        painter.setPen(self._look.color(color))
        flags = Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextWordWrap if is_end else _WRAP
        painter.drawText(QRectF(0, 0, rect.width() / scale, 100_000), flags, words)
        painter.restore()
        return rect.top() + self._height(words, size_px, weight, rect.width())


def _shortened(section: Section, count: int) -> Section:
    if count == 0:
        return section
    return replace(section, lines=(*section.lines[:-count], section.rest.format(count)))


def _span(facts: SheetFacts) -> TimeSpan:
    """Give the time of the chart: the days of the period, up to now on its last one."""
    first = datetime.combine(facts.period.first, time(), tzinfo=facts.zone)
    end = datetime.combine(facts.period.last + timedelta(days=1), time(), tzinfo=facts.zone)
    to = min(end.astimezone(UTC), facts.made_at) if facts.made_at >= first else end.astimezone(UTC)
    length_s = max((to - first.astimezone(UTC)).total_seconds(), 86400.0)
    return TimeSpan(first.timestamp() - 0.012 * length_s, first.timestamp() + 1.03 * length_s)
