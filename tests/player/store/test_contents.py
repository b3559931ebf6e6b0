"""player.store.contents: every stored byte is vouched for, and SQLite and Python vouch alike."""

import re
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from player.events import Event, StopMark
from player.paths import find_paths
from player.store import contents, schema
from player.store.damage import Damage, FoundDamageError
from player.store.engine import connect, open_engine, transaction
from player.store.kinds import KINDS
from player.store.migrate import make_tables
from player.store.opening import open_records
from player.store.parts import Parts
from tests.builders import a_check_in, a_routine, events
from tests.fakes import HandClock

Reopen = Callable[[], Parts]

CHECKED = re.compile(r"CONSTRAINT (ck_\w+) CHECK (\((?:[^()]|\([^()]*\))*\))")


@given(stored=st.lists(events, unique_by=lambda event: event.id, max_size=12))
@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_sqlite_writes_the_same_text_as_python(stored: list[Event], empty: Path, tmp_path: Path) -> None:
    paths = find_paths(shutil.copytree(empty, tmp_path / str(uuid4())))
    parts = open_records(paths, HandClock()).parts
    assert parts is not None
    for event in stored:
        parts.history.append(event)
    for event in stored[::3]:
        parts.history.withdraw(event.id)
    parts.engine.dispose()

    with closing(connect(paths.records)) as connection:
        by_sqlite = contents._tallies_by_sqlite(connection)
        by_python = contents._tallies_by_python(connection)

    assert contents._values(by_sqlite) == contents._values(by_python)
    assert sum(tally.count for tally in by_python.values()) == len(stored) + len(stored[::3])


def test_another_text_of_sqlite_is_no_damage(
    reopen: Reopen, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    reopen().history.append(a_check_in(5))
    monkeypatch.setattr(contents, "_tallies_by_sqlite", lambda _connection, _kinds: {})

    again = reopen().history

    assert again.events()[0].nrs == 5  # type: ignore[attr-defined]
    assert "slow" in caplog.text


@pytest.mark.parametrize(
    ("change", "damage"),
    [
        ("UPDATE check_in SET nrs = 1", Damage.RECORD),
        ("UPDATE check_in SET sit = NULL", Damage.RECORD),
        ("UPDATE entry SET note = 'better'", Damage.RECORD),
        ("UPDATE entry SET at_utc = replace(at_utc, '2026', '2027')", Damage.RECORD),
        ("UPDATE entry SET digest = zeroblob(16) WHERE seq = 1", Damage.RECORD),
        ("UPDATE entry SET kind = 'walk' WHERE kind = 'check_in'", Damage.RECORD),
        ("UPDATE routine_nrs SET nrs = 10", Damage.RECORD),
        ("DELETE FROM routine_stop", Damage.RECORD),
        ("UPDATE routine SET played_s = played_s + 1e-9", Damage.RECORD),
        ("DELETE FROM routine WHERE seq = 3", Damage.RECORD),
        ("UPDATE head SET entries = 2", Damage.COUNT),
        ("UPDATE head SET zone = 'Asia/Tokyo'", Damage.COUNT),
        ("DELETE FROM head", Damage.TABLES),
        ("UPDATE tally SET entries = 1 WHERE kind = 'check_in'", Damage.COUNT),
        ("DELETE FROM tally WHERE kind = 'walk'", Damage.COUNT),
        ("UPDATE setting SET value = '200'", Damage.RECORD),
        ("UPDATE alembic_version SET version_num = '4711'", Damage.TABLES),
        ("DROP TABLE walk", Damage.TABLES),
        ("CREATE INDEX more ON entry (zone)", Damage.TABLES),
        ("PRAGMA user_version=0", Damage.TABLES),
        ("PRAGMA application_id=1", Damage.NOT_OURS),
        ("DELETE FROM entry WHERE seq = 3; DELETE FROM routine WHERE seq = 3", Damage.LINKS),
    ],
)
def test_what_is_not_as_it_was_written_is_damage(change: str, damage: Damage, reopen: Reopen) -> None:
    parts = reopen()
    parts.history.append(a_check_in(5))
    parts.history.append(a_check_in(4, hours=4))
    parts.history.append(a_routine(nrs_during=(3, 4), played_s=30.25, stops=(StopMark(position_s=12.5),)))
    parts.settings.save(parts.settings.current)
    parts.engine.dispose()

    with closing(sqlite3.connect(parts.path, isolation_level=None)) as connection:
        connection.executescript(change)

    with closing(connect(parts.path)) as connection, pytest.raises(FoundDamageError) as found:
        contents.read_contents(connection)
    assert found.value.damage is damage


def test_the_migrations_make_the_tables_of_the_schema(tmp_path: Path) -> None:
    migrated, designed = tmp_path / "migrated.db", tmp_path / "designed.db"
    for path in (migrated, designed):
        path.touch()
        engine = open_engine(path)
        if path == migrated:
            make_tables(engine, "UTC")
        else:
            with transaction(engine, path) as connection:
                schema.metadata.create_all(connection)
        engine.dispose()

    assert _described(migrated) == _described(designed)


def _described(path: Path) -> dict[str, tuple[object, ...]]:
    """Describe each table by its columns, keys, uniqueness, and the words of its checks."""
    described = {}
    with closing(sqlite3.connect(path)) as connection:
        tables = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
        for name, sql in tables:
            if name == "alembic_version":
                continue
            described[name] = (
                sql.rpartition(")")[2].split(),
                connection.execute(f"PRAGMA table_info({name})").fetchall(),
                connection.execute(f"PRAGMA foreign_key_list({name})").fetchall(),
                connection.execute(f"PRAGMA index_list({name})").fetchall(),
                sorted(" ".join(name_and_check) for name_and_check in CHECKED.findall(sql)),
            )
    return described


def test_there_is_a_tally_for_every_kind_and_a_table_for_every_detail() -> None:
    named = {table.name for kind in KINDS.values() for table in (kind.main, *kind.lists) if table is not None}

    assert named | {"entry", "head", "tally", "setting", "open_session"} == set(schema.metadata.tables)
