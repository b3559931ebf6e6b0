"""The ground of every panel about the user's data: a title, a sentence, what is asked, and the buttons below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.button import Button, Kind
from ui.widgets.scroll import PageScroll
from ui.widgets.text import Label
from ui.words import say

COLUMN_PX = 820


class DataPanel(QWidget):
    """A full-window panel; Esc leaves it.

    Signals:
        left: The user thinks better of it.
    """

    left = Signal()

    def __init__(self, look: Look, title: str, lead: str = "", leave: str = "") -> None:
        """Make a panel with room for what is asked.

        Args:
            look: The look.
            title: What it is about.
            lead: What it means, in a sentence or two.
            leave: Words of the button that leaves; "Not now" if left out.
        """
        super().__init__()
        self._look = look
        self.title = Label(look, title, "h1")
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(12)
        self.leave = Button(look, leave or say("Not now"), Kind.PLAIN, key=say("Esc"), height_px=56, size_px=17)
        self.leave.clicked.connect(self.left)
        column = QVBoxLayout()
        column.setContentsMargins(8, 8, 16, 8)
        column.setSpacing(16)
        column.addWidget(self.title)
        if lead:
            column.addWidget(Label(look, lead, "lead", "text2"))
        column.addLayout(self.body)
        column.addStretch(1)
        content = QWidget()
        content.setLayout(column)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 8, 16, 0)
        foot.setSpacing(12)
        foot.addLayout(self.foot)
        foot.addWidget(self.leave)
        foot.addStretch(1)
        inner = QVBoxLayout()
        inner.addWidget(PageScroll(content), 1)
        inner.addLayout(foot)
        holder = QWidget()
        holder.setMaximumWidth(look.px(COLUMN_PX))
        holder.setLayout(inner)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addStretch(1)
        outer.addWidget(holder, 20)
        outer.addStretch(1)

    def line(self, words: str, role: str = "body", color: str = "text", *, into: QVBoxLayout | None = None) -> Label:
        """Add a line of words, to the panel or into a part of it."""
        label = Label(self._look, words, role, color)
        (into or self.body).addWidget(label)
        return label

    def field(self, name: str, *, is_secret: bool = False, into: QVBoxLayout | None = None) -> QLineEdit:
        """Add a line to type into, with its name above it."""
        self.line(name, "body_strong", into=into)
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setFont(self._look.font(17))
        field.setMinimumHeight(self._look.px(46))
        field.setMaxLength(200)
        field.setProperty("ring_radius", 12)
        if is_secret:
            field.setEchoMode(QLineEdit.EchoMode.Password)
        (into or self.body).addWidget(field)
        return field

    def button(self, words: str, kind: Kind = Kind.FILLED, icon: str = "") -> Button:
        """Add a button before the one that leaves."""
        button = Button(self._look, words, kind, icon=icon, height_px=56)
        self.foot.addWidget(button)
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(self.rect(), self._look.color("bg"))
