"""The control bar under the stage: where we are in exercise pieces, stop, and the controls with their keys."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QSlider, QWidget

from ui.look import Look, tint
from ui.tokens import BAR
from ui.widgets.paint import box, key_cap, key_cap_width
from ui.words import say

PROGRESS_PX = 7
_HIT_PX = 24
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
        self.setFixedHeight(_HIT_PX)
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


class BarButton(QAbstractButton):
    """A control of the bar: icon over its word and key."""

    def __init__(self, look: Look, icon: str, word: str, key: str, *, is_main: bool = False) -> None:
        """Make a control; ``is_main`` is the round, filled one."""
        super().__init__()
        self._look = look
        self.icon_name, self.key_words = icon, key
        self.is_main = is_main
        self.shows_key = True
        self.is_on = False
        self.setText(word)
        # Not by a click: the space bar goes on being the pause key after it.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("ring_radius", 12)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self.update)

    def set_face(self, icon: str, word: str, *, is_on: bool = False) -> None:
        """Show another icon and word; tell a screen reader, since "Pause" became "Play"."""
        if (icon, word, is_on) == (self.icon_name, self.text(), self.is_on):
            return
        self.icon_name, self.is_on = icon, is_on
        self.setText(word)
        self.setAccessibleName(word)
        self.update()

    def label(self) -> str:
        """Give word and key as the bar shows them."""
        return f"{self.text()}  {self.key_words}" if self.shows_key and self.key_words else self.text()

    def label_width(self) -> float:
        """Give the width of the label."""
        return QFontMetricsF(self._look.font(14, 500, is_scaled=False)).horizontalAdvance(self.label())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Repaint under the mouse."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Repaint at rest."""
        self.update()
        super().leaveEvent(event)

    def sizeHint(self) -> QSize:
        """Ask for the label's width, a 44 px target or more."""
        return QSize(max(56, round(self.label_width()) + 12), 76)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint icon and label."""
        look, tokens = self._look, self._look.stage
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        centre_x = rect.center().x()
        edge = 26.0
        middle = rect.height() * 0.40
        ink = tokens.text if self.isEnabled() else tokens.text3
        if self.is_main:
            reach = min(28.0, middle - 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint(tokens.hover if self.underMouse() else tokens.primary))
            painter.drawEllipse(QPointF(centre_x, middle), reach, reach)
            ink_icon = tokens.on_primary
        else:
            if self.is_on or (self.underMouse() and self.isEnabled()):
                ground = tint(tokens.primary_soft) if self.is_on else tint("FFFFFF", 0.1)
                box(
                    painter,
                    QRectF(centre_x - 28, middle - 22, 56, 44),
                    12,
                    ground,
                    tint(tokens.primary) if self.is_on else None,
                    1.4,
                )
            ink_icon = tokens.on_primary_soft if self.is_on else ink
        pixmap = look.icon(self.icon_name, ink_icon, edge, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(centre_x - edge / 2, middle - edge / 2), pixmap)
        painter.setPen(tint(tokens.text2 if self.isEnabled() else tokens.text3))
        painter.setFont(look.font(14, 500, is_scaled=False))
        words = QRectF(0, rect.height() * 0.72, rect.width(), rect.height() * 0.26)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.label())


class StopButton(QAbstractButton):
    """Stop, it hurts: red, always in the same corner."""

    def __init__(self, look: Look) -> None:
        """Make the button."""
        super().__init__()
        self._look = look
        self.shows_key = True
        self.setText(say("Stop, it hurts"))
        self.setAccessibleName(self.text())
        # Not by a click: the space bar goes on being the pause key after it.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("ring_radius", 14)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Ask for the words' width."""
        width = QFontMetricsF(self._look.font(17, 600, is_scaled=False)).horizontalAdvance(self.text())
        return QSize(round(width) + (110 if self.shows_key else 70), 52)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        look, tokens = self._look, self._look.stage
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        box(painter, rect, 14, tint(tokens.danger, 0.88 if self.underMouse() or self.isDown() else 1.0), None, 0)
        cap = key_cap_width(look, "S") if self.shows_key else 0
        words = QFontMetricsF(look.font(17, 600, is_scaled=False)).horizontalAdvance(self.text())
        width = 22 + 10 + words + (12 + cap if cap else 0)
        x = (rect.width() - width) / 2
        pixmap = look.icon("octagon-x", tokens.on_danger, 22, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(x, rect.height() / 2 - 11), pixmap)
        painter.setPen(tint(tokens.on_danger))
        painter.setFont(look.font(17, 600, is_scaled=False))
        painter.drawText(QRectF(x + 32, 0, words + 4, rect.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        if cap:
            key_cap(
                painter, look, QRectF(x + 44 + words, rect.height() / 2 - 12, cap, 24), "S", tint(tokens.on_danger)
            )


class TransportBar(QWidget):
    """Everything the hand can do to the routine.

    Signals:
        The wishes of the controls; ``seek_wanted`` carries a routine time in seconds.
    """

    stop_wanted = Signal()
    back_wanted = Signal()
    again_wanted = Signal()
    pause_wanted = Signal()
    smaller_wanted = Signal()
    skip_wanted = Signal()
    captions_wanted = Signal()
    voice_wanted = Signal()
    full_screen_wanted = Signal()
    seek_wanted = Signal(float)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make the bar for a routine that stands still."""
        super().__init__(parent)
        self._look = look
        self._time_s = 0.0
        self._length_s = 0.0
        self._is_faded = False
        self._build()
        look.changed.connect(self.update)

    def _build(self) -> None:
        look = self._look
        self.line = ProgressLine(look, self)
        self.line.seek_wanted.connect(self.seek_wanted)
        self.stop = StopButton(look)
        self.back = BarButton(look, "skip-back", say("Back"), "P")
        self.again = BarButton(look, "rotate-ccw", say("Rep again"), "R")
        self.pause = BarButton(look, "pause", say("Pause"), say("Space"), is_main=True)
        self.smaller = BarButton(look, "shrink", say("Smaller"), "L")
        self.skip = BarButton(look, "skip-forward", say("Skip"), "N")
        self.captions = BarButton(look, "captions", say("Captions"), "C")
        self.voice = BarButton(look, "volume-2", say("Voice"), "V")
        self.full = BarButton(look, "maximize", say("Full screen"), "F")
        self._middle = (self.back, self.again, self.pause, self.smaller, self.skip)
        self._far = (self.captions, self.voice, self.full)
        pairs = (
            (self.stop, self.stop_wanted),
            (self.back, self.back_wanted),
            (self.again, self.again_wanted),
            (self.pause, self.pause_wanted),
            (self.smaller, self.smaller_wanted),
            (self.skip, self.skip_wanted),
            (self.captions, self.captions_wanted),
            (self.voice, self.voice_wanted),
            (self.full, self.full_screen_wanted),
        )
        for button, wish in pairs:
            button.setParent(self)
            button.clicked.connect(wish)

    def set_routine(self, pieces: tuple[Piece, ...], length_s: float) -> None:
        """Take the pieces of a routine."""
        self._length_s = length_s
        self.line.set_pieces(pieces, length_s)
        self.update()

    def set_time(self, time_s: float) -> None:
        """Show a routine time."""
        self.line.set_time(time_s)
        if int(time_s) != int(self._time_s):
            self.update(self._time_rect())
        self._time_s = time_s

    def set_playing(self, *, is_playing: bool) -> None:
        """Show Pause while it plays, Play while it stands."""
        if is_playing:
            self.pause.set_face("pause", say("Pause"))
        else:
            self.pause.set_face("play", say("Play"))

    def set_faded(self, *, is_faded: bool) -> None:
        """Fade the bar in full screen; its height stays stage colour, so nothing jumps."""
        if is_faded == self._is_faded:
            return
        self._is_faded = is_faded
        for child in (self.line, self.stop, *self._middle, *self._far):
            child.setVisible(not is_faded)
        self.update()

    def resizeEvent(self, event: QEvent) -> None:
        """Place the controls."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and time."""
        painter = QPainter(self)
        ground = "000000" if self._look.tokens.is_contrast else ("1B1613" if self._is_faded else BAR)
        painter.fillRect(self.rect(), tint(ground))
        if self._is_faded:
            return
        tokens = self._look.stage
        rect = QRectF(self._time_rect())
        font = self._look.font(20, 700, tabular=True, is_scaled=False)
        now = time_words(self._time_s)
        painter.setPen(tint(tokens.text))
        painter.setFont(font)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, now)
        width = QFontMetricsF(font).horizontalAdvance(now)
        painter.setPen(tint(tokens.text2))
        painter.setFont(self._look.font(17, 400, tabular=True, is_scaled=False))
        of_all = say("of {0}").format(time_words(self._length_s))
        painter.drawText(rect.adjusted(width + 8, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, of_all)

    def _is_narrow(self) -> bool:
        return self.width() < 1200

    def _time_rect(self) -> QRect:
        stop = self.stop.geometry()
        return QRect(stop.right() + 20, stop.top(), 130, stop.height())

    def _place(self) -> None:
        width, height = self.width(), self.height()
        is_narrow = self._is_narrow()
        self.full.set_face(self.full.icon_name, say("Full") if is_narrow else self.full.text())
        self.again.set_face("rotate-ccw", say("Again") if is_narrow else say("Rep again"))
        self.pause.shows_key = not is_narrow
        self.stop.shows_key = not is_narrow
        self.line.setGeometry(0, 0, width, _HIT_PX)
        self.line.lower()
        hint = self.stop.sizeHint()
        left = 23 if is_narrow else 28
        self.stop.setGeometry(
            left, PROGRESS_PX + round((height - PROGRESS_PX - hint.height()) / 2), hint.width(), hint.height()
        )
        room = height - PROGRESS_PX
        step_far = 78 if is_narrow else 112
        x = width - (22 if is_narrow else 20)
        for button in reversed(self._far):
            wide = max(button.sizeHint().width(), 60)
            centre = x - wide / 2
            button.setGeometry(round(centre - wide / 2), PROGRESS_PX, wide, room)
            x -= max(step_far, wide + 4) if button is not self._far[0] else 0
        self._place_middle(room, is_narrow=is_narrow)

    def _place_middle(self, room: int, *, is_narrow: bool) -> None:
        width = self.width()
        start = self._time_rect().right() + 4
        end = self._far[0].geometry().left() - 8
        centre = width / 2 + (14 if is_narrow else 60)
        step = min(112, (end - start) / 5)
        centre = min(max(centre, start + 2.5 * step), end - 2.5 * step)
        for index, button in enumerate(self._middle):
            middle = centre + (index - 2) * step
            wide = min(round(step), max(button.sizeHint().width(), 60))
            button.setGeometry(round(middle - wide / 2), PROGRESS_PX, wide, room)
