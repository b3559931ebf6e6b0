"""`dimmer status`, `start`, `walk` and `pause`, typed as processes of their own while a real window runs."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from player.events import CardForm, Change, CheckIn, EpisodeStart, Morning, SafetyCard, Sit, Spell, Zone
from player.paths import find_paths
from player.settings import Settings
from player.store.records import Records

ROOT = Path(__file__).parents[2]
PATIENCE_S = 90

pytestmark = [
    pytest.mark.timeout(300),
    pytest.mark.skipif(os.name != "posix", reason="ends the window as a POSIX system does"),
]


@dataclass
class Typed:
    """One command's end."""

    code: int
    out: str
    err: str


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Records of a user of the first stage who has just checked in and wants reminders."""
    folder = tmp_path / "data"
    records = Records(find_paths(folder))
    records.open().result()
    now = datetime.now(UTC) - timedelta(minutes=3)
    records.append(SafetyCard(at=now, form=CardForm.FULL))
    records.append(EpisodeStart(at=now, spell=Spell.UNDER_6_WEEKS))
    records.append(
        CheckIn(at=now, nrs=3, sit=Sit.TEN_MINUTES, leg=Zone.BACK, change=Change.SAME, morning=Morning.SAME)
    )
    records.save_settings(
        Settings(consented_on=f"{now:%Y-%m-%d}", has_reminders=True, day_start_min=0, day_end_min=24 * 60)
    )
    records.close()
    return folder


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """No screen, no bus, and a folder for short-lived files whose name is short enough for a socket."""
    environment = dict(os.environ)
    environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    environment.pop("DISPLAY", None)
    environment |= {
        "QT_QPA_PLATFORM": "offscreen",
        "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere/at/all",
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
    }
    return environment


@pytest.fixture
def dimmer(folder: Path, environment: dict[str, str]) -> Callable[..., Typed]:
    """Type a command that works on that folder."""

    def typed(*words: str) -> Typed:
        done = subprocess.run(  # noqa: S603 - our own program
            [sys.executable, "-m", "ui", "--data", str(folder), *words],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE_S,
        )
        return Typed(done.returncode, done.stdout, done.stderr)

    return typed


@pytest.fixture
def window(folder: Path, environment: dict[str, str]) -> Iterator[Callable[[], object]]:
    """Open the window; it is closed at the end."""
    opened: list[subprocess.Popen[bytes]] = []

    def open_window() -> subprocess.Popen[bytes]:
        opened.append(
            subprocess.Popen(  # noqa: S603 - our own program
                [sys.executable, "-m", "ui", "--data", str(folder)], cwd=ROOT, env=environment
            )
        )
        return opened[0]

    yield open_window
    for process in opened:
        process.terminate()
        process.wait(PATIENCE_S)


def test_the_command_line_asks_the_window_that_runs(
    dimmer: Callable[..., Typed], window: Callable[[], subprocess.Popen[bytes]]
) -> None:
    before = json.loads(dimmer("status", "--json").out)
    nobody = dimmer("start")
    process = window()
    until = time.monotonic() + PATIENCE_S
    status = before
    while status["window"] is None and time.monotonic() < until:
        assert process.poll() is None
        status = json.loads(dimmer("status", "--json").out)
    walking, in_the_way, home = dimmer("walk", "start"), dimmer("start"), dimmer("walk", "stop")
    paused = dimmer("pause", "30")
    told = dimmer("status")
    started = dimmer("start")

    assert (before["stage"], before["open"], before["window"]) == (1, [1], None)
    assert (nobody.code, nobody.err) == (1, "dimmer: Dimmer is not open; open it by: dimmer\n")
    assert (status["stage"], status["open"], status["window"]["reminders"]) == (1, [1], "on")
    assert (walking.code, in_the_way.code, home.code) == (0, 1, 0)
    assert in_the_way.err == "dimmer: something else is on in the window\n"
    assert paused.code == 0
    assert paused.out.startswith("Quiet until ")
    assert "the window is open; reminders are on. Paused until " in told.out
    assert (started.code, started.err) == (0, "")
