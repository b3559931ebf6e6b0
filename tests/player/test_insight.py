"""Patterns are found where there are some, and in noise at most once in twenty histories."""

from datetime import timedelta
from itertools import permutations
from random import Random
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from player.events import Event, Walk
from player.insight import ALPHA, LOOKS, Finding, PainDay, Question, chance_of, look_for_patterns, pain_days
from tests.builders import MONDAY, a_check_in, a_routine
from tests.storybook import told

LONDON = ZoneInfo("Europe/London")
NOTHING: frozenset[Question] = frozenset()


def noise(random: Random, days: int) -> list[PainDay]:
    """A back that settles by itself, with good and bad spells; whoever hurts less walks more and does more."""
    made, swing = [], 0.0
    for day in range(days):
        swing = 0.7 * swing + random.gauss(0, 0.8)
        level = 2 + 5 * 0.96**day + swing
        morning, evening = (min(10, max(0, round(level + random.gauss(0, 1.0)))) for _ in range(2))
        eagerness = random.gauss(0.15 * day / 7 - 0.3 * swing, 1)
        did = {question for question in Question if eagerness + random.gauss(0, 0.5) > 0.3}
        made.append(PainDay(evening - morning, frozenset(did)))
    return made


def is_anything_ever_found(days: list[PainDay]) -> bool:
    return any(look_for_patterns(days[:look]).findings for look in LOOKS if look <= len(days))


def test_noise_gives_a_finding_in_at_most_five_histories_of_a_hundred() -> None:
    histories = 500
    found = sum(is_anything_ever_found(noise(Random(seed), 168)) for seed in range(histories))

    assert found / histories <= ALPHA


def test_a_real_effect_is_found() -> None:
    random = Random(5)
    days = []
    for day in range(42):
        walked = random.random() < 0.5
        change = round(random.gauss(-1.5 if walked else 0.5, 1.0))
        days.append(PainDay(change, frozenset({Question.TWO_WALKS}) if walked else NOTHING))
        assert day < 42

    told_patterns = look_for_patterns(days)

    (found,) = told_patterns.findings
    assert found.question is Question.TWO_WALKS
    assert found.is_helpful
    assert found.days + found.other_days == 42
    assert told_patterns.next_look == 84


def test_what_makes_evenings_worse_is_said_as_well() -> None:
    days = [PainDay(2 if i % 2 else -1, frozenset({Question.ROUTINES}) if i % 2 else NOTHING) for i in range(42)]

    (found,) = look_for_patterns(days).findings

    assert not found.is_helpful
    assert (found.better, found.days, found.other_better, found.other_days) == (0, 21, 21, 21)


@pytest.mark.parametrize(("days", "next_look"), [(0, 21), (20, 21), (21, 42), (336, None)])
def test_it_is_looked_at_only_at_set_times(days: int, next_look: int | None) -> None:
    made = [PainDay(0.0, NOTHING)] * days

    assert look_for_patterns(made).next_look == next_look


def test_days_after_a_look_wait_for_the_next_one() -> None:
    days = [PainDay(2 if i % 2 else -1, frozenset({Question.ROUTINES}) if i % 2 else NOTHING) for i in range(42)]
    contrary = [PainDay(-3, frozenset({Question.ROUTINES}))] * 40

    assert look_for_patterns(days + contrary).findings == look_for_patterns(days).findings


def test_a_slow_change_alone_is_no_pattern() -> None:
    """Pain falls over the months and walks grow over the months; within a week nothing goes with anything."""
    days = [
        PainDay(0.0, frozenset({Question.TWO_WALKS}) if week >= 6 else NOTHING)
        for week in range(12)
        for _ in "1234567"
    ]

    assert look_for_patterns(days).findings == ()


def brute_force(days: list[tuple[float, bool]]) -> float:
    """The same test by dealing out one block in every order."""
    changes, did = [change for change, _ in days], [done for _, done in days]
    seen = sum(change for change, done in days if done)
    sums = [sum(c for c, d in zip(changes, order, strict=True) if d) for order in permutations(did)]
    low = sum(value <= seen + 1e-9 for value in sums) / len(sums)
    high = sum(value >= seen - 1e-9 for value in sums) / len(sums)
    return min(1.0, 2 * min(low, high))


@given(st.lists(st.tuples(st.integers(-12, 12).map(lambda n: n / 4), st.booleans()), min_size=1, max_size=7))
@settings(max_examples=60, deadline=None)
def test_the_chance_is_that_of_dealing_out_in_every_order(days: list[tuple[float, bool]]) -> None:
    assert chance_of(days) == pytest.approx(brute_force(days))


@given(st.lists(st.tuples(st.integers(-10, 10).map(float), st.booleans()), min_size=1, max_size=60))
def test_a_chance_is_a_chance_and_has_no_side(days: list[tuple[float, bool]]) -> None:
    chance = chance_of(days)

    assert 0 < chance <= 1
    assert chance_of([(-change, did) for change, did in days]) == pytest.approx(chance)


def test_a_day_counts_what_was_done_before_its_evening_answer() -> None:
    def at(hours: float, minutes: float) -> Walk:
        return Walk(at=MONDAY + timedelta(hours=hours), minutes=minutes)

    events: list[Event] = [
        a_check_in(6, 0),  # 08:50
        at(1, 12),
        a_routine(2, nrs_pre=None),
        at(3, 20),
        a_check_in(3, 9),  # 17:50
        at(10, 40),
        a_check_in(6, 24),  # the next morning, no evening
    ]

    story = told(*sorted(events, key=lambda event: event.at))
    answers = [(dot.at_s, dot.nrs) for dot in story.dots]
    (day,) = pain_days(answers, [(walk.at_s, walk.minutes) for walk in story.walks], story.routine_s, LONDON)

    assert day == PainDay(-3, frozenset({Question.TWO_WALKS, Question.LONG_WALK}))


def test_a_finding_is_equal_to_itself_however_often_it_is_told() -> None:
    days = noise(Random(1), 168)

    assert look_for_patterns(days) == look_for_patterns(list(days))
    assert all(isinstance(each, Finding) for each in look_for_patterns(days).findings)
