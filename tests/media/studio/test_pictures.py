"""Traced pictures: the same sources give the same pixels, and their edges are the stage."""

from pathlib import Path

import numpy as np
import pytest

from media.programmefile import BUNDLED, Course
from media.studio import look, yuv
from media.studio.camerawork import base_of, setup_at, shoot
from media.studio.command import main
from media.studio.imagefile import save, to_bytes
from media.studio.rig import Rig
from media.studio.routines import storyboard
from media.studio.sheet import routine_of, segment_of, telling_times
from player.errors import FormatError

COURSE = Course(BUNDLED)
SIZE = (256, 144)


def test_the_same_moment_gives_the_same_picture_with_the_stage_round_it() -> None:
    board = storyboard(COURSE, "routine-1")
    noise = yuv.still_noise(SIZE[1], SIZE[0])

    first, second = (base_of(shoot(setup_at(board, Rig(board.build), 7950), *SIZE), noise) for _ in range(2))

    assert np.array_equal(first.luma, second.luma)
    for edge in (first.luma[0], first.luma[-1], first.luma[:, 0], first.luma[:, -1]):
        assert set(edge) == {yuv.STAGE_YUV[0]}
    assert first.luma.max() > 150
    dark, bright = first.with_ember(0.0, noise), first.with_ember(0.85, noise)
    assert not np.array_equal(dark, bright)


def test_a_mix_lies_between_its_two_frames() -> None:
    first, second = np.full((6, 4), 40, np.uint8), np.full((6, 4), 80, np.uint8)
    out = np.empty_like(first)

    yuv.mix(first, second, 0.25, out)

    assert set(out.ravel()) == {50}


def test_eight_bits_keep_the_stage_exactly() -> None:
    stage = [int(look.STAGE[i : i + 2], 16) for i in (1, 3, 5)]
    picture = np.broadcast_to(np.array(stage, np.float32) / np.float32(255.0), (8, 8, 3))

    assert {tuple(pixel) for row in to_bytes(picture) for pixel in row} == {tuple(stage)}


def test_only_png_and_webp_are_written(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="png"):
        save(tmp_path / "picture.bmp", np.zeros((4, 4, 3), np.uint8))


def test_an_exercise_is_found_by_its_id_and_told_by_its_phases() -> None:
    segment = segment_of(COURSE, "B4")

    times = telling_times(segment)

    assert routine_of(COURSE, "B4") == "routine-2"
    assert segment.reps[1].start_s <= min(times) < max(times) < segment.end_s
    with pytest.raises(FormatError, match="Z9"):
        routine_of(COURSE, "Z9")


def test_the_command_makes_a_still_of_an_exercise(tmp_path: Path) -> None:
    out = tmp_path / "a4.png"

    status = main(["still", "A4", "--at", "3", "--height", "90", "--out", str(out)])

    assert status == 0
    assert out.read_bytes().startswith(b"\x89PNG")
