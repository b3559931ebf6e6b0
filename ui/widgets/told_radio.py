"""A radio button that counts as pressed when it is switched through the accessibility bus, too."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QRadioButton


class ToldRadio(QRadioButton):
    """Takes "toggle" of assistive technology as a press; code checks it by ``show_checked``."""

    _is_shown_only = False

    def show_checked(self, *, is_checked: bool) -> None:
        """Look checked or not; counts as nobody's answer."""
        self._is_shown_only = True
        try:
            self.setChecked(is_checked)
        finally:
            self._is_shown_only = False

    def checkStateSet(self) -> None:
        """Pass a change on as a press, if it came from outside.

        Qt comes here for each change but those by mouse or key. Its accessibility action toggles the button and
        sends no ``clicked``, so that nobody would hear of the answer.
        """
        super().checkStateSet()
        group = self.group()
        is_exclusive = group is not None and group.exclusive()
        # An exclusive group unchecks the others by itself; elsewhere unchecking means: this one once more.
        if not self._is_shown_only and (self.isChecked() or not is_exclusive):
            # Once Qt is done with the group's other buttons.
            QTimer.singleShot(0, self, self._on_told)

    @Slot()
    def _on_told(self) -> None:
        self.show_checked(is_checked=True)
        self.clicked.emit()
        group = self.group()
        if group is not None:
            group.buttonClicked.emit(self)
            group.idClicked.emit(group.id(self))
