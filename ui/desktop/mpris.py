"""Media keys, headsets and panels of Linux desktops: MPRIS 2 over D-Bus, there only while a routine is."""

from PySide6.QtCore import ClassInfo, QMetaType, QObject, Signal, Slot
from PySide6.QtCore import Property as QtProperty
from PySide6.QtDBus import (
    QDBusAbstractAdaptor,
    QDBusArgument,
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
)

from media.playback import RATES
from ui.desktop.now_playing import NowPlaying, Status

SERVICE = "org.mpris.MediaPlayer2.dimmer"
PATH = "/org/mpris/MediaPlayer2"
ROOT = "org.mpris.MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"
TRACK = "/dimmer/routine"

_MICRO = 1_000_000
_NONE = NowPlaying("", 0.0, lambda: 0.0, Status.STOPPED, can_steer=False)


class Mpris(QObject):
    """Stands on a bus as a media player while there is something to play.

    Where there is no bus, or somebody else has our name, nothing happens and nothing is said: the keys of the window
    work without it.

    Signals:
        play_wanted: Play on.
        pause_wanted: Stand still.
        toggle_wanted: The one, or the other.
        stop_wanted: Stop; with us this means that it hurts, as the Stop key does.
        next_wanted: Next exercise.
        previous_wanted: Back.
        nudge_wanted: Back or on by some seconds.
        place_wanted: To a playing time in seconds.
        rate_wanted: Another speed.
        volume_wanted: Another loudness, 0 to 100.
        full_screen_wanted: Full screen on or off.
        raise_wanted: Bring the window to the front.
    """

    play_wanted = Signal()
    pause_wanted = Signal()
    toggle_wanted = Signal()
    stop_wanted = Signal()
    next_wanted = Signal()
    previous_wanted = Signal()
    nudge_wanted = Signal(float)
    place_wanted = Signal(float)
    rate_wanted = Signal(float)
    volume_wanted = Signal(int)
    full_screen_wanted = Signal(bool)
    raise_wanted = Signal()

    def __init__(self, bus: QDBusConnection, parent: QObject | None = None) -> None:
        """Take a bus; nobody sees us before `show`."""
        super().__init__(parent)
        self._bus = bus
        self._now = _NONE
        self._is_seen = False
        self._root = _Root(self)
        self._player = _Player(self)

    @property
    def now(self) -> NowPlaying:
        """What is shown."""
        return self._now

    @property
    def is_seen(self) -> bool:
        """Whether others on the bus can see us."""
        return self._is_seen

    def show(self, now: NowPlaying | None) -> None:
        """Tell the bus what plays; None takes us off it."""
        before, self._now = self._now, now or _NONE
        if now is None:
            self._leave()
        elif not self._is_seen:
            self._come()
        else:
            was, is_ = self._player.facts(before), self._player.facts(now)
            self._tell(PLAYER, {name: value for name, value in is_.items() if value != was[name]})
            if before.is_full_screen != now.is_full_screen:
                self._tell(ROOT, {"Fullscreen": now.is_full_screen})

    def tell_seek(self) -> None:
        """Tell the bus that the place has jumped; else it counts on by itself."""
        if self._is_seen:
            self._player.Seeked.emit(self._player.place())

    def _come(self) -> None:
        bus = self._bus
        if not bus.isConnected():
            return
        if not bus.registerObject(PATH, self, QDBusConnection.RegisterOption.ExportAdaptors):
            return
        self._is_seen = bus.registerService(SERVICE)
        if not self._is_seen:
            bus.unregisterObject(PATH)

    def _leave(self) -> None:
        if self._is_seen:
            self._is_seen = False
            self._bus.unregisterService(SERVICE)
            self._bus.unregisterObject(PATH)

    def _tell(self, interface: str, changed: dict[str, object]) -> None:
        if not changed:
            return
        # A list without words would go out as one of variants.
        nothing_else = QDBusArgument()
        nothing_else.beginArray(QMetaType(QMetaType.Type.QString))
        nothing_else.endArray()
        message = QDBusMessage.createSignal(PATH, "org.freedesktop.DBus.Properties", "PropertiesChanged")
        message.setArguments([interface, changed, nothing_else])
        self._bus.send(message)


# The names of slots and properties below are those of the MPRIS specification 2.2. A slot is not renamed by
# ``@Slot(name=...)``: calling such a one over the bus kills the process (PySide6 6.11.3).


@ClassInfo({"D-Bus Interface": ROOT})
class _Root(QDBusAbstractAdaptor):
    def __init__(self, mpris: Mpris) -> None:
        super().__init__(mpris)
        self._mpris = mpris
        self.setAutoRelaySignals(False)

    @Slot()
    def Raise(self) -> None:
        self._mpris.raise_wanted.emit()

    @Slot()
    def Quit(self) -> None:
        """Do nothing: we say that we cannot be closed from outside."""

    def _yes(self) -> bool:
        return True

    def _no(self) -> bool:
        return False

    def _identity(self) -> str:
        return "Dimmer"

    def _desktop_entry(self) -> str:
        return "dimmer"

    def _no_words(self) -> list[str]:
        return []

    def _is_full(self) -> bool:
        return self._mpris.now.is_full_screen

    def _set_full(self, is_full: bool) -> None:  # noqa: FBT001  # called by Qt
        self._mpris.full_screen_wanted.emit(is_full)

    CanQuit = QtProperty(bool, _no)
    CanRaise = QtProperty(bool, _yes)
    CanSetFullscreen = QtProperty(bool, _yes)
    Fullscreen = QtProperty(bool, _is_full, _set_full)
    HasTrackList = QtProperty(bool, _no)
    Identity = QtProperty(str, _identity)
    DesktopEntry = QtProperty(str, _desktop_entry)
    SupportedUriSchemes = QtProperty("QStringList", _no_words)  # type: ignore[arg-type]
    SupportedMimeTypes = QtProperty("QStringList", _no_words)  # type: ignore[arg-type]


@ClassInfo({"D-Bus Interface": PLAYER})
class _Player(QDBusAbstractAdaptor):
    Seeked = Signal("qlonglong")

    def __init__(self, mpris: Mpris) -> None:
        super().__init__(mpris)
        self._mpris = mpris
        self.setAutoRelaySignals(False)

    def facts(self, now: NowPlaying) -> dict[str, object]:
        """Give what is told when it changes, by its name on the bus."""
        return {
            "PlaybackStatus": now.status.value,
            "Rate": now.rate,
            "Volume": now.volume / 100,
            "Metadata": {
                "mpris:trackid": QDBusObjectPath(TRACK),
                # Goes out as 32 bits and not 64: QtDBus picks the width by the number, and Python cannot.
                "mpris:length": round(now.length_s * _MICRO),
                "xesam:title": now.title,
            },
            "CanPlay": now.can_steer,
            "CanPause": now.can_steer,
            "CanSeek": now.can_steer,
            "CanGoNext": now.can_steer,
            "CanGoPrevious": now.can_steer,
        }

    def place(self) -> int:
        """Give the playing time in microseconds."""
        return round(self._mpris.now.place_s() * _MICRO)

    @Slot()
    def Play(self) -> None:
        self._wish(self._mpris.play_wanted)

    @Slot()
    def Pause(self) -> None:
        self._wish(self._mpris.pause_wanted)

    @Slot()
    def PlayPause(self) -> None:
        self._wish(self._mpris.toggle_wanted)

    @Slot()
    def Stop(self) -> None:
        self._wish(self._mpris.stop_wanted)

    @Slot()
    def Next(self) -> None:
        self._wish(self._mpris.next_wanted)

    @Slot()
    def Previous(self) -> None:
        self._wish(self._mpris.previous_wanted)

    @Slot("qlonglong")
    def Seek(self, offset: int) -> None:
        if self._mpris.now.can_steer:
            self._mpris.nudge_wanted.emit(offset / _MICRO)

    @Slot(QDBusObjectPath, "qlonglong")
    def SetPosition(self, track: QDBusObjectPath, place: int) -> None:
        now = self._mpris.now
        if now.can_steer and track.path() == TRACK and 0 <= place <= now.length_s * _MICRO:
            self._mpris.place_wanted.emit(place / _MICRO)

    @Slot(str)
    def OpenUri(self, _address: str) -> None:
        """Do nothing: only our own routines are played."""

    def _wish(self, signal: object) -> None:
        if self._mpris.now.can_steer:
            signal.emit()  # type: ignore[attr-defined]

    def _fact(name: str) -> object:  # noqa: N805  # runs while the class is made
        def read(self: "_Player") -> object:
            return self.facts(self._mpris.now)[name]

        return read

    def _set_rate(self, rate: float) -> None:
        # The specification has a rate of 0 mean a pause.
        if rate > 0:
            self._mpris.rate_wanted.emit(min(max(rate, RATES[0]), RATES[-1]))
        else:
            self.Pause()

    def _set_volume(self, volume: float) -> None:
        self._mpris.volume_wanted.emit(round(min(max(volume, 0.0), 1.0) * 100))

    def _slowest(self) -> float:
        return RATES[0]

    def _fastest(self) -> float:
        return RATES[-1]

    def _can_control(self) -> bool:
        return True

    PlaybackStatus = QtProperty(str, _fact("PlaybackStatus"))
    Rate = QtProperty(float, _fact("Rate"), _set_rate)
    MinimumRate = QtProperty(float, _slowest)
    MaximumRate = QtProperty(float, _fastest)
    Metadata = QtProperty("QVariantMap", _fact("Metadata"))  # type: ignore[arg-type]
    Volume = QtProperty(float, _fact("Volume"), _set_volume)
    Position = QtProperty("qlonglong", place)  # type: ignore[arg-type]
    CanPlay = QtProperty(bool, _fact("CanPlay"))
    CanPause = QtProperty(bool, _fact("CanPause"))
    CanSeek = QtProperty(bool, _fact("CanSeek"))
    CanGoNext = QtProperty(bool, _fact("CanGoNext"))
    CanGoPrevious = QtProperty(bool, _fact("CanGoPrevious"))
    CanControl = QtProperty(bool, _can_control)
