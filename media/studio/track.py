"""A track: postures at times, and the figure at any moment between them."""

from bisect import bisect_right
from dataclasses import dataclass

from media.studio.blend import between
from media.studio.posture import Posture
from media.studio.rig import Rig
from media.studio.skeleton import Figure


def ease(share: float) -> float:
    """Start and end without speed: the cubic of the programme's rig convention."""
    u = min(max(share, 0.0), 1.0)
    return u * u * (3.0 - 2.0 * u)


@dataclass(frozen=True, slots=True)
class Moment:
    """A posture at a time.

    Attributes:
        at_s: Seconds from the track's start.
        posture: What the figure does then.
    """

    at_s: float
    posture: Posture


@dataclass(frozen=True, slots=True)
class Track:
    """Postures in order of time.

    Attributes:
        moments: The postures and their times.
        cycle_s: Where a cycle begins and how long it is, if the track repeats itself to its end.
    """

    moments: tuple[Moment, ...]
    cycle_s: tuple[float, float] = (0.0, 0.0)

    def within(self, at_s: float) -> float:
        """Give the earliest time that shows the same figure, where the track goes round and round."""
        first, length = self.cycle_s
        if not length or at_s < first + length:
            return at_s
        return first + (at_s - first) % length

    @property
    def length_s(self) -> float:
        """Time of the last moment."""
        return self.moments[-1].at_s

    def figure(self, rig: Rig, at_s: float) -> Figure:
        """Pose the body at a time; before the first moment and after the last it stays as it is there."""
        times = [moment.at_s for moment in self.moments]
        i = bisect_right(times, at_s)
        if i == 0:
            return between(rig, self.moments[0].posture, self.moments[0].posture, 0.0)
        if i == len(times):
            return between(rig, self.moments[-1].posture, self.moments[-1].posture, 0.0)
        a, b = self.moments[i - 1], self.moments[i]
        return between(rig, a.posture, b.posture, ease((at_s - a.at_s) / (b.at_s - a.at_s)))
