"""What a process costs from its start to its end."""

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Cost:
    """What one process took.

    Attributes:
        cpu_s: CPU seconds of the process and of those that it waited for.
        begun_s: When it was started, by ``time.perf_counter``, which on Linux all processes share.
        wall_s: Seconds from its start to its end.
        out: What it printed.
    """

    cpu_s: float
    begun_s: float
    wall_s: float
    out: str


def measure(words: Sequence[str], environment: Mapping[str, str] | None = None) -> Cost:
    """Run a process to its end.

    Raises:
        RuntimeError: If it fails.
    """
    settings = os.environ | (environment or {})
    # A user's Python keeps what it has compiled; one that is told not to would compile all of us at each start.
    settings.pop("PYTHONDONTWRITEBYTECODE", None)
    begun_s = time.perf_counter()
    with subprocess.Popen(  # noqa: S603 - our own program
        words, cwd=ROOT, env=settings, stdout=subprocess.PIPE
    ) as process:
        out = process.stdout.read() if process.stdout else b""
        _, status, usage = os.wait4(process.pid, 0)
        wall_s = time.perf_counter() - begun_s
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(words)} ended with {process.returncode}")
    return Cost(usage.ru_utime + usage.ru_stime, begun_s, wall_s, out.decode())
