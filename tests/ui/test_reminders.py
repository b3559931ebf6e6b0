"""ui.flows.reminding and its friends in the whole window: over a session bus, without one, from the command line."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread
from uuid import uuid4

import pytest
from icalendar import Calendar
from pytestqt.qtbot import QtBot

from player.events import CardForm, Change, CheckIn, EpisodeStart, Morning, SafetyCard, Sit, Spell, Zone
from player.paths import find_paths
from player.reminding import Calm
from player.settings import MINUTES_A_DAY, OnClose, Settings
from player.store.records import Records
from player.walktime import find_walk
from tests.fakes import HandClock
from tests.ui.sessionbus import PATIENCE_MS, Service, bus_daemon, notice_service
from tests.ui.wholeapp import App, running
from ui import cli
from ui.before_page import BeforePage
from ui.place import Place
from ui.problem_panel import ProblemPanel
from ui.reminder_card import ReminderCard
from ui.running import ask_running
from ui.settings_page import SettingsPage
from ui.today_page import TodayPage
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


def test_while_nobody_sees_the_window_today_stands_still(
    qtbot: QtBot, tmp_path: Path, fonts: None, clock: HandClock, no_bus: None
) -> None:
    with running(qtbot, tmp_path, clock) as app:
        settle_in(app)
        pages, window = app.joining.pages, app.window
        runs = [pages._timer.isActive()]
        window.hide()
        runs.append(pages._timer.isActive())
        clock.wait(hours=2)
        window.show()
        runs.append(pages._timer.isActive())
        app.until(lambda: pages.facts.now == clock.at)
        window.showMinimized()
        app.until(lambda: not pages._timer.isActive())
        window.showNormal()
        app.until(pages._timer.isActive)

    assert runs == [True, False, True]


def test_the_pill_on_today_says_how_often_and_leads_to_the_settings(
    qtbot: QtBot, tmp_path: Path, fonts: None, clock: HandClock, no_bus: None
) -> None:
    with running(qtbot, tmp_path, clock) as app:
        settle_in(app)
        pages = app.joining.pages
        today = app.window.page(Place.TODAY)
        assert isinstance(today, TodayPage)

        def told() -> str:
            before = pages.facts
            pages.refresh()
            app.until(lambda: pages.facts is not before)
            return today.reminders.text()

        hourly = told()
        app.desk.change_setting("reminder_every_min", 120)
        seldom = told()
        app.joining.day.reminders.pause(30)
        paused = told()
        app.desk.change_setting("has_reminders", False)
        off = told()
        assert today.reminders.isVisible()
        today.reminders.click()

        assert (hourly, seldom) == ("Reminders on: every hour", "Reminders on: every two hours")
        assert (paused, off) == ("Reminders paused", "Reminders off")
        assert app.window.place is Place.SETTINGS


def test_today_s_times_go_into_a_calendar(
    qtbot: QtBot, tmp_path: Path, fonts: None, clock: HandClock, no_bus: None
) -> None:
    out = tmp_path / "out.ics"
    with running(qtbot, tmp_path / "data", clock) as app:
        settle_in(app)
        app.joining.day.calendar.ask_place = lambda _owner, _name: out
        app.window.show_place(Place.SETTINGS)
        page = app.window.page(Place.SETTINGS)
        assert isinstance(page, SettingsPage)

        page.calendar.click()

        app.until(out.exists)
        app.at_rest()
        app.until(lambda: app.desk.messages)
        said = app.desk.messages[-1]
    events = Calendar.from_ical(out.read_bytes()).walk("VEVENT")
    routines = [event for event in events if str(event["SUMMARY"]) == "Video 1, 3 min"]
    # At 8:35 that of 8:00 is due; then one each hour until 20:00, but for that of 9:00, which follows too closely.
    assert [event.start.hour for event in routines] == [8, *range(10, 20)]
    assert routines[0].start == clock.at
    assert {str(event["SUMMARY"]) for event in events} == {"Video 1, 3 min", "A walk, 5 to 10 min"}
    assert said == "Saved as out.ics. Open it with your calendar."


def test_the_command_line_writes_the_calendar_that_the_window_would(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    now = datetime.now(UTC)
    records = Records(find_paths(tmp_path / "data"))
    records.open().result()
    records.append(SafetyCard(at=now, form=CardForm.FULL))
    records.append(EpisodeStart(at=now, spell=Spell.UNDER_6_WEEKS))
    records.append(CheckIn(at=now, nrs=3, sit=Sit.TEN_MINUTES, leg=Zone.BACK, change=Change.SAME))
    records.save_settings(Settings(day_start_min=0, day_end_min=MINUTES_A_DAY))
    records.close()
    out = tmp_path / "out.ics"

    wrong = cli.main(["--data", str(tmp_path / "data"), "calendar", str(tmp_path / "out.txt")])
    code = cli.main(["--data", str(tmp_path / "data"), "calendar", str(out)])
    again = cli.main(["--data", str(tmp_path / "data"), "calendar", str(out)])

    told = capsys.readouterr()
    starts = [event.start for event in Calendar.from_ical(out.read_bytes()).walk("VEVENT")]
    assert (wrong, code, again) == (2, 0, 2)
    assert told.out.startswith(f"{out} holds ")
    assert "is there already" in told.err
    assert starts == sorted(starts)
    assert starts[0] >= now.replace(second=0, microsecond=0)
