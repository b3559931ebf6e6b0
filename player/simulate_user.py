"""One simulated user: a true course of pain, noisy answers, and a way of using the program.

The course and the noise are those of the programme text, section 6.4: nothing here is patient data. What the text
leaves open (where a course starts, where it settles, how sitting time follows pain) is chosen so that its figures
come out; see `Habit` and `SITTING`.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from random import Random

from player.course import Course
from player.decision import GateDecision
from player.events import (
    CardForm,
    Change,
    CheckIn,
    EpisodeStart,
    Morning,
    RoutineDone,
    RoutineForm,
    SafetyCard,
    Sit,
    Spell,
    Zone,
)

BEGIN = datetime(2026, 1, 5, tzinfo=UTC)
"""Midnight of the first simulated day; the simulation lives in UTC."""

SWING_SD = 1.0
SWING_MEMORY_H = 6.0
READING_SD = 0.5
"""Noise of an answer: a swing within the day with its memory, and the error of the reading itself (section 6.4)."""

SITTING_MIN = 130.0
SITTING_HALVES_PER = 1.75
SITTING_SD = 0.33
"""Minutes of sitting without pain, the pain that halves them, and the spread of their logarithm. Ours."""

SIT_LIMITS_MIN = (10.0, 30.0, 60.0)
"""Where one sitting answer ends and the next begins."""


class Kind(StrEnum):
    """How a simulated user goes; the first three are those of section 6.4."""

    SETTLING = "settling"
    FLAT = "flat"
    FLARE = "flare"
    IRREGULAR = "irregular"
    NEVER_SITS = "never-sits"
    QUITS = "quits-and-returns"


@dataclass(frozen=True, slots=True)
class Truth:
    """A true course of pain.

    Attributes:
        start: Level on day 0.
        floor: Level that it settles to.
        half_life_days: Time in which the way to the floor halves; infinite for a flat course.
        bump: Height of a flare, 0 for none.
        bump_day: When it begins.
        bump_days: How long it takes to go, days.
    """

    start: float
    floor: float = 0.0
    half_life_days: float = math.inf
    bump: float = 0.0
    bump_day: float = 0.0
    bump_days: float = 1.0

    def level(self, day: float) -> float:
        """Give the true level on a day, 0 to 10."""
        level = self.floor + (self.start - self.floor) * 2 ** (-day / self.half_life_days)
        if self.bump and day >= self.bump_day:
            level += self.bump * math.exp((self.bump_day - day) / self.bump_days)
        return min(10.0, max(0.0, level))

    def day_reached(self, level: float, after: float, until: float) -> float | None:
        """Give the first day from ``after`` on at which the level is at most ``level``, to a tenth of a day."""
        steps = int((until - after) * 10)
        return next((after + s / 10 for s in range(steps + 1) if self.level(after + s / 10) <= level), None)


@dataclass(frozen=True, slots=True)
class Habit:
    """A way of using the program.

    Attributes:
        check_ins: Check-ins a day.
        skips: Probability of leaving one out.
        routines: Routines a day.
        away: First and last day without the program, or None.
        is_bunched: Whether check-ins come in bunches at random hours, with days between.
        avoids_sitting: Whether sitting answers are "not long enough to tell".
    """

    check_ins: int = 3
    skips: float = 0.1
    routines: int = 4
    away: tuple[int, int] | None = None
    is_bunched: bool = False
    avoids_sitting: bool = False


def draw(kind: Kind, rng: Random) -> tuple[Truth, Habit]:
    """Draw a course of pain and a way of using the program."""
    settling = Truth(rng.uniform(4, 8), rng.uniform(0, 2.5), rng.uniform(3, 10))
    habit = Habit(check_ins=rng.choice((1, 2, 3, 4)))
    match kind:
        case Kind.SETTLING:
            return settling, habit
        case Kind.FLAT:
            return Truth(rng.uniform(2, 7)), Habit(check_ins=rng.choice((2, 2, 3)))
        case Kind.FLARE:
            course = Truth(
                start=settling.start,
                half_life_days=settling.half_life_days,
                bump=rng.uniform(2, 4),
                bump_day=rng.uniform(7, 21),
                bump_days=rng.uniform(2, 5),
            )
            return course, habit
        case Kind.IRREGULAR:
            return settling, Habit(check_ins=rng.choice((2, 4, 6)), skips=0.2, routines=2, is_bunched=True)
        case Kind.NEVER_SITS:
            return settling, Habit(check_ins=2, avoids_sitting=True)
        case Kind.QUITS:
            leaves = rng.randint(5, 12)
            return settling, Habit(check_ins=2, away=(leaves, leaves + rng.randint(4, 20)))


def sitting_min(pain: float, noise: float = 0.0) -> float:
    """Give how long somebody can sit with a pain, minutes; ``noise`` is normal with SD 1."""
    return SITTING_MIN * 2 ** (-pain / SITTING_HALVES_PER) * math.exp(SITTING_SD * noise)


def sit_answer(minutes: float) -> Sit:
    """Put minutes of sitting into the answer that covers them."""
    return Sit(sum(minutes >= limit for limit in SIT_LIMITS_MIN))


@dataclass(frozen=True, slots=True)
class Answered:
    """One check-in of a simulated user beside the truth.

    Attributes:
        day: When, in days from the beginning.
        check_in: The answers.
        truth: The true level then.
        decision: What the rules made of it, after the card that it may have asked for.
    """

    day: float
    check_in: CheckIn
    truth: float
    decision: GateDecision


class SimulatedUser:
    """Goes through some weeks with the real rules.

    Args:
        kind: How it goes.
        rng: Where chance comes from.
        days: How long.
    """

    def __init__(self, kind: Kind, rng: Random, days: int) -> None:
        self.kind = kind
        self.truth, self.habit = draw(kind, rng)
        self._rng = rng
        self._days = days
        self._swing = rng.gauss(0, SWING_SD)
        self._swing_day = 0.0
        self._last: CheckIn | None = None
        self._no_sit_since: float | None = None
        self._stage = 0

    def live(self, course: Course) -> Iterator[Answered]:
        """Go through the days; every card is answered clear at once.

        Args:
            course: The rules, with nothing told yet.
        """
        first = True
        for day, what in self._diary():
            if first:
                course.take(SafetyCard(at=_at(day), form=CardForm.FULL))
                course.take(EpisodeStart(at=_at(day), spell=Spell.UNDER_6_WEEKS))
                first = False
            if what == "routine":
                self._do_routine(course, day)
            else:
                yield self._check_in(course, day)

    def _diary(self) -> list[tuple[float, str]]:
        """Draw when something is done, in days from the beginning, with days without any."""
        rng, habit = self._rng, self.habit
        found: list[tuple[float, str]] = []
        for day in range(self._days):
            if habit.away is not None and habit.away[0] <= day < habit.away[1]:
                continue
            if habit.is_bunched:
                found += self._bunch(day)
            else:
                step_h = 12.5 / max(1, habit.check_ins - 1)
                hours = [8.5 + step_h * place + rng.gauss(0, 0.7) for place in range(habit.check_ins)]
                found += [(day + hour / 24, "check_in") for hour in hours if rng.random() >= habit.skips]
            found += [(day + rng.uniform(9, 20) / 24, "routine") for _ in range(habit.routines)]
        begins = min((day for day, what in found if what == "check_in"), default=0.0)
        return sorted(pair for pair in found if pair[0] >= begins)

    def _bunch(self, day: int) -> list[tuple[float, str]]:
        rng = self._rng
        if rng.random() < 0.35:  # noqa: PLR2004 - a day out of three without the program
            return []
        hour = rng.uniform(8, 20)
        count = rng.randint(1, self.habit.check_ins)
        return [(day + (hour + rng.uniform(0, 1.5)) / 24, "check_in") for _ in range(count)]

    def _pain(self, day: float) -> int:
        """Draw an answer to "right now"."""
        rng = self._rng
        keep = math.exp(-(day - self._swing_day) * 24 / SWING_MEMORY_H)
        self._swing = keep * self._swing + math.sqrt(1 - keep * keep) * rng.gauss(0, SWING_SD)
        self._swing_day = day
        felt = self.truth.level(day) + self._swing + rng.gauss(0, READING_SD)
        return min(10, max(0, round(felt)))

    def _do_routine(self, course: Course, day: float) -> None:
        if self._stage:
            course.take(
                RoutineDone(at=_at(day), stage=self._stage, form=RoutineForm.SHORT, completed=True, clicks=16)
            )

    def _check_in(self, course: Course, day: float) -> Answered:
        at = _at(day)
        nrs = self._pain(day)
        check_in = CheckIn(
            at=at,
            nrs=nrs,
            sit=self._sit(day, nrs),
            leg=Zone.BACK,
            change=None if self._last is None else _change(nrs - self._last.nrs),
            morning=None if self._last is None or self._last.at.date() == at.date() else Morning.SAME,
        )
        self._last = check_in
        decision = course.advance(check_in)
        if decision.card is not None:
            answered = course.advance(SafetyCard(at=at + timedelta(minutes=1), form=decision.card.form))
            decision = answered
        self._stage = max(decision.open, default=0)
        return Answered(day, check_in, self.truth.level(day), decision)

    def _sit(self, day: float, nrs: int) -> Sit | None:
        """Draw a sitting answer; who avoids sitting takes every second planned sit that is offered."""
        minutes = sitting_min(self.truth.level(day) + self._swing, self._rng.gauss(0, 1))
        if self.habit.avoids_sitting:
            since = self._no_sit_since = self._no_sit_since if self._no_sit_since is not None else day
            is_offered = day - since >= 2 and nrs <= 5  # noqa: PLR2004 - as the programme offers it
            if not is_offered or self._rng.random() < 0.5:  # noqa: PLR2004 - every second one
                return None
            self._no_sit_since = None
        elif self._rng.random() < 0.1:  # noqa: PLR2004 - one in ten has not sat long enough to tell
            return None
        return sit_answer(minutes)


def _at(day: float) -> datetime:
    return BEGIN + timedelta(days=day)


def _change(rise: int) -> Change:
    """Put a rise of pain into the answer to "compared with last time"."""
    if abs(rise) >= 4:  # noqa: PLR2004 - what is called "much" is not laid down
        return Change.MUCH_WORSE if rise > 0 else Change.MUCH_BETTER
    return Change((rise < 0) - (rise > 0))
