"""The words of Progress: headline, forecast, tiles, states with few answers, and the chart for a screen reader."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale

from player.clock import zone_or_utc
from player.dial import LevelWord
from player.events import Sit
from player.marks import Summary
from player.story import ProgressStory
from player.trend import TrendWord
from ui.chart_range import ChartRange
from ui.chart_readout import moment_words
from ui.chart_words import count_words, number_words, sit_label
from ui.words import say

_MINUTES_IN_HOUR = 60


@dataclass(frozen=True, slots=True)
class TileFace:
    """One tile.

    Attributes:
        title: What it counts.
        number: How much, in large type.
        line: What it was on day 1, or what it means.
        icon: Lucide name.
        is_walk: Whether it takes the walks' colour.
    """

    title: str
    number: str
    line: str
    icon: str
    is_walk: bool = False


def headline(story: ProgressStory) -> str:
    """Say the trend; never more than the answers say, and never that the app works."""
    if not story.dots:
        return say("It is too early to say")
    return {
        TrendWord.SETTLING: say("Your back is settling"),
        TrendWord.STIRRING: say("Your back is stirred up"),
        TrendWord.STEADY: say("Your back is steady, or it is too early to say"),
        TrendWord.UNKNOWN: say("Your back is steady, or it is too early to say"),
    }[story.trend]


def under_headline(story: ProgressStory) -> str:
    """Say the forecast where it may be said, else something that always holds."""
    if not story.dots:
        return say("Each check-in becomes a dot here.")
    if story.forecast is None:
        return say("One bad day does not undo a good week.")
    from_days, to_days = round(story.forecast.from_days), round(story.forecast.to_days)
    return say(
        "If things keep settling as in the last ten days, your dial may reach “low” in about {0} to {1} days.\n"
        "Backs rarely settle in a straight line, so this is a guess, not a promise."
    ).format(from_days, to_days)


def dark_words(summary: Summary) -> str:
    """Say how many check-ins light the dial, or "" where it is lit."""
    if summary.needed == 0:
        return ""
    if summary.needed == 1:
        return say("One more check-in and your dial lights up.")
    return say("{0} more check-ins and your dial lights up.").format(_number_name(summary.needed))


def _number_name(number: int) -> str:
    return {2: say("Two"), 3: say("Three")}.get(number, QLocale().toString(number))


def level_words(word: LevelWord) -> str:
    """Say the level in a word."""
    return {
        LevelWord.LOW: say("low"),
        LevelWord.MIDDLE: say("middle"),
        LevelWord.HIGH: say("high"),
    }[word]


def _sit_was(sit: Sit) -> str:
    return {
        Sit.STRAIGHT_AWAY: say("was straight away on day 1"),
        Sit.TEN_MINUTES: say("was 10 to 29 min on day 1"),
        Sit.HALF_HOUR: say("was 30 to 59 min on day 1"),
        Sit.HOUR: say("was an hour or more on day 1"),
    }[sit]


def tile_faces(story: ProgressStory) -> tuple[TileFace, ...]:
    """Make the four tiles."""
    summary, locale = story.summary, QLocale()
    sit = say("none yet") if summary.sit is None else sit_label(summary.sit)
    sit_was = "" if summary.first_sit is None else _sit_was(summary.first_sit)
    walks = TileFace(say("Walks"), locale.toString(summary.walks), _walked(summary), "footprints", is_walk=True)
    return (
        TileFace(say("Your dial"), _dial_number(summary), _dial_line(story), "gauge"),
        TileFace(say("Sitting before pain"), sit, sit_was, "armchair"),
        TileFace(say("Dial clicks"), locale.toString(summary.clicks), say("gentle reps so far"), "rotate-ccw"),
        walks,
    )


def _dial_number(summary: Summary) -> str:
    if summary.notch is None or summary.word is None:
        return say("not lit yet")
    return say("{0}, {1}").format(number_words(summary.notch), level_words(summary.word))


def _dial_line(story: ProgressStory) -> str:
    """Put the last answer beside the estimate, wherever that stands, and where the spell began."""
    summary = story.summary
    if summary.last is None or summary.first_nrs is None:
        return say("no answer yet")
    last = say("last answer {0}").format(QLocale().toString(summary.last.nrs))
    if len(story.dots) == 1:
        return last
    first = QLocale().toString(summary.first_nrs)
    was = say("clearly better than {0} on day 1") if summary.is_surely_better else say("was {0} on day 1")
    return say("{0}, {1}").format(last, was.format(first))


def _walked(summary: Summary) -> str:
    if summary.walks == 0:
        return say("any walk counts")
    minutes = round(summary.walk_minutes)
    if minutes < 2 * _MINUTES_IN_HOUR:
        return count_words(minutes, say("1 minute of walking"), say("{0} minutes of walking"))
    return say("about {0} hours of walking").format(QLocale().toString(round(minutes / _MINUTES_IN_HOUR)))


def range_words(chart_range: ChartRange) -> str:
    """Name a range."""
    return {
        ChartRange.WEEK: say("7 days"),
        ChartRange.MONTH: say("30 days"),
        ChartRange.QUARTER: say("3 months"),
        ChartRange.YEAR: say("1 year"),
        ChartRange.ALL: say("All"),
    }[chart_range]


def chart_name(story: ProgressStory, chart_range: ChartRange | None, from_s: float, to_s: float) -> str:
    """Say the chart in a sentence: the time, from which pain to which, the gaps, and the way to the table."""
    shown = [dot for dot in story.dots if from_s <= dot.at_s <= to_s]
    span = say("chosen days") if chart_range is None else range_words(chart_range)
    if not shown:
        return say("Pain chart, {0}, no answers. Press T for the table.").format(span)
    locale = QLocale()
    first, last = locale.toString(shown[0].nrs), locale.toString(shown[-1].nrs)
    parts = [say("Pain chart, {0}, {1}").format(span, _moved(shown[0].nrs, shown[-1].nrs).format(first, last))]
    gaps = sum(begin < to_s and end > from_s for begin, end in story.silences)
    if gaps:
        parts.append(count_words(gaps, say("1 time without check-ins"), say("{0} times without check-ins")))
    return say(", ").join(parts) + say(". Press T for the table.")


def _moved(first: int, last: int) -> str:
    if last < first:
        return say("from {0} down to {1}")
    return say("from {0} up to {1}") if last > first else say("{0} at both ends")


def last_answer_words(story: ProgressStory) -> str:
    """Say the last answer with its time, or ""."""
    if story.summary.last is None:
        return ""
    zone = zone_or_utc(story.zone)
    local = story.summary.last.event.at.astimezone(zone)
    when = moment_words(local, this_year=story.now.astimezone(zone).year)
    return say("Last answer: {0}, {1}").format(QLocale().toString(story.summary.last.nrs), when)
