"""Joins the rhythm of the day with the rest: reminders, tray, closing, what the command line wishes for.

Built once the first page is shown, so that the start waits for none of it.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from player.clock import zone_or_utc
from player.errors import StorageError
from player.settings import Settings
from ui import autostart
from ui.desk import Desk
from ui.flows.reminding import Reminders
from ui.flows.saving_calendar import SavingCalendar
from ui.flows.staying import Staying
from ui.messenger import Messenger
from ui.reminder_card import ReminderCard
from ui.reminder_words import NOT_NOW, START
from ui.today_words import time_words
from ui.words import say

if TYPE_CHECKING:
    from ui.flows.checking_in import CheckingIn
    from ui.flows.playing import Playing
    from ui.flows.walking import Walking
    from ui.pages import Pages

_LONGEST_PAUSE_MIN = 24 * 60

Request = dict[str, object]


class DayJoining(QObject):
    """Reminders and their friends, joined."""

    def __init__(
        self,
        desk: Desk,
        app: QApplication,
        messenger: Messenger,
        *,
        pages: "Pages",
        walking: "Walking",
        checking_in: "CheckingIn",
        playing: "Playing",
    ) -> None:
        """Build and join; the records are open."""
        super().__init__(desk)
        self._desk, self._pages, self._walking = desk, pages, walking
        self._offer: ReminderCard | None = None
        self._is_started_with_session = desk.settings.starts_with_session
        self.reminders = reminders = Reminders(desk)
        self.staying = Staying(desk, app)
        self.calendar = SavingCalendar(desk)
        desk.window.quit_wanted.disconnect()
        desk.window.quit_wanted.connect(self.staying.quit)
        pages.calendar_wanted.connect(self.calendar.save)
        reminders.start_wanted.connect(pages.start_stage)
        reminders.walk_wanted.connect(walking.start)
        reminders.check_in_wanted.connect(checking_in.start)
        reminders.open_wanted.connect(messenger.raise_wanted)
        reminders.quit_wanted.connect(self.staying.quit)
        for flow in (walking, checking_in, playing):
            flow.closed.connect(reminders.look_now)
        playing.closed.connect(self._on_played)
        for name, act in (
            ("status", self._status),
            ("start", self._start),
            ("walk", self._walk),
            ("pause", self._pause),
        ):
            messenger.grant(name, act)
        desk.settings_changed.connect(self._on_settings)
        reminders.open()
        walking.go_on()
        if not desk.window.isVisible() and not desk.settings.has_reminders:
            # Started with the session, with nothing to do there any more.
            self.staying.quit()

    def close(self) -> None:
        """Let go."""
        self.reminders.close()

    @Slot(object)
    def _on_settings(self, settings: Settings) -> None:
        """Start with the session, or no more, when the user says so."""
        if settings.starts_with_session == self._is_started_with_session:
            return
        self._is_started_with_session = settings.starts_with_session
        try:
            autostart.switch(is_on=settings.starts_with_session)
        except StorageError:
            self._desk.say(say("That could not be set up on this computer."))

    # The offer after the first routine

    @Slot()
    def _on_played(self) -> None:
        desk = self._desk
        if desk.settings.was_asked_about_reminders or desk.settings.has_reminders:
            return
        guide = desk.guide
        desk.ask(lambda: guide.day(desk.settings.week_hours).has_moved, self._make_offer)

    def _make_offer(self, has_moved: bool) -> None:  # noqa: FBT001  # an answer of the database thread
        desk = self._desk
        if not has_moved or self._offer is not None or desk.settings.was_asked_about_reminders:
            return
        hours = desk.settings.week_hours.days[0]
        self._offer = card = ReminderCard(desk.look, desk.window)
        card.chosen.connect(self._on_offer)
        card.dismissed.connect(self._on_offer_refused)
        yes = say("Yes, from {0:g} to {1:g}").format(hours.from_h, hours.to_h)
        card.ask(
            say("Want a nudge every hour?"),
            say("A small sign when it is time to move. Quiet in calls, and at night."),
            ((START, yes), (NOT_NOW, say("Not now"))),
        )

    @Slot(str)
    def _on_offer(self, answer: str) -> None:
        if answer == START:
            self._desk.change_setting("has_reminders", True)
        self._on_offer_refused()

    @Slot()
    def _on_offer_refused(self) -> None:
        self._desk.change_setting("was_asked_about_reminders", True)
        card, self._offer = self._offer, None
        if card is not None:
            card.deleteLater()

    # What the command line wishes for

    def _status(self, _: Request) -> Request:
        reminders, desk = self.reminders, self._desk
        # Today stands still while the window is hidden; reminders go on.
        facts = reminders.facts or self._pages.facts
        plan = None if facts is None else facts.plan
        until = reminders.state.paused_until
        return {
            "is_done": True,
            "reminders": "on" if desk.settings.has_reminders else "off",
            "quiet": None if reminders.calm is None else reminders.calm.value,
            "paused_until": None if until is None else until.isoformat(),
            "day": None if plan is None else plan.state.value,
            "next_at": None if plan is None or plan.next_at is None else plan.next_at.isoformat(),
            "words": reminders.words,
        }

    def _start(self, _: Request) -> Request:
        desk = self._desk
        if desk.decision.closed:
            return {"is_done": False, "why": "the videos are closed for now; the window says why"}
        if desk.window.mode is not None:
            return {"is_done": False, "why": "something else is on in the window"}
        self.reminders.open_wanted.emit()
        self._pages.start_stage(desk.decision.stage or 1)
        return {"is_done": True}

    def _walk(self, request: Request) -> Request:
        if request.get("what") == "stop":
            is_done = self._walking.stop()
            return {"is_done": is_done} if is_done else {"is_done": False, "why": "no walk is on"}
        if self._desk.window.mode is not None:
            return {"is_done": False, "why": "something else is on in the window"}
        self._walking.start()
        return {"is_done": True}

    def _pause(self, request: Request) -> Request:
        minutes = request.get("minutes")
        if isinstance(minutes, bool) or not isinstance(minutes, int) or not 0 <= minutes <= _LONGEST_PAUSE_MIN:
            return {"is_done": False, "why": "that is no time to pause"}
        if not self._desk.settings.has_reminders:
            return {"is_done": False, "why": "reminders are off"}
        until = self.reminders.pause(minutes)
        zone = zone_or_utc(self._desk.clock.now().zone)
        return {"is_done": True, "paused_until": until.isoformat(), "words": time_words(until, zone)}
