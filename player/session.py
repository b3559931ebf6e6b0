"""One sitting with a routine as a state machine: ready, playing, paused, finished, stopped at mm:ss.

It is fed with film positions by whoever plays the film, and says in return where to jump. What was really played
counts, seeking does not. It keeps no time of its own.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid4

from player.coverage import Stretch, without
from player.events import Feel, RoutineDone, StopMark, Stopped, Zone
from player.plan import Growth, Habits, RoutinePlan
from player.reel import Advance, Loop, Reel
from player.rules.gate import Rule
from player.rules.session import SessionRules
from player.script import ExerciseSpan, Script, dropped_reps, loops


class SessionState(StrEnum):
    """Where a sitting stands."""

    READY = "ready"
    PLAYING = "playing"
    PAUSED = "paused"
    FINISHED = "finished"
    STOPPED = "stopped"


class Effect(StrEnum):
    """What a pain answer during a routine leads to (rules G1 to G4, G0b)."""

    CARRY_ON = "carry_on"
    OFFER_SMALLER = "offer_smaller"
    MAKE_SMALLER = "make_smaller"
    END = "end"


class Session:
    """One sitting.

    Args:
        script: The film's exercises and repetitions.
        plan: How this sitting goes.
        rules: Limits of pain, and what counts as done.
        started_at: When it began, aware.
        habits: What stays on from earlier sittings.
        session_id: Id that the routine will have in the history.
        before: What was saved of it before a break, to go on from there.
    """

    def __init__(
        self,
        script: Script,
        plan: RoutinePlan,
        rules: SessionRules,
        started_at: datetime,
        *,
        habits: Habits | None = None,
        session_id: UUID | None = None,
        before: RoutineDone | None = None,
    ) -> None:
        self._script = script
        self._plan = plan
        self._rules = rules
        self._state = SessionState.READY
        habits = Habits() if habits is None else habits
        ids = tuple(exercise.exercise_id for exercise in script.exercises)
        self._routine = before or RoutineDone(
            at=started_at,
            id=session_id or uuid4(),
            stage=plan.stage,
            form=plan.form,
            completed=False,
            nrs_pre=plan.nrs_pre,
            smaller=ids if plan.is_smaller else habits.smaller,
            set_aside=habits.set_aside,
        )
        self._reel = Reel(
            self._stretches(),
            [rep for exercise in script.exercises for rep in exercise.reps],
            self._loops(habits),
            rules.done_share,
            self._routine.played_s,
        )

    # What it tells

    @property
    def state(self) -> SessionState:
        """Where it stands."""
        return self._state

    @property
    def plan(self) -> RoutinePlan:
        """How it goes."""
        return self._plan

    @property
    def id(self) -> UUID:
        """Id of the routine in the history."""
        return self._routine.id

    @property
    def position_s(self) -> float:
        """The last film position; where it stopped, once it has."""
        return self._reel.position_s

    @property
    def start_s(self) -> float:
        """Where the film begins for this sitting."""
        return self._reel.stretches[0][0] if self._reel.stretches else 0.0

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """The stretches of film that are played, in order."""
        return self._reel.stretches

    @property
    def planned_s(self) -> float:
        """Playing time of the sitting in seconds."""
        return self._reel.planned_s

    @property
    def played_s(self) -> float:
        """Film seconds that were really played, each counted once."""
        return self._reel.played_s

    @property
    def is_done(self) -> bool:
        """Whether enough was played to count as a routine."""
        return self._reel.share >= self._rules.done_share

    @property
    def clicks(self) -> int:
        """Repetitions done."""
        return self._routine.clicks

    @property
    def smaller(self) -> tuple[str, ...]:
        """Exercises that are done with the easier keys."""
        return self._routine.smaller

    def exercise_at(self, time_s: float) -> ExerciseSpan | None:
        """Give the exercise that runs at a film time, or None between two."""
        return next((e for e in self._script.exercises if e.start_s <= time_s < e.end_s), None)

    def reps_of(self, exercise: ExerciseSpan) -> int:
        """Give how many repetitions of an exercise are planned, those done again included."""
        planned = sum(self._reel.is_played(rep.start_s) for rep in exercise.reps)
        return planned + self._reel.times_again(exercise.start_s, exercise.end_s)

    def routine(self, ended_at: datetime | None = None) -> RoutineDone:
        """Give the sitting so far as the event that is stored.

        Args:
            ended_at: When it ended, or None while it runs.
        """
        return replace(self._routine, completed=self.is_done, played_s=self.played_s, ended_at=ended_at)

    # What the film does

    def play(self) -> None:
        """Begin, or go on after a pause."""
        if self._state in (SessionState.READY, SessionState.PAUSED):
            self._state = SessionState.PLAYING

    def pause(self) -> None:
        """Stand still."""
        if self._state is SessionState.PLAYING:
            self._state = SessionState.PAUSED

    def seeked(self, time_s: float) -> None:
        """Take note that the film has jumped; nothing between was played."""
        self._reel.seeked(time_s)

    def moved(self, time_s: float) -> Advance:
        """Take the film position while it plays; tell where to jump and what clicked.

        Args:
            time_s: Film time in seconds, told a few times a second; ignored unless playing.
        """
        if self._state is not SessionState.PLAYING:
            return Advance()
        advance = self._reel.moved(time_s)
        if advance.clicks:
            self._routine = replace(self._routine, clicks=self._routine.clicks + advance.clicks)
        if advance.is_over:
            self._state = SessionState.FINISHED
        return advance

    # What the user does

    def skip(self) -> float | None:
        """Leave out the rest of the running exercise; give where the film goes on, or None at the end."""
        exercise = self.exercise_at(self.position_s)
        if exercise is None:
            return None
        if exercise.exercise_id not in self._routine.skipped:
            self._routine = replace(self._routine, skipped=(*self._routine.skipped, exercise.exercise_id))
        target_s = self._reel.next_from(exercise.end_s)
        if target_s is None:
            self._state = SessionState.FINISHED
        else:
            self._reel.seeked(target_s)
        return target_s

    def make_smaller(self, exercise_id: str) -> None:
        """Do an exercise with the easier keys from now on."""
        if exercise_id not in self._routine.smaller:
            self._routine = replace(self._routine, smaller=(*self._routine.smaller, exercise_id))

    def make_usual(self, exercise_id: str) -> None:
        """Do an exercise as usual again, unless today asks for smaller."""
        if not self._plan.is_smaller:
            kept = tuple(other for other in self._routine.smaller if other != exercise_id)
            self._routine = replace(self._routine, smaller=kept)

    def tell_pain(self, nrs: int) -> Effect:
        """Take a pain answer during the routine, and do what it asks for.

        Raises:
            ValueError: If it is not a whole number from 0 to 10.
        """
        self._routine = replace(self._routine, nrs_during=(*self._routine.nrs_during, nrs))
        effect = self._effect(nrs)
        if effect is Effect.MAKE_SMALLER:
            self._make_rest_smaller()
        elif effect is Effect.END:
            self._state = SessionState.STOPPED
        return effect

    def press_stop(self) -> StopMark:
        """Stop at once: "Stop, it hurts". `tell_stop` takes the answers; after a mere break `play` goes on."""
        self.pause()
        exercise = self.exercise_at(self.position_s)
        return StopMark(position_s=self.position_s, exercise_id="" if exercise is None else exercise.exercise_id)

    def tell_stop(self, mark: StopMark, nrs: int, leg: Zone | None) -> Effect:
        """Take the answers after "Stop, it hurts".

        Args:
            mark: What `press_stop` gave.
            nrs: How strong it is, 0 to 10.
            leg: The furthest point, or None.

        Returns:
            What to do; `Effect.END` where it is too strong or has moved down the leg.
        """
        effect = self.tell_pain(nrs)
        is_lower = leg is not None and self._plan.leg is not None and leg > self._plan.leg
        self._routine = replace(
            self._routine,
            stops=(*self._routine.stops, replace(mark, nrs=nrs, leg=leg)),
            stopped=Stopped.LEG if is_lower else self._routine.stopped or Stopped.PAIN,
        )
        if not is_lower:
            return effect
        self._state = SessionState.STOPPED
        return Effect.END

    def tell_sign(self) -> None:
        """Take note of a warning sign on the safety card after a stop: the routine ends."""
        self._routine = replace(self._routine, stopped=Stopped.SIGN)
        self._state = SessionState.STOPPED

    def stop(self) -> None:
        """End before the end, for whatever other reason."""
        if self._state is not SessionState.FINISHED:
            self._state = SessionState.STOPPED

    def tell_after(self, nrs: int) -> None:
        """Take the pain after the routine.

        Raises:
            ValueError: If it is not a whole number from 0 to 10.
        """
        self._routine = replace(self._routine, nrs_post=nrs)

    def tell_feel(self, exercise_id: str, feel: Feel) -> None:
        """Take how one exercise was."""
        self._routine = replace(self._routine, feels={**self._routine.feels, exercise_id: feel})

    def set_aside(self, exercise_ids: Sequence[str]) -> None:
        """Choose the exercises that are left out from now on, all of them anew."""
        self._routine = replace(self._routine, set_aside=tuple(exercise_ids))

    # How it is made

    def _effect(self, nrs: int) -> Effect:
        rules = self._rules
        if self._plan.rule in (Rule.HIGH_PAIN, Rule.BREATHE_ONLY):
            return Effect.END if nrs >= self._plan.end_from_nrs else Effect.CARRY_ON
        if nrs >= rules.end_from:
            return Effect.END
        if nrs >= rules.too_much_from:
            return Effect.MAKE_SMALLER
        return Effect.OFFER_SMALLER if nrs >= rules.some_soreness_from else Effect.CARRY_ON

    def _make_rest_smaller(self) -> None:
        """Halve the repetitions that are left and do them with the easier keys (rule G3)."""
        coming = [e for e in self._script.exercises if e.end_s > self.position_s]
        self._reel.drop(s for e in coming for s in dropped_reps(e, self._rules.share, self.position_s))
        for exercise in coming:
            self.make_smaller(exercise.exercise_id)

    def _stretches(self) -> tuple[Stretch, ...]:
        """Take out of the film what today leaves out."""
        exercises = self._script.exercises
        if self._plan.only:
            return tuple((e.start_s, e.end_s) for e in exercises if e.exercise_id == self._plan.only)
        gone = [(e.start_s, e.end_s) for e in exercises if e.exercise_id in self._routine.set_aside]
        gone += [stretch for e in exercises for stretch in dropped_reps(e, self._plan.reps_share)]
        return without(self._script.cuts, gone)

    def _loops(self, habits: Habits) -> Iterable[Loop]:
        """Put further repetitions in, where today leaves the whole routine."""
        if self._plan.is_smaller or self._plan.reps_share < 1:
            return
        for exercise in self._script.exercises:
            times = habits.growth.get(exercise.exercise_id, Growth()).extra_reps
            if times and exercise.reps:
                yield from (Loop(at_s, back_to_s, times) for at_s, back_to_s in loops(exercise))
