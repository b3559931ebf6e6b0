"""The control bar steps back in full screen while a routine plays; any sign of a hand brings it again."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from ui.transport_bar import TransportBar

_FADE_MS = 4000


class BarFade(QObject):
    """Fades one control bar."""

    def __init__(self, bar: TransportBar) -> None:
        """Take the bar, shown."""
        super().__init__(bar)
        self._bar = bar
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_FADE_MS)
        self._timer.timeout.connect(self._on_quiet)

    def wake(self, *, is_playing: bool) -> None:
        """Show the bar; it fades again only over a playing film in full screen."""
        self._bar.set_faded(is_faded=False)
        if is_playing and self._bar.window().isFullScreen():
            self._timer.start()
        else:
            self._timer.stop()

    def stop(self) -> None:
        """Leave the bar as it is."""
        self._timer.stop()

    @Slot()
    def _on_quiet(self) -> None:
        focused = QApplication.focusWidget()
        is_in_use = focused is not None and self._bar.isAncestorOf(focused)
        if self._bar.window().isFullScreen() and not is_in_use and not QAccessible.isActive():
            self._bar.set_faded(is_faded=True)
