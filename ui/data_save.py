"""Save a copy: which format, and whether it opens with a passphrase only."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from player.exchange.formats import Format
from player.exchange.sealed import SHORTEST, SUFFIX
from ui.data_panel import DataPanel
from ui.look import Look
from ui.widgets.choice import OptionRow
from ui.widgets.text import Label
from ui.widgets.ticks import Switch
from ui.words import say

_ENDINGS = {Format.JSON: ".json", Format.CSV: ".csv", Format.FHIR: ".fhir.json"}


@dataclass(frozen=True, slots=True)
class CopyChoice:
    """What the user wants to save.

    Attributes:
        form: The format.
        passphrase: With which it is to be locked; "" for a copy that everybody can read.
    """

    form: Format
    passphrase: str

    def file_name(self, day: date) -> str:
        """Give the name to begin with."""
        return f"dimmer-{day.isoformat()}{_ENDINGS[self.form]}{SUFFIX if self.passphrase else ''}"


class SaveCopyPanel(DataPanel):
    """Asks what to save.

    Signals:
        save_wanted: The `CopyChoice`.
    """

    save_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        """Ask; the format that holds everything is chosen."""
        lead = say("A file of your own, to keep elsewhere or to bring to another computer. Nothing here is changed.")
        super().__init__(look, say("Save a copy"), lead)
        rows = (
            (
                Format.JSON,
                say("To keep, and to bring back (JSON)"),
                say("Everything, with earlier answers, too."),
            ),
            (Format.CSV, say("For a spreadsheet (CSV)"), say("One line for each entry.")),
            (Format.FHIR, say("For a clinic's system (FHIR)"), say("The form in which clinics exchange findings.")),
        )
        self.forms: dict[Format, OptionRow] = {}
        group = QButtonGroup(self)
        for form, title, help_line in rows:
            row = OptionRow(look, title, help_line, height_px=72)
            group.addButton(row)
            self.body.addWidget(row)
            self.forms[form] = row
        self.forms[Format.JSON].show_checked(is_checked=True)
        self.is_locked = Switch(look, say("Lock it with a passphrase"))
        self.body.addSpacing(8)
        self.body.addWidget(self._lock_row())
        self._lock = QWidget()
        lock = QVBoxLayout(self._lock)
        lock.setContentsMargins(0, 0, 0, 0)
        lock.setSpacing(8)
        self.passphrase = self.field(say("Passphrase"), is_secret=True, into=lock)
        self.again = self.field(say("The same once more"), is_secret=True, into=lock)
        self.hint = self.line("", "small", "text2", into=lock)
        self.body.addWidget(self._lock)
        self.save = self.button(say("Save"), icon="download")
        self.is_locked.toggled.connect(self._on_changed)
        self.passphrase.textChanged.connect(self._on_changed)
        self.again.textChanged.connect(self._on_changed)
        self.passphrase.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self._on_save)
        self.save.clicked.connect(self._on_save)
        self._on_changed()

    def first_focus(self) -> QWidget:
        """Give the chosen format."""
        return self.forms[Format.JSON]

    @property
    def choice(self) -> CopyChoice:
        """What would be saved now."""
        form = next(form for form, row in self.forms.items() if row.isChecked())
        return CopyChoice(form, self.passphrase.text() if self.is_locked.isChecked() else "")

    def _lock_row(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(self._look, say("Lock it with a passphrase"), "body_strong"))
        why = say("Worth it for a copy that leaves this computer. Other programs that read age files open it, too.")
        words.addWidget(Label(self._look, why, "small", "text2"))
        self.is_locked.setAccessibleDescription(why)
        line.addLayout(words, 1)
        line.addWidget(self.is_locked, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    @Slot()
    def _on_changed(self) -> None:
        is_locked, first = self.is_locked.isChecked(), self.passphrase.text()
        self._lock.setVisible(is_locked)
        is_long, is_same = len(first) >= SHORTEST, first == self.again.text()
        if not is_long:
            words = say("At least {0} signs; four words are better. Nobody can open the copy without it.")
            self.hint.setText(words.format(SHORTEST))
        elif not is_same:
            self.hint.setText(say("The two are not the same yet."))
        else:
            self.hint.setText(say("Write it down and keep it apart from the copy."))
        self.save.setEnabled(not is_locked or (is_long and is_same))

    @Slot()
    def _on_save(self) -> None:
        if self.save.isEnabled():
            self.save_wanted.emit(self.choice)
