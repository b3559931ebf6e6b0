"""What works on one open records file: its events, its settings, its open session."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine

from player.clock import Clock
from player.store.contents import read_contents, read_unverified
from player.store.engine import open_engine, raw, transaction
from player.store.history import SqlHistory
from player.store.session import SqlSession
from player.store.settings import SqlSettings


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts, all of which belong to the thread that loaded them.

    Attributes:
        path: The file.
        engine: The engine.
        history: The events.
        settings: The settings.
        session: The routine that is being played.
    """

    path: Path
    engine: Engine
    history: SqlHistory
    settings: SqlSettings
    session: SqlSession


def load_parts(path: Path, clock: Clock, *, is_read_only: bool = False, is_verified: bool = True) -> Parts:
    """Verify a records file and load what it holds.

    Args:
        path: The file, of the present version.
        clock: The clocks.
        is_read_only: Refuse all writing.
        is_verified: False reads what can be read of a file of a newer version, whose digests we cannot know.

    Raises:
        FoundDamageError: If anything in it is not as it was written.
        StorageError: If it cannot be read for another reason.
    """
    engine = open_engine(path, is_read_only=is_read_only)
    try:
        with transaction(engine, path) as connection:
            contents = read_contents(raw(connection)) if is_verified else read_unverified(raw(connection))
    except BaseException:
        engine.dispose()
        raise
    return Parts(
        path=path,
        engine=engine,
        history=SqlHistory(engine, path, clock, contents, is_read_only=is_read_only),
        settings=SqlSettings(engine, path, contents.settings),
        session=SqlSession(engine, path, contents.session),
    )
