"""The marks that a story is made of: answers, stages, walks, notes as they are drawn, and numbers of the tiles."""

from dataclasses import dataclass
from enum import StrEnum

from player.dial import LevelWord
from player.events import CheckIn, Event, RoutineDone, Sit


class AnswerKind(StrEnum):
    """When a pain answer was given; the first two feed the dial, the last one never does."""

    CHECK_IN = "check_in"
    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Dot:
    """One pain answer as it was given.

    Attributes:
        at_s: Its instant, seconds since 1970, UTC.
        nrs: Pain, 0 to 10.
        kind: When it was given.
        event: The check-in or routine that holds it.
    """

    at_s: float
    nrs: int
    kind: AnswerKind
    event: CheckIn | RoutineDone


@dataclass(frozen=True, slots=True)
class StageSpan:
    """How long one stage lasted; the last one ends now."""

    from_s: float
    to_s: float
    stage: int


class GateMarkKind(StrEnum):
    """What moved the stage."""

    OPENED = "opened"
    STEPPED_BACK = "stepped_back"
    CLINICIAN = "clinician"


@dataclass(frozen=True, slots=True)
class GateMark:
    """A change of stage: when, what moved it, and the stage after it."""

    at_s: float
    kind: GateMarkKind
    stage: int


@dataclass(frozen=True, slots=True)
class WalkMark:
    """One walk."""

    at_s: float
    minutes: float


@dataclass(frozen=True, slots=True)
class SitMark:
    """One answer to how long sitting went well.

    Attributes:
        at_s: Its instant.
        sit: The answer.
        usual: What can usually be sat since then: the middle one of the last few answers, up to this one.
        until_s: How long that holds: to the next answer, or to where answers stop for days.
    """

    at_s: float
    sit: Sit
    usual: Sit
    until_s: float


@dataclass(frozen=True, slots=True)
class PegMark:
    """One weekly PEG score, 0 to 10."""

    at_s: float
    score: float


@dataclass(frozen=True, slots=True)
class NoteMark:
    """An event with a note of the user; the words are in the event."""

    at_s: float
    event: Event


@dataclass(frozen=True, slots=True)
class Summary:
    """The numbers of the tiles.

    Attributes:
        notch: Where the needle stands, or None while it is dark.
        word: The level in a word, or None while it is dark.
        last: Instant and value of the last answer that feeds the dial, or None.
        first_nrs: The first such answer of the present spell, or None.
        is_surely_better: Whether the dial is clearly better than at the start of the spell.
        needed: Check-ins before the needle shows, at least; 0 where it does.
        sit: The middle one of the last sitting answers, or None.
        first_sit: The first sitting answer of the present spell, or None.
        clicks: Repetitions done so far.
        walks: Walks so far.
        walk_minutes: Their minutes.
    """

    notch: float | None = None
    word: LevelWord | None = None
    last: Dot | None = None
    first_nrs: int | None = None
    is_surely_better: bool = False
    needed: int = 0
    sit: Sit | None = None
    first_sit: Sit | None = None
    clicks: int = 0
    walks: int = 0
    walk_minutes: float = 0.0


NO_SUMMARY = Summary()
"""That of a user who has not answered anything yet."""
