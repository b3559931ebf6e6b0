"""A history as a FHIR R4 bundle for a clinician's system, and back without loss.

Every event becomes an Observation (HL7 FHIR R4, Observation and Bundle). Pain has its LOINC code; for the rest no
code is invented: it stands as text until a clinician maps it. An extension holds the event as this program knows it,
so that reading is exact. It is a copy for a clinician, not the backup.
"""

import json
import re
from collections.abc import Iterable, Mapping
from datetime import datetime

from player.clock import is_zone, zone_or_utc
from player.errors import FormatError
from player.events import CheckIn, Event, PegScore, RoutineDone, SafetyCard, Walk
from player.exchange.eventread import read_event
from player.exchange.eventwrite import event_object
from player.exchange.jsonfile import MOST_STAGES, HistoryFile

LOINC = "http://loinc.org"
CATEGORIES = "http://terminology.hl7.org/CodeSystem/observation-category"
UCUM = "http://unitsofmeasure.org"

PAIN_CODE = ("72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported")
"""LOINC code of the numeric rating of pain, with its name."""

EVENT_URL = "urn:dimmer:event"
ZONE_URL = "urn:dimmer:zone"
"""Our two extensions: the event as JSON, and the zone of the history."""

_SILENT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
"""Signs that FHIR forbids in a text. Source: HL7 FHIR R4, Datatypes, string."""

_TITLES: Mapping[str, str] = {
    "safety": "Red flag screening",
    "episode": "Start of a spell of back pain",
    "routine": "Guided exercise routine",
    "walk": "Walk",
    "peg": "PEG, a three-item scale of pain, enjoyment and general activity",
    "cleared": "A clinician has checked what the screening found",
    "override": "A clinician opened the next routine",
}

_SITTING = ("under 10 minutes", "10 to 29 minutes", "30 to 59 minutes", "60 minutes or more")
_PLACES = ("back", "buttock", "thigh", "below the knee")
_CHANGES = {-2: "much worse", -1: "a bit worse", 0: "same", 1: "a bit better", 2: "much better"}
_PEG_ITEMS = (
    "Pain on average, 0 to 10",
    "Interference with enjoyment of life, 0 to 10",
    "Interference with general activity, 0 to 10",
)


def write_fhir(zone: str, events: Iterable[Event]) -> str:
    """Write a history as a FHIR bundle, one entry a line.

    Args:
        zone: IANA name of the time zone that tells local days.
        events: The events in the order of storing.
    """
    head = {"resourceType": "Bundle", "meta": {"extension": [{"url": ZONE_URL, "valueString": zone}]}}
    text = json.dumps({**head, "type": "collection"}, ensure_ascii=False)
    lines = [
        json.dumps({"fullUrl": f"urn:uuid:{event.id}", "resource": _observation(event, zone)}, ensure_ascii=False)
        for event in events
    ]
    if not lines:  # FHIR forbids empty lists
        return text + "\n"
    return text[:-1] + ', "entry": [\n ' + ",\n ".join(lines) + "\n]}\n"


def read_fhir(text: str | bytes, *, last_stage: int = MOST_STAGES) -> HistoryFile:
    """Read a history from a bundle that `write_fhir` made; resources of others in it are passed over.

    Args:
        text: The file's content; bytes are UTF-8.
        last_stage: Number of stages of the programme.

    Raises:
        FormatError: One line that names the event and field.
    """
    try:
        bundle = json.loads(text.decode("utf-8-sig") if isinstance(text, bytes) else text)
    except (ValueError, RecursionError) as error:
        raise FormatError("the bundle: is not JSON") from error
    if not isinstance(bundle, dict) or bundle.get("resourceType") != "Bundle":
        raise FormatError("the bundle: must be a FHIR Bundle")
    zone = _extension(bundle.get("meta"), ZONE_URL)
    if zone is None or not is_zone(zone):
        raise FormatError("the bundle: names no time zone, so it was not made by this program")
    found = []
    for place, entry in enumerate(_listed(bundle.get("entry"))):
        held = _extension(entry.get("resource") if isinstance(entry, dict) else None, EVENT_URL)
        if held is not None:
            try:
                raw = json.loads(held)
            except (ValueError, RecursionError) as error:
                raise FormatError(f"entry {place + 1}, {EVENT_URL}: is not JSON") from error
            found.append(read_event(raw, place, last_stage))
    return HistoryFile(zone, tuple(found))


def _observation(event: Event, zone: str) -> dict[str, object]:
    made = event_object(event, zone)
    kind = str(made["type"])
    is_activity = isinstance(event, RoutineDone | Walk)
    observation: dict[str, object] = {
        "resourceType": "Observation",
        "id": str(event.id),
        "extension": [{"url": EVENT_URL, "valueString": json.dumps(made, ensure_ascii=False, allow_nan=False)}],
        "status": "final",
        "category": [
            {"coding": [{"system": CATEGORIES, "code": "activity" if is_activity else "survey"}]},
        ],
        "code": {"text": _TITLES.get(kind, "Pain")},
        "effectiveDateTime": _instant(event, zone),
        **_value(event),
    }
    if components := [{"code": {"text": name}, **value} for name, value in _components(event)]:
        observation["component"] = components
    if note := _SILENT.sub(" ", event.note).strip():
        observation["note"] = [{"text": note}]
    return observation


def _value(event: Event) -> dict[str, object]:
    match event:
        case CheckIn():
            code, name = PAIN_CODE
            return {
                "code": {"coding": [{"system": LOINC, "code": code, "display": name}], "text": "Pain now, 0 to 10"},
                "valueInteger": event.nrs,
                "bodySite": {"text": "Lower back"},
            }
        case Walk():
            return {"valueQuantity": {"value": event.minutes, "unit": "min", "system": UCUM, "code": "min"}}
        case RoutineDone():
            return {"valueString": "completed" if event.completed else "ended early"}
    return {}


def _components(event: Event) -> Iterable[tuple[str, dict[str, object]]]:
    match event:
        case CheckIn():
            return _answers(event)
        case RoutineDone():
            taps = (("Pain before, 0 to 10", event.nrs_pre), ("Pain after, 0 to 10", event.nrs_post))
            return _numbers((("Stage of the programme", event.stage), *taps))
        case PegScore():
            return _numbers(zip(_PEG_ITEMS, event.items, strict=True))
        case SafetyCard():
            answered = ((item, answer) for item, answer in event.answers.items() if item.strip())
            return [(f"Item {item}", {"valueString": str(answer)}) for item, answer in answered]
    return ()


def _answers(event: CheckIn) -> Iterable[tuple[str, dict[str, object]]]:
    words = (
        ("Sitting until the back hurt", None if event.sit is None else _SITTING[event.sit]),
        ("Furthest point of the pain", None if event.leg is None else _PLACES[event.leg]),
        ("Compared with the last answer", None if event.change is None else _CHANGES[event.change]),
        ("This morning, after the exercise of the day before", event.morning),
    )
    return [(name, {"valueString": str(word)}) for name, word in words if word is not None]


def _numbers(numbers: Iterable[tuple[str, int | None]]) -> Iterable[tuple[str, dict[str, object]]]:
    return [(name, {"valueInteger": number}) for name, number in numbers if number is not None]


def _instant(event: Event, zone: str) -> str:
    """Write the instant with the offset of the place; FHIR has no offsets with seconds."""
    local: datetime = event.at.astimezone(zone_or_utc(event.zone or zone))
    offset = local.utcoffset()
    if offset is None or offset.total_seconds() % 60:
        local = event.at
    return local.isoformat(timespec="milliseconds")


def _extension(resource: object, url: str) -> str | None:
    extensions = resource.get("extension") if isinstance(resource, dict) else None
    for extension in _listed(extensions):
        if isinstance(extension, dict) and extension.get("url") == url:
            value = extension.get("valueString")
            return value if isinstance(value, str) else None
    return None


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []
