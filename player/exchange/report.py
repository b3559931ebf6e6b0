"""Gather the facts of the consultation sheet from a story."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from player.clock import zone_or_utc
from player.events import Answer, CheckIn, Cleared, EpisodeStart, Event, Override, RoutineDone, SafetyCard
from player.exchange.sheet import (
    ALL_PARTS,
    DialFacts,
    DoseFacts,
    NoteFacts,
    PainFacts,
    Period,
    SafetyFacts,
    SheetFacts,
    SheetPart,
    SitFacts,
    StopFacts,
)
from player.marks import Dot
from player.median import median
from player.programme import Programme, Stage
from player.story import ProgressStory
from player.weeks import DayCount, middle_sit

WEEK_DAYS = 7
"""The first and the last days that are set beside each other."""


def whole_period(story: ProgressStory) -> Period:
    """Give the days of a whole story, from its first event to now."""
    zone = zone_or_utc(story.zone)
    last = story.now.astimezone(zone).date()
    first = story.events[0].at.astimezone(zone).date() if story.events else last
    return Period(min(first, last), last)


def last_days(story: ProgressStory, days: int) -> Period:
    """Give the last so many days of a story, and no more than it has."""
    whole = whole_period(story)
    return Period(max(whole.first, whole.last - timedelta(days=days - 1)), whole.last)


def events_of(story: ProgressStory, period: Period) -> list[Event]:
    """Give the events of a period, by the local day of the story's zone, oldest first."""
    zone = zone_or_utc(story.zone)
    return [event for event in story.events if period.holds(event.at.astimezone(zone).date())]


def sheet_facts(
    story: ProgressStory, programme: Programme, period: Period, parts: frozenset[SheetPart] = ALL_PARTS
) -> SheetFacts:
    """Gather the facts of a period.

    Args:
        story: The whole story.
        programme: What was prescribed.
        period: The days that the sheet is about.
        parts: What goes in.
    """
    zone = zone_or_utc(story.zone)
    events = events_of(story, period)
    dots = [dot for dot in story.dots if period.holds(_day(dot.at_s, zone))]
    spell = next((event for event in reversed(story.events) if isinstance(event, EpisodeStart)), None)
    return SheetFacts(
        made_at=story.now,
        zone=zone,
        period=period,
        parts=parts,
        spell=None if spell is None else spell.spell,
        spell_on=None if spell is None else spell.at.astimezone(zone).date(),
        stage=story.spans[-1].stage if story.spans else None,
        pain=_pain(dots, period, zone),
        dial=_dial(story, period, zone),
        sit=_sit(events, programme.check_in.sits),
        dose=_dose(story, programme, period, zone),
        stops=_stops(events),
        safety=_safety(events),
        pegs=tuple(mark for mark in story.pegs if period.holds(_day(mark.at_s, zone))),
        moves=tuple(mark for mark in reversed(story.marks) if period.holds(_day(mark.at_s, zone))),
        notes=tuple(NoteFacts(event.at, " ".join(event.note.split())) for event in reversed(events) if event.note),
    )


def _day(at_s: float, zone: ZoneInfo) -> date:
    return datetime.fromtimestamp(at_s, UTC).astimezone(zone).date()


def _pain(dots: Sequence[Dot], period: Period, zone: ZoneInfo) -> PainFacts | None:
    if not dots:
        return None
    days = [_day(dot.at_s, zone) for dot in dots]
    begin, end = period.first + timedelta(days=WEEK_DAYS), period.last - timedelta(days=WEEK_DAYS)
    early = [dot.nrs for dot, day in zip(dots, days, strict=True) if day < begin]
    late = [dot.nrs for dot, day in zip(dots, days, strict=True) if day > end]
    highest = max(range(len(dots)), key=lambda place: (dots[place].nrs, place))
    return PainFacts(
        answers=len(dots),
        days=len(set(days)),
        first_week=median(early) if early else None,
        last_week=median(late) if late else None,
        highest=dots[highest].nrs,
        highest_on=days[highest],
    )


def _dial(story: ProgressStory, period: Period, zone: ZoneInfo) -> DialFacts | None:
    """Give the dial where the period reaches up to the last answer; the filter of an earlier day is not kept."""
    if story.summary.notch is None or story.summary.last is None:
        return None
    last = story.summary.last
    if not period.holds(_day(last.at_s, zone)):
        return None
    curve = story.curve
    return DialFacts(curve.level[-1], curve.low[-1], curve.high[-1], last.nrs, last.event.at)


def _sit(events: Iterable[Event], recent: int) -> SitFacts | None:
    """Tell sitting by the middle one of so many answers, as the gate looks at them."""
    sits = [event.sit for event in events if isinstance(event, CheckIn) and event.sit is not None]
    if not sits:
        return None
    return SitFacts(middle_sit(sits[:recent]), middle_sit(sits[-recent:]), len(sits))


def _dose(story: ProgressStory, programme: Programme, period: Period, zone: ZoneInfo) -> tuple[DoseFacts, ...]:
    by_stage: dict[int, list[DayCount]] = {}
    for place, span in enumerate(story.spans):
        first, last = max(_day(span.from_s, zone), period.first), min(_day(span.to_s, zone), period.last)
        if place < len(story.spans) - 1:
            # The day of a change belongs to the later stage.
            last = min(last, _day(span.to_s, zone) - timedelta(days=1))
        for ordinal in range(first.toordinal(), last.toordinal() + 1):
            by_stage.setdefault(span.stage, []).append(story.days.get(ordinal, DayCount()))
    return tuple(_stage_dose(programme.stage(stage), days) for stage, days in sorted(by_stage.items()))


def _stage_dose(stage: Stage, days: Sequence[DayCount]) -> DoseFacts:
    return DoseFacts(
        stage=stage.number,
        days=len(days),
        routines=sum(day.routines for day in days),
        walks=sum(day.walks for day in days),
        walk_minutes=sum(day.walk_minutes for day in days),
        enough_days=sum(day.routines >= stage.dose.enough for day in days),
        plan=stage,
    )


def _stops(events: Iterable[Event]) -> tuple[StopFacts, ...]:
    found = []
    for event in events:
        if not isinstance(event, RoutineDone) or event.stopped is None:
            continue
        mark = event.stops[-1] if event.stops else None
        found.append(
            StopFacts(event.at, event.stage, event.stopped)
            if mark is None
            else StopFacts(event.at, event.stage, event.stopped, mark.exercise_id, mark.nrs, mark.leg)
        )
    return tuple(reversed(found))


def _safety(events: Iterable[Event]) -> SafetyFacts:
    cards = [event for event in events if isinstance(event, SafetyCard)]
    found = []
    clear_at = None
    for card in cards:
        positive = tuple(
            sorted(item for item, answer in card.answers.items() if answer in {Answer.YES, Answer.NOT_SURE})
        )
        if positive:
            found.append((card.at, positive))
        else:
            clear_at = card.at
    return SafetyFacts(
        cards=len(cards),
        last_clear_at=clear_at,
        found=tuple(reversed(found)),
        checked_at=tuple(event.at for event in events if isinstance(event, Cleared)),
        words_at=tuple(event.at for event in events if isinstance(event, Override)),
    )
