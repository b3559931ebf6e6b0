"""A diary that is written while the second model reads along, so that a story can answer the card that is due."""

from typing import Any

from tests.player.model.facts import HOUR, Record, instant, written
from tests.player.model.rows import Line
from tests.player.model.second_model import follow


class Diary:
    """A history in the making.

    Attributes:
        zone: IANA name.
        now: What the writer's clock shows, in microseconds.
        events: The history so far, in the order of storing.
        lines: What the second model says to each.
    """

    def __init__(self, zone: str, start: str) -> None:
        self.zone = zone
        self.now = instant(start)
        self.events: list[dict[str, Any]] = []
        self.lines: list[Line] = []
        self._records: list[Record] = []

    def wait(self, hours: float) -> None:
        """Let time pass; a clock that is set back shows less."""
        self.now += round(hours * HOUR)

    def put(self, kind: str, **fields: object) -> Line:
        """Store one event now and give its verdict."""
        event = {"at": written(self.now), "type": kind, **fields}
        self._records, line = follow(self._records, len(self.events), event, self.zone)
        self.events.append(event)
        self.lines.append(line)
        return line

    @property
    def last(self) -> Line:
        """The last verdict."""
        return self.lines[-1]

    def history(self) -> dict[str, Any]:
        """Give the whole in the history format."""
        return {"zone": self.zone, "events": self.events}
