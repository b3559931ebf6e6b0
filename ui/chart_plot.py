"""The chart as a pyqtgraph view: panning and zooming in time, and one item for each layer.

The only module that imports pyqtgraph, and with it numpy: together they cost more to load than all the rest of the
page, so `ui/chart.py` does it after the page has been painted once.
"""

import pyqtgraph as pg
from pyqtgraph.GraphicsScene.mouseEvents import MouseDragEvent
from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from player.story import ProgressStory
from ui.chart_layers import CLIPPED, OPEN, Layer
from ui.chart_paper import Paper
from ui.chart_range import SHORTEST_S, TimeSpan
from ui.look import Look


class LayerItem(QGraphicsItem):
    """One layer of the chart in the scene."""

    def __init__(self, name: str, layer: Layer, *, is_clipped: bool) -> None:
        """Make an empty item that paints ``layer``, cut off at the pain panel where ``is_clipped`` says so."""
        super().__init__()
        self.name = name
        self._layer, self._is_clipped = layer, is_clipped
        self._paper: Paper | None = None
        self._story: ProgressStory | None = None
        self._rect = QRectF()
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def show_on(self, paper: Paper, story: ProgressStory, rect: QRectF) -> None:
        """Paint another story or another time."""
        if rect != self._rect:
            self.prepareGeometryChange()
            self._rect = rect
        self._paper, self._story = paper, story
        self.update()

    def boundingRect(self) -> QRectF:
        """Give the whole chart: labels and lines of one layer lie all over it."""
        return self._rect

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Paint the layer."""
        if self._paper is None or self._story is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_clipped:
            painter.setClipRect(self._paper.plot)
        self._layer(painter, self._paper, self._story)


class _TimeBox(pg.ViewBox):
    """Holds the time shown; the left button pans, nothing else drags."""

    def __init__(self) -> None:
        super().__init__(enableMenu=False, defaultPadding=0)
        self.setMouseEnabled(x=True, y=False)
        self.disableAutoRange()

    def mouseDragEvent(self, event: MouseDragEvent, axis: int | None = None) -> None:
        """Pan with the left button."""
        if event.button() == Qt.MouseButton.LeftButton:
            super().mouseDragEvent(event, axis)
        else:
            event.ignore()


class PlotView(pg.GraphicsView):
    """The chart that can be moved.

    Signals:
        span_changed: The user moved or zoomed; carries the `TimeSpan` shown now.
        pointed: The mouse is at a point, or None where it has left.
        reset_wanted: A double click.
    """

    span_changed = Signal(object)
    pointed = Signal(object)
    reset_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make an empty view."""
        super().__init__(parent)
        self._look = look
        self._is_placing = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setViewportUpdateMode(self.ViewportUpdateMode.FullViewportUpdate)
        self.viewport().setMouseTracking(True)
        self.box = _TimeBox()
        self.scene().addItem(self.box)
        clipped = [LayerItem(name, layer, is_clipped=True) for name, layer in CLIPPED]
        self.layers = clipped + [LayerItem(name, layer, is_clipped=False) for name, layer in OPEN]
        for place, item in enumerate(self.layers):
            item.setZValue(place + 1)
            self.scene().addItem(item)
        self.box.sigXRangeChanged.connect(self._on_x_range_changed)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_paper(self, paper: Paper, story: ProgressStory, whole: TimeSpan) -> None:
        """Show a story on a paper; ``whole`` is the time that may be moved over."""
        self._is_placing = True
        rect = QRectF(self.rect())
        self.setSceneRect(rect)
        self.box.setGeometry(QRectF(paper.plot.left(), paper.plot.top(), paper.plot.width(), paper.foot))
        self.box.setLimits(
            xMin=whole.from_s, xMax=whole.to_s, minXRange=min(SHORTEST_S, whole.length_s), maxXRange=whole.length_s
        )
        self.box.setXRange(paper.span.from_s, paper.span.to_s, padding=0)
        for item in self.layers:
            item.show_on(paper, story, rect)
        self._is_placing = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom in time with Ctrl; without it the page scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell where the mouse is, unless it drags."""
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            self.pointed.emit(QPointF(event.position()))

    def leaveEvent(self, event: QMouseEvent) -> None:
        """Tell that the mouse has left."""
        super().leaveEvent(event)
        self.pointed.emit(None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for the range as it was."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.reset_wanted.emit()
            event.accept()
        else:
            super().mouseDoubleClickEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the layout to the chart, which makes a paper for the new size."""
        super().resizeEvent(event)

    @Slot(object, object)
    def _on_x_range_changed(self, _box: object, shown: tuple[float, float]) -> None:
        if not self._is_placing:
            self.span_changed.emit(TimeSpan(*shown))

    @Slot()
    def _on_look_changed(self) -> None:
        self.setBackground(self._look.color("surface"))
