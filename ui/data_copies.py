"""The copies that are kept: when and why each was made, whether it is sound, and bringing one back."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from player.store.backup import Backup
from ui.data_panel import DataPanel
from ui.data_words import copy_cells
from ui.look import Look
from ui.widgets.button import Kind
from ui.words import say

_STATE = 4
_ROWS_SHOWN = 7


class CopiesPanel(DataPanel):
    """A table of copies.

    Signals:
        make_wanted: A copy now.
        check_wanted: Verify the records and every copy.
        restore_wanted: Name of the copy to bring back.
    """

    make_wanted = Signal()
    check_wanted = Signal()
    restore_wanted = Signal(str)

    def __init__(self, look: Look, copies: Sequence[Backup], zone: str) -> None:
        """Show the copies, the newest first."""
        lead = say(
            "Copies are made by themselves: after each routine, once a day, on closing, and before anything big. "
            "The newest sound one opens by itself if your records are ever damaged."
        )
        super().__init__(look, say("Your copies"), lead, say("Close"))
        self._copies: tuple[Backup, ...] = ()
        self._zone = zone
        self.table = QTableWidget(0, _STATE + 1)
        self.table.setAccessibleName(say("Your copies"))
        self.table.setHorizontalHeaderLabels([say("Made"), say("Why"), say("Entries"), say("Size"), say("Checked")])
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        # Here, for the sheet of the window overrides fonts that are set; and its frame would cut into the rows.
        self.table.setStyleSheet(
            f"QTableView {{ font-size: {look.px(15)}px; }} QTableView:focus {{ border: 0; }}"
            f"QTableView::item {{ padding: 0 10px; }} QHeaderView::section {{ font-size: {look.px(14)}px; }}"
        )
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(look.px(44))
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.setMinimumHeight(look.px(44) * _ROWS_SHOWN)
        self.table.setProperty("ring_radius", 12)
        self.body.addWidget(self.table)
        self.hint = self.line("", "body", "text2")
        self.restore = self.button(say("Bring this one back"), Kind.FILLED, "undo-2")
        self.check = self.button(say("Check all"), Kind.GHOST)
        self.make = self.button(say("Make a copy now"), Kind.GHOST)
        self.restore.clicked.connect(self._on_restore)
        self.check.clicked.connect(self._on_check)
        self.make.clicked.connect(self.make_wanted)
        self.show_copies(copies)

    def first_focus(self) -> QWidget:
        """Give the table, or the button that makes the first copy."""
        return self.table if self._copies else self.make

    def show_copies(self, copies: Sequence[Backup]) -> None:
        """Show other copies, none of them checked."""
        self._copies = tuple(copies)
        self.table.setRowCount(len(self._copies))
        for row, backup in enumerate(self._copies):
            for column, words in enumerate((*copy_cells(backup, self._zone), "")):
                self.table.setItem(row, column, QTableWidgetItem(words))
        if self._copies:
            self.table.selectRow(0)
        self.restore.setEnabled(bool(self._copies))
        self.hint.setText("" if self._copies else say("There is no copy yet."))

    def show_checked(self, sound: Collection[str], rotten: Collection[str], *, are_records_sound: bool) -> None:
        """Say of each copy whether it is as it was made.

        Args:
            sound: Names of those that are.
            rotten: Names of those that are not.
            are_records_sound: Whether the records themselves are.
        """
        self.check.setEnabled(True)
        for row, backup in enumerate(self._copies):
            words = say("Damaged") if backup.name in rotten else say("Sound") if backup.name in sound else ""
            self.table.setItem(row, _STATE, QTableWidgetItem(words))
        records = (
            say("Your records are sound.")
            if are_records_sound
            else say("Your records are damaged. Close Dimmer and open it again: it opens the last good copy.")
        )
        copies = (
            say("%n copies are sound.", "", n=len(sound))
            if not rotten
            else say("%n copies are damaged and of no use; the others are sound.", "", n=len(rotten))
        )
        self.hint.setText(say("{0} {1}").format(records, copies))

    @Slot()
    def _on_restore(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._copies):
            self.restore_wanted.emit(self._copies[row].name)

    @Slot()
    def _on_check(self) -> None:
        self.check.setEnabled(False)
        self.hint.setText(say("Checking ..."))
        self.check_wanted.emit()
