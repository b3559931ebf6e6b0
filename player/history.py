"""What we ask of storage: the events in the order of storing, kept for good once ``append`` has returned."""

from collections.abc import Sequence
from typing import Protocol
from uuid import UUID

from player.events import Event


class History(Protocol):
    """The events of one user, oldest stored first."""

    @property
    def zone(self) -> str:
        """IANA name of the user's time zone, by which local days are told."""
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
