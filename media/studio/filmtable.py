"""The ``[film]`` tables of programme files: what only the studio needs to know of an exercise."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from media.exercise import Exercise
from media.studio.posture import HERE, Place
from player.errors import FormatError

Pair = tuple[str, str]

_KEYS = {"view", "inset", "stance", "arms", "legs", "extra", "at", "mirror", "follows", "place"}


@dataclass(frozen=True, slots=True)
class Setting:
    """How a stance is used at one key.

    Attributes:
        stance: Name of the stance.
        arms: What the right and the left arm do.
        legs: What the right and the left leg do.
        extra: Further numbers for the stance.
        place: Where the stance is in the room.
    """

    stance: str
    arms: Pair
    legs: Pair
    extra: Mapping[str, float] = field(default_factory=dict)
    place: Place = HERE


@dataclass(frozen=True, slots=True)
class FilmTable:
    """The film table of one exercise or one of its variants.

    Attributes:
        view: Name of the camera's place.
        inset: Name of the second view's place, or "" for none.
        setting: The setting of every key that has no other.
        at: Settings of named keys.
        mirrors_ahead: True if the other side is shown with the head at the other end, so that the figure goes on
            facing the camera; else left and right of the room are swapped.
        follows: Joints whose keyed angle gives way to contact: a planted hand, a foot that is flat on the floor.
    """

    view: str
    inset: str
    setting: Setting
    at: Mapping[str, Setting]
    mirrors_ahead: bool = False
    follows: frozenset[str] = frozenset()

    def setting_of(self, key_name: str) -> Setting:
        """Give the setting of a key by its name, "" for a key without one."""
        return self.at.get(key_name, self.setting)


def _pair(raw: object, otherwise: Pair, where: str) -> Pair:
    if raw is None:
        return otherwise
    if isinstance(raw, str):
        return raw, raw
    if isinstance(raw, list | tuple) and len(raw) == 2 and all(isinstance(x, str) for x in raw):
        return str(raw[0]), str(raw[1])
    raise FormatError(f"{where} must be a word, or two words for right and left")


def _numbers(raw: object, where: str) -> dict[str, float]:
    if raw is None:
        return {}
    if not isinstance(raw, Mapping) or not all(isinstance(x, int | float) for x in raw.values()):
        raise FormatError(f"{where} must be a table of numbers")
    return {str(name): float(cast("float", x)) for name, x in raw.items()}


def _setting(raw: Mapping[str, object], base: Setting | None, where: str) -> Setting:
    stance = raw.get("stance", base.stance if base else None)
    if not isinstance(stance, str):
        raise FormatError(f"{where}.stance must be the name of a stance")
    arms = _pair(raw.get("arms"), base.arms if base else ("hang", "hang"), f"{where}.arms")
    legs = _pair(raw.get("legs"), base.legs if base else ("planted", "planted"), f"{where}.legs")
    extra = {**(base.extra if base else {}), **_numbers(raw.get("extra"), f"{where}.extra")}
    place = _numbers(raw.get("place"), f"{where}.place")
    if not set(place) <= {"x", "z", "heading"}:
        raise FormatError(f"{where}.place knows x, z and heading only")
    return Setting(stance, arms, legs, extra, Place(**place) if place or base is None else base.place)


def film_table(exercise: Exercise, *, is_easier: bool = False) -> FilmTable:
    """Read the film table of an exercise; the easier variant's own table is laid over the standard one.

    Raises:
        FormatError: If the table is missing or says something wrong; names the exercise and the key.
    """
    raw: dict[str, object] = dict(exercise.film)
    own: Mapping[str, object] = exercise.easier.film if is_easier else {}
    where = f"{exercise.id}: film"
    for name in (*raw, *own):
        if name not in _KEYS:
            raise FormatError(f"{where} knows no {name!r}")
    base = _setting(raw, None, where)
    setting = _setting(own, base, where)
    at: dict[str, Setting] = {}
    for table in (raw, own):
        named = table.get("at", {})
        if not isinstance(named, Mapping):
            raise FormatError(f"{where}.at must be a table of key names")
        for name, inner in named.items():
            at[str(name)] = _setting(cast("Mapping[str, object]", inner), setting, f"{where}.at.{name}")
    merged = raw | dict(own)
    view, inset, mirror = merged.get("view", "lying"), merged.get("inset", ""), merged.get("mirror", "across")
    if not isinstance(view, str) or not isinstance(inset, str):
        raise FormatError(f"{where}.view and inset must be names of camera places")
    if mirror not in {"across", "ahead"}:
        raise FormatError(f'{where}.mirror must be "across" or "ahead"')
    follows = merged.get("follows", [])
    if not isinstance(follows, list | tuple):
        raise FormatError(f"{where}.follows must be a list of joints")
    return FilmTable(view, inset, setting, at, mirror == "ahead", frozenset(str(x) for x in follows))
