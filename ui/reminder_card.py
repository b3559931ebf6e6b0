"""Our own small window for a nudge: in a corner of the screen, or of our window. It never takes the keyboard away."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QRegion
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.button import Button, Kind
from ui.widgets.card import CARD_RADIUS, paint_surface
from ui.widgets.text import Label

_WIDTH_PX = 400
_MARGIN_PX = 24


class ReminderCard(QWidget):
    """A title, a sentence and up to three buttons.

    Signals:
        chosen: Id of the button that was pressed.
        dismissed: Closed without an answer.
    """

    chosen = Signal(str)
    dismissed = Signal()

    def __init__(self, look: Look, host: QWidget | None = None) -> None:
        """Make it, hidden.

        Args:
            look: The look.
            host: Window in whose corner it stands, or None for the screen's.
        """
        super().__init__(host)
        self._look, self._host = look, host
        if host is None:
            self.setWindowFlags(
                Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
            )
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
            self.setPalette(look.palette())
        self._title = Label(look, "", "h3", wrap=True)
        self._words = Label(look, "", "body", "text2", wrap=True)
        self.buttons: list[Button] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addSpacing(8)
        column.addLayout(self._row)
        look.changed.connect(self.update)
        self.hide()

    @property
    def words(self) -> tuple[str, str]:
        """Title and sentence."""
        return self._title.text(), self._words.text()

    def ask(self, title: str, words: str, actions: Sequence[tuple[str, str]]) -> None:
        """Show a nudge; the first action is the filled button, the last one may always be chosen by Esc."""
        self._title.setText(title)
        self._words.setText(words)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.setWindowTitle(title)
        for button in self.buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self.buttons = []
        for index, (name, label) in enumerate(actions):
            kind = Kind.FILLED if index == 0 else Kind.GHOST
            button = Button(self._look, label, kind, height_px=44, size_px=16, pad_px=16)
            button.setProperty("action", name)
            button.clicked.connect(self._on_chosen)
            self._row.addWidget(button)
            self.buttons.append(button)
        self.place()
        self.show()
        self.raise_()

    def place(self) -> None:
        """Stand in the top right corner, or the top left where words run from the right."""
        wanted = max(self._look.px(_WIDTH_PX), self.layout().minimumSize().width())
        if self._host is not None:
            room = self._host.rect()
        else:
            screen = self.screen() or QGuiApplication.primaryScreen()
            room = screen.availableGeometry()
        width = min(room.width() - 2 * _MARGIN_PX, wanted)
        height = max(self.sizeHint().height(), self.layout().totalHeightForWidth(width))
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = room.left() + _MARGIN_PX if is_mirrored else room.right() - width - _MARGIN_PX
        self.resize(width, height)
        self.move(QPoint(left, room.top() + _MARGIN_PX))
        if self._host is None:
            # Where nothing composes the screen, what is clear would be black.
            shape = QPainterPath()
            shape.addRoundedRect(QRectF(self.rect()), CARD_RADIUS, CARD_RADIUS)
            self.setMask(QRegion(shape.toFillPolygon().toPolygon()))

    def withdraw(self) -> None:
        """Take it away."""
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.dismissed.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the surface."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_surface(painter, self._look, QRectF(self.rect()).adjusted(1, 1, -1, -1), edge="ctl", edge_px=1.5)

    def _on_chosen(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.hide()
            self.chosen.emit(str(button.property("action")))
