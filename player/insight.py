"""What went with better days, with restraint: few questions, asked at few times, each counted.

Every question is whether the pain moved otherwise from morning to evening on days on which something was done. What
was done is dealt out anew within each week, in all possible ways, and the pattern that was found must be rare among
them (an exact permutation test within blocks). Comparing the evening with the same day's morning takes a back that
settles by itself out of the picture, and so does dealing within a week.

Whoever asks three questions every evening finds something in any noise. So answers are looked at only when so many
days have come together, and each look spends a part of the five per cent, shared by the questions (Bonferroni).
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from itertools import combinations
from zoneinfo import ZoneInfo

from player.median import median
from player.weeks import day_begins_s

ALPHA = 0.05
"""At most so often is anything at all found in noise, over all questions and all looks together."""

LOOKS = (21, 42, 84, 168, 336)
"""Days with a morning and an evening answer at which the questions are asked."""

BLOCK_DAYS = 7
LEAST_DAYS = 6
"""So many days with and without are needed."""

LEAST_EFFECT = 0.5
"""Smaller differences in points are not worth a sentence."""

MORNING_TO_H = 12
EVENING_FROM_H = 17

TWO_WALKS = 2
LONG_WALK_MIN = 30.0
SOME_ROUTINES = 3
"""What the three questions ask for."""


class Question(StrEnum):
    """What was done on a day, before its evening answer."""

    TWO_WALKS = "two_walks"
    LONG_WALK = "long_walk"
    ROUTINES = "routines"


@dataclass(frozen=True, slots=True)
class PainDay:
    """One day with answers at both its ends.

    Attributes:
        change: Evening minus morning, points; medians where there was more than one answer.
        did: Whether what a question asks for was done.
    """

    change: float
    did: frozenset[Question]


@dataclass(frozen=True, slots=True)
class Finding:
    """One pattern that is rare enough.

    Attributes:
        question: What was done.
        days: Days on which it was.
        better: Days among them with less pain in the evening than in the morning.
        other_days: The other days.
        other_better: Those among them with less pain in the evening.
        is_helpful: Whether evenings were better on days on which it was done, and not worse.
        chance: How often dealing out by chance gives as much, 0 to 1, before the questions are counted.
    """

    question: Question
    days: int
    better: int
    other_days: int
    other_better: int
    is_helpful: bool
    chance: float


@dataclass(frozen=True, slots=True)
class Insight:
    """What may be said.

    Attributes:
        findings: Patterns of the latest look, the rarest first.
        days: Days with answers at both ends so far.
        next_look: At so many days it is looked at again, or None.
    """

    findings: tuple[Finding, ...] = ()
    days: int = 0
    next_look: int | None = LOOKS[0]


NO_INSIGHT = Insight()
"""Nothing may be said yet."""


def look_for_patterns(days: Sequence[PainDay]) -> Insight:
    """Ask all questions as of the latest look; days after it wait for the next one.

    Args:
        days: The days with answers at both ends, oldest first.
    """
    looks = [look for look in LOOKS if look <= len(days)]
    next_look = LOOKS[len(looks)] if len(looks) < len(LOOKS) else None
    if not looks:
        return Insight((), len(days), next_look)
    # Half of it at the first look, a quarter at the second and so on: never more than all of it.
    allowed = ALPHA * 0.5 ** len(looks) / len(Question)
    found = (finding(days[: looks[-1]], question) for question in Question)
    rare = [each for each in found if each is not None and each.chance <= allowed]
    return Insight(tuple(sorted(rare, key=lambda each: each.chance)), len(days), next_look)


def finding(days: Sequence[PainDay], question: Question) -> Finding | None:
    """Answer one question; None where days are too few or the difference too small to speak of."""
    with_it = [day.change for day in days if question in day.did]
    without = [day.change for day in days if question not in day.did]
    if min(len(with_it), len(without)) < LEAST_DAYS:
        return None
    difference = sum(with_it) / len(with_it) - sum(without) / len(without)
    if abs(difference) < LEAST_EFFECT:
        return None
    return Finding(
        question=question,
        days=len(with_it),
        better=sum(change < 0 for change in with_it),
        other_days=len(without),
        other_better=sum(change < 0 for change in without),
        is_helpful=difference < 0,
        chance=chance_of([(day.change, question in day.did) for day in days]),
    )


def chance_of(days: Sequence[tuple[float, bool]], block_days: int = BLOCK_DAYS) -> float:
    """Give how often a pattern as strong comes by chance: the exact two-sided permutation test within blocks.

    Args:
        days: Change and whether it was done, oldest first. Changes are multiples of a half or of a quarter.
        block_days: What was done is dealt out anew among so many days in a row.

    Returns:
        The probability, above 0 and at most 1.
    """
    total, ways = 0, {0: 1}
    for begin in range(0, len(days), block_days):
        block = days[begin : begin + block_days]
        # Whole numbers, so that equal sums are equal.
        changes = [round(change * 4) for change, _ in block]
        done = sum(did for _, did in block)
        total += sum(change for change, (_, did) in zip(changes, block, strict=True) if did)
        ways = _convolved(ways, _sums(changes, done))
    every = sum(ways.values())
    low = sum(count for value, count in ways.items() if value <= total)
    high = sum(count for value, count in ways.items() if value >= total)
    return min(1.0, 2 * min(low, high) / every)


def _sums(changes: Sequence[int], chosen: int) -> dict[int, int]:
    """Count the ways in which so many of the changes sum to each value."""
    found: dict[int, int] = {}
    for each in combinations(changes, chosen):
        value = sum(each)
        found[value] = found.get(value, 0) + 1
    return found


def _convolved(one: dict[int, int], other: dict[int, int]) -> dict[int, int]:
    found: dict[int, int] = {}
    for value, count in one.items():
        for more, ways in other.items():
            found[value + more] = found.get(value + more, 0) + count * ways
    return found


def pain_days(
    answers: Iterable[tuple[float, int]],
    walks: Sequence[tuple[float, float]],
    routine_s: Sequence[float],
    zone: ZoneInfo,
) -> list[PainDay]:
    """Gather the days that have answers at both ends, oldest first.

    Args:
        answers: Instants in seconds since 1970 and pain, oldest first.
        walks: Instants and minutes, oldest first.
        routine_s: Instants of completed routines, oldest first.
        zone: Tells local days.
    """
    mornings: dict[int, list[int]] = {}
    evenings: dict[int, list[int]] = {}
    evening_s: dict[int, float] = {}
    for at_s, nrs in answers:
        local = datetime.fromtimestamp(at_s, UTC).astimezone(zone)
        day = local.toordinal()
        if local.hour < MORNING_TO_H:
            mornings.setdefault(day, []).append(nrs)
        elif local.hour >= EVENING_FROM_H:
            evenings.setdefault(day, []).append(nrs)
            evening_s.setdefault(day, at_s)
    found = []
    for day in sorted(mornings.keys() & evenings.keys()):
        begin_s, until_s = day_begins_s(day, zone), evening_s[day]
        walked = [minutes for _, minutes in walks[bisect_left(walks, (begin_s,)) : bisect_left(walks, (until_s,))]]
        routines = bisect_left(routine_s, until_s) - bisect_left(routine_s, begin_s)
        found.append(PainDay(median(evenings[day]) - median(mornings[day]), _did(walked, routines)))
    return found


def _did(walked: Sequence[float], routines: int) -> frozenset[Question]:
    answers = (
        (Question.TWO_WALKS, len(walked) >= TWO_WALKS),
        (Question.LONG_WALK, sum(walked) >= LONG_WALK_MIN),
        (Question.ROUTINES, routines >= SOME_ROUTINES),
    )
    return frozenset(question for question, did in answers if did)
