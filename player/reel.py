"""Reel: the stretches of a film that one sitting plays, where it jumps, and what was really played."""

from collections.abc import Iterable
from dataclasses import dataclass

from player.coverage import Stretch, common_s, joined, length_s, without
from player.script import RepSpan

LONGEST_STEP_S = 2.0
"""Positions further apart than this were not played in between, whoever forgot to say so."""

NEARLY_S = 0.02
"""Positions closer than this are the same: a film has frames, and sums of seconds are not exact."""


@dataclass(frozen=True, slots=True)
class Advance:
    """What a new film position brings.

    Attributes:
        jump_to_s: Where the film has to go, because what comes is left out or done again; None to play on.
        clicks: Repetitions that ended with it.
        is_over: Whether the end was reached.
    """

    jump_to_s: float | None = None
    clicks: int = 0
    is_over: bool = False


@dataclass(slots=True)
class Loop:
    """Repetitions that are done again.

    Attributes:
        at_s: When the film is here,
        back_to_s: it goes back to here,
        times: so many times still.
    """

    at_s: float
    back_to_s: float
    times: int


class Reel:
    """What is played of a film, and what was.

    Args:
        stretches: The stretches that are played, in seconds of film time.
        reps: The repetitions on the film.
        loops: Those that are done again.
        rep_share: Share of a repetition that has to be played for a click.
        played_before_s: What was played before a break.
    """

    def __init__(
        self,
        stretches: Iterable[Stretch],
        reps: Iterable[RepSpan],
        loops: Iterable[Loop],
        rep_share: float,
        played_before_s: float = 0.0,
    ) -> None:
        self._stretches = joined(stretches)
        self._reps = tuple(reps)
        self._loops = list(loops)
        self._rep_share = rep_share
        self._played_before_s = played_before_s
        self._played: tuple[Stretch, ...] = ()
        self._position_s = self._stretches[0][0] if self._stretches else 0.0
        # Since when the film has run on without a jump.
        self._run_from_s = self._position_s

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """The stretches that are played, in order."""
        return self._stretches

    @property
    def position_s(self) -> float:
        """The last film position."""
        return self._position_s

    @property
    def planned_s(self) -> float:
        """Length of the stretches, without what is done again."""
        return length_s(self._stretches)

    @property
    def played_s(self) -> float:
        """Seconds of them that were really played, each counted once."""
        return self._played_before_s + common_s(self._played, self._stretches)

    @property
    def share(self) -> float:
        """Share of them that was played, 0 to 1."""
        return min(1.0, self.played_s / self.planned_s) if self._stretches else 0.0

    def times_again(self, start_s: float, end_s: float) -> int:
        """Give how many repetitions are still done again in a part of the film."""
        return sum(loop.times for loop in self._loops if start_s < loop.at_s <= end_s)

    def is_played(self, time_s: float) -> bool:
        """Say whether a film time lies in what is played."""
        return any(start_s <= time_s < end_s for start_s, end_s in self._stretches)

    def next_from(self, time_s: float) -> float | None:
        """Give the first film time from ``time_s`` on that is played, or None after the end."""
        return next((max(start_s, time_s) for start_s, end_s in self._stretches if end_s > time_s + NEARLY_S), None)

    def seeked(self, time_s: float) -> None:
        """Take note that the film has jumped; nothing between was played."""
        self._position_s = self._run_from_s = time_s

    def moved(self, time_s: float) -> Advance:
        """Take the film position while it plays.

        Args:
            time_s: Film time in seconds; told often enough that no step is longer than `LONGEST_STEP_S`.
        """
        before_s = self._position_s
        if not 0 <= time_s - before_s <= LONGEST_STEP_S:
            self.seeked(time_s)
            return self._onwards(time_s, 0)
        self._position_s = time_s
        self._played = joined((*self._played, (before_s, time_s)))
        clicks = sum(self._is_click(rep, before_s, time_s) for rep in self._reps)
        for loop in self._loops:
            if loop.times > 0 and before_s < loop.at_s - NEARLY_S <= time_s:
                loop.times -= 1
                self.seeked(loop.back_to_s)
                return Advance(loop.back_to_s, clicks)
        return self._onwards(time_s, clicks)

    def drop(self, stretches: Iterable[Stretch]) -> None:
        """Leave out stretches from now on; nothing is done again any more."""
        self._stretches = without(self._stretches, stretches)
        self._loops = []

    def _is_click(self, rep: RepSpan, before_s: float, time_s: float) -> bool:
        # The last frame of a stretch may be the last that is told of it.
        if not before_s < rep.end_s - NEARLY_S <= time_s:
            return False
        played_s = rep.end_s - max(rep.start_s, self._run_from_s)
        return played_s >= self._rep_share * (rep.end_s - rep.start_s)

    def _onwards(self, time_s: float, clicks: int) -> Advance:
        """Say where the film goes from here."""
        target_s = self.next_from(time_s)
        if target_s is None:
            return Advance(None, clicks, is_over=True)
        if target_s > time_s + NEARLY_S:
            self.seeked(target_s)
            return Advance(target_s, clicks)
        return Advance(None, clicks)
