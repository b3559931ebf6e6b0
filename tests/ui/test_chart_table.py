"""The table twin: the same facts, sorted, filtered, copied, and what may be changed."""

from datetime import timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from player.events import Answer, CardForm, PegScore, SafetyCard, Sit, Stopped, Walk
from player.story import ProgressStory
from tests.builders import MONDAY, a_check_in, a_routine
from tests.storybook import a_clear_card, months, told
from ui.chart_rows import RowKind, table_rows
from ui.chart_table import Column, HistoryTable
from ui.look import Look


def table_of(qtbot: QtBot, look: Look, story: ProgressStory) -> HistoryTable:
    table = HistoryTable(look)
    qtbot.addWidget(table)
    table.show_story(story)
    table.resize(1000, 400)
    table.show()
    qtbot.waitExposed(table)
    return table


def column(table: HistoryTable, which: Column) -> list[str]:
    return [table.model.row(place).cells[which] for place in range(table.model.rowCount())]


def choose(table: HistoryTable, place: int) -> None:
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    table.view.selectionModel().setCurrentIndex(table.model.index(place, 0), flags)


def some_of_each() -> ProgressStory:
    return told(
        a_clear_card(-1),
        a_check_in(6, 0, sit=Sit.STRAIGHT_AWAY, change=None, note="Long drive"),
        a_routine(2, nrs_pre=5, nrs_post=3, clicks=32),
        Walk(at=MONDAY + timedelta(hours=3), minutes=12),
        a_check_in(4, 13, sit=Sit.HALF_HOUR),
        PegScore(at=MONDAY + timedelta(hours=14), items=(5, 4, 4)),
        a_routine(20, nrs_pre=None, completed=False, stopped=Stopped.PAIN),
        SafetyCard(at=MONDAY + timedelta(hours=21), form=CardForm.SHORT, answers={"B6": Answer.YES}),
    )


def test_every_event_has_a_row_newest_first(qtbot: QtBot, look: Look) -> None:
    table = table_of(qtbot, look, some_of_each())

    assert column(table, Column.WHAT) == [
        "Safety check",
        "Routine",
        "Weekly questions",
        "Check-in",
        "Walk",
        "Routine",
        "Check-in",
        "Safety check",
    ]


def test_rows_say_what_the_events_hold() -> None:
    rows = {(row.kind, row.cells[Column.PAIN]): row.cells for row in table_rows(some_of_each())}

    assert rows[RowKind.ROUTINE, "5, then 3"][Column.MORE] == "Video 1, short, 32 clicks"
    assert rows[RowKind.ROUTINE, ""][Column.MORE] == "Video 1, short, stopped: it hurt"
    assert rows[RowKind.WEEKLY, "4.3"][Column.MORE] == "Pain, enjoyment, activity: 5, 4, 4"
    assert rows[RowKind.CHECK_IN, "6"][Column.SITTING] == "Straight away"
    assert rows[RowKind.CHECK_IN, "6"][Column.NOTE] == "Long drive"
    assert rows[RowKind.WALK, ""][Column.MORE] == "12 minutes"


def test_a_change_of_video_is_a_row_that_cannot_be_changed(qtbot: QtBot, look: Look) -> None:
    table = table_of(qtbot, look, months(60))

    table.kinds.setCurrentIndex(table.kinds.findData(RowKind.STAGE))

    assert column(table, Column.MORE)[-1] == "Video 2 opened"
    choose(table, 0)
    assert not table.edit.isEnabled()
    assert not table.delete.isEnabled()


@pytest.mark.parametrize("which", list(Column))
@pytest.mark.parametrize("order", list(Qt.SortOrder))
def test_each_column_sorts_both_ways(qtbot: QtBot, look: Look, which: Column, order: Qt.SortOrder) -> None:
    table = table_of(qtbot, look, months(30))

    table.view.sortByColumn(which, order)

    rows = [table.model.row(place) for place in range(table.model.rowCount())]
    keys = {
        Column.WHEN: [row.at_s for row in rows],
        Column.PAIN: [row.pain for row in rows],
        Column.SITTING: [row.sitting for row in rows],
    }.get(which, [row.cells[which].casefold() for row in rows])
    is_down = order == Qt.SortOrder.DescendingOrder
    assert all(one >= other if is_down else one <= other for one, other in pairwise(keys))  # type: ignore[operator]
    assert len(rows) == len(table_rows(months(30)))


def test_words_find_rows_that_hold_all_of_them(qtbot: QtBot, look: Look) -> None:
    table = table_of(qtbot, look, some_of_each())

    qtbot.keyClicks(table.filter, "routine STOPPED")

    assert column(table, Column.MORE) == ["Video 1, short, stopped: it hurt"]
    assert table.count.text() == "1 row"


def test_copied_rows_are_lines_with_tabs(qtbot: QtBot, look: Look) -> None:
    story = told(a_check_in(6, note="two\nlines\tand a tab"), a_check_in(4, 13))
    table = table_of(qtbot, look, story)
    choose(table, 1)

    with qtbot.waitSignal(table.copied) as told_count:
        qtbot.keyClick(table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    lines = QGuiApplication.clipboard().text().split("\n")
    assert told_count.args == [1]
    assert lines[0].split("\t") == ["When", "What", "Pain", "Sitting", "More", "Note"]
    assert [line.split("\t")[2:] for line in lines[1:]] == [
        ["6", "After a while", "Back only, or nowhere", "two lines and a tab"]
    ]


def test_without_a_choice_all_rows_shown_are_copied(qtbot: QtBot, look: Look) -> None:
    table = table_of(qtbot, look, some_of_each())
    table.kinds.setCurrentIndex(table.kinds.findData(RowKind.CHECK_IN))

    table.copy.click()

    assert len(QGuiApplication.clipboard().text().split("\n")) == 1 + 2


def test_enter_asks_to_change_and_delete_to_take_out(qtbot: QtBot, look: Look) -> None:
    table = table_of(qtbot, look, some_of_each())
    choose(table, 3)

    with qtbot.waitSignal(table.edit_wanted) as edit:
        qtbot.keyClick(table.view, Qt.Key.Key_Return)
    with qtbot.waitSignal(table.delete_wanted) as delete:
        qtbot.keyClick(table.view, Qt.Key.Key_Delete)

    assert edit.args == delete.args == [table.model.row(3).event]


def test_an_answer_about_safety_cannot_be_taken_out(qtbot: QtBot, look: Look) -> None:
    table = table_of(qtbot, look, some_of_each())

    choose(table, 0)

    assert table.edit.isEnabled()
    assert not table.delete.isEnabled()


def test_a_new_story_keeps_filter_and_order(qtbot: QtBot, look: Look) -> None:
    table = table_of(qtbot, look, some_of_each())
    table.kinds.setCurrentIndex(table.kinds.findData(RowKind.CHECK_IN))
    table.view.sortByColumn(Column.PAIN, Qt.SortOrder.AscendingOrder)

    table.show_story(told(a_clear_card(-1), *[a_check_in(nrs, 13 * nrs) for nrs in (7, 2, 5)]))

    assert column(table, Column.PAIN) == ["2", "5", "7"]
