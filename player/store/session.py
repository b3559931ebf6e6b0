"""Keep the routine that is being played, so that a crash in the middle of it loses nothing."""

import json
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine, delete, insert

from player.events import RoutineDone
from player.history import OpenSession
from player.store import schema
from player.store.contents import SavedSession
from player.store.drafts import routine_entry
from player.store.engine import transaction
from player.store.kinds import event_of, kind_and_detail
from player.store.rows import Detail, extra_text, utc_text


class SqlSession:
    """The one row of the session that is open.

    Attributes:
        current: The session as last saved; None when none is open.
    """

    def __init__(self, engine: Engine, path: Path, saved: SavedSession | None) -> None:
        self._engine = engine
        self._path = path
        self.current = None if saved is None else _session(saved)

    def keep(self, session: OpenSession) -> None:
        """Save how far a routine has come, over what was saved before.

        Raises:
            StorageError: If it could not be saved.
            TypeError: If the routine holds a value of a wrong type.
        """
        self.keep_saved(_saved(session))

    def keep_saved(self, saved: SavedSession) -> None:
        """Save the row of a session, as it was saved before in another file.

        Raises:
            StorageError: If it could not be saved.
        """
        row = {**saved._asdict(), "one": 1, "digest": saved.digest}
        with transaction(self._engine, self._path) as connection:
            connection.execute(delete(schema.open_session))
            connection.execute(insert(schema.open_session).values(row))
        self.current = _session(saved)

    def drop(self) -> None:
        """Forget the session, because it came to nothing.

        Raises:
            StorageError: If that could not be saved.
        """
        with transaction(self._engine, self._path) as connection:
            connection.execute(delete(schema.open_session))
        self.current = None


def _saved(session: OpenSession) -> SavedSession:
    routine = session.routine
    _kind, detail = kind_and_detail(routine)
    shared = (utc_text(routine.at), routine.zone, routine.note, extra_text(routine.extra))
    return SavedSession(
        event_id=str(routine.id),
        saved_utc=utc_text(session.saved_at),
        position_s=float(session.position_s),
        body=json.dumps((shared, detail.main, detail.lists), ensure_ascii=True, allow_nan=False),
    )


def _session(saved: SavedSession) -> OpenSession:
    shared, main, lists = json.loads(saved.body)
    detail = Detail(tuple(main), tuple(tuple(map(tuple, listed)) for listed in lists))
    routine = event_of(routine_entry(saved.event_id, shared), detail)
    if not isinstance(routine, RoutineDone):
        raise TypeError("only a routine can be open")
    return OpenSession(routine=routine, position_s=saved.position_s, saved_at=datetime.fromisoformat(saved.saved_utc))
