"""ui.change_words: which next answers would open a video, in a sentence."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from player.events import Sit, Zone
from player.gate import SmallestChange
from ui.change_words import change_words

NOW = datetime(2026, 1, 5, 16, 30, tzinfo=UTC)
ONE = SmallestChange(
    to_stage=2, check_ins=1, at=NOW + timedelta(hours=1.5), sit=Sit.HALF_HOUR, nrs=4, leg=Zone.THIGH, routines=0
)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("change", "words"),
    [
        (
            ONE,
            "One more check-in after 18:00 with 30 minutes or more of sitting and pain at 4 or less would open it.",
        ),
        (
            replace(ONE, check_ins=3, at=NOW + timedelta(days=1), routines=2),
            (
                "3 more check-ins with 30 minutes or more of sitting and pain at 4 or less would open it, "
                "the last after 16:30 tomorrow. Before that, 2 more routines."
            ),
        ),
        (
            replace(ONE, sit=Sit.STRAIGHT_AWAY, at=NOW + timedelta(days=3)),
            "One more check-in after 8 January, 16:30 with pain at 4 or less would open it.",
        ),
        (
            replace(ONE, at=NOW, nrs=10, sit=Sit.HALF_HOUR),
            "One more check-in with 30 minutes or more of sitting would open it.",
        ),
        (replace(ONE, nrs=10, sit=Sit.STRAIGHT_AWAY), "One more check-in after 18:00 with any answer would open it."),
        (
            replace(ONE, nrs=10, sit=Sit.HOUR),
            "One more check-in after 18:00 with an hour or more of sitting would open it.",
        ),
    ],
)
def test_the_next_answers_are_told(change: SmallestChange, words: str) -> None:
    assert change_words(change, NOW, "Europe/London") == words
