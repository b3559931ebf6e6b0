"""What opening the records led to, in sentences: what happened, what it means, what to do."""

from datetime import datetime

from PySide6.QtCore import QLocale

from player.clock import zone_or_utc
from player.errors import (
    StorageError,
    StorageFullError,
    StorageGoneError,
    StorageLockedError,
    StorageReadOnlyError,
)
from player.store.outcome import How, Outcome
from ui.words import say


def _date(at: datetime | None, zone: str) -> str:
    if at is None:
        return say("earlier")
    return QLocale().toString(at.astimezone(zone_or_utc(zone)).date(), QLocale.FormatType.LongFormat)


def outcome_words(outcome: Outcome, zone: str) -> str:
    """Give the sentence that the user needs after opening, or "" where all is well."""
    return {
        How.FIRST: "",
        How.OPENED: "",
        How.MIGRATED: "",
        How.RESTORED: say(
            "Your records could not be read. We kept the old file safe and opened the last good copy from {0}."
        ).format(_date(outcome.copied_at, zone)),
        How.STARTED_ANEW: say(
            "Your records could not be read, and there was no good copy. We kept the old file safe and start anew."
        ),
        How.NEWER: say(
            "A newer Dimmer wrote your records. You can look at them and save a copy, but not add to them. "
            "Please update Dimmer."
        ),
        How.READ_ONLY: say("Your records can be read but not written. Please check the folder they are in."),
        How.LOCKED: say("Another program holds your records. Close it and try again."),
        How.FULL: say("The disk is full. Make some room and try again; nothing is lost."),
        How.GONE: say("The folder of your records cannot be reached. Is its disk connected?"),
        How.UNREADABLE: say("Your records could not be opened. The file is kept as it is."),
    }[outcome.how]


def not_saved_words(error: StorageError) -> str:
    """Say that something could not be saved, and why."""
    if isinstance(error, StorageFullError):
        return say("We could not save that. The disk is full. Your answers stay here; make room and try again.")
    if isinstance(error, StorageLockedError):
        return say("We could not save that. Another program holds your records. Try again in a moment.")
    if isinstance(error, StorageReadOnlyError):
        return say("We could not save that. The folder of your records takes no writing.")
    if isinstance(error, StorageGoneError):
        return say("We could not save that. The folder of your records cannot be reached.")
    return say("We could not save that. Your answers stay here; try again.")
