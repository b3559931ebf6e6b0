"""The sounds of the films: quiet, short, and over when they should be."""

import numpy as np

from media.programmefile import BUNDLED, Course
from media.studio.encode import SOUND_RATE
from media.studio.sound import breath, chime, tick, words
from player.events import RoutineForm

COURSE = Course(BUNDLED)


def test_no_sound_is_loud_or_starts_with_a_click() -> None:
    for sound in (chime(396.0), tick(), breath(3.0, is_in=True), breath(3.0, is_in=False)):
        assert 0.005 < float(np.abs(sound).max()) < 0.4
        assert abs(float(sound[0])) < 0.01
        assert abs(float(sound[-1])) < 0.01


def test_a_breath_is_as_long_as_asked() -> None:
    assert len(breath(3.0, is_in=True)) == 3 * SOUND_RATE


def test_every_exercise_is_named_and_its_stop_rule_is_said_once() -> None:
    for routine_id in ("routine-1", "routine-2", "routine-3"):
        timeline = COURSE.timeline(routine_id, RoutineForm.FULL)

        said = [word.text for word in words(COURSE, timeline)]

        for segment in timeline.exercises:
            voice = COURSE.exercise(segment.exercise_id).voice
            assert f"{voice.name} {voice.start}" in said
            assert said.count(voice.feel) >= 1
