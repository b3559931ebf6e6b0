"""Numbers of the dial: filter, needle, trend word and forecast."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DialRules:
    """The filter behind the dial and the needle in front of it.

    Attributes:
        reading_variance: Variance of one reading about the true level, points squared.
        drift_per_day: Growth of the level's variance in a day, points squared.
        bunch_window_h: Readings in this time before a reading make it count less, hours.
        start_variance: Variance before the first reading, and at the start of a new spell, points squared.
        spike_sd: A reading moves the level as if it were at most this many standard deviations away.
        band_inflation: Factor from the filter's standard deviation to that of the band.
        band_z: Half-width of the 80 % band in standard deviations.
        notch: Step of the needle, points.
        dead_band: The needle moves only when the level is this far from it, points.
        needle_check_ins: Counted check-ins before a needle shows.
        needle_h: Time between the first and the last of them, hours.
        low_below: Below this level the word is "low".
        middle_below: Below this level it is "middle", from it on "high".
        tolerance: The dead band ends this much earlier, against rounding in the last digit.
        source: Field to where its number comes from.
    """

    reading_variance: float
    drift_per_day: float
    bunch_window_h: float
    start_variance: float
    spike_sd: float
    band_inflation: float
    band_z: float
    notch: float
    dead_band: float
    needle_check_ins: int
    needle_h: float
    low_below: float
    middle_below: float
    tolerance: float
    source: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendRules:
    """The trend word: the slope of half-day medians.

    Attributes:
        half_days: Width of the window, the present half-day included.
        noon_h: Local hour at which the second half of a day begins.
        half_days_needed: Half-days with a reading before a word is given.
        days_needed: Days with a reading before a word is given.
        confidence: Probability of the slope's interval.
        flat: Slopes from minus this to this count as level, points a day.
        source: Field to where its number comes from.
    """

    half_days: int
    noon_h: float
    half_days_needed: int
    days_needed: int
    confidence: float
    flat: float
    source: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ForecastRules:
    """When the dial may reach "low", and when nothing may be said about it.

    Attributes:
        data_days: Local days from the first to the last reading of the spell, both counted.
        level_from: Lowest level at which it is offered.
        level_to: Highest.
        quiet_h: Time without a step back, a warning sign or "much worse", hours.
        target_level: The level that is waited for.
        steepest_hi: The upper end of the slope's interval must lie below this, per day, on the logarithmic scale.
        soonest_factor: Factor on the time by the steepest slope.
        latest_factor: Factor on the time by the flattest slope.
        soonest_days: The early end is at least this.
        latest_days: A late end above this is not shown.
        widest_ratio: A late end above this many times the early one is not shown.
        half_life_from_days: A fitted half-life below this is not believed.
        half_life_to_days: Nor one above this.
        reached_level: It came true when the level is at most this.
        hidden_after_miss_h: Nothing is shown for this time after it did not come true, hours.
        misses: After so many misses in a spell it is not shown again.
        source: Field to where its number comes from.
    """

    data_days: int
    level_from: float
    level_to: float
    quiet_h: float
    target_level: float
    steepest_hi: float
    soonest_factor: float
    latest_factor: float
    soonest_days: float
    latest_days: float
    widest_ratio: float
    half_life_from_days: float
    half_life_to_days: float
    reached_level: float
    hidden_after_miss_h: float
    misses: int
    source: Mapping[str, str]
