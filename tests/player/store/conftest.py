"""What the tests of the store share: a clock, and real files."""

import shutil
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


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder after the first start, to be copied: that is much faster than to make its tables."""
    folder = tmp_path_factory.mktemp("empty") / "data"
    parts = open_records(find_paths(folder), HandClock()).parts
    assert parts is not None
    parts.engine.dispose()
    return folder


@pytest.fixture
def paths(empty: Path, tmp_path: Path) -> Paths:
    """The places of a user whose records are empty."""
    return find_paths(shutil.copytree(empty, tmp_path / "data"))


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
