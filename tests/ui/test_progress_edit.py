"""Changing one entry: the form, and what the change would do, said before it is saved."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from player.clock import zone_or_utc
from player.events import CheckIn, Event, PegScore, RoutineDone, Sit, Walk, Zone
from player.whatif import WhatIf, amended, what_if
from tests.builders import MONDAY, a_check_in, a_routine
from tests.storybook import a_clear_card, lived, programme, settling
from ui.look import Look
from ui.progress_edit import EditPanel, consequence_words


def panel_of(qtbot: QtBot, look: Look, event: Event) -> EditPanel:
    panel = EditPanel(look, event, "Check-in, 5 January 09:00")
    qtbot.addWidget(panel)
    panel.resize(1000, 800)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def what(changed: Event, events: list[Event]) -> WhatIf:
    return what_if(events, amended(events, changed), programme(), zone_or_utc("Europe/London"), events[-1].at)


def test_a_form_that_is_left_alone_changes_nothing(qtbot: QtBot, look: Look) -> None:
    for event in (
        a_check_in(5, note="Long drive"),
        CheckIn(at=MONDAY, nrs=4),
        a_routine(nrs_pre=4, nrs_post=2),
        Walk(at=MONDAY, minutes=7.4),
        PegScore(at=MONDAY, items=(1, 2, None)),
        a_clear_card(0),
    ):
        assert panel_of(qtbot, look, event).changed == event


def test_answers_of_a_check_in_can_be_changed(qtbot: QtBot, look: Look) -> None:
    event = a_check_in(5)
    panel = panel_of(qtbot, look, event)

    with qtbot.waitSignal(panel.asked) as asked:
        qtbot.mouseClick(panel.pain_rows["nrs"].buttons[8], Qt.MouseButton.LeftButton)
        assert panel.sit is not None
        panel.sit.setCurrentIndex(3)
        assert panel.leg is not None
        panel.leg.setCurrentIndex(1)
        panel.note.setText("  Long drive ")

    assert asked.args == [replace(event, nrs=8, sit=Sit.HOUR, leg=Zone.BUTTOCK, note="Long drive")]


def test_only_pain_that_was_answered_is_asked_of_a_routine(qtbot: QtBot, look: Look) -> None:
    panel = panel_of(qtbot, look, a_routine(nrs_pre=4))

    assert set(panel.pain_rows) == {"nrs_pre"}


def test_the_length_of_a_walk_can_be_changed(qtbot: QtBot, look: Look) -> None:
    event = Walk(at=MONDAY, minutes=7.4)
    panel = panel_of(qtbot, look, event)
    assert panel.minutes is not None

    panel.minutes.setValue(12)

    assert panel.changed == replace(event, minutes=12)


def test_nothing_is_saved_before_its_consequence_was_said(qtbot: QtBot, look: Look) -> None:
    events = [a_check_in(5), a_check_in(5, 13)]
    panel = panel_of(qtbot, look, events[1])
    with qtbot.waitSignal(panel.asked):
        qtbot.mouseClick(panel.pain_rows["nrs"].buttons[9], Qt.MouseButton.LeftButton)
    assert not panel.save.isEnabled()

    panel.show_consequence(panel.changed, what(panel.changed, list(events)))

    assert panel.save.isEnabled()
    with qtbot.waitSignal(panel.save_wanted) as save:
        panel.save.click()
    assert save.args == [replace(events[1], nrs=9)]


def test_the_answer_to_an_older_question_is_not_shown(qtbot: QtBot, look: Look) -> None:
    events = [a_check_in(5), a_check_in(5, 13)]
    panel = panel_of(qtbot, look, events[1])
    qtbot.mouseClick(panel.pain_rows["nrs"].buttons[9], Qt.MouseButton.LeftButton)
    older = panel.changed
    qtbot.mouseClick(panel.pain_rows["nrs"].buttons[2], Qt.MouseButton.LeftButton)

    panel.show_consequence(older, what(older, list(events)))

    assert panel.consequence.text() == ""
    assert not panel.save.isEnabled()


def test_answers_about_safety_are_left_as_they_are(qtbot: QtBot, look: Look) -> None:
    panel = panel_of(qtbot, look, a_clear_card(0))

    assert not panel.delete.isVisible()
    assert panel.pain_rows == {}


def test_escape_leaves_it_as_it_is(qtbot: QtBot, look: Look) -> None:
    panel = panel_of(qtbot, look, a_check_in(5))

    with qtbot.waitSignal(panel.left):
        qtbot.keyClick(panel, Qt.Key.Key_Escape)


def test_what_closes_is_said(look: Look) -> None:
    events = list(lived(settling(14)).events)
    worse = [replace(e, nrs=9, leg=Zone.BELOW_KNEE) if isinstance(e, CheckIn) else e for e in events[:-1]]
    told = what_if(events, [*worse, events[-1]], programme(), zone_or_utc("Europe/London"), events[-1].at)

    assert "Video 2" in consequence_words(told)
    assert "closes" in consequence_words(told)


def test_what_changes_nothing_is_said_as_well(look: Look) -> None:
    events: list[Event] = [a_check_in(5), a_check_in(5, 13), a_check_in(5, 30)]
    noted = replace(events[0], note="Long drive")

    assert consequence_words(what(noted, events)) == "What is open stays as it is."


def test_another_dial_is_said(look: Look) -> None:
    events: list[Event] = [a_check_in(5), a_check_in(5, 13), a_check_in(5, 30)]
    assert isinstance(events[2], CheckIn)

    said = consequence_words(what(replace(events[2], nrs=9), events))

    assert "Your dial would read 6.5." in said


@pytest.mark.parametrize("minutes", [0.2, 0.0])
def test_a_walk_of_seconds_is_kept_unless_changed(qtbot: QtBot, look: Look, minutes: float) -> None:
    event = Walk(at=MONDAY + timedelta(hours=1), minutes=minutes)

    assert panel_of(qtbot, look, event).changed == event


def test_a_routine_without_answers_has_a_note_only(qtbot: QtBot, look: Look) -> None:
    event = a_routine(nrs_pre=None)
    panel = panel_of(qtbot, look, event)

    panel.note.setText("Long drive")

    assert isinstance(panel.changed, RoutineDone)
    assert panel.changed == replace(event, note="Long drive")
