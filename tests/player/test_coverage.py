from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from player.coverage import Stretch, common_s, joined, length_s, without

stretches = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)).map(lambda pair: (min(pair), max(pair))))


def seconds(of: list[Stretch] | tuple[Stretch, ...]) -> set[int]:
    """Give the whole seconds that lie in stretches, one by one."""
    return {second for start, end in of for second in range(int(start), int(end))}


@given(some=stretches)
def test_joined_stretches_hold_the_same_seconds_apart_and_in_order(some: list[Stretch]) -> None:
    made = joined(some)

    assert seconds(made) == seconds(some)
    assert length_s(some) == len(seconds(some))
    assert all(end < start for (_, end), (start, _) in pairwise(made))


@given(some=stretches, others=stretches)
def test_what_is_taken_out_is_gone_and_nothing_else(some: list[Stretch], others: list[Stretch]) -> None:
    assert seconds(without(some, others)) == seconds(some) - seconds(others)


@given(some=stretches, others=stretches)
def test_what_two_have_in_common_counts_once(some: list[Stretch], others: list[Stretch]) -> None:
    assert common_s(some, others) == common_s(others, some) == len(seconds(some) & seconds(others))
