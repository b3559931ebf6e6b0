"""Today: what do I do now? One filled button answers, and Space presses it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.day_strip import DayStrip
from ui.dial_card import DialCard
from ui.hero_card import HeroCard
from ui.look import Look
from ui.today_face import HeroAct, TodayFace
from ui.video_cards import VideoRow
from ui.widgets.button import Button, Kind
from ui.widgets.card import ShadowGround
from ui.widgets.scroll import PageScroll
from ui.widgets.text import Label

CONTENT_MAX_PX = 1360
_SMALL_BELOW_PX = 960
_LOW_BELOW_PX = 890


class TodayPage(QWidget):
    """The first page.

    Signals:
        act_wanted: What the hero's buttons ask for.
        form_chosen: 0 for the short form, 1 for the full one.
        check_in_wanted: Check in.
        walk_wanted: Start a walk.
        video_chosen: Number of a video card, 1 to 3.
        reminders_wanted: The reminder pill.
    """

    act_wanted = Signal(HeroAct)
    form_chosen = Signal(int)
    check_in_wanted = Signal()
    walk_wanted = Signal()
    video_chosen = Signal(int)
    reminders_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(parent)
        self._look = look
        self._build()
        self._connect()

    def _build(self) -> None:
        look = self._look
        ground = ShadowGround(look)
        self.title = Label(look, "", "h1", wrap=False)
        self._date = Label(look, "", "lead", "text2")
        self._short = Label(look, "", "lead", "text2", size_px=17)
        self.reminders = Button(look, "", Kind.PILL, icon="bell", height_px=36, size_px=15, pad_px=13)
        self.hero = HeroCard(look)
        self.dial = DialCard(look)
        self.day = DayStrip(look)
        self.videos = VideoRow(look)

        words = QVBoxLayout()
        words.setSpacing(0)
        title_row = QHBoxLayout()
        title_row.setSpacing(16)
        title_row.addWidget(self.title)
        title_row.addWidget(self._short, 1, Qt.AlignmentFlag.AlignBottom)
        words.addLayout(title_row)
        words.addWidget(self._date)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addWidget(self.reminders, 0, Qt.AlignmentFlag.AlignVCenter)
        self._top = QGridLayout()
        self._top.setSpacing(24)
        self._top.addWidget(self.hero, 0, 0)
        self._top.addWidget(self.dial, 0, 1)
        self._top.setColumnStretch(0, 704)
        self._top.setColumnStretch(1, 408)
        column = QVBoxLayout()
        column.setSpacing(24)
        column.addLayout(head)
        column.addSpacing(-6)
        column.addLayout(self._top)
        column.addWidget(self.day)
        column.addWidget(self.videos)
        column.addStretch(1)
        self._column = column
        holder = QWidget()
        holder.setMaximumWidth(CONTENT_MAX_PX)
        holder.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        self._frame = QHBoxLayout(ground)
        self._frame.addWidget(holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(PageScroll(ground))
        self.setTabOrder(self.hero.start, self.hero.forms)
        self._fit()

    def _connect(self) -> None:
        self.hero.act_wanted.connect(self.act_wanted)
        self.hero.form_chosen.connect(self.form_chosen)
        self.dial.check_in_wanted.connect(self.check_in_wanted)
        self.day.walk_wanted.connect(self.walk_wanted)
        self.day.now_pressed.connect(self._on_now)
        self.videos.video_chosen.connect(self.video_chosen)
        self.reminders.clicked.connect(self.reminders_wanted)
        self._look.changed.connect(self._fit)

    def show_face(self, face: TodayFace) -> None:
        """Show another state."""
        self.title.setText(face.greeting)
        self._date.setText(face.date_line)
        self._short.setText(face.short_line)
        self.reminders.set_words(face.reminders)
        self.reminders.setVisible(bool(face.reminders) and not self._is_small())
        self.hero.show_face(face.hero)
        self.dial.show_face(face.dial)
        self.day.show_face(face.day)
        self.videos.show_faces(face.videos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start with Space or Enter when no other control takes them."""
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.hero.start.click()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the cards to the window."""
        super().resizeEvent(event)
        self._fit()

    def _is_small(self) -> bool:
        return self.width() < _SMALL_BELOW_PX

    @Slot()
    def _fit(self) -> None:
        is_small = self._is_small()
        # A laptop's title bar and panel leave less than the design's height: the gaps give way, not the cards.
        is_low = is_small or self.height() < _LOW_BELOW_PX
        margin = 24 if is_small else 40
        self._frame.setContentsMargins(margin, 10 if is_small else 20 if is_low else 33, margin, 12 if is_low else 24)
        self._column.setSpacing(18 if is_low else 24)
        self._top.setSpacing(20 if is_small else 24)
        self._date.setVisible(not is_small)
        self._short.setVisible(is_small)
        self.reminders.setVisible(bool(self.reminders.text()) and not is_small)
        self.hero.set_small(is_small=is_small)
        self.dial.set_small(is_small=is_small)
        self.videos.set_small(is_small=is_small)

    @Slot()
    def _on_now(self) -> None:
        self.hero.start.click()
