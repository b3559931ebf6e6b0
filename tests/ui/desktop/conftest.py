"""A bus of our own for each test, so that nothing of the desktop hears of it."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from uuid import uuid4

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVirtualObject
from pytestqt.qtbot import QtBot


class Bus:
    """A private bus, and whoever is on it."""

    def __init__(self, address: str, qtbot: QtBot) -> None:
        self._address, self._qtbot = address, qtbot
        self._names: list[str] = []

    def join(self) -> QDBusConnection:
        """Open one more connection."""
        self._names.append(f"dimmer-test-{uuid4()}")
        connection = QDBusConnection.connectToBus(self._address, self._names[-1])
        assert connection.isConnected()
        return connection

    def ask(self, connection: QDBusConnection, message: QDBusMessage) -> list[object]:
        """Send a call and wait for its answer, while whoever answers lives in this thread."""
        call = connection.asyncCall(message)
        self._qtbot.waitUntil(call.isFinished)
        assert not call.isError(), call.error().message()
        return call.reply().arguments()

    def close(self) -> None:
        for name in self._names:
            QDBusConnection.disconnectFromBus(name)


class Service(QDBusVirtualObject):
    """Answers every call with what it is given, and remembers it."""

    def __init__(self, connection: QDBusConnection, name: str, path: str, answer: Callable[[], list[object]]) -> None:
        super().__init__()
        self.asked: list[QDBusMessage] = []
        self._answer = answer
        assert connection.registerVirtualObject(path, self)
        assert connection.registerService(name)

    def introspect(self, _path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:  # noqa: N802 - Qt's name
        self.asked.append(message)
        connection.send(message.createReply(self._answer()))
        return True


@pytest.fixture
def bus(qtbot: QtBot) -> Iterator[Bus]:
    program = shutil.which("dbus-daemon")
    if program is None:
        pytest.skip("dbus-daemon is not installed")
    words = [program, "--session", "--nofork", "--nopidfile", "--print-address=1"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:  # noqa: S603
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        assert address
        private = Bus(address, qtbot)
        yield private
        private.close()
        daemon.terminate()
