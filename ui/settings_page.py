"""Settings: one page of groups; every change applies at once and is kept."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTime, QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QHBoxLayout, QSpinBox, QTimeEdit, QVBoxLayout, QWidget

from player.programme import Region
from player.settings import LessMotion, OnClose, Settings, Theme, working_days
from ui.data_rows import DataRows
from ui.languages import NAMES, review_words
from ui.look import Look
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card, ShadowGround
from ui.widgets.fields import Amount, ChoiceBox
from ui.widgets.scroll import PageScroll
from ui.widgets.text import Label
from ui.widgets.ticks import Switch
from ui.words import say

WIDTH_PX = 720
_TEXT_SIZES = (90, 100, 110, 125, 150)
_CUE_SIZES = (100, 125, 150)
_MIN_PER_H = 60


@dataclass(frozen=True, slots=True)
class SettingsFacts:
    """What the page tells besides the settings.

    Attributes:
        data_folder: Where the records lie.
        films: One line for each film: name and state.
        version: Version of the program.
    """

    data_folder: str
    films: tuple[str, ...]
    version: str


class SettingsPage(QWidget):
    """The page.

    Signals:
        changed: Name and value of a setting.
        calendar_wanted: Save today's times for a calendar program.
        folder_wanted: Open the data folder.
        films_wanted: Look at the film files again.
        licences_wanted: Show the licences.
    """

    changed = Signal(str, object)
    calendar_wanted = Signal()
    folder_wanted = Signal()
    films_wanted = Signal()
    licences_wanted = Signal()

    def __init__(self, look: Look, regions: Sequence[Region], parent: QWidget | None = None) -> None:
        """Make the page; ``show_settings`` fills it."""
        super().__init__(parent)
        self._look = look
        self._regions = tuple(regions)
        self._settings = Settings()
        self._is_filling = False
        self._switches: dict[str, Switch] = {}
        self._combos: dict[str, QComboBox] = {}
        self._times: dict[str, QTimeEdit] = {}
        self._levels: dict[str, QSpinBox] = {}
        self._build()

    def _build(self) -> None:
        look = self._look
        ground = ShadowGround(look)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        self.title = Label(look, say("Settings"), "h1")
        column.addWidget(self.title)
        for group in (
            self._day(),
            self._player(),
            self._check_in(),
            self._looks(),
            self._videos(),
            self._data(),
            self._language(),
            self._about(),
        ):
            column.addWidget(group)
        column.addStretch(1)
        holder = QWidget()
        holder.setMaximumWidth(WIDTH_PX)
        holder.setLayout(column)
        frame = QHBoxLayout(ground)
        frame.setContentsMargins(40, 33, 40, 40)
        frame.addWidget(holder, 20)
        frame.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = PageScroll(ground)
        outer.addWidget(self._scroll)

    def show_settings(self, settings: Settings, facts: SettingsFacts) -> None:
        """Show what is set now; sends nothing."""
        self._settings = settings
        self._is_filling = True
        for name, switch in self._switches.items():
            switch.setChecked(bool(getattr(settings, name)))
        for name, combo in self._combos.items():
            value = getattr(settings, name)
            index = combo.findData(bool(value) if name == "weekday_hours" else value)
            combo.setCurrentIndex(max(0, index))
        for name, edit in self._times.items():
            minutes = int(getattr(settings, name))
            edit.setTime(QTime(min(23, minutes // _MIN_PER_H), minutes % _MIN_PER_H))
        for name, level in self._levels.items():
            level.setValue(int(getattr(settings, name)))
        self._folder.setText(facts.data_folder)
        self._films.setText("\n".join(facts.films))
        self._version.setText(say("Dimmer {0}").format(facts.version))
        self._is_filling = False

    def place_seen(self) -> int:
        """Tell how far the page is scrolled, in pixels."""
        return self._scroll.verticalScrollBar().value()

    def go_to_language(self, seen: int) -> None:
        """Go on where the language was chosen: this page was made anew for it."""
        self._combos["language"].setFocus()
        # The page is laid out only when it is shown, and can be scrolled only then.
        QTimer.singleShot(0, self, lambda: self._scroll.verticalScrollBar().setValue(seen))

    def _group(self, title: str, rows: Sequence[QWidget]) -> Card:
        card = Card(self._look)
        box = QVBoxLayout(card)
        box.setContentsMargins(28, 20, 28, 20)
        box.setSpacing(10)
        box.addWidget(Label(self._look, title, "h3"))
        for row in rows:
            box.addWidget(row)
        return card

    def _row(self, label: str, help_line: str, control: QWidget | None) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(20)
        words = QVBoxLayout()
        words.setSpacing(2)
        name = Label(self._look, label, "body_strong")
        words.addWidget(name)
        if help_line:
            words.addWidget(Label(self._look, help_line, "small", "text2"))
        line.addLayout(words, 1)
        if control is not None:
            if isinstance(control, Button):
                control.setAccessibleDescription(label)
            else:
                control.setAccessibleName(label)
                control.setAccessibleDescription(help_line)
            if isinstance(control, QComboBox):
                # A list's own name is what is chosen in it; screen readers read the label beside it.
                name.setBuddy(control)
            line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _switch(self, name: str, label: str, help_line: str = "") -> QWidget:
        switch = Switch(self._look, label)
        switch.setProperty("setting", name)
        switch.toggled.connect(self._on_switch)
        self._switches[name] = switch
        return self._row(label, help_line, switch)

    def _combo(self, name: str, label: str, choices: Sequence[tuple[str, object]], help_line: str = "") -> QWidget:
        combo = ChoiceBox(self._look)
        combo.setProperty("setting", name)
        for words, value in choices:
            combo.addItem(words, value)
        combo.activated.connect(self._on_combo)
        self._combos[name] = combo
        return self._row(label, help_line, combo)

    def _time(self, name: str, label: str, help_line: str = "") -> QWidget:
        edit = _HalfHours()
        edit.setProperty("setting", name)
        edit.setAccessibleName(label)
        edit.timeChanged.connect(self._on_time)
        self._times[name] = edit
        return self._row(label, help_line, Amount(self._look, edit, label))

    def _level(self, name: str, label: str, help_line: str = "") -> QWidget:
        level = QSpinBox()
        level.setRange(0, 100)
        level.setSingleStep(10)
        level.setSuffix(" %")
        level.setProperty("setting", name)
        level.setAccessibleName(label)
        level.valueChanged.connect(self._on_level)
        self._levels[name] = level
        return self._row(label, help_line, Amount(self._look, level, label))

    def _day(self) -> Card:
        every = [
            (say("Every hour"), 60),
            (say("Every hour and a half"), 90),
            (say("Every two hours"), 120),
        ]
        closes = [
            (say("Ask me"), OnClose.ASK),
            (say("Keep reminding me"), OnClose.STAY),
            (say("Quit"), OnClose.QUIT),
        ]
        self.calendar = Button(
            self._look, say("Save a file"), Kind.GHOST, icon="download", height_px=44, size_px=16, pad_px=18
        )
        self.calendar.clicked.connect(self.calendar_wanted)
        days = [(say("Every day"), False), (say("Monday to Friday"), True)]
        rows = (
            self._switch(
                "has_reminders", say("Reminders"), say("A small sign when it is time to move, in day hours.")
            ),
            self._combo(
                "reminder_every_min", say("How often"), every, say("Never more often than your video is meant to be.")
            ),
            self._time("day_start_min", say("From"), say("The strip on Today begins here.")),
            self._time("day_end_min", say("Until"), say("After this nothing is due any more.")),
            self._combo("weekday_hours", say("On these days"), days),
            self._switch(
                "is_quiet_in_full_screen",
                say("Quiet in full screen and in calls"),
                say("Where the system tells; else there is a switch for quiet in the tray."),
            ),
            self._combo("on_close", say("When the window is closed"), closes),
            self._switch(
                "starts_with_session", say("Start with the computer"), say("In the background, without a window.")
            ),
            self._row(
                say("Save today's times for my calendar"),
                say("A file that calendar programs open, on a phone, too."),
                self.calendar,
            ),
        )
        return self._group(say("Reminders"), rows)

    def _player(self) -> Card:
        sizes = [(f"{size} %", size) for size in _CUE_SIZES]
        rows = (
            self._switch("has_voice", say("Voice"), say("Says the name, the side, hold and rest.")),
            self._level("film_volume_pct", say("Volume of the video")),
            self._switch("has_captions", say("Captions"), say("Words under the picture.")),
            self._switch("has_breathing_disc", say("Breathing disc"), say("A disc that breathes with you.")),
            self._combo("cue_size_pct", say("Size of the cues"), sizes, say("Larger reads from further away.")),
        )
        return self._group(say("Player"), rows)

    def _check_in(self) -> Card:
        help_line = say("Choosing an answer does not move on by itself.")
        return self._group(say("Check-in"), (self._switch("waits_for_next", say("Wait for Next"), help_line),))

    def _looks(self) -> Card:
        themes = [
            (say("Like the system"), Theme.SYSTEM),
            (say("Light"), Theme.LIGHT),
            (say("Dark"), Theme.DARK),
            (say("High contrast"), Theme.CONTRAST),
        ]
        motions = [
            (say("Like the system"), LessMotion.SYSTEM),
            (say("On"), LessMotion.ON),
            (say("Off"), LessMotion.OFF),
        ]
        rows = (
            self._combo("theme", say("Theme"), themes),
            self._combo("text_size_pct", say("Text size"), [(f"{size} %", size) for size in _TEXT_SIZES]),
            self._combo("less_motion", say("Less motion"), motions, say("Nothing moves but the counters.")),
            self._switch("has_single_keys", say("Single-letter keys"), say("C, W, S and the like.")),
        )
        return self._group(say("Look"), rows)

    def _videos(self) -> Card:
        self._films = Label(self._look, "", "small", "text2")
        check = Button(self._look, say("Check files"), Kind.GHOST, height_px=44, size_px=16, pad_px=18)
        check.clicked.connect(self.films_wanted)
        guide_help = say("Name, dial and captions without a film.")
        rows = (
            self._row(say("The three films"), "", check),
            self._films,
            self._switch("uses_drawn_guide", say("Drawn guide in place of films"), guide_help),
        )
        return self._group(say("Videos"), rows)

    def _data(self) -> Card:
        look = self._look
        self.your_data = DataRows(look)
        self._folder = Label(look, "", "small", "text2")
        self._folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        folder = Button(look, say("Open folder"), Kind.GHOST, icon="folder-open", height_px=44, size_px=16, pad_px=18)
        folder.clicked.connect(self.folder_wanted)
        private = say("Your answers stay in this folder. Nothing is sent anywhere.")
        rows = (
            self._row(say("Where your records are"), private, folder),
            self._folder,
            self.your_data,
        )
        return self._group(say("Your data"), rows)

    def _language(self) -> Card:
        regions = [(region.title, region.id) for region in self._regions]
        languages = [(say("Like the system"), ""), *((name, tag) for tag, name in NAMES.items())]
        rows = (
            self._combo(
                "language", say("Language"), languages, say("Changes at once. The voice in the films stays.")
            ),
            self._combo("region", say("Where you live"), regions, say("Decides which numbers to call are shown.")),
        )
        return self._group(say("Language and country"), rows)

    def _about(self) -> Card:
        self._version = Label(self._look, "", "body")
        licences = Button(self._look, say("Licences"), Kind.LINK, size_px=16)
        licences.clicked.connect(self.licences_wanted)
        words = say(
            "An exercise player and diary for adults with ordinary low back pain. "
            "No clinician has signed its texts yet."
        )
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(licences)
        line.addStretch(1)
        reviews = Label(self._look, review_words(), "small", "text2")
        return self._group(say("About"), (self._version, Label(self._look, words, "body", "text2"), reviews, row))

    def _send(self, value: object) -> None:
        control = self.sender()
        if control is not None and not self._is_filling:
            self.changed.emit(str(control.property("setting")), value)

    @Slot(bool)
    def _on_switch(self, is_on: bool) -> None:  # noqa: FBT001  # Qt's signal
        self._send(is_on)

    @Slot(int)
    def _on_combo(self, index: int) -> None:
        combo = self.sender()
        if isinstance(combo, QComboBox):
            name = str(combo.property("setting"))
            # Qt hands a StrEnum back as a plain string.
            kind = {"theme": Theme, "less_motion": LessMotion, "on_close": OnClose}.get(name)
            value = combo.itemData(index)
            if name == "weekday_hours":
                now = self._settings
                value = working_days(now.day_start_min, now.day_end_min) if value else ()
            self._send(kind(value) if kind is not None else value)

    @Slot(QTime)
    def _on_time(self, time: QTime) -> None:
        control, before = self.sender(), self._settings
        if control is None or self._is_filling:
            return
        minute = time.hour() * _MIN_PER_H + time.minute()
        self.changed.emit(str(control.property("setting")), minute)
        alike = working_days(before.day_start_min, before.day_end_min)
        if before.weekday_hours == alike:
            now = self._settings
            self.changed.emit("weekday_hours", working_days(now.day_start_min, now.day_end_min))

    @Slot(int)
    def _on_level(self, level: int) -> None:
        self._send(level)


class _HalfHours(QTimeEdit):
    """A time of day that steps by half an hour."""

    def stepBy(self, steps: int) -> None:
        """Step, staying within the day."""
        minutes = self.time().hour() * _MIN_PER_H + self.time().minute() + 30 * steps
        last = 24 * _MIN_PER_H - 30
        minutes = min(last, max(0, minutes))
        self.setTime(QTime(minutes // _MIN_PER_H, minutes % _MIN_PER_H))

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Both ways."""
        return QAbstractSpinBox.StepEnabledFlag.StepUpEnabled | QAbstractSpinBox.StepEnabledFlag.StepDownEnabled
