"""What an X server tells: for how long nothing was touched, and whether a window fills the screen.

Its own small connection through the system's Xlib, so that nothing of Qt's is touched. Where a library or an
extension is missing, the answer is None.
"""

import ctypes
import logging
import os
from typing import Any

_log = logging.getLogger(__name__)

_ANY_TYPE = 0
_LONGS = 1024


class _ScreenSaverInfo(ctypes.Structure):
    _fields_ = (
        ("window", ctypes.c_ulong),
        ("state", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("til_or_since", ctypes.c_ulong),
        ("idle_ms", ctypes.c_ulong),
        ("event_mask", ctypes.c_ulong),
    )


_HANDLER = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)


@_HANDLER
def _let_go(_display: object, _event: object) -> int:
    """Take an error, such as a window that has just gone; Xlib's own answer is to end the program."""
    return 0


class XServer:
    """An X server, asked now and then."""

    def __init__(self, xlib: Any, saver: Any | None, display: int) -> None:  # noqa: ANN401  # ctypes has no types
        self._xlib, self._saver, self._display = xlib, saver, display
        self._root = xlib.XDefaultRootWindow(display)
        self._active = xlib.XInternAtom(display, b"_NET_ACTIVE_WINDOW", 0)
        self._state = xlib.XInternAtom(display, b"_NET_WM_STATE", 0)
        self._full = xlib.XInternAtom(display, b"_NET_WM_STATE_FULLSCREEN", 0)
        self._pid = xlib.XInternAtom(display, b"_NET_WM_PID", 0)

    @classmethod
    def connect(cls) -> "XServer | None":
        """Connect to the server of this session; None if there is none, or no Xlib."""
        if not os.environ.get("DISPLAY"):
            return None
        try:
            xlib = ctypes.CDLL("libX11.so.6")
        except OSError:
            return None
        xlib.XOpenDisplay.restype = ctypes.c_void_p
        xlib.XOpenDisplay.argtypes = [ctypes.c_char_p]
        xlib.XDefaultRootWindow.restype = ctypes.c_ulong
        xlib.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        xlib.XInternAtom.restype = ctypes.c_ulong
        xlib.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
        xlib.XFree.argtypes = [ctypes.c_void_p]
        xlib.XCloseDisplay.argtypes = [ctypes.c_void_p]
        xlib.XGetWindowProperty.argtypes = [
            ctypes.c_void_p, ctypes.c_ulong, ctypes.c_ulong, ctypes.c_long, ctypes.c_long, ctypes.c_int,
            ctypes.c_ulong, ctypes.POINTER(ctypes.c_ulong), ctypes.POINTER(ctypes.c_int),
            ctypes.POINTER(ctypes.c_ulong), ctypes.POINTER(ctypes.c_ulong), ctypes.POINTER(ctypes.c_void_p),
        ]  # fmt: skip
        xlib.XSetErrorHandler(_let_go)
        display = xlib.XOpenDisplay(None)
        if not display:
            return None
        return cls(xlib, _load_saver(display), display)

    def close(self) -> None:
        """Let go of the server."""
        if self._display:
            self._xlib.XCloseDisplay(self._display)
            self._display = 0

    def idle_ms(self) -> int | None:
        """Give for how long neither keyboard nor mouse was touched; None where the server does not tell."""
        if self._saver is None or not self._display:
            return None
        info = _ScreenSaverInfo()
        if not self._saver.XScreenSaverQueryInfo(self._display, self._root, ctypes.byref(info)):
            return None
        return int(info.idle_ms)

    def is_full_screen(self, but_pid: int) -> bool:
        """Say whether the window at the front fills the screen and is not of the process ``but_pid``."""
        active = next(iter(self._longs(self._root, self._active)), 0)
        if not active or but_pid in self._longs(active, self._pid):
            return False
        return self._full in self._longs(active, self._state)

    def _longs(self, window: int, name: int) -> list[int]:
        if not self._display:
            return []
        kind, size = ctypes.c_ulong(), ctypes.c_int()
        count, left, value = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_void_p()
        status = self._xlib.XGetWindowProperty(
            self._display, window, name, 0, _LONGS, 0, _ANY_TYPE,
            ctypes.byref(kind), ctypes.byref(size), ctypes.byref(count), ctypes.byref(left), ctypes.byref(value),
        )  # fmt: skip
        if status != 0 or not value.value:
            return []
        # Xlib hands 32-bit values over as longs, whatever their length is.
        found = list(ctypes.cast(value, ctypes.POINTER(ctypes.c_ulong))[: count.value]) if size.value == 32 else []
        self._xlib.XFree(value)
        return found


def _load_saver(display: int) -> Any | None:  # noqa: ANN401  # ctypes has no types
    try:
        saver = ctypes.CDLL("libXss.so.1")
    except OSError:
        _log.info("the X screen saver library is not here; time away is known from the lock alone")
        return None
    saver.XScreenSaverQueryExtension.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p]
    saver.XScreenSaverQueryInfo.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p]
    base, error = ctypes.c_int(), ctypes.c_int()
    if not saver.XScreenSaverQueryExtension(display, ctypes.byref(base), ctypes.byref(error)):
        return None
    return saver
