"""Buttons: one filled per place, ghosts and soft ones beside it, links in text."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QEnterEvent, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.look import Look, tint
from ui.tokens import Tokens
from ui.widgets.paint import box, key_cap, key_cap_width


class Kind(StrEnum):
    """How much a button asks for attention."""

    FILLED = "filled"
    GHOST = "ghost"
    SOFT = "soft"
    LINK = "link"
    PLAIN = "plain"
    DANGER = "danger"
    PILL = "pill"


_GAP = 10


@dataclass(frozen=True, slots=True)
class _Face:
    """Ground, edge and ink of a button in one state."""

    ink: str
    fill: QColor | None = None
    edge: QColor | None = None


def _face(kind: Kind, tokens: Tokens, *, is_down: bool, is_active: bool) -> _Face:
    contrast_edge = tint(tokens.ctl) if tokens.is_contrast or is_active else None
    filled = tokens.pressed if is_down else tokens.hover if is_active else tokens.primary
    quiet = tint(tokens.line if is_down else tokens.sunken) if is_active else None
    return {
        Kind.FILLED: _Face(tokens.on_primary, tint(filled)),
        Kind.DANGER: _Face(tokens.on_danger, tint(tokens.danger, 0.88 if is_active else 1.0)),
        Kind.SOFT: _Face(tokens.on_primary_soft, tint(tokens.primary_soft), contrast_edge),
        Kind.PILL: _Face(tokens.text2, tint(tokens.sunken), contrast_edge),
        Kind.GHOST: _Face(tokens.text, quiet, tint(tokens.ctl)),
        Kind.LINK: _Face(tokens.hover if is_active else tokens.primary),
        Kind.PLAIN: _Face(tokens.text2, quiet),
    }[kind]


class Button(QAbstractButton):
    """A push button with an optional icon and key cap; grows with its text, wraps to two lines, never cuts."""

    def __init__(
        self,
        look: Look,
        text: str,
        kind: Kind = Kind.GHOST,
        *,
        icon: str = "",
        icon_after: str = "",
        key: str = "",
        height_px: int = 48,
        size_px: float = 18,
        weight: int = 600,
        radius: float = 14,
        pad_px: int = 24,
        on_stage: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make a button.

        Args:
            look: The look.
            text: What it does, as an order.
            kind: How it looks.
            icon: Lucide name before the text.
            icon_after: Lucide name after it.
            key: The key that does the same, shown as a cap.
            height_px: Height at 100 % text.
            size_px: Text size.
            weight: Text weight.
            radius: Corner radius.
            pad_px: Space at both ends.
            on_stage: Take the stage's tokens.
            parent: Owner.
        """
        super().__init__(parent)
        self._look = look
        self.kind = kind
        self._icon_name, self._icon_after, self._key = icon, icon_after, key
        self._height_px, self._size_px, self._weight = height_px, size_px, weight
        self._radius, self._pad_px, self._on_stage = radius, pad_px, on_stage
        self._is_hovered = False
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        is_inline = kind is Kind.LINK
        self.setProperty("ring_radius", 6 if is_inline else radius)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._on_look_changed)

    def set_kind(self, kind: Kind) -> None:
        """Look another way, for a button that gives the filled place to another."""
        self.kind = kind
        self.update()

    def set_on_stage(self, *, on_stage: bool) -> None:
        """Lie on the stage, or on the page."""
        self._on_stage = on_stage
        self.update()

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon_name = name
        self.updateGeometry()
        self.update()

    def set_words(self, text: str) -> None:
        """Say something else."""
        self.setText(text)
        self.updateGeometry()
        self.update()

    def set_size(self, height_px: int, size_px: float) -> None:
        """Take another height and text size."""
        self._height_px, self._size_px = height_px, size_px
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give room for icon, text and key cap on one line."""
        look = self._look
        metrics = QFontMetricsF(look.font(self._size_px, self._weight))
        width = metrics.horizontalAdvance(self.text().replace("&", "")) + self._extras_width()
        pad = 0 if self.kind is Kind.LINK else 2 * look.px(self._pad_px)
        height = look.px(self._height_px) if self.kind is not Kind.LINK else round(metrics.height()) + 10
        return QSize(round(width + pad) + 2, height)

    def minimumSizeHint(self) -> QSize:
        """Ask for all of it."""
        return self.sizeHint()

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

    def changeEvent(self, event: QEvent) -> None:
        """Repaint when enabled or disabled."""
        self.update()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, icon, text and key cap."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._look.stage if self._on_stage else self._look.tokens
        ink = self._paint_ground(painter, tokens)
        self._paint_words(painter, ink)

    def _extras_width(self) -> float:
        look = self._look
        width = 0.0
        if self._icon_name:
            width += self._icon_px() + look.px(_GAP)
        if self._icon_after:
            width += self._icon_px() + look.px(_GAP)
        if self._key:
            width += key_cap_width(look, self._key) + look.px(_GAP + 4)
        return width

    def _icon_px(self) -> int:
        return self._look.px(self._size_px * 1.2 + 2)

    def _paint_ground(self, painter: QPainter, tokens: Tokens) -> str:
        rect = QRectF(self.rect())
        if not self.isEnabled():
            box(painter, rect, self._radius, tint(tokens.sunken), tint(tokens.line), 1.0)
            return tokens.text3
        is_active = self.isDown() or self._is_hovered
        face = _face(self.kind, tokens, is_down=self.isDown(), is_active=is_active)
        radius = rect.height() / 2 if self.kind is Kind.PILL else self._radius
        if face.fill is not None or face.edge is not None:
            box(painter, rect, radius, face.fill, face.edge, 1.4)
        if self.kind is Kind.LINK:
            painter.setPen(tint(face.ink, 1.0 if is_active else 0.8))
            painter.drawLine(QPointF(rect.left(), rect.bottom() - 3), QPointF(rect.right(), rect.bottom() - 3))
        return face.ink

    def _paint_words(self, painter: QPainter, ink: str) -> None:
        look = self._look
        rect = QRectF(self.rect())
        font = look.font(self._size_px, self._weight)
        metrics = QFontMetricsF(font)
        words = self.text()
        width = min(metrics.horizontalAdvance(words), max(0.0, rect.width() - self._extras_width()))
        content = width + self._extras_width()
        x = (rect.width() - content) / 2
        gap = look.px(_GAP)
        ratio = self.devicePixelRatioF()
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        parts: list[tuple[str, float]] = []
        if self._icon_name:
            parts.append(("icon", self._icon_px()))
        parts.append(("words", width))
        if self._icon_after:
            parts.append(("after", self._icon_px()))
        if self._key:
            parts.append(("key", key_cap_width(look, self._key)))
        for name, part in reversed(parts) if is_rtl else parts:
            slot = QRectF(x, 0, part, rect.height())
            if name == "words":
                painter.setFont(font)
                painter.setPen(tint(ink))
                flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic
                painter.drawText(slot.adjusted(-1, 0, 1, 0), flags, words)
            elif name == "key":
                cap = QRectF(x, (rect.height() - look.px(26)) / 2, part, look.px(26))
                key_cap(painter, look, cap, self._key, tint(ink))
            else:
                icon = self._icon_name if name == "icon" else self._icon_after
                pixmap = look.icon(icon, ink, part, ratio)
                painter.drawPixmap(round(x), round((rect.height() - part) / 2), pixmap)
            x += part + gap + (look.px(4) if name == "words" and self._key and not self._icon_after else 0)

    @Slot()
    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()
