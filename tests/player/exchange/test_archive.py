"""player.exchange.archive: a history with its past, out and in again without loss."""

import json
from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from player.errors import FormatError
from player.events import Event
from player.exchange.archive import Archive, archive_of, read_archive, write_archive
from player.exchange.jsonfile import read_history
from tests.builders import a_check_in, a_routine, events


@st.composite
def archives(draw: st.DrawFn) -> Archive:
    lines: dict[UUID, tuple[Event | None, ...]] = {}
    for event in draw(st.lists(events, unique_by=lambda event: event.id, max_size=8)):
        line: list[Event | None] = [event]
        for word in draw(st.lists(st.none() | st.text("abc", max_size=3), max_size=2)):
            if word is not None or line[-1] is not None:
                line.append(None if word is None else replace(event, note=word))
        lines[event.id] = tuple(line)
    return Archive(draw(st.sampled_from(["Europe/London", "Asia/Tokyo"])), lines, {})


@given(archive=archives())
@settings(max_examples=40)
def test_an_archive_comes_back_equal_and_makes_the_same_bytes(archive: Archive) -> None:
    text = write_archive(archive)

    again = read_archive(text.encode())

    assert dict(again.lines) == dict(archive.lines)
    assert again.events == archive.events
    assert write_archive(again) == text


def test_replay_reads_an_archive_as_a_history() -> None:
    event = a_check_in()
    archive = Archive("Europe/London", {event.id: (replace(event, nrs=9), event)})

    assert read_history(write_archive(archive)).events == (event,)


def test_a_history_without_a_past_is_an_archive() -> None:
    first, second = a_check_in(), a_routine(hours=2)

    archive = read_archive(write_archive(archive_of("Europe/London", [first, second])))

    assert dict(archive.lines) == {first.id: (first,), second.id: (second,)}
    assert "former" not in write_archive(archive)


def test_unknown_keys_of_the_file_are_kept() -> None:
    text = json.dumps({"zone": "Europe/London", "events": [], "lamp": {"colour": "amber"}})

    archive = read_archive(text)

    written = json.loads(write_archive(archive))
    assert len(written.pop("sha256")) == 64
    assert written == json.loads(text)


def test_a_look_is_a_question_and_not_kept() -> None:
    text = json.dumps({"zone": "Europe/London", "events": [{"type": "look", "at": "2026-01-05T08:00:00+00:00"}]})

    assert read_archive(text).events == ()


CHECK_IN = json.loads(write_archive(archive_of("Europe/London", [a_check_in()])))["events"][0]


@pytest.mark.parametrize(
    ("former", "message"),
    [
        ("none", "former: must be a list"),
        ([3], "former 1"),
        ([{"id": "x", "revision": 1, "was": CHECK_IN}], "former 1 .*id"),
        ([{"id": CHECK_IN["id"], "revision": 2, "was": CHECK_IN}], "revision"),
        ([{"id": CHECK_IN["id"], "revision": 1, "was": None}], "first value"),
        ([{"id": CHECK_IN["id"], "revision": 1, "was": {**CHECK_IN, "nrs": 11}}], "nrs"),
        ([{"id": "6f6b1c6e-6d0e-4f0c-9a43-0d1d1e2f7a10", "revision": 1, "was": CHECK_IN}], "another event"),
        ([{"id": CHECK_IN["id"], "revision": 1, "was": CHECK_IN}], "neither holds"),
    ],
)
def test_a_past_that_makes_no_sense_is_refused(former: object, message: str) -> None:
    text = json.dumps({"zone": "Europe/London", "events": [], "former": former})

    with pytest.raises(FormatError, match=message):
        read_archive(text)


def test_an_id_that_stands_twice_is_refused() -> None:
    text = json.dumps({"zone": "Europe/London", "events": [CHECK_IN, CHECK_IN]})

    with pytest.raises(FormatError, match="two events"):
        read_archive(text)


def test_a_file_in_which_one_value_was_changed_is_refused() -> None:
    text = write_archive(archive_of("Europe/London", [a_check_in(4)]))

    with pytest.raises(FormatError, match="changed after it was written"):
        read_archive(text.replace('"nrs": 4', '"nrs": 1'))


def test_who_takes_the_digest_out_may_change_a_file() -> None:
    text = write_archive(archive_of("Europe/London", [a_check_in(4)]))
    content = json.loads(text)
    del content["sha256"]
    content["events"][0]["nrs"] = 1

    (event,) = read_archive(json.dumps(content)).events

    assert event == a_check_in(1, id=event.id)
