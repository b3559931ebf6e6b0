"""The use cases by their verbs: answer a card, check in, finish a routine, log a walk, hear a clinician's word, undo.

Runs on whichever thread owns the history; knows neither windows nor files.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from player.adherence import DayDone, PegDue, count_between, peg_due
from player.checkin import CheckInPlan, plan_check_in
from player.clock import Clock, Moment, zone_or_utc
from player.course import Course
from player.dayhours import Day, DayHours, WeekHours
from player.decision import Closed, GateDecision, TodayMode
from player.events import (
    Answer,
    CardForm,
    Change,
    CheckIn,
    Cleared,
    EpisodeStart,
    Event,
    Morning,
    Override,
    PegScore,
    RoutineDone,
    RoutineForm,
    SafetyCard,
    Sit,
    Spell,
    Walk,
    Zone,
)
from player.gate import SmallestChange, smallest_change
from player.history import History
from player.plan import Habits, RoutinePlan, WalkPlan, habits, plan_routine, plan_walk
from player.programme import Programme
from player.schedule import DayPlan, plan_day
from player.story import ProgressStory, tell_story
from player.today import hour


@dataclass(frozen=True, slots=True)
class Told:
    """What something that was told has led to.

    Attributes:
        event: What was stored.
        before: The verdict just before it.
        after: The verdict that it led to.
    """

    event: Event
    before: GateDecision
    after: GateDecision


@dataclass(frozen=True, slots=True)
class DayFacts:
    """Everything that Today shows, as values.

    Attributes:
        now: The instant.
        zone: The user's zone.
        day: Its date and hours.
        decision: The verdict now.
        plan: What is left of the day.
        done: What was done in it.
        last_answer: Instant and number of the last pain answer, or None.
        last_check_in_at: Instant of the last check-in, or None.
        check_ins: Check-ins of all time, for the dial that is still dark.
        has_moved: Whether any routine was ever done.
    """

    now: datetime
    zone: str
    day: Day
    decision: GateDecision
    plan: DayPlan
    done: DayDone
    last_answer: tuple[datetime, int] | None
    last_check_in_at: datetime | None
    check_ins: int
    has_moved: bool


def _pain_told(event: CheckIn | RoutineDone) -> tuple[datetime, int] | None:
    """Give when pain was last told in an event, and how strong it was."""
    if isinstance(event, CheckIn):
        return event.at, event.nrs
    if event.nrs_post is not None:
        return event.ended_at or event.at, event.nrs_post
    return None if event.nrs_pre is None else (event.at, event.nrs_pre)


class Guide:
    """One user, one programme, one clock."""

    def __init__(self, history: History, programme: Programme, clock: Clock) -> None:
        """Take the user's history through the rules once; after that every event costs the same."""
        self._history = history
        self._programme = programme
        self._clock = clock
        self._course = self._run()
        self._ids = {event.id for event in self._course.events}

    @property
    def programme(self) -> Programme:
        """What is prescribed."""
        return self._programme

    @property
    def zone(self) -> str:
        """The user's zone, by which local days are told."""
        return self._history.zone

    @property
    def events(self) -> Sequence[Event]:
        """Every event that holds, in the order of storing."""
        return self._course.events

    @property
    def is_new(self) -> bool:
        """Whether nothing was ever told."""
        return not self._course.events

    def now(self) -> Moment:
        """Read the clocks."""
        return self._clock.now()

    def verdict(self) -> GateDecision:
        """Say what is open now, and why; nothing is stored."""
        return self._careful(self._course.look(self._clock.now().at))

    def plan_check_in(self) -> CheckInPlan:
        """Say what a check-in asks now."""
        zone = zone_or_utc(self._history.zone)
        return plan_check_in(self.events, self._clock.now().at, zone, self._programme.check_in)

    def plan_routine(self, stage: int, form: RoutineForm, nrs_pre: int) -> RoutinePlan:
        """Say how a routine goes after the pain just told; nothing is stored.

        Raises:
            ValueError: If nothing may be played now.
        """
        now = self._clock.now().at
        state = self._course.state
        zone, rules = zone_or_utc(self._history.zone), self._programme.session
        told = replace(state.answers, pain_now=(now, nrs_pre))
        leg = next((e.leg for e in reversed(self.events) if isinstance(e, CheckIn) and e.leg is not None), None)
        return plan_routine(stage, form, nrs_pre, hour(state.hour, told, now, zone, rules), rules, leg=leg)

    def plan_walk(self) -> WalkPlan:
        """Say how long a walk is meant to be now."""
        state, rules = self._course.state, self._programme.session
        now, zone = self._clock.now().at, zone_or_utc(self._history.zone)
        target = self._programme.stage(self.verdict().stage or 1).walk
        return plan_walk(target, hour(state.hour, state.answers, now, zone, rules), rules)

    def habits(self, stage: int, base_reps: Mapping[str, int]) -> Habits:
        """Say what stays on from earlier sittings: what is smaller, left out, or has grown.

        Args:
            stage: Whose routine it is.
            base_reps: Exercises of the routine to their repetitions, on each side.
        """
        now, zone = self._clock.now().at, zone_or_utc(self._history.zone)
        days = self._course.state.hour.days_since_easy(now, zone)
        return habits(self.events, base_reps, stage, self._programme, days_since_easy=days)

    def smallest_change(self) -> SmallestChange | None:
        """Say which next answers would open the next video, or None where no answer would do.

        Takes some 50 ms, for the answers are tried one after the other: ask only where it is shown.
        """
        return smallest_change(self._course, self._clock.now().at)

    def peg_due(self) -> PegDue:
        """Say when the three weekly questions are asked next."""
        now, zone = self._clock.now().at, zone_or_utc(self._history.zone)
        return peg_due(self.events, now, zone, self._programme.day)

    def day(self, hours: DayHours | WeekHours, *, routine: RoutineDone | None = None) -> DayFacts:
        """Say what today has brought and what is left of it.

        Args:
            hours: When the user wants to be asked.
            routine: One that is not stored yet, or only in an earlier state, and counts as done here.
        """
        moment = self._clock.now()
        zone = zone_or_utc(self._history.zone)
        decision = self.verdict()
        day = Day.holding(moment.at, hours, zone)
        events = self.events
        if routine is not None:
            events = [*(event for event in events if event.id != routine.id), routine]
        done = count_between(events, day.date, day.from_at, day.to_at)
        stage = self._programme.stage(decision.stage or 1)
        is_eased = decision.today is TodayMode.EASE
        share = self._programme.session.walk_share if is_eased else 1.0
        answers = (e for e in reversed(self.events) if isinstance(e, CheckIn | RoutineDone))
        last = next((told for e in answers if (told := _pain_told(e)) is not None), None)
        return DayFacts(
            now=moment.at,
            zone=self._history.zone,
            day=day,
            decision=decision,
            plan=plan_day(
                stage,
                done,
                day,
                self._programme.day,
                walk_share=share,
                rest_until=decision.rest_until,
                is_closed=bool(decision.closed),
            ),
            done=done,
            last_answer=last,
            last_check_in_at=next((e.at for e in reversed(self.events) if isinstance(e, CheckIn)), None),
            check_ins=sum(isinstance(e, CheckIn) for e in self.events),
            has_moved=any(isinstance(e, RoutineDone) for e in self.events),
        )

    def story(self) -> ProgressStory:
        """Tell everything that Progress draws and says."""
        return tell_story(self._course, self._clock.now().at)

    def answer_card(self, form: CardForm, answers: Mapping[str, Answer], form_id: UUID) -> Told:
        """Store a safety card.

        Args:
            form: Which card.
            answers: Item id to answer; an item left out counts as no.
            form_id: Made when the card was opened, so that a retry stores it once.

        Raises:
            StorageError: If it could not be stored; nothing has changed.
        """
        now = self._clock.now()
        version = self._programme.safety.version
        return self._tell(
            SafetyCard(at=now.at, zone=now.zone, id=form_id, form=form, answers=dict(answers), version=version)
        )

    def correct_card(self, form_id: UUID, answers: Mapping[str, Answer], reasked: Sequence[str]) -> GateDecision:
        """Take back "yes" to an item that was pressed by mistake and asked once more, within the same card.

        The card was stored at once, so that a warning sign survives whatever happens next; the former value is kept.

        Raises:
            StorageError: If it could not be stored; nothing has changed.
            KeyError: If no such card is stored.
        """
        card = next((e for e in self.events if e.id == form_id and isinstance(e, SafetyCard)), None)
        if card is None:
            raise KeyError(form_id)
        return self.amend(replace(card, answers=dict(answers), reasked=tuple(reasked)))

    def start_spell(self, spell: Spell, form_id: UUID) -> Told:
        """Begin an episode; its local date is day 1.

        Raises:
            StorageError: If it could not be stored; nothing has changed.
        """
        now = self._clock.now()
        return self._tell(EpisodeStart(at=now.at, zone=now.zone, id=form_id, spell=spell))

    def check_in(
        self,
        nrs: int,
        form_id: UUID,
        *,
        sit: Sit | None = None,
        leg: Zone | None = None,
        change: Change | None = None,
        morning: Morning | None = None,
    ) -> Told:
        """Store a check-in; with pain alone it is a dot on the chart and no check-in for the gate.

        Raises:
            StorageError: If it could not be stored; nothing has changed.
            ValueError: If ``nrs`` is not a whole number from 0 to 10.
        """
        now = self._clock.now()
        return self._tell(
            CheckIn(
                at=now.at,
                zone=now.zone,
                id=form_id,
                nrs=nrs,
                sit=sit,
                leg=leg,
                change=change,
                morning=morning,
            )
        )

    def finish_routine(self, routine: RoutineDone) -> Told:
        """Store a routine that was finished or stopped; its id is that of its session.

        Raises:
            StorageError: If it could not be stored; nothing has changed.
        """
        return self._tell(routine)

    def log_walk(self, started_at: datetime, minutes: float, form_id: UUID) -> Told:
        """Store a walk.

        Raises:
            StorageError: If it could not be stored; nothing has changed.
        """
        zone = self._clock.now().zone
        return self._tell(Walk(at=started_at, zone=zone, id=form_id, minutes=minutes))

    def answer_peg(self, items: tuple[int | None, int | None, int | None], form_id: UUID) -> Told:
        """Store the three weekly answers, 0 to 10 each, None for one that was left out.

        Raises:
            StorageError: If it could not be stored; nothing has changed.
            ValueError: If an answer is not a whole number from 0 to 10.
        """
        now = self._clock.now()
        return self._tell(PegScore(at=now.at, zone=now.zone, id=form_id, items=items))

    def clinician_checked(self, checked_on: str, form_id: UUID) -> Told:
        """Store that a clinician has checked what the safety card found.

        Raises:
            StorageError: If it could not be stored; nothing has changed.
        """
        now = self._clock.now()
        return self._tell(Cleared(at=now.at, zone=now.zone, id=form_id, checked_on=checked_on))

    def clinician_says_start(self, form_id: UUID) -> Told:
        """Store a clinician's word that the next video may open.

        Raises:
            StorageError: If it could not be stored; nothing has changed.
        """
        now = self._clock.now()
        return self._tell(Override(at=now.at, zone=now.zone, id=form_id))

    def amend(self, event: Event) -> GateDecision:
        """Replace an event that has this id; give the verdict with it.

        Raises:
            StorageError: If it could not be stored; nothing has changed.
            KeyError: If no event has this id.
        """
        self._history.amend(event)
        self._course = self._run()
        return self.verdict()

    def withdraw(self, event_id: UUID) -> GateDecision:
        """Take an event out of what holds; give the verdict without it.

        Raises:
            StorageError: If it could not be stored; nothing has changed.
            KeyError: If no event has this id.
        """
        self._history.withdraw(event_id)
        self._course = self._run()
        return self.verdict()

    def _tell(self, event: Event) -> Told:
        before = self.verdict()
        self._history.append(event)
        if event.id in self._ids:
            # A retry of what was saved already: the rules have seen it, but perhaps not its last word.
            self._course = self._run()
            return Told(event, before, self.verdict())
        self._ids.add(event.id)
        return Told(event, before, self._careful(self._course.advance(event)))

    def _careful(self, decision: GateDecision) -> GateDecision:
        """Close everything while records that came back from a copy wait for a check-in."""
        if not self._history.needs_check_in or not decision.open:
            return decision
        return replace(decision, open=(), closed=(*decision.closed, Closed.STALE), today=TodayMode.STOP)

    def _run(self) -> Course:
        course = Course(self._programme, zone_or_utc(self._history.zone))
        for event in self._history.events():
            course.take(event)
        return course
