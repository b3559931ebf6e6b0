"""Dates under the chart stand at local midnights and stay where they are when the chart moves."""

from datetime import UTC, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.chart_range import DAY_S, TimeSpan
from ui.chart_ticks import TickUnit, date_ticks

LONDON = ZoneInfo("Europe/London")
ZONES = st.sampled_from([LONDON, ZoneInfo("America/Sao_Paulo"), ZoneInfo("Pacific/Apia"), ZoneInfo("UTC")])
BEGINS = st.integers(
    int(datetime(2005, 1, 1, tzinfo=UTC).timestamp()), int(datetime(2035, 1, 1, tzinfo=UTC).timestamp())
)
LENGTHS_DAYS = st.floats(0.5, 6000)


def span(first: str, days: float) -> TimeSpan:
    begin = datetime.fromisoformat(first).replace(tzinfo=LONDON).timestamp()
    return TimeSpan(begin, begin + days * DAY_S)


@given(BEGINS, LENGTHS_DAYS, st.integers(1, 14), ZONES)
def test_ticks_are_in_order_within_the_span_and_few(begin: int, days: float, most: int, zone: ZoneInfo) -> None:
    shown = TimeSpan(begin, begin + days * DAY_S)

    ticks = date_ticks(shown, zone, most)

    assert all(one.at_s < other.at_s for one, other in pairwise(ticks))
    assert all(shown.from_s <= tick.at_s <= shown.to_s for tick in ticks)
    # A step is rounded up to the next round one, so it is only where there is no larger one that more may come.
    assert len(ticks) <= max(most, days / 3653) + 2


@given(BEGINS, LENGTHS_DAYS, st.integers(1, 14), ZONES, st.floats(-1, 1))
def test_ticks_stay_when_the_chart_moves(begin: int, days: float, most: int, zone: ZoneInfo, share: float) -> None:
    shown = TimeSpan(begin, begin + days * DAY_S)
    moved = TimeSpan(shown.from_s + share * shown.length_s, shown.to_s + share * shown.length_s)
    both = max(shown.from_s, moved.from_s), min(shown.to_s, moved.to_s)

    before = {tick.at_s for tick in date_ticks(shown, zone, most) if both[0] < tick.at_s < both[1]}
    after = {tick.at_s for tick in date_ticks(moved, zone, most) if both[0] < tick.at_s < both[1]}

    assert before == after


@pytest.mark.parametrize(
    ("days", "unit"),
    [(1, TickUnit.HOUR), (7, TickUnit.DAY), (30, TickUnit.DAY), (400, TickUnit.MONTH), (3650, TickUnit.YEAR)],
)
def test_the_unit_fits_the_span(days: float, unit: TickUnit) -> None:
    ticks = date_ticks(span("2024-02-10T12:00", days), LONDON, 8)

    assert unit in {tick.unit for tick in ticks}


def test_days_are_local_midnights_across_the_change_of_clocks() -> None:
    ticks = date_ticks(span("2026-03-27T12:00", 4), LONDON, 8)

    assert [datetime.fromtimestamp(tick.at_s, UTC).strftime("%d %H") for tick in ticks] == [
        "28 00",
        "29 00",
        "29 23",
        "30 23",
    ]


def test_years_are_said_by_their_number() -> None:
    ticks = date_ticks(span("2016-03-14T12:00", 3650), LONDON, 8)

    assert [tick.local.year for tick in ticks] == [2018, 2020, 2022, 2024, 2026]
