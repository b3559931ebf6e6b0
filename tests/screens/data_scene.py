"""Settings > Your data, and everything that can befall the records."""

import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from player.errors import StorageFullError
from player.events import CheckIn
from player.exchange.formats import Format
from player.paths import find_paths
from player.store.outcome import How, Outcome
from player.store.records import Records
from tests.builders import LOCKED_COPY
from tests.fakes import HandClock
from tests.screens import invented
from tests.screens.camera import Camera
from tests.ui.wholeapp import App
from ui.data_copies import CopiesPanel
from ui.data_erase import ErasePanel
from ui.data_import import ImportPanel, PassphrasePanel
from ui.data_places import Places
from ui.data_rows import DataAct
from ui.data_save import SaveCopyPanel
from ui.desk import Unsaved
from ui.place import Place
from ui.problem_panel import ProblemPanel
from ui.settings_page import SettingsPage
from ui.widgets.scroll import PageScroll


def take_data(camera: Camera) -> None:
    """Take the data screens, and each panel that a fault leads to."""
    with tempfile.TemporaryDirectory(prefix="dimmer-screens-") as folder:
        _take_panels(camera, Path(folder))
    _take_found(camera)
    _take_told(camera)


def _take_panels(camera: Camera, folder: Path) -> None:
    with camera.looking_at(_somebody()) as app:
        page = _settings(app)
        scroll = page.findChild(PageScroll)
        assert scroll is not None
        scroll.ensureWidgetVisible(page.your_data, 0, 20)
        camera.take(app, "data-1-settings")
        save = _panel(app, DataAct.SAVE, SaveCopyPanel)
        camera.take(app, "data-2-save")
        save.is_locked.click()
        save.passphrase.setText("four calm words here")
        save.again.setText("four calm words")
        camera.take(app, "data-3-save-locked")
        app.window.leave_all_modes()
        copies = _panel(app, DataAct.COPIES, CopiesPanel)
        camera.take(app, "data-4-copies")
        copies.restore.click()
        app.mode(ProblemPanel)
        camera.take(app, "data-5-restore-sure")
        app.window.leave_all_modes()
        erase = _panel(app, DataAct.ERASE, ErasePanel)
        erase.typed.setText("delet")
        camera.take(app, "data-6-erase")
        app.window.leave_all_modes()

        locked = folder / "dimmer-2026-11-20.json.age"
        locked.write_bytes(LOCKED_COPY)
        app.joining.keeping._places = Places(file=lambda _: locked)
        _panel(app, DataAct.BRING_IN, PassphrasePanel)
        camera.take(app, "data-7-passphrase")
        app.window.leave_all_modes()
        changed = _changed_elsewhere(app, folder)
        app.joining.keeping._places = Places(file=lambda _: changed)
        _panel(app, DataAct.BRING_IN, ImportPanel)
        camera.take(app, "data-8-conflicts")
        app.window.leave_all_modes()
        locked.write_text("Dear diary", encoding="utf-8")
        app.joining.keeping._places = Places(file=lambda _: locked)
        _panel(app, DataAct.BRING_IN, ProblemPanel)
        camera.take(app, "data-9-not-a-copy")


def _take_found(camera: Camera) -> None:
    """Take what opening leads to when the file is damaged or newer."""
    spoils: dict[str, Callable[[Path], object]] = {
        "fault-1-restored": _damage,
        "fault-2-anew": lambda data: [_damage(data), [path.unlink() for path in (data / "backups").iterdir()]],
        "fault-3-newer": _make_newer,
    }
    for name, spoil in spoils.items():
        with camera.looking_at(_somebody(), spoil) as app:
            app.mode(ProblemPanel)
            camera.take(app, name)


def _take_told(camera: Camera) -> None:
    """Take what is told when the world around the records refuses."""
    with camera.looking_at(_somebody()) as app:
        watch = app.joining._records_watch
        for number, how in enumerate((How.READ_ONLY, How.FULL, How.LOCKED, How.GONE, How.UNREADABLE), start=4):
            watch._take(Outcome(how=how))
            app.mode(ProblemPanel)
            camera.take(app, f"fault-{number}-{how}")
            watch._leave_panel()
        app.desk.not_saved.emit(Unsaved(StorageFullError("full"), lambda: None, is_awaited=True))
        app.mode(ProblemPanel)
        camera.take(app, "fault-9-not-saved")


def _somebody() -> invented.Person:
    """Two days of the second week's person: these screens do not show more."""
    week = invented.second_week()
    events = week.events[:16]
    return replace(week, events=events, now=events[-1].at + timedelta(hours=1))


def _settings(app: App) -> SettingsPage:
    app.window.show_place(Place.SETTINGS)
    app.at_rest()
    page = app.window.page(Place.SETTINGS)
    assert isinstance(page, SettingsPage)
    return page


def _panel(app: App, act: DataAct, kind: type) -> object:
    _settings(app).your_data.buttons[act].click()
    return app.mode(kind)


def _changed_elsewhere(app: App, folder: Path) -> Path:
    """Change three answers here and on another laptop; give what that one saved."""
    ours, both, changed = app.desk.line.records, folder / "both.json", folder / "dimmer-from-the-office.json"
    ours.export(both, Format.JSON)
    theirs = Records(find_paths(folder / "other"), HandClock())
    theirs.open().result()
    theirs.bring_in(theirs.plan_import(both))
    asked = [event for event in theirs.events() if isinstance(event, CheckIn)][-3:]
    for nrs, event in enumerate(asked, start=5):
        theirs.amend(replace(event, nrs=nrs))
        ours.amend(replace(event, nrs=nrs - 4, note="after the long drive"))
    theirs.append(CheckIn(at=asked[-1].at + timedelta(minutes=3), nrs=2))
    theirs.export(changed, Format.JSON)
    theirs.close()
    return changed


def _damage(data: Path) -> None:
    with (data / "records.db").open("r+b") as file:
        file.seek(3 * 4096)
        file.write(bytes(4096))


def _make_newer(data: Path) -> None:
    with closing(sqlite3.connect(data / "records.db", isolation_level=None)) as connection:
        connection.executescript("UPDATE alembic_version SET version_num = '0099'; PRAGMA user_version=99")
