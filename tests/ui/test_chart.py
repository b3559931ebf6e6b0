"""The chart as a control: read out by mouse and keys, panned, zoomed, reset."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from player.story import ProgressStory, tell_story
from tests.builders import a_check_in
from tests.storybook import course_of, months, settling, two_years
from ui.chart import Chart
from ui.chart_range import DAY_S, SHORTEST_S, ChartRange, shown_span, whole_span
from ui.look import Look


def shown(qtbot: QtBot, look: Look, story: ProgressStory) -> Chart:
    """A chart that can be moved already."""
    chart = Chart(look)
    qtbot.addWidget(chart)
    chart.resize(1100, 480)
    chart.show_story(story)
    chart.show()
    qtbot.waitExposed(chart)
    qtbot.waitUntil(lambda: chart.plot is not None)
    return chart


@pytest.fixture
def chart(qtbot: QtBot, look: Look) -> Iterator[Chart]:
    return shown(qtbot, look, months(60))


def wheel(chart: Chart, at: QPointF, steps: int, keys: Qt.KeyboardModifier) -> None:
    assert chart.plot is not None
    view = chart.plot.viewport()
    event = QWheelEvent(
        at,
        view.mapToGlobal(at),
        QPoint(0, 0),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def test_a_still_picture_comes_first(qtbot: QtBot, look: Look) -> None:
    chart = Chart(look)
    qtbot.addWidget(chart)
    chart.resize(1100, 480)
    chart.show_story(months(60))

    picture = chart.grab().toImage()

    paper = chart.paper()
    assert paper is not None
    dot = months(60).dots[-1]
    assert chart.plot is None
    assert (
        picture.pixelColor(*paper.spot(dot.at_s, dot.nrs).toPoint().toTuple()).name() == f"#{look.tokens.dot.lower()}"
    )


def test_the_view_shows_the_same_as_the_still_picture(qtbot: QtBot, look: Look) -> None:
    still = Chart(look)
    qtbot.addWidget(still)
    still.resize(1100, 480)
    still.show_story(months(60))
    picture = still.grab().toImage()

    chart = shown(qtbot, look, months(60))

    assert chart.grab().toImage() == picture


def test_left_reads_the_newest_answer_first_and_then_goes_back(qtbot: QtBot, chart: Chart) -> None:
    dots = sorted([*months(60).dots, *months(60).taps], key=lambda dot: dot.at_s)
    read = []
    chart.read.connect(read.append)

    for _ in range(3):
        qtbot.keyClick(chart, Qt.Key.Key_Left)

    assert chart.spot is not None
    assert chart.spot.dot is dots[-3]
    assert chart.card.said is not None
    assert f"Pain {dots[-3].nrs} out of 10" in read[-1]


def test_home_and_end_read_the_first_and_the_last_answer_shown(qtbot: QtBot, chart: Chart) -> None:
    seen = [dot for dot in months(60).dots if chart.span.from_s <= dot.at_s <= chart.span.to_s]

    qtbot.keyClick(chart, Qt.Key.Key_Home)
    first = chart.spot
    qtbot.keyClick(chart, Qt.Key.Key_End)

    assert first is not None
    assert first.at_s == seen[0].at_s
    assert chart.spot is not None
    assert chart.spot.at_s == seen[-1].at_s


def test_left_of_the_first_answer_shown_moves_the_chart(qtbot: QtBot, chart: Chart) -> None:
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    before, first = chart.span, chart.spot

    qtbot.keyClick(chart, Qt.Key.Key_Left)

    assert chart.span.from_s < before.from_s
    assert chart.span.length_s == pytest.approx(before.length_s)
    assert first is not None
    assert chart.spot is not None
    assert chart.spot.at_s < first.at_s


def test_escape_takes_the_read_out_away(qtbot: QtBot, chart: Chart) -> None:
    qtbot.keyClick(chart, Qt.Key.Key_End)

    qtbot.keyClick(chart, Qt.Key.Key_Escape)

    assert chart.spot is None
    assert not chart.card.isVisible()


def test_the_mouse_over_a_dot_reads_it(qtbot: QtBot, chart: Chart) -> None:
    paper, dot = chart.paper(), months(60).dots[-10]
    assert paper is not None
    assert chart.plot is not None
    where = paper.spot(dot.at_s, dot.nrs).toPoint() + QPoint(3, 3)

    qtbot.mouseMove(chart.plot.viewport(), QPoint(5, 5))
    qtbot.mouseMove(chart.plot.viewport(), where)
    qtbot.waitUntil(lambda: chart.spot is not None)

    assert chart.spot is not None
    assert chart.spot.dot is dot


@pytest.mark.parametrize("end", [Qt.Key.Key_Home, Qt.Key.Key_End])
def test_the_card_stays_inside_at_both_edges(qtbot: QtBot, chart: Chart, end: Qt.Key) -> None:
    qtbot.keyClick(chart, end)

    ground = chart.card.ground.translated(chart.card.x(), chart.card.y())
    assert chart.rect().toRectF().contains(ground)


def test_ctrl_and_wheel_zoom_in_time_and_pain_stays_from_none_to_worst(chart: Chart) -> None:
    before = chart.span
    paper = chart.paper()
    assert paper is not None

    wheel(chart, paper.plot.center(), 3, Qt.KeyboardModifier.ControlModifier)

    after = chart.paper()
    assert after is not None
    assert chart.span.length_s < before.length_s
    assert (after.y(0), after.y(10)) == (paper.y(0), paper.y(10))


def test_the_wheel_alone_is_left_to_the_page(chart: Chart) -> None:
    before = chart.span

    wheel(chart, QPointF(500, 200), 3, Qt.KeyboardModifier.NoModifier)

    assert chart.span == before


def test_zooming_ends_at_half_a_day_and_at_the_whole_history(chart: Chart) -> None:
    for _ in range(40):
        wheel(chart, QPointF(500, 200), 10, Qt.KeyboardModifier.ControlModifier)
    assert chart.span.length_s == pytest.approx(SHORTEST_S)

    for _ in range(60):
        wheel(chart, QPointF(500, 200), -10, Qt.KeyboardModifier.ControlModifier)

    whole = whole_span(months(60))
    assert chart.span.from_s == pytest.approx(whole.from_s, abs=1)
    assert chart.span.to_s == pytest.approx(whole.to_s, abs=1)


def test_a_double_click_brings_the_range_back(qtbot: QtBot, chart: Chart) -> None:
    before = chart.span
    wheel(chart, QPointF(500, 200), 3, Qt.KeyboardModifier.ControlModifier)
    assert chart.plot is not None

    qtbot.mouseDClick(chart.plot.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(500, 200))

    assert chart.span == before


def test_dragging_pans(qtbot: QtBot, chart: Chart) -> None:
    before = chart.span
    assert chart.plot is not None
    view = chart.plot.viewport()

    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(400, 200))
    for x in range(410, 620, 10):
        qtbot.mouseMove(view, QPoint(x, 200))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(620, 200))

    assert chart.span.from_s < before.from_s
    assert chart.span.length_s == pytest.approx(before.length_s)


def test_a_range_button_moves_the_chart(chart: Chart) -> None:
    chart.set_range(ChartRange.WEEK)

    assert chart.span == shown_span(months(60), ChartRange.WEEK)
    assert chart.plot is not None
    assert chart.plot.box.viewRange()[0] == pytest.approx([chart.span.from_s, chart.span.to_s])


def test_the_users_own_zoom_survives_a_new_answer(look: Look, qtbot: QtBot) -> None:
    events = settling(30)
    course = course_of(events)
    chart = shown(qtbot, look, tell_story(course, events[-1].at))
    wheel(chart, QPointF(500, 200), 3, Qt.KeyboardModifier.ControlModifier)
    moved = chart.span
    course.take(a_check_in(3, 31 * 24))

    chart.show_story(tell_story(course, course.events[-1].at))

    assert chart.span == moved


def test_without_an_own_zoom_the_chart_goes_on_to_now(look: Look, qtbot: QtBot) -> None:
    events = settling(30)
    course = course_of(events)
    chart = shown(qtbot, look, tell_story(course, events[-1].at))
    course.take(a_check_in(3, 40 * 24))
    story = tell_story(course, course.events[-1].at)

    chart.show_story(story)

    assert chart.span == shown_span(story, ChartRange.MONTH)


def test_another_theme_is_painted_at_once(qtbot: QtBot, look: Look, chart: Chart) -> None:
    look.apply("dark", 100, "reduced")

    paper = chart.paper()
    assert paper is not None
    dot = months(60).dots[-1]
    where = paper.spot(dot.at_s, dot.nrs).toPoint().toTuple()
    assert chart.grab().toImage().pixelColor(*where).name() == f"#{look.tokens.dot.lower()}"


def test_weeks_are_read_out_over_their_whole_height(qtbot: QtBot, look: Look) -> None:
    chart = shown(qtbot, look, two_years())
    chart.set_range(ChartRange.ALL)
    paper = chart.paper()
    assert paper is not None
    assert chart.plot is not None
    week = next(week for week in two_years().weeks if week.answers)

    qtbot.mouseMove(chart.plot.viewport(), QPoint(5, 5))
    middle_s = (week.from_s + week.to_s) / 2
    qtbot.mouseMove(chart.plot.viewport(), QPointF(paper.x(middle_s), paper.y(9)).toPoint())
    qtbot.waitUntil(lambda: chart.spot is not None)

    assert chart.spot is not None
    assert chart.spot.week is week


def test_a_picture_has_twice_the_dots_and_lines_stay_lines(chart: Chart) -> None:
    image, svg = chart.png(), chart.svg()

    assert image is not None
    assert svg is not None
    assert image.size() == chart.size() * 2
    assert b"<text" in svg
    assert b">Video 2<" in svg
    assert b"<image" not in svg


def test_a_day_fills_at_least_the_chart(chart: Chart) -> None:
    chart.set_range(ChartRange.WEEK)

    assert chart.span.length_s > 7 * DAY_S
