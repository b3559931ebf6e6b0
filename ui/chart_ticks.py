"""Which days carry a date under the chart: round steps of days, months or years, at local midnight."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from player.weeks import day_begins_s
from ui.chart_range import DAY_S, TimeSpan

_DAY_STEPS = (1, 2, 5, 7, 14)
_MONTH_STEPS = (1, 2, 3, 6)
_YEAR_STEPS = (1, 2, 5, 10)
_MONTH_DAYS = 30.44
_YEAR_DAYS = 365.25
_HOUR_STEPS = (1, 3, 6, 12, 24)
_HOURS_BELOW_DAYS = 2.5


class TickUnit(StrEnum):
    """How a tick is written: as an hour, a day, a month or a year."""

    HOUR = "hour"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Tick:
    """One date under the chart: its instant, the local time there, and how it is written."""

    at_s: float
    local: datetime
    unit: TickUnit


def date_ticks(span: TimeSpan, zone: ZoneInfo, most: int) -> tuple[Tick, ...]:
    """Give the dates of a time span, oldest first, at most about as many as there is room for.

    A tick stays where it is when the span moves: steps are counted from fixed days, not from the span's edge.

    Args:
        span: The time shown.
        zone: Tells local midnights, also where the clocks change.
        most: Room for so many, 1 or more.
    """
    need_days = span.length_s / DAY_S / max(1, most)
    if span.length_s < _HOURS_BELOW_DAYS * DAY_S:
        fitting = (step for step in _HOUR_STEPS if step / 24 >= need_days)
        return _hours(span, zone, next(fitting, _HOUR_STEPS[-1]))
    if need_days <= _DAY_STEPS[-1]:
        return _days(span, zone, next(step for step in _DAY_STEPS if step >= need_days))
    if need_days <= _MONTH_STEPS[-1] * _MONTH_DAYS:
        return _months(span, zone, next(step for step in _MONTH_STEPS if step * _MONTH_DAYS >= need_days))
    fits = (step for step in _YEAR_STEPS if step * _YEAR_DAYS >= need_days)
    return _months(span, zone, 12 * next(fits, _YEAR_STEPS[-1]))


def _local_date(at_s: float, zone: ZoneInfo) -> date:
    return datetime.fromtimestamp(at_s, UTC).astimezone(zone).date()


def _tick(day: date, zone: ZoneInfo, unit: TickUnit) -> Tick:
    at_s = day_begins_s(day.toordinal(), zone)
    return Tick(at_s, datetime(day.year, day.month, day.day, tzinfo=zone), unit)


def _within(ticks: list[Tick], span: TimeSpan) -> tuple[Tick, ...]:
    return tuple(tick for tick in ticks if span.from_s <= tick.at_s <= span.to_s)


def _hours(span: TimeSpan, zone: ZoneInfo, step: int) -> tuple[Tick, ...]:
    first, last = _local_date(span.from_s, zone), _local_date(span.to_s, zone)
    ticks: dict[float, Tick] = {}
    for ordinal in range(first.toordinal(), last.toordinal() + 1):
        day = date.fromordinal(ordinal)
        for hour in range(0, 24, step):
            local = datetime(day.year, day.month, day.day, hour, tzinfo=zone)
            # An hour that the clocks jump over is another one really; it is left out.
            if local.astimezone(UTC).astimezone(zone).hour == hour:
                unit = TickUnit.HOUR if hour else TickUnit.DAY
                ticks[local.timestamp()] = Tick(local.timestamp(), local, unit)
    return _within(list(ticks.values()), span)


def _days(span: TimeSpan, zone: ZoneInfo, step: int) -> tuple[Tick, ...]:
    first = _local_date(span.from_s, zone).toordinal()
    last = _local_date(span.to_s, zone).toordinal()
    # Ordinal 1 is a Monday: steps of one or two weeks stand on Mondays.
    begin = first - (first - 1) % step
    days = (date.fromordinal(ordinal) for ordinal in range(max(1, begin), last + 1, step))
    return _within([_tick(day, zone, TickUnit.DAY) for day in days], span)


def _months(span: TimeSpan, zone: ZoneInfo, step: int) -> tuple[Tick, ...]:
    first = _local_date(span.from_s, zone)
    last = _local_date(span.to_s + timedelta(days=1).total_seconds(), zone)
    number = first.year * 12 + first.month - 1
    number -= number % step
    ticks = []
    while number <= last.year * 12 + last.month - 1:
        year, month = divmod(number, 12)
        unit = TickUnit.YEAR if step % 12 == 0 or month == 0 else TickUnit.MONTH
        ticks.append(_tick(date(year, month + 1, 1), zone, unit))
        number += step
    return _within(ticks, span)
