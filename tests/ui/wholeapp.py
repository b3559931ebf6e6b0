"""A whole Dimmer for tests: the real window on real records, with a clock that the test winds."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from player.instance import InstanceLock
from player.paths import find_paths
from tests.fakes import HandClock
from ui.first_colours import FirstLook, first_colours
from ui.joining import Joining
from ui.languages import FOLDER
from ui.main_window import MainWindow

W = TypeVar("W", bound=QWidget)

PATIENCE_MS = 30_000


class App:
    """The running program and what a test does with it."""

    def __init__(self, qtbot: QtBot, joining: Joining, window: MainWindow) -> None:
        self.qtbot, self.joining, self.window = qtbot, joining, window
        self.desk = joining.desk

    def until(self, is_so: Callable[[], object]) -> None:
        """Wait for something to become true."""
        self.qtbot.waitUntil(lambda: bool(is_so()), timeout=PATIENCE_MS)

    def mode(self, kind: type[W]) -> W:
        """Wait for a mode of this kind to cover the window, and give it."""
        self.until(lambda: isinstance(self.window.mode, kind))
        mode = self.window.mode
        assert isinstance(mode, kind)
        return mode

    def at_rest(self) -> None:
        """Wait until nothing is asked of the records any more."""
        self.until(lambda: not self.desk.line.is_busy)


@contextmanager
def running(
    qtbot: QtBot,
    folder: Path,
    clock: HandClock,
    *,
    size: tuple[int, int] = (1440, 900),
    engine_options: tuple[str, ...] = ("--aout=dummy",),
    translations: Path = FOLDER,
) -> Iterator[App]:
    """Run the program on a data folder; on leaving, it ends as when the window is closed."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    paths = find_paths(folder)
    lock = InstanceLock.take(paths.data)
    assert lock is not None
    look = FirstLook("light", 100, "reduced")
    window = MainWindow(first_colours(look, is_system_dark=False))
    window.resize(*size)
    window.show()
    qtbot.waitExposed(window)
    joining = Joining(app, window, paths, look, clock, engine_options, translations)
    running_app = App(qtbot, joining, window)
    try:
        running_app.until(lambda: joining.desk.is_open)
        running_app.until(lambda: window.mode is not None or joining.is_day_shown)
        yield running_app
    finally:
        window.close()
        joining.close()
        lock.release()
        window.deleteLater()
        # First the widgets, then the style that they are drawn with.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        app.setStyleSheet("")
        qtbot.wait(0)
