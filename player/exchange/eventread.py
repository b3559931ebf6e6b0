"""Read one event of a history file."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TypedDict
from uuid import UUID, uuid5

from player.errors import FormatError
from player.events import (
    Answer,
    CardForm,
    Change,
    CheckIn,
    Cleared,
    EpisodeStart,
    Event,
    Feel,
    Look,
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
from player.exchange.fields import Fields, Twice, shown

LONGEST_WALK_MIN = 1e6
LONGEST_ROUTINE_S = 1e6
MOST_CLICKS = 1 << 53
"""Limits far above what anybody does, so that arithmetic stays exact."""

_NAMESPACE = UUID("6f6b1c6e-6d0e-5f0c-9a43-0d1d1e2f7a10")


class _Shared(TypedDict):
    """What every kind of event has."""

    at: datetime
    id: UUID
    zone: str
    note: str
    extra: Mapping[str, object]


def read_event(raw: object, place: int, last_stage: int) -> Event:
    """Read one event.

    Args:
        raw: The parsed object.
        place: Its place in the list, from 0 on.
        last_stage: Number of stages of the programme.

    Raises:
        FormatError: One line that names event and field.
    """
    where = f"event {place + 1} (events[{place}])"
    if not isinstance(raw, dict):
        raise FormatError(f"{where}: must be an object, not {shown(raw)}")
    if isinstance(raw, Twice):
        raise FormatError(f"{where}, {raw.name}: is there twice")
    fields = Fields(where, raw)
    kind = fields.text("type")
    make = _KINDS.get(kind)
    if make is None:
        raise fields.error("type", f"must be one of {', '.join(_KINDS)}, not {shown(kind)}")
    at = fields.instant("at")
    # A history without ids gets the same ones each time, so that importing it twice stores it once.
    made_id = uuid5(_NAMESPACE, f"{place} {json.dumps(raw, sort_keys=True)}")
    shared = _Shared(
        at=at,
        id=fields.optional("id", fields.uuid, made_id),
        zone=fields.optional("tz", fields.text, ""),
        note=fields.optional("note", fields.text, ""),
        extra={},
    )
    fields.optional("date", fields.text, "")  # follows from the instant and the zone
    return make(fields, shared, last_stage)


def _check_in(fields: Fields, shared: _Shared, _last_stage: int) -> Event:
    nrs = fields.whole("nrs", 0, 10)
    sit = fields.step_or_null("sit", Sit)
    leg = fields.step_or_null("zone", Zone)
    change = fields.step_or_null("chg", Change)
    morning = fields.choice_or_null("morning", Morning)
    shared["extra"] = fields.rest()
    return CheckIn(**shared, nrs=nrs, sit=sit, leg=leg, change=change, morning=morning)


def _safety(fields: Fields, shared: _Shared, _last_stage: int) -> Event:
    form = fields.choice("form", CardForm)
    given = fields.inner("answers")
    answers = {name: given.choice(name, Answer) for name in given.names()}
    version = fields.optional("version", fields.text, "")
    reasked: tuple[str, ...] = fields.optional("reasked", fields.texts, ())
    shared["extra"] = fields.rest()
    return SafetyCard(**shared, form=form, answers=answers, version=version, reasked=reasked)


def _episode(fields: Fields, shared: _Shared, _last_stage: int) -> Event:
    spell = fields.choice("dur", Spell)
    shared["extra"] = fields.rest()
    return EpisodeStart(**shared, spell=spell)


def _routine(fields: Fields, shared: _Shared, last_stage: int) -> Event:
    made = RoutineDone(
        **shared,
        stage=fields.whole("stage", 1, last_stage),
        form=fields.choice("form", RoutineForm),
        completed=fields.flag("completed"),
        nrs_pre=fields.whole_or_null("nrs_pre", 0, 10),
        nrs_during=fields.each("nrs_during", lambda one, name: one.whole(name, 0, 10)),
        nrs_post=fields.whole_or_null("nrs_post", 0, 10),
        stopped=fields.optional("stopped", lambda name: fields.choice(name, Stopped), None),
        feels=fields.optional("feels", lambda name: _feels(fields.inner(name)), {}),
        clicks=fields.optional("clicks", lambda name: fields.whole(name, 0, MOST_CLICKS), 0),
        played_s=fields.optional("played_s", lambda name: fields.number(name, 0, LONGEST_ROUTINE_S), 0.0),
        smaller=fields.optional("smaller", fields.texts, ()),
        skipped=fields.optional("skipped", fields.texts, ()),
        set_aside=fields.optional("set_aside", fields.texts, ()),
        stays_smaller=fields.optional("stays_smaller", fields.texts, ()),
        stops=fields.optional("stops", lambda name: fields.each(name, _stop), ()),
        ended_at=fields.optional("ended_at", fields.instant, None),
    )
    return replace(made, extra=fields.rest())


def _feels(fields: Fields) -> dict[str, Feel]:
    return {name: fields.choice(name, Feel) for name in fields.names()}


def _stop(one: Fields, name: str) -> StopMark:
    fields = one.inner(name)
    return StopMark(
        position_s=fields.number("position_s", 0, LONGEST_ROUTINE_S),
        exercise_id=fields.text("exercise_id"),
        nrs=fields.whole_or_null("nrs", 0, 10),
        leg=fields.step_or_null("zone", Zone),
    )


def _walk(fields: Fields, shared: _Shared, _last_stage: int) -> Event:
    minutes = fields.number("minutes", 0, LONGEST_WALK_MIN)
    shared["extra"] = fields.rest()
    return Walk(**shared, minutes=minutes)


def _peg(fields: Fields, shared: _Shared, _last_stage: int) -> Event:
    given = fields.each("items", lambda one, name: one.whole_or_null(name, 0, 10))
    if len(given) != 3:  # noqa: PLR2004 - the PEG has three questions
        raise fields.error("items", f"must be three answers, not {len(given)}")
    shared["extra"] = fields.rest()
    return PegScore(**shared, items=(given[0], given[1], given[2]))


def _cleared(fields: Fields, shared: _Shared, _last_stage: int) -> Event:
    checked_on = fields.optional("checked_on", fields.text, "")
    shared["extra"] = fields.rest()
    return Cleared(**shared, checked_on=checked_on)


def _override(fields: Fields, shared: _Shared, _last_stage: int) -> Event:
    shared["extra"] = fields.rest()
    return Override(**shared)


def _look(fields: Fields, shared: _Shared, _last_stage: int) -> Event:
    shared["extra"] = fields.rest()
    return Look(**shared)


_KINDS: Mapping[str, Callable[[Fields, _Shared, int], Event]] = {
    "safety": _safety,
    "episode": _episode,
    "check_in": _check_in,
    "routine": _routine,
    "walk": _walk,
    "peg": _peg,
    "cleared": _cleared,
    "override": _override,
    "look": _look,
}
