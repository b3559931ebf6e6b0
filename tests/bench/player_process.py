"""A process that plays one film in our own stage and says as JSON what it saw."""

import json
import random
import resource
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import quantiles

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from media.cues import cue_at
from media.engine import VlcEngine
from media.playback import Film, PlaybackState, Position
from media.probe import probe
from media.programmefile import Course
from player.events import RoutineForm
from tests.clips import frame_number
from ui.engine_bridge import EngineBridge
from ui.look import Look, load_fonts
from ui.player_face import Wishes, playing_face
from ui.stage_view import StageFace, StageView
from ui.video_pane import FramePainter

PATIENCE_S = 20.0

ON_THE_WAY_FRAMES = 15
"""On a busy machine the first frames after a seek may be late, and then libVLC leaves them out."""


@dataclass
class Seen:
    """One painted picture: when, its number, its film time and the number burnt into it, and how late it was."""

    at: float
    number: int
    time_s: float
    frame: int
    is_certain: bool
    late_ms: float


@dataclass
class Record:
    """What was painted."""

    seen: list[Seen] = field(default_factory=list)
    paint_ms: list[float] = field(default_factory=list)


class WatchedStage(StageView):
    """Our stage, with a stop-watch."""

    def __init__(self, look: Look, engine: VlcEngine, record: Record, *, reads_numbers: bool) -> None:
        super().__init__(look)
        self._watched = engine
        self._record = record
        self._reads_numbers = reads_numbers
        self._last = 0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint, and note when and what."""
        began = time.thread_time()
        super().paintEvent(event)
        self._record.paint_ms.append((time.thread_time() - began) * 1000.0)
        now = time.perf_counter()
        picture = self._watched.picture()
        if picture is None or picture.number == self._last:
            return
        self._last = picture.number
        front = self._watched._frames.take(0)
        late_ms = (now - front.shown_at) * 1000.0 if front is not None else 0.0
        number = frame_number(picture) if self._reads_numbers else -1
        self._record.seen.append(
            Seen(now, picture.number, picture.position.time_s, number, picture.position.is_certain, late_ms)
        )


class Stage:
    """The window, the engine and the loop."""

    def __init__(self, size: tuple[int, int], *, reads_numbers: bool, with_rail: bool = True) -> None:
        self.app = QApplication([])
        load_fonts()
        self.engine = VlcEngine(options=["--aout=dummy"])
        self.bridge = EngineBridge(self.engine)
        self.record = Record()
        self.window = QMainWindow()
        self.stage = WatchedStage(Look(), self.engine, self.record, reads_numbers=reads_numbers)
        self.stage.set_picture(FramePainter(self.engine))
        self.stage.set_rail_shown(is_shown=with_rail)
        self.stage.follow(_faces() if with_rail else None)
        self.bridge.repaint_wanted.connect(self.stage.on_frame)
        self.window.setCentralWidget(self.stage)
        self.window.resize(*size)
        self.window.show()
        self.engine.start()
        self.wait(0.7)

    def wait(self, seconds: float) -> None:
        """Let the window live for a while."""
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()

    def until(self, fact: Callable[[], bool]) -> None:
        """Let the window live until something is so."""
        deadline = time.perf_counter() + PATIENCE_S
        while not fact():
            if time.perf_counter() > deadline:
                raise RuntimeError(f"waited in vain; the engine is {self.engine.state} {self.engine.failure_detail}")
            self.app.processEvents()
            time.sleep(0.001)

    def play(self, film: Film) -> float:
        """Open and play; give the seconds until the first picture was painted."""
        before = len(self.record.seen)
        began = time.perf_counter()
        self.engine.open(film)
        self.engine.play()
        self.bridge.refresh()
        self.until(lambda: len(self.record.seen) > before)
        return self.record.seen[before].at - began

    def first(self, before: int, frame: int) -> Seen:
        """Let the window live until a frame, or one of the fifteen after it, was painted, and give it."""

        def found() -> list[Seen]:
            return [seen for seen in self.record.seen[before:] if 0 <= seen.frame - frame <= ON_THE_WAY_FRAMES]

        self.until(lambda: bool(found()))
        return found()[0]

    def close(self) -> None:
        """Let go of everything."""
        self.bridge.close()
        self.engine.release()


def _faces() -> Callable[[Position], StageFace]:
    timeline = Course().timeline("routine-1", RoutineForm.FULL)
    wishes = Wishes(has_captions=True, has_disc=True, is_motion_reduced=False)
    return lambda position: playing_face(cue_at(timeline, position.time_s), wishes, is_certain=position.is_certain)


def _cpu_s() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def cost(film: Film, seconds: float, *, with_rail: bool) -> dict[str, float]:
    """Play for a while and tell what it cost, in CPU seconds for 30 seconds of film."""
    stage = Stage((1280, 720), reads_numbers=False, with_rail=with_rail)
    stage.play(film)
    stage.wait(3.0)
    gui_s = time.thread_time()
    cpu_s, at, displayed, lost = _cpu_s(), time.perf_counter(), stage.engine.displayed, stage.engine.lost
    painted, paints = len(stage.record.seen), len(stage.record.paint_ms)
    stage.wait(seconds)
    span = time.perf_counter() - at
    late = sorted(seen.late_ms for seen in stage.record.seen[painted:])
    paint_ms = sorted(stage.record.paint_ms[paints:])
    shown = stage.engine.displayed - displayed
    result = {
        "cpu_s": (_cpu_s() - cpu_s) * 30.0 / span,
        "gui_cpu_s": (time.thread_time() - gui_s) * 30.0 / span,
        "displayed": shown * 30.0 / span,
        "lost": stage.engine.lost - lost,
        "painted_share": min(len(late) / max(shown, 1), 1.0),
        "late_p50_ms": late[len(late) // 2],
        "late_p99_ms": quantiles(late, n=100)[98],
        "paint_p50_ms": paint_ms[len(paint_ms) // 2],
        "paint_p95_ms": quantiles(paint_ms, n=100)[94],
        "peak_mb": _memory_mb("VmHWM:"),
    }
    stage.close()
    return result


def cues(film: Film, seed: int) -> dict[str, list[float]]:
    """Move about in every way; give, for each phase, how many frames each painted picture's time was wrong."""
    chance = random.Random(seed)
    stage = Stage((1280, 720), reads_numbers=True)
    engine, fps = stage.engine, float(film.frame_rate or 30)
    errors: dict[str, list[float]] = {}

    def watch(name: str, first_s: float = 0.6, then_s: float = 1.0) -> None:
        stage.bridge.refresh()
        for phase, seconds in ((f"{name}, first 0.6 s", first_s), (f"{name}, later", then_s)):
            before = len(stage.record.seen)
            stage.wait(seconds)
            errors.setdefault(phase, []).extend(
                round(seen.time_s * fps) - seen.frame for seen in stage.record.seen[before:]
            )

    stage.play(film)
    watch("start", then_s=4.0)
    last_s = film.duration_s - 6.0
    for _ in range(6):
        engine.seek(chance.uniform(1.0, last_s))
        watch("seek")
    for _ in range(4):
        engine.pause()
        stage.bridge.refresh()
        stage.wait(chance.uniform(0.2, 0.6))
        engine.play()
        watch("resume")
    engine.seek(3.0)
    stage.wait(1.0)
    for rate in (0.75, 0.5, 1.0, 1.25, 1.5, 1.0):
        engine.set_rate(rate)
        watch("rate", then_s=1.4)
        if engine.position().time_s > last_s - 4.0:
            engine.seek(3.0)
            stage.wait(1.0)
    for _ in range(4):
        engine.seek(chance.uniform(1.0, last_s))
        stage.wait(1.0)
        engine.swap(film)
        watch("swap")
    stage.close()
    return errors


def times(film: Film, seed: int) -> dict[str, object]:
    """Tell how long a start, a seek and a stop take, and what 200 stops leave behind."""
    chance = random.Random(seed)
    stage = Stage((1280, 720), reads_numbers=True)
    fps = float(film.frame_rate or 30)
    starts, seeks, stops = [], [], []
    for _ in range(10):
        starts.append(stage.play(film) * 1000.0)
        stage.wait(0.5)
    for _ in range(20):
        target_s = chance.uniform(1.0, film.duration_s - 4.0)
        before, began = len(stage.record.seen), time.perf_counter()
        stage.engine.seek(target_s)
        stage.bridge.refresh()
        right = stage.first(before, int(target_s * fps))
        seeks.append((right.at - began) * 1000.0)
        stage.wait(0.5)
    grown_mb = []
    for cycle in range(200):
        stage.play(film)
        began = time.perf_counter()
        stage.engine.stop()
        stops.append((time.perf_counter() - began) * 1000.0)
        if cycle in {19, 199}:
            grown_mb.append(_memory_mb("VmRSS:"))
    result = {
        "start_ms": starts,
        "seek_ms": seeks,
        "stop_ms": stops,
        "grown_mb": grown_mb[1] - grown_mb[0],
        "threads": threading.active_count(),
        "state": stage.engine.state is PlaybackState.EMPTY,
    }
    stage.close()
    return result


def _memory_mb(line: str) -> float:
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(status.split(line)[1].split()[0]) / 1024.0


def main() -> None:
    """Do what the words say: kind, film, number."""
    kind, path, number = sys.argv[1:4]
    film = probe(Path(path))
    result = {
        "cost": lambda: cost(film, float(number), with_rail=True),
        "plain": lambda: cost(film, float(number), with_rail=False),
        "cues": lambda: cues(film, int(number)),
        "times": lambda: times(film, int(number)),
    }[kind]()
    sys.stdout.write(json.dumps(result) + "\n")
