"""The focus ring: 3 px of colour, 3 px away from whatever has keyboard focus, never hidden under its neighbours."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from ui.look import Look, tint

GAP_PX = 3
WIDTH_PX = 3
_REACH = GAP_PX + WIDTH_PX
_WATCHED = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.EnabledChange}


class FocusRing(QWidget):
    """One ring for a whole window; it follows the keyboard focus and hides when the mouse takes over."""

    def __init__(self, look: Look, window: QWidget) -> None:
        """Make the ring of ``window``."""
        super().__init__(window)
        self._look = look
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._is_keyboard = True
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
            application.installEventFilter(self)
        look.changed.connect(self.update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Learn which hand was used last, and follow the target when it moves."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            self._set_keyboard(is_keyboard=True)
        elif kind == QEvent.Type.MouseButtonPress:
            self._set_keyboard(is_keyboard=False)
        elif kind in _WATCHED and watched in self._watched:
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring."""
        target = self._target
        if target is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._color(), WIDTH_PX))
        radius = float(target.property("ring_radius") or 8) + GAP_PX
        half = WIDTH_PX / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)

    def _color(self) -> QColor:
        """Give the ring's colour on whatever the target lies on: the stage is dark in every theme."""
        is_on_stage = any(widget.property("is_stage") for widget in self._watched)
        return tint(self._look.stage.focus) if is_on_stage else self._look.color("focus")

    def _set_keyboard(self, *, is_keyboard: bool) -> None:
        if is_keyboard != self._is_keyboard:
            self._is_keyboard = is_keyboard
            self._place()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        is_ours = new is not None and new.window() is self.window() and new.property("ring_radius") is not None
        self._target = new if is_ours else None
        self._watched = []
        widget = self._target
        while widget is not None and widget is not self.window():
            self._watched.append(widget)
            widget = widget.parentWidget()
        self._place()

    def _place(self) -> None:
        target = self._target
        if target is None or not self._is_keyboard or not target.isVisible():
            self.hide()
            return
        corner = target.mapTo(self.window(), target.rect().topLeft())
        self.setGeometry(QRect(corner, target.size()).adjusted(-_REACH, -_REACH, _REACH, _REACH))
        self.raise_()
        self.show()
        self.update()
