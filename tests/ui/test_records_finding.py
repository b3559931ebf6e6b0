"""What the doctor finds about records in every state."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from player.paths import Paths, find_paths
from player.store import engine
from player.store.header import USER_VERSION
from player.store.records import Records
from tests.builders import a_check_in
from ui.records_finding import examine_records


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return find_paths(tmp_path / "data")


@pytest.fixture
def records(paths: Paths) -> Iterator[Records]:
    """Open records with three check-ins."""
    records = Records(paths)
    records.open().result()
    for nrs in (5, 4, 3):
        records.append(a_check_in(nrs))
    yield records
    records.close()


def _tree(paths: Paths) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in paths.data.rglob("*") if path.is_file()}


def test_before_the_first_start_there_are_none(paths: Paths) -> None:
    finding = examine_records(paths)

    assert (finding.is_fine, finding.found) == (True, "none yet")
    assert not paths.data.exists()


def test_records_in_use_are_verified_and_left_as_they_are(paths: Paths, records: Records) -> None:
    before = _tree(paths)

    finding = examine_records(paths)

    assert finding.is_fine
    assert finding.found == "3 entries, all verified; 1 copy"  # the one of the first start
    assert finding.facts["entries"] == 3
    assert _tree(paths) == before


def test_a_changed_bit_is_found_and_left_for_the_next_start(paths: Paths, records: Records) -> None:
    records.close()
    raw = bytearray(paths.records.read_bytes())
    raw[len(raw) // 2 :] = raw[len(raw) // 2 :].replace(b"check_in", b"check_on")
    paths.records.write_bytes(raw)
    before = _tree(paths)

    finding = examine_records(paths)

    assert not finding.is_fine
    assert finding.found.startswith("the records are damaged")
    assert "last good copy" in finding.advice
    assert _tree(paths) == before


@pytest.mark.parametrize("content", [None, b"", b"Dear diary"])
def test_records_that_are_gone_or_are_something_else_are_damaged(
    paths: Paths, records: Records, content: bytes | None
) -> None:
    records.close()
    paths.records.unlink()
    if content is not None:
        paths.records.write_bytes(content)

    finding = examine_records(paths)

    assert not finding.is_fine
    assert finding.found.startswith("the records are damaged")


def test_records_of_a_newer_version_are_told(paths: Paths, records: Records) -> None:
    records.close()
    with closing(sqlite3.connect(paths.records, isolation_level=None)) as connection:
        connection.executescript("UPDATE alembic_version SET version_num = '0099'; PRAGMA user_version=99")

    finding = examine_records(paths)

    assert not finding.is_fine
    assert finding.found == "written by a newer Dimmer"


def test_a_damaged_version_number_is_no_newer_version(paths: Paths, records: Records) -> None:
    records.close()
    raw = bytearray(paths.records.read_bytes())
    raw[USER_VERSION] = (99).to_bytes(4, "big")
    paths.records.write_bytes(raw)

    assert examine_records(paths).found == "the records are damaged: tables"


def test_records_held_by_another_program_are_told(
    paths: Paths, records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    records.close()
    impatient = tuple(pragma for pragma in engine.CAREFUL if pragma.name != "busy_timeout")
    monkeypatch.setattr(engine, "CAREFUL", impatient)
    monkeypatch.setattr(engine, "LOCK_PATIENCE_MS", 20)
    with closing(sqlite3.connect(paths.records, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")

        finding = examine_records(paths)

    assert not finding.is_fine
    assert finding.found.startswith("another program holds the records")
