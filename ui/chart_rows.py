"""The rows of the table: every event and change of stage in words, with what they are sorted by."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from PySide6.QtCore import QDateTime, QLocale, QTime, QTimeZone

from player.answers import peg_score
from player.clock import is_zone, zone_or_utc
from player.events import (
    Answer,
    CardForm,
    CheckIn,
    Cleared,
    EpisodeStart,
    Event,
    Override,
    PegScore,
    RoutineDone,
    RoutineForm,
    SafetyCard,
    Stopped,
    Walk,
)
from player.marks import GateMark, GateMarkKind
from player.story import ProgressStory
from ui.chart_ground import local_qdate
from ui.chart_readout import moment_words
from ui.chart_words import count_words, number_words
from ui.pain_words import morning_words, sit_words, spell_words, zone_words
from ui.rule_words import video_name
from ui.words import say


class RowKind(StrEnum):
    """What a row tells of; also the choices of the table's filter."""

    CHECK_IN = "check_in"
    ROUTINE = "routine"
    WALK = "walk"
    WEEKLY = "weekly"
    STAGE = "stage"
    SAFETY = "safety"


def kind_words(kind: RowKind) -> str:
    """Name a kind."""
    return {
        RowKind.CHECK_IN: say("Check-in"),
        RowKind.ROUTINE: say("Routine"),
        RowKind.WALK: say("Walk"),
        RowKind.WEEKLY: say("Weekly questions"),
        RowKind.STAGE: say("Change of video"),
        RowKind.SAFETY: say("Safety check"),
    }[kind]


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row.

    Attributes:
        at_s: Its instant, seconds since 1970, UTC.
        kind: What it tells of.
        event: The event, or None for a change of stage, which follows from the others.
        cells: Words by column.
        pain: What the pain column is sorted by; -1 for none.
        sitting: What the sitting column is sorted by; -1 for none.
    """

    at_s: float
    kind: RowKind
    event: Event | None
    cells: tuple[str, ...]
    pain: float = -1.0
    sitting: int = -1


def column_words() -> tuple[str, ...]:
    """Name the columns."""
    return (say("When"), say("What"), say("Pain"), say("Sitting"), say("More"), say("Note"))


def table_rows(story: ProgressStory) -> list[TableRow]:
    """Make the rows, newest first."""
    rows = [_event_row(event, story) for event in story.events]
    rows += [_mark_row(mark, story) for mark in story.marks]
    return sorted(rows, key=_row_s, reverse=True)


def _row_s(row: TableRow) -> float:
    return row.at_s


def when_words(at: datetime, zone: str) -> str:
    """Write an instant as local date and time in the locale's short form."""
    local = at.astimezone(zone_or_utc(zone))
    stamp = QDateTime(local_qdate(local), QTime(local.hour, local.minute), QTimeZone.utc())
    locale = QLocale()
    date = locale.toString(stamp.date(), QLocale.FormatType.ShortFormat)
    return f"{date} {locale.toString(stamp.time(), QLocale.FormatType.ShortFormat)}"


def event_title(event: Event, story: ProgressStory) -> str:
    """Name an entry: what it is, and when it was."""
    zone = zone_or_utc(event.zone if is_zone(event.zone) else story.zone)
    when = moment_words(event.at.astimezone(zone), this_year=story.now.astimezone(zone).year)
    return say("{0}, {1}").format(_event_row(event, story).cells[1], when)


def _event_row(event: Event, story: ProgressStory) -> TableRow:
    zone = event.zone if is_zone(event.zone) else story.zone
    when = when_words(event.at, zone)
    at_s = event.at.timestamp()
    match event:
        case CheckIn():
            sit = "" if event.sit is None else sit_words(event.sit)[0]
            cells = (when, kind_words(RowKind.CHECK_IN), _number(event.nrs), sit, _check_in_more(event), event.note)
            return TableRow(
                at_s, RowKind.CHECK_IN, event, cells, event.nrs, -1 if event.sit is None else int(event.sit)
            )
        case RoutineDone():
            pain, sort_by = _routine_pain(event)
            cells = (when, kind_words(RowKind.ROUTINE), pain, "", _routine_more(event), event.note)
            return TableRow(at_s, RowKind.ROUTINE, event, cells, sort_by)
        case Walk():
            minutes = count_words(round(event.minutes), say("1 minute"), say("{0} minutes"))
            return TableRow(at_s, RowKind.WALK, event, (when, kind_words(RowKind.WALK), "", "", minutes, event.note))
        case PegScore():
            score = peg_score(event)
            words = "" if score is None else number_words(round(score, 1))
            items = ", ".join("-" if item is None else _number(item) for item in event.items)
            more = say("Pain, enjoyment, activity: {0}").format(items)
            cells = (when, kind_words(RowKind.WEEKLY), words, "", more, event.note)
            return TableRow(at_s, RowKind.WEEKLY, event, cells, -1.0 if score is None else score)
        case _:
            cells = (when, kind_words(RowKind.SAFETY), "", "", _safety_more(event), event.note)
            return TableRow(at_s, RowKind.SAFETY, event, cells)


def _number(value: int) -> str:
    return QLocale().toString(value)


def _check_in_more(event: CheckIn) -> str:
    parts = []
    if event.leg is not None:
        parts.append(zone_words(event.leg))
    if event.morning is not None:
        parts.append(say("Morning: {0}").format(morning_words(event.morning)))
    if not parts:
        parts.append(say("Pain only"))
    return say(", ").join(parts)


def _routine_pain(event: RoutineDone) -> tuple[str, float]:
    before, after = event.nrs_pre, event.nrs_post
    if before is not None and after is not None:
        return say("{0}, then {1}").format(_number(before), _number(after)), before
    if before is not None:
        return _number(before), before
    return ("", -1.0) if after is None else (say("then {0}").format(_number(after)), after)


def _routine_more(event: RoutineDone) -> str:
    form = say("short") if event.form is RoutineForm.SHORT else say("full")
    parts = [say("{0}, {1}").format(video_name(event.stage), form)]
    if event.clicks:
        parts.append(count_words(event.clicks, say("1 click"), say("{0} clicks")))
    if event.stopped is not None:
        parts.append(
            {
                Stopped.PAIN: say("stopped: it hurt"),
                Stopped.LEG: say("stopped: further down the leg"),
                Stopped.SIGN: say("stopped: a warning sign"),
            }[event.stopped]
        )
    elif not event.completed:
        parts.append(say("a part of it"))
    return say(", ").join(parts)


def _safety_more(event: Event) -> str:
    match event:
        case SafetyCard():
            positive = [item for item, answer in event.answers.items() if answer in {Answer.YES, Answer.NOT_SURE}]
            card = say("Full") if event.form is CardForm.FULL else say("Short")
            found = say("nothing") if not positive else ", ".join(sorted(positive))
            return say("{0}: {1}").format(card, found)
        case EpisodeStart():
            return say("A spell begins: {0}").format(spell_words(event.spell))
        case Cleared():
            return say("Checked by a clinician")
        case Override():
            return say("A clinician says: open the next video")
        case _:
            return ""


def _mark_row(mark: GateMark, story: ProgressStory) -> TableRow:
    words = {
        GateMarkKind.OPENED: say("{0} opened"),
        GateMarkKind.STEPPED_BACK: say("Back to {0}"),
        GateMarkKind.CLINICIAN: say("{0} opened by a clinician's word"),
    }[mark.kind].format(video_name(mark.stage))
    when = when_words(datetime.fromtimestamp(mark.at_s, UTC), story.zone)
    return TableRow(mark.at_s, RowKind.STAGE, None, (when, kind_words(RowKind.STAGE), "", "", words, ""))
