"""Put damaged records aside, byte for byte, with a note of why; nothing here is ever deleted or changed."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from player.durable import sync_folder, write_file
from player.paths import PRIVATE_FOLDER, make_private_folder
from player.store.damage import Damage

NOTE = "why.json"
"""The note beside what lies in quarantine. It is written last: a folder without one was not finished."""


def put_aside(places: Iterable[Path], quarantine: Path, now: datetime) -> Path:
    """Move things into a new folder of the quarantine. A folder, a pipe or a link is moved as it is.

    Raises:
        OSError: If one cannot be moved.
    """
    folder = _new_folder(quarantine, now)
    for place in places:
        place.replace(folder / place.name)
        sync_folder(place.parent)
    sync_folder(folder)
    return folder


def finish(folder: Path, damage: Damage, now: datetime) -> None:
    """Note why something lies in quarantine, once what takes its place is on the disk.

    Raises:
        OSError: If the note cannot be written.
    """
    note = {"damage": damage, "found_at": now.astimezone(UTC).isoformat(timespec="seconds")}
    write_file(folder / NOTE, json.dumps(note, indent=1).encode("ascii"))


def unfinished(quarantine: Path, name: str) -> Path | None:
    """Find the newest folder that holds a file of this name, if a crash cut its recovery short."""
    if not quarantine.is_dir():
        return None
    for folder in sorted(quarantine.iterdir(), reverse=True):
        if (folder / name).is_file():
            return None if (folder / NOTE).exists() else folder
    return None


def _new_folder(quarantine: Path, now: datetime) -> Path:
    make_private_folder(quarantine)
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    for count in range(1000):
        folder = quarantine / f"{stamp}-{count:03}"
        try:
            folder.mkdir(mode=PRIVATE_FOLDER)
        except FileExistsError:
            continue
        sync_folder(quarantine)
        return folder
    raise FileExistsError(f"too many folders of one second in {quarantine}")
