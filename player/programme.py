"""Programme: the whole prescription, from stages and doses to the safety questionnaire and every threshold."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from player.events import RoutineForm
from player.rules.dial import DialRules, ForecastRules, TrendRules
from player.rules.gate import CheckInRules, GateRules
from player.rules.session import CardRules, DayRules, ProgressionRules, SessionRules


class Tier(StrEnum):
    """How urgent a positive answer is: emergency now, a doctor today, or a clinician soon."""

    EMERGENCY = "A"
    URGENT = "B"
    SOON = "C"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dose:
    """How often the routine of a stage is done in a day.

    Attributes:
        interval_min: Time from one slot to the next, minutes; where walks tie the slots, the time to the second one.
        slots_max: Slots in a day at most.
        per_day_from: Target of routines in a day, from
        per_day_to: to.
        enough: So many are enough to count as a day done.
        form: The form that is offered first.
        has_short: Whether there is a short form.
        is_tied_to_walk: Whether the routines stand before and after the walk.
        source: Field to where its number comes from.
    """

    interval_min: float
    slots_max: int
    per_day_from: int
    per_day_to: int
    enough: int
    form: RoutineForm
    has_short: bool
    is_tied_to_walk: bool
    source: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkTarget:
    """How long and how often to walk in a day.

    Attributes:
        minutes_from: Length of a walk, from
        minutes_to: to, minutes.
        per_day: So many are suggested.
        source: Field to where its number comes from.
    """

    minutes_from: float
    minutes_to: float
    per_day: int
    source: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One step of the programme.

    Attributes:
        number: 1 for the gentlest.
        title: Its name ("Settle").
        line: What it is, in one line ("Lying down, small moves").
        fits: Whom it fits.
        placed: What is said to a user who starts here.
        routine_id: Its routine.
        dose: How often the routine is done.
        walk: How long and how often to walk.
        sit_break_min: After this much sitting a break is offered, minutes.
        source: Field to where its number comes from.
    """

    number: int
    title: str
    line: str
    fits: str
    placed: str
    routine_id: str
    dose: Dose
    walk: WalkTarget
    sit_break_min: float
    source: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyItem:
    """One question of the safety questionnaire.

    Attributes:
        id: "A1" to "C8".
        tier: How urgent a yes is.
        label: The short words of its tick line.
        wording: The full question.
        source: Where the question comes from.
        rephrased: Tier B: the question put in other words after "not sure", or "".
        staff: What to say to staff ("back pain with {staff}"), or "".
        may_prefer_not: Whether "prefer not to say" is offered; it counts as no.
        cap: The highest stage after a yes, until a clinician has checked it; 0 for no cap.
        is_lock: Whether a yes closes every routine.
        is_unlocked_by_tick: Whether "a clinician has checked this" opens them again.
        advice: What is said beside a lock, or "".
    """

    id: str
    tier: Tier
    label: str
    wording: str
    source: str
    rephrased: str = ""
    staff: str = ""
    may_prefer_not: bool = False
    cap: int = 0
    is_lock: bool = False
    is_unlocked_by_tick: bool = True
    advice: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardLine:
    """One line of the short safety card.

    Attributes:
        label: Its words.
        opens: Ids of the full items that it leads to, asked in this order until one is yes.
    """

    label: str
    opens: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyWords:
    """What the safety pages say. ``{EMERGENCY}``, ``{URGENT_LINE}``, ``{date}`` and ``{signs}`` are filled in.

    Attributes:
        intro: Above the full questionnaire.
        emergency: After a yes in tier A.
        emergency_staff: What to tell staff; ``{signs}`` lists the items.
        urgent: After a yes in tier B.
        soon: After a yes in tier C.
        soon_locked: After one that closes every routine.
        clear: After no yes at all.
        cleared_tick: The tick of a user whom a clinician has seen.
        again: How an item that was yes is asked in the screen after that.
        short_title: Above the short card.
        short_none: Its answer when nothing is new.
        short_some: Its answer when something is.
    """

    intro: str
    emergency: str
    emergency_staff: str
    urgent: str
    soon: str
    soon_locked: str
    clear: str
    cleared_tick: str
    again: str
    short_title: str
    short_none: str
    short_some: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Safety:
    """The safety questionnaire.

    Attributes:
        version: Version of its wording, stored with every answer.
        items: Its questions in the order in which they are asked.
        short: The lines of the short card.
        words: What its pages say.
        cards: When which card is asked.
    """

    version: str
    items: tuple[SafetyItem, ...]
    short: tuple[CardLine, ...]
    words: SafetyWords
    cards: CardRules

    def __post_init__(self) -> None:
        """Check that the lines lead to questions that exist.

        Raises:
            ValueError: If two items share an id or a line opens none that there is.
        """
        ids = [item.id for item in self.items]
        if len(set(ids)) != len(ids):
            raise ValueError("items must have different ids")
        unknown = {opened for line in self.short for opened in line.opens} - set(ids)
        if unknown:
            raise ValueError(f"short opens items that are not there: {', '.join(sorted(unknown))}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """Whom to call in one part of the world.

    Attributes:
        id: Short name for the settings.
        title: Its name.
        emergency: Whom to call in an emergency, as it is said.
        emergency_call: The number to dial, or "" where there is none to give.
        urgent: Whom to call today.
        urgent_call: The number to dial, or "".
    """

    id: str
    title: str
    emergency: str
    urgent: str
    emergency_call: str = ""
    urgent_call: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """The whole prescription.

    Attributes:
        id: Short name, also that of its folder.
        version: Version of the programme.
        title: Its name.
        stages: From the gentlest on; numbered 1, 2, 3 and so on.
        safety: The safety questionnaire.
        regions: Whom to call where; the last one fits everywhere.
        dial: The filter behind the dial.
        trend: The trend word.
        forecast: When the dial may reach "low".
        check_in: Which check-ins count.
        gate: What moves a stage.
        session: What the answers of the hour change.
        progression: How the last stage grows.
        day: The plan of a day.
    """

    id: str
    version: str
    title: str
    stages: tuple[Stage, ...]
    safety: Safety
    regions: tuple[Region, ...]
    dial: DialRules
    trend: TrendRules
    forecast: ForecastRules
    check_in: CheckInRules
    gate: GateRules
    session: SessionRules
    progression: ProgressionRules
    day: DayRules

    def __post_init__(self) -> None:
        """Check that the stages and the rules between them fit together.

        Raises:
            ValueError: If a stage is missing, or a rule leads to one that is not there.
        """
        count = len(self.stages)
        if count == 0 or [stage.number for stage in self.stages] != list(range(1, count + 1)):
            raise ValueError("stages must be numbered 1, 2, 3 and so on")
        if [unlock.to_stage for unlock in self.gate.unlocks] != list(range(2, count + 1)):
            raise ValueError("gate must have one unlock for each stage from 2 on, in order")
        if [back.from_stage for back in self.gate.step_backs] != list(range(2, count + 1)):
            raise ValueError("gate must have one step_back for each stage from 2 on, in order")

    @property
    def last_stage(self) -> int:
        """Number of the last stage."""
        return len(self.stages)

    def stage(self, number: int) -> Stage:
        """Give a stage by its number, from 1 on."""
        return self.stages[number - 1]
