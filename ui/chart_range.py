"""How much time the chart shows: the five ranges, what they come to for a story, and how far one may move."""

from dataclasses import dataclass
from enum import IntEnum

from player.story import ProgressStory

DAY_S = 86400.0
SHORTEST_S = 0.5 * DAY_S
"""No closer than this: half a day fills the chart."""

_LEAST_DAYS = 3.0
_PAD_BEFORE = 0.016
_PAD_AFTER = 0.027


class ChartRange(IntEnum):
    """The range buttons in their order."""

    WEEK = 0
    MONTH = 1
    QUARTER = 2
    YEAR = 3
    ALL = 4


_DAYS = {ChartRange.WEEK: 7.0, ChartRange.MONTH: 30.0, ChartRange.QUARTER: 91.0, ChartRange.YEAR: 365.0}


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """From one instant to another, seconds since 1970, UTC."""

    from_s: float
    to_s: float

    @property
    def length_s(self) -> float:
        """How long it is."""
        return self.to_s - self.from_s


def whole_span(story: ProgressStory) -> TimeSpan:
    """Give the time that the chart may be moved over: from the first event to now, with a little air at both ends."""
    first_s = story.events[0].at.timestamp() if story.events else story.now_s
    return _padded(min(first_s, story.now_s - _LEAST_DAYS * DAY_S), story.now_s)


def shown_span(story: ProgressStory, chart_range: ChartRange) -> TimeSpan:
    """Give the time that a range shows: up to now, and no longer back than there is something to show."""
    whole = whole_span(story)
    days = _DAYS.get(chart_range)
    if days is None:
        return whole
    wanted = _padded(story.now_s - days * DAY_S, story.now_s)
    return wanted if wanted.from_s >= whole.from_s else whole


def _padded(from_s: float, to_s: float) -> TimeSpan:
    length_s = (to_s - from_s) / (1 - _PAD_BEFORE - _PAD_AFTER)
    return TimeSpan(from_s - _PAD_BEFORE * length_s, to_s + _PAD_AFTER * length_s)
