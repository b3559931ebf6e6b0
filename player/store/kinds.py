"""Turn each kind of event into the rows that hold it, and back: no file, only plain values."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any
from uuid import UUID

from sqlalchemy import REAL, Column, Table

from player.events import (
    NO_EXTRA,
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
from player.store import schema
from player.store.digest import canonical_text
from player.store.rows import NO_DETAIL, Detail, EntryRow, as_stored, utc_text, value_columns

SMALLER = "smaller"
SKIPPED = "skipped"
SET_ASIDE = "set_aside"
STAYS_SMALLER = "stays_smaller"


def kind_and_detail(event: Event) -> tuple[str, Detail]:
    """Name the kind of an event and write what it holds as rows.

    Raises:
        TypeError: If it is an event that is never stored, such as `Look`, or holds a value of a wrong type.
    """
    for name, kind in KINDS.items():
        if type(event) is kind.event:
            main, lists = kind.write(event)
            return name, Detail(
                None if main is None else as_stored(kind.columns, main),
                tuple(
                    tuple(as_stored(value_columns(table), row) for row in listed)
                    for table, listed in zip(kind.lists, lists, strict=True)
                ),
            )
    raise TypeError(f"{type(event).__name__} is never stored")


def event_of(row: EntryRow, detail: Detail) -> Event:
    """Make the event of a record again.

    Raises:
        ValueError: If the rows do not fit together, which a digest that fits rules out.
    """
    shared: dict[str, Any] = {
        "at": datetime.fromisoformat(row.at_utc),
        "id": UUID(row.event_id),
        "zone": row.zone,
        "note": row.note,
        "extra": NO_EXTRA if row.extra == "{}" else MappingProxyType(json.loads(row.extra)),
    }
    return KINDS[row.kind].make(shared, detail)


def record_text(entry: EntryRow, detail: Detail) -> str:
    """Write a whole record as canonical text: its table, its ledger row with its id, each row of its details."""
    kind = KINDS[entry.kind]
    # Where there is no row, SQLite writes a null for each number: two for a fraction.
    main = detail.main or (None,) * sum(2 if isinstance(column.type, REAL) else 1 for column in kind.columns)
    lists = detail.lists or ((),) * len(kind.lists)
    return canonical_text("entry", *entry, main, *lists)


# Ten years hold some forty thousand of these; a table is several times faster than to call the enum.
_SITS: Mapping[int | None, Sit | None] = {None: None, **{int(one): one for one in Sit}}
_LEGS: Mapping[int | None, Zone | None] = {None: None, **{int(one): one for one in Zone}}
_CHANGES: Mapping[int | None, Change | None] = {None: None, **{int(one): one for one in Change}}
_MORNINGS: Mapping[str | None, Morning | None] = {None: None, **{str(one): one for one in Morning}}
_STOPPED: Mapping[str | None, Stopped | None] = {None: None, **{str(one): one for one in Stopped}}
_FORMS: Mapping[str, RoutineForm] = {str(one): one for one in RoutineForm}
_FEELS: Mapping[str, Feel] = {str(one): one for one in Feel}


def _check_in_rows(event: CheckIn) -> Detail:
    return Detail((event.nrs, event.sit, event.leg, event.change, event.morning))


def _check_in(shared: dict[str, Any], detail: Detail) -> CheckIn:
    nrs, sit, leg, change, morning = _main(detail)
    return CheckIn(
        nrs=nrs,
        sit=_SITS[sit],
        leg=_LEGS[leg],
        change=_CHANGES[change],
        morning=_MORNINGS[morning],
        **shared,
    )


def _safety_rows(event: SafetyCard) -> Detail:
    return Detail(
        (event.form, event.version), (tuple(event.answers.items()), tuple((item,) for item in event.reasked))
    )


def _safety(shared: dict[str, Any], detail: Detail) -> SafetyCard:
    form, version = _main(detail)
    answers, reasked = _lists(detail)
    return SafetyCard(
        form=CardForm(form),
        version=version,
        answers={item: Answer(answer) for item, answer in answers},
        reasked=tuple(item for (item,) in reasked),
        **shared,
    )


def _routine_rows(event: RoutineDone) -> Detail:
    marks = (
        *event.feels.items(),
        *((exercise_id, SMALLER) for exercise_id in event.smaller),
        *((exercise_id, SKIPPED) for exercise_id in event.skipped),
        *((exercise_id, SET_ASIDE) for exercise_id in event.set_aside),
        *((exercise_id, STAYS_SMALLER) for exercise_id in event.stays_smaller),
    )
    main = (
        event.stage,
        event.form,
        int(event.completed),
        event.nrs_pre,
        event.nrs_post,
        event.stopped,
        event.clicks,
        float(event.played_s),
        None if event.ended_at is None else utc_text(event.ended_at),
    )
    stops = tuple((float(stop.position_s), stop.exercise_id, stop.nrs, stop.leg) for stop in event.stops)
    return Detail(main, (tuple((nrs,) for nrs in event.nrs_during), marks, stops))


def _routine(shared: dict[str, Any], detail: Detail) -> RoutineDone:
    stage, form, completed, nrs_pre, nrs_post, stopped, clicks, played_s, ended_utc = _main(detail)
    taps, marks, stops = _lists(detail)
    return RoutineDone(
        stage=stage,
        form=_FORMS[form],
        completed=bool(completed),
        nrs_pre=nrs_pre,
        nrs_during=tuple(nrs for (nrs,) in taps),
        nrs_post=nrs_post,
        stopped=_STOPPED[stopped],
        feels={exercise: _FEELS[mark] for exercise, mark in marks if mark in set(Feel)},
        clicks=clicks,
        played_s=played_s,
        ended_at=None if ended_utc is None else datetime.fromisoformat(ended_utc),
        smaller=tuple(exercise for exercise, mark in marks if mark == SMALLER),
        skipped=tuple(exercise for exercise, mark in marks if mark == SKIPPED),
        set_aside=tuple(exercise for exercise, mark in marks if mark == SET_ASIDE),
        stays_smaller=tuple(exercise for exercise, mark in marks if mark == STAYS_SMALLER),
        stops=tuple(
            StopMark(position_s=position_s, exercise_id=exercise, nrs=nrs, leg=_LEGS[leg])
            for position_s, exercise, nrs, leg in stops
        ),
        **shared,
    )


def _main(detail: Detail) -> tuple[Any, ...]:
    if detail.main is None:
        raise ValueError("the record has lost its details")
    return detail.main


def _lists(detail: Detail) -> tuple[tuple[tuple[Any, ...], ...], ...]:
    return detail.lists


def _never(_shared: dict[str, Any], _detail: Detail) -> Event:
    raise ValueError("this record is no event")


@dataclass(frozen=True, slots=True)
class Kind:
    """How one kind of record is kept.

    Attributes:
        event: The class of its events, never a class below it; `Event` itself where it is no event of the user.
        main: Its own table, one row a record; None where it needs none.
        lists: Its further tables, several rows a record.
        write: Writes an event as rows.
        make: Makes an event from what all events share, and the rows.
    """

    event: type[Event]
    main: Table | None
    lists: tuple[Table, ...]
    write: Callable[[Any], Detail]
    make: Callable[[dict[str, Any], Detail], Event]

    @property
    def columns(self) -> tuple[Column[Any], ...]:
        """The columns of its own table without the key."""
        return () if self.main is None else value_columns(self.main)


KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "check_in": Kind(CheckIn, schema.check_in, (), _check_in_rows, _check_in),
        "safety": Kind(
            SafetyCard, schema.safety, (schema.safety_answer, schema.safety_reasked), _safety_rows, _safety
        ),
        "episode": Kind(
            EpisodeStart,
            schema.episode,
            (),
            lambda event: Detail((event.spell,)),
            lambda shared, detail: EpisodeStart(spell=Spell(_main(detail)[0]), **shared),
        ),
        "routine": Kind(
            RoutineDone,
            schema.routine,
            (schema.routine_nrs, schema.routine_exercise, schema.routine_stop),
            _routine_rows,
            _routine,
        ),
        "walk": Kind(
            Walk,
            schema.walk,
            (),
            lambda event: Detail((float(event.minutes),)),
            lambda shared, detail: Walk(minutes=_main(detail)[0], **shared),
        ),
        "peg": Kind(
            PegScore,
            schema.peg,
            (),
            lambda event: Detail(tuple(event.items)),
            lambda shared, detail: PegScore(items=_main(detail), **shared),
        ),
        "cleared": Kind(
            Cleared,
            schema.cleared,
            (),
            lambda event: Detail((event.checked_on,)),
            lambda shared, detail: Cleared(checked_on=_main(detail)[0], **shared),
        ),
        "override": Kind(Override, None, (), lambda _event: NO_DETAIL, lambda shared, _detail: Override(**shared)),
        "restored": Kind(Event, schema.restored, (), lambda _event: NO_DETAIL, _never),
    }
)
"""Every kind of record by its name, which for events is the one in the history format."""
