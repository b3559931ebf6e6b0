"""What the system tells about the user's moment: touched or not, locked, asleep, in a call, not to be disturbed.

What no source tells counts as "no"; for that there is a switch.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from ui.bus import Bus, Place
from ui.x11 import XServer

_PATIENCE_MS = 700
_LOGIND = "org.freedesktop.login1"
_MANAGER = Place(_LOGIND, "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
_SESSION = Place(_LOGIND, "/org/freedesktop/login1/session/auto", "org.freedesktop.login1.Session")
_ANY_SESSION = Place(_LOGIND, "", "org.freedesktop.login1.Session")
_GNOME_IDLE = Place(
    "org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core", "org.gnome.Mutter.IdleMonitor"
)
_NOTIFICATIONS = Place(
    "org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications"
)
_DUNST = Place("org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.dunstproject.cmd0")
_XFCONF = Place("org.xfce.Xfconf", "/org/xfce/Xfconf", "org.xfce.Xfconf")
_SAVERS = (
    Place("org.freedesktop.ScreenSaver", "", "org.freedesktop.ScreenSaver"),
    Place("org.gnome.ScreenSaver", "", "org.gnome.ScreenSaver"),
)
_US_PER_S = 1_000_000


@dataclass(frozen=True, slots=True)
class Sight:
    """What was seen at an instant.

    Attributes:
        idle: For how long nothing was touched; None where no source tells.
        is_locked: Whether the screen is locked or covered by its saver.
        is_full_screen: Whether another program's window fills the screen.
        is_in_call: Whether a microphone is open.
        is_do_not_disturb: Whether the system's own quiet is on.
    """

    idle: timedelta | None = None
    is_locked: bool = False
    is_full_screen: bool = False
    is_in_call: bool = False
    is_do_not_disturb: bool = False


class Watch(QObject):
    """Asks all sources at once, and hears of locks and sleep at once.

    Signals:
        stirred: The screen was locked or unlocked, or the machine woke up: look now.
    """

    stirred = Signal()

    def __init__(
        self,
        session: Bus | None,
        system: Bus | None,
        x_server: XServer | None,
        parent: QObject | None = None,
        *,
        sound: Path = Path("/proc/asound"),
    ) -> None:
        """Listen; a source that is None is not asked.

        Args:
            session: The session's bus.
            system: The system's bus.
            x_server: The X server, where it is the one that the user sees.
            parent: Owner.
            sound: Where the kernel lists its sound devices.
        """
        super().__init__(parent)
        self._session, self._system, self._x_server, self._sound = session, system, x_server, sound
        self._lockers: set[str] = set()
        if session is not None:
            for place in _SAVERS:
                session.listen(place, "ActiveChanged", self._on_saver(place.service))
        if system is not None:
            system.listen(_MANAGER, "PrepareForSleep", self._on_sleep)
            system.listen(_ANY_SESSION, "Lock", self._on_lock)
            system.listen(_ANY_SESSION, "Unlock", self._on_unlock)

    def look(self, then: Callable[[Sight], object]) -> None:
        """Ask every source; ``then`` gets what they told, at the latest after a moment."""
        _Look(self, then).start()

    def close(self) -> None:
        """Let go of the sources."""
        for bus in (self._session, self._system):
            if bus is not None:
                bus.close()
        if self._x_server is not None:
            self._x_server.close()

    def seen_at_once(self) -> Sight:
        """Give what is known without asking anybody who may take his time."""
        sight = Sight(is_locked=bool(self._lockers), is_in_call=is_recording(self._sound))
        if self._x_server is None:
            return sight
        idle_ms = self._x_server.idle_ms()
        return replace(
            sight,
            idle=None if idle_ms is None else timedelta(milliseconds=idle_ms),
            is_full_screen=self._x_server.is_full_screen(os.getpid()),
        )

    def questions(self) -> list[tuple[str, Bus, Callable[..., None]]]:
        """List what to ask on the buses: name, bus, and how to ask."""
        asked: list[tuple[str, Bus, Callable[..., None]]] = []
        session, system = self._session, self._system
        if session is not None:
            if self._x_server is None:
                asked.append(("idle_ms", session, lambda **k: session.call(_GNOME_IDLE, "GetIdletime", **k)))
            asked += [
                ("inhibited", session, lambda **k: session.read(_NOTIFICATIONS, "Inhibited", **k)),
                ("inhibited", session, lambda **k: session.read(_DUNST, "paused", **k)),
                (
                    "inhibited",
                    session,
                    lambda **k: session.call(_XFCONF, "GetProperty", "ss", ("xfce4-notifyd", "/do-not-disturb"), **k),
                ),
            ]
        if system is not None:
            asked.append(("locked", system, lambda **k: system.read(_SESSION, "LockedHint", **k)))
            if self._x_server is None:
                asked.append(("idle_since_us", system, lambda **k: system.read(_SESSION, "IdleSinceHint", **k)))
        return asked

    def _on_saver(self, name: str) -> Callable[[tuple[object, ...]], None]:
        def changed(body: tuple[object, ...]) -> None:
            self._take_lock(name, is_locked=bool(body[0]))

        return changed

    def _on_lock(self, _: tuple[object, ...]) -> None:
        self._take_lock(_LOGIND, is_locked=True)

    def _on_unlock(self, _: tuple[object, ...]) -> None:
        self._lockers.clear()
        self.stirred.emit()

    def _on_sleep(self, body: tuple[object, ...]) -> None:
        if not body[0]:
            self.stirred.emit()

    def _take_lock(self, name: str, *, is_locked: bool) -> None:
        (self._lockers.add if is_locked else self._lockers.discard)(name)
        self.stirred.emit()


class _Look(QObject):
    """One round of questions."""

    def __init__(self, watch: Watch, then: Callable[[Sight], object]) -> None:
        super().__init__(watch)
        self._watch, self._then = watch, then
        self._sight = watch.seen_at_once()
        self._open = 0
        self._is_over = False

    def start(self) -> None:
        questions = self._watch.questions()
        self._open = len(questions)
        for name, _, ask in questions:
            ask(then=self._taker(name), failed=self._count)
        if not self._open:
            QTimer.singleShot(0, self, self._finish)
        else:
            QTimer.singleShot(_PATIENCE_MS, self, self._finish)

    def _taker(self, name: str) -> Callable[[tuple[object, ...]], None]:
        def take(body: tuple[object, ...]) -> None:
            self._sight = _with(self._sight, name, body[0])
            self._count()

        return take

    def _count(self) -> None:
        self._open -= 1
        if self._open <= 0:
            self._finish()

    def _finish(self) -> None:
        if not self._is_over:
            self._is_over = True
            self._then(self._sight)
            self.deleteLater()


def _with(sight: Sight, name: str, value: object) -> Sight:
    """Put in what one source has told."""
    if isinstance(value, tuple):  # a variant: its type and its value
        value = value[1]
    if name == "inhibited":
        return replace(sight, is_do_not_disturb=sight.is_do_not_disturb or value is True)
    if name == "locked":
        return replace(sight, is_locked=sight.is_locked or value is True)
    if isinstance(value, bool) or not isinstance(value, int):
        return sight
    if name == "idle_ms":
        return replace(sight, idle=timedelta(milliseconds=value))
    if value > 0 and sight.idle is None:
        since = datetime.fromtimestamp(value / _US_PER_S, UTC)
        return replace(sight, idle=max(timedelta(0), datetime.now(UTC) - since))
    return sight


def is_recording(sound: Path) -> bool:
    """Say whether some program records from a microphone, as the kernel lists it; False where it lists nothing."""
    for status in sound.glob("card*/pcm*c/sub*/status"):
        try:
            if "state: RUNNING" in status.read_text(encoding="ascii", errors="replace"):
                return True
        except OSError:
            continue
    return False


def sees_x_server() -> bool:
    """Say whether the X server is the one that the user sees; beside Wayland it knows only its own windows."""
    return QGuiApplication.platformName() == "xcb" and not os.environ.get("WAYLAND_DISPLAY")
