"""The paper that the chart is drawn on: where each panel lies, and where an instant and a value come to stand."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from player.clock import zone_or_utc
from player.story import ProgressStory
from ui.chart_range import TimeSpan
from ui.chart_words import side_labels
from ui.look import Look

WORST = 10.0
"""The highest pain; 0 lies at the bottom, so that falling is better."""

BADGE_RADIUS_PX = 14.0
_HEADROOM_PX = 31.0
_ABOVE_PX = BADGE_RADIUS_PX + 2
_RIGHT_PX = 34.0
_LANE_PX = 27.0
_PANEL_PX = 112.0
_PANEL_GAP_PX = 22.0
_DATES_PX = 30.0
LABEL_GAP_PX = 14.0
_LEFT_EDGE_PX = 14.0


@dataclass(frozen=True, slots=True)
class ChartParts:
    """Which panels stand under the pain.

    Attributes:
        has_sitting: Sitting time, stacked on the same time axis.
        has_peg: The weekly score as bars.
    """

    has_sitting: bool = False
    has_peg: bool = False


@dataclass(frozen=True, slots=True)
class Paper:
    """Where everything is drawn; all lengths in logical pixels.

    Attributes:
        look: Colours and fonts.
        zone: Tells local days.
        span: The time shown.
        plot: The pain panel, with the headroom in which stage names stand.
        routines: The lane of the routines.
        walks: The lane of the walks.
        sitting: The panel of the sitting time, or None.
        peg: The panel of the weekly score, or None.
        dates: The row of dates.
    """

    look: Look
    zone: ZoneInfo
    span: TimeSpan
    plot: QRectF
    routines: QRectF
    walks: QRectF
    sitting: QRectF | None
    peg: QRectF | None
    dates: QRectF

    def x(self, at_s: float) -> float:
        """Give where an instant lies."""
        return self.plot.left() + (at_s - self.span.from_s) * self.px_per_s

    def y(self, nrs: float) -> float:
        """Give where a pain lies."""
        return self.plot.bottom() - nrs * (self.plot.height() - self._headroom_px) / WORST

    def at_s(self, x: float) -> float:
        """Give the instant that lies at ``x``."""
        return self.span.from_s + (x - self.plot.left()) / self.px_per_s

    def spot(self, at_s: float, nrs: float) -> QPointF:
        """Give where a pain at an instant lies."""
        return QPointF(self.x(at_s), self.y(nrs))

    @property
    def px_per_s(self) -> float:
        """Scale of the time axis."""
        return self.plot.width() / self.span.length_s

    @property
    def foot(self) -> float:
        """Lower end of all the panels, where the dates begin."""
        return self.dates.top()

    @property
    def _headroom_px(self) -> float:
        return self.look.px(_HEADROOM_PX)


def panels_height(look: Look, parts: ChartParts) -> int:
    """Give the height that the panels under the pain add."""
    return (parts.has_sitting + parts.has_peg) * look.px(_PANEL_PX + _PANEL_GAP_PX)


def lay_out(look: Look, size: QRectF, parts: ChartParts, span: TimeSpan, story: ProgressStory) -> Paper:
    """Divide a rectangle into panels.

    Args:
        look: Colours and fonts; larger text takes more room.
        size: All there is.
        parts: Which panels there are.
        span: The time shown.
        story: Its zone tells local days.
    """
    left = size.left() + label_width(look)
    width = max(1.0, size.right() - _RIGHT_PX - left)
    lane, gap, panel = look.px(_LANE_PX), look.px(_PANEL_GAP_PX), look.px(_PANEL_PX)
    bottom = size.bottom() - look.px(_DATES_PX)
    dates = QRectF(left, bottom, width, look.px(_DATES_PX))
    peg = sitting = None
    if parts.has_peg:
        peg = QRectF(left, bottom - panel, width, panel)
        bottom -= panel + gap
    if parts.has_sitting:
        sitting = QRectF(left, bottom - panel, width, panel)
        bottom -= panel + gap
    walks = QRectF(left, bottom - lane, width, lane)
    routines = QRectF(left, bottom - 2 * lane, width, lane)
    top = size.top() + _ABOVE_PX
    plot = QRectF(left, top, width, max(40.0, routines.top() - look.px(7) - top))
    return Paper(look, zone_or_utc(story.zone), span, plot, routines, walks, sitting, peg, dates)


def label_width(look: Look) -> float:
    """Give the room left of the panels for their labels."""
    metrics = QFontMetricsF(look.font(14, 600))
    return max(map(metrics.horizontalAdvance, side_labels())) + LABEL_GAP_PX + _LEFT_EDGE_PX
