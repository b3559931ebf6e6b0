"""The dial card of Today: the lamp, its trend, and always the last answer beside it."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.dial import GLOW_RADIUS
from ui.level_dial import LevelDial
from ui.look import Look
from ui.today_face import DialFace
from ui.widgets.button import Button, Kind
from ui.widgets.card import CARD_RADIUS, Card
from ui.widgets.paint import glow, rounded_clip
from ui.widgets.text import Label
from ui.words import say


class DialCard(Card):
    """The estimate, and the way to a check-in.

    Signals:
        check_in_wanted: The button was pressed.
    """

    check_in_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make an unlit card."""
        super().__init__(look, parent)
        self._face = DialFace()
        self._build()

    def _build(self) -> None:
        look = self._look
        self._title = Label(look, say("Your dimmer dial"), "h3")
        self.dial = LevelDial(look, parent=self)
        self.dial.setToolTip(say("The dial is an estimate from your own answers."))
        self._trend_icon = QLabel()
        self._trend = Label(look, "", "h3", "primary")
        self._span = Label(look, "", "small", "text2")
        self._last_title = Label(look, "", "small", "text2")
        self._last = Label(look, "", "h3")
        self._note = Label(look, "", "small", "text2")
        self.check_in = Button(look, say("Check in"), Kind.SOFT, height_px=52, pad_px=26)
        self.check_in.clicked.connect(self.check_in_wanted)

        trend = QHBoxLayout()
        trend.setSpacing(8)
        trend.addWidget(self._trend_icon)
        trend.addWidget(self._trend, 1)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(2)
        words.addLayout(trend)
        words.addWidget(self._span)
        words.addSpacing(20)
        words.addWidget(self._last_title)
        words.addWidget(self._last)
        words.addStretch(3)
        words.addWidget(self.check_in)
        lamp = QVBoxLayout()
        lamp.setSpacing(0)
        lamp.addStretch(4)
        lamp.addWidget(self.dial, 0, Qt.AlignmentFlag.AlignHCenter)
        lamp.addStretch(1)
        lamp.addWidget(self._note)
        self._middle = QHBoxLayout()
        self._middle.addLayout(lamp, 17)
        self._middle.addLayout(words, 10)
        self._all = QVBoxLayout(self)
        self._all.setSpacing(0)
        self._all.addWidget(self._title)
        self._all.addLayout(self._middle, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        self.set_small(is_small=False)
        self._look.changed.connect(self._on_dial_look)

    def set_small(self, *, is_small: bool) -> None:
        """Fit a small window: a smaller dial, fewer words."""
        self.dial.set_radius(75 if is_small else 104)
        self._title.setVisible(not is_small)
        self._note.setVisible(not is_small or self._face.level is None)
        self._span.setVisible(not is_small and bool(self._face.trend))
        self._middle.setSpacing(20 if is_small else 8)
        if is_small:
            self._all.setContentsMargins(22, 16, 10, 16)
        else:
            self._all.setContentsMargins(28, 22, 18, 30)

    def show_face(self, face: DialFace) -> None:
        """Show another estimate."""
        self._face = face
        self.dial.show_level(face.level, face.word, face.spoken)
        self._trend.setText(face.trend)
        self._span.setText(face.trend_span)
        self._trend.setVisible(bool(face.trend))
        self._trend_icon.setVisible(bool(face.trend))
        self._span.setVisible(bool(face.trend) and self._title.isVisibleTo(self))
        self._last_title.setText(face.last_title)
        self._last.setText(face.last)
        self._last_title.setVisible(bool(face.last))
        self._note.setText(face.note)
        self._note.setVisible(self._title.isVisibleTo(self) or face.level is None)
        self._on_dial_look()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surface and the lamp's glow on it."""
        super().paintEvent(event)
        alpha = self.dial.glow_alpha()
        if alpha <= 0:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(rounded_clip(QRectF(self.rect()).adjusted(1, 1, -1, -1), CARD_RADIUS - 1))
        spot = self.dial.geometry()
        centre = QPointF(spot.x() + spot.width() / 2, spot.y() + spot.height() / 2)
        strength = 0.9 if self._look.tokens.is_dark else 0.62
        glow(painter, centre, spot.width() / 2 * GLOW_RADIUS, "F0913A", alpha * strength)

    def _on_dial_look(self) -> None:
        tokens = self._look.tokens
        color = "primary" if self._face.trend_is_good else "text"
        self._trend.set_color(color)
        if self._face.trend:
            size = self._look.px(22)
            ratio = self.devicePixelRatioF()
            self._trend_icon.setPixmap(self._look.icon(self._face.trend_icon, getattr(tokens, color), size, ratio))
