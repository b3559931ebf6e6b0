"""A routine heard and steered from outside the window: media keys, headsets, panels; a screen that stays on."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QWidget

from ui.desktop.mpris import Mpris
from ui.desktop.now_playing import NowPlaying, Status
from ui.desktop.stay_awake import StayAwake
from ui.player_face import PlayerPhase
from ui.player_mode import PlayerMode
from ui.words import say

_OWN_BUS = "dimmer-awake"
_STEERED = {PlayerPhase.COUNT_IN, PlayerPhase.PLAYING, PlayerPhase.PAUSED}


class Remote(QObject):
    """Follows one player at a time."""

    def __init__(
        self,
        window: QWidget,
        mpris: Mpris | None = None,
        awake: StayAwake | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Stand ready; nobody outside sees anything before `follow`.

        Args:
            window: The window that is raised.
            mpris: Media keys, those of the user's desktop unless a test brings others.
            awake: The screen, likewise.
            parent: Owner.
        """
        super().__init__(parent)
        self._window = window
        self._mpris = mpris or Mpris(QDBusConnection.sessionBus(), self)
        self._awake = awake or StayAwake(_own_bus, QDBusConnection.systemBus(), self)
        self._player: PlayerMode | None = None
        self._title = ""
        self._mpris.raise_wanted.connect(self._on_raise)
        self._mpris.place_wanted.connect(self._on_place)

    def follow(self, player: PlayerMode, title: str) -> None:
        """Show a player to the desktop, and do with it what the desktop's keys ask."""
        self.let_go()
        self._player, self._title = player, title
        player.changed.connect(self._on_changed)
        player.jumped.connect(self._mpris.tell_seek)
        mpris, knobs, steering = self._mpris, player.knobs, player.steering
        mpris.play_wanted.connect(player.play)
        mpris.pause_wanted.connect(player.pause)
        mpris.toggle_wanted.connect(player.toggle_pause)
        mpris.stop_wanted.connect(player.stop_for_pain)
        mpris.next_wanted.connect(steering.skip)
        mpris.previous_wanted.connect(steering.back)
        mpris.nudge_wanted.connect(steering.nudge)
        mpris.rate_wanted.connect(knobs.set_rate)
        mpris.volume_wanted.connect(knobs.set_volume)
        mpris.full_screen_wanted.connect(self._on_full_screen)
        self._awake.going_to_sleep.connect(player.pause)
        self._on_changed()

    def let_go(self) -> None:
        """Leave the desktop; whoever closes the player calls this before."""
        player, self._player = self._player, None
        self._mpris.show(None)
        self._awake.let_go()
        if player is None:
            return
        player.changed.disconnect(self._on_changed)
        player.jumped.disconnect(self._mpris.tell_seek)
        mpris = self._mpris
        for signal in (
            mpris.play_wanted,
            mpris.pause_wanted,
            mpris.toggle_wanted,
            mpris.stop_wanted,
            mpris.next_wanted,
            mpris.previous_wanted,
            mpris.nudge_wanted,
            mpris.rate_wanted,
            mpris.volume_wanted,
            mpris.full_screen_wanted,
            self._awake.going_to_sleep,
        ):
            signal.disconnect()

    @Slot()
    def _on_changed(self) -> None:
        player = self._player
        if player is None:
            return
        is_playing = player.phase is PlayerPhase.PLAYING
        if is_playing:
            self._awake.hold(say("A routine is playing"))
        else:
            self._awake.let_go()
        self._mpris.show(
            NowPlaying(
                title=self._title,
                length_s=player.script.timeline.playing_s,
                place_s=self._place,
                status=Status.PLAYING if is_playing else Status.PAUSED,
                rate=player.engine.rate,
                volume=player.engine.volume,
                is_full_screen=self._window.isFullScreen(),
                can_steer=player.phase in _STEERED,
            )
        )

    def _place(self) -> float:
        return 0.0 if self._player is None else self._player.place_s

    @Slot(float)
    def _on_place(self, place_s: float) -> None:
        if self._player is not None:
            self._player.steering.seek(place_s)

    @Slot(bool)
    def _on_full_screen(self, is_full: bool) -> None:  # noqa: FBT001  # Qt's signal
        if self._player is not None and is_full is not self._window.isFullScreen():
            self._player.toggle_full_screen()

    @Slot()
    def _on_raise(self) -> None:
        self._window.raise_()
        self._window.activateWindow()


def _own_bus() -> QDBusConnection:
    return QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _OWN_BUS)
