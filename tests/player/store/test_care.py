"""Taking the records out, bringing others in, going back, looking after the copies, deleting everything."""

import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from player.errors import DamagedError, FormatError, StorageError, StorageLockedError
from player.events import Answer, CardForm, SafetyCard
from player.exchange.formats import Format
from player.instance import InstanceLock
from player.paths import Paths, find_paths
from player.store.access import reading, writing
from player.store.backup import list_backups
from player.store.outcome import How
from player.store.records import Records
from tests.builders import MONDAY, a_check_in, a_routine
from tests.fakes import HandClock

CANARY = "zwetschgenknödel"
"""A word that nobody writes by chance."""


@pytest.fixture
def records(paths: Paths, clock: HandClock) -> Iterator[Records]:
    records = Records(paths, clock)
    records.open().result()
    records.back_up()  # as a first start does
    yield records
    records.close()


@pytest.fixture
def other(empty: Path, tmp_path: Path, clock: HandClock) -> Iterator[Records]:
    """Another laptop."""
    records = Records(find_paths(shutil.copytree(empty, tmp_path / "other")), clock)
    records.open().result()
    yield records
    records.close()


@pytest.mark.parametrize("form", Format)
def test_what_was_exported_can_be_brought_in_elsewhere(
    form: Format, records: Records, other: Records, tmp_path: Path
) -> None:
    records.append(a_check_in(5, note="=1+1"))
    records.append(a_routine(hours=1))
    file = tmp_path / "export"

    assert records.export(file, form) == 2
    plan = other.plan_import(file)
    assert (len(plan.new), plan.same, plan.conflicts) == (2, 0, ())
    other.bring_in(plan)

    assert other.events() == records.events()
    assert other.plan_import(file).is_empty
    other.export(tmp_path / "again", form)
    assert (tmp_path / "again").read_bytes() == file.read_bytes()
    assert file.stat().st_mode & 0o777 == 0o600


def test_an_empty_app_takes_the_zone_of_the_file(records: Records, tmp_path: Path, clock: HandClock) -> None:
    clock.zone = "Asia/Tokyo"
    there = Records(find_paths(tmp_path / "there"), clock)
    there.open().result()
    records.append(a_check_in())
    records.export(tmp_path / "file", Format.JSON)

    there.bring_in(there.plan_import(tmp_path / "file"))

    assert there.zone == "Europe/London"
    there.close()


def test_keys_that_we_do_not_know_survive_import_and_export(records: Records, tmp_path: Path) -> None:
    records.append(a_check_in())
    records.export(tmp_path / "file", Format.JSON)
    content = json.loads((tmp_path / "file").read_text())
    del content["sha256"]
    (tmp_path / "file").write_text(json.dumps({"lamp": {"z": 1, "a": [2]}, **content}))

    records.bring_in(records.plan_import(tmp_path / "file"))
    records.export(tmp_path / "again", Format.JSON)

    again = json.loads((tmp_path / "again").read_text())
    del again["sha256"]
    assert again == {"lamp": {"z": 1, "a": [2]}, **content}


@pytest.mark.parametrize(
    "content", [b"", b"\x89PNG\r\n", b"{", b"[]", b"Dear diary,\nit hurt", b'{"zone": "Europe/London"}']
)
def test_a_file_that_is_not_ours_is_refused_and_nothing_changes(
    content: bytes, records: Records, tmp_path: Path
) -> None:
    (tmp_path / "file").write_bytes(content)

    with pytest.raises(FormatError):
        records.plan_import(tmp_path / "file")

    assert records.events() == ()


def test_a_file_that_is_not_there_is_said(records: Records, tmp_path: Path) -> None:
    with pytest.raises(FormatError):
        records.plan_import(tmp_path / "nowhere")


def test_before_an_import_a_copy_is_made(records: Records, other: Records, tmp_path: Path) -> None:
    other.append(a_check_in())
    other.export(tmp_path / "file", Format.JSON)
    records.append(a_check_in(hours=1))

    records.bring_in(records.plan_import(tmp_path / "file"))

    assert records.backups()[0].reason == "before_import"
    assert records.backups()[0].records == 1


def test_a_copy_can_be_brought_back_and_so_can_what_held_before(records: Records, clock: HandClock) -> None:
    first, second = a_check_in(5), a_check_in(3, hours=3)
    records.append(first)
    old = records.back_up()
    clock.wait(hours=1)
    records.append(second)

    outcome = records.restore(old.name)
    there_was = records.events()
    records.restore(next(backup.name for backup in records.backups() if backup.reason == "before_restore"))

    assert outcome.how == How.OPENED
    assert there_was == (first,)
    assert records.events() == (first, second)


def test_bringing_back_a_copy_opens_no_gate(records: Records, clock: HandClock) -> None:
    records.append(a_check_in(2))
    old = records.back_up()
    clock.wait(hours=1)
    warning = SafetyCard(at=MONDAY + timedelta(hours=1), form=CardForm.SHORT, answers={"A1": Answer.YES})
    records.append(warning)

    records.restore(old.name)

    assert warning in records.events()
    assert records.needs_check_in
    records.append(a_check_in(2, hours=4))
    assert not records.needs_check_in


@pytest.mark.parametrize("name", ["records-000099-20260105T085000Z", "../records", ""])
def test_a_copy_that_is_not_there_is_said(name: str, records: Records) -> None:
    records.append(a_check_in())

    with pytest.raises(StorageError, match="no copy"):
        records.restore(name)

    assert len(records.events()) == 1


def test_a_rotten_copy_is_not_brought_back(records: Records, paths: Paths) -> None:
    records.append(a_check_in())
    made = records.back_up()
    content = bytearray(made.path.read_bytes())
    content[5000] ^= 1
    made.path.write_bytes(content)

    with pytest.raises(DamagedError):
        records.restore(made.name)

    assert len(records.events()) == 1
    assert not paths.quarantine.exists()


def test_a_check_finds_what_is_rotten(records: Records, clock: HandClock) -> None:
    records.append(a_check_in())
    clock.wait(hours=1)
    made = records.back_up()
    content = bytearray(made.path.read_bytes())
    content[5000] ^= 1
    made.path.write_bytes(content)

    checked = records.check()

    assert (checked.records, checked.damage) == (1, None)
    assert [backup.number for backup in checked.rotten] == [made.number]
    assert len(checked.sound) == len(records.backups()) - 1


def test_copies_are_verified_again_each_week_and_a_rotten_one_is_replaced(
    records: Records, paths: Paths, clock: HandClock
) -> None:
    records.append(a_check_in())
    made = records.back_up()
    records.close()
    content = bytearray(made.path.read_bytes())
    content[5000] ^= 1
    made.path.write_bytes(content)
    clock.wait(days=8)

    again = Records(paths, clock)
    again.open().result()
    newest, *_ = again.backups()
    again.close()

    assert newest.made_at == clock.now().at
    assert newest.sha256
    assert made.path.with_name(made.path.name + ".rotten").exists()


def test_a_routine_is_followed_by_a_copy_and_so_is_a_day(records: Records, clock: HandClock) -> None:
    records.append(a_routine())
    after_routine = records.backups()[0]
    records.append(a_check_in(hours=1))
    after_check_in = records.backups()[0]
    clock.wait(hours=25)
    records.append(a_check_in(hours=26))
    after_a_day = records.backups()[0]

    assert (after_routine.reason, after_routine.records) == ("routine", 1)
    assert after_check_in == after_routine
    assert (after_a_day.reason, after_a_day.records) == ("daily", 3)


def test_closing_makes_a_copy_of_what_is_new(records: Records, paths: Paths) -> None:
    records.append(a_check_in())

    records.close()

    assert list_backups(paths.backups)[0].reason == "exit"


def test_a_copy_that_cannot_be_made_is_said_and_stops_nothing(records: Records, tmp_path: Path) -> None:
    failures: list[StorageError] = []
    records.on_backup_failed = failures.append
    records.save_settings(replace(records.settings, second_backup_folder=str(tmp_path / "unplugged")))

    records.append(a_routine())
    records.append(a_check_in(hours=1))
    records.submit(lambda: None).result()

    assert len(failures) >= 1
    assert len(records.events()) == 2


def test_the_second_folder_gets_each_copy(records: Records, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    records.save_settings(replace(records.settings, second_backup_folder=str(stick)))
    records.append(a_check_in())

    made = records.back_up()

    assert [backup.sha256 for backup in list_backups(stick)] == [made.sha256]


def words_below(folder: Path, word: bytes) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.is_file() and word in path.read_bytes()]


@pytest.mark.parametrize("with_backups", [True, False])
def test_deleting_everything_leaves_not_a_word(
    *, with_backups: bool, records: Records, paths: Paths, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "holiday.jpg").write_bytes(b"mine")
    records.save_settings(replace(records.settings, second_backup_folder=str(stick)))
    records.append(a_check_in(note=CANARY))
    records.back_up()
    paths.logs.mkdir(exist_ok=True)
    (paths.logs / "dimmer.log").write_text("started")
    assert words_below(tmp_path, CANARY.encode())

    erased = records.erase(with_backups=with_backups)

    left = words_below(tmp_path, CANARY.encode())
    assert not [name for name in left if not name.startswith("records-")]
    assert bool(left) is not with_backups
    assert erased.stuck == ()
    assert set(erased.kept) == (set() if with_backups else {paths.data / "kept-copies-1", stick})
    assert (stick / "holiday.jpg").exists()
    assert records.events() == ()
    if with_backups:
        assert records.open().result().how == How.FIRST


def test_a_note_that_was_deleted_is_written_over(records: Records, paths: Paths, clock: HandClock) -> None:
    event = a_check_in(note=CANARY)
    records.append(event)
    records.close()
    before = paths.records.read_bytes()
    same_file = paths.data.parent / "same-file"
    os.link(paths.records, same_file)

    again = Records(paths, clock)
    again.open().result()
    again.erase(with_backups=True)
    again.close()

    assert CANARY.encode() in before
    assert CANARY.encode() not in same_file.read_bytes()


def test_reading_works_beside_the_open_window(records: Records, paths: Paths, clock: HandClock) -> None:
    lock = InstanceLock.take(paths.data)
    assert lock is not None
    records.append(a_check_in())

    with reading(paths, clock) as parts:
        assert len(parts.history.events()) == 1
    with pytest.raises(StorageLockedError), writing(paths, clock):
        pass
    lock.release()


def test_reading_makes_nothing(tmp_path: Path, clock: HandClock) -> None:
    with pytest.raises(StorageError, match="no records"), reading(find_paths(tmp_path / "none"), clock):
        pass

    assert list(tmp_path.iterdir()) == []


def test_writing_from_the_command_line_opens_as_the_window_does(paths: Paths, clock: HandClock) -> None:
    with writing(paths, clock) as parts:
        parts.history.append(a_check_in())

    with reading(paths, clock) as parts:
        assert len(parts.history.events()) == 1
