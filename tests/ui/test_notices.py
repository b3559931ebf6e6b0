"""ui.bus, ui.notices, ui.day_watch: over a real session bus, with a notification service of the test's own."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.sessionbus import PATIENCE_MS, Service, bus_daemon, notice_service
from ui.bus import SESSION, Bus, Place, open_bus
from ui.day_watch import Sight, Watch, _with, is_recording
from ui.notices import Notices

ACTIONS = (("start", "Start"), ("later", "In 10 min"), ("not_now", "Not now"))


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    yield from bus_daemon(tmp_path)


@pytest.fixture
def bus(address: str, qtbot: QtBot) -> Iterator[Bus]:
    found = open_bus(SESSION)
    assert found is not None
    yield found
    found.close()


@pytest.fixture
def service(address: str, qtbot: QtBot) -> Iterator[Service]:
    yield from notice_service(qtbot)


def test_a_nudge_is_shown_with_its_actions_and_tells_which_was_pressed(
    qtbot: QtBot, service: Service, bus: Bus
) -> None:
    notices = Notices(bus)
    qtbot.waitUntil(lambda: notices.has_actions, timeout=PATIENCE_MS)

    notices.show("Time to move.", "3 minutes will do.", ACTIONS)
    shown = service.wait(qtbot, "shown")
    with qtbot.waitSignal(notices.chosen, timeout=PATIENCE_MS) as pressed:
        service.say("press", shown["shown"], "later")

    assert (shown["title"], shown["words"]) == ("Time to move.", "3 minutes will do.")
    assert shown["signature"] == "susssasa{sv}i"
    assert shown["actions"][:6] == ["start", "Start", "later", "In 10 min", "not_now", "Not now"]
    assert pressed.args == ["later"]


def test_a_second_nudge_takes_the_place_of_the_first(qtbot: QtBot, service: Service, bus: Bus) -> None:
    notices = Notices(bus)
    notices.show("One", "", ACTIONS)
    first = service.wait(qtbot, "shown")
    qtbot.waitUntil(lambda: notices._id == first["shown"], timeout=PATIENCE_MS)

    notices.show("Two", "", ACTIONS)

    assert service.wait(qtbot, "shown", 2)["shown"] == first["shown"]


def test_what_is_withdrawn_is_closed_and_counts_as_no_answer(qtbot: QtBot, service: Service, bus: Bus) -> None:
    notices = Notices(bus)
    answers: list[str] = []
    notices.dismissed.connect(lambda: answers.append("dismissed"))
    notices.show("One", "", ACTIONS)
    number = service.wait(qtbot, "shown")["shown"]
    qtbot.waitUntil(lambda: notices._id == number, timeout=PATIENCE_MS)

    notices.withdraw()

    assert service.wait(qtbot, "closed")["closed"] == number
    assert answers == []


def test_a_nudge_that_was_closed_is_told(qtbot: QtBot, service: Service, bus: Bus) -> None:
    notices = Notices(bus)
    notices.show("One", "", ACTIONS)
    number = service.wait(qtbot, "shown")["shown"]
    qtbot.waitUntil(lambda: notices._id == number, timeout=PATIENCE_MS)

    with qtbot.waitSignal(notices.dismissed, timeout=PATIENCE_MS):
        service.say("close", number)


def test_without_a_service_there_are_no_actions(qtbot: QtBot, bus: Bus) -> None:
    notices = Notices(bus)
    with qtbot.waitSignal(notices.ready, timeout=PATIENCE_MS) as told:
        pass

    assert told.args == [False]


def test_do_not_disturb_is_seen_where_the_service_tells_it(qtbot: QtBot, service: Service, bus: Bus) -> None:
    watch = Watch(bus, None, None, sound=Path("/nowhere"))
    sights: list[Sight] = []
    watch.look(sights.append)
    qtbot.waitUntil(lambda: len(sights) == 1, timeout=PATIENCE_MS)
    service.say("inhibit", 1)
    service.wait(qtbot, "inhibited")
    watch.look(sights.append)
    qtbot.waitUntil(lambda: len(sights) == 2, timeout=PATIENCE_MS)

    assert [sight.is_do_not_disturb for sight in sights] == [False, True]


def test_a_bus_that_goes_is_told_and_never_waited_for(qtbot: QtBot, tmp_path: Path) -> None:
    daemon = bus_daemon(tmp_path)
    next(daemon)
    found = open_bus(SESSION)
    assert found is not None
    with qtbot.waitSignal(found.lost, timeout=PATIENCE_MS):
        daemon.close()
    failures: list[str] = []

    found.call(Place("a.b", "/", "a.b"), "C", failed=lambda: failures.append("failed"))

    assert failures == ["failed"]


def test_where_there_is_no_bus_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    assert open_bus(SESSION) is None
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert open_bus(SESSION) is None


def test_a_watch_without_any_source_sees_nothing(qtbot: QtBot) -> None:
    sights: list[Sight] = []
    watch = Watch(None, None, None, sound=Path("/nowhere"))
    watch.look(sights.append)
    qtbot.waitUntil(lambda: bool(sights), timeout=PATIENCE_MS)

    assert sights == [Sight()]


def test_an_open_microphone_is_a_call(tmp_path: Path) -> None:
    status = tmp_path / "card0" / "pcm0c" / "sub0" / "status"
    status.parent.mkdir(parents=True)
    status.write_text("closed\n")
    assert not is_recording(tmp_path)

    status.write_text("state: RUNNING\nowner_pid   : 1234\n")

    assert is_recording(tmp_path)


def test_sound_that_is_played_is_no_call(tmp_path: Path) -> None:
    status = tmp_path / "card0" / "pcm0p" / "sub0" / "status"
    status.parent.mkdir(parents=True)
    status.write_text("state: RUNNING\n")

    assert not is_recording(tmp_path)


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("inhibited", True, Sight(is_do_not_disturb=True)),
        ("inhibited", ("b", True), Sight(is_do_not_disturb=True)),
        ("inhibited", 7, Sight()),
        ("locked", True, Sight(is_locked=True)),
        ("idle_ms", 90_000, Sight(idle=timedelta(seconds=90))),
        ("idle_ms", "soon", Sight()),
        ("idle_since_us", 0, Sight()),
    ],
)
def test_what_a_source_tells_is_put_in_its_place(name: str, value: object, expected: Sight) -> None:
    assert _with(Sight(), name, value) == expected
