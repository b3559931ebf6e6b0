"""After the last repetition: how is the back, how was each exercise, what comes next. Each tap is saved at once."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from player.decision import GateDecision
from player.events import CardForm, Feel, RoutineDone
from player.guide import DayFacts
from player.plan import Growth, Habits, offers_to_leave_out
from player.schedule import DayState
from player.script import reps_a_side
from player.session import Effect
from player.today import routine_rule
from ui.change_words import coming_words
from ui.desk import Desk
from ui.finished_panel import FinishedPanel
from ui.finished_rail import FinishedFace
from ui.flows.helping import Helping
from ui.flows.sitting import Sitting
from ui.growth_words import growth_words, has_grown
from ui.problem_panel import ProblemPanel
from ui.rule_words import rule_sentence
from ui.words import say


class Finishing(QObject):
    """Shows the finished panel of one sitting at a time.

    Signals:
        closed: The panel was left and everything is stored.
        walk_wanted: Start a walk.
        sign_given: A warning sign was told; the `GateDecision` after it.
    """

    closed = Signal()
    walk_wanted = Signal()
    sign_given = Signal(object)

    def __init__(self, desk: Desk, helping: Helping) -> None:
        """Take the desk."""
        super().__init__(desk)
        self._desk, self._helping = desk, helping
        self._panel: FinishedPanel | None = None
        self._sitting: Sitting | None = None

    @property
    def panel(self) -> FinishedPanel | None:
        """The panel while it is shown."""
        return self._panel

    def drop(self) -> None:
        """Forget the panel; whoever closes its mode calls this."""
        self._panel = self._sitting = None

    def show(self, sitting: Sitting, *, is_whole: bool) -> None:
        """Open the panel over what was played.

        Args:
            sitting: What was played, saved.
            is_whole: It went to its end.
        """
        desk = self._desk
        is_ended = sitting.ends_with is Effect.END
        exercises = tuple(
            (e.exercise_id, desk.course.exercise(e.exercise_id).short_name) for e in sitting.timeline.exercises
        )
        walk = sitting.prepared.walk
        prepared, session = sitting.prepared, sitting.session
        face = FinishedFace(
            heading=sitting.heading,
            title=say("Done") if is_whole else (say("Let's stop here") if is_ended else say("Well done")),
            clicks=session.clicks,
            clicks_today=prepared.clicks_today + session.clicks,
            nrs_pre=prepared.plan.nrs_pre,
            exercises=tuple(dict(exercises).items()),
            walk_title=say("A walk now?"),
            walk_line=say("{0:g} to {1:g} minutes. Any walk counts.").format(walk.minutes_from, walk.minutes_to),
            is_whole=is_whole,
        )
        panel = FinishedPanel(desk.look, face)
        panel.nrs_given.connect(self._on_nrs)
        panel.feel_given.connect(self._on_feel)
        panel.left.connect(self._on_left)
        panel.walk_wanted.connect(self._on_walk)
        panel.hurt_wanted.connect(self._on_hurt)
        if is_ended:
            panel.show_advice(say("Let's stop here. A quick safety check, then rest or a short stroll."))
        self._panel, self._sitting = panel, sitting
        desk.window.enter_mode(panel)
        self._ask_next()

    def take_back(self) -> bool:
        """Take the pain answer back; True if there was one."""
        if self._panel is None or self._panel.nrs is None or self._sitting is None:
            return False
        self._sitting.session.take_back_after()
        self._panel.take_back()
        self._sitting.save()
        self._ask_next()
        return True

    def _ask_next(self) -> None:
        """Say in the foot when the next routine is, with this one done; nothing where a rest comes first."""
        desk, sitting = self._desk, self._sitting
        if sitting is None or sitting.ends_with is Effect.END:
            return
        guide, hours = desk.guide, desk.settings.week_hours
        routine = sitting.session.routine(desk.clock.now().at)

        def show(facts: DayFacts) -> None:
            if self._panel is not None and self._sitting is sitting:
                self._panel.show_foot(_next_words(facts))

        desk.ask(lambda: guide.day(hours, routine=routine), show)

    @Slot(int)
    def _on_nrs(self, nrs: int) -> None:
        sitting, panel, rules = self._sitting, self._panel, self._desk.programme.session
        if sitting is None or panel is None:
            return
        sitting.session.tell_after(nrs)
        sitting.save()
        if nrs >= rules.end_from:
            panel.show_advice(say("That is a lot. A quick safety check comes next, then rest or a short stroll."))
            panel.show_foot("")
            return
        if nrs >= sitting.prepared.plan.nrs_pre + rules.rise:
            panel.show_advice(say("That was a bit much. We'll make the next one smaller."))
        elif sitting.ends_with is not Effect.END:
            panel.show_advice("")
        self._ask_next()

    @Slot(str, object)
    def _on_feel(self, exercise_id: str, feel: Feel | None) -> None:
        if self._sitting is not None:
            self._sitting.session.tell_feel(exercise_id, feel)
            self._sitting.save()

    @Slot()
    def _on_hurt(self) -> None:
        """It hurt more than expected: the safety card, after the fact."""
        sitting = self._sitting
        if sitting is None:
            return
        sitting.session.tell_hurt()

        def ask(_: GateDecision) -> None:
            self._helping.ask_within(self._helping.new_flow(CardForm.SHORT), self._on_hurt_card)

        sitting.store(ask)

    def _on_hurt_card(self, *, has_sign: bool) -> None:
        if has_sign and self._sitting is not None:
            self._sitting.session.tell_sign()
            self._sitting.store(self.sign_given.emit)

    @Slot()
    def _on_left(self) -> None:
        if self._sitting is not None:
            self._sitting.store(self._after)

    @Slot()
    def _on_walk(self) -> None:
        def then(decision: GateDecision) -> None:
            self._after(decision)
            if decision.card is None:
                self.walk_wanted.emit()

        if self._sitting is not None:
            self._sitting.store(then)

    def _after(self, decision: GateDecision) -> None:
        desk, sitting = self._desk, self._sitting
        if sitting is None:
            return
        sitting.end()
        self.drop()
        desk.window.leave_all_modes()
        desk.take_decision(decision)
        rule = routine_rule(sitting.session.routine(), desk.programme.session)
        guide = desk.guide
        if decision.card is not None:
            self._helping.start_card(decision.card.form)
        elif rule is not None:
            desk.say(rule_sentence(replace(decision, rule=rule), desk.programme))
        elif sitting.stage == desk.programme.progression.stage:
            self._tell_growth(sitting)
        desk.ask(lambda: offers_to_leave_out(guide.events, desk.programme.session), self._offer_to_leave_out)
        self.closed.emit()

    def _tell_growth(self, sitting: Sitting) -> None:
        """Say what grew by this sitting: it is done that way from the next one on."""
        desk, guide = self._desk, self._desk.guide
        whole = desk.course.timeline(desk.programme.stage(sitting.stage).routine_id, sitting.prepared.plan.form)
        spans = {e.exercise_id: e for e in whole.exercises}
        reps = {name: reps_a_side(span) for name, span in spans.items()}
        before = sitting.prepared.habits.growth

        def tell(after: Habits) -> None:
            names = [name for name, grown in after.growth.items() if has_grown(before.get(name, Growth()), grown)]
            if len(names) == 1:
                name = names[0]
                exercise = desk.course.exercise(name)
                has_sides = reps[name] < len(spans[name].reps)
                words = growth_words(after.growth[name], exercise, has_sides=has_sides)
                desk.say(say("{0}, from next time. {1}").format(exercise.short_name, words))
            elif names:
                desk.say(say("%n exercises have grown. The programme page tells how.", "", len(names)))

        desk.ask(lambda: guide.habits(sitting.stage, reps), tell)

    def _offer_to_leave_out(self, exercise_ids: tuple[str, ...]) -> None:
        if not exercise_ids or self._desk.window.mode is not None:
            return
        exercise = self._desk.course.exercise(exercise_ids[0])
        panel = ProblemPanel(
            self._desk.look,
            say("Skip {0} for now?").format(exercise.short_name),
            say("It was worse twice. There are others in the other direction."),
            (
                (say("Skip it"), lambda: self._leave_out(exercise.id)),
                (say("Keep it"), self._desk.window.leave_mode),
            ),
        )
        self._desk.window.push_mode(panel)

    def _leave_out(self, exercise_id: str) -> None:
        desk = self._desk
        desk.window.leave_mode()
        guide = desk.guide

        def store() -> GateDecision:
            last = next(e for e in reversed(guide.events) if isinstance(e, RoutineDone))
            return guide.amend(replace(last, set_aside=(*last.set_aside, exercise_id)))

        desk.ask(store, desk.take_decision)


def _next_words(facts: DayFacts) -> str:
    """Say when the next routine is; "" while the user rests, and where the next one is due already."""
    plan = facts.plan
    if plan.state is DayState.DONE:
        return say("That is plenty for today. Rest well.")
    if plan.next_at is None or plan.next_at <= facts.now or plan.state is DayState.RESTING:
        return ""
    when = coming_words(plan.next_at, facts.now, facts.zone)
    if plan.routine_at is not None:
        return say("Next routine at {0}.", "a time of today").format(when)
    return say("Next routine: {0}.", "a day and a time").format(when)
