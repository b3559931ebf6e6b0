"""Tell the time so that a wrong clock shows: UTC, zone, local date, and the time since the machine started."""

import logging
import os
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

CLOCK_TOLERANCE = timedelta(minutes=2)
"""How far two clocks may part before we speak of a changed clock; network time corrects by seconds."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Moment:
    """One reading of the clocks.

    Attributes:
        at: The instant, UTC, by the wall clock, which its owner may set to anything.
        zone: IANA name of the time zone then; "UTC" where the system tells none.
        boot_id: Names the present run of the machine, or "" where the system tells none.
        since_boot_us: Microseconds since the machine started, sleep included; None where the system tells none.
    """

    at: datetime
    zone: str = "UTC"
    boot_id: str = ""
    since_boot_us: int | None = None

    @property
    def local_date(self) -> date:
        """The date on the wall then and there."""
        return self.at.astimezone(zone_or_utc(self.zone)).date()


class Clock(Protocol):
    """Whatever tells the time: the machine, or a hand-wound clock in a test."""

    def now(self) -> Moment:
        """Read the clocks."""
        ...


class WallClock:
    """The machine's own clocks."""

    def now(self) -> Moment:
        """Read wall clock, zone and time since the machine started."""
        return Moment(
            at=datetime.now(UTC),
            zone=system_zone(os.environ, Path("/etc/localtime")),
            boot_id=_boot_id(),
            since_boot_us=_since_boot_us(),
        )


def clock_change(before: Moment, now: Moment) -> timedelta:
    """Say by how much the wall clock was changed between two moments: negative if it was put back.

    Within one run of the machine the time since its start tells, which nobody can set. Across runs only a clock
    that stands before the earlier moment gives itself away.

    Returns:
        Zero where no change beyond `CLOCK_TOLERANCE` shows.
    """
    by_wall = now.at - before.at
    change = min(by_wall, timedelta(0))
    is_same_run = before.boot_id != "" and before.boot_id == now.boot_id
    if is_same_run and before.since_boot_us is not None and now.since_boot_us is not None:
        change = by_wall - timedelta(microseconds=now.since_boot_us - before.since_boot_us)
    return change if abs(change) > CLOCK_TOLERANCE else timedelta(0)


def zone_or_utc(name: str) -> ZoneInfo:
    """Give the rules of a time zone, or those of UTC if the name is none, for names come from files and variables."""
    try:
        return ZoneInfo(name)
    # ZoneInfo answers bad names with KeyError, ValueError or, for a folder such as "Europe", an OSError.
    except (KeyError, ValueError, OSError):
        return ZoneInfo("UTC")


def is_zone(name: str) -> bool:
    """Say whether a name is that of a time zone known here."""
    return zone_or_utc(name).key == name


def system_zone(environ: Mapping[str, str], localtime: Path) -> str:
    """Find the IANA name of the system's time zone.

    Args:
        environ: Environment; ``TZ`` goes first, as in the C library, but only if it names a zone.
        localtime: The link to the system's zone, usually ``/etc/localtime``.

    Returns:
        The name, or "UTC" where none can be told.
    """
    named = environ.get("TZ", "").removeprefix(":")
    if named and is_zone(named):
        return named
    if named:
        _log.warning("TZ names no time zone; the system's zone is used")
    _, found, name = str(localtime.resolve()).rpartition("zoneinfo/")
    for prefix in ("posix/", "right/"):
        name = name.removeprefix(prefix)
    return name if found and is_zone(name) else "UTC"


def _since_boot_us() -> int | None:
    boot_clock: int | None = getattr(time, "CLOCK_BOOTTIME", None)  # Linux only
    return None if boot_clock is None else time.clock_gettime_ns(boot_clock) // 1000


def _boot_id() -> str:
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:  # not Linux
        return ""
