"""The progress line on the control bar: the routine in exercise pieces, to click, drag and step along."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractSlider, QSlider, QWidget

from ui.look import Look, tint
from ui.words import say

PROGRESS_PX = 7
HIT_PX = 24
"""How high the line is for the hand."""

_STEP_S = 5
_PAGE_S = 10


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the progress line, in routine time.

    Attributes:
        start_s: Where it starts.
        end_s: Where it ends.
        name: What it is ("Knee rocks").
    """

    start_s: float
    end_s: float
    name: str


def time_words(seconds: float) -> str:
    """Say a routine time as "4:27"."""
    whole = max(0, int(seconds + 1e-6))
    return f"{whole // 60}:{whole % 60:02d}"


class ProgressLine(QSlider):
    """Where the routine is, in exercise pieces; click, drag or arrows go elsewhere.

    Signals:
        seek_wanted: Routine time in seconds, by the user's hand.
    """

    seek_wanted = Signal(float)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._pieces: tuple[Piece, ...] = ()
        self._stops: tuple[float, ...] = ()
        self._loop: tuple[float, float] | None = None
        self._time_s = 0.0
        self._length_s = 1.0
        self.setSingleStep(_STEP_S)
        self.setPageStep(_PAGE_S)
        self.setFixedHeight(HIT_PX)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ring_radius", 8)
        self.setAccessibleName(say("Place in the routine"))

    def set_pieces(self, pieces: tuple[Piece, ...], length_s: float) -> None:
        """Take the pieces of a routine of ``length_s`` seconds."""
        self._pieces, self._length_s = pieces, max(1.0, length_s)
        self.setRange(0, round(length_s))
        self.update()

    def set_stops(self, stops_s: tuple[float, ...]) -> None:
        """Mark where "Stop, it hurts" was pressed before, in routine time."""
        self._stops = stops_s
        self.update()

    def set_loop(self, loop_s: tuple[float, float] | None) -> None:
        """Draw the stretch that is being repeated, or none."""
        self._loop = loop_s
        self.update()

    def set_time(self, time_s: float) -> None:
        """Show a routine time; sends nothing."""
        before = self._x_of(self._time_s)
        self._time_s = time_s
        if round(time_s) != self.value():
            self.blockSignals(True)
            self.setValue(round(time_s))
            self.blockSignals(False)
        after = self._x_of(time_s)
        if abs(after - before) >= 0.5:
            left, right = sorted((before, after))
            self.update(int(left) - 2, 0, int(right - left) + 5, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrows, as any slider does."""
        steps = {
            Qt.Key.Key_Right: _STEP_S,
            Qt.Key.Key_Left: -_STEP_S,
            Qt.Key.Key_PageUp: -_PAGE_S,
            Qt.Key.Key_PageDown: _PAGE_S,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            event.ignore()
            return
        self.seek_wanted.emit(min(self._length_s, max(0.0, self._time_s + step)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to where the hand is."""
        self.seek_wanted.emit(self._time_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the hand; tell the piece under it."""
        x = event.position().x()
        time_s = self._time_at(x)
        name = next((p.name for p in self._pieces if p.start_s <= time_s < p.end_s), "")
        self.setToolTip(f"{time_words(time_s)}  {name}")
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.seek_wanted.emit(time_s)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Stay."""

    def actionTriggered(self, action: QAbstractSlider.SliderAction) -> None:  # type: ignore[override]
        """Let a screen reader move it too."""
        del action
        self.seek_wanted.emit(float(self.sliderPosition()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pieces, what is done of them, the loop and the stops."""
        tokens = self._look.stage
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        here = self._x_of(self._time_s)
        for piece in self._pieces:
            left, right = self._x_of(piece.start_s), self._x_of(piece.end_s)
            rect = QRectF(left, 0, max(0.0, right - left - 4), PROGRESS_PX)
            painter.setBrush(tint("FFFFFF", 0.45 if tokens.is_contrast else 0.22))
            painter.drawRect(rect)
            done = min(rect.right(), here)
            if done > rect.left():
                painter.setBrush(tint(tokens.primary))
                painter.drawRect(QRectF(rect.left(), 0, done - rect.left(), PROGRESS_PX))
        if self._loop is not None:
            left, right = self._x_of(self._loop[0]), self._x_of(self._loop[1])
            painter.setPen(QPen(tint(tokens.glow), 2))
            painter.setBrush(tint(tokens.glow, 0.25))
            painter.drawRect(QRectF(left, 1, right - left, PROGRESS_PX + 3))
            painter.setPen(Qt.PenStyle.NoPen)
        for stop in self._stops:
            painter.setBrush(tint(tokens.danger))
            x = self._x_of(stop)
            painter.drawPolygon(
                [QPointF(x - 5, PROGRESS_PX + 7), QPointF(x + 5, PROGRESS_PX + 7), QPointF(x, PROGRESS_PX)]
            )

    # Media progress is one of the things that are not mirrored in a right-to-left window.
    def _x_of(self, time_s: float) -> float:
        return time_s / self._length_s * self.width()

    def _time_at(self, x: float) -> float:
        return min(self._length_s, max(0.0, x / max(1, self.width()) * self._length_s))
