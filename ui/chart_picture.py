"""The chart as a picture: PNG or SVG in a file, or on the clipboard; the same layers as on the screen."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from player.story import ProgressStory
from ui.chart_layers import paint_chart
from ui.chart_paper import ChartParts, lay_out
from ui.chart_range import TimeSpan
from ui.look import Look

PNG_SCALE = 2.0
"""A picture has twice the dots of the screen, so that it can be printed."""

_MARGIN_PX = 10


def picture_png(look: Look, size: QSize, parts: ChartParts, span: TimeSpan, story: ProgressStory) -> QImage:
    """Paint the chart as it stands into an image.

    Args:
        look: Colours and fonts.
        size: Size of the chart in logical pixels.
        parts: Which panels there are.
        span: The time shown.
        story: What is shown.
    """
    image = QImage(size * PNG_SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(PNG_SCALE)
    image.fill(look.color("surface"))
    painter = QPainter(image)
    paint_chart(painter, lay_out(look, _inside(size), parts, span, story), story)
    painter.end()
    return image


def picture_svg(look: Look, size: QSize, parts: ChartParts, span: TimeSpan, story: ProgressStory) -> bytes:
    """Draw the chart as it stands into an SVG; its words stay words."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setResolution(96)
    generator.setTitle("Dimmer")
    painter = QPainter(generator)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), look.color("surface"))
    paint_chart(painter, lay_out(look, _inside(size), parts, span, story), story)
    painter.end()
    return bytes(data.data())


def png_bytes(image: QImage) -> bytes:
    """Encode an image as PNG."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


def clipboard_data(image: QImage, svg: bytes) -> QMimeData:
    """Give both pictures for the clipboard; the program that pastes takes the one that it knows."""
    data = QMimeData()
    data.setImageData(image)
    data.setData("image/svg+xml", svg)
    return data


def _inside(size: QSize) -> QRectF:
    return QRectF(0, _MARGIN_PX, size.width(), size.height() - _MARGIN_PX)
