"""What a trial of a promise is, how large it runs, and the table of the results."""

import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from multiprocessing import get_context
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

CORES = 2


class Size(StrEnum):
    """How large a trial runs: within the ordinary tests, in some minutes, overnight."""

    QUICK = "quick"
    FULL = "full"
    NIGHT = "night"


class CannotTryError(Exception):
    """This machine cannot run the trial; says why."""


@dataclass
class Tally:
    """What a trial has come to.

    Attributes:
        tried: How many times the promise was tried.
        failures: What went wrong, one line each.
        remark: Further facts.
    """

    tried: int = 0
    failures: list[str] = field(default_factory=list)
    remark: str = ""

    def add(self, failures: Iterable[str]) -> None:
        """Take in one more try."""
        self.tried += 1
        self.failures.extend(failures)


@dataclass(frozen=True)
class Trial:
    """One way to try a promise.

    Attributes:
        promise: Which promise: "P1" to "P21".
        what: What is tried, in a few words.
        run: Tries it so many times, in an empty folder.
        sizes: How many times, quick, full and overnight.
        must_fail: Whether this is a control: a weakened system that the trial must find wanting.
    """

    promise: str
    what: str
    run: Callable[[int, Path], Tally]
    sizes: tuple[int, int, int]
    must_fail: bool = False

    def times(self, size: Size) -> int:
        return self.sizes[list(Size).index(size)]


@dataclass(frozen=True)
class Result:
    """One row of the table.

    Attributes:
        trial: What was tried.
        tally: What came of it; None where this machine cannot try it.
        seconds: How long it took.
        why_not: Why it could not be tried.
    """

    trial: Trial
    tally: Tally | None
    seconds: float
    why_not: str = ""

    @property
    def is_kept(self) -> bool:
        """Whether the promise was kept; a control must find something."""
        return self.tally is None or (bool(self.tally.failures) == self.trial.must_fail and self.tally.tried > 0)


def attempt(trial: Trial, size: Size, folder: Path) -> Result:
    """Run one trial."""
    start = time.monotonic()
    try:
        tally = trial.run(trial.times(size), folder)
    except CannotTryError as error:
        return Result(trial, None, time.monotonic() - start, str(error))
    return Result(trial, tally, time.monotonic() - start)


HEADER = f"{'promise':8}{'what is tried':58}{'tried':>8}{'failed':>8}{'seconds':>9}  "


def row(result: Result) -> str:
    """Write one row of the table."""
    start = f"{result.trial.promise:8}{result.trial.what:58}"
    if result.tally is None:
        return f"{start}{'-':>8}{'-':>8}{result.seconds:9.1f}  not tried: {result.why_not}"
    failed = len(result.tally.failures)
    word = "ok" if result.is_kept else "BROKEN"
    if result.trial.must_fail:
        word = "ok, a control that must fail" if result.is_kept else "BROKEN CONTROL: found nothing"
    remark = f"; {result.tally.remark}" if result.tally.remark else ""
    return f"{start}{result.tally.tried:8}{failed:8}{result.seconds:9.1f}  {word}{remark}"


def in_parallel(job: Callable[[T], R], parts: Iterable[T]) -> Iterator[R]:
    """Do a job for each part in a forked process of its own; the job need not be picklable, its result must be.

    Raises:
        RuntimeError: If a job raised something.
    """
    context = get_context("fork")
    answers = context.SimpleQueue()

    def work(part: T) -> None:
        try:
            answers.put((job(part), ""))
        except BaseException:  # noqa: BLE001 - told where it is waited for
            answers.put((None, traceback.format_exc()))

    workers = [context.Process(target=work, args=(part,)) for part in parts]
    for worker in workers:
        worker.start()
    found = [answers.get() for _ in workers]
    for worker in workers:
        worker.join()
    for answer, error in found:
        if error:
            raise RuntimeError(error)
        yield answer


def shares(total: int, parts: int = CORES) -> list[tuple[int, int]]:
    """Part a number of tries: (seed, how many) for each part."""
    return [(seed, total // parts + (seed < total % parts)) for seed in range(parts)]
