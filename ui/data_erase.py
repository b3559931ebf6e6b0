"""Delete everything: what goes, what stays, and a word to type, so that it never happens by a slip."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.data_panel import DataPanel
from ui.look import Look
from ui.widgets.button import Kind
from ui.widgets.text import Label
from ui.widgets.ticks import Switch
from ui.words import say


class ErasePanel(DataPanel):
    """Asks whether everything shall go.

    Signals:
        erase_wanted: True if the copies shall go, too.
    """

    erase_wanted = Signal(bool)

    def __init__(self, look: Look, copies: int, second: str) -> None:
        """Ask.

        Args:
            look: The look.
            copies: How many copies are kept here.
            second: The second folder of copies, or "".
        """
        lead = say("Your answers, routines, walks and settings go from this computer, and Dimmer starts anew.")
        super().__init__(look, say("Delete everything"), lead, say("Keep everything"))
        self.line(say("There is no way back. If you may want them again, save a copy first."))
        words = say("Delete the %n copies here, too", "", n=copies)
        if second:
            words = say("Delete the %n copies here and those in {0}, too", "", n=copies).format(second)
        self.with_copies = Switch(look, words)
        self.with_copies.setChecked(True)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Label(look, words, "body_strong"), 1)
        line.addWidget(self.with_copies, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addWidget(row)
        self.line(
            say(
                "Not reached: copies that you saved elsewhere yourself, and what a solid-state disk keeps for a "
                "while in cells that no program can read; an encrypted disk keeps it unreadable."
            ),
            "small",
            "text2",
        )
        self.body.addSpacing(8)
        self.word = say("DELETE", "the word that has to be typed before everything is deleted")
        self.typed = self.field(say("Type {0} to go on").format(self.word))
        self.erase = self.button(say("Delete everything"), Kind.DANGER)
        self.erase.setEnabled(False)
        self.typed.textChanged.connect(self._on_typed)
        self.erase.clicked.connect(self._on_erase)

    def first_focus(self) -> QWidget:
        """Give the way out: nothing is deleted by an Enter too many."""
        return self.leave

    @Slot()
    def _on_typed(self) -> None:
        self.erase.setEnabled(self.typed.text().strip().casefold() == self.word.casefold())

    @Slot()
    def _on_erase(self) -> None:
        self.erase.setEnabled(False)
        self.erase_wanted.emit(self.with_copies.isChecked())
