"""The read-out: which dot is meant, what is said about it."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPointF, QRectF

from player.events import Sit, Walk
from player.story import ProgressStory
from tests.builders import MONDAY, a_check_in, a_routine
from tests.storybook import months, told, two_years
from ui.chart_paper import ChartParts, Paper, lay_out
from ui.chart_range import ChartRange, shown_span
from ui.chart_readout import REACH_PX, beside, nearest, read_out, spots
from ui.look import Look


def paper_of(look: Look, story: ProgressStory) -> Paper:
    return lay_out(look, QRectF(0, 0, 1100, 480), ChartParts(), shown_span(story, ChartRange.ALL), story)


def test_the_nearest_dot_within_reach_is_meant(look: Look) -> None:
    story = told(a_check_in(5), a_check_in(2, 24), a_check_in(8, 48))
    paper = paper_of(look, story)
    spot = paper.spot(story.dots[1].at_s, 2)

    near = nearest(paper, story, spot + QPointF(REACH_PX - 1, 0))
    far = nearest(paper, story, spot + QPointF(0, -REACH_PX - 1))

    assert near is not None
    assert near.dot is story.dots[1]
    assert far is None


def test_a_check_in_tells_time_pain_sitting_and_the_day(look: Look) -> None:
    walk = Walk(at=MONDAY + timedelta(hours=3), minutes=10)
    story = told(
        a_check_in(8, 4.25, sit=Sit.TEN_MINUTES, note="Long drive"), *[a_routine(h) for h in (1, 2)], walk, hours=5
    )
    (spot,) = [spot for spot in spots(paper_of(look, story), story) if spot.nrs == 8]

    said = read_out(story, spot)

    assert said.when == "Monday 5 January, 13:05"
    assert said.pain == "Pain 8 out of 10"
    assert said.lines == ("Hurt after 10 to 29 min sitting.", "2 routines, 1 walk that day.", "Long drive")
    assert said.spoken == (
        "Monday 5 January, 13:05. Pain 8 out of 10. Hurt after 10 to 29 min sitting. "
        "2 routines, 1 walk that day. Long drive."
    )


@pytest.mark.parametrize(
    ("taps", "line"),
    [
        ({"nrs_pre": 4}, "Before a routine."),
        ({"nrs_pre": None, "nrs_post": 4}, "After a routine. Does not move the dial."),
    ],
)
def test_an_answer_about_a_routine_says_so(look: Look, taps: dict[str, int], line: str) -> None:
    story = told(a_routine(1, **taps))
    (spot,) = spots(paper_of(look, story), story)

    assert read_out(story, spot).lines[0] == line


def test_an_answer_given_elsewhere_keeps_its_wall_clock(look: Look) -> None:
    story = told(a_check_in(5, zone="America/Los_Angeles"))
    (spot,) = spots(paper_of(look, story), story)

    assert read_out(story, spot).when == "Monday 5 January, 00:50"


def test_another_year_is_said(look: Look) -> None:
    story = told(a_check_in(5), a_check_in(5, 400 * 24))

    said = read_out(story, spots(paper_of(look, story), story)[0])

    assert said.when == "Monday 5 January 2026, 08:50"


def test_a_week_is_said_by_its_monday(look: Look) -> None:
    story = two_years()
    spot = next(s for s in spots(paper_of(look, story), story) if s.week is not None)

    said = read_out(story, spot)

    assert said.when == "Week of 5 January 2026"
    assert said.pain.startswith("Pain ")
    assert " to " in said.pain


def test_arrows_go_through_all_answers_in_order_and_stop_at_the_ends(look: Look) -> None:
    story = months(20)
    paper = paper_of(look, story)
    every = spots(paper, story)

    walked = [spot := beside(paper, story, None, -1)]
    for _ in range(len(every) + 3):
        spot = beside(paper, story, spot, -1)
        walked.append(spot)

    assert walked[: len(every)] == every[::-1]
    assert walked[-1] == every[0]


def test_answers_of_one_place_are_each_read(look: Look) -> None:
    story = told(a_check_in(5), a_check_in(5))
    paper = paper_of(look, story)

    assert len(spots(paper, story)) == 2
