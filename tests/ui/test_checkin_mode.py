"""A check-in by keyboard alone, by hand, half-way left, and with its safety card."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from media.programmefile import BUNDLED, load_programme
from player.events import Answer, CardForm, Change, Morning, Sit, Zone
from player.programme import Programme
from ui.checkin_mode import CheckInAnswers, CheckInMode, CheckInPlan, DoneFace
from ui.look import Look
from ui.safety_cards import ItemPage, LinesPage, ShortCardPage
from ui.safety_flow import SafetyFlow

WHOLE = CheckInPlan(
    last_nrs=5,
    last_words="That was at 12:10 today.",
    asks_morning=False,
    offers_planned_sit=False,
    body=None,
    waits_for_next=False,
)


@pytest.fixture(scope="module")
def programme() -> Programme:
    return load_programme(Path(BUNDLED))


def shown(qtbot: QtBot, look: Look, plan: CheckInPlan) -> CheckInMode:
    mode = CheckInMode(look, plan)
    qtbot.addWidget(mode)
    mode.resize(1440, 900)
    mode.show()
    qtbot.waitExposed(mode)
    return mode


@pytest.fixture
def mode(qtbot: QtBot, look: Look) -> Iterator[CheckInMode]:
    return shown(qtbot, look, WHOLE)


def press(qtbot: QtBot, mode: CheckInMode, keys: str) -> None:
    """Press digits one by one, each once its page is at the front."""
    for key in keys:
        page = mode.page
        qtbot.keyClick(mode, key)
        if key == "\r" or page is not mode.page:
            continue
        if page is not None and page.is_answered and not page.findChild(object, "dial"):
            qtbot.waitUntil(lambda page=page: mode.page is not page or not page._timer.isActive())


def test_four_enter_three_two_three_is_a_whole_check_in(qtbot: QtBot, mode: CheckInMode) -> None:
    with qtbot.waitSignal(mode.answered) as told:
        qtbot.keyClick(mode, "4")
        qtbot.keyClick(mode, Qt.Key.Key_Return)
        press(qtbot, mode, "3")
        qtbot.keyClick(mode, "2")
        qtbot.keyClick(mode, "3")

    assert told.args == [
        CheckInAnswers(nrs=4, sit=Sit.HALF_HOUR, leg=Zone.BUTTOCK, change=Change.SAME, morning=None, is_whole=True)
    ]


def test_one_and_then_zero_is_ten(qtbot: QtBot, mode: CheckInMode) -> None:
    qtbot.keyClick(mode, "1")
    qtbot.keyClick(mode, "0")

    assert mode._pain.nrs == 10


def test_the_last_answer_is_hidden_until_a_new_one_is_given(qtbot: QtBot, mode: CheckInMode) -> None:
    pill = mode._pain._last_pill
    before = pill.isVisibleTo(mode)

    qtbot.keyClick(mode, "4")

    assert not before
    assert pill.isVisibleTo(mode)
    assert pill.words == "Last time: 5"


def test_enter_answers_nothing_before_a_number_is_given(qtbot: QtBot, mode: CheckInMode) -> None:
    first = mode.page

    qtbot.keyClick(mode, Qt.Key.Key_Return)

    assert mode.page is first


def test_backspace_goes_back_and_keeps_the_answer(qtbot: QtBot, mode: CheckInMode) -> None:
    qtbot.keyClick(mode, "4")
    qtbot.keyClick(mode, Qt.Key.Key_Return)

    qtbot.keyClick(mode, Qt.Key.Key_Backspace)

    assert mode.page is mode._pain
    assert mode._pain.nrs == 4


def test_leaving_half_way_keeps_the_pain_number_only(qtbot: QtBot, mode: CheckInMode) -> None:
    qtbot.keyClick(mode, "6")
    qtbot.keyClick(mode, Qt.Key.Key_Return)

    with qtbot.waitSignals([mode.pain_only, mode.left]), qtbot.assertNotEmitted(mode.answered):
        qtbot.keyClick(mode, Qt.Key.Key_Escape)


def test_leaving_at_once_keeps_nothing(qtbot: QtBot, mode: CheckInMode) -> None:
    with qtbot.assertNotEmitted(mode.pain_only), qtbot.waitSignal(mode.left):
        qtbot.keyClick(mode, Qt.Key.Key_Escape)


def test_the_first_check_in_of_a_day_asks_about_the_morning(qtbot: QtBot, look: Look) -> None:
    plan = CheckInPlan(None, "", asks_morning=True, offers_planned_sit=False, body=None, waits_for_next=False)
    mode = shown(qtbot, look, plan)

    with qtbot.waitSignal(mode.answered) as told:
        qtbot.keyClick(mode, "2")
        qtbot.keyClick(mode, Qt.Key.Key_Return)
        press(qtbot, mode, "5")
        press(qtbot, mode, "1")
        qtbot.waitUntil(lambda: mode._morning is not None)
        qtbot.keyClick(mode, "3")

    answers = told.args[0]
    assert answers.morning is Morning.WORSE
    assert answers.sit is None
    assert answers.change is None


def test_waiting_for_next_never_moves_on_by_itself(qtbot: QtBot, look: Look) -> None:
    plan = CheckInPlan(None, "", asks_morning=False, offers_planned_sit=False, body=None, waits_for_next=True)
    mode = shown(qtbot, look, plan)
    qtbot.keyClick(mode, "2")
    qtbot.keyClick(mode, Qt.Key.Key_Return)
    sitting = mode.page
    assert sitting is not None

    qtbot.keyClick(mode, "4")

    assert not sitting._timer.isActive()
    qtbot.keyClick(mode, Qt.Key.Key_Return)
    assert mode.page is not sitting


def test_a_planned_sit_is_offered_after_not_long_enough(qtbot: QtBot, look: Look) -> None:
    plan = CheckInPlan(None, "", asks_morning=False, offers_planned_sit=True, body=None, waits_for_next=True)
    mode = shown(qtbot, look, plan)
    qtbot.keyClick(mode, "2")
    qtbot.keyClick(mode, Qt.Key.Key_Return)

    qtbot.keyClick(mode, "5")
    qtbot.keyClick(mode, Qt.Key.Key_Return)

    assert mode.page is not None
    assert "planned sit" in mode.page.title.text()


def test_the_safety_card_has_no_default_and_enter_and_space_do_nothing(
    qtbot: QtBot, mode: CheckInMode, look: Look, programme: Programme
) -> None:
    flow = SafetyFlow(look, programme.safety, CardForm.SHORT)
    mode.ask_card(flow)
    page = mode.page
    assert isinstance(page, ShortCardPage)

    with qtbot.assertNotEmitted(mode.card_done):
        for target in (mode, page.none, page.some):
            qtbot.keyClick(target, Qt.Key.Key_Return)
            qtbot.keyClick(target, Qt.Key.Key_Space)

    with qtbot.waitSignal(mode.card_done):
        qtbot.keyClick(mode, "n")
    assert flow.answers == {}


def test_yes_on_the_short_card_opens_the_full_questions_until_one_is_yes(
    qtbot: QtBot, mode: CheckInMode, look: Look, programme: Programme
) -> None:
    flow = SafetyFlow(look, programme.safety, CardForm.SHORT)
    mode.ask_card(flow)
    qtbot.keyClick(mode, "y")
    lines = mode.page
    assert isinstance(lines, LinesPage)
    bladder = next(i for i, line in enumerate(programme.safety.short) if "A2" in line.opens)
    lines.ticks[bladder].click()
    lines.next.click()

    first = mode.page
    assert isinstance(first, ItemPage)
    assert first.item.id == "A2"
    qtbot.keyClick(mode, "n")
    second = mode.page
    assert isinstance(second, ItemPage)
    assert second.item.id == "A3"
    with qtbot.waitSignal(mode.card_done):
        qtbot.keyClick(mode, "y")

    assert flow.answers == {"A2": Answer.NO, "A3": Answer.YES}


def test_the_done_panel_closes_with_enter(qtbot: QtBot, mode: CheckInMode) -> None:
    mode.show_done(DoneFace("Saved. 4 out of 10, one lower than last time.", ("Staying with Video 1.",)))

    with qtbot.waitSignal(mode.closed):
        qtbot.keyClick(mode, Qt.Key.Key_Return)
