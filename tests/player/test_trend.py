"""player.trend: slopes against SciPy's, the words and the conditions of the forecast."""

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy.stats import theilslopes

from player.trend import HalfDay, TrendWord, forecast, theil_sen, trend, window
from tests.builders import our_programme

TREND, FORECAST = our_programme().trend, our_programme().forecast
FIRST = 2 * 739_000
"""Number of some half-day, a morning."""

half_day_values = st.lists(
    st.tuples(st.integers(0, 19), st.integers(0, 20).map(lambda twice: twice / 2)),
    min_size=2,
    max_size=20,
    unique_by=lambda pair: pair[0],
).map(sorted)


def half_days(*values: float, every: int = 1) -> list[HalfDay]:
    """Half-days one after the other, each with two readings whose median is the value."""
    return [HalfDay.of(FIRST + place * every, (math.floor(v), math.ceil(v))) for place, v in enumerate(values)]


@given(half_day_values)
def test_the_slope_is_that_of_scipy(pairs: list[tuple[int, float]]) -> None:
    x, y = [place / 2 for place, _ in pairs], [value for _, value in pairs]
    assume(len(set(y)) > 1)

    slope = theil_sen(x, y, 0.8)

    theirs = theilslopes(y, x, alpha=0.8)
    assert (slope.middle, slope.low, slope.high) == pytest.approx(
        (theirs.slope, theirs.low_slope, theirs.high_slope), abs=1e-12
    )


def test_a_straight_line_has_its_own_slope() -> None:
    slope = theil_sen([0, 0.5, 1, 1.5, 2], [5, 4, 3, 2, 1], 0.8)

    assert (slope.middle, slope.low, slope.high) == (-2, -2, -2)


def test_the_window_holds_the_present_half_day_and_nineteen_before() -> None:
    found = half_days(*[3] * 25)

    seen = window(found, FIRST + 24, TREND)

    assert [half.ordinal - FIRST for half in seen] == list(range(5, 25))


@pytest.mark.parametrize(
    ("found", "word"),
    [
        (half_days(*[6 - 0.5 * place for place in range(10)]), TrendWord.SETTLING),
        (half_days(*[1 + 0.5 * place for place in range(10)]), TrendWord.STIRRING),
        (half_days(*[3, 4] * 5), TrendWord.STEADY),
        (half_days(*[6 - 0.5 * place for place in range(7)], every=2), TrendWord.UNKNOWN),  # seven half-days
        (half_days(*[6 - 0.5 * place for place in range(8)]), TrendWord.UNKNOWN),  # eight on four days
        (half_days(*[6 - 0.5 * place for place in range(8)], every=2), TrendWord.SETTLING),
        ([], TrendWord.UNKNOWN),
    ],
)
def test_the_word_needs_days_and_a_clear_slope(found: list[HalfDay], word: TrendWord) -> None:
    assert trend(found, TREND).word is word


def test_a_slope_within_the_flat_band_is_steady() -> None:
    # One point in twenty days: 0.05 a day, which is not below minus 0.05.
    falling = [HalfDay.of(FIRST + 2 * place, (5,)) for place in range(5)] + [
        HalfDay.of(FIRST + 2 * place, (4,)) for place in range(5, 10)
    ]

    found = trend(falling, TREND)

    assert found.slope is not None
    assert found.slope.high >= -TREND.flat
    assert found.word is TrendWord.STEADY


def falling_by(half_life_days: float, start: float = 7.0, wobble: float = 0.0) -> list[HalfDay]:
    """Half-days of an exponential fall of (level + 1), unrounded but for a wobble."""
    found = []
    for place in range(20):
        value = (start + 1) * 2 ** (-place / 2 / half_life_days) - 1 + (wobble if place % 2 else -wobble)
        found.append(HalfDay(FIRST + place, (round(value),), value))
    return found


def test_an_exponential_fall_is_forecast_round_its_true_day() -> None:
    found = falling_by(9.0, wobble=0.15)
    level = found[-1].middle

    shown = forecast(found, level, TREND, FORECAST)

    true_days = 9.0 * math.log2((level + 1) / 3)
    assert shown is not None
    assert shown.from_days < true_days < shown.to_days


@pytest.mark.parametrize(
    ("found", "level"),
    [
        (falling_by(6.0, wobble=0.15), 2.49),  # low already
        (falling_by(6.0, wobble=0.15), 8.01),  # too high to say
        (falling_by(1.9, start=9.0), 3.0),  # too fast to be believed
        (falling_by(95.0), 4.0),  # too slow to be believed
        (half_days(*[3, 4] * 10), 3.5),  # no fall at all
    ],
    ids=["low", "high", "fast", "slow", "flat"],
)
def test_a_forecast_that_would_not_be_believed_is_not_made(found: list[HalfDay], level: float) -> None:
    assert forecast(found, level, TREND, FORECAST) is None


def test_a_forecast_is_never_sooner_than_a_day_nor_later_than_six_weeks() -> None:
    soon = forecast(falling_by(6.0), 2.5, TREND, FORECAST)
    late = forecast(falling_by(60.0), 7.9, TREND, FORECAST)

    assert soon is not None
    assert soon.from_days == 1.0
    assert late is None
