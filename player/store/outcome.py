"""What opening the records led to, as facts from which the window makes its sentences."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from player.store.damage import Damage


class How(StrEnum):
    """How the records stand after opening.

    Those after ``STARTED_ANEW`` let nothing be stored; of them, ``NEWER`` and ``READ_ONLY`` let records be read.
    """

    FIRST = "first"
    """Nothing was here: a first start."""
    OPENED = "opened"
    """All is as it was left."""
    MIGRATED = "migrated"
    """All is as it was left; an older version's tables were brought up to date."""
    RESTORED = "restored"
    """The records were damaged or gone; the newest sound copy was opened."""
    STARTED_ANEW = "started_anew"
    """The records were damaged or gone, and no copy was sound; what could be saved was."""
    NEWER = "newer"
    """A newer version of this program wrote them."""
    READ_ONLY = "read_only"
    """The folder or the disk takes no writing."""
    LOCKED = "locked"
    """Another program holds them."""
    FULL = "full"
    """The disk is full."""
    GONE = "gone"
    """Their folder cannot be reached."""
    UNREADABLE = "unreadable"
    """They cannot be read for another reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What opening the records led to.

    Attributes:
        how: How they stand.
        damage: What was wrong with them, if they were damaged or gone.
        copied_at: When the copy that was opened had been made.
        is_complete: Whether it is certain that no record was lost.
        lost_from: Records stored from this instant on may be lost; None for all that were ever stored.
        lost_until: Up to when records may have been stored that are lost.
        saved: How many records newer than the copy could be saved from the damaged file.
        quarantine: Folder where the damaged file lies, byte for byte.
        version: Schema version that was found, where that matters.
        has_undone_save: Whether a save that a crash had cut short was undone; it had not been acknowledged.
    """

    how: How
    damage: Damage | None = None
    copied_at: datetime | None = None
    is_complete: bool = True
    lost_from: datetime | None = None
    lost_until: datetime | None = None
    saved: int = 0
    quarantine: Path | None = None
    version: int | None = None
    has_undone_save: bool = False

    @property
    def is_writable(self) -> bool:
        """Whether records can be stored."""
        return self.how in {How.FIRST, How.OPENED, How.MIGRATED, How.RESTORED, How.STARTED_ANEW}
