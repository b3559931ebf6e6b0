"""Make any event that may be stored, fast, from chance alone."""

import random
from collections.abc import Callable
from datetime import timedelta
from enum import Enum
from typing import Any, TypeVar
from uuid import UUID

from player.events import (
    Answer,
    CardForm,
    Change,
    CheckIn,
    Cleared,
    EpisodeStart,
    Event,
    Feel,
    Morning,
    Override,
    PegScore,
    RoutineDone,
    RoutineForm,
    SafetyCard,
    Sit,
    Spell,
    StopMark,
    Stopped,
    Walk,
    Zone,
)
from tests.reliability.life import MONDAY

E = TypeVar("E", bound=Enum)

_SIGNS = "abc xyz,;\"'=+-@\t\r\n\\/äß漢字\u200f\u0000\u0001😀<>&{}[]"
_ZONES = ["", "Europe/London", "America/Los_Angeles", "Pacific/Kiritimati", "Mars/Phobos"]


def wild_event(chance: random.Random) -> Event:
    """Make one event of any kind."""
    shared: dict[str, Any] = {
        "at": MONDAY + timedelta(microseconds=chance.randrange(10**15)),
        "id": UUID(int=chance.getrandbits(128), version=4),
        "zone": chance.choice(_ZONES),
        "note": _text(chance) if chance.random() < 0.4 else "",
        "extra": {f"x-{_text(chance)}": _json(chance)} if chance.random() < 0.2 else {},
    }
    make = chance.choices(list(_MAKERS), weights=list(_MAKERS.values()))[0]
    return make(chance, shared)


def _check_in(chance: random.Random, shared: dict[str, Any]) -> Event:
    return CheckIn(
        nrs=chance.randrange(11),
        sit=_maybe(chance, Sit),
        leg=_maybe(chance, Zone),
        change=_maybe(chance, Change),
        morning=_maybe(chance, Morning),
        **shared,
    )


def _safety(chance: random.Random, shared: dict[str, Any]) -> Event:
    answers = {f"{chance.choice('ABC')}{number}": chance.choice(list(Answer)) for number in range(9)}
    reasked = tuple(answers)[: chance.randrange(3)]
    form = chance.choice(list(CardForm))
    return SafetyCard(form=form, answers=answers, version=_text(chance), reasked=reasked, **shared)


def _routine(chance: random.Random, shared: dict[str, Any]) -> Event:
    exercises = [f"ex-{number}" for number in range(6)]
    stops = [
        StopMark(
            position_s=_amount(chance),
            exercise_id=chance.choice(exercises),
            nrs=_nrs(chance),
            leg=_maybe(chance, Zone),
        )
    ]
    return RoutineDone(
        stage=chance.randrange(1, 4),
        form=chance.choice(list(RoutineForm)),
        completed=chance.random() < 0.8,
        nrs_pre=_nrs(chance),
        nrs_during=tuple(chance.randrange(11) for _ in range(chance.randrange(4))),
        nrs_post=_nrs(chance),
        stopped=_maybe(chance, Stopped),
        feels={exercise: chance.choice(list(Feel)) for exercise in chance.sample(exercises, 3)},
        clicks=chance.randrange(900),
        played_s=_amount(chance),
        smaller=tuple(chance.sample(exercises, 2)),
        skipped=tuple(chance.sample(exercises, 1)),
        stops=tuple(stops[: chance.randrange(2)]),
        ended_at=MONDAY if chance.random() < 0.5 else None,
        set_aside=tuple(chance.sample(exercises, 1)),
        stays_smaller=tuple(chance.sample(exercises, 1)),
        **shared,
    )


def _text(chance: random.Random) -> str:
    return "".join(chance.choices(_SIGNS, k=chance.randrange(30)))


def _json(chance: random.Random) -> object:
    return chance.choice([None, True, 1.5, -(10**17), _text(chance), [1, [2.25]], {"a": {_text(chance): None}}])


def _amount(chance: random.Random) -> float:
    return chance.choice([chance.random() * 500, float(chance.randrange(600)), chance.random() / 1000])


def _nrs(chance: random.Random) -> int | None:
    return None if chance.random() < 0.3 else chance.randrange(11)


def _maybe(chance: random.Random, kind: type[E]) -> E | None:
    return None if chance.random() < 0.2 else chance.choice(list(kind))


_MAKERS: dict[Callable[[random.Random, dict[str, Any]], Event], int] = {
    _check_in: 10,
    _safety: 2,
    _routine: 5,
    lambda chance, shared: EpisodeStart(spell=chance.choice(list(Spell)), **shared): 1,
    lambda chance, shared: Walk(minutes=_amount(chance), **shared): 3,
    lambda chance, shared: PegScore(items=(_nrs(chance), _nrs(chance), _nrs(chance)), **shared): 1,
    lambda chance, shared: Cleared(checked_on=chance.choice(["", "2026-01-05"]), **shared): 1,
    lambda _chance, shared: Override(**shared): 1,
}
"""What makes each kind of event, and how often."""
