"""The body of the films: bones keep their length, nothing floats, one take goes on where another ended."""

from itertools import pairwise

import numpy as np
import pytest

from media.programmefile import BUNDLED, Course
from media.studio import check, routines
from media.studio.mirror import flipped_figure, mirrored_figure
from media.studio.pieces import STEP, Planner
from media.studio.rig import Rig
from media.studio.storyboard import FPS
from media.studio.track import ease

COURSE = Course(BUNDLED)
FILMS = [(routine_id, is_easier) for routine_id in routines.PAGES for is_easier in (False, True)]


@pytest.mark.parametrize(("routine_id", "is_easier"), FILMS)
def test_bones_keep_their_length_and_nobody_floats(routine_id: str, *, is_easier: bool) -> None:
    board = routines.storyboard(COURSE, routine_id, is_easier=is_easier)
    rig = Rig(board.build)

    found = [
        finding
        for shot in check.shots(board, rig, range(0, round(board.film_s * FPS), 331))
        for finding in (*check.bones(shot), *check.contact(rig, shot))
        if "above" in finding.what or "length" in finding.what
    ]

    assert found == []


@pytest.mark.parametrize(("routine_id", "is_easier"), FILMS)
def test_takes_follow_without_gap_and_without_jump(routine_id: str, *, is_easier: bool) -> None:
    board = routines.storyboard(COURSE, routine_id, is_easier=is_easier)
    rig = Rig(board.build)
    edges = [round(take.start_s * FPS) for take in board.takes[1:]]

    assert all(a.end_s == pytest.approx(b.start_s) for a, b in pairwise(board.takes))
    for edge in edges[::5]:
        before, after = check.shots(board, rig, (edge - 1, edge))
        assert np.linalg.norm(before.figure.pos - after.figure.pos, axis=1).max() < 0.02


def test_the_other_side_is_the_same_figure_mirrored() -> None:
    board = routines.storyboard(COURSE, "routine-1")
    shot = next(iter(check.shots(board, Rig(board.build), [7700])))

    again = mirrored_figure(mirrored_figure(shot.figure))
    turned = flipped_figure(flipped_figure(shot.figure))

    assert np.allclose(again.pos, shot.figure.pos)
    assert np.allclose(turned.pos, shot.figure.pos)
    assert not np.allclose(mirrored_figure(shot.figure).pos, shot.figure.pos)


def test_a_limb_in_the_floor_and_a_longer_bone_are_found() -> None:
    board = routines.storyboard(COURSE, "routine-1")
    rig = Rig(board.build)
    shot = next(iter(check.shots(board, rig, [2500])))
    shot.figure.move((0.0, -0.2, 0.0))
    shot.figure.pos[-1] += 0.01

    assert any("in the floor" in finding.what for finding in check.contact(rig, shot))
    assert any("length" in finding.what for finding in check.bones(shot))


def test_slow_frames_are_mixed_and_fast_ones_are_traced() -> None:
    board = routines.storyboard(COURSE, "routine-1")
    planner = Planner(board)
    held, stepping = range(2560, 2600), range(13050, 13090)

    slow, fast = planner.shown(held), planner.shown(stepping)

    traced = [sum(shown.first == shown.second for shown in frames) for frames in (slow, fast)]
    assert traced[0] < traced[1]
    assert slow[0].share == 0.0
    assert slow[-1].share == 0.0
    assert all(0.0 <= shown.share < 1.0 for shown in (*slow, *fast))
    assert STEP < 0.01


def test_a_move_starts_and_ends_without_speed() -> None:
    assert (ease(-1.0), ease(0.0), ease(0.5), ease(1.0), ease(2.0)) == (0.0, 0.0, 0.5, 1.0, 1.0)
    assert ease(0.01) < 0.001
    assert ease(0.99) > 0.999
