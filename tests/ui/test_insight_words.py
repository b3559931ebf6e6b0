"""Patterns in words: what was found, that nothing was, or that it is too early."""

import pytest

from player.insight import Finding, Insight, Question
from ui.insight_words import insight_lines

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_pattern_is_counted_and_is_no_proof() -> None:
    finding = Finding(Question.TWO_WALKS, 15, 12, 30, 9, is_helpful=True, chance=0.001)

    assert insight_lines(Insight((finding,), 45, 84)) == (
        (
            "On days with two walks or more, your evening pain was lower than in the morning: 12 of 15 days. "
            "On other days: 9 of 30."
        ),
        "A pattern in your own answers, not a proof.",
    )


def test_a_pattern_the_other_way_is_said_without_blame() -> None:
    finding = Finding(Question.ROUTINES, 15, 3, 30, 20, is_helpful=False, chance=0.001)

    assert insight_lines(Insight((finding,), 45, 84))[0] == (
        "On days with three routines or more, your evening pain was lower than in the morning less often: "
        "3 of 15 days, else 20 of 30."
    )


@pytest.mark.parametrize(
    ("days", "next_look", "lines"),
    [
        (0, 21, ()),
        (6, 21, ()),
        (7, 21, ("Too early to say. 7 of 21 days with a morning and an evening answer have come together.",)),
        (336, None, ("Nothing that we looked at goes with better or worse days.",)),
    ],
)
def test_without_a_pattern_nothing_is_claimed(days: int, next_look: int | None, lines: tuple[str, ...]) -> None:
    assert insight_lines(Insight((), days, next_look)) == lines
