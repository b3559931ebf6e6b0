"""Paints the newest picture of an engine, without copying it, into a rectangle of any widget."""

import ctypes

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from media.playback import Picture, Playback, Position

STAGE = QColor("#1B1613")
"""The stage behind every picture; the edge pixels of our own films have this colour, too."""


class FramePainter:
    """Paint an engine's newest picture inside the `paintEvent` of a stage widget.

    The film time that `paint` returns is that of the picture painted, so whatever is painted after it in the same
    event stands beside the right picture.
    """

    def __init__(self, engine: Playback) -> None:
        self._engine = engine
        self._picture: Picture | None = None
        self._generation = 0
        self._images: dict[int, QImage] = {}

    @property
    def has_picture(self) -> bool:
        """True if the last `paint` had a picture to show."""
        return self._picture is not None

    def picture_rect(self, rect: QRectF) -> QRectF:
        """Where the picture lies inside a rectangle: whole, in its own shape, in the middle; else all of it."""
        picture = self._picture
        if picture is None or rect.isEmpty():
            return rect
        shape = picture.width_px * float(picture.pixel_aspect) / picture.height_px
        width = min(rect.width(), rect.height() * shape)
        height = width / shape
        left = rect.left() + (rect.width() - width) / 2.0
        top = rect.top() + (rect.height() - height) / 2.0
        # On whole pixels the picture has sharp edges, and scaling leaves no seam.
        return QRectF(round(left), round(top), round(width), round(height))

    def paint(self, painter: QPainter, rect: QRectF, *, dim: float = 1.0, ground: QColor = STAGE) -> Position:
        """Paint the newest picture, and the ground around it.

        Args:
            painter: Open on the widget.
            rect: Where there is room for the picture; all of it is painted.
            dim: How much of the picture is left over the ground, 0 to 1; 0.45 while paused.
            ground: What lies around the picture: the stage, black in high contrast.

        Returns:
            Film time of the picture, or the engine's where there is no picture.
        """
        picture = self._picture = self._engine.picture()
        if picture is None:
            painter.fillRect(rect, ground)
            return self._engine.position()
        target = self.picture_rect(rect)
        _fill_around(painter, rect, target, ground)
        image = self._image(picture)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(target, image)
        if dim < 1.0:
            # Not by opacity: libVLC leaves the fourth byte of a pixel at 0, and Qt would take it for alpha.
            veil = QColor(ground)
            veil.setAlphaF(1.0 - dim)
            painter.fillRect(target, veil)
        painter.restore()
        return picture.position

    def _image(self, picture: Picture) -> QImage:
        """Wrap a buffer once in its life."""
        if picture.generation != self._generation:
            self._generation = picture.generation
            self._images.clear()
        image = self._images.get(picture.address)
        if image is None:
            size = picture.pitch_bytes * picture.height_px
            memory = (ctypes.c_ubyte * size).from_address(picture.address)
            image = QImage(
                memoryview(memory),
                picture.width_px,
                picture.height_px,
                picture.pitch_bytes,
                QImage.Format.Format_RGB32,
            )
            self._images[picture.address] = image
        return image


class VideoPane(QWidget):
    """Nothing but the picture."""

    def __init__(self, engine: Playback, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painter = FramePainter(engine)
        self.shown = engine.position()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the newest picture."""
        painter = QPainter(self)
        self.shown = self._painter.paint(painter, QRectF(self.rect()))
        painter.end()


def _fill_around(painter: QPainter, rect: QRectF, target: QRectF, ground: QColor) -> None:
    """Fill what the picture leaves free, and not what it covers."""
    for strip in (
        QRectF(rect.left(), rect.top(), rect.width(), target.top() - rect.top()),
        QRectF(rect.left(), target.bottom(), rect.width(), rect.bottom() - target.bottom()),
        QRectF(rect.left(), target.top(), target.left() - rect.left(), target.height()),
        QRectF(target.right(), target.top(), rect.right() - target.right(), target.height()),
    ):
        if strip.width() > 0.0 and strip.height() > 0.0:
            painter.fillRect(strip, ground)
