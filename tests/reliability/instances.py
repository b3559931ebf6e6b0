"""P17: twelve starts at once and one wins; the one that dies lets go."""

import os
import random
import signal
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.synchronize import Barrier
from pathlib import Path

from player.instance import InstanceLock
from tests.reliability.trial import Tally

STARTS = 12


def start_together(times: int, folder: Path) -> Tally:
    """Start twelve programs at the same moment, kill the winner, and start again."""
    tally = Tally()
    chance = random.Random(1)
    for number in range(times):
        place = folder / str(number)
        if chance.random() < 0.5:
            place.mkdir()
            (place / "in-use.lock").write_bytes(chance.randbytes(20))
        context = get_context("fork")
        barrier = context.Barrier(STARTS)
        answers = context.SimpleQueue()
        starts = [context.Process(target=_start, args=(place, barrier, answers.put)) for _ in range(STARTS)]
        for start in starts:
            start.start()
        said = [answers.get() for _ in starts]
        winners = [pid for pid, has_won in said if has_won]
        wrong = [] if len(winners) == 1 else [f"{len(winners)} of {STARTS} won"]
        for pid in winners:
            os.kill(pid, signal.SIGKILL)
        for start in starts:
            start.join()
        lock = InstanceLock.take(place)
        if lock is None:
            wrong.append("locked out after a kill")
        else:
            lock.release()
        tally.add(wrong)
    return tally


def _start(place: Path, barrier: Barrier, say: Callable[[tuple[int, bool]], None]) -> None:
    barrier.wait()
    lock = InstanceLock.take(place)
    say((os.getpid(), lock is not None))
    if lock is not None:
        signal.pause()
