"""The programme page in words: three cards and the panel of one, made from the gate's decision."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from media.programmefile import Course
from player.clock import zone_or_utc
from player.decision import Closed, GateDecision
from player.events import RoutineForm
from player.plan import Growth
from player.programme import Stage
from player.rules.gate import Rule
from player.script import ExerciseSpan, reps_a_side
from ui.change_words import change_words
from ui.flows.checking_in import moment_words
from ui.growth_words import growth_words
from ui.looking_ahead import Ahead
from ui.pictures import Pictures
from ui.programme_face import ExerciseLine, PanelAct, PanelFace, StageCardFace
from ui.rule_words import RowFace, closed_words, row_faces, rule_sentence, shut_words, video_name
from ui.today_words import time_words
from ui.words import say

_NOTHING_AHEAD = Ahead()
_STEP_BACKS = {Rule.STEP_BACK_TO_1, Rule.STEP_BACK_TO_2, Rule.PROVISIONAL, Rule.CAP}


class ProgrammeWords:
    """Makes the faces of the programme page."""

    def __init__(self, course: Course, pictures: Pictures) -> None:
        """Take what names, doses and pictures come from."""
        self._course, self._programme, self._pictures = course, course.programme, pictures

    def cards(self, decision: GateDecision) -> tuple[StageCardFace, ...]:
        """Make the three cards."""
        return tuple(self._card(stage, decision) for stage in self._programme.stages)

    def panel(
        self, chosen: int, decision: GateDecision, now: datetime, zone: str, ahead: Ahead = _NOTHING_AHEAD
    ) -> PanelFace:
        """Make the panel of one card, with the next answers that would open it where they are known."""
        stage = self._programme.stage(chosen)
        if (
            decision.stage is not None
            and chosen <= decision.stage
            and not decision.closed
            and chosen in decision.open
        ):
            return self._open_panel(stage, ahead.growth)
        face = self._closed_panel(stage, decision, now, zone)
        change = ahead.change
        if change is None or change.to_stage != chosen or decision.closed:
            return face
        return replace(face, note=" ".join(part for part in (face.note, change_words(change, now, zone)) if part))

    def _card(self, stage: Stage, decision: GateDecision) -> StageCardFace:
        fits = (
            say("For less than 30 minutes of sitting"),
            say("For 30 to 59 minutes of sitting"),
            say("For an hour or more of sitting"),
        )[stage.number - 1]
        routine = (
            say("Routine: once every hour"),
            say("Routine: every 1 to 2 hours"),
            say("Routine: twice a day"),
        )[stage.number - 1]
        walks = (
            say("Walks: {0:g} to {1:g} min, often"),
            say("Walks: {0:g} to {1:g} min, up to {2} a day"),
            say("Walk: {0:g} to {1:g} min each day"),
        )[stage.number - 1].format(stage.walk.minutes_from, stage.walk.minutes_to, stage.walk.per_day)
        here = decision.stage
        is_open = here is not None and stage.number <= here and not decision.closed
        pill, tone, parts = self._pill(stage, decision)
        title = video_name(stage.number)
        return StageCardFace(
            stage=stage.number,
            title=title,
            fits=fits,
            routine=routine,
            walks=walks,
            pill=pill,
            pill_tone=tone,
            is_open=is_open,
            is_here=stage.number == here,
            parts_done=parts,
            spoken=f"{title}, {pill}. {fits}. {routine}. {walks}.",
        )

    def _pill(self, stage: Stage, decision: GateDecision) -> tuple[str, str, int | None]:
        here, rows = decision.stage, decision.rows
        if here is None:
            return say("Check in first"), "quiet", None
        if stage.number <= here and decision.closed:
            return shut_words(decision), "quiet", None
        if stage.number == here:
            return say("You are here"), "primary", None
        if stage.number < here:
            return say("Open"), "primary", None
        if stage.number == here + 1 and rows is not None:
            return say("{0} of 4 done").format(rows.met_count), "glow", rows.met_count
        return say("Closed"), "quiet", None

    def _open_panel(self, stage: Stage, growth: Mapping[str, Growth]) -> PanelFace:
        timeline = self._course.timeline(stage.routine_id, RoutineForm.FULL)
        is_last = stage.number == self._programme.progression.stage
        exercises = tuple(self._line(e, growth.get(e.exercise_id) if is_last else None) for e in timeline.exercises)
        minutes, seconds = divmod(round(timeline.playing_s), 60)
        return PanelFace(
            title=say("{0}: {1}").format(video_name(stage.number), stage.line),
            pill=say("{0}:{1} in all").format(minutes, f"{seconds:02d}"),
            poster=self._pictures.band(stage.number),
            exercises=exercises,
            filled=say("Start"),
            filled_act=PanelAct.START,
            ghost=say("Start without sound"),
            ghost_act=PanelAct.START_SILENT,
            why_title=say("Smaller is fine"),
            why=say("Stop if it hurts above 5 or goes down your leg."),
        )

    def _line(self, span: ExerciseSpan, growth: Growth | None) -> ExerciseLine:
        exercise = self._course.exercise(span.exercise_id)
        if growth is None:
            return ExerciseLine(exercise.name, span.dose_line)
        has_sides = reps_a_side(span) < len(span.reps)
        return ExerciseLine(exercise.name, span.dose_line, growth_words(growth, exercise, has_sides=has_sides))

    def _closed_panel(self, stage: Stage, decision: GateDecision, now: datetime, zone: str) -> PanelFace:
        here, rows = decision.stage, decision.rows
        poster = self._pictures.band(stage.number)
        title = say("{0} opens when your back is ready").format(video_name(stage.number))
        why_title, why = (
            say("Why wait?"),
            say("Sore backs tighten to guard themselves. Moving up as yours settles keeps it calm."),
        )
        if decision.closed:
            return self._shut_panel(stage, decision, why_title, why)
        if here is not None and stage.number > here + 1:
            return PanelFace(
                title=say("{0} opens after {1}").format(video_name(stage.number), video_name(stage.number - 1)),
                poster=poster,
                filled=say("Do {0} now").format(video_name(here)),
                filled_act=PanelAct.START_HERE,
                why_title=why_title,
                why=why,
            )
        faces = row_faces(rows, self._programme) if rows is not None else ()
        counts = decision.next_counts_at <= now
        only_time = rows is not None and rows.met_count == 3 and not rows.time.is_met
        check_in_first = counts and not only_time
        check_words = say("Check in now")
        if not counts:
            at = time_words(decision.next_counts_at, zone_or_utc(zone))
            check_words = say("Check in, counts from {0}").format(at)
        do_words = say("Do {0} now").format(video_name(here or 1))
        return PanelFace(
            title=title,
            pill="" if rows is None else say("{0} of 4 done").format(rows.met_count),
            poster=poster,
            rows=faces,
            note=self._closed_note(stage, decision, now, zone),
            filled=check_words if check_in_first else do_words,
            filled_act=PanelAct.CHECK_IN if check_in_first else PanelAct.START_HERE,
            ghost=do_words if check_in_first else check_words,
            ghost_act=PanelAct.START_HERE if check_in_first else PanelAct.CHECK_IN,
            foot=say("Last step when all four are done: a safety card"),
            why_title=why_title,
            why=why,
            link=say("My physio says I can start now") if decision.override_to == stage.number else "",
        )

    def _shut_panel(self, stage: Stage, decision: GateDecision, why_title: str, why: str) -> PanelFace:
        first = decision.closed[0]
        names = (say("Time"), say("Sitting"), say("Dial"), say("Settled and safe"))
        check_in = say("Check in first.")
        rows = tuple(RowFace(n, is_met=False, evidence=check_in, needed=n, spoken=f"{n}: {check_in}") for n in names)
        act, words = PanelAct.CHECK_IN, say("Check in now")
        if first in {Closed.LATCHED, Closed.LOCKED}:
            act, words = PanelAct.HELP, say("What to do")
        elif first is Closed.CARD_DUE:
            act, words = PanelAct.SAFETY_CARD, say("Safety check")
        return PanelFace(
            title=say("{0} is closed for now").format(video_name(stage.number)),
            poster=self._pictures.band(stage.number),
            rows=rows if first in {Closed.STALE, Closed.CLOCK_BACK, Closed.UNPLACED} else (),
            note=closed_words(decision),
            filled=words,
            filled_act=act,
            why_title=why_title,
            why=why,
        )

    def _closed_note(self, stage: Stage, decision: GateDecision, now: datetime, zone: str) -> str:
        move = decision.last_move
        if move is None or move.from_stage is None or move.rule not in _STEP_BACKS or move.from_stage < stage.number:
            return ""
        sentence = rule_sentence(replace(decision, rule=move.rule), self._programme)
        return say("Closed {0}. {1}").format(moment_words(move.at, now, zone), sentence)
