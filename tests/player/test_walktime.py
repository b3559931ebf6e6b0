"""player.walktime: exact by the wall clock, and there again after a restart."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from player.errors import StorageError
from player.walktime import NAME, WalkTime, find_walk, keep_walk

NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def test_a_walk_counts_over_sleep() -> None:
    assert WalkTime.begin(NOON).lasted(NOON + minutes(42)) == minutes(42)


def test_pauses_do_not_count() -> None:
    walk = WalkTime.begin(NOON).pause(NOON + minutes(5))

    assert walk.lasted(NOON + minutes(30)) == minutes(5)
    assert walk.carry_on(NOON + minutes(30)).lasted(NOON + minutes(33)) == minutes(8)
    assert walk.carry_on(NOON).carry_on(NOON + minutes(9)).since == NOON


def test_a_clock_set_back_takes_nothing_away() -> None:
    walk = WalkTime.begin(NOON).pause(NOON + minutes(5)).carry_on(NOON + minutes(5))

    assert walk.lasted(NOON) == minutes(5)


def test_a_walk_of_yesterday_is_forgotten() -> None:
    walk = WalkTime.begin(NOON)

    assert walk.is_forgotten(NOON + timedelta(hours=11))
    assert walk.is_forgotten(NOON - timedelta(hours=1))
    assert not walk.is_forgotten(NOON + timedelta(hours=9))
    assert walk.lasted(NOON + timedelta(days=3)) == timedelta(hours=10)


@settings(max_examples=20, deadline=None)
@given(walked=st.floats(0, 30_000), is_paused=st.booleans())
def test_a_walk_is_there_again_after_a_restart(
    tmp_path_factory: pytest.TempPathFactory, *, walked: float, is_paused: bool
) -> None:
    folder = tmp_path_factory.mktemp("data")
    walk = WalkTime(NOON, timedelta(seconds=walked), None if is_paused else NOON + minutes(1))

    keep_walk(folder, walk)

    assert find_walk(folder) == walk
    keep_walk(folder, None)
    assert find_walk(folder) is None
    keep_walk(folder, None)


@pytest.mark.parametrize(
    "kept",
    [
        "",
        "[]",
        '{"started_at": "2026-01-05T12:00:00+00:00"}',
        '{"started_at": "2026-01-05T12:00:00", "walked_s": 0, "since": null}',
        '{"started_at": "2026-01-05T12:00:00+00:00", "walked_s": -1, "since": null}',
        '{"started_at": "2026-01-05T12:00:00+00:00", "walked_s": 1e300, "since": null}',
        '{"started_at": "2026-01-05T12:00:00+00:00", "walked_s": 0, "since": 3}',
    ],
)
def test_what_is_no_walk_is_none(tmp_path: Path, kept: str) -> None:
    (tmp_path / NAME).write_text(kept)

    assert find_walk(tmp_path) is None


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        keep_walk(tmp_path / "gone", WalkTime.begin(NOON))
