"""A toast: one sentence at the bottom for six seconds; it waits while it is hovered or focused."""

from PySide6.QtCore import QEvent, QRectF, QTimer, Signal, Slot
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.look import Look, tint
from ui.tokens import Tokens
from ui.widgets.button import Button, Kind
from ui.widgets.paint import box
from ui.widgets.spoken import announce
from ui.widgets.text import Label

SHOWN_MS = 6000
_MARGIN_PX = 32


class _ToastButton(Button):
    """A button on the toast, whose ground is the theme's text colour."""

    def _paint_ground(self, painter: QPainter, tokens: Tokens) -> str:
        is_active = self.isDown() or self._is_hovered
        fill = tint(tokens.surface, 0.22 if self.isDown() else 0.14) if is_active else None
        box(painter, QRectF(self.rect()), self._radius, fill, tint(tokens.surface), 1.4)
        return tokens.surface


class Toast(QWidget):
    """One sentence and at most one button.

    Signals:
        pressed: The button was pressed.
    """

    pressed = Signal()

    def __init__(self, look: Look, window: QWidget) -> None:
        """Make the toast of ``window``, hidden."""
        super().__init__(window)
        self._look = look
        self._words = Label(look, "", "body_strong", "surface", wrap=True)
        self.button = _ToastButton(look, "", Kind.PLAIN, size_px=16, pad_px=18, height_px=44)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 10, 16, 10)
        row.setSpacing(14)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        self.button.clicked.connect(self._on_pressed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, words: str, button: str = "") -> None:
        """Show a sentence, with a button if it has words."""
        # The focus ring is chosen for the ground that it lies on.
        self.setProperty("is_stage", not self._look.tokens.is_dark)
        # The style sheet gives back the colour of the theme in which the toast was made.
        self._words.set_color("surface")
        self._words.setText(words)
        self.setAccessibleName(words)
        self.button.set_words(button)
        self.button.setVisible(bool(button))
        self.place()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_MS)
        announce(self, words)

    def place(self) -> None:
        """Stand at the bottom centre of the window."""
        window = self.parentWidget()
        if window is None:
            return
        width = min(window.width() - 2 * _MARGIN_PX, max(360, self.sizeHint().width()))
        height = max(self._look.px(64), self.heightForWidth(width))
        self.setGeometry((window.width() - width) // 2, window.height() - height - _MARGIN_PX, width, height)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait under the mouse."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go on counting."""
        self._timer.start(SHOWN_MS)
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, dark on light and light on dark."""
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = tint(tokens.bg) if tokens.is_contrast else None
        box(painter, QRectF(self.rect()), 16, tint(tokens.text), edge, 2)

    @Slot()
    def _on_pressed(self) -> None:
        self.hide()
        self.pressed.emit()
