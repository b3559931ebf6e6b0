"""The hours of a user's day, over midnight and over changes of the clocks, and which day an instant belongs to."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

HOURS_A_DAY = 24
DAYS_A_WEEK = 7


@dataclass(frozen=True, slots=True)
class DayHours:
    """When a user wants to be asked.

    Attributes:
        from_h: Local hour at which the day begins, 0 or more and under 24.
        to_h: Local hour at which it ends, above 0 and up to 24; on the next date if it is not after ``from_h``.
        interval_min: Time between two slots as the user chose it, minutes; None for the stage's own.
        is_free: Whether the user wants to be asked for nothing on that day; the hours then only bound what is shown.
    """

    from_h: float
    to_h: float
    interval_min: float | None = None
    is_free: bool = False

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
class WeekHours:
    """The hours of each day of a week.

    Attributes:
        days: From Monday to Sunday.
    """

    days: tuple[DayHours, ...]

    def __post_init__(self) -> None:
        """Check that there is one for each day.

        Raises:
            ValueError: If there is not.
        """
        if len(self.days) != DAYS_A_WEEK:
            raise ValueError("a week has seven days")

    def on(self, day: date) -> DayHours:
        """Give the hours of a date."""
        return self.days[day.weekday()]


@dataclass(frozen=True, slots=True)
class Day:
    """One day of a user as it stands at an instant.

    Attributes:
        date: The local date on which its hours begin.
        now: The instant.
        hours: When the user wants to be asked: each day alike, or each day of the week by itself.
        zone: Tells local hours.
    """

    date: date
    now: datetime
    hours: DayHours | WeekHours
    zone: ZoneInfo

    @classmethod
    def holding(cls, now: datetime, hours: DayHours | WeekHours, zone: ZoneInfo) -> "Day":
        """Give the day that an instant belongs to: after midnight that of the evening, while its hours last."""
        today = cls(now.astimezone(zone).date(), now, hours, zone)
        return today if now >= today.from_at else today.other(-1)

    @property
    def own(self) -> DayHours:
        """The hours of this date."""
        return self.hours.on(self.date) if isinstance(self.hours, WeekHours) else self.hours

    @property
    def begins_at(self) -> datetime:
        """When its hours begin, UTC."""
        return max(self._instants(self.own.from_h))

    @property
    def ends_at(self) -> datetime:
        """When its hours end, UTC; where the clocks change just then, never too late."""
        hours = self.own
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

    def next_asked(self) -> "Day | None":
        """Give the first day after this one that has hours of its own, or None if all are free."""
        following = (self.other(days) for days in range(1, DAYS_A_WEEK + 1))
        # A day may lie wholly within the hours of the one before, which go over midnight.
        return next((day for day in following if not day.own.is_free and day.from_at < day.ends_at), None)

    def _instants(self, hour: float) -> tuple[datetime, datetime]:
        """Give the instants of a local hour, counted on after 24; two that differ where the clocks change."""
        days, minutes = divmod(round(hour * 60), HOURS_A_DAY * 60)
        local = datetime.combine(self.date + timedelta(days=days), time(*divmod(minutes, 60)), tzinfo=self.zone)
        return local.replace(fold=0).astimezone(UTC), local.replace(fold=1).astimezone(UTC)
