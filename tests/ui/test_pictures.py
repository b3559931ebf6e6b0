"""The window finds the studio's pictures by name, and every one of them can be shown."""

import pytest
from PySide6.QtGui import QColor, QImage

from media.programmefile import BUNDLED, Course
from ui.pictures import Pictures
from ui.tokens import STAGE

COURSE = Course(BUNDLED)
EXERCISES = [f"{letter}{number}" for letter in "ABC" for number in range(1, 7)]


@pytest.mark.parametrize("stage", [1, 2, 3])
def test_every_stage_has_its_two_posters_in_the_stages_colour(stage: int) -> None:
    pictures = Pictures(BUNDLED)

    today, gate = pictures.hero(stage), pictures.band(stage)

    assert today is not None
    assert gate is not None
    for path, size in ((today, (1408, 704)), (gate, (1472, 320))):
        image = QImage(str(path))
        assert (image.width(), image.height()) == size
        assert image.pixelColor(0, image.height() // 2) == QColor(f"#{STAGE}")


@pytest.mark.parametrize("exercise_id", EXERCISES)
def test_every_exercise_has_its_start_pose(exercise_id: str) -> None:
    path = Pictures(BUNDLED).start_pose(exercise_id)

    assert path is not None
    assert QImage(str(path)).width() == 1280


def test_the_four_points_lie_on_the_figure_from_behind(qtbot: object) -> None:
    del qtbot

    body = Pictures(BUNDLED).body()

    assert body is not None
    heights = [y for _, y in body.points]
    assert heights == sorted(heights)
    image = body.pixmap.toImage()
    for x, y in body.points:
        colour = image.pixelColor(round(x * image.width()), round(y * image.height()))
        assert colour.lightness() > QColor(f"#{STAGE}").lightness() + 30
