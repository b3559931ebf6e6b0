"""The engine without film, with a hand-wound clock."""

import pytest

from media.drawnguide import FRAME_S, TimelineEngine
from media.playback import PlaybackState


class Clock:
    def __init__(self) -> None:
        self.now = 50.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def engine(clock: Clock) -> TimelineEngine:
    made = TimelineEngine(now=clock)
    made.open(100.0, at_s=10.0)
    return made


def test_it_stands_ready_at_its_place(engine: TimelineEngine, clock: Clock) -> None:
    clock.now += 7.0

    assert engine.state is PlaybackState.READY
    assert engine.position().time_s == 10.0
    assert engine.pump() is None


def test_it_runs_with_the_clock_and_stands_in_a_pause(engine: TimelineEngine, clock: Clock) -> None:
    engine.play()
    clock.now += 5.0
    running = engine.position().time_s
    engine.pause()
    clock.now += 5.0

    assert (running, engine.position().time_s) == (15.0, 15.0)
    assert engine.state is PlaybackState.PAUSED


def test_another_speed_holds_from_now_on(engine: TimelineEngine, clock: Clock) -> None:
    engine.play()
    clock.now += 4.0
    engine.set_rate(0.5)
    clock.now += 4.0

    assert engine.position().time_s == 16.0


def test_a_seek_stays_in_bounds_and_keeps_running(engine: TimelineEngine, clock: Clock) -> None:
    engine.play()
    engine.seek(-3.0)
    clock.now += 1.0
    early = engine.position().time_s
    engine.seek(500.0)

    assert early == 1.0
    assert engine.position().time_s == 100.0
    assert engine.state is PlaybackState.PLAYING


def test_it_ends_and_begins_again(engine: TimelineEngine, clock: Clock) -> None:
    engine.play()
    clock.now += 1000.0
    engine.pump()
    ended = (engine.state, engine.position().time_s)
    engine.play()
    clock.now += 2.0

    assert ended == (PlaybackState.ENDED, 100.0)
    assert engine.position().time_s == 2.0


def test_while_it_runs_it_wants_to_be_painted_again_and_again(engine: TimelineEngine) -> None:
    engine.play()

    assert engine.pump() == FRAME_S


def test_a_step_stands_still_a_frame_away(engine: TimelineEngine) -> None:
    engine.play()

    engine.step(3)

    assert engine.state is PlaybackState.PAUSED
    assert engine.position().time_s == pytest.approx(10.1)


def test_an_empty_engine_does_nothing() -> None:
    engine = TimelineEngine()

    engine.play()
    engine.seek(3.0)
    engine.step(1)

    assert engine.state is PlaybackState.EMPTY
    assert engine.position().time_s == 0.0


def test_what_is_set_without_sound_is_kept(engine: TimelineEngine) -> None:
    engine.set_volume(-5)
    engine.set_muted(is_muted=True)
    engine.set_voice(is_on=False)
    engine.stop()

    assert (engine.volume, engine.is_muted, engine.is_voice_on) == (0, True, False)
    assert not engine.has_sound
