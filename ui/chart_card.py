"""The card of the chart: ranges, the way to the table, the chart with its states, and the legend."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from player.story import ProgressStory
from ui.chart import Chart
from ui.chart_legend import Legend
from ui.chart_line import FIRST_DOT_NRS
from ui.chart_paper import ChartParts
from ui.chart_picture import clipboard_data
from ui.chart_range import ChartRange
from ui.chart_table import HistoryTable
from ui.chart_toolbar import Toolbar
from ui.look import Look
from ui.progress_words import chart_name, dark_words, range_words
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.paint import box
from ui.widgets.segmented import Segmented
from ui.widgets.text import Label
from ui.words import say


class ChartCard(Card):
    """The chart with its controls.

    Signals:
        check_in_wanted: The button of the empty chart.
        edit_wanted: The `Event` of the table that the user wants to change.
        delete_wanted: The `Event` of the table that the user wants to take out.
        picture_wanted: Save the picture of the chart; "png" or "svg".
        copied: Something went to the clipboard.
    """

    check_in_wanted = Signal()
    edit_wanted = Signal(object)
    delete_wanted = Signal(object)
    picture_wanted = Signal(str)
    copied = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make an empty card."""
        super().__init__(look, parent)
        self._range: ChartRange | None = ChartRange.MONTH
        self._story: ProgressStory | None = None
        self.table: HistoryTable | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        look = self._look
        self.ranges = Segmented(look, [range_words(each) for each in ChartRange], height_px=44)
        self.ranges.set_index(ChartRange.MONTH)
        self.ranges.setAccessibleName(say("Time shown"))
        self.as_table = Button(
            look, say("Show as a table"), Kind.PLAIN, icon="table-2", height_px=44, size_px=16, pad_px=16
        )
        self.as_table.setCheckable(True)
        self.sitting = _toggle(look, say("Sitting time"), "armchair")
        self.weekly = _toggle(look, say("Weekly score"), "list-checks")
        self.picture = Button(look, say("Picture"), Kind.PLAIN, icon="copy", height_px=44, size_px=16, pad_px=12)
        self.picture_menu = QMenu(self)
        self.picture_menu.addAction(say("Copy the picture")).triggered.connect(self.copy_picture)
        self.picture_menu.addAction(say("Save as PNG")).triggered.connect(self._on_png)
        self.picture_menu.addAction(say("Save as SVG")).triggered.connect(self._on_svg)
        self.chart = Chart(look)
        self.legend = Legend(look)
        self.state = _FewAnswers(look, self.chart)
        self.check_in = self.state.check_in
        self._body = QStackedWidget()
        self._body.addWidget(self.chart)

        self._tools = Toolbar((self.ranges, self.sitting, self.weekly), (self.picture, self.as_table))
        top = QHBoxLayout()
        top.setContentsMargins(24, 0, 28, 0)
        top.addWidget(self._tools)
        foot = QHBoxLayout()
        foot.setContentsMargins(86, 0, 28, 0)
        foot.addWidget(self.legend)
        # The card's own edge stays in sight beside the chart.
        body = QHBoxLayout()
        body.setContentsMargins(2, 0, 2, 0)
        body.addWidget(self._body)
        self._all = QVBoxLayout(self)
        self._all.setContentsMargins(0, 20, 0, 10)
        self._all.setSpacing(0)
        self._all.addLayout(top)
        self._all.addSpacing(8)
        self._all.addLayout(body, 1)
        self._all.addLayout(foot)

    def _connect(self) -> None:
        self.ranges.chosen.connect(self._on_range_chosen)
        self.sitting.toggled.connect(self._on_parts_toggled)
        self.weekly.toggled.connect(self._on_parts_toggled)
        self.picture.clicked.connect(self._on_picture)
        self.as_table.toggled.connect(self._on_table_toggled)
        self.check_in.clicked.connect(self.check_in_wanted)
        self.chart.span_changed.connect(self._on_span_changed)
        self.chart.read.connect(self._on_read)

    def show_story(self, story: ProgressStory) -> None:
        """Show another story."""
        self._story = story
        self.weekly.setVisible(bool(story.pegs) and not self.as_table.isChecked())
        self.chart.show_story(story)
        self.state.show_story(story)
        if self.table is not None:
            self.table.show_story(story)
        self._tell()

    def choose_range(self, chart_range: ChartRange) -> None:
        """Show a range, as its button would."""
        self.ranges.set_index(chart_range)
        self._on_range_chosen(chart_range)

    def set_small(self, *, is_small: bool) -> None:
        """Fit a small window."""
        self.chart.set_small(is_small=is_small)

    def _tell(self) -> None:
        """Name the chart for a screen reader, and its signs for everybody."""
        if self._story is not None:
            self.legend.show_story(self._story, are_weeks=self.chart.shows_weeks)
            span = self.chart.span
            self.chart.setAccessibleName(chart_name(self._story, self._range, span.from_s, span.to_s))

    @Slot(int)
    def _on_range_chosen(self, index: int) -> None:
        self._range = ChartRange(index)
        self.chart.set_range(self._range)
        self._tell()

    @Slot(bool)
    def _on_table_toggled(self, is_table: bool) -> None:  # noqa: FBT001 - as the signal sends it
        if is_table and self.table is None:
            self.table = self._make_table()
        self.as_table.set_words(say("Show the chart") if is_table else say("Show as a table"))
        self.as_table.set_icon("chart-spline" if is_table else "table-2")
        for control in (self.ranges, self.sitting, self.picture):
            control.setVisible(not is_table)
        self.weekly.setVisible(not is_table and self._has_weekly())
        self.legend.setVisible(not is_table)
        self.chart.clear_read_out()
        if self.table is not None:
            self._body.setCurrentWidget(self.table if is_table else self.chart)
        if is_table and self.table is not None:
            self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_picture(self) -> None:
        self.picture_menu.popup(self.picture.mapToGlobal(self.picture.rect().bottomLeft()))

    @Slot()
    def copy_picture(self) -> None:
        """Put the chart on the clipboard, as an image and as lines."""
        image, svg = self.chart.png(), self.chart.svg()
        if image is not None and svg is not None:
            QGuiApplication.clipboard().setMimeData(clipboard_data(image, svg))
            self.copied.emit()

    @Slot()
    def _on_png(self) -> None:
        self.picture_wanted.emit("png")

    @Slot()
    def _on_svg(self) -> None:
        self.picture_wanted.emit("svg")

    def _has_weekly(self) -> bool:
        return self._story is not None and bool(self._story.pegs)

    @Slot()
    def _on_parts_toggled(self) -> None:
        for toggle in (self.sitting, self.weekly):
            toggle.set_kind(Kind.SOFT if toggle.isChecked() else Kind.PLAIN)
        self.chart.set_parts(ChartParts(self.sitting.isChecked(), self.weekly.isChecked() and self._has_weekly()))

    def _make_table(self) -> HistoryTable:
        table = HistoryTable(self._look)
        table.edit_wanted.connect(self.edit_wanted)
        table.delete_wanted.connect(self.delete_wanted)
        table.copied.connect(self.copied)
        self._body.addWidget(table)
        if self._story is not None:
            table.show_story(self._story)
        return table

    @Slot()
    def _on_span_changed(self) -> None:
        self._range = None
        self._tell()

    @Slot(str)
    def _on_read(self, words: str) -> None:
        self.chart.setAccessibleDescription(words)


def _toggle(look: Look, words: str, icon: str) -> Button:
    """Make a button that stays pressed; the soft ground and the state told to screen readers say that it is."""
    button = Button(look, words, Kind.PLAIN, icon=icon, height_px=44, size_px=16, pad_px=12)
    button.setCheckable(True)
    return button


class _FewAnswers(QWidget):
    """What stands over the chart while there is no line yet: where the first dot goes, or how many are missing."""

    def __init__(self, look: Look, chart: Chart) -> None:
        super().__init__(chart)
        self._look, self._chart = look, chart
        self.words = Label(look, "", "lead", "text")
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.check_in = Button(look, say("Check in"), Kind.SOFT, height_px=52, pad_px=26)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        column.addWidget(self.words)
        column.addWidget(self.check_in, 0, Qt.AlignmentFlag.AlignHCenter)
        chart.installEventFilter(self)
        look.changed.connect(self._place)
        self.hide()

    def show_story(self, story: ProgressStory) -> None:
        is_empty = not story.dots
        words = say("Your first dot goes here.") if is_empty else dark_words(story.summary)
        self.words.setText(words)
        self.check_in.setVisible(is_empty)
        self.setVisible(bool(words))
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the chart's size."""
        if watched is self._chart and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a soft ground, so that grid lines do not cross the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self._look.color("ctl") if self._look.tokens.is_contrast else None
        box(painter, QRectF(self.rect()), 14, self._look.color("surface", 0.9), edge, 1.0)

    @Slot()
    def _place(self) -> None:
        paper = self._chart.paper()
        if paper is None or not self.isVisibleTo(self._chart):
            return
        plot = paper.plot
        width = min(round(plot.width()) - 24, self.sizeHint().width() + 16, self._look.px(520))
        height = max(self.heightForWidth(width), self.sizeHint().height())
        if self.check_in.isHidden():
            x, y = plot.center().x() - width / 2, plot.top() + self._look.px(30)
        else:
            # Beside the ring that stands where the first dot will be.
            spot = paper.spot(self._chart.story.now_s if self._chart.story else 0.0, FIRST_DOT_NRS)
            x, y = spot.x() - 20 - width, spot.y() - height / 2
        self.setGeometry(round(x), round(y), width, height)
        self.raise_()
