"""Today in words: makes the page's face from what the guide knows. Sentences are those of the design card."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, QTime

from media.programmefile import Course
from player.clock import zone_or_utc
from player.decision import Closed, GateDecision
from player.dial import LevelWord, level_word
from player.events import RoutineForm
from player.guide import DayFacts
from player.history import OpenSession
from player.programme import Programme, Stage
from player.schedule import DayPlan, Mark
from player.schedule import MarkKind as Kind
from player.schedule import MarkState as State
from player.trend import TrendWord
from ui.dates import short_day_words, weekday_words
from ui.pictures import Pictures
from ui.rule_words import closed_words, row_faces, shut_words, today_sentence, video_name
from ui.today_face import DayFace, DayMark, DialFace, HeroAct, HeroFace, MarkKind, TodayFace, VideoFace
from ui.words import say

_NOON_H = 12
_EVENING_H = 18
_MIN_PER_H = 60
_NEEDED_CHECK_INS = 3

_MARKS = {
    (Kind.ROUTINE, State.DONE): MarkKind.ROUTINE_DONE,
    (Kind.ROUTINE, State.NOW): MarkKind.ROUTINE_NOW,
    (Kind.ROUTINE, State.COMING): MarkKind.ROUTINE_COMING,
    (Kind.WALK, State.DONE): MarkKind.WALK_DONE,
    (Kind.WALK, State.NOW): MarkKind.WALK_COMING,
    (Kind.WALK, State.COMING): MarkKind.WALK_COMING,
}


def time_words(at: datetime, zone: ZoneInfo) -> str:
    """Say a time of day as the system does."""
    local = at.astimezone(zone)
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def level_words(level: float, programme: Programme) -> str:
    """Say a level in a word."""
    return {
        LevelWord.LOW: say("low"),
        LevelWord.MIDDLE: say("middle"),
        LevelWord.HIGH: say("high"),
    }[level_word(level, programme.dial)]


def trend_words(word: TrendWord) -> tuple[str, str, bool]:
    """Give words and icon of a trend, and whether it is the calm one."""
    return {
        TrendWord.SETTLING: (say("settling"), "trending-down", True),
        TrendWord.STIRRING: (say("stirring up"), "trending-up", False),
        TrendWord.STEADY: (say("steady"), "move-right", False),
        TrendWord.UNKNOWN: (say("too early to say"), "minus", False),
    }[word]


class TodayWords:
    """Makes the face of Today."""

    def __init__(self, course: Course, pictures: Pictures) -> None:
        """Take what names and pictures come from."""
        self._course = course
        self._programme = course.programme
        self._pictures = pictures

    def face(self, facts: DayFacts, form: RoutineForm, open_session: OpenSession | None = None) -> TodayFace:
        """Make the face.

        Args:
            facts: What the guide knows of today.
            form: The form that is chosen on the switch.
            open_session: A routine that was left less than an hour ago, or None.
        """
        zone = zone_or_utc(facts.zone)
        local = facts.now.astimezone(zone)
        greeting = (
            say("Good morning")
            if local.hour < _NOON_H
            else say("Good afternoon")
            if local.hour < _EVENING_H
            else say("Good evening")
        )
        helps = say("Little and often is what helps.")
        date = weekday_words(local.date())
        return TodayFace(
            greeting=greeting,
            date_line=f"{date}. {helps}",
            short_line=helps,
            reminders="",
            hero=self._hero(facts, form, zone, open_session),
            dial=self._dial(facts, zone),
            day=self._day(facts, zone),
            videos=self._videos(facts.decision),
        )

    def _hero(self, facts: DayFacts, form: RoutineForm, zone: ZoneInfo, open_session: OpenSession | None) -> HeroFace:
        decision = facts.decision
        if decision.closed:
            return self._closed_hero(facts)
        stage = self._programme.stage(decision.stage or 1)
        poster = self._pictures.hero(stage.number)
        if decision.rest_until is not None:
            return HeroFace(
                pill=say("Resting until {0}").format(time_words(decision.rest_until, zone)),
                title=video_name(stage.number),
                line=say("Rest, or a short stroll."),
                act=HeroAct.CHECK_IN,
                button=say("Check in"),
                poster=poster,
            )
        note = today_sentence(decision)
        if open_session is not None:
            return self._resume_hero(stage, open_session, note, poster)
        if facts.plan.is_plenty:
            return HeroFace(
                title=say("That is plenty for today."),
                line=say("Rest well."),
                note=note,
                button=say("Do one more"),
                act=HeroAct.START,
                forms=self._forms(stage),
                form_index=int(form is RoutineForm.FULL),
                poster=poster,
            )
        pill, button = self._due(facts, zone)
        return HeroFace(
            pill=pill,
            title=video_name(stage.number),
            line=stage.line,
            note=note,
            forms=self._forms(stage),
            form_index=int(form is RoutineForm.FULL),
            button=button,
            poster=poster,
            spoken=say("{0} {1}, {2}").format(button, video_name(stage.number), pill),
        )

    def _resume_hero(self, stage: Stage, session: OpenSession, note: str, poster: Path | None) -> HeroFace:
        routine = session.routine
        timeline = self._course.timeline(self._programme.stage(routine.stage).routine_id, routine.form)
        number = sum(e.start_s <= session.position_s for e in timeline.exercises) or 1
        return HeroFace(
            pill=say("Paused"),
            pill_icon="pause",
            title=video_name(routine.stage),
            line=say("Carry on from exercise {0}?").format(number),
            note=note,
            act=HeroAct.CARRY_ON,
            button=say("Carry on"),
            ghost=say("Start over"),
            ghost_act=HeroAct.START,
            poster=poster or self._pictures.hero(stage.number),
        )

    def _due(self, facts: DayFacts, zone: ZoneInfo) -> tuple[str, str]:
        plan = facts.plan
        if plan.is_routine_due:
            return say("Due now"), say("Start now")
        if plan.routine_at is None:
            if plan.next_at is None:
                return "", say("Start now")
            return say("Tomorrow at {0}").format(time_words(plan.next_at, zone)), say("Start now")
        return say("Next at {0}").format(time_words(plan.routine_at, zone)), say("Start early")

    def _forms(self, stage: Stage) -> tuple[str, ...]:
        if not stage.dose.has_short:
            return ()
        short = self._course.timeline(stage.routine_id, RoutineForm.SHORT).playing_s
        full = self._course.timeline(stage.routine_id, RoutineForm.FULL).playing_s
        name = (
            say("Desk  {0} min")
            if stage.dose.form is RoutineForm.SHORT and stage.number > 1
            else say("Short  {0} min")
        )
        return (
            name.format(max(1, round(short / _MIN_PER_H))),
            say("Full  {0} min").format(max(1, round(full / _MIN_PER_H))),
        )

    def _closed_hero(self, facts: DayFacts) -> HeroFace:
        decision = facts.decision
        words = closed_words(decision)
        poster = self._pictures.hero(decision.stage or 1)
        match decision.closed[0]:
            case Closed.LATCHED | Closed.LOCKED:
                return HeroFace(title=words, act=HeroAct.HELP, button=say("What to do"), is_danger=True)
            case Closed.CARD_DUE:
                return HeroFace(
                    title=say("A short safety check"),
                    line=say("It takes ten seconds."),
                    act=HeroAct.ANSWER_CARD,
                    button=say("Safety check"),
                    poster=poster,
                )
            case Closed.UNPLACED:
                return HeroFace(
                    title=say("Check in first"),
                    line=say("It shows us where to start."),
                    act=HeroAct.CHECK_IN,
                    button=say("Check in"),
                    poster=poster,
                )
            case Closed.STALE:
                return self._returning_hero(facts, poster)
        return HeroFace(
            title=say("Check in first"),
            line=words,
            act=HeroAct.CHECK_IN,
            button=say("Check in"),
            poster=poster,
        )

    def _returning_hero(self, facts: DayFacts, poster: Path | None) -> HeroFace:
        """Greet somebody who was away: a check-in opens everything again, after long the safety check before it."""
        last, gate = facts.last_check_in_at, self._programme.gate
        if last is not None and facts.now - last < timedelta(hours=self._programme.check_in.fresh_h):
            # Records that came back from a copy, or a clock that was changed: what is known may not be the newest.
            return HeroFace(
                title=say("Check in first"),
                line=say("Then everything goes on as before."),
                act=HeroAct.CHECK_IN,
                button=say("Check in"),
                poster=poster,
            )
        is_new_spell = last is not None and facts.now - last >= timedelta(hours=gate.away_new_spell_h)
        if is_new_spell:
            return HeroFace(
                title=say("Welcome back"),
                line=say("It's been a while, so we'll check where you are."),
                act=HeroAct.SAFETY,
                button=say("Safety check"),
                poster=poster,
            )
        return HeroFace(
            title=say("Welcome back"),
            line=say("Check in, then one easy session."),
            act=HeroAct.CHECK_IN,
            button=say("Check in"),
            poster=poster,
        )

    def _dial(self, facts: DayFacts, zone: ZoneInfo) -> DialFace:
        decision = facts.decision
        last = ""
        if facts.last_answer is not None:
            at, nrs = facts.last_answer
            is_today = at.astimezone(zone).date() == facts.now.astimezone(zone).date()
            when = time_words(at, zone) if is_today else short_day_words(at.astimezone(zone).date())
            last = say("{0} at {1}").format(nrs, when) if is_today else say("{0} on {1}").format(nrs, when)
        if decision.notch is None:
            left = max(1, _NEEDED_CHECK_INS - facts.check_ins)
            note = (
                say("Two more check-ins and your dial lights up.")
                if left > 1
                else say("One more check-in and your dial lights up.")
            )
            return DialFace(last_title=say("Last answer"), last=last, note=note, spoken=note)
        level = decision.notch
        word = level_words(level, self._programme)
        trend, icon, is_good = trend_words(decision.trend.word)
        shown = QLocale().toString(level, "f", 1)
        return DialFace(
            level=level,
            word=word,
            trend=trend,
            trend_icon=icon,
            trend_is_good=is_good,
            trend_span=say("last ten days"),
            last_title=say("Last answer"),
            last=last,
            note=say("Our best guess from your answers."),
            spoken=say("Estimate {0}, {1}, {2}; last answer {3}").format(shown, word, trend, last),
        )

    def _day(self, facts: DayFacts, zone: ZoneInfo) -> DayFace:
        plan, done = facts.plan, facts.done
        begins_at, ends_at = self._span(plan, zone)
        span_s = (ends_at - begins_at).total_seconds()

        def share(at: datetime) -> float:
            return min(1.0, max(0.0, (at - begins_at).total_seconds() / span_s))

        marks = tuple(
            DayMark(
                _MARKS[mark.kind, mark.state], share(self._shown_at(mark, facts.now)), self._mark_words(mark, zone)
            )
            for mark in plan.marks
        )
        start_h = begins_at.astimezone(zone).hour
        hours = round(span_s / 3600)
        labels = tuple((str((start_h + h) % 24), h / hours) for h in range(hours + 1)) if hours else ()
        is_closed = bool(facts.decision.closed)
        caption = self._caption(done.routine_count, len(done.walks), done.clicks, is_closed=is_closed)
        flag, at = "", 0.0
        if not is_closed and plan.routine_at is not None and not plan.is_plenty:
            left_min = (plan.routine_at - facts.now).total_seconds() / _MIN_PER_H
            flag = say("Due now") if plan.is_routine_due else self._in_words(left_min)
            at = share(facts.now) if plan.is_routine_due else share(plan.routine_at)
        return DayFace(
            caption=caption,
            marks=marks,
            hours=labels,
            now_hour=str(facts.now.astimezone(zone).hour),
            flag=flag,
            flag_share=at,
            now_share=share(facts.now),
            spoken=say("Your day: {0}").format(caption),
        )

    def _span(self, plan: DayPlan, zone: ZoneInfo) -> tuple[datetime, datetime]:
        """Give the day's hours, and as many more as what was done outside of them needs."""
        done = [mark for mark in plan.marks if mark.state is State.DONE]
        begins_at = min([plan.begins_at, *(_whole_hour(mark.at, zone) for mark in done)])
        an_hour = timedelta(hours=1)
        ends_at = max([plan.ends_at, *(_whole_hour(mark.end or mark.at, zone) + an_hour for mark in done)])
        return begins_at, ends_at

    def _shown_at(self, mark: Mark, now: datetime) -> datetime:
        # What is due stands at the present moment, not at the slot that has passed.
        return now if mark.state is State.NOW and mark.kind is Kind.ROUTINE else mark.at

    def _in_words(self, minutes: float) -> str:
        whole = max(1, round(minutes))
        return say("In {0} min").format(whole) if whole < _MIN_PER_H else ""

    def _mark_words(self, mark: Mark, zone: ZoneInfo) -> str:
        name = say("routine") if mark.kind is Kind.ROUTINE else say("walk")
        at = time_words(mark.at, zone)
        if mark.state is State.DONE:
            return say("{0} {1}, done at {2}").format(at, name, time_words(mark.end or mark.at, zone))
        return say("{0} {1}, due now").format(at, name) if mark.state is State.NOW else f"{at} {name}"

    def _caption(self, routines: int, walks: int, clicks: int, *, is_closed: bool) -> str:
        if not routines and not walks and not clicks:
            # Nothing is suggested to somebody who has to see a doctor, or to answer something, first.
            return "" if is_closed else say("Your first one is ready when you are.")
        parts = []
        if routines:
            parts.append(say("1 routine") if routines == 1 else say("{0} routines").format(routines))
        if walks:
            parts.append(say("1 walk") if walks == 1 else say("{0} walks").format(walks))
        parts.append(say("1 click") if clicks == 1 else say("{0} clicks").format(clicks))
        return say("{0} so far. Well done.").format(", ".join(parts))

    def _videos(self, decision: GateDecision) -> tuple[VideoFace, ...]:
        return tuple(self._video(stage, decision) for stage in self._programme.stages)

    def _video(self, stage: Stage, decision: GateDecision) -> VideoFace:
        lines = (
            say("Every hour, and short walks"),
            say("Every 1 to 2 hours, and walks"),
            say("Twice a day, and a long walk"),
        )
        line, title = lines[stage.number - 1], video_name(stage.number)
        here = decision.stage
        if here is None:
            return VideoFace(stage.number, title, say("Check in first"), line)
        if stage.number <= here and decision.closed:
            return VideoFace(stage.number, title, shut_words(decision), line, is_here=stage.number == here)
        if stage.number == here:
            return VideoFace(stage.number, title, say("You are here"), line, is_open=True, is_here=True)
        if stage.number < here:
            return VideoFace(stage.number, title, say("Open"), line, is_open=True)
        rows = decision.rows
        if stage.number == here + 1 and rows is not None:
            state = say("{0} of 4 done").format(rows.met_count)
            needed = next((row.needed for row in row_faces(rows, self._programme) if row.needed), "")
            more = say("Still needed: {0}").format(needed) if needed else say("A safety card opens it")
            spoken = say("{0}, closed, {1}, opens gate details").format(title, state)
            return VideoFace(stage.number, title, state, more, parts_done=rows.met_count, spoken=spoken)
        return VideoFace(stage.number, title, say("Opens after Video {0}").format(stage.number - 1), line)


def _whole_hour(at: datetime, zone: ZoneInfo) -> datetime:
    """Give the local hour in which an instant lies."""
    return at.astimezone(zone).replace(minute=0, second=0, microsecond=0).astimezone(UTC)
