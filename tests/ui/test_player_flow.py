"""The player in the whole program, with the real film: what a key does, and what is stored of it."""

import itertools
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from media.cues import cue_at
from media.playback import PlaybackState
from media.programmefile import BUNDLED, Course
from player.events import RoutineDone, RoutineForm, Stopped, Zone
from tests.fakes import HandClock
from tests.screens.invented import MONDAY, first_day, settle_in
from tests.ui.wholeapp import App, running
from ui.before_page import BeforePage
from ui.finished_panel import FinishedPanel
from ui.place import Place
from ui.player_face import PlayerPhase
from ui.player_mode import PlayerMode
from ui.problem_panel import ProblemPanel
from ui.safety_mode import SafetyMode
from ui.today_page import TodayPage

FILM = BUNDLED / "routine-1.mp4"
Key = Qt.Key
NEAR_S = 8.0

pytestmark = [
    pytest.mark.timeout(120),
    pytest.mark.skipif(not FILM.exists(), reason="the film of routine 1 is not rendered yet"),
]


@contextmanager
def playing(qtbot: QtBot, folder: Path, clock: HandClock, nrs: str = "3") -> Iterator[tuple[App, PlayerMode]]:
    """Run the program and play routine 1 in its short form, from its first picture."""
    with running(qtbot, folder, clock) as app:
        yield app, start(app, nrs)


def start(app: App, nrs: str = "3") -> PlayerMode:
    """Start routine 1, short, and skip the count-in."""
    app.joining.playing.start(1, RoutineForm.SHORT)
    app.qtbot.keyClick(app.mode(BeforePage), nrs)
    player = app.mode(PlayerMode)
    app.until(lambda: player.phase is PlayerPhase.COUNT_IN)
    app.qtbot.keyClick(player, Key.Key_Space)
    app.until(lambda: player.engine.state is PlaybackState.PLAYING)
    return player


def go_to(app: App, player: PlayerMode, exercise_id: str, second: float = 1.0) -> float:
    """Go into an exercise; give the film time that was asked for."""
    timeline = player.script.timeline
    film_s = next(e for e in timeline.exercises if e.exercise_id == exercise_id).start_s + second
    player.bar.seek_wanted.emit(timeline.routine_time(film_s))
    app.until(
        lambda: stands_near(player, film_s) and player.cue is not None and player.cue.exercise_id == exercise_id
    )
    return film_s


def place(player: PlayerMode) -> float:
    return player.engine.position().time_s


def stands_near(player: PlayerMode, film_s: float) -> bool:
    """Whether a seek has led there, and the clock is sure of it; on a busy machine that takes a while."""
    return (
        not player.engine.is_seeking and player.engine.position().is_certain and abs(place(player) - film_s) < NEAR_S
    )


def test_stop_it_hurts_asks_and_is_kept_with_its_place(qtbot: QtBot, tmp_path: Path, fonts: None) -> None:
    clock = settle_in(tmp_path, first_day())
    with playing(qtbot, tmp_path, clock) as (app, player):
        asked_s = go_to(app, player, "A2", 4.0)
        qtbot.keyClick(player, "s")
        assert player.phase is PlayerPhase.STOPPED
        app.until(lambda: player.engine.state is PlaybackState.PAUSED)

        qtbot.keyClick(player, "6")
        qtbot.keyClick(player, "1")
        card = app.mode(SafetyMode)
        qtbot.keyClick(card, "n")
        app.mode(PlayerMode)
        app.until(lambda: player.phase is PlayerPhase.PAUSED)
        # 6 out of 10: smaller, and half the repetitions, from here on.
        assert app.joining.playing.session is not None
        assert "A2" in app.joining.playing.session.smaller
        app.joining.playing._end_early()
        qtbot.keyClick(app.mode(FinishedPanel), Key.Key_Return)
        app.until(lambda: app.window.mode is None)
        app.at_rest()
        done = [e for e in app.desk.guide.events if isinstance(e, RoutineDone)]

        assert len(done) == 1
        assert len(done[0].stops) == 1
        stop = done[0].stops[0]
        assert stop.position_s == pytest.approx(asked_s, abs=1.5)
        assert stop.exercise_id == "A2"
        assert (stop.nrs, stop.leg) == (6, Zone.BACK)

    clock.wait(hours=3)
    with playing(qtbot, tmp_path, clock) as (_, player):
        # The bar shows where it hurt.
        assert player.script.stops_s == pytest.approx((stop.position_s,))
        assert len(player.bar.line._stops) == 1


def test_eight_out_of_ten_ends_it_and_rests_for_two_hours(qtbot: QtBot, tmp_path: Path, fonts: None) -> None:
    clock = settle_in(tmp_path, first_day())
    with playing(qtbot, tmp_path, clock) as (app, player):
        go_to(app, player, "A2")
        qtbot.keyClick(player, "s")
        qtbot.keyClick(player, "8")
        qtbot.keyClick(player, "1")
        panel = app.mode(FinishedPanel)
        qtbot.keyClick(panel, Key.Key_Return)
        card = app.mode(SafetyMode)
        qtbot.keyClick(card, "n")
        app.until(lambda: app.window.mode is None)
        app.at_rest()

        routine = next(e for e in app.desk.guide.events if isinstance(e, RoutineDone))
        assert routine.stops[0].nrs == 8
        assert routine.stopped is Stopped.PAIN
        today = app.window.page(Place.TODAY)
        assert isinstance(today, TodayPage)
        app.until(lambda: "Resting until" in today.hero._pill.words)


def test_smaller_swaps_the_film_at_the_same_second_and_stays(
    qtbot: QtBot, tmp_path: Path, fonts: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    twin = Path(shutil.copy(FILM, tmp_path / "twin.mp4"))
    monkeypatch.setattr(Course, "film_path", lambda _self, _id, *, smaller=False: twin if smaller else FILM)
    clock = settle_in(tmp_path / "data", first_day())
    with playing(qtbot, tmp_path / "data", clock) as (app, player):
        go_to(app, player, "A2", 2.0)
        before_s = place(player)
        qtbot.keyClick(player, "l")
        app.until(lambda: player.engine.film.path == twin)
        app.until(lambda: not player.engine.is_seeking)
        assert before_s - 0.1 <= place(player) <= before_s + 5.0
        assert player.bar.smaller.is_on

        go_to(app, player, "A3")
        app.until(lambda: player.engine.film.path == FILM)
        assert not player.bar.smaller.is_on
        app.joining.playing._end_early()
        qtbot.keyClick(app.mode(FinishedPanel), Key.Key_Return)
        app.until(lambda: app.window.mode is None)
        app.at_rest()

    clock.wait(hours=3)
    with playing(qtbot, tmp_path / "data", clock) as (app, player):
        go_to(app, player, "A2")
        app.until(lambda: player.engine.film.path == twin)
        assert player.bar.smaller.is_on


KILLED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from tests.fakes import HandClock
from tests.screens.camera import Hand, application
from tests.ui.test_player_flow import go_to, start
from tests.ui.wholeapp import running
from tests.screens.invented import MONDAY

application()
clock = HandClock(at=MONDAY, zone="Europe/London")
clock.wait(seconds=float(sys.argv[2]))
with running(Hand(), Path(sys.argv[1]), clock) as app:
    player = start(app)
    go_to(app, player, "A3", 4.0)
    player.pause()
    app.at_rest()
    print(f"{app.joining.playing.session.position_s:.3f}", flush=True)
    QTest.qWait(60_000)
"""


def test_after_a_kill_it_goes_on_where_it_was(qtbot: QtBot, tmp_path: Path, fonts: None) -> None:
    clock = settle_in(tmp_path, first_day())
    words = [sys.executable, "-c", KILLED, str(tmp_path), str((clock.at - MONDAY).total_seconds())]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as program:  # noqa: S603 - our own program
        assert program.stdout is not None
        killed_s = float(program.stdout.readline())
        program.send_signal(signal.SIGKILL)

    clock.wait(minutes=5)
    with running(qtbot, tmp_path, clock) as app:
        app.until(lambda: app.joining.pages._open_session is not None)
        app.joining.playing.carry_on(app.joining.pages._open_session)
        player = app.mode(PlayerMode)
        app.until(lambda: player.phase is PlayerPhase.COUNT_IN)

        assert place(player) == pytest.approx(killed_s, abs=0.2)
        assert player.cue is not None
        assert player.cue.exercise_id == "A3"
        app.joining.playing._leave_for_now()
        app.at_rest()

    # Older than an hour it is closed as it stood, and the next one starts over.
    clock.wait(hours=2)
    with running(qtbot, tmp_path, clock) as app:
        app.at_rest()
        assert app.joining.pages._open_session is None
        routines = [e for e in app.desk.guide.events if isinstance(e, RoutineDone)]
        assert [r.completed for r in routines] == [False]


def test_a_film_that_is_cut_short_while_it_plays_goes_on_as_the_drawn_guide(
    qtbot: QtBot, tmp_path: Path, fonts: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    film = Path(shutil.copy(FILM, tmp_path / "film.mp4"))
    gone = tmp_path / "none.mp4"
    monkeypatch.setattr(Course, "film_path", lambda _self, _id, *, smaller=False: gone if smaller else film)
    clock = settle_in(tmp_path / "data", first_day())
    with playing(qtbot, tmp_path / "data", clock) as (app, player):
        here_s = go_to(app, player, "A2", 3.0)
        with film.open("r+b") as file:
            file.truncate(200_000)
        panel = app.mode(ProblemPanel)
        assert panel.title.text() == "The video paused by itself"

        qtbot.keyClick(panel.buttons[0], Key.Key_Space)
        guide = app.mode(PlayerMode)
        app.until(lambda: guide.phase is PlayerPhase.COUNT_IN)

        assert guide is not player
        assert guide.script.film is None
        # Its place is kept: the same exercise, a few seconds on at most.
        assert here_s - 0.5 <= place(guide) <= here_s + 20.0


def test_without_speakers_the_captions_come_on(qtbot: QtBot, tmp_path: Path, fonts: None) -> None:
    clock = settle_in(tmp_path, first_day(), has_captions=False)
    with running(qtbot, tmp_path, clock, engine_options=("--aout=none",)) as app:
        player = start(app)
        app.until(lambda: player.stage.face.caption == "No speakers found. Captions are on.")
        go_to(app, player, "A2", 2.0)
        app.until(lambda: not player._note)

        assert player.cue is not None
        assert player.stage.face.caption == cue_at(player.script.timeline, place(player)).caption != ""


def test_every_control_by_key(qtbot: QtBot, tmp_path: Path, fonts: None) -> None:
    clock = settle_in(tmp_path, first_day())
    with playing(qtbot, tmp_path, clock) as (app, player):
        engine = player.engine
        go_to(app, player, "A2", 12.0)
        qtbot.keyClick(player, "]")
        assert engine.rate == 1.25
        qtbot.keyClick(player, Key.Key_Backspace)
        assert engine.rate == 1.0
        qtbot.keyClick(player, Key.Key_Down)
        assert engine.volume == 95
        qtbot.keyClick(player, "m")
        assert engine.is_muted
        qtbot.keyClick(player, "v")
        app.until(lambda: not engine.is_voice_on)
        qtbot.keyClick(player, "c")
        app.until(lambda: not app.desk.settings.has_captions)
        qtbot.keyClick(player, "+")
        app.until(lambda: app.desk.settings.cue_size_pct == 125)
        QTest.keyClick(player, Key.Key_0, Qt.KeyboardModifier.ControlModifier)
        app.until(lambda: app.desk.settings.cue_size_pct == 100)

        # A second press of the space bar within a quarter of a second is taken for a trembling hand.
        qtbot.wait(260)
        qtbot.keyClick(player, Key.Key_Space)
        app.until(lambda: engine.state is PlaybackState.PAUSED and not engine.is_seeking)
        here_s = place(player)
        QTest.keyClick(player, Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
        app.until(lambda: not engine.is_seeking and place(player) > here_s + 5)
        assert place(player) == pytest.approx(here_s + 10, abs=0.5)
        qtbot.keyClick(player, "e")
        start_s = next(e for e in player.script.timeline.exercises if e.exercise_id == "A2").start_s
        app.until(lambda: not engine.is_seeking and place(player) == pytest.approx(start_s, abs=0.1))
        qtbot.keyClick(player, "n")
        app.until(lambda: player.cue is not None and player.cue.exercise_id == "A3")
        qtbot.keyClick(player, "p")
        app.until(lambda: player.cue is not None and player.cue.exercise_id == "A2")


def test_a_paused_film_steps_by_one_frame(qtbot: QtBot, tmp_path: Path, fonts: None) -> None:
    clock = settle_in(tmp_path, first_day())
    with playing(qtbot, tmp_path, clock) as (app, player):
        go_to(app, player, "A2", 12.0)
        player.pause()
        app.until(lambda: player.engine.state is PlaybackState.PAUSED and not player.engine.is_seeking)
        qtbot.wait(300)
        here_s = place(player)
        qtbot.keyClick(player, ".")

        app.until(lambda: not player.engine.is_seeking and place(player) == pytest.approx(here_s + 1 / 30, abs=0.02))


def test_a_loop_is_drawn_and_goes_round_until_it_is_cleared(qtbot: QtBot, tmp_path: Path, fonts: None) -> None:
    clock = settle_in(tmp_path, first_day())
    with playing(qtbot, tmp_path, clock) as (app, player):
        go_to(app, player, "A2", 2.0)
        shift = Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(player, Key.Key_R, shift)
        from_s = place(player)
        app.until(lambda: place(player) > from_s + 1.3)
        QTest.keyClick(player, Key.Key_R, shift)
        app.until(lambda: player.bar.line._loop is not None)
        to_s = player.script.timeline.film_time(player.bar.line._loop[1])
        seen: list[float] = []
        player._bridge.repaint_wanted.connect(lambda: seen.append(place(player)))
        app.until(lambda: len(seen) > 20 and sum(b < a - 0.5 for a, b in itertools.pairwise(seen)) >= 2)

        assert max(seen) < to_s + 0.15
        QTest.keyClick(player, Key.Key_R, shift)
        assert player.bar.line._loop is None
