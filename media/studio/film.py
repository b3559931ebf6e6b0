"""Make the film of a routine: trace its pictures, encode its pieces, join them with the sound tracks."""

import os
import shutil
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from dataclasses import dataclass
from functools import lru_cache
from multiprocessing import get_context
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path
from typing import TextIO

import numpy as np
import platformdirs
from numpy.typing import NDArray

from media.programmefile import Course
from media.studio import encode, routines, yuv
from media.studio.camerawork import SIZE, Base, base_of, shoot
from media.studio.pieces import Piece, Planner, pieces_of
from media.studio.scene import Picture
from media.studio.sound import tracks
from media.studio.storyboard import FPS, Storyboard
from media.texttracks import write_beside
from player.events import RoutineForm

_NICE = 10
TRACE_STEPS = 6
"""Tracing a picture takes about as long as encoding this many."""


def default_cache() -> Path:
    """Name the folder where pieces are kept between runs."""
    return Path(platformdirs.user_cache_dir("dimmer-studio", appauthor=False))


@dataclass(frozen=True, slots=True)
class Job:
    """What one worker makes in one go: the pieces of one group that are missing.

    Attributes:
        folder: The programme's folder.
        routine_id: Which routine.
        is_easier: True for its easier twin.
        cache: Where pieces are kept.
        pieces: What to make.
    """

    folder: Path
    routine_id: str
    is_easier: bool
    cache: Path
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Spent:
    """What a job cost: frames and processor seconds of tracing and of encoding."""

    traced: int
    trace_s: float
    encoded: int
    encode_s: float


def _keep(path: Path, base: Base) -> None:
    """Keep a traced picture on the disk."""
    part = path.with_suffix(".part")
    with part.open("wb") as file:
        np.savez(
            file,
            luma=base.luma,
            blue=base.blue,
            red=base.red,
            at=np.array((base.top, base.left)),
            rgb=base.rgb.astype(np.float16),
            ember=base.ember.astype(np.float16),
        )
    part.replace(path)


def _kept(path: Path) -> Base:
    """Fetch a traced picture from the disk."""
    with np.load(path) as data:
        top, left = (int(x) for x in data["at"])
        return Base(
            data["luma"],
            data["blue"],
            data["red"],
            top,
            left,
            *(data[x].astype(np.float32) for x in ("rgb", "ember")),
        )


def work(job: Job) -> Spent:
    """Trace the pictures of a group and encode its pieces; what is there already is not made again."""
    if hasattr(os, "nice"):
        os.nice(_NICE)
    board = routines.storyboard(Course(job.folder), job.routine_id, is_easier=job.is_easier)
    width, height = job.pieces[0].size
    planner, noise = Planner(board), yuv.still_noise(height, width)
    pictures = job.cache / "pictures" / f"{job.routine_id}-{job.pieces[0].group}".replace(" ", "-")
    pictures.mkdir(parents=True, exist_ok=True)
    traced, start = 0, time.process_time()
    wanted: dict[str, int] = {}
    for piece in job.pieces:
        wanted = piece.pictures | wanted
    for name, frame in wanted.items():
        path = pictures / f"{name}.npz"
        if not path.exists():
            _keep(path, base_of(shoot(planner.setup(frame), width, height), noise))
            traced += 1
        _step(TRACE_STEPS)
    trace_s = time.process_time() - start
    start = time.process_time()
    encoded = 0
    for piece in job.pieces:
        encode.encode_piece(
            job.cache / "pieces" / f"{piece.name}.mp4", _frames(piece, pictures, noise), width, height
        )
        encoded += len(piece.frames)
        _step(len(piece.frames))
    shutil.rmtree(pictures)
    return Spent(traced, trace_s, encoded, time.process_time() - start)


def _frames(piece: Piece, pictures: Path, noise: Picture) -> Iterator[NDArray[np.uint8]]:
    """Give the frames of a piece with the ember laid over them."""

    @lru_cache(maxsize=3)
    def base(name: str) -> Base:
        return _kept(pictures / f"{name}.npz")

    @lru_cache(maxsize=3)
    def lit(name: str, level: float) -> NDArray[np.uint8]:
        return base(name).with_ember(level, noise)

    for shown, level in zip(piece.frames, piece.embers, strict=True):
        pixels = lit(shown.first, level)
        if shown.share:
            mixed = np.empty_like(pixels)
            yuv.mix(pixels, lit(shown.second, level), shown.share, mixed)
            pixels = mixed
        yield pixels


def _jobs(board: Storyboard, folder: Path, cache: Path, pieces: list[Piece]) -> list[Job]:
    """Gather the missing pieces by group, the longest group first; each distinct piece once."""
    groups: dict[str, dict[str, Piece]] = defaultdict(dict)
    for piece in pieces:
        if not (cache / "pieces" / f"{piece.name}.mp4").exists():
            groups[piece.group].setdefault(piece.name, piece)
    jobs = [Job(folder, board.routine_id, board.is_easier, cache, tuple(found.values())) for found in groups.values()]
    return sorted(jobs, key=lambda job: -len({name for piece in job.pieces for name in piece.pictures}))


class Bar:
    """A progress bar with the time left, on one line of a terminal or a line per step elsewhere."""

    def __init__(self, total: int, out: TextIO) -> None:
        self._total, self._out, self._start = max(total, 1), out, time.monotonic()
        self.every_s = 1.0 if out.isatty() else 30.0

    def show(self, done: int) -> None:
        """Draw the bar."""
        share = done / self._total
        spent = time.monotonic() - self._start
        left = f"{spent / share * (1 - share) / 60:.0f} min left" if share > 0 else "..."
        bar = "#" * round(share * 30)
        line = f"[{bar:<30}] {share:4.0%} {left:>12}"
        self._out.write(f"\r{line:<78}" if self._out.isatty() else f"{line}\n")
        self._out.flush()


def make_film(
    folder: Path,
    routine_id: str,
    out: Path,
    *,
    is_easier: bool = False,
    cache: Path | None = None,
    workers: int = 2,
    size: tuple[int, int] = SIZE,
) -> None:
    """Make one film, or carry on with it.

    Args:
        folder: The programme's folder.
        routine_id: Which routine.
        out: The film, .mp4.
        is_easier: True for the easier twin.
        cache: Where pieces are kept between runs.
        workers: Processes at work.
        size: Width and height in pixels, both even.
    """
    cache = cache or default_cache()
    (cache / "pieces").mkdir(parents=True, exist_ok=True)
    started = time.process_time()
    course = Course(folder)
    board = routines.storyboard(course, routine_id, is_easier=is_easier)
    _say(f"{out.name}: posing {round(board.film_s * FPS)} frames\n")
    pieces = pieces_of(board, Planner(board), size)
    jobs = _jobs(board, folder, cache, pieces)
    distinct = sum(len({name for piece in job.pieces for name in piece.pictures}) for job in jobs)
    total = sum(len(piece.frames) for job in jobs for piece in job.pieces)
    _say(f"{len(pieces)} pieces, {total} frames to encode, {distinct} pictures to trace\n")
    posing_s = time.process_time() - started
    spent = _run(jobs, workers, total + TRACE_STEPS * distinct)
    sound_tracks = tracks(course, routine_id, cache)
    encode.join(out, [(cache / "pieces" / f"{p.name}.mp4", len(p.frames)) for p in pieces], sound_tracks)
    write_beside(out, course.timeline(routine_id, RoutineForm.FULL))
    traced, trace_s = sum(s.traced for s in spent), sum(s.trace_s for s in spent)
    encode_s = sum(s.encode_s for s in spent)
    cpu_min = (time.process_time() - started + trace_s + encode_s) / 60
    _say(
        f"{out.name}: {out.stat().st_size / 1e6:.1f} MB; traced {traced} pictures at "
        f"{trace_s / max(traced, 1):.2f} CPU s, encoded in {encode_s:.0f} CPU s, posed in {posing_s:.0f} CPU s; "
        f"{cpu_min:.1f} CPU minutes in all\n"
    )


def _say(line: str) -> None:
    """Tell the person at the terminal."""
    sys.stdout.write(line)
    sys.stdout.flush()


def _run(jobs: list[Job], workers: int, total: int) -> list[Spent]:
    """Do the jobs and show how far they are."""
    if not jobs:
        return []
    context = get_context("spawn")
    count = context.Value("q", 0)
    bar = Bar(total, sys.stdout)
    with ProcessPoolExecutor(workers, mp_context=context, initializer=_share, initargs=(count,)) as pool:
        waiting = {pool.submit(work, job) for job in jobs}
        done: set[Future[Spent]] = set()
        while waiting:
            ready, waiting = wait(waiting, timeout=bar.every_s, return_when=FIRST_COMPLETED)
            for future in ready:
                # A failure is told at once; what is made already is kept.
                future.result()
            done |= ready
            bar.show(count.value)
    return [future.result() for future in done]


def _share(count: Synchronized) -> None:  # type: ignore[type-arg]
    """Let a worker count its steps where the bar can see them."""
    globals()["_steps"] = count


def _step(count: int) -> None:
    """Tell the bar of some steps."""
    steps = globals().get("_steps")
    if steps is not None:
        with steps.get_lock():
            steps.value += count
