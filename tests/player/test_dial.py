"""player.dial: the filter against closed forms, the smoother against a dense solution, the needle and the words."""

import math
from datetime import datetime, timedelta
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from player.dial import (
    Level,
    LevelWord,
    Reading,
    drawn_band,
    feed,
    level_word,
    move_needle,
    nearest_notch,
    smooth,
    upper_edge,
)
from tests.builders import MONDAY, our_programme

RULES = our_programme().dial
R0, Q = 1.44, 0.2

readings = st.lists(
    st.builds(Reading, at=st.floats(0, 40 * 24).map(lambda h: MONDAY + timedelta(hours=h)), nrs=st.integers(0, 10)),
    min_size=1,
    max_size=30,
    unique_by=lambda reading: reading.at,
).map(lambda found: sorted(found, key=lambda reading: reading.at))


def after(*nrs: int, every_h: float = 24.0) -> Level:
    """The level after readings at equal distances."""
    level: Level | None = None
    for place, one in enumerate(nrs):
        level = feed(level, MONDAY + timedelta(hours=place * every_h), one, RULES)
    assert level is not None
    return level


def test_the_first_reading_is_itself_updated() -> None:
    level = after(6)

    assert level.mean == 6
    assert level.variance == pytest.approx(4 * R0 / (4 + R0))


def test_a_constant_answer_keeps_the_level_and_settles_the_variance() -> None:
    level = after(*[4] * 200)

    # Where gain and drift balance: P = (P + q) R / (P + q + R), a quadratic in P.
    settled = (-Q + math.sqrt(Q * Q + 4 * Q * R0)) / 2
    assert level.mean == 4
    assert level.variance == pytest.approx(settled, rel=1e-12)


def test_a_step_is_followed_by_the_steady_gain() -> None:
    rested = after(*[2] * 200)
    gain = (rested.variance + Q) / (rested.variance + Q + R0)

    stepped = feed(rested, rested.at + timedelta(days=1), 4, RULES)
    further = feed(stepped, stepped.at + timedelta(days=1), 4, RULES)

    assert stepped.mean == pytest.approx(2 + 2 * gain)
    assert further.mean == pytest.approx(4 - 2 * (1 - gain) ** 2)


def test_after_a_long_gap_a_reading_counts_almost_fully() -> None:
    rested = after(*[2] * 50)

    late = feed(rested, rested.at + timedelta(days=300), 6, RULES)

    spread = rested.variance + Q * 300
    assert late.mean == pytest.approx(2 + 4 * spread / (spread + R0))
    assert late.mean > 5.9


def test_one_spike_is_clipped_at_three_standard_deviations() -> None:
    rested = after(*[1] * 5, every_h=12)

    spiked = feed(rested, rested.at + timedelta(hours=12), 7, RULES)

    # The worked check 3 of the programme text: an innovation of 6.0 counts as 4.16.
    spread = rested.variance + Q / 2
    assert 3 * math.sqrt(spread + R0) == pytest.approx(4.16, abs=0.005)
    assert spiked.mean == pytest.approx(2.041441, abs=1e-6)


def test_readings_of_a_morning_do_not_outvote_the_day_before() -> None:
    level = after(*[2] * 30)
    bunched = level
    for minute in range(0, 40, 5):
        bunched = feed(bunched, level.at + timedelta(days=1, minutes=minute), 8, RULES)

    first = feed(level, level.at + timedelta(days=1), 8, RULES)
    spread = first.variance + Q * 5 / 1440
    second = feed(first, level.at + timedelta(days=1, minutes=5), 8, RULES)
    assert second.mean - first.mean == pytest.approx((8 - first.mean) * spread / (spread + 2 * R0))
    assert bunched.mean < 6


def test_a_reading_three_hours_old_still_crowds_and_an_older_one_does_not() -> None:
    level = after(4)

    crowded = feed(level, level.at + timedelta(hours=3), 4, RULES)
    free = feed(level, level.at + timedelta(hours=3, microseconds=1), 4, RULES)

    assert crowded.variance > free.variance
    assert len(crowded.recent) == 2
    assert len(free.recent) == 1


def test_a_new_spell_keeps_the_level_but_trusts_it_little() -> None:
    level = after(*[2] * 30)

    renewed = feed(level, level.at + timedelta(days=20), 8, RULES, is_new_spell=True)

    assert renewed.mean == pytest.approx(2 + 6 * 4 / (4 + R0))


def test_the_upper_edge_of_the_first_reading_is_that_of_the_worked_histories() -> None:
    assert upper_edge(after(5), RULES) == pytest.approx(6.422478, abs=1e-6)


def test_only_the_drawn_band_is_clamped() -> None:
    assert drawn_band(after(0), RULES)[0] == 0
    assert drawn_band(after(10), RULES)[1] == 10
    assert upper_edge(after(10), RULES) > 10


@given(readings)
def test_the_level_stays_among_the_readings(found: list[Reading]) -> None:
    level: Level | None = None
    for reading in found:
        level = feed(level, reading.at, reading.nrs, RULES)

    assert level is not None
    assert min(r.nrs for r in found) - 1e-9 <= level.mean <= max(r.nrs for r in found) + 1e-9
    assert 0 < level.variance < 4 + Q * 41


@given(readings, st.integers(0, 29), st.integers(1, 10))
def test_a_worse_answer_never_lowers_the_level(found: list[Reading], place: int, more: int) -> None:
    place %= len(found)
    worse = list(found)
    worse[place] = Reading(found[place].at, min(10, found[place].nrs + more))

    levels = []
    for history in (found, worse):
        level: Level | None = None
        for reading in history:
            level = feed(level, reading.at, reading.nrs, RULES)
        assert level is not None
        levels.append(level.mean)

    assert levels[1] >= levels[0] - 1e-9


def dense_smoother(found: list[Reading]) -> tuple[np.ndarray, np.ndarray]:
    """Solve all levels at once: the posterior of a random walk given all readings, by one matrix inverse."""
    n = len(found)
    hours = [(r.at - found[0].at).total_seconds() / 3600 for r in found]
    noise = [R0 * (1 + sum(0 <= hours[i] - hours[j] <= 3 for j in range(i))) for i in range(n)]
    precision = np.diag([1 / v for v in noise])
    pull = np.array([r.nrs / v for r, v in zip(found, noise, strict=True)])
    precision[0, 0] += 1 / 4
    pull[0] += found[0].nrs / 4
    spread = 4.0
    for i, (before, now) in enumerate(pairwise(found)):
        spread = spread * noise[i] / (spread + noise[i])
        drift = Q * (hours[i + 1] - hours[i]) / 24
        if now.is_new_spell:
            drift = 4 - spread
        spread += drift
        assert before.at < now.at
        precision[i : i + 2, i : i + 2] += np.array([[1, -1], [-1, 1]]) / drift
    covariance = np.linalg.inv(precision)
    return covariance @ pull, np.diag(covariance)


@pytest.mark.parametrize("new_spell_at", [None, 6])
def test_the_smoother_equals_a_dense_solution(new_spell_at: int | None) -> None:
    hours = [0, 2, 2.5, 24, 30, 31, 400 if new_spell_at else 48, 430, 455, 460, 500]
    nrs = [5, 4, 4, 5, 3, 4, 3, 3, 2, 3, 2]
    found = [
        Reading(MONDAY + timedelta(hours=h), y, is_new_spell=place == new_spell_at)
        for place, (h, y) in enumerate(zip(hours, nrs, strict=True))
    ]

    curve = smooth(found, RULES)

    means, variances = dense_smoother(found)
    half = 1.28 * 1.08 * np.sqrt(variances)
    assert curve.level == pytest.approx(means)
    assert curve.high == pytest.approx(np.minimum(means + half, 10))
    assert curve.low == pytest.approx(np.maximum(means - half, 0))


@given(readings)
def test_the_curve_ends_where_the_filter_is(found: list[Reading]) -> None:
    level: Level | None = None
    for reading in found:
        level = feed(level, reading.at, reading.nrs, RULES)

    curve = smooth(found, RULES)

    assert level is not None
    assert curve.level[-1] == pytest.approx(level.mean)
    assert (curve.low[-1], curve.high[-1]) == pytest.approx(drawn_band(level, RULES))
    assert len(curve.at_s) == len(curve.level) == len(curve.low) == len(curve.high) == len(found)


def test_nothing_is_smoothed_to_nothing() -> None:
    assert smooth([], RULES).level == ()


@pytest.mark.parametrize(
    ("level", "notch"), [(0, 0), (0.24, 0), (0.25, 0.5), (3.25, 3.5), (3.74, 3.5), (9.75, 10), (10, 10)]
)
def test_the_needle_first_shows_the_nearest_notch_halves_up(level: float, notch: float) -> None:
    assert nearest_notch(level, RULES) == notch
    assert move_needle(None, level, RULES) == notch


@pytest.mark.parametrize(
    ("level", "notch"), [(4.0, 4.0), (4.34, 4.0), (4.35, 4.5), (3.66, 4.0), (3.65, 3.5), (6.1, 6.0)]
)
def test_the_needle_moves_only_out_of_its_dead_band(level: float, notch: float) -> None:
    assert move_needle(4.0, level, RULES) == notch


@pytest.mark.parametrize(
    ("level", "word"),
    [
        (0.0, LevelWord.LOW),
        (2.49, LevelWord.LOW),
        (2.5, LevelWord.MIDDLE),
        (5.49, LevelWord.MIDDLE),
        (5.5, LevelWord.HIGH),
        (10.0, LevelWord.HIGH),
    ],
)
def test_every_level_has_a_word(level: float, word: LevelWord) -> None:
    assert level_word(level, RULES) is word


def test_instants_in_other_zones_are_the_same_instants() -> None:
    london = feed(None, MONDAY, 4, RULES)
    tokyo = datetime.fromisoformat("2026-01-06T17:50:00+09:00")

    assert feed(london, tokyo, 6, RULES).mean == feed(london, MONDAY + timedelta(days=1), 6, RULES).mean
