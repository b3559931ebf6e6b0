"""What the doctor says of a computer that has all, and of one that lacks something."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from media.programmefile import BUNDLED, Course
from player.paths import find_paths
from ui import cli
from ui.display import Display, DisplayKind
from ui.doctor import (
    _is_whole_font,
    examine_display,
    examine_film,
    examine_folder,
    examine_fonts,
    examine_programme,
)

ROOT = Path(__file__).parents[2]


def _report(data: Path, environment: Mapping[str, str] | None = None) -> tuple[int, dict[str, Any]]:
    """Exit code, and findings by name, of a doctor in a process of its own."""
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "ui", "--data", data, "doctor", "--json"],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"} | (environment or {}),
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr
    report = json.loads(done.stdout)
    assert report["is_fine"] == all(finding["is_fine"] for finding in report["findings"])
    return done.returncode, {finding["name"]: finding for finding in report["findings"]}


@pytest.fixture(scope="module")
def looked_at(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int, dict[str, Any]]:
    """The folder above the records, and what the doctor said of this very computer."""
    folder = tmp_path_factory.mktemp("doctor")
    return folder, *_report(folder / "new")


def test_the_doctor_looks_at_everything_and_advises_only_where_something_is_wrong(
    looked_at: tuple[Path, int, dict[str, Any]],
) -> None:
    _, code, findings = looked_at

    assert {
        "Program",
        "Display",
        "Fonts",
        "libVLC",
        "Data folder",
        "Programme",
        "Film 1",
        "Film 3",
    } <= findings.keys()
    assert all(bool(finding["advice"]) != finding["is_fine"] for finding in findings.values())
    assert code == (0 if all(finding["is_fine"] for finding in findings.values()) else 1)


def test_looking_changes_nothing(looked_at: tuple[Path, int, dict[str, Any]]) -> None:
    folder, _, _ = looked_at

    assert list(folder.iterdir()) == []


def test_libvlc_is_told_with_version_and_path(looked_at: tuple[Path, int, dict[str, Any]]) -> None:
    _, _, findings = looked_at

    facts = findings["libVLC"]["facts"]
    assert facts["version"].startswith("3.")
    assert "libvlc" in Path(facts["path"]).name


def test_a_missing_libvlc_is_told_with_what_to_install(tmp_path: Path) -> None:
    code, findings = _report(tmp_path, {"PYTHON_VLC_LIB_PATH": str(tmp_path / "libvlc.so")})

    assert code == 1
    assert not findings["libVLC"]["is_fine"]
    assert "Install " in findings["libVLC"]["advice"]


def test_for_people_each_thing_has_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = cli.main(["--data", str(tmp_path), "doctor"])

    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line.startswith("ok  libVLC")]
    assert code == (1 if any(line.startswith("!!") for line in lines) else 0)


@pytest.mark.parametrize(
    ("display", "words"),
    [
        (Display(DisplayKind.NONE), "none"),
        (Display(DisplayKind.X11, ":0", ("libxcb-cursor0",)), "x11, but without libxcb-cursor0"),
    ],
)
def test_a_window_that_cannot_open_is_told(display: Display, words: str) -> None:
    finding = examine_display(display)

    assert not finding.is_fine
    assert finding.found == words
    assert finding.advice.startswith("The window cannot open.")


def test_the_bundled_fonts_are_whole() -> None:
    finding = examine_fonts()

    assert finding.is_fine
    assert finding.facts["count"] == 5


def test_a_font_that_was_cut_short_is_not_whole() -> None:
    raw = (ROOT / "ui" / "assets" / "fonts" / "AtkinsonHyperlegibleNext-Regular.ttf").read_bytes()

    assert _is_whole_font(raw)
    for length in (0, 4, 12, 100, len(raw) // 2, len(raw) - 4):
        assert not _is_whole_font(raw[:length])
    assert not _is_whole_font(b"<html>" + raw)


def test_a_folder_that_is_not_there_yet_is_fine_and_a_file_in_its_place_is_not(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    assert examine_folder(find_paths(tmp_path / "new" / "deeper")).is_fine
    assert not examine_folder(find_paths(tmp_path / "file" / "deeper")).is_fine


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """Two seconds of grey."""
    path = tmp_path / "routine-9.mp4"
    with av.open(path, "w") as container:
        stream = container.add_stream("mpeg4", rate=10)
        stream.width, stream.height = 64, 48
        stream.pix_fmt = "yuv420p"
        frame = av.VideoFrame.from_ndarray(np.full((48, 64, 3), 128, np.uint8), format="rgb24")
        for _ in range(20):
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return path


def test_a_film_is_told_with_size_and_length(film: Path) -> None:
    finding = examine_film(1, film, length_s=2.0)

    assert finding.is_fine
    assert (finding.facts["width_px"], finding.facts["height_px"]) == (64, 48)
    assert finding.facts["duration_s"] == pytest.approx(2.0, abs=0.11)
    assert finding.facts["bytes"] == film.stat().st_size


def test_a_film_of_another_length_than_its_timeline_is_told(film: Path) -> None:
    finding = examine_film(1, film, length_s=440.0)

    assert not finding.is_fine
    assert "440 s" in finding.advice


def test_a_film_that_will_not_play_is_told(film: Path) -> None:
    raw = film.read_bytes()
    told = {}
    for name, content in {"gone": None, "empty": b"", "text": b"Dear diary", "cut": raw[: len(raw) // 2]}.items():
        path = film.with_name(f"{name}.mp4")
        if content is not None:
            path.write_bytes(content)
        finding = examine_film(1, path, length_s=2.0)
        assert not finding.is_fine
        told[name] = finding.found

    assert told["gone"].startswith("gone.mp4 is not there")
    assert told["empty"].startswith("empty.mp4 is empty")
    assert told["text"].startswith("text.mp4 is not a film")
    assert told["cut"].startswith("cut.mp4 is cut short")


def test_a_typo_in_the_programme_is_told_with_file_and_line(tmp_path: Path) -> None:
    folder = tmp_path / "programme"
    shutil.copytree(BUNDLED, folder, ignore=shutil.ignore_patterns("*.mp4"))
    exercise = folder / "exercises" / "a2.toml"
    lines = exercise.read_text(encoding="utf-8").splitlines()
    (number,) = (i for i, line in enumerate(lines, start=1) if line.startswith("reps = "))
    lines[number - 1] = 'reps = "ten"'
    exercise.write_text("\n".join(lines), encoding="utf-8")

    (finding,) = examine_programme(Course(folder))

    assert not finding.is_fine
    assert f"a2.toml, line {number}" in finding.found
