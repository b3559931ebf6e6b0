"""Today's times for a calendar program: asked where, written, and said."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from player.clock import zone_or_utc
from player.durable import write_file
from player.exchange.calendarfile import SUFFIX, PlannedTime, calendar_bytes, planned_times
from player.guide import DayFacts
from player.schedule import MarkKind
from ui.commands.version import own_version
from ui.data_places import ask_save
from ui.desk import Desk
from ui.rule_words import video_name
from ui.words import say


class SavingCalendar(QObject):
    """Saves what is left of a day."""

    def __init__(self, desk: Desk, ask_place: Callable[[QWidget, str], Path | None] = ask_save) -> None:
        """Take the desk; ``ask_place`` asks where a file of some name goes."""
        super().__init__(desk)
        self._desk = desk
        self.ask_place = ask_place

    @Slot()
    def save(self) -> None:
        """Save the times that are left of today, or say that none are."""
        desk = self._desk
        if not desk.is_open:
            return
        guide, hours, course = desk.guide, desk.settings.week_hours, desk.course

        def tell() -> tuple[DayFacts, int]:
            facts = guide.day(hours)
            return facts, course.usual_min(guide.programme.stage(facts.decision.stage or 1))

        desk.ask(tell, self._ask)

    def _ask(self, told: tuple[DayFacts, int]) -> None:
        desk, (facts, minutes) = self._desk, told
        times = planned_times(facts.plan, minutes)
        if not times:
            desk.say(
                say("The videos are closed for now.")
                if facts.decision.closed
                else say("Nothing more is planned today.")
            )
            return
        day = facts.now.astimezone(zone_or_utc(facts.zone)).date()
        path = self.ask_place(desk.window, f"dimmer-{day.isoformat()}{SUFFIX}")
        if path is not None:
            self._write(path, times, facts, minutes)

    def _write(self, path: Path, times: tuple[PlannedTime, ...], facts: DayFacts, minutes: int) -> None:
        from player.store.faults import storage_errors  # noqa: PLC0415  # loads SQLAlchemy

        desk = self._desk
        name = say("{0}, {1} min").format(video_name(facts.decision.stage or 1), minutes)
        walk = say("A walk, {0:g} to {1:g} min").format(*facts.plan.walk_min)
        titles = {MarkKind.ROUTINE: name, MarkKind.WALK: walk}

        def write() -> None:
            with storage_errors(path):
                write_file(path, calendar_bytes(times, titles, facts.now, own_version()))

        def done(_: None) -> None:
            desk.say(say("Saved as {0}. Open it with your calendar.").format(path.name))

        desk.ask(write, done)
