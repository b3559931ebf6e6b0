"""A routine from "Start now" to "Back to Today": pain before, the player, pain after, everything saved as it goes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from media.drawnguide import TimelineEngine
from media.engine import VlcEngine
from media.playback import Failure, Film, FilmError, Playback
from media.probe import probe
from media.tailor import fitted
from media.timeline import Timeline
from player.clock import zone_or_utc
from player.decision import Closed, GateDecision, TodayMode
from player.events import CardForm, Event, Feel, RoutineDone, RoutineForm, StopMark, Zone
from player.guide import Guide
from player.history import OpenSession
from player.plan import Habits, RoutinePlan, habits, offers_to_leave_out
from player.script import reps_a_side
from player.session import Effect, Session
from player.today import routine_rule
from ui.before_page import BeforePage
from ui.desk import Desk
from ui.engine_bridge import EngineBridge
from ui.finished_panel import FinishedFace, FinishedPanel
from ui.flows.helping import Helping
from ui.pictures import Pictures
from ui.player_mode import PlayerMode, PlayerScript
from ui.problem_panel import ProblemPanel
from ui.rule_words import closed_words, rule_sentence, today_sentence, video_name
from ui.video_pane import FramePainter

SAVE_EVERY_MS = 5000


def _say(text: str) -> str:
    return QCoreApplication.translate("Playing", text)


@dataclass(frozen=True, slots=True)
class Prepared:
    """What the database thread worked out before a routine.

    Attributes:
        plan: How this sitting goes.
        habits: What stays on from earlier ones.
        stops_s: Film times where "Stop, it hurts" was pressed before, in the same routine.
        clicks_today: Clicks of the day so far.
        film: The film, or None.
        smaller: Its easier twin, or None.
        failure: Why there is no film, or None.
    """

    plan: RoutinePlan
    habits: Habits
    stops_s: tuple[float, ...]
    clicks_today: int
    film: Film | None
    smaller: Film | None
    failure: Failure | None


class Playing(QObject):
    """Runs one routine at a time.

    Signals:
        closed: It is over; what it led to is told.
        walk_wanted: Start a walk.
        check_in_wanted: A check-in comes first.
        keys_wanted: The list of keys.
    """

    closed = Signal()
    walk_wanted = Signal()
    check_in_wanted = Signal()
    keys_wanted = Signal()

    def __init__(
        self, desk: Desk, helping: Helping, pictures: Pictures, engine_options: tuple[str, ...] = ()
    ) -> None:
        """Take the desk; libVLC is made when it is first needed, off this thread."""
        super().__init__(desk)
        self._desk, self._helping, self._pictures = desk, helping, pictures
        self._engine_options = engine_options
        self._film_bridge: EngineBridge | None = None
        self._guide_bridge: EngineBridge | None = None
        self._player: PlayerMode | None = None
        self._panel: FinishedPanel | None = None
        self._session: Session | None = None
        self._prepared: Prepared | None = None
        self._timeline: Timeline | None = None
        self._wish: tuple[int, RoutineForm] = (1, RoutineForm.SHORT)
        self._ends_with: Effect | None = None
        self._is_stored = False
        self._is_silent = False
        self._save_timer = QTimer(self)
        self._save_timer.setInterval(SAVE_EVERY_MS)
        self._save_timer.timeout.connect(self.save)

    @property
    def player(self) -> PlayerMode | None:
        """The player while it is shown."""
        return self._player

    @property
    def panel(self) -> FinishedPanel | None:
        """The finished panel while it is shown."""
        return self._panel

    @property
    def session(self) -> Session | None:
        """The running sitting."""
        return self._session

    def warm_up(self) -> None:
        """Make libVLC on its worker thread, so that the first film opens at once."""
        self._bridge_for_film()

    def start(self, stage: int, form: RoutineForm, *, is_silent: bool = False) -> None:
        """Ask for pain now, then play, without sound if so wished; or say what comes first."""
        desk = self._desk
        decision = desk.decision
        if decision.closed:
            self._say_what_comes_first(decision)
            return
        if stage not in decision.open:
            desk.say(_say("{0} is not open yet. The programme page says what opens it.").format(video_name(stage)))
            return
        if decision.today is TodayMode.STOP:
            desk.say(_say("Resting for now. A short stroll is fine."))
            return
        self._wish, self._is_silent = (stage, form), is_silent
        page = BeforePage(desk.look, self._heading(stage, form), today_sentence(decision))
        page.answered.connect(self._on_pain_before)
        page.left.connect(desk.window.leave_mode)
        desk.window.enter_mode(page)

    def carry_on(self, open_session: OpenSession) -> None:
        """Go on with a routine that was left less than an hour ago."""
        routine = open_session.routine
        self._wish = (routine.stage, routine.form)
        guide = self._desk.guide
        self._desk.ask(
            lambda: self._prepare(guide, routine.nrs_pre or 0),
            lambda prepared: self._play(prepared, before=open_session),
        )

    def close(self) -> None:
        """End whatever runs, keep its place, let go of the engines."""
        self.keep_place()
        if self._player is not None:
            self._player.close_playback()
            self._player = None
        for bridge in (self._film_bridge, self._guide_bridge):
            if bridge is not None:
                bridge.close()
                bridge.engine.release()
        self._film_bridge = self._guide_bridge = None

    def keep_place(self) -> None:
        """Save the sitting now; nothing is lost if the window closes."""
        if self._session is None:
            return
        if self._panel is not None:
            self._store(lambda _: None)
        else:
            self.save()

    def save(self) -> None:
        """Save how far the sitting has come."""
        session = self._session
        if session is None:
            return
        now = self._desk.clock.now().at
        if self._is_stored:
            # In the history already, because a safety card had to come after it; its place is kept there.
            guide, routine = self._desk.guide, session.routine(now)
            self._desk.ask(lambda: guide.amend(routine))
            return
        kept = OpenSession(routine=session.routine(now), position_s=session.position_s, saved_at=now)
        records = self._desk.line.records
        self._desk.ask(lambda: records.keep_session(kept))

    def _say_what_comes_first(self, decision: GateDecision) -> None:
        match decision.closed[0]:
            case Closed.LATCHED | Closed.LOCKED:
                self._helping.show_latched()
            case Closed.CARD_DUE if decision.card is not None:
                self._helping.start_card(decision.card.form)
            case _:
                self._desk.say(closed_words(decision))
                self.check_in_wanted.emit()

    def _heading(self, stage: int, form: RoutineForm) -> str:
        kind = _say("full routine") if form is RoutineForm.FULL else _say("short routine")
        return _say("{0}, {1}").format(video_name(stage), kind)

    def _on_pain_before(self, nrs: int) -> None:
        desk = self._desk
        guide = desk.guide
        desk.ask(lambda: self._prepare(guide, nrs), self._on_prepared)

    def _prepare(self, guide: Guide, nrs: int) -> Prepared:
        """Plan the sitting; runs on the database thread, which may wait for the disk."""
        stage, form = self._wish
        programme = guide.programme
        events = guide.events
        plan = guide.plan_routine(stage, form, nrs)
        course = self._desk.course
        routine_id = programme.stage(plan.stage).routine_id
        timeline = course.timeline(routine_id, plan.form)
        base = {exercise.exercise_id: reps_a_side(exercise) for exercise in timeline.exercises}
        film, failure = self._look_at(course.film_path(routine_id))
        smaller, _ = self._look_at(course.film_path(routine_id, smaller=True))
        return Prepared(
            plan=plan,
            habits=habits(events, base, plan.stage, programme),
            stops_s=_stops(events, plan.stage),
            clicks_today=_clicks_today(guide),
            film=film,
            smaller=smaller,
            failure=failure,
        )

    def _look_at(self, path: Path) -> tuple[Film | None, Failure | None]:
        if self._desk.settings.uses_drawn_guide:
            return None, None
        try:
            return probe(path), None
        except FilmError as error:
            return None, error.failure

    def _on_prepared(self, prepared: Prepared) -> None:
        self._play(prepared, before=None)

    def _play(self, prepared: Prepared, before: OpenSession | None) -> None:
        desk = self._desk
        programme = desk.programme
        plan = prepared.plan
        timeline = desk.course.timeline(programme.stage(plan.stage).routine_id, plan.form)
        session = Session(
            timeline,
            plan,
            programme.session,
            desk.clock.now().at,
            habits=prepared.habits,
            session_id=uuid4(),
            before=None if before is None else before.routine,
        )
        self._session, self._prepared, self._ends_with = session, prepared, None
        self._is_stored = False
        self._timeline = fitted(timeline, session.stretches)
        desk.window.leave_all_modes()
        self._show_player(prepared, at_s=None if before is None else before.position_s)
        self.save()
        self._save_timer.start()

    def _show_player(self, prepared: Prepared, at_s: float | None, *, is_drawn: bool = False) -> None:
        desk, session, timeline = self._desk, self._session, self._timeline
        if session is None or timeline is None:
            return
        film = None if is_drawn else prepared.film
        bridge = self._bridge_for_guide() if film is None else self._bridge_for_film()
        stage = prepared.plan.stage
        script = PlayerScript(
            timeline=timeline,
            title=video_name(stage),
            film=film,
            smaller=None if is_drawn else prepared.smaller,
            note=_note(prepared.plan),
            at_s=at_s,
            stops_s=prepared.stops_s,
            stills={e.exercise_id: p for e in timeline.exercises if (p := self._pictures.start_pose(e.exercise_id))},
        )
        player = PlayerMode(desk.look, bridge, FramePainter(bridge.engine), script, session, desk.settings, _open)
        player.progressed.connect(self.save)
        player.over.connect(self._on_over)
        player.left.connect(self._on_left)
        player.away.connect(self._on_away)
        player.failed.connect(self._on_failed)
        player.stop_answered.connect(self._on_stop_answered)
        player.setting_wanted.connect(desk.change_setting)
        player.full_screen_wanted.connect(self._on_full_screen)
        player.keys_wanted.connect(self.keys_wanted)
        desk.settings_changed.connect(player.take_settings)
        self._player = player
        desk.window.enter_mode(player)
        bridge.engine.set_muted(is_muted=self._is_silent)
        player.start()
        if film is None and prepared.failure is not None and not is_drawn:
            player.say(_say("The film for {0} is not here yet.\nThis is the drawn guide.").format(video_name(stage)))

    def _bridge_for_film(self) -> EngineBridge:
        if self._film_bridge is None:
            engine = VlcEngine(options=self._engine_options)
            engine.start()
            self._film_bridge = EngineBridge(engine, self)
        return self._film_bridge

    def _bridge_for_guide(self) -> EngineBridge:
        if self._guide_bridge is None:
            self._guide_bridge = EngineBridge(TimelineEngine(), self)
        return self._guide_bridge

    def _on_over(self) -> None:
        self._finish(is_whole=True)

    def _on_left(self) -> None:
        """Esc: paused already; the place is kept and can be carried on from."""
        player, session = self._player, self._session
        if player is None or session is None:
            return
        panel = ProblemPanel(
            self._desk.look,
            _say("Leave the routine?"),
            _say("Your place is saved for an hour."),
            (
                (_say("Carry on"), self._stay),
                (_say("Leave for now"), self._leave_for_now),
                (_say("That is enough for now"), self._end_early),
            ),
        )
        self._desk.window.push_mode(panel)

    def _stay(self) -> None:
        self._desk.window.leave_mode()
        if self._player is not None:
            self._player.carry_on()

    def _leave_for_now(self) -> None:
        self.save()
        self._drop_player()
        self._session = None
        self._desk.window.leave_all_modes()
        self.closed.emit()

    def _end_early(self) -> None:
        if self._session is not None:
            self._session.stop()
        self._desk.window.leave_mode()
        self._finish(is_whole=False)

    def _on_away(self) -> None:
        self._leave_for_now()

    def _on_failed(self, failure: Failure) -> None:
        texts = {
            Failure.CUT_SHORT: _say("This film stops before its end. Your place is saved."),
            Failure.ENGINE_MISSING: _say(
                "The video player part is not on this computer. You can still do the routine with the drawn guide."
            ),
            Failure.MISSING: _say("The file for this video is not here. It may have been moved."),
        }
        words = texts.get(failure, _say("This file will not play. Your place is saved."))
        panel = ProblemPanel(
            self._desk.look,
            _say("The video paused by itself"),
            words,
            (
                (_say("Use the drawn guide"), self._use_guide),
                (_say("Try again"), self._try_again),
                (_say("That is enough for now"), self._end_early),
            ),
        )
        self._desk.window.push_mode(panel)

    def _use_guide(self) -> None:
        prepared, session = self._prepared, self._session
        self._desk.window.leave_mode()
        if prepared is None or session is None:
            return
        at_s = session.position_s
        self._drop_player()
        self._show_player(prepared, at_s, is_drawn=True)

    def _try_again(self) -> None:
        prepared, session = self._prepared, self._session
        self._desk.window.leave_mode()
        if prepared is None or session is None:
            return
        at_s = session.position_s
        self._drop_player()
        self._show_player(prepared, at_s)

    def _on_stop_answered(self, mark: StopMark, nrs: int, leg: Zone | None) -> None:
        session, player = self._session, self._player
        if session is None or player is None:
            return
        effect = session.tell_stop(mark, nrs, leg)
        self._ends_with = effect
        self.save()
        if effect is Effect.END:
            self._finish(is_whole=False)
            return
        self._ask_card_within(self._on_stop_card)

    def _ask_card_within(self, then: Callable[..., object]) -> None:
        """Ask the short card at once; what raised it is stored before it, so that it is not asked a second time."""

        def ask(_: GateDecision) -> None:
            self._helping.ask_within(self._helping.new_flow(CardForm.SHORT), then)

        self._store(ask)

    def _on_stop_card(self, *, has_sign: bool) -> None:
        session, player = self._session, self._player
        if session is None or player is None:
            return
        if has_sign:
            session.tell_sign()
            self._store(self._after_sign)
            return
        if self._ends_with is Effect.MAKE_SMALLER and self._timeline is not None:
            self._timeline = fitted(self._timeline, session.stretches)
            player.change_timeline(self._timeline)
            player.say(_say("We'll make it smaller."))
        player.return_to_pause()
        self.save()

    def _after_sign(self, decision: GateDecision) -> None:
        self._save_timer.stop()
        self._drop_player()
        self._session = None
        self._panel = None
        self._desk.window.leave_all_modes()
        self._desk.take_decision(decision)
        self.closed.emit()
        self._helping.show_latched()

    def _finish(self, *, is_whole: bool) -> None:
        desk, session, prepared, timeline = self._desk, self._session, self._prepared, self._timeline
        if session is None or prepared is None or timeline is None:
            return
        self.save()
        self._drop_player()
        stage, form = prepared.plan.stage, prepared.plan.form
        names = {e.exercise_id: desk.course.exercise(e.exercise_id).short_name for e in timeline.exercises}
        is_ended = self._ends_with is Effect.END
        walk = desk.programme.stage(desk.decision.stage or stage).walk
        face = FinishedFace(
            heading=self._heading(stage, form),
            title=_say("Done") if is_whole else (_say("Let's stop here") if is_ended else _say("Well done")),
            clicks=session.clicks,
            clicks_today=prepared.clicks_today + session.clicks,
            nrs_pre=prepared.plan.nrs_pre,
            exercises=tuple(names.items()),
            walk_title=_say("A walk now?"),
            walk_line=_say("{0:g} to {1:g} minutes. Any walk counts.").format(walk.minutes_from, walk.minutes_to),
            is_whole=is_whole,
        )
        panel = FinishedPanel(desk.look, face)
        panel.nrs_given.connect(self._on_nrs_after)
        panel.feel_given.connect(self._on_feel)
        panel.left.connect(self._on_panel_left)
        panel.walk_wanted.connect(self._on_walk)
        panel.hurt_wanted.connect(self._on_hurt)
        if is_ended:
            panel.show_advice(_say("Let's stop here. A quick safety check, then rest or a short stroll."))
        self._panel = panel
        desk.window.enter_mode(panel)

    def _on_nrs_after(self, nrs: int) -> None:
        session, panel, programme = self._session, self._panel, self._desk.programme
        if session is None or panel is None:
            return
        session.tell_after(nrs)
        self.save()
        before = session.plan.nrs_pre
        if nrs >= programme.session.end_from:
            panel.show_advice(_say("That is a lot. A quick safety check comes next, then rest or a short stroll."))
        elif nrs >= before + programme.session.rise:
            panel.show_advice(_say("That was a bit much. We'll make the next one smaller."))
        elif self._ends_with is not Effect.END:
            panel.show_advice("")

    def _on_feel(self, exercise_id: str, feel: Feel | None) -> None:
        session = self._session
        if session is not None:
            session.tell_feel(exercise_id, feel)
            self.save()

    def take_back(self) -> bool:
        """Take the pain answer of the finished panel back; True if there was one."""
        if self._panel is None or self._panel.nrs is None or self._session is None:
            return False
        self._session.take_back_after()
        self._panel.take_back()
        self.save()
        return True

    def _on_hurt(self) -> None:
        """It hurt more than expected: the safety card, after the fact."""
        if self._session is not None:
            self._session.tell_hurt()
        self._ask_card_within(self._on_hurt_card)

    def _on_hurt_card(self, *, has_sign: bool) -> None:
        if has_sign and self._session is not None:
            self._session.tell_sign()
            self._store(self._after_sign)

    def _on_panel_left(self) -> None:
        self._store(self._after_routine)

    def _on_walk(self) -> None:
        def then(decision: GateDecision) -> None:
            self._after_routine(decision)
            if decision.card is None:
                self.walk_wanted.emit()

        self._store(then)

    def _store(self, then: Callable[[GateDecision], object]) -> None:
        """Put the sitting as it stands into the history; later states replace it there."""
        session = self._session
        if session is None:
            return
        guide, routine = self._desk.guide, session.routine(self._desk.clock.now().at)
        was_stored, self._is_stored = self._is_stored, True

        def store() -> GateDecision:
            return guide.amend(routine) if was_stored else guide.finish_routine(routine).after

        def go_back(_: Exception) -> None:
            self._is_stored = was_stored

        self._desk.ask(store, then, go_back)

    def _after_routine(self, decision: GateDecision) -> None:
        desk, session = self._desk, self._session
        self._save_timer.stop()
        self._panel = None
        self._session = None
        desk.window.leave_all_modes()
        desk.take_decision(decision)
        rule = None if session is None else routine_rule(session.routine(), desk.programme.session)
        guide = desk.guide
        if decision.card is not None:
            self._helping.start_card(decision.card.form)
        elif rule is not None:
            desk.say(rule_sentence(replace(decision, rule=rule), desk.programme))
        desk.ask(lambda: offers_to_leave_out(guide.events, desk.programme.session), self._offer_to_leave_out)
        self.closed.emit()

    def _offer_to_leave_out(self, exercise_ids: tuple[str, ...]) -> None:
        if not exercise_ids or self._desk.window.mode is not None:
            return
        exercise = self._desk.course.exercise(exercise_ids[0])
        panel = ProblemPanel(
            self._desk.look,
            _say("Skip {0} for now?").format(exercise.short_name),
            _say("It was worse twice. There are others in the other direction."),
            (
                (_say("Skip it"), lambda: self._leave_out(exercise.id)),
                (_say("Keep it"), self._desk.window.leave_mode),
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

    def _on_full_screen(self, is_full: bool) -> None:  # noqa: FBT001  # Qt's signal
        window = self._desk.window
        window.showFullScreen() if is_full else window.showNormal()

    def _drop_player(self) -> None:
        player, self._player = self._player, None
        if player is not None:
            self._desk.settings_changed.disconnect(player.take_settings)
            player.close_playback()
            if self._desk.window.isFullScreen():
                self._desk.window.showNormal()


def _open(engine: Playback, script: PlayerScript) -> None:
    """Open a script's film, or the drawn guide, on the engine that fits."""
    at_s = script.timeline.cuts[0][0] if script.at_s is None else script.at_s
    if isinstance(engine, VlcEngine) and script.film is not None:
        engine.open(script.film, at_s=at_s)
    elif isinstance(engine, TimelineEngine):
        engine.open(script.timeline.film_s, at_s=at_s)


def _note(plan: RoutinePlan) -> str:
    if plan.mode is TodayMode.BREATHE_ONLY:
        return _say("Just breathe for now.")
    if plan.mode in {TodayMode.EASE, TodayMode.EASIER_NOW}:
        return _say("Small today.")
    return ""


def _stops(events: Sequence[Event], stage: int) -> tuple[float, ...]:
    routines = (e for e in events if isinstance(e, RoutineDone) and e.stage == stage)
    return tuple(stop.position_s for routine in routines for stop in routine.stops)


def _clicks_today(guide: Guide) -> int:
    zone = zone_or_utc(guide.zone)
    today = guide.now().at.astimezone(zone).date()
    routines = (e for e in guide.events if isinstance(e, RoutineDone))
    return sum(e.clicks for e in routines if e.at.astimezone(zone).date() == today)
