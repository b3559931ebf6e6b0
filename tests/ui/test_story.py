"""The main job end to end: first run, a routine played, a check-in, the gate, a dot, and all there tomorrow."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from media.playback import PlaybackState
from player.events import CheckIn, EpisodeStart, RoutineDone, SafetyCard, Sit, Zone
from tests.fakes import HandClock
from tests.ui.wholeapp import App, running
from ui.before_page import BeforePage
from ui.checkin_mode import CheckInMode
from ui.finished_panel import FinishedPanel
from ui.first_run import FirstRun, PlacedPage
from ui.place import Place
from ui.player_face import PlayerPhase
from ui.player_mode import PlayerMode
from ui.problem_panel import ProblemPanel
from ui.programme_page import ProgrammePage
from ui.today_page import TodayPage

pytestmark = pytest.mark.timeout(240)


def first_run(app: App) -> PlacedPage:
    """Go through the first run by keyboard: country, safety, spell, pain 4, sitting 10 to 29 minutes, back only."""
    qtbot, mode = app.qtbot, app.mode(FirstRun)
    qtbot.keyClick(mode._country.tick, Qt.Key.Key_Return)
    qtbot.keyClick(mode, Qt.Key.Key_Return)
    for _ in "ABC":
        page = mode.page
        qtbot.keyClick(mode, "n")
        app.until(lambda page=page: mode.page is not page)
    qtbot.keyClick(mode, "1")
    app.until(lambda: mode._pain is not None)
    qtbot.keyClick(mode, "4")
    qtbot.keyClick(mode, Qt.Key.Key_Return)
    qtbot.keyClick(mode, "2")
    app.until(lambda: mode._where is not None)
    qtbot.keyClick(mode, "1")
    app.until(lambda: isinstance(mode.page, PlacedPage))
    placed = mode.page
    assert isinstance(placed, PlacedPage)
    return placed


def check_in(app: App, keys: tuple[str, ...]) -> CheckInMode:
    """Check in by keyboard, from Today."""
    app.qtbot.keyClick(app.window, "c")
    mode = app.mode(CheckInMode)
    for number, key in enumerate(keys):
        page = mode.page
        app.qtbot.keyClick(mode, Qt.Key.Key_Return if key == "Enter" else key)
        if number:
            app.until(lambda page=page: mode.page is not page or not page.is_answered or mode._is_sent)
    return mode


def test_from_the_first_start_to_the_chart_and_back_tomorrow(  # noqa: PLR0915  # the story is one
    qtbot: QtBot, tmp_path: Path, fonts: None
) -> None:
    clock = HandClock()
    with running(qtbot, tmp_path, clock) as app:
        placed = first_run(app)
        assert placed.title.text() == "You are starting with Video 1."

        qtbot.keyClick(app.window.mode, Qt.Key.Key_Space)
        before = app.mode(BeforePage)
        qtbot.keyClick(before, "3")
        player = app.mode(PlayerMode)
        app.until(lambda: player.phase is PlayerPhase.COUNT_IN)
        qtbot.keyClick(player, Qt.Key.Key_Space)
        app.until(lambda: player._engine.state is PlaybackState.PLAYING)
        assert player.script.film is not None

        # One whole repetition is really played: one click of the dimmer.
        session = app.joining.playing.session
        assert session is not None
        tilts = player.script.timeline.exercises[0]
        assert tilts.exercise_id == "A2"
        player.bar.seek_wanted.emit(player.script.timeline.routine_time(tilts.start_s))
        app.until(lambda: session.clicks == 1)
        assert player.cue is not None
        assert player.cue.exercise_id == "A2"

        # The rest is left out, as an impatient user does; the end of the film ends the routine.
        player.bar.seek_wanted.emit(player.script.timeline.playing_s)
        panel = app.mode(FinishedPanel)
        qtbot.keyClick(panel, "3")
        assert panel.nrs == 3
        clock.wait(minutes=3)
        qtbot.keyClick(panel, Qt.Key.Key_Return)
        app.until(lambda: app.window.mode is None)
        today = app.window.page(Place.TODAY)
        assert isinstance(today, TodayPage)
        app.until(lambda: "1 click" in today.day._caption.text())

        clock.wait(hours=4)
        mode = check_in(app, ("3", "Enter", "3", "1", "3"))
        app.until(lambda: type(mode.page).__name__ == "_DonePanel")
        assert mode.page is not None
        assert mode.page.title.text() == "Saved. 3 out of 10, one lower than last time."
        qtbot.keyClick(mode, Qt.Key.Key_Return)
        app.until(lambda: app.window.mode is None)

        # The week's questions are offered once, after a check-in; they may be left for later.
        offer = app.mode(ProblemPanel)
        qtbot.keyClick(offer, Qt.Key.Key_Escape)
        app.until(lambda: app.window.mode is None)

        app.window.show_place(Place.PROGRAMME)
        programme = app.window.page(Place.PROGRAMME)
        assert isinstance(programme, ProgrammePage)
        app.at_rest()
        rows = programme.panel.face.rows
        decision = app.desk.decision
        assert decision.rows is not None
        assert [row.is_met for row in rows] == [
            decision.rows.time.is_met,
            decision.rows.sitting.is_met,
            decision.rows.dial.is_met,
            decision.rows.settled.is_met,
        ]
        assert programme.panel.face.pill == f"{decision.rows.met_count} of 4 done"
        assert decision.open == (1,)

        app.window.show_place(Place.PROGRESS)
        progress = app.window.page(Place.PROGRESS)
        app.until(lambda: progress is not None and progress._story is not None and len(progress._story.dots) >= 3)
        level = app.desk.decision.level

    clock.wait(hours=20)
    clock.restart()
    with running(qtbot, tmp_path, clock) as app:
        assert app.window.mode is None
        assert app.desk.decision.stage == 1
        assert app.desk.decision.level == pytest.approx(level)
        kinds = [type(event) for event in app.desk.guide.events]
        assert kinds == [SafetyCard, EpisodeStart, CheckIn, RoutineDone, CheckIn]
        last = app.desk.guide.events[-1]
        assert isinstance(last, CheckIn)
        assert (last.nrs, last.sit, last.leg) == (3, Sit.HALF_HOUR, Zone.BACK)


def test_a_warning_sign_in_the_first_run_closes_everything_and_survives_a_restart(
    qtbot: QtBot, tmp_path: Path, fonts: None
) -> None:
    clock = HandClock()
    with running(qtbot, tmp_path, clock) as app:
        mode = app.mode(FirstRun)
        qtbot.keyClick(mode._country.tick, Qt.Key.Key_Return)
        qtbot.keyClick(mode, Qt.Key.Key_Return)
        page = mode.page
        assert page is not None
        block = page.blocks[1]
        qtbot.keyClick(block.line, Qt.Key.Key_Space)
        qtbot.mouseClick(block.yes, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(page.next, Qt.MouseButton.LeftButton)
        app.until(lambda: type(app.window.mode).__name__ == "RedFlagPage")
        assert app.desk.decision.is_latched
        assert app.desk.decision.open == ()

    clock.wait(days=1)
    with running(qtbot, tmp_path, clock) as app:
        app.until(lambda: app.window.mode is None)
        app.at_rest()
        assert app.desk.decision.is_latched
        today = app.window.page(Place.TODAY)
        assert isinstance(today, TodayPage)
        qtbot.keyClick(today, Qt.Key.Key_Space)
        app.until(lambda: type(app.window.mode).__name__ == "RedFlagPage")
        assert app.joining.playing.player is None


def test_pressed_by_mistake_asks_the_item_once_more_and_goes_on(qtbot: QtBot, tmp_path: Path, fonts: None) -> None:
    with running(qtbot, tmp_path, HandClock()) as app:
        app.until(lambda: isinstance(app.window.mode, FirstRun))
        app.joining.starting_out._close()
        app.joining.helping.start_full()
        app.until(lambda: type(app.window.mode).__name__ == "SafetyMode")
        mode = app.window.mode
        block = mode.page.blocks[0]
        qtbot.keyClick(block.line, Qt.Key.Key_Space)
        qtbot.mouseClick(block.yes, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(mode.page.next, Qt.MouseButton.LeftButton)
        app.until(lambda: type(app.window.mode).__name__ == "RedFlagPage")
        assert app.desk.decision.is_latched

        qtbot.mouseClick(app.window.mode.retract, Qt.MouseButton.LeftButton)
        app.until(lambda: type(app.window.mode).__name__ == "SafetyMode")
        again = app.window.mode
        qtbot.keyClick(again, "n")
        for _ in "BC":
            page = again.page
            qtbot.keyClick(again, "n")
            app.until(lambda page=page: again.page is not page or app.window.mode is not again)
        app.until(lambda: not app.desk.decision.is_latched)
        card = app.desk.guide.events[-1]
        assert isinstance(card, SafetyCard)
        assert card.reasked == ("A1",)
