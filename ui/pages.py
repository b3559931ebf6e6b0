"""The four pages: made when they are first shown, filled with what holds now; what they wish for is passed on."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from media.programmefile import Course
from player.events import RoutineForm
from player.guide import DayFacts
from player.history import OpenSession
from ui.commands.version import own_version
from ui.desk import Desk
from ui.loading_page import LoadingPage
from ui.looking_ahead import LookingAhead
from ui.pictures import Pictures
from ui.place import Place
from ui.programme_face import PanelAct
from ui.programme_page import ProgrammePage
from ui.programme_words import ProgrammeWords
from ui.reminder_words import pill_words
from ui.settings_page import SettingsFacts, SettingsPage
from ui.today_face import HeroAct
from ui.today_page import TodayPage
from ui.today_words import TodayWords
from ui.words import say

if TYPE_CHECKING:
    from ui.progress_flow import LookingBack

_REFRESH_MS = 30_000
_B_PER_MB = 1e6


class Pages(QObject):
    """Keeps the pages of one window true.

    Signals:
        start_wanted: Play this stage in this form; True for without sound.
        carry_on_wanted: Go on with an `OpenSession`.
        start_over_wanted: Leave an `OpenSession` as it is and start anew.
        check_in_wanted: A check-in.
        weekly_wanted: The three questions of the week.
        walk_wanted: A walk.
        card_wanted: The safety card that is due, or a full one.
        latched_wanted: The page of a warning sign on file.
        word_wanted: Stage that "my physio" says may start.
        calendar_wanted: Save today's times for a calendar program.
        folder_wanted: Show the data folder.
        data_wanted: A `DataAct`: copies out, in, back, elsewhere, or all deleted.
        licences_wanted: Show the licences.
    """

    start_wanted = Signal(int, object, bool)
    carry_on_wanted = Signal(object)
    start_over_wanted = Signal(object)
    check_in_wanted = Signal()
    weekly_wanted = Signal()
    walk_wanted = Signal()
    card_wanted = Signal()
    latched_wanted = Signal()
    word_wanted = Signal(int)
    calendar_wanted = Signal()
    folder_wanted = Signal()
    data_wanted = Signal(object)
    licences_wanted = Signal()

    def __init__(self, desk: Desk, course: Course, pictures: Pictures) -> None:
        """Take the desk; nothing is shown yet but that records are being opened."""
        super().__init__(desk)
        self._desk, self._course, self._window, self._look = desk, course, desk.window, desk.look
        self._pictures = pictures
        self._take_words()
        self._form = RoutineForm.SHORT
        self._form_was_chosen = False
        self._facts: DayFacts | None = None
        self._open_session: OpenSession | None = None
        self._chosen_stage: int | None = None
        self._looking_back: LookingBack | None = None
        self._looking_ahead = LookingAhead(desk)
        self._looking_ahead.found.connect(self._on_found)
        self._timer = QTimer(self)
        self._timer.setInterval(_REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        self._window.set_builder(Place.TODAY, self._make_loading)
        self._window.show_place(Place.TODAY)

    @property
    def facts(self) -> DayFacts | None:
        """The day as it was last shown, or None."""
        return self._facts

    def open(self, session: OpenSession | None) -> None:
        """Show the pages, now that the records are open.

        Args:
            session: A routine that may be gone on with, or None.
        """
        self._open_session = session
        self._window.place_shown.connect(self._on_place)
        self._desk.told.connect(self._on_told)
        self._desk.settings_changed.connect(self._show_settings)
        self._window.set_builder(Place.TODAY, self._make_today)
        self._window.set_builder(Place.PROGRESS, self._make_progress)
        self._window.set_builder(Place.PROGRAMME, self._make_programme)
        self._window.set_builder(Place.SETTINGS, self._make_settings)
        self._window.rebuild(Place.TODAY)
        self._window.seen_changed.connect(self._on_seen)
        if self._window.is_seen:
            self._timer.start()

    def close(self) -> None:
        """Refresh no more."""
        self._window.tell_no_more()
        self._timer.stop()

    def retranslate(self) -> None:
        """Say everything anew: the language has changed. The language's own control keeps the focus."""
        page = self._window.page(Place.SETTINGS)
        seen = page.place_seen() if isinstance(page, SettingsPage) and self._window.place is Place.SETTINGS else None
        self._take_words()
        self._looking_back = None
        for place in Place:
            self._window.rebuild(place)
        page = self._window.page(Place.SETTINGS)
        if seen is not None and isinstance(page, SettingsPage):
            page.go_to_language(seen)

    def _take_words(self) -> None:
        self._today_words = TodayWords(self._course, self._pictures)
        self._programme_words = ProgrammeWords(self._course, self._pictures)

    def take_open_session(self, session: OpenSession | None) -> None:
        """Offer to go on with a routine that was left just now, or with none."""
        self._open_session = session
        self.refresh()

    def press(self, key: int) -> bool:
        """Give the page in front a key that no control took; False if it is none of its own."""
        page = None if self._looking_back is None else self._looking_back.page
        return self._window.place is Place.PROGRESS and page is not None and page.press(key)

    @Slot()
    def refresh(self) -> None:
        """Show the day as it stands now."""
        desk = self._desk
        if not desk.is_open:
            return
        guide, hours = desk.guide, desk.settings.week_hours
        desk.ask(lambda: guide.day(hours), self._show_day)

    @Slot()
    def show_gate(self) -> None:
        """Go to what opens the next video."""
        self._chosen_stage = None
        self._window.show_place(Place.PROGRAMME)

    @Slot(int)
    def start_stage(self, stage: int, *, is_silent: bool = False) -> None:
        """Ask for a stage in the form that is chosen on Today."""
        dose = self._course.programme.stage(stage).dose
        form = self._form if dose.has_short and stage == self._desk.decision.stage else dose.form
        self.start_wanted.emit(stage, form, is_silent)

    def _make_loading(self) -> QWidget:
        return LoadingPage(self._look)

    def _make_today(self) -> QWidget:
        page = TodayPage(self._look)
        page.act_wanted.connect(self._on_act)
        page.form_chosen.connect(self._on_form)
        page.check_in_wanted.connect(self.check_in_wanted)
        page.walk_wanted.connect(self.walk_wanted)
        page.video_chosen.connect(self._on_video_card)
        page.reminders_wanted.connect(self._on_reminders)
        return page

    def _make_programme(self) -> QWidget:
        page = ProgrammePage(self._look)
        page.stage_chosen.connect(self._on_stage_chosen)
        page.act_wanted.connect(self._on_panel_act)
        page.word_wanted.connect(self.word_wanted)
        return page

    def _make_progress(self) -> QWidget:
        from ui.progress_flow import LookingBack  # noqa: PLC0415  # seldom the first page

        self._looking_back = LookingBack(self._desk)
        page = self._looking_back.make_page()
        page.check_in_wanted.connect(self.check_in_wanted)
        page.weekly_wanted.connect(self.weekly_wanted)
        return page

    def _make_settings(self) -> QWidget:
        page = SettingsPage(self._look, self._course.programme.regions)
        page.changed.connect(self._desk.change_setting)
        page.calendar_wanted.connect(self.calendar_wanted)
        page.folder_wanted.connect(self.folder_wanted)
        page.your_data.wanted.connect(self.data_wanted)
        page.films_wanted.connect(self._show_settings)
        page.licences_wanted.connect(self.licences_wanted)
        return page

    def _show_day(self, facts: DayFacts) -> None:
        self._facts = facts
        if not self._form_was_chosen:
            self._form = self._course.programme.stage(facts.decision.stage or 1).dose.form
        page = self._window.page(Place.TODAY)
        if isinstance(page, TodayPage):
            face = self._today_words.face(facts, self._form, self._open_session)
            dose = self._course.programme.stage(facts.decision.stage or 1).dose
            page.show_face(replace(face, reminders=pill_words(self._desk.settings, dose)))
        if self._window.place is Place.PROGRAMME:
            self._show_programme()

    def _show_programme(self) -> None:
        page, desk = self._window.page(Place.PROGRAMME), self._desk
        if not isinstance(page, ProgrammePage):
            return
        decision = self._facts.decision if self._facts is not None else desk.decision
        chosen = self._chosen_stage or min(self._course.programme.last_stage, (decision.stage or 0) + 1)
        moment = desk.clock.now()
        panel = self._programme_words.panel(chosen, decision, moment.at, moment.zone, self._looking_ahead.ahead)
        page.show_faces(self._programme_words.cards(decision), chosen, panel)
        # What would open a video is added when it is known; nobody waits for it.
        self._looking_ahead.look()

    def _show_progress(self) -> None:
        if self._looking_back is not None:
            self._looking_back.refresh()

    @Slot()
    def _show_settings(self) -> None:
        page = self._window.page(Place.SETTINGS)
        if isinstance(page, SettingsPage):
            films = tuple(self._film_line(stage.number, stage.routine_id) for stage in self._course.programme.stages)
            page.show_settings(self._desk.settings, SettingsFacts(str(self._desk.paths.data), films, own_version()))
            self._show_second_folder(page)

    def _show_second_folder(self, page: SettingsPage) -> None:
        folder = self._desk.settings.second_backup_folder
        if not folder:
            page.your_data.show_second("", is_there=False)
            return

        def show(is_there: bool) -> None:  # noqa: FBT001  # what was asked
            page.your_data.show_second(folder, is_there=is_there)

        # A drive that sleeps, or one on the network, may take its time.
        self._desk.ask(lambda: Path(folder).is_dir(), show)

    def _film_line(self, number: int, routine_id: str) -> str:
        path = self._course.film(routine_id)
        if path is None:
            return say("Video {0}: not here yet").format(number)
        return say("Video {0}: here, {1} MB").format(number, round(path.stat().st_size / _B_PER_MB))

    @Slot()
    def _on_found(self) -> None:
        if self._window.place is Place.PROGRAMME:
            self._show_programme()

    @Slot(bool)
    def _on_seen(self, is_seen: bool) -> None:  # noqa: FBT001  # Qt's signal
        """Keep the day true only while somebody may look at it."""
        if is_seen:
            self.refresh()
            self._timer.start()
        else:
            self._timer.stop()

    @Slot()
    def _on_reminders(self) -> None:
        self._window.show_place(Place.SETTINGS)

    @Slot(str)
    def _on_place(self, place: str) -> None:
        if place == Place.TODAY:
            self.refresh()
        elif place == Place.PROGRAMME:
            self._show_programme()
            self.refresh()
        elif place == Place.PROGRESS:
            self._show_progress()
        elif place == Place.SETTINGS:
            self._show_settings()

    @Slot(object)
    def _on_told(self) -> None:
        self.refresh()
        if self._window.place is Place.PROGRESS:
            self._show_progress()

    @Slot(HeroAct)
    def _on_act(self, act: HeroAct) -> None:
        session = self._open_session
        match act:
            case HeroAct.START if session is not None:
                self._open_session = None
                self.start_over_wanted.emit(session)
            case HeroAct.START:
                self.start_stage(self._desk.decision.stage or 1)
            case HeroAct.CARRY_ON if session is not None:
                self._open_session = None
                self.carry_on_wanted.emit(session)
            case HeroAct.CHECK_IN:
                self.check_in_wanted.emit()
            case HeroAct.SAFETY | HeroAct.ANSWER_CARD:
                self.card_wanted.emit()
            case HeroAct.HELP:
                self.latched_wanted.emit()

    @Slot(int)
    def _on_form(self, index: int) -> None:
        self._form = RoutineForm.FULL if index else RoutineForm.SHORT
        self._form_was_chosen = True

    @Slot(int)
    def _on_video_card(self, stage: int) -> None:
        self._chosen_stage = stage
        self._window.show_place(Place.PROGRAMME)

    @Slot(int)
    def _on_stage_chosen(self, stage: int) -> None:
        self._chosen_stage = stage
        self._show_programme()

    @Slot(PanelAct, int)
    def _on_panel_act(self, act: PanelAct, stage: int) -> None:
        match act:
            case PanelAct.START:
                self.start_stage(stage)
            case PanelAct.START_SILENT:
                self.start_stage(stage, is_silent=True)
            case PanelAct.START_HERE:
                self.start_stage(self._desk.decision.stage or 1)
            case PanelAct.CHECK_IN:
                self.check_in_wanted.emit()
            case PanelAct.SAFETY_CARD:
                self.card_wanted.emit()
            case PanelAct.HELP:
                self.latched_wanted.emit()
