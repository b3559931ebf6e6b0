"""What opening the records led to, in sentences: what happened, what it means, what to do."""

from datetime import datetime

from PySide6.QtCore import QLocale

from player.clock import zone_or_utc
from player.errors import (
    NewerVersionError,
    SecondFolderError,
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


def _moment(at: datetime, zone: str) -> str:
    local, locale = at.astimezone(zone_or_utc(zone)), QLocale()
    date = locale.toString(local.date(), QLocale.FormatType.LongFormat)
    return say("{0}, {1}").format(date, locale.toString(local.time(), QLocale.FormatType.ShortFormat))


def fault_title(outcome: Outcome) -> str:
    """Give the title of the panel that tells of an outcome, or "" where all is well."""
    return {
        How.FIRST: "",
        How.OPENED: "",
        How.MIGRATED: "",
        How.RESTORED: say("We opened the last good copy"),
        How.STARTED_ANEW: say("We had to start anew"),
        How.NEWER: say("These records are from a newer Dimmer"),
        How.READ_ONLY: say("Nothing can be saved here"),
        How.LOCKED: say("Your records are in use"),
        How.FULL: say("The disk is full"),
        How.GONE: say("Your records are not there"),
        How.UNREADABLE: say("Your records could not be opened"),
    }[outcome.how]


def lost_words(outcome: Outcome, zone: str) -> str:
    """Say what may be lost after damage, from when to when, and where the damaged file is."""
    lines = []
    if outcome.saved:
        lines.append(say("%n newer entries could be saved from the old file.", "", n=outcome.saved))
    if outcome.is_complete:
        lines.append(say("Nothing was lost."))
    elif outcome.lost_from is not None and outcome.lost_until is not None:
        lines.append(
            say("What you entered between {0} and {1} may be missing. Please check in before you go on.").format(
                _moment(outcome.lost_from, zone), _moment(outcome.lost_until, zone)
            )
        )
    elif outcome.lost_from is not None:
        lines.append(
            say("What you entered after {0} may be missing. Please check in before you go on.").format(
                _moment(outcome.lost_from, zone)
            )
        )
    else:
        lines.append(say("Entries may be missing. Please check in before you go on."))
    if outcome.quarantine is not None:
        lines.append(say("The old file is in {0}.").format(str(outcome.quarantine)))
    return "\n".join(lines)


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
    if isinstance(error, NewerVersionError):
        return say("We could not save that. A newer Dimmer wrote your records; please update Dimmer.")
    if isinstance(error, StorageLockedError):
        return say("We could not save that. Another program holds your records. Try again in a moment.")
    if isinstance(error, StorageReadOnlyError):
        return say("We could not save that. The folder of your records takes no writing.")
    if isinstance(error, StorageGoneError):
        return say("We could not save that. The folder of your records cannot be reached.")
    return say("We could not save that. Your answers stay here; try again.")


def copy_failed_words(error: StorageError, second: str) -> str:
    """Say that a copy could not be made: what that means, and what to do."""
    cause = error.__cause__ if isinstance(error, SecondFolderError) else error
    if isinstance(error, SecondFolderError):
        if isinstance(cause, StorageFullError):
            return say("Your records are saved. No copy fits into {0}: that disk is full.").format(second)
        if isinstance(cause, StorageReadOnlyError):
            return say("Your records are saved. No copy could be put into {0}: it takes no writing.").format(second)
        return say(
            "Your records are saved. The second folder {0} is not there, so no copy went to it. "
            "Plug its drive in, or choose another folder in Settings."
        ).format(second)
    if isinstance(cause, StorageFullError):
        return say("Your answers are saved, but no copy of them could be made: the disk is full. Please make room.")
    if isinstance(cause, StorageReadOnlyError | StorageGoneError):
        return say("Your answers are saved, but no copy of them could be made: the folder takes no writing.")
    return say("Your answers are saved, but no copy of them could be made. We will try again later.")
