"""Fill the screen and come back to the window as it was."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def set_full_screen(window: QWidget, *, is_full: bool) -> None:
    """Fill the screen or leave it; a window that was maximized is so again, which ``showNormal`` would undo."""
    full = Qt.WindowState.WindowFullScreen
    state = window.windowState()
    window.setWindowState(state | full if is_full else state & ~full)
