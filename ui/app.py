"""Where everything is built and joined: the first window, then the desk with its flows and pages."""

import sys
from pathlib import Path

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from player.instance import InstanceLock
from player.paths import find_paths
from ui.first_colours import first_colours, read_first_look
from ui.main_window import MainWindow

_SIZE = QSize(1440, 900)
_FRAME = QMargins(4, 40, 4, 4)
"""Room for a title bar and edges; the true ones are known only once the window is shown."""
_DARK_BELOW = 110
"""A system whose windows are darker than this, of 255, is a dark one."""


def run(data: Path | None = None, *, is_hidden: bool = False) -> int:
    """Open the window and stay until it is closed.

    Args:
        data: Folder to use in place of the user's own.
        is_hidden: Whether to begin in the background, as with the session; a second start then shows the window.

    Returns:
        The exit code.
    """
    app = _application()
    paths = find_paths(data)
    lock = InstanceLock.take(paths.data)
    if lock is None:
        if not is_hidden:
            from ui.messenger import raise_other  # noqa: PLC0415  # only a second start needs it

            raise_other(paths)
        return 0
    look = read_first_look(paths.data)
    is_dark = app.palette().window().color().lightness() < _DARK_BELOW
    window = MainWindow(first_colours(look, is_system_dark=is_dark))
    place(window, app.primaryScreen().availableSize())
    held: list[object] = []

    def furnish() -> None:
        # All that is not needed for the first paint is imported here.
        from ui.joining import Joining  # noqa: PLC0415

        held.append(Joining(app, window, paths, look))

    def furnish_soon() -> None:
        # Not at once: what was painted is yet to be sent to the screen. And not by a timer from the start: it would
        # fire before the screen has asked for the first paint.
        QTimer.singleShot(0, window, furnish)

    window.outlines_painted.connect(furnish_soon)
    if is_hidden:
        furnish_soon()
    else:
        window.show()
    code = app.exec()
    for joining in held:
        joining.close()  # type: ignore[attr-defined]
    lock.release()
    return code


def place(window: QWidget, room: QSize) -> None:
    """Give a window its first size: as drawn, or all of a screen that has no room for it and its frame.

    Args:
        window: Not shown yet.
        room: What the screen has left beside panels and docks.
    """
    window.resize(_SIZE.boundedTo(room))
    if not QRect(QPoint(), room).contains(QRect(QPoint(), _SIZE.grownBy(_FRAME))):
        window.setWindowState(Qt.WindowState.WindowMaximized)


def _application() -> QApplication:
    app = QApplication.instance()
    if isinstance(app, QApplication):
        return app
    app = QApplication(sys.argv[:1])
    app.setApplicationName("dimmer")
    app.setApplicationDisplayName("Dimmer")
    app.setDesktopFileName("dimmer")
    return app
