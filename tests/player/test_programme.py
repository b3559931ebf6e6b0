"""player.programme: the bundled prescription says where each number comes from, and slips are refused."""

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import replace

import pytest

from player.events import RoutineForm
from player.programme import CardLine, Programme, Tier
from tests.builders import our_programme

STEPS = {"number", "to_stage", "from_stage"}
"""Numbers that only say which step is meant."""


def with_sources(value: object, path: str = "programme") -> Iterator[tuple[str, object, Mapping[str, str]]]:
    """Every part of the programme that carries sources."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        source = getattr(value, "source", None)
        if isinstance(source, Mapping):
            yield path, value, source
        for field in dataclasses.fields(value):
            yield from with_sources(getattr(value, field.name), f"{path}.{field.name}")
    elif isinstance(value, tuple):
        for place, item in enumerate(value):
            yield from with_sources(item, f"{path}[{place}]")


def test_every_number_says_where_it_comes_from() -> None:
    parts = list(with_sources(our_programme()))

    silent = [
        f"{path}.{field.name}"
        for path, value, source in parts
        for field in dataclasses.fields(value)  # type: ignore[arg-type]
        if isinstance(getattr(value, field.name), int | float)
        and not isinstance(getattr(value, field.name), bool)
        and field.name not in STEPS
        and not source.get(field.name, "").strip()
    ]
    assert len(parts) > 20
    assert silent == []


def test_no_source_speaks_of_a_number_that_is_not_there() -> None:
    stray = [
        f"{path}.{name}"
        for path, value, source in with_sources(our_programme())
        for name in source
        if name not in {field.name for field in dataclasses.fields(value)}  # type: ignore[arg-type]
    ]

    assert stray == []


def test_every_safety_question_has_its_words_and_its_source() -> None:
    safety = our_programme().safety

    assert [item.id for item in safety.items] == [
        *(f"A{n}" for n in range(1, 11)),
        *(f"B{n}" for n in range(1, 10)),
        *(f"C{n}" for n in range(1, 9)),
    ]
    for item in safety.items:
        assert item.id.startswith(item.tier.value)
        assert item.label
        assert item.wording.endswith(("?", ")"))
        assert item.source
        # "Not sure" in tier B gets the question once more in other words; staff are told what is dangerous.
        assert bool(item.rephrased) == (item.tier is Tier.URGENT)
        assert bool(item.staff) == (item.tier is not Tier.SOON)
        assert bool(item.cap) != item.is_lock or item.tier is not Tier.SOON


def test_the_caps_and_locks_are_those_of_the_programme_text() -> None:
    items = {item.id: item for item in our_programme().safety.items}

    assert {id_: item.cap for id_, item in items.items() if item.cap} == {"C1": 2, "C2": 2, "C3": 1, "C6": 2}
    assert {id_ for id_, item in items.items() if item.is_lock} == {"C4", "C5", "C7", "C8"}
    assert {id_ for id_, item in items.items() if not item.is_unlocked_by_tick} == {"C8"}
    assert {id_ for id_, item in items.items() if item.may_prefer_not} == {"A4"}


def test_the_short_card_leads_to_every_danger_that_it_names() -> None:
    opened = [line.opens for line in our_programme().safety.short]

    assert opened == [
        ("A1",),
        ("A2", "A3"),
        ("A4",),
        ("A5",),
        ("A6",),
        ("A9", "B1"),
        ("A8",),
        ("B6",),
        ("A7", "A10"),
    ]


def test_the_last_region_fits_everywhere_and_all_say_whom_to_call() -> None:
    regions = our_programme().regions

    assert [region.id for region in regions][-1] == "other"
    assert all(region.emergency and region.urgent for region in regions)
    assert all(region.emergency_call for region in regions[:-1])


def test_only_the_last_stage_has_no_short_form() -> None:
    doses = [stage.dose for stage in our_programme().stages]

    assert [dose.has_short for dose in doses] == [True, True, False]
    assert [dose.form for dose in doses] == [RoutineForm.SHORT, RoutineForm.SHORT, RoutineForm.FULL]
    assert all(dose.enough <= dose.per_day_from <= dose.per_day_to <= dose.slots_max for dose in doses)


def without_last_stage(programme: Programme) -> dict[str, object]:
    return {"stages": programme.stages[:-1]}


def without_unlock(programme: Programme) -> dict[str, object]:
    return {"gate": replace(programme.gate, unlocks=programme.gate.unlocks[:1])}


def without_step_back(programme: Programme) -> dict[str, object]:
    return {"gate": replace(programme.gate, step_backs=programme.gate.step_backs[1:])}


def with_stages_swapped(programme: Programme) -> dict[str, object]:
    return {"stages": programme.stages[::-1]}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (without_last_stage, "one unlock"),
        (without_unlock, "one unlock"),
        (without_step_back, "one step_back"),
        (with_stages_swapped, "numbered 1, 2, 3"),
    ],
)
def test_stages_and_the_rules_between_them_must_fit(change: object, message: str) -> None:
    programme = our_programme()
    assert callable(change)

    with pytest.raises(ValueError, match=message):
        replace(programme, **change(programme))


def test_a_card_line_must_lead_to_a_question_that_there_is() -> None:
    safety = our_programme().safety

    with pytest.raises(ValueError, match="A99"):
        replace(safety, short=(CardLine(label="Something", opens=("A99",)),))
    with pytest.raises(ValueError, match="different ids"):
        replace(safety, items=(*safety.items, safety.items[0]))
