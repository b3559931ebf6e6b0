"""A line to D-Bus that never waits: calls are answered and signals come in through the window's event loop.

Qt's own D-Bus classes cannot be used from Python for notifications: PySide6 turns every number into a signed one, and
the notification service takes an unsigned one only.
"""

import logging
import os
from collections.abc import Callable
from dataclasses import dataclass

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_log = logging.getLogger(__name__)

Answered = Callable[[tuple[object, ...]], object]

SESSION = "SESSION"
SYSTEM = "SYSTEM"


@dataclass(frozen=True, slots=True)
class Place:
    """Where something lives on a bus: who serves it, under which path and interface."""

    service: str
    path: str
    interface: str


class Bus(QObject):
    """One connection.

    Signals:
        lost: The bus has gone; nothing comes any more.
    """

    lost = Signal()

    def __init__(self, connection: DBusConnection, parent: QObject | None = None) -> None:
        """Listen on an open connection."""
        super().__init__(parent)
        self._connection = connection
        self._waiting: dict[int, tuple[Answered, Callable[[], object] | None]] = {}
        self._listeners: list[tuple[Place, str, Answered]] = []
        connection.sock.setblocking(False)
        self._notifier = QSocketNotifier(connection.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_readable)

    @property
    def is_open(self) -> bool:
        """Whether the bus is still there."""
        return self._notifier.isEnabled()

    def call(
        self,
        place: Place,
        method: str,
        signature: str = "",
        body: tuple[object, ...] = (),
        *,
        then: Answered | None = None,
        failed: Callable[[], object] | None = None,
    ) -> None:
        """Call a method; ``then`` gets what it gives, ``failed`` is called if there is no such thing."""
        address = DBusAddress(place.path, bus_name=place.service, interface=place.interface)
        message = new_method_call(address, method, signature or None, body)
        if then is None:
            then = _ignore
        serial = next(self._connection.outgoing_serial)
        self._waiting[serial] = then, failed
        if not self._send(message, serial):
            self._waiting.pop(serial, None)
            if failed is not None:
                failed()

    def read(self, place: Place, name: str, then: Answered, failed: Callable[[], object] | None = None) -> None:
        """Read a property; ``then`` gets it as the only part of its answer."""
        properties = Place(place.service, place.path, "org.freedesktop.DBus.Properties")

        def unwrap(body: tuple[object, ...]) -> None:
            variant = body[0]
            then((variant[1],) if isinstance(variant, tuple) else (variant,))

        self.call(properties, "Get", "ss", (place.interface, name), then=unwrap, failed=failed)

    def listen(self, place: Place, name: str, heard: Answered) -> None:
        """Call ``heard`` with the parts of each signal of that name."""
        rule = MatchRule(type="signal", sender=place.service, interface=place.interface, member=name)
        self._listeners.append((place, name, heard))
        self._send(message_bus.AddMatch(rule), next(self._connection.outgoing_serial))

    def close(self) -> None:
        """Let go."""
        if self.is_open:
            self._notifier.setEnabled(False)
            self._connection.close()

    def _send(self, message: Message, serial: int) -> bool:
        if not self.is_open:
            return False
        try:
            # The socket takes far more than our few words; if it ever does not, the bus hangs and is given up.
            self._connection.sock.sendall(message.serialise(serial=serial))
        except OSError:
            self._lose()
            return False
        return True

    @Slot()
    def _on_readable(self) -> None:
        try:
            data = self._connection.sock.recv(65536)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self._lose()
            return
        self._connection.parser.add_data(data)
        while (message := self._connection.parser.get_next_message()) is not None:
            self._take(message)

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        kind = message.header.message_type
        if kind is MessageType.signal:
            for place, name, heard in tuple(self._listeners):
                if (
                    fields.get(HeaderFields.member) == name
                    and fields.get(HeaderFields.interface) == place.interface
                    and place.path in {"", fields.get(HeaderFields.path)}
                ):
                    heard(message.body)
            return
        then, failed = self._waiting.pop(fields.get(HeaderFields.reply_serial, 0), (_ignore, None))
        if kind is MessageType.method_return:
            then(message.body)
        elif kind is MessageType.error:
            _log.info("no answer on the bus: %s", fields.get(HeaderFields.error_name))
            if failed is not None:
                failed()

    def _lose(self) -> None:
        self.close()
        waiting, self._waiting = self._waiting, {}
        for _, failed in waiting.values():
            if failed is not None:
                failed()
        self.lost.emit()


def open_bus(which: str, parent: QObject | None = None) -> Bus | None:
    """Open the session's bus or the system's, or give None where there is none.

    Args:
        which: `SESSION` or `SYSTEM`.
        parent: Owner.
    """
    if os.name != "posix" or (which == SESSION and not _has_session_bus()):
        return None
    try:
        return Bus(open_dbus_connection(bus=which, auth_timeout=1.0), parent)
    except (OSError, KeyError, ValueError, RuntimeError) as error:
        _log.info("there is no %s bus: %s", which.lower(), type(error).__name__)
        return None


def _has_session_bus() -> bool:
    return bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS"))


def _ignore(_: tuple[object, ...]) -> None:
    """Take an answer that nobody waits for."""
