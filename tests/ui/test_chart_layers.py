"""What is drawn: places worked out by hand, order and colours asked where they were painted."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from player.clock import zone_or_utc
from player.events import PegScore, Sit, Walk
from player.marks import GateMark, GateMarkKind
from player.story import ProgressStory, empty_story
from tests.builders import MONDAY, a_check_in, a_routine
from tests.storybook import a_clear_card, months, told, two_years
from ui.chart_ground import STAGE_ALPHAS, date_labels, silence_labels, stage_bands
from ui.chart_layers import paint_chart
from ui.chart_line import line_pieces
from ui.chart_marks import badges, seen_dots, shows_weeks, walk_radius, week_bars
from ui.chart_panels import peg_bars, peg_y, seen_sits, sit_lines, sit_steps, sit_y
from ui.chart_paper import ChartParts, Paper, lay_out
from ui.chart_range import ChartRange, TimeSpan, shown_span
from ui.look import Look

SIZE = QRectF(0, 0, 1100, 480)
HEADROOM_PX = 31


def paper_of(
    look: Look,
    story: ProgressStory,
    chart_range: ChartRange = ChartRange.ALL,
    *,
    parts: ChartParts = ChartParts(),  # noqa: B008  # a frozen value
    size: QRectF = SIZE,
) -> Paper:
    return lay_out(look, size, parts, shown_span(story, chart_range), story)


def painted(look: Look, paper: Paper, story: ProgressStory) -> QImage:
    image = QImage(SIZE.size().toSize(), QImage.Format.Format_RGB32)
    image.fill(look.color("surface"))
    painter = QPainter(image)
    paint_chart(painter, paper, story)
    painter.end()
    return image


def colour_at(image: QImage, x: float, y: float) -> str:
    return image.pixelColor(round(x - 0.5), round(y - 0.5)).name()[1:].upper()


def lit(*more: object, hours: float = 0.0) -> ProgressStory:
    """A story with a line: three answers of 5 in a day, and more."""
    return told(*[a_check_in(5, h) for h in (0, 8, 16)], *more, hours=hours)  # type: ignore[arg-type]


def test_ten_lies_under_the_headroom_and_none_at_the_foot(look: Look) -> None:
    paper = paper_of(look, months())

    assert paper.y(0) == paper.plot.bottom()
    assert paper.y(10) == paper.plot.top() + HEADROOM_PX
    assert paper.y(5) == pytest.approx((paper.y(0) + paper.y(10)) / 2)


def test_time_runs_from_edge_to_edge(look: Look) -> None:
    paper = paper_of(look, months())

    assert paper.x(paper.span.from_s) == paper.plot.left()
    assert paper.x(paper.span.to_s) == pytest.approx(paper.plot.right())
    assert paper.at_s(paper.x(1_770_000_000.0)) == pytest.approx(1_770_000_000.0)


SIZES = st.builds(QRectF, st.just(0), st.just(0), st.integers(320, 3000), st.integers(330, 1400))
PARTS = st.builds(ChartParts, st.booleans(), st.booleans())


@given(SIZES, PARTS, st.sampled_from([90, 100, 150]))
@pytest.mark.usefixtures("fonts")
def test_panels_lie_below_each_other_and_inside(size: QRectF, parts: ChartParts, percent: int) -> None:
    paper = paper_of(Look("light", percent), months(), parts=parts, size=size)

    panels = [p for p in (paper.plot, paper.routines, paper.walks, paper.sitting, paper.peg, paper.dates) if p]
    assert all(one.bottom() <= other.top() + 1e-6 for one, other in pairwise(panels[1:]))
    assert panels[-1].bottom() <= size.bottom() + 1e-6
    assert {(p.left(), p.width()) for p in panels} == {(paper.plot.left(), paper.plot.width())}


def test_each_answer_is_a_dot_at_its_time_and_number(look: Look) -> None:
    story = lit(a_check_in(8, 20), a_routine(22, nrs_pre=3, nrs_post=6))
    paper = paper_of(look, story)

    shown = [(dot.nrs, (dot.at_s - MONDAY.timestamp()) / 3600) for dot in seen_dots(paper, story.dots)]

    assert shown == [(5, 0), (5, 8), (5, 16), (8, 20), (3, 22)]


def test_two_answers_of_one_instant_are_two_dots(look: Look) -> None:
    story = lit(a_check_in(3, 20), a_check_in(7, 20))
    image = painted(look, paper := paper_of(look, story), story)

    x = paper.x((MONDAY + timedelta(hours=20)).timestamp())
    assert colour_at(image, x, paper.y(3)) == look.tokens.dot
    assert colour_at(image, x, paper.y(7)) == look.tokens.dot


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_dots_line_and_walks_take_their_token(fonts: None, qapp: object, theme: str) -> None:
    look = Look(theme)
    story = lit(a_check_in(9, 30), Walk(at=MONDAY + timedelta(hours=25), minutes=60), hours=1)
    paper = paper_of(look, story)

    image = painted(look, paper, story)

    (piece,) = line_pieces(paper, story)
    middle = (piece.level[0] + piece.level[1]) / 2
    walk_x = paper.x((MONDAY + timedelta(hours=25)).timestamp())
    assert colour_at(image, paper.x(story.dots[-1].at_s), paper.y(9)) == look.tokens.dot
    assert colour_at(image, middle.x(), middle.y()) == look.tokens.trend
    assert colour_at(image, walk_x, paper.walks.center().y()) == look.tokens.walk


def test_dots_lie_before_the_line(look: Look) -> None:
    story = lit()
    paper = paper_of(look, story)

    image = painted(look, paper, story)

    # Three answers of 5: the line runs through the middle of the dots.
    assert story.curve.level == (5.0, 5.0, 5.0)
    assert colour_at(image, paper.x(story.dots[1].at_s), paper.y(5)) == look.tokens.dot


def test_a_tap_after_a_routine_is_hollow(look: Look) -> None:
    story = lit(a_routine(20, nrs_pre=None, nrs_post=9))
    paper = paper_of(look, story)

    image = painted(look, paper, story)

    x, y = paper.x(story.taps[0].at_s), paper.y(9)
    assert colour_at(image, x, y) == look.tokens.surface
    ring = image.pixelColor(round(x + 4.4 - 0.5), round(y - 0.5))
    # The ring is thinner than two pixels, so its edge is mixed with what lies under it.
    assert abs(ring.hue() - look.color("dot").hue()) <= 3
    assert ring.lightness() < 110


def test_the_line_lies_at_the_level_and_the_band_at_its_edges(look: Look) -> None:
    story = months(30)
    paper = paper_of(look, story)

    (piece,) = line_pieces(paper, story)

    for place in (0, 10, len(piece.level) - 1):
        at = QPointF(paper.x(story.curve.at_s[place]), paper.y(story.curve.level[place]))
        assert piece.level[place] == at
        assert piece.low[place].y() == paper.y(story.curve.low[place])
        assert piece.high[place].y() == paper.y(story.curve.high[place])


def test_nothing_is_drawn_across_a_time_without_answers(look: Look) -> None:
    story = months(40, range(15, 25))
    paper = paper_of(look, story)

    image = painted(look, paper, story)

    one, other = line_pieces(paper, story)
    ((from_s, to_s),) = [(a, b) for a, b in story.silences if b < story.now_s]
    assert one.level[-1].x() == pytest.approx(paper.x(from_s))
    assert other.level[0].x() == pytest.approx(paper.x(to_s))
    ground = colour_at(image, paper.x((from_s + to_s) / 2), paper.y(9.5))
    for nrs in (1.5, 2.5, 3.5, 4.5, 5.5, 6.5):
        assert colour_at(image, paper.x((from_s + to_s) / 2), paper.y(nrs)) == ground
    assert [label.from_x < paper.x((from_s + to_s) / 2) < label.to_x for label in silence_labels(paper, story)] == [
        True
    ]


def test_one_answer_has_a_dot_and_no_line(look: Look) -> None:
    story = told(a_check_in(5))
    paper = paper_of(look, story)

    assert line_pieces(paper, story) == []
    assert len(seen_dots(paper, story.dots)) == 1


@settings(deadline=None)  # the first case makes the story
@given(st.floats(0.0005, 1.0), st.floats(0, 1))
@pytest.mark.usefixtures("fonts")
def test_the_line_is_thinned_and_keeps_its_order(length: float, place: float) -> None:
    look, story = Look("light"), two_years()
    whole = shown_span(story, ChartRange.ALL)
    from_s = whole.from_s + place * (1 - length) * whole.length_s
    paper = lay_out(look, SIZE, ChartParts(), TimeSpan(from_s, from_s + length * whole.length_s), story)

    pieces = line_pieces(paper, story)

    assert sum(len(piece.level) for piece in pieces) <= 1100
    for piece in pieces:
        assert len(piece.level) == len(piece.low) == len(piece.high)
        assert all(one.x() <= other.x() for one, other in pairwise(piece.level))
        assert all(
            high.y() <= at.y() <= low.y() for high, at, low in zip(piece.high, piece.level, piece.low, strict=True)
        )


def test_a_thinned_line_still_ends_at_the_dial(look: Look) -> None:
    story = two_years()
    paper = paper_of(look, story)

    last = line_pieces(paper, story)[-1].level[-1]

    assert last.y() == pytest.approx(paper.y(story.curve.level[-1]))
    assert last.x() == pytest.approx(paper.x(story.curve.at_s[-1]))


def test_stages_share_the_plot_without_a_seam(look: Look) -> None:
    story = months(60)
    paper = paper_of(look, story)

    bands = stage_bands(paper, story)

    assert [band.words for band in bands] == [f"Video {span.stage}" for span in story.spans]
    assert bands[0].rect.left() == paper.plot.left()
    assert bands[-1].rect.right() == pytest.approx(paper.plot.right())
    assert all(one.rect.right() == pytest.approx(other.rect.left()) for one, other in pairwise(bands))
    assert [band.alpha for band in bands] == [STAGE_ALPHAS[span.stage - 1] for span in story.spans]


def test_a_stage_that_began_before_the_chart_is_named_at_its_edge(look: Look) -> None:
    story = months(60)
    paper = paper_of(look, story, ChartRange.WEEK)

    (band,) = stage_bands(paper, story)

    assert band.words_x == paper.plot.left() + 12


def test_of_badges_that_would_touch_the_newest_stays(look: Look) -> None:
    day_s = 86400.0
    begin_s = months(60).events[0].at.timestamp()
    story = replace(
        months(60),
        marks=tuple(
            GateMark(begin_s + day * day_s, kind, 2)
            for day, kind in (
                (10, GateMarkKind.OPENED),
                (30, GateMarkKind.STEPPED_BACK),
                (30.2, GateMarkKind.OPENED),
                (50, GateMarkKind.CLINICIAN),
            )
        ),
    )
    paper = paper_of(look, story)

    assert [(badge.mark.kind, badge.has_badge) for badge in badges(paper, story)] == [
        (GateMarkKind.OPENED, True),
        (GateMarkKind.STEPPED_BACK, False),
        (GateMarkKind.OPENED, True),
        (GateMarkKind.CLINICIAN, True),
    ]


def test_a_badge_stands_on_top_of_its_line(look: Look) -> None:
    story = told(a_clear_card(-1), *[a_check_in(3, 8 * i, change=None) for i in range(4)], hours=1)
    story = replace(story, marks=(GateMark(story.dots[2].at_s, GateMarkKind.OPENED, 2),))
    paper = paper_of(look, story)

    image = painted(look, paper, story)

    x = paper.x(story.marks[0].at_s)
    assert colour_at(image, x - 10, paper.plot.top()) == look.tokens.primary
    assert colour_at(image, x, paper.y(9)) == look.tokens.trend


def test_longer_walks_are_larger_and_all_can_be_seen() -> None:
    assert walk_radius(1) == walk_radius(5) == 5
    assert walk_radius(60) == walk_radius(300) == 9
    assert walk_radius(32.5) == pytest.approx(7)


def test_years_are_bars_from_the_lowest_to_the_highest_answer_of_a_week(look: Look) -> None:
    story = two_years()
    paper = paper_of(look, story)

    bars = week_bars(paper, story)

    assert shows_weeks(paper, story)
    held = [week for week in story.weeks if week.answers]
    assert len(bars) == len(held)
    for bar, week in ((bars[0], held[0]), (bars[20], held[20])):
        assert (bar.bar.y1(), bar.bar.y2()) == pytest.approx((paper.y(week.high or 0), paper.y(week.low or 0)))
        assert bar.dot.y() == pytest.approx(paper.y(week.middle or 0))


def test_four_hundred_answers_are_still_dots(look: Look) -> None:
    story = two_years()
    at_limit, above = (replace(story, dots=story.dots[-count:]) for count in (400, 401))

    assert not shows_weeks(paper_of(look, at_limit), at_limit)
    assert shows_weeks(paper_of(look, above), above)


def test_now_stands_among_the_dates_and_none_touches_it(look: Look) -> None:
    story = months(60)
    paper = paper_of(look, story, ChartRange.MONTH)

    labels = date_labels(paper, story)

    (now,) = [label for label in labels if label.is_now]
    assert now.x == paper.x(story.now_s)
    assert all(label.x < now.x - 30 for label in labels if not label.is_now)


def test_a_longer_sitting_time_stands_higher(look: Look) -> None:
    story = lit()
    paper = paper_of(look, story, parts=ChartParts(has_sitting=True))
    assert paper.sitting is not None

    ys = [sit_y(paper.sitting, sit) for sit in Sit]

    assert ys == sorted(ys, reverse=True)
    assert all(paper.sitting.top() < y < paper.sitting.bottom() for y in ys)


def test_the_sitting_line_steps_to_the_middle_of_the_last_answers(look: Look) -> None:
    sits = [Sit.STRAIGHT_AWAY, Sit.STRAIGHT_AWAY, Sit.HOUR, Sit.HOUR, Sit.HOUR]
    story = told(*[a_check_in(4, 12 * i, sit=sit) for i, sit in enumerate(sits)])
    paper = paper_of(look, story, parts=ChartParts(has_sitting=True))
    assert paper.sitting is not None

    flat = [
        line
        for line in sit_lines(paper, paper.sitting, sit_steps(seen_sits(paper, story)))
        if line.y1() == line.y2() and line.x1() != line.x2()
    ]

    low, high = sit_y(paper.sitting, Sit.STRAIGHT_AWAY), sit_y(paper.sitting, Sit.HOUR)
    assert [line.y1() for line in flat] == [low]
    assert flat[0].x2() == pytest.approx(paper.x(story.dots[4].at_s))
    assert story.sits[-1].usual is Sit.HOUR
    assert high < low


def test_a_weekly_score_is_a_bar_up_to_its_number(look: Look) -> None:
    scores = [PegScore(at=MONDAY + timedelta(days=7 * i), items=(s, s, s)) for i, s in enumerate((6, 3))]
    story = told(*scores, a_check_in(4, 200))
    paper = paper_of(look, story, parts=ChartParts(has_peg=True))
    assert paper.peg is not None

    bars = peg_bars(paper, story)

    assert [(bar.top(), bar.bottom()) for _, bar in bars] == [
        (peg_y(paper.peg, 6), paper.peg.bottom()),
        (peg_y(paper.peg, 3), paper.peg.bottom()),
    ]
    assert bars[0][1].height() == pytest.approx(2 * bars[1][1].height())


def test_the_empty_chart_shows_an_example_and_says_so(look: Look) -> None:
    story = empty_story(MONDAY, zone_or_utc("Europe/London"))
    paper = paper_of(look, story)

    image = painted(look, paper, story)

    colours = {image.pixelColor(x, y).name() for x in range(200, 1000, 7) for y in range(100, 400)}
    # Ground, grid, the pale line, its paler band, and what lies between them.
    assert len(colours) > 3
    assert colour_at(image, paper.x(story.now_s), paper.y(8)) == look.tokens.surface
