"""The layers of the chart from back to front; the same ones on the screen, in a picture and on paper."""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from player.story import ProgressStory
from ui.chart_ground import paint_dates, paint_grid, paint_now, paint_scale, paint_silences, paint_stages
from ui.chart_line import paint_dial, paint_example
from ui.chart_marks import paint_answers, paint_gate, paint_lanes, paint_notes, paint_week_bars
from ui.chart_panels import paint_peg, paint_sitting
from ui.chart_paper import Paper

Layer = Callable[[QPainter, Paper, ProgressStory], None]

CLIPPED: tuple[tuple[str, Layer], ...] = (
    ("stages", paint_stages),
    ("grid", paint_grid),
    ("silences", paint_silences),
    ("example", paint_example),
    ("weeks", paint_week_bars),
    ("dial", paint_dial),
)
"""What is cut off at the edges of the pain panel."""

OPEN: tuple[tuple[str, Layer], ...] = (
    ("scale", paint_scale),
    ("now", paint_now),
    ("lanes", paint_lanes),
    ("sitting", paint_sitting),
    ("weekly", paint_peg),
    ("gate", paint_gate),
    ("notes", paint_notes),
    ("answers", paint_answers),
    ("dates", paint_dates),
)
"""What may reach over an edge by a radius; it is left out where it lies beyond."""


def paint_chart(painter: QPainter, paper: Paper, story: ProgressStory) -> None:
    """Paint every layer."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.save()
    painter.setClipRect(QRectF(paper.plot))
    for _, layer in CLIPPED:
        layer(painter, paper, story)
    painter.restore()
    for _, layer in OPEN:
        layer(painter, paper, story)
