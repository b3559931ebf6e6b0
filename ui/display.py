"""Whether there is a screen on which a window can open, told before Qt is asked; Qt would end the process."""

import ctypes
import os
import socket
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class DisplayKind(StrEnum):
    """Through what a window reaches the screen."""

    WAYLAND = "wayland"
    X11 = "x11"
    SYSTEM = "system"
    """Windows and macOS, where the system itself draws."""
    CHOSEN = "chosen"
    """QT_QPA_PLATFORM names another one of Qt's platforms, such as offscreen."""
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Display:
    """What stands between a window and the screen.

    Attributes:
        kind: Through what a window reaches the screen.
        name: The socket, display or platform that was named, or "".
        missing: Debian packages of the libraries that Qt needs for it and that do not load.
    """

    kind: DisplayKind
    name: str = ""
    missing: tuple[str, ...] = ()

    @property
    def can_open(self) -> bool:
        """Whether a window will open."""
        return self.kind is not DisplayKind.NONE and not self.missing


NEEDED_ALWAYS = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
"""What Qt's own libraries are linked with, offscreen too, and its Debian package. Found by ldd on Debian 12."""

NEEDED_FOR_X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}
"""What Qt's X11 platform is linked with besides, in the same way."""

NEEDED_FOR_WAYLAND = {"libwayland-cursor.so.0": "libwayland-cursor0"}
"""What Qt's Wayland platform is linked with besides, in the same way."""


def find_display(environment: Mapping[str, str] = os.environ, system: str = sys.platform) -> Display:
    """Look for a screen as Qt would: Wayland first, then X.

    Args:
        environment: Environment variables.
        system: A value of ``sys.platform``.
    """
    chosen = [word.partition(":")[0] for word in environment.get("QT_QPA_PLATFORM", "").split(";") if word]
    if system in {"win32", "darwin"}:
        return Display(DisplayKind.CHOSEN, chosen[0]) if chosen else Display(DisplayKind.SYSTEM)
    wayland, x11 = environment.get("WAYLAND_DISPLAY", ""), environment.get("DISPLAY", "")
    for platform in chosen or ("wayland", "xcb"):
        if platform.startswith("wayland"):
            if wayland and (Path(environment.get("XDG_RUNTIME_DIR", "")) / wayland).is_socket():
                return Display(DisplayKind.WAYLAND, wayland, _not_loading(NEEDED_ALWAYS | NEEDED_FOR_WAYLAND))
        elif platform == "xcb":
            if x11 and _answers(x11):
                return Display(DisplayKind.X11, x11, _not_loading(NEEDED_ALWAYS | NEEDED_FOR_X11))
        else:
            return Display(DisplayKind.CHOSEN, platform, _not_loading(NEEDED_ALWAYS))
    return Display(DisplayKind.NONE, wayland or x11)


def _answers(display: str) -> bool:
    """Whether an X server takes a call; one on another machine is trusted to."""
    host, _, number = display.rpartition(":")
    if host not in {"", "unix"}:
        return True
    name = f"/tmp/.X11-unix/X{number.partition('.')[0]}"  # noqa: S108 - where X servers listen, by convention
    for address in ("\0" + name, name):
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as call:
            try:
                call.connect(address)
            except (OSError, ValueError):
                continue
            return True
    return False


def _not_loading(packages: Mapping[str, str]) -> tuple[str, ...]:
    """The Debian packages of those libraries that do not load."""
    return tuple(package for library, package in packages.items() if not _loads(library))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
