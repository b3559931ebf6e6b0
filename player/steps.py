"""What one event does to the state: cards, latches, placing, opening, stepping back, easy days, referrals.

The decision table of the programme text, section 5.3, in its order: red flags, session rules, referral, step back,
unlock, hold. Read as in section 11.
"""

from dataclasses import replace
from datetime import datetime

from player.answers import Answers, Latest, Stored
from player.closed import is_late_locked, is_waiting, may_move, no_override_because
from player.decision import CardDue, CardReason, Move, Pending
from player.events import (
    CardForm,
    CheckIn,
    Cleared,
    EpisodeStart,
    Event,
    Morning,
    Override,
    PegScore,
    RoutineDone,
    SafetyCard,
)
from player.moves import Ceiling, first_check_ins_place, place, steps_back
from player.refer import follow_forecast, refer_by_day, refer_by_peg, refer_late
from player.rows import Standing, hours, rows, within
from player.rulebook import Rulebook
from player.rules.gate import Rule, UnlockRules
from player.safety import calls_short_card
from player.state import Promise, ReferState, State
from player.today import after_routine, routine_calls_card, routine_rule


class Steps:
    """Leads from one state to the next."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._book = rulebook
        self._programme = rulebook.programme

    def episode_of(self, state: State, event: Event) -> int:
        """Give the number of the spell of pain that an event belongs to, which it may begin (reading 46)."""
        latest = state.answers.latest
        begins = state.episode == 0 and isinstance(event, CheckIn | EpisodeStart)
        if isinstance(event, EpisodeStart):
            begins = begins or state.has_told_spell
        elif isinstance(event, CheckIn) and latest is not None and latest.episode == state.episode:
            gap_s = (event.at - latest.check_in.at).total_seconds()
            begins = begins or gap_s >= self._programme.gate.away_new_spell_h * 3600
        return state.episode + begins

    def after(self, state: State, stored: Stored, answers: Answers) -> State:
        """Give the state after an event.

        Args:
            state: The state before it.
            stored: The event.
            answers: What the answers say with it.
        """
        event, at = stored.event, stored.event.at
        seen = state.safety.seen_at(at, self._programme.safety)
        is_new = 0 < state.episode < stored.episode
        state = replace(
            state,
            answers=answers,
            safety=seen,
            episode=stored.episode,
            last_at=at,
            place=stored.place,
            rule=None,
            raised=None,
            placement=None,
        )
        if is_new:
            state = self._leave_episode(state, at)
        match event:
            case CheckIn():
                state = self._check_in(state, event, had_card=seen.card is not None, is_new=is_new)
            case RoutineDone():
                state = self._routine(state, event)
            case SafetyCard():
                state = self._safety(state, event)
            case Cleared():
                state = self._book.take_safety(state, event, at)
            case EpisodeStart():
                state = replace(state, has_told_spell=True)
            case Override():
                state = self._override(state, at)
            case PegScore():
                state = refer_by_peg(state, at, self._book)
        return state

    # A new spell

    def _leave_episode(self, state: State, at: datetime) -> State:
        state = replace(
            state,
            stage=None,
            since=None,
            stage_before=state.stage_before if state.stage is None else state.stage,
            placed_from=None,
            placed_at=None,
            pending=None,
            refer=ReferState(),
            promise=Promise(),
        )
        if self._has_full_card(state, at):
            return state
        return self._call(state, CardForm.FULL, CardReason.NEW_SPELL, at)

    def _has_full_card(self, state: State, at: datetime) -> bool:
        clear = state.safety.last_clear(at, CardForm.FULL)
        return clear is not None and within(clear, at, self._programme.safety.cards.full_max_age_h)

    def _call(self, state: State, form: CardForm, reason: CardReason, at: datetime) -> State:
        return self._book.take_safety(state, CardDue(form, reason, at, state.place), at)

    # Check-ins

    def _check_in(self, state: State, check_in: CheckIn, *, had_card: bool, is_new: bool) -> State:
        latest = state.answers.latest
        was_clock_back = state.is_clock_back
        # A later check-in decides afresh, so nothing waits for a card any more.
        if state.pending is not None or was_clock_back:
            state = replace(state, pending=None, is_clock_back=False)
        hold = state.safety.hold
        if latest is None or hold.latched:
            return replace(state, rule=Rule.STOP)
        if hold.locks:
            return self._call_for(replace(state, rule=Rule.STOP), latest)
        if is_new and state.was_placed and not self._has_full_card(state, check_in.at):
            state = replace(state, rule=Rule.PLACE_AGAIN)
        state = refer_by_day(state, check_in.at, self._book)
        state = self._ease(state, latest)
        if state.stage is None:
            state = self._try_to_place(state, latest)
        else:
            state = self._move_or_hold(state, latest, may_open=not had_card and not was_clock_back)
        state = self._call_for(state, latest)
        promise = follow_forecast(state, check_in.at, self._book)
        return state if promise is state.promise else replace(state, promise=promise)

    def _call_for(self, state: State, latest: Latest) -> State:
        """Make the short card due where the answers, or the days since the last card, ask for it."""
        at = latest.check_in.at
        if calls_short_card(latest, self._programme):
            state = self._call(state, CardForm.SHORT, CardReason.SORE, at)
        if self._is_weekly_due(state, at):
            state = self._call(state, CardForm.SHORT, CardReason.WEEKLY, at)
        return state

    def _ease(self, state: State, latest: Latest) -> State:
        at = latest.check_in.at
        if self._is_welcome_back(latest):
            return replace(state, hour=state.hour.ease(at, Rule.WELCOME_BACK))
        if latest.check_in.morning is Morning.WORSE:
            return replace(state, hour=state.hour.ease(at, Rule.SORE_MORNING))
        return state

    def _is_welcome_back(self, latest: Latest) -> bool:
        gate = self._programme.gate
        if latest.gap is None:
            return False
        return gate.away_h * 3600 <= latest.gap.total_seconds() < gate.away_new_spell_h * 3600

    def _is_single_bad(self, latest: Latest) -> bool:
        gate = self._programme.gate
        is_jump = latest.jump is not None and latest.jump >= gate.jump - gate.tolerance
        return is_jump or (latest.drop is not None and latest.drop >= gate.drop_bins)

    def _is_weekly_due(self, state: State, at: datetime) -> bool:
        clear, tally = state.safety.last_clear(at), self._book.tally
        if clear is None:
            return False
        days = (tally.local_date(at) - tally.local_date(clear)).days
        return days >= self._programme.safety.cards.short_every_days

    def _try_to_place(self, state: State, latest: Latest) -> State:
        at = latest.check_in.at
        has_card = self._has_full_card(state, at)
        if has_card and latest.is_valid:
            return self._place(state, latest.check_in, latest.place, at)
        if self._is_single_bad(latest):
            state = replace(state, hour=state.hour.ease(at, Rule.SINGLE_BAD))
        return state if has_card else self._call(state, CardForm.FULL, CardReason.PLACING, at)

    def _placing_rule(self, state: State) -> Rule:
        return Rule.PLACE_AGAIN if state.was_placed else Rule.PLACE

    def _ceiling(self, state: State) -> Ceiling:
        return Ceiling(state.safety.hold.cap(self._programme), state.stage_before)

    def _place(self, state: State, check_in: CheckIn, place_of_check_in: int, at: datetime) -> State:
        placement = place(check_in, self._programme.gate.placement, self._ceiling(state))
        state = self._to_stage(state, placement.stage, at, self._placing_rule(state))
        return replace(
            state,
            answers=state.answers.restart_stage(place_of_check_in),
            placed_from=place_of_check_in,
            placed_at=at,
            placement=placement,
        )

    def _to_stage(self, state: State, stage: int, at: datetime, rule: Rule) -> State:
        """Change the stage and count anew."""
        return replace(
            state,
            stage=stage,
            was_placed=True,
            since=at,
            moves=(*state.moves, Move(at, rule, state.stage, stage)),
            answers=state.answers.restart_stage(state.place + 1),
            pending=None,
            rule=rule,
        )

    def _move_or_hold(self, state: State, latest: Latest, *, may_open: bool) -> State:
        at, stage = latest.check_in.at, state.stage or 1
        back = self._book.step_back_from(stage)
        if latest.is_valid and back is not None:
            here_s = (at - min(state.since or at, at)).total_seconds()
            is_due = here_s >= back.here_h * 3600 and may_move(state, at, self._book)
            if is_due and steps_back(state.answers, at, back, self._programme):
                return self._step_back(state, stage, at, back.rule)
        if latest.is_valid and state.placed_from is not None and state.placed_at is not None:
            first = first_check_ins_place(
                state.answers,
                state.placed_from,
                hours(min(state.placed_at, at), at),
                self._programme.gate.placement,
                self._ceiling(state),
            )
            if first is not None and first < stage:
                return self._to_stage(state, stage - 1, at, Rule.PROVISIONAL)
        unlock = self._book.unlock_after(stage)
        if may_open and latest.is_valid and unlock is not None and self._opens(state, latest, unlock):
            return replace(state, pending=Pending(at, unlock.rule, unlock.to_stage, state.place), rule=unlock.rule)
        return self._hold(state, latest)

    def _step_back(self, state: State, stage: int, at: datetime, rule: Rule) -> State:
        refer = self._programme.gate.refer
        kept = [earlier for earlier in state.step_backs if hours(earlier, at) <= refer.step_backs_h]
        state = self._to_stage(state, stage - 1, at, rule)
        state = replace(state, last_move_at=at, step_backs=(*kept, at))
        state = self._call(state, CardForm.SHORT, CardReason.STEP_BACK, at)
        return refer_late(state, at, self._book) if len(state.step_backs) >= refer.step_backs else state

    def _opens(self, state: State, latest: Latest, unlock: UnlockRules) -> bool:
        at = latest.check_in.at
        if not may_move(state, at, self._book):
            return False
        if self._is_single_bad(latest) or self._is_welcome_back(latest) or calls_short_card(latest, self._programme):
            return False
        # A full card that this very check-in has raised is not the unlock's own.
        if state.safety.card is not None or is_late_locked(state, unlock.to_stage, self._book):
            return False
        since = min(state.since or at, at)
        standing = Standing(at, state.answers, state.safety.hold, since, is_card_due=False)
        return rows(standing, unlock, self._programme, self._book.tally).are_met

    def _hold(self, state: State, latest: Latest) -> State:
        at = latest.check_in.at
        if self._is_welcome_back(latest):
            return replace(state, rule=Rule.WELCOME_BACK)
        if self._is_single_bad(latest):
            return replace(state, rule=Rule.SINGLE_BAD, hour=state.hour.ease(at, Rule.SINGLE_BAD))
        if latest.check_in.morning is Morning.WORSE:
            return replace(state, rule=Rule.SORE_MORNING)
        if self._is_settled(state, at):
            return replace(state, rule=Rule.MAINTENANCE)
        return replace(state, rule=Rule.SINGLE_GOOD if self._is_single_good(state, latest) else Rule.HOLD)

    def _is_settled(self, state: State, at: datetime) -> bool:
        rules, answers = self._programme.gate.maintenance, state.answers
        if state.stage != rules.stage or state.since is None or answers.level is None:
            return False
        has_sat = answers.sat_at is not None and within(answers.sat_at, at, rules.here_h)
        was_unsettled = answers.not_settled_at is not None and within(answers.not_settled_at, at, rules.here_h)
        is_long = (at - state.since).total_seconds() >= rules.here_h * 3600
        is_low = answers.level.mean <= rules.level_max + self._programme.gate.tolerance
        return is_long and is_low and has_sat and not was_unsettled

    def _is_single_good(self, state: State, latest: Latest) -> bool:
        unlock, check_in = self._book.unlock_after(state.stage), latest.check_in
        if unlock is None or not latest.is_valid or check_in.sit is None or check_in.sit < unlock.sit_reached:
            return False
        rules = self._programme.check_in
        sits = [
            counted.check_in.sit
            for counted in state.answers.counting.newest
            if counted.check_in.sit is not None and within(counted.at, check_in.at, rules.sits_max_age_h)
        ][-rules.sits :]
        return sum(sit >= unlock.sit_reached for sit in sits) == 1

    # Everything else

    def _routine(self, state: State, routine: RoutineDone) -> State:
        rule = routine_rule(routine, self._programme.session)
        hour = after_routine(state.hour, routine, rule)
        if rule is not None or hour is not state.hour:
            state = replace(state, rule=rule, hour=hour)
        if not routine_calls_card(routine, rule):
            return state
        return self._call(replace(state, pending=None), CardForm.SHORT, CardReason.STOPPED, routine.at)

    def _safety(self, state: State, card: SafetyCard) -> State:
        at = card.at
        state = self._book.take_safety(state, card, at)
        hold = state.safety.hold
        cap = hold.cap(self._programme)
        is_too_high = state.stage is not None and state.stage > cap
        if is_too_high:
            state = self._to_stage(state, cap, at, Rule.CAP)
        if not hold.is_open:
            return replace(state, pending=None, rule=Rule.STOP)
        if is_too_high:
            return state
        if state.pending is not None:
            return self._open(state, state.pending, at, cap)
        if state.stage is None and card.form is CardForm.FULL:
            return self._place_by_card(state, at)
        return state

    def _open(self, state: State, pending: Pending, at: datetime, cap: int) -> State:
        """Open the video that has waited for a card, if this one was clear and in time."""
        if state.safety.card is not None:
            return state  # a short answer does not settle a full card, for which the video waits on
        if not is_waiting(pending, at, self._book) or pending.to_stage > cap:
            return replace(state, pending=None)
        state = replace(self._to_stage(state, pending.to_stage, at, pending.rule), last_move_at=at)
        if pending.rule is not Rule.OVERRIDE:
            return state
        # The first answers do not correct what a clinician has said.
        return replace(state, placed_from=None)

    def _place_by_card(self, state: State, at: datetime) -> State:
        answers = state.answers
        if not answers.counting.newest:
            return state
        last = answers.counting.newest[-1]
        is_near = within(last.at, at, self._programme.safety.cards.full_max_age_h)
        if not is_near or last.episode != state.episode:
            return state
        return self._place(state, last.check_in, last.place, at)

    def _override(self, state: State, at: datetime) -> State:
        if state.stage is None or no_override_because(state, at, self._book) is not None:
            return state
        return replace(state, pending=Pending(at, Rule.OVERRIDE, state.stage + 1, state.place), rule=Rule.OVERRIDE)
