"""Where each control of the player leads in the film of a routine; the loop that the user set."""

from media.playback import Playback
from media.timeline import Rep, Segment, Timeline

RESTART_AFTER_S = 3.0
"""Further than this into an exercise "back" starts it anew; before, it leads to the one before."""

REP_RESTART_AFTER_S = 1.5
"""Further than this into a repetition "rep again" starts it anew; before, it leads to the one before."""

_EDGE_S = 0.02
"""Half a frame and a bit: a time is reached once the frame on screen is this close to it."""


class RoutineRun:
    """Moves a playback about in a timeline."""

    def __init__(self, playback: Playback, timeline: Timeline) -> None:
        """Run ``timeline`` on ``playback``."""
        self._playback = playback
        self._timeline = timeline
        self._loop: tuple[float, float] | None = None
        self._loop_from: float | None = None

    @property
    def timeline(self) -> Timeline:
        """What is being run."""
        return self._timeline

    @property
    def loop(self) -> tuple[float, float] | None:
        """The stretch that is repeated, in film time, or None."""
        return self._loop

    @property
    def film_s(self) -> float:
        """Film time now."""
        return self._playback.position().time_s

    @property
    def routine_s(self) -> float:
        """Playing time now, from the start of this form."""
        return self._timeline.routine_time(self.film_s)

    def change_timeline(self, timeline: Timeline) -> None:
        """Go on with another script of the same film: halved repetitions, an exercise less."""
        self._timeline = timeline
        self.clear_loop()

    def closes_loop(self, film_s: float) -> bool:
        """Go back to the start of the loop at its end; True if that was done.

        Args:
            film_s: Film time of the frame on screen.
        """
        if self._loop is None or film_s < self._loop[1] - _EDGE_S:
            return False
        self._playback.seek(self._loop[0])
        return True

    def seek_routine(self, routine_s: float) -> None:
        """Go to a playing time of this form, kept within it."""
        inside = min(max(0.0, routine_s), max(0.0, self._timeline.playing_s - 0.1))
        self._go(self._timeline.film_time(inside))

    def nudge(self, seconds: float) -> None:
        """Go back or forward by some seconds of playing time."""
        self.seek_routine(self.routine_s + seconds)

    def next_exercise(self) -> None:
        """Go to the next exercise; out of an optional transition, past what it leads to."""
        now = self.film_s
        here = self._timeline.segment_at(now)
        if here.skip_to_s is not None:
            self._go(here.skip_to_s)
            return
        after = [s for s in self._timeline.segments if s.start_s > now + _EDGE_S and s.exercise_id]
        if after:
            self._go(after[0].start_s)
        else:
            self.seek_routine(self._timeline.playing_s)

    def previous_exercise(self) -> None:
        """Go to the start of this exercise, or from its first seconds to the one before."""
        now = self.film_s
        starts = [s.start_s for s in self._timeline.exercises if s.start_s <= now + _EDGE_S]
        if starts and now - starts[-1] < RESTART_AFTER_S:
            starts.pop()
        self._go(starts[-1] if starts else self._timeline.cuts[0][0])

    def repeat_exercise(self) -> None:
        """Go to the start of the running exercise."""
        here = self._timeline.segment_at(self.film_s)
        self._go(here.start_s)

    def rep_again(self) -> None:
        """Go to the start of this repetition, or from its first moments to the one before."""
        now = self.film_s
        here = self._timeline.segment_at(now)
        rep = _rep_before(here, now)
        self._go(rep.start_s if rep is not None else here.start_s)

    def mark_loop(self) -> None:
        """Set the start of a loop, then its end, then clear it: one key, three presses."""
        now = self.film_s
        if self._loop is not None:
            self.clear_loop()
        elif self._loop_from is None or now <= self._loop_from + 1:
            self._loop_from = now
        else:
            self._loop = (self._loop_from, now)
            self._playback.seek(self._loop_from)

    def clear_loop(self) -> None:
        """Play on without a loop."""
        self._loop = None
        self._loop_from = None

    def _go(self, film_s: float) -> None:
        if self._loop is not None and not self._loop[0] <= film_s < self._loop[1]:
            self.clear_loop()
        self._playback.seek(film_s)


def _rep_before(segment: Segment, now_s: float) -> Rep | None:
    begun = [rep for rep in segment.reps if rep.start_s <= now_s]
    if len(begun) > 1 and now_s - begun[-1].start_s < REP_RESTART_AFTER_S:
        return begun[-2]
    return begun[-1] if begun else None
