"""What every page of questions shares: it knows when it is answered, and moves on after a moment."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui.look import Look

MOVE_ON_MS = 400
SMALL_BELOW_PX = 1180
LOW_BELOW_PX = 656
DIGITS = {Qt.Key(Qt.Key.Key_0 + n): n for n in range(10)}


class QuestionPage(QWidget):
    """One page of questions.

    Signals:
        answered: All of the page is answered and it is time to move on.
        changed: An answer changed.
    """

    answered = Signal()
    changed = Signal()
    takes_enter = True
    """False where Enter must not answer: an answer that means "all well" is never one key too many away."""

    def __init__(self, look: Look, *, waits_for_next: bool, parent: QWidget | None = None) -> None:
        """Make a page; ``waits_for_next`` keeps it from moving on by itself."""
        super().__init__(parent)
        self._look = look
        self.waits_for_next = waits_for_next
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(MOVE_ON_MS)
        self._timer.timeout.connect(self.answered)

    @property
    def is_answered(self) -> bool:
        """Whether the page could move on."""
        return False

    def first_focus(self) -> QWidget:
        """Give the control that takes the focus first."""
        return self

    def take_key(self, key: Qt.Key) -> bool:
        """Act on a key that no control took; True if it was ours."""
        del key
        return False

    def move_on(self) -> None:
        """Move on after a moment with the choice shown, if the setting allows."""
        self.changed.emit()
        if not self.waits_for_next and self.is_answered:
            self._timer.start()

    def stay(self) -> None:
        """Do not move on after all."""
        self._timer.stop()
