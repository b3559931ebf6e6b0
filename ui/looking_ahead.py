"""What the programme page asks of the rules beside the verdict: what would open a video, and what has grown."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal, Slot

from media.programmefile import Course
from player.events import RoutineForm
from player.gate import SmallestChange
from player.guide import Guide
from player.plan import Growth
from player.script import reps_a_side
from ui.desk import Desk

NOTHING_GROWN: Mapping[str, Growth] = MappingProxyType({})
_HOLDS = timedelta(minutes=15)
"""How long an answer is shown while nothing is told: it names a time of day, which passes."""


@dataclass(frozen=True, slots=True)
class Ahead:
    """What lies ahead.

    Attributes:
        change: The next answers that would open the next video, or None.
        growth: Exercise of the last stage to what it has grown to.
    """

    change: SmallestChange | None = None
    growth: Mapping[str, Growth] = field(default_factory=lambda: NOTHING_GROWN)


class LookingAhead(QObject):
    """Asks on the database thread, once for each thing that is told, for the answer takes its time.

    Signals:
        found: There is a newer answer in ``ahead``.
    """

    found = Signal()

    def __init__(self, desk: Desk) -> None:
        """Take the desk; nothing is asked yet."""
        super().__init__(desk)
        self._desk = desk
        self._asked_at: datetime | None = None
        self.ahead = Ahead()
        desk.told.connect(self._on_told)

    def look(self) -> None:
        """Ask, unless the last answer still holds or is on its way."""
        desk, now = self._desk, self._desk.clock.now().at
        if not desk.is_open or (self._asked_at is not None and timedelta() <= now - self._asked_at < _HOLDS):
            return
        self._asked_at = now
        guide, course = desk.guide, desk.course

        def then(ahead: Ahead) -> None:
            # Told something meanwhile: then this is the answer to an older question.
            if self._asked_at == now and ahead != self.ahead:
                self.ahead = ahead
                self.found.emit()

        desk.ask(lambda: _look(guide, course), then)

    @Slot(object)
    def _on_told(self) -> None:
        self._asked_at = None
        self.ahead = Ahead(None, self.ahead.growth)


def _look(guide: Guide, course: Course) -> Ahead:
    last = guide.programme.progression.stage
    if guide.verdict().stage != last:
        return Ahead(guide.smallest_change())
    timeline = course.timeline(guide.programme.stage(last).routine_id, RoutineForm.FULL)
    return Ahead(None, guide.habits(last, {e.exercise_id: reps_a_side(e) for e in timeline.exercises}).growth)
