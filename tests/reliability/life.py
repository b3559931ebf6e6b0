"""Live with the program: first start, check-ins, routines with their saves, changes, copies.

Run as ``python -m tests.reliability.life FOLDER COUNT SEED [WEAK]``. Each line on standard output acknowledges
something, and is given only after the store had said that it is on the disk.
"""

import os
import random
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from player.events import CheckIn, RoutineDone, RoutineForm, Walk
from player.history import OpenSession
from player.paths import find_paths
from player.settings import Settings
from player.store import engine
from player.store.engine import Pragma
from player.store.records import Records
from tests.fakes import HandClock

MONDAY = datetime(2026, 1, 5, 8, 50, tzinfo=UTC)

CANARY = "zwetschgenknoedel"
"""A word in every note, by which an answer is found where it must not be."""

WEAK = {
    "off": (Pragma("journal_mode", "DELETE", "delete"), Pragma("synchronous", "OFF", 0)),
    "normal": (Pragma("journal_mode", "WAL", "wal"), Pragma("synchronous", "NORMAL", 1)),
    "full": (Pragma("journal_mode", "DELETE", "delete"), Pragma("synchronous", "FULL", 2)),
}
"""Weaker settings for control runs, which must lose something."""

Said = Callable[[str], None]


def some_event(count: int, chance: random.Random) -> CheckIn | RoutineDone | Walk:
    """Make an event whose id and content follow from the chance alone."""
    event_id = UUID(int=chance.getrandbits(128), version=4)
    at = MONDAY + timedelta(hours=count)
    note = f"{CANARY} {'x' * (count * 37 % 300)}"
    kind = count % 7
    if kind == 3:
        return RoutineDone(
            at=at,
            id=event_id,
            note=note,
            stage=1,
            form=RoutineForm.SHORT,
            completed=True,
            nrs_during=(3, 4),
            played_s=chance.random() * 400,
        )
    if kind == 5:
        return Walk(at=at, id=event_id, note=note, minutes=8.5)
    return CheckIn(at=at, id=event_id, note=note, nrs=chance.randrange(11), zone="Europe/London")


def live(records: Records, count: int, chance: random.Random, said: Said) -> None:
    """Store events, each acknowledged by its id and the revision that is certain."""
    for number in range(count):
        event = some_event(number, chance)
        if isinstance(event, RoutineDone):
            records.keep_session(
                OpenSession(routine=replace(event, completed=False), position_s=9.5, saved_at=event.at)
            )
            said(f"session {event.id}")
        records.append(event)
        said(f"event {event.id} 1")
        if number % 9 == 4:
            records.amend(replace(event, note=f"{event.note} amended"))
            said(f"event {event.id} 2")
        if number % 11 == 6:
            records.save_settings(replace(records.settings, text_size_pct=90 + number % 60))
            said(f"setting {90 + number % 60}")


def acknowledgements(lines: Iterator[str]) -> tuple[dict[str, int], int | None]:
    """Read what was acknowledged: id to revision, and the last setting."""
    events: dict[str, int] = {}
    setting = None
    for line in lines:
        kind, *rest = line.split()
        if kind == "event":
            events[rest[0]] = max(events.get(rest[0], 0), int(rest[1]))
        elif kind == "setting":
            setting = int(rest[0])
    return events, setting


def lost(records_line: Callable[[UUID], tuple[object, ...]], settings: Settings, lines: Iterator[str]) -> list[str]:
    """Say what was acknowledged and is not there. A later setting than the last acknowledged one is none."""
    events, setting = acknowledgements(lines)
    gone = [f"{key} {revision}" for key, revision in events.items() if len(records_line(UUID(key))) < revision]
    if setting is not None and settings.text_size_pct == Settings().text_size_pct:
        gone.append(f"setting {setting}")
    return gone


def main() -> None:
    folder, count, seed, *weak = sys.argv[1:]
    if weak:
        engine.DURABLE = WEAK[weak[0]]
    records = Records(find_paths(Path(folder)), HandClock())
    records.open().result()
    live(records, int(count), random.Random(int(seed)), _say)
    records.close()


def _say(line: str) -> None:
    os.write(1, f"{line}\n".encode())


if __name__ == "__main__":
    main()
