"""The window's line to the records: jobs run on the database thread, results come back in this one."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from player.store.records import Records

T = TypeVar("T")


class RecordsLine(QObject):
    """Runs jobs one after the other on the one thread that owns the database.

    Signals:
        busy_changed: True while a job runs or waits.
    """

    busy_changed = Signal(bool)
    _returned = Signal(object, object)

    def __init__(self, records: Records, parent: QObject | None = None) -> None:
        """Speak with ``records``; nothing is opened yet."""
        super().__init__(parent)
        self.records = records
        self._waiting = 0
        self._is_closed = False
        # From the database thread a signal with a queued connection is the one safe way into this one.
        self._returned.connect(self._on_returned, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether a job runs or waits."""
        return self._waiting > 0

    def close(self) -> None:
        """Finish what was handed in and close the records; whoever waited for a result is gone by then."""
        self._is_closed = True
        self.records.close()

    def ask(
        self,
        job: Callable[[], T],
        then: Callable[[T], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Run ``job`` on the database thread; after closing, do nothing.

        Args:
            job: Runs there; touches no widget.
            then: Called here with its result.
            failed: Called here with what it raised; without it the error goes to the exception hook.
        """
        if self._is_closed:
            return
        self._waiting += 1
        if self._waiting == 1:
            self.busy_changed.emit(True)
        future = self.records.submit(job)
        future.add_done_callback(partial(self._hand_over, then, failed))

    def await_future(
        self,
        future: Future[T],
        then: Callable[[T], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Hear of a future that was made elsewhere, as `ask` does of its own."""
        self._waiting += 1
        future.add_done_callback(partial(self._hand_over, then, failed))

    def _hand_over(
        self,
        then: Callable[[T], object] | None,
        failed: Callable[[Exception], object] | None,
        future: Future[T],
    ) -> None:
        self._returned.emit(future, (then, failed))

    @Slot(object, object)
    def _on_returned(self, future: Future[T], wishes: tuple[object, object]) -> None:
        if self._is_closed:
            return
        self._waiting -= 1
        if self._waiting == 0:
            self.busy_changed.emit(False)
        then, failed = wishes
        error = future.exception()
        if error is None:
            if callable(then):
                then(future.result())
        elif callable(failed) and isinstance(error, Exception):
            failed(error)
        else:
            raise error
