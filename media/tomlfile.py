"""Fill frozen dataclasses from TOML, strictly; a mistake is told with file, line, key and what was expected."""

import dataclasses
import math
import re
import tomllib
import types
import typing
from collections.abc import Callable, Mapping
from datetime import date, datetime
from difflib import get_close_matches
from enum import Enum, IntEnum
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin

from media.tomllines import KeyPath, key_lines
from player.errors import FormatError

T = TypeVar("T")

MAX_BYTES = 1 << 20
"""Size from which a file is refused unread; ours have some ten thousand bytes."""

_SYNTAX_PLACE = re.compile(r" \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)$")


def load(path: Path, type_: type[T]) -> T:
    """Read a TOML file into a value of a dataclass.

    Args:
        path: The file.
        type_: A dataclass. Its fields may be str, bool, int, float, dates, enums, tuples, frozensets, mappings,
            ``X | None``, ``Literal``, ``object`` (any TOML value, as it is) and further dataclasses.

    Returns:
        The value. Fields with a default may be left out of the file, all others must be there; keys that name no
        field are refused. A ``ValueError`` from ``__post_init__`` is told like every other mistake.

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
        return cast("T", _Filler(self).convert(value, type_, at))

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


def key_name(at: KeyPath) -> str:
    """Write a key path as people do: ``phases[1].seconds``."""
    name = ""
    for step in at:
        name += f"[{step}]" if isinstance(step, int) else f".{step}" if name else step
    return name


@cache
def _field_types(type_: type) -> dict[str, Any]:
    return typing.get_type_hints(type_)


class _Filler:
    """Turns TOML values of one document into values of a type."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def convert(self, value: object, type_: Any, at: KeyPath) -> Any:  # noqa: ANN401 - a type hint is any object
        """Turn ``value`` into ``type_`` or raise the error that names ``at``."""
        if type_ is object or type_ is Any:
            return value
        if dataclasses.is_dataclass(type_):
            return self._dataclass(value, cast("type", type_), at)
        origin = get_origin(type_)
        if origin is not None:
            return self._generic(value, origin, get_args(type_), at)
        if isinstance(type_, type) and issubclass(type_, Enum):
            return self._enum(value, type_, at)
        check = _PLAIN.get(type_)
        if check is None:
            raise TypeError(f"a field of a programme file cannot be of type {type_}")
        expected, is_right, make = check
        if not is_right(value):
            raise self._document.error(at, f"must be {expected}, not {_shown(value)}")
        return make(value)

    def _generic(self, value: object, origin: object, args: tuple[Any, ...], at: KeyPath) -> object:
        if origin in (Union, types.UnionType):
            kinds = [arg for arg in args if arg is not type(None)]
            if len(kinds) != 1:
                raise TypeError(f"a field of a programme file cannot be one of {kinds}")
            return self.convert(value, kinds[0], at)
        if origin is Literal:
            if not any(value == arg and type(value) is type(arg) for arg in args):
                raise self._document.error(at, _one_of([str(arg) for arg in args], value))
            return value
        if origin is tuple:
            return self._tuple(value, args, at)
        if origin is frozenset:
            items = self._tuple(value, (args[0], ...), at)
            for index, item in enumerate(items):
                if item in items[:index]:
                    raise self._document.error((*at, index), f"{_shown(item)} is there twice")
            return frozenset(items)
        if isinstance(origin, type) and issubclass(origin, Mapping):
            return self._mapping(value, args, at)
        raise TypeError(f"a field of a programme file cannot be of type {origin}")

    def _tuple(self, value: object, args: tuple[Any, ...], at: KeyPath) -> tuple[object, ...]:
        if not isinstance(value, list):
            raise self._document.error(at, f"must be a list, not {_shown(value)}")
        is_open = args[-1:] == (Ellipsis,)
        if not is_open and len(value) != len(args):
            raise self._document.error(at, f"must be a list of {len(args)} values, not of {len(value)}")
        kinds = [args[0]] * len(value) if is_open else args
        return tuple(
            self.convert(item, kind, (*at, i)) for i, (item, kind) in enumerate(zip(value, kinds, strict=True))
        )

    def _mapping(self, value: object, args: tuple[Any, ...], at: KeyPath) -> Mapping[Any, Any]:
        if not isinstance(value, dict):
            raise self._document.error(at, f"must be a table, not {_shown(value)}")
        key_type, item_type = args
        filled = {}
        for key, item in value.items():
            is_number = isinstance(key_type, type) and issubclass(key_type, int) and re.fullmatch(r"-?\d{1,9}", key)
            key_value = self.convert(int(key) if is_number else key, key_type, (*at, key))
            filled[key_value] = self.convert(item, item_type, (*at, key))
        return MappingProxyType(filled)

    def _enum(self, value: object, type_: type[Enum], at: KeyPath) -> Enum:
        members = {member.value: member for member in type_}
        if issubclass(type_, IntEnum):
            # A number is clear to a machine, a name to a reader: both are taken.
            members |= {member.name.lower(): member for member in type_}
        if isinstance(value, bool | float | list | dict) or value not in members:
            names = [str(name) for name in members]
            raise self._document.error(at, _one_of(names, value))
        return members[value]

    def _dataclass(self, value: object, type_: type, at: KeyPath) -> object:
        if not isinstance(value, dict):
            raise self._document.error(at, f"must be a table, not {_shown(value)}")
        kinds = _field_types(type_)
        fields = {field.name: field for field in dataclasses.fields(type_) if field.init}
        for key in value:
            if key not in fields:
                near = get_close_matches(key, fields, n=1)
                hint = f'; did you mean "{near[0]}"?' if near else f"; known are {', '.join(fields)}"
                raise self._document.error((*at, key), f"this key is not known{hint}")
        filled = {}
        for name, field in fields.items():
            if name in value:
                filled[name] = self.convert(value[name], kinds[name], (*at, name))
            elif field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING:
                raise self._document.error(at, f'the key "{name}" is missing')
        try:
            return type_(**filled)
        except ValueError as error:
            message = str(error)
            first = message.split(maxsplit=1)[0] if message else ""
            if first in value:
                raise self._document.error((*at, first), message.removeprefix(first).strip()) from error
            raise self._document.error(at, message) from error


_TOO_LARGE = 1 << 63
"""TOML promises whole numbers of 64 bits; tomllib reads larger ones, which neither float nor str can take."""


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and -_TOO_LARGE <= value < _TOO_LARGE


def _is_number(value: object) -> bool:
    return _is_whole(value) or (isinstance(value, float) and math.isfinite(value))


_PLAIN: Mapping[Any, tuple[str, Callable[[Any], bool], Callable[[Any], Any]]] = {
    str: ("a text in quotes", lambda value: isinstance(value, str), str),
    bool: ("true or false", lambda value: isinstance(value, bool), bool),
    int: ("a whole number", _is_whole, int),
    float: ("a number", _is_number, float),
    date: ("a date", lambda value: isinstance(value, date) and not isinstance(value, datetime), lambda value: value),
    datetime: (
        "a time with its zone",
        lambda value: isinstance(value, datetime) and value.tzinfo is not None,
        lambda value: value,
    ),
}


def _one_of(names: list[str], value: object) -> str:
    near = get_close_matches(value, names, n=1) if isinstance(value, str) else []
    hint = f'; did you mean "{near[0]}"?' if near else ""
    return f"must be one of {', '.join(names)}, not {_shown(value)}{hint}"


_LONGEST_SHOWN = 40


def _shown(value: object) -> str:
    """Write a TOML value for an error message, short and as it would stand in the file."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return "a table"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, int) and not _is_whole(value):
        return "a number too large"
    text = f'"{value}"' if isinstance(value, str) else str(value)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}..."
