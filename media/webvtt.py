"""WebVTT: write timed texts, and read them strictly and within bounds, as plain text."""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from player.errors import FormatError

MAX_BYTES = 1 << 20
MAX_CUES = 2_000
MAX_LINE_SIGNS = 2_000
MAX_HOURS = 24
"""Bounds for a file from elsewhere; a routine of eight minutes has some two hundred cues."""

_STAMP = r"(?:(\d{2,3}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
_TIMING = re.compile(rf"{_STAMP}[ \t]+-->[ \t]+{_STAMP}(?:[ \t]+(.*))?", re.ASCII)
_NOT_TEXT = re.compile(r"[\x00-\x08\x0a-\x1f\x7f-\x9f]")
_ARROW = "-->"
_LINE_END = re.compile(r"\r\n|\n|\r")
_ENTITIES = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&nbsp;": "\u00a0", "&lrm;": "\u200e", "&rlm;": "\u200f"}
_ENTITY = re.compile("|".join(_ENTITIES))


@dataclass(frozen=True, slots=True)
class TextCue:
    """A text that holds for a stretch of film.

    Attributes:
        start_ms: Film time of its start, whole milliseconds.
        end_ms: Film time of its end, above ``start_ms``.
        text: One or more lines, none of them empty.
    """

    start_ms: int
    end_ms: int
    text: str

    def __post_init__(self) -> None:
        """Refuse what a file could not hold.

        Raises:
            ValueError: If the times run backwards, or the text is empty, has an empty line or a sign that is no text.
        """
        if not 0 <= self.start_ms < self.end_ms <= MAX_HOURS * 3_600_000:
            raise ValueError(f"start_ms and end_ms must run forwards, not from {self.start_ms} to {self.end_ms}")
        for line in self.text.split("\n"):
            if not line or _NOT_TEXT.search(line) or len(line) > MAX_LINE_SIGNS:
                raise ValueError(f"text must have lines of 1 to {MAX_LINE_SIGNS} signs that are text")


def write(cues: Iterable[TextCue]) -> str:
    """Write cues, given in order of time, as a WebVTT file.

    Raises:
        ValueError: If a line would be longer than a reader takes.
    """
    blocks = ["WEBVTT"]
    for cue in cues:
        # Escaped, a text can neither be markup nor hold the arrow that would end it.
        text = html.escape(cue.text, quote=False)
        if any(len(line) > MAX_LINE_SIGNS for line in text.split("\n")):
            raise ValueError(f"a line of the cue at {cue.start_ms} ms has more than {MAX_LINE_SIGNS} signs")
        blocks.append(f"{_stamp(cue.start_ms)} --> {_stamp(cue.end_ms)}\n{text}")
    return "\n\n".join(blocks) + "\n"


def _stamp(time_ms: int) -> str:
    seconds, ms = divmod(time_ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}.{ms:03}"


def load(path: Path) -> tuple[TextCue, ...]:
    """Read a WebVTT file.

    Raises:
        FormatError: If it cannot be read or is not within the bounds; names file and line.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise FormatError(f"{path}: cannot be read: {error.strerror or error}") from error
    return read(raw, str(path))


def read(raw: bytes, name: str) -> tuple[TextCue, ...]:
    """Read the bytes of a WebVTT file.

    Comments, styles, regions, cue names and cue settings are passed over. Markup is not understood: a text is what
    stands there, to be shown as it is.

    Args:
        raw: The file.
        name: What to call it in errors.

    Returns:
        The cues, in order of their starts.

    Raises:
        FormatError: If it is not WebVTT in UTF-8, breaks a bound or runs backwards; names file and line.
    """
    blocks = _blocks(_lines(raw, name))
    header = next(blocks)
    if header[0] != 1 or not re.fullmatch(r"WEBVTT(?:[ \t].*)?", header[1][0]) or _ARROW in "".join(header[1]):
        raise _error(name, 1, "must be WEBVTT and be followed by an empty line")
    cues: list[TextCue] = []
    for number, block in blocks:
        if re.fullmatch(r"NOTE(?:[ \t].*)?|STYLE[ \t]*|REGION[ \t]*", block[0]):
            continue
        cue = _cue(name, number, block)
        if cues and cue.start_ms < cues[-1].start_ms:
            raise _error(name, number, "this cue starts before the one before it")
        if len(cues) == MAX_CUES:
            raise _error(name, number, f"there are more than {MAX_CUES} cues")
        cues.append(cue)
    return tuple(cues)


def _lines(raw: bytes, name: str) -> list[str]:
    if len(raw) > MAX_BYTES:
        raise FormatError(f"{name}: is larger than {MAX_BYTES} bytes")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _error(name, raw.count(b"\n", 0, error.start) + 1, "is not UTF-8 text") from error
    lines = _LINE_END.split(text)
    for number, line in enumerate(lines, start=1):
        if len(line) > MAX_LINE_SIGNS:
            raise _error(name, number, f"has more than {MAX_LINE_SIGNS} signs")
        if _NOT_TEXT.search(line):
            raise _error(name, number, "has a sign that is no text")
    return lines


def _blocks(lines: list[str]) -> Iterator[tuple[int, list[str]]]:
    """Part the lines at empty ones; gives each part with the number of its first line, the first one always."""
    block: list[str] = []
    for number, line in enumerate([*lines, ""], start=1):
        if line:
            block.append(line)
        elif block or number == 1:
            yield number - len(block), block or [""]
            block = []


def _cue(name: str, number: int, block: list[str]) -> TextCue:
    if _ARROW not in block[0]:  # the cue has a name
        number += 1
        block = block[1:]
    timing = _TIMING.fullmatch(block[0]) if block else None
    if timing is None:
        raise _error(name, number, "must say when a cue runs: 00:01:02.000 --> 00:01:04.500")
    if _ARROW in (timing[9] or "") or any(_ARROW in line for line in block[1:]):
        raise _error(name, number, "this cue has more than one arrow")
    if len(block) == 1:
        raise _error(name, number, "this cue has no text")
    text = _ENTITY.sub(lambda match: _ENTITIES[match[0]], "\n".join(block[1:]))
    try:
        return TextCue(_time_ms(timing.groups()[:4]), _time_ms(timing.groups()[4:8]), text)
    except ValueError as error:
        raise _error(name, number, f"this cue cannot be: {error}") from error


def _time_ms(parts: tuple[str | None, ...]) -> int:
    hours, minutes, seconds, ms = (int(part or 0) for part in parts)
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + ms


def _error(name: str, number: int, message: str) -> FormatError:
    return FormatError(f"{name}, line {number}: {message}")
