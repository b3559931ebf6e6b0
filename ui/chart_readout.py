"""The read-out of the chart: which answer or week is nearest, and what is said about it."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import UTC, datetime
from math import floor, hypot

from PySide6.QtCore import QDate, QLocale, QPointF, QTime

from player.clock import is_zone, zone_or_utc
from player.events import CheckIn, Sit
from player.marks import AnswerKind, Dot
from player.story import ProgressStory
from player.weeks import DayCount, Week
from ui.chart_ground import day_pattern
from ui.chart_marks import seen_dots, seen_weeks, shows_weeks
from ui.chart_paper import Paper
from ui.chart_words import count_words, number_words
from ui.pain_words import pain_word
from ui.words import say

REACH_PX = 24.0
"""How near the mouse has to come to a dot."""


@dataclass(frozen=True, slots=True)
class Spot:
    """What the read-out stands on: an answer, or a week where weeks are drawn.

    Attributes:
        at_s: Its place on the time axis.
        nrs: Its place on the pain axis.
        dot: The answer, or None.
        week: The week, or None.
    """

    at_s: float
    nrs: float
    dot: Dot | None = None
    week: Week | None = None


@dataclass(frozen=True, slots=True)
class ReadOut:
    """What the card says: when, the pain, and a few lines more."""

    when: str
    pain: str
    lines: tuple[str, ...]

    @property
    def spoken(self) -> str:
        """All of it for a screen reader."""
        return ". ".join((self.when, self.pain, *(line.rstrip(".") for line in self.lines))) + "."


def spots(paper: Paper, story: ProgressStory) -> list[Spot]:
    """Give everything that the read-out can stand on in the time shown, oldest first."""
    if shows_weeks(paper, story):
        return [_week_spot(week, story) for week in seen_weeks(paper, story) if week.middle is not None]
    found = [Spot(dot.at_s, dot.nrs, dot) for dots in (story.dots, story.taps) for dot in seen_dots(paper, dots)]
    return sorted(found, key=_spot_s)


def _week_spot(week: Week, story: ProgressStory) -> Spot:
    return Spot((week.from_s + min(week.to_s, story.now_s)) / 2, week.middle or 0.0, week=week)


def _spot_s(spot: Spot) -> float:
    return spot.at_s


def nearest(paper: Paper, story: ProgressStory, where: QPointF) -> Spot | None:
    """Give what lies nearest to a point, within reach; a week reaches over its whole height."""
    best, best_px = None, REACH_PX
    for spot in spots(paper, story):
        dx = paper.x(spot.at_s) - where.x()
        distance = abs(dx) if spot.week else hypot(dx, paper.y(spot.nrs) - where.y())
        if distance <= best_px:
            best, best_px = spot, distance
    is_inside = paper.plot.adjusted(-REACH_PX, -REACH_PX, REACH_PX, 0).contains(where)
    return best if is_inside or (best is not None and best.dot is not None) else None


def beside(paper: Paper, story: ProgressStory, spot: Spot | None, step: int) -> Spot | None:
    """Give the one before (-1) or after (+1) a spot; without a spot the newest one."""
    found = spots(paper, story)
    if not found:
        return None
    if spot is None:
        return found[-1]
    place = found.index(spot) if spot in found else None
    if place is None:
        at = [each.at_s for each in found]
        place = bisect_right(at, spot.at_s) - (step > 0) if step > 0 else bisect_left(at, spot.at_s)
    return found[min(len(found) - 1, max(0, place + step))]


def read_out(story: ProgressStory, spot: Spot) -> ReadOut:
    """Say what a spot holds, in the local time of the place where the answer was given."""
    if spot.week is not None:
        return _read_week(spot.week)
    if spot.dot is None:
        raise ValueError("a spot holds an answer or a week")
    dot = spot.dot
    zone = zone_or_utc(dot.event.zone if is_zone(dot.event.zone) else story.zone)
    local = datetime.fromtimestamp(dot.at_s, UTC).astimezone(zone)
    lines = [_kind_words(dot)]
    if isinstance(dot.event, CheckIn):
        lines.append(sit_sentence(dot.event.sit))
    lines += [done_words(story.days.get(local.toordinal(), DayCount())), dot.event.note]
    pain = say("Pain {0} out of 10").format(QLocale().toString(dot.nrs))
    when = moment_words(local, this_year=story.now.astimezone(zone).year)
    return ReadOut(when, pain, tuple(line for line in lines if line))


def moment_words(local: datetime, *, this_year: int) -> str:
    """Write a local time as "Wednesday 25 February, 13:06" in the user's locale; other years carry their number."""
    locale = QLocale()
    day = QDate(local.year, local.month, local.day)
    pattern = "dddd, MMMM d" if day_pattern().startswith("M") else "dddd d MMMM"
    if local.year != this_year:
        pattern += " yyyy"
    time = locale.toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    return say("{0}, {1}").format(locale.toString(day, pattern), time)


def sit_sentence(sit: Sit | None) -> str:
    """Say a sitting answer in a sentence, or ""."""
    return {
        Sit.STRAIGHT_AWAY: say("Hurt straight away when sitting."),
        Sit.TEN_MINUTES: say("Hurt after 10 to 29 min sitting."),
        Sit.HALF_HOUR: say("Hurt after 30 to 59 min sitting."),
        Sit.HOUR: say("Sat an hour or more."),
        None: "",
    }[sit]


def done_words(day: DayCount) -> str:
    """Count what was done that day, or "" where it was nothing."""
    parts = []
    if day.routines:
        parts.append(count_words(day.routines, say("1 routine"), say("{0} routines")))
    if day.walks:
        parts.append(count_words(day.walks, say("1 walk"), say("{0} walks")))
    return say("{0} that day.").format(say(", ").join(parts)) if parts else ""


def _kind_words(dot: Dot) -> str:
    if dot.kind is AnswerKind.BEFORE:
        return say("Before a routine.")
    return say("After a routine. Does not move the dial.") if dot.kind is AnswerKind.AFTER else ""


def _read_week(week: Week) -> ReadOut:
    locale = QLocale()
    monday = datetime.fromordinal(week.monday)
    when = say("Week of {0}").format(locale.toString(QDate(monday.year, monday.month, monday.day), _long_pattern()))
    low, high = locale.toString(week.low or 0), locale.toString(week.high or 0)
    pain = say("Pain {0} to {1}").format(low, high) if low != high else say("Pain {0} out of 10").format(low)
    middle = week.middle or 0.0
    lines = [
        say("Middle answer {0}: {1}.").format(number_words(middle), pain_word(floor(middle + 0.5))),
        week_done_words(week),
    ]
    return ReadOut(when, pain, tuple(line for line in lines if line))


def _long_pattern() -> str:
    return "MMMM d, yyyy" if day_pattern().startswith("M") else "d MMMM yyyy"


def week_done_words(week: Week) -> str:
    """Count what was done in a week, or ""."""
    parts = []
    if week.routines:
        parts.append(count_words(week.routines, say("1 routine"), say("{0} routines")))
    if week.walks:
        parts.append(count_words(week.walks, say("1 walk"), say("{0} walks")))
    return say("{0}.").format(say(", ").join(parts)) if parts else ""
