"""When to nudge, and when to be quiet: a state machine that is looked at once a minute and remembers very little.

What was missed is not caught up: a slot of the day's grid that passed in a call, in a pause, in sleep or away from
the desk is settled, and the next one comes in its own time. All numbers of this module are ours.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from player.adherence import DayDone
from player.rules.session import DayRules
from player.schedule import DayPlan, next_reminder

HOLD = timedelta(minutes=10)
"""A slot that comes due in a call or the like waits so long for its end."""
STALE = timedelta(minutes=30)
"""A slot of the grid that could not be told for so long is not told any more."""
GAP = timedelta(minutes=20)
"""Two nudges of whatever kind are at least so far apart, but for one that was put off."""
CHECK_IN_AGAIN = timedelta(hours=4)
"""A check-in that was not wanted is asked for again after this."""
JUMP = timedelta(minutes=5)
"""Two looks further apart than this, or in the wrong order: the machine slept, or its clock was set."""
IGNORED = timedelta(minutes=5)
"""A nudge that stood so long without an answer may be told once more, a little plainer."""
GIVEN_UP = timedelta(minutes=15)
"""A nudge that stood so long without an answer goes."""


class Kind(StrEnum):
    """What a nudge is for; the weightier first."""

    ROUTINE = "routine"
    WALK = "walk"
    CHECK_IN = "check_in"


class Calm(StrEnum):
    """Why no nudge comes, the weightiest first."""

    OFF = "off"
    PAUSED = "paused"
    MUTED = "muted"
    CLOSED = "closed"
    BUSY = "busy"
    AWAY = "away"
    IN_CALL = "in_call"
    FULL_SCREEN = "full_screen"
    DO_NOT_DISTURB = "do_not_disturb"


class Outcome(StrEnum):
    """What became of a slot; each gets one at most, and none is ever counted against the user."""

    DONE = "done"
    PARTLY = "partly"
    LATER = "later"
    NOT_NOW = "not_now"
    NATURAL = "natural"
    QUIET = "quiet"
    UNSEEN = "unseen"


class Act(StrEnum):
    """What is to be shown."""

    NOTHING = "nothing"
    SHOW = "show"
    PLAINER = "plainer"
    WITHDRAW = "withdraw"


@dataclass(frozen=True, slots=True)
class Due:
    """Something that may be told now.

    Attributes:
        kind: What it is.
        slot: Since when it is due; one slot is told once.
        again: The same slot may be told again so long after it was settled; None for a slot that others follow.
    """

    kind: Kind
    slot: datetime
    again: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Around:
    """What holds around the user at this instant; what a system does not tell is False.

    Attributes:
        is_on: Whether reminders are wanted at all.
        is_muted: Whether the user switched them quiet by hand.
        is_closed: Whether the gate has closed everything.
        is_busy: Whether a routine, a walk or a check-in is on.
        is_away: Whether the screen is locked, or nobody has touched anything for a while.
        is_in_call: Whether a microphone is open or the screen is shared.
        is_full_screen: Whether a window of another program fills the screen.
        is_do_not_disturb: Whether the system's own quiet is on.
    """

    is_on: bool = True
    is_muted: bool = False
    is_closed: bool = False
    is_busy: bool = False
    is_away: bool = False
    is_in_call: bool = False
    is_full_screen: bool = False
    is_do_not_disturb: bool = False


@dataclass(frozen=True, slots=True)
class Nudge:
    """A nudge on the screen.

    Attributes:
        due: What it is for.
        since: When it was shown.
        is_plain: Whether it was told a second time.
    """

    due: Due
    since: datetime
    is_plain: bool = False


@dataclass(frozen=True, slots=True)
class Settled:
    """Up to where slots of a kind are settled, and when that was."""

    slot: datetime
    at: datetime


NOTHING_SETTLED: Mapping[Kind, Settled] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Reminding:
    """What is remembered from one look to the next.

    Attributes:
        shown: The nudge on the screen, or None. There is never a second one.
        later: What was put off, and until when.
        settled: What needs no nudge any more.
        free_from: No nudge before this: the user has just come back, or has just been nudged.
        paused_until: The user's own pause.
        looked_at: The last look.
    """

    shown: Nudge | None = None
    later: tuple[Due, datetime] | None = None
    settled: Mapping[Kind, Settled] = field(default_factory=lambda: NOTHING_SETTLED)
    free_from: datetime | None = None
    paused_until: datetime | None = None
    looked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """What a look or an answer leads to.

    Attributes:
        state: To be remembered.
        act: What is to be shown or taken away.
        calm: Why it is quiet, or None.
        outcomes: Slots that were settled now, and how.
    """

    state: Reminding
    act: Act = Act.NOTHING
    calm: Calm | None = None
    outcomes: tuple[tuple[Due, Outcome], ...] = ()


def dues(
    plan: DayPlan, done: DayDone, now: datetime, rules: DayRules, check_in_at: datetime | None = None
) -> tuple[Due, ...]:
    """List what may be told at this instant, the weightiest first: within the day's hours, not close to movement.

    Args:
        plan: The day as it stands.
        done: What was done in it.
        now: The present instant.
        rules: How long it stays quiet after movement.
        check_in_at: When a check-in is asked for next, or None.
    """
    if not plan.begins_at <= now < plan.ends_at or plan.rest_until is not None or plan.is_plenty:
        return ()
    found: list[Due] = []
    if plan.routine_at is not None and next_reminder(plan, done, now, rules) == now:
        found.append(Due(Kind.ROUTINE, plan.routine_at, plan.again))
    quiet = timedelta(minutes=rules.quiet_min)
    ends = [routine.end for routine in done.routines] + [walk.end for walk in done.walks]
    if any(now - end < quiet for end in ends):
        return tuple(found)
    if plan.walk_at is not None and plan.walk_at <= now:
        found.append(Due(Kind.WALK, plan.walk_at))
    if check_in_at is not None and check_in_at <= now:
        found.append(Due(Kind.CHECK_IN, check_in_at, CHECK_IN_AGAIN))
    return tuple(found)


def why_quiet(state: Reminding, now: datetime, around: Around) -> Calm | None:
    """Give the weightiest reason for being quiet, or None."""
    reasons = (
        (not around.is_on, Calm.OFF),
        (state.paused_until is not None and now < state.paused_until, Calm.PAUSED),
        (around.is_muted, Calm.MUTED),
        (around.is_closed, Calm.CLOSED),
        (around.is_busy, Calm.BUSY),
        (around.is_away, Calm.AWAY),
        (around.is_in_call, Calm.IN_CALL),
        (around.is_full_screen, Calm.FULL_SCREEN),
        (around.is_do_not_disturb, Calm.DO_NOT_DISTURB),
    )
    return next((calm for holds, calm in reasons if holds), None)


def look(
    state: Reminding, now: datetime, found: Sequence[Due], done: DayDone, *, around: Around, rules: DayRules
) -> Turn:
    """Look at the day once, about every minute.

    Args:
        state: What was remembered.
        now: The present instant.
        found: What may be told, from `dues`.
        done: What was done in the day, to tell how a slot was settled.
        around: What holds around the user.
        rules: How long it stays quiet.

    Returns:
        What to remember and what to show.
    """
    state, settled = _awake(state, now, found, rules)
    calm = why_quiet(state, now, around)
    if state.shown is not None and state.shown.due not in found:
        # Done in the meantime, or the day went on.
        due, was_shown = state.shown.due, True
        state = _settle(replace(state, shown=None), [due], now)
        settled = (*settled, (due, _how_done(due, done)))
    else:
        was_shown = False
    if calm is not None:
        return _hush(state, now, found, calm, settled, was_shown=was_shown)
    if state.paused_until is not None:
        # The pause has just ended: what passed in it is not caught up.
        state, more = _pass_over(replace(state, paused_until=None), found, now, Outcome.QUIET)
        settled = (*settled, *more)
    if state.shown is not None:
        return _stand(state, state.shown, now, settled)
    turn = _choose(state, now, found, settled)
    if turn.act is Act.NOTHING and was_shown:
        return replace(turn, act=Act.WITHDRAW)
    return turn


def put_off(state: Reminding, now: datetime, rules: DayRules) -> Turn:
    """Take "In 10 minutes"."""
    if state.shown is None:
        return Turn(state)
    until = now + timedelta(minutes=rules.snooze_min)
    return Turn(replace(state, shown=None, later=(state.shown.due, until)), Act.WITHDRAW)


def not_now(state: Reminding, now: datetime) -> Turn:
    """Take "Not now", or that the nudge was closed: silence until the next slot."""
    return _answer(state, now, Outcome.NOT_NOW)


def start(state: Reminding, now: datetime) -> Turn:
    """Take "Start"; how it ends is told by the records."""
    return _answer(state, now, None)


def pause(state: Reminding, now: datetime, until: datetime) -> Turn:
    """Take the user's own pause; whatever stands or waits goes."""
    act = Act.NOTHING if state.shown is None else Act.WITHDRAW
    gone = _open(state)
    settled = _settle(replace(state, shown=None, later=None, paused_until=until), gone, now)
    return Turn(settled, act, Calm.PAUSED, tuple((due, Outcome.QUIET) for due in gone))


def carry_on(state: Reminding, now: datetime) -> Turn:
    """End the user's own pause before its time."""
    return Turn(state if state.paused_until is None else replace(state, paused_until=now))


def came_back(state: Reminding, now: datetime, found: Sequence[Due], rules: DayRules) -> Turn:
    """Take that the user was away from the desk long enough for it to be a break of its own."""
    was_shown = state.shown is not None
    state, outcomes = _rest(state, now, found, Outcome.NATURAL, rules)
    return Turn(state, Act.WITHDRAW if was_shown else Act.NOTHING, None, outcomes)


def _awake(
    state: Reminding, now: datetime, found: Sequence[Due], rules: DayRules
) -> tuple[Reminding, tuple[tuple[Due, Outcome], ...]]:
    """Take up looking: after a start, a sleep or a changed clock nothing is caught up."""
    before, state = state.looked_at, replace(state, looked_at=now)
    if before is not None and timedelta(0) <= now - before <= JUMP:
        return state, ()
    if before is not None and now < before:
        # What is remembered of a time that is yet to come was another clock's.
        known = {kind: one for kind, one in state.settled.items() if one.at <= now}
        paused = state.paused_until
        if paused is not None and paused - now > timedelta(days=1):
            paused = None
        state = replace(state, settled=known, paused_until=paused)
    if before is None:
        return replace(state, free_from=now + timedelta(minutes=rules.quiet_min)), ()
    return _rest(state, now, found, Outcome.NATURAL, rules)


def _rest(
    state: Reminding, now: datetime, found: Sequence[Due], outcome: Outcome, rules: DayRules
) -> tuple[Reminding, tuple[tuple[Due, Outcome], ...]]:
    """Pass over what has come due, and leave the user alone for a while."""
    gone = _open(state)
    state = replace(state, shown=None, later=None, free_from=now + timedelta(minutes=rules.quiet_min))
    fresh = [due for due in (*gone, *found) if not _is_settled(state, due, now)]
    once = list(dict.fromkeys(due for due in fresh if due.again is None or due in gone))
    return _settle(state, once, now), tuple((due, outcome) for due in once)


def _hush(
    state: Reminding,
    now: datetime,
    found: Sequence[Due],
    calm: Calm,
    settled: tuple[tuple[Due, Outcome], ...],
    *,
    was_shown: bool,
) -> Turn:
    """Be quiet: what stands goes, what was put off is dropped when its time comes, what waits too long passes."""
    gone = []
    if state.shown is not None:
        was_shown = True
        gone.append(state.shown.due)
    if state.later is not None and now >= state.later[1]:
        gone.append(state.later[0])
        state = replace(state, later=None)
    state = _settle(replace(state, shown=None), gone, now)
    # What was put off still has its time to come.
    waiting = None if state.later is None else state.later[0]
    passed = [due for due in found if due != waiting and now - due.slot > HOLD]
    state, more = _pass_over(state, passed, now, Outcome.QUIET)
    outcomes = (*settled, *((due, Outcome.QUIET) for due in gone), *more)
    return Turn(state, Act.WITHDRAW if was_shown else Act.NOTHING, calm, outcomes)


def _stand(state: Reminding, shown: Nudge, now: datetime, settled: tuple[tuple[Due, Outcome], ...]) -> Turn:
    """Let a nudge stand; tell it once more if it is ignored, and give up in the end."""
    stood = now - shown.since
    if stood >= GIVEN_UP:
        state = _settle(replace(state, shown=None), [shown.due], now)
        return Turn(state, Act.WITHDRAW, None, (*settled, (shown.due, Outcome.UNSEEN)))
    if stood >= IGNORED and not shown.is_plain:
        return Turn(replace(state, shown=replace(shown, is_plain=True)), Act.PLAINER, None, settled)
    return Turn(state, Act.NOTHING, None, settled)


def _choose(state: Reminding, now: datetime, found: Sequence[Due], settled: tuple[tuple[Due, Outcome], ...]) -> Turn:
    """Show the weightiest thing that may be told, unless it is settled."""
    later = state.later
    if later is not None:
        due, until = later
        if due not in found[:1]:
            # A newer slot, something weightier or the end of the day has taken its place.
            state = _settle(replace(state, later=None), [due], now)
            settled = (*settled, (due, Outcome.LATER))
        elif now < until:
            return Turn(state, Act.NOTHING, None, settled)
        else:
            return Turn(_show(replace(state, later=None), due, now), Act.SHOW, None, settled)
    passed = [due for due in found if now - due.slot > STALE]
    state, more = _pass_over(state, passed, now, Outcome.QUIET)
    settled = (*settled, *more)
    if state.free_from is not None and now < state.free_from:
        return Turn(state, Act.NOTHING, None, settled)
    # Only the weightiest: who does not want a routine now is not asked for a walk in its place.
    if not found or _is_settled(state, found[0], now):
        return Turn(state, Act.NOTHING, None, settled)
    return Turn(_show(state, found[0], now), Act.SHOW, None, settled)


def _show(state: Reminding, due: Due, now: datetime) -> Reminding:
    # Two nudges of whatever kind do not follow each other closely.
    return replace(state, shown=Nudge(due, now), free_from=now + GAP)


def _answer(state: Reminding, now: datetime, outcome: Outcome | None) -> Turn:
    if state.shown is None:
        return Turn(state)
    due = state.shown.due
    answered = _settle(replace(state, shown=None, free_from=now + GAP), [due], now)
    return Turn(answered, Act.WITHDRAW, None, () if outcome is None else ((due, outcome),))


def _how_done(due: Due, done: DayDone) -> Outcome:
    if due.kind is Kind.CHECK_IN:
        return Outcome.DONE
    since = [routine.is_done for routine in done.routines if routine.end > due.slot]
    if any(since) or any(walk.end > due.slot for walk in done.walks):
        return Outcome.DONE
    return Outcome.PARTLY if since else Outcome.UNSEEN


def _open(state: Reminding) -> list[Due]:
    """List what stands on the screen or was put off."""
    shown = [] if state.shown is None else [state.shown.due]
    return shown + ([] if state.later is None else [state.later[0]])


def _pass_over(
    state: Reminding, passed: Iterable[Due], now: datetime, outcome: Outcome
) -> tuple[Reminding, tuple[tuple[Due, Outcome], ...]]:
    """Settle what has passed, but for what is asked again all day."""
    fresh = [due for due in passed if due.again is None and not _is_settled(state, due, now)]
    return _settle(state, fresh, now), tuple((due, outcome) for due in fresh)


def _settle(state: Reminding, gone: Iterable[Due], now: datetime) -> Reminding:
    found = dict(state.settled)
    for due in gone:
        before = found.get(due.kind)
        if before is None or before.slot <= due.slot:
            found[due.kind] = Settled(due.slot, now)
    return replace(state, settled=found)


def _is_settled(state: Reminding, due: Due, now: datetime) -> bool:
    settled = state.settled.get(due.kind)
    if settled is None or due.slot > settled.slot:
        return False
    return due.again is None or now < settled.at + due.again
