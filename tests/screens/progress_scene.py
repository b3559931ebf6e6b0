"""Progress in every state: nothing yet, few answers, a month, three months, ten years; table, sheet and form."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt

from player.course import Course
from player.events import CheckIn, Event, RoutineDone
from player.simulate import one_history
from player.simulate_user import Kind
from player.story import ProgressStory, tell_story
from tests.screens import invented
from tests.screens.camera import Camera
from tests.storybook import LONDON, lived, programme, settling
from tests.ui.wholeapp import App
from ui.chart_range import ChartRange
from ui.place import Place
from ui.progress_edit import EditPanel
from ui.progress_page import ProgressPage
from ui.report_panel import ReportPanel

Key = Qt.Key


def take_progress(camera: Camera) -> None:
    """Take Progress in every state."""
    with camera.looking_at(invented.second_week()) as app:
        app.window.show_place(Place.PROGRESS)
        app.at_rest()
        page = app.window.page(Place.PROGRESS)
        assert isinstance(page, ProgressPage)
        month = _noted(settling(23, seed=4))
        for name, story in (
            ("progress-1-nothing", _told(month[:2])),
            ("progress-2-one", _told(_first_answers(month, 1))),
            ("progress-3-few", _told(_first_answers(month, 3))),
        ):
            page.show_story(story)
            camera.take(app, name)
        _take_month(camera, app, page, _told(month))
        _take_long(camera, app, page)


def _take_month(camera: Camera, app: App, page: ProgressPage, story: ProgressStory) -> None:
    hand = app.qtbot
    page.show_story(story)
    camera.take(app, "progress-4-month")
    hand.keyClick(page, Key.Key_Home)
    for _ in range(14):
        hand.keyClick(page, Key.Key_Right)
    camera.take(app, "progress-5-read-out")
    hand.keyClick(page, Key.Key_Escape)
    page.card.sitting.click()
    page.card.weekly.click()
    camera.take(app, "progress-6-panels")
    page.card.sitting.click()
    page.card.weekly.click()
    hand.keyClick(page, "t")
    table = page.card.table
    assert table is not None
    table.view.selectRow(3)
    camera.take(app, "progress-7-table")
    table.edit.click()
    app.mode(EditPanel)
    camera.take(app, "progress-8-form")
    app.window.leave_all_modes()
    hand.keyClick(page, "t")
    hand.keyClick(page, "s")
    app.mode(ReportPanel)
    camera.take(app, "progress-9-sheet")
    app.window.leave_all_modes()


def _take_long(camera: Camera, app: App, page: ProgressPage) -> None:
    for name, kind, days, chosen in (
        ("progress-a-quarter", Kind.FLARE, 91, ChartRange.QUARTER),
        ("progress-b-gap", Kind.QUITS, 91, ChartRange.QUARTER),
        ("progress-c-ten-years", Kind.IRREGULAR, 3650, ChartRange.ALL),
    ):
        events = list(one_history(programme(), kind, days, 3))
        page.show_story(_told(events))
        page.card.choose_range(chosen)
        camera.take(app, name)


def _told(events: Sequence[Event]) -> ProgressStory:
    course: Course = lived(events)
    return tell_story(course, course.events[-1].at + timedelta(hours=1))


def _first_answers(events: list[Event], number: int) -> list[Event]:
    places = [place for place, event in enumerate(events) if isinstance(event, CheckIn)]
    return events[: places[number - 1] + 1]


def _noted(events: list[Event]) -> list[Event]:
    """Add what people write, and what they answer after a routine."""
    changed: list[Event] = []
    for place, event in enumerate(events):
        noted = replace(event, zone=LONDON)
        if isinstance(noted, RoutineDone) and place % 9 == 0:
            noted = replace(noted, nrs_pre=5, nrs_post=4)
        if isinstance(noted, CheckIn) and place % 12 == 0:
            noted = replace(noted, note="Long drive")
        changed.append(noted)
    return changed
