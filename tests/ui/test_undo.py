"""What was told last is taken back: by the toast's button, and by Ctrl+Z."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from player.events import CheckIn, Walk
from tests.screens.invented import second_week, settle_in
from tests.ui.wholeapp import App, running
from ui.checkin_mode import CheckInMode
from ui.look import Look
from ui.walk_panel import WalkPanel
from ui.widgets.toast import Toast

Key = Qt.Key
pytestmark = pytest.mark.timeout(120)


def walk(app: App) -> None:
    """Log a walk of twelve minutes."""
    app.joining.walking.start()
    app.mode(WalkPanel).past_logged.emit(12.0)
    app.until(lambda: app.window.mode is None and app.joining.toast.isVisible())


def count(app: App, kind: type) -> int:
    app.at_rest()
    return sum(isinstance(event, kind) for event in app.desk.guide.events)


@pytest.mark.parametrize("hand", ["mouse", "key"])
def test_a_walk_is_taken_back(qtbot: QtBot, tmp_path: Path, fonts: None, hand: str) -> None:
    with running(qtbot, tmp_path, settle_in(tmp_path, second_week())) as app:
        before = count(app, Walk)
        walk(app)
        toast = app.joining.toast
        assert (toast.words, toast.button.text()) == ("Nice. 12 minutes.", "Undo")
        assert count(app, Walk) == before + 1

        if hand == "key":
            qtbot.keyClick(app.window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        else:
            qtbot.mouseClick(toast.button, Qt.MouseButton.LeftButton)
        app.until(lambda: toast.words == "Taken back.")
        assert count(app, Walk) == before
        assert not toast.button.isVisible()


def test_a_walk_after_a_check_in_is_what_is_taken_back(qtbot: QtBot, tmp_path: Path, fonts: None) -> None:
    with running(qtbot, tmp_path, settle_in(tmp_path, second_week().later(hours=2))) as app:
        check_ins, walks = count(app, CheckIn), count(app, Walk)
        qtbot.keyClick(app.window, "c")
        mode = app.mode(CheckInMode)
        qtbot.keyClick(mode, "3")
        for key in (Key.Key_Return, "3"):
            page = mode.page
            qtbot.keyClick(mode, key)
            app.until(lambda page=page: mode.page is not page)
        qtbot.keyClick(mode, "1")
        qtbot.keyClick(mode, "3")
        app.until(lambda: type(mode.page).__name__ == "_DonePanel")
        qtbot.keyClick(mode, Key.Key_Return)
        app.until(lambda: app.window.mode is None)
        walk(app)

        qtbot.mouseClick(app.joining.toast.button, Qt.MouseButton.LeftButton)
        app.until(lambda: app.joining.toast.words == "Taken back.")

        assert (count(app, CheckIn), count(app, Walk)) == (check_ins + 1, walks)


def luminance(colour: str) -> float:
    """Relative luminance of WCAG 2."""
    parts = (int(colour[i : i + 2], 16) / 255 for i in (0, 2, 4))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_toasts_button_is_legible_on_its_ground(qtbot: QtBot, look: Look, theme: str) -> None:
    look.apply(theme, 100, "reduced")
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 300)
    window.show()
    toast = Toast(look, window)
    toast.say("Nice. 12 minutes.", "Undo")
    picture = toast.grab().toImage()
    spot = toast.button.geometry().adjusted(12, 8, -12, -8)
    inks = {
        picture.pixelColor(x, y).name()[1:].upper()
        for x in range(spot.left(), spot.right())
        for y in range(spot.top(), spot.bottom())
    }

    shades = sorted(luminance(ink) for ink in inks)

    assert (shades[-1] + 0.05) / (shades[0] + 0.05) > 7.0
