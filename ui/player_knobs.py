"""What the player lets a hand turn: volume, speed, size of the cues, captions, voice."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from media.playback import Playback
from player.settings import Settings
from ui.engine_bridge import EngineBridge
from ui.words import say

_VOLUME_STEP = 5
_CUE_SIZES_PCT = (100, 125, 150)
_RATES = (0.5, 0.75, 1.0, 1.25, 1.5)


class Knobs(QObject):
    """Turns what the engine and the settings have, and says so.

    Signals:
        said: What changed, in a few words.
        setting_wanted: Name and value of a setting that changed with it.
    """

    said = Signal(str)
    setting_wanted = Signal(str, object)

    def __init__(self, bridge: EngineBridge, settings: Settings, parent: QObject) -> None:
        """Take the engine as it is set."""
        super().__init__(parent)
        self._bridge, self._settings = bridge, settings
        self._engine: Playback = bridge.engine

    def follow(self, settings: Settings) -> None:
        """Set voice and volume as the settings say."""
        self._settings = settings
        self._engine.set_voice(is_on=settings.has_voice)
        self._engine.set_volume(settings.film_volume_pct)

    def louder(self) -> None:
        """Turn the volume up a step."""
        self._change_volume(_VOLUME_STEP)

    def quieter(self) -> None:
        """Turn the volume down a step."""
        self._change_volume(-_VOLUME_STEP)

    def slower(self) -> None:
        """Play at the next slower rate."""
        self._set_rate(_neighbour(_RATES, self._engine.rate, -1))

    def faster(self) -> None:
        """Play at the next faster rate."""
        self._set_rate(_neighbour(_RATES, self._engine.rate, 1))

    def usual_speed(self) -> None:
        """Play at the film's own rate."""
        self._set_rate(1.0)

    def larger_cues(self) -> None:
        """Show cues in the next size up."""
        self._change_cue_size(1)

    def smaller_cues(self) -> None:
        """Show cues in the next size down."""
        self._change_cue_size(-1)

    def usual_cues(self) -> None:
        """Show cues in their own size."""
        self.setting_wanted.emit("cue_size_pct", _CUE_SIZES_PCT[0])

    def set_volume(self, volume: int) -> None:
        """Set the volume, 0 to 100."""
        self._change_volume(volume - self._engine.volume)

    def set_rate(self, rate: float) -> None:
        """Play at a rate, 0.5 to 1.5."""
        self._set_rate(rate)

    def toggle_mute(self) -> None:
        """Turn all sound off or on, for this sitting."""
        is_muted = not self._engine.is_muted
        self._engine.set_muted(is_muted=is_muted)
        self.said.emit(say("Sound off") if is_muted else say("Sound on"))

    @Slot()
    def toggle_captions(self) -> None:
        """Show captions, or not."""
        self.setting_wanted.emit("has_captions", not self._settings.has_captions)

    @Slot()
    def toggle_voice(self) -> None:
        """Let the voice speak, or not."""
        self.setting_wanted.emit("has_voice", not self._settings.has_voice)

    def _change_volume(self, step: int) -> None:
        volume = min(100, max(0, self._engine.volume + step))
        self._engine.set_volume(volume)
        self.setting_wanted.emit("film_volume_pct", volume)
        self.said.emit(say("Volume {0} %").format(volume))

    def _set_rate(self, rate: float) -> None:
        self._engine.set_rate(rate)
        self._bridge.refresh()
        self.said.emit(say("Speed {0}").format(QLocale().toString(rate, "g", 3)))

    def _change_cue_size(self, step: int) -> None:
        size = _neighbour(_CUE_SIZES_PCT, self._settings.cue_size_pct, step)
        self.setting_wanted.emit("cue_size_pct", int(size))


def _neighbour(values: Sequence[float], now: float, step: int) -> float:
    """Give the value ``step`` places from the one nearest to ``now``, staying inside."""
    nearest = min(range(len(values)), key=lambda i: abs(values[i] - now))
    return values[min(len(values) - 1, max(0, nearest + step))]
