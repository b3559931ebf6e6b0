"""What we ask of storage: the events in the order of storing, kept for good once ``append`` has returned."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from player.events import Event, RoutineDone


class History(Protocol):
    """The events of one user, oldest stored first."""

    @property
    def zone(self) -> str:
        """IANA name of the user's time zone, by which local days are told."""
        ...

    @property
    def needs_check_in(self) -> bool:
        """Whether nothing may be open before the next check-in, because records came back from a copy."""
        ...

    def events(self) -> Sequence[Event]:
        """Give every event that still holds, in the order of storing.

        Raises:
            StorageError: If the records cannot be read.
        """
        ...

    def append(self, event: Event) -> None:
        """Store one event. On return it is on the disk. An event with a known id is not stored twice.

        Raises:
            StorageError: If it could not be stored; nothing is half stored.
        """
        ...

    def amend(self, event: Event) -> None:
        """Replace the event that has this id, in its old place in the order; the former value is kept.

        Raises:
            StorageError: If it could not be stored.
            KeyError: If no event has this id.
        """
        ...

    def withdraw(self, event_id: UUID) -> None:
        """Take an event out of what holds; its former value is kept.

        Raises:
            StorageError: If it could not be stored.
            KeyError: If no event has this id.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenSession:
    """A routine that is being played, as last saved.

    Attributes:
        routine: What has happened so far; its id is the one that the routine will have in the history.
        position_s: Film time in seconds.
        saved_at: The instant of saving, aware.
    """

    routine: RoutineDone
    position_s: float
    saved_at: datetime


class SessionKeeper(Protocol):
    """Keeps the one routine that is being played, so that a crash in the middle of it loses nothing.

    Storing a routine in the history under the id of the open session closes the session in the same step.
    """

    @property
    def open_session(self) -> OpenSession | None:
        """The session as last saved; None when none is open. After a crash this is where it stopped."""
        ...

    def keep_session(self, session: OpenSession) -> None:
        """Save how far a routine has come. On return it is on the disk.

        Raises:
            StorageError: If it could not be saved.
        """
        ...

    def drop_session(self) -> None:
        """Forget the session, because it came to nothing.

        Raises:
            StorageError: If that could not be saved.
        """
        ...
