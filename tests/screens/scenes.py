"""Every page and state worth looking at: who is there, and what they press to get to it."""

from collections.abc import Callable
from types import MappingProxyType

from PySide6.QtCore import Qt

from player.events import CardForm
from tests.screens import invented
from tests.screens.camera import Camera
from tests.screens.data_scene import take_data
from tests.screens.progress_scene import take_progress
from tests.ui.wholeapp import App
from ui.before_page import BeforePage
from ui.checkin_mode import CheckInMode
from ui.finished_panel import FinishedPanel
from ui.first_run import FirstRun
from ui.place import Place
from ui.player_face import PlayerPhase
from ui.player_mode import PlayerMode
from ui.safety_mode import SafetyMode

Key = Qt.Key
Scene = Callable[[Camera], None]


def _first_run(camera: Camera) -> None:
    with camera.looking_at(invented.newcomer()) as app:
        hand, mode = app.qtbot, app.mode(FirstRun)
        camera.take(app, "first-1-welcome")
        hand.keyClick(mode._country.tick, Key.Key_Return)
        hand.keyClick(mode, Key.Key_Return)
        for tier in "abc":
            camera.take(app, f"first-2-safety-{tier}")
            page = mode.page
            hand.keyClick(mode, "n")
            app.until(lambda page=page: mode.page is not page)
        camera.take(app, "first-3-spell")
        hand.keyClick(mode, "1")
        app.until(lambda: mode._pain is not None)
        hand.keyClick(mode, "4")
        camera.take(app, "first-4-pain")
        hand.keyClick(mode, Key.Key_Return)
        camera.take(app, "first-5-sitting")
        hand.keyClick(mode, "2")
        app.until(lambda: mode._where is not None)
        camera.take(app, "first-6-where")
        hand.keyClick(mode, "1")
        app.until(lambda: mode.page is not None and type(mode.page).__name__ == "PlacedPage")
        camera.take(app, "first-7-placed")


def _today(camera: Camera) -> None:
    week = invented.second_week()
    people = {
        "today-1-first-day": invented.first_day(),
        "today-2-due": week.later(minutes=70),
        "today-3-not-yet": week,
        "today-4-evening": week.later(hours=7, minutes=40),
        "today-5-away": week.later(days=6),
        "today-6-long-away": week.later(days=20),
        "today-7-warned": invented.warned(),
        "today-8-left": invented.left_half_way(),
    }
    for name, person in people.items():
        with camera.looking_at(person) as app:
            camera.take(app, name)


def _pages(camera: Camera) -> None:
    with camera.looking_at(invented.second_week()) as app:
        _turn_to(app, Place.PROGRAMME)
        camera.take(app, "programme-1-closed")
        app.joining.pages._on_stage_chosen(2)
        camera.take(app, "programme-2-open")
        _turn_to(app, Place.PROGRESS)
        app.qtbot.wait(600)
        camera.take(app, "progress")
        _turn_to(app, Place.SETTINGS)
        camera.take(app, "settings-1")
        page = app.window.page(Place.SETTINGS)
        scroll = page.findChild(_scroll_kind()) if page is not None else None
        if scroll is not None:
            bar = scroll.verticalScrollBar()
            bar.setValue(bar.maximum() // 2)
            camera.take(app, "settings-2")
            bar.setValue(bar.maximum())
            camera.take(app, "settings-3")
        app.joining.helping.show_help()
        camera.take(app, "help")
        app.window.leave_all_modes()
        app.joining._on_keys()
        camera.take(app, "keys")
        app.window.leave_all_modes()
        app.joining._on_licences()
        camera.take(app, "licences")
        app.window.leave_all_modes()
        _turn_to(app, Place.TODAY)
        app.joining.walking.start()
        app.until(lambda: app.window.mode is not None)
        camera.take(app, "walk")


def _check_in(camera: Camera) -> None:
    with camera.looking_at(invented.second_week().later(hours=1)) as app:
        hand = app.qtbot
        hand.keyClick(app.window, "c")
        mode = app.mode(CheckInMode)
        camera.take(app, "check-in-1-empty")
        hand.keyClick(mode, "4")
        camera.take(app, "check-in-2-pain")
        for key, name in ((Key.Key_Return, "check-in-3-sitting"), ("3", "check-in-4-where")):
            page = mode.page
            hand.keyClick(mode, key)
            app.until(lambda page=page: mode.page is not page)
            camera.take(app, name)
        hand.keyClick(mode, "1")
        hand.keyClick(mode, "3")
        app.until(lambda: type(mode.page).__name__ == "_DonePanel")
        camera.take(app, "check-in-5-saved")


def _safety(camera: Camera) -> None:
    with camera.looking_at(invented.first_day()) as app:
        app.joining.helping.start_card(CardForm.SHORT)
        app.mode(SafetyMode)
        camera.take(app, "safety-short")
    for person, name in ((invented.warned(), "warned-a"), (invented.doctor_first(), "warned-b")):
        with camera.looking_at(person) as app:
            app.joining.helping.show_latched()
            app.until(lambda: app.window.mode is not None)
            camera.take(app, name)


def _player(camera: Camera) -> None:
    with camera.looking_at(invented.second_week().later(minutes=70)) as app:
        hand = app.qtbot
        app.joining.pages.start_stage(1)
        before = app.mode(BeforePage)
        camera.take(app, "player-1-before")
        hand.keyClick(before, "3")
        player = app.mode(PlayerMode)
        app.until(lambda: player.phase is PlayerPhase.COUNT_IN)
        camera.take(app, "player-2-count-in")
        hand.keyClick(player, Key.Key_Space)
        timeline = player.script.timeline
        first = timeline.exercises[0]
        for name, film_s in (
            ("player-3-lie-down", timeline.cuts[0][0] + 3),
            ("player-4-rep", first.reps[1].start_s + 2.5),
            ("player-5-second", timeline.exercises[1].reps[0].start_s + 1.5),
        ):
            player.bar.seek_wanted.emit(timeline.routine_time(film_s))
            app.until(lambda: not player._engine.is_seeking)
            hand.wait(700)
            camera.take(app, name)
        hand.keyClick(player, Key.Key_Space)
        camera.take(app, "player-6-paused")
        hand.keyClick(player, "s")
        camera.take(app, "player-7-stop")
        hand.keyClick(player, "b")
        app.joining.playing._end_early()
        panel = app.mode(FinishedPanel)
        hand.keyClick(panel, "2")
        camera.take(app, "player-8-finished")


def _turn_to(app: App, place: Place) -> None:
    app.window.show_place(place)
    app.at_rest()


def _scroll_kind() -> type:
    from ui.widgets.scroll import PageScroll  # noqa: PLC0415

    return PageScroll


SCENES: MappingProxyType[str, Scene] = MappingProxyType(
    {
        "first-run": _first_run,
        "today": _today,
        "pages": _pages,
        "check-in": _check_in,
        "safety": _safety,
        "player": _player,
        "progress": take_progress,
        "data": take_data,
    }
)
"""Name of a scene to what takes its pictures."""
