"""player.clock: a wrong clock gives itself away."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from player.clock import CLOCK_TOLERANCE, Moment, WallClock, clock_change, is_zone, system_zone, zone_or_utc

NOON = datetime(2026, 3, 28, 12, 0, tzinfo=UTC)
HOUR_US = 3_600_000_000


def test_the_machine_tells_a_whole_moment() -> None:
    first, second = WallClock().now(), WallClock().now()

    assert first.at.tzinfo is UTC
    assert is_zone(first.zone)
    assert clock_change(first, second) == timedelta(0)


@pytest.mark.parametrize(
    ("wall_h", "boot_h", "change_h"),
    [
        (1, 1, 0),  # an hour passed
        (13, 13, 0),  # thirteen hours, asleep for most of them
        (-1, 0, -1),  # put back an hour
        (-24, 1, -25),  # put back a day
        (1, 13, -12),  # put back, yet still later than the earlier moment
        (8760, 0, 8760),  # put forward a year
        (8760, 8760, 0),  # a year passed
    ],
)
def test_within_one_run_of_the_machine_each_change_shows(wall_h: int, boot_h: int, change_h: int) -> None:
    before = Moment(at=NOON, boot_id="this", since_boot_us=5 * HOUR_US)
    now = Moment(at=NOON + timedelta(hours=wall_h), boot_id="this", since_boot_us=(5 + boot_h) * HOUR_US)

    assert clock_change(before, now) == timedelta(hours=change_h)


@pytest.mark.parametrize(("wall_h", "change_h"), [(-1, -1), (0, 0), (24, 0)])
def test_across_a_restart_only_a_clock_behind_shows(wall_h: int, change_h: int) -> None:
    before = Moment(at=NOON, boot_id="one", since_boot_us=5 * HOUR_US)
    now = Moment(at=NOON + timedelta(hours=wall_h), boot_id="two", since_boot_us=1)

    assert clock_change(before, now) == timedelta(hours=change_h)


@given(wall=st.timedeltas(min_value=-CLOCK_TOLERANCE, max_value=CLOCK_TOLERANCE))
def test_small_corrections_are_no_change(wall: timedelta) -> None:
    before = Moment(at=NOON, boot_id="this", since_boot_us=HOUR_US)

    assert clock_change(before, Moment(at=NOON + wall, boot_id="this", since_boot_us=HOUR_US)) == timedelta(0)


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "Mars/Phobos", "Europe", "", "/etc/localtime", "Europe/Lon\0don"]
)
def test_a_name_that_is_no_zone_counts_as_utc(name: str) -> None:
    assert zone_or_utc(name).key == "UTC"
    assert not is_zone(name)


@pytest.mark.parametrize(
    ("environ", "link", "zone"),
    [
        ({"TZ": "Asia/Tokyo"}, "Europe/London", "Asia/Tokyo"),
        ({"TZ": ":Asia/Tokyo"}, "Europe/London", "Asia/Tokyo"),
        ({"TZ": "../../etc/passwd"}, "Europe/London", "Europe/London"),
        ({"TZ": ""}, "America/Argentina/Salta", "America/Argentina/Salta"),
        ({}, "posix/Europe/London", "Europe/London"),
        ({}, "Mars/Phobos", "UTC"),
    ],
)
def test_the_zone_is_the_variables_then_the_systems(
    environ: dict[str, str], link: str, zone: str, tmp_path: Path
) -> None:
    localtime = tmp_path / "localtime"
    localtime.symlink_to(tmp_path / "zoneinfo" / link)

    assert system_zone(environ, localtime) == zone


def test_the_local_date_is_the_one_on_the_wall() -> None:
    late = datetime(2026, 3, 28, 23, 30, tzinfo=UTC)

    assert Moment(at=late, zone="Pacific/Kiritimati").local_date == date(2026, 3, 29)
    assert Moment(at=late, zone="America/New_York").local_date == date(2026, 3, 28)
