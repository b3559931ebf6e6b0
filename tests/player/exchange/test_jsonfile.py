"""player.exchange.jsonfile: what is written is read again, and every slip is told with its event and field."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from player.errors import FormatError
from player.events import Event, Look, RoutineDone, SafetyCard, Sit, Zone
from player.exchange.jsonfile import read_history, write_history
from tests.builders import MONDAY, events

CHECK_IN = {
    "at": "2026-01-05T09:00:00+00:00",
    "type": "check_in",
    "nrs": 5,
    "sit": 1,
    "zone": 0,
    "chg": 0,
    "morning": None,
}
SAFETY = {"at": "2026-01-05T08:50:00+00:00", "type": "safety", "form": "full", "answers": {"A1": "no", "C1": "yes"}}
EPISODE = {"at": "2026-01-05T08:50:00+00:00", "type": "episode", "dur": "lt6w"}
ROUTINE = {
    "at": "2026-01-05T12:00:00+00:00",
    "type": "routine",
    "stage": 1,
    "form": "short",
    "completed": True,
    "nrs_pre": 4,
    "nrs_during": [4, 5],
    "nrs_post": 3,
    "stopped": None,
}
WALK = {"at": "2026-01-05T13:00:00+00:00", "type": "walk", "minutes": 8}
PEG = {"at": "2026-01-05T14:00:00+00:00", "type": "peg", "items": [5, None, 4]}
CLEARED = {"at": "2026-01-05T15:00:00+00:00", "type": "cleared"}
OVERRIDE = {"at": "2026-01-05T16:00:00+00:00", "type": "override"}
LOOK = {"at": "2026-01-05T17:00:00+00:00", "type": "look"}
ALL = [SAFETY, EPISODE, CHECK_IN, ROUTINE, WALK, PEG, CLEARED, OVERRIDE, LOOK]


def history(*raw: object, zone: object = "Europe/London") -> str:
    return json.dumps({"zone": zone, "events": list(raw)})


def test_the_example_of_the_programme_text_is_read() -> None:
    file = read_history(history(*ALL))

    assert file.zone == "Europe/London"
    assert [type(event).__name__ for event in file.events] == [
        "SafetyCard",
        "EpisodeStart",
        "CheckIn",
        "RoutineDone",
        "Walk",
        "PegScore",
        "Cleared",
        "Override",
        "Look",
    ]
    routine = file.events[3]
    assert isinstance(routine, RoutineDone)
    assert (routine.nrs_pre, routine.nrs_during, routine.nrs_post, routine.stopped) == (4, (4, 5), 3, None)


def test_the_worked_histories_are_read() -> None:
    paths = sorted((Path(__file__).parents[1] / "histories").glob("*.history.json"))

    assert len(paths) == 9
    assert all(read_history(path.read_bytes()).events for path in paths)


@given(st.lists(events, max_size=4), st.sampled_from(["UTC", "Europe/London", "Asia/Kolkata"]))
def test_what_is_written_is_read_again_equal(stored: list[Event], zone: str) -> None:
    file = read_history(write_history(zone, stored))

    assert file.zone == zone
    assert list(file.events) == stored


def test_keys_of_later_versions_are_kept_in_their_event_and_in_the_file() -> None:
    text = json.dumps({"zone": "UTC", "made_by": "a later one", "events": [{**WALK, "steps": {"count": [900]}}]})

    file = read_history(text)
    again = json.loads(write_history(file.zone, file.events, file.extra))

    assert file.events[0].extra == {"steps": {"count": [900]}}
    assert again["made_by"] == "a later one"
    assert again["events"][0]["steps"] == {"count": [900]}


def test_the_same_file_has_the_same_ids_each_time_and_each_event_its_own() -> None:
    first, second = read_history(history(WALK, WALK)), read_history(history(WALK, WALK))

    assert [e.id for e in first.events] == [e.id for e in second.events]
    assert first.events[0].id != first.events[1].id


def test_an_id_and_a_zone_of_entry_are_kept() -> None:
    raw = {
        **WALK,
        "id": "12345678-1234-5678-1234-567812345678",
        "tz": "Asia/Tokyo",
        "note": "früh",
        "date": "2026-01-05",
    }

    event = read_history(history(raw)).events[0]

    assert str(event.id) == raw["id"]
    assert (event.zone, event.note, dict(event.extra)) == ("Asia/Tokyo", "früh", {})


def test_an_event_is_written_with_the_date_on_the_wall() -> None:
    walk = read_history(history({**WALK, "at": "2026-01-05T23:30:00+00:00", "tz": "Asia/Tokyo"})).events[0]

    written = json.loads(write_history("Europe/London", [walk]))

    assert written["events"][0]["date"] == "2026-01-06"


def test_instants_may_be_written_with_any_offset() -> None:
    event = read_history(history({**LOOK, "at": "2026-01-05T17:50:00+09:00"})).events[0]

    assert isinstance(event, Look)
    assert event.at == MONDAY


def test_items_left_out_of_a_card_are_left_out() -> None:
    card = read_history(history({**SAFETY, "form": "short", "answers": {}})).events[0]

    assert isinstance(card, SafetyCard)
    assert dict(card.answers) == {}


WRONG: list[tuple[dict[str, Any], str, object]] = [
    (CHECK_IN, "nrs", 11),
    (CHECK_IN, "nrs", -1),
    (CHECK_IN, "nrs", None),
    (CHECK_IN, "nrs", "5"),
    (CHECK_IN, "nrs", 5.0),
    (CHECK_IN, "nrs", True),
    (CHECK_IN, "nrs", float("nan")),
    (CHECK_IN, "nrs", float("inf")),
    (CHECK_IN, "nrs", 10**30),
    (CHECK_IN, "sit", 4),
    (CHECK_IN, "sit", False),
    (CHECK_IN, "sit", "NA"),
    (CHECK_IN, "zone", 4),
    (CHECK_IN, "chg", -3),
    (CHECK_IN, "chg", 3),
    (CHECK_IN, "morning", "ok"),
    (CHECK_IN, "morning", 1),
    (CHECK_IN, "at", "2026-01-05T09:00:00"),
    (CHECK_IN, "at", "yesterday"),
    (CHECK_IN, "at", 1767603600),
    (CHECK_IN, "at", None),
    (CHECK_IN, "at", "0001-01-01T00:00:00+14:00"),
    (CHECK_IN, "at", "9999-12-31T23:59:59-12:00"),
    (CHECK_IN, "type", "checkin"),
    (CHECK_IN, "type", None),
    (CHECK_IN, "id", "no-uuid"),
    (CHECK_IN, "note", 5),
    (CHECK_IN, "steps", [float("nan")]),
    (SAFETY, "form", "long"),
    (SAFETY, "answers", []),
    (SAFETY, "reasked", "A1"),
    (EPISODE, "dur", "6w"),
    (ROUTINE, "stage", 0),
    (ROUTINE, "stage", 4),
    (ROUTINE, "stage", True),
    (ROUTINE, "form", "desk"),
    (ROUTINE, "completed", 1),
    (ROUTINE, "completed", None),
    (ROUTINE, "nrs_pre", 11),
    (ROUTINE, "nrs_during", 4),
    (ROUTINE, "nrs_during", None),
    (ROUTINE, "nrs_post", 0.5),
    (ROUTINE, "stopped", "tired"),
    (ROUTINE, "feels", ["same"]),
    (ROUTINE, "clicks", -1),
    (ROUTINE, "played_s", float("inf")),
    (ROUTINE, "played_s", -0.1),
    (ROUTINE, "ended_at", "12:00"),
    (ROUTINE, "smaller", [1]),
    (WALK, "minutes", -1),
    (WALK, "minutes", "8"),
    (WALK, "minutes", float("nan")),
    (WALK, "minutes", 1e300),
    (WALK, "minutes", True),
    (PEG, "items", [5, 4]),
    (PEG, "items", {"pain": 5}),
    (CLEARED, "checked_on", 20260105),
]


@pytest.mark.parametrize(("raw", "field", "value"), WRONG, ids=lambda value: str(value)[:24])
def test_a_wrong_value_is_told_with_its_event_and_field(raw: dict[str, Any], field: str, value: object) -> None:
    with pytest.raises(FormatError) as caught:
        read_history(history(WALK, WALK, {**raw, field: value}))

    message = str(caught.value)
    assert message.startswith("event 3 (events[2]), ")
    assert field in message
    assert "\n" not in message


@pytest.mark.parametrize(
    ("raw", "field"),
    [(raw, field) for raw in ALL for field in raw if field != "stopped"],
    ids=lambda value: value if isinstance(value, str) else str(value["type"]),
)
def test_a_missing_field_is_told(raw: dict[str, Any], field: str) -> None:
    with pytest.raises(FormatError, match=rf"^event 1 \(events\[0\]\), {field}: is missing$"):
        read_history(history({name: value for name, value in raw.items() if name != field}))


def test_a_routine_may_leave_out_why_it_was_stopped() -> None:
    read_history(history({name: value for name, value in ROUTINE.items() if name != "stopped"}))


@pytest.mark.parametrize(
    ("raw", "place"),
    [
        ({**SAFETY, "answers": {"A1": "maybe"}}, "answers.A1"),
        ({**ROUTINE, "nrs_during": [4, 12]}, "nrs_during[1]"),
        ({**ROUTINE, "feels": {"A2": "fine"}}, "feels.A2"),
        ({**ROUTINE, "stops": [{"position_s": 5, "exercise_id": "A2", "nrs": 11, "zone": 0}]}, "stops[0].nrs"),
        ({**PEG, "items": [5, 4, 11]}, "items[2]"),
    ],
)
def test_a_slip_deep_inside_is_told_with_its_path(raw: dict[str, Any], place: str) -> None:
    with pytest.raises(FormatError) as caught:
        read_history(history(raw))

    assert f", {place}: " in str(caught.value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "line 1: is not JSON"),
        ('{"zone": "UTC",\n "events": [}', "line 2: is not JSON"),
        ("[]", "must be an object, not a list"),
        ("null", "must be an object, not null"),
        ('{"events": []}', "zone: is missing"),
        ('{"zone": "UTC"}', "events: is missing"),
        ('{"zone": "UTC", "events": {}}', "events: must be a list"),
        ('{"zone": "Mars/Phobos", "events": []}', "zone: must be the name of a time zone"),
        ('{"zone": "../../etc/passwd", "events": []}', "zone: must be the name of a time zone"),
        ('{"zone": 5, "events": []}', "zone: must be a text"),
        ('{"zone": "UTC", "zone": "UTC", "events": []}', "zone: is there twice"),
        ('{"zone": "UTC", "events": [{"type": "look", "type": "walk"}]}', "type: is there twice"),
        ('{"zone": "UTC", "events": [5]}', "event 1 (events[0]): must be an object, not 5"),
        ('{"zone": "UTC", "events": [' + "[" * 100_000 + "]" * 100_000 + "]}", "nested too deeply"),
        ('{"zone": "UTC", "events": [], "n": ' + "9" * 5000 + "}", "is not JSON"),
        ('{"zone": "UTC", "events": [], "n": NaN}', "n: must hold only what JSON can write"),
    ],
    ids=range(16),
)
def test_a_file_that_is_no_history_is_refused_in_one_line(text: str, message: str) -> None:
    with pytest.raises(FormatError) as caught:
        read_history(text)

    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_bytes_must_be_utf_8_and_may_begin_with_a_mark() -> None:
    with pytest.raises(FormatError, match="UTF-8"):
        read_history(history(WALK).encode("utf-16"))

    assert len(read_history(b"\xef\xbb\xbf" + history(WALK).encode()).events) == 1


def test_the_number_of_stages_is_that_of_the_programme() -> None:
    raw = history({**ROUTINE, "stage": 4})

    assert read_history(raw, last_stage=4).events
    with pytest.raises(FormatError, match="from 1 to 3"):
        read_history(raw)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)


@given(st.sampled_from(ALL), st.data())
def test_any_value_in_any_field_is_taken_or_told_and_nothing_else(raw: dict[str, Any], data: st.DataObject) -> None:
    field = data.draw(st.sampled_from(sorted(raw)))
    changed = {**raw, field: data.draw(json_values)}

    told = outcome_of(history(changed))

    assert told.startswith("event 1 (events[0]), ") or told == "read and written equal"


def outcome_of(text: str) -> str:
    """Read a history and write it again, or give the words of the error."""
    try:
        file = read_history(text)
    except FormatError as error:
        return str(error)
    again = read_history(write_history(file.zone, file.events))
    return "read and written equal" if again.events == file.events else "read and written differently"


def test_numbers_become_the_words_of_the_form() -> None:
    check_in: Any = read_history(history(CHECK_IN)).events[0]

    assert (check_in.sit, check_in.leg) == (Sit.TEN_MINUTES, Zone.BACK)


@pytest.mark.parametrize("make", [lambda: history(WALK), lambda: history(WALK).encode()])
def test_text_and_bytes_are_the_same(make: Callable[[], str | bytes]) -> None:
    assert len(read_history(make()).events) == 1
