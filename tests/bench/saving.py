"""Store some check-ins and end, for `tests.bench.store` to watch: ``python -m tests.bench.saving FOLDER COUNT``."""

import sys
from datetime import timedelta
from pathlib import Path

from player.events import CheckIn
from player.paths import find_paths
from player.store.opening import open_records
from tests.fakes import HandClock


def save(folder: Path, count: int) -> None:
    """Store so many check-ins."""
    parts = open_records(find_paths(folder), HandClock()).parts
    if parts is None:
        raise RuntimeError("the records cannot be opened")
    for number in range(count):
        parts.history.append(CheckIn(at=HandClock().at + timedelta(hours=number), nrs=number % 11))
    parts.engine.dispose()


save(Path(sys.argv[1]), int(sys.argv[2]))
