"""P4: the disk is full, read-only or gone, or another program holds the records; nothing acknowledged is lost.

Run as ``python -m tests.reliability.disks FOLDER TIMES`` it mounts a small file system and tries there; the trial
does so in a name space of its own, as root or not.
"""

import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from player.errors import (
    StorageError,
    StorageFullError,
    StorageGoneError,
    StorageLockedError,
    StorageReadOnlyError,
)
from player.exchange.formats import Format
from player.paths import find_paths
from player.store import engine
from player.store.opening import open_records
from player.store.outcome import How
from player.store.records import Records
from tests.fakes import HandClock
from tests.reliability.life import some_event
from tests.reliability.trial import CannotTryError, Tally

SMALL_KIB = 700
BALLAST_BYTES = 100_000


def fill_disks(times: int, folder: Path) -> Tally:
    """Fill small real file systems, make them read-only, and make room again."""
    unshare = shutil.which("unshare")
    if unshare is None:
        raise CannotTryError("unshare is not installed")
    as_root = ["--mount"] if os.getuid() == 0 else ["--user", "--map-root-user", "--mount"]
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [unshare, *as_root, sys.executable, "-m", __name__, str(folder), str(times)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == CANNOT:
        raise CannotTryError(done.stderr.strip().splitlines()[-1])
    if done.returncode:
        if "unshare" in done.stderr:
            raise CannotTryError("no name space of our own is allowed here")
        raise RuntimeError(done.stderr[-2000:])
    tried, failures = json.loads(done.stdout)
    return Tally(tried, failures, f"a file system of {SMALL_KIB} KiB")


def hold_records(times: int, folder: Path) -> Tally:
    """Let another program hold the records for a while, and for ever."""
    tally = Tally()
    for number in range(times):
        records = _open(folder / str(number))
        with _held(records.paths.records, 0.6):
            tally.add(_stored(records, number, None, "held for a while"))
        patience, engine.LOCK_PATIENCE_MS = engine.LOCK_PATIENCE_MS, 200
        impatient = _open(records.paths.data)
        with _held(records.paths.records, None):
            tally.add(_stored(impatient, 100 + number, StorageLockedError, "held for ever"))
        engine.LOCK_PATIENCE_MS = patience
        tally.add(_stored(impatient, 100 + number, None, "let go"))
        impatient.close()
        records.close()
        tally.add(_all_there(records.paths.data, {number, 100 + number}))
    return tally


def remove_folder(times: int, folder: Path) -> Tally:
    """Take the folder away while the program runs, and bring it back."""
    tally = Tally()
    for number in range(times):
        place = folder / f"gone-{number}"
        records = _open(place)
        tally.add(_stored(records, 1, None, "before"))
        records.submit(lambda: None).result()  # the copy of a day is made
        place.rename(folder / "elsewhere")
        tally.add(_stored(records, 2, StorageGoneError, "while it is gone"))
        if place.exists():
            shutil.rmtree(place)
        (folder / "elsewhere").rename(place)
        tally.add(_stored(records, 2, None, "when it is back"))
        records.close()
        tally.add(_all_there(place, {1, 2}))
    return tally


def _try_small_disk(mount: Path, number: int) -> list[str]:
    wrong = []
    records = _open(mount / f"data-{number}")
    ballast = mount / "ballast"
    ballast.write_bytes(bytes(BALLAST_BYTES))
    filler = _filled(mount, 4096 * (1 + number % 3))
    stored: set[int] = set()
    at = 0
    while True:
        try:
            records.append(some_event(at, random.Random(at)))
        except StorageFullError:
            break
        except StorageError as error:
            return [f"full disk: {error!r}"]
        stored.add(at)
        at += 1
    wrong += _stored(records, at, StorageFullError, "full again")
    target = mount / "export.json"
    try:
        records.export(target, Format.JSON)
        wrong.append("an export fitted on a full disk")
    except StorageFullError:
        wrong += ["half an export"] if list(mount.glob("export*")) else []
    ballast.unlink()
    wrong += _stored(records, at, None, "room again")
    wrong += _stored(records, at, None, "the same once more")
    stored.add(at)
    records.close()
    filler.unlink()
    return wrong + _all_there(records.paths.data, stored)


def _filled(mount: Path, step: int = 4096) -> Path:
    """Fill a file system, but for less than a step."""
    filler = mount / "filler"
    with filler.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(bytes(step)) == step:
            pass
    return filler


def _try_full_start(mount: Path) -> list[str]:
    """Start for the first time on a full disk, and again when there is room."""
    filler = _filled(mount)
    records = Records(find_paths(mount / "first"), HandClock())
    how = records.open().result().how
    filler.unlink()
    wrong = [] if how == How.FULL else [f"a first start on a full disk: {how}"]
    wrong += _stored(records, 0, None, "room after a first start")
    records.close()
    return wrong


def _try_full_recovery(mount: Path) -> list[str]:
    """Find damage on a full disk: the damaged file stays where it is, and the copy opens when there is room."""
    records = _open(mount / "rotten")
    wrong = _stored(records, 0, None, "before")
    records.close()
    path = records.paths.records
    content = bytearray(path.read_bytes())
    content[20000:21000] = bytes(1000)
    path.write_bytes(content)
    filler = _filled(mount)
    opened = open_records(records.paths, HandClock())
    wrong += [] if opened.outcome.how == How.FULL else [f"recovery on a full disk: {opened.outcome.how}"]
    if opened.parts is None:
        wrong.append("the copy could not be read on a full disk")
    else:
        opened.parts.engine.dispose()
    wrong += [] if path.read_bytes() == content else ["the damaged file was touched"]
    filler.unlink()
    again = open_records(records.paths, HandClock())
    wrong += [] if again.outcome.how == How.RESTORED else [f"recovery with room: {again.outcome.how}"]
    if again.parts is not None:
        again.parts.engine.dispose()
    return wrong


def _try_read_only(mount: Path) -> list[str]:
    records = _open(mount / "read-only")
    wrong = _stored(records, 1, None, "before")
    records.close()
    _mount("-o", "remount,ro", str(mount))
    again = Records(records.paths, HandClock())
    how = again.open().result().how
    wrong += [] if how == How.READ_ONLY and len(again.events()) == 1 else [f"a start on a read-only disk: {how}"]
    wrong += _stored(again, 2, StorageReadOnlyError, "read-only")
    _mount("-o", "remount,rw", str(mount))
    wrong += _stored(again, 2, None, "writable again")
    again.close()
    return wrong + _all_there(records.paths.data, {1, 2})


def _open(place: Path) -> Records:
    records = Records(find_paths(place), HandClock())
    records.open().result()
    return records


def _stored(records: Records, number: int, expected: type[StorageError] | None, when: str) -> list[str]:
    """Store an event, and say if that did not end as it should."""
    event = some_event(number, random.Random(number))
    try:
        records.append(event)
    except StorageError as error:
        return [] if type(error) is expected else [f"{when}: {error!r}"]
    if expected is not None:
        return [f"{when}: stored, and should not be"]
    return [] if [each.id for each in records.events()].count(event.id) == 1 else [f"{when}: not stored once"]


def _all_there(place: Path, numbers: set[int]) -> list[str]:
    opened = open_records(find_paths(place), HandClock())
    if opened.parts is None:
        return [f"not opened: {opened.outcome.how}"]
    opened.parts.engine.dispose()
    wanted = {some_event(number, random.Random(number)).id for number in numbers}
    found = {event.id for event in opened.parts.history.events()}
    return ([] if found == wanted else [f"{len(wanted - found)} lost"]) + (
        [] if opened.outcome.how == How.OPENED else [f"damaged: {opened.outcome.how}"]
    )


@contextmanager
def _held(path: Path, for_s: float | None) -> Iterator[None]:
    """Hold a database as another program would, for some time or until the block ends."""
    ready, done = threading.Event(), threading.Event()

    def hold() -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("BEGIN EXCLUSIVE")
            ready.set()
            done.wait(for_s)

    holder = threading.Thread(target=hold)
    holder.start()
    ready.wait()
    try:
        yield
    finally:
        done.set()
        holder.join()


def _mount(*words: str) -> None:
    subprocess.run(["mount", *words], check=True, capture_output=True)  # noqa: S603, S607


CANNOT = 77


def main() -> int:
    folder, times = Path(sys.argv[1]), int(sys.argv[2])
    failures: list[str] = []
    tried = 0
    for number in range(times):
        mount = folder / f"small-{number}"
        mount.mkdir()
        try:
            _mount("-t", "tmpfs", "-o", f"size={SMALL_KIB}k", "none", str(mount))
        except (OSError, subprocess.CalledProcessError):
            sys.stderr.write("no file system may be mounted here\n")
            return CANNOT
        tries = [lambda mount=mount, number=number: _try_small_disk(mount, number)]
        if number == 0:
            tries += [lambda mount=mount: _try_read_only(mount)]
            tries += [lambda mount=mount: _try_full_start(mount), lambda mount=mount: _try_full_recovery(mount)]
        for one in tries:
            tried += 1
            failures += one()
            for place in mount.iterdir():
                shutil.rmtree(place) if place.is_dir() else place.unlink()
        subprocess.run(["umount", str(mount)], check=True)  # noqa: S603, S607
    print(json.dumps([tried, failures]))  # noqa: T201 - read by the trial
    return 0


if __name__ == "__main__":
    sys.exit(main())
