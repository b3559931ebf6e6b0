"""The rows of Settings > Your data: copies out, in and back, a second folder, and deleting all."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.button import Button, Kind
from ui.widgets.text import Label
from ui.words import say


class DataAct(StrEnum):
    """What the rows wish for."""

    SAVE = "save"
    BRING_IN = "bring_in"
    COPIES = "copies"
    SECOND = "second"
    NO_SECOND = "no_second"
    ERASE = "erase"


class DataRows(QWidget):
    """The rows.

    Signals:
        wanted: A `DataAct`.
    """

    wanted = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make the rows; `show_second` says whether there is a second folder."""
        super().__init__(parent)
        self._look = look
        self.buttons: dict[DataAct, Button] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._column = column
        self._row(
            say("Save a copy"),
            say("A file of your own: for keeping, for a spreadsheet, or for a clinic."),
            ((DataAct.SAVE, say("Save a copy"), "download"),),
        )
        self._row(
            say("Bring back a copy"),
            say("Adds what is missing here. Nothing is overwritten without asking you."),
            ((DataAct.BRING_IN, say("Choose a file"), "folder-open"),),
        )
        self._row(
            say("Your copies"),
            say("Made by themselves and checked. Look at them, or go back to one."),
            ((DataAct.COPIES, say("Show copies"), ""),),
        )
        self._second = self._row(
            say("A second folder for copies"),
            "",
            ((DataAct.SECOND, say("Choose a folder"), "folder-open"), (DataAct.NO_SECOND, say("Stop"), "")),
        )
        self._row(
            say("Delete everything"),
            say("Removes all that Dimmer keeps of you. You type a word first."),
            ((DataAct.ERASE, say("Delete everything"), ""),),
        )
        self.show_second("", is_there=True)

    def show_second(self, folder: str, *, is_there: bool) -> None:
        """Say which second folder is set, or "", and whether it can be reached now."""
        self.buttons[DataAct.NO_SECOND].setVisible(bool(folder))
        if not folder:
            words = say("Such as one on a USB stick. Each copy goes there, too.")
        elif is_there:
            words = say("Each copy goes to {0}, too.").format(folder)
        else:
            words = say("{0} is not there now. Copies go to it again once its drive is plugged in.").format(folder)
        self._second.setText(words)

    def _row(self, title: str, help_line: str, choices: tuple[tuple[DataAct, str, str], ...]) -> Label:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(self._look, title, "body_strong"))
        help_label = Label(self._look, help_line, "small", "text2")
        words.addWidget(help_label)
        line.addLayout(words, 1)
        for act, label, icon in choices:
            button = Button(self._look, label, Kind.GHOST, icon=icon, height_px=44, size_px=16, pad_px=18)
            button.setAccessibleName(label if label == title else say("{0}: {1}").format(title, label))
            button.setProperty("act", act.value)
            button.clicked.connect(self._on_clicked)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            self.buttons[act] = button
        self._column.addWidget(row)
        return help_label

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        if button is not None:
            self.wanted.emit(DataAct(button.property("act")))
