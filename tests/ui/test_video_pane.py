"""Painting pictures: their shape, their place, the stage around them, and their time."""

import ctypes
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from media.drawnguide import TimelineEngine
from media.engine import VlcEngine
from media.playback import Picture, PlaybackState, Position
from media.probe import probe
from tests.clips import Clip, make_clip
from ui.engine_bridge import EngineBridge
from ui.look import Look
from ui.stage_view import StageView
from ui.video_pane import STAGE, FramePainter, VideoPane

PATIENCE_MS = 20_000


class StillEngine(TimelineEngine):
    """An engine whose picture is a plain colour in memory of ours."""

    def __init__(self, width: int, height: int, colour: int, aspect: Fraction = Fraction(1)) -> None:
        super().__init__()
        pitch = width * 4 + 64
        self.memory = (ctypes.c_uint32 * (pitch // 4 * height))(*[colour] * (pitch // 4 * height))
        self.still: Picture | None = Picture(
            ctypes.addressof(self.memory), width, height, pitch, 1, 1, aspect, Position(12.5, is_certain=True)
        )

    def picture(self) -> Picture | None:
        return self.still


def _painted(painter: FramePainter, size: tuple[int, int], *, dim: float = 1.0) -> tuple[QImage, Position]:
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
    with QPainter(image) as open_painter:
        position = painter.paint(open_painter, QRectF(image.rect()), dim=dim)
    return image, position


@pytest.mark.parametrize(
    ("picture", "aspect", "room", "place"),
    [
        ((160, 90), Fraction(1), (320, 180), (0, 0, 320, 180)),
        ((160, 90), Fraction(1), (320, 240), (0, 30, 320, 180)),
        ((160, 90), Fraction(1), (400, 180), (40, 0, 320, 180)),
        ((90, 160), Fraction(1), (320, 160), (115, 0, 90, 160)),
        ((120, 90), Fraction(4, 3), (320, 180), (0, 0, 320, 180)),
    ],
)
def test_a_picture_is_shown_whole_in_its_own_shape(
    picture: tuple[int, int], aspect: Fraction, room: tuple[int, int], place: tuple[int, int, int, int]
) -> None:
    painter = FramePainter(StillEngine(*picture, 0x00336699, aspect))

    image, _ = _painted(painter, room)

    assert painter.picture_rect(QRectF(0, 0, *room)) == QRectF(*place)
    left, top, width, height = place
    assert image.pixelColor(left + width // 2, top + height // 2) == QColor("#336699")
    outside = [
        image.pixelColor(x, y)
        for x in range(0, room[0], 7)
        for y in range(0, room[1], 7)
        if not QRectF(*place).contains(x, y)
    ]
    assert set(map(QColor.name, outside)) <= {STAGE.name()}


def test_a_paused_picture_is_dimmed_over_the_stage() -> None:
    painter = FramePainter(StillEngine(160, 90, 0x00FFFFFF))

    image, _ = _painted(painter, (160, 90), dim=0.45)

    expected = round(0.45 * 255 + 0.55 * STAGE.red())
    assert image.pixelColor(80, 45).red() == pytest.approx(expected, abs=2)


@pytest.mark.parametrize(("theme", "ground"), [("light", "#1b1613"), ("contrast", "#000000")])
def test_what_lies_around_the_picture_is_the_ground_of_the_stage(theme: str, ground: str, qtbot: QtBot) -> None:
    stage = StageView(Look(theme=theme))
    qtbot.addWidget(stage)
    stage.resize(1024, 640)
    stage.set_picture(FramePainter(StillEngine(160, 90, 0x00336699)))

    image = stage.grab().toImage()

    x = round(stage.geometry_now.box.center().x())
    colours = {image.pixelColor(x, y).name() for y in range(image.height())}
    assert colours - {"#336699", "#ffffff"} == {ground}


def test_the_time_that_is_told_is_that_of_the_picture() -> None:
    _, position = _painted(FramePainter(StillEngine(160, 90, 0)), (160, 90))

    assert position == Position(12.5, is_certain=True)


def test_without_a_picture_the_stage_is_empty_and_the_engine_tells_the_time() -> None:
    engine = TimelineEngine()
    engine.open(60.0, at_s=7.0)
    painter = FramePainter(engine)

    image, position = _painted(painter, (160, 90))

    assert {image.pixelColor(x, 40).name() for x in range(160)} == {STAGE.name()}
    assert position.time_s == 7.0
    assert not painter.has_picture


def test_new_memory_is_wrapped_anew() -> None:
    engine = StillEngine(160, 90, 0x00112233)
    painter = FramePainter(engine)
    _painted(painter, (160, 90))
    other = StillEngine(80, 90, 0x00445566)
    assert other.still is not None

    engine.still = replace(other.still, generation=2)
    image, _ = _painted(painter, (80, 90))

    assert image.pixelColor(40, 40) == QColor("#445566")


def test_the_pane_paints_the_picture_whose_time_it_tells(tmp_path: Path, qtbot: QtBot) -> None:
    film = probe(make_clip(tmp_path / "film.mp4", Clip(seconds=4.0)))
    engine = VlcEngine(options=["--aout=dummy"])
    bridge = EngineBridge(engine)
    pane = VideoPane(engine)
    qtbot.addWidget(pane)
    pane.resize(320, 180)
    pane.show()

    engine.open(film, at_s=2.0)
    bridge.refresh()
    qtbot.waitUntil(lambda: engine.state is PlaybackState.READY and not engine.is_seeking, timeout=PATIENCE_MS)
    image = pane.grab().toImage()

    number = sum(1 << bit for bit in range(17) if image.pixelColor((bit + 1) * 5 + 2, 5).green() > 128)
    assert number == pytest.approx(60, abs=2)
    assert pane.shown.time_s == pytest.approx(number / 30.0, abs=0.04)
    bridge.close()
    engine.release()
