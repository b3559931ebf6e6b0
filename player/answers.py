"""What all the answers up to an instant say, as one value with every number that the rules need from them."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from player.dial import Level
from player.events import CheckIn, Event, Morning, PegScore, Sit, Spell, Zone
from player.trend import HalfDay


@dataclass(frozen=True, slots=True)
class Stored:
    """An event as it was stored.

    Attributes:
        event: The event.
        place: Its place in the order of storing, from 0 on.
        episode: Number of the spell of pain in which it was stored; 0 before the first.
        is_first: Whether it is of the instant of the first check-in of all that was stored.
    """

    event: Event
    place: int
    episode: int
    is_first: bool = False


@dataclass(frozen=True, slots=True)
class Counted:
    """A check-in that counts: all those of an hour are one, with the answers and the instant of the latest.

    Attributes:
        opened_at: Instant of the first of them.
        check_in: The latest of them.
        place: The latest's place in the order of storing.
        episode: The spell in which that was stored.
    """

    opened_at: datetime
    check_in: CheckIn
    place: int
    episode: int

    @property
    def at(self) -> datetime:
        """Instant of the latest."""
        return self.check_in.at


@dataclass(frozen=True, slots=True)
class Episode:
    """A spell of pain.

    Attributes:
        number: 1 for the first.
        first_day: Its first local date, day 1.
        spell: How long it had lasted then, or None where that was not asked.
        counted: Check-ins that count in it.
        first: The first few of them, from which the baseline is taken.
        reading_days: First and last local date with a reading, or None.
        best_peg: Lowest PEG score, or None.
    """

    number: int
    first_day: date
    spell: Spell | None = None
    counted: int = 0
    first: tuple[Counted, ...] = ()
    reading_days: tuple[date, date] | None = None
    best_peg: float | None = None

    def day(self, local_date: date) -> int:
        """Number of a day in the episode."""
        return (local_date - self.first_day).days + 1


@dataclass(frozen=True, slots=True)
class Latest:
    """The newest check-in beside those before it.

    Attributes:
        check_in: The check-in.
        place: Its place in the order of storing.
        episode: The spell in which it was stored.
        is_valid: Whether it counts: pain, leg and comparison answered (no comparison in the first of all).
        gap: Time since the check-in before, or None for the first.
        jump: Pain above the median of the last day's readings, or None where there was no reading before.
        drop: Bins below the last sitting answer of a valid check-in, or None where one of the two is missing.
        is_lower: Whether the pain has moved down the leg since the last answer to that.
    """

    check_in: CheckIn
    place: int
    episode: int
    is_valid: bool
    gap: timedelta | None
    jump: float | None
    drop: int | None
    is_lower: bool


@dataclass(frozen=True, slots=True)
class Dialled:
    """What has fed the dial.

    Attributes:
        level: The filter, or None before the first reading.
        needle: The notch shown, or None while it is dark.
        episode: The newest spell with a reading; 0 for none.
        readings: Instants and values of the readings of the last day, and of the last one of all.
        half_days: Readings by half-days, as far as the trend looks back.
    """

    level: Level | None = None
    needle: float | None = None
    episode: int = 0
    readings: tuple[tuple[datetime, int], ...] = ()
    half_days: tuple[HalfDay, ...] = ()


@dataclass(frozen=True, slots=True)
class Counting:
    """What counts for the gate.

    Attributes:
        newest: The newest check-ins that count, oldest first, as far as a rule looks back.
        stage_from: Check-ins from this place in the order of storing on count in the present stage.
        in_stage: Check-ins that count in the stage, but for the newest, which may still be replaced.
        stage_days: Local days with one of them.
        stage_last_day: The last of these days.
    """

    newest: tuple[Counted, ...] = ()
    stage_from: int | None = None
    in_stage: int = 0
    stage_days: int = 0
    stage_last_day: date | None = None

    def is_in_stage(self, counted: Counted) -> bool:
        """Say whether a check-in counts in the present stage."""
        return self.stage_from is not None and counted.place >= self.stage_from

    def newest_in_stage(self) -> tuple[Counted, ...]:
        """Give those of the newest check-ins that count in the present stage."""
        return tuple(counted for counted in self.newest if self.is_in_stage(counted))


@dataclass(frozen=True, slots=True)
class Answers:
    """What all the answers up to an instant say.

    Tuples of instants hold only what a rule still looks back to, oldest first.

    Attributes:
        dial: What has fed the dial.
        counting: What counts for the gate.
        episode: The present spell, or None before the first answer.
        latest: The newest check-in.
        last_sit: The last sitting answer of a valid check-in.
        taps: Instants and values of all pain answers but those during a routine.
        bad_mornings: Instants of "worse" mornings.
        routines: Instants of the completed routines.
        pain_now: Instant and value of the newest answer to "right now".
        leg: The last answer to the furthest point.
        lower_at: When pain last moved down the leg.
        sat_at: Instant of the last sitting answer.
        not_settled_at: Instant of the last sitting answer below the one that maintenance asks for.
        much_worse_at: Instant of the last "much worse".
        peg_rise: How far the newest PEG is above the best one before it in the episode, or None.
    """

    dial: Dialled = field(default_factory=Dialled)
    counting: Counting = field(default_factory=Counting)
    episode: Episode | None = None
    latest: Latest | None = None
    last_sit: Sit | None = None
    taps: tuple[tuple[datetime, int], ...] = ()
    bad_mornings: tuple[datetime, ...] = ()
    routines: tuple[datetime, ...] = ()
    pain_now: tuple[datetime, int] | None = None
    leg: Zone | None = None
    lower_at: datetime | None = None
    sat_at: datetime | None = None
    not_settled_at: datetime | None = None
    much_worse_at: datetime | None = None
    peg_rise: float | None = None

    @property
    def level(self) -> Level | None:
        """The dial's filter, or None before the first reading."""
        return self.dial.level

    def restart_stage(self, place: int | None) -> "Answers":
        """Begin to count for a new stage, from a place in the order of storing on."""
        return replace(self, counting=Counting(self.counting.newest, place))


_MORNINGS = (Morning.BETTER, Morning.SAME, Morning.WORSE)
"""From the best to the worst."""


def worse_of(one: CheckIn, other: CheckIn) -> CheckIn:
    """Make one check-in of two at the same instant: field by field the worse, where an answer beats none."""
    sits = [c.sit for c in (one, other) if c.sit is not None]
    legs = [c.leg for c in (one, other) if c.leg is not None]
    changes = [c.change for c in (one, other) if c.change is not None]
    mornings = [c.morning for c in (one, other) if c.morning is not None]
    return replace(
        one,
        nrs=max(one.nrs, other.nrs),
        sit=min(sits, default=None),
        leg=max(legs, default=None),
        change=min(changes, default=None),
        morning=max(mornings, key=_MORNINGS.index, default=None),
    )


def peg_score(event: PegScore) -> float | None:
    """Give the mean of the three answers, or None where one is missing."""
    items = [item for item in event.items if item is not None]
    return sum(items) / len(items) if len(items) == len(event.items) else None
