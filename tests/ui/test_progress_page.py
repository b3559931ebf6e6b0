"""Progress as a page: its keys, its states, small windows and large text."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from player.clock import zone_or_utc
from player.story import ProgressStory, empty_story
from tests.builders import MONDAY, a_check_in
from tests.storybook import months, told, two_years
from ui.chart_range import ChartRange, shown_span
from ui.look import Look
from ui.progress_page import ProgressPage
from ui.style import style_sheet


def shown(qtbot: QtBot, look: Look, story: ProgressStory, width: int = 1216, height: int = 900) -> ProgressPage:
    page = ProgressPage(look)
    qtbot.addWidget(page)
    page.resize(width, height)
    page.show_story(story)
    page.show()
    qtbot.waitExposed(page)
    qtbot.waitUntil(lambda: page.card.chart.plot is not None)
    return page


@pytest.fixture
def page(qtbot: QtBot, look: Look) -> Iterator[ProgressPage]:
    return shown(qtbot, look, months(60))


@pytest.mark.parametrize(("key", "chart_range"), list(zip("12345", ChartRange, strict=True)))
def test_a_digit_chooses_a_range(qtbot: QtBot, page: ProgressPage, key: str, chart_range: ChartRange) -> None:
    qtbot.keyClick(page, key)

    assert page.card.ranges.index == chart_range
    assert page.card.chart.span == shown_span(months(60), chart_range)


def test_t_shows_the_table_and_the_chart_again(qtbot: QtBot, page: ProgressPage) -> None:
    qtbot.keyClick(page, "t")
    assert page.card.table is not None
    assert page.card.table.isVisible()
    assert page.card.table.view.hasFocus()
    assert page.card.as_table.text() == "Show the chart"

    qtbot.keyClick(page.card.table.view, "t")

    assert page.card.chart.isVisible()
    assert page.card.as_table.text() == "Show as a table"


def test_letters_typed_into_the_filter_stay_there(qtbot: QtBot, page: ProgressPage) -> None:
    qtbot.keyClick(page, "t")
    assert page.card.table is not None

    qtbot.keyClicks(page.card.table.filter, "ts1")

    assert page.card.table.filter.text() == "ts1"
    assert page.card.table.isVisible()


def test_s_asks_for_the_sheet(qtbot: QtBot, page: ProgressPage) -> None:
    with qtbot.waitSignal(page.sheet_wanted):
        qtbot.keyClick(page, "s")


def test_single_keys_can_be_turned_off(qtbot: QtBot, page: ProgressPage) -> None:
    page.set_letter_keys(are_on=False)

    qtbot.keyClick(page, "t")
    qtbot.keyClick(page, "1")
    qtbot.keyClick(page, Qt.Key.Key_Left)

    assert page.card.table is None
    assert page.card.ranges.index == ChartRange.MONTH
    assert page.card.chart.spot is not None


def test_arrows_read_the_chart_wherever_the_focus_is(qtbot: QtBot, page: ProgressPage) -> None:
    page.title.setFocus()

    qtbot.keyClick(page.title, Qt.Key.Key_End)

    assert page.card.chart.spot is not None
    assert page.card.chart.accessibleDescription().startswith("Thursday 5 March")


def test_the_empty_page_asks_for_the_first_answer(qtbot: QtBot, look: Look) -> None:
    page = shown(qtbot, look, empty_story(MONDAY, zone_or_utc("Europe/London")))

    assert page.title.text() == "It is too early to say"
    with qtbot.waitSignal(page.check_in_wanted):
        qtbot.mouseClick(page.card.check_in, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        (1, "Two more check-ins and your dial lights up."),
        (2, "One more check-in and your dial lights up."),
        (3, ""),
    ],
)
def test_few_answers_say_what_is_missing(qtbot: QtBot, look: Look, answers: int, words: str) -> None:
    page = shown(qtbot, look, told(*[a_check_in(5, 13 * i) for i in range(answers)]))

    assert page.card.state.words.text() == words
    assert page.card.state.isVisible() == bool(words)
    assert not page.card.check_in.isVisible()


def test_the_legend_names_only_what_is_shown(qtbot: QtBot, look: Look, page: ProgressPage) -> None:
    assert page.card.legend.words == ("Your answers", "Trend, and how sure we are", "Routine", "Walk", "Video opened")

    page.show_story(two_years())
    qtbot.keyClick(page, "5")

    assert page.card.legend.words[0] == "A week, lowest to highest"


def test_panels_make_the_chart_taller_and_not_its_numbers_smaller(qtbot: QtBot, page: ProgressPage) -> None:
    before = page.card.chart.minimumSizeHint().height()

    page.card.sitting.click()
    page.card.weekly.click()

    paper = page.card.chart.paper()
    assert paper is not None
    assert paper.sitting is not None
    assert paper.peg is not None
    assert page.card.chart.minimumSizeHint().height() > before + 200


def test_the_chart_reaches_screen_readers(page: ProgressPage) -> None:
    assert page.card.chart.accessibleName().startswith("Pain chart, 30 days, ")
    assert page.card.chart.accessibleName().endswith("Press T for the table.")
    assert page.tiles.tiles[0].accessibleName().startswith("Your dial: ")


def _sticks_out(page: QWidget) -> list[str]:
    """Name what reaches over the page's right edge."""
    return [
        type(child).__name__
        for child in page.findChildren(QWidget)
        if child.isVisible() and child.mapTo(page, QPoint(child.width(), 0)).x() > page.width()
    ]


@pytest.mark.parametrize(("width", "percent"), [(664, 100), (928, 100), (928, 150), (1216, 150), (1600, 125)])
def test_nothing_sticks_out_at_any_size(qtbot: QtBot, fonts: None, width: int, percent: int) -> None:
    look = Look("light", percent, "reduced")
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setStyleSheet(style_sheet(look))

    page = shown(qtbot, look, months(60), width, 640)
    page.card.sitting.click()
    qtbot.keyClick(page, "t")
    qtbot.keyClick(page, "t")

    try:
        assert _sticks_out(page) == []
    finally:
        application.setStyleSheet("")


def test_at_the_size_of_the_design_all_is_seen_without_scrolling(qtbot: QtBot, look: Look) -> None:
    page = shown(qtbot, look, months(60), 1216, 900)

    last = page.tiles.tiles[-1]
    assert last.mapTo(page, last.rect().bottomRight()).y() <= 900


def test_numpy_and_pyqtgraph_wait_for_the_first_picture() -> None:
    code = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
app = QApplication([])
from tests.storybook import months
from ui.look import Look, load_fonts
from ui.progress_page import ProgressPage
load_fonts()
page = ProgressPage(Look("light"))
page.resize(1216, 900)
page.show_story(months(20))
heavy = lambda: sorted({"numpy", "pyqtgraph"} & set(sys.modules))
print("built", heavy())
page.grab()
print("painted", heavy())
page.show()
while page.card.chart.plot is None:
    app.processEvents()
print("movable", heavy())
"""
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)  # noqa: S603

    assert done.stdout.splitlines() == ["built []", "painted []", "movable ['numpy', 'pyqtgraph']"]
