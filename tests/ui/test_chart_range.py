"""How much time the five ranges show."""

import pytest

from tests.builders import a_check_in
from tests.storybook import months, told
from ui.chart_range import DAY_S, ChartRange, shown_span, whole_span


@pytest.mark.parametrize(("chart_range", "days"), [(ChartRange.WEEK, 7), (ChartRange.MONTH, 30)])
def test_a_range_ends_a_little_after_now(chart_range: ChartRange, days: int) -> None:
    story = months()

    span = shown_span(story, chart_range)

    assert span.to_s - story.now_s == pytest.approx(0.027 * span.length_s)
    assert span.from_s + 0.016 * span.length_s == pytest.approx(story.now_s - days * DAY_S)


def test_no_range_goes_back_beyond_the_first_event() -> None:
    story = months()

    assert shown_span(story, ChartRange.YEAR) == whole_span(story) == shown_span(story, ChartRange.ALL)
    assert whole_span(story).from_s < story.events[0].at.timestamp()


def test_one_answer_has_some_days_of_room() -> None:
    story = told(a_check_in(5))

    assert whole_span(story).length_s > 3 * DAY_S
