"""The story of the answers: what is drawn, where lines break, which stage lasted how long."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from player.clock import zone_or_utc
from player.events import Override, PegScore, Sit, Walk
from player.exchange.jsonfile import read_history
from player.marks import AnswerKind, GateMarkKind
from player.story import SILENCE_S, ProgressStory, empty_story, tell_story
from player.trend import TrendWord
from player.weekly import PegChange
from tests.builders import MONDAY, a_check_in, a_routine
from tests.storybook import a_clear_card, course_of, told

LONDON = zone_or_utc("Europe/London")
HISTORIES = Path(__file__).parent / "histories"


def told_file(name: str) -> ProgressStory:
    file = read_history((HISTORIES / f"{name}.history.json").read_bytes())
    return tell_story(course_of(file.events, file.zone), file.events[-1].at)


def test_nothing_yet_is_a_story_too() -> None:
    story = empty_story(datetime(2026, 3, 1, tzinfo=UTC), LONDON)

    assert story.dots == ()
    assert story.trend is TrendWord.UNKNOWN


def test_answers_before_a_routine_are_dots_and_those_after_it_are_taps() -> None:
    ended_at = MONDAY + timedelta(hours=1.1)
    story = told(a_check_in(5), a_routine(1, nrs_pre=4, nrs_post=6, ended_at=ended_at))

    assert [(dot.nrs, dot.kind) for dot in story.dots] == [(5, AnswerKind.CHECK_IN), (4, AnswerKind.BEFORE)]
    assert [(tap.nrs, tap.at_s) for tap in story.taps] == [(6, ended_at.timestamp())]


def test_a_spike_that_the_filter_cut_is_drawn_as_it_was_given() -> None:
    story = told(*[a_check_in(3, 12 * i) for i in range(6)], a_check_in(10, 80))

    assert story.dots[-1].nrs == 10
    assert story.curve.level[-1] < 6


def test_there_is_no_line_before_the_needle_is_lit() -> None:
    dark = told(a_check_in(5), a_check_in(4, 3))
    lit = told(a_check_in(5), a_check_in(4, 3), a_check_in(4, 13))

    assert dark.pieces == ()
    assert dark.summary.needed == 1
    assert lit.pieces == ((0, 3),)
    assert lit.summary.needed == 0


@pytest.mark.parametrize(("check_ins", "needed"), [(1, 2), (2, 1)])
def test_it_tells_how_many_check_ins_light_the_dial(check_ins: int, needed: int) -> None:
    story = told(*[a_check_in(5, 13 * i) for i in range(check_ins)])

    assert story.summary.needed == needed


def test_three_answers_in_a_morning_need_one_more_later() -> None:
    story = told(*[a_check_in(5, 2 * i) for i in range(3)])

    assert story.summary.needed == 1


def test_three_days_without_an_answer_break_the_line() -> None:
    story = told(*[a_check_in(5, hours) for hours in (0, 13, 20, 20 + 72, 100)])

    assert story.pieces == ((0, 3), (3, 5))
    assert story.silences == ((story.dots[2].at_s, story.dots[3].at_s),)


def test_a_silence_that_still_lasts_is_one() -> None:
    story = told(*[a_check_in(5, hours) for hours in (0, 13, 20)], hours=73)

    assert story.silences == ((story.dots[2].at_s, story.now_s),)


def test_a_new_spell_keeps_the_old_line_and_is_dark_itself() -> None:
    story = told(*[a_check_in(5, hours) for hours in (0, 13, 20, 400, 405)])

    assert story.pieces == ((0, 3),)
    assert story.summary.first_nrs == 5
    assert story.summary.needed == 1


def test_day_one_is_that_of_the_present_spell() -> None:
    story = told(a_check_in(8), a_check_in(7, 13), a_check_in(3, 400), a_check_in(2, 413))

    assert story.summary.first_nrs == 3


@given(st.lists(st.tuples(st.floats(0, 200), st.integers(0, 10)), min_size=1, max_size=30))
def test_pieces_join_no_silence_and_hold_every_lit_point(steps: list[tuple[float, int]]) -> None:
    hours, events = 0.0, []
    for gap_h, nrs in steps:
        hours += gap_h
        events.append(a_check_in(nrs, hours))
    story = told(*events)

    at_s = story.curve.at_s
    for begin, end in story.pieces:
        assert all(at_s[i + 1] - at_s[i] < SILENCE_S for i in range(begin, end - 1))
    covered = [i for begin, end in story.pieces for i in range(begin, end)]
    assert covered == list(range(len(covered)))
    if story.summary.notch is not None:
        assert len(covered) == len(at_s)


def test_what_is_dated_later_is_not_seen() -> None:
    course = course_of([a_check_in(5, hours) for hours in (0, 13, 20, 30)])

    story = tell_story(course, MONDAY + timedelta(hours=20))

    assert len(story.events) == 3


def test_an_answer_stored_late_stands_at_its_own_time() -> None:
    story = told(a_check_in(5), a_check_in(4, 30), a_check_in(7, 10))

    assert [dot.nrs for dot in story.dots] == [5, 7, 4]


def test_an_unlock_ends_one_span_and_begins_the_next() -> None:
    story = told_file("w1-unlock")

    assert [(span.stage, span.to_s) for span in story.spans] == [
        (1, story.spans[1].from_s),
        (2, story.now_s),
    ]
    assert [(mark.kind, mark.stage, mark.at_s) for mark in story.marks] == [
        (GateMarkKind.OPENED, 2, story.spans[1].from_s)
    ]


def test_a_clinicians_word_is_marked_as_such() -> None:
    events = [a_clear_card(-0.5), a_check_in(3, 0, sit=Sit.TEN_MINUTES, change=None)]
    events += [Override(at=MONDAY + timedelta(hours=13)), a_clear_card(13.2)]
    story = told(*events)

    assert [(mark.kind, mark.stage) for mark in story.marks] == [(GateMarkKind.CLINICIAN, 2)]


def test_placing_is_a_span_and_no_mark() -> None:
    story = told(a_clear_card(-0.5), a_check_in(3, 0, change=None))

    assert [span.stage for span in story.spans] == [1]
    assert story.marks == ()


def test_the_summary_counts_what_was_done() -> None:
    walks = [Walk(at=MONDAY + timedelta(hours=h), minutes=m) for h, m in ((2, 8), (5, 12))]
    story = told(a_routine(1, clicks=40), *walks, a_routine(6, clicks=25, completed=False))

    summary = story.summary
    assert (summary.clicks, summary.walks, summary.walk_minutes) == (65, 2, 20)
    assert len(story.routine_s) == 1


def test_sitting_is_the_middle_of_the_last_five_answers() -> None:
    sits = (Sit.STRAIGHT_AWAY, Sit.HOUR, Sit.HALF_HOUR, Sit.TEN_MINUTES, Sit.HALF_HOUR, Sit.HOUR)
    story = told(*[a_check_in(3, 13 * i, sit=sit) for i, sit in enumerate(sits)])

    assert story.summary.sit is Sit.HALF_HOUR
    assert story.summary.first_sit is Sit.STRAIGHT_AWAY


def test_of_two_sitting_answers_the_shorter_one_is_told() -> None:
    story = told(a_check_in(3, 0, sit=Sit.TEN_MINUTES), a_check_in(3, 13, sit=Sit.HOUR))

    assert story.summary.sit is Sit.TEN_MINUTES


def test_a_weekly_score_with_an_answer_left_out_is_no_score() -> None:
    scores = [(6, 6, 6), (4, None, 4), (3, 3, 3)]
    story = told(*[PegScore(at=MONDAY + timedelta(days=7 * i), items=s) for i, s in enumerate(scores)])

    assert [mark.score for mark in story.pegs] == [6, 3]
    assert story.peg_change is PegChange.CLEARLY_LOWER


def test_notes_are_kept_with_their_event() -> None:
    noted = a_check_in(5, 3, note="Long drive")
    story = told(a_check_in(4), noted)

    assert [note.event for note in story.notes] == [noted]
