"""Why something is closed: everything, or the next video to a clinician's word."""

from datetime import datetime

from player.decision import Closed, NoOverride
from player.rulebook import Rulebook
from player.state import State


def closed_because(state: State, now: datetime, rulebook: Rulebook) -> tuple[Closed, ...]:
    """Give every reason why nothing is open at an instant, the weightiest first."""
    latest = state.answers.latest
    fresh_s = rulebook.programme.check_in.fresh_h * 3600
    reasons = (
        (Closed.LATCHED, bool(state.safety.latched)),
        (Closed.LOCKED, bool(state.safety.locks)),
        (Closed.CLOCK_BACK, state.is_clock_back),
        (Closed.CARD_DUE, state.safety.card_at(now) is not None),
        (Closed.UNPLACED, state.stage is None),
        (Closed.STALE, latest is None or (now - latest.check_in.at).total_seconds() >= fresh_s),
    )
    return tuple(reason for reason, holds in reasons if holds)


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
    if state.safety.cap(rulebook.programme) <= state.stage:
        return NoOverride.CAP
    if is_late_locked(state, state.stage + 1, rulebook):
        return NoOverride.TOO_SORE
    return None if may_move(state, now, rulebook) else NoOverride.TOO_SOON


def may_move(state: State, now: datetime, rulebook: Rulebook) -> bool:
    """Say whether the last move is long enough ago for another one."""
    if state.last_move_at is None:
        return True
    return (now - state.last_move_at).total_seconds() >= rulebook.programme.gate.moves_apart_h * 3600
