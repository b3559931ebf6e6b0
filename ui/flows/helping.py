"""The way to help: the page itself, the warning-sign page, the safety check, and back."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID, uuid4

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QMenu

from player.clock import zone_or_utc
from player.decision import GateDecision
from player.events import Answer, CardForm, SafetyCard
from player.guide import Guide, Told
from player.programme import SafetyItem, Tier
from ui.commands.version import own_version
from ui.desk import Desk
from ui.help_page import HelpPage
from ui.red_flag_page import ClearedPage, RedFlagFace, RedFlagPage, StaffPage
from ui.safety_flow import SafetyFlow
from ui.safety_mode import SafetyMode
from ui.words import say


class Helping(QObject):
    """Runs everything that has to do with safety.

    Signals:
        card_answered: A card was stored; the `GateDecision` after it.
        closed: The way to help is over.
    """

    card_answered = Signal(object)
    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        """Take the desk."""
        super().__init__(desk)
        self._desk = desk
        self._flow: SafetyFlow | None = None
        self._form_id: UUID = uuid4()
        self._is_stored = False
        self._mode: SafetyMode | None = None
        self._page: RedFlagPage | None = None

    def show_help(self) -> None:
        """Show Get help, or the page of a warning sign that is on file."""
        desk = self._desk
        if isinstance(desk.window.mode, HelpPage | RedFlagPage | SafetyMode):
            return
        page = HelpPage(desk.look, desk.region, desk.messages[-5:], own_version())
        page.left.connect(self._leave)
        page.safety_check_wanted.connect(self.start_full)
        desk.window.push_mode(page)

    def start_full(self) -> None:
        """Ask the full questionnaire."""
        self.start_card(CardForm.FULL)

    def start_card(self, form: CardForm) -> None:
        """Ask a card as a mode of its own."""
        desk = self._desk
        if not desk.is_open:
            return
        self._form_id, self._is_stored = uuid4(), False
        self._flow = self.new_flow(form)
        self._mode = SafetyMode(desk.look, self._flow)
        self._mode.done.connect(self._on_card_done)
        self._mode.left.connect(self._leave)
        desk.window.push_mode(self._mode)

    def new_flow(self, form: CardForm) -> SafetyFlow:
        """Make a card's flow; items that a clinician has checked are asked as "new or worse since"."""
        desk = self._desk
        again: dict[str, str] = {}
        if desk.is_open and desk.decision.is_ticked:
            visited = QLocale().toString(desk.clock.now().at.date(), QLocale.FormatType.LongFormat)
            again = dict.fromkeys((*desk.decision.latched_items, *desk.decision.cap_items), visited)
        return SafetyFlow(desk.look, desk.programme.safety, form, again)

    def store_card(self, flow: SafetyFlow, form_id: UUID, then: Callable[[GateDecision], object]) -> None:
        """Store a card's answers; ``then`` is called with what it led to."""
        guide, answers, form = self._desk.guide, dict(flow.answers), flow.form

        def done(told: Told) -> None:
            self._desk.take_decision(told.after)
            then(told.after)

        self._desk.ask(lambda: guide.answer_card(form, answers, form_id), done)

    def show_sign(self, flow: SafetyFlow, form_id: UUID) -> None:
        """Show what a positive card leads to; the card is stored already."""
        self._flow, self._form_id, self._is_stored = flow, form_id, True
        tier = flow.worst
        if tier is not None:
            self._show_flag(self._face(tier, flow.positive, can_retract=True))

    def show_latched(self) -> None:
        """Show the page of the warning sign that is on file."""
        desk = self._desk
        decision = desk.decision
        ids = decision.latched_items or decision.locked_items
        items = tuple(item for item in desk.programme.safety.items if item.id in ids)
        if not items:
            self.show_help()
            return
        tier = min((item.tier for item in items), key=lambda t: t.value)
        self._flow = None
        self._show_flag(self._face(tier, items, can_retract=False))

    def ask_within(self, flow: SafetyFlow, then: Callable[..., object]) -> None:
        """Ask a card over a running routine.

        Args:
            flow: The card.
            then: Called with ``has_sign`` once the card is stored. After a sign the page of it is the caller's turn.
        """
        desk, form_id = self._desk, uuid4()
        mode = SafetyMode(desk.look, flow, may_leave=False)
        self._flow, self._form_id, self._is_stored = flow, form_id, True

        def done() -> None:
            def after(_: GateDecision) -> None:
                desk.window.leave_mode()
                then(has_sign=flow.worst is not None)

            self.store_card(flow, form_id, after)

        mode.done.connect(done)
        desk.window.push_mode(mode)

    def _show_flag(self, face: RedFlagFace) -> None:
        page = RedFlagPage(self._desk.look, face)
        page.left.connect(self._on_flag_left)
        page.go_on_wanted.connect(self._on_flag_left)
        page.show_staff_wanted.connect(self._on_show_staff)
        page.retract_wanted.connect(self._on_retract)
        page.clear_wanted.connect(self._on_clear)
        page.region_wanted.connect(self._on_region)
        self._page = page
        if isinstance(self._desk.window.mode, SafetyMode | RedFlagPage):
            self._desk.window.leave_mode()
        self._desk.window.push_mode(page)

    def _face(self, tier: Tier, items: tuple[SafetyItem, ...], *, can_retract: bool) -> RedFlagFace:
        desk = self._desk
        region = desk.region or desk.programme.regions[-1]
        named = [item for item in items if item.tier is tier]
        said = say("You said yes to \N{LEFT DOUBLE QUOTATION MARK}{0}\N{RIGHT DOUBLE QUOTATION MARK}.").format(
            named[0].label if named else ""
        )
        signs = ", ".join(item.staff or item.label for item in named)
        if tier is Tier.EMERGENCY:
            return RedFlagFace(
                tier=tier,
                title=say("Please get emergency help now"),
                lead=say("Do not exercise today."),
                why=said + " " + say("It is rare, but a doctor needs to see you now, even if the pain is mild."),
                number=region.emergency_call,
                call=say("Call {0}, or go to the nearest emergency department now").format(region.emergency),
                call_help=say("Ask someone to drive you if you can."),
                say=say("\N{LEFT DOUBLE QUOTATION MARK}Back pain with {0}.\N{RIGHT DOUBLE QUOTATION MARK}").format(
                    signs
                ),
                notes=(
                    say("Don't drive yourself if your legs are weak or numb."),
                    say("The videos stay closed until a doctor has checked you."),
                ),
                not_here=say("I am somewhere else"),
                can_retract=can_retract,
                can_clear=True,
            )
        if tier is Tier.URGENT:
            return RedFlagFace(
                tier=tier,
                title=say("Please speak to a doctor today"),
                lead=say("Before you exercise."),
                why=said + " " + say("It may well be nothing serious, but this needs a person to check."),
                number=region.urgent_call,
                call=say("Phone {0} today").format(region.urgent),
                say=say("\N{LEFT DOUBLE QUOTATION MARK}Back pain with {0}.\N{RIGHT DOUBLE QUOTATION MARK}").format(
                    signs
                ),
                notes=(say("The videos stay closed until a clinician has checked you."),),
                not_here=say("I am somewhere else"),
                can_retract=can_retract,
                can_clear=True,
            )
        return self._soon_face(named, said, can_retract=can_retract)

    def _soon_face(self, named: list[SafetyItem], said: str, *, can_retract: bool) -> RedFlagFace:
        locked = [item for item in named if item.is_lock]
        if locked:
            advice = locked[0].advice or say("Please check with your midwife, GP or physiotherapist first.")
            return RedFlagFace(
                tier=Tier.SOON,
                title=say("Please check with a clinician first"),
                lead=advice,
                why=said,
                notes=(say("The videos open once a clinician has said gentle exercise is fine."),),
                can_retract=can_retract,
                can_clear=locked[0].is_unlocked_by_tick,
            )
        return RedFlagFace(
            tier=Tier.SOON,
            title=say("You can use the gentler routines"),
            lead=say("But please book a check with a GP or physiotherapist."),
            why=said,
            can_retract=can_retract,
            can_clear=True,
            go_on=say("Carry on gently"),
        )

    def _on_card_done(self) -> None:
        flow = self._flow
        if flow is None:
            return
        if self._is_stored:
            self._correct(flow)
            return
        self._is_stored = True
        self.store_card(flow, self._form_id, self._after_card)

    def _after_card(self, decision: GateDecision) -> None:
        flow = self._flow
        if flow is not None and flow.worst is not None:
            self.show_sign(flow, self._form_id)
            return
        self._close_card(decision)

    def _close_card(self, decision: GateDecision) -> None:
        desk = self._desk
        if isinstance(desk.window.mode, SafetyMode | RedFlagPage):
            desk.window.leave_mode()
        if isinstance(desk.window.mode, HelpPage):
            desk.window.leave_mode()
        desk.say(say("Nothing here needs urgent help. If any of these start later, stop and open Get help."))
        self.card_answered.emit(decision)
        self.closed.emit()

    def _correct(self, flow: SafetyFlow) -> None:
        guide, form_id = self._desk.guide, self._form_id
        answers, reasked = dict(flow.answers), list(flow.reasked)

        def done(decision: GateDecision) -> None:
            self._desk.take_decision(decision)
            self._after_card(decision)

        self._desk.ask(lambda: guide.correct_card(form_id, answers, reasked), done)

    def _on_retract(self) -> None:
        flow = self._flow
        if flow is None:
            return
        desk = self._desk
        desk.window.leave_mode()
        mode = SafetyMode(desk.look, flow, may_leave=False)
        mode.done.connect(self._on_card_done)
        mode.ask_again()
        self._mode = mode
        desk.window.push_mode(mode)

    def _on_clear(self) -> None:
        desk = self._desk
        today = desk.clock.now().local_date
        page = ClearedPage(desk.look, desk.programme.safety.words.cleared_tick, today)
        page.left.connect(desk.window.leave_mode)
        page.cleared.connect(self._on_cleared)
        desk.window.push_mode(page)

    def _on_cleared(self, checked_on: str) -> None:
        desk, guide, form_id = self._desk, self._desk.guide, uuid4()

        def done(told: Told) -> None:
            desk.take_decision(told.after)
            desk.window.leave_mode()
            if isinstance(desk.window.mode, RedFlagPage):
                desk.window.leave_mode()
            if told.after.is_latched or told.after.card is not None:
                self.start_card(CardForm.FULL)
            else:
                self.card_answered.emit(told.after)

        desk.ask(lambda: guide.clinician_checked(checked_on, form_id), done)

    def _on_show_staff(self) -> None:
        desk = self._desk
        flow = self._flow
        ids = desk.decision.latched_items if desk.is_open else ()
        items = flow.positive if flow is not None else tuple(i for i in desk.programme.safety.items if i.id in ids)
        signs = ", ".join(item.staff or item.label for item in items)
        words = say("Back pain with {0}.").format(signs)
        guide = desk.guide

        def show(told_at: datetime) -> None:
            zone = zone_or_utc(desk.clock.now().zone)
            when = QLocale().toString(told_at.astimezone(zone).replace(tzinfo=None), QLocale.FormatType.LongFormat)
            page = StaffPage(desk.look, words, when)
            page.left.connect(desk.window.leave_mode)
            desk.window.push_mode(page)

        desk.ask(lambda: _sign_told_at(guide), show)

    def _on_region(self) -> None:
        desk = self._desk
        menu = QMenu(desk.window)
        for region in desk.programme.regions:
            action = menu.addAction(region.title)
            action.setData(region.id)
        menu.triggered.connect(self._on_region_chosen)
        menu.popup(QCursor.pos())

    def _on_region_chosen(self, action: QAction) -> None:
        desk = self._desk
        desk.change_setting("region", action.data())
        flow = self._flow
        if flow is not None and flow.worst is not None:
            self._show_flag(self._face(flow.worst, flow.positive, can_retract=True))
        else:
            desk.window.leave_mode()
            self.show_latched()

    def _on_flag_left(self) -> None:
        desk = self._desk
        while isinstance(desk.window.mode, RedFlagPage | SafetyMode | HelpPage):
            desk.window.leave_mode()
        if desk.is_open:
            self.card_answered.emit(desk.decision)
        self.closed.emit()

    def _leave(self) -> None:
        self._desk.window.leave_mode()
        self.closed.emit()


def _sign_told_at(guide: Guide) -> datetime:
    """Give when the newest warning sign was told; runs on the database thread."""
    cards = (event for event in reversed(guide.events) if isinstance(event, SafetyCard))
    signs = (card.at for card in cards if any(answer is not Answer.NO for answer in card.answers.values()))
    return next(signs, guide.now().at)
