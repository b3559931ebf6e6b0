"""Every page at every size: nothing cut, nothing too small for a thumb, nothing the Tab key cannot reach or leave."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from player.settings import LessMotion, Theme
from tests.screens import invented
from tests.ui.wholeapp import App, running
from ui.checkin_mode import CheckInMode
from ui.day_strip import DayLine
from ui.first_run import FirstRun
from ui.paged_mode import PagedMode
from ui.place import Place
from ui.widgets.button import Button, Kind

TARGET_PX = 44
SMALL_TARGET_PX = 24
PLACES = (Place.TODAY, Place.PROGRAMME, Place.PROGRESS, Place.SETTINGS)
SHAPES = (
    ((1024, 640), 100),
    ((900, 1440), 100),
    ((1440, 900), 125),
    ((1024, 640), 150),
)
"""Sizes of the window, each with a text size in percent."""


def _parts(root: QWidget) -> Iterator[QWidget]:
    return (part for part in root.findChildren(QWidget) if part.isVisible() and part.width() > 0)


def _name(part: QWidget) -> str:
    words = part.text() if isinstance(part, QLabel | QAbstractButton) else part.accessibleName()
    return f"{type(part).__name__} {words[:40]!r} {part.width()}x{part.height()}"


def _place(part: QWidget) -> QRect:
    return QRect(part.mapTo(part.window(), QPoint(0, 0)), part.size())


def _cut(root: QWidget) -> list[str]:
    """Name the words that have less room than they need."""
    cut = []
    for part in _parts(root):
        if isinstance(part, QLabel) and part.text():
            needed = part.heightForWidth(part.width()) if part.wordWrap() else part.sizeHint().height()
            is_cut = part.height() + 1 < needed or (
                not part.wordWrap() and part.width() + 1 < part.sizeHint().width()
            )
        elif isinstance(part, Button) and part.text():
            needed_size = part.minimumSizeHint()
            is_cut = part.width() + 1 < needed_size.width() or part.height() + 1 < needed_size.height()
        else:
            continue
        if is_cut:
            cut.append(f"cut: {_name(part)}, wants {part.sizeHint().width()}x{part.sizeHint().height()}")
    return cut


def _outside(root: QWidget) -> list[str]:
    """Name what reaches over the side of the window: pages scroll down only."""
    width = root.window().width()
    return [
        f"outside: {_name(part)}"
        for part in _parts(root)
        if not isinstance(part.parentWidget(), QAbstractScrollArea) and not -1 <= _place(part).left() <= width
    ] + [
        f"sideways: {_name(part)}"
        for part in _parts(root)
        if isinstance(part, QScrollArea)
        and part.widget() is not None
        and part.widget().minimumSizeHint().width() > part.viewport().width()
    ]


def _too_small(root: QWidget) -> list[str]:
    """Name the buttons that a thumb would miss."""
    small = []
    for part in _parts(root):
        if not isinstance(part, QAbstractButton):
            continue
        is_inline = isinstance(part, Button) and part.kind is Kind.LINK
        is_mark = isinstance(part.parentWidget(), DayLine)
        least = SMALL_TARGET_PX if is_inline or is_mark else TARGET_PX
        if min(part.width(), part.height()) < least:
            small.append(f"small: {_name(part)}")
    return small


def _unringed(root: QWidget) -> list[str]:
    """Name what takes the Tab key and shows no ring."""
    return [
        f"no ring: {_name(part)}"
        for part in _parts(root)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and part.isEnabled()
        and part.focusProxy() is None
        and part.property("ring_radius") is None
        and not isinstance(part, QAbstractScrollArea)
    ]


def _faults(root: QWidget) -> list[str]:
    return _cut(root) + _outside(root) + _too_small(root) + _unringed(root)


def _settled(app: App) -> None:
    app.at_rest()
    app.qtbot.wait(1)


@pytest.mark.timeout(300)
def test_nothing_is_cut_or_too_small_on_any_page(qtbot: QtBot, fonts: None, tmp_path: Path) -> None:
    clock = invented.settle_in(tmp_path, invented.second_week())
    faults: list[str] = []
    with running(qtbot, tmp_path, clock) as app:
        for size, text_percent in SHAPES:
            app.window.resize(*size)
            app.joining._look.apply("light", text_percent, "reduced")
            shape = f"{size[0]}x{size[1]} at {text_percent} %"
            for place in PLACES:
                app.window.show_place(place)
                _settled(app)
                faults += [f"{place.value}, {shape}: {fault}" for fault in _faults(app.window)]
            qtbot.keyClick(app.window, "c")
            mode = app.mode(CheckInMode)
            qtbot.keyClick(mode, "4")
            _settled(app)
            faults += [f"pain, {shape}: {fault}" for fault in _faults(mode)]
            for key, name in ((Qt.Key.Key_Return, "sitting"), ("3", "where")):
                _press_on(app, mode, key)
                faults += [f"{name}, {shape}: {fault}" for fault in _faults(mode)]
            app.window.leave_all_modes()

    assert faults == []


def test_nothing_is_cut_or_too_small_in_the_first_run(qtbot: QtBot, fonts: None, tmp_path: Path) -> None:
    clock = invented.settle_in(tmp_path, invented.newcomer())
    faults: list[str] = []
    with running(qtbot, tmp_path, clock, size=(1024, 640)) as app:
        mode = app.mode(FirstRun)
        _settled(app)
        faults += [f"country: {fault}" for fault in _faults(mode)]
        mode._country.tick.click()
        _press_on(app, mode, Qt.Key.Key_Return)
        for tier in "abc":
            faults += [f"{tier}: {fault}" for fault in _faults(mode)]
            _press_on(app, mode, "n")
        faults += [f"spell: {fault}" for fault in _faults(mode)]

    assert faults == []


def _press_on(app: App, mode: PagedMode, key: Qt.Key | str) -> None:
    page = mode.page
    app.qtbot.keyClick(mode, key)
    app.until(lambda: mode.page is not page)
    _settled(app)


def test_tab_reaches_all_of_each_page_and_is_never_caught(qtbot: QtBot, fonts: None, tmp_path: Path) -> None:
    clock = invented.settle_in(tmp_path, invented.second_week(), less_motion=LessMotion.ON, theme=Theme.LIGHT)
    with running(qtbot, tmp_path, clock) as app:
        app.window.activateWindow()
        for place in PLACES:
            app.window.show_place(place)
            _settled(app)
            wanted = {
                part
                for part in _parts(app.window)
                if part.isEnabled()
                and part.focusPolicy() & Qt.FocusPolicy.TabFocus
                and part.focusProxy() is None
                and not isinstance(part.parentWidget(), QAbstractScrollArea)
            }
            met: list[QWidget | None] = []
            for _ in range(2 * len(wanted) + 2):
                app.window.focusNextChild()
                met.append(QApplication.focusWidget())
            # Of a group of radio buttons Tab reaches the one that is chosen; arrows move within.
            left = {
                part
                for part in wanted - set(met)
                if not (isinstance(part, QAbstractButton) and part.group() is not None)
            }

            assert not left, (place, [_name(part) for part in left])
            assert len(set(met)) > 2, place
