"""Invented people: their answers, routines and walks, as the screens show them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from media.programmefile import BUNDLED, load_programme
from player.course import Course as RulesCourse
from player.events import (
    Answer,
    CardForm,
    Change,
    CheckIn,
    EpisodeStart,
    Event,
    Morning,
    RoutineDone,
    RoutineForm,
    SafetyCard,
    Sit,
    Spell,
    Walk,
    Zone,
)
from player.history import OpenSession
from player.paths import find_paths
from player.settings import LessMotion, Settings, Theme
from player.store.records import Records
from tests.fakes import HandClock

MONDAY = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Person:
    """Somebody's history and the moment at which we look.

    Attributes:
        events: What they told, oldest first.
        now: When the window opens.
        open_session: A routine that was left, or None.
        is_new: True if even the first run is still to come.
    """

    events: Sequence[Event]
    now: datetime
    open_session: OpenSession | None = None
    is_new: bool = False

    def later(self, **passed: float) -> "Person":
        """Give the same person, looked at later."""
        return replace(self, now=self.now + timedelta(**passed))


def settle_in(folder: Path, person: Person, **settings: object) -> HandClock:
    """Store a person's history in a data folder, as the program would have; give the clock of the moment."""
    clock = HandClock(at=MONDAY, zone="Europe/London")
    records = Records(find_paths(folder), clock)
    records.open().result()

    def store(job: Callable[[], None]) -> None:
        records.submit(job).result()

    told = {} if person.is_new else {"consented_on": "2026-11-16", "region": "uk"}
    kept = Settings(**{**told, "theme": Theme.LIGHT, "less_motion": LessMotion.ON, **settings})  # type: ignore[arg-type]
    store(lambda: records.save_settings(kept))
    for event in person.events:
        clock.wait(seconds=max(0.0, (event.at - clock.at).total_seconds()))
        store(lambda event=event: records.append(replace(event, zone=clock.zone)))  # type: ignore[misc]
    left = person.open_session
    if left is not None:
        store(lambda: records.keep_session(left))
    records.close()
    clock.wait(seconds=max(0.0, (person.now - clock.at).total_seconds()))
    return clock


def newcomer() -> Person:
    """Nobody yet."""
    return Person((), MONDAY, is_new=True)


def first_day() -> Person:
    """Placed in video 1 with one check-in; the dial is not lit yet."""
    return Person(_placed(nrs=5, sit=Sit.TEN_MINUTES), MONDAY + timedelta(minutes=4))


def second_week() -> Person:
    """In video 2 after ten days that went well, in the middle of a day."""
    events = list(_placed(nrs=6, sit=Sit.TEN_MINUTES))
    pains = (6, 5, 5, 5, 4, 4, 4, 3, 3, 3, 3)
    for day, nrs in enumerate(pains):
        begin = MONDAY + timedelta(days=day)
        sit = Sit.TEN_MINUTES if day < 1 else Sit.HALF_HOUR
        stage = 1 if day < 4 else 2
        if day:
            events.append(_answers(begin + timedelta(minutes=5), nrs, sit, is_first=True))
        is_last = day == len(pains) - 1
        hours = (1, 3) if is_last else (1, 3, 6, 8)
        events += [_routine(begin + timedelta(hours=hour, minutes=12 * (hour % 3)), stage, nrs) for hour in hours]
        events.append(Walk(at=begin + timedelta(hours=2, minutes=30), minutes=14))
        if not is_last:
            events.append(Walk(at=begin + timedelta(hours=7, minutes=30), minutes=12))
            events.append(_answers(begin + timedelta(hours=9), max(0, nrs - day % 2), sit))
    events.append(_answers(begin + timedelta(hours=3, minutes=20), 3, Sit.HALF_HOUR))
    events.sort(key=lambda event: event.at)
    return Person(_with_cards(events), MONDAY + timedelta(days=10, hours=4, minutes=12))


def _with_cards(events: Sequence[Event]) -> tuple[Event, ...]:
    """Answer every safety card that the rules ask for on the way, each time with nothing found."""
    course = RulesCourse(load_programme(BUNDLED), ZoneInfo("Europe/London"))
    told: list[Event] = []
    for event in events:
        course.take(event)
        told.append(event)
        at = event.at + timedelta(seconds=20)
        card = course.look(at).card
        if card is not None:
            told.append(SafetyCard(at=at, form=card.form, version="1"))
            course.take(told[-1])
    return tuple(told)


def warned() -> Person:
    """A warning sign of the first tier is on file."""
    card = SafetyCard(at=MONDAY + timedelta(hours=2), form=CardForm.FULL, answers={"A2": Answer.YES}, version="1")
    return Person((*_placed(nrs=5, sit=Sit.TEN_MINUTES), card), MONDAY + timedelta(hours=2, minutes=1))


def doctor_first() -> Person:
    """A warning sign of the second tier is on file."""
    card = SafetyCard(at=MONDAY + timedelta(hours=2), form=CardForm.FULL, answers={"B1": Answer.YES}, version="1")
    return Person((*_placed(nrs=5, sit=Sit.TEN_MINUTES), card), MONDAY + timedelta(hours=2, minutes=1))


def left_half_way() -> Person:
    """A routine was left a quarter of an hour ago."""
    begin = MONDAY + timedelta(hours=2)
    routine = RoutineDone(
        at=begin, stage=1, form=RoutineForm.FULL, completed=False, nrs_pre=4, clicks=17, played_s=190.0
    )
    left = OpenSession(routine=routine, position_s=196.0, saved_at=begin + timedelta(minutes=5))
    return Person(_placed(nrs=4, sit=Sit.TEN_MINUTES), begin + timedelta(minutes=20), open_session=left)


def _placed(nrs: int, sit: Sit) -> tuple[Event, ...]:
    return (
        SafetyCard(at=MONDAY, form=CardForm.FULL, version="1"),
        EpisodeStart(at=MONDAY + timedelta(seconds=40), spell=Spell.UNDER_6_WEEKS),
        CheckIn(at=MONDAY + timedelta(minutes=1), nrs=nrs, sit=sit, leg=Zone.BACK, change=None),
    )


def _answers(at: datetime, nrs: int, sit: Sit, *, is_first: bool = False) -> CheckIn:
    morning = Morning.SAME if is_first else None
    return CheckIn(at=at, nrs=nrs, sit=sit, leg=Zone.BACK, change=Change.SAME, morning=morning)


def _routine(at: datetime, stage: int, nrs: int) -> RoutineDone:
    return RoutineDone(
        at=at,
        stage=stage,
        form=RoutineForm.SHORT,
        completed=True,
        nrs_pre=nrs,
        nrs_post=max(0, nrs - 1),
        clicks=26,
        played_s=165.0,
        ended_at=at + timedelta(minutes=4),
    )
