"""The control bar: every word has its room, whatever the language and the window."""

from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from installers.tsfile import Key
from tests.pseudo import lengthened
from ui.look import Look
from ui.transport_bar import TransportBar

pytestmark = pytest.mark.usefixtures("fonts")


def _bar(qtbot: QtBot, width: int) -> TransportBar:
    bar = TransportBar(Look(theme="light"))
    qtbot.addWidget(bar)
    bar.resize(width, 76)
    bar.show()
    bar.set_routine((), 165.0)
    return bar


@pytest.mark.parametrize(
    ("width", "is_long"),
    [(900, False), *((width, is_long) for width in (1024, 1200, 1440, 1920) for is_long in (False, True))],
)
def test_the_words_of_the_controls_do_not_meet(
    width: int, *, is_long: bool, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    if is_long:
        for module in ("ui.transport_bar", "ui.bar_buttons"):
            monkeypatch.setattr(f"{module}.say", lambda words: lengthened(Key("", words)))
    bar = _bar(qtbot, width)

    buttons = (bar.back, bar.again, bar.pause, bar.smaller, bar.skip, bar.captions, bar.voice, bar.full)
    assert all(button.label_width() <= button.width() for button in buttons)
    places = [bar.stop.geometry(), bar._time_rect(), *(button.geometry() for button in buttons)]
    assert all(before.right() < after.left() for before, after in pairwise(places))
    assert places[0].left() >= 0
    assert places[-1].right() <= width


def test_a_bar_that_was_small_says_all_its_words_again_when_it_is_wide(qtbot: QtBot) -> None:
    bar = _bar(qtbot, 1024)
    assert bar.full.text() == "Full"

    bar.resize(1440, 92)

    assert (bar.full.text(), bar.again.text()) == ("Full screen", "Rep again")
