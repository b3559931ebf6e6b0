"""The whole program met through the accessibility bus, as a screen reader meets it: no mouse, no key, no window."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.access.bus import Bus, Told, desktop, program, what_is_missing

pytestmark = [
    pytest.mark.a11y,
    # They open a screen and a bus of their own and take a minute: asked for by name.
    pytest.mark.skipif("DIMMER_A11Y" not in os.environ, reason="set DIMMER_A11Y=1 to look through the bus"),
    pytest.mark.timeout(300),
    pytest.mark.skipif(bool(what_is_missing()), reason=f"the accessibility bus needs {what_is_missing()}"),
]

CONTROLS = {
    "push button",
    "check box",
    "radio button",
    "combo box",
    "spin button",
    "dial",
    "slider",
    "text",
    "entry",
    "list",
    "list item",
    "table",
    "scroll bar",
    "progress bar",
    "toggle button",
}


@pytest.fixture(scope="module")
def environment() -> Iterator[dict[str, str]]:
    """Start one desktop for all."""
    with desktop() as environment:
        yield environment


@pytest.fixture
def newcomer(environment: dict[str, str], tmp_path: Path) -> Iterator[Bus]:
    """Open the program for somebody who never was here."""
    with program(environment, "newcomer", tmp_path) as bus:
        yield bus


@pytest.fixture
def second_week(environment: dict[str, str], tmp_path: Path) -> Iterator[Bus]:
    """Open the program for somebody with ten days of answers."""
    with program(environment, "second_week", tmp_path) as bus:
        yield bus


@pytest.fixture
def warned(environment: dict[str, str], tmp_path: Path) -> Iterator[Bus]:
    """Open the program for somebody with a warning sign on file."""
    with program(environment, "warned", tmp_path) as bus:
        yield bus


def _faults(tree: list[Told]) -> list[str]:
    """Name the controls that have no name, that nothing can be done with, or that only fill space."""
    faults = []
    for each in tree:
        is_reached = "focusable" in each["states"] and each["role"] not in {"frame", "application"}
        what = f"{each['role']} {each['name']!r} at {each.get('box')}"
        if (each["role"] in CONTROLS or is_reached) and not (each["name"].strip() or each["label"].strip()):
            faults.append(f"no name: {what}")
        if is_reached and each["role"] in {"filler", "unknown", "redundant object"}:
            faults.append(f"no role: {what}")
        if each["role"] == "combo box" and not each["label"]:
            faults.append(f"no label: {what}")
        is_button = each["role"] in {"push button", "radio button", "check box"}
        if is_button and "enabled" in each["states"] and not each["actions"]:
            faults.append(f"nothing to do: {what}")
    return faults


def test_no_control_of_any_page_is_without_name_or_role(second_week: Bus) -> None:
    bus = second_week
    faults = {"Today": _faults(bus.tree())}
    for place, title in (("Progress", "Your back is"), ("Programme", "Your programme"), ("Settings", "Settings")):
        bus.press(place, "push button")
        bus.see(title, "label")
        faults[place] = _faults(bus.tree())
    for opener, title in (("Licences", "Licences"), ("Get help", "Get help")):
        bus.press(opener, "push button")
        bus.see(title, "label")
        faults[opener] = _faults(bus.tree())
        bus.press("Close", "push button")
    bus.press("Today", "push button")
    bus.press("Start a walk", "push button")
    bus.see("Finish walk", "push button")
    faults["Walk"] = _faults(bus.tree())

    assert not [fault for found in faults.values() for fault in found], faults


def test_a_warning_sign_is_said_at_once_and_its_page_can_be_read(warned: Bus) -> None:
    bus = warned
    bus.press("What to do", "push button")
    bus.see("Show to staff", "push button")

    assert bus.hear("Please get emergency help now")
    assert not _faults(bus.tree())


def test_the_first_run_a_check_in_and_the_table_need_nothing_but_the_bus(newcomer: Bus) -> None:
    bus = newcomer
    assert not _faults(bus.tree())

    bus.press("This app offers general", "check box")
    bus.press("Next", "push button")
    for title in ("A short safety check", "Any of these?", "Last page: about you"):
        bus.see(title, "label")
        assert bus.hear(title)
        assert not _faults(bus.tree())
        bus.press("None of these apply to me", "push button")
    bus.press("Less than 6 weeks", "radio button")
    bus.set_value("Pain, no answer yet", 4, "dial")
    bus.see("Pain, 4 out of 10, medium", "dial")
    bus.press("Next", "push button")
    bus.press("After a while", "radio button")
    bus.press("Back only, or nowhere", "radio button")
    bus.see("You are starting with Video 1.", "label")
    bus.press("Look around first", "push button")

    bus.press("Check in", "push button")
    bus.press("Pain, 3 out of 10, mild", "radio button")
    bus.see("When you sat most recently", "label")
    assert not _faults(bus.tree())
    bus.press("After about half an hour", "radio button")
    bus.press("Back only, or nowhere", "radio button")
    bus.press("A bit better", "radio button")
    assert bus.hear("Saved. 3 out of 10")

    bus.press("Progress", "push button")
    bus.press("Show as a table", "check box")
    table = bus.cells("")
    assert table["rows"] >= 2
    assert all(table["heads"])
    assert {"4", "3"} <= {cell for row in table["cells"] for cell in row}
