"""Reel: the stretches of a film that one sitting plays, where it jumps, and what was really played."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from player.coverage import Stretch, common_s, joined, length_s, without
from player.script import RepSpan

LONGEST_STEP_S = 1.0
"""Positions further apart than this were not played in between, whoever forgot to say so."""

NEARLY_S = 0.02
"""Positions closer than this are the same: a film has frames, and sums of seconds are not exact."""

LAST_FRAMES_S = 0.25
"""An engine that reports the end of the film has shown these last frames, though it told no position of them."""


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


@dataclass(frozen=True, slots=True)
class Before:
    """What is known of a sitting that goes on after a break.

    Attributes:
        position_s: Where it stood, film time in seconds; None if only the amount is known.
        played_s: Film seconds that were played.
        clicks: Repetitions that were done.
    """

    position_s: float | None
    played_s: float
    clicks: int


class Reel:
    """What is played of a film, and what was.

    Args:
        stretches: The stretches that are played, in seconds of film time.
        reps: The repetitions on the film.
        loops: Those that are done again.
        rep_share: Share of a repetition that has to be played for a click.
        before: What was played before a break.
    """

    def __init__(
        self,
        stretches: Iterable[Stretch],
        reps: Iterable[RepSpan],
        loops: Iterable[Loop],
        rep_share: float,
        before: Before | None = None,
    ) -> None:
        self._stretches = joined(stretches)
        self._reps = sorted(reps, key=lambda rep: rep.end_s)
        self._rep_ends = [rep.end_s for rep in self._reps]
        self._loops = list(loops)
        self._rep_share = rep_share
        # A repetition counts once, and once more for each time that it is planned to be done again.
        self._counts = [0] * len(self._reps)
        self._limits = [
            1 + sum(loop.times for loop in self._loops if loop.back_to_s <= rep.start_s < loop.at_s)
            for rep in self._reps
        ]
        self._most = sum(self._limits)
        self._clicks = 0
        self._played: tuple[Stretch, ...] = ()
        self._position_s = self._stretches[0][0] if self._stretches else 0.0
        if before is not None:
            self._go_on_after(before)
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
        return common_s(self._played, self._stretches)

    @property
    def share(self) -> float:
        """Share of them that was played, 0 to 1."""
        return min(1.0, self.played_s / self.planned_s) if self._stretches else 0.0

    @property
    def clicks(self) -> int:
        """Repetitions done; one that the user does again counts once."""
        return self._clicks

    def share_of(self, start_s: float, end_s: float) -> float:
        """Give the share of a part of the film that was played, 0 to 1; 0 for a part without length."""
        span = (start_s, end_s)
        return common_s(self._played, [span]) / (end_s - start_s) if end_s > start_s else 0.0

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
        clicks = self._run_on(time_s)
        for loop in self._loops:
            if loop.times > 0 and before_s < loop.at_s - NEARLY_S <= time_s:
                loop.times -= 1
                self.seeked(loop.back_to_s)
                return Advance(loop.back_to_s, clicks)
        return self._onwards(time_s, clicks)

    def ended(self) -> int:
        """Take note that the film has come to its end by itself; give the repetitions that ended with it."""
        end_s = self._stretches[-1][1] if self._stretches else 0.0
        return self._run_on(end_s) if 0 < end_s - self._position_s <= LAST_FRAMES_S else 0

    def drop(self, stretches: Iterable[Stretch]) -> None:
        """Leave out stretches from now on; nothing is done again any more."""
        self._stretches = without(self._stretches, stretches)
        self._loops = []

    def _go_on_after(self, before: Before) -> None:
        """Take what was played before a break as the film up to its place, for only the amount was kept."""
        position_s, left_s = before.position_s, before.played_s
        backwards = position_s is not None
        until_s = position_s if position_s is not None else self._stretches[-1][1] if self._stretches else 0.0
        stretches = [(start_s, min(end_s, until_s)) for start_s, end_s in self._stretches if start_s < until_s]
        played: list[Stretch] = []
        for start_s, end_s in reversed(stretches) if backwards else stretches:
            part_s = min(left_s, end_s - start_s)
            played.append((end_s - part_s, end_s) if backwards else (start_s, start_s + part_s))
            left_s -= part_s
        self._played = joined(played)
        if position_s is not None:
            self._position_s = position_s
        elif self._played:
            self._position_s = self._played[-1][1]
        for number, rep in enumerate(self._reps):
            self._counts[number] = int(self.share_of(rep.start_s, rep.end_s) >= self._rep_share)
        self._clicks = min(before.clicks, self._most)

    def _run_on(self, time_s: float) -> int:
        """Play up to a film time; give the repetitions that ended with it."""
        before_s, self._position_s = self._position_s, time_s
        if time_s > before_s:
            self._played = joined((*self._played, (before_s, time_s)))
        # The last frame of a stretch may be the last that is told of it.
        first = bisect_right(self._rep_ends, before_s + NEARLY_S)
        clicks = 0
        for number in range(first, bisect_right(self._rep_ends, time_s + NEARLY_S)):
            is_left = self._counts[number] < self._limits[number] and self._clicks < self._most
            if is_left and self._has_counted(self._reps[number]):
                self._counts[number] += 1
                self._clicks += 1
                clicks += 1
        return clicks

    def _has_counted(self, rep: RepSpan) -> bool:
        """Say whether enough was played of a repetition that has just ended."""
        if not self.is_played(rep.start_s):
            return False
        # Done again, only what was played in one go tells, for all of it was played before.
        in_one_go_s = rep.end_s - max(rep.start_s, self._run_from_s)
        played_s = max(in_one_go_s, common_s(self._played, [(rep.start_s, rep.end_s)]))
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
