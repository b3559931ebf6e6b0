"""How full the breath is at each moment, for the disc that swells and sinks with it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from media.timeline import Breath, Phase

IN_S = 4.0
OUT_S = 6.0
"""The calm breath of exercises that leave it to itself, and of the first one (programme text, exercise A1)."""

_FULL = 1.0
_EMPTY = 0.0
_HALF = 0.5


@dataclass(frozen=True, slots=True)
class Draw:
    """A breath that goes from one level to another in a stretch of time, with easy breaths on the way.

    Attributes:
        start_s: Film time of its start.
        end_s: Film time of its end.
        start_fill: Level at the start, 0 empty to 1 full.
        end_fill: Level at the end.
        easy_breaths: Shallow breaths on the way, each towards half full and back.
    """

    start_s: float
    end_s: float
    start_fill: float
    end_fill: float
    easy_breaths: int = 0

    def fill(self, film_s: float) -> float:
        """Tell the level at a time within the stretch, 0 to 1."""
        part = min(max((film_s - self.start_s) / (self.end_s - self.start_s), 0.0), 1.0)
        level = self.start_fill + (self.end_fill - self.start_fill) * _ease(part)
        return level + (_HALF - level) * math.sin(math.pi * self.easy_breaths * part) ** 2


@dataclass(frozen=True, slots=True)
class CalmBreath:
    """A breath that runs by itself: in for 4 s, out for 6 s.

    Attributes:
        start_s: Film time at which a breath in begins.
    """

    start_s: float

    def fill(self, film_s: float) -> float:
        """Tell the level at a time, 0 to 1."""
        into_s = (film_s - self.start_s) % (IN_S + OUT_S)
        return _ease(into_s / IN_S) if into_s < IN_S else _ease((IN_S + OUT_S - into_s) / OUT_S)


def breaths(phases: Sequence[Phase]) -> tuple[Draw | CalmBreath, ...]:
    """Give each phase of an exercise its breath, without a jump from one to the next.

    Args:
        phases: All phases of the exercise in order of time.

    Returns:
        One breath for each phase. "In" ends full and "out" ends empty; "easy" breathes shallowly on its way from
        where the one before ended to where the next one has to begin. Where all are easy, the breath runs by itself.
    """
    if all(phase.breath is Breath.EASY for phase in phases):
        return tuple(CalmBreath(phases[0].start_s) for _ in phases)
    drawn = []
    fill = _start_fill(phases)
    for number, phase in enumerate(phases):
        if phase.breath is Breath.EASY:
            end_fill = _start_fill(phases[number + 1 :], otherwise=fill)
            easy_breaths = round((phase.end_s - phase.start_s) / IN_S)
        else:
            end_fill = _FULL if phase.breath is Breath.IN else _EMPTY
            easy_breaths = 0
        drawn.append(Draw(phase.start_s, phase.end_s, fill, end_fill, easy_breaths))
        fill = end_fill
    return tuple(drawn)


def _start_fill(phases: Sequence[Phase], otherwise: float = _EMPTY) -> float:
    """Tell how full the breath must be for the next of the phases that moves it."""
    for phase in phases:
        if phase.breath is not Breath.EASY:
            return _EMPTY if phase.breath is Breath.IN else _FULL
    return otherwise


def _ease(part: float) -> float:
    return part * part * (3 - 2 * part)
