"""Words for what is kept: copies, their reasons, what a file would bring in, and one entry beside another."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLocale, QTime

from player.clock import is_zone, zone_or_utc
from player.events import CheckIn, Event, PegScore, RoutineDone, Walk
from player.exchange.merge import MergePlan
from player.store.backup import Backup, Reason
from ui.dates import dated_words
from ui.pain_words import change_words, morning_words, sit_words, zone_words
from ui.rule_words import video_name
from ui.words import say

_MIB = 1 << 20


def moment_words(at: datetime, zone: str) -> str:
    """Write an instant as local date and time."""
    local, locale = at.astimezone(zone_or_utc(zone)), QLocale()
    time = locale.toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    return say("{0}, {1}").format(dated_words(local.date()), time)


def reason_words(reason: Reason | None) -> str:
    """Say why a copy was made."""
    if reason is None:
        return say("Not known")
    return {
        Reason.FIRST: say("First start"),
        Reason.ROUTINE: say("After a routine"),
        Reason.DAILY: say("Once a day"),
        Reason.EXIT: say("On closing"),
        Reason.ASKED: say("You asked for it"),
        Reason.BEFORE_MIGRATION: say("Before an update"),
        Reason.BEFORE_IMPORT: say("Before bringing in a file"),
        Reason.BEFORE_RESTORE: say("Before bringing back a copy"),
    }[reason]


def size_words(path: Path) -> str:
    """Say how large a file is, or "" if it cannot be told."""
    try:
        size = path.stat().st_size
    except OSError:
        return ""
    return QLocale().formattedDataSize(size, 1 if size >= _MIB else 0)


def copy_cells(backup: Backup, zone: str) -> tuple[str, ...]:
    """Give a copy's row: when, why, how many records, how large."""
    records = "" if backup.records is None else QLocale().toString(backup.records)
    return moment_words(backup.made_at, zone), reason_words(backup.reason), records, size_words(backup.path)


def plan_lines(plan: MergePlan) -> tuple[str, ...]:
    """Say what a file would bring in, one line for each kind of entry that is there."""
    new, changed, parted = len(plan.new), len(plan.changed), len(plan.conflicts)
    lines = (
        (new, say("%n entries are new and will be added.", "", n=new)),
        (changed, say("%n entries were changed later and will be brought up to date.", "", n=changed)),
        (plan.same, say("%n entries are here already and stay as they are.", "", n=plan.same)),
        (parted, say("%n entries were changed here and in the file. Please choose below.", "", n=parted)),
    )
    return tuple(words for count, words in lines if count)


def entry_words(event: Event, zone: str) -> str:
    """Name an entry: what it is, and when it was."""
    kinds = {
        CheckIn: say("Check-in"),
        RoutineDone: say("Routine"),
        Walk: say("Walk"),
        PegScore: say("Weekly questions"),
    }
    kind = kinds.get(type(event), say("Safety check"))
    return say("{0}, {1}").format(kind, moment_words(event.at, event.zone if is_zone(event.zone) else zone))


def value_lines(event: Event | None) -> tuple[str, ...]:
    """Say what an entry holds, line by line; one that was taken back says so."""
    if event is None:
        return (say("Taken back"),)
    lines: list[str] = []
    match event:
        case CheckIn():
            lines.append(say("Pain {0} out of 10").format(event.nrs))
            lines += [] if event.sit is None else [say("Sitting: {0}").format(sit_words(event.sit)[1])]
            lines += [] if event.leg is None else [say("Felt as far as: {0}").format(zone_words(event.leg))]
            lines += [] if event.change is None else [say("Compared: {0}").format(change_words(event.change)[0])]
            lines += [] if event.morning is None else [say("Morning: {0}").format(morning_words(event.morning))]
        case RoutineDone():
            lines.append(video_name(event.stage))
            lines.append(say("Done") if event.completed else say("A part of it"))
            lines.append(say("%n clicks", "", n=event.clicks))
            lines += [] if event.nrs_pre is None else [say("Pain before: {0}").format(event.nrs_pre)]
            lines += [] if event.nrs_post is None else [say("Pain after: {0}").format(event.nrs_post)]
        case Walk():
            lines.append(say("%n minutes", "", n=round(event.minutes)))
        case PegScore():
            lines.append(say(", ").join("-" if item is None else str(item) for item in event.items))
        case _:
            lines.append(say("An answer about your safety"))
    if event.note:
        lines.append(say("Note: {0}").format(event.note))
    return tuple(lines)


def stuck_words(stuck: Sequence[Path]) -> str:
    """Say which files could not be deleted."""
    return say("These files could not be deleted, please delete them yourself: {0}").format(
        "\n".join(str(path) for path in stuck[:5])
    )
