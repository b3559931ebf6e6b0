"""Keys go to whatever has the focus, as they do for a user: nothing here speaks to a page directly."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from player.events import SafetyCard
from tests.fakes import HandClock
from tests.ui.wholeapp import App, running
from ui.app import place
from ui.first_run import FirstRun, PlacedPage
from ui.full_screen import set_full_screen

pytestmark = pytest.mark.timeout(120)


def press(app: App, *keys: Qt.Key | str) -> None:
    """Press keys where the focus is."""
    for key in keys:
        app.qtbot.keyClick(QApplication.focusWidget() or app.window, key)


def answer(app: App, key: Qt.Key | str) -> None:
    """Press a key that answers the page, and wait for the next one."""
    mode = app.mode(FirstRun)
    page = mode.page
    press(app, key)
    app.until(lambda: mode.page is not page)


def test_the_whole_first_run_needs_no_mouse(qtbot: QtBot, tmp_path: Path, fonts: None) -> None:
    with running(qtbot, tmp_path / "data", HandClock()) as app:
        app.window.activateWindow()
        mode = app.mode(FirstRun)
        app.until(lambda: isinstance(QApplication.focusWidget(), QComboBox))
        press(app, Qt.Key.Key_Tab, Qt.Key.Key_Return)
        assert mode._country.tick.isChecked()

        answer(app, Qt.Key.Key_Return)
        for key in "nnn1":
            answer(app, key)
        press(app, "4")
        answer(app, Qt.Key.Key_Return)
        answer(app, "2")
        answer(app, "1")
        assert isinstance(mode.page, PlacedPage)
        press(app, Qt.Key.Key_Tab)
        app.at_rest()
        assert any(isinstance(event, SafetyCard) for event in app.desk.guide.events)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert mode.isAncestorOf(focus)


def test_a_small_screen_is_filled_and_a_large_one_is_not(qtbot: QtBot) -> None:
    small, large = QWidget(), QWidget()
    qtbot.addWidget(small)
    qtbot.addWidget(large)

    place(small, QSize(1440, 900))
    place(large, QSize(1920, 1080))

    assert small.isMaximized()
    assert not large.isMaximized()
    assert large.size() == QSize(1440, 900)


@pytest.mark.parametrize("is_maximized", [False, True])
def test_after_full_screen_a_window_is_as_before(qtbot: QtBot, *, is_maximized: bool) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMaximized() if is_maximized else window.show()

    set_full_screen(window, is_full=True)
    assert window.isFullScreen()
    set_full_screen(window, is_full=False)

    assert not window.isFullScreen()
    assert window.isMaximized() is is_maximized
