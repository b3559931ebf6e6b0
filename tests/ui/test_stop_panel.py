"""The panels during and after a routine hear a screen reader, which toggles and never clicks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from installers.tsfile import Key
from player.events import Feel, Zone
from tests.pseudo import lengthened
from ui.finished_panel import FinishedPanel
from ui.finished_rail import FinishedFace
from ui.look import Look
from ui.stop_panel import StopPanel

FACE = FinishedFace(
    heading="Video 1, short routine",
    title="Done",
    clicks=12,
    clicks_today=12,
    nrs_pre=3,
    exercises=(("A2", "Tilts"), ("A3", "Knee rolls")),
    walk_title="A walk now?",
    walk_line="5 to 10 minutes. Any walk counts.",
)


def toggle(button: QWidget) -> None:
    """Switch a button as assistive technology does."""
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface is not None
    actions = interface.actionInterface()
    assert actions is not None
    assert QAccessibleActionInterface.toggleAction() in actions.actionNames()
    actions.doAction(QAccessibleActionInterface.toggleAction())


def test_a_place_toggled_by_a_screen_reader_answers_the_stop(qtbot: QtBot, look: Look) -> None:
    panel = StopPanel(look)
    qtbot.addWidget(panel)
    answers: list[tuple[int, Zone]] = []
    panel.answered.connect(lambda nrs, leg: answers.append((nrs, leg)))

    qtbot.keyClick(panel, "4")
    toggle(panel.zone_buttons[1])

    assert answers == [(4, Zone.BUTTOCK)]


@pytest.mark.parametrize("hand", ["mouse", "reader"])
def test_each_feel_is_told_once_and_taken_back_by_a_second_press(qtbot: QtBot, look: Look, hand: str) -> None:
    panel = FinishedPanel(look, FACE)
    qtbot.addWidget(panel)
    told: list[tuple[str, Feel | None]] = []
    panel.feel_given.connect(lambda exercise, feel: told.append((exercise, feel)))
    buttons = panel.feel.groups["A3"]

    for feel in (Feel.WORSE, Feel.SAME, Feel.SAME):
        if hand == "reader":
            toggle(buttons[feel])
        else:
            qtbot.mouseClick(buttons[feel], Qt.MouseButton.LeftButton)

    assert told == [("A3", Feel.WORSE), ("A3", Feel.SAME), ("A3", None)]
    assert not any(button.isChecked() for button in buttons.values())


@pytest.mark.parametrize("width", [900, 1024, 1180, 1440])
@pytest.mark.parametrize("is_long", [False, True])
@pytest.mark.usefixtures("fonts")
def test_nothing_of_the_finished_panel_is_cut_at_its_side(
    qtbot: QtBot, look: Look, width: int, *, is_long: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if is_long:
        for module in ("ui.finished_panel", "ui.finished_rail", "ui.feel_box"):
            monkeypatch.setattr(f"{module}.say", lambda words: lengthened(Key("", words)))
    panel = FinishedPanel(look, FACE)
    qtbot.addWidget(panel)
    panel.resize(width, 640)
    panel.show()

    def is_whole() -> bool:
        right = panel._right
        parts = (panel.walk, panel.back, panel.hurt, *panel.feel.groups["A3"].values())
        ends = [part.mapTo(right, part.rect().topRight()).x() for part in parts]
        return right.width() <= panel._scroll.viewport().width() and max(ends) <= right.width()

    qtbot.waitUntil(is_whole)
