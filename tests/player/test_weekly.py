"""A weekly score that moved less than it can be trusted has not changed."""

import pytest

from player.weekly import PegChange, peg_change
from tests.storybook import programme


@pytest.mark.parametrize(
    ("first", "last", "change"),
    [
        (5.0, 5.0, PegChange.NONE),
        (5.0, 4.1, PegChange.NONE),
        (5.0, 4.0, PegChange.LOWER),
        (5.0, 3.5, PegChange.CLEARLY_LOWER),
        (5.0, 6.0, PegChange.HIGHER),
        (5.0, 6.5, PegChange.CLEARLY_HIGHER),
        (2.0, 1.0, PegChange.CLEARLY_LOWER),
        (0.0, 0.9, PegChange.NONE),
        (0.0, 1.0, PegChange.CLEARLY_HIGHER),
        (10 / 3, 7 / 3, PegChange.CLEARLY_LOWER),
    ],
)
def test_a_change_is_one_point_and_a_clear_one_a_third(first: float, last: float, change: PegChange) -> None:
    assert peg_change(first, last, programme().day) is change
