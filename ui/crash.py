"""What happens to an error that nobody expected: the records are safe, a log is written, a calm dialog comes up.

The log holds the kind of error and where it arose, never a value: an answer or a name could be in a message.
"""

import logging
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from player.durable import PRIVATE_FILE
from player.errors import StorageError
from player.paths import make_private_folder

_log = logging.getLogger("dimmer")
_KEPT_BYTES = 256 * 1024


def start_log(folder: Path) -> None:
    """Write warnings and errors to a small file that only its owner may read."""
    try:
        make_private_folder(folder)
        path = folder / "dimmer.log"
        handler = RotatingFileHandler(path, maxBytes=_KEPT_BYTES, backupCount=1, encoding="utf-8", delay=False)
        path.chmod(PRIVATE_FILE)
    except (OSError, StorageError):
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)


def places(trace: TracebackType | None) -> str:
    """Say where an error arose, line by line, without source text or values."""
    frames = traceback.extract_tb(trace)
    return "\n".join(f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames)


class CrashWatch(QObject):
    """Takes the place of Python's own last words.

    Signals:
        crashed: Kind of the error and where it arose, to show and to copy.
    """

    crashed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin to watch."""
        super().__init__(parent)
        self._before = sys.excepthook
        self._is_telling = False
        sys.excepthook = self._on_error

    def close(self) -> None:
        """Give Python its own last words back."""
        sys.excepthook = self._before

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, error, trace)
            return
        details = f"{kind.__name__}\n{places(trace)}"
        _log.error("an unexpected error: %s", details)
        self._before(kind, error, trace)
        # An error while one is being told would tell itself for ever.
        if not self._is_telling:
            self._is_telling = True
            self.crashed.emit(details)
            self._is_telling = False
