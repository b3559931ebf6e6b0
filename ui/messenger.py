"""Listen for a second start and for the command line. The lock decides who is first; this only carries wishes."""

import json
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from player.paths import Paths
from ui.running import LONGEST_BYTES, ask_running, socket_name


def raise_other(paths: Paths) -> bool:
    """Ask the window that works on this folder to come forward; False if it does not answer."""
    return ask_running(paths, {"do": "raise"}) is not None


class Messenger(QObject):
    """Hears wishes of other processes of the same user.

    Signals:
        raise_wanted: Another start asks for the window.
    """

    raise_wanted = Signal()

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        """Listen; the caller holds the lock, so a socket left by a crash may be taken away."""
        super().__init__(parent)
        self._wishes: dict[str, Callable[[dict[str, object]], dict[str, object]]] = {"raise": self._raise}
        QLocalServer.removeServer(socket_name(paths))
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(socket_name(paths))

    def grant(self, name: str, act: Callable[[dict[str, object]], dict[str, object]]) -> None:
        """Let ``act`` answer requests for ``name``; it gets the request and gives the answer."""
        self._wishes[name] = act

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    @Slot()
    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._on_line)
            self._read(socket)

    @Slot()
    def _on_line(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.canReadLine():
            answer = self._answer(bytes(socket.readLine(LONGEST_BYTES).data()))
            socket.write(json.dumps(answer).encode() + b"\n")
            socket.flush()
            socket.disconnectFromServer()
        elif socket.bytesAvailable() > LONGEST_BYTES:
            socket.abort()

    def _answer(self, line: bytes) -> dict[str, object]:
        try:
            request = json.loads(line)
        except ValueError:
            return {"is_done": False, "why": "not understood"}
        act = self._wishes.get(str(request.get("do"))) if isinstance(request, dict) else None
        return {"is_done": False, "why": "not understood"} if act is None else act(request)

    def _raise(self, _: dict[str, object]) -> dict[str, object]:
        self.raise_wanted.emit()
        return {"is_done": True}
