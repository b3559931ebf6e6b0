"""The hours of a user's day, over midnight and over changes of the clocks, and which day an instant belongs to."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

HOURS_A_DAY = 24


@dataclass(frozen=True, slots=True)
class DayHours:
    """When a user wants to be asked.

    Attributes:
        from_h: Local hour at which the day begins, 0 or more and under 24.
        to_h: Local hour at which it ends, above 0 and up to 24; on the next date if it is not after ``from_h``.
        interval_min: Time between two slots as the user chose it, minutes; None for the stage's own.
    """

    from_h: float
    to_h: float
    interval_min: float | None = None

    def __post_init__(self) -> None:
        """Check that the hours are hours of a day.

        Raises:
            ValueError: If they are not, or the interval is not above 0.
        """
        if not (0 <= self.from_h < HOURS_A_DAY and 0 <= self.to_h <= HOURS_A_DAY):
            raise ValueError("from_h and to_h must be hours of a day")
        if self.interval_min is not None and self.interval_min <= 0:
            raise ValueError("interval_min must be above 0")


@dataclass(frozen=True, slots=True)
class Day:
    """One day of a user as it stands at an instant.

    Attributes:
        date: The local date on which its hours begin.
        now: The instant.
        hours: When the user wants to be asked.
        zone: Tells local hours.
    """

    date: date
    now: datetime
    hours: DayHours
    zone: ZoneInfo

    @classmethod
    def holding(cls, now: datetime, hours: DayHours, zone: ZoneInfo) -> "Day":
        """Give the day that an instant belongs to: after midnight that of the evening, while its hours last."""
        today = cls(now.astimezone(zone).date(), now, hours, zone)
        return today if now >= today.from_at else today.other(-1)

    @property
    def begins_at(self) -> datetime:
        """When its hours begin, UTC."""
        return max(self._instants(self.hours.from_h))

    @property
    def ends_at(self) -> datetime:
        """When its hours end, UTC; where the clocks change just then, never too late."""
        hours = self.hours
        return min(self._instants(hours.to_h + (HOURS_A_DAY if hours.to_h <= hours.from_h else 0)))

    @property
    def from_at(self) -> datetime:
        """From when on something belongs to this day, UTC: from midnight, or from the end of the night before."""
        return max(*self._instants(0), self.other(-1).ends_at)

    @property
    def to_at(self) -> datetime:
        """From when on it belongs to the next day, UTC."""
        return self.other(1).from_at

    def other(self, days: int) -> "Day":
        """Give the day so many days later."""
        return Day(self.date + timedelta(days=days), self.now, self.hours, self.zone)

    def _instants(self, hour: float) -> tuple[datetime, datetime]:
        """Give the instants of a local hour, counted on after 24; two that differ where the clocks change."""
        days, minutes = divmod(round(hour * 60), HOURS_A_DAY * 60)
        local = datetime.combine(self.date + timedelta(days=days), time(*divmod(minutes, 60)), tzinfo=self.zone)
        return local.replace(fold=0).astimezone(UTC), local.replace(fold=1).astimezone(UTC)
