"""The legend under the chart: what each sign means, wrapped where the card is narrow."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from player.marks import GateMarkKind
from player.story import ProgressStory
from ui.chart_line import BAND_ALPHA, TREND_PX
from ui.chart_marks import BAR_ALPHA, DOT_RADIUS_PX, STRIP_ALPHAS, TAP_RADIUS_PX, diamond, icon
from ui.look import Look
from ui.words import say

_GAP_PX = 32
_SIGN_GAP_PX = 14
_ROW_PX = 28

Sign = Callable[[QPainter, Look, QPointF], None]


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """One sign and its meaning; ``width_px`` is that of the sign."""

    words: str
    sign: Sign
    width_px: float


def _dot(painter: QPainter, look: Look, spot: QPointF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("dot"))
    painter.drawEllipse(spot, DOT_RADIUS_PX, DOT_RADIUS_PX)


def _tap(painter: QPainter, look: Look, spot: QPointF) -> None:
    painter.setPen(QPen(look.color("dot"), 1.6))
    painter.setBrush(look.color("surface"))
    painter.drawEllipse(spot, TAP_RADIUS_PX, TAP_RADIUS_PX)


def _trend(painter: QPainter, look: Look, spot: QPointF) -> None:
    painter.fillRect(QRectF(spot.x() - 14, spot.y() - 8, 28, 16), look.color("trend", BAND_ALPHA))
    painter.setPen(QPen(look.color("trend"), TREND_PX, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(spot.x() - 13, spot.y()), QPointF(spot.x() + 13, spot.y()))


def _strokes(painter: QPainter, look: Look, spot: QPointF) -> None:
    painter.setPen(QPen(look.color("text3"), 1.6))
    painter.drawLines([QLineF(spot.x() + dx, spot.y() - 7.5, spot.x() + dx, spot.y() + 7.5) for dx in (-7, 0, 7)])


def _walk(painter: QPainter, look: Look, spot: QPointF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("walk"))
    painter.drawPolygon(diamond(spot, 6))


def _week(painter: QPainter, look: Look, spot: QPointF) -> None:
    painter.fillRect(QRectF(spot.x() - 1.5, spot.y() - 9, 3, 18), look.color("dot", BAR_ALPHA))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("dot"))
    painter.drawEllipse(spot, 3, 3)


def _strip(color: str) -> Sign:
    def paint(painter: QPainter, look: Look, spot: QPointF) -> None:
        for place, alpha in enumerate(STRIP_ALPHAS):
            painter.fillRect(QRectF(spot.x() - 14 + 14 * place, spot.y() - 8, 14, 16), look.color(color, alpha))

    return paint


def _badge(name: str) -> Sign:
    def paint(painter: QPainter, look: Look, spot: QPointF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("primary"))
        painter.drawEllipse(spot, 11, 11)
        icon(name, look.tokens.on_primary).render(painter, QRectF(spot.x() - 6.5, spot.y() - 6.5, 13, 13))

    return paint


class Legend(QWidget):
    """The signs that the chart shows now; those that it does not show are left out."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make an empty legend."""
        super().__init__(parent)
        self._look = look
        self._entries: list[LegendEntry] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._on_look_changed)

    @property
    def words(self) -> tuple[str, ...]:
        """What it says."""
        return tuple(entry.words for entry in self._entries)

    def show_story(self, story: ProgressStory, *, are_weeks: bool) -> None:
        """Take the signs that a story needs; ``are_weeks`` where a bar stands for the answers of a week."""
        kinds = {mark.kind for mark in story.marks}
        entries = [
            LegendEntry(say("A week, lowest to highest"), _week, 12)
            if are_weeks
            else LegendEntry(say("Your answers"), _dot, 12)
        ]
        if story.taps and not are_weeks:
            entries.append(LegendEntry(say("After a routine"), _tap, 12))
        if story.pieces:
            entries.append(LegendEntry(say("Trend, and how sure we are"), _trend, 28))
        if are_weeks:
            entries += [
                LegendEntry(say("Routines a week"), _strip("text3"), 28),
                LegendEntry(say("Walking a week"), _strip("walk"), 28),
            ]
        else:
            entries += [LegendEntry(say("Routine"), _strokes, 16), LegendEntry(say("Walk"), _walk, 12)]
        for kind, words, name in (
            (GateMarkKind.OPENED, say("Video opened"), "lock-open"),
            (GateMarkKind.CLINICIAN, say("Opened by a clinician"), "user-round"),
            (GateMarkKind.STEPPED_BACK, say("One video back"), "arrow-left"),
        ):
            if kind in kinds:
                entries.append(LegendEntry(words, _badge(name), 22))
        self._entries = entries
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Narrow cards wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of all rows."""
        rows = self._rows(width)
        return max(1, len(rows)) * self._look.px(_ROW_PX)

    def sizeHint(self) -> QSize:
        """Ask for the rows at the present width."""
        return QSize(400, self.heightForWidth(max(400, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Be narrow if need be."""
        return QSize(200, self._look.px(_ROW_PX))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint signs and words, row by row."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        row_px = look.px(_ROW_PX)
        font = look.font(15)
        for line, row in enumerate(self._rows(self.width())):
            y = (line + 0.5) * row_px
            for entry, x, width in row:
                sign_x = self.width() - x - entry.width_px / 2 if is_rtl else x + entry.width_px / 2
                entry.sign(painter, look, QPointF(sign_x, y))
                painter.setFont(font)
                painter.setPen(look.color("text2"))
                words = QRectF(x + entry.width_px + _SIGN_GAP_PX, y - row_px / 2, width + 4, row_px)
                if is_rtl:
                    words.moveLeft(self.width() - words.right())
                flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(words, flags | Qt.TextFlag.TextDontClip, entry.words)

    def _rows(self, width: float) -> list[list[tuple[LegendEntry, float, float]]]:
        """Break the entries into rows: entry, where it begins, and the width of its words."""
        metrics = QFontMetricsF(self._look.font(15))
        rows: list[list[tuple[LegendEntry, float, float]]] = [[]]
        x = 0.0
        for entry in self._entries:
            words = metrics.horizontalAdvance(entry.words)
            need = entry.width_px + _SIGN_GAP_PX + words
            if rows[-1] and x + need > width:
                rows.append([])
                x = 0.0
            rows[-1].append((entry, x, words))
            x += need + _GAP_PX
        return rows

    @Slot()
    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()
