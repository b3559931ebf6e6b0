"""What one event does to the state: cards, latches, placing, opening, stepping back, easy days, referrals.

The decision table of the programme text, section 5.3, in its order: red flags, session rules, referral, step back,
unlock, hold. Read as in section 11.
"""

from dataclasses import replace
from datetime import datetime

from player.answers import Answers, Latest
from player.closed import is_late_locked, may_move, no_override_because
from player.decision import CardReason, Move, Pending
from player.events import (
    CardForm,
    CheckIn,
    Cleared,
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
from player.rules.gate import Rule
from player.safety import answer, call_card, calls_short_card, tick
from player.state import Promise, ReferState, State
from player.today import after_routine, routine_calls_card, routine_rule


class Steps:
    """Leads from one state to the next."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._book = rulebook
        self._programme = rulebook.programme

    def after(self, state: State, event: Event) -> State:
        """Give the state after an event, whose instant is the newest that the state's answers know."""
        before = replace(state, last_at=event.at, rule=None, raised=None, placement=None)
        after = replace(before, answers=self._book.tally.add(before.answers, event))
        if _has_new_episode(before.answers, after.answers):
            after = self._leave_episode(after, event.at)
        match event:
            case CheckIn():
                after = self._check_in(after, event, had_card=before.safety.card_at(event.at) is not None)
            case RoutineDone():
                after = self._routine(after, event)
            case SafetyCard():
                after = self._safety(after, event)
            case Cleared():
                today, number = self._book.tally.local_date(event.at), _episode_number(after)
                after = replace(after, safety=tick(after.safety, event, today, self._programme.safety, number))
            case Override():
                after = self._override(after, event.at)
            case PegScore():
                after = refer_by_peg(after, event.at, self._book)
        return after

    # A new spell

    def _leave_episode(self, state: State, at: datetime) -> State:
        state = replace(
            state,
            stage=None,
            since=None,
            stage_before=state.stage_before if state.stage is None else state.stage,
            placed_from=None,
            pending=None,
            refer=ReferState(),
            promise=Promise(),
        )
        return state if self._has_full_card(state, at) else self._call(state, CardForm.FULL, CardReason.NEW_SPELL, at)

    def _has_full_card(self, state: State, at: datetime) -> bool:
        clear = state.safety.last_clear(at, CardForm.FULL)
        return clear is not None and within(clear, at, self._programme.safety.cards.full_max_age_h)

    def _call(self, state: State, form: CardForm, reason: CardReason, at: datetime) -> State:
        return replace(state, safety=call_card(state.safety, form, reason, at))

    # Check-ins

    def _check_in(self, state: State, check_in: CheckIn, *, had_card: bool) -> State:
        latest = state.answers.latest
        was_clock_back = state.is_clock_back
        # A later check-in decides afresh, so nothing waits for a card any more.
        state = replace(state, pending=None, is_clock_back=False)
        if not state.safety.is_open or latest is None:
            return replace(state, rule=Rule.STOP)
        state = refer_by_day(state, check_in.at, self._book)
        state = self._ease(state, latest)
        if state.stage is None:
            state = self._try_to_place(state, latest)
        else:
            state = self._move_or_hold(state, latest, may_open=not had_card and not was_clock_back)
        if calls_short_card(latest, self._programme):
            state = self._call(state, CardForm.SHORT, CardReason.SORE, check_in.at)
        if state.stage is not None and self._is_weekly_due(state, check_in.at):
            state = self._call(state, CardForm.SHORT, CardReason.WEEKLY, check_in.at)
        return replace(state, promise=follow_forecast(state, check_in.at, self._book))

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
            return True
        days = (tally.local_date(at) - tally.local_date(clear)).days
        return days >= self._programme.safety.cards.short_every_days

    def _try_to_place(self, state: State, latest: Latest) -> State:
        at = latest.check_in.at
        if not self._has_full_card(state, at):
            return self._call(state, CardForm.FULL, CardReason.PLACING, at)
        return self._place(state, latest.check_in, at) if latest.is_valid else state

    def _ceiling(self, state: State) -> Ceiling:
        return Ceiling(state.safety.cap(self._programme), state.stage_before)

    def _place(self, state: State, check_in: CheckIn, at: datetime) -> State:
        placement = place(check_in, self._programme.gate.placement, self._ceiling(state))
        rule = Rule.PLACE if state.stage_before is None else Rule.PLACE_AGAIN
        state = self._to_stage(state, placement.stage, at, rule)
        return replace(
            state,
            answers=state.answers.restart_stage(check_in.at, is_counted=True),
            placed_from=check_in.at,
            placement=placement,
        )

    def _to_stage(self, state: State, stage: int, at: datetime, rule: Rule | None) -> State:
        """Change the stage and count anew."""
        return replace(
            state,
            stage=stage,
            since=at,
            moves=(*state.moves, Move(at, rule, state.stage, stage)),
            answers=state.answers.restart_stage(at, is_counted=False),
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
        if latest.is_valid and state.placed_from is not None:
            rules = self._programme.gate.placement
            first = first_check_ins_place(state.answers, state.placed_from, at, rules, self._ceiling(state))
            if first is not None and first < stage:
                return self._to_stage(state, stage - 1, at, Rule.PROVISIONAL)
        if may_open and latest.is_valid and self._opens(state, latest):
            return self._ask_to_open(state, at, stage)
        return self._hold(state, latest)

    def _step_back(self, state: State, stage: int, at: datetime, rule: Rule) -> State:
        refer = self._programme.gate.refer
        kept = [earlier for earlier in state.step_backs if hours(earlier, at) <= refer.step_backs_h]
        state = self._to_stage(state, stage - 1, at, rule)
        state = replace(state, last_move_at=at, step_backs=(*kept, at))
        state = self._call(state, CardForm.SHORT, CardReason.STEP_BACK, at)
        return refer_late(state, at) if len(state.step_backs) >= refer.step_backs else state

    def _opens(self, state: State, latest: Latest) -> bool:
        at, unlock = latest.check_in.at, self._book.unlock_after(state.stage)
        if unlock is None or not may_move(state, at, self._book):
            return False
        if self._is_single_bad(latest) or self._is_welcome_back(latest) or calls_short_card(latest, self._programme):
            return False
        if is_late_locked(state, unlock.to_stage, self._book):
            return False
        since = min(state.since or at, at)
        standing = Standing(at, state.answers, state.safety, since, is_card_due=False)
        return rows(standing, unlock, self._programme, self._book.tally).are_met

    def _ask_to_open(self, state: State, at: datetime, stage: int) -> State:
        unlock = self._book.unlock_after(stage)
        rule = None if unlock is None else unlock.rule
        state = replace(state, pending=Pending(at, rule, stage + 1), rule=rule)
        return self._call(state, CardForm.SHORT, CardReason.UNLOCK, at)

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
            for counted in state.answers.counted
            if counted.check_in.sit is not None and within(counted.at, check_in.at, rules.sits_max_age_h)
        ][-rules.sits :]
        return sum(sit >= unlock.sit_reached for sit in sits) == 1

    # Everything else

    def _routine(self, state: State, routine: RoutineDone) -> State:
        rule = routine_rule(routine, self._programme.session)
        state = replace(state, rule=rule, hour=after_routine(state.hour, routine, rule))
        if routine_calls_card(routine, rule):
            return self._call(state, CardForm.SHORT, CardReason.STOPPED, routine.at)
        return state

    def _safety(self, state: State, card: SafetyCard) -> State:
        at, rules = card.at, self._programme.safety
        state = replace(state, safety=answer(state.safety, card, rules, _episode_number(state)))
        cap = state.safety.cap(self._programme)
        if state.stage is not None and state.stage > cap:
            state = self._to_stage(state, cap, at, Rule.CAP)
        if not state.safety.is_open:
            return replace(state, pending=None, rule=Rule.STOP)
        if state.rule is Rule.CAP:
            return state
        if state.pending is not None:
            return self._open(state, state.pending, at, cap)
        if state.stage is None and card.form is CardForm.FULL:
            return self._place_by_card(state, at)
        return state

    def _open(self, state: State, pending: Pending, at: datetime, cap: int) -> State:
        """Open the video that has waited for a card, if this one was clear and in time."""
        age_s = (at - pending.at).total_seconds()
        is_in_time = 0 <= age_s < self._programme.safety.cards.unlock_within_min * 60
        if not is_in_time or state.safety.card is not None or pending.to_stage > cap:
            return state if state.safety.card is not None and is_in_time else replace(state, pending=None)
        state = self._to_stage(state, pending.to_stage, at, pending.rule)
        # What a clinician has said is not corrected by the first answers.
        return replace(state, last_move_at=at, placed_from=None if pending.rule is None else state.placed_from)

    def _place_by_card(self, state: State, at: datetime) -> State:
        answers = state.answers
        if not answers.counted or answers.episode is None:
            return state
        check_in = answers.counted[-1].check_in
        is_near = within(check_in.at, at, self._programme.safety.cards.full_max_age_h)
        if not is_near or check_in.at < answers.episode.started_at:
            return state
        return self._place(state, check_in, at)

    def _override(self, state: State, at: datetime) -> State:
        if state.stage is None or no_override_because(state, at, self._book) is not None:
            return state
        state = replace(state, pending=Pending(at, None, state.stage + 1))
        return self._call(state, CardForm.SHORT, CardReason.UNLOCK, at)


def _has_new_episode(before: Answers, after: Answers) -> bool:
    """Say whether an event has begun another spell, which the first of all does not."""
    return before.episode is not None and after.episode is not None and after.episode.number != before.episode.number


def _episode_number(state: State) -> int:
    return 0 if state.answers.episode is None else state.answers.episode.number
