"""A check-in from its first question to its last word: answers stored, card asked, the gate's sentence said."""

from datetime import datetime
from uuid import UUID, uuid4

from PySide6.QtCore import QLocale, QObject, QTime, Signal

from player.checkin import CheckInPlan as Plan
from player.clock import zone_or_utc
from player.decision import GateDecision
from player.events import CardForm, CheckIn
from player.guide import Told
from player.rules.gate import Rule
from ui.checkin_mode import CheckInAnswers, CheckInMode, CheckInPlan, DoneFace
from ui.dates import day_words
from ui.desk import Desk
from ui.flows.helping import Helping
from ui.pictures import Pictures
from ui.rule_words import closed_words, refer_sentence, rule_sentence
from ui.words import say

_UNLOCKS = {Rule.UNLOCK_2, Rule.UNLOCK_3}
_STEP_BACKS = {Rule.STEP_BACK_TO_1, Rule.STEP_BACK_TO_2}


def moment_words(at: datetime, now: datetime, zone_name: str) -> str:
    """Say when something was: "12:10 today", "19:40 yesterday", "12 March, 19:40"."""
    zone = zone_or_utc(zone_name)
    then, today = at.astimezone(zone), now.astimezone(zone).date()
    time = QLocale().toString(QTime(then.hour, then.minute), QLocale.FormatType.ShortFormat)
    days = (today - then.date()).days
    if days == 0:
        return say("{0} today").format(time)
    if days == 1:
        return say("{0} yesterday").format(time)
    return say("{0}, {1}").format(day_words(then.date()), time)


class CheckingIn(QObject):
    """Runs one check-in at a time.

    Signals:
        closed: It is over, one way or the other.
        start_wanted: Start the video of this stage now.
        gate_wanted: Show the gate panel.
        stored: A check-in was stored; it may be undone.
    """

    closed = Signal()
    stored = Signal()
    start_wanted = Signal(int)
    gate_wanted = Signal()

    def __init__(self, desk: Desk, helping: Helping, pictures: Pictures) -> None:
        """Take the desk."""
        super().__init__(desk)
        self._desk, self._helping, self._pictures = desk, helping, pictures
        self._mode: CheckInMode | None = None
        self._plan: Plan | None = None
        self._form_id: UUID = uuid4()
        self._card_id: UUID = uuid4()
        self._told: Told | None = None
        self._after: GateDecision | None = None

    @property
    def can_undo(self) -> bool:
        """Whether a check-in was stored that may be taken back."""
        return self._told is not None

    def forget_undo(self) -> None:
        """Leave what was stored as it is: other records hold now."""
        self._told = None

    def start(self) -> None:
        """Ask the first question, unless a mode is in the way."""
        desk = self._desk
        if not desk.is_open or desk.window.mode is not None:
            return
        guide = desk.guide
        desk.ask(guide.plan_check_in, self._on_plan)

    def _on_plan(self, plan: Plan) -> None:
        desk = self._desk
        if desk.window.mode is not None:
            return
        self._plan, self._told, self._after = plan, None, None
        self._form_id, self._card_id = uuid4(), uuid4()
        last = plan.last
        last_words = ""
        if last is not None:
            moment = desk.clock.now()
            last_words = say("That was at {0}.").format(moment_words(last.at, moment.at, moment.zone))
        mode = CheckInMode(
            desk.look,
            CheckInPlan(
                last_nrs=None if last is None else last.nrs,
                last_words=last_words,
                asks_morning=plan.asks_morning,
                offers_planned_sit=plan.offers_planned_sit,
                body=self._pictures.body(),
                waits_for_next=desk.settings.waits_for_next,
            ),
        )
        mode.answered.connect(self._on_answered)
        mode.pain_only.connect(self._on_pain_only)
        mode.card_done.connect(self._on_card_done)
        mode.left.connect(self._close)
        mode.closed.connect(self._close)
        mode.filled_pressed.connect(self._on_filled)
        mode.ghost_pressed.connect(self._on_ghost)
        mode.undo_wanted.connect(self.undo)
        self._mode = mode
        desk.window.enter_mode(mode)

    def undo(self) -> None:
        """Take the check-in back."""
        desk, told = self._desk, self._told
        if told is None:
            return
        guide, event_id = desk.guide, told.event.id
        self._told = None

        def done(decision: GateDecision) -> None:
            desk.take_decision(decision)
            desk.say(say("Taken back."))

        desk.ask(lambda: guide.withdraw(event_id), done)
        self._close()

    def _on_answered(self, answers: CheckInAnswers) -> None:
        desk, guide, form_id = self._desk, self._desk.guide, self._form_id

        def store() -> Told:
            return guide.check_in(
                answers.nrs,
                form_id,
                sit=answers.sit,
                leg=answers.leg,
                change=answers.change,
                morning=answers.morning,
            )

        desk.ask(store, self._on_told, self._on_not_stored)

    def _on_not_stored(self, _error: Exception) -> None:
        if self._mode is not None:
            # What was typed stays on screen; the same form id makes a second try safe.
            self._mode.let_resend()

    def _on_told(self, told: Told) -> None:
        self._told, self._after = told, told.after
        self.stored.emit()
        self._desk.take_decision(told.after)
        mode = self._mode
        if mode is None:
            return
        card = told.after.card
        if card is not None and not told.after.is_latched:
            mode.ask_card(self._helping.new_flow(card.form))
        else:
            mode.show_done(self._done_face(told.after))

    def _on_card_done(self) -> None:
        mode = self._mode
        if mode is None or mode.flow is None:
            return
        self._helping.store_card(mode.flow, self._card_id, self._after_card)

    def _after_card(self, decision: GateDecision) -> None:
        mode = self._mode
        if mode is None or mode.flow is None:
            return
        self._after = decision
        flow = mode.flow
        if flow.worst is not None:
            self._close()
            self._helping.show_sign(flow, self._card_id)
        elif decision.card is not None and decision.card.form is CardForm.FULL:
            mode.ask_card(self._helping.new_flow(CardForm.FULL))
            self._card_id = uuid4()
        else:
            mode.show_done(self._done_face(decision))

    def _on_pain_only(self, nrs: int) -> None:
        desk, guide, form_id = self._desk, self._desk.guide, self._form_id

        def done(told: Told) -> None:
            desk.take_decision(told.after)

        desk.ask(lambda: guide.check_in(nrs, form_id), done)

    def _done_face(self, decision: GateDecision) -> DoneFace:
        told, desk = self._told, self._desk
        if told is None or not isinstance(told.event, CheckIn):
            return DoneFace(say("Saved."))
        last = self._plan.last if self._plan is not None else None
        saved = _saved_words(told.event.nrs, None if last is None else last.nrs)
        # A step back or an opening is told by the check-in or by its card; the later word is the one that holds.
        rule = decision.rule if decision.rule is not None else told.after.rule
        spoken = decision if decision.rule is not None else told.after
        lines = [rule_sentence(spoken, desk.programme)]
        if decision.closed and not lines[0]:
            lines = [closed_words(decision)]
        lines.append(refer_sentence(told.after.refer))
        shown = tuple(line for line in lines if line)
        stage = decision.stage or 1
        is_opened = rule in _UNLOCKS and decision.stage is not None and decision.stage in decision.open
        if is_opened and told.before.stage is not None and stage > told.before.stage:
            start, stay = say("Start Video {0}").format(stage), say("Stay with Video {0}").format(stage - 1)
            return DoneFace(saved, shown, start, stay)
        if rule in _STEP_BACKS:
            return DoneFace(saved, shown, say("Start Video {0}").format(stage), say("See why"))
        return DoneFace(saved, shown)

    def _on_filled(self) -> None:
        stage = self._after.stage if self._after is not None else None
        self._close()
        if stage is not None:
            self.start_wanted.emit(stage)

    def _on_ghost(self) -> None:
        rule = self._after.rule if self._after is not None else None
        told_rule = self._told.after.rule if self._told is not None else None
        self._close()
        if rule in _STEP_BACKS or told_rule in _STEP_BACKS:
            self.gate_wanted.emit()

    def _close(self) -> None:
        desk = self._desk
        if self._mode is not None and desk.window.mode is self._mode:
            desk.window.leave_mode()
        self._mode = None
        self.closed.emit()


def _saved_words(nrs: int, before: int | None) -> str:
    saved = say("Saved. {0} out of 10").format(nrs)
    if before is None:
        return saved + "."
    change = nrs - before
    if change == 0:
        return saved + say(", the same as last time. Steady is fine.")
    numbers = (say("one"), say("two"), say("three"))
    size = numbers[abs(change) - 1] if abs(change) <= len(numbers) else str(abs(change))
    if change < 0:
        return saved + say(", {0} lower than last time.").format(size)
    return saved + say(", {0} higher than last time. Ups and downs are normal.").format(size)
