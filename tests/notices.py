"""A small notification service for tests: it takes the name on the bus, keeps what it is shown, and presses buttons.

Run as a program of its own, it writes each notification as a line of JSON and does what it reads:
``press ID ACTION``, ``close ID``, ``inhibit 0|1``.
"""

import json
import sys
from select import select
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

PATH = "/org/freedesktop/Notifications"
NAME = "org.freedesktop.Notifications"


class NoticeService:
    """The service, on one connection."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection
        self._last = 0
        self.is_inhibited = False
        reply = connection.send_and_get_reply(message_bus.RequestName(NAME))
        assert reply.body == (1,)

    def tell(self, **facts: object) -> None:
        sys.stdout.write(json.dumps(facts) + "\n")
        sys.stdout.flush()

    def answer(self, call: Message) -> None:
        """Answer one call, as the specification of notifications asks."""
        member = call.header.fields.get(HeaderFields.member)
        body: tuple[Any, ...] = call.body
        if member == "GetCapabilities":
            self._reply(call, "as", (["actions", "body"],))
        elif member == "Notify":
            number = body[1] or self._last + 1
            self._last = max(self._last, number)
            self._reply(call, "u", (number,))
            signature = call.header.fields.get(HeaderFields.signature)
            self.tell(shown=number, title=body[3], words=body[4], actions=body[5], signature=signature)
        elif member == "CloseNotification":
            self._reply(call, "", ())
            self.tell(closed=body[0])
            self.emit("NotificationClosed", "uu", (body[0], 3))
        elif member == "Get" and body[1] == "Inhibited":
            self._reply(call, "v", (("b", self.is_inhibited),))
        else:
            self._connection.send(new_error(call, "org.freedesktop.DBus.Error.UnknownMethod"))

    def obey(self, line: str) -> None:
        """Do what the test says."""
        words = line.split()
        if words[0] == "press":
            self.emit("ActionInvoked", "us", (int(words[1]), words[2]))
        elif words[0] == "close":
            self.emit("NotificationClosed", "uu", (int(words[1]), 2))
        elif words[0] == "inhibit":
            self.is_inhibited = words[1] == "1"
            self.tell(inhibited=self.is_inhibited)

    def emit(self, name: str, signature: str, body: tuple[object, ...]) -> None:
        address = DBusAddress(PATH, bus_name=NAME, interface=NAME)
        self._connection.send(new_signal(address, name, signature, body))

    def _reply(self, call: Message, signature: str, body: tuple[object, ...]) -> None:
        self._connection.send(new_method_return(call, signature or None, body))


def serve() -> None:
    """Serve until the test closes our input."""
    with open_dbus_connection(bus="SESSION") as connection:
        service = NoticeService(connection)
        service.tell(ready=True)
        while True:
            ready, _, _ = select([sys.stdin, connection.sock], [], [])
            if sys.stdin in ready:
                line = sys.stdin.readline()
                if not line:
                    return
                service.obey(line)
            if connection.sock in ready:
                connection.parser.add_data(connection.sock.recv(65536))
                while (message := connection.parser.get_next_message()) is not None:
                    if message.header.message_type is MessageType.method_call:
                        service.answer(message)


if __name__ == "__main__":
    serve()
