"""An X server of our own for a benchmark, so that every machine measures the same thing."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def own_screen(size: str = "1920x1080") -> Iterator[dict[str, str]]:
    """Run Xvfb, and give the environment in which a program opens its window there.

    Args:
        size: Width and height in pixels.

    Raises:
        RuntimeError: If Xvfb is not installed or does not start.
    """
    program = shutil.which("Xvfb")
    if program is None:
        raise RuntimeError("Xvfb is not installed; on Debian and Ubuntu: apt-get install xvfb")
    told, tell = os.pipe()
    server = subprocess.Popen(  # noqa: S603 - a program of the system
        [program, "-displayfd", str(tell), "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
        pass_fds=[tell],
        stderr=subprocess.DEVNULL,
    )
    os.close(tell)
    try:
        with os.fdopen(told) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "", "LC_ALL": "C.UTF-8"}
    finally:
        server.terminate()
        server.wait()
