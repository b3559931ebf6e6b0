"""The bridge with real engines: what the window hears, and in which thread."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from media.drawnguide import TimelineEngine
from media.engine import VlcEngine
from media.playback import Failure, PlaybackState
from media.probe import probe
from tests.clips import Clip, make_clip
from ui.engine_bridge import EngineBridge

PATIENCE_MS = 20_000


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_clip(tmp_path_factory.mktemp("films") / "film.mp4", Clip(seconds=3.0))


@pytest.fixture
def bridge(qtbot: QtBot) -> Iterator[EngineBridge]:
    engine = VlcEngine(options=["--aout=dummy"])
    made = EngineBridge(engine)
    yield made
    made.close()
    engine.release()


def _state_is(bridge: EngineBridge, state: PlaybackState) -> bool:
    return bridge.engine.state is state


def test_a_film_from_its_opening_to_its_end_is_told_in_the_window_s_thread(
    bridge: EngineBridge, film: Path, qtbot: QtBot
) -> None:
    states: list[PlaybackState] = []
    threads: set[bool] = set()
    bridge.state_changed.connect(states.append)
    bridge.repaint_wanted.connect(lambda: threads.add(QThread.currentThread().isMainThread()))

    with qtbot.waitSignal(bridge.ended, timeout=PATIENCE_MS):
        bridge.engine.open(probe(film), at_s=1.5)
        bridge.engine.play()
        bridge.refresh()

    assert states == [PlaybackState.OPENING, PlaybackState.PLAYING, PlaybackState.ENDED]
    assert threads == {True}


def test_each_new_picture_asks_for_one_painting(bridge: EngineBridge, film: Path, qtbot: QtBot) -> None:
    painted: list[int] = []

    def paint() -> None:
        picture = bridge.engine.picture()
        painted.append(picture.number if picture is not None else 0)

    bridge.repaint_wanted.connect(paint)
    bridge.engine.open(probe(film))
    bridge.engine.play()
    bridge.refresh()
    qtbot.waitUntil(lambda: len(painted) > 20, timeout=PATIENCE_MS)

    pictures = [number for number in painted if number]
    assert len(set(pictures)) == len(pictures)


def test_a_film_that_stands_still_asks_for_no_painting(bridge: EngineBridge, film: Path, qtbot: QtBot) -> None:
    bridge.engine.open(probe(film))
    bridge.refresh()
    qtbot.waitUntil(
        lambda: _state_is(bridge, PlaybackState.READY) and not bridge.engine.is_seeking, timeout=PATIENCE_MS
    )
    displayed = bridge.engine.displayed
    asked: list[None] = []
    bridge.repaint_wanted.connect(lambda: asked.append(None))

    # LibVLC shows the same picture again and again while it stands still.
    qtbot.waitUntil(lambda: bridge.engine.displayed > displayed + 4, timeout=PATIENCE_MS)

    assert len(asked) <= 1


def test_a_failure_is_told_with_its_reason(bridge: EngineBridge, film: Path, tmp_path: Path, qtbot: QtBot) -> None:
    gone = probe(Path(film.rename(tmp_path / "film.mp4")))
    gone.path.rename(film)

    with qtbot.waitSignal(bridge.failed, timeout=PATIENCE_MS) as told:
        bridge.engine.open(gone)
        bridge.refresh()

    assert told.args == [Failure.MISSING]


def test_certainty_comes_with_the_first_pictures(bridge: EngineBridge, film: Path, qtbot: QtBot) -> None:
    certain: list[bool] = []
    bridge.certainty_changed.connect(certain.append)

    bridge.engine.open(probe(film))
    bridge.engine.play()
    bridge.refresh()
    qtbot.waitUntil(lambda: certain[-1:] == [True], timeout=PATIENCE_MS)

    assert certain[0] is False


def test_the_guide_without_film_is_painted_while_it_runs_only(qtbot: QtBot) -> None:
    engine = TimelineEngine()
    engine.open(60.0)
    bridge = EngineBridge(engine)
    asked: list[float] = []
    bridge.repaint_wanted.connect(lambda: asked.append(engine.position().time_s))

    engine.play()
    bridge.refresh()
    qtbot.waitUntil(lambda: len(asked) > 5, timeout=PATIENCE_MS)
    engine.pause()
    bridge.refresh()
    count = len(asked)
    qtbot.waitUntil(lambda: engine.pump() is None, timeout=PATIENCE_MS)

    assert asked == sorted(asked)
    assert len(asked) == count
    bridge.close()


def test_a_closed_bridge_says_nothing_more(film: Path, qtbot: QtBot) -> None:
    engine = VlcEngine(options=["--aout=dummy"])
    bridge = EngineBridge(engine)
    engine.open(probe(film))
    engine.play()
    bridge.refresh()
    qtbot.waitUntil(lambda: engine.state is PlaybackState.PLAYING, timeout=PATIENCE_MS)

    bridge.close()
    said: list[None] = []
    bridge.repaint_wanted.connect(lambda: said.append(None))
    displayed = engine.displayed
    qtbot.waitUntil(lambda: engine.displayed > displayed + 3, timeout=PATIENCE_MS)

    assert said == []
    assert threading.current_thread() is threading.main_thread()
    engine.release()
