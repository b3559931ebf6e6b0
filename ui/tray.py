"""The icon in the tray: the dial at the last answer, what holds now and why, and what one does from there."""

from PySide6.QtCore import QObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from ui.dial import Notches, paint_notches
from ui.tokens import DARK, LIGHT
from ui.words import say

_EDGES_PX = (16, 22, 24, 32, 48, 64)
_NOTCHES = 20
_SMALL_NOTCHES = 10
_SMALL_BELOW_PX = 40


def dial_icon(level: float | None, *, is_dark: bool) -> QIcon:
    """Paint the dial as an icon.

    Args:
        level: 0 to 10, or None before the dial is lit.
        is_dark: Whether it stands on dark ground.
    """
    icon = QIcon()
    for edge in _EDGES_PX:
        pixmap = QPixmap(edge, edge)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Twenty notches cannot be told apart in a few pixels.
        count = _SMALL_NOTCHES if edge < _SMALL_BELOW_PX else _NOTCHES
        lit = 0.0 if level is None else level * count / 10
        tokens = DARK if is_dark else LIGHT
        notches = Notches(count, lit, unlit_alpha=0.65)
        paint_notches(painter, tokens, QPointF(edge / 2, edge * 0.53), edge / 2 - 0.5, notches)
        painter.end()
        icon.addPixmap(pixmap)
    return icon


class Tray(QObject):
    """Icon and menu.

    Signals:
        start_wanted: Start the routine.
        walk_wanted: Start a walk.
        check_in_wanted: Check in.
        pause_wanted: Be quiet for so many minutes; 0 until tomorrow.
        carry_on_wanted: End the pause.
        mute_wanted: The switch for quiet; True for on.
        open_wanted: Show the window.
        quit_wanted: End the program.
    """

    start_wanted = Signal()
    walk_wanted = Signal()
    check_in_wanted = Signal()
    pause_wanted = Signal(int)
    carry_on_wanted = Signal()
    mute_wanted = Signal(bool)
    open_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Make icon and menu; `show` puts them up where there is a tray."""
        super().__init__(parent)
        self.menu = QMenu()
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._on_activated)
        self._shown: tuple[float | None, bool] | None = None
        self._build()

    def _build(self) -> None:
        menu = self.menu
        self.state = menu.addAction("")
        self.state.setEnabled(False)
        menu.addSeparator()
        self.start = self._add(say("Start routine"), self.start_wanted)
        self.walk = self._add(say("Start a walk"), self.walk_wanted)
        self.check_in = self._add(say("Check in"), self.check_in_wanted)
        menu.addSeparator()
        self.snooze = menu.addAction(say("Snooze 30 min"))
        self.snooze.triggered.connect(self._on_snooze)
        self.until_tomorrow = menu.addAction(say("Pause reminders until tomorrow"))
        self.until_tomorrow.triggered.connect(self._on_until_tomorrow)
        self.carry_on = self._add(say("Turn reminders on again"), self.carry_on_wanted)
        self.mute = menu.addAction(say("Quiet, until I switch it off"))
        self.mute.setCheckable(True)
        self.mute.triggered.connect(self.mute_wanted)
        menu.addSeparator()
        self._add(say("Open"), self.open_wanted)
        self._add(say("Quit"), self.quit_wanted)

    def _add(self, words: str, signal: object) -> QAction:
        action = self.menu.addAction(words)
        action.triggered.connect(signal)
        return action

    @property
    def is_shown(self) -> bool:
        """Whether there is a tray and the icon stands in it."""
        return self._icon.isVisible() and QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Put the icon up; a tray that comes later takes it then."""
        if self._shown is None:
            self.show_level(None)
        self._icon.show()

    def hide(self) -> None:
        """Take the icon away."""
        self._icon.hide()

    def show_level(self, level: float | None) -> None:
        """Show the dial; None before it is lit."""
        # A tray does not follow our theme but the system's.
        is_dark = QGuiApplication.styleHints().colorScheme() != Qt.ColorScheme.Light
        if self._shown != (level, is_dark):
            self._shown = level, is_dark
            self._icon.setIcon(dial_icon(level, is_dark=is_dark))

    def show_state(self, words: str, *, is_on: bool, is_paused: bool, may_start: bool, is_muted: bool) -> None:
        """Show what holds now.

        Args:
            words: State and reason, such as "Quiet: you are in a call".
            is_on: Whether reminders are on at all.
            is_paused: Whether the user has paused them.
            may_start: Whether a routine may be started.
            is_muted: Whether the switch for quiet is on.
        """
        self._icon.setToolTip(f"Dimmer\n{words}")
        self.state.setText(words)
        self.start.setEnabled(may_start)
        for action in (self.snooze, self.until_tomorrow):
            action.setVisible(is_on and not is_paused)
        self.carry_on.setVisible(is_on and is_paused)
        self.mute.setVisible(is_on)
        self.mute.setChecked(is_muted)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self.open_wanted.emit()

    @Slot()
    def _on_snooze(self) -> None:
        self.pause_wanted.emit(30)

    @Slot()
    def _on_until_tomorrow(self) -> None:
        self.pause_wanted.emit(0)
