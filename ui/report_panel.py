"""The consultation sheet before it is saved: what goes in is ticked, and the page is seen as it will be."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from player.exchange.report import last_days, sheet_facts, whole_period
from player.exchange.sheet import ALL_PARTS, Period, SheetPart
from player.programme import Programme
from player.story import ProgressStory
from ui.chart_range import ChartRange
from ui.look import Look, tint
from ui.progress_words import range_words
from ui.report_pdf import page_size
from ui.report_sheet import Sheet, paint_sheet
from ui.report_words import part_words
from ui.widgets.button import Button, Kind
from ui.widgets.paint import box
from ui.widgets.scroll import PageScroll
from ui.widgets.segmented import Segmented
from ui.widgets.text import Label
from ui.widgets.ticks import TickLine
from ui.words import say

_DAYS = {ChartRange.MONTH: 30, ChartRange.QUARTER: 91, ChartRange.YEAR: 365}
_RANGES = (ChartRange.MONTH, ChartRange.QUARTER, ChartRange.YEAR, ChartRange.ALL)
_CHOICES_PX = 460


@dataclass(frozen=True, slots=True)
class SheetChoice:
    """What the user wants to save.

    Attributes:
        sheet: The sheet as it was seen.
        period: The days that it is about.
        is_letter: US Letter in place of A4.
        has_csv: Also a table beside it.
        has_fhir: Also a bundle for a clinic's system beside it.
    """

    sheet: Sheet
    period: Period
    is_letter: bool
    has_csv: bool
    has_fhir: bool


class QuietTick(TickLine):
    """A tick line for what is no warning: the teal of controls, no ground."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box and words."""
        look, tokens = self._look, self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self.underMouse():
            box(painter, rect, 12, tint(tokens.sunken), None, 0)
        edge = look.px(24)
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        square = QRectF(rect.right() - 12 - edge if is_rtl else 12, (rect.height() - edge) / 2, edge, edge)
        if self.isChecked():
            box(painter, square, 6, tint(tokens.primary), None, 0)
            pixmap = look.icon("check", tokens.on_primary, edge - 6, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(square.x() + 3, square.y() + 3), pixmap)
        else:
            box(painter, square, 6, tint(tokens.surface), tint(tokens.ctl), 1.6)
        left = 12 + edge + look.px(14)
        words = QRectF(12 if is_rtl else left, 0, rect.width() - left - 12, rect.height())
        painter.setPen(tint(tokens.text))
        painter.setFont(look.font(17, 500))
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(words, flags, self.text())


class SheetPreview(QWidget):
    """The page, as large as there is room for."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make an empty preview."""
        super().__init__(parent)
        self._look = look
        self._sheet: Sheet | None = None
        self._is_letter = False
        self._picture: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 320)

    def show_sheet(self, sheet: Sheet, *, is_letter: bool) -> None:
        """Show another page."""
        self._sheet, self._is_letter = sheet, is_letter
        self._picture = None
        self.update()

    def page_rect(self) -> QRectF:
        """Give where the page lies."""
        size = page_size(is_letter=self._is_letter)
        scale = min((self.width() - 8) / size.width(), (self.height() - 8) / size.height())
        shown = QSizeF(size.width() * scale, size.height() * scale)
        return QRectF((self.width() - shown.width()) / 2, (self.height() - shown.height()) / 2, *shown.toTuple())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint the page anew in its new size."""
        super().resizeEvent(event)
        self._picture = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page; once, then from memory."""
        if self._sheet is None:
            return
        rect = self.page_rect()
        painter = QPainter(self)
        painter.drawPixmap(rect.topLeft(), self._page(rect))
        painter.setPen(self._look.color("ctl"))
        painter.drawRect(rect)

    def _page(self, rect: QRectF) -> QPixmap:
        if self._picture is None and self._sheet is not None:
            ratio = self.devicePixelRatioF()
            picture = QPixmap((rect.size() * ratio).toSize())
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.white)
            size = page_size(is_letter=self._is_letter)
            painter = QPainter(picture)
            painter.scale(rect.width() / size.width(), rect.height() / size.height())
            paint_sheet(painter, size, self._sheet)
            painter.end()
            self._picture = picture
        return self._picture or QPixmap()


class ReportPanel(QWidget):
    """Save for my physio.

    Signals:
        save_wanted: The `SheetChoice` to save.
        left: Nothing is saved.
    """

    save_wanted = Signal(object)
    left = Signal()

    def __init__(
        self,
        look: Look,
        story: ProgressStory,
        programme: Programme,
        exercises: Mapping[str, str],
        *,
        is_letter: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make the panel of a story.

        Args:
            look: The look.
            story: The whole story.
            programme: What was prescribed.
            exercises: Exercise id to name.
            is_letter: Whether the user's country prints on US Letter.
            parent: Owner.
        """
        super().__init__(parent)
        self._look, self._story, self._programme = look, story, programme
        self._exercises = exercises
        self._items = {item.id: item.label for item in programme.safety.items}
        self._build(is_letter=is_letter)
        self._connect()
        self._on_changed()

    def _build(self, *, is_letter: bool) -> None:
        look = self._look
        self.title = Label(look, say("Save for my physio"), "h1")
        self.ranges = Segmented(look, [range_words(each) for each in _RANGES], height_px=44, size_px=15)
        self.ranges.set_index(_RANGES.index(ChartRange.QUARTER))
        self.ranges.setAccessibleName(say("Days on the sheet"))
        self.parts = {part: QuietTick(look, part_words(part)) for part in SheetPart}
        for line in self.parts.values():
            line.setChecked(True)
        self.name = QLineEdit()
        self.name.setPlaceholderText(say("Name on the sheet, if you want one"))
        self.name.setAccessibleName(say("Name on the sheet, if you want one"))
        self.name.setMaxLength(60)
        self.name.setProperty("ring_radius", 12)
        self.name.setFont(look.font(16))
        self.paper = Segmented(look, [say("A4"), say("US Letter")], height_px=44, size_px=15)
        self.paper.set_index(1 if is_letter else 0)
        self.paper.setAccessibleName(say("Paper"))
        self.csv = QuietTick(look, say("Also as a table (CSV)"))
        self.fhir = QuietTick(look, say("Also for a clinic's system (FHIR)"))
        self.save = Button(look, say("Save"), Kind.FILLED, icon="download", height_px=56)
        self.leave = Button(look, say("Not now"), Kind.PLAIN, key=say("Esc"), height_px=56, size_px=17)
        self.preview = SheetPreview(look)
        self.preview.setAccessibleName(say("The page as it will be saved"))

        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(8, 8, 16, 8)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(Label(look, say("One page. You see it before it is saved."), "body", "text2"))
        column.addSpacing(8)
        column.addWidget(self.ranges)
        column.addSpacing(4)
        for line in self.parts.values():
            column.addWidget(line)
        column.addSpacing(4)
        column.addWidget(self.name)
        column.addSpacing(4)
        column.addWidget(self.paper, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.csv)
        column.addWidget(self.fhir)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(8, 8, 16, 0)
        buttons.setSpacing(12)
        buttons.addWidget(self.save)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        side = QVBoxLayout()
        side.addWidget(PageScroll(choices), 1)
        side.addLayout(buttons)
        holder = QWidget()
        holder.setLayout(side)
        holder.setFixedWidth(look.px(_CHOICES_PX))
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 24, 28, 24)
        row.setSpacing(24)
        row.addWidget(holder)
        row.addWidget(self.preview, 1)

    def _connect(self) -> None:
        self.ranges.chosen.connect(self._on_changed)
        self.paper.chosen.connect(self._on_changed)
        self.name.textChanged.connect(self._on_changed)
        for line in self.parts.values():
            line.toggled.connect(self._on_changed)
        self.save.clicked.connect(self._on_save)
        self.leave.clicked.connect(self.left)

    def first_focus(self) -> QWidget:
        """Give the filled button."""
        return self.save

    @property
    def choice(self) -> SheetChoice:
        """What would be saved now."""
        chart_range = _RANGES[self.ranges.index]
        days = _DAYS.get(chart_range)
        period = whole_period(self._story) if days is None else last_days(self._story, days)
        parts = ALL_PARTS & {part for part, line in self.parts.items() if line.isChecked()}
        facts = sheet_facts(self._story, self._programme, period, parts)
        return SheetChoice(
            sheet=Sheet(facts, self._story, self.name.text().strip(), self._exercises, self._items),
            period=period,
            is_letter=self.paper.index == 1,
            has_csv=self.csv.isChecked(),
            has_fhir=self.fhir.isChecked(),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(self.rect(), self._look.color("bg"))

    @Slot()
    def _on_changed(self) -> None:
        choice = self.choice
        self.preview.show_sheet(choice.sheet, is_letter=choice.is_letter)
        self.save.setEnabled(bool(choice.sheet.facts.parts))

    @Slot()
    def _on_save(self) -> None:
        self.save_wanted.emit(self.choice)
