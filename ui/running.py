"""Talk to the window that runs on a data folder: a line of JSON there, one back. No Qt: the command line may, too."""

import hashlib
import json
import os
import socket
import sys
import tempfile
from pathlib import Path

from player.paths import Paths

WAIT_S = 3.0
LONGEST_BYTES = 65536


def socket_name(paths: Paths) -> str:
    """Name the socket after the data folder, so that two folders have two windows."""
    return "dimmer-" + hashlib.blake2b(str(paths.data).encode("utf-8", "surrogateescape"), digest_size=8).hexdigest()


def ask_running(paths: Paths, request: dict[str, object]) -> dict[str, object] | None:
    """Ask the running window for something.

    Args:
        paths: The user's places.
        request: What to do, under "do", and what that needs.

    Returns:
        Its answer; None if no window runs, or it does not answer.
    """
    line = json.dumps(request).encode() + b"\n"
    try:
        answer = _through_pipe(paths, line) if sys.platform == "win32" else _through_socket(paths, line)
        found = json.loads(answer)
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) else None


def _through_socket(paths: Paths, line: bytes) -> bytes:
    # Where Qt puts it: in the folder for files that do not last.
    folder = Path(os.environ.get("TMPDIR") or tempfile.gettempdir())
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line_out:
        line_out.settimeout(WAIT_S)
        line_out.connect(str(folder / socket_name(paths)))
        line_out.sendall(line)
        answer = b""
        while not answer.endswith(b"\n") and len(answer) < LONGEST_BYTES:
            part = line_out.recv(LONGEST_BYTES)
            if not part:
                break
            answer += part
    return answer


def _through_pipe(paths: Paths, line: bytes) -> bytes:
    with Path(rf"\\.\pipe\{socket_name(paths)}").open("r+b", buffering=0) as pipe:
        pipe.write(line)
        return pipe.readline(LONGEST_BYTES)
