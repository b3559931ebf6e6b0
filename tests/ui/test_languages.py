"""The language of the window: all of it, changed while it runs; dates and numbers as its readers write them."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from installers.wordscan import find_words
from media import wording
from media.programmefile import Course
from player.events import RoutineForm
from tests import pseudo
from tests.screens.invented import second_week, settle_in
from tests.ui.wholeapp import running
from ui.dates import day_words, short_day_words, weekday_words
from ui.languages import NAMES, Languages, locale_for
from ui.place import Place
from ui.programme_translation import ToldCourse, told, words_of
from ui.words import say

_TRANSLATED = tuple(tag for tag in NAMES if tag != "en")
_SAME = {"Dimmer", "Video", "OK", "Name", "Check-in", "Pause", "Player", "A4", "SVG (*.svg)"}
_LONGER = 1.4


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    before = QLocale()
    spoken = Languages(qapp)
    yield spoken
    spoken.forget()
    QLocale.setDefault(before)


@pytest.mark.parametrize("tag", _TRANSLATED)
def test_a_chosen_language_is_spoken_and_can_be_left(languages: Languages, tag: str) -> None:
    assert languages.use(tag, QLocale("en_GB"))

    assert say("Settings") != "Settings"
    assert languages.use("en", QLocale("en_GB"))
    assert say("Settings") == "Settings"


def test_the_system_decides_where_nothing_is_chosen(languages: Languages) -> None:
    languages.use("", QLocale("fr_CA"))

    assert languages.tag == "fr"
    assert QLocale().name() == "fr_CA"


def test_a_language_that_is_not_there_is_english(languages: Languages) -> None:
    languages.use("tlh", QLocale("de_DE"))

    assert languages.tag == "en"


@pytest.mark.parametrize(
    ("tag", "system", "hour", "number"),
    [
        ("en", "en_US", "2:05 PM", "3.5"),
        ("en", "de_DE", "14:05", "3,5"),
        ("de", "en_US", "14:05", "3,5"),
        ("fr", "fr_FR", "14:05", "3,5"),
    ],
)
def test_hours_and_numbers_follow_language_and_country(tag: str, system: str, hour: str, number: str) -> None:
    from PySide6.QtCore import QTime  # noqa: PLC0415

    locale = locale_for(tag, QLocale(system))

    written = locale.toString(QTime(14, 5), QLocale.FormatType.ShortFormat)
    assert written.replace("\N{NARROW NO-BREAK SPACE}", " ") == hour
    assert locale.toString(3.5, "f", 1) == number


@pytest.mark.parametrize(
    ("name", "whole", "day", "short"),
    [
        ("en_GB", "Sunday, 22 November", "22 November", "22 Nov"),
        ("en_US", "Sunday, November 22", "November 22", "Nov 22"),
        ("de_DE", "Sonntag, 22. November", "22. November", "22. Nov."),
        ("fr_FR", "Dimanche 22 novembre", "22 novembre", "22 nov."),
        ("es_ES", "Domingo, 22 de noviembre", "22 de noviembre", "22 de nov"),
    ],
)
def test_a_date_stands_in_the_order_of_its_language(
    languages: Languages, name: str, whole: str, day: str, short: str
) -> None:
    QLocale.setDefault(QLocale(name))
    sunday = date(2026, 11, 22)

    assert (weekday_words(sunday), day_words(sunday), short_day_words(sunday)) == (whole, day, short)


def test_english_has_a_form_for_one(languages: Languages) -> None:
    languages.use("en", QLocale("en_GB"))

    assert [say("%n clicks", "", n=count) for count in (1, 2)] == ["1 click", "2 clicks"]


@pytest.mark.parametrize("tag", _TRANSLATED)
def test_cues_fit_beside_the_picture_in_every_language(languages: Languages, tag: str) -> None:
    languages.use(tag, QLocale("en_GB"))
    course = ToldCourse()
    limits = {
        "word": wording.ACTION_WORD_SIGNS,
        "start_line": wording.START_LINE_SIGNS,
        "side_words": wording.SIDE_WORDS_SIGNS,
    }

    for stage in course.programme.stages:
        for segment in course.timeline(stage.routine_id, RoutineForm.FULL).exercises:
            shown = [("start_line", segment.start_line), *(("side_words", rep.side_words) for rep in segment.reps)]
            shown += [("word", phase.word) for phase, _ in segment.parts]
            for name, words in shown:
                assert len(words) <= limits[name] * _LONGER, (name, words)


def test_a_programme_keeps_its_numbers_in_another_language(languages: Languages) -> None:
    plain = Course()
    languages.use("de", QLocale("en_GB"))
    course = ToldCourse()

    said, written = course.timeline("routine-1", RoutineForm.FULL), plain.timeline("routine-1", RoutineForm.FULL)

    assert said.cuts == written.cuts
    assert [rep.start_s for each in said.exercises for rep in each.reps] == [
        rep.start_s for each in written.exercises for rep in each.reps
    ]
    assert said.exercises[0].exercise_name == "Bauchatmung"
    assert course.programme.gate == plain.programme.gate
    assert course.programme.regions[0].emergency_call == plain.programme.regions[0].emergency_call


def test_without_a_translation_a_value_stays_as_it_is(languages: Languages) -> None:
    exercise = Course().exercise("A1")

    assert told(exercise) == exercise
    assert "Belly rises" in set(words_of(exercise))


def test_the_window_changes_its_language_while_it_is_open(qtbot: QtBot, tmp_path: Path, fonts: None) -> None:
    with _open(qtbot, tmp_path, "en") as app:
        app.window.show_place(Place.SETTINGS)
        page = app.window.page(Place.SETTINGS)
        assert page is not None
        combo = next(each for each in page.findChildren(QComboBox) if each.property("setting") == "language")

        combo.setCurrentIndex(combo.findData("de"))
        combo.activated.emit(combo.currentIndex())

        app.at_rest()
        title = app.window.page(Place.SETTINGS).title  # type: ignore[union-attr]
        assert title.text() == "Einstellungen"
        app.window.show_place(Place.TODAY)
        app.until(lambda: "Guten Tag" in _texts(app.window))
        assert {"Heute", "Fortschritt", "Programm"} <= _texts(app.window)


def test_no_english_is_left_in_a_german_window(qtbot: QtBot, tmp_path: Path, fonts: None) -> None:
    english = {key.source for key in find_words() if re.search("[a-z]{3}", key.source)} - _SAME
    with _open(qtbot, tmp_path, "de") as app:
        seen: set[str] = set()
        for place in Place:
            app.window.show_place(place)
            app.at_rest()
            seen |= _texts(app.window)
        app.joining.helping.show_help()
        seen |= _texts(app.window)
        app.window.leave_all_modes()
        app.joining.checking_in.start()
        app.until(lambda: app.window.mode is not None)
        seen |= _texts(app.window)

    german = {text for text in seen if text in english}
    assert german - _same_in_both() == set()
    assert "Einstellungen" in seen


def test_a_language_from_right_to_left_turns_the_window_round(qtbot: QtBot, tmp_path: Path, fonts: None) -> None:
    folder = pseudo.make_pseudo(tmp_path)
    with _open(qtbot, tmp_path / "data", pseudo.MIRRORED, folder) as app:
        assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        sidebar = app.window.sidebar
        assert sidebar.mapTo(app.window, sidebar.rect().topRight()).x() >= app.window.width() - 2
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def _open(qtbot: QtBot, folder: Path, tag: str, translations: Path | None = None):  # type: ignore[no-untyped-def]  # noqa: ANN202
    clock = settle_in(folder, second_week(), language=tag)
    return running(qtbot, folder, clock, **({} if translations is None else {"translations": translations}))


def _texts(window: QWidget) -> set[str]:
    """Give every text of a window that can be seen or is read aloud."""
    found: set[str] = set()
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window):
            continue
        if isinstance(widget, QLabel | QAbstractButton):
            found.add(widget.text())
        if isinstance(widget, QComboBox):
            found |= {widget.itemText(index) for index in range(widget.count())}
        found |= {widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()}
    return {text for text in found if text}


def _same_in_both() -> set[str]:
    """Give the English sentences that German writes alike."""
    from installers import tsfile  # noqa: PLC0415
    from installers.translations import FOLDER  # noqa: PLC0415

    entries = tsfile.read(FOLDER / "dimmer_de.ts")
    return {form for entry in entries.values() for form in entry.forms}
