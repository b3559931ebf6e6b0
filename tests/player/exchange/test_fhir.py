"""player.exchange.fhir: a bundle that a clinician's system can read, and that comes back exactly."""

import json
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from player.errors import FormatError
from player.events import Event
from player.exchange.fhir import read_fhir, write_fhir
from tests.builders import a_check_in, a_routine, events

LONDON = "Europe/London"

INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(Z|[+-]\d\d:\d\d)")
ID = re.compile(r"[A-Za-z0-9.-]{1,64}")


def problems(value: object, where: str = "bundle") -> list[str]:
    """Find what FHIR R4 forbids everywhere: empty values, and texts with signs that show nothing."""
    match value:
        case dict() | list() if not value:
            return [f"{where} is empty"]
        case dict():
            return [found for key, inner in value.items() for found in problems(inner, f"{where}.{key}")]
        case list():
            return [found for place, inner in enumerate(value) for found in problems(inner, f"{where}[{place}]")]
        case str() if not value.strip() or re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", value):
            return [f"{where} is {value!r}"]
        case None:
            return [f"{where} is null"]
    return []


def observation_problems(resource: dict[str, Any]) -> list[str]:
    """Check an Observation by its definition: required elements, one value, components with name and value."""
    found = [key for key in ("resourceType", "status", "code", "id") if key not in resource]
    if resource["status"] != "final" or not ID.fullmatch(resource["id"]):
        found.append("status or id")
    if not INSTANT.fullmatch(resource["effectiveDateTime"]):
        found.append(resource["effectiveDateTime"])
    if sum(key.startswith("value") for key in resource) > 1:
        found.append("two values")
    return found + [
        str(component)
        for component in resource.get("component", [])
        if not component["code"]["text"] or sum(key.startswith("value") for key in component) != 1
    ]


@given(stored=st.lists(events, unique_by=lambda event: event.id, max_size=6))
@settings(max_examples=40)
def test_every_event_comes_back_equal_and_the_bundle_is_sound(stored: list[Event]) -> None:
    text = write_fhir(LONDON, stored)
    bundle = json.loads(text)

    again = read_fhir(text.encode())

    assert (again.zone, list(again.events)) == (LONDON, stored)
    assert write_fhir(LONDON, again.events) == text
    assert (bundle["resourceType"], bundle["type"]) == ("Bundle", "collection")
    assert problems(bundle) == []
    assert [found for entry in bundle.get("entry", []) for found in observation_problems(entry["resource"])] == []


def test_pain_has_its_code_and_its_place() -> None:
    (entry,) = json.loads(write_fhir(LONDON, [a_check_in(7)]))["entry"]

    resource = entry["resource"]
    assert resource["code"]["coding"][0]["code"] == "72514-3"
    assert resource["valueInteger"] == 7
    assert resource["bodySite"] == {"text": "Lower back"}
    assert resource["effectiveDateTime"] == "2026-01-05T08:50:00.000+00:00"
    assert entry["fullUrl"] == f"urn:uuid:{resource['id']}"


def test_the_instant_has_the_offset_of_the_place() -> None:
    (entry,) = json.loads(write_fhir(LONDON, [a_check_in(zone="America/New_York")]))["entry"]

    assert entry["resource"]["effectiveDateTime"] == "2026-01-05T03:50:00.000-05:00"


def test_resources_of_others_are_passed_over() -> None:
    event = a_routine()
    bundle = json.loads(write_fhir(LONDON, [event]))
    bundle["entry"].insert(0, {"resource": {"resourceType": "Patient", "extension": [{"url": "urn:other"}]}})
    bundle["entry"].insert(0, "nonsense")

    assert read_fhir(json.dumps(bundle)).events == (event,)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ("", "JSON"),
        ("[" * 100_000, "JSON"),
        ("[]", "Bundle"),
        ('{"resourceType": "Patient"}', "Bundle"),
        ('{"resourceType": "Bundle"}', "time zone"),
        (write_fhir(LONDON, [a_check_in()]).replace('\\"nrs\\": 4', '\\"nrs\\": 44'), "nrs"),
        (write_fhir(LONDON, [a_check_in()]).replace('{\\"at', '[\\"at'), "entry 1"),
    ],
)
def test_a_mistake_is_told_with_its_place(wrong: str, message: str) -> None:
    with pytest.raises(FormatError, match=message):
        read_fhir(wrong)
