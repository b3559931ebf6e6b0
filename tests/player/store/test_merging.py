"""Bringing a file into stored records: all or nothing, twice is once, and the next start knows it all."""

import random
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from player.events import Event
from player.exchange.archive import Archive, read_archive, write_archive
from player.exchange.merge import plan_merge
from player.paths import find_paths
from player.store.history import SqlHistory
from player.store.opening import open_records
from player.store.parts import Parts
from tests.builders import a_check_in, events
from tests.fakes import HandClock

Reopen = Callable[[], Parts]


@pytest.fixture
def laptop(empty: Path, tmp_path: Path) -> Callable[[str], SqlHistory]:
    """Start the program on one of several laptops, or start it there again."""

    def start(name: str) -> SqlHistory:
        if not (tmp_path / name).exists():
            shutil.copytree(empty, tmp_path / name)
        parts = open_records(find_paths(tmp_path / name), HandClock()).parts
        assert parts is not None
        return parts.history

    return start


def bring(source: SqlHistory, target: SqlHistory, *, theirs: tuple[object, ...] = ()) -> int:
    incoming = read_archive(write_archive(source.archive()))
    return target.merge(plan_merge(target.archive(), incoming), theirs)  # type: ignore[arg-type]


def test_an_empty_app_takes_a_whole_history_with_its_past(laptop: Callable[[str], SqlHistory]) -> None:
    old, new = laptop("old"), laptop("new")
    first, second = a_check_in(5), a_check_in(4, hours=5)
    for event in (first, second):
        old.append(event)
    old.amend(replace(first, nrs=6))
    old.withdraw(second.id)

    bring(old, new)

    assert write_archive(new.archive()) == write_archive(old.archive())
    assert write_archive(laptop("new").archive()) == write_archive(old.archive())


def test_the_same_file_twice_adds_nothing(laptop: Callable[[str], SqlHistory]) -> None:
    old, new = laptop("old"), laptop("new")
    old.append(a_check_in())

    assert (bring(old, new), bring(old, new)) == (1, 0)


def test_two_laptops_that_exchange_files_end_with_the_same_bytes(laptop: Callable[[str], SqlHistory]) -> None:
    work, home = laptop("work"), laptop("home")
    for hour in range(0, 20, 2):
        work.append(a_check_in(hours=hour))
        home.append(a_check_in(hours=hour + 1))
    work.amend(replace(work.events()[3], nrs=9))  # type: ignore[type-var]

    bring(work, home)
    bring(home, work)
    work.append(a_check_in(hours=30))
    bring(work, home)

    assert [event.at for event in home.events()] == sorted(event.at for event in home.events())
    assert write_archive(home.archive()) == write_archive(work.archive())
    assert write_archive(laptop("home").archive()) == write_archive(laptop("work").archive())


@pytest.mark.parametrize("is_taken", [False, True])
def test_a_conflict_is_decided_by_the_user_and_nothing_is_lost(
    *,
    is_taken: bool,
    laptop: Callable[[str], SqlHistory],
) -> None:
    event = a_check_in(4)
    work, home = laptop("work"), laptop("home")
    for side, nrs in ((work, 2), (home, 8)):
        side.append(event)
        side.amend(replace(event, nrs=nrs))

    bring(work, home, theirs=(event.id,) if is_taken else ())

    (held,) = home.events()
    assert held == replace(event, nrs=2 if is_taken else 8)
    values = [value.nrs for value in home.archive().lines[event.id]]  # type: ignore[union-attr]
    assert values == ([4, 8, 2] if is_taken else [4, 8])


def test_a_withdrawal_travels(laptop: Callable[[str], SqlHistory]) -> None:
    event = a_check_in()
    work, home = laptop("work"), laptop("home")
    work.append(event)
    bring(work, home)
    home.withdraw(event.id)

    bring(home, work)

    assert work.events() == ()


def test_one_bad_event_and_nothing_is_brought_in(laptop: Callable[[str], SqlHistory]) -> None:
    home = laptop("home")
    home.append(a_check_in(hours=1))
    good, bad = a_check_in(hours=2), a_check_in(hours=3, sit=9)
    plan = plan_merge(home.archive(), Archive("UTC", {good.id: (good,), bad.id: (bad,)}))

    with pytest.raises(ValueError, match="do not take"):
        home.merge(plan)

    assert len(laptop("home").events()) == 1


def test_a_plan_that_has_grown_old_is_refused(laptop: Callable[[str], SqlHistory]) -> None:
    home = laptop("home")
    event = a_check_in()
    plan = plan_merge(home.archive(), Archive("UTC", {event.id: (event,)}))
    home.append(event)

    with pytest.raises(ValueError, match="since"):
        home.merge(plan)


@given(stored=st.lists(events, unique_by=lambda event: event.id, max_size=10), seed=st.integers(0, 1000))
@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_what_is_exported_is_imported_to_the_byte(
    stored: list[Event], seed: int, empty: Path, tmp_path: Path
) -> None:
    chance = random.Random(seed)
    sides = []
    for _ in range(2):
        parts = open_records(find_paths(shutil.copytree(empty, tmp_path / str(uuid4()))), HandClock()).parts
        assert parts is not None
        sides.append(parts)
    old, new = sides[0].history, sides[1].history
    for event in stored:
        old.append(event)
        if chance.random() < 0.3:
            old.amend(replace(event, note="amended"))
        if chance.random() < 0.2:
            old.withdraw(event.id)

    bring(old, new)
    again = bring(old, new)
    for side in sides:
        side.engine.dispose()

    assert again == 0
    assert write_archive(new.archive()) == write_archive(old.archive())
