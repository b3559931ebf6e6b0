"""A whole history with what held before: what a full export holds and what a merge compares.

The file is a history in the one format of `player.exchange.jsonfile`, with a list ``former`` beside its ``events``:
every value that was replaced or withdrawn, so that nothing is lost on the way and another laptop can tell a newer
value from a conflicting one.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from uuid import UUID

from player.errors import FormatError
from player.events import Event, Look
from player.exchange.eventread import read_event
from player.exchange.eventwrite import event_object
from player.exchange.fields import Fields, shown
from player.exchange.jsonfile import MOST_STAGES, read_history, write_history

FORMER = "former"
"""Key of the file that holds the values which hold no more."""

SHA256 = "sha256"
"""Key of the file that holds the SHA-256 of the file itself, taken while zeros stood in its place."""

_NO_SHA256 = "0" * 64

Line = tuple[Event | None, ...]
"""The values of one event, the first one first; None where it was withdrawn."""


@dataclass(frozen=True, slots=True)
class Archive:
    """A history and its past.

    Attributes:
        zone: IANA name of the time zone that tells local days.
        lines: Id of each event to its values, in the order of the history. A line of one value was never changed.
        extra: Keys of a file that this version does not know.
    """

    zone: str
    lines: Mapping[UUID, Line]
    extra: Mapping[str, object] = field(default_factory=dict)

    @property
    def events(self) -> tuple[Event, ...]:
        """The events that hold."""
        return tuple(line[-1] for line in self.lines.values() if line[-1] is not None)


def write_archive(archive: Archive) -> str:
    """Write an archive as one file in the history format.

    Equal archives make equal files: nothing in it tells when or where it was written.
    """
    changed = {event_id: past for event_id, line in archive.lines.items() if (past := _past(line))}
    former = [
        {"id": str(event_id), "revision": revision, "was": value and event_object(value, archive.zone)}
        for event_id, past in sorted(changed.items())
        for revision, value in enumerate(past, start=1)
    ]
    extra = {SHA256: _NO_SHA256, **archive.extra, **({FORMER: former} if former else {})}
    text = write_history(archive.zone, archive.events, extra)
    return text.replace(_NO_SHA256, sha256(text.encode()).hexdigest(), 1)


def read_archive(text: str | bytes, *, last_stage: int = MOST_STAGES) -> Archive:
    """Read a file in the history format, with or without a past.

    A file that carries its own digest must be as it was written; one that somebody wrote by hand carries none.

    Args:
        text: The file's content; bytes are UTF-8.
        last_stage: Number of stages of the programme.

    Raises:
        FormatError: One line that names event and field.
    """
    history = read_history(text, last_stage=last_stage)
    said = history.extra.get(SHA256)
    if said is not None and said != _sha256(text if isinstance(text, bytes) else text.encode(), str(said)):
        raise FormatError(
            f"the history, {SHA256}: the file was changed after it was written; without this key it counts"
        )
    events = [event for event in history.events if not isinstance(event, Look)]
    former = _read_former(history.extra.get(FORMER, []), last_stage)
    lines: dict[UUID, Line] = {}
    for event in events:
        if event.id in lines:
            raise FormatError(f"the history, events: two events have the id {event.id}")
        lines[event.id] = (*former.pop(event.id, ()), event)
    for event_id, line in former.items():
        if line[-1] is not None:
            raise FormatError(f"the history, former: {event_id} neither holds nor was withdrawn")
        lines[event_id] = line
    extra = {key: value for key, value in history.extra.items() if key not in {FORMER, SHA256}}
    return Archive(history.zone, lines, extra)


def archive_of(zone: str, events: Iterable[Event]) -> Archive:
    """Make an archive of events that were never changed."""
    return Archive(zone, {event.id: (event,) for event in events})


def _sha256(content: bytes, said: str) -> str:
    return sha256(content.replace(said.encode(), _NO_SHA256.encode(), 1)).hexdigest()


def _past(line: Line) -> Line:
    """Give the values that hold no more, and the withdrawal if that is the last word."""
    return line if line[-1] is None else line[:-1]


def _read_former(raw: object, last_stage: int) -> dict[UUID, Line]:
    if not isinstance(raw, list):
        raise FormatError(f"the history, {FORMER}: must be a list, not {shown(raw)}")
    lines: dict[UUID, Line] = {}
    for place, one in enumerate(raw):
        where = f"former {place + 1} ({FORMER}[{place}])"
        if not isinstance(one, dict):
            raise FormatError(f"{where}: must be an object, not {shown(one)}")
        fields = Fields(where, one)
        event_id = fields.uuid("id")
        line = lines.get(event_id, ())
        # Revisions count from 1 on, without gaps, so that two laptops can tell which of two values is the later one.
        fields.whole("revision", len(line) + 1, len(line) + 1)
        was = fields.take("was")
        value = None if was is None else _read_value(was, place, last_stage, event_id, where)
        if value is None and not line:
            raise FormatError(f"{where}, was: the first value cannot be a withdrawal")
        lines[event_id] = (*line, value)
    return lines


def _read_value(was: object, place: int, last_stage: int, event_id: UUID, where: str) -> Event:
    value = read_event(was, place, last_stage)
    if value.id != event_id or isinstance(value, Look):
        raise FormatError(f"{where}, was: is the value of another event")
    return value
