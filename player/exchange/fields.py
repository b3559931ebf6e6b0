"""Take the fields of one event of a history file, strictly; a mistake names event, field and what was expected."""

import json
import math
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from enum import IntEnum, StrEnum
from typing import TypeVar
from uuid import UUID

from player.errors import FormatError

FIRST_YEAR, LAST_YEAR = 1970, 2199
"""Years that a history may speak of; a clock that lost its battery says 1970."""

_Name = TypeVar("_Name", bound=StrEnum)
_Number = TypeVar("_Number", bound=IntEnum)
_SHOWN = 40


class Twice(dict[str, object]):
    """A JSON object in which a key stood twice; it becomes an error where its event is known."""

    def __init__(self, pairs: list[tuple[str, object]], name: str) -> None:
        super().__init__(pairs)
        self.name = name


class Fields:
    """The fields of one JSON object; those taken are gone, and what stays is not known to this version.

    Args:
        where: What to call the object in an error: "event 3 (events[2])".
        raw: The parsed object.
        path: Path of the object inside the event, or "".
    """

    def __init__(self, where: str, raw: Mapping[str, object], path: str = "") -> None:
        self._where = where
        self._raw = dict(raw)
        self._path = path

    def error(self, field: str, message: str) -> FormatError:
        """Make the error to raise for a field."""
        name = ".".join(part for part in (self._path, field) if part)
        return FormatError(f"{self._where}, {name}: {message}")

    def take(self, field: str) -> object:
        """Take any value of a field that must be there."""
        if field not in self._raw:
            raise self.error(field, "is missing")
        return self._raw.pop(field)

    def whole(self, field: str, low: int, high: int) -> int:
        """Take a whole number."""
        value = self.take(field)
        # A bool is an int in Python, and 5.0 may have been 5.4 somewhere.
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise self.error(field, f"must be a whole number from {low} to {high}, not {shown(value)}")
        return value

    def whole_or_null(self, field: str, low: int, high: int) -> int | None:
        """Take a whole number or null."""
        if field in self._raw and self._raw[field] is None:
            self._drop(field)
            return None
        return self.whole(field, low, high)

    def number(self, field: str, low: float, high: float) -> float:
        """Take a finite number."""
        value = self.take(field)
        if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
            raise self.error(field, f"must be a number from {low:g} to {high:g}, not {shown(value)}")
        return float(value)

    def flag(self, field: str) -> bool:
        """Take true or false."""
        value = self.take(field)
        if not isinstance(value, bool):
            raise self.error(field, f"must be true or false, not {shown(value)}")
        return value

    def text(self, field: str) -> str:
        """Take a text."""
        value = self.take(field)
        if not isinstance(value, str):
            raise self.error(field, f"must be a text, not {shown(value)}")
        try:
            value.encode()
        except UnicodeEncodeError as error:
            raise self.error(field, "must be a text that can be written") from error
        return value

    def choice(self, field: str, kind: type[_Name]) -> _Name:
        """Take one of the names of an enum."""
        value = self.take(field)
        if not isinstance(value, str) or value not in [member.value for member in kind]:
            names = ", ".join(member.value for member in kind)
            raise self.error(field, f"must be one of {names}, not {shown(value)}")
        return kind(value)

    def choice_or_null(self, field: str, kind: type[_Name]) -> _Name | None:
        """Take one of the names of an enum, or null."""
        if field in self._raw and self._raw[field] is None:
            self._drop(field)
            return None
        return self.choice(field, kind)

    def step_or_null(self, field: str, kind: type[_Number]) -> _Number | None:
        """Take one of the numbers of an enum, or null."""
        value = self.whole_or_null(field, min(kind), max(kind))
        return None if value is None else kind(value)

    def instant(self, field: str) -> datetime:
        """Take an instant with its offset; given as UTC."""
        value = self.take(field)
        expected = f"must be a time with its offset in the years {FIRST_YEAR} to {LAST_YEAR}, not {shown(value)}"
        if not isinstance(value, str):
            raise self.error(field, expected)
        try:
            at = datetime.fromisoformat(value)
            # Without an offset nobody can say which instant is meant.
            at = at.astimezone(UTC) if at.tzinfo is not None else datetime.min.replace(tzinfo=UTC)
        except (ValueError, OverflowError) as error:
            raise self.error(field, expected) from error
        if not FIRST_YEAR <= at.year <= LAST_YEAR:
            raise self.error(field, expected)
        return at

    def uuid(self, field: str) -> UUID:
        """Take the id of an event."""
        value = self.take(field)
        try:
            return UUID(value if isinstance(value, str) else "")
        except ValueError as error:
            raise self.error(field, f"must be an id as in RFC 9562, not {shown(value)}") from error

    def texts(self, field: str) -> tuple[str, ...]:
        """Take a list of texts."""
        return self.each(field, lambda one, name: one.text(name))

    def each(self, field: str, take_one: Callable[["Fields", str], "_Item"]) -> tuple["_Item", ...]:
        """Take a list, item by item; an error names the item as ``field[2]``."""
        values = self.take(field)
        if not isinstance(values, list):
            raise self.error(field, f"must be a list, not {shown(values)}")
        return tuple(
            take_one(Fields(self._where, {f"{field}[{i}]": value}, self._path), f"{field}[{i}]")
            for i, value in enumerate(values)
        )

    def inner(self, field: str) -> "Fields":
        """Take an object."""
        value = self.take(field)
        if not isinstance(value, dict):
            raise self.error(field, f"must be an object, not {shown(value)}")
        if isinstance(value, Twice):
            raise self.error(f"{field}.{value.name}", "is there twice")
        return Fields(self._where, value, ".".join(part for part in (self._path, field) if part))

    def optional(self, field: str, take: Callable[[str], "_Item"], default: "_Item") -> "_Item":
        """Take a field by another method; where it is missing or null, give the default."""
        if self._raw.get(field) is None:
            self._raw.pop(field, None)
            return default
        return take(field)

    def names(self) -> list[str]:
        """Give the names of the fields that are left."""
        return list(self._raw)

    def rest(self) -> dict[str, object]:
        """Take all that is left, to be kept as it is.

        Raises:
            FormatError: If there is a number in it that JSON cannot write.
        """
        for field, value in self._raw.items():
            if not is_writable(value):
                raise self.error(field, "must hold only what JSON can write")
        left, self._raw = self._raw, {}
        return left

    def _drop(self, field: str) -> None:
        del self._raw[field]


_Item = TypeVar("_Item")


def is_writable(value: object) -> bool:
    """Say whether JSON can write a value and read the same again."""
    if isinstance(value, float):
        return math.isfinite(value)
    if isinstance(value, dict):
        return all(is_writable(name) and is_writable(item) for name, item in value.items())
    if isinstance(value, list):
        return all(is_writable(item) for item in value)
    if isinstance(value, str):
        return value.encode(errors="ignore").decode() == value
    return value is None or isinstance(value, bool | int)


def shown(value: object) -> str:
    """Write a value for an error message: short, on one line."""
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "a list"
    text = json.dumps(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."
