"""Builds the desk, the flows and the pages, and joins what they wish for with what there is."""

from concurrent.futures import Future
from functools import partial
from uuid import uuid4

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget

from media.programmefile import Course
from player.clock import Clock, WallClock
from player.dayhours import DayHours
from player.decision import GateDecision
from player.errors import StorageError
from player.events import CardForm, RoutineForm
from player.guide import DayFacts, Guide, Told
from player.history import OpenSession
from player.paths import Paths
from player.settings import Settings
from player.store.outcome import Outcome
from player.store.records import Records
from ui.commands.version import own_version
from ui.crash import CrashWatch, start_log
from ui.desk import Desk
from ui.first_colours import FirstLook, keep_first_look, motion_of
from ui.flows.checking_in import CheckingIn
from ui.flows.helping import Helping
from ui.flows.playing import Playing
from ui.flows.starting_out import StartingOut
from ui.flows.walking import Walking
from ui.loading_page import LoadingPage
from ui.look import Look, load_fonts
from ui.main_window import MainWindow
from ui.messenger import Messenger
from ui.outcome_words import not_saved_words, outcome_words
from ui.pictures import Pictures
from ui.place import Place
from ui.problem_panel import ProblemPanel
from ui.programme_face import PanelAct
from ui.programme_page import ProgrammePage
from ui.programme_words import ProgrammeWords
from ui.records import RecordsLine
from ui.settings_page import SettingsFacts, SettingsPage
from ui.style import style_sheet
from ui.today_face import HeroAct
from ui.today_page import TodayPage
from ui.today_words import TodayWords
from ui.widgets.toast import Toast

REFRESH_MS = 30_000
CARRY_ON_WITHIN_S = 3600
_MIN_PER_H = 60


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
    ) -> None:
        """Furnish the window and open the records.

        Args:
            app: The application.
            window: The window, with its outlines painted.
            paths: The user's places; the caller holds their lock.
            first: The look until the settings are read.
            clock: The clocks, those of the machine unless a test winds its own.
            engine_options: Further options for libVLC.
        """
        super().__init__(window)
        self._app, self._window = app, window
        start_log(paths.logs)
        load_fonts()
        app.setStyle("fusion")
        look = Look(first.theme, first.text_percent, first.motion, self)
        self._look = look
        self._apply_look()
        window.furnish(look)
        window.set_builder(Place.TODAY, lambda: LoadingPage(look))
        window.show_place(Place.TODAY)
        clock = clock or WallClock()
        self._records = Records(paths, clock)
        line = RecordsLine(self._records, self)
        self._course = Course()
        self.desk = Desk(window, look, line, self._course, paths, clock)
        self._pictures = Pictures(self._course.folder)
        self._form = RoutineForm.SHORT
        self._form_was_chosen = False
        self._facts: DayFacts | None = None
        self._open_session: OpenSession | None = None
        self._chosen_stage: int | None = None
        self._build_flows(engine_options)
        self._toast = Toast(look, window)
        self._messenger = Messenger(paths, self)
        self._watch = CrashWatch(self)
        self._watch.crashed.connect(self._on_crash)
        self._refresh_timer = QTimer(self)
        self._refresh_timer.setInterval(REFRESH_MS)
        self._connect()
        self._open_records(line)

    def _build_flows(self, engine_options: tuple[str, ...]) -> None:
        desk, pictures = self.desk, self._pictures
        self.helping = Helping(desk)
        self.checking_in = CheckingIn(desk, self.helping, pictures)
        self.starting_out = StartingOut(desk, self.helping, pictures)
        self.playing = Playing(desk, self.helping, pictures, engine_options)
        self.walking = Walking(desk)
        self._today_words = TodayWords(self._course, pictures)
        self._programme_words = ProgrammeWords(self._course, pictures)

    def _connect(self) -> None:
        window, desk = self._window, self.desk
        self._look.changed.connect(self._apply_look)
        desk.settings_changed.connect(self._on_settings)
        desk.told.connect(self._on_told)
        desk.not_saved.connect(self._on_not_saved)
        desk.message_wanted.connect(self._toast.say)
        window.place_shown.connect(self._on_place)
        window.key_pressed.connect(self._on_key)
        window.help_wanted.connect(self._on_help)
        window.keys_wanted.connect(self._on_keys)
        self.playing.keys_wanted.connect(self._on_keys)
        window.undo_wanted.connect(self._on_undo)
        window.quit_wanted.connect(window.close)
        window.closing.connect(self._on_closing)
        window.resized.connect(self._toast.place)
        self._messenger.raise_wanted.connect(self._on_raise)
        self._refresh_timer.timeout.connect(self.refresh)
        self.checking_in.closed.connect(self.refresh)
        self.checking_in.start_wanted.connect(self._start_stage)
        self.checking_in.gate_wanted.connect(self._show_gate)
        self.starting_out.start_wanted.connect(self._start_stage)
        self.starting_out.closed.connect(self.refresh)
        self.playing.closed.connect(self._on_played)
        self.playing.walk_wanted.connect(self.walking.start)
        self.playing.check_in_wanted.connect(self.checking_in.start)
        self.walking.closed.connect(self.refresh)
        self.helping.closed.connect(self.refresh)
        self.helping.card_answered.connect(self._on_card_answered)

    @property
    def is_day_shown(self) -> bool:
        """Whether Today shows what the records hold."""
        return self._facts is not None

    def close(self) -> None:
        """Keep what runs, then let go of everything in order."""
        self._refresh_timer.stop()
        self._watch.close()
        self._messenger.close()
        self.playing.close()
        self._records.close()

    @Slot()
    def refresh(self) -> None:
        """Show the day as it stands now."""
        desk = self.desk
        if not desk.is_open:
            return
        guide, hours = desk.guide, self._hours()
        desk.ask(lambda: guide.day(hours), self._show_day)

    def _open_records(self, line: RecordsLine) -> None:
        opened: Future[Outcome] = self._records.open()
        line.await_future(opened, self._on_opened)

    def _on_opened(self, outcome: Outcome) -> None:
        records, programme, clock = self._records, self._course.programme, self.desk.clock

        def build() -> tuple[Guide, GateDecision, Settings, OpenSession | None]:
            guide = Guide(records, programme, clock)
            session = self._settle_session(guide, records)
            return guide, guide.verdict(), records.settings, session

        self.desk.ask(build, partial(self._on_ready, outcome))

    def _settle_session(self, guide: Guide, records: Records) -> OpenSession | None:
        """Close a routine that was left open long ago as stopped where it was; offer a fresh one. Database thread."""
        session = records.open_session
        if session is None:
            return None
        age_s = (guide.now().at - session.saved_at).total_seconds()
        if 0 <= age_s <= CARRY_ON_WITHIN_S and not session.routine.completed:
            return session
        guide.finish_routine(session.routine)
        return None

    def _on_ready(self, outcome: Outcome, ready: tuple[Guide, GateDecision, Settings, OpenSession | None]) -> None:
        guide, decision, settings, self._open_session = ready
        desk, window = self.desk, self._window
        desk.take_guide(guide, decision, settings)
        window.set_builder(Place.TODAY, self._make_today)
        window.set_builder(Place.PROGRESS, self._make_progress)
        window.set_builder(Place.PROGRAMME, self._make_programme)
        window.set_builder(Place.SETTINGS, self._make_settings)
        window.rebuild(Place.TODAY)
        self._refresh_timer.start()
        words = outcome_words(outcome, guide.zone)
        if words:
            desk.say(words)
        if not settings.consented_on:
            self.starting_out.start()
        else:
            self.refresh()

    # Pages

    def _make_today(self) -> QWidget:
        page = TodayPage(self._look)
        page.act_wanted.connect(self._on_act)
        page.form_chosen.connect(self._on_form)
        page.check_in_wanted.connect(self.checking_in.start)
        page.walk_wanted.connect(self.walking.start)
        page.video_chosen.connect(self._on_video_card)
        return page

    def _make_programme(self) -> QWidget:
        page = ProgrammePage(self._look)
        page.stage_chosen.connect(self._on_stage_chosen)
        page.act_wanted.connect(self._on_panel_act)
        page.word_wanted.connect(self._on_clinicians_word)
        return page

    def _make_progress(self) -> QWidget:
        from ui.progress_page import ProgressPage  # noqa: PLC0415  # pyqtgraph and numpy, only once it is opened

        page = ProgressPage(self._look)
        page.check_in_wanted.connect(self.checking_in.start)
        return page

    def _make_settings(self) -> QWidget:
        page = SettingsPage(self._look, self._course.programme.regions)
        page.changed.connect(self.desk.change_setting)
        page.folder_wanted.connect(self._on_folder)
        page.films_wanted.connect(self._show_settings)
        page.licences_wanted.connect(self._on_licences)
        return page

    def _show_day(self, facts: DayFacts) -> None:
        self._facts = facts
        stage = self._course.programme.stage(facts.decision.stage or 1)
        if not self._form_was_chosen:
            self._form = stage.dose.form
        page = self._window.page(Place.TODAY)
        if isinstance(page, TodayPage):
            page.show_face(self._today_words.face(facts, self._form, self._open_session))
        if self._window.place is Place.PROGRAMME:
            self._show_programme()

    def _show_programme(self) -> None:
        page, desk = self._window.page(Place.PROGRAMME), self.desk
        if not isinstance(page, ProgrammePage):
            return
        decision = self._facts.decision if self._facts is not None else desk.decision
        last = self._course.programme.last_stage
        chosen = self._chosen_stage or min(last, (decision.stage or 0) + 1)
        moment = desk.clock.now()
        panel = self._programme_words.panel(chosen, decision, moment.at, moment.zone)
        page.show_faces(self._programme_words.cards(decision), chosen, panel)

    def _show_progress(self) -> None:
        page, desk = self._window.page(Place.PROGRESS), self.desk
        guide = desk.guide
        if page is not None:
            desk.ask(guide.story, page.show_story)  # type: ignore[attr-defined]

    @Slot()
    def _show_settings(self) -> None:
        page = self._window.page(Place.SETTINGS)
        if not isinstance(page, SettingsPage):
            return
        films = []
        for stage in self._course.programme.stages:
            path = self._course.film(stage.routine_id)
            state = (
                self.tr("here, {0} MB").format(round(path.stat().st_size / 1e6)) if path else self.tr("not here yet")
            )
            films.append(self.tr("Video {0}: {1}").format(stage.number, state))
        facts = SettingsFacts(str(self.desk.paths.data), tuple(films), own_version())
        page.show_settings(self.desk.settings, facts)

    # What pages wish for

    @Slot(str)
    def _on_place(self, place: str) -> None:
        if not self.desk.is_open:
            return
        if place == Place.TODAY:
            self.refresh()
        elif place == Place.PROGRAMME:
            self._show_programme()
            self.refresh()
        elif place == Place.PROGRESS:
            self._show_progress()
        elif place == Place.SETTINGS:
            self._show_settings()

    @Slot(int)
    def _on_key(self, key: int) -> None:
        if not self.desk.is_open or not self.desk.settings.has_single_keys:
            return
        if key == Qt.Key.Key_C:
            self.checking_in.start()
        elif key == Qt.Key.Key_W:
            self.walking.start()
        elif key == Qt.Key.Key_G and self._window.place is Place.TODAY:
            self._show_gate()

    @Slot(HeroAct)
    def _on_act(self, act: HeroAct) -> None:
        match act:
            case HeroAct.START:
                self._open_session = None
                self._start_stage(self.desk.decision.stage or 1)
            case HeroAct.CARRY_ON if self._open_session is not None:
                session, self._open_session = self._open_session, None
                self.playing.carry_on(session)
            case HeroAct.CHECK_IN:
                self.checking_in.start()
            case HeroAct.SAFETY:
                self.helping.start_card(CardForm.FULL)
            case HeroAct.ANSWER_CARD:
                card = self.desk.decision.card
                self.helping.start_card(card.form if card is not None else CardForm.FULL)
            case HeroAct.HELP:
                self.helping.show_latched()

    @Slot(int)
    def _on_form(self, index: int) -> None:
        self._form = RoutineForm.FULL if index else RoutineForm.SHORT
        self._form_was_chosen = True

    @Slot(int)
    def _start_stage(self, stage: int, *, is_silent: bool = False) -> None:
        dose = self._course.programme.stage(stage).dose
        form = self._form if dose.has_short and stage == self.desk.decision.stage else dose.form
        self.playing.start(stage, form, is_silent=is_silent)

    @Slot(int)
    def _on_video_card(self, stage: int) -> None:
        self._chosen_stage = stage
        self._window.show_place(Place.PROGRAMME)

    @Slot()
    def _show_gate(self) -> None:
        self._chosen_stage = None
        self._window.show_place(Place.PROGRAMME)

    @Slot(int)
    def _on_stage_chosen(self, stage: int) -> None:
        self._chosen_stage = stage
        self._show_programme()

    @Slot(PanelAct, int)
    def _on_panel_act(self, act: PanelAct, stage: int) -> None:
        match act:
            case PanelAct.START:
                self._start_stage(stage)
            case PanelAct.START_SILENT:
                self._start_stage(stage, is_silent=True)
            case PanelAct.START_HERE:
                self._start_stage(self.desk.decision.stage or 1)
            case PanelAct.CHECK_IN:
                self.checking_in.start()
            case PanelAct.SAFETY_CARD:
                card = self.desk.decision.card
                self.helping.start_card(card.form if card is not None else CardForm.FULL)
            case PanelAct.HELP:
                self.helping.show_latched()

    @Slot(int)
    def _on_clinicians_word(self, stage: int) -> None:
        panel = ProblemPanel(
            self._look,
            self.tr("Open Video {0} now?").format(stage),
            self.tr("Choose this if someone who treats you said so. Stop if it hurts more."),
            (
                (self.tr("Open Video {0}").format(stage), self._open_by_word),
                (self.tr("Keep it closed"), self._window.leave_mode),
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
            self.tr("Something went wrong in Dimmer"),
            self.tr("Your records are safe. You can go on, or close Dimmer and open it again."),
            (
                (self.tr("Go on"), self._window.leave_mode),
                (self.tr("Copy details"), copy),
                (self.tr("Close Dimmer"), self._window.close),
            ),
        )
        self._window.push_mode(panel)

    @Slot(object)
    def _on_card_answered(self, decision: GateDecision) -> None:
        if decision.stage is None and not decision.closed:
            self.checking_in.start()
        self.refresh()

    @Slot()
    def _on_undo(self) -> None:
        if self.playing.take_back():
            return
        if self.checking_in.can_undo:
            self.checking_in.undo()
        elif self.walking.can_undo:
            self.walking.undo()

    @Slot()
    def _on_played(self) -> None:
        self._open_session = None
        guide = self.desk.guide
        records = self._records
        self.desk.ask(lambda: (guide.now().at, records.open_session), self._on_session_known)

    def _on_session_known(self, known: tuple[object, OpenSession | None]) -> None:
        self._open_session = known[1]
        self.refresh()

    # What changes

    @Slot(object)
    def _on_told(self, _decision: GateDecision) -> None:
        self.refresh()
        if self._window.place is Place.PROGRESS:
            self._show_progress()

    @Slot(object)
    def _on_settings(self, settings: Settings) -> None:
        self._look.apply(settings.theme.value, settings.text_size_pct, motion_of(settings))
        keep_first_look(self.desk.paths.data, settings)
        self._show_settings()

    @Slot(object)
    def _on_not_saved(self, error: StorageError) -> None:
        self.desk.say(not_saved_words(error))

    @Slot()
    def _apply_look(self) -> None:
        self._app.setPalette(self._look.palette())
        self._app.setFont(self._look.font(16))
        self._app.setStyleSheet(style_sheet(self._look))

    @Slot()
    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.desk.paths.data)))

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

    @Slot()
    def _on_closing(self) -> None:
        self.playing.keep_place()

    def _hours(self) -> DayHours:
        settings = self.desk.settings
        return DayHours(settings.day_start_min / _MIN_PER_H, settings.day_end_min / _MIN_PER_H)
