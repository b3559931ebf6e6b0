from dataclasses import replace

import pytest

from media.exercise import ExerciseDose, RepCaption, RepPhase, Sides
from media.programmefile import Course
from media.timeline import Breath, PhaseKind, Side

TILTS = Course().exercise("A2")
PRESS, HOLD = TILTS.phases[:2]


def captioned(*captions: RepCaption) -> list[str]:
    exercise = replace(TILTS, captions=captions)
    return [exercise.caption_of(rep, phase) for rep in (1, 2, 3) for phase in (PRESS, HOLD)]


def test_a_caption_stays_until_the_next_takes_over() -> None:
    assert captioned(RepCaption("first"), RepCaption("then", 3)) == [
        "first",
        "first",
        "first",
        "first",
        "then",
        "then",
    ]


def test_a_caption_for_a_kind_of_phase_wins_over_one_for_all_that_begins_with_it() -> None:
    both = [RepCaption("all"), RepCaption("holds", kind=PhaseKind.HOLD)]

    assert captioned(*both) == captioned(*reversed(both)) == ["all", "holds"] * 3


def test_a_later_caption_for_all_wins_over_an_earlier_one_for_a_kind() -> None:
    captions = [RepCaption("all"), RepCaption("holds", kind=PhaseKind.HOLD), RepCaption("then", 3)]

    assert captioned(*captions) == ["all", "holds", "all", "holds", "then", "then"]


def test_a_phase_keeps_its_own_caption() -> None:
    own = replace(PRESS, caption="own")

    assert replace(TILTS, captions=(RepCaption("all"),)).caption_of(1, own) == "own"


@pytest.mark.parametrize(
    ("sides", "expected"), [(Sides.BOTH, "----"), (Sides.ALTERNATE, "RLRL"), (Sides.IN_TURN, "RRLL")]
)
def test_the_right_side_begins(sides: Sides, expected: str) -> None:
    words = {} if sides is Sides.BOTH else {Side.LEFT: "Left leg", Side.RIGHT: "Right leg"}
    dose = ExerciseDose(reps=4, rep_s=2.0, line="4 reps", sides=sides, side_words=words)

    assert (
        "".join({None: "-", Side.RIGHT: "R", Side.LEFT: "L"}[dose.side_of(rep)] for rep in (1, 2, 3, 4)) == expected
    )


def test_a_change_of_side_counts_in_the_length() -> None:
    change = RepPhase(PhaseKind.REST, 10.0, "Change side", Breath.EASY)
    words = {Side.LEFT: "Left leg", Side.RIGHT: "Right leg"}

    assert ExerciseDose(6, 11.0, "3 a side", Sides.IN_TURN, words, change).length_s == 76
    with pytest.raises(ValueError, match="change is only for"):
        ExerciseDose(6, 11.0, "3 a side", Sides.ALTERNATE, words, change)
