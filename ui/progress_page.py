"""Progress: what the answers say so far, how sure that is, and what was done."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from player.story import ProgressStory
from ui.chart_card import ChartCard
from ui.chart_range import ChartRange
from ui.look import Look
from ui.progress_insight import InsightCard
from ui.progress_tiles import TILES, TileRow
from ui.progress_words import headline, tile_faces, under_headline
from ui.widgets.button import Button, Kind
from ui.widgets.card import ShadowGround
from ui.widgets.scroll import PageScroll
from ui.widgets.text import Label
from ui.words import say

CONTENT_MAX_PX = 1360
_SMALL_BELOW_PX = 960
_HEAD_NEEDS_PX = 780
_WEEKLY_NEEDS_PX = 240


class ProgressPage(QWidget):
    """The second page.

    Signals:
        check_in_wanted: The button of the empty chart.
        sheet_wanted: Save for my physio.
        weekly_wanted: The three questions of the week.
        edit_wanted: The `Event` that the user wants to change.
        delete_wanted: The `Event` that the user wants to take out.
        picture_wanted: Save the picture of the chart; "png" or "svg".
        copied: Something went to the clipboard.
    """

    check_in_wanted = Signal()
    sheet_wanted = Signal()
    weekly_wanted = Signal()
    edit_wanted = Signal(object)
    delete_wanted = Signal(object)
    picture_wanted = Signal(str)
    copied = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(parent)
        self._look = look
        self._story: ProgressStory | None = None
        self._has_letter_keys = True
        self._build()
        self._connect()

    def _build(self) -> None:
        look = self._look
        ground = ShadowGround(look)
        self.title = Label(look, "", "h1")
        self.title.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.under = Label(look, "", "body", "text2")
        self.save = Button(look, say("Save for my physio"), Kind.GHOST, icon="download", height_px=44, size_px=17)
        self.weekly = Button(look, say("Questions of the week"), Kind.GHOST, height_px=44, size_px=17)
        self.weekly.hide()
        self.card = ChartCard(look)
        self.tiles = TileRow(look)
        self.insight = InsightCard(look)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.under)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addLayout(words, 1)
        self._head.addWidget(self.weekly, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head.addWidget(self.save, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head)
        self._column.addWidget(self.card, 1)
        self._column.addWidget(self.tiles)
        self._column.addWidget(self.insight)
        holder = QWidget()
        holder.setMaximumWidth(CONTENT_MAX_PX)
        holder.setLayout(self._column)
        self._frame = QHBoxLayout(ground)
        self._frame.addWidget(holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(PageScroll(ground))
        self._fit()

    def _connect(self) -> None:
        self.card.check_in_wanted.connect(self.check_in_wanted)
        self.card.edit_wanted.connect(self.edit_wanted)
        self.card.delete_wanted.connect(self.delete_wanted)
        self.card.picture_wanted.connect(self.picture_wanted)
        self.card.copied.connect(self.copied)
        self.save.clicked.connect(self.sheet_wanted)
        self.weekly.clicked.connect(self.weekly_wanted)
        self._look.changed.connect(self._fit)

    @property
    def story(self) -> ProgressStory | None:
        """What is shown."""
        return self._story

    def show_story(self, story: ProgressStory) -> None:
        """Show another story."""
        self._story = story
        self.title.setText(headline(story))
        self.under.setText(under_headline(story))
        self.card.show_story(story)
        self.tiles.show_faces(tile_faces(story))
        self.insight.show_insight(story.insight)

    def show_weekly(self, *, is_open: bool) -> None:
        """Offer the three questions of the week, in the days in which an answer counts."""
        self.weekly.setVisible(is_open)
        self._fit()

    def set_letter_keys(self, *, are_on: bool) -> None:
        """Turn keys of one sign on or off, as the settings say."""
        self._has_letter_keys = are_on

    def press(self, key: int) -> bool:
        """Take a key that no control took; False if it is none of ours."""
        chart = self.card.chart
        match key:
            case Qt.Key.Key_Left:
                chart.move_read_out(-1)
            case Qt.Key.Key_Right:
                chart.move_read_out(1)
            case Qt.Key.Key_Home:
                chart.read_end(is_last=False)
            case Qt.Key.Key_End:
                chart.read_end(is_last=True)
            case Qt.Key.Key_Escape:
                return chart.clear_read_out()
            case _ if not self._has_letter_keys:
                return False
            case Qt.Key.Key_1 | Qt.Key.Key_2 | Qt.Key.Key_3 | Qt.Key.Key_4 | Qt.Key.Key_5:
                self.card.choose_range(ChartRange(int(key) - int(Qt.Key.Key_1)))
            case Qt.Key.Key_T:
                self.card.as_table.click()
            case Qt.Key.Key_S:
                self.save.click()
            case _:
                return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the page."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain == Qt.KeyboardModifier.NoModifier and self.press(event.key()):
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the cards to the window."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        is_small = self.width() < _SMALL_BELOW_PX
        margin = 24 if is_small else 40
        self._frame.setContentsMargins(margin, 12 if is_small else 33, margin, 24)
        self._column.setSpacing(16 if is_small else 23)
        self.card.set_small(is_small=is_small)
        more_px = 0 if self.weekly.isHidden() else _WEEKLY_NEEDS_PX
        is_narrow = self.width() - 2 * margin < self._look.px(_HEAD_NEEDS_PX + more_px)
        self._head.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)
        for button in (self.weekly, self.save):
            self._head.setAlignment(
                button, Qt.AlignmentFlag.AlignLeading if is_narrow else Qt.AlignmentFlag.AlignVCenter
            )
        self._head.setSpacing(10 if is_narrow else 24)
        # Large text needs the room of two columns for its longest words.
        self.tiles.set_columns(TILES if self.width() >= _SMALL_BELOW_PX * max(1.0, self._look.scale) else 2)
