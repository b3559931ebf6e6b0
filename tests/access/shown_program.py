"""Opens the whole program on an invented person's folder, for another process to look at."""

import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop

from player.settings import LessMotion
from tests.screens import invented
from tests.screens.camera import Hand, application
from tests.ui.wholeapp import running

PEOPLE = {"newcomer": invented.newcomer, "second_week": invented.second_week, "warned": invented.warned}


def main(words: list[str]) -> int:
    """Open the window and live until standard input ends.

    Args:
        words: Name of a person and an empty folder for the records.
    """
    name, folder = words
    application()
    clock = invented.settle_in(Path(folder), PEOPLE[name](), less_motion=LessMotion.ON)
    with running(Hand(), Path(folder), clock) as app:  # type: ignore[arg-type]
        sys.stdout.write("open\n")
        sys.stdout.flush()
        loop = QEventLoop()
        app.window.closing.connect(loop.quit)
        loop.exec()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
