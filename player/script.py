"""What the rules need to know of a film: which stretches a form plays, its exercises and their repetitions.

`media.timeline.Timeline` fits these; the rules do not import it, for nothing here knows how films are made.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import Protocol

from player.coverage import Stretch
from player.events import RoutineForm


class RepSpan(Protocol):
    """One repetition on the film."""

    @property
    def side(self) -> object:
        """The side of the body that works, or None for both."""
        ...

    @property
    def start_s(self) -> float:
        """Film time of its first frame."""
        ...

    @property
    def end_s(self) -> float:
        """Film time of the first frame after it."""
        ...


class ExerciseSpan(Protocol):
    """One exercise on the film."""

    @property
    def exercise_id(self) -> str:
        """Its id, such as "A1"."""
        ...

    @property
    def start_s(self) -> float:
        """Film time of its first frame."""
        ...

    @property
    def end_s(self) -> float:
        """Film time of the first frame after it."""
        ...

    @property
    def reps(self) -> Sequence[RepSpan]:
        """Its repetitions in order; empty for an exercise that runs once through."""
        ...


class Script(Protocol):
    """One form of one routine."""

    @property
    def stage(self) -> int:
        """Whose routine it is, from 1 on."""
        ...

    @property
    def form(self) -> RoutineForm:
        """Full or short."""
        ...

    @property
    def cuts(self) -> Sequence[Stretch]:
        """The stretches of film that this form plays, in order."""
        ...

    @property
    def exercises(self) -> Sequence[ExerciseSpan]:
        """Its exercises in order."""
        ...


def reps_a_side(exercise: ExerciseSpan) -> int:
    """Give the repetitions of one side, or of both where they work together."""
    sides = [rep.side for rep in exercise.reps]
    return max((sides.count(side) for side in set(sides)), default=0)


def dropped_reps(exercise: ExerciseSpan, share: float, from_s: float = 0.0) -> Iterator[Stretch]:
    """Give the stretches of the repetitions that are left out when only a share is done.

    Each side keeps its first ones, rounded up, so that no side is left out altogether.

    Args:
        exercise: The exercise.
        share: Share of the repetitions that is kept, 0 to 1.
        from_s: Repetitions that began before this film time are not touched.
    """
    coming = [rep for rep in exercise.reps if rep.start_s >= from_s]
    for side in {rep.side for rep in coming}:
        mine = [rep for rep in coming if rep.side == side]
        kept = -int(-len(mine) * share // 1)
        yield from ((rep.start_s, rep.end_s) for rep in mine[kept:])


def loops(exercise: ExerciseSpan) -> Iterator[tuple[float, float]]:
    """Give where further repetitions go in: at which film time to go back, and to which.

    A side that has several in a row repeats its last one; where sides take turns, the last of each is repeated.
    """
    blocks = [list(block) for _, block in groupby(exercise.reps, key=lambda rep: rep.side)]
    takes_turns = len(blocks) > 1 and all(len(block) == 1 for block in blocks)
    if takes_turns:
        (first,), (last,) = next(reversed(list(pairwise(blocks))))
        yield last.end_s, first.start_s
        return
    for block in blocks:
        yield block[-1].end_s, block[-1].start_s
