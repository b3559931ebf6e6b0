"""The dial that shows the estimate: read only, to be lit by answers."""

from PySide6.QtCore import Property, QEasingCurve, QPointF, QPropertyAnimation, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from ui.dial import Notches, paint_knob, paint_notches
from ui.look import Look, tint
from ui.tokens import Tokens

LEVEL_NOTCHES = 20
_MOVE_MS = 600
_SPOKEN_STEPS = 10


class LevelDial(QProgressBar):
    """The estimate of the dimmer dial, 0 to 10 in half notches; a read-only value to a screen reader."""

    def __init__(self, look: Look, radius_px: int = 104, parent: QWidget | None = None) -> None:
        """Make an unlit dial."""
        super().__init__(parent)
        self._look = look
        self._radius_px = radius_px
        self._level: float | None = None
        self._shown = 0.0
        self._word = ""
        self.setRange(0, 10 * _SPOKEN_STEPS)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._move = QPropertyAnimation(self, b"shownLevel", self)
        self._move.setDuration(_MOVE_MS)
        self._move.setEasingCurve(QEasingCurve.Type.OutCubic)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Ask for the dial without its glow."""
        return QSize(2 * self._radius_px, 2 * self._radius_px)

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()

    def set_radius(self, radius_px: int) -> None:
        """Take another size."""
        self._radius_px = radius_px
        self.updateGeometry()
        self.update()

    def show_level(self, level: float | None, word: str, description: str) -> None:
        """Show a level.

        Args:
            level: 0 to 10 in steps of 0.5, or None before the needle lights up.
            word: "low", "middle" or "high"; may be "".
            description: The whole of it for a screen reader.
        """
        before = self._level
        self._level, self._word = level, word
        if level is None:
            self.reset()
        else:
            self.setValue(round(level * _SPOKEN_STEPS))
        self.setAccessibleName(description)
        target = 0.0 if level is None else level
        if before is None or self._look.is_motion_reduced or not self.isVisible():
            self._move.stop()
            self._set_shown(target)
        elif target != self._shown:
            self._move.stop()
            self._move.setStartValue(self._shown)
            self._move.setEndValue(target)
            self._move.start()
        self.update()

    def glow_alpha(self) -> float:
        """Tell how strong the lamp shines now, 0 to 1; less pain, less light."""
        if self._level is None or self._look.tokens.is_contrast:
            return 0.0
        return 0.16 + 0.34 * self._shown / 10

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint notches, knob, number and word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._look.tokens
        radius = min(self.width(), self.height()) / 2
        centre = QPointF(self.width() / 2, self.height() / 2)
        is_lit = self._level is not None
        paint_notches(painter, tokens, centre, radius, Notches(LEVEL_NOTCHES, self._shown * 2 if is_lit else 0))
        paint_knob(painter, tokens, centre, radius, self._shown / 10 if is_lit else None)
        if is_lit:
            self._paint_number(painter, tokens, centre, radius)

    def _paint_number(self, painter: QPainter, tokens: Tokens, centre: QPointF, radius: float) -> None:
        is_nothing = self._shown == 0 and self._level == 0
        number = self.locale().toString(round(self._shown * 2) / 2, "f", 1)
        if number.endswith(("0",)):
            number = self.locale().toString(round(self._shown))
        painter.setPen(tint(tokens.primary if is_nothing else tokens.text))
        painter.setFont(self._look.font(radius * 0.58, 700, is_scaled=False))
        rect = QRectF(centre.x() - radius, centre.y() - radius * 0.42, 2 * radius, radius * 0.62)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, number)
        painter.setPen(tint(tokens.text2))
        painter.setFont(self._look.font(max(14, radius * 0.19), 400, is_scaled=False))
        label = QRectF(centre.x() - radius, centre.y() + radius * 0.2, 2 * radius, radius * 0.32)
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, self._word)

    def _get_shown(self) -> float:
        return self._shown

    def _set_shown(self, value: float) -> None:
        self._shown = value
        self.update()
        parent = self.parentWidget()
        if parent is not None:
            parent.update()

    shownLevel = Property(float, _get_shown, _set_shown)  # noqa: N815  # a Qt property, named as Qt does
