"""A session bus of the test's own, with a notification service on it."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).parents[2]
PATIENCE_MS = 20_000


class Service:
    """The notification service, from the test's side."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self._lines: Queue[dict[str, Any]] = Queue()
        self._seen: list[dict[str, Any]] = []
        Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(json.loads(line))

    def told(self, key: str) -> list[dict[str, Any]]:
        """Give everything of a kind that it has told so far."""
        while True:
            try:
                self._seen.append(self._lines.get_nowait())
            except Empty:
                break
        return [one for one in self._seen if key in one]

    def wait(self, qtbot: QtBot, key: str, count: int = 1) -> dict[str, Any]:
        """Wait until it has told so many of a kind; give the last."""
        qtbot.waitUntil(lambda: len(self.told(key)) >= count, timeout=PATIENCE_MS)
        return self.told(key)[count - 1]

    def say(self, *words: object) -> None:
        """Tell it what to do."""
        assert self._process.stdin is not None
        self._process.stdin.write(" ".join(map(str, words)) + "\n")
        self._process.stdin.flush()


def bus_daemon(folder: Path) -> Iterator[str]:
    """Run a bus; its address, and that of nobody else, is in the environment meanwhile."""
    program = shutil.which("dbus-daemon")
    if program is None:
        pytest.skip("there is no dbus-daemon here (Debian package dbus)")
    address = f"unix:path={folder / 'bus'}"
    daemon = subprocess.Popen(  # noqa: S603  # our own words
        [program, "--session", "--nofork", f"--address={address}", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    before = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    try:
        assert daemon.stdout is not None
        assert daemon.stdout.readline().startswith("unix:")
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = address
        yield address
    finally:
        daemon.terminate()
        daemon.communicate()
        if before is None:
            os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
        else:
            os.environ["DBUS_SESSION_BUS_ADDRESS"] = before


def notice_service(qtbot: QtBot) -> Iterator[Service]:
    """Run the notification service on the bus of the environment."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.notices"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    try:
        service = Service(process)
        service.wait(qtbot, "ready")
        yield service
    finally:
        assert process.stdin is not None
        process.stdin.close()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()
