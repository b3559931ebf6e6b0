"""When a clinician should look (rules G13 and G14), and what becomes of the forecasts that were shown."""

from dataclasses import replace
from datetime import datetime, timedelta

from player.decision import CardDue, CardReason
from player.events import CardForm, Spell
from player.rows import baseline, is_better
from player.rulebook import Rulebook
from player.rules.gate import Rule
from player.state import Promise, State


def refer_by_day(state: State, at: datetime, book: Rulebook) -> State:
    """Look at the referrals that go by the day of the spell, each of them once (reading 47)."""
    episode, level = state.answers.episode, state.answers.level
    if episode is None or level is None:
        return state
    gate, rules, done = book.programme.gate, book.programme.gate.refer, state.refer
    day = episode.day(book.tally.local_date(at))
    is_early = not done.is_early_done and rules.early_day <= day <= rules.early_day_last
    is_late = not done.is_late_done and day >= rules.late_day
    is_long = not done.is_long_done and day >= rules.long_day
    if not (is_early or is_late or is_long):
        return state
    done = replace(
        done,
        is_early_done=done.is_early_done or is_early,
        is_late_done=done.is_late_done or is_late,
        is_long_done=done.is_long_done or is_long,
    )
    state = replace(state, refer=done)
    is_high = level.mean >= rules.level_from - gate.tolerance
    better = is_better(baseline(state.answers, gate.better), level.mean, gate.better, gate.tolerance)
    if (is_late and is_high) or (is_long and episode.spell is Spell.OVER_12_WEEKS and not better):
        return refer_late(state, at, book)
    if is_early and is_high and not better:
        return _call(replace(state, raised=Rule.REFER_EARLY), at, book)
    return state


def refer_by_peg(state: State, at: datetime, book: Rulebook) -> State:
    """Refer if the weekly score has risen far above the best one of the spell."""
    gate, rise = book.programme.gate, state.answers.peg_rise
    is_risen = rise is not None and rise >= gate.refer.peg_rise - gate.tolerance
    return refer_late(replace(state, pending=None), at, book) if is_risen else state


def refer_late(state: State, at: datetime, book: Rulebook) -> State:
    """Give the strong referral (G14)."""
    return _call(replace(state, raised=Rule.REFER_LATE, refer=replace(state.refer, is_late=True)), at, book)


def _call(state: State, at: datetime, book: Rulebook) -> State:
    return book.take_safety(state, CardDue(CardForm.FULL, CardReason.REFER, at, state.place), at)


def follow_forecast(state: State, at: datetime, book: Rulebook) -> Promise:
    """Follow up the forecast that was shown, and note the one that is shown now (reading 51)."""
    rules, promise, level = book.programme.forecast, state.promise, state.answers.level
    due_at = promise.due_at
    if due_at is not None:
        if level is not None and level.mean <= rules.reached_level + book.programme.gate.tolerance:
            promise = replace(promise, due_at=None)
        elif at > due_at:
            hidden_until = due_at + timedelta(hours=rules.hidden_after_miss_h)
            promise = Promise(hidden_until=hidden_until, misses=promise.misses + 1)
    if promise.due_at is None:
        shown = book.forecast(state, promise, at)
        if shown is not None:
            promise = replace(promise, due_at=at + timedelta(days=shown.to_days))
    return promise
