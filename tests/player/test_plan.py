from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media.programmefile import Course
from player.answers import Answers
from player.decision import TodayMode
from player.events import CheckIn, Feel, RoutineDone, RoutineForm, StopMark
from player.plan import Growth, WalkPlan, habits, offers_to_leave_out, offers_to_make_smaller, plan_routine, plan_walk
from player.rules.gate import Rule
from player.today import Hour, HourState, hour
from tests.builders import MONDAY, a_check_in, a_routine

PROGRAMME = Course().programme
RULES = PROGRAMME.session
NORMAL = Hour(TodayMode.NORMAL)
EASY = Hour(TodayMode.EASE, Rule.SORE_MORNING, easy_day=Rule.SORE_MORNING)
AFTER_TOO_MUCH = Hour(TodayMode.EASIER_NOW, Rule.TOO_MUCH, is_next_smaller=True)


def an_hour(*, pain: int, is_easy: bool, is_smaller: bool) -> Hour:
    """What the hour really leaves after these answers, when nothing rests."""
    state = (
        HourState(is_smaller=is_smaller).ease(MONDAY, Rule.SORE_MORNING)
        if is_easy
        else HourState(is_smaller=is_smaller)
    )
    now = MONDAY + timedelta(hours=1)
    return hour(state, Answers(pain_now=(MONDAY, pain)), now, ZoneInfo("Europe/London"), RULES)


hours = st.builds(an_hour, pain=st.integers(0, 10), is_easy=st.booleans(), is_smaller=st.booleans())


def test_an_ordinary_hour_leaves_the_whole_routine() -> None:
    plan = plan_routine(2, RoutineForm.FULL, 5, NORMAL, RULES)

    assert (plan.stage, plan.form, plan.mode, plan.rule) == (2, RoutineForm.FULL, TodayMode.NORMAL, None)
    assert (plan.is_smaller, plan.reps_share, plan.only, plan.asks_card) == (False, 1.0, "", False)


def test_an_easy_day_is_smaller_and_half_as_long() -> None:
    plan = plan_routine(3, RoutineForm.FULL, 2, EASY, RULES)

    assert (plan.stage, plan.mode, plan.rule) == (3, TodayMode.EASE, Rule.SORE_MORNING)
    assert (plan.is_smaller, plan.reps_share) == (True, 0.5)


def test_after_too_much_the_next_one_is_smaller_with_all_its_repetitions() -> None:
    plan = plan_routine(2, RoutineForm.SHORT, 4, AFTER_TOO_MUCH, RULES)

    assert (plan.stage, plan.mode, plan.rule) == (2, TodayMode.EASIER_NOW, Rule.TOO_MUCH)
    assert (plan.is_smaller, plan.reps_share) == (True, 1.0)


@pytest.mark.parametrize("nrs_pre", [6, 7])
def test_high_pain_leads_to_the_short_first_routine_whatever_the_stage(nrs_pre: int) -> None:
    plan = plan_routine(3, RoutineForm.FULL, nrs_pre, NORMAL, RULES)

    assert (plan.stage, plan.form, plan.rule) == (1, RoutineForm.SHORT, Rule.HIGH_PAIN)
    assert plan.is_smaller
    assert plan.end_from_nrs == nrs_pre + 1


@pytest.mark.parametrize("nrs_pre", [8, 9, 10])
def test_the_highest_pain_leaves_breathing_after_a_safety_card(nrs_pre: int) -> None:
    plan = plan_routine(2, RoutineForm.SHORT, nrs_pre, EASY, RULES)

    assert (plan.stage, plan.form, plan.only) == (1, RoutineForm.FULL, "A1")
    assert (plan.mode, plan.rule, plan.asks_card) == (TodayMode.BREATHE_ONLY, Rule.BREATHE_ONLY, True)


def test_the_pain_just_told_takes_the_place_of_an_earlier_one() -> None:
    before = an_hour(pain=9, is_easy=True, is_smaller=False)

    plan = plan_routine(2, RoutineForm.SHORT, 4, before, RULES)

    assert (plan.stage, plan.mode, plan.rule) == (2, TodayMode.EASE, Rule.SORE_MORNING)


def test_an_easy_day_halves_what_high_pain_leaves() -> None:
    easy = an_hour(pain=3, is_easy=True, is_smaller=False)

    assert plan_routine(3, RoutineForm.FULL, 6, easy, RULES).reps_share == 0.5


def test_nothing_is_planned_while_resting() -> None:
    with pytest.raises(ValueError, match="nothing may be played"):
        plan_routine(1, RoutineForm.SHORT, 2, Hour(TodayMode.STOP, Rule.END_ROUTINE), RULES)


@given(left=hours, nrs=st.integers(0, 9), stage=st.integers(1, 3), form=st.sampled_from(RoutineForm))
def test_more_pain_never_leaves_more(left: Hour, nrs: int, stage: int, form: RoutineForm) -> None:
    less, more = (plan_routine(stage, form, pain, left, RULES) for pain in (nrs, nrs + 1))

    order = [TodayMode.NORMAL, TodayMode.EASE, TodayMode.EASIER_NOW, TodayMode.BREATHE_ONLY]
    assert order.index(less.mode) <= order.index(more.mode)
    assert less.stage >= more.stage
    assert less.is_smaller <= more.is_smaller
    assert bool(less.only) <= bool(more.only)
    assert more.only or less.reps_share == more.reps_share
    assert (less.rule is None) == (less.mode is TodayMode.NORMAL)


@pytest.mark.parametrize(
    ("left", "walk"),
    [
        (NORMAL, WalkPlan(10, 20)),
        (AFTER_TOO_MUCH, WalkPlan(10, 20)),
        (EASY, WalkPlan(5, 10)),
        (Hour(TodayMode.EASIER_NOW, Rule.HIGH_PAIN, easy_day=Rule.SORE_MORNING), WalkPlan(5, 10)),
        (Hour(TodayMode.BREATHE_ONLY, Rule.BREATHE_ONLY), WalkPlan(2, 5, is_slow=True)),
        (Hour(TodayMode.STOP, Rule.END_ROUTINE), WalkPlan(2, 5, is_slow=True)),
    ],
)
def test_the_walk_is_as_long_as_the_hour_allows(left: Hour, walk: WalkPlan) -> None:
    assert plan_walk(PROGRAMME.stage(2).walk, left, RULES) == walk


# What stays on


def felt(hours: float, **feels: Feel) -> RoutineDone:
    return a_routine(hours, feels=feels)


def test_the_newest_sitting_says_what_stays_on() -> None:
    events = [
        a_routine(0, stays_smaller=("A2", "A3"), set_aside=("A5",)),
        a_routine(1, stays_smaller=("A3",), set_aside=("A5",)),
        a_check_in(hours=2),
    ]

    said = habits(events, {"A2": 10, "A3": 6}, 1, PROGRAMME)

    assert (said.smaller, said.set_aside) == (("A3",), ("A5",))


def test_nothing_stays_on_before_the_first_sitting() -> None:
    said = habits([a_check_in()], {"A2": 10}, 1, PROGRAMME)

    assert (said.smaller, said.set_aside, said.growth) == ((), (), {})


def test_worse_in_two_of_the_last_three_offers_to_leave_it_out() -> None:
    events = [felt(0, A2=Feel.WORSE), felt(1, A2=Feel.SAME), felt(2, A2=Feel.WORSE, A3=Feel.WORSE)]

    assert offers_to_leave_out(events, RULES) == ("A2",)


@pytest.mark.parametrize(
    "feels",
    [
        [Feel.WORSE],
        [Feel.WORSE, Feel.WORSE, Feel.SAME],
        [Feel.WORSE, Feel.SAME, Feel.EASIER, Feel.WORSE],
    ],
)
def test_less_often_worse_offers_nothing(feels: list[Feel]) -> None:
    events = [felt(hours, A2=feel) for hours, feel in enumerate(feels)]

    assert offers_to_leave_out(events, RULES) == ()


def test_sittings_that_did_not_rate_it_stand_between_without_weight() -> None:
    events: list[RoutineDone | CheckIn] = [felt(0, A2=Feel.WORSE), a_check_in(hours=1)]
    events += [felt(2, A3=Feel.SAME), a_routine(3), felt(4, A2=Feel.WORSE)]

    assert offers_to_leave_out(events, RULES) == ("A2",)


def test_what_is_left_out_already_is_not_offered_again() -> None:
    events = [felt(0, A2=Feel.WORSE), replace(felt(1, A2=Feel.WORSE), set_aside=("A2",))]

    assert offers_to_leave_out(events, RULES) == ()


def stopped(hours: float, exercise_id: str, **other: object) -> RoutineDone:
    return a_routine(hours, stops=(StopMark(position_s=100.0, exercise_id=exercise_id, nrs=4),), **other)


def test_a_second_stop_at_the_same_exercise_offers_the_easier_one() -> None:
    events = [stopped(0, "A2"), stopped(1, "A3"), stopped(2, "A2")]

    assert [offers_to_make_smaller(events[: count + 1], RULES) for count in range(3)] == [(), (), ("A2",)]


def test_an_exercise_that_is_smaller_already_is_not_offered() -> None:
    events = [stopped(0, "A2"), stopped(1, "A2", stays_smaller=("A2",))]

    assert offers_to_make_smaller(events, RULES) == ()


def test_a_sitting_without_a_stop_offers_nothing() -> None:
    assert offers_to_make_smaller([stopped(0, "A2"), stopped(1, "A2"), a_routine(2)], RULES) == ()
    assert offers_to_make_smaller([], RULES) == ()


# What grows in the last stage


def grown(*feels: Feel, nrs_post: int = 2, days_since_easy: int | None = None) -> Growth:
    """What C1, with 8 repetitions, has grown to after some sittings of the last stage."""
    events = [
        a_routine(24 * day, stage=3, form=RoutineForm.FULL, nrs_post=nrs_post, feels={"C1": feel})
        for day, feel in enumerate(feels)
    ]
    return habits(events, {"C1": 8}, 3, PROGRAMME, days_since_easy=days_since_easy).growth["C1"]


def test_three_good_sittings_in_a_row_add_a_repetition() -> None:
    assert grown(*[Feel.SAME] * 2) == Growth()
    assert grown(Feel.SAME, Feel.EASIER, Feel.SAME) == Growth(extra_reps=1)
    assert grown(*[Feel.SAME] * 6) == Growth(extra_reps=2)


def test_a_sore_sitting_begins_the_count_anew() -> None:
    assert grown(*[Feel.SAME] * 3, nrs_post=3) == Growth()
    assert grown(Feel.SAME, Feel.SAME, Feel.WORSE, Feel.SAME, Feel.SAME) == Growth()


def test_worse_takes_a_repetition_back() -> None:
    assert grown(*[Feel.SAME] * 6, Feel.WORSE) == Growth(extra_reps=1)


def test_half_as_many_again_is_the_most_then_comes_the_harder_form() -> None:
    assert grown(*[Feel.SAME] * 12) == Growth(extra_reps=4)
    assert grown(*[Feel.SAME] * 15) == Growth(is_harder=True)
    assert grown(*[Feel.SAME] * 15, Feel.WORSE) == Growth()


def test_weight_comes_last_and_never_in_a_week_with_an_easy_day() -> None:
    sittings = [Feel.SAME] * 18

    assert grown(*sittings) == Growth(is_harder=True, offers_load=True)
    assert grown(*sittings, days_since_easy=7) == Growth(is_harder=True, offers_load=True)
    assert grown(*sittings, days_since_easy=6) == Growth(is_harder=True)
    assert grown(*sittings, days_since_easy=0) == Growth(is_harder=True)


def test_nothing_grows_in_the_earlier_stages() -> None:
    events = [a_routine(24 * day, stage=1, nrs_post=1, feels={"A2": Feel.SAME}) for day in range(9)]

    assert habits(events, {"A2": 10}, 1, PROGRAMME).growth == {}
