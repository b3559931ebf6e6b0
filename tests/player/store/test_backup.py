"""player.store.backup: what stands in the list is whole, and fewer copies are kept the older they are."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from player.errors import DamagedError, StorageError, StorageGoneError
from player.paths import Paths
from player.store import backup as backup_module
from player.store.backup import (
    Backup,
    Reason,
    copy_elsewhere,
    list_backups,
    make_backup,
    newest_sound,
    verify_backup,
)
from player.store.engine import idle
from player.store.parts import Parts
from player.store.rotation import NEWEST, dropped
from tests.builders import a_check_in
from tests.fakes import HandClock

Reopen = Callable[[], Parts]


@pytest.fixture
def copy(reopen: Reopen, paths: Paths, clock: HandClock) -> Callable[[], Backup]:
    """Store one more check-in and make a copy."""
    parts = reopen()

    def make() -> Backup:
        parts.history.append(a_check_in())
        clock.wait(hours=1)
        with idle(parts.engine) as connection:
            return make_backup(connection, paths.backups, Reason.ROUTINE, clock.now().at)

    return make


def test_a_copy_holds_what_was_stored(copy: Callable[[], Backup], paths: Paths, clock: HandClock) -> None:
    made = copy()

    head = verify_backup(made)

    assert head is not None
    assert (head.entries, made.records, made.number) == (1, 1, 1)
    assert made.made_at == clock.now().at
    assert list_backups(paths.backups) == (made,)


def test_the_same_is_not_copied_twice(copy: Callable[[], Backup], paths: Paths, reopen: Reopen) -> None:
    made = copy()
    with idle(reopen().engine) as connection:
        again = make_backup(connection, paths.backups, Reason.EXIT, made.made_at + timedelta(days=1))

    assert again == made
    assert len(list_backups(paths.backups)) == 1


def test_copies_are_ordered_by_number_whatever_the_clock_says(
    copy: Callable[[], Backup], paths: Paths, clock: HandClock
) -> None:
    first = copy()
    clock.set_wall(datetime(1999, 12, 31, tzinfo=UTC))
    second = copy()

    assert [made.number for made in list_backups(paths.backups)] == [second.number, first.number] == [2, 1]


@pytest.mark.parametrize("rot", ["a bit", "cut", "empty", "gone"])
def test_a_rotten_copy_is_found(rot: str, copy: Callable[[], Backup], paths: Paths) -> None:
    good, bad = copy(), copy()
    content = bytearray(bad.path.read_bytes())
    content[len(content) // 2] ^= 4
    match rot:
        case "a bit":
            bad.path.write_bytes(content)
        case "cut":
            bad.path.write_bytes(content[:-100])
        case "empty":
            bad.path.write_bytes(b"")
        case _:
            bad.path.unlink()

    with pytest.raises(StorageError):
        verify_backup(bad)

    assert newest_sound(paths.backups) == good


def test_a_note_that_lies_makes_a_copy_suspect(copy: Callable[[], Backup], paths: Paths) -> None:
    made = copy()
    note = json.loads(made.note.read_text())
    made.note.write_text(json.dumps({**note, "sha256": "0" * 64}))

    assert newest_sound(paths.backups) is None


def test_damaged_records_make_no_copy(copy: Callable[[], Backup], reopen: Reopen, paths: Paths) -> None:
    made = copy()
    parts = reopen()
    with idle(parts.engine) as connection:
        connection.execute("UPDATE check_in SET nrs = nrs + 1")
        connection.execute("UPDATE head SET digest = zeroblob(16)")

        with pytest.raises(DamagedError):
            make_backup(connection, paths.backups, Reason.EXIT, made.made_at)

    assert [path.name for path in paths.backups.iterdir() if path.suffix != ".json"] == [made.path.name]


@pytest.mark.parametrize("moment", ["before the note", "before it stands"])
def test_a_copy_that_was_cut_short_is_swept_away(moment: str, copy: Callable[[], Backup], paths: Paths) -> None:
    made = copy()
    part = made.path.with_name("records-000002-20260105T100000Z.db.part")
    part.write_bytes(b"half")
    if moment == "before it stands":
        part.with_name("records-000002-20260105T100000Z.json").write_text("{}")

    assert list_backups(paths.backups) == (made,)
    after = copy()

    assert list_backups(paths.backups) == (after, made)
    assert len(list(paths.backups.iterdir())) == 4


def test_a_copy_that_cannot_be_written_leaves_nothing(
    copy: Callable[[], Backup], paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = copy()

    def full(_path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup_module, "sync_file", full)
    with pytest.raises(StorageError):
        copy()

    assert list_backups(paths.backups) == (made,)
    assert len(list(paths.backups.iterdir())) == 2


def test_a_second_folder_gets_the_same(copy: Callable[[], Backup], tmp_path: Path) -> None:
    second = tmp_path / "stick"
    second.mkdir()
    made = copy()

    copy_elsewhere(made, second)

    (there,) = list_backups(second)
    assert verify_backup(there) is not None
    assert (there.number, there.sha256) == (made.number, made.sha256)


def test_a_second_folder_that_is_not_there_is_not_made(copy: Callable[[], Backup], tmp_path: Path) -> None:
    with pytest.raises(StorageGoneError):
        copy_elsewhere(copy(), tmp_path / "unplugged")

    assert not (tmp_path / "unplugged").exists()


def test_old_copies_make_room(copy: Callable[[], Backup], paths: Paths) -> None:
    made = [copy() for _ in range(NEWEST + 5)]

    kept = list_backups(paths.backups)

    assert kept[:NEWEST] == tuple(reversed(made))[:NEWEST]
    assert len(kept) <= NEWEST + 2
    assert len(list(paths.backups.iterdir())) == 2 * len(kept)


days = st.lists(st.integers(0, 2000), max_size=400)


@given(days=days)
def test_never_more_than_49_copies_stay_and_the_newest_always(days: list[int]) -> None:
    made_at = [datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=day) for day in days]

    gone = dropped(made_at)

    assert len(made_at) - len(gone) <= 49
    assert not set(gone) & set(range(NEWEST))


@given(days=days)
def test_what_is_dropped_once_would_be_dropped_again(days: list[int]) -> None:
    made_at = [datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=day) for day in sorted(days, reverse=True)]
    kept = [at for place, at in enumerate(made_at) if place not in dropped(made_at)]

    assert dropped(kept) == []


def test_three_a_day_for_three_years_leave_two_years_of_copies() -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    kept: list[datetime] = []

    for count in range(3 * 3 * 365):
        kept.insert(0, start + timedelta(hours=8 * count))
        gone = dropped(kept)
        kept = [at for place, at in enumerate(kept) if place not in gone]

    assert len(kept) <= 49
    assert (kept[0] - kept[-1]).days > 690
    assert all(later - earlier <= timedelta(days=31) for later, earlier in pairwise(kept))
