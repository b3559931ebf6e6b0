"""The history of one user in SQLite: what `append` has returned from is on the disk."""

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection, Engine, delete

from player.clock import Clock, clock_change, is_zone
from player.errors import StorageLockedError, StorageReadOnlyError
from player.events import Event
from player.exchange.archive import Archive
from player.exchange.merge import Addition, MergePlan
from player.store import schema
from player.store.contents import Contents, read_contents
from player.store.drafts import addition_drafts, event_draft, withdrawal_draft
from player.store.engine import raw, transaction
from player.store.held import HeldRecords
from player.store.ledger import Draft, LedgerMovedError, Written, move_head, write_records
from player.store.rows import AMENDED, IMPORTED, STORED


class SqlHistory:
    """A `player.history.History` kept in a SQLite file.

    All events are held in memory, so that reading costs nothing; a write is done when it is on the disk. Only the
    thread that first used the engine may write. ``zone``, ``events`` and ``needs_check_in`` may be read from any.
    """

    def __init__(
        self, engine: Engine, path: Path, clock: Clock, contents: Contents, *, is_read_only: bool = False
    ) -> None:
        self._engine = engine
        self._path = path
        self._clock = clock
        self._is_read_only = is_read_only
        self._is_in_doubt = False
        self._known = Written(contents.head, contents.tallies)
        self._held = HeldRecords(contents.records)

    @property
    def zone(self) -> str:
        """IANA name of the user's time zone, by which local days are told."""
        return self._known.head.zone

    @property
    def held(self) -> HeldRecords:
        """Everything that the ledger says."""
        return self._held

    @property
    def count(self) -> int:
        """How many records the ledger has."""
        return self._known.head.entries

    @property
    def needs_check_in(self) -> bool:
        """Whether nothing may open before the next check-in: records came back from a copy, or the clock was changed.

        A clock that was changed since the newest record was stored counts too.
        """
        newest = self._held.newest
        is_changed = newest is not None and clock_change(newest, self._clock.now()) != timedelta(0)
        return self._held.needs_check_in or is_changed

    def events(self) -> Sequence[Event]:
        """Give every event that still holds, in the order of storing; imported ones in the place of their time."""
        return self._held.events

    def append(self, event: Event) -> None:
        """Store one event. On return it is on the disk.

        The same event again changes nothing. The same id with other content, as from a form that was changed between
        two tries, becomes a revision of the event.

        Raises:
            StorageError: If it could not be stored; nothing is half stored.
            TypeError: If it is an event that is never stored, such as `Look`, or holds a value of a wrong type.
            ValueError: If it holds what no event may hold.
        """
        self._commit(lambda connection: self._append(connection, event))

    def amend(self, event: Event) -> None:
        """Replace the event that has this id, in its old place in the order; the former value is kept.

        Raises:
            StorageError: If it could not be stored.
            KeyError: If no event that holds has this id.
            ValueError: If it holds what no event may hold, or is of another kind.
        """

        def work(connection: Connection) -> Written:
            if self._held.event(event.id) is None:
                raise KeyError(f"no event has the id {event.id}")
            return self._append(connection, event)

        self._commit(work)

    def withdraw(self, event_id: UUID) -> None:
        """Take an event out of what holds; its former value is kept.

        Raises:
            StorageError: If it could not be stored.
            KeyError: If no event that holds has this id.
        """

        def work(connection: Connection) -> Written:
            if self._held.event(event_id) is None:
                raise KeyError(f"no event has the id {event_id}")
            return self._write(connection, [withdrawal_draft(self._held.line(event_id)[-1].entry)])

        self._commit(work)

    def set_zone(self, zone: str) -> None:
        """Change the time zone by which local days are told.

        Raises:
            StorageError: If it could not be stored.
            ValueError: If the name is that of no zone.
        """
        if not is_zone(zone):
            raise ValueError("this is not the name of a time zone")

        def work(connection: Connection) -> Written:
            head = self._known.head._replace(zone=zone)
            if zone != self.zone:
                move_head(connection, self._known.head, head)
            return Written(head, self._known.tallies)

        self._commit(work)

    def append_missing(self, events: Iterable[Event]) -> int:
        """Store the events whose ids were never stored, as ones that came from elsewhere; all of them or none.

        Returns:
            How many were stored.

        Raises:
            StorageError: If they could not be stored.
        """
        missing = [event for event in events if not self._held.line(event.id)]
        self.write(lambda: [event_draft(event, IMPORTED, 1, self.zone) for event in missing])
        return len(missing)

    def archive(self) -> Archive:
        """Give the history with all that held before."""
        return Archive(self.zone, self._held.values())

    def merge(self, plan: MergePlan, theirs: Collection[UUID] = ()) -> int:
        """Bring a planned merge in, all of it or nothing.

        Args:
            plan: Made from `archive`, after which nothing was stored.
            theirs: The conflicts in which the value of the file shall hold; in the others ours does.

        Returns:
            How many records were written.

        Raises:
            StorageError: If it could not be stored; then nothing was.
            ValueError: If something was stored since the plan was made, or an event holds what none may hold.
        """

        def make() -> list[Draft]:
            if any(self._held.line(one.event_id) for one in plan.new):
                raise ValueError("something was stored since the merge was planned")
            taken = [Addition(one.event_id, (one.theirs,)) for one in plan.conflicts if one.event_id in theirs]
            return [
                draft
                for addition in (*plan.new, *plan.changed, *taken)
                for draft in addition_drafts(addition, self._held.line(addition.event_id), self.zone)
            ]

        before = self.count
        self.write(make)
        return self.count - before

    def write(self, make: Callable[[], Sequence[Draft]]) -> None:
        """Store several records at once, or none of them.

        Args:
            make: Makes the records; called once it is certain what the file holds.

        Raises:
            StorageError: If they could not be stored.
            ValueError: If one holds what no event may hold.
        """
        self._commit(lambda connection: self._write(connection, make()))

    def _append(self, connection: Connection, event: Event) -> Written:
        line = self._held.line(event.id)
        if not line:
            connection.execute(delete(schema.open_session).where(schema.open_session.c.event_id == str(event.id)))
            return self._write(connection, [event_draft(event, STORED, 1, self.zone)])
        if self._held.event(event.id) == event:
            return Written(self._known.head, self._known.tallies)
        draft = event_draft(event, AMENDED, len(line) + 1, self.zone)
        if draft.entry.kind != line[0].entry.kind:
            raise ValueError("an event of another kind has this id")
        return self._write(connection, [draft])

    def _write(self, connection: Connection, drafts: Sequence[Draft]) -> Written:
        if not drafts:
            return Written(self._known.head, self._known.tallies)
        return write_records(connection, self._known, drafts, self._clock.now())

    def _commit(self, work: Callable[[Connection], Written]) -> None:
        """Do some work in one transaction, and believe in it only once the commit has returned."""
        if self._is_read_only:
            raise StorageReadOnlyError("these records are open for reading only")
        try:
            self._commit_once(work)
        except LedgerMovedError:
            try:
                self._commit_once(work)
            except LedgerMovedError as error:
                raise StorageLockedError("another program keeps writing to the records") from error

    def _commit_once(self, work: Callable[[Connection], Written]) -> None:
        try:
            if self._is_in_doubt:
                self._reload()
            with transaction(self._engine, self._path) as connection:
                written = work(connection)
        except BaseException:
            # A commit that failed may yet be on the disk. What the file says next decides.
            self._is_in_doubt = True
            raise
        self._known = written
        self._held.add(written.records)

    def _reload(self) -> None:
        with transaction(self._engine, self._path) as connection:
            contents = read_contents(raw(connection))
        self._known = Written(contents.head, contents.tallies)
        self._held = HeldRecords(contents.records)
        self._is_in_doubt = False
