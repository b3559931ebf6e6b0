"""What a state means at an instant: the gate decision."""

from datetime import datetime, timedelta

from player.closed import (
    card_due,
    closed_because,
    has_other_card,
    is_late_locked,
    is_waiting,
    no_override_because,
)
from player.decision import GateDecision, NoOverride, TodayMode
from player.dial import band_error, upper_edge
from player.rows import Standing, baseline, is_better, rows
from player.rulebook import Rulebook
from player.state import State
from player.today import Hour, hour


def verdict(state: State, now: datetime, book: Rulebook) -> GateDecision:
    """Make the decision of an instant.

    Args:
        state: What the events up to it have left.
        now: The instant, not before the answers that the state knows.
        book: The rules.
    """
    programme, answers, safety = book.programme, state.answers, state.safety.seen_at(now, book.programme.safety)
    gate, level = programme.gate, answers.level
    closed = closed_because(state, now, book)
    pending = state.pending if state.pending is not None and is_waiting(state.pending, now, book) else None
    start = baseline(answers, gate.better)
    better = is_better(start, None if level is None else level.mean, gate.better, gate.tolerance)
    upper = None if level is None else upper_edge(level, programme.dial)
    plan = Hour(TodayMode.STOP) if closed else hour(state.hour, answers, now, book.zone, programme.session)
    no_override = no_override_because(state, now, book)
    unlock = book.unlock_after(state.stage)
    standing = Standing(
        now,
        answers,
        safety.hold,
        None if state.stage is None or state.since is None else min(state.since, now),
        is_card_due=has_other_card(state, now, book),
    )
    return GateDecision(
        at=now,
        stage=state.stage,
        open=() if closed else _open(state, book),
        rule=state.rule,
        rows=None if unlock is None else rows(standing, unlock, programme, book.tally),
        level=None if level is None else level.mean,
        upper=upper,
        lower=None
        if level is None
        else level.mean - programme.dial.band_z * band_error(level.variance, programme.dial),
        notch=answers.dial.needle,
        trend=book.trend(answers, now),
        forecast=book.forecast(state, state.promise, now),
        baseline=start,
        is_better=better,
        is_surely_better=better and start is not None and upper is not None and upper < start,
        today=plan.mode,
        today_rule=plan.rule,
        today_until=plan.until,
        card=card_due(state, now, book),
        closed=closed,
        latched_items=safety.hold.latched,
        is_ticked=safety.hold.is_ticked,
        locked_items=safety.hold.locks,
        cap=safety.hold.cap(programme),
        cap_items=safety.hold.caps,
        refer=state.raised,
        is_late_lock=state.stage is not None and is_late_locked(state, state.stage, book),
        pending=pending,
        placement=state.placement,
        last_move=state.moves[-1] if state.moves else None,
        rest_until=state.hour.rest_until(now, programme.session),
        next_counts_at=_next_counts_at(state, now, book),
        override_to=state.stage + 1 if state.stage is not None and no_override is None else None,
        no_override=no_override,
        override_from=_override_from(state, book) if no_override is NoOverride.TOO_SOON else None,
    )


def _open(state: State, book: Rulebook) -> tuple[int, ...]:
    stages = range(1, (state.stage or 0) + 1)
    return tuple(stage for stage in stages if not is_late_locked(state, stage, book))


def _next_counts_at(state: State, now: datetime, book: Rulebook) -> datetime:
    if not state.answers.counting.newest:
        return now
    return max(
        now, state.answers.counting.newest[-1].opened_at + timedelta(minutes=book.programme.check_in.group_min)
    )


def _override_from(state: State, book: Rulebook) -> datetime | None:
    if state.last_move_at is None:
        return None
    return state.last_move_at + timedelta(hours=book.programme.gate.moves_apart_h)
