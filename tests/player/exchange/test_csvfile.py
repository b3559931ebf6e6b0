"""player.exchange.csvfile: a table that comes back exactly and hides no formula."""

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from player.errors import FormatError
from player.events import Event, Feel
from player.exchange.csvfile import COLUMNS, KEYS, read_csv, write_csv
from player.exchange.eventwrite import event_object
from tests.builders import a_check_in, a_routine, events

LONDON = "Europe/London"


@given(stored=st.lists(events, max_size=6))
@settings(max_examples=40)
def test_every_event_comes_back_equal(stored: list[Event]) -> None:
    text = write_csv(LONDON, stored)

    again = read_csv(text.encode())

    assert list(again.events) == stored
    assert write_csv(LONDON, again.events) == text
    assert not stored or again.zone == LONDON


@given(stored=st.lists(events, max_size=6))
@settings(max_examples=40)
def test_no_cell_starts_a_formula(stored: list[Event]) -> None:
    for row in csv.reader(io.StringIO(write_csv(LONDON, stored).removeprefix("\ufeff"), newline="")):
        assert [cell for cell in row if cell[:1] in {"=", "+", "-", "@", "\t", "\r"}] == []


@pytest.mark.parametrize(
    "note",
    ["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "'quoted", "''", "a,b", 'say "ow"', "two\nlines", "\r\n"],
)
def test_a_note_is_only_a_note(note: str) -> None:
    event = a_check_in(note=note)

    assert read_csv(write_csv(LONDON, [event])).events == (event,)


@given(event=events)
@settings(max_examples=40)
def test_the_columns_are_those_of_the_history_format(event: Event) -> None:
    made = event_object(event, LONDON)
    shared = {"at", "type", "id", "date", "tz", "note"}

    assert set(made) - shared - set(event.extra) == set(KEYS[str(made["type"])])


def test_a_column_more_and_another_order_do_no_harm() -> None:
    event = a_routine(feels={"tilt": Feel.WORSE}, nrs_during=(3, 4))
    rows = list(csv.DictReader(io.StringIO(write_csv(LONDON, [event]).removeprefix("\ufeff"), newline="")))
    out = io.StringIO(newline="")
    table = csv.DictWriter(out, ["remark", *reversed(COLUMNS)])
    table.writeheader()
    table.writerows({**row, "remark": "by my physio"} for row in rows)

    assert read_csv(out.getvalue()).events == (event,)


def test_truths_in_capitals_are_read() -> None:
    event = a_routine()

    assert read_csv(write_csv(LONDON, [event]).replace(",true,", ",TRUE,")).events == (event,)


TABLE = write_csv(LONDON, [a_check_in(4), a_routine(hours=1)])


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ("", "no column"),
        ("type,at\r\n", "no column"),
        (TABLE.replace("check_in", "splendid"), "row 2, type"),
        (TABLE.replace("\r\ncheck_in,", "\r\ncheck_in,more,"), "row 2: has"),
        (TABLE.replace(",08:50,4,", ",08:50,11,"), "event 1 .*nrs"),
        (TABLE.replace(",08:50,4,", ",08:50,4.0,"), "event 1 .*nrs"),
        (TABLE.replace(",08:50,4,", ",08:50,four,"), "row 2: a cell"),
        (TABLE.replace(LONDON, "Mars/Phobos"), "history_zone"),
        (TABLE[: TABLE.rindex("Europe")] + "Asia/Tokyo,\r\n", "history_zone"),
        (TABLE.replace(",08:50,4,", ',08:50,"4,'), "line"),
    ],
)
def test_a_mistake_is_told_with_its_place(wrong: str, message: str) -> None:
    assert wrong != TABLE

    with pytest.raises(FormatError, match=message):
        read_csv(wrong)


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(FormatError, match="UTF-8"):
        read_csv(b"\xff\xfe\x00")
