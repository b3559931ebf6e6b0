"""The consultation sheet as values: what a physiotherapist wants to know of some weeks; no sentences."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from player.events import Sit, Spell, Stopped, Zone
from player.marks import GateMark, PegMark
from player.programme import Stage


class SheetPart(StrEnum):
    """What the user may leave out."""

    DIAL = "dial"
    SITTING = "sitting"
    DOSE = "dose"
    STOPS = "stops"
    SAFETY = "safety"
    WEEKLY = "weekly"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class Period:
    """Local days from one to another, both counted."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1

    def holds(self, day: date) -> bool:
        """Say whether a day lies in it."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class PainFacts:
    """The pain answers of the period.

    Attributes:
        answers: How many there were.
        days: On how many days.
        first_week: Their median in the first seven days, or None.
        last_week: In the last seven days, or None.
        highest: The highest.
        highest_on: Its day.
    """

    answers: int
    days: int
    first_week: float | None
    last_week: float | None
    highest: int
    highest_on: date


@dataclass(frozen=True, slots=True)
class DialFacts:
    """The dial at the end of the period, with its 80 % band, beside the last answer."""

    level: float
    low: float
    high: float
    last_nrs: int
    last_at: datetime


@dataclass(frozen=True, slots=True)
class SitFacts:
    """How long sitting went well: the middle answer of the first and of the last five."""

    first: Sit
    last: Sit
    answers: int


@dataclass(frozen=True, slots=True)
class DoseFacts:
    """What was done in one stage beside what is prescribed.

    Attributes:
        stage: The stage.
        days: Days of the period in it; the day of a change counts for the later stage.
        routines: Completed routines.
        walks: Walks.
        walk_minutes: Their minutes.
        enough_days: Days with enough routines.
        plan: The stage as it is prescribed.
    """

    stage: int
    days: int
    routines: int
    walks: int
    walk_minutes: float
    enough_days: int
    plan: Stage


@dataclass(frozen=True, slots=True)
class StopFacts:
    """One routine that the user stopped.

    Attributes:
        at: When it began.
        stage: Its stage.
        reason: Why.
        exercise_id: Where it was stopped, or "".
        nrs: Pain then, or None.
        leg: The furthest point then, or None.
    """

    at: datetime
    stage: int
    reason: Stopped
    exercise_id: str = ""
    nrs: int | None = None
    leg: Zone | None = None


@dataclass(frozen=True, slots=True)
class SafetyFacts:
    """What the safety checks of the period found.

    Attributes:
        cards: How many were answered.
        last_clear_at: The last one without a yes, or None.
        found: Those with a yes: when, and the items' ids.
        checked_at: When a clinician was said to have checked.
        words_at: When a clinician's word opened a video.
    """

    cards: int
    last_clear_at: datetime | None
    found: tuple[tuple[datetime, tuple[str, ...]], ...]
    checked_at: tuple[datetime, ...]
    words_at: tuple[datetime, ...]


@dataclass(frozen=True, slots=True)
class NoteFacts:
    """A note of the user."""

    at: datetime
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetFacts:
    """Everything that may stand on the sheet.

    Attributes:
        made_at: When it was made.
        zone: Tells local days.
        period: The days that it is about.
        parts: What goes in.
        spell: How long the present spell had lasted when it began, or None where that was not asked.
        spell_on: The day on which that was told, or None.
        stage: The present stage, or None.
        pain: The pain answers, or None where there are none.
        dial: The dial, or None while it is dark.
        sit: Sitting time, or None where nobody asked.
        dose: Done against planned, by stage.
        stops: Routines that were stopped, newest first.
        safety: What the safety checks found.
        pegs: The weekly scores, oldest first.
        moves: Changes of stage, newest first.
        notes: Notes, newest first.
    """

    made_at: datetime
    zone: ZoneInfo
    period: Period
    parts: frozenset[SheetPart]
    spell: Spell | None
    spell_on: date | None
    stage: int | None
    pain: PainFacts | None
    dial: DialFacts | None
    sit: SitFacts | None
    dose: tuple[DoseFacts, ...]
    stops: tuple[StopFacts, ...]
    safety: SafetyFacts
    pegs: tuple[PegMark, ...]
    moves: tuple[GateMark, ...]
    notes: tuple[NoteFacts, ...]

    def has(self, part: SheetPart) -> bool:
        """Say whether a part goes in."""
        return part in self.parts


ALL_PARTS = frozenset(SheetPart)
"""Everything."""
