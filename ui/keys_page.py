"""The list of keys, on "?": every key of every place, to read and not to learn."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card, ShadowGround
from ui.widgets.scroll import PageScroll
from ui.widgets.text import Label
from ui.words import say

Rows = tuple[tuple[str, str], ...]


class KeysPage(QWidget):
    """A mode over the whole window.

    Signals:
        left: Back.
    """

    left = Signal()

    def __init__(self, look: Look) -> None:
        """List all keys."""
        super().__init__()
        self._look = look
        ground = ShadowGround(look)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        head = QHBoxLayout()
        self.title = Label(look, say("Keys"), "h1")
        close = Button(look, say("Close"), Kind.PLAIN, icon="x", key=say("Esc"), size_px=17)
        close.clicked.connect(self.left)
        head.addWidget(self.title, 1)
        head.addWidget(close)
        column.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(20)
        left, right = QVBoxLayout(), QVBoxLayout()
        for index, (title, rows) in enumerate(self._groups()):
            (right if index == 1 else left).addWidget(self._card(title, rows))
        left.addStretch(1)
        right.addStretch(1)
        row.addLayout(left, 1)
        row.addLayout(right, 1)
        column.addLayout(row)
        column.addStretch(1)
        holder = QWidget()
        holder.setMaximumWidth(1120)
        holder.setLayout(column)
        frame = QHBoxLayout(ground)
        frame.setContentsMargins(40, 33, 40, 40)
        frame.addWidget(holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(PageScroll(ground))

    def _groups(self) -> tuple[tuple[str, Rows], ...]:
        space, arrows = say("Space"), say("Arrows")
        return (
            (
                say("Anywhere"),
                (
                    ("Ctrl+1  Ctrl+2  Ctrl+3", say("Today, Progress, Programme")),
                    ("Ctrl+,", say("Settings")),
                    ("F1", say("Get help")),
                    ("C", say("Check in")),
                    ("W", say("Start a walk")),
                    ("G", say("What opens the next video")),
                    ("Ctrl+Z", say("Take the last entry back")),
                    ("F6", say("Next part of the window")),
                    ("?", say("This list")),
                    (say("Esc"), say("Back")),
                    ("Ctrl+Q", say("Quit")),
                ),
            ),
            (
                say("Player"),
                (
                    (f"{space}  K  B", say("Pause and carry on")),
                    ("S", say("Stop, it hurts")),
                    ("L", say("Smaller")),
                    ("N  PgDn", say("Next exercise")),
                    ("P  PgUp", say("Back")),
                    ("R", say("Rep again")),
                    ("E", say("Exercise again")),
                    ("Shift+R", say("Repeat a stretch: start, end, off")),
                    ("\N{LEFTWARDS ARROW} \N{RIGHTWARDS ARROW}", say("5 seconds; with Shift 1")),
                    ("J  Ctrl+\N{LEFTWARDS ARROW} \N{RIGHTWARDS ARROW}", say("10 seconds")),
                    ("\N{UPWARDS ARROW} \N{DOWNWARDS ARROW}", say("Volume")),
                    ("[  ]", say("Slower, faster")),
                    (say("Backspace"), say("Usual speed")),
                    (",  .", say("One frame, while paused")),
                    ("C", say("Captions")),
                    ("V", say("Voice")),
                    ("M", say("Sound off")),
                    ("F  F11", say("Full screen")),
                    ("H", say("Hide the cues")),
                    ("T", say("Stay on top of other windows")),
                    ("+  -  Ctrl+0", say("Size of the cues, usual size")),
                ),
            ),
            (
                say("Check-in"),
                (
                    (f"0 - 9  {arrows}", say("Pain")),
                    ("1 - 5", say("Answers")),
                    ("N  Y", say("Safety card")),
                    (say("Enter"), say("Next")),
                    (say("Backspace"), say("Back")),
                ),
            ),
            (
                say("Progress"),
                (
                    ("1 - 5", say("7 days to everything")),
                    ("\N{LEFTWARDS ARROW} \N{RIGHTWARDS ARROW}", say("Read the answers one by one")),
                    ("T", say("The same as a table")),
                    ("S", say("Save for my physio")),
                ),
            ),
        )

    def _card(self, title: str, rows: Rows) -> Card:
        card = Card(self._look)
        column = QVBoxLayout(card)
        column.setContentsMargins(26, 18, 26, 20)
        column.setSpacing(8)
        column.addWidget(Label(self._look, title, "h3"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(4)
        for index, (keys, meaning) in enumerate(rows):
            grid.addWidget(Label(self._look, keys, "body_strong", wrap=False), index, 0)
            grid.addWidget(Label(self._look, meaning, "body", "text2"), index, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        return card

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc or with the key that opened it."""
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Question}:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(self.rect(), self._look.color("bg"))
