"""Make a records file beside its place, whole, before it takes that place."""

from pathlib import Path

from player.durable import PART, sync_folder
from player.paths import Paths
from player.store import schema
from player.store.engine import make_empty_file, open_engine
from player.store.header import read_version, sidecars
from player.store.migrate import make_tables, migrate


def make_first(paths: Paths, zone: str) -> None:
    """Make records with nothing in them. They take their place only when they are whole.

    Args:
        paths: The user's places.
        zone: IANA name of the user's time zone.

    Raises:
        StorageError: If they cannot be made.
        OSError: If they cannot be made.
    """
    part = new_part(paths.records)
    make_empty(part, zone)
    take_place(part, paths.records)


def new_part(path: Path) -> Path:
    """Name the file that will take the place of the records, and clear away what a crash left of an earlier one.

    Raises:
        OSError: If it cannot be cleared away.
    """
    part = path.with_name(path.name + PART)
    for place in (part, *sidecars(part)):
        place.unlink(missing_ok=True)
    return part


def make_empty(part: Path, zone: str) -> None:
    """Make records with nothing in them.

    Raises:
        StorageError: If they cannot be made.
        OSError: If they cannot be made.
    """
    make_empty_file(part)
    engine = open_engine(part)
    try:
        make_tables(engine, zone)
    finally:
        engine.dispose()


def up_to_date(part: Path) -> None:
    """Bring a copy of an older version up to date.

    Raises:
        StorageError: If it cannot be done.
    """
    if read_version(part) < schema.SCHEMA_VERSION:
        engine = open_engine(part)
        try:
            migrate(engine)
        finally:
            engine.dispose()


def take_place(part: Path, path: Path) -> None:
    """Let a whole new file take the place of the records, which nobody has open.

    Raises:
        OSError: If it cannot.
    """
    part.replace(path)
    sync_folder(path.parent)
