"""What Progress says: never more than the answers do."""

from dataclasses import replace

import pytest

from player.clock import zone_or_utc
from player.dial import LevelWord
from player.events import Sit
from player.marks import Summary
from player.story import empty_story
from player.trend import Forecast, TrendWord
from tests.builders import MONDAY, a_check_in
from tests.storybook import months, told
from ui.chart_range import ChartRange
from ui.look import Look
from ui.progress_words import chart_name, dark_words, headline, tile_faces, under_headline

pytestmark = pytest.mark.usefixtures("look")


@pytest.mark.parametrize(
    ("word", "words"),
    [
        (TrendWord.SETTLING, "Your back is settling"),
        (TrendWord.STEADY, "Your back is steady, or it is too early to say"),
        (TrendWord.UNKNOWN, "Your back is steady, or it is too early to say"),
        (TrendWord.STIRRING, "Your back is stirred up"),
    ],
)
def test_the_headline_is_the_trend(word: TrendWord, words: str) -> None:
    assert headline(replace(months(20), trend=word)) == words


def test_the_forecast_is_a_span_of_days_and_a_guess() -> None:
    story = replace(months(20), forecast=Forecast(3.6, 12.7))

    assert under_headline(story) == (
        "If things keep settling as in the last ten days, your dial may reach “low” in about 4 to 13 days.\n"
        "Backs rarely settle in a straight line, so this is a guess, not a promise."
    )


def test_without_a_forecast_nothing_is_foretold() -> None:
    assert under_headline(replace(months(20), forecast=None)) == "One bad day does not undo a good week."


def test_before_the_first_answer_nothing_is_claimed() -> None:
    story = empty_story(MONDAY, zone_or_utc("Europe/London"))

    assert headline(story) == "It is too early to say"
    assert [tile.number for tile in tile_faces(story)] == ["not lit yet", "none yet", "0", "0"]


@pytest.mark.parametrize(
    ("needed", "words"),
    [
        (2, "Two more check-ins and your dial lights up."),
        (1, "One more check-in and your dial lights up."),
        (0, ""),
    ],
)
def test_a_dark_dial_says_what_lights_it(needed: int, words: str) -> None:
    assert dark_words(Summary(needed=needed)) == words


def test_the_last_answer_stands_beside_the_estimate() -> None:
    """Design card, acceptance check 10."""
    story = told(a_check_in(7), a_check_in(5, 13), a_check_in(3, 30))

    dial = tile_faces(story)[0]

    assert dial.line == "last answer 3, was 7 on day 1"
    assert dial.number == "5, middle"


def test_tiles_tell_sitting_clicks_and_walks() -> None:
    summary = Summary(
        notch=2.5,
        word=LevelWord.LOW,
        sit=Sit.HALF_HOUR,
        first_sit=Sit.STRAIGHT_AWAY,
        clicks=1240,
        walks=31,
        walk_minutes=540,
    )
    story = replace(months(20), summary=summary)

    faces = {face.title: (face.number, face.line) for face in tile_faces(story)}

    assert faces["Sitting before pain"] == ("30 min +", "was straight away on day 1")
    assert faces["Dial clicks"] == ("1240", "gentle reps so far")
    assert faces["Walks"] == ("31", "about 9 hours of walking")


def test_the_chart_is_named_with_its_gaps_and_the_way_to_the_table() -> None:
    story = months(40, range(15, 25))
    first, last = story.dots[0].at_s, story.dots[-1].at_s

    assert chart_name(story, ChartRange.QUARTER, first, last) == (
        f"Pain chart, 3 months, from {story.dots[0].nrs} down to {story.dots[-1].nrs}, 1 time without check-ins. "
        "Press T for the table."
    )


def test_numbers_are_written_as_the_locale_does(look: Look) -> None:
    from PySide6.QtCore import QLocale  # noqa: PLC0415

    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    try:
        story = replace(months(20), summary=Summary(notch=2.5, word=LevelWord.LOW, clicks=12400))
        faces = tile_faces(story)
    finally:
        QLocale.setDefault(before)

    assert faces[0].number == "2,5, low"
    assert faces[2].number == "12.400"
