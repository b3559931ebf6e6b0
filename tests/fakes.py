"""Stand-ins for the world, each checked against the Protocol that it plays."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from player.clock import Moment


@dataclass
class HandClock:
    """A `player.clock.Clock` that stands still until it is wound.

    Attributes:
        at: What the wall clock says.
        zone: Where we are.
        boot_id: The present run of the machine.
        since_boot: How long it has run.
    """

    at: datetime = datetime(2026, 1, 5, 8, 50, tzinfo=UTC)
    zone: str = "Europe/London"
    boot_id: str = "first-run"
    since_boot: timedelta = timedelta(hours=1)

    def now(self) -> Moment:
        return Moment(self.at, self.zone, self.boot_id, self.since_boot // timedelta(microseconds=1))

    def wait(self, **passed: float) -> None:
        """Let time pass, as `datetime.timedelta` takes it."""
        self.at += timedelta(**passed)
        self.since_boot += timedelta(**passed)

    def set_wall(self, at: datetime) -> None:
        """Set the wall clock; no time passes."""
        self.at = at

    def restart(self) -> None:
        """Start the machine again."""
        self.boot_id += "+"
        self.since_boot = timedelta(0)
