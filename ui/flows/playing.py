"""A routine from "Start now" to its end: pain before, the player, and what to do when something stops it."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from media.drawnguide import TimelineEngine
from media.engine import VlcEngine
from media.playback import Failure, Playback
from player.decision import Closed, GateDecision, TodayMode
from player.events import CardForm, RoutineForm, StopMark, Zone
from player.history import OpenSession
from player.plan import RoutinePlan, offers_to_make_smaller
from player.session import Effect, Session
from ui.before_page import BeforePage
from ui.desk import Desk
from ui.engine_bridge import EngineBridge
from ui.finished_panel import FinishedPanel
from ui.flows.easing import Easing
from ui.flows.finishing import Finishing
from ui.flows.helping import Helping
from ui.flows.preparing import Prepared, Wish, prepare
from ui.flows.remote import Remote
from ui.flows.sitting import Sitting, heading_of
from ui.full_screen import is_on_top_of_others, set_full_screen, set_on_top
from ui.growth_words import harder_note
from ui.pictures import Pictures
from ui.player_mode import PlayerMode
from ui.player_script import PlayerScript
from ui.problem_panel import ProblemPanel
from ui.rule_words import closed_words, today_sentence, video_name
from ui.video_pane import FramePainter
from ui.words import say


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
        self._sitting: Sitting | None = None
        self._remote: Remote | None = None
        self._easing = Easing(desk)
        self._finishing = Finishing(desk, helping)
        self._finishing.closed.connect(self._on_closed)
        self._finishing.walk_wanted.connect(self.walk_wanted)
        self._finishing.sign_given.connect(self._after_sign)

    @property
    def player(self) -> PlayerMode | None:
        """The player while it is shown."""
        return self._player

    @property
    def panel(self) -> FinishedPanel | None:
        """The finished panel while it is shown."""
        return self._finishing.panel

    @property
    def session(self) -> Session | None:
        """The running sitting."""
        return None if self._sitting is None else self._sitting.session

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
            desk.say(say("{0} is not open yet. The programme page says what opens it.").format(video_name(stage)))
            return
        if decision.today is TodayMode.STOP:
            desk.say(say("Resting for now. A short stroll is fine."))
            return
        page = BeforePage(desk.look, heading_of(stage, form), today_sentence(decision))
        page.answered.connect(partial(self._prepare, Wish(stage, form, is_silent), None))
        page.left.connect(desk.window.leave_mode)
        desk.window.enter_mode(page)

    def carry_on(self, before: OpenSession) -> None:
        """Go on with a routine that was left less than an hour ago."""
        routine = before.routine
        self._prepare(Wish(routine.stage, routine.form), before, routine.nrs_pre or 0)

    def close(self) -> None:
        """End whatever runs, keep its place, let go of the engines."""
        self.keep_place()
        if self._sitting is not None:
            self._sitting.end()
        if self._remote is not None:
            self._remote.let_go()
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
        if self._sitting is None:
            return
        if self.panel is not None:
            self._sitting.store(lambda _: None)
        else:
            self._sitting.save()

    def take_back(self) -> bool:
        """Take the pain answer of the finished panel back; True if there was one."""
        return self._finishing.take_back()

    def _say_what_comes_first(self, decision: GateDecision) -> None:
        match decision.closed[0]:
            case Closed.LATCHED | Closed.LOCKED:
                self._helping.show_latched()
            case Closed.CARD_DUE if decision.card is not None:
                self._helping.start_card(decision.card.form)
            case _:
                self._desk.say(closed_words(decision))
                self.check_in_wanted.emit()

    def _prepare(self, wish: Wish, before: OpenSession | None, nrs_pre: int) -> None:
        desk = self._desk
        guide, uses_film = desk.guide, not desk.settings.uses_drawn_guide
        desk.ask(
            lambda: prepare(guide, desk.course, wish, nrs_pre, uses_film=uses_film),
            lambda prepared: self._play(prepared, wish, before),
        )

    def _play(self, prepared: Prepared, wish: Wish, before: OpenSession | None) -> None:
        self._sitting = sitting = Sitting(self._desk, prepared, wish, before)
        self._desk.window.leave_all_modes()
        played = {e.exercise_id for e in sitting.timeline.exercises}
        offered = self._easing.choose(name for name in prepared.easier if name in played)
        if offered and before is None:
            self._easing.offer(offered, sitting.session.make_smaller, self._begin)
        else:
            self._begin()

    def _begin(self) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        before = sitting.before
        self._show_player(at_s=None if before is None else before.position_s)
        sitting.begin()

    def _show_player(self, at_s: float | None, *, is_drawn: bool = False) -> None:
        desk, sitting = self._desk, self._sitting
        if sitting is None:
            return
        prepared = sitting.prepared
        film = None if is_drawn else prepared.film
        bridge = self._bridge_for_guide() if film is None else self._bridge_for_film()
        ids = (e.exercise_id for e in sitting.timeline.exercises)
        script = PlayerScript(
            timeline=sitting.timeline,
            title=video_name(sitting.stage),
            film=film,
            smaller=None if is_drawn else prepared.smaller,
            note=_note(prepared.plan) or harder_note(prepared.habits.growth, sitting.timeline.exercises),
            at_s=at_s,
            stops_s=prepared.stops_s,
            stills={x: path for x in ids if (path := self._pictures.start_pose(x))},
        )
        session = sitting.session
        player = PlayerMode(desk.look, bridge, FramePainter(bridge.engine), script, session, desk.settings, _open)
        player.progressed.connect(sitting.save)
        player.over.connect(self._on_over)
        player.left.connect(self._on_left)
        player.away.connect(self._leave_for_now)
        player.failed.connect(self._on_failed)
        player.stop_answered.connect(self._on_stop_answered)
        player.setting_wanted.connect(desk.change_setting)
        player.full_screen_wanted.connect(self._on_full_screen)
        player.keys_wanted.connect(self.keys_wanted)
        player.on_top_wanted.connect(self._on_top)
        desk.settings_changed.connect(player.take_settings)
        self._player = player
        desk.window.enter_mode(player)
        bridge.engine.set_muted(is_muted=sitting.wish.is_silent)
        self._remote_control().follow(player, video_name(sitting.stage))
        player.start()
        if film is None and prepared.failure is not None and not is_drawn:
            name = video_name(sitting.stage)
            player.say(say("The film for {0} is not here yet.\nThis is the drawn guide.").format(name))

    def _remote_control(self) -> Remote:
        if self._remote is None:
            self._remote = Remote(self._desk.window, parent=self)
        return self._remote

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

    @Slot()
    def _on_over(self) -> None:
        self._finish(is_whole=True)

    @Slot()
    def _on_left(self) -> None:
        """Esc: paused already; the place is kept and can be carried on from."""
        if self._player is None or self._sitting is None:
            return
        words = say("Your place is saved for an hour.")
        if self._sitting.is_stored:
            words = say("What you did is saved.")
        panel = ProblemPanel(
            self._desk.look,
            say("Leave the routine?"),
            words,
            (
                (say("Carry on"), self._stay),
                (say("Leave for now"), self._leave_for_now),
                (say("That is enough for now"), self._end_early),
            ),
        )
        self._desk.window.push_mode(panel)

    def _stay(self) -> None:
        self._desk.window.leave_mode()
        if self._player is not None:
            self._player.carry_on()

    @Slot()
    def _leave_for_now(self) -> None:
        if self._sitting is not None:
            self._sitting.save()
        self._let_go()
        self._desk.window.leave_all_modes()
        self.closed.emit()

    def _end_early(self) -> None:
        if self._sitting is not None:
            self._sitting.session.stop()
        self._desk.window.leave_mode()
        self._finish(is_whole=False)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        texts = {
            Failure.CUT_SHORT: say("This film stops before its end. Your place is saved."),
            Failure.ENGINE_MISSING: say(
                "The video player part is not on this computer. You can still do the routine with the drawn guide."
            ),
            Failure.MISSING: say("The file for this video is not here. It may have been moved."),
        }
        panel = ProblemPanel(
            self._desk.look,
            say("The video paused by itself"),
            texts.get(failure, say("This file will not play. Your place is saved.")),
            (
                (say("Use the drawn guide"), partial(self._play_again, is_drawn=True)),
                (say("Try again"), partial(self._play_again, is_drawn=False)),
                (say("That is enough for now"), self._end_early),
            ),
        )
        self._desk.window.push_mode(panel)

    def _play_again(self, *, is_drawn: bool) -> None:
        self._desk.window.leave_mode()
        if self._sitting is not None:
            at_s = self._sitting.session.position_s
            self._drop_player()
            self._show_player(at_s, is_drawn=is_drawn)

    @Slot(object, int, object)
    def _on_stop_answered(self, mark: StopMark, nrs: int, leg: Zone | None) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        sitting.ends_with = sitting.session.tell_stop(mark, nrs, leg)
        if sitting.ends_with is Effect.END:
            sitting.save()
            self._finish(is_whole=False)
            return

        def ask(_: GateDecision) -> None:
            self._helping.ask_within(self._helping.new_flow(CardForm.SHORT), self._on_stop_card)

        # What raised the card is stored before it, so that the card is not asked a second time.
        sitting.store(ask)

    def _on_stop_card(self, *, has_sign: bool) -> None:
        sitting, player = self._sitting, self._player
        if sitting is None or player is None:
            return
        if has_sign:
            sitting.session.tell_sign()
            sitting.store(self._after_sign)
            return
        if sitting.ends_with is Effect.MAKE_SMALLER:
            sitting.refit()
            player.change_timeline(sitting.timeline)
            player.say(say("We'll make it smaller."))
        player.return_to_pause()
        sitting.save()
        guide, rules = self._desk.guide, self._desk.programme.session
        self._desk.ask(lambda: offers_to_make_smaller(guide.events, rules), self._offer_after_stop)

    def _offer_after_stop(self, exercise_ids: tuple[str, ...]) -> None:
        offered, player = self._easing.choose(exercise_ids), self._player
        if offered and player is not None and self._desk.window.mode is player:
            self._easing.offer(offered, player.make_smaller, player.setFocus)

    @Slot(object)
    def _after_sign(self, decision: GateDecision) -> None:
        self._let_go()
        self._finishing.drop()
        self._desk.window.leave_all_modes()
        self._desk.take_decision(decision)
        self.closed.emit()
        self._helping.show_latched()

    def _finish(self, *, is_whole: bool) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        sitting.save()
        self._drop_player()
        self._finishing.show(sitting, is_whole=is_whole)

    @Slot()
    def _on_closed(self) -> None:
        self._sitting = None
        self.closed.emit()

    @Slot(bool)
    def _on_full_screen(self, is_full: bool) -> None:  # noqa: FBT001  # Qt's signal
        set_full_screen(self._desk.window, is_full=is_full)

    @Slot()
    def _on_top(self) -> None:
        window = self._desk.window
        is_on_top = not is_on_top_of_others(window)
        set_on_top(window, is_on_top=is_on_top)
        if self._player is not None:
            self._player.say(say("On top of other windows") if is_on_top else say("No longer on top"))

    def _let_go(self) -> None:
        """Forget the sitting; it is on the disk."""
        if self._sitting is not None:
            self._sitting.end()
        self._drop_player()
        self._sitting = None

    def _drop_player(self) -> None:
        player, self._player = self._player, None
        if player is not None:
            if self._remote is not None:
                self._remote.let_go()
            self._desk.settings_changed.disconnect(player.take_settings)
            player.close_playback()
            set_full_screen(self._desk.window, is_full=False)
            set_on_top(self._desk.window, is_on_top=False)


def _open(engine: Playback, script: PlayerScript) -> None:
    """Open a script's film, or the drawn guide, on the engine that fits."""
    at_s = script.timeline.cuts[0][0] if script.at_s is None else script.at_s
    if isinstance(engine, VlcEngine) and script.film is not None:
        engine.open(script.film, at_s=at_s)
    elif isinstance(engine, TimelineEngine):
        engine.open(script.timeline.film_s, at_s=at_s)


def _note(plan: RoutinePlan) -> str:
    if plan.mode is TodayMode.BREATHE_ONLY:
        return say("Just breathe for now.")
    if plan.mode in {TodayMode.EASE, TodayMode.EASIER_NOW}:
        return say("Small today.")
    return ""
