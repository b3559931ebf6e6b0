"""Fill frozen dataclasses from parsed data, strictly: what is unknown, missing or of a wrong type is an error."""

import dataclasses
import math
import re
import types
import typing
from collections.abc import Callable, Mapping
from datetime import date, datetime
from difflib import get_close_matches
from enum import Enum, IntEnum
from functools import cache
from types import MappingProxyType
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin

from player.errors import FormatError

T = TypeVar("T")

KeyPath = tuple[str | int, ...]
"""Where a value stands: the keys and list indices that lead to it. ``()`` is the whole."""

ErrorAt = Callable[[KeyPath, str], FormatError]
"""Makes the error for a mistake at a key, so that it can name file and line."""


def fill(data: object, type_: type[T], error: ErrorAt, at: KeyPath = ()) -> T:
    """Turn parsed TOML or JSON into a value of a dataclass.

    Args:
        data: Tables as dicts, lists as lists, and plain values.
        type_: A dataclass. Its fields may be str, bool, int, float, dates, enums, tuples, frozensets, mappings,
            ``X | None``, ``Literal``, ``object`` (any value, as it is) and further dataclasses.
        error: Makes the errors.
        at: Where ``data`` stands.

    Returns:
        The value. Fields with a default may be left out, all others must be there; keys that name no field are
        refused. A ``ValueError`` from ``__post_init__`` is told like every other mistake, and at the line of a field
        if its message begins with the name of that field.

    Raises:
        FormatError: If the data do not fit the type.
    """
    return cast("T", _Filler(error).convert(data, type_, at))


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
    """Turns the values of one file into values of a type."""

    def __init__(self, error: ErrorAt) -> None:
        self._error = error

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
            raise TypeError(f"a field to be filled cannot be of type {type_}")
        expected, is_right, make = check
        if not is_right(value):
            raise self._error(at, f"must be {expected}, not {_shown(value)}")
        return make(value)

    def _generic(self, value: object, origin: object, args: tuple[Any, ...], at: KeyPath) -> object:
        if origin in (Union, types.UnionType):
            return self._optional(value, args, at)
        if origin is Literal:
            if not any(value == arg and type(value) is type(arg) for arg in args):
                raise self._error(at, _one_of([str(arg) for arg in args], value))
            return value
        if origin is tuple:
            return self._tuple(value, args, at)
        if origin is frozenset:
            return self._set(value, args[0], at)
        if isinstance(origin, type) and issubclass(origin, Mapping):
            return self._mapping(value, args, at)
        raise TypeError(f"a field to be filled cannot be of type {origin}")

    def _optional(self, value: object, args: tuple[Any, ...], at: KeyPath) -> object:
        kinds = [arg for arg in args if arg is not type(None)]
        if len(kinds) != 1:
            raise TypeError(f"a field to be filled cannot be one of {kinds}")
        return None if value is None else self.convert(value, kinds[0], at)

    def _set(self, value: object, kind: object, at: KeyPath) -> frozenset[object]:
        items = self._tuple(value, (kind, ...), at)
        for index, item in enumerate(items):
            if item in items[:index]:
                raise self._error((*at, index), f"{_shown(item)} is there twice")
        return frozenset(items)

    def _tuple(self, value: object, args: tuple[Any, ...], at: KeyPath) -> tuple[object, ...]:
        if not isinstance(value, list):
            raise self._error(at, f"must be a list, not {_shown(value)}")
        is_open = args[-1:] == (Ellipsis,)
        if not is_open and len(value) != len(args):
            raise self._error(at, f"must be a list of {len(args)} values, not of {len(value)}")
        kinds = [args[0]] * len(value) if is_open else args
        return tuple(
            self.convert(item, kind, (*at, i)) for i, (item, kind) in enumerate(zip(value, kinds, strict=True))
        )

    def _mapping(self, value: object, args: tuple[Any, ...], at: KeyPath) -> Mapping[Any, Any]:
        if not isinstance(value, dict):
            raise self._error(at, f"must be a table, not {_shown(value)}")
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
            raise self._error(at, _one_of(names, value))
        return members[value]

    def _dataclass(self, value: object, type_: type, at: KeyPath) -> object:
        if not isinstance(value, dict):
            raise self._error(at, f"must be a table, not {_shown(value)}")
        kinds = _field_types(type_)
        fields = {field.name: field for field in dataclasses.fields(type_) if field.init}
        for key in value:
            if key not in fields:
                near = get_close_matches(key, fields, n=1)
                hint = f'; did you mean "{near[0]}"?' if near else f"; known are {', '.join(fields)}"
                raise self._error((*at, key), f"this key is not known{hint}")
        filled = {}
        for name, field in fields.items():
            if name in value:
                filled[name] = self.convert(value[name], kinds[name], (*at, name))
            elif field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING:
                raise self._error(at, f'the key "{name}" is missing')
        try:
            return type_(**filled)
        except ValueError as error:
            message = str(error)
            first = message.split(maxsplit=1)[0] if message else ""
            if first in value:
                raise self._error((*at, first), message.removeprefix(first).strip()) from error
            raise self._error(at, message) from error


_TOO_LARGE = 1 << 63
"""TOML promises whole numbers of 64 bits; both parsers read larger ones, which neither float nor str can take."""


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
    """Write a value for an error message, short and as it would stand in the file."""
    if isinstance(value, bool):
        return str(value).lower()
    if value is None:
        return "null"
    if isinstance(value, dict):
        return "a table"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, int) and not _is_whole(value):
        return "a number too large"
    text = f'"{value}"' if isinstance(value, str) else str(value)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}..."
