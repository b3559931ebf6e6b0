"""What each verb of a key does with the player."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from ui.player_keys import Verb

if TYPE_CHECKING:
    from ui.player_mode import PlayerMode


def acts_of(player: "PlayerMode") -> dict[Verb, Callable[[], object]]:
    """Give what to call for every verb."""
    knobs, steering = player.knobs, player.steering
    return {
        Verb.PAUSE: player.toggle_pause,
        Verb.STOP: player.stop_for_pain,
        Verb.SMALLER: player.toggle_smaller,
        Verb.SKIP: steering.skip,
        Verb.BACK: steering.back,
        Verb.AGAIN: steering.again,
        Verb.EXERCISE_AGAIN: steering.exercise_again,
        Verb.LOOP: steering.mark_loop,
        Verb.BACK_1_S: partial(steering.nudge, -1.0),
        Verb.BACK_5_S: partial(steering.nudge, -5.0),
        Verb.BACK_10_S: partial(steering.nudge, -10.0),
        Verb.ON_1_S: partial(steering.nudge, 1.0),
        Verb.ON_5_S: partial(steering.nudge, 5.0),
        Verb.ON_10_S: partial(steering.nudge, 10.0),
        Verb.FRAME_BACK: partial(player.step_frame, -1),
        Verb.FRAME_ON: partial(player.step_frame, 1),
        Verb.LOUDER: knobs.louder,
        Verb.QUIETER: knobs.quieter,
        Verb.MUTE: knobs.toggle_mute,
        Verb.VOICE: knobs.toggle_voice,
        Verb.CAPTIONS: knobs.toggle_captions,
        Verb.SLOWER: knobs.slower,
        Verb.FASTER: knobs.faster,
        Verb.USUAL_SPEED: knobs.usual_speed,
        Verb.LARGER_CUES: knobs.larger_cues,
        Verb.SMALLER_CUES: knobs.smaller_cues,
        Verb.USUAL_CUES: knobs.usual_cues,
        Verb.HIDE_CUES: player.toggle_rail,
        Verb.FULL_SCREEN: player.toggle_full_screen,
        Verb.ON_TOP: player.on_top_wanted.emit,
        Verb.LEAVE: player.leave,
        Verb.KEYS: player.keys_wanted.emit,
    }
