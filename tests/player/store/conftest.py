"""What the tests of the store share: a clock, and real files."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from player.paths import Paths, find_paths
from player.store.opening import open_records
from player.store.parts import Parts
from tests.fakes import HandClock


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return find_paths(tmp_path / "data")


Reopen = Callable[[], Parts]


@pytest.fixture
def reopen(paths: Paths, clock: HandClock) -> Iterator[Reopen]:
    """Open the records again, as the next start of the program would."""
    opened: list[Parts] = []

    def again() -> Parts:
        for parts in opened:
            parts.engine.dispose()
        parts = open_records(paths, clock).parts
        assert parts is not None
        opened.append(parts)
        return parts

    yield again
    for parts in opened:
        parts.engine.dispose()
