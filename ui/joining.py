"""Builds the desk, the flows and the pages, and joins what they wish for with what there is."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QLocale, QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from player.clock import Clock, WallClock
from player.decision import Closed, GateDecision
from player.events import CardForm, RoutineForm
from player.guide import Told
from player.history import OpenSession
from player.leftover import closed_as_left
from player.paths import Paths
from player.settings import Settings
from player.store.records import Records
from ui.crash import CrashWatch, start_log
from ui.data_rows import DataAct
from ui.desk import Desk
from ui.first_colours import FirstLook, keep_first_look, motion_of
from ui.flows.asking_weekly import AskingWeekly
from ui.flows.checking_in import CheckingIn
from ui.flows.helping import Helping
from ui.flows.playing import Playing
from ui.flows.starting_out import StartingOut
from ui.flows.walking import Walking
from ui.languages import FOLDER, Languages
from ui.look import Look, load_fonts
from ui.main_window import MainWindow
from ui.messenger import Messenger
from ui.pages import Pages
from ui.pictures import Pictures
from ui.place import Place
from ui.problem_panel import ProblemPanel
from ui.programme_translation import ToldCourse
from ui.records import RecordsLine
from ui.records_watch import Opened, RecordsWatch
from ui.style import style_sheet
from ui.widgets.toast import Toast
from ui.words import say

if TYPE_CHECKING:
    from ui.data_flow import KeepingData
    from ui.day_joining import DayJoining


class Joining(QObject):
    """Everything behind the window, from the first paint to the last."""

    def __init__(
        self,
        app: QApplication,
        window: MainWindow,
        paths: Paths,
        first: FirstLook,
        clock: Clock | None = None,
        engine_options: tuple[str, ...] = (),
        translations: Path = FOLDER,
    ) -> None:
        """Furnish the window and open the records.

        Args:
            app: The application.
            window: The window, with its outlines painted.
            paths: The user's places; the caller holds their lock.
            first: The look until the settings are read.
            clock: The clocks, those of the machine unless a test winds its own.
            engine_options: Further options for libVLC.
            translations: Folder of the compiled languages.
        """
        super().__init__(window)
        self._app, self._window = app, window
        start_log(paths.logs)
        load_fonts()
        if app.style().objectName() != "fusion":
            app.setStyle("fusion")
        self._languages = Languages(app, translations, self)
        self._languages.use(first.language)
        window.setLocale(QLocale())
        look = Look(first.theme, first.text_percent, first.motion, self)
        self._look = look
        self._apply_look()
        window.furnish(look)
        clock = clock or WallClock()
        self._records = Records(paths, clock)
        line = RecordsLine(self._records, self)
        course = ToldCourse()
        self._course = course
        pictures = Pictures(course.folder)
        desk = Desk(window, look, line, course, paths, clock)
        self.desk = desk
        self.pages = Pages(desk, course, pictures)
        self.helping = Helping(desk)
        self.checking_in = CheckingIn(desk, self.helping, pictures)
        self.asking_weekly = AskingWeekly(desk, self.helping)
        self.starting_out = StartingOut(desk, self.helping, pictures)
        self.playing = Playing(desk, self.helping, pictures, engine_options)
        self.walking = Walking(desk)
        self._records_watch = RecordsWatch(desk)
        self.toast = Toast(look, window)
        self._messenger = Messenger(paths, self)
        self._watch = CrashWatch(self)
        self.day: DayJoining | None = None
        self._connect_window()
        self._connect_pages()
        self._connect_flows()
        self._records_watch.open()

    def _connect_window(self) -> None:
        window, desk = self._window, self.desk
        self._watch.crashed.connect(self._on_crash)
        self._look.changed.connect(self._apply_look)
        desk.settings_changed.connect(self._on_settings)
        self._records_watch.opened.connect(self._on_opened)
        self._records_watch.changed.connect(self._on_records_changed)
        self._records_watch.first_run_wanted.connect(self.starting_out.start)
        self._records_watch.copy_wanted.connect(self._on_copy_wanted)
        desk.message_wanted.connect(self.toast.say)
        self.toast.pressed.connect(self._on_undo)
        window.key_pressed.connect(self._on_key)
        window.help_wanted.connect(self._on_help)
        window.keys_wanted.connect(self._on_keys)
        window.undo_wanted.connect(self._on_undo)
        window.quit_wanted.connect(window.close)
        window.closing.connect(self.playing.keep_place)
        window.resized.connect(self.toast.place)
        self._messenger.raise_wanted.connect(self._on_raise)

    def _connect_pages(self) -> None:
        pages = self.pages
        pages.start_wanted.connect(self._on_start)
        pages.carry_on_wanted.connect(self.playing.carry_on)
        pages.start_over_wanted.connect(self._on_start_over)
        pages.check_in_wanted.connect(self.checking_in.start)
        pages.weekly_wanted.connect(self.asking_weekly.start)
        pages.walk_wanted.connect(self.walking.start)
        pages.card_wanted.connect(self._on_card_wanted)
        pages.latched_wanted.connect(self.helping.show_latched)
        pages.word_wanted.connect(self._on_clinicians_word)
        pages.folder_wanted.connect(self._on_folder)
        pages.licences_wanted.connect(self._on_licences)
        pages.data_wanted.connect(self._on_data_wanted)

    def _connect_flows(self) -> None:
        pages = self.pages
        self.checking_in.closed.connect(pages.refresh)
        self.checking_in.closed.connect(self._on_checked_in)
        self.asking_weekly.closed.connect(pages.refresh)
        self.checking_in.start_wanted.connect(pages.start_stage)
        self.checking_in.gate_wanted.connect(pages.show_gate)
        self.starting_out.start_wanted.connect(pages.start_stage)
        self.starting_out.closed.connect(pages.refresh)
        self.playing.closed.connect(self._on_played)
        self.playing.walk_wanted.connect(self.walking.start)
        self.playing.check_in_wanted.connect(self.checking_in.start)
        self.playing.keys_wanted.connect(self._on_keys)
        self.walking.closed.connect(pages.refresh)
        # What was told last is what is undone.
        self.walking.logged.connect(self.checking_in.forget_undo)
        self.checking_in.stored.connect(self.walking.forget_undo)
        self.helping.closed.connect(pages.refresh)
        self.helping.card_answered.connect(self._on_card_answered)

    @cached_property
    def keeping(self) -> "KeepingData":
        """Copies out and in, and deleting."""
        # Seldom asked for, and it loads SQLAlchemy.
        from ui.data_flow import KeepingData  # noqa: PLC0415

        keeping = KeepingData(self.desk)
        keeping.records_changed.connect(self._records_watch.take_anew)
        return keeping

    @property
    def is_day_shown(self) -> bool:
        """Whether Today shows what the records hold."""
        return self.pages.facts is not None

    def close(self) -> None:
        """Keep what runs, then let go of everything in order."""
        self.pages.close()
        if self.day is not None:
            self.day.close()
        self._watch.close()
        self._messenger.close()
        self.playing.close()
        self.desk.line.close()
        self._languages.forget()

    # Opening

    @Slot(object)
    def _on_opened(self, opened: Opened) -> None:
        self.pages.open(opened.session)
        self.pages.refresh()
        QTimer.singleShot(0, self, self._join_day)

    @Slot()
    def _join_day(self) -> None:
        # Nobody waits for it: reminders come later than the first page.
        from ui.day_joining import DayJoining  # noqa: PLC0415

        if self.day is None and self.desk.is_open:
            self.day = DayJoining(
                self.desk,
                self._app,
                self._messenger,
                pages=self.pages,
                walking=self.walking,
                checking_in=self.checking_in,
                playing=self.playing,
            )

    @Slot(object)
    def _on_records_changed(self, opened: Opened) -> None:
        """Show other records: nothing of what was done before can be undone in them."""
        self.checking_in.forget_undo()
        self.walking.forget_undo()
        self.pages.take_open_session(opened.session)
        self.desk.take_decision(opened.decision)

    # What pages and flows wish for

    @Slot(int, object, bool)
    def _on_start(self, stage: int, form: RoutineForm, is_silent: bool) -> None:  # noqa: FBT001  # Qt's signal
        self.playing.start(stage, form, is_silent=is_silent)

    @Slot(object)
    def _on_start_over(self, session: OpenSession) -> None:
        """Store what was left as it stood, then start anew if that leaves anything open."""
        desk, guide = self.desk, self.desk.guide

        def done(told: Told) -> None:
            desk.take_decision(told.after)
            self.pages.start_stage(told.after.stage or session.routine.stage)

        desk.ask(lambda: guide.finish_routine(closed_as_left(session)), done)

    @Slot()
    def _on_card_wanted(self) -> None:
        card = self.desk.decision.card
        self.helping.start_card(CardForm.FULL if card is None else card.form)

    @Slot(int)
    def _on_key(self, key: int) -> None:
        if not self.desk.is_open or self.pages.press(key) or not self.desk.settings.has_single_keys:
            return
        if key == Qt.Key.Key_C:
            self.checking_in.start()
        elif key == Qt.Key.Key_W:
            self.walking.start()
        elif key == Qt.Key.Key_G and self._window.place is Place.TODAY:
            self.pages.show_gate()

    @Slot(int)
    def _on_clinicians_word(self, stage: int) -> None:
        panel = ProblemPanel(
            self._look,
            say("Open Video {0} now?").format(stage),
            say("Choose this if someone who treats you said so. Stop if it hurts more."),
            (
                (say("Open Video {0}").format(stage), self._open_by_word),
                (say("Keep it closed"), self._window.leave_mode),
            ),
        )
        self._window.push_mode(panel)

    def _open_by_word(self) -> None:
        desk, guide, form_id = self.desk, self.desk.guide, uuid4()
        self._window.leave_mode()

        def done(told: Told) -> None:
            desk.take_decision(told.after)
            if told.after.card is not None:
                self.helping.start_card(told.after.card.form)

        desk.ask(lambda: guide.clinician_says_start(form_id), done)

    @Slot()
    def _on_help(self) -> None:
        if self.playing.player is not None:
            self.playing.player.pause()
        self.helping.show_help()

    @Slot()
    def _on_keys(self) -> None:
        from ui.keys_page import KeysPage  # noqa: PLC0415  # seldom asked for

        if self.playing.player is not None:
            self.playing.player.pause()
        page = KeysPage(self._look)
        page.left.connect(self._window.leave_mode)
        self._window.push_mode(page)

    @Slot(str)
    def _on_crash(self, details: str) -> None:
        self.playing.keep_place()

        def copy() -> None:
            QApplication.clipboard().setText(details)

        panel = ProblemPanel(
            self._look,
            say("Something went wrong in Dimmer"),
            say("Your records are safe. You can go on, or close Dimmer and open it again."),
            (
                (say("Go on"), self._window.leave_mode),
                (say("Copy details"), copy),
                (say("Close Dimmer"), self._window.close),
            ),
        )
        self._window.push_mode(panel)

    @Slot(object)
    def _on_card_answered(self, decision: GateDecision) -> None:
        if decision.closed and decision.closed[0] in {Closed.UNPLACED, Closed.STALE}:
            self.checking_in.start()
        self.pages.refresh()

    @Slot()
    def _on_undo(self) -> None:
        if self.playing.take_back():
            return
        if self.checking_in.can_undo:
            self.checking_in.undo()
        elif self.walking.can_undo:
            self.walking.undo()

    @Slot()
    def _on_checked_in(self) -> None:
        # Half a check-in, or one that is taken back, is no moment for more questions.
        if self.checking_in.can_undo:
            self.asking_weekly.offer()

    @Slot()
    def _on_played(self) -> None:
        records = self._records
        self.desk.ask(lambda: records.open_session, self.pages.take_open_session)

    # What changes

    @Slot(object)
    def _on_settings(self, settings: Settings) -> None:
        self._look.apply(settings.theme.value, settings.text_size_pct, motion_of(settings))
        keep_first_look(self.desk.paths.data, settings)
        if self._languages.use(settings.language):
            # Whoever keeps words asks for them anew; flows make theirs when they begin.
            self._window.setLocale(QLocale())
            self._course.forget_words()
            self._window.sidebar.retranslate()
            self.pages.retranslate()

    @Slot()
    def _apply_look(self) -> None:
        self._app.setPalette(self._look.palette())
        self._app.setFont(self._look.font(16))
        self._app.setStyleSheet(style_sheet(self._look))

    @Slot()
    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.desk.paths.data)))

    @Slot(object)
    def _on_data_wanted(self, act: DataAct) -> None:
        self.keeping.act(act)

    @Slot()
    def _on_copy_wanted(self) -> None:
        self.keeping.save_copy()

    @Slot()
    def _on_licences(self) -> None:
        from ui.licences_page import LicencesPage  # noqa: PLC0415  # seldom asked for

        page = LicencesPage(self._look)
        page.left.connect(self._window.leave_mode)
        self._window.push_mode(page)

    @Slot()
    def _on_raise(self) -> None:
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
