"""ui.flows.reminding and its friends in the whole window: over a session bus, without one, from the command line."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread
from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot

from player.events import CardForm, Change, Morning, Sit, Spell, Zone
from player.paths import find_paths
from player.reminding import Calm
from player.settings import OnClose
from player.walktime import find_walk
from tests.fakes import HandClock
from tests.ui.sessionbus import PATIENCE_MS, Service, bus_daemon, notice_service
from tests.ui.wholeapp import App, running
from ui.before_page import BeforePage
from ui.problem_panel import ProblemPanel
from ui.reminder_card import ReminderCard
from ui.running import ask_running
from ui.walk_panel import WalkPanel

pytestmark = [
    pytest.mark.timeout(240),
    # Said by the offscreen platform, which has neither trays nor an order of windows.
    pytest.mark.qt_log_ignore("systemTrayWindowChanged", "does not support raise", extend=True),
]


@pytest.fixture
def clock() -> HandClock:
    return HandClock(at=datetime(2026, 1, 5, 8, 35, tzinfo=UTC))


@pytest.fixture
def no_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere/at/all")


@pytest.fixture
def service(no_bus: None, tmp_path: Path, qtbot: QtBot) -> Iterator[Service]:
    for _ in bus_daemon(tmp_path):
        yield from notice_service(qtbot)


def settle_in(app: App) -> None:
    """Become a user of the first stage, with reminders on."""
    app.until(lambda: app.joining.day is not None)
    app.joining.starting_out._close()
    guide, desk = app.desk.guide, app.desk

    def answer() -> object:
        guide.answer_card(CardForm.FULL, {}, uuid4())
        guide.start_spell(Spell.UNDER_6_WEEKS, uuid4())
        return guide.check_in(
            3, uuid4(), sit=Sit.TEN_MINUTES, leg=Zone.BACK, change=Change.SAME, morning=Morning.SAME
        )

    desk.ask(answer, lambda told: desk.take_decision(told.after))
    app.at_rest()
    assert desk.decision.open == (1,)
    desk.change_setting("consented_on", "2026-01-05")
    desk.change_setting("has_reminders", True)
    look(app)


def look(app: App) -> None:
    """Wait for one whole look."""
    reminders = app.joining.day.reminders
    app.until(lambda: not reminders._is_looking)
    with app.qtbot.waitSignal(reminders.looked, timeout=PATIENCE_MS):
        reminders.look_now()


def until_nudged(app: App, clock: HandClock) -> None:
    """Let minutes pass until a nudge stands."""
    for _ in range(40):
        clock.wait(minutes=1)
        look(app)
        if app.joining.day.reminders.state.shown is not None:
            return
    pytest.fail("nothing was shown")


def test_a_nudge_on_the_bus_starts_the_routine(
    qtbot: QtBot, tmp_path: Path, fonts: None, clock: HandClock, service: Service
) -> None:
    with running(qtbot, tmp_path / "data", clock) as app:
        settle_in(app)
        app.until(lambda: app.joining.day.reminders._notices.has_actions)
        until_nudged(app, clock)
        shown = service.wait(qtbot, "shown")
        service.say("press", shown["shown"], "start")
        app.mode(BeforePage)

    assert (shown["title"], shown["words"]) == ("Time to move.", "3 minutes will do.")
    assert clock.at.hour == 9


def test_do_not_disturb_keeps_it_quiet_and_the_menu_says_so(
    qtbot: QtBot, tmp_path: Path, fonts: None, clock: HandClock, service: Service
) -> None:
    service.say("inhibit", 1)
    service.wait(qtbot, "inhibited")
    with running(qtbot, tmp_path / "data", clock) as app:
        settle_in(app)
        reminders = app.joining.day.reminders
        for _ in range(40):
            clock.wait(minutes=1)
            look(app)

        assert reminders.calm is Calm.DO_NOT_DISTURB
        assert reminders.tray.state.text() == "Quiet: the system is set to do not disturb"
        assert service.told("shown") == []


def test_without_a_bus_our_own_small_window_asks(
    qtbot: QtBot, tmp_path: Path, fonts: None, clock: HandClock, no_bus: None
) -> None:
    with running(qtbot, tmp_path, clock) as app:
        settle_in(app)
        until_nudged(app, clock)
        reminders = app.joining.day.reminders
        card = reminders.card
        assert isinstance(card, ReminderCard)
        assert card.words == ("Time to move.", "3 minutes will do.")
        assert [button.text() for button in card.buttons] == ["Start", "In 10 min", "Not now"]

        card.buttons[1].click()

        assert reminders.card is None
        assert reminders.state.later is not None


def test_closing_asks_once_and_remembers(
    qtbot: QtBot, tmp_path: Path, fonts: None, clock: HandClock, no_bus: None
) -> None:
    with running(qtbot, tmp_path, clock) as app:
        settle_in(app)
        app.window.close()
        panel = app.mode(ProblemPanel)
        panel.buttons[0].click()
        app.until(lambda: not app.window.isVisible())
        assert app.desk.settings.on_close is OnClose.STAY
        app.joining._messenger.raise_wanted.emit()
        app.until(app.window.isVisible)

        app.window.close()

        assert app.window.mode is None
        assert not app.window.isVisible()


def test_a_window_without_reminders_just_closes(
    qtbot: QtBot, tmp_path: Path, fonts: None, clock: HandClock, no_bus: None
) -> None:
    with running(qtbot, tmp_path, clock) as app:
        app.until(lambda: app.joining.day is not None)
        app.joining.starting_out._close()

        assert app.window.close()
        assert app.joining.day.reminders.tray is None


def test_the_command_line_talks_to_the_window(
    qtbot: QtBot, tmp_path: Path, fonts: None, clock: HandClock, no_bus: None
) -> None:
    paths = find_paths(tmp_path)

    def ask(app: App, **request: object) -> dict[str, object]:
        answers: list[dict[str, object] | None] = []
        Thread(target=lambda: answers.append(ask_running(paths, request)), daemon=True).start()
        app.until(lambda: answers)
        assert answers[0] is not None
        return answers[0]

    assert ask_running(paths, {"do": "status"}) is None
    with running(qtbot, tmp_path, clock) as app:
        settle_in(app)

        status = ask(app, do="status")
        paused = ask(app, do="pause", minutes=30)
        wild = ask(app, do="pause", minutes="soon")
        started = ask(app, do="walk", what="start")
        app.mode(WalkPanel)
        app.at_rest()
        kept = find_walk(paths.data)
        clock.wait(minutes=8)
        stopped = ask(app, do="walk", what="stop")
        app.until(lambda: app.window.mode is None)
        app.at_rest()
        again = ask(app, do="walk", what="stop")
        unknown = ask(app, do="fly")

    assert (status["is_done"], status["reminders"], status["quiet"]) == (True, "on", None)
    assert paused["paused_until"] == "2026-01-05T09:05:00+00:00"
    assert wild["is_done"] is False
    assert (started, stopped) == ({"is_done": True}, {"is_done": True})
    assert kept is not None
    assert again["is_done"] is False
    assert unknown["is_done"] is False
    assert find_walk(paths.data) is None


def test_a_walk_goes_on_after_a_restart(
    qtbot: QtBot, tmp_path: Path, fonts: None, clock: HandClock, no_bus: None
) -> None:
    with running(qtbot, tmp_path, clock) as app:
        settle_in(app)
        app.joining.walking.start()
        app.mode(WalkPanel)
        app.at_rest()
    clock.wait(minutes=12)
    clock.restart()

    with running(qtbot, tmp_path, clock) as app:
        panel = app.mode(WalkPanel)

        assert panel._shown.text() == "12:00"
