"""Settings > Your data on real records, by keys: copies out, in and back, a second folder, deleting all."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from player.events import CardForm, CheckIn, EpisodeStart, SafetyCard, Sit, Spell, Zone
from player.exchange.formats import Format
from player.paths import find_paths
from player.settings import Settings
from player.store.records import Records
from tests.builders import LOCKED_COPY, PASSPHRASE
from tests.fakes import HandClock
from tests.ui.wholeapp import App, running
from ui.data_copies import CopiesPanel
from ui.data_erase import ErasePanel
from ui.data_import import ImportPanel, PassphrasePanel
from ui.data_places import Places
from ui.data_rows import DataAct
from ui.data_save import SaveCopyPanel
from ui.first_run import FirstRun
from ui.place import Place
from ui.problem_panel import ProblemPanel
from ui.settings_page import SettingsPage

MORNING = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)


def store(folder: Path, clock: HandClock, **settings: object) -> CheckIn:
    """Make the records of somebody who was screened, placed and asked once; give that check-in."""
    records = Records(find_paths(folder), clock)
    records.open().result()
    told = Settings(consented_on="2026-01-05", region="uk", **settings)  # type: ignore[arg-type]
    records.save_settings(told)
    records.append(SafetyCard(at=MORNING, form=CardForm.FULL))
    records.append(EpisodeStart(at=MORNING, spell=Spell.UNDER_6_WEEKS))
    check_in = CheckIn(at=MORNING, nrs=5, sit=Sit.TEN_MINUTES, leg=Zone.BACK, note="marzipan")
    records.append(check_in)
    records.close()
    return check_in


@pytest.fixture
def clock() -> HandClock:
    return HandClock(at=MORNING)


@pytest.fixture
def app(qtbot: QtBot, tmp_path: Path, clock: HandClock) -> Iterator[App]:
    """The program on such records; files are looked for in the test's folder."""
    store(tmp_path / "data", clock)
    clock.wait(minutes=5)
    with running(qtbot, tmp_path / "data", clock) as app:
        yield app


def answer_with(app: App, path: Path | None) -> None:
    """Answer every question for a place with this path."""
    app.joining.keeping._places = Places(lambda _, __: path, lambda _: path, lambda _: path)


def press_row(app: App, act: DataAct) -> None:
    """Go to Settings and press a button of Your data with the keyboard."""
    app.window.show_place(Place.SETTINGS)
    app.at_rest()
    page = app.window.page(Place.SETTINGS)
    assert isinstance(page, SettingsPage)
    button = page.your_data.buttons[act]
    button.setFocus()
    app.qtbot.keyClick(button, Qt.Key.Key_Space)


def focused(panel: QWidget) -> QWidget:
    widget = panel.window().focusWidget()
    assert widget is not None
    return widget


def pains(app: App) -> list[int]:
    return [event.nrs for event in app.desk.line.records.events() if isinstance(event, CheckIn)]


def test_a_locked_copy_is_saved_by_keys(app: App, tmp_path: Path) -> None:
    out = tmp_path / "copy.json.age"
    answer_with(app, out)
    press_row(app, DataAct.SAVE)
    panel = app.mode(SaveCopyPanel)
    assert focused(panel) is panel.forms[Format.JSON]
    app.qtbot.keyClick(panel.is_locked, Qt.Key.Key_Space)
    assert not panel.save.isEnabled()
    app.qtbot.keyClicks(panel.passphrase, "four calm words here")
    app.qtbot.keyClicks(panel.again, "four calm words")
    assert not panel.save.isEnabled()
    assert "not the same" in panel.hint.text()
    app.qtbot.keyClicks(panel.again, " here")

    app.qtbot.keyClick(panel.again, Qt.Key.Key_Return)

    app.until(lambda: app.window.mode is None)
    assert out.read_bytes().startswith(b"age-encryption.org/v1")
    assert b"marzipan" not in out.read_bytes()


def test_a_locked_copy_asks_for_its_passphrase_until_it_is_the_one(app: App, tmp_path: Path) -> None:
    locked = tmp_path / "copy.json.age"
    locked.write_bytes(LOCKED_COPY)
    answer_with(app, locked)
    press_row(app, DataAct.BRING_IN)
    asks = app.mode(PassphrasePanel)
    app.qtbot.keyClicks(asks.passphrase, "four wrong words here")

    app.qtbot.keyClick(asks.passphrase, Qt.Key.Key_Return)

    app.until(lambda: app.window.mode is not asks)
    asks = app.mode(PassphrasePanel)
    app.qtbot.keyClicks(asks.passphrase, PASSPHRASE)
    app.qtbot.keyClick(asks.passphrase, Qt.Key.Key_Return)
    panel = app.mode(ImportPanel)
    app.qtbot.keyClick(panel.bring_in, Qt.Key.Key_Space)
    app.until(lambda: app.window.mode is None)
    assert sorted(pains(app)) == [2, 5]


@pytest.mark.parametrize(("form", "ending"), [(Format.CSV, ".csv"), (Format.FHIR, ".fhir.json")])
def test_a_copy_is_saved_in_the_chosen_format(app: App, tmp_path: Path, form: Format, ending: str) -> None:
    out = tmp_path / "copy"
    names: list[str] = []
    app.joining.keeping._places = Places(save=lambda _, name: names.append(name) or out)
    press_row(app, DataAct.SAVE)
    panel = app.mode(SaveCopyPanel)
    panel.forms[form].setFocus()
    app.qtbot.keyClick(panel.forms[form], Qt.Key.Key_Space)

    app.qtbot.keyClick(panel.save, Qt.Key.Key_Space)

    app.until(lambda: app.window.mode is None)
    assert names == [f"dimmer-2026-01-05{ending}"]
    assert b"marzipan" in out.read_bytes()
    assert app.desk.messages[-1] == "3 entries are saved in copy."


def test_what_another_laptop_knows_is_brought_in_and_shown_at_once(
    app: App, tmp_path: Path, clock: HandClock
) -> None:
    theirs, out = Records(find_paths(tmp_path / "other"), clock), tmp_path / "out.json"
    theirs.open().result()
    theirs.append(CheckIn(at=MORNING, nrs=2))
    theirs.export(out, Format.JSON)
    theirs.close()
    answer_with(app, out)
    press_row(app, DataAct.BRING_IN)
    panel = app.mode(ImportPanel)
    assert focused(panel) is panel.bring_in
    guide = app.desk.guide

    app.qtbot.keyClick(panel, Qt.Key.Key_Return)
    app.qtbot.keyClick(panel.bring_in, Qt.Key.Key_Space)

    app.until(lambda: app.desk.guide is not guide)
    assert sorted(pains(app)) == [2, 5]
    assert app.window.mode is None


def test_two_changes_of_one_answer_stand_side_by_side_and_ours_holds_until_the_other_is_taken(
    qtbot: QtBot, tmp_path: Path, clock: HandClock
) -> None:
    check_in = store(tmp_path / "data", clock)
    other, both, changed = find_paths(tmp_path / "other"), tmp_path / "both.json", tmp_path / "changed.json"
    with running(qtbot, tmp_path / "data", clock) as app:
        ours = app.desk.line.records
        ours.export(both, Format.JSON)
        theirs = Records(other, clock)
        theirs.open().result()
        theirs.bring_in(theirs.plan_import(both))
        theirs.amend(replace(check_in, nrs=9))
        theirs.export(changed, Format.JSON)
        theirs.close()
        ours.amend(replace(check_in, nrs=1))
        answer_with(app, changed)
        press_row(app, DataAct.BRING_IN)
        panel = app.mode(ImportPanel)
        (card,) = panel.cards
        words = card.which.accessibleDescription()
        assert "Here: Pain 1 out of 10" in words
        assert "In the file: Pain 9 out of 10" in words
        assert panel.theirs == frozenset()

        qtbot.keyClick(card.which.buttons()[0], Qt.Key.Key_Right)
        assert panel.theirs == {check_in.id}
        qtbot.keyClick(panel.bring_in, Qt.Key.Key_Space)

        app.until(lambda: app.window.mode is None)
        assert pains(app) == [9]


def test_a_file_that_is_not_ours_is_said_and_changes_nothing(app: App, tmp_path: Path) -> None:
    diary = tmp_path / "diary.json"
    diary.write_text(json.dumps({"dear": "diary"}), encoding="utf-8")
    answer_with(app, diary)
    before = tuple(app.desk.line.records.events())

    press_row(app, DataAct.BRING_IN)

    assert app.mode(ProblemPanel).title.text() == "That file is not a copy from this app."
    assert tuple(app.desk.line.records.events()) == before


def test_a_copy_is_made_checked_and_brought_back(app: App, clock: HandClock) -> None:
    press_row(app, DataAct.COPIES)
    panel = app.mode(CopiesPanel)
    app.qtbot.keyClick(panel.make, Qt.Key.Key_Space)
    app.until(lambda: app.window.mode is not panel)
    panel = app.mode(CopiesPanel)
    app.qtbot.keyClick(panel.check, Qt.Key.Key_Space)
    app.until(lambda: "Your records are sound." in panel.hint.text())
    cells = [panel.table.item(0, column).text() for column in range(5)]
    assert cells[2] == "3"
    assert cells[4] == "Sound"
    records = app.desk.line.records
    clock.wait(minutes=5)
    records.append(CheckIn(at=clock.at, nrs=8))

    app.qtbot.keyClick(panel.restore, Qt.Key.Key_Space)
    sure = app.mode(ProblemPanel)
    guide = app.desk.guide
    app.qtbot.keyClick(sure.buttons[0], Qt.Key.Key_Space)

    app.until(lambda: app.desk.guide is not guide and app.window.mode is None)
    assert pains(app) == [5]
    assert app.desk.decision.open == ()
    assert "Please check in first." in app.desk.messages[-1]


def test_a_second_folder_takes_copies_and_its_absence_is_said_once(
    app: App, tmp_path: Path, clock: HandClock
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    answer_with(app, stick)
    press_row(app, DataAct.SECOND)
    app.until(lambda: app.desk.messages)
    assert len(list(stick.glob("records-*.db"))) == 1
    page = app.window.page(Place.SETTINGS)
    assert isinstance(page, SettingsPage)
    assert str(stick) in page.your_data._second.text()

    stick.rename(tmp_path / "in a drawer")
    for nrs in (3, 4):
        clock.wait(hours=25)
        app.desk.line.records.append(CheckIn(at=clock.at, nrs=nrs))
        app.at_rest()
    app.qtbot.waitUntil(lambda: len(app.desk.messages) == 2)

    assert "is not there, so no copy went to it" in app.desk.messages[1]
    assert pains(app) == [5, 3, 4]
    app.window.show_place(Place.SETTINGS)
    app.until(lambda: "is not there now" in page.your_data._second.text())


def test_a_second_folder_among_the_records_is_refused(app: App, tmp_path: Path) -> None:
    answer_with(app, tmp_path / "data" / "backups")

    press_row(app, DataAct.SECOND)

    assert "lies among your records" in app.desk.messages[-1]
    assert app.desk.settings.second_backup_folder == ""


@pytest.mark.parametrize("with_copies", [True, False])
def test_deleting_all_takes_the_typed_word_and_leaves_a_first_run(
    app: App, tmp_path: Path, *, with_copies: bool
) -> None:
    press_row(app, DataAct.ERASE)
    panel = app.mode(ErasePanel)
    assert focused(panel) is panel.leave
    app.qtbot.keyClick(panel.erase, Qt.Key.Key_Space)
    assert pains(app) == [5]
    if not with_copies:
        app.qtbot.keyClick(panel.with_copies, Qt.Key.Key_Space)
    app.qtbot.keyClicks(panel.typed, "delete")

    app.qtbot.keyClick(panel.erase, Qt.Key.Key_Space)

    app.mode(FirstRun)
    assert pains(app) == []
    found = [path for path in (tmp_path / "data").rglob("*") if path.is_file() and b"marzipan" in path.read_bytes()]
    assert {path.parent.name for path in found} == (set() if with_copies else {"kept-copies-1"})


def test_every_control_of_the_panels_has_a_name(app: App) -> None:
    for act, kind in (
        (DataAct.SAVE, SaveCopyPanel),
        (DataAct.COPIES, CopiesPanel),
        (DataAct.ERASE, ErasePanel),
    ):
        press_row(app, act)
        panel = app.mode(kind)
        takers = [each for each in panel.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        unnamed = [
            type(each).__name__
            for each in takers
            if each.isVisible() and not (each.accessibleName() or getattr(each, "text", str)())
        ]
        app.qtbot.keyClick(panel, Qt.Key.Key_Escape)
        assert unnamed == []
        assert app.window.mode is None
