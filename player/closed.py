"""Why something is closed: everything, or the next video to a clinician's word."""

from datetime import datetime

from player.decision import CardDue, CardReason, Closed, NoOverride, Pending
from player.events import CardForm
from player.rulebook import Rulebook
from player.state import State


def closed_because(state: State, now: datetime, rulebook: Rulebook) -> tuple[Closed, ...]:
    """Give every reason why nothing is open at an instant, the weightiest first."""
    latest, safety = state.answers.latest, state.safety.seen_at(now, rulebook.programme.safety)
    fresh_s = rulebook.programme.check_in.fresh_h * 3600
    reasons = (
        (Closed.LATCHED, bool(safety.hold.latched)),
        (Closed.LOCKED, bool(safety.hold.locks)),
        (Closed.CLOCK_BACK, state.is_clock_back),
        (Closed.CARD_DUE, card_due(state, now, rulebook) is not None),
        (Closed.UNPLACED, state.stage is None),
        (Closed.STALE, latest is None or (now - latest.check_in.at).total_seconds() >= fresh_s),
    )
    return tuple(reason for reason, holds in reasons if holds)


def is_waiting(pending: Pending, now: datetime, rulebook: Rulebook) -> bool:
    """Say whether a video still waits for its card; after a while it lapses, and its card with it."""
    age_s = (now - pending.at).total_seconds()
    return 0 <= age_s < rulebook.programme.safety.cards.unlock_within_min * 60


def card_due(state: State, now: datetime, rulebook: Rulebook) -> CardDue | None:
    """Give the card that is due at an instant: one that was called, or the one that a video waits for."""
    card = state.safety.seen_at(now, rulebook.programme.safety).card
    if card is None and state.pending is not None and is_waiting(state.pending, now, rulebook):
        return CardDue(CardForm.SHORT, CardReason.UNLOCK, state.pending.at, state.pending.place)
    return card


def has_other_card(state: State, now: datetime, rulebook: Rulebook) -> bool:
    """Say whether a card is due other than the one that the next video waits for (reading 37)."""
    card, pending = state.safety.seen_at(now, rulebook.programme.safety).card, state.pending
    if card is None or pending is None or not is_waiting(pending, now, rulebook):
        return card is not None
    # A short card that the same check-in has called for is answered by the same answer.
    return card.form is CardForm.FULL or card.place != pending.place


def is_late_locked(state: State, stage: int, rulebook: Rulebook) -> bool:
    """Say whether a late referral closes the video of a stage at the present level."""
    rules = rulebook.programme.gate.refer
    level = state.answers.level
    if not state.refer.is_late or stage < rules.lock_stage or level is None:
        return False
    return level.mean >= rules.lock_level_from - rulebook.programme.gate.tolerance


def no_override_because(state: State, now: datetime, rulebook: Rulebook) -> NoOverride | None:
    """Say why a clinician's word cannot open the next video, or None where it can."""
    if state.stage == rulebook.programme.last_stage:
        return NoOverride.LAST_STAGE
    if state.stage is None or closed_because(state, now, rulebook):
        return NoOverride.CLOSED
    if state.safety.seen_at(now, rulebook.programme.safety).hold.cap(rulebook.programme) <= state.stage:
        return NoOverride.CAP
    if is_late_locked(state, state.stage + 1, rulebook):
        return NoOverride.TOO_SORE
    return None if may_move(state, now, rulebook) else NoOverride.TOO_SOON


def may_move(state: State, now: datetime, rulebook: Rulebook) -> bool:
    """Say whether the last move is long enough ago for another one."""
    if state.last_move_at is None:
        return True
    return (now - state.last_move_at).total_seconds() >= rulebook.programme.gate.moves_apart_h * 3600
