"""One thread that owns the database: jobs run in order, and their results come back as futures."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class DatabaseThread:
    """A thread of its own for everything that may wait for the disk. Knows nothing of Qt, nor of SQL."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="records")
        self._ident: int | None = None

    def submit(self, job: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Run a job after those that were handed in before; give its result, or what it raised, as a future.

        Raises:
            RuntimeError: If the thread was closed.
        """
        return self._pool.submit(self._run, partial(job, *args, **kwargs))

    def call(self, job: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a job and wait for it; a job that runs on the thread may call this too.

        Raises:
            RuntimeError: If the thread was closed.
        """
        if threading.get_ident() == self._ident:
            return job(*args, **kwargs)
        return self.submit(job, *args, **kwargs).result()

    def close(self) -> None:
        """Finish all jobs that were handed in, then end the thread. Doing so again does nothing."""
        self._pool.shutdown(wait=True)

    def _run(self, job: Callable[[], T]) -> T:
        self._ident = threading.get_ident()
        return job()
