"""The story of a user's pain so far, as one value with everything that Progress draws and says; no sentences.

Made off the window's thread: ten years of events take a fraction of a second.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from player.answers import peg_score
from player.course import Course
from player.decision import GateDecision, Move
from player.dial import DialCurve, level_word, smooth
from player.events import CheckIn, Event, PegScore, RoutineDone, Walk
from player.insight import NO_INSIGHT, Insight, look_for_patterns, pain_days
from player.marks import (
    NO_SUMMARY,
    AnswerKind,
    Dot,
    GateMark,
    GateMarkKind,
    NoteMark,
    PegMark,
    SitMark,
    StageSpan,
    Summary,
    WalkMark,
)
from player.programme import Programme
from player.readings import readings, spell_begins
from player.rules.gate import Rule
from player.trend import Forecast, TrendWord
from player.weekly import PegChange, peg_change
from player.weeks import DayCount, Week, day_counts, middle_sit, weeks

SILENCE_S = 3 * 86400.0
"""So long without an answer, and the line is broken and the band left out. Design of the chart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressStory:
    """What Progress shows. Times are seconds since 1970, UTC; each tuple is by time, oldest first.

    Attributes:
        now: The instant of the story.
        zone: IANA name of the zone that tells local days.
        events: Every event dated up to now, by its instant.
        dots: The answers that feed the dial.
        taps: The answers after a routine, which do not.
        curve: The smoothed past with its band; one point for each instant with readings merged.
        pieces: Which points of the curve are joined to a line: from and to (not included); none while it is dark.
        silences: From and to of each time without an answer.
        spans: The stages.
        marks: The changes of stage.
        routine_s: Instants of the completed routines.
        walks: The walks.
        sits: The sitting answers.
        pegs: The weekly scores.
        notes: Events with a note.
        days: What was done on a local day, by the day's ordinal.
        peg_change: How the newest weekly score stands to the first one.
        weeks: Weeks with their answers and what was done.
        trend: The trend word.
        forecast: When the dial may reach "low", or None where nothing may be said.
        summary: The numbers of the tiles.
        insight: What went with better days of the present spell.
    """

    now: datetime
    zone: str
    events: tuple[Event, ...] = ()
    dots: tuple[Dot, ...] = ()
    taps: tuple[Dot, ...] = ()
    curve: DialCurve
    pieces: tuple[tuple[int, int], ...] = ()
    silences: tuple[tuple[float, float], ...] = ()
    spans: tuple[StageSpan, ...] = ()
    marks: tuple[GateMark, ...] = ()
    routine_s: tuple[float, ...] = ()
    walks: tuple[WalkMark, ...] = ()
    sits: tuple[SitMark, ...] = ()
    pegs: tuple[PegMark, ...] = ()
    notes: tuple[NoteMark, ...] = ()
    days: Mapping[int, DayCount]
    peg_change: PegChange = PegChange.NONE
    weeks: tuple[Week, ...] = ()
    trend: TrendWord = TrendWord.UNKNOWN
    forecast: Forecast | None = None
    summary: Summary = NO_SUMMARY
    insight: Insight = NO_INSIGHT

    @property
    def now_s(self) -> float:
        """The instant of the story, in seconds."""
        return self.now.timestamp()


def tell_story(course: Course, now: datetime) -> ProgressStory:
    """Tell the story of a course up to an instant; what is dated later is not seen.

    Args:
        course: The events through the rules. It is only read; the caller keeps other threads from changing it.
        now: The instant, aware.
    """
    book = course.rulebook
    zone, programme = book.zone, book.programme
    events = tuple(sorted((event for event in course.events if event.at <= now), key=_at))
    decision = course.look(now)
    fed = readings(course.seen(now))
    curve = smooth(fed, programme.dial)
    spell_from = spell_begins(fed)
    spell_s = curve.at_s[spell_from] if curve.at_s else now.timestamp()
    dots, taps = _dots(events)
    routine_s = tuple(e.at.timestamp() for e in events if isinstance(e, RoutineDone) and e.completed)
    walks = tuple(WalkMark(e.at.timestamp(), e.minutes) for e in events if isinstance(e, Walk))
    done = day_counts(events, zone)
    silences = _silences(curve.at_s, now.timestamp())
    sits = _sits(events, programme.check_in.sits, silences, now.timestamp())
    pegs = _pegs(events)
    moves = [move for move in course.state.moves if move.at <= now]
    return ProgressStory(
        now=now,
        zone=zone.key,
        events=events,
        dots=dots,
        taps=taps,
        curve=curve,
        pieces=_pieces(curve.at_s, spell_from if decision.notch is None else len(curve.at_s)),
        silences=silences,
        spans=_spans(moves, now.timestamp()),
        marks=_marks(moves),
        routine_s=routine_s,
        walks=walks,
        sits=sits,
        pegs=pegs,
        peg_change=peg_change(pegs[0].score, pegs[-1].score, programme.day) if pegs else PegChange.NONE,
        notes=tuple(NoteMark(e.at.timestamp(), e) for e in events if e.note),
        days=done,
        weeks=weeks([(dot.at_s, dot.nrs) for dot in dots], [(mark.at_s, mark.sit) for mark in sits], done, zone),
        trend=decision.trend.word,
        forecast=decision.forecast,
        summary=_summary(course, decision, dots, spell_s, events),
        insight=look_for_patterns(
            pain_days(
                [(dot.at_s, dot.nrs) for dot in dots if dot.at_s >= spell_s],
                [(walk.at_s, walk.minutes) for walk in walks],
                routine_s,
                zone,
            )
        ),
    )


def empty_story(now: datetime, zone: ZoneInfo) -> ProgressStory:
    """Tell the story of a user who has not answered anything yet."""
    return ProgressStory(now=now, zone=zone.key, curve=DialCurve((), (), (), ()), days={})


def _at(event: Event) -> datetime:
    return event.at


def _dots(events: Iterable[Event]) -> tuple[tuple[Dot, ...], tuple[Dot, ...]]:
    dots: list[Dot] = []
    taps: list[Dot] = []
    for event in events:
        match event:
            case CheckIn():
                dots.append(Dot(event.at.timestamp(), event.nrs, AnswerKind.CHECK_IN, event))
            case RoutineDone():
                if event.nrs_pre is not None:
                    dots.append(Dot(event.at.timestamp(), event.nrs_pre, AnswerKind.BEFORE, event))
                if event.nrs_post is not None:
                    # A routine of a file that tells no end is drawn where it began.
                    ended_at = event.ended_at or event.at
                    taps.append(Dot(ended_at.timestamp(), event.nrs_post, AnswerKind.AFTER, event))
            case _:
                pass
    taps.sort(key=_dot_s)
    return tuple(dots), tuple(taps)


def _dot_s(dot: Dot) -> float:
    return dot.at_s


def _pieces(at_s: Sequence[float], lit_to: int) -> tuple[tuple[int, int], ...]:
    """Join the points of the curve that no silence parts, up to the one where the line goes dark."""
    if lit_to == 0:
        return ()
    starts = [0, *(i for i in range(1, lit_to) if at_s[i] - at_s[i - 1] >= SILENCE_S)]
    return tuple(zip(starts, [*starts[1:], lit_to], strict=True))


def _silences(at_s: Sequence[float], now_s: float) -> tuple[tuple[float, float], ...]:
    if not at_s:
        return ()
    after = (*at_s[1:], now_s)
    return tuple((one, other) for one, other in zip(at_s, after, strict=True) if other - one >= SILENCE_S)


def _spans(moves: Sequence[Move], now_s: float) -> tuple[StageSpan, ...]:
    if not moves:
        return ()
    starts = [move.at.timestamp() for move in moves]
    ends = [*starts[1:], now_s]
    return tuple(
        StageSpan(from_s, max(from_s, to_s), move.to_stage)
        for move, from_s, to_s in zip(moves, starts, ends, strict=True)
    )


def _marks(moves: Sequence[Move]) -> tuple[GateMark, ...]:
    return tuple(
        GateMark(move.at.timestamp(), _mark_kind(move), move.to_stage)
        for move in moves
        if move.from_stage is not None and move.from_stage != move.to_stage
    )


def _mark_kind(move: Move) -> GateMarkKind:
    if move.rule is Rule.OVERRIDE:
        return GateMarkKind.CLINICIAN
    is_up = move.from_stage is not None and move.to_stage > move.from_stage
    return GateMarkKind.OPENED if is_up else GateMarkKind.STEPPED_BACK


def _sits(
    events: Iterable[Event], recent: int, silences: Sequence[tuple[float, float]], now_s: float
) -> tuple[SitMark, ...]:
    answers = [(e.at.timestamp(), e.sit) for e in events if isinstance(e, CheckIn) and e.sit is not None]
    quiet_from = [from_s for from_s, _ in silences]
    marks = []
    for place, (at_s, sit) in enumerate(answers):
        until_s = answers[place + 1][0] if place + 1 < len(answers) else now_s
        quiet = bisect_left(quiet_from, at_s)
        if quiet < len(quiet_from) and quiet_from[quiet] < until_s:
            until_s = quiet_from[quiet]
        few = [other for _, other in answers[max(0, place + 1 - recent) : place + 1]]
        marks.append(SitMark(at_s, sit, middle_sit(few), until_s))
    return tuple(marks)


def _pegs(events: Iterable[Event]) -> tuple[PegMark, ...]:
    scores = ((e.at.timestamp(), peg_score(e)) for e in events if isinstance(e, PegScore))
    return tuple(PegMark(at_s, score) for at_s, score in scores if score is not None)


def _summary(
    course: Course, decision: GateDecision, dots: Sequence[Dot], spell_s: float, events: Iterable[Event]
) -> Summary:
    programme = course.rulebook.programme
    spell = dots[bisect_left(dots, spell_s, key=_dot_s) :]
    sits = [dot.event.sit for dot in spell if isinstance(dot.event, CheckIn) and dot.event.sit is not None]
    recent = sits[-programme.check_in.sits :]
    walks = [event.minutes for event in events if isinstance(event, Walk)]
    is_lit = decision.notch is not None and decision.level is not None
    return Summary(
        notch=decision.notch,
        word=level_word(decision.level, programme.dial) if is_lit and decision.level is not None else None,
        last=dots[-1] if dots else None,
        first_nrs=spell[0].nrs if spell else None,
        is_surely_better=decision.is_surely_better,
        needed=0 if is_lit else _needed(course, programme),
        sit=middle_sit(recent) if recent else None,
        first_sit=sits[0] if sits else None,
        clicks=sum(event.clicks for event in events if isinstance(event, RoutineDone)),
        walks=len(walks),
        walk_minutes=sum(walks),
    )


def _needed(course: Course, programme: Programme) -> int:
    episode = course.state.answers.episode
    counted = 0 if episode is None else episode.counted
    # Enough of them in too short a time: one more, later, will do.
    return max(1, programme.dial.needle_check_ins - counted)
