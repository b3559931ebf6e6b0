"""The command line, as it is typed."""

import argparse
import json
import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from ui import cli
from ui.arguments import make_parser

ROOT = Path(__file__).parents[2]


def _dimmer(*words: str, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run the true command in a process of its own."""
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "ui", *words],
        cwd=ROOT,
        env=os.environ | (environment or {}),
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_version_is_that_of_the_package(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--version"]) == 0

    assert capsys.readouterr().out == f"Dimmer {version('dimmer')}\n"


@pytest.mark.parametrize("words", [[], ["doctor"], ["cues"], ["replay"]])
def test_help_tells_the_exit_codes(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        cli.main([*words, "--help"])

    assert end.value.code == 0
    assert "exit codes:" in capsys.readouterr().out


@pytest.mark.parametrize(
    "words",
    [
        ["--nonsense"],
        ["cue", "routine-1", "--at", "5"],
        ["cues", "routine-1"],
        ["cues", "routine-1", "--at", "-1"],
        ["cues", "routine-1", "--at", "nan"],
        ["cues", "routine-1", "--at", "inf"],
        ["cues", "routine-1", "--at", "soon"],
        ["cues", "routine-1", "--at", "5", "--form", "long"],
        ["replay"],
    ],
)
def test_a_wrong_command_line_gets_one_line_and_code_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        cli.main(words)

    out, err = capsys.readouterr()
    assert end.value.code == 2
    assert out == ""
    assert err.startswith("dimmer: ")
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("word", "seconds"), [("0", 0.0), ("125.5", 125.5), ("2:05.5", 125.5), ("0:07", 7.0), ("1:00:01", 3601.0)]
)
def test_a_film_time_is_seconds_or_what_a_clock_shows(word: str, seconds: float) -> None:
    arguments = make_parser().parse_args(["cues", "routine-1", "--at", word])

    assert arguments.at_s == seconds


def test_every_command_has_a_module_that_runs() -> None:
    (commands,) = (a for a in make_parser()._actions if isinstance(a, argparse._SubParsersAction))

    modules = {command.get_default("module") for command in commands.choices.values()}

    assert {"ui.doctor", "ui.commands.cues", "ui.commands.replay"} <= modules
    for module in modules:
        assert callable(cli.import_module(module).run)


def test_without_a_screen_the_window_says_so_in_one_line() -> None:
    done = _dimmer(environment={"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""})

    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("dimmer: there is no screen here")
    assert done.stderr.count("\n") == 1


def test_a_cue_is_printed_for_programs(capsys: pytest.CaptureFixture[str]) -> None:
    # Routine 1 begins with 25 s of set-up; then come six breaths of 4 s in and 6 s out.
    assert cli.main(["cues", "routine-1", "--at", "60", "--json"]) == 0

    cue = json.loads(capsys.readouterr().out)
    assert (cue["routine"], cue["form"], cue["time_s"]) == ("routine-1", "full", 60.0)
    assert (cue["exercise_id"], cue["rep"], cue["reps"], cue["clicks"]) == ("A1", 4, 6, 3)
    assert (cue["phase"], cue["breath"], cue["left_s"]) == ("return", "out", 5.0)


def test_a_cue_is_printed_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["cues", "routine-1", "--at", "1:00"]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("1:00")
    assert "rep 4 of 6" in lines[2]
    assert "5.0 s left" in lines[2]
    assert lines[-2:] == ["Next: Pelvic tilts in 25.0 s", "Clicks so far: 3"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["routine-4", "--at", "5"], "there are routine-1, routine-2, routine-3"),
        (["../programme", "--at", "5"], "there are routine-1, routine-2, routine-3"),
        (["routine-3", "--at", "5", "--form", "short"], "routine-3 has no short form"),
        (["routine-1", "--at", "7:20"], "from 0:00 to 7:20"),
        (["routine-1", "--at", "20", "--form", "short"], "from 0:00 to 0:13 and from 1:25 to 3:57"),
    ],
)
def test_a_cue_that_there_is_not_is_told_in_one_line(
    words: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["cues", *words]) == 2

    out, err = capsys.readouterr()
    assert out == ""
    assert told in err
    assert err.count("\n") == 1


def test_a_cue_loads_neither_qt_nor_what_the_records_and_the_chart_need() -> None:
    code = """
import sys
from ui.cli import main
assert main(["cues", "routine-2", "--at", "100"]) == 0
print(*{name.partition(".")[0] for name in sys.modules}, file=sys.stderr)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True)  # noqa: S603

    loaded = set(done.stderr.split())
    assert "media" in loaded
    assert not {"PySide6", "shiboken6", "pyqtgraph", "numpy", "sqlalchemy", "alembic", "vlc"} & loaded


@pytest.mark.skipif(os.name != "posix", reason="needs a pipe that closes early")
def test_a_reader_who_has_seen_enough_is_not_an_error() -> None:
    command = f"exec '{sys.executable}' -m ui cues routine-1 --at 5 --json | exec true"

    done = subprocess.run(["sh", "-c", command], cwd=ROOT, check=False, capture_output=True, text=True)  # noqa: S603, S607

    assert done.stderr == ""


ALL_NO = {
    f"{tier}{number}": "no" for tier, count in (("A", 10), ("B", 9), ("C", 8)) for number in range(1, count + 1)
}
FIRST_RUN = {
    "zone": "Europe/London",
    "events": [
        {"at": "2024-07-08T07:50:00+00:00", "type": "safety", "form": "full", "answers": ALL_NO},
        {"at": "2024-07-08T07:50:00+00:00", "type": "episode", "dur": "lt6w"},
        {
            "at": "2024-07-08T08:00:00+00:00",
            "type": "check_in",
            "nrs": 5,
            "sit": 1,
            "zone": 0,
            "chg": 0,
            "morning": None,
        },
    ],
}
"""A clear safety screen and a first check-in: pain 5, comes on after 10 to 29 minutes of sitting."""


@pytest.fixture
def first_run(tmp_path: Path) -> Path:
    path = tmp_path / "first run.json"
    path.write_text(json.dumps(FIRST_RUN), encoding="utf-8")
    return path


def test_a_replay_prints_one_decision_per_event(first_run: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["replay", str(first_run), "--json"]) == 0

    decisions = json.loads(capsys.readouterr().out)
    assert [decision["at"] for decision in decisions] == [event["at"] for event in FIRST_RUN["events"]]
    assert [decision["stage"] for decision in decisions] == [None, None, 1]
    # The first reading is its own mean; its variance is 4 * 1.44 / (4 + 1.44), and U = L + 1.28 * 1.08 * its root.
    assert decisions[2]["level"] == pytest.approx(5.0)
    assert decisions[2]["upper"] == pytest.approx(5 + 1.28 * 1.08 * (4 * 1.44 / 5.44) ** 0.5)
    expected = {"open": [1], "rule": "place", "notch": None, "today": "normal", "card": None, "latched": False}
    assert expected.items() <= decisions[2].items()


def test_a_replay_for_people_tells_local_time_and_what_is_open(
    first_run: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["replay", str(first_run)]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 3
    assert "not placed | open none | today stop" in lines[0]
    assert lines[2] == (
        "   3  2024-07-08 09:00 | stage 1 | open 1 | today normal | dial 5.0, at most 6.4 | rule place"
    )


def _spoilt(first_run: Path, **changes: object) -> None:
    events = [*FIRST_RUN["events"][:2], FIRST_RUN["events"][2] | changes]
    first_run.write_text(json.dumps(FIRST_RUN | {"events": events}), encoding="utf-8")


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"nrs": 11}, "nrs"),
        ({"nrs": "5"}, "nrs"),
        ({"sit": 7}, "sit"),
        ({"at": "yesterday"}, "at"),
        ({"type": "nap"}, "type"),
    ],
)
@pytest.mark.parametrize("form", [[], ["--json"]])
def test_a_wrong_event_is_told_by_number_and_field_and_nothing_is_printed(
    first_run: Path, changes: dict[str, object], field: str, form: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    _spoilt(first_run, **changes)

    assert cli.main(["replay", str(first_run), *form]) == 2

    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("dimmer: event 3 ")
    assert f", {field}: " in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{", b"\xff\xfe", b'{"zone": "Mars", "events": []}', b"[" * 100_000]
)
def test_what_is_no_history_is_told_in_one_line(
    content: bytes, first_run: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first_run.write_bytes(content)

    assert cli.main(["replay", str(first_run)]) == 2

    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1


def test_a_file_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["replay", str(tmp_path / "gone.json")]) == 2
    assert cli.main(["replay", str(tmp_path)]) == 2

    err = capsys.readouterr().err.splitlines()
    assert err[0].endswith("gone.json cannot be read: No such file or directory")
    assert len(err) == 2


def test_a_replay_loads_neither_qt_nor_the_records() -> None:
    code = """
import sys
from ui.commands import replay
print(*{name.partition(".")[0] for name in sys.modules})
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True)  # noqa: S603

    assert not {"PySide6", "shiboken6", "pyqtgraph", "sqlalchemy", "alembic", "vlc"} & set(done.stdout.split())
