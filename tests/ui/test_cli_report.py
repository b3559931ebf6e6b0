"""The page for the physiotherapist from the command line, read back as its reader would."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from stat import S_IMODE

import pytest

from player.events import CardForm, EpisodeStart, SafetyCard, Spell
from player.exchange.csvfile import read_csv
from player.exchange.sheet import SheetPart
from player.paths import find_paths
from player.store.records import Records
from tests.builders import MONDAY, a_check_in
from ui import cli
from ui.arguments import SHEET_PARTS

Dimmer = Callable[..., int]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with four days in January 2026."""
    folder = tmp_path_factory.mktemp("report") / "data"
    records = Records(find_paths(folder))
    records.open().result()
    records.append(SafetyCard(at=MONDAY, form=CardForm.FULL))
    records.append(EpisodeStart(at=MONDAY, spell=Spell.UNDER_6_WEEKS))
    for half_day in range(8):
        note = "Long drive" if half_day == 7 else ""
        records.append(a_check_in(7 - half_day // 2, 12 * half_day + 1, note=note))
    records.set_zone("Europe/London")
    records.close()
    return folder


@pytest.fixture
def dimmer(folder: Path) -> Dimmer:
    """Type the command on that folder."""
    return lambda *words: cli.main(["--data", str(folder), "report", *map(str, words)])


def words_of(pdf: Path) -> str:
    """What a program reads out of the PDF."""
    reader = shutil.which("pdftotext")
    if reader is None:
        pytest.skip("pdftotext of poppler-utils reads the page back; it is not here")
    done = subprocess.run([reader, "-layout", str(pdf), "-"], check=True, capture_output=True, text=True)  # noqa: S603
    return re.sub(r"\s+", " ", done.stdout)


def test_the_page_can_be_read_back(dimmer: Dimmer, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pdf = tmp_path / "sheet.pdf"

    assert dimmer(pdf, "--to", "2026-01-09", "--name", "Alex Example") == 0

    words = words_of(pdf)
    assert "Low back pain: 5 Jan to 9 Jan 2026" in words
    assert "Alex Example" in words
    assert "Long drive" in words
    assert "Safety checks" in words
    assert S_IMODE(pdf.stat().st_mode) == 0o600
    assert capsys.readouterr().out == f"{pdf} is about 2026-01-05 to 2026-01-09.\n"


def test_days_and_parts_are_chosen(dimmer: Dimmer, tmp_path: Path) -> None:
    pdf = tmp_path / "sheet.pdf"

    assert (
        dimmer(pdf, "--from", "2026-01-06", "--to", "2026-01-07", "--parts", "dial,safety", "--paper", "letter") == 0
    )

    words = words_of(pdf)
    assert "6 Jan to 7 Jan 2026" in words
    assert "Safety checks" in words
    assert "Long drive" not in words
    assert "Sitting before pain" not in words
    assert b"/MediaBox [0 0 612" in pdf.read_bytes()


def test_a_table_holds_the_chosen_days_only(dimmer: Dimmer, tmp_path: Path) -> None:
    table = tmp_path / "days.csv"

    assert dimmer(table, "--from", "2026-01-06", "--to", "2026-01-07") == 0

    days = {event.at.date().isoformat() for event in read_csv(table.read_text()).events}
    assert days == {"2026-01-06", "2026-01-07"}


def test_a_bundle_holds_the_chosen_days_only(dimmer: Dimmer, tmp_path: Path) -> None:
    bundle = tmp_path / "days.json"

    assert dimmer(bundle, "--from", "2026-01-08") == 0

    content = json.loads(bundle.read_text())
    assert content["resourceType"] == "Bundle"
    assert "2026-01-08" in bundle.read_text()
    assert "2026-01-07T" not in bundle.read_text()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["x.txt"], "has to end in"),
        (["x.csv", "--name", "Alex"], "are about the page"),
        (["x.pdf", "--from", "2026-01-08", "--to", "2026-01-06"], "--from 2026-01-08 is after --to 2026-01-06"),
        (["x.pdf", "--to", "2025-12-01"], "nothing is stored from"),
        (["x.pdf", "--from", "yesterday"], "'yesterday' is not a day such as 2026-11-30"),
        (["x.pdf", "--parts", "dial,mood"], "'mood' is none of dial, sitting"),
    ],
)
def test_what_cannot_be_made_is_said_in_one_line(
    words: list[str], said: str, dimmer: Dimmer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        code = dimmer(tmp_path / words[0], *words[1:])
    except SystemExit as end:  # as argparse ends
        code = int(end.code or 0)

    err = capsys.readouterr().err
    assert code == 2
    assert said in err
    assert err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_never_written_over(dimmer: Dimmer, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pdf = tmp_path / "sheet.pdf"
    pdf.write_text("mine")

    assert dimmer(pdf) == 2

    assert pdf.read_text() == "mine"
    assert "is there already" in capsys.readouterr().err


def test_a_folder_that_is_not_there_is_said(
    dimmer: Dimmer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert dimmer(tmp_path / "nowhere" / "days.csv") == 1

    assert capsys.readouterr().err.count("\n") == 1


def test_without_records_nothing_is_made_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--data", str(tmp_path / "none"), "report", str(tmp_path / "sheet.pdf")]) == 1

    assert capsys.readouterr().err.startswith("dimmer: there are no records")
    assert list(tmp_path.iterdir()) == []


def test_a_table_needs_no_qt_and_a_page_no_screen(folder: Path, tmp_path: Path) -> None:
    code = f"""
import sys
from ui import cli
begin = ["--data", {str(folder)!r}, "report", "--to", "2026-01-09"]
assert cli.main([*begin, {str(tmp_path / "days.csv")!r}]) == 0
assert not [name for name in sys.modules if name.startswith("PySide6")]
assert cli.main([*begin, {str(tmp_path / "sheet.pdf")!r}]) == 0
assert not [name for name in sys.modules if name.startswith(("pyqtgraph", "numpy", "PySide6.QtWidgets"))]
"""
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, env={"PATH": "/usr/bin"}
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")


def test_the_parts_are_those_of_the_sheet() -> None:
    assert list(SHEET_PARTS) == [part.value for part in SheetPart]
