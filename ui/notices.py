"""Notifications with actions through the system's notification service (org.freedesktop.Notifications)."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from ui.bus import Bus, Place

SERVICE = Place("org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications")
_EXPIRED = 1
_DISMISSED = 2
_NORMAL = 1
_PRESSED = "default"


class Notices(QObject):
    """Shows one notification at a time.

    Signals:
        ready: The service has told what it can do; True if it shows actions.
        chosen: Id of the action that was pressed; "default" for the notification itself.
        dismissed: The user closed it.
        failed: It could not be shown.
    """

    ready = Signal(bool)
    chosen = Signal(str)
    dismissed = Signal()
    failed = Signal()

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        """Ask the service what it can do."""
        super().__init__(parent)
        self._bus = bus
        self._id = 0
        self._is_wanted = False
        self.has_actions = False
        bus.listen(SERVICE, "ActionInvoked", self._on_action)
        bus.listen(SERVICE, "NotificationClosed", self._on_closed)
        bus.call(SERVICE, "GetCapabilities", then=self._on_capabilities, failed=self._on_none)

    def show(self, title: str, words: str, actions: Sequence[tuple[str, str]]) -> None:
        """Show a notification in the place of the one before.

        Args:
            title: A few words.
            words: One sentence, plain.
            actions: Id and words of each button.
        """
        self._is_wanted = True
        listed = [part for action in (*actions, (_PRESSED, "")) for part in action]
        hints = {
            "urgency": ("y", _NORMAL),
            "category": ("s", "dimmer.reminder"),
            "desktop-entry": ("s", "dimmer"),
            "suppress-sound": ("b", True),
        }
        # It stands until it is answered or taken away: how long is our own decision, not the service's.
        body = ("Dimmer", self._id, "dimmer", title, words, listed, hints, 0)
        self._bus.call(SERVICE, "Notify", "susssasa{sv}i", body, then=self._on_shown, failed=self.failed.emit)

    def withdraw(self) -> None:
        """Take it away."""
        self._is_wanted = False
        if self._id:
            self._bus.call(SERVICE, "CloseNotification", "u", (self._id,))
            self._id = 0

    def _on_capabilities(self, body: tuple[object, ...]) -> None:
        found = body[0]
        self.has_actions = isinstance(found, list) and "actions" in found
        self.ready.emit(self.has_actions)

    def _on_none(self) -> None:
        self.ready.emit(False)

    def _on_shown(self, body: tuple[object, ...]) -> None:
        number = body[0]
        self._id = number if isinstance(number, int) else 0
        if not self._is_wanted:
            # Withdrawn before the service had answered.
            self.withdraw()

    def _on_action(self, body: tuple[object, ...]) -> None:
        if self._id and body[0] == self._id:
            self.chosen.emit(str(body[1]))

    def _on_closed(self, body: tuple[object, ...]) -> None:
        if not self._id or body[0] != self._id:
            return
        if body[1] == _DISMISSED:
            self._id = 0
            self.dismissed.emit()
        elif body[1] == _EXPIRED:
            # Some services take it away on their own terms; nobody has refused anything.
            self._id = 0
