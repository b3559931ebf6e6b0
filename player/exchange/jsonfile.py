"""The one history format: what `replay` reads, `export` writes, `import` takes and `simulate` fills.

Programme text, section 12. Reading is strict, for a slip in a number could open a video. Keys that this version does
not know are kept with their event and written back.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from player.clock import is_zone
from player.errors import FormatError
from player.events import Event
from player.exchange.eventread import read_event
from player.exchange.eventwrite import event_object
from player.exchange.fields import Fields, Twice, shown

MOST_STAGES = 3
"""Stages of our own programme."""


@dataclass(frozen=True, slots=True)
class HistoryFile:
    """A history as a file holds it.

    Attributes:
        zone: IANA name of the time zone that tells local days.
        events: The events in the order of storing.
        extra: Keys of the file that this version does not know.
    """

    zone: str
    events: tuple[Event, ...]
    extra: Mapping[str, object] = field(default_factory=dict)


def read_history(text: str | bytes, *, last_stage: int = MOST_STAGES) -> HistoryFile:
    """Read a history.

    Args:
        text: The file's content; bytes are UTF-8.
        last_stage: Number of stages of the programme.

    Raises:
        FormatError: One line that names event and field, or the line where it is not JSON.
    """
    top = Fields("the history", _object(text))
    zone = top.text("zone")
    if not is_zone(zone):
        raise top.error("zone", f"must be the name of a time zone, not {shown(zone)}")
    raw_events = top.take("events")
    if not isinstance(raw_events, list):
        raise top.error("events", f"must be a list, not {shown(raw_events)}")
    events = tuple(read_event(raw, place, last_stage) for place, raw in enumerate(raw_events))
    return HistoryFile(zone, events, top.rest())


def write_history(zone: str, events: Iterable[Event], extra: Mapping[str, object] | None = None) -> str:
    """Write a history, one event a line.

    Args:
        zone: IANA name of the time zone that tells local days.
        events: The events in the order of storing.
        extra: Further keys of the file.
    """
    encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
    lines = [encode(event_object(event, zone)) for event in events]
    head = encode({"zone": zone, **(extra or {})})
    return head[:-1] + ', "events": [\n ' + ",\n ".join(lines) + "\n]}\n"


def _object(text: str | bytes) -> dict[str, object]:
    try:
        # A byte order mark is not JSON, but some editors leave one.
        content = text.decode("utf-8-sig") if isinstance(text, bytes) else text
        top = json.loads(content, object_pairs_hook=_unique)
    except UnicodeDecodeError as error:
        raise FormatError("the history: is not UTF-8 text") from error
    except json.JSONDecodeError as error:
        raise FormatError(f"the history, line {error.lineno}: is not JSON: {error.msg}") from error
    except RecursionError as error:
        raise FormatError("the history: is nested too deeply") from error
    except ValueError as error:  # such as a number of five thousand digits
        raise FormatError(f"the history: is not JSON: {error}") from error
    if not isinstance(top, dict):
        raise FormatError(f"the history: must be an object, not {shown(top)}")
    if isinstance(top, Twice):
        raise FormatError(f"the history, {top.name}: is there twice")
    return top


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    if len(made) == len(pairs):
        return made
    names = [name for name, _ in pairs]
    return Twice(pairs, next(name for name in names if names.count(name) > 1))
