"""Reminders: looks about once a minute, asks what holds around the user, and shows what was decided.

Nothing here decides; that is `player/reminding.py`. While everything is off there is no timer, no bus and no icon.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from player.clock import zone_or_utc
from player.decision import Closed
from player.events import CheckIn
from player.guide import DayFacts
from player.presence import Absence, Presence, Seen, attend
from player.reminding import (
    Act,
    Around,
    Calm,
    Due,
    Kind,
    Reminding,
    Turn,
    came_back,
    carry_on,
    dues,
    look,
    not_now,
    pause,
    put_off,
    start,
)
from player.schedule import next_check_in
from player.settings import Settings
from ui.bus import SESSION, SYSTEM, Bus, open_bus
from ui.day_watch import Sight, Watch, sees_x_server
from ui.desk import Desk
from ui.notices import Notices
from ui.reminder_card import ReminderCard
from ui.reminder_words import LATER, NOT_NOW, START, calm_words, nudge_actions, nudge_words, plan_words
from ui.tray import Tray
from ui.x11 import XServer

_BEAT_MS = 60_000


@dataclass(frozen=True, slots=True)
class DayNow:
    """The day as the database thread tells it for one look.

    Attributes:
        facts: What Today shows.
        found: What may be told now.
        minutes: Length of the routine in its usual form.
    """

    facts: DayFacts
    found: tuple[Due, ...]
    minutes: int


class Reminders(QObject):
    """Keeps the rhythm of the day.

    Signals:
        start_wanted: Play the routine of this stage.
        walk_wanted: A walk.
        check_in_wanted: A check-in.
        open_wanted: Show the window.
        quit_wanted: End the program.
        came_back: The user has come back; the `Absence`.
        looked: A look is done, and what it led to was shown.
    """

    start_wanted = Signal(int)
    walk_wanted = Signal()
    check_in_wanted = Signal()
    open_wanted = Signal()
    quit_wanted = Signal()
    came_back = Signal(object)
    looked = Signal()

    def __init__(self, desk: Desk) -> None:
        """Take the desk; `open` begins."""
        super().__init__(desk)
        self._desk = desk
        self._state, self._presence = Reminding(), Presence()
        self._day: DayNow | None = None
        self._calm: Calm | None = None
        self._is_muted = False
        self._is_looking = False
        self._buses: list[Bus] = []
        self._watch: Watch | None = None
        self._notices: Notices | None = None
        self._card: ReminderCard | None = None
        self.tray: Tray | None = None
        self._beat = QTimer(self)
        # A minute more or less does not matter, so the machine may sleep through.
        self._beat.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._beat.setInterval(_BEAT_MS)
        self._beat.timeout.connect(self.look_now)

    @property
    def state(self) -> Reminding:
        """What is remembered from look to look."""
        return self._state

    @property
    def calm(self) -> Calm | None:
        """Why it is quiet, or None."""
        return self._calm

    @property
    def facts(self) -> DayFacts | None:
        """The day at the last look, or None."""
        return None if self._day is None else self._day.facts

    @property
    def card(self) -> ReminderCard | None:
        """Our own small window, if it is shown."""
        return self._card if self._card is not None and self._card.isVisible() else None

    @property
    def words(self) -> str:
        """What holds now, in a sentence."""
        if self._day is None:
            return ""
        facts = self._day.facts
        zone = zone_or_utc(facts.zone)
        if self._calm is not None and self._calm is not Calm.OFF:
            return calm_words(self._calm, self._state.paused_until, zone)
        return plan_words(facts.plan, facts.now, zone)

    def open(self) -> None:
        """Begin, now that the records are open."""
        desk = self._desk
        paused = _instant(desk.settings.reminders_paused_until)
        self._state = replace(self._state, paused_until=paused)
        desk.settings_changed.connect(self._on_settings)
        desk.told.connect(self._on_told)
        self._on_settings(desk.settings)

    def close(self) -> None:
        """Let go of everything."""
        self._beat.stop()
        if self._notices is not None:
            self._notices.withdraw()
        self._hide_card()
        if self.tray is not None:
            self.tray.hide()
        if self._watch is not None:
            self._watch.close()
            self._watch = None
        self._buses = []
        self._notices = None
        self._is_looking = False

    @Slot()
    def look_now(self) -> None:
        """Look at the day and around; what is decided is shown."""
        if self._watch is None or self._is_looking or not self._desk.is_open:
            return
        self._is_looking = True
        self._watch.look(self._on_sight)

    def pause(self, minutes: int) -> datetime:
        """Be quiet for so many minutes, 0 for until tomorrow; give the end."""
        moment = self._desk.clock.now()
        until = moment.at + timedelta(minutes=minutes)
        if minutes == 0:
            until = self._tomorrow(moment.at, zone_or_utc(moment.zone))
        self._desk.change_setting("reminders_paused_until", until.isoformat())
        self._take(pause(self._state, moment.at, until))
        self.look_now()
        return until

    @Slot()
    def carry_on(self) -> None:
        """End the pause."""
        self._desk.change_setting("reminders_paused_until", "")
        self._take(carry_on(self._state, self._desk.clock.now().at))
        self.look_now()

    @Slot(bool)
    def mute(self, is_muted: bool) -> None:  # noqa: FBT001  # Qt's signal
        """Switch the user's own quiet on or off."""
        self._is_muted = is_muted
        self.look_now()

    # What changes

    @Slot(object)
    def _on_settings(self, settings: Settings) -> None:
        is_wanted = settings.has_reminders or settings.has_sitting_timer
        if is_wanted and self._watch is None:
            self._begin()
        elif not is_wanted and self._watch is not None:
            self.close()
            self._calm = Calm.OFF
        elif is_wanted:
            self.look_now()

    @Slot(object)
    def _on_told(self) -> None:
        if self._watch is not None:
            self.look_now()

    def _begin(self) -> None:
        session, system = open_bus(SESSION, self), open_bus(SYSTEM, self)
        self._buses = [bus for bus in (session, system) if bus is not None]
        x_server = XServer.connect() if sees_x_server() else None
        self._watch = Watch(session, system, x_server, self)
        self._watch.stirred.connect(self.look_now)
        if session is not None:
            self._notices = Notices(session, self)
            self._notices.chosen.connect(self._on_chosen)
            self._notices.dismissed.connect(self._on_dismissed)
            self._notices.failed.connect(self._show_card)
        if self.tray is None:
            self.tray = tray = Tray(self)
            tray.start_wanted.connect(self._on_start)
            tray.walk_wanted.connect(self.walk_wanted)
            tray.check_in_wanted.connect(self.check_in_wanted)
            tray.pause_wanted.connect(self.pause)
            tray.carry_on_wanted.connect(self.carry_on)
            tray.mute_wanted.connect(self.mute)
            tray.open_wanted.connect(self.open_wanted)
            tray.quit_wanted.connect(self.quit_wanted)
        self.tray.show()
        self._beat.start()
        self.look_now()

    # One look

    def _on_sight(self, sight: Sight) -> None:
        if self._watch is None:
            # It was let go meanwhile.
            self._is_looking = False
            return
        desk, guide = self._desk, self._desk.guide
        hours, course = desk.settings.week_hours, desk.course

        def tell() -> DayNow:
            facts = guide.day(hours)
            programme, day = guide.programme, facts.day
            check_ins = [
                e.at for e in guide.events[-200:] if isinstance(e, CheckIn) and e.at >= day.other(-1).from_at
            ]
            check_in_at = None
            if not _is_closed(facts):
                check_in_at = next_check_in(check_ins, None, day, programme.check_in)
            found = dues(facts.plan, facts.done, facts.now, programme.day, check_in_at)
            stage = programme.stage(facts.decision.stage or 1)
            return DayNow(facts, found, course.usual_min(stage))

        def done(day: DayNow) -> None:
            self._is_looking = False
            self._decide(day, sight)

        def failed(_: Exception) -> None:
            self._is_looking = False

        desk.ask(tell, done, failed)

    def _decide(self, day: DayNow, sight: Sight) -> None:
        if self._watch is None:
            return
        desk, now, rules = self._desk, day.facts.now, self._desk.programme.day
        self._day = day
        is_ours = desk.window.mode is not None and desk.window.isVisible()
        seen = Seen(sight.idle, is_locked=sight.is_locked, is_ours=is_ours)
        self._presence, absence = attend(self._presence, now, seen)
        if absence is not None:
            self._on_back(absence, now, day)
        settings = desk.settings
        may_be_busy = settings.is_quiet_in_full_screen
        around = Around(
            is_on=settings.has_reminders,
            is_muted=self._is_muted,
            is_closed=_is_closed(day.facts),
            is_busy=is_ours,
            is_away=self._presence.is_away(now) or sight.is_locked,
            is_in_call=may_be_busy and sight.is_in_call,
            is_full_screen=may_be_busy and sight.is_full_screen,
            is_do_not_disturb=sight.is_do_not_disturb,
        )
        turn = look(self._state, now, day.found, day.facts.done, around=around, rules=rules)
        self._calm = turn.calm
        self._take(turn)
        if self._state.paused_until is None and settings.reminders_paused_until:
            desk.change_setting("reminders_paused_until", "")
        self._show_state()
        self.looked.emit()

    def _on_back(self, absence: Absence, now: datetime, day: DayNow) -> None:
        self._take(came_back(self._state, now, day.found, self._desk.programme.day))
        self.came_back.emit(absence)

    def _take(self, turn: Turn) -> None:
        self._state = turn.state
        if turn.act is Act.SHOW:
            self._show_nudge()
        elif turn.act is Act.PLAINER:
            # Never two of them on the screen.
            if self._notices is not None:
                self._notices.withdraw()
            self._show_card()
        elif turn.act is Act.WITHDRAW:
            self._withdraw()

    def _show_nudge(self) -> None:
        if self._notices is not None and self._notices.has_actions:
            title, words, actions = self._nudge()
            self._notices.show(title, words, actions)
        else:
            self._show_card()

    @Slot()
    def _show_card(self) -> None:
        """Show our own small window: within ours where that is seen, else in the screen's corner."""
        if self._state.shown is None:
            return
        self._hide_card()
        window = self._desk.window
        is_seen = window.isVisible() and not window.isMinimized() and window.isActiveWindow()
        card = ReminderCard(self._desk.look, window if is_seen else None)
        card.chosen.connect(self._on_chosen)
        card.dismissed.connect(self._on_dismissed)
        self._card = card
        card.ask(*self._nudge())
        QApplication.alert(window)

    def _nudge(self) -> tuple[str, str, tuple[tuple[str, str], ...]]:
        kind = Kind.ROUTINE if self._state.shown is None else self._state.shown.due.kind
        desk = self._desk
        minutes = 3 if self._day is None else self._day.minutes
        title, words = nudge_words(kind, minutes, desk.decision, desk.programme.last_stage)
        return title, words, nudge_actions(kind)

    def _withdraw(self) -> None:
        if self._notices is not None:
            self._notices.withdraw()
        self._hide_card()

    def _hide_card(self) -> None:
        card, self._card = self._card, None
        if card is not None:
            card.hide()
            card.deleteLater()

    def _show_state(self) -> None:
        if self.tray is None or self._day is None:
            return
        decision = self._day.facts.decision
        self.tray.show_level(decision.notch)
        self.tray.show_state(
            self.words,
            is_on=self._desk.settings.has_reminders,
            is_paused=self._calm is Calm.PAUSED,
            may_start=not decision.closed,
            is_muted=self._is_muted,
        )

    # Answers

    @Slot(str)
    def _on_chosen(self, action: str) -> None:
        now, rules = self._desk.clock.now().at, self._desk.programme.day
        shown = self._state.shown
        if action == LATER:
            self._take(put_off(self._state, now, rules))
        elif action == NOT_NOW:
            self._take(not_now(self._state, now))
        elif shown is not None:
            self._take(start(self._state, now))
            self.open_wanted.emit()
            if action == START:
                self._begin_kind(shown.due.kind)
        self._show_state()

    @Slot()
    def _on_dismissed(self) -> None:
        self._take(not_now(self._state, self._desk.clock.now().at))

    @Slot()
    def _on_start(self) -> None:
        self._take(start(self._state, self._desk.clock.now().at))
        self.open_wanted.emit()
        self._begin_kind(Kind.ROUTINE)

    def _begin_kind(self, kind: Kind) -> None:
        if kind is Kind.ROUTINE:
            self.start_wanted.emit(self._desk.decision.stage or 1)
        elif kind is Kind.WALK:
            self.walk_wanted.emit()
        else:
            self.check_in_wanted.emit()

    def _tomorrow(self, now: datetime, zone: ZoneInfo) -> datetime:
        """Give when the next day begins as its hours say; without any, 24 hours from now."""
        following = None if self._day is None else self._day.facts.day.next_asked()
        if following is not None:
            return following.begins_at
        local = now.astimezone(zone)
        return (local + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)


def _is_closed(facts: DayFacts) -> bool:
    """Say whether nothing may be asked for; where only an answer is missing, a check-in may."""
    closed = facts.decision.closed
    return bool(closed) and closed != (Closed.STALE,)


def _instant(stored: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(stored) if stored else None
    except ValueError:
        return None
    return found if found is None or found.tzinfo is not None else None
