"""The command line: simulated users, as it is typed."""

import json
from pathlib import Path

import pytest

from player.exchange.jsonfile import read_history
from player.simulate_user import Kind
from ui import cli
from ui.arguments import make_parser

FEW = ["simulate", "--users", "6", "--days", "4"]


def test_the_figures_stand_beside_those_of_the_text(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(FEW) == 0

    out, err = capsys.readouterr()
    assert err == ""
    assert "Not patient data." in out
    raw = next(line for line in out.splitlines() if "error of raw answer" in line)
    assert raw.endswith(" 1.11")
    for kind in Kind:
        assert f"{kind.replace('-', ' ')}, 1 user" in out
    assert out.count("stuck below the true stage at the end") == len(Kind)


def test_programs_get_json_without_infinite_numbers(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["simulate", "--users", "12", "--days", "4", "--json"]) == 0

    reports = json.loads(capsys.readouterr().out, parse_constant=pytest.fail)
    assert [report["kind"] for report in reports] == [kind.value for kind in Kind]
    assert reports[0]["text"]["dial"] == 0.60
    value, low, high = reports[0]["rmse"]["dial"]
    assert low <= value <= high


def test_one_history_is_written_that_ends_on_the_day_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "one.json"
    words = ["simulate", "--write", str(path), "--days", "10", "--kind", "flare", "--last-day", "2026-11-22"]

    assert cli.main(words) == 0

    history = read_history(path.read_bytes())
    assert capsys.readouterr().out == f"{len(history.events)} events are in {path}.\n"
    days = {event.at.date().isoformat() for event in history.events}
    assert {min(days), max(days)} == {"2026-11-13", "2026-11-22"}
    assert cli.main(["replay", str(path), "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)) == len(history.events)


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["--write", "{old}"], 2, "is there already"),
        (["--write", "{none}/one.json"], 1, "cannot be written: No such file"),
        (["--kind", "flat"], 2, "name its file too"),
        (["--last-day", "2026-11-22"], 2, "name its file too"),
        (["--programme", "{none}"], 2, "{none}"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(
    words: list[str], code: int, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, none = tmp_path / "old.json", tmp_path / "none"
    old.write_text("mine", encoding="utf-8")

    assert cli.main([*FEW, *(word.format(old=old, none=none) for word in words)]) == code

    out, err = capsys.readouterr()
    assert out == ""
    assert said.format(none=none) in err
    assert err.count("\n") == 1
    assert old.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    "words",
    [
        ["--users", "5"],
        ["--users", "many"],
        ["--days", "0"],
        ["--days", "1.5"],
        ["--seed", "-1"],
        ["--kind", "odd"],
        ["--last-day", "tomorrow"],
        ["--last-day", "0001-01-01"],
    ],
)
def test_numbers_out_of_range_are_refused(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        make_parser().parse_args(["simulate", *words])

    out, err = capsys.readouterr()
    assert (end.value.code, out, err.count("\n")) == (2, "", 1)
    assert words[0] in err
