"""player.store.opening: whatever lies on the disk, the program starts, opens nothing unverified, throws nothing away.

The numbers are those of the list of hostile inputs to databases and files.
"""

import json
import os
import shutil
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Engine

from player.errors import StorageReadOnlyError
from player.paths import Paths
from player.store import migrate as migrations
from player.store import newfile, opening, schema
from player.store.backup import Reason, list_backups, make_backup
from player.store.contents import read_contents
from player.store.damage import Damage
from player.store.drafts import event_draft
from player.store.engine import connect, idle, transaction
from player.store.header import read_version, sidecars
from player.store.opening import Opened, open_records
from player.store.outcome import How
from player.store.rows import STORED
from tests.builders import a_check_in, a_routine
from tests.fakes import HandClock
from tests.reliability.kills import MIGRATION

OLD = [a_check_in(nrs=hour % 11, hours=hour, note=f"old {hour} " * 8) for hour in range(60)]
NEW = [a_check_in(nrs=3, hours=100), a_routine(hours=101), a_check_in(nrs=2, hours=102)]
"""What is stored before the copy is made, and what after it."""


@pytest.fixture(scope="module")
def lived_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with records, a verified copy, and newer records."""
    paths = Paths(tmp_path_factory.mktemp("lived-in"), Path())
    clock = HandClock()
    parts = open_records(paths, clock).parts
    assert parts is not None
    parts.history.write(lambda: [event_draft(event, STORED, 1, parts.history.zone) for event in OLD])
    clock.wait(days=3)
    with idle(parts.engine) as connection:
        make_backup(connection, paths.backups, Reason.ROUTINE, clock.now().at)
    clock.wait(days=2)
    for event in NEW:
        parts.history.append(event)
    parts.engine.dispose()
    return paths.data


@pytest.fixture
def paths(lived_in: Path, tmp_path: Path) -> Paths:
    shutil.copytree(lived_in, tmp_path / "data")
    (tmp_path / "data").chmod(0o700)
    return Paths(tmp_path / "data", tmp_path / "logs")


@pytest.fixture
def clock() -> HandClock:
    clock = HandClock()
    clock.wait(days=6)
    return clock


def reopened(paths: Paths, clock: HandClock) -> Opened:
    opened = open_records(paths, clock)
    if opened.parts is not None:
        opened.parts.engine.dispose()
    return opened


def quarantined(paths: Paths) -> Path:
    (folder,) = paths.quarantine.iterdir()
    return folder


def patch(path: Path, place: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        file.write(content)


def cut(path: Path, size: int) -> None:
    os.truncate(path, size)


Break = Callable[[Path], None]

BROKEN: dict[str, tuple[Break, Damage]] = {
    "1 zero length": (lambda db: cut(db, 0), Damage.EMPTY),
    "2 a text file": (lambda db: db.write_text("Dear diary\n" * 40) and None, Damage.STRUCTURE),  # type: ignore[func-returns-value]
    "3 half a header": (lambda db: cut(db, 99), Damage.STRUCTURE),
    "4 half the file": (lambda db: cut(db, db.stat().st_size // 2), Damage.STRUCTURE),
    "5 one page short": (lambda db: cut(db, db.stat().st_size - 4096), Damage.STRUCTURE),
    "6 cut in a page": (lambda db: cut(db, db.stat().st_size - 1000), Damage.STRUCTURE),
    "7 first page zeroed": (lambda db: patch(db, 0, bytes(4096)), Damage.STRUCTURE),
    "8 fifth page zeroed": (lambda db: patch(db, 4 * 4096, bytes(4096)), Damage.STRUCTURE),
    "10 64 wild bytes": (lambda db: patch(db, 3 * 4096 + 5, b"\xa5" * 64), Damage.STRUCTURE),
    "11 a page of noise": (lambda db: patch(db, 6 * 4096, bytes(range(256)) * 16), Damage.STRUCTURE),
    "12 encoding 7": (lambda db: patch(db, 56, b"\0\0\0\7"), Damage.STRUCTURE),
    "13 write version 9": (lambda db: patch(db, 18, b"\x09"), Damage.STRUCTURE),
    "14 page size 0": (lambda db: patch(db, 16, b"\0\0"), Damage.STRUCTURE),
    "15 gone": (Path.unlink, Damage.MISSING),
    "19 another program's": (lambda db: patch(db, 68, b"\0\0\0\1"), Damage.NOT_OURS),
    "21 version -1": (lambda db: patch(db, 60, b"\xff\xff\xff\xff"), Damage.TABLES),
}


@pytest.mark.parametrize(("broken", "damage"), BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_file_is_put_aside_and_the_copy_opens(
    broken: Break, damage: Damage, paths: Paths, clock: HandClock
) -> None:
    copied_at = list_backups(paths.backups)[0].made_at
    broken(paths.records)
    bytes_before = paths.records.read_bytes() if paths.records.exists() else None

    opened = reopened(paths, clock)

    assert opened.parts is not None
    assert (opened.outcome.how, opened.outcome.damage) == (How.RESTORED, damage)
    assert opened.outcome.copied_at == copied_at
    assert opened.parts.history.events()[: len(OLD)] == tuple(OLD)
    assert opened.parts.history.needs_check_in
    if bytes_before is not None:
        assert (quarantined(paths) / "records.db").read_bytes() == bytes_before
        assert json.loads((quarantined(paths) / "why.json").read_text())["damage"] == damage
    again = reopened(paths, clock)
    assert again.outcome.how == How.OPENED
    assert again.parts is not None
    assert again.parts.history.needs_check_in


@pytest.mark.parametrize("name", ["8 fifth page zeroed", "10 64 wild bytes", "12 encoding 7", "19 another program's"])
def test_newer_records_are_saved_where_their_digests_fit(name: str, paths: Paths, clock: HandClock) -> None:
    BROKEN[name][0](paths.records)

    opened = reopened(paths, clock)

    assert opened.parts is not None
    events = opened.parts.history.events()
    assert all(event in [*OLD, *NEW] for event in events)
    assert opened.outcome.saved == len(events) - len(OLD)


def test_what_is_certain_to_be_whole_is_said_to_be(paths: Paths, clock: HandClock) -> None:
    with closing(sqlite3.connect(paths.records, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE intruder (x)")

    opened = reopened(paths, clock)

    assert opened.parts is not None
    assert opened.outcome.damage is Damage.TABLES
    assert opened.parts.history.events() == (*OLD, *NEW)
    assert (opened.outcome.saved, opened.outcome.is_complete) == (len(NEW), True)
    assert (opened.outcome.lost_from, opened.outcome.lost_until) == (None, None)


def test_what_may_be_lost_lies_between_the_copy_and_the_last_writing(paths: Paths, clock: HandClock) -> None:
    copied_at = list_backups(paths.backups)[0].made_at
    written = copied_at + timedelta(days=2)
    cut(paths.records, 50)
    os.utime(paths.records, (written.timestamp(), written.timestamp()))

    outcome = reopened(paths, clock).outcome

    assert not outcome.is_complete
    assert (outcome.lost_from, outcome.lost_until) == (copied_at, written)


def test_a_check_in_opens_the_gates_again(paths: Paths, clock: HandClock) -> None:
    cut(paths.records, 0)
    opened = open_records(paths, clock)
    assert opened.parts is not None

    opened.parts.history.append(a_check_in(hours=150))

    assert not opened.parts.history.needs_check_in
    opened.parts.engine.dispose()
    again = reopened(paths, clock).parts
    assert again is not None
    assert not again.history.needs_check_in


@pytest.mark.parametrize("thing", ["16 a folder", "17 a pipe", "18 a link to somebody's file"])
def test_what_is_no_file_is_put_aside_as_it_is(thing: str, paths: Paths, clock: HandClock, tmp_path: Path) -> None:
    paths.records.unlink()
    other = tmp_path / "passwords"
    other.write_text("root:x:0:0")
    match thing[:2]:
        case "16":
            (paths.records / "inside").mkdir(parents=True)
        case "17":
            os.mkfifo(paths.records)
        case _:
            paths.records.symlink_to(other)

    outcome = reopened(paths, clock).outcome

    assert (outcome.how, outcome.damage) == (How.RESTORED, Damage.NOT_A_FILE)
    moved = (quarantined(paths) / "records.db").lstat().st_mode
    assert stat.S_ISDIR(moved) or stat.S_ISFIFO(moved) or stat.S_ISLNK(moved)
    assert other.read_text() == "root:x:0:0"


def test_20_a_newer_version_is_only_read(paths: Paths, clock: HandClock) -> None:
    with closing(sqlite3.connect(paths.records, isolation_level=None)) as connection:
        connection.executescript("UPDATE alembic_version SET version_num = '4711'; PRAGMA user_version=4711")
    before = paths.records.read_bytes()

    opened = open_records(paths, clock)

    assert opened.outcome.how == How.NEWER
    assert opened.parts is not None
    assert opened.parts.history.events() == (*OLD, *NEW)
    with pytest.raises(StorageReadOnlyError):
        opened.parts.history.append(a_check_in(hours=200))
    opened.parts.engine.dispose()
    assert paths.records.read_bytes() == before
    assert not paths.quarantine.exists()


@pytest.mark.parametrize("version", [2, 4711, 1 << 24 | 1])
def test_20_a_newer_version_that_the_tables_know_nothing_of_is_damage(
    version: int, paths: Paths, clock: HandClock
) -> None:
    patch(paths.records, 60, version.to_bytes(4, "big"))
    before = paths.records.read_bytes()

    opened = reopened(paths, clock)

    assert (opened.outcome.how, opened.outcome.damage) == (How.RESTORED, Damage.TABLES)
    assert opened.parts is not None
    assert opened.parts.history.events() == (*OLD, *NEW)
    assert (opened.outcome.saved, opened.outcome.is_complete) == (len(NEW), True)
    assert opened.parts.history.needs_check_in
    assert (quarantined(paths) / "records.db").read_bytes() == before
    assert reopened(paths, clock).outcome.how == How.OPENED


def test_words_of_sqlite_that_are_no_text_are_damage(paths: Paths, clock: HandClock) -> None:
    content = paths.records.read_bytes()
    patch(paths.records, content.index(b"CREATE TABLE entry") + len("CREATE TABLE entry"), b" s\x98w\xacu\xfd ")

    opened = reopened(paths, clock)

    assert opened.outcome.how == How.RESTORED
    assert opened.parts is not None
    assert opened.parts.history.events()[: len(OLD)] == tuple(OLD)


def test_where_a_change_is_damaged_its_former_value_holds_and_a_loss_is_told(paths: Paths, clock: HandClock) -> None:
    parts = open_records(paths, clock).parts
    assert parts is not None
    parts.history.amend(replace(NEW[0], note="changed"))
    parts.engine.dispose()
    content = paths.records.read_bytes()
    patch(paths.records, content.index(b"changed"), b"rotten!")

    opened = reopened(paths, clock)

    assert opened.parts is not None
    assert opened.parts.history.events() == (*OLD, *NEW)
    assert not opened.outcome.is_complete


def test_22_an_unknown_revision_of_the_tables_is_damage(paths: Paths, clock: HandClock) -> None:
    with closing(sqlite3.connect(paths.records, isolation_level=None)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = 'abcdef'")

    assert reopened(paths, clock).outcome.damage is Damage.TABLES


def test_23_a_save_that_was_cut_short_is_undone(paths: Paths, clock: HandClock, tmp_path: Path) -> None:
    with closing(sqlite3.connect(paths.records, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size=1")  # so that pages reach the file before the commit
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE entry SET note = 'half ' || note")
        frozen = tmp_path / "frozen"
        shutil.copytree(paths.data, frozen)
        connection.execute("ROLLBACK")
    crashed = Paths(frozen, tmp_path)
    assert crashed.records.read_bytes() != paths.records.read_bytes()

    opened = reopened(crashed, clock)

    assert (opened.outcome.how, opened.outcome.has_undone_save) == (How.OPENED, True)
    assert opened.parts is not None
    assert opened.parts.history.events() == (*OLD, *NEW)
    assert not (frozen / "undo").exists()


def test_damage_beside_a_cut_save_is_quarantined_as_it_lay_there(
    paths: Paths, clock: HandClock, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(paths.records, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size=1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE entry SET note = 'half ' || note WHERE seq < 5")
        frozen = tmp_path / "frozen"
        shutil.copytree(paths.data, frozen)
        connection.execute("ROLLBACK")
    crashed = Paths(frozen, tmp_path)
    patch(crashed.records, crashed.records.stat().st_size - 3000, b"\xa5" * 900)
    before = {place.name: place.read_bytes() for place in (crashed.records, *sidecars(crashed.records))}

    outcome = reopened(crashed, clock).outcome

    assert outcome.how == How.RESTORED
    kept = {place.name: place.read_bytes() for place in (quarantined(crashed) / "undo").iterdir()}
    assert kept == before
    assert set(kept) == {"records.db", "records.db-journal"}


def test_a_cut_save_that_cannot_be_undone_is_damage(paths: Paths, clock: HandClock, tmp_path: Path) -> None:
    with closing(sqlite3.connect(paths.records, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size=1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE entry SET note = 'half ' || note")
        frozen = tmp_path / "frozen"
        shutil.copytree(paths.data, frozen)
        connection.execute("ROLLBACK")
    crashed = Paths(frozen, tmp_path)
    cut(crashed.records, 3 * 4096)
    patch(crashed.records.with_name("records.db-journal"), 24, b"\0\0\0\0")

    opened = reopened(crashed, clock)

    assert opened.outcome.how == How.RESTORED
    assert opened.parts is not None
    assert opened.parts.history.events()[: len(OLD)] == tuple(OLD)


def test_24_an_empty_journal_does_no_harm(paths: Paths, clock: HandClock) -> None:
    paths.records.with_name("records.db-journal").touch()

    outcome = reopened(paths, clock).outcome

    assert (outcome.how, outcome.has_undone_save) == (How.OPENED, False)


def test_25_a_file_in_wal_mode_is_opened_and_put_back(paths: Paths, clock: HandClock) -> None:
    with closing(sqlite3.connect(paths.records, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA wal_checkpoint")

    opened = reopened(paths, clock)

    assert opened.outcome.how == How.OPENED
    with closing(connect(paths.records)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_a_journal_without_its_file_never_meets_another(paths: Paths, clock: HandClock) -> None:
    paths.records.unlink()
    paths.records.with_name("records.db-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(600))

    opened = reopened(paths, clock)

    assert (opened.outcome.how, opened.outcome.damage) == (How.RESTORED, Damage.MISSING)
    assert (quarantined(paths) / "records.db-journal").exists()
    assert opened.parts is not None
    assert opened.parts.history.events() == tuple(OLD)


def test_26_a_rotten_copy_is_passed_over(paths: Paths, clock: HandClock) -> None:
    newest, *_ = list_backups(paths.backups)
    older = newest.path.with_name("records-000000-20260101T000000Z.db")
    shutil.copy(newest.path, older)
    patch(newest.path, 5000, b"\xa5" * 300)
    cut(paths.records, 0)

    opened = reopened(paths, clock)

    assert opened.outcome.how == How.RESTORED
    assert opened.outcome.copied_at is not None
    assert opened.outcome.copied_at.date().isoformat() == "2026-01-01"


def test_27_with_all_copies_rotten_it_starts_anew_with_what_can_be_saved(paths: Paths, clock: HandClock) -> None:
    for backup in list_backups(paths.backups):
        patch(backup.path, 5000, b"\xa5" * 300)
    with closing(sqlite3.connect(paths.records, isolation_level=None)) as connection:
        connection.execute("DELETE FROM check_in WHERE seq = 5")

    opened = reopened(paths, clock)

    assert opened.outcome.how == How.STARTED_ANEW
    assert opened.parts is not None
    assert opened.parts.history.events() == (*OLD[:4], *OLD[5:], *NEW)
    assert (opened.outcome.saved, opened.outcome.is_complete) == (len(OLD) + len(NEW) - 1, False)
    assert opened.outcome.lost_from is None


def test_28_a_copy_without_its_note_is_verified_by_what_it_holds(paths: Paths, clock: HandClock) -> None:
    for backup in list_backups(paths.backups):
        backup.note.unlink()
    cut(paths.records, 0)

    assert reopened(paths, clock).outcome.how == How.RESTORED


def test_29_a_copy_half_made_is_none(paths: Paths, clock: HandClock) -> None:
    for backup in list_backups(paths.backups):
        backup.path.rename(backup.path.with_name(backup.path.name + ".part"))
    cut(paths.records, 0)

    assert reopened(paths, clock).outcome.how == How.STARTED_ANEW


def test_39_a_recovery_that_was_cut_short_begins_again(paths: Paths, clock: HandClock) -> None:
    with closing(sqlite3.connect(paths.records, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE intruder (x)")
    folder = paths.quarantine / "20260110T000000Z-000"
    folder.mkdir(parents=True)
    paths.records.rename(folder / "records.db")

    opened = reopened(paths, clock)

    assert opened.parts is not None
    assert (opened.outcome.how, opened.outcome.damage) == (How.RESTORED, Damage.MISSING)
    assert opened.parts.history.events() == (*OLD, *NEW)
    assert (folder / "why.json").exists()


def test_a_first_start_is_told_from_a_loss(tmp_path: Path, clock: HandClock) -> None:
    paths = Paths(tmp_path / "new", tmp_path)

    assert reopened(paths, clock).outcome.how == How.FIRST
    assert reopened(paths, clock).outcome.how == How.OPENED


def test_a_part_that_a_crash_left_does_no_harm(tmp_path: Path, clock: HandClock) -> None:
    paths = Paths(tmp_path / "new", tmp_path)
    paths.data.mkdir()
    (paths.data / "records.db.part").write_bytes(b"half a file")
    (paths.data / "records.db.part-journal").write_bytes(b"half a journal")

    assert reopened(paths, clock).outcome.how == How.FIRST


def test_35_records_that_another_program_holds_are_said_to_be_locked(
    paths: Paths, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("player.store.engine.LOCK_PATIENCE_MS", 100)
    with closing(sqlite3.connect(paths.records, isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")

        outcome = reopened(paths, clock).outcome

    assert outcome.how == How.LOCKED
    assert not paths.quarantine.exists()
    assert reopened(paths, clock).outcome.how == How.OPENED


def test_34_records_that_take_no_writing_are_said_to_be_read_only(paths: Paths, clock: HandClock) -> None:
    paths.records.chmod(0o400)
    if os.access(paths.records, os.W_OK):
        pytest.skip("this user may write everything")

    opened = reopened(paths, clock)

    assert opened.outcome.how == How.READ_ONLY
    assert opened.parts is not None
    assert opened.parts.history.events() == (*OLD, *NEW)
    paths.records.chmod(0o600)
    assert reopened(paths, clock).outcome.how == How.OPENED


def test_an_unusable_place_is_an_outcome_and_no_crash(tmp_path: Path, clock: HandClock) -> None:
    (tmp_path / "file").write_text("not a folder")

    opened = open_records(Paths(tmp_path / "file" / "data", tmp_path), clock)

    assert not opened.outcome.is_writable
    assert opened.parts is None


@pytest.fixture
def newer_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program be of the next version, with one more migration."""
    scripts = tmp_path / "scripts"
    shutil.copytree(Path(migrations.__file__).parent / "migrations", scripts)
    text = MIGRATION.format(now=schema.SCHEMA_VERSION, next=schema.SCHEMA_VERSION + 1)
    (scripts / "versions" / f"{schema.SCHEMA_VERSION + 1:04}_later.py").write_text(text)
    monkeypatch.setattr(schema, "SCHEMA_VERSION", schema.SCHEMA_VERSION + 1)
    for module in (opening, newfile):
        monkeypatch.setattr(module, "migrate", partial(migrations.migrate, scripts=scripts))


@pytest.mark.usefixtures("newer_program")
def test_records_of_an_older_version_are_copied_and_then_brought_up_to_date(paths: Paths, clock: HandClock) -> None:
    copies_before = len(list_backups(paths.backups))

    opened = reopened(paths, clock)

    assert opened.outcome.how == How.MIGRATED
    assert opened.parts is not None
    assert opened.parts.history.events() == (*OLD, *NEW)
    newest = list_backups(paths.backups)[0]
    assert (len(list_backups(paths.backups)), newest.reason) == (copies_before + 1, "before_migration")
    assert read_version(newest.path) == read_version(paths.records) - 1
    assert reopened(paths, clock).outcome.how == How.OPENED


@pytest.mark.usefixtures("newer_program")
def test_a_copy_of_an_older_version_is_brought_up_to_date_when_it_opens(paths: Paths, clock: HandClock) -> None:
    cut(paths.records, 0)

    opened = reopened(paths, clock)

    assert opened.outcome.how == How.RESTORED
    assert opened.parts is not None
    assert opened.parts.history.events() == tuple(OLD)


@pytest.mark.usefixtures("newer_program")
def test_a_migration_that_fails_leaves_the_records_as_they_were(
    paths: Paths, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(sqlite3.connect(paths.records, isolation_level=None)) as connection:
        before = connection.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
    failing = partial(opening.migrate)

    def migrate_and_fail(engine: Engine) -> None:
        with transaction(engine, paths.records) as connection:
            connection.exec_driver_sql("ALTER TABLE walk ADD COLUMN steps INTEGER")
            connection.exec_driver_sql("UPDATE entry SET note = note || '!'")
            connection.exec_driver_sql("INSERT INTO nowhere VALUES (1)")

    monkeypatch.setattr(opening, "migrate", migrate_and_fail)
    outcome = reopened(paths, clock).outcome
    with closing(sqlite3.connect(paths.records, isolation_level=None)) as connection:
        after = connection.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
    monkeypatch.setattr(opening, "migrate", failing)

    assert not outcome.is_writable
    assert after == before
    assert reopened(paths, clock).outcome.how == How.MIGRATED


def test_the_restore_drill(paths: Paths, clock: HandClock) -> None:
    for place in paths.data.iterdir():
        if place != paths.backups:
            place.unlink()

    opened = reopened(paths, clock)

    assert opened.parts is not None
    assert opened.parts.history.events() == tuple(OLD)
    with closing(connect(paths.records)) as connection:
        kinds = [record.entry.kind for record in read_contents(connection).records]
    assert kinds == ["check_in"] * len(OLD) + ["restored"]
