"""A walk that is on: exact by the wall clock over a hidden window, a sleeping laptop and a restart of the program."""

import json
import math
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from player.durable import write_file
from player.errors import StorageError

NAME = "walk.json"
LONGEST = timedelta(hours=10)
"""A walk that was forgotten for longer than this has ended long ago. Ours."""


@dataclass(frozen=True, slots=True)
class WalkTime:
    """How long a walk has lasted so far.

    Attributes:
        started_at: When it began.
        walked: Time walked before it was paused last.
        since: Since when it runs again; None while it is paused.
    """

    started_at: datetime
    walked: timedelta = timedelta(0)
    since: datetime | None = None

    @classmethod
    def begin(cls, now: datetime) -> "WalkTime":
        """Set out."""
        return cls(now, since=now)

    @property
    def is_paused(self) -> bool:
        """Whether it stands still."""
        return self.since is None

    def lasted(self, now: datetime) -> timedelta:
        """Give the time walked, without the pauses; a clock that was set back takes nothing away."""
        running = timedelta(0) if self.since is None else max(timedelta(0), now - self.since)
        return min(LONGEST, self.walked + running)

    def pause(self, now: datetime) -> "WalkTime":
        """Stand still."""
        return replace(self, walked=self.lasted(now), since=None)

    def carry_on(self, now: datetime) -> "WalkTime":
        """Walk on."""
        return self if self.since is not None else replace(self, since=now)

    def is_forgotten(self, now: datetime) -> bool:
        """Say whether nobody can still be walking."""
        return now - self.started_at > LONGEST or now < self.started_at - timedelta(minutes=1)


def keep_walk(folder: Path, walk: WalkTime | None) -> None:
    """Keep the walk that is on beside the records, or that there is none.

    Raises:
        StorageError: If it cannot be written.
    """
    path = folder / NAME
    try:
        if walk is None:
            path.unlink(missing_ok=True)
            return
        facts = {
            "started_at": walk.started_at.isoformat(),
            "walked_s": walk.walked.total_seconds(),
            "since": None if walk.since is None else walk.since.isoformat(),
        }
        write_file(path, json.dumps(facts).encode())
    except OSError as error:
        raise StorageError("the walk that is on could not be kept") from error


def find_walk(folder: Path) -> WalkTime | None:
    """Find the walk that is on; None if there is none, or what is kept is no walk."""
    try:
        facts = json.loads((folder / NAME).read_text(encoding="utf-8"))
        walked_s, since = float(facts["walked_s"]), facts["since"]
        walk = WalkTime(
            datetime.fromisoformat(facts["started_at"]),
            timedelta(seconds=walked_s),
            None if since is None else datetime.fromisoformat(since),
        )
    except (OSError, ValueError, KeyError, TypeError, OverflowError):
        return None
    instants = [walk.started_at] if walk.since is None else [walk.started_at, walk.since]
    is_sane = math.isfinite(walked_s) and walk.walked >= timedelta(0) and all(at.tzinfo for at in instants)
    return walk if is_sane else None
