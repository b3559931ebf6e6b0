"""After a routine: what comes next, what has grown, and the easier form after a second stop, in the whole program."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from media.programmefile import BUNDLED
from player.events import CheckIn, Event, Feel, RoutineDone, RoutineForm, Sit, StopMark
from tests.screens.invented import MONDAY, first_day, settle_in
from tests.ui.test_player_flow import go_to, start
from tests.ui.wholeapp import App, running
from ui.before_page import BeforePage
from ui.finished_panel import FinishedPanel
from ui.place import Place
from ui.player_face import PlayerPhase
from ui.player_mode import PlayerMode
from ui.problem_panel import ProblemPanel
from ui.programme_page import ProgrammePage
from ui.safety_mode import SafetyMode

Key = Qt.Key
OFFER = "Pelvic tilts the easier way from now on?"

pytestmark = [
    pytest.mark.timeout(240),
    pytest.mark.skipif(not (BUNDLED / "routine-1.mp4").exists(), reason="the film of routine 1 is not rendered yet"),
]


def stopped(minutes: int, times: int = 1) -> Event:
    """A routine of the first day that was stopped at the tilts."""
    mark = StopMark(position_s=90.0, exercise_id="A2", nrs=4)
    return RoutineDone(
        at=MONDAY + timedelta(minutes=minutes),
        stage=1,
        form=RoutineForm.SHORT,
        completed=False,
        nrs_pre=3,
        clicks=4,
        played_s=60.0,
        ended_at=MONDAY + timedelta(minutes=minutes + 3),
        stops=(mark,) * times,
    )


def last_routine(app: App) -> RoutineDone:
    app.at_rest()
    return [event for event in app.desk.guide.events if isinstance(event, RoutineDone)][-1]


def leave(app: App, nrs: str) -> FinishedPanel:
    """End the routine here and tell the pain after it."""
    app.joining.playing._end_early()
    panel = app.mode(FinishedPanel)
    app.qtbot.keyClick(panel, nrs)
    app.at_rest()
    return panel


def test_the_second_stop_offers_the_easier_form_and_a_yes_is_remembered(
    qtbot: QtBot, tmp_path: Path, fonts: None
) -> None:
    person = first_day()
    person = replace(person, events=(*person.events, stopped(5)), now=MONDAY + timedelta(hours=2))
    with running(qtbot, tmp_path, settle_in(tmp_path, person)) as app:
        player = start(app)
        go_to(app, player, "A2", 4.0)
        for key in ("s", "4", "1"):
            qtbot.keyClick(player, key)
        qtbot.keyClick(app.mode(SafetyMode), "n")
        offer = app.mode(ProblemPanel)
        assert offer.title.text() == OFFER

        qtbot.keyClick(offer, Key.Key_Return)
        app.mode(PlayerMode)
        assert player.phase is PlayerPhase.PAUSED
        panel = leave(app, "3")
        assert panel._foot_words.startswith("Next routine at ")
        qtbot.keyClick(panel, Key.Key_Return)
        app.until(lambda: app.window.mode is None)

        assert last_routine(app).stays_smaller == ("A2",)


def test_a_stop_that_ended_the_last_one_is_offered_at_the_next_get_ready(
    qtbot: QtBot, tmp_path: Path, fonts: None
) -> None:
    person = first_day()
    person = replace(person, events=(*person.events, stopped(5, times=2)), now=MONDAY + timedelta(hours=2))
    with running(qtbot, tmp_path, settle_in(tmp_path, person)) as app:
        app.joining.playing.start(1, RoutineForm.SHORT)
        qtbot.keyClick(app.mode(BeforePage), "3")
        offer = app.mode(ProblemPanel)
        assert offer.title.text() == OFFER
        qtbot.keyClick(offer, Key.Key_Escape)
        app.mode(PlayerMode)
        session = app.joining.playing.session
        assert session is not None
        assert "A2" not in session.smaller
        app.joining.playing._leave_for_now()
        app.at_rest()

        # Kept as it is: not asked once more.
        app.joining.playing.start(1, RoutineForm.SHORT)
        qtbot.keyClick(app.mode(BeforePage), "3")
        app.mode(PlayerMode)


def test_what_goes_well_in_the_last_stage_grows_and_the_programme_says_so(
    qtbot: QtBot, tmp_path: Path, fonts: None
) -> None:
    placed = [
        replace(event, sit=Sit.HOUR, nrs=1) if isinstance(event, CheckIn) else event for event in first_day().events
    ]
    good = [
        RoutineDone(
            at=MONDAY + timedelta(minutes=minutes),
            stage=3,
            form=RoutineForm.FULL,
            completed=True,
            nrs_pre=1,
            nrs_post=1,
            clicks=52,
            played_s=472.0,
            feels={"C2": Feel.SAME},
            ended_at=MONDAY + timedelta(minutes=minutes + 9),
        )
        for minutes in (5, 70)
    ]
    person = replace(first_day(), events=(*placed, *good), now=MONDAY + timedelta(hours=7))
    with running(qtbot, tmp_path, settle_in(tmp_path, person)) as app:
        app.joining.playing.start(3, RoutineForm.FULL)
        qtbot.keyClick(app.mode(BeforePage), "1")
        app.mode(PlayerMode)
        panel = leave(app, "1")
        qtbot.mouseClick(panel.feel.groups["C2"][Feel.EASIER], Qt.MouseButton.LeftButton)
        qtbot.keyClick(panel, Key.Key_Return)
        app.until(lambda: "from next time" in app.joining.toast.words)
        words = "It goes well: 1 more repetition."
        assert app.joining.toast.words == f"Sit to stand, from next time. {words}"

        app.window.show_place(Place.PROGRAMME)
        page = app.window.page(Place.PROGRAMME)
        assert isinstance(page, ProgrammePage)
        app.joining.pages._on_stage_chosen(3)
        app.until(lambda: any(line.grown for line in page.panel.face.exercises))
        assert {line.name: line.grown for line in page.panel.face.exercises if line.grown} == {"Sit to stand": words}
