"""Fill the screen, or stay on top of others, and come back to the window as it was."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def set_full_screen(window: QWidget, *, is_full: bool) -> None:
    """Fill the screen or leave it; a window that was maximized is so again, which ``showNormal`` would undo."""
    full = Qt.WindowState.WindowFullScreen
    state = window.windowState()
    window.setWindowState(state | full if is_full else state & ~full)


def is_on_top_of_others(window: QWidget) -> bool:
    """Tell whether a window was asked to stay on top of others."""
    handle = window.windowHandle()
    return handle is not None and bool(handle.flags() & Qt.WindowType.WindowStaysOnTopHint)


def set_on_top(window: QWidget, *, is_on_top: bool) -> None:
    """Keep a window on top of others, or no longer; some desktops refuse, and then nothing changes."""
    handle = window.windowHandle()
    if handle is not None and is_on_top is not is_on_top_of_others(window):
        # Not by the widget, which would hide the window for a moment and so pause the player.
        handle.setFlag(Qt.WindowType.WindowStaysOnTopHint, is_on_top)
