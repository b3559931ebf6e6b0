import pytest
from hypothesis import given
from hypothesis import strategies as st

from media.breath import breaths
from media.timeline import Breath, Phase, PhaseKind


def phases(*parts: tuple[Breath, float]) -> list[Phase]:
    made, start_s = [], 10.0
    for breath, seconds in parts:
        made.append(Phase(PhaseKind.MOVE, start_s, start_s + seconds, "Move", breath))
        start_s += seconds
    return made


def test_a_breath_in_ends_full_and_a_breath_out_ends_empty() -> None:
    into, out = breaths(phases((Breath.IN, 4), (Breath.OUT, 6)))

    assert [into.fill(10), into.fill(14), out.fill(14), out.fill(20)] == [0, 1, 1, 0]


def test_the_first_breath_out_starts_full() -> None:
    assert breaths(phases((Breath.OUT, 2), (Breath.IN, 2)))[0].fill(10) == 1


def test_a_long_hold_keeps_breathing() -> None:
    hold = breaths(phases((Breath.OUT, 2), (Breath.EASY, 5), (Breath.IN, 2)))[1]

    assert [hold.fill(12), hold.fill(17)] == pytest.approx([0, 0])
    assert hold.fill(14.5) == pytest.approx(0.5)


def test_a_hold_between_two_breaths_out_fills_up() -> None:
    hold = breaths(phases((Breath.OUT, 2), (Breath.EASY, 1), (Breath.OUT, 2)))[1]

    assert (hold.fill(12), hold.fill(13)) == (0, 1)


def test_an_exercise_that_leaves_the_breath_alone_breathes_four_in_and_six_out() -> None:
    lift, hold = breaths(phases((Breath.EASY, 2), (Breath.EASY, 12)))

    assert [lift.fill(10), lift.fill(12), hold.fill(14), hold.fill(17), hold.fill(20)] == [0, 0.5, 1, 0.5, 0]


@given(
    parts=st.lists(
        st.tuples(st.sampled_from(Breath), st.integers(1, 80).map(lambda tenth: tenth / 10)), min_size=1, max_size=8
    ),
    share=st.floats(0, 1),
)
def test_the_breath_stays_between_empty_and_full_and_joins_without_a_jump(
    parts: list[tuple[Breath, float]], share: float
) -> None:
    made = phases(*parts)
    drawn = breaths(made)

    for phase, breath in zip(made, drawn, strict=True):
        assert 0 <= breath.fill(phase.start_s + share * (phase.end_s - phase.start_s)) <= 1
    for phase, before, after in zip(made, drawn, drawn[1:], strict=False):
        assert before.fill(phase.end_s) == pytest.approx(after.fill(phase.end_s), abs=1e-6)
