"""Surfaces that hold other controls."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Slot
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QWidget

from ui.look import Look
from ui.widgets.paint import SHADOW_PX, box, shadow

CARD_RADIUS = 20
_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


def paint_surface(
    painter: QPainter,
    look: Look,
    rect: QRectF,
    *,
    fill: str = "surface",
    edge: str = "line",
    edge_px: float = 1.0,
    radius: float = CARD_RADIUS,
) -> None:
    """Paint a card's ground and edge in the colours of the theme."""
    width = max(edge_px, 1.5) if look.tokens.is_contrast else edge_px
    box(painter, rect, radius, look.color(fill), look.color(edge), width)


class ShadowGround(QWidget):
    """A page's ground: paints the shadows of the cards on it, so that no card needs a live effect."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make an empty ground."""
        super().__init__(parent)
        self._look = look
        look.changed.connect(self.update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paint anew where a card was and is: Qt itself repaints only under the card, not under its shadow."""
        if event.type() in _MOVES:
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint one cached shadow under each raised card."""
        tokens = self._look.tokens
        if tokens.is_dark or tokens.is_contrast:
            return
        painter = QPainter(self)
        for card in self.findChildren(QWidget):
            if not card.property("raised"):
                continue
            # Twice is once to Qt.
            card.installEventFilter(self)
            if not card.isVisibleTo(self):
                continue
            corner = card.mapTo(self, card.rect().topLeft())
            where = QRectF(corner.x() - SHADOW_PX, corner.y() - SHADOW_PX + 4, 0, 0)
            if event.rect().intersects(card.rect().translated(corner).adjusted(-60, -60, 60, 60)):
                pixmap = shadow(card.size(), CARD_RADIUS, self.devicePixelRatioF())
                painter.drawPixmap(where.topLeft(), pixmap)


class Card(QFrame):
    """A raised or flat surface with round corners."""

    def __init__(
        self,
        look: Look,
        parent: QWidget | None = None,
        *,
        fill: str = "surface",
        edge: str = "line",
        edge_px: float = 1.0,
        radius: float = CARD_RADIUS,
        is_raised: bool = True,
    ) -> None:
        """Make a card.

        Args:
            look: The look.
            parent: Owner.
            fill: Token of the ground.
            edge: Token of the edge.
            edge_px: Its width.
            radius: Corner radius.
            is_raised: Whether its ground paints a shadow under it.
        """
        super().__init__(parent)
        self._look = look
        self._fill, self._edge, self._edge_px, self._radius = fill, edge, edge_px, radius
        self.setProperty("raised", is_raised)
        look.changed.connect(self.update)

    def set_face(self, *, fill: str | None = None, edge: str | None = None, edge_px: float | None = None) -> None:
        """Take other tokens."""
        self._fill = fill or self._fill
        self._edge = edge or self._edge
        self._edge_px = self._edge_px if edge_px is None else edge_px
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the surface."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_surface(
            painter,
            self._look,
            QRectF(self.rect()),
            fill=self._fill,
            edge=self._edge,
            edge_px=self._edge_px,
            radius=self._radius,
        )


class CardButton(QAbstractButton):
    """A whole card that is one button; subclasses paint what it says over ``paint_ground``."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make an empty card button."""
        super().__init__(parent)
        self._look = look
        self._is_hovered = False
        self.is_flat = False
        self.is_chosen = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring_radius", CARD_RADIUS)
        look.changed.connect(self._on_look_changed)

    def paint_ground(self, painter: QPainter) -> None:
        """Paint the surface in its present state."""
        fill = "bg" if self.is_flat else "surface"
        edge, edge_px = ("primary", 2.5) if self.is_chosen else ("line", 1.0)
        if self._is_hovered and not self.is_chosen:
            edge, edge_px = "ctl", 1.3
        if self.isDown():
            fill = "sunken"
        paint_surface(painter, self._look, QRectF(self.rect()), fill=fill, edge=edge, edge_px=edge_px)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        self._is_hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Show it at rest."""
        self._is_hovered = False
        self.update()
        super().leaveEvent(event)

    @Slot()
    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()
