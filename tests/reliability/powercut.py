"""P2: cut the power at any call, and look with the program itself at what is left."""

import shutil
import tempfile
from functools import partial
from pathlib import Path
from random import Random

from player.errors import StorageError
from player.paths import find_paths
from player.store.backup import list_backups, verify_backup
from player.store.opening import open_records
from player.store.outcome import How
from tests.fakes import HandClock
from tests.reliability.crashdisk import CrashDisk
from tests.reliability.life import lost
from tests.reliability.syscalls import Act, record
from tests.reliability.trial import Tally, in_parallel, shares

EVENTS, FEW_EVENTS = 40, 10
"""How many events are stored while we watch, and how many for a few cuts."""

FEW_CUTS = 500

COPIES_EVERY = 20
"""At each so many cuts all copies of the records are verified too."""


def cut_power(times: int, folder: Path, weak: str = "") -> Tally:
    """Cut the power at random calls of one life of the program.

    Args:
        times: How many cuts.
        folder: An empty folder.
        weak: Name of weaker settings, for a control run.
    """
    root = folder / "root"
    root.mkdir()
    events = FEW_EVENTS if times < FEW_CUTS else EVENTS
    acts = record(root, "tests.reliability.life", str(events), "7", *([weak] if weak else []))
    tally = Tally()
    for part in in_parallel(partial(_cut_some, acts, str(root)), shares(times)):
        tally.tried += part.tried
        tally.failures += part.failures
    tally.remark = f"{len(acts)} calls watched"
    return tally


def _cut_some(acts: list[Act], root: str, share: tuple[int, int]) -> Tally:
    seed, times = share
    chance = Random(seed)
    tally = Tally()
    disk = CrashDisk(root)
    done = 0
    with tempfile.TemporaryDirectory(dir=memory_folder()) as memory:
        for place in sorted(chance.randrange(len(acts) + 1) for _ in range(times)):
            while done < place:
                disk.do(acts[done])
                done += 1
            left = Path(memory) / "left"
            for path, content in disk.cut(chance).items():
                target = left / Path(path).relative_to(root)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(content)
            tally.add(_look(left, disk.said, are_copies_verified=tally.tried % COPIES_EVERY == 0))
            shutil.rmtree(left, ignore_errors=True)
    return tally


def _look(left: Path, said: list[str], *, are_copies_verified: bool) -> list[str]:
    """Start the program on what is left, and say what is wrong."""
    paths = find_paths(left / "data")
    opened = open_records(paths, HandClock())
    if opened.parts is None:
        return [f"not opened: {opened.outcome.how}"]
    opened.parts.engine.dispose()
    if opened.outcome.how not in {How.FIRST, How.OPENED}:
        return [f"damaged: {opened.outcome.how} {opened.outcome.damage}"]
    lines = (line for text in said for line in text.splitlines())
    wrong = [f"lost: {gone}" for gone in lost(opened.parts.history.held.line, opened.parts.settings.current, lines)]
    for backup in list_backups(paths.backups) if are_copies_verified else ():
        try:
            verify_backup(backup)
        except StorageError as error:
            wrong.append(f"copy: {error}")
    return wrong


def memory_folder() -> str | None:
    """Give a folder in memory, where syncing costs nothing; None for the usual one."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 - a folder of our own is made in it
