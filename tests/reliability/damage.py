"""P6, P8: damage the records in every way, and flip every kind of bit."""

import random
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import NamedTuple

from player.errors import StorageError
from player.events import Event
from player.paths import Paths, find_paths
from player.store.backup import list_backups
from player.store.contents import read_contents
from player.store.engine import connect
from player.store.opening import open_records
from player.store.outcome import How
from player.store.parts import load_parts
from player.store.records import Records
from tests.fakes import HandClock
from tests.reliability.life import live
from tests.reliability.powercut import memory_folder
from tests.reliability.trial import Tally, in_parallel, shares

EVENTS = 60

Harm = Callable[[bytearray, random.Random], None]


class Stored(NamedTuple):
    """What was stored in the template: the events as they hold, and all values that any ever had."""

    events: tuple[Event, ...]
    values: tuple[Event, ...]


def damage_records(times: int, folder: Path) -> Tally:
    """Damage the records, start the program, and see that it opens the copy and throws nothing away."""
    template, stored = _lived(folder)
    tally = Tally()
    ends: dict[str, int] = {}
    for part, part_ends in in_parallel(partial(_damage_some, template, stored), shares(times)):
        tally.tried += part.tried
        tally.failures += part.failures
        for end, count in part_ends.items():
            ends[end] = ends.get(end, 0) + count
    tally.remark = ", ".join(f"{count} {end}" for end, count in sorted(ends.items()))
    return tally


def flip_bits(times: int, folder: Path) -> Tally:
    """Flip one bit of the file; either nothing that we read has changed, or it is noticed."""
    return _flip_bits(times, folder, _read_with_digests)


def flip_bits_without_digests(times: int, folder: Path) -> Tally:
    """Do the same with the checks of SQLite alone, which must miss some."""
    return _flip_bits(times, folder, _read_with_sqlites_checks)


def _damage_some(template: Paths, stored: Stored, share: tuple[int, int]) -> tuple[Tally, dict[str, int]]:
    seed, times = share
    chance = random.Random(seed)
    tally = Tally()
    ends: dict[str, int] = {}
    healthy = template.records.read_bytes()
    with tempfile.TemporaryDirectory(dir=memory_folder()) as memory:
        for number in range(times):
            paths = find_paths(shutil.copytree(template.data, Path(memory) / str(number)))
            harmed = bytearray(healthy)
            name, harm = chance.choice(list(HARM.items()))
            harm(harmed, chance)
            paths.records.write_bytes(harmed)
            copies = {backup.path: backup.path.read_bytes() for backup in list_backups(paths.backups)}
            end, wrong = _look(paths, stored, bytes(harmed), copies)
            ends[end] = ends.get(end, 0) + 1
            tally.add(f"{name}: {one}" for one in wrong)
            shutil.rmtree(paths.data)
    return tally, ends


def _look(paths: Paths, stored: Stored, harmed: bytes, copies: dict[Path, bytes]) -> tuple[str, list[str]]:
    """Start the program twice on damaged records, and say how it ended and what is wrong."""
    try:
        opened = open_records(paths, HandClock())
    except Exception as error:  # noqa: BLE001 - that it never crashes is the promise
        return "crashed", [f"crashed: {error!r}"]
    if opened.parts is None:
        return opened.outcome.how, [f"not opened: {opened.outcome.how}"]
    opened.parts.engine.dispose()
    events, found = stored.events, opened.parts.history.events()
    wrong = [] if set(map(id_of, found)) <= set(map(id_of, events)) else ["an event that nobody stored"]
    # Where the last change of an event is lost, its former value is what there is; but then a loss must be told.
    known = events if opened.outcome.is_complete else stored.values
    wrong += [] if all(event in known for event in found) else ["an event that was changed"]
    if opened.outcome.how == How.OPENED:
        wrong += [] if found == events else ["opened, but not whole"]
    else:
        kept = [place.read_bytes() for place in paths.quarantine.glob("*/records.db") if place.is_file()]
        wrong += [] if harmed in kept else ["the damaged bytes are gone"]
        wrong += [] if opened.parts.history.needs_check_in else ["a gate may open"]
        wrong += [] if len(found) >= len(events) // 2 else ["the copy was not opened"]
    wrong += [] if all(path.read_bytes() == content for path, content in copies.items()) else ["a copy was changed"]
    again = open_records(paths, HandClock())
    if again.parts is not None:
        again.parts.engine.dispose()
    wrong += [] if again.outcome.how == How.OPENED else [f"the next start: {again.outcome.how}"]
    return opened.outcome.how, wrong


def id_of(event: Event) -> str:
    return str(event.id)


def _flip(harmed: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice([1, 1, 2, 8])):
        harmed[chance.randrange(len(harmed))] ^= 1 << chance.randrange(8)


def _noise(harmed: bytearray, chance: random.Random) -> None:
    size = chance.choice([1, 64, 512, 1024, 4096, 20000])
    start = chance.randrange(len(harmed))
    harmed[start : start + size] = chance.randbytes(len(harmed[start : start + size]))


def _zeros(harmed: bytearray, chance: random.Random) -> None:
    size = chance.choice([512, 4096, 3 * 4096])
    start = chance.randrange(len(harmed) // 512) * 512
    harmed[start : start + size] = bytes(len(harmed[start : start + size]))


def _cut(harmed: bytearray, chance: random.Random) -> None:
    del harmed[chance.choice([0, 99, chance.randrange(len(harmed)), len(harmed) - 4096, len(harmed) - 1]) :]


def _more(harmed: bytearray, chance: random.Random) -> None:
    harmed.extend(chance.randbytes(chance.choice([1, 4096, 5000])))


def _swap(harmed: bytearray, chance: random.Random) -> None:
    one, other = (chance.randrange(len(harmed) // 4096) * 4096 for _ in range(2))
    harmed[one : one + 4096], harmed[other : other + 4096] = harmed[other : other + 4096], harmed[one : one + 4096]


def _header(harmed: bytearray, chance: random.Random) -> None:
    harmed[chance.randrange(100)] = chance.randrange(256)


def _other(harmed: bytearray, chance: random.Random) -> None:
    harmed[:] = chance.randbytes(chance.choice([10, 5000, 200000]))


HARM: dict[str, Harm] = {
    "bits": _flip,
    "noise": _noise,
    "zeros": _zeros,
    "cut": _cut,
    "more": _more,
    "pages swapped": _swap,
    "header": _header,
    "another file": _other,
}


def _flip_bits(times: int, folder: Path, read: Callable[[sqlite3.Connection], object]) -> Tally:
    template, _events = _lived(folder)
    tally = Tally()
    remarks = {"noticed": 0, "harmless": 0}
    for part, noticed, harmless in in_parallel(partial(_flip_some, template, read), shares(times)):
        tally.tried += part.tried
        tally.failures += part.failures
        remarks["noticed"] += noticed
        remarks["harmless"] += harmless
    tally.remark = ", ".join(f"{count} {word}" for word, count in remarks.items())
    return tally


def _flip_some(
    template: Paths, read: Callable[[sqlite3.Connection], object], share: tuple[int, int]
) -> tuple[Tally, int, int]:
    seed, times = share
    chance = random.Random(seed)
    tally = Tally()
    noticed = harmless = 0
    healthy = template.records.read_bytes()
    with closing(connect(template.records, is_immutable=True)) as connection:
        truth = read(connection)
    with tempfile.TemporaryDirectory(dir=memory_folder()) as memory:
        path = Path(memory) / "flipped.db"
        for _ in range(times):
            place, bit = chance.randrange(len(healthy)), chance.randrange(8)
            flipped = bytearray(healthy)
            flipped[place] ^= 1 << bit
            path.write_bytes(flipped)
            try:
                with closing(connect(path, is_immutable=True)) as connection:
                    found = read(connection)
            except (StorageError, sqlite3.Error, ValueError, TypeError, OverflowError):
                noticed += 1
                tally.add([])
                continue
            is_same = found == truth
            harmless += is_same
            tally.add([] if is_same else [f"bit {bit} of byte {place} changed something unseen"])
    return tally, noticed, harmless


def _read_with_digests(connection: sqlite3.Connection) -> object:
    contents = read_contents(connection)
    return contents.head, contents.records, contents.settings, contents.session


def _read_with_sqlites_checks(connection: sqlite3.Connection) -> object:
    """Read the tables after the checks that SQLite has, as a program without digests would."""
    if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
        raise ValueError("integrity_check")
    if connection.execute("PRAGMA foreign_key_check").fetchall():
        raise ValueError("foreign_key_check")
    tables = [
        name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1")
    ]
    return {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in tables}  # noqa: S608


def _lived(folder: Path) -> tuple[Paths, Stored]:
    """Make a folder with records and copies of them, the newest copy being of two thirds of the records."""
    paths = find_paths(folder / "template")
    records = Records(paths, HandClock())
    records.open().result()
    live(records, EVENTS * 2 // 3, random.Random(1), lambda _line: None)
    records.back_up()
    copies = folder / "copies"
    shutil.copytree(paths.backups, copies)
    live(records, EVENTS // 3, random.Random(2), lambda _line: None)
    events = tuple(records.events())
    records.close()
    parts = load_parts(paths.records, HandClock())
    parts.engine.dispose()
    values = (value for line in parts.history.held.values().values() for value in line if value is not None)
    shutil.rmtree(paths.backups)
    shutil.move(copies, paths.backups)
    return paths, Stored(events, tuple(values))
