"""The three questions of the week in the whole program: offered once on their evening, and open from Progress."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from player.events import PegScore
from tests.screens.invented import MONDAY, Person, second_week, settle_in
from tests.ui.wholeapp import App, running
from ui.checkin_mode import CheckInMode
from ui.place import Place
from ui.problem_panel import ProblemPanel
from ui.progress_page import ProgressPage
from ui.weekly_mode import WeeklyMode

Key = Qt.Key
pytestmark = pytest.mark.timeout(240)


def sunday_evening() -> Person:
    """The second week up to its first Sunday, at seven in the evening."""
    now = MONDAY + timedelta(days=6, hours=10)
    return Person([event for event in second_week().events if event.at < now - timedelta(hours=2)], now)


def check_in(app: App) -> None:
    """Check in from pain to place by keyboard, and close the last panel."""
    hand = app.qtbot
    hand.keyClick(app.window, "c")
    mode = app.mode(CheckInMode)
    hand.keyClick(mode, "3")
    for key in (Key.Key_Return, "3"):
        page = mode.page
        hand.keyClick(mode, key)
        app.until(lambda page=page: mode.page is not page)
    hand.keyClick(mode, "1")
    hand.keyClick(mode, "3")
    app.until(lambda: mode.flow is not None or type(mode.page).__name__ == "_DonePanel")
    if mode.flow is not None:
        # The seventh day of use asks the short card.
        hand.keyClick(mode, "n")
    app.until(lambda: type(mode.page).__name__ == "_DonePanel")
    hand.keyClick(mode, Key.Key_Return)


def scores(app: App) -> list[tuple[int | None, ...]]:
    app.at_rest()
    return [event.items for event in app.desk.guide.events if isinstance(event, PegScore)]


def test_offered_once_after_a_check_in_and_then_found_on_progress(qtbot: QtBot, tmp_path: Path, fonts: None) -> None:
    clock = settle_in(tmp_path, sunday_evening())
    with running(qtbot, tmp_path, clock) as app:
        check_in(app)
        panel = app.mode(ProblemPanel)
        assert panel.title.text() == "Three questions about your week?"
        qtbot.keyClick(panel, Key.Key_Escape)
        app.until(lambda: app.window.mode is None)

        # Not this week: the next check-in of the evening does not ask again.
        clock.wait(minutes=61)
        check_in(app)
        app.until(lambda: app.window.mode is None)
        app.at_rest()
        qtbot.wait(50)
        assert app.window.mode is None

        app.window.show_place(Place.PROGRESS)
        page = app.window.page(Place.PROGRESS)
        assert isinstance(page, ProgressPage)
        app.until(page.weekly.isVisible)
        qtbot.mouseClick(page.weekly, Qt.MouseButton.LeftButton)
        mode = app.mode(WeeklyMode)
        for keys in (("5", Key.Key_Return), ("1", "0", Key.Key_Return)):
            asked = mode.page
            for key in keys:
                qtbot.keyClick(mode, key)
            app.until(lambda asked=asked: mode.page is not asked)
        qtbot.keyClick(mode, "3")
        qtbot.keyClick(mode, Key.Key_Return)
        app.until(lambda: app.window.mode is None)

        assert scores(app) == [(5, 10, 3)]
        assert app.joining.toast.words == "Saved. Your week: 6.0 out of 10."
        # Answered: it is not offered on Progress either.
        app.until(lambda: not page.weekly.isVisible())


def test_a_question_left_out_gives_no_score(qtbot: QtBot, tmp_path: Path, fonts: None) -> None:
    with running(qtbot, tmp_path, settle_in(tmp_path, sunday_evening())) as app:
        app.joining.asking_weekly.start()
        mode = app.mode(WeeklyMode)
        qtbot.mouseClick(mode._pages[0].numbers.buttons[4], Qt.MouseButton.LeftButton)
        app.until(lambda: mode.page is mode._pages[1])
        qtbot.mouseClick(mode._pages[1].skip, Qt.MouseButton.LeftButton)
        app.until(lambda: mode.page is mode._pages[2])
        qtbot.keyClick(mode, "2")
        qtbot.keyClick(mode, Key.Key_Return)
        app.until(lambda: app.window.mode is None)

        assert scores(app) == [(4, None, 2)]
        assert app.joining.toast.words == "Saved."
