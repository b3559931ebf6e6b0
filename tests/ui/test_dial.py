"""The dial: where its notches stand, how a hand turns it, and what it never says."""

from math import cos, radians, sin

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from ui.answer_dial import AnswerDial
from ui.dial import SWEEP_DEG, Notches, notch_spans, paint_notches
from ui.level_dial import LevelDial
from ui.look import Look
from ui.tokens import LIGHT, THEMES, Tokens


@given(count=st.integers(1, 40), radius=st.floats(10, 400))
def test_notches_fill_the_sweep_and_never_meet(count: int, radius: float) -> None:
    spans = notch_spans(count, radius)

    ends = [start + length for start, length in spans]
    assert len(spans) == count
    assert all(length < 0 for _, length in spans)
    assert all(end >= following[0] for end, following in zip(ends, spans[1:], strict=False))
    assert spans[0][0] - ends[-1] < SWEEP_DEG


def test_the_first_notch_is_at_the_bottom_left_and_the_last_at_the_bottom_right() -> None:
    spans = notch_spans(20, 104)

    assert 205 < spans[0][0] < 225
    assert -45 < spans[-1][0] + spans[-1][1] < -25


def _ring(tokens: Tokens, lit: float) -> QImage:
    image = QImage(240, 240, QImage.Format.Format_RGB32)
    image.fill(QColor(f"#{tokens.surface}"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_notches(painter, tokens, QPointF(120, 120), 110, Notches(10, lit))
    painter.end()
    return image


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_more_pain_lights_more_of_the_ring(theme: Tokens) -> None:
    images = [_ring(theme, lit) for lit in (0, 3, 3.5, 10)]

    lit_pixels = []
    for image in images:
        unlit = images[0]
        count = 0
        for x in range(0, 240, 2):
            for y in range(0, 240, 2):
                count += image.pixel(x, y) != unlit.pixel(x, y)
        lit_pixels.append(count)
    assert lit_pixels[0] == 0
    assert lit_pixels == sorted(lit_pixels)
    assert len(set(lit_pixels)) == len(lit_pixels)


def test_lit_notches_take_the_colours_of_the_lamp() -> None:
    image = _ring(LIGHT, 10)

    start, length = notch_spans(10, 110)[0]
    angle, reach = radians(start + length / 2), 110 * (1 - 0.115 / 2)
    first = image.pixelColor(QPoint(round(120 + reach * cos(angle)), round(120 - reach * sin(angle))))
    assert abs(first.red() - 0xCB) < 12
    assert abs(first.green() - 0x77) < 12


@pytest.fixture
def answer(qtbot: QtBot, look: Look) -> AnswerDial:
    dial = AnswerDial(look)
    qtbot.addWidget(dial)
    dial.resize(444, 444)
    dial.show()
    qtbot.waitExposed(dial)
    return dial


def test_a_new_answer_dial_has_no_answer(answer: AnswerDial) -> None:
    assert answer.nrs is None


@pytest.mark.parametrize(
    ("keys", "nrs"),
    [
        ([Qt.Key.Key_Right], 1),
        ([Qt.Key.Key_Left], 0),
        ([Qt.Key.Key_Right] * 12, 10),
        ([Qt.Key.Key_End, Qt.Key.Key_Left], 9),
        ([Qt.Key.Key_End, Qt.Key.Key_Home], 0),
        ([Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down], 1),
    ],
)
def test_keys_turn_the_dial(qtbot: QtBot, answer: AnswerDial, keys: list[Qt.Key], nrs: int) -> None:
    for key in keys:
        qtbot.keyClick(answer, key)

    assert answer.nrs == nrs


@pytest.mark.parametrize(
    ("at", "nrs"),
    [
        (QPoint(222, 20), 5),
        (QPoint(430, 222), 9),
        (QPoint(14, 222), 2),
        (QPoint(60, 420), 0),
        (QPoint(384, 420), 10),
    ],
)
def test_a_press_turns_to_where_the_hand_is(qtbot: QtBot, answer: AnswerDial, at: QPoint, nrs: int) -> None:
    qtbot.mouseClick(answer, Qt.MouseButton.LeftButton, pos=at)

    assert answer.nrs is not None
    assert abs(answer.nrs - nrs) <= 1


def test_turning_by_hand_tells_and_setting_from_code_does_not(qtbot: QtBot, answer: AnswerDial) -> None:
    with qtbot.assertNotEmitted(answer.nrs_changed):
        answer.set_nrs(4)

    with qtbot.waitSignal(answer.nrs_changed) as told:
        qtbot.keyClick(answer, Qt.Key.Key_Right)
    assert told.args == [5]


def test_a_dark_level_dial_says_no_value(qtbot: QtBot, look: Look) -> None:
    dial = LevelDial(look)
    qtbot.addWidget(dial)

    dial.show_level(None, "", "No estimate yet")

    assert dial.value() < dial.minimum()
    assert dial.glow_alpha() == 0.0
    assert dial.accessibleName() == "No estimate yet"


def test_less_pain_means_less_light(qtbot: QtBot, look: Look) -> None:
    dial = LevelDial(look)
    qtbot.addWidget(dial)
    glows = []

    for level in (8.0, 4.0, 0.5):
        dial.show_level(level, "word", "words")
        glows.append(dial.glow_alpha())

    assert glows == sorted(glows, reverse=True)
    assert len(set(glows)) == 3
