"""The user's records for the rest of the program: a history on one database thread, opened when asked, never before.

Importing this module loads neither SQLAlchemy nor Alembic; the thread does so when it opens the records, so that the
first window is painted before.
"""

import logging
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import Future
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec, TypeVar
from uuid import UUID

from player.clock import Clock, WallClock, clock_change
from player.errors import (
    DamagedError,
    NewerVersionError,
    StorageError,
    StorageFullError,
    StorageGoneError,
    StorageLockedError,
    StorageReadOnlyError,
)
from player.events import Event, RoutineDone
from player.exchange.formats import Format
from player.exchange.merge import MergePlan
from player.history import OpenSession
from player.paths import Paths
from player.settings import Settings
from player.store.outcome import How, Outcome
from player.store.worker import DatabaseThread

if TYPE_CHECKING:
    from player.store.backup import Backup, Reason
    from player.store.care import Checked
    from player.store.erase import Erased
    from player.store.parts import Parts

_log = logging.getLogger(__name__)

P = ParamSpec("P")
T = TypeVar("T")

BACKUP_EVERY = timedelta(hours=24)
"""While records are stored, copies are at most so far apart."""

_WHY_NOT: dict[How, type[StorageError]] = {
    How.NEWER: NewerVersionError,
    How.READ_ONLY: StorageReadOnlyError,
    How.LOCKED: StorageLockedError,
    How.FULL: StorageFullError,
    How.GONE: StorageGoneError,
    How.UNREADABLE: StorageError,
}


class Records:
    """The records of one user: a `player.history.History` and a `player.history.SessionKeeper`.

    A method that stores something returns when it is on the disk, or raises. Each may be called from any thread and
    waits for the database thread; the window hands it to `submit` instead and gets a future. What `submit` runs is on
    the database thread already, so that a whole use case is one job: read, decide, store.

    Reading (`events`, `zone`, `settings`, `open_session`, `needs_check_in`, `outcome`) never waits.

    Attributes:
        outcome: What opening led to; None before.
        on_outcome: Called on the database thread when the outcome changes while the program runs, as when a disk is
            full no longer, or when damage is found.
        on_backup_failed: Called on the database thread with the reason when a copy could not be made.
    """

    def __init__(self, paths: Paths, clock: Clock | None = None) -> None:
        self.paths = paths
        self.outcome: Outcome | None = None
        self.on_outcome: Callable[[Outcome], None] | None = None
        self.on_backup_failed: Callable[[StorageError], None] | None = None
        self._clock = clock or WallClock()
        self._thread = DatabaseThread()
        self._parts: Parts | None = None
        self._is_closed = False

    def open(self) -> Future[Outcome]:
        """Open the records on the database thread. The caller holds `player.instance.InstanceLock`."""
        return self._thread.submit(self._open)

    def submit(self, job: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Run a job on the database thread, after those that were handed in before."""
        return self._thread.submit(job, *args, **kwargs)

    def close(self) -> None:
        """Finish what was handed in, make a copy if anything was stored since the last one, and let go.

        Doing so again does nothing.
        """
        if not self._is_closed:
            self._is_closed = True
            self._thread.submit(self._close)
            self._thread.close()

    @property
    def zone(self) -> str:
        """IANA name of the user's time zone, by which local days are told."""
        parts = self._parts  # the database thread may change it at any moment
        return self._clock.now().zone if parts is None else parts.history.zone

    @property
    def needs_check_in(self) -> bool:
        """Whether nothing may open before the next check-in.

        So it is while the records cannot be read, after they came back from a copy, and after the clock was changed.
        """
        parts = self._parts
        return parts is None or parts.history.needs_check_in

    @property
    def settings(self) -> Settings:
        """The settings as last stored."""
        parts = self._parts
        return Settings() if parts is None else parts.settings.current

    @property
    def open_session(self) -> OpenSession | None:
        """The routine that is being played, as last saved. After a crash this is where it stopped."""
        parts = self._parts
        session = None if parts is None else parts.session.current
        if parts is None or session is None or parts.history.held.line(session.routine.id):
            return None
        return session

    def events(self) -> Sequence[Event]:
        """Give every event that still holds, in the order of storing."""
        parts = self._parts
        return () if parts is None else parts.history.events()

    def clock_change(self) -> timedelta:
        """Say by how much the clock was changed since the newest record was stored: zero, or beyond two minutes."""
        parts = self._parts
        newest = None if parts is None else parts.history.held.newest
        return timedelta(0) if newest is None else clock_change(newest, self._clock.now())

    def append(self, event: Event) -> None:
        """Store one event; see `player.store.history.SqlHistory.append`."""
        self._thread.call(self._write, lambda parts: parts.history.append(event))
        self._thread.submit(self._back_up_if_due, is_routine=isinstance(event, RoutineDone))

    def amend(self, event: Event) -> None:
        """Replace the event that has this id; see `player.store.history.SqlHistory.amend`."""
        self._thread.call(self._write, lambda parts: parts.history.amend(event))

    def withdraw(self, event_id: UUID) -> None:
        """Take an event out of what holds; see `player.store.history.SqlHistory.withdraw`."""
        self._thread.call(self._write, lambda parts: parts.history.withdraw(event_id))

    def set_zone(self, zone: str) -> None:
        """Change the time zone by which local days are told; see `player.store.history.SqlHistory.set_zone`."""
        self._thread.call(self._write, lambda parts: parts.history.set_zone(zone))

    def save_settings(self, settings: Settings) -> None:
        """Store the settings; see `player.store.settings.SqlSettings.save`."""
        self._thread.call(self._write, lambda parts: parts.settings.save(settings))

    def keep_session(self, session: OpenSession) -> None:
        """Save how far a routine has come; nothing happens if the routine is in the history already.

        Raises:
            StorageError: If it could not be saved.
        """

        def keep(parts: "Parts") -> None:
            if not parts.history.held.line(session.routine.id):
                parts.session.keep(session)

        self._thread.call(self._write, keep)

    def drop_session(self) -> None:
        """Forget the open session; see `player.store.session.SqlSession.drop`."""
        self._thread.call(self._write, lambda parts: parts.session.drop())

    def back_up(self) -> "Backup":
        """Make a copy now, in both folders if a second one is set.

        Returns:
            The copy; the newest one, if that holds the same.

        Raises:
            StorageError: If it could not be made.
        """
        from player.store.backup import Reason  # noqa: PLC0415

        return self._thread.call(self._back_up, Reason.ASKED)

    def backups(self) -> "Sequence[Backup]":
        """List the copies, the newest first.

        Raises:
            OSError: If their folder cannot be read.
        """
        from player.store.backup import list_backups  # noqa: PLC0415

        return self._thread.call(list_backups, self.paths.backups)

    def restore(self, name: str | None = None) -> Outcome:
        """Bring back a copy, by its name or the newest one; what holds now is copied before.

        Raises:
            StorageError: If there is no such copy, it is damaged, or it cannot be done; the records are as before.
        """
        return self._thread.call(self._restore, name)

    def check(self) -> "Checked":
        """Verify the records and every copy; see `player.store.care.check`."""
        from player.store.care import check  # noqa: PLC0415

        return self._thread.call(check, self.paths)

    def export(self, path: Path, form: Format, passphrase: str = "") -> int:
        """Write the history to a file; see `player.store.care.export`."""
        from player.store.care import export  # noqa: PLC0415

        return self._thread.call(lambda: export(self._readable(), path, form, passphrase))

    def plan_import(self, path: Path, passphrase: str = "") -> MergePlan:
        """Say what bringing a file in would do; see `player.store.care.plan_import`."""
        from player.store.care import plan_import  # noqa: PLC0415

        return self._thread.call(lambda: plan_import(self._readable(), path, passphrase))

    def bring_in(self, plan: MergePlan, theirs: Collection[UUID] = ()) -> int:
        """Do what a plan says, all of it or nothing; see `player.store.care.bring_in`."""
        from player.store.care import bring_in  # noqa: PLC0415

        def work(parts: "Parts") -> int:
            return bring_in(self.paths, self._clock, parts, plan, theirs)

        return self._thread.call(self._write, work)

    def erase(self, *, with_backups: bool) -> "Erased":
        """Delete everything that was kept of the user; see `player.store.erase.erase`.

        The records are closed then. They may be opened again, as on a first start.
        """
        return self._thread.call(self._erase, with_backups=with_backups)

    def _open(self) -> Outcome:
        # SQLAlchemy is imported here, after the first painted window.
        from player.store.backup import Reason  # noqa: PLC0415
        from player.store.opening import open_records  # noqa: PLC0415

        self._let_go()
        opened = open_records(self.paths, self._clock)
        self._parts = opened.parts
        before, self.outcome = self.outcome, opened.outcome
        if before is not None and self.on_outcome is not None:
            self.on_outcome(opened.outcome)
        if opened.outcome.how == How.FIRST:
            # From here on a missing file is a loss, and not a first start.
            self._try_back_up(Reason.FIRST)
        elif opened.outcome.is_writable:
            self._thread.submit(self._check_copies)
        return opened.outcome

    def _write(self, work: "Callable[[Parts], T]") -> T:
        if self.outcome is None or not self.outcome.is_writable:
            outcome = self._open()
            if not outcome.is_writable:
                raise _WHY_NOT[outcome.how](f"the records are {outcome.how}")
        if self._parts is None:
            raise StorageError("the records are not open")
        try:
            return work(self._parts)
        except DamagedError:
            _log.warning("damage was found on writing; the records are opened anew")
            return work(self._after_damage(self._parts.history.events()))

    def _after_damage(self, events: Sequence[Event]) -> "Parts":
        """Open a copy, and add the events that we still hold in memory: they were verified when they were read."""
        outcome = self._open()
        if self._parts is None or not outcome.is_writable:
            raise _WHY_NOT.get(outcome.how, DamagedError)(f"the records are {outcome.how}")
        self._parts.history.append_missing(events)
        return self._parts

    def _back_up_if_due(self, *, is_routine: bool) -> None:
        from player.store.backup import Reason, list_backups  # noqa: PLC0415

        newest = next(iter(list_backups(self.paths.backups)), None)
        is_due = newest is None or not timedelta(0) <= self._clock.now().at - newest.made_at < BACKUP_EVERY
        if is_routine or is_due:
            self._try_back_up(Reason.ROUTINE if is_routine else Reason.DAILY)

    def _try_back_up(self, reason: "Reason") -> None:
        """Make a copy; that it fails is said, and stops nothing."""
        try:
            self._back_up(reason)
        except StorageError as error:
            _log.warning("a copy could not be made: %s", error)
            if self.on_backup_failed is not None:
                self.on_backup_failed(error)

    def _back_up(self, reason: "Reason") -> "Backup":
        from player.store.care import back_up  # noqa: PLC0415

        return back_up(self.paths, self._clock, self._readable(), reason)

    def _check_copies(self) -> None:
        """Verify the newest copies once a week, and make a sound one where one has rotted."""
        from player.store.backup import Reason  # noqa: PLC0415
        from player.store.care import check_copies  # noqa: PLC0415

        try:
            rotten = check_copies(self.paths, self._clock.now().at)
        except StorageError as error:
            _log.warning("the copies could not be verified: %s", error)
            return
        if rotten:
            self._try_back_up(Reason.DAILY)

    def _restore(self, name: str | None) -> Outcome:
        from player.store.care import bring_back  # noqa: PLC0415

        bring_back(self.paths, self._clock, name, self._parts)
        return self._open()

    def _erase(self, *, with_backups: bool) -> "Erased":
        from player.store.erase import erase  # noqa: PLC0415

        second = self.settings.second_backup_folder
        self._let_go()
        self.outcome = None
        return erase(self.paths, with_backups=with_backups, second_folder=Path(second) if second else None)

    def _let_go(self) -> None:
        if self._parts is not None:
            self._parts.engine.dispose()
            self._parts = None

    def _readable(self) -> "Parts":
        if self._parts is None:
            raise StorageError("the records are not open")
        return self._parts

    def _close(self) -> None:
        from player.store.backup import Reason  # noqa: PLC0415

        if self._parts is not None:
            if self.outcome is not None and self.outcome.is_writable:
                self._try_back_up(Reason.EXIT)
            self._let_go()
