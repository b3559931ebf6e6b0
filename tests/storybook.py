"""Stories for the tests of Progress: of a few events, and of made-up months that settle."""

from collections.abc import Iterable
from datetime import timedelta
from functools import cache
from math import exp
from pathlib import Path
from random import Random

from media.programmefile import load_programme
from player.clock import zone_or_utc
from player.course import Course
from player.events import (
    CardForm,
    Change,
    CheckIn,
    EpisodeStart,
    Event,
    PegScore,
    RoutineDone,
    RoutineForm,
    SafetyCard,
    Sit,
    Spell,
    Walk,
    Zone,
)
from player.programme import Programme
from player.story import ProgressStory, tell_story
from tests.builders import MONDAY

LONDON = "Europe/London"


@cache
def programme() -> Programme:
    """Give the bundled programme."""
    return load_programme(Path("media/programmes/back-from-sitting"))


def course_of(events: Iterable[Event], zone: str = LONDON) -> Course:
    """Take events through the rules."""
    course = Course(programme(), zone_or_utc(zone))
    for event in events:
        course.take(event)
    return course


def lived(events: Iterable[Event]) -> Course:
    """Take events through the rules, and answer each safety card that comes due with nothing found."""
    course = course_of(())
    for event in events:
        card = course.advance(event).card
        if card is not None:
            course.take(SafetyCard(at=event.at + timedelta(seconds=20), form=card.form))
    return course


def told(*events: Event, hours: float = 0.0, zone: str = LONDON) -> ProgressStory:
    """Tell the story of these events, some hours after the last of them."""
    now = max(event.at for event in events) + timedelta(hours=hours)
    return tell_story(course_of(events, zone), now)


def a_clear_card(hours: float) -> SafetyCard:
    """A full safety card with nothing found, some hours after `MONDAY`."""
    return SafetyCard(at=MONDAY + timedelta(hours=hours), form=CardForm.FULL)


def settling(days: int, *, per_day: float = 2.0, silent: range = range(0), seed: int = 1) -> list[Event]:
    """Make up a back that settles, with routines, walks and weekly questions; no answers on ``silent`` days."""
    random = Random(seed)
    begin = MONDAY.replace(hour=7, minute=0)
    events: list[Event] = [
        SafetyCard(at=begin, form=CardForm.FULL),
        EpisodeStart(at=begin, spell=Spell.UNDER_6_WEEKS),
    ]
    is_first = True
    for day in range(days):
        if day in silent:
            continue
        morning = begin + timedelta(days=day, hours=1)
        level = 2.0 + 5.0 * exp(-day / 9)
        made: list[Event] = []
        for _ in range(max(1, round(random.gauss(per_day, 0.6)))):
            at = morning + timedelta(minutes=random.randrange(700))
            made.append(
                CheckIn(
                    at=at,
                    nrs=min(10, max(0, round(random.gauss(level, 0.8)))),
                    sit=Sit(min(3, max(0, round(3 - level * 0.4)))),
                    leg=Zone.BACK,
                    change=None if is_first else Change.SAME,
                )
            )
            is_first = False
        for _ in range(random.choice((2, 3, 4, 5))):
            at = morning + timedelta(minutes=random.randrange(700))
            made.append(
                RoutineDone(at=at, stage=1, form=RoutineForm.SHORT, completed=True, clicks=random.randrange(20, 45))
            )
        made += [
            Walk(at=morning + timedelta(minutes=random.randrange(700)), minutes=random.choice((5, 8, 12, 25)))
            for _ in range(random.choice((0, 1, 2)))
        ]
        if day % 7 == 6:
            made.append(PegScore(at=morning + timedelta(hours=11), items=(round(level),) * 3))
        events += sorted(made, key=lambda event: event.at)
    return events


@cache
def months(days: int = 60, silent: range = range(0)) -> ProgressStory:
    """Tell the story of a back that settles, an hour after its last event; videos open on the way."""
    events = settling(days, silent=silent)
    return tell_story(lived(events), events[-1].at + timedelta(hours=1))


@cache
def two_years() -> ProgressStory:
    """Tell a story with more answers than there is room for dots, and with half a year of silence."""
    events = [e for e in settling(730, per_day=1.5, silent=range(300, 480)) if not isinstance(e, RoutineDone | Walk)]
    return tell_story(course_of(events), events[-1].at + timedelta(hours=1))
