"""Fill frozen dataclasses from TOML, strictly; a mistake is told with file, line, key and what was expected."""

import re
import tomllib
from pathlib import Path
from typing import Any, TypeVar

from media.tomllines import key_lines
from media.typed import KeyPath, fill, key_name
from player.errors import FormatError

T = TypeVar("T")

MAX_BYTES = 1 << 20
"""Size from which a file is refused unread; ours have some ten thousand bytes."""

_SYNTAX_PLACE = re.compile(r" \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)$")


def load(path: Path, type_: type[T]) -> T:
    """Read a TOML file into a value of a dataclass.

    Args:
        path: The file.
        type_: A dataclass; ``media.typed.fill`` says what its fields may be.

    Returns:
        The value.

    Raises:
        FormatError: If the file cannot be read, is not TOML or does not fit the type; names file, line and key.
    """
    return read(path).fill(type_)


def read(path: Path) -> "Document":
    """Read a TOML file and keep where everything in it stands.

    Raises:
        FormatError: If the file cannot be read or is not TOML.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise FormatError(f"{path}: cannot be read: {error.strerror or error}") from error
    if len(raw) > MAX_BYTES:
        raise FormatError(f"{path}: is larger than {MAX_BYTES} bytes")
    return parse(raw, path)


def parse(raw: bytes, path: Path) -> "Document":
    """Take the bytes of a TOML file; ``path`` is only for naming it in errors.

    Raises:
        FormatError: If the bytes are not TOML in UTF-8.
    """
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise FormatError(f"{path}, line {line}: is not UTF-8 text") from error
    try:
        return Document(path, text, tomllib.loads(text))
    except RecursionError as error:
        raise FormatError(f"{path}: values are nested too deeply") from error
    except ValueError as error:
        raise _syntax_error(path, text, error) from error


def _syntax_error(path: Path, text: str, error: ValueError) -> FormatError:
    message = str(error)
    place = _SYNTAX_PLACE.search(message)
    if place is None:  # such as a number of five thousand digits
        return FormatError(f"{path}: is not TOML: {message}")
    reason = message[: place.start()]
    # tomllib stands at the start of the next line when a line has ended too early, so trust the line, not the column.
    line = int(place["line"]) if place["line"] else text.count("\n") + 1
    if reason.startswith(("Cannot overwrite", "Cannot declare", "Cannot mutate", "Cannot redefine")):
        reason = "this key or table is there twice"
    elif reason.startswith("Duplicate inline table key"):
        reason = f"this key is there twice: {reason.rsplit(' ', 1)[1]}"
    else:
        reason = f"is not TOML: {reason}"
    return FormatError(f"{path}, line {line}: {reason}")


class Document:
    """A TOML file that was read: its data, and where each key stands.

    Attributes:
        path: The file.
        data: What tomllib made of it.
    """

    def __init__(self, path: Path, text: str, data: dict[str, Any]) -> None:
        self.path = path
        self.data = data
        self._text = text
        self._lines: dict[KeyPath, int] | None = None

    def fill(self, type_: type[T], at: KeyPath = ()) -> T:
        """Make a value of a dataclass from the file, or from the part of it that ``at`` leads to.

        Raises:
            FormatError: If the data do not fit the type.
        """
        value: Any = self.data
        for step in at:
            value = value[step]
        return fill(value, type_, self.error, at)

    def line(self, at: KeyPath) -> int | None:
        """Tell the line of a key, or of the nearest table around it; None if the file defeats the search."""
        if self._lines is None:
            try:
                # Made only when there is an error to tell: a start-up reads many files and finds none.
                self._lines = key_lines(self._text)
            except (RecursionError, ValueError, LookupError):
                self._lines = {}
        for length in range(len(at), 0, -1):
            if at[:length] in self._lines:
                return self._lines[at[:length]]
        return 1 if self._lines else None

    def error(self, at: KeyPath, message: str) -> FormatError:
        """Make the error to raise for a mistake at a key: ``file, line 12, phases[1].seconds: message``."""
        line = self.line(at)
        where = f"{self.path}, line {line}" if line else f"{self.path}"
        return FormatError(f"{where}, {key_name(at)}: {message}" if at else f"{where}: {message}")
