"""The dimmer dial: pain level by a Kalman filter with its 80 % band, the needle, and the smoothed past.

The state is one number, the true level, that drifts as a random walk; a reading is that level plus noise (programme
text, section 6.3). Only answers are fed to it: check-ins and the pain just before a routine, never repetitions.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from player.rules.dial import DialRules

DIAL_TOP = 10.0
"""Upper end of the dial; the lower one is 0."""

_DAY_S = 86400.0


class LevelWord(StrEnum):
    """The level in a word."""

    LOW = "low"
    MIDDLE = "middle"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Level:
    """What the filter believes after a reading.

    Attributes:
        at: Instant of the reading.
        mean: The level, in points of the numeric rating scale.
        variance: Its variance, points squared.
        recent: Instants of the readings of the last few hours, this one included.
    """

    at: datetime
    mean: float
    variance: float
    recent: tuple[datetime, ...]


def feed(before: Level | None, at: datetime, nrs: int, rules: DialRules, *, is_new_spell: bool = False) -> Level:
    """Take one reading into the level.

    Args:
        before: The level after the reading before, or None for the first reading of all.
        at: Instant of this one, not before that of ``before``.
        nrs: The reading, 0 to 10.
        rules: Numbers of the filter.
        is_new_spell: True for the first reading of a new spell: the level is kept, but little trusted.
    """
    recent: tuple[datetime, ...] = ()
    mean, variance = float(nrs), rules.start_variance
    if before is not None:
        mean = before.mean
        if not is_new_spell:
            variance = before.variance + rules.drift_per_day * (at - before.at).total_seconds() / _DAY_S
        window_s = rules.bunch_window_h * 3600
        recent = tuple(other for other in before.recent if (at - other).total_seconds() <= window_s)
    # Readings that come in a bunch repeat each other, so each later one says less.
    noise = rules.reading_variance * (1 + len(recent))
    limit = rules.spike_sd * math.sqrt(variance + noise)
    error = min(max(nrs - mean, -limit), limit)
    gain = variance / (variance + noise)
    return Level(at, mean + gain * error, variance * (1 - gain), (*recent, at))


def band_error(variance: float, rules: DialRules) -> float:
    """Give the standard error of the band: that of the filter, widened to cover what it should."""
    return rules.band_inflation * math.sqrt(variance)


def upper_edge(level: Level, rules: DialRules) -> float:
    """Give the upper edge of the band, not clamped to the dial."""
    return level.mean + rules.band_z * band_error(level.variance, rules)


def drawn_band(level: Level, rules: DialRules) -> tuple[float, float]:
    """Give both edges of the band as they are drawn, within 0 to 10."""
    half = rules.band_z * band_error(level.variance, rules)
    return max(level.mean - half, 0.0), min(level.mean + half, DIAL_TOP)


def level_word(level: float, rules: DialRules) -> LevelWord:
    """Put the level in a word."""
    if level < rules.low_below:
        return LevelWord.LOW
    return LevelWord.MIDDLE if level < rules.middle_below else LevelWord.HIGH


def nearest_notch(level: float, rules: DialRules) -> float:
    """Round a level to the nearest notch, halves up."""
    return math.floor(level / rules.notch + 0.5) * rules.notch


def move_needle(shown: float | None, level: float, rules: DialRules) -> float:
    """Say where the needle stands after a check-in: it stays unless the level has left its dead band.

    Args:
        shown: The notch that it shows, or None where it did not show yet.
        level: The level now.
        rules: Notch and dead band.

    Returns:
        The notch, 0 to 10.
    """
    if shown is not None and abs(level - shown) < rules.dead_band - rules.tolerance:
        return shown
    return nearest_notch(level, rules)


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading that is fed to the dial.

    Attributes:
        at: Its instant.
        nrs: Pain, 0 to 10.
        is_new_spell: True for the first one of a new spell.
    """

    at: datetime
    nrs: int
    is_new_spell: bool = False


@dataclass(frozen=True, slots=True)
class DialCurve:
    """The whole past of the dial, for drawing; all of one length, oldest first.

    Attributes:
        at_s: Instants as seconds since 1970, UTC.
        level: The smoothed level; the last one is that of the filter.
        low: Lower edge of the 80 % band, 0 to 10.
        high: Upper edge, 0 to 10.
    """

    at_s: tuple[float, ...]
    level: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]


def smooth(readings: Sequence[Reading], rules: DialRules) -> DialCurve:
    """Smooth the past: filter forwards, then Rauch-Tung-Striebel backwards.

    For drawing only; the gate goes by the filter, which no later answer can change.

    Args:
        readings: Oldest first.
        rules: Numbers of the filter.
    """
    at_s = [reading.at.timestamp() for reading in readings]
    means, variances, predicted = _filter_all(readings, at_s, rules)
    for i in range(len(at_s) - 2, -1, -1):
        ahead = predicted[i + 1]
        pull = variances[i] / ahead
        means[i] += pull * (means[i + 1] - means[i])
        variances[i] += pull * pull * (variances[i + 1] - ahead)
    factor = rules.band_z * rules.band_inflation
    half = [factor * math.sqrt(variance) for variance in variances]
    return DialCurve(
        at_s=tuple(at_s),
        level=tuple(means),
        low=tuple([max(m - h, 0.0) for m, h in zip(means, half, strict=True)]),
        high=tuple([min(m + h, DIAL_TOP) for m, h in zip(means, half, strict=True)]),
    )


def _filter_all(
    readings: Sequence[Reading], at_s: Sequence[float], rules: DialRules
) -> tuple[list[float], list[float], list[float]]:
    """Filter forwards as `feed` does, in plain numbers for speed: means, variances, and variances before each."""
    means: list[float] = []
    variances: list[float] = []
    predicted: list[float] = []
    drift, base, window_s = rules.drift_per_day / _DAY_S, rules.reading_variance, rules.bunch_window_h * 3600
    mean = variance = last_s = 0.0
    bunch_from = 0
    for i, (reading, now_s) in enumerate(zip(readings, at_s, strict=True)):
        if i == 0:
            mean = float(reading.nrs)
        if i == 0 or reading.is_new_spell:
            variance = rules.start_variance
        else:
            variance += drift * (now_s - last_s)
        while now_s - at_s[bunch_from] > window_s:
            bunch_from += 1
        noise = base * (1 + i - bunch_from)
        total = variance + noise
        limit = rules.spike_sd * math.sqrt(total)
        predicted.append(variance)
        mean += variance / total * min(max(reading.nrs - mean, -limit), limit)
        variance *= noise / total
        means.append(mean)
        variances.append(variance)
        last_s = now_s
    return means, variances, predicted
