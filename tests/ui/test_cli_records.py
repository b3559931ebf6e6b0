"""The commands that read the stored records, take them out, bring others in and look after the copies."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from player.events import CardForm, CheckIn, EpisodeStart, SafetyCard, Sit, Spell, Zone
from player.instance import InstanceLock
from player.paths import find_paths
from player.store.records import Records
from tests.builders import a_check_in
from ui import cli

Dimmer = Callable[..., int]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder in which somebody was screened and placed long ago."""
    folder = tmp_path / "data"
    records = Records(find_paths(folder))
    records.open().result()
    screened = a_check_in().at
    records.append(SafetyCard(at=screened, form=CardForm.FULL))
    records.append(EpisodeStart(at=screened, spell=Spell.UNDER_6_WEEKS))
    records.append(CheckIn(at=screened, nrs=5, sit=Sit.TEN_MINUTES, leg=Zone.BACK))
    records.close()
    return folder


@pytest.fixture
def dimmer(folder: Path) -> Dimmer:
    """Type a command that works on that folder."""
    return lambda *words: cli.main(["--data", str(folder), *map(str, words)])


def _bytes(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _checked(dimmer: Dimmer, capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    capsys.readouterr()
    dimmer("verify", "--json")
    found: dict[str, object] = json.loads(capsys.readouterr().out)
    return found


@pytest.mark.parametrize("command", ["status", "export", "backup", "verify", "restore newest"])
def test_without_records_nothing_is_made_up(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--data", str(tmp_path / "none"), *command.split()]) == 1

    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("dimmer: there are no ")
    assert err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", ["status", "status --json", "export", "export --format fhir", "verify"])
def test_reading_changes_no_byte_even_while_the_window_is_open(
    command: str, folder: Path, dimmer: Dimmer, capsys: pytest.CaptureFixture[str]
) -> None:
    before = _bytes(folder)
    lock = InstanceLock.take(folder)
    assert lock is not None

    code = dimmer(*command.split())

    lock.release()
    assert code == 0
    assert capsys.readouterr().err == ""
    assert _bytes(folder) == before


def test_the_status_is_the_verdict_of_now(dimmer: Dimmer, capsys: pytest.CaptureFixture[str]) -> None:
    assert dimmer("status", "--json") == 0
    assert dimmer("status") == 0

    verdict, _ = json.JSONDecoder().raw_decode(capsys.readouterr().out)
    assert verdict["window"] is None
    # Placed long ago, and not asked for 72 h since: nothing is open before a new check-in.
    assert (verdict["stage"], verdict["open"], verdict["today"]) == (1, [], "stop")


def test_an_export_replays_to_the_decisions_of_these_events(
    dimmer: Dimmer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.json"
    assert dimmer("export", out) == 0
    capsys.readouterr()

    assert cli.main(["replay", str(out), "--json"]) == 0

    decisions = json.loads(capsys.readouterr().out)
    assert [(one["stage"], one["rule"]) for one in decisions] == [(None, None), (None, None), (1, "place")]
    assert out.stat().st_mode & 0o077 == 0 or os.name != "posix"


@pytest.mark.parametrize("form", ["json", "csv", "fhir"])
def test_what_was_taken_out_on_one_computer_is_brought_in_on_another(
    form: str, dimmer: Dimmer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, other = tmp_path / f"out.{form}", tmp_path / "other"
    assert dimmer("export", out, "--format", form) == 0

    for told in ("new events: 3", "here already: 3"):
        assert cli.main(["--data", str(other), "import", str(out)]) == 0
        assert told in capsys.readouterr().out

    theirs = Records(find_paths(other))
    theirs.open().result()
    kinds = [type(event) for event in theirs.events()]
    theirs.close()
    assert kinds == [SafetyCard, EpisodeStart, CheckIn]


def test_an_export_never_writes_over_a_file(
    dimmer: Dimmer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    diary = tmp_path / "diary.txt"
    diary.write_text("Dear diary", encoding="utf-8")

    assert dimmer("export", diary) == 2
    assert dimmer("export", diary / "below") == 1

    assert diary.read_text(encoding="utf-8") == "Dear diary"
    assert capsys.readouterr().err.count("\n") == 2


def _add_a_walk(export: Path, *, is_by_hand: bool) -> None:
    """Add a walk to an export; by hand means that its digest, which says "unchanged", is taken out."""
    history = json.loads(export.read_text(encoding="utf-8"))
    history["events"].append({"at": "2024-07-08T08:00:00+00:00", "type": "walk", "minutes": 8})
    if is_by_hand:
        del history["sha256"]
    export.write_text(json.dumps(history), encoding="utf-8")


def test_a_dry_run_of_an_import_stores_nothing(
    dimmer: Dimmer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.json"
    dimmer("export", out)
    _add_a_walk(out, is_by_hand=True)
    before = _checked(dimmer, capsys)["records"]

    assert dimmer("import", out, "--dry-run") == 0

    out_lines = capsys.readouterr().out.splitlines()
    assert out_lines[0].startswith("In the file: new events: 1, ")
    assert out_lines[1:] == ["Nothing was changed."]
    assert _checked(dimmer, capsys)["records"] == before


def test_an_export_that_was_changed_under_its_digest_is_refused(
    dimmer: Dimmer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.json"
    dimmer("export", out)
    _add_a_walk(out, is_by_hand=False)
    before = _checked(dimmer, capsys)["records"]

    assert dimmer("import", out) == 2

    assert capsys.readouterr().err.startswith("dimmer: the history, sha256: the file was changed after")
    assert _checked(dimmer, capsys)["records"] == before


def test_a_file_that_is_no_copy_is_refused_in_one_line(
    dimmer: Dimmer, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = _checked(dimmer, capsys)
    wrong = tmp_path / "wrong.json"
    wrong.write_text('{"zone": "Europe/London", "events": [{"at": "now"}]}', encoding="utf-8")

    assert dimmer("import", wrong) == 2
    assert dimmer("import", tmp_path / "gone.json") == 2

    err = capsys.readouterr().err
    assert err.splitlines()[0].startswith("dimmer: event 1 ")
    assert err.count("\n") == 2
    assert _checked(dimmer, capsys) == before


@pytest.mark.parametrize("command", ["import out.json", "restore newest"])
def test_the_open_window_keeps_others_from_writing(
    command: str, dimmer: Dimmer, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lock = InstanceLock.take(folder)
    assert lock is not None

    code = dimmer(*command.split())

    lock.release()
    assert code == 1
    assert capsys.readouterr().err == "dimmer: the program is running; close it first\n"


def test_a_copy_is_made_listed_and_brought_back(
    dimmer: Dimmer, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert dimmer("backup") == 0
    name = capsys.readouterr().out.split()[4].rstrip(",")
    records = Records(find_paths(folder))
    records.open().result()
    records.append(a_check_in(9))
    records.close()

    assert dimmer("verify") == 0
    assert name in capsys.readouterr().out
    assert dimmer("restore", name) == 0

    records = Records(find_paths(folder))
    records.open().result()
    pains = [event.nrs for event in records.events() if isinstance(event, CheckIn)]
    records.close()
    assert pains == [5]


def test_a_copy_that_is_not_there_is_not_brought_back(dimmer: Dimmer, capsys: pytest.CaptureFixture[str]) -> None:
    assert dimmer("restore", "../../records") == 1

    assert capsys.readouterr().err.count("\n") == 1


def test_a_rotten_copy_is_found(dimmer: Dimmer, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert dimmer("verify") == 0
    copy = max((folder / "backups").glob("*.db"))
    raw = bytearray(copy.read_bytes())
    raw[len(raw) // 2] ^= 1
    copy.chmod(0o600)
    copy.write_bytes(raw)
    capsys.readouterr()

    assert dimmer("verify") == 1

    out, err = capsys.readouterr()
    assert [line.split()[2] for line in out.splitlines() if line.startswith("!!")] == [copy.stem]
    assert err == ""
