from dataclasses import replace

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusObjectPath, QDBusVariant
from pytestqt.qtbot import QtBot

from tests.ui.desktop.conftest import Bus
from ui.desktop.mpris import PATH, PLAYER, ROOT, SERVICE, TRACK, Mpris
from ui.desktop.now_playing import NowPlaying, Status

PROPERTIES = "org.freedesktop.DBus.Properties"
PLAYING = NowPlaying("Video 1", 440.0, lambda: 12.5, Status.PLAYING)


class Panel(QObject):
    """A panel of the desktop: it reads, presses and listens."""

    def __init__(self, bus: Bus) -> None:
        super().__init__()
        self._bus, self._connection = bus, bus.join()
        self.told: list[dict[str, object]] = []
        self.seeks: list[int] = []
        for interface, member, slot in (
            (PROPERTIES, "PropertiesChanged", "_on_changed(QString,QVariantMap,QStringList)"),
            (PLAYER, "Seeked", "_on_seeked(qlonglong)"),
        ):
            assert self._connection.connect("", PATH, interface, member, self, SLOT(slot))

    def press(self, member: str, *arguments: object, interface: str = PLAYER) -> list[object]:
        message = QDBusMessage.createMethodCall(SERVICE, PATH, interface, member)
        message.setArguments(list(arguments))
        return self._bus.ask(self._connection, message)

    def read(self, name: str, interface: str = PLAYER) -> object:
        value = self.press("Get", interface, name, interface=PROPERTIES)[0]
        return value.variant() if isinstance(value, QDBusVariant) else value

    def write(self, name: str, value: object, interface: str = PLAYER) -> None:
        self.press("Set", interface, name, QDBusVariant(value), interface=PROPERTIES)

    @property
    def sees_us(self) -> bool:
        interface = self._connection.interface()
        return bool(interface.isServiceRegistered(SERVICE).value())

    @Slot("QString", "QVariantMap", "QStringList")
    def _on_changed(self, _interface: str, changed: dict[str, object], _invalid: list[str]) -> None:
        self.told.append(changed)

    @Slot("qlonglong")
    def _on_seeked(self, place: int) -> None:
        self.seeks.append(place)


def test_we_are_on_the_bus_only_while_there_is_a_routine(bus: Bus) -> None:
    mpris = Mpris(bus.join())
    connection = bus.join()

    def is_there() -> bool:
        message = QDBusMessage.createMethodCall(
            "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner"
        )
        message.setArguments([SERVICE])
        return bool(bus.ask(connection, message)[0])

    seen = [is_there()]
    mpris.show(PLAYING)
    seen.append(is_there())
    mpris.show(None)
    seen.append(is_there())

    assert seen == [False, True, False]


def test_a_panel_reads_what_plays_and_who_we_are(bus: Bus) -> None:
    mpris = Mpris(bus.join())
    mpris.show(PLAYING)
    panel = Panel(bus)

    assert panel.read("Identity", ROOT) == "Dimmer"
    assert panel.read("DesktopEntry", ROOT) == "dimmer"
    assert panel.read("CanQuit", ROOT) is False
    assert panel.read("PlaybackStatus") == "Playing"
    assert panel.read("Position") == 12_500_000
    assert panel.read("CanGoNext") is True
    assert panel.read("MaximumRate") == 1.5


def test_a_change_is_told_once_and_alone(bus: Bus, qtbot: QtBot) -> None:
    mpris = Mpris(bus.join())
    mpris.show(PLAYING)
    panel = Panel(bus)
    panel.read("Identity", ROOT)

    mpris.show(replace(PLAYING, status=Status.PAUSED))
    mpris.show(replace(PLAYING, status=Status.PAUSED))
    mpris.show(replace(PLAYING, status=Status.PAUSED, rate=1.25))
    qtbot.waitUntil(lambda: len(panel.told) == 2)

    assert panel.told == [{"PlaybackStatus": "Paused"}, {"Rate": 1.25}]


def test_a_jump_is_told_with_its_place(bus: Bus, qtbot: QtBot) -> None:
    mpris = Mpris(bus.join())
    mpris.show(PLAYING)
    panel = Panel(bus)
    panel.read("Identity", ROOT)

    mpris.tell_seek()
    qtbot.waitUntil(lambda: bool(panel.seeks))

    assert panel.seeks == [12_500_000]


def test_keys_and_panels_are_heard(bus: Bus, qtbot: QtBot) -> None:
    mpris = Mpris(bus.join())
    mpris.show(PLAYING)
    panel = Panel(bus)
    heard: list[object] = []
    for name in ("play", "pause", "toggle", "stop", "next", "previous", "raise"):
        getattr(mpris, f"{name}_wanted").connect(lambda name=name: heard.append(name))
    for name in ("nudge", "place", "rate", "volume", "full_screen"):
        getattr(mpris, f"{name}_wanted").connect(lambda value, name=name: heard.append((name, value)))

    for member in ("Play", "Pause", "PlayPause", "Stop", "Next", "Previous"):
        panel.press(member)
    panel.press("Raise", interface=ROOT)
    panel.press("SetPosition", QDBusObjectPath(TRACK), 2**33)
    panel.write("Volume", 0.25)
    panel.write("Rate", 9.0)
    panel.write("Rate", 0.0)
    panel.write("Fullscreen", True, ROOT)

    assert heard == [
        "play",
        "pause",
        "toggle",
        "stop",
        "next",
        "previous",
        "raise",
        ("volume", 25),
        ("rate", 1.5),
        "pause",
        ("full_screen", True),
    ]


def test_nothing_is_skipped_while_a_question_waits(bus: Bus) -> None:
    mpris = Mpris(bus.join())
    mpris.show(replace(PLAYING, can_steer=False, status=Status.PAUSED))
    panel = Panel(bus)
    heard: list[str] = []
    mpris.next_wanted.connect(lambda: heard.append("next"))
    mpris.play_wanted.connect(lambda: heard.append("play"))

    panel.press("Next")
    panel.press("Play")

    assert heard == []
    assert panel.read("CanGoNext") is False


def test_without_a_bus_it_is_quiet(qtbot: QtBot) -> None:
    mpris = Mpris(QDBusConnection("no such connection"))

    mpris.show(PLAYING)
    mpris.show(replace(PLAYING, rate=0.5))
    mpris.tell_seek()
    mpris.show(None)

    assert not mpris.is_seen
