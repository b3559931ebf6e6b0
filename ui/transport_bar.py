"""The control bar under the stage: where we are in exercise pieces, stop, and the controls with their keys."""

import math
from enum import Enum, auto

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.bar_buttons import BarButton, StopButton
from ui.look import Look, tint
from ui.progress_line import HIT_PX, PROGRESS_PX, Piece, ProgressLine, time_words
from ui.tokens import BAR, STAGE
from ui.words import say

_WIDE_FROM_PX = 1200
_TIME_GAP_PX = 8


class _Form(Enum):
    """How much the bar says, the fullest first."""

    WIDE = auto()
    """Long words, each with its key."""

    SHORT = auto()
    """Short words; no key for Stop and Pause."""

    TIGHT = auto()
    """No keys; Stop and the time in two lines."""


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
        self._form = _Form.WIDE
        self._build()
        look.changed.connect(self.update)

    def _build(self) -> None:
        look = self._look
        self.line = ProgressLine(look, self)
        self.line.seek_wanted.connect(self.seek_wanted)
        self.stop = StopButton(look)
        self.back = BarButton(look, "skip-back", say("Back"), "P")
        self.again = BarButton(look, "rotate-ccw", say("Rep again"), "R")
        self.pause = BarButton(look, "pause", say("Pause"), say("Space"), other=say("Play"), is_main=True)
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
        self._place()

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
        ground = "000000" if self._look.tokens.is_contrast else (STAGE if self._is_faded else BAR)
        painter.fillRect(self.rect(), tint(ground))
        if self._is_faded:
            return
        tokens = self._look.stage
        rect = QRectF(self._time_rect())
        now, of_all = time_words(self._time_s), self._of_all()
        beside = QFontMetricsF(self._now_font()).horizontalAdvance(now) + _TIME_GAP_PX
        middle, is_rtl = rect.center().y(), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        right = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        flags = right if is_rtl else left
        if self._form is _Form.TIGHT:
            first = QRectF(rect.left(), middle - 24, rect.width(), 26)
            second = QRectF(rect.left(), middle + 1, rect.width(), 22)
        else:
            first = rect
            second = rect.adjusted(0, 0, -beside, 0) if is_rtl else rect.adjusted(beside, 0, 0, 0)
        painter.setPen(tint(tokens.text))
        painter.setFont(self._now_font())
        painter.drawText(first, flags, now)
        painter.setPen(tint(tokens.text2))
        painter.setFont(self._of_font())
        painter.drawText(second, flags, of_all)

    def _now_font(self) -> QFont:
        return self._look.font(20, 700, tabular=True, is_scaled=False)

    def _of_font(self) -> QFont:
        return self._look.font(17, 400, tabular=True, is_scaled=False)

    def _of_all(self) -> str:
        return say("of {0}").format(time_words(self._length_s))

    def _time_rect(self) -> QRect:
        stop = self.stop.geometry()
        now = QFontMetricsF(self._now_font()).horizontalAdvance(time_words(self._length_s))
        of_all = QFontMetricsF(self._of_font()).horizontalAdvance(self._of_all())
        width = max(now, of_all) if self._form is _Form.TIGHT else max(130.0, now + _TIME_GAP_PX + of_all)
        return QRect(stop.right() + 20, stop.top(), math.ceil(width) + 4, stop.height())

    def _place(self) -> None:
        """Take the fullest form in which every word has its room."""
        for form in _Form:
            if form is _Form.WIDE and self.width() < _WIDE_FROM_PX:
                continue
            self._take_form(form)
            self._place_ends()
            if self._place_middle() or form is _Form.TIGHT:
                break
        self.update()

    def _take_form(self, form: "_Form") -> None:
        self._form = form
        is_wide, is_tight = form is _Form.WIDE, form is _Form.TIGHT
        self.full.set_face(self.full.icon_name, say("Full screen") if is_wide else say("Full"))
        self.again.set_face("rotate-ccw", say("Rep again") if is_wide else say("Again"))
        for button in (*self._middle, *self._far):
            button.shows_key = is_wide or not (is_tight or button.is_main)
        self.stop.shows_key = is_wide
        self.stop.is_in_two_lines = is_tight

    def _place_ends(self) -> None:
        """Lay out the line, Stop at the left and what is seldom needed at the right."""
        width, room, form = self.width(), self.height() - PROGRESS_PX, self._form
        self.line.setGeometry(0, 0, width, HIT_PX)
        self.line.lower()
        hint = self.stop.sizeHint()
        left = 28 if form is _Form.WIDE else 23
        top = PROGRESS_PX + round((room - hint.height()) / 2)
        self.stop.setGeometry(left, top, hint.width(), hint.height())
        step = {_Form.WIDE: 112, _Form.SHORT: 78, _Form.TIGHT: 0}[form]
        x = width - (20 if form is _Form.WIDE else 22)
        for button in reversed(self._far):
            wide = self._width_of(button)
            button.setGeometry(x - wide, PROGRESS_PX, wide, room)
            x -= max(step, wide + 4)

    def _width_of(self, button: BarButton) -> int:
        return max(button.sizeHint().width(), 48 if self._form is _Form.TIGHT else 60)

    def _place_middle(self) -> bool:
        """Lay out the controls between the time and the right end; False if they have no room for their words."""
        room = self.height() - PROGRESS_PX
        start, end = self._time_rect().right() + 4, self._far[0].geometry().left() - 8
        wides = [self._width_of(button) for button in self._middle]
        step = min(112.0, (end - start) / len(wides))
        if max(wides) <= step:
            half = step * len(wides) / 2
            centre = min(max(self.width() / 2 + (60 if self._form is _Form.WIDE else 14), start + half), end - half)
            lefts = [centre - half + step * (index + 0.5) - wide / 2 for index, wide in enumerate(wides)]
        else:
            gap = (end - start - sum(wides)) / len(wides)
            lefts = [start + gap / 2 + sum(wides[:index]) + gap * index for index in range(len(wides))]
        for button, left, wide in zip(self._middle, lefts, wides, strict=True):
            button.setGeometry(round(left), PROGRESS_PX, wide, room)
        return sum(wides) <= end - start
