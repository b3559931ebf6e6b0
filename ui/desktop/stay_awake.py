"""Keeps the screen on while a routine plays, and tells when the computer goes to sleep all the same."""

import logging
from collections.abc import Callable

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCall, QDBusPendingCallWatcher

log = logging.getLogger(__name__)

SAVER = "org.freedesktop.ScreenSaver"
SAVER_PATH = "/org/freedesktop/ScreenSaver"
LOGIN = "org.freedesktop.login1"
LOGIN_PATH = "/org/freedesktop/login1"
LOGIN_MANAGER = "org.freedesktop.login1.Manager"


class StayAwake(QObject):
    """Asks the desktop and the system not to be idle, from `hold` to `let_go`.

    The desktop is asked over a connection of its own, and released by closing it: the cookie that would release the
    request has a width that Python cannot send through QtDBus, and a connection that ends releases it in any case,
    also when we crash.

    Signals:
        going_to_sleep: The computer is about to sleep: its lid was closed, or its user wants it.
    """

    going_to_sleep = Signal()

    def __init__(
        self, desktop: Callable[[], QDBusConnection], system: QDBusConnection, parent: QObject | None = None
    ) -> None:
        """Listen for sleep; ask for nothing yet.

        Args:
            desktop: Makes a new connection to the bus of the desktop.
            system: The bus of the system.
            parent: Owner.
        """
        super().__init__(parent)
        self._desktop, self._system = desktop, system
        self._connection: QDBusConnection | None = None
        self._lock: object = None
        self._watcher: QDBusPendingCallWatcher | None = None
        self._is_held = False
        if system.isConnected():
            system.connect(LOGIN, LOGIN_PATH, LOGIN_MANAGER, "PrepareForSleep", self, SLOT("_on_sleep(bool)"))

    @property
    def is_held(self) -> bool:
        """Whether we ask for it now."""
        return self._is_held

    def hold(self, why: str) -> None:
        """Ask for the screen to stay on; asking twice asks once."""
        if self._is_held:
            return
        self._is_held = True
        connection = self._desktop()
        if connection.isConnected():
            self._connection = connection
            message = QDBusMessage.createMethodCall(SAVER, SAVER_PATH, SAVER, "Inhibit")
            message.setArguments(["Dimmer", why])
            connection.asyncCall(message)
        if self._system.isConnected():
            message = QDBusMessage.createMethodCall(LOGIN, LOGIN_PATH, LOGIN_MANAGER, "Inhibit")
            message.setArguments(["idle", "Dimmer", why, "block"])
            self._await(self._system.asyncCall(message))

    def let_go(self) -> None:
        """Let the screen go dark again, if it wants to."""
        self._is_held = False
        # A lock of the system is a file that is open; closing it releases the lock.
        self._lock = None
        self._watcher = None
        if self._connection is not None:
            name = self._connection.name()
            self._connection = None
            QDBusConnection.disconnectFromBus(name)

    def _await(self, call: QDBusPendingCall) -> None:
        self._watcher = QDBusPendingCallWatcher(call, self)
        self._watcher.finished.connect(self._on_lock)

    @Slot(QDBusPendingCallWatcher)
    def _on_lock(self, watcher: QDBusPendingCallWatcher) -> None:
        watcher.deleteLater()
        if watcher is not self._watcher:
            return
        self._watcher = None
        arguments = watcher.reply().arguments()
        if watcher.isError() or not arguments:
            log.info("The system takes no lock against idleness")
        elif self._is_held:
            self._lock = arguments[0]

    @Slot(bool)
    def _on_sleep(self, is_going: bool) -> None:  # noqa: FBT001  # a signal of the system
        if is_going:
            self.going_to_sleep.emit()
