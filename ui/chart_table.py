"""The table beside the chart: the same facts in words, sorted, filtered, copied; for eyes and for screen readers."""

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from player.events import Event
from player.story import ProgressStory
from player.whatif import may_change
from ui.chart_rows import RowKind, TableRow, column_words, kind_words, table_rows
from ui.chart_toolbar import Toolbar
from ui.chart_words import count_words
from ui.look import Look
from ui.widgets.button import Button, Kind
from ui.widgets.fields import ChoiceBox
from ui.widgets.text import Label
from ui.words import say

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_FILTER_PX = 280


class Column(IntEnum):
    """The columns in their order."""

    WHEN = 0
    WHAT = 1
    PAIN = 2
    SITTING = 3
    MORE = 4
    NOTE = 5


class HistoryModel(QAbstractTableModel):
    """The rows that pass the filter, in the order that was asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty model."""
        super().__init__(parent)
        self._rows: list[TableRow] = []
        self._shown: list[TableRow] = []
        self._words = ""
        self._kind: RowKind | None = None
        self._column, self._is_descending = Column.WHEN, True

    def set_rows(self, rows: list[TableRow]) -> None:
        """Take other rows."""
        self._rows = rows
        self._arrange()

    def set_filter(self, words: str, kind: RowKind | None) -> None:
        """Show rows of one kind, or of all, that hold all of these words."""
        self._words, self._kind = words, kind
        self._arrange()

    def row(self, place: int) -> TableRow:
        """Give the row shown at a place."""
        return self._shown[place]

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Count the rows shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Give a cell's words; all of them as a tool tip, where the cell may be too narrow."""
        if index.isValid() and role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._shown[index.row()].cells[index.column()]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Name a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return column_words()[section]
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; rows that are equal in it stay in order of time."""
        self._column, self._is_descending = Column(column), order == Qt.SortOrder.DescendingOrder
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        words = self._words.casefold().split()
        self._shown = sorted(
            (
                row
                for row in self._rows
                if (self._kind is None or row.kind is self._kind)
                and (not words or all(word in " ".join(row.cells).casefold() for word in words))
            ),
            key=self._sort_key,
            reverse=self._is_descending,
        )
        self.endResetModel()

    def _sort_key(self, row: TableRow) -> tuple[float | str, float]:
        match self._column:
            case Column.WHEN:
                return row.at_s, row.at_s
            case Column.PAIN:
                return row.pain, row.at_s
            case Column.SITTING:
                return row.sitting, row.at_s
            case _:
                return row.cells[self._column].casefold(), row.at_s


class _Cell(QStyledItemDelegate):
    """A cell without a frame of its own: the whole row is chosen, and the whole row shows it."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Take the frame away."""
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus  # type: ignore[attr-defined]


class _View(QTableView):
    """The table; Ctrl+C copies, Delete asks to delete, Enter or F2 asks to edit."""

    copy_wanted = Signal()
    delete_wanted = Signal()
    edit_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of a table; letters belong to the page."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self.edit_wanted.emit()
        elif event.text().isprintable() and event.text() and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)


class HistoryTable(QWidget):
    """The table with its filter and its buttons.

    Signals:
        edit_wanted: The `Event` that the user wants to change.
        delete_wanted: The `Event` that the user wants to take out.
        copied: So many rows went to the clipboard.
    """

    edit_wanted = Signal(object)
    delete_wanted = Signal(object)
    copied = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make an empty table."""
        super().__init__(parent)
        self._look = look
        self.model = HistoryModel(self)
        self._build()
        self._connect()
        self._fit()
        self._on_chosen()

    def _build(self) -> None:
        look = self._look
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(say("Find in the table"))
        self.filter.setAccessibleName(say("Find in the table"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setProperty("ring_radius", 12)
        self.kinds = ChoiceBox(look)
        self.kinds.setAccessibleName(say("Show"))
        self.kinds.addItem(say("Everything"), None)
        for kind in RowKind:
            self.kinds.addItem(kind_words(kind), kind)
        self.count = Label(look, "", "small", "text2", wrap=False)
        self.copy = Button(look, say("Copy"), Kind.PLAIN, icon="copy", height_px=44, size_px=16, pad_px=12)
        self.edit = Button(look, say("Change"), Kind.PLAIN, height_px=44, size_px=16, pad_px=12)
        self.delete = Button(look, say("Delete"), Kind.PLAIN, icon="x", height_px=44, size_px=16, pad_px=12)
        self.view = _View()
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Cell(self.view))
        self.view.setAccessibleName(say("Your history as a table"))
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setAlternatingRowColors(True)
        self.view.setShowGrid(False)
        self.view.setSortingEnabled(True)
        self.view.setTabKeyNavigation(False)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setProperty("ring_radius", 8)
        self.view.setWordWrap(False)
        self.view.verticalHeader().hide()
        self.view.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self.view.sortByColumn(Column.WHEN, Qt.SortOrder.DescendingOrder)
        tools = Toolbar((self.filter, self.kinds, self.count), (self.copy, self.edit, self.delete))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 12)
        column.setSpacing(10)
        column.addWidget(tools)
        column.addWidget(self.view, 1)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._on_filter_changed)
        self.kinds.currentIndexChanged.connect(self._on_filter_changed)
        self.copy.clicked.connect(self._on_copy)
        self.edit.clicked.connect(self._on_edit)
        self.delete.clicked.connect(self._on_delete)
        self.view.copy_wanted.connect(self._on_copy)
        self.view.edit_wanted.connect(self._on_edit)
        self.view.delete_wanted.connect(self._on_delete)
        self.view.doubleClicked.connect(self._on_edit)
        self.view.selectionModel().selectionChanged.connect(self._on_chosen)
        self.model.modelReset.connect(self._on_chosen)
        self._look.changed.connect(self._fit)

    def show_story(self, story: ProgressStory) -> None:
        """Show another story."""
        self.model.set_rows(table_rows(story))
        self._size_columns()

    def chosen(self) -> list[TableRow]:
        """Give the chosen rows, in the order shown."""
        places = sorted({index.row() for index in self.view.selectionModel().selectedRows()})
        return [self.model.row(place) for place in places]

    def text_of(self, rows: list[TableRow]) -> str:
        """Write rows for the clipboard: tabs between cells, one line a row, the columns' names first."""
        lines = [column_words(), *(row.cells for row in rows)]
        return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)

    @Slot()
    def _on_filter_changed(self) -> None:
        kind = self.kinds.currentData()
        self.model.set_filter(self.filter.text(), None if kind is None else RowKind(kind))

    @Slot()
    def _on_chosen(self) -> None:
        events = [row.event for row in self.chosen() if row.event is not None]
        self.edit.setEnabled(len(events) == 1)
        self.delete.setEnabled(len(events) == 1 and may_change(events[0]))
        self.copy.setEnabled(self.model.rowCount() > 0)
        self.count.setText(count_words(self.model.rowCount(), say("1 row"), say("{0} rows")))

    @Slot()
    def _on_copy(self) -> None:
        rows = self.chosen() or [self.model.row(place) for place in range(self.model.rowCount())]
        QGuiApplication.clipboard().setText(self.text_of(rows))
        self.copied.emit(len(rows))

    @Slot()
    def _on_edit(self) -> None:
        if self.edit.isEnabled():
            self.edit_wanted.emit(self._event())

    @Slot()
    def _on_delete(self) -> None:
        if self.delete.isEnabled():
            self.delete_wanted.emit(self._event())

    def _event(self) -> Event | None:
        return next((row.event for row in self.chosen() if row.event is not None), None)

    @Slot()
    def _fit(self) -> None:
        # A style sheet on the view itself, for the sheet of the window overrides fonts that are set.
        header_px, cell_px = self._look.px(14), self._look.px(15)
        self.view.setStyleSheet(
            f"QTableView {{ font-size: {cell_px}px; }} QTableView:focus {{ border: 0; }}"
            f"QTableView::item {{ padding: 0 10px; }} QHeaderView::section {{ font-size: {header_px}px; }}"
        )
        self.view.verticalHeader().setDefaultSectionSize(self._look.px(40))
        for field in (self.filter, self.kinds):
            field.setFont(self._look.font(16))
        self.filter.setMinimumWidth(self._look.px(_FILTER_PX))
        self._size_columns()

    def _size_columns(self) -> None:
        header = self.view.horizontalHeader()
        # Measured on the rows in view only: a long history must not be gone through.
        header.setResizeContentsPrecision(0)
        for column in Column:
            is_long = column in {Column.MORE, Column.NOTE}
            mode = QHeaderView.ResizeMode.Stretch if is_long else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, mode)
