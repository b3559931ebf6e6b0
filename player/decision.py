"""What the rules answer, as values: the gate decision with every number that its sentences and rows are made from.

Never sentences: `ui` turns these into the words of the programme.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from player.events import CardForm, Sit, Zone
from player.rules.gate import Rule
from player.trend import Forecast, Trend


class TodayMode(StrEnum):
    """What the answers of the hour leave of a routine, from all of it to nothing."""

    NORMAL = "normal"
    EASE = "ease"
    EASIER_NOW = "easier_now"
    BREATHE_ONLY = "breathe_only"
    STOP = "stop"


class CardReason(StrEnum):
    """Why a safety card is due."""

    PLACING = "placing"
    NEW_SPELL = "new_spell"
    SCREEN_AGAIN = "screen_again"
    REFER = "refer"
    UNLOCK = "unlock"
    STEP_BACK = "step_back"
    SORE = "sore"
    STOPPED = "stopped"
    WEEKLY = "weekly"


@dataclass(frozen=True, slots=True)
class CardDue:
    """A safety card that has to be answered before anything is open.

    Attributes:
        form: Which card.
        reason: Why.
        since: When it became due.
        place: Place of the event that called for it, in the order of storing.
    """

    form: CardForm
    reason: CardReason
    since: datetime
    place: int


class Closed(StrEnum):
    """Why nothing at all is open."""

    LATCHED = "latched"
    LOCKED = "locked"
    CLOCK_BACK = "clock_back"
    CARD_DUE = "card_due"
    UNPLACED = "unplaced"
    STALE = "stale"


class NoOverride(StrEnum):
    """Why a clinician's word cannot open the next video now."""

    LAST_STAGE = "last_stage"
    CLOSED = "closed"
    CAP = "cap"
    TOO_SORE = "too_sore"
    TOO_SOON = "too_soon"


class LoweredBy(StrEnum):
    """What placed a user below the stage of the sitting time."""

    PAIN = "pain"
    LEG = "leg"
    CAP = "cap"
    STAGE_BEFORE = "stage_before"


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a check-in places a user, and why.

    Attributes:
        stage: The stage.
        by_sit: The stage that the sitting time alone says.
        lowered_by: What made it lower, or None.
        pain_above: With `LoweredBy.PAIN`: the pain is above this.
    """

    stage: int
    by_sit: int
    lowered_by: LoweredBy | None = None
    pain_above: int | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """A change of stage.

    Attributes:
        at: When.
        rule: By which rule; `Rule.OVERRIDE` for a clinician's word.
        from_stage: The stage before, or None for a placement.
        to_stage: The stage after.
    """

    at: datetime
    rule: Rule
    from_stage: int | None
    to_stage: int


@dataclass(frozen=True, slots=True)
class Pending:
    """A video that opens once its safety card is clear.

    Attributes:
        at: When the check-in or the clinician's word asked for it.
        rule: By which rule; `Rule.OVERRIDE` for a clinician's word.
        to_stage: The stage that it opens.
        place: Its place in the order of storing.
    """

    at: datetime
    rule: Rule
    to_stage: int
    place: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeRow:
    """Row "Time" of a closed video: done and needed.

    Attributes:
        is_met: Whether all of it is.
        here_h: Hours in the present stage.
        here_needed_h: Hours needed.
        check_ins: Counted check-ins in it.
        check_ins_needed: Needed.
        days: Local days with one.
        days_needed: Needed.
        routines: Completed routines in the window.
        routines_needed: Needed.
        routines_h: The window, hours.
    """

    is_met: bool
    here_h: float
    here_needed_h: float
    check_ins: int
    check_ins_needed: int
    days: int
    days_needed: int
    routines: int
    routines_needed: int
    routines_h: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingRow:
    """Row "Sitting" of a closed video.

    Attributes:
        is_met: Whether enough of the last answers reach the bin and none is below the floor.
        sits: The last sitting answers, oldest first; at most ``of``.
        reached: For each of them, whether it reaches the bin.
        needed: So many must.
        of: Out of the last so many.
        sit_reached: The bin.
        sit_floor: None may be below this one.
        is_floor_broken: Whether one is.
    """

    is_met: bool
    sits: tuple[Sit, ...]
    reached: tuple[bool, ...]
    needed: int
    of: int
    sit_reached: Sit
    sit_floor: Sit
    is_floor_broken: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DialRow:
    """Row "Dial" of a closed video.

    Attributes:
        is_met: Whether level, upper edge, highest pain and improvement all are as needed.
        level: The level, or None before the first answer.
        level_max: Highest allowed.
        upper: Upper edge of its band, or None.
        upper_max: Highest allowed.
        worst_nrs: Highest pain in the window, or None where there was no answer.
        nrs_max: Highest allowed.
        nrs_h: The window, hours.
        baseline: Pain at the start of the spell, or None.
        needs_better: Whether a meaningful improvement is needed, as the start was high enough for one.
        is_better: Whether there is one.
    """

    is_met: bool
    level: float | None
    level_max: float
    upper: float | None
    upper_max: float
    worst_nrs: int | None
    nrs_max: int
    nrs_h: float
    baseline: float | None
    needs_better: bool
    is_better: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SettledRow:
    """Row "Settled and safe" of a closed video.

    Attributes:
        is_met: Whether mornings, leg, safety check and cap all are as needed.
        bad_mornings: "Worse" mornings in the window.
        bad_mornings_max: Most allowed.
        bad_mornings_h: The window, hours.
        leg: The furthest point, or None where it was never answered.
        leg_max: Furthest allowed.
        is_lower: Whether pain moved down the leg in the time that asks for none.
        leg_steady_h: That time, hours; 0 asks for none.
        cap: Highest stage that the safety check allows.
        cap_needed: The stage of the closed video.
        cap_items: The items that hold it down, "" none.
        latched_items: Items of tier A and B on file.
        locked_items: Items of tier C that close everything.
        is_card_due: Whether a card is due, other than the one that opens the video.
    """

    is_met: bool
    bad_mornings: int
    bad_mornings_max: int
    bad_mornings_h: float
    leg: Zone | None
    leg_max: Zone
    is_lower: bool
    leg_steady_h: float
    cap: int
    cap_needed: int
    cap_items: tuple[str, ...]
    latched_items: tuple[str, ...]
    locked_items: tuple[str, ...]
    is_card_due: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """The four rows of the next closed video.

    Attributes:
        to_stage: The stage that it belongs to.
        time: Hours, check-ins, days, routines.
        sitting: The last sitting answers.
        dial: Level and spikes.
        settled: Mornings, leg, safety, cap.
    """

    to_stage: int
    time: TimeRow
    sitting: SittingRow
    dial: DialRow
    settled: SettledRow

    @property
    def are_met(self) -> bool:
        """Whether all four are."""
        return self.time.is_met and self.sitting.is_met and self.dial.is_met and self.settled.is_met

    @property
    def met_count(self) -> int:
        """How many of the four are."""
        return sum((self.time.is_met, self.sitting.is_met, self.dial.is_met, self.settled.is_met))


@dataclass(frozen=True, slots=True, kw_only=True)
class GateDecision:
    """What is open at an instant, and everything that says why.

    Attributes:
        at: The instant.
        stage: The stage, or None before placement.
        open: Numbers of the videos that may be played, from 1 on; empty where `closed` gives reasons.
        rule: The rule that the event went by; None for kinds of event, and for looks, that decide nothing.
        rows: The rows of the next video; None in the last stage. All unmet before placement.
        level: The dial's level, or None before the first answer.
        upper: Upper edge of its band, not clamped.
        lower: Lower edge, not clamped.
        notch: Where the needle stands, or None while it is dark.
        trend: The trend word and slope.
        forecast: When the dial may reach "low", or None where nothing may be said.
        baseline: Pain at the start of the spell, or None.
        is_better: Whether the level is a meaningful improvement on it,
        is_surely_better: and the upper edge of the band is below it, too ("meaningfully better").
        today: What the hour leaves of a routine.
        today_rule: The rule behind it, or None for normal and where `closed` says why.
        today_until: When it ends by itself, or None.
        card: The safety card that is due, or None.
        closed: Why nothing is open; the weightiest first.
        latched_items: Items of tier A and B on file.
        is_ticked: Whether a clinician has checked these, so that only the screen is missing.
        locked_items: Items of tier C that close everything.
        cap: Highest stage that the safety check allows.
        cap_items: The items that hold it down.
        refer: G13 or G14, only on the event that raises it.
        is_late_lock: Whether a late referral keeps the last video closed at this level.
        pending: The video that waits for its card.
        placement: On the event that places: how.
        last_move: The last change of stage.
        rest_until: When the rest after a stopped routine ends, while it lasts.
        next_counts_at: From when on a check-in counts as a new one for the gate.
        override_to: The stage that a clinician's word would open now, or None.
        no_override: Why it would open none.
        override_from: With `NoOverride.TOO_SOON`: from when on it would.
    """

    at: datetime
    stage: int | None
    open: tuple[int, ...]
    rule: Rule | None
    rows: Rows | None
    level: float | None
    upper: float | None
    lower: float | None
    notch: float | None
    trend: Trend
    forecast: Forecast | None
    baseline: float | None
    is_better: bool
    is_surely_better: bool
    today: TodayMode
    today_rule: Rule | None
    today_until: datetime | None
    card: CardDue | None
    closed: tuple[Closed, ...]
    latched_items: tuple[str, ...]
    is_ticked: bool
    locked_items: tuple[str, ...]
    cap: int
    cap_items: tuple[str, ...]
    refer: Rule | None
    is_late_lock: bool
    pending: Pending | None
    placement: Placement | None
    last_move: Move | None
    rest_until: datetime | None
    next_counts_at: datetime
    override_to: int | None
    no_override: NoOverride | None
    override_from: datetime | None

    @property
    def is_latched(self) -> bool:
        """Whether a sign of tier A or B is on file."""
        return bool(self.latched_items)

    @property
    def is_locked(self) -> bool:
        """Whether an item of tier C closes everything."""
        return bool(self.locked_items)
