"""player.instance: one program at a time, and nobody is ever locked out."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from player.errors import StorageError
from player.instance import LOCK_NAME, InstanceLock

HOLD = """
import sys, time
from pathlib import Path
from player.instance import InstanceLock
lock = InstanceLock.take(Path(sys.argv[1]))
print("held" if lock else "busy", flush=True)
sys.stdin.read()
"""


def start(folder: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", HOLD, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def word(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_a_second_taker_is_refused_until_the_first_lets_go(tmp_path: Path) -> None:
    first = InstanceLock.take(tmp_path)
    assert first is not None

    assert InstanceLock.take(tmp_path) is None

    first.release()
    first.release()
    again = InstanceLock.take(tmp_path)
    assert again is not None
    again.release()


def test_another_process_is_refused_and_kill_9_lets_go_at_once(tmp_path: Path) -> None:
    with start(tmp_path) as holder:
        assert word(holder) == "held"
        assert InstanceLock.take(tmp_path) is None

        holder.send_signal(signal.SIGKILL)
        holder.wait()

    lock = InstanceLock.take(tmp_path)
    assert lock is not None
    lock.release()


def test_a_child_of_the_holder_does_not_hold_it(tmp_path: Path) -> None:
    lock = InstanceLock.take(tmp_path)
    assert lock is not None
    with subprocess.Popen([sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=subprocess.PIPE):
        lock.release()

        again = InstanceLock.take(tmp_path)

    assert again is not None
    again.release()


@pytest.mark.parametrize("rot", ["garbage", "folder", "link", "pipe"])
def test_whatever_stands_where_a_lock_file_might_be_locks_nobody_out(rot: str, tmp_path: Path) -> None:
    place = tmp_path / LOCK_NAME
    match rot:
        case "garbage":
            place.write_bytes(b"\x00pid 4711 on another host\xff")
        case "folder":
            (place / "full").mkdir(parents=True)
        case "link":
            place.symlink_to("/etc/passwd")
        case _:
            os.mkfifo(place)

    lock = InstanceLock.take(tmp_path)

    assert lock is not None
    lock.release()


def test_a_file_in_place_of_the_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")

    with pytest.raises(StorageError):
        InstanceLock.take(tmp_path / "file")
