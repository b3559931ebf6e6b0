"""The words of a programme file in the user's language: exercises, cues, captions, stages, safety questions."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar, cast

from PySide6.QtCore import QCoreApplication

from media.exercise import Exercise, ExerciseDose, RepCaption, RepPhase, Variant
from media.programmefile import BUNDLED, Course
from media.routine import Routine, Step
from media.timeline import Phase, Rep, Segment, Timeline
from player.events import RoutineForm
from player.programme import CardLine, Programme, Region, SafetyItem, SafetyWords, Stage

T = TypeVar("T")

CONTEXT = "programme"
"""Where the translation files keep these words, apart from those of the window."""

SHOWN: Mapping[type, frozenset[str]] = MappingProxyType(
    {
        Programme: frozenset({"title"}),
        Stage: frozenset({"title", "line", "fits", "placed"}),
        SafetyItem: frozenset({"label", "wording", "rephrased", "staff", "advice"}),
        CardLine: frozenset({"label"}),
        SafetyWords: frozenset(each.name for each in fields(SafetyWords)),
        Region: frozenset({"title", "emergency", "urgent"}),
        Exercise: frozenset({"name", "short_name", "start_line", "set_up", "why", "feel", "ease", "mistakes"}),
        ExerciseDose: frozenset({"line", "side_words"}),
        RepPhase: frozenset({"word", "caption"}),
        RepCaption: frozenset({"text"}),
        Variant: frozenset({"text"}),
        Step: frozenset({"title", "caption"}),
        Segment: frozenset({"title", "caption", "exercise_name", "start_line", "dose_line"}),
        Phase: frozenset({"word", "caption"}),
        Rep: frozenset({"side_words"}),
    }
)
"""The fields of each kind that a user reads; all others are names, numbers and notes for the film."""


def tell(text: str) -> str:
    """Give words of a programme file in the user's language; those without a translation stay as they are."""
    return QCoreApplication.translate(CONTEXT, text) if text else ""


def told(value: T) -> T:
    """Give a copy of a value of a programme file with every word that is shown in the user's language.

    A translation may be longer than the file's own limits allow, so the copy is not checked again.

    Args:
        value: A frozen value, or a tuple or mapping of them.
    """
    return cast("T", _mapped(value, tell))


def words_of(value: object) -> Iterator[str]:
    """Give every word that ``told`` would translate, in order; some come more than once."""
    found: list[str] = []

    def keep(text: str) -> str:
        found.append(text)
        return text

    _mapped(value, keep)
    return (text for text in found if text)


class ToldCourse(Course):
    """A programme folder in the user's language."""

    def __init__(self, folder: Path = BUNDLED) -> None:
        """Name the folder; nothing is read yet."""
        super().__init__(folder)
        self.plain = Course(folder)
        """The same as it is written."""
        self._told: dict[object, Any] = {}

    @property
    def programme(self) -> Programme:  # type: ignore[override]  # kept until the language changes, not for ever
        """What is prescribed."""
        return self._keep("programme", lambda: self.plain.programme)

    def exercise(self, exercise_id: str) -> Exercise:
        """Give an exercise by its id ("A1")."""
        return self._keep(exercise_id, lambda: self.plain.exercise(exercise_id))

    def routine(self, routine_id: str) -> Routine:
        """Give a routine by its id ("routine-1")."""
        return self._keep(routine_id, lambda: self.plain.routine(routine_id))

    def timeline(self, routine_id: str, form: RoutineForm) -> Timeline:
        """Give the timeline of one form of a routine.

        Raises:
            LookupError: If the routine has no such form.
        """
        return self._keep((routine_id, form), lambda: self.plain.timeline(routine_id, form))

    def check(self) -> None:
        """Read every file but the films, and check that they fit together.

        Raises:
            FormatError: At the first mistake; names file, line and key.
        """
        self.plain.check()

    def forget_words(self) -> None:
        """Tell everything anew from now on: the language has changed."""
        self._told.clear()

    def _keep(self, key: object, read: Callable[[], T]) -> T:
        if key not in self._told:
            self._told[key] = told(read())
        return cast("T", self._told[key])


def _mapped(value: Any, change: Callable[[str], str]) -> Any:  # noqa: ANN401  # whatever a programme file holds
    """Copy a value with its shown words changed; what holds none is handed back itself."""
    if isinstance(value, tuple):
        items = tuple(_mapped(item, change) for item in value)
        return value if all(new is old for new, old in zip(items, value, strict=True)) else items
    if isinstance(value, Mapping):
        entries = {key: _mapped(item, change) for key, item in value.items()}
        is_same = all(entries[key] is value[key] for key in value)
        return value if is_same else MappingProxyType(entries)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    shown = SHOWN.get(type(value), frozenset())
    changed = {}
    for each in fields(value):
        held = getattr(value, each.name)
        new = _words_mapped(held, change) if each.name in shown else _mapped(held, change)
        if new is not held:
            changed[each.name] = new
    if not changed:
        return value
    copy = object.__new__(type(value))
    for each in fields(value):
        object.__setattr__(copy, each.name, changed.get(each.name, getattr(value, each.name)))
    return copy


def _words_mapped(words: Any, change: Callable[[str], str]) -> Any:  # noqa: ANN401  # a text, or texts
    if isinstance(words, str):
        new = change(words)
        return words if new == words else new
    if isinstance(words, Mapping):
        entries = {key: _words_mapped(text, change) for key, text in words.items()}
        return words if entries == dict(words) else MappingProxyType(entries)
    texts = tuple(_words_mapped(text, change) for text in words)
    return words if texts == words else texts
