"""A desktop of its own for a test: an X server, a session bus with its accessibility bus, the program, the walker."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")

Told = dict[str, Any]


def what_is_missing() -> str:
    """Name what this system lacks to look through the bus, or give ""."""
    for program in ("Xvfb", "dbus-daemon", SYSTEM_PYTHON):
        if shutil.which(program) is None:
            return program
    if _launcher() is None:
        return "at-spi2-core"
    probe = "import gi; gi.require_version('Atspi', '2.0')"
    found = subprocess.run([SYSTEM_PYTHON, "-c", probe], capture_output=True, check=False)  # noqa: S603  # our own words
    return "" if found.returncode == 0 else "python3-gi, gir1.2-atspi-2.0"


class Bus:
    """The program as assistive technology meets it."""

    def __init__(self, walker: subprocess.Popen[str]) -> None:
        """Send orders to ``walker``."""
        self._walker = walker

    def tree(self) -> list[Told]:
        """Give all that shows, in order, each with its depth."""
        return list(self._ask({"do": "tree"})["tree"])

    def see(self, name: str, role: str = "", *states: str) -> Told:
        """Wait for an object whose name begins so."""
        return dict(self._ask({"do": "see", "name": name, "role": role, "states": states})["found"])

    def press(self, name: str, role: str = "", action: str = "") -> None:
        """Do an object's first action, or the one named."""
        order = {"do": "press", "name": name, "role": role, "action": action, "states": ["enabled"]}
        assert self._ask(order)["done"], name

    def focus(self, name: str, role: str = "") -> None:
        """Put the focus on an object."""
        assert self._ask({"do": "focus", "name": name, "role": role})["done"], name

    def set_value(self, name: str, value: float, role: str = "") -> None:
        """Give an object a value."""
        assert self._ask({"do": "set", "name": name, "role": role, "value": value})["done"], name

    def cells(self, name: str) -> Told:
        """Read the first rows of a table."""
        return self._ask({"do": "cells", "name": name, "role": "table"})

    def hear(self, words: str) -> list[str]:
        """Wait for an announcement that begins with these words; give all that were made."""
        return list(self._ask({"do": "heard", "words": words})["heard"])

    def _ask(self, order: Told) -> Told:
        assert self._walker.stdin is not None
        assert self._walker.stdout is not None
        self._walker.stdin.write(json.dumps(order) + "\n")
        self._walker.stdin.flush()
        answer = dict(json.loads(self._walker.stdout.readline() or '{"error": "the walker ended"}'))
        assert "error" not in answer, f"{order}: {answer['error']}"
        return answer


@contextmanager
def desktop() -> Iterator[dict[str, str]]:
    """Start an X server and the buses; give the environment that leads to them."""
    with ExitStack() as stack:
        read, write = os.pipe()
        words = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
        _start(stack, words, pass_fds=(write,))
        os.close(write)
        with os.fdopen(read) as told:
            display = told.readline().strip()
        bus = _start(stack, ["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE)
        assert bus.stdout is not None
        environment = {
            **os.environ,
            "DISPLAY": f":{display}",
            "DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip(),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "NO_AT_BRIDGE": "0",
        }
        environment.pop("WAYLAND_DISPLAY", None)
        _start(stack, [_launcher() or "", "--launch-immediately"], env=environment)
        yield environment


@contextmanager
def program(environment: dict[str, str], person: str, folder: Path) -> Iterator[Bus]:
    """Open the program as a person, and a walker beside it."""
    with ExitStack() as stack:
        words = [sys.executable, "-m", "tests.access.shown_program", person, str(folder)]
        shown = _start(stack, words, env=environment, stdout=subprocess.PIPE, cwd=ROOT)
        assert shown.stdout is not None
        assert shown.stdout.readline() == "open\n"
        words = [SYSTEM_PYTHON, str(ROOT / "tests/access/walker.py"), str(shown.pid)]
        yield Bus(_start(stack, words, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE))


def _launcher() -> str | None:
    return next((path for path in _LAUNCHERS if Path(path).exists()), None)


def _start(stack: ExitStack, words: list[str], **how: Any) -> "subprocess.Popen[str]":  # noqa: ANN401  # Popen's own
    """Start a process that ends with the stack."""
    process = subprocess.Popen(words, text=True, stderr=subprocess.DEVNULL, **how)  # noqa: S603  # our own words

    def end() -> None:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()

    stack.callback(end)
    return process
