"""A walk: the time counts up by the wall clock, whether the window is hidden or the laptop sleeps."""

from PySide6.QtCore import QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from player.clock import Clock
from player.walktime import WalkTime
from ui.look import Look, tint
from ui.widgets.button import Button, Kind
from ui.widgets.card import paint_surface
from ui.widgets.fields import Amount
from ui.widgets.text import Label
from ui.words import say

_SECONDS_PER_MIN = 60
_MIN_PER_H = 60
_LONGEST_MIN = 600


class WalkPanel(QWidget):
    """The panel over Today.

    Signals:
        finished: Start of the walk and its minutes.
        past_logged: Minutes of a walk that was done already.
        kept: How the walk stands, as a `WalkTime`; keep it for a restart.
        left: Close without a walk.
    """

    finished = Signal(object, float)
    past_logged = Signal(float)
    kept = Signal(object)
    left = Signal()

    def __init__(
        self, look: Look, clock: Clock, aim: str, walk: WalkTime | None = None, parent: QWidget | None = None
    ) -> None:
        """Start a walk, or go on with ``walk``; ``aim`` says how long one is meant to be."""
        super().__init__(parent)
        self._look, self._clock = look, clock
        self._walk = walk or WalkTime.begin(clock.now().at)
        self._backdrop: QPixmap | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._on_tick)
        self._tick.start()
        self._build(aim)
        self._show_pause()
        self._on_tick()

    def _build(self, aim: str) -> None:
        look = self._look
        self.title = Label(look, say("Your walk"), "h2")
        self._shown = Label(look, "0:00", "timer", wrap=False)
        self._shown.setFont(look.font(72, 700, tabular=True))
        self.finish = Button(
            look, say("Finish walk"), Kind.FILLED, icon="check", key=say("Enter"), height_px=60, size_px=20
        )
        self.pause = Button(look, say("Pause"), Kind.GHOST, icon="pause", height_px=60, size_px=19)
        self._minutes = QSpinBox()
        self._minutes.setRange(1, _LONGEST_MIN)
        self._minutes.setValue(10)
        self._minutes.setSuffix(say(" min"))
        self._minutes.setAccessibleName(say("Minutes of the walk"))
        self.log = Button(look, say("Log a walk I already did"), Kind.LINK, size_px=17)
        cancel = Button(look, say("No walk"), Kind.PLAIN, key=say("Esc"), height_px=60, size_px=17)
        self._card = QWidget(self)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(44, 34, 44, 34)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self._shown)
        column.addWidget(Label(look, aim, "lead", "text2"))
        column.addSpacing(14)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.finish)
        row.addWidget(self.pause)
        row.addStretch(1)
        row.addWidget(cancel)
        column.addLayout(row)
        column.addSpacing(10)
        past = QHBoxLayout()
        past.setSpacing(14)
        past.addWidget(Amount(look, self._minutes, say("Minutes of the walk")))
        past.addWidget(self.log)
        past.addStretch(1)
        column.addLayout(past)
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)
        outer.addStretch(1)
        self.finish.clicked.connect(self._on_finish)
        self.pause.clicked.connect(self._on_pause)
        self.log.clicked.connect(self._on_log)
        cancel.clicked.connect(self.left)

    def set_backdrop(self, page: QPixmap) -> None:
        """Lie over a picture of the page that was left."""
        self._backdrop = page
        self.update()

    def first_focus(self) -> QWidget:
        """Give the filled button."""
        return self.finish

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or W finish, Space pauses, Esc leaves."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_W}:
            self._on_finish()
        elif key == Qt.Key.Key_Space:
            self._on_pause()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the veil over the page and the panel's surface."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._backdrop is not None:
            painter.drawPixmap(0, 0, self._backdrop)
        painter.fillRect(self.rect(), tint("000000", 0.45))
        paint_surface(painter, self._look, QRectF(self._card.geometry()), radius=24)

    @property
    def walk(self) -> WalkTime:
        """How the walk stands."""
        return self._walk

    def _lasted_s(self) -> float:
        return self._walk.lasted(self._clock.now().at).total_seconds()

    def _show_pause(self) -> None:
        is_paused = self._walk.is_paused
        self.pause.set_words(say("Carry on") if is_paused else say("Pause"))
        self.pause.set_icon("play" if is_paused else "pause")

    @Slot()
    def _on_tick(self) -> None:
        whole = int(self._lasted_s())
        hours, minutes = divmod(whole // _SECONDS_PER_MIN, _MIN_PER_H)
        seconds = f"{whole % _SECONDS_PER_MIN:02d}"
        self._shown.setText(f"{hours}:{minutes:02d}:{seconds}" if hours else f"{minutes}:{seconds}")

    @Slot()
    def _on_pause(self) -> None:
        now = self._clock.now().at
        self._walk = self._walk.carry_on(now) if self._walk.is_paused else self._walk.pause(now)
        self._show_pause()
        self.kept.emit(self._walk)

    @Slot()
    def _on_finish(self) -> None:
        self._tick.stop()
        self.finished.emit(self._walk.started_at, self._lasted_s() / _SECONDS_PER_MIN)

    @Slot()
    def _on_log(self) -> None:
        self._tick.stop()
        self.past_logged.emit(float(self._minutes.value()))
