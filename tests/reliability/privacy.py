"""P18 to P20: nothing leaves the laptop, nobody else can read it, and what is deleted is gone."""

import logging
import os
import random
import re
import shutil
import subprocess
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

from player.exchange.formats import Format
from player.paths import find_paths
from player.store.records import Records
from tests.builders import a_check_in
from tests.fakes import HandClock
from tests.reliability.life import CANARY, live
from tests.reliability.trial import CannotTryError, Tally

_SOCKET = re.compile(r"socket\((AF_INET6?|AF_PACKET|AF_NETLINK)\b")
_MADE = re.compile(r'openat?\((?:AT_FDCWD, )?"([^"]+)", [^)]*O_CREAT')


def open_no_socket(times: int, folder: Path) -> Tally:
    """Watch a life of the program for sockets."""
    return _watch_sockets(times, folder, ["-m", "tests.reliability.life"])


def open_a_socket(times: int, folder: Path) -> Tally:
    """Watch a program that looks up a name, and must be caught."""
    code = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()"
    return _watch_sockets(times, folder, ["-c", code])


def live_without_network(times: int, folder: Path) -> Tally:
    """Live in a name space that has no network at all."""
    unshare = shutil.which("unshare")
    if unshare is None:
        raise CannotTryError("unshare is not installed")
    alone = [unshare, "--net"] if os.getuid() == 0 else [unshare, "--user", "--map-root-user", "--net"]
    tally = Tally()
    for number in range(times):
        words = ["-m", "tests.reliability.life", str(folder / str(number)), "20", str(number)]
        done = _run([*alone, sys.executable, *words])
        if done.returncode and "unshare" in done.stderr:
            raise CannotTryError("no name space of our own is allowed here")
        tally.add([] if done.returncode == 0 else [done.stderr[-500:]])
    return tally


def make_files_private(times: int, folder: Path) -> Tally:
    """Live under the most careless umask, and look at the mode of every file and folder."""
    tally = Tally()
    before = os.umask(0)
    try:
        for number in range(times):
            place = folder / str(number)
            records = _lived(place)
            records.export(place / "export.json", Format.JSON)
            records.close()
            modes = {path: path.stat().st_mode & 0o777 for path in [place, *place.rglob("*")]}
            wanted = {path: 0o700 if path.is_dir() else 0o600 for path in modes}
            tally.add(f"{path.name}: {mode:o}" for path, mode in modes.items() if mode != wanted[path])
    finally:
        os.umask(before)
    return tally


def look_for_answers(times: int, folder: Path) -> Tally:
    """Plant a word in every note and look for it in logs, errors, temporary files, and what others see of us."""
    tally = Tally()
    for number in range(times):
        wrong = _in_log_and_errors(folder / f"errors-{number}")
        wrong += _in_the_system(folder / f"watched-{number}")
        tally.add(wrong)
    return tally


def delete_everything(times: int, folder: Path) -> Tally:
    """Delete all data, and look for the word in every byte that is left."""
    tally = Tally()
    for number in range(times):
        place = folder / str(number)
        records = _lived(place)
        records.back_up()
        wrong = [] if list(_with_canary(place)) else ["the word was never there"]
        erased = records.erase(with_backups=True)
        records.close()
        wrong += [f"left in {path.name}" for path in _with_canary(place)]
        wrong += [f"stuck: {path.name}" for path in erased.stuck]
        tally.add(wrong)
    return tally


def _in_log_and_errors(place: Path) -> list[str]:
    place.mkdir()
    log = place / "log"
    handler = logging.FileHandler(log)
    root = logging.getLogger()
    level = root.level
    root.setLevel(logging.DEBUG)
    root.addHandler(handler)
    disabled, logging.root.manager.disable = logging.root.manager.disable, 0
    said = []
    try:
        records = _lived(place / "data")
        for wrong in (a_check_in(note=CANARY, sit=9), a_check_in(note=CANARY, nrs=3, leg="thigh")):
            try:
                records.append(wrong)
            except (ValueError, TypeError) as error:
                said.append("".join(traceback.format_exception(error)))
        records.close()
    finally:
        root.removeHandler(handler)
        handler.close()
        root.setLevel(level)
        logging.root.manager.disable = disabled
    wrong = ["in a log"] if CANARY in log.read_text() else []
    wrong += [] if len(said) == 2 else ["a wrong value was stored"]
    return wrong + ["in an error" for text in said if CANARY in text]


def _in_the_system(place: Path) -> list[str]:
    strace = shutil.which("strace")
    if strace is None:
        raise CannotTryError("strace is not installed")
    place.mkdir()
    temporary = place / "tmp"
    temporary.mkdir()
    trace = place / "trace"
    command = [strace, "-f", "-s", "300", "-e", "trace=open,openat,execve", "-o", str(trace)]
    words = ["-B", "-m", "tests.reliability.life", str(place / "data"), "9", "3"]
    done = _run([*command, sys.executable, *words], env={**os.environ, "TMPDIR": str(temporary)})
    if done.returncode:
        raise CannotTryError("strace may not trace here")
    text = trace.read_text(errors="replace")
    outside = [path for path in _MADE.findall(text) if not path.startswith((str(place / "data"), "/dev/"))]
    wrong = [f"made outside the data folder: {path}" for path in outside]
    wrong += ["a temporary file was left"] if list(temporary.iterdir()) else []
    wrong += ["in the arguments of a process"] if CANARY in text else []
    return wrong


def _watch_sockets(times: int, folder: Path, words: list[str]) -> Tally:
    strace = shutil.which("strace")
    if strace is None:
        raise CannotTryError("strace is not installed")
    tally = Tally()
    for number in range(times):
        log = folder / f"{number}.strace"
        command = [strace, "-f", "-e", "trace=socket,connect,sendto", "-o", str(log)]
        done = _run([*command, sys.executable, *words, str(folder / str(number)), "9", str(number)])
        if done.returncode:
            raise CannotTryError("strace may not trace here")
        tally.add(f"opened {kind}" for kind in _SOCKET.findall(log.read_text(errors="replace")))
    return tally


def _lived(place: Path) -> Records:
    records = Records(find_paths(place), HandClock())
    records.open().result()
    live(records, 20, random.Random(1), lambda _line: None)
    return records


def _with_canary(place: Path) -> Iterator[Path]:
    return (path for path in place.rglob("*") if path.is_file() and CANARY.encode() in path.read_bytes())


def _run(command: list[str], env: dict[str, str] | None = None) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(command, capture_output=True, text=True, check=False, env=env)  # noqa: S603 - our interpreter
