"""A pill: a short state in a rounded ground, with an icon so that colour is never alone."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look, tint
from ui.widgets.paint import box

_GROUNDS = {
    "glow": ("glow_soft", "glow_text"),
    "primary": ("primary_soft", "on_primary_soft"),
    "quiet": ("sunken", "text2"),
    "danger": ("danger_soft", "danger_text"),
}


class Pill(QWidget):
    """Words in a pill."""

    spoken_role = QAccessible.Role.StaticText

    def __init__(
        self,
        look: Look,
        words: str = "",
        tone: str = "glow",
        *,
        icon: str = "",
        size_px: float = 15,
        on_stage: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make a pill; ``tone`` is "glow", "primary", "quiet" or "danger"."""
        super().__init__(parent)
        self._look = look
        self._words, self._tone, self._icon = words, tone, icon
        self._size_px, self._on_stage = size_px, on_stage
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._on_look_changed)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words

    def say(self, words: str, tone: str, icon: str = "") -> None:
        """Say something else."""
        self._words, self._tone, self._icon = words, tone, icon
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the words' room."""
        look = self._look
        width = QFontMetricsF(look.font(self._size_px, 600)).horizontalAdvance(self._words) + 2 * look.px(12)
        if self._icon:
            width += look.px(17) + look.px(7)
        return QSize(round(width) + 2, look.px(self._size_px + 13))

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, icon and words."""
        look = self._look
        tokens = look.stage if self._on_stage else look.tokens
        ground, ink = (getattr(tokens, name) for name in _GROUNDS[self._tone])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        edge = tint(ink) if tokens.is_contrast else None
        box(painter, rect, rect.height() / 2, tint(ground), edge, 1.0)
        inner = rect.adjusted(look.px(12), 0, -look.px(12), 0)
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._icon:
            size = look.px(17)
            x = inner.right() - size if is_rtl else inner.left()
            pixmap = look.icon(self._icon, ink, size, self.devicePixelRatioF())
            painter.drawPixmap(round(x), round(rect.center().y() - size / 2), pixmap)
            move = size + look.px(7)
            inner.adjust(0 if is_rtl else move, 0, -move if is_rtl else 0, 0)
        painter.setPen(tint(ink))
        painter.setFont(look.font(self._size_px, 600))
        painter.drawText(inner.adjusted(-1, 0, 1, 0), Qt.AlignmentFlag.AlignCenter, self._words)

    @Slot()
    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()
