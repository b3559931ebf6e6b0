"""The player's keys: which key asks for what. A presenter, a headset button and media keys are keys too."""

from enum import Enum, auto
from types import MappingProxyType

from PySide6.QtCore import Qt

Key = Qt.Key


class Verb(Enum):
    """What a key can ask of the player."""

    PAUSE = auto()
    STOP = auto()
    SMALLER = auto()
    SKIP = auto()
    BACK = auto()
    AGAIN = auto()
    EXERCISE_AGAIN = auto()
    LOOP = auto()
    BACK_1_S = auto()
    BACK_5_S = auto()
    BACK_10_S = auto()
    ON_1_S = auto()
    ON_5_S = auto()
    ON_10_S = auto()
    FRAME_BACK = auto()
    FRAME_ON = auto()
    LOUDER = auto()
    QUIETER = auto()
    MUTE = auto()
    VOICE = auto()
    CAPTIONS = auto()
    SLOWER = auto()
    FASTER = auto()
    USUAL_SPEED = auto()
    LARGER_CUES = auto()
    SMALLER_CUES = auto()
    USUAL_CUES = auto()
    HIDE_CUES = auto()
    FULL_SCREEN = auto()
    ON_TOP = auto()
    LEAVE = auto()
    KEYS = auto()


_KEYS = MappingProxyType(
    {
        Key.Key_Space: Verb.PAUSE,
        Key.Key_MediaPlay: Verb.PAUSE,
        Key.Key_MediaPause: Verb.PAUSE,
        Key.Key_MediaTogglePlayPause: Verb.PAUSE,
        Key.Key_PageDown: Verb.SKIP,
        Key.Key_MediaNext: Verb.SKIP,
        Key.Key_PageUp: Verb.BACK,
        Key.Key_MediaPrevious: Verb.BACK,
        Key.Key_MediaStop: Verb.STOP,
        Key.Key_Left: Verb.BACK_5_S,
        Key.Key_Right: Verb.ON_5_S,
        Key.Key_Comma: Verb.FRAME_BACK,
        Key.Key_Up: Verb.LOUDER,
        Key.Key_Down: Verb.QUIETER,
        Key.Key_F11: Verb.FULL_SCREEN,
        Key.Key_Plus: Verb.LARGER_CUES,
        Key.Key_Minus: Verb.SMALLER_CUES,
        Key.Key_Equal: Verb.USUAL_SPEED,
        Key.Key_Backspace: Verb.USUAL_SPEED,
        Key.Key_BracketLeft: Verb.SLOWER,
        Key.Key_BracketRight: Verb.FASTER,
        Key.Key_Escape: Verb.LEAVE,
        Key.Key_Question: Verb.KEYS,
        # Stop is one key away whatever the settings say.
        Key.Key_S: Verb.STOP,
    }
)
_SINGLE_LETTERS = MappingProxyType(
    {
        Key.Key_K: Verb.PAUSE,
        Key.Key_B: Verb.PAUSE,
        Key.Key_N: Verb.SKIP,
        Key.Key_P: Verb.BACK,
        Key.Key_J: Verb.BACK_10_S,
        Key.Key_R: Verb.AGAIN,
        Key.Key_E: Verb.EXERCISE_AGAIN,
        Key.Key_L: Verb.SMALLER,
        Key.Key_C: Verb.CAPTIONS,
        Key.Key_V: Verb.VOICE,
        Key.Key_M: Verb.MUTE,
        Key.Key_F: Verb.FULL_SCREEN,
        Key.Key_H: Verb.HIDE_CUES,
        Key.Key_T: Verb.ON_TOP,
    }
)
_WITH_SHIFT = MappingProxyType(
    {Verb.BACK_5_S: Verb.BACK_1_S, Verb.ON_5_S: Verb.ON_1_S, Verb.AGAIN: Verb.LOOP},
)
_WITH_CTRL = MappingProxyType(
    {
        Key.Key_Left: Verb.BACK_10_S,
        Key.Key_Right: Verb.ON_10_S,
        Key.Key_Up: Verb.LOUDER,
        Key.Key_Down: Verb.QUIETER,
        Key.Key_0: Verb.USUAL_CUES,
    }
)
_MAY_REPEAT = frozenset(
    {
        Verb.BACK_5_S,
        Verb.ON_5_S,
        Verb.BACK_1_S,
        Verb.ON_1_S,
        Verb.BACK_10_S,
        Verb.ON_10_S,
        Verb.LOUDER,
        Verb.QUIETER,
        Verb.FRAME_BACK,
        Verb.FRAME_ON,
    }
)


def verb_of(
    key: Qt.Key, modifiers: Qt.KeyboardModifier, *, has_single_keys: bool, is_paused: bool, is_repeat: bool
) -> Verb | None:
    """Tell what a key asks of the player.

    Args:
        key: The key.
        modifiers: What is held with it.
        has_single_keys: Single letters are on in Settings.
        is_paused: The player stands still: "." steps a frame then; a presenter's "." pauses otherwise.
        is_repeat: The key is being held down; only steps follow that.

    Returns:
        The verb, or None for a key that means nothing here.
    """
    if modifiers & Qt.KeyboardModifier.AltModifier:
        return None
    verb: Verb | None
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        verb = _WITH_CTRL.get(key)
    elif key == Key.Key_Period:
        verb = Verb.FRAME_ON if is_paused else Verb.PAUSE
    else:
        verb = _KEYS.get(key) or (_SINGLE_LETTERS.get(key) if has_single_keys else None)
    if verb is not None and modifiers & Qt.KeyboardModifier.ShiftModifier:
        verb = _WITH_SHIFT.get(verb, verb)
    return None if is_repeat and verb not in _MAY_REPEAT else verb
