"""Let a second start raise the first window. The lock decides who is first; this only carries the wish."""

import hashlib

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from player.paths import Paths

_WAIT_MS = 1000
_RAISE = b"raise\n"


def _name(paths: Paths) -> str:
    """Name the socket after the data folder, so that two folders have two windows."""
    return "dimmer-" + hashlib.blake2b(str(paths.data).encode("utf-8", "surrogateescape"), digest_size=8).hexdigest()


def raise_other(paths: Paths) -> bool:
    """Ask the window that works on this folder to come forward; False if it does not answer."""
    socket = QLocalSocket()
    socket.connectToServer(_name(paths))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(_RAISE)
    socket.flush()
    socket.waitForBytesWritten(_WAIT_MS)
    socket.disconnectFromServer()
    return True


class Messenger(QObject):
    """Listens for a second start.

    Signals:
        raise_wanted: Another start asks for the window.
    """

    raise_wanted = Signal()

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        """Listen; the caller holds the lock, so a socket left by a crash may be taken away."""
        super().__init__(parent)
        QLocalServer.removeServer(_name(paths))
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(_name(paths))

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    @Slot()
    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.raise_wanted.emit()
