"""The words of the cue rail: none is cut."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from ui.cue_rail import CueRail
from ui.look import Look
from ui.rail_layout import lay_out_rail

pytestmark = pytest.mark.usefixtures("fonts")


@pytest.mark.parametrize("is_band", [False, True])
def test_what_comes_next_fits_its_place_when_it_is_large(*, is_band: bool) -> None:
    look = Look(theme="light")
    places = lay_out_rail(QRectF(0, 0, 800, 300) if is_band else QRectF(0, 0, 404, 808), 1.0, is_band=is_band)
    words = "Next: One knee to chest, in 12 s"

    size = CueRail(look)._fitting(words, places.next, 44, 600, lines=2)

    metrics = QFontMetricsF(look.font(size, 600, is_scaled=False))
    wrapped = metrics.boundingRect(QRectF(0, 0, places.next.width(), 999), int(Qt.TextFlag.TextWordWrap), words)
    assert 20 <= size < 44
    assert wrapped.width() <= places.next.width() + 1
    assert wrapped.height() <= places.next.height()
