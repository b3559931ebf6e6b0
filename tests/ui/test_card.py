"""Cards and the ground that paints their shadows."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QPaintEvent, QRegion
from pytestqt.qtbot import QtBot

from ui.look import Look
from ui.widgets.card import Card, ShadowGround


class WatchedGround(ShadowGround):
    """Remembers where it was painted."""

    painted = QRegion()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        self.painted = self.painted.united(event.region())
        super().paintEvent(event)


@pytest.mark.parametrize("change", ["move", "hide"])
def test_a_card_that_moves_or_goes_takes_its_shadow_along(qtbot: QtBot, look: Look, change: str) -> None:
    ground = WatchedGround(look)
    qtbot.addWidget(ground)
    ground.resize(400, 400)
    card = Card(look, ground)
    card.setGeometry(100, 100, 100, 100)
    ground.show()
    qtbot.waitExposed(ground)
    qtbot.waitUntil(lambda: not ground.painted.isEmpty())
    ground.painted = QRegion()

    card.move(120, 160) if change == "move" else card.hide()

    shadows = QRect(100, 100, 100, 100).adjusted(-10, -10, 10, 10)
    qtbot.waitUntil(lambda: QRegion(shadows).subtracted(ground.painted).isEmpty(), timeout=3000)
