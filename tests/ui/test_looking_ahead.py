"""The programme page says what would open the next video, and what has grown in the last one."""

from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from media.programmefile import BUNDLED, Course
from player.events import RoutineForm
from player.plan import Growth
from tests.screens.invented import Person, first_day, second_week, settle_in
from tests.ui.wholeapp import App, running
from ui.growth_words import growth_words, harder_note
from ui.place import Place
from ui.programme_page import ProgrammePage

pytestmark = pytest.mark.timeout(120)


def programme_page(app: App) -> ProgrammePage:
    app.window.show_place(Place.PROGRAMME)
    page = app.window.page(Place.PROGRAMME)
    assert isinstance(page, ProgrammePage)
    return page


@pytest.mark.parametrize("person", [first_day(), second_week()])
def test_the_closed_video_says_which_answers_would_open_it(
    qtbot: QtBot, tmp_path: Path, fonts: None, person: Person
) -> None:
    with running(qtbot, tmp_path, settle_in(tmp_path, person)) as app:
        page = programme_page(app)
        app.until(lambda: "would open it" in page.panel.face.note)
        first = app.joining.pages._looking_ahead.ahead
        assert first.change is not None
        assert first.change.to_stage == page.chosen

        # Nothing new was told: it is not asked once more.
        asked_at = app.joining.pages._looking_ahead._asked_at
        app.joining.pages.refresh()
        app.at_rest()
        assert app.joining.pages._looking_ahead._asked_at == asked_at
        assert "would open it" in page.panel.face.note

        # A walk changes nothing for the gate, but whatever is told is a reason to ask anew.
        told = app.desk.clock.now().at - timedelta(minutes=2)
        app.joining.walking._log(told, 2.0)
        app.at_rest()
        app.until(lambda: "would open it" in page.panel.face.note)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("growth", "words"),
    [
        (Growth(), ""),
        (Growth(2), "It goes well: 2 more repetitions."),
        (
            Growth(0, is_harder=True),
            "Harder form: Cross your arms and take five seconds to sit down. Later, hold a bag close.",
        ),
        (
            Growth(0, is_harder=True, offers_load=True),
            (
                "Harder form: Cross your arms and take five seconds to sit down. Later, hold a bag close. "
                "It goes well: you may hold 1 to 2 kg more."
            ),
        ),
    ],
)
def test_growth_is_told_in_steps(growth: Growth, words: str) -> None:
    exercise = Course(BUNDLED).exercise("C2")

    assert growth_words(growth, exercise, has_sides=False) == words


@pytest.mark.usefixtures("qapp")
def test_repetitions_of_sides_are_told_for_each_side() -> None:
    exercise = Course(BUNDLED).exercise("C3")

    assert growth_words(Growth(2), exercise, has_sides=True) == "It goes well: 2 more on each side."


@pytest.mark.usefixtures("qapp")
def test_harder_forms_are_named_before_a_routine() -> None:
    exercises = Course(BUNDLED).timeline("routine-3", RoutineForm.FULL).exercises
    harder = Growth(0, is_harder=True)

    assert harder_note({}, exercises) == ""
    assert harder_note({"C2": harder, "C3": Growth(1)}, exercises) == "Harder form: Sit to stand"
    assert harder_note({"C2": harder, "C3": harder}, exercises) == "2 exercises in their harder form."
