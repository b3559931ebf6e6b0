"""What the rules remember between two events, as one value; a copy of it is a bookmark to come back to."""

from dataclasses import dataclass, field
from datetime import datetime

from player.answers import Answers
from player.decision import Move, Pending, Placement
from player.rules.gate import Rule
from player.safety import SafetyState
from player.today import HourState


@dataclass(frozen=True, slots=True)
class ReferState:
    """Which referrals of this spell have been looked at, each once.

    Attributes:
        is_early_done: The one for slow progress.
        is_late_done: The one for a level that stays high.
        is_long_done: The one for a long spell.
        is_late: Whether a late referral was given.
    """

    is_early_done: bool = False
    is_late_done: bool = False
    is_long_done: bool = False
    is_late: bool = False


@dataclass(frozen=True, slots=True)
class Promise:
    """What became of the forecasts of this spell.

    Attributes:
        due_at: When the one that was shown should have come true at the latest; None where none is waited for.
        hidden_until: Nothing is shown before this, after one that did not come true.
        misses: How many did not.
    """

    due_at: datetime | None = None
    hidden_until: datetime | None = None
    misses: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything that earlier events have left.

    Attributes:
        answers: What the answers say.
        safety: What the safety cards have left.
        hour: What is left for today.
        stage: The stage, or None before placement.
        since: When it began.
        stage_before: The stage in the spell before, which a new placing does not exceed.
        placed_from: Place of the check-in that placed, while the first check-ins may still lower the stage.
        placed_at: When it was placed.
        last_move_at: The last move that makes the next one wait.
        moves: Every change of stage, oldest first.
        step_backs: The steps back that a referral still counts, oldest first.
        pending: The video that waits for its card.
        refer: Which referrals have been looked at.
        promise: What became of the forecasts.
        is_clock_back: Whether an event was dated before the one before it, with no check-in since.
        episode: Number of the present spell of pain; 0 before the first.
        has_told_spell: Whether there ever was an event that begins a spell.
        was_placed: Whether there ever was a stage.
        last_at: Instant of the last event stored.
        place: Its place in the order of storing.
        rule: The rule that the last event went by.
        raised: The referral that it raised.
        placement: How it placed.
    """

    answers: Answers = field(default_factory=Answers)
    safety: SafetyState = field(default_factory=SafetyState)
    hour: HourState = field(default_factory=HourState)
    stage: int | None = None
    since: datetime | None = None
    stage_before: int | None = None
    placed_from: int | None = None
    placed_at: datetime | None = None
    last_move_at: datetime | None = None
    moves: tuple[Move, ...] = ()
    step_backs: tuple[datetime, ...] = ()
    pending: Pending | None = None
    refer: ReferState = field(default_factory=ReferState)
    promise: Promise = field(default_factory=Promise)
    is_clock_back: bool = False
    episode: int = 0
    has_told_spell: bool = False
    was_placed: bool = False
    last_at: datetime | None = None
    place: int = -1
    rule: Rule | None = None
    raised: Rule | None = None
    placement: Placement | None = None
