"""The trend word and the settling forecast, both from the slope of half-day medians by Theil and Sen.

Programme text, sections 6.3 and 6.5. Neither is ever used by the gate.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from itertools import groupby
from zoneinfo import ZoneInfo

from player.median import median
from player.rules.dial import ForecastRules, TrendRules

HALVES = 2
"""Half-days in a day."""


class TrendWord(StrEnum):
    """What the last days say; `UNKNOWN` where there are too few answers to say anything."""

    SETTLING = "settling"
    STIRRING = "stirring up"
    STEADY = "steady"
    UNKNOWN = "too early to say"


@dataclass(frozen=True, slots=True)
class Slope:
    """A slope by Theil and Sen with its confidence interval, per unit of x."""

    middle: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class HalfDay:
    """The readings of one half of a local day.

    Attributes:
        ordinal: Number of the half-day: twice the day's ordinal, plus one from noon on.
        nrs: Its readings in any order, one or more.
        middle: Their median.
    """

    ordinal: int
    nrs: tuple[int, ...]
    middle: float

    @classmethod
    def of(cls, ordinal: int, nrs: tuple[int, ...]) -> "HalfDay":
        """Make one of its readings."""
        return cls(ordinal, nrs, median(nrs))


@dataclass(frozen=True, slots=True)
class Trend:
    """The trend and what it was made from.

    Attributes:
        word: In a word.
        slope: Points a day, or None where there are too few answers.
    """

    word: TrendWord
    slope: Slope | None


@dataclass(frozen=True, slots=True)
class Forecast:
    """When the dial may reach "low", counted from now.

    Attributes:
        from_days: Early end, days.
        to_days: Late end, days.
    """

    from_days: float
    to_days: float


def half_day(at: datetime, zone: ZoneInfo, rules: TrendRules) -> int:
    """Give the number of the half-day that an instant lies in."""
    local = at.astimezone(zone)
    return HALVES * local.toordinal() + (local.hour + local.minute / 60 >= rules.noon_h)


def theil_sen(x: Sequence[float], y: Sequence[float], confidence: float) -> Slope:
    """Fit a slope as the median of all pairwise slopes, with the interval of Sen (1968), equation 2.6.

    Args:
        x: Strictly rising, 2 values or more.
        y: As many values; ties narrow the interval.
        confidence: Probability of the interval, above 0.5.
    """
    points = list(zip(x, y, strict=True))
    slopes = sorted([(yj - yi) / (xj - xi) for j, (xj, yj) in enumerate(points) for xi, yi in points[:j]])
    n = len(y)
    ties = (len(list(same)) for _, same in groupby(sorted(y)))
    variance = (n * (n - 1) * (2 * n + 5) - sum(k * (k - 1) * (2 * k + 5) for k in ties)) / 18
    spread = _normal_quantile((1 + confidence) / 2) * math.sqrt(variance)
    upper = min(round((len(slopes) + spread) / 2), len(slopes) - 1)
    lower = max(round((len(slopes) - spread) / 2) - 1, 0)
    return Slope(median(slopes), slopes[lower], slopes[upper])


@cache
def _normal_quantile(probability: float) -> float:
    """Invert the standard normal distribution by Newton's method."""
    z = 0.0
    for _ in range(20):
        density = math.exp(-z * z / 2) / math.sqrt(2 * math.pi)
        z -= (0.5 * (1 + math.erf(z / math.sqrt(2))) - probability) / density
    return z


def window(half_days: Sequence[HalfDay], now: int, rules: TrendRules) -> tuple[HalfDay, ...]:
    """Give the half-days that the trend looks at: the present one and those before it, where there are readings."""
    return tuple(half for half in half_days if now - rules.half_days < half.ordinal <= now)


def trend(half_days: Sequence[HalfDay], rules: TrendRules) -> Trend:
    """Put the last days in a word.

    Args:
        half_days: The half-days of the window, oldest first.
        rules: What is needed, and what counts as level.
    """
    days = {half.ordinal // HALVES for half in half_days}
    if len(half_days) < rules.half_days_needed or len(days) < rules.days_needed:
        return Trend(TrendWord.UNKNOWN, None)
    x = [half.ordinal / HALVES for half in half_days]
    slope = theil_sen(x, [half.middle for half in half_days], rules.confidence)
    if slope.high < -rules.flat:
        return Trend(TrendWord.SETTLING, slope)
    return Trend(TrendWord.STIRRING if slope.low > rules.flat else TrendWord.STEADY, slope)


def forecast(
    half_days: Sequence[HalfDay], level: float, trend_rules: TrendRules, rules: ForecastRules
) -> Forecast | None:
    """Say when a settling dial may reach "low", or None where a fit would not be believed.

    The caller has seen to the conditions that lie outside the fit: the trend word, days of data, quiet, misses.

    Args:
        half_days: The half-days of the window, oldest first.
        level: The filter's level now.
        trend_rules: The confidence of the slope.
        rules: What is believed and shown.
    """
    if not rules.level_from <= level <= rules.level_to:
        return None
    x = [half.ordinal / HALVES for half in half_days]
    slope = theil_sen(x, [math.log(half.middle + 1) for half in half_days], trend_rules.confidence)
    if slope.low >= 0 or slope.high >= rules.steepest_hi:
        return None
    half_life_days = math.log(2) / abs(slope.middle)
    if not rules.half_life_from_days <= half_life_days <= rules.half_life_to_days:
        return None
    need = math.log((level + 1) / (rules.target_level + 1))
    from_days = max(rules.soonest_days, rules.soonest_factor * need / abs(slope.low))
    to_days = rules.latest_factor * need / abs(slope.high)
    if to_days > rules.latest_days or to_days > rules.widest_ratio * from_days:
        return None
    return Forecast(from_days, to_days)
