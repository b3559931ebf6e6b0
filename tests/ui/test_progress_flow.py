"""Looking back in the whole program, on real records: the sheet on the disk, an entry changed, an entry taken out."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from stat import S_IMODE

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from player.events import CheckIn, Event
from player.exchange.csvfile import read_csv
from tests.builders import MONDAY
from tests.fakes import HandClock
from tests.storybook import a_clear_card, lived, settling, told
from tests.ui.wholeapp import App, running
from ui.place import Place
from ui.problem_panel import ProblemPanel
from ui.progress_edit import EditPanel
from ui.progress_flow import LookingBack
from ui.progress_page import ProgressPage
from ui.report_panel import ReportPanel

pytestmark = pytest.mark.timeout(240)

EVENTS = list(lived(settling(12)).events)


class Rig:
    """The program with twelve days behind it, at the Progress page; the place to save is chosen by the test."""

    def __init__(self, app: App, folder: Path) -> None:
        self.app, self.folder = app, folder
        self.asked: list[str] = []
        self.is_saving = True
        self.said: list[str] = []
        app.desk.message_wanted.connect(self._on_said)
        self.looking_back: LookingBack = app.joining.pages._looking_back  # type: ignore[assignment]
        self.looking_back._ask_place = self._ask_place

    @property
    def page(self) -> ProgressPage:
        page = self.looking_back.page
        assert page is not None
        return page

    def events(self) -> list[Event]:
        self.app.at_rest()
        return list(self.app.desk.guide.events)

    def choose(self, event: Event) -> None:
        """Show the table and choose the row of an event."""
        self.app.qtbot.keyClick(self.page, "t")
        table = self.page.card.table
        assert table is not None
        place = next(i for i in range(table.model.rowCount()) if table.model.row(i).event == event)
        table.view.selectRow(place)

    def _ask_place(self, _owner: QWidget, _title: str, name: str, _kind: str) -> Path | None:
        self.asked.append(name)
        return self.folder / name if self.is_saving else None

    def _on_said(self, words: str, _button: str) -> None:
        self.said.append(words)


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[Rig]:
    clock = HandClock(at=EVENTS[-1].at + timedelta(hours=1))
    with running(qtbot, tmp_path / "data", clock) as app:
        app.window.leave_all_modes()
        guide, done = app.desk.guide, []
        app.desk.ask(lambda: [guide._tell(event) for event in EVENTS], done.append)
        app.until(lambda: done)
        app.window.show_place(Place.PROGRESS)
        looking_back = app.joining.pages._looking_back
        assert looking_back is not None
        app.until(lambda: looking_back.page is not None and looking_back.page.story is not None)
        yield Rig(app, tmp_path)


def test_the_sheet_is_seen_and_saved_with_its_table_and_bundle(qtbot: QtBot, rig: Rig) -> None:
    qtbot.keyClick(rig.page, "s")
    panel = rig.app.mode(ReportPanel)
    panel.csv.click()
    panel.fhir.click()

    panel.save.click()
    rig.app.until(lambda: rig.app.window.mode is None)

    (name,) = rig.asked
    pdf = rig.folder / name
    assert name == f"dimmer-{(MONDAY + timedelta(days=11)).date().isoformat()}.pdf"
    assert pdf.read_bytes().startswith(b"%PDF")
    assert S_IMODE(pdf.stat().st_mode) == 0o600
    assert [event.id for event in read_csv(pdf.with_suffix(".csv").read_text()).events] == [e.id for e in EVENTS]
    assert json.loads(pdf.with_suffix(".fhir.json").read_text())["resourceType"] == "Bundle"
    assert rig.said == [f"Saved: {name}"]


def test_nothing_is_saved_where_no_place_is_chosen(qtbot: QtBot, rig: Rig) -> None:
    rig.is_saving = False
    qtbot.keyClick(rig.page, "s")
    panel = rig.app.mode(ReportPanel)

    panel.save.click()
    assert rig.app.window.mode is panel
    qtbot.keyClick(panel, Qt.Key.Key_Escape)

    assert rig.app.window.mode is None
    assert list(rig.folder.glob("*.pdf")) == []


def test_a_place_that_cannot_be_written_is_said(qtbot: QtBot, rig: Rig) -> None:
    rig.folder = rig.folder / "nowhere"
    qtbot.keyClick(rig.page, "s")
    panel = rig.app.mode(ReportPanel)

    panel.save.click()

    rig.app.mode(ProblemPanel)
    assert rig.said == []


def test_an_entry_is_changed_after_its_consequence_was_said(qtbot: QtBot, rig: Rig) -> None:
    event = next(event for event in reversed(EVENTS) if isinstance(event, CheckIn))
    rig.choose(event)
    rig.page.card.table.edit.click()  # type: ignore[union-attr]
    panel = rig.app.mode(EditPanel)

    panel.note.setText("Long drive")
    rig.app.until(panel.save.isEnabled)
    assert panel.consequence.text() == "What is open stays as it is."
    panel.save.click()
    rig.app.until(lambda: rig.app.window.mode is None)

    changed = replace(event, note="Long drive")
    assert [e for e in rig.events() if e.id == event.id] == [changed]
    rig.app.until(lambda: rig.page.story is not None and changed in rig.page.story.events)
    assert [note.event for note in rig.page.story.notes] == [changed]  # type: ignore[union-attr]


def test_an_entry_is_taken_out_only_after_a_second_word(qtbot: QtBot, rig: Rig) -> None:
    event = next(event for event in EVENTS if isinstance(event, CheckIn))
    rig.choose(event)
    rig.page.card.table.delete.click()  # type: ignore[union-attr]
    panel = rig.app.mode(ProblemPanel)
    assert event in rig.events()

    panel.buttons[0].click()
    rig.app.until(lambda: rig.app.window.mode is None)

    assert event not in rig.events()
    rig.app.until(lambda: rig.page.story is not None and event not in rig.page.story.events)


def test_an_entry_that_is_kept_is_kept(qtbot: QtBot, rig: Rig) -> None:
    event = next(event for event in EVENTS if isinstance(event, CheckIn))
    rig.choose(event)
    rig.page.card.table.delete.click()  # type: ignore[union-attr]

    qtbot.keyClick(rig.app.mode(ProblemPanel), Qt.Key.Key_Escape)

    rig.app.until(lambda: rig.app.window.mode is None)
    assert event in rig.events()


@pytest.mark.parametrize(("kind", "begin"), [("png", b"\x89PNG"), ("svg", b"<?xml")])
def test_a_picture_is_saved(rig: Rig, kind: str, begin: bytes) -> None:
    rig.page.card.picture_wanted.emit(kind)
    rig.app.until(lambda: rig.said)

    assert rig.asked == [f"dimmer-chart.{kind}"]
    assert (rig.folder / rig.asked[0]).read_bytes().startswith(begin)


def test_a_picture_goes_to_the_clipboard_as_image_and_as_lines(rig: Rig) -> None:
    rig.page.card.copy_picture()

    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert bytes(data.data("image/svg+xml").data()).startswith(b"<?xml")
    assert rig.said == ["Copied."]


def test_keys_of_the_page_work_wherever_the_focus_is(qtbot: QtBot, rig: Rig) -> None:
    chart = rig.page.card.chart
    rig.app.window.sidebar.setFocus()

    qtbot.keyClick(rig.app.window, Qt.Key.Key_End)
    newest = chart.spot
    qtbot.keyClick(rig.app.window, Qt.Key.Key_Left)

    assert newest is not None
    assert chart.spot is not None
    assert chart.spot.at_s < newest.at_s


def test_words_of_the_tiles_are_never_cut(rig: Rig) -> None:
    rig.page.show_story(told(a_clear_card(0)))

    tiles = rig.page.tiles.tiles
    rig.app.until(lambda: all(tile.height() >= tile.heightForWidth(tile.width()) for tile in tiles))
