"""What can happen to a user: one frozen value per kind of event, in the words of the history format.

The format is that of the programme text, section 12. An event is dated by ``at`` (an aware UTC instant) and
kept in the order of storing, which is the order in which the rules see it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import IntEnum, StrEnum
from types import MappingProxyType
from uuid import UUID, uuid4

NRS_WORST = 10
"""Upper end of the numeric rating scale of pain, 0 to 10."""

NO_EXTRA: Mapping[str, object] = MappingProxyType({})
"""Shared empty mapping for events that carry no foreign keys."""


class Sit(IntEnum):
    """Time in sitting until the back hurt: the bins of Q2. ``None`` stands for "not long enough to tell"."""

    STRAIGHT_AWAY = 0
    TEN_MINUTES = 1
    HALF_HOUR = 2
    HOUR = 3


class Zone(IntEnum):
    """Furthest point of the pain, Q3; a higher value is further down the leg."""

    BACK = 0
    BUTTOCK = 1
    THIGH = 2
    BELOW_KNEE = 3


class Change(IntEnum):
    """Compared with the last check-in, Q4; a higher value is better."""

    MUCH_WORSE = -2
    BIT_WORSE = -1
    SAME = 0
    BIT_BETTER = 1
    MUCH_BETTER = 2


class Morning(StrEnum):
    """This morning against before yesterday's exercise, Q5."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


class Spell(StrEnum):
    """How long the present spell of pain has lasted, Q0."""

    UNDER_6_WEEKS = "lt6w"
    SIX_TO_12_WEEKS = "6to12w"
    OVER_12_WEEKS = "gt12w"
    UNKNOWN = "unknown"


class CardForm(StrEnum):
    """Which safety card: the full questionnaire or the short card."""

    FULL = "full"
    SHORT = "short"


class Answer(StrEnum):
    """An answer to one item of a safety card."""

    YES = "yes"
    NO = "no"
    NOT_SURE = "not_sure"
    PREFER_NOT = "prefer_not"


class RoutineForm(StrEnum):
    """Which form of a routine: all of it, or the short one (in stage 2, the desk form)."""

    FULL = "full"
    SHORT = "short"


class Stopped(StrEnum):
    """Why a routine was ended by "Stop, it hurts"."""

    PAIN = "pain"
    LEG = "leg"
    SIGN = "sign"


class Feel(StrEnum):
    """How one exercise was, asked after a routine."""

    EASIER = "easier"
    SAME = "same"
    WORSE = "worse"


def _check_range(name: str, value: object, low: int, high: int, *, is_needed: bool = False) -> None:
    if value is None and not is_needed:
        return
    # Values from files and forms may lie about their type; a bool is an int in Python.
    if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
        raise ValueError(f"{name} must be a whole number from {low} to {high}, not {value!r}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Anything that happened, with what every kind shares.

    Attributes:
        at: The instant, aware; kept as UTC.
        id: Made by the form that took the answer, so that a retry stores it once.
        zone: IANA name of the time zone on entry, or "" where only the history's zone is known.
        note: Free words of the user; never used by a rule.
        extra: Keys of an imported file that this version does not know, kept for export.
    """

    at: datetime
    id: UUID = field(default_factory=uuid4)
    zone: str = ""
    note: str = ""
    # Not a plain default: on Python 3.11 a mapping proxy has no hash, and dataclasses take that for a mutable value.
    extra: Mapping[str, object] = field(default_factory=lambda: NO_EXTRA)

    def __post_init__(self) -> None:
        """Keep the instant as UTC.

        Raises:
            ValueError: If ``at`` has no zone.
        """
        if self.at.tzinfo is None:
            raise ValueError("at must carry a time zone")
        object.__setattr__(self, "at", self.at.astimezone(UTC))


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn(Event):
    """One check-in. ``sit``, ``leg``, ``change`` and ``morning`` are None where not asked or not answered.

    Attributes:
        nrs: Pain now, 0 to 10.
        sit: Q2; None for "did not sit long enough", and in a pain-only answer.
        leg: Q3, the furthest point; None where it was not answered.
        change: Q4; None in the first check-in of all and in a pain-only answer.
        morning: Q5; only in the first check-in of a local day.
    """

    nrs: int
    sit: Sit | None = None
    leg: Zone | None = None
    change: Change | None = None
    morning: Morning | None = None

    def __post_init__(self) -> None:
        """Refuse a wrong NRS.

        Raises:
            ValueError: If ``nrs`` is not a whole number from 0 to 10.
        """
        Event.__post_init__(self)
        _check_range("nrs", self.nrs, 0, NRS_WORST, is_needed=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyCard(Event):
    """The answers to a safety card; an item left out counts as no.

    Attributes:
        form: Full questionnaire or short card.
        answers: Item id ("A1" .. "C8") to answer. On a short card only the items that it opened.
        version: Version of the questionnaire that was shown.
        reasked: Ids of the items that were asked once more after "I pressed this by mistake".
    """

    form: CardForm
    answers: Mapping[str, Answer] = field(default_factory=dict)
    version: str = ""
    reasked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EpisodeStart(Event):
    """A new spell of pain begins; its local date is day 1."""

    spell: Spell


@dataclass(frozen=True, slots=True, kw_only=True)
class StopMark:
    """Where "Stop, it hurts" was pressed.

    Attributes:
        position_s: Film time in seconds.
        exercise_id: The exercise that ran, or "".
        nrs: Pain then, if it was given.
        leg: The furthest point, if it was given.
    """

    position_s: float
    exercise_id: str = ""
    nrs: int | None = None
    leg: Zone | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoutineDone(Event):
    """One sitting with a routine; ``at`` is its start.

    Attributes:
        stage: Whose routine it was, 1 to 3.
        form: Full or short.
        completed: True at 70 % or more of the playing time.
        nrs_pre: Pain just before.
        nrs_during: Pain taps during, in order.
        nrs_post: Pain just after.
        stopped: Why it was ended early by the user, if it was.
        feels: Exercise id to how it was.
        clicks: Repetitions done.
        played_s: Film seconds that were really played.
        smaller: Ids of the exercises done with the easier keys.
        skipped: Ids of the exercises skipped.
        stops: Where "Stop, it hurts" was pressed.
        ended_at: The instant it ended, aware; kept as UTC. None where it is not known.
        set_aside: Ids of the exercises that the user leaves out from now on, as chosen after "worse" again and again.
        stays_smaller: Ids of the exercises that begin with the easier keys next time, of whatever routine: the user
            chose it by hand, while `smaller` also holds what the rules of the day made smaller.
    """

    stage: int
    form: RoutineForm
    completed: bool
    nrs_pre: int | None = None
    nrs_during: tuple[int, ...] = ()
    nrs_post: int | None = None
    stopped: Stopped | None = None
    feels: Mapping[str, Feel] = field(default_factory=dict)
    clicks: int = 0
    played_s: float = 0.0
    smaller: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    stops: tuple[StopMark, ...] = ()
    ended_at: datetime | None = None
    set_aside: tuple[str, ...] = ()
    stays_smaller: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse wrong pain numbers and keep the end as UTC.

        Raises:
            ValueError: If a pain number is not a whole number from 0 to 10, or ``ended_at`` has no zone.
        """
        Event.__post_init__(self)
        if self.ended_at is not None:
            if self.ended_at.tzinfo is None:
                raise ValueError("ended_at must carry a time zone")
            object.__setattr__(self, "ended_at", self.ended_at.astimezone(UTC))
        _check_range("nrs_pre", self.nrs_pre, 0, NRS_WORST)
        _check_range("nrs_post", self.nrs_post, 0, NRS_WORST)
        for value in self.nrs_during:
            _check_range("nrs_during", value, 0, NRS_WORST)


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk(Event):
    """One walk; ``at`` is its start."""

    minutes: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PegScore(Event):
    """The three answers of the weekly PEG, each 0 to 10, or None where one was left out (then there is no score)."""

    items: tuple[int | None, int | None, int | None]

    def __post_init__(self) -> None:
        """Refuse wrong answers.

        Raises:
            ValueError: If one is not a whole number from 0 to 10.
        """
        Event.__post_init__(self)
        for value in self.items:
            _check_range("items", value, 0, NRS_WORST)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cleared(Event):
    """The user ticked that a clinician has checked what the safety card found.

    Attributes:
        checked_on: ISO date that the user gave for the visit, or "".
    """

    checked_on: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Override(Event):
    """A clinician's word: open the next video now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look(Event):
    """Ask for the verdict at an instant; stores nothing."""
