"""Opens the whole program on an invented person's folder and takes pictures of its window."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from player.settings import Theme
from tests.screens.invented import Person, settle_in
from tests.ui.wholeapp import PATIENCE_MS, App, running
from ui.languages import FOLDER

Size = tuple[int, int]
_STILL_MS = 250
_STEP_MS = 5


class Hand:
    """Does with a window what pytest-qt's bot does, outside pytest."""

    def waitUntil(self, is_so: Callable[[], bool], timeout: int = PATIENCE_MS) -> None:  # noqa: N802
        """Wait for something to become true.

        Raises:
            TimeoutError: If it does not.
        """
        passed = QElapsedTimer()
        passed.start()
        while not is_so():
            if passed.hasExpired(timeout):
                raise TimeoutError("the window did not come to what the picture shows")
            QTest.qWait(_STEP_MS)

    def waitExposed(self, window: QWidget) -> None:  # noqa: N802
        """Wait for the window to be on the screen."""
        QTest.qWaitForWindowExposed(window)

    def wait(self, milliseconds: int) -> None:
        """Let the window live for a while."""
        QTest.qWait(milliseconds)

    def keyClick(self, widget: QWidget, key: Qt.Key | str) -> None:  # noqa: N802
        """Press a key."""
        if isinstance(key, str):
            QTest.keyClicks(widget, key)
        else:
            QTest.keyClick(widget, key)


class Camera:
    """Takes the pictures of one theme and size into a folder.

    Attributes:
        taken: The files, in order.
    """

    def __init__(
        self, folder: Path, theme: Theme, size: Size, language: str = "", translations: Path = FOLDER
    ) -> None:
        """Take pictures into ``folder``."""
        self._folder, self._theme, self._size, self._language = folder, theme, size, language
        self._translations = translations
        self.taken: list[Path] = []
        folder.mkdir(parents=True, exist_ok=True)

    @contextmanager
    def looking_at(
        self, person: Person, spoil: Callable[[Path], object] | None = None, **settings: object
    ) -> Iterator[App]:
        """Open the program at a person's moment, on a data folder to which something was done before."""
        folder = Path(tempfile.mkdtemp(prefix="dimmer-screens-"))
        try:
            clock = settle_in(folder, person, theme=self._theme, language=self._language, **settings)
            if spoil is not None:
                spoil(folder)
            with running(  # type: ignore[arg-type]
                Hand(), folder, clock, size=self._size, translations=self._translations
            ) as app:
                app.joining._look.apply(self._theme.value, 100, "reduced")
                yield app
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def take(self, app: App, name: str) -> None:
        """Keep what the window shows."""
        app.at_rest()
        QTest.qWait(_STILL_MS)
        path = self._folder / f"{name}.png"
        app.window.grab().save(str(path))
        self.taken.append(path)


def application() -> QApplication:
    """Make the application as the program does, with no screen needed."""
    from ui.app import _application  # noqa: PLC0415  # Qt reads its platform from the environment first

    return _application()
