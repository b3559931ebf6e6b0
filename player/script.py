"""What the rules need to know of a film: which stretches a form plays, its exercises and their repetitions.

`media.timeline.Timeline` fits these; the rules do not import it, for nothing here knows how films are made.
"""

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby, pairwise
from typing import Protocol

from player.coverage import Stretch
from player.events import RoutineForm

PAUSE = "pause"
"""Kind of the stretch that is there for the exercise after it, and goes with it."""


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
    """One exercise on the film, or a stretch between two."""

    @property
    def kind(self) -> str:
        """What it is for: set-up, exercise, pause or transition."""
        ...

    @property
    def exercise_id(self) -> str:
        """Its id, such as "A1"; "" between two exercises."""
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

    @property
    def skip_to_s(self) -> float | None:
        """Where its own skip button leads, or None."""
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
    def segments(self) -> Sequence[ExerciseSpan]:
        """Everything on the film that this form plays, in order."""
        ...

    @property
    def exercises(self) -> Sequence[ExerciseSpan]:
        """Its exercises in order."""
        ...


def reps_a_side(exercise: ExerciseSpan) -> int:
    """Give the repetitions of one side, or of both where they work together."""
    sides = [rep.side for rep in exercise.reps]
    return max((sides.count(side) for side in set(sides)), default=0)


def left_out(script: Script, exercise_ids: Collection[str]) -> Iterator[Stretch]:
    """Give the stretches that are not played when exercises are left out.

    A pause before one goes with it, and so does a transition that can be skipped together with all that it leads to.
    All other transitions stay, since the next exercise needs the pose they lead to.
    """
    gone_until_s = 0.0
    for segment in script.segments:
        gone_until_s = max(gone_until_s, _gone_until_s(segment, script, exercise_ids))
        if segment.start_s < gone_until_s or segment.exercise_id in exercise_ids:
            yield segment.start_s, segment.end_s


def _gone_until_s(segment: ExerciseSpan, script: Script, exercise_ids: Collection[str]) -> float:
    """Tell up to where a pause or transition goes together with what it leads to; 0.0 if it stays."""
    until_s = segment.skip_to_s or 0.0
    if segment.kind == PAUSE:
        until_s = next((later.end_s for later in script.segments if later.start_s >= segment.end_s), 0.0)
    led_to = [later.exercise_id for later in script.segments if segment.end_s <= later.start_s < until_s]
    return until_s if led_to and all(exercise_id in exercise_ids for exercise_id in led_to) else 0.0


def dropped_reps(reps: Sequence[RepSpan], share: float, from_s: float = 0.0) -> Iterator[Stretch]:
    """Give the stretches of the repetitions that are left out when only a share is done.

    Each side keeps its first ones, rounded up, so that no side is left out altogether.

    Args:
        reps: The repetitions of an exercise.
        share: Share of the repetitions that is kept, 0 to 1.
        from_s: Repetitions that began before this film time are not touched.
    """
    coming = [rep for rep in reps if rep.start_s >= from_s]
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
