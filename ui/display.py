"""Whether there is a screen on which a window can open, told before Qt is asked; Qt would end the process."""

import os
import sys
from collections.abc import Mapping, Sequence
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


def find_display(
    environment: Mapping[str, str] = os.environ, system: str = sys.platform, *, is_exact: bool = False
) -> Display:
    """Look for a screen as Qt would: Wayland first, then X.

    Args:
        environment: Environment variables.
        system: A value of ``sys.platform``.
        is_exact: Load each library that Qt needs, in place of trusting the system's list of them.
    """
    chosen = [word.partition(":")[0] for word in environment.get("QT_QPA_PLATFORM", "").split(";") if word]
    if system in {"win32", "darwin"}:
        return Display(DisplayKind.CHOSEN, chosen[0]) if chosen else Display(DisplayKind.SYSTEM)
    kind, name = _session(environment, chosen or ["wayland", "xcb"])
    needed = NEEDED_ALWAYS | _NEEDED_FOR.get(kind, {})
    listed = b"" if is_exact else _listed_libraries()
    missing = [
        package
        for library, package in needed.items()
        if library.encode() + b"\0" not in listed and not _loads(library)
    ]
    return Display(kind, name, () if kind is DisplayKind.NONE else tuple(missing))


_NEEDED_FOR = {DisplayKind.X11: NEEDED_FOR_X11, DisplayKind.WAYLAND: NEEDED_FOR_WAYLAND}


def _session(environment: Mapping[str, str], platforms: Sequence[str]) -> tuple[DisplayKind, str]:
    """The first of Qt's platforms that has a screen, and its name."""
    wayland, x11 = environment.get("WAYLAND_DISPLAY", ""), environment.get("DISPLAY", "")
    for platform in platforms:
        if platform.startswith("wayland"):
            if wayland and (Path(environment.get("XDG_RUNTIME_DIR", "")) / wayland).is_socket():
                return DisplayKind.WAYLAND, wayland
        elif platform == "xcb":
            if x11 and _is_served(x11):
                return DisplayKind.X11, x11
        else:
            return DisplayKind.CHOSEN, platform
    return DisplayKind.NONE, wayland or x11


def _is_served(display: str) -> bool:
    """Whether an X server listens; one on another machine is trusted to."""
    host, _, number = display.rpartition(":")
    if host not in {"", "unix"}:
        return True
    place = Path("/tmp/.X11-unix") / f"X{number.partition('.')[0]}"  # noqa: S108 - where X servers listen, by convention
    if place.is_socket():
        return True
    try:
        # A server that may not write there listens on the same name outside the file system.
        return f"@{place}\n" in Path("/proc/net/unix").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False


def _listed_libraries() -> bytes:
    """What the system's loader lists as installed; looking there is far quicker than loading."""
    try:
        return Path("/etc/ld.so.cache").read_bytes()
    except OSError:
        return b""


def _loads(library: str) -> bool:
    import ctypes  # noqa: PLC0415 - seldom needed, and a start of the window counts in milliseconds

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
