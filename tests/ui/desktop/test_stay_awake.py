import os

from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor
from pytestqt.qtbot import QtBot

from tests.ui.desktop.conftest import Bus, Service
from ui.desktop.stay_awake import LOGIN, LOGIN_MANAGER, LOGIN_PATH, SAVER, SAVER_PATH, StayAwake

NO_BUS = "no such connection"


def test_the_screen_saver_is_asked_once_and_released_by_leaving_the_bus(bus: Bus, qtbot: QtBot) -> None:
    desktop = bus.join()
    saver = Service(desktop, SAVER, SAVER_PATH, lambda: [7])
    awake = StayAwake(bus.join, QDBusConnection(NO_BUS))

    awake.hold("A routine is playing")
    awake.hold("A routine is playing")
    qtbot.waitUntil(lambda: bool(saver.asked))
    who = saver.asked[0].service()
    was_there = desktop.interface().isServiceRegistered(who).value()
    awake.let_go()
    qtbot.waitUntil(lambda: not desktop.interface().isServiceRegistered(who).value())

    assert was_there
    assert [message.arguments() for message in saver.asked] == [["Dimmer", "A routine is playing"]]
    assert not awake.is_held


def test_the_systems_lock_is_held_until_let_go(bus: Bus, qtbot: QtBot) -> None:
    ours, theirs = os.pipe()
    system = bus.join()
    login = Service(system, LOGIN, LOGIN_PATH, lambda: [QDBusUnixFileDescriptor(theirs)])
    awake = StayAwake(lambda: QDBusConnection(NO_BUS), bus.join())

    awake.hold("A routine is playing")
    qtbot.waitUntil(lambda: awake._lock is not None)
    os.close(theirs)
    os.set_blocking(ours, False)
    is_open = _is_open(ours)
    awake.let_go()
    qtbot.waitUntil(lambda: not _is_open(ours))
    os.close(ours)

    assert is_open
    assert login.asked[0].arguments() == ["idle", "Dimmer", "A routine is playing", "block"]


def test_a_closing_lid_is_told(bus: Bus, qtbot: QtBot) -> None:
    system = bus.join()
    Service(system, LOGIN, LOGIN_PATH, list)
    awake = StayAwake(lambda: QDBusConnection(NO_BUS), bus.join())
    signal = QDBusMessage.createSignal(LOGIN_PATH, LOGIN_MANAGER, "PrepareForSleep")

    with qtbot.waitSignal(awake.going_to_sleep):
        signal.setArguments([True])
        system.send(signal)
    with qtbot.assertNotEmitted(awake.going_to_sleep, wait=100):
        signal.setArguments([False])
        system.send(signal)


def test_without_any_bus_it_is_quiet() -> None:
    awake = StayAwake(lambda: QDBusConnection(NO_BUS), QDBusConnection(NO_BUS))

    awake.hold("A routine is playing")
    is_held = awake.is_held
    awake.let_go()

    assert is_held
    assert not awake.is_held


def _is_open(reader: int) -> bool:
    """Whether somebody still holds the other end of a pipe."""
    try:
        return os.read(reader, 1) != b""
    except BlockingIOError:
        return True
