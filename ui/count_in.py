"""The seconds before a routine starts, to lie down in; any key gives more of them."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

COUNT_IN_S = 10


class CountIn(QObject):
    """Counts down once a second.

    Signals:
        ticked: A second less, or ten more.
        over: Nothing is left.
    """

    ticked = Signal()
    over = Signal()

    def __init__(self, parent: QObject) -> None:
        """Make it; `start` begins."""
        super().__init__(parent)
        self.left_s = self.total_s = COUNT_IN_S
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._on_second)

    def start(self) -> None:
        """Count from the beginning."""
        self.left_s = self.total_s = COUNT_IN_S
        self._timer.start()

    def lengthen(self) -> None:
        """Give ten seconds more."""
        self.left_s += COUNT_IN_S
        self.total_s = max(self.total_s, self.left_s)
        self.ticked.emit()

    def stop(self) -> None:
        """Stand still."""
        self._timer.stop()

    @Slot()
    def _on_second(self) -> None:
        self.left_s -= 1
        if self.left_s <= 0:
            self._timer.stop()
            self.over.emit()
        else:
            self.ticked.emit()
