"""The four tiles under the chart."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.look import Look, tint
from ui.progress_words import TileFace
from ui.widgets.card import Card
from ui.widgets.paint import box
from ui.widgets.text import Label

_SIGN_PX = 42
TILES = 4


class _Sign(QWidget):
    """The icon of a tile on its soft ground."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._icon, self._is_walk = "gauge", False
        self.setFixedSize(_SIGN_PX, _SIGN_PX)
        look.changed.connect(self.update)

    def set_icon(self, name: str, *, is_walk: bool) -> None:
        self._icon, self._is_walk = name, is_walk
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._look.tokens
        ground, ink = (tokens.sunken, tokens.walk) if self._is_walk else (tokens.primary_soft, tokens.on_primary_soft)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box(painter, QRectF(self.rect()), 12, tint(ground), tint(ink) if tokens.is_contrast else None, 1.0)
        edge = 24
        corner = QPointF((self.width() - edge) / 2, (self.height() - edge) / 2)
        painter.drawPixmap(corner, self._look.icon(self._icon, ink, edge, self.devicePixelRatioF()))


class Tile(Card):
    """One number that says how far somebody has come."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make an empty tile."""
        super().__init__(look, parent)
        self.title = Label(look, "", "small_strong", "text2")
        self.number = Label(look, "", "numeral")
        self.line = Label(look, "", "small", "text2")
        self._sign = _Sign(look)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.number)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addLayout(words, 1)
        top.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 20, 14)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.line)
        column.addStretch(1)

    def show_face(self, face: TileFace) -> None:
        """Show another number."""
        self.title.setText(face.title)
        self.number.setText(face.number)
        self.line.setText(face.line)
        self._sign.set_icon(face.icon, is_walk=face.is_walk)
        self.setAccessibleName(f"{face.title}: {face.number}, {face.line}")

    def set_small(self, *, is_small: bool) -> None:
        """Fit a small window."""
        self.number.set_size(27 if is_small else 34)


class TileRow(QWidget):
    """The tiles side by side, or two by two."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make four empty tiles."""
        super().__init__(parent)
        self._look = look
        self.tiles = [Tile(look) for _ in range(TILES)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(20)
        self._columns = 0
        self.set_columns(TILES)

    def show_faces(self, faces: tuple[TileFace, ...]) -> None:
        """Show other numbers."""
        for tile, face in zip(self.tiles, faces, strict=True):
            tile.show_face(face)
        # The tiles tell the row of their new words one event later; a page painted before that would cut them.
        self._grid.invalidate()
        self._measure()

    def set_columns(self, columns: int) -> None:
        """Lay the tiles out in so many columns."""
        if columns == self._columns:
            return
        self._columns = columns
        for place, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, place // columns, place % columns)
        for column in range(TILES):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def event(self, event: QEvent) -> bool:
        """Measure anew when the words of a tile change."""
        is_done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._measure()
        return is_done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure for another width."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        """Hold the height of the wrapped words; the page's layout may keep an older one and cut them."""
        self.setMinimumHeight(self._grid.heightForWidth(self.width()))
