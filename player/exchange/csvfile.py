"""A history as a table: one event a row, for a spreadsheet or a physio, and back without loss.

It holds what holds now; the past of amended events is in the JSON export only. Whole numbers, lists and mappings are
written as JSON in their cell. A cell that a spreadsheet would take for a formula gets an apostrophe in front, which
reading takes off again (OWASP, CSV Injection).
"""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping

from player.clock import is_zone, zone_or_utc
from player.errors import FormatError
from player.events import Event
from player.exchange.eventread import read_event
from player.exchange.eventwrite import event_object
from player.exchange.fields import shown
from player.exchange.jsonfile import MOST_STAGES, HistoryFile

KEYS: Mapping[str, tuple[str, ...]] = {
    "check_in": ("nrs", "sit", "zone", "chg", "morning"),
    "safety": ("form", "answers", "version", "reasked"),
    "episode": ("dur",),
    "routine": (
        "stage",
        "form",
        "completed",
        "nrs_pre",
        "nrs_during",
        "nrs_post",
        "stopped",
        "feels",
        "clicks",
        "played_s",
        "smaller",
        "skipped",
        "set_aside",
        "stays_smaller",
        "stops",
        "ended_at",
    ),
    "walk": ("minutes",),
    "peg": ("items",),
    "cleared": ("checked_on",),
    "override": (),
}
"""Kind of event to the keys that only it has."""

SHARED = ("at", "tz", "note", "id")
TEXTS = frozenset({*SHARED, "morning", "form", "version", "dur", "stopped", "ended_at", "checked_on"})
"""Keys whose values are texts and stand in their cell as they are."""

EMPTY_IS_NULL = frozenset({"morning", "stopped", "ended_at"})
"""Keys of texts for which an empty cell means that there is no answer."""

DERIVED = ("date", "time")
"""Columns for human readers: local date and time. They follow from the instant and are not read."""

COLUMNS = (
    "type",
    *DERIVED,
    *dict.fromkeys(key for keys in KEYS.values() for key in keys),
    *SHARED,
    "history_zone",
    "extra",
)

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "'")


def write_csv(zone: str, events: Iterable[Event]) -> str:
    """Write a history as a table.

    Args:
        zone: IANA name of the time zone that tells local days.
        events: The events in the order of storing.

    Returns:
        The text, which begins with a byte order mark so that spreadsheets take it for UTF-8.
    """
    out = io.StringIO(newline="")
    out.write("\ufeff")
    table = csv.DictWriter(out, COLUMNS, restval="")
    table.writeheader()
    for event in events:
        made = event_object(event, zone)
        local = event.at.astimezone(zone_or_utc(event.zone or zone))
        row = {key: _cell(key, made[key]) for key in (*KEYS[str(made["type"])], *SHARED)}
        row |= {"type": str(made["type"]), "date": f"{local:%Y-%m-%d}", "time": f"{local:%H:%M}"}
        row |= {"history_zone": zone, "extra": _json(dict(event.extra)) if event.extra else ""}
        table.writerow({key: _disarmed(value) for key, value in row.items()})
    return out.getvalue()


def read_csv(text: str | bytes, *, zone: str = "UTC", last_stage: int = MOST_STAGES) -> HistoryFile:
    """Read a history from a table that `write_csv` made.

    Args:
        text: The file's content; bytes are UTF-8.
        zone: The zone to take where the table has no row.
        last_stage: Number of stages of the programme.

    Raises:
        FormatError: One line that names row and column.
    """
    try:
        content = text.decode("utf-8-sig") if isinstance(text, bytes) else text.removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise FormatError("the table: is not UTF-8 text") from error
    events = []
    for place, row in enumerate(_rows(content)):
        if place == 0:
            zone = row["history_zone"]
        events.append(read_event(_object(row, place), place, last_stage))
        if row["history_zone"] != zone or not is_zone(zone):
            raise FormatError(f"row {place + 2}, history_zone: must be the name of one time zone in all rows")
    return HistoryFile(zone, tuple(events))


def _rows(content: str) -> Iterator[dict[str, str]]:
    table = csv.reader(io.StringIO(content, newline=""), strict=True)
    try:
        header = next(table, [])
        missing = [column for column in COLUMNS if column not in header]
        if missing:
            raise FormatError(f"the table: has no column {missing[0]}")
        for place, cells in enumerate(table):
            if len(cells) != len(header):
                raise FormatError(f"row {place + 2}: has {len(cells)} cells, not {len(header)}")
            yield {column: _rearmed(cell) for column, cell in zip(header, cells, strict=True)}
    except csv.Error as error:
        raise FormatError(f"the table, line {table.line_num}: {error}") from error


def _object(row: Mapping[str, str], place: int) -> dict[str, object]:
    """Make of a row the object that stands for the event in a JSON history."""
    kind = row["type"]
    if kind not in KEYS:
        raise FormatError(f"row {place + 2}, type: must be one of {', '.join(KEYS)}, not {shown(kind)}")
    made: dict[str, object] = {"type": kind}
    try:
        for key in (*KEYS[kind], *SHARED):
            made[key] = _value(key, row[key])
        extra = json.loads(row["extra"] or "{}")
    except ValueError as error:
        raise FormatError(f"row {place + 2}: a cell is not as this program writes it: {error}") from error
    return {**(extra if isinstance(extra, dict) else {}), **made}


def _cell(key: str, value: object) -> str:
    if value is None:
        return ""
    return str(value) if key in TEXTS else _json(value)


def _value(key: str, cell: str) -> object:
    if key in TEXTS:
        return None if key in EMPTY_IS_NULL and not cell else cell
    # Spreadsheets write truths in capitals.
    return json.loads(cell.lower() if key == "completed" else cell) if cell else None


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _disarmed(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell


def _rearmed(cell: str) -> str:
    return cell.removeprefix("'")
