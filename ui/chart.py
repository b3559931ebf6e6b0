"""The chart of the dial's history: a still picture at once, and soon after a view that can be moved and read out."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from player.story import ProgressStory
from ui.chart_layers import paint_chart
from ui.chart_marks import DOT_RADIUS_PX, shows_weeks
from ui.chart_paper import ChartParts, Paper, lay_out, panels_height
from ui.chart_picture import picture_png, picture_svg
from ui.chart_range import ChartRange, TimeSpan, shown_span, whole_span
from ui.chart_readout import Spot, beside, nearest, read_out, spots
from ui.chart_readout_card import ReadOutCard
from ui.look import Look

if TYPE_CHECKING:
    from ui.chart_plot import PlotView

LEAST_HEIGHT_PX = 420
SMALL_HEIGHT_PX = 330
MOST_HEIGHT_PX = 720


class Chart(QWidget):
    """Pain over time, with everything that stands beside it.

    Signals:
        span_changed: The user moved or zoomed the time shown, so that it is none of the ranges any more.
        read: What the read-out says, for a screen reader; "" when it goes.
    """

    spoken_role = QAccessible.Role.Chart
    span_changed = Signal()
    read = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make a chart without a story."""
        super().__init__(parent)
        self._look = look
        self._story: ProgressStory | None = None
        self._range = ChartRange.MONTH
        self._span = TimeSpan(0.0, 1.0)
        self._parts = ChartParts()
        self._is_small = False
        self._spot: Spot | None = None
        self._is_by_key = False
        self.plot: PlotView | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring_radius", 12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._limit()
        self._needle = _Needle(look, self)
        self.card = ReadOutCard(look, self)
        look.changed.connect(self._on_look_changed)

    @property
    def story(self) -> ProgressStory | None:
        """What is shown."""
        return self._story

    @property
    def span(self) -> TimeSpan:
        """The time shown."""
        return self._span

    @property
    def spot(self) -> Spot | None:
        """Where the read-out stands, or None."""
        return self._spot

    @property
    def shows_weeks(self) -> bool:
        """Whether there are so many answers that weeks stand for them."""
        paper = self.paper()
        return paper is not None and self._story is not None and shows_weeks(paper, self._story)

    def paper(self) -> Paper | None:
        """Give the paper as it is now, or None without a story."""
        if self._story is None:
            return None
        return lay_out(self._look, QRectF(self.rect()), self._parts, self._span, self._story)

    def show_story(self, story: ProgressStory) -> None:
        """Show another story; the time shown stays if the user had moved it."""
        before = self._story
        self._story = story
        if before is None or self._span == shown_span(before, self._range):
            self._span = shown_span(story, self._range)
        self._set_spot(None)
        self._refresh()

    def set_range(self, chart_range: ChartRange) -> None:
        """Show one of the ranges."""
        self._range = chart_range
        if self._story is not None:
            self._span = shown_span(self._story, chart_range)
            self._set_spot(None)
            self._refresh()

    def set_parts(self, parts: ChartParts) -> None:
        """Show or hide the panels under the pain."""
        self._parts = parts
        self._limit()
        self._refresh()

    def set_small(self, *, is_small: bool) -> None:
        """Fit a small window."""
        if is_small != self._is_small:
            self._is_small = is_small
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for the least height at which the chart reads well; it takes what more there is."""
        height = SMALL_HEIGHT_PX if self._is_small else LEAST_HEIGHT_PX
        return QSize(640, self._look.px(height) + panels_height(self._look, self._parts))

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as the window asks, never lower."""
        return QSize(320, self.sizeHint().height())

    def png(self) -> QImage | None:
        """Give the chart as it stands as an image; None without a story."""
        if self._story is None:
            return None
        return picture_png(self._look, self.size(), self._parts, self._span, self._story)

    def svg(self) -> bytes | None:
        """Give the chart as it stands as an SVG; None without a story."""
        if self._story is None:
            return None
        return picture_svg(self._look, self.size(), self._parts, self._span, self._story)

    def move_read_out(self, step: int) -> None:
        """Move the read-out to the answer before (-1) or after (+1); the first time to the newest one."""
        paper = self.paper()
        if paper is None or self._story is None:
            return
        spot = beside(paper, self._story, self._spot, step)
        if spot is not None and spot == self._spot:
            paper = self._move_towards(paper, step)
            spot = beside(paper, self._story, self._spot, step)
        self._is_by_key = True
        self._set_spot(spot)

    def read_end(self, *, is_last: bool) -> None:
        """Move the read-out to the first or the last answer shown."""
        paper = self.paper()
        if paper is None or self._story is None:
            return
        found = spots(paper, self._story)
        self._is_by_key = True
        self._set_spot(found[-1 if is_last else 0] if found else None)

    def clear_read_out(self) -> bool:
        """Take the read-out away; False if there was none."""
        had_spot = self._spot is not None
        self._set_spot(None)
        return had_spot

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the read-out."""
        match event.key():
            case Qt.Key.Key_Left:
                self.move_read_out(-1)
            case Qt.Key.Key_Right:
                self.move_read_out(1)
            case Qt.Key.Key_Home:
                self.read_end(is_last=False)
            case Qt.Key.Key_End:
                self.read_end(is_last=True)
            case Qt.Key.Key_Escape if self.clear_read_out():
                pass
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new size."""
        super().resizeEvent(event)
        self._needle.setGeometry(self.rect())
        if self.plot is not None:
            self.plot.setGeometry(self.rect())
        self._refresh()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the still picture until the view is there; loading that begins with the first picture."""
        if self.plot is not None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("surface"))
        paper = self.paper()
        if paper is not None and self._story is not None:
            paint_chart(painter, paper, self._story)
            QTimer.singleShot(0, self._take_plot)

    @Slot()
    def _take_plot(self) -> None:
        """Put the movable view in the place of the still picture."""
        if self.plot is not None:
            return
        from ui.chart_plot import PlotView  # noqa: PLC0415 - pyqtgraph and numpy, and only after the first picture

        self.plot = PlotView(self._look, self)
        self.plot.setGeometry(self.rect())
        self.plot.span_changed.connect(self._on_span_changed)
        self.plot.pointed.connect(self._on_pointed)
        self.plot.reset_wanted.connect(self._on_reset_wanted)
        self.plot.lower()
        self._refresh()
        self.plot.show()

    def _refresh(self) -> None:
        paper = self.paper()
        if paper is None or self._story is None:
            return
        if self.plot is None:
            self.update()
        else:
            self.plot.show_paper(paper, self._story, whole_span(self._story))
        self._place_read_out()

    def _limit(self) -> None:
        self.setMaximumHeight(self._look.px(MOST_HEIGHT_PX) + panels_height(self._look, self._parts))
        self.updateGeometry()

    def _move_towards(self, paper: Paper, step: int) -> Paper:
        """Move the time shown so that what lies beyond its edge comes into view."""
        if self._story is None:
            return paper
        whole, length_s = whole_span(self._story), self._span.length_s
        shift_s = length_s * 0.5 * step
        from_s = min(max(self._span.from_s + shift_s, whole.from_s), whole.to_s - length_s)
        if from_s != self._span.from_s:
            self._span = TimeSpan(from_s, from_s + length_s)
            self._refresh()
            self.span_changed.emit()
        return self.paper() or paper

    def _set_spot(self, spot: Spot | None) -> None:
        if spot == self._spot:
            return
        self._spot = spot
        self._place_read_out()
        self.read.emit(self.card.said.spoken if self.card.said is not None else "")

    def _place_read_out(self) -> None:
        paper = self.paper()
        if paper is None or self._story is None or self._spot is None:
            self.card.clear()
            self._needle.stand(None, None, is_week=False)
            return
        where = paper.spot(self._spot.at_s, self._spot.nrs)
        if not paper.plot.left() - 1 <= where.x() <= paper.plot.right() + 1:
            self._spot = None
            self._place_read_out()
            return
        self._needle.stand(where, paper, is_week=self._spot.week is not None)
        self.card.say(read_out(self._story, self._spot), where, paper.plot.adjusted(0, 2, 12, 0))

    @Slot(object)
    def _on_span_changed(self, span: TimeSpan) -> None:
        if span == self._span:
            return
        self._span = span
        self._refresh()
        self.span_changed.emit()

    @Slot(object)
    def _on_pointed(self, where: QPointF | None) -> None:
        paper = self.paper()
        if paper is None or self._story is None:
            return
        spot = None if where is None else nearest(paper, self._story, where)
        if spot is not None:
            self._is_by_key = False
        # What the keys have chosen stays when the mouse passes over nothing.
        if spot is not None or not self._is_by_key:
            self._set_spot(spot)

    @Slot()
    def _on_reset_wanted(self) -> None:
        self.set_range(self._range)
        self.span_changed.emit()

    @Slot()
    def _on_look_changed(self) -> None:
        self._limit()
        self._refresh()
        self.update()


class _Needle(QWidget):
    """The line and the ringed dot of the read-out, over the chart."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._where: QPointF | None = None
        self._paper: Paper | None = None
        self._is_week = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def stand(self, where: QPointF | None, paper: Paper | None, *, is_week: bool) -> None:
        self._where, self._paper, self._is_week = where, paper, is_week
        self.setVisible(where is not None)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._where is None or self._paper is None:
            return
        look, paper, where = self._look, self._paper, self._where
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("text"), 1.2))
        painter.drawLine(QPointF(where.x(), paper.y(10)), QPointF(where.x(), paper.plot.bottom()))
        painter.setPen(QPen(look.color("text"), 2))
        painter.setBrush(look.color("dot"))
        radius = DOT_RADIUS_PX + (2.5 if self._is_week else 3.5)
        painter.drawEllipse(where, radius, radius)
