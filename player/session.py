"""One sitting with a routine as a state machine: ready, playing, paused, finished, stopped at mm:ss.

It is fed with film positions by whoever plays the film, and says in return where to jump. What was really played
counts, seeking does not. It keeps no time of its own.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid4

from player.coverage import Stretch, without
from player.events import Feel, RoutineDone, StopMark, Stopped, Zone
from player.fit import exercise_ids, further_reps, is_all_set_aside, played_stretches
from player.plan import Habits, RoutinePlan
from player.reel import Advance, Before, Reel
from player.rules.gate import Rule
from player.rules.session import SessionRules
from player.script import ExerciseSpan, Script, dropped_reps
from player.today import routine_rule


class SessionState(StrEnum):
    """Where a sitting stands."""

    READY = "ready"
    PLAYING = "playing"
    PAUSED = "paused"
    FINISHED = "finished"
    STOPPED = "stopped"


class Effect(StrEnum):
    """What a pain answer during a routine leads to (rules G1 to G4, G0b); `Session.rule` says by which rule."""

    CARRY_ON = "carry_on"
    OFFER_SMALLER = "offer_smaller"
    MAKE_SMALLER = "make_smaller"
    END = "end"


class Session:
    """One sitting.

    Args:
        script: The film's exercises and repetitions, whole; what today leaves of them is `stretches`.
        plan: How this sitting goes.
        rules: Limits of pain, and what counts as done.
        started_at: When it began, aware.
        habits: What stays on from earlier sittings.
        session_id: Id that the routine will have in the history.
        before: What was saved of it before a break, to go on from there.
        position_s: Where it stood then, film time in seconds; None if only the amount is known.
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
        position_s: float | None = None,
    ) -> None:
        self._script = script
        self._plan = plan
        self._rules = rules
        self._state = SessionState.READY
        self._has_begun = False
        # "Stop, it hurts" was pressed, and has no answer yet.
        self._open_stop: StopMark | None = None
        # What a rule has made smaller in this sitting stays so until its end.
        self._held_smaller: set[str] = set()
        habits = Habits() if habits is None else habits
        self._routine = before or self._new_routine(habits, started_at, session_id)
        self._reel = Reel(
            played_stretches(script, plan, self._routine.set_aside),
            [rep for exercise in script.exercises for rep in exercise.reps],
            further_reps(script, plan, habits),
            rules.done_share,
            None if before is None else Before(position_s, before.played_s, before.clicks),
        )
        if before is not None and self.rule is Rule.TOO_MUCH and before.nrs_during:
            self._make_rest_smaller()

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
    def rule(self) -> Rule | None:
        """The rule that the sitting goes by so far, as the gate will say it; G4 ends in a rest."""
        return routine_rule(self._routine, self._rules)

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
        """Whether enough of what was planned was played to call it done."""
        return self._reel.share >= self._rules.done_share

    @property
    def clicks(self) -> int:
        """Repetitions done; one that the user does again counts once."""
        return self._reel.clicks

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

        While "Stop, it hurts" waits for its answer, the event says that it ended there, in case no answer ever comes.
        A sitting of breathing alone is none that counts as a routine (programme text, reading 36).

        Args:
            ended_at: When it ended, or None while it runs.
        """
        routine, stop = self._routine, self._open_stop
        if stop is not None:
            routine = replace(routine, stops=(*routine.stops, stop), stopped=routine.stopped or Stopped.PAIN)
        whole = {e.exercise_id for e in self._script.exercises if self._is_whole(e)}
        return replace(
            routine,
            completed=self.is_done and not self._plan.only,
            clicks=self.clicks,
            played_s=self.played_s,
            skipped=tuple(exercise_id for exercise_id in routine.skipped if exercise_id not in whole),
            ended_at=ended_at,
        )

    # What the film does

    def play(self) -> None:
        """Begin, or go on after a pause or a stop."""
        if self._state in (SessionState.READY, SessionState.PAUSED):
            self._state = SessionState.PLAYING
            self._has_begun = True
            self._open_stop = None

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
            time_s: Film time in seconds of the frame that is shown, told at every frame; ignored unless playing.
        """
        if self._state is not SessionState.PLAYING:
            return Advance()
        advance = self._reel.moved(time_s)
        if advance.is_over:
            self._state = SessionState.FINISHED
        return advance

    def finish(self) -> int:
        """Take note that the film has come to its end by itself; give the repetitions that ended with it."""
        if self._state is not SessionState.PLAYING:
            return 0
        self._state = SessionState.FINISHED
        return self._reel.ended()

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
        """Do an exercise with the easier keys from now on, and next time as well."""
        self._ease(exercise_id)
        if exercise_id not in self._routine.stays_smaller:
            self._routine = replace(self._routine, stays_smaller=(*self._routine.stays_smaller, exercise_id))

    def make_usual(self, exercise_id: str) -> None:
        """Do an exercise as usual again, unless today or a pain answer asks for smaller."""
        if self._plan.is_smaller or exercise_id in self._held_smaller:
            return
        smaller, stays = self._routine.smaller, self._routine.stays_smaller
        self._routine = replace(
            self._routine, smaller=_less(smaller, exercise_id), stays_smaller=_less(stays, exercise_id)
        )

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
            self.stop()
        return effect

    def press_stop(self) -> StopMark:
        """Stop at once: "Stop, it hurts". `tell_stop` takes the answers, `take_break` leaves it at a break."""
        self.pause()
        exercise = self.exercise_at(self.position_s)
        mark = StopMark(position_s=self.position_s, exercise_id="" if exercise is None else exercise.exercise_id)
        if self._has_begun:
            self._open_stop = mark
        return mark

    def take_break(self) -> None:
        """Take "Stop, it hurts" for a mere break: nothing is told of it."""
        self._open_stop = None

    def tell_stop(self, mark: StopMark, nrs: int, leg: Zone | None) -> Effect:
        """Take the answers after "Stop, it hurts".

        Args:
            mark: What `press_stop` gave.
            nrs: How strong it is, 0 to 10.
            leg: The furthest point, or None.

        Returns:
            What to do; `Effect.END` where it is too strong or has moved down the leg. After anything else the
            sitting is paused, and `play` goes on once the safety card is clear.

        Raises:
            ValueError: If ``nrs`` is not a whole number from 0 to 10.
        """
        is_lower = leg is not None and leg > self._last_leg()
        effect = self.tell_pain(nrs)
        self._open_stop = None
        self._routine = replace(
            self._routine,
            stops=(*self._routine.stops, replace(mark, nrs=nrs, leg=leg)),
            stopped=Stopped.LEG if is_lower else self._routine.stopped or Stopped.PAIN,
        )
        if not is_lower:
            return effect
        self.stop()
        return Effect.END

    def tell_hurt(self) -> None:
        """Take note that it hurt more than expected, told after the routine; the short safety card follows."""
        self._routine = replace(self._routine, stopped=self._routine.stopped or Stopped.PAIN)

    def tell_sign(self) -> None:
        """Take note of a warning sign on the safety card after a stop: the routine ends."""
        self._open_stop = None
        self._routine = replace(self._routine, stopped=Stopped.SIGN)
        self.stop()

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

    def take_back_after(self) -> None:
        """Take the pain after the routine back."""
        self._routine = replace(self._routine, nrs_post=None)

    def tell_feel(self, exercise_id: str, feel: Feel | None) -> None:
        """Take how one exercise was; None takes it back."""
        feels = {known: said for known, said in self._routine.feels.items() if known != exercise_id}
        self._routine = replace(self._routine, feels=feels if feel is None else {**feels, exercise_id: feel})

    def set_aside(self, exercise_ids: Sequence[str]) -> None:
        """Choose the exercises that are left out from now on, all of them anew."""
        self._routine = replace(self._routine, set_aside=tuple(exercise_ids))

    # How it is made

    def _new_routine(self, habits: Habits, started_at: datetime, session_id: UUID | None) -> RoutineDone:
        is_all_smaller = self._plan.is_smaller or is_all_set_aside(self._script, self._plan, habits.set_aside)
        ids = exercise_ids(self._script)
        smaller = tuple(name for name in ids if is_all_smaller or name in habits.smaller)
        return RoutineDone(
            at=started_at,
            id=session_id or uuid4(),
            stage=self._plan.stage,
            form=self._plan.form,
            completed=False,
            nrs_pre=self._plan.nrs_pre,
            smaller=smaller,
            set_aside=habits.set_aside,
            stays_smaller=habits.smaller,
        )

    def _effect(self, nrs: int) -> Effect:
        rules = self._rules
        if nrs >= min(self._plan.end_from_nrs, rules.end_from):
            return Effect.END
        # With high pain the moves are the smallest already.
        if self._plan.rule in (Rule.HIGH_PAIN, Rule.BREATHE_ONLY):
            return Effect.CARRY_ON
        if nrs >= rules.too_much_from:
            return Effect.MAKE_SMALLER
        return Effect.OFFER_SMALLER if nrs >= rules.some_soreness_from else Effect.CARRY_ON

    def _last_leg(self) -> Zone:
        """Give the furthest point as last told; where it never was, whatever is further than the back is new."""
        told = [stop.leg for stop in self._routine.stops if stop.leg is not None]
        return told[-1] if told else self._plan.leg or Zone.BACK

    def _ease(self, exercise_id: str) -> None:
        if exercise_id not in self._routine.smaller:
            self._routine = replace(self._routine, smaller=(*self._routine.smaller, exercise_id))

    def _make_rest_smaller(self) -> None:
        """Halve the repetitions that are left and do them with the easier keys (rule G3)."""
        coming = [e for e in self._script.exercises if e.end_s > self.position_s]
        left = [[rep for rep in e.reps if self._reel.is_played(rep.start_s)] for e in coming]
        share, from_s = self._rules.share, self.position_s
        self._reel.drop([stretch for reps in left for stretch in dropped_reps(reps, share, from_s)])
        for exercise in coming:
            self._held_smaller.add(exercise.exercise_id)
            self._ease(exercise.exercise_id)

    def _is_whole(self, exercise: ExerciseSpan) -> bool:
        """Say whether all that is planned of an exercise was played, which may be after skipping it once."""
        left_out = without(self._script.cuts, self._reel.stretches)
        planned = without([(exercise.start_s, exercise.end_s)], left_out)
        return bool(planned) and all(self._reel.share_of(*span) >= self._rules.done_share for span in planned)


def _less(ids: Sequence[str], exercise_id: str) -> tuple[str, ...]:
    return tuple(other for other in ids if other != exercise_id)
