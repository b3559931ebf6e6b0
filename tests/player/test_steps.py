"""player.steps: stepping back, holding, easy days, coming back, referring; each rule in a sentence."""

from datetime import timedelta

import pytest

from player.decision import CardReason, Closed, GateDecision, LoweredBy, TodayMode
from player.events import (
    CardForm,
    EpisodeStart,
    Morning,
    Override,
    PegScore,
    Sit,
    Spell,
    Zone,
)
from player.rules.gate import Rule
from tests.builders import MONDAY, AUser, hour

STRAIGHT, TEN, HALF, HOUR = Sit


# Stepping back


def settled_in(stage: int, nrs: int = 2) -> AUser:
    """A user whose provisional time is over."""
    user = AUser.placed(stage, nrs=min(nrs, 3))
    for h in (12, 24, 36, 49):
        user.check_in(h, nrs, sit={2: HALF, 3: HOUR}[stage])
    return user


@pytest.mark.parametrize(
    ("stage", "bad", "rule"), [(3, TEN, Rule.STEP_BACK_TO_2), (2, STRAIGHT, Rule.STEP_BACK_TO_1)]
)
def test_two_bad_sits_half_a_day_apart_step_back(stage: int, bad: Sit, rule: Rule) -> None:
    user = settled_in(stage)
    first = user.check_in(60, 2, sit=bad)
    too_close = user.check_in(71.9, 2, sit=bad)
    decision = user.check_in(73, 2, sit=bad)

    assert (first.stage, too_close.stage) == (stage, stage)
    assert (decision.rule, decision.stage) == (rule, stage - 1)
    assert decision.card is not None
    assert decision.card.reason is CardReason.STEP_BACK
    assert user.card(73.1, CardForm.SHORT).open == tuple(range(1, stage))


def test_one_bad_sit_is_an_easy_day_and_no_step_back() -> None:
    user = settled_in(3)

    decision = user.check_in(60, 2, sit=TEN)

    assert (decision.rule, decision.stage, decision.today) == (Rule.SINGLE_BAD, 3, TodayMode.EASE)
    assert decision.today_rule is Rule.SINGLE_BAD


@pytest.mark.parametrize(("stage", "limit", "rule"), [(3, 5.0, Rule.STEP_BACK_TO_2), (2, 6.0, Rule.STEP_BACK_TO_1)])
def test_a_high_level_steps_back(stage: int, limit: float, rule: Rule) -> None:
    user = settled_in(stage)
    decision = user.look(49)
    for place in range(20):
        if decision.rule is rule:
            break
        assert decision.level is not None
        assert decision.level < limit
        if decision.card is not None:
            user.card(55 + 6 * place - 1, CardForm.SHORT)
        decision = user.check_in(55 + 6 * place, 8, sit={2: HALF, 3: HOUR}[stage])

    assert decision.rule is rule
    assert decision.level is not None
    assert decision.level >= limit


def test_two_bad_mornings_step_back_from_three_and_from_two_only_with_a_high_level() -> None:
    three, two = settled_in(3), settled_in(2)
    for user in (three, two):
        user.check_in(60, 2, sit=HOUR, morning=Morning.WORSE)

    assert three.check_in(84, 2, sit=HOUR, morning=Morning.WORSE).rule is Rule.STEP_BACK_TO_2
    assert two.check_in(84, 2, sit=HOUR, morning=Morning.WORSE).rule is Rule.SORE_MORNING


def test_pain_below_the_knee_twice_steps_back() -> None:
    user = settled_in(3)
    user.check_in(60, 2, sit=HOUR, leg=Zone.BELOW_KNEE)
    user.card(60.1, CardForm.SHORT)
    near = user.check_in(71, 2, sit=HOUR, leg=Zone.BELOW_KNEE)

    assert near.stage == 3
    assert user.check_in(72, 2, sit=HOUR, leg=Zone.BELOW_KNEE).rule is Rule.STEP_BACK_TO_2


def test_the_gentlest_stage_has_nothing_to_step_back_to() -> None:
    user = AUser.placed(1, nrs=7)
    for day in range(1, 5):
        decision = user.check_in(24 * day, 8, sit=STRAIGHT, morning=Morning.WORSE)

    assert decision.stage == 1


def test_two_moves_lie_half_a_day_apart() -> None:
    user = settled_in(3)
    user.check_in(60, 2, sit=HOUR, leg=Zone.BELOW_KNEE)
    user.card(60.1, CardForm.SHORT)
    assert user.check_in(72, 2, sit=HOUR, leg=Zone.BELOW_KNEE).stage == 2
    user.card(72.1, CardForm.SHORT)

    at_once = user.check_in(83.9, 2, morning=Morning.WORSE, leg=Zone.BELOW_KNEE)
    later = user.check_in(85, 2, leg=Zone.BELOW_KNEE)
    far = user.check_in(97, 2, leg=Zone.BELOW_KNEE)

    # The pair below the knee counts within the stage, so that the one before the step back is out of it.
    assert (at_once.stage, later.stage, far.stage) == (2, 2, 1)


# Holding


def test_a_sore_morning_is_an_easy_day_until_midnight() -> None:
    user = AUser.placed(1)

    decision = user.check_in(24, 3, sit=TEN, morning=Morning.WORSE)

    assert (decision.rule, decision.today) == (Rule.SORE_MORNING, TodayMode.EASE)
    assert decision.today_until == MONDAY.replace(hour=0, minute=0) + timedelta(days=2)


def test_a_single_good_answer_is_named() -> None:
    user = AUser.placed(1)

    assert user.check_in(5, 3, sit=HALF).rule is Rule.SINGLE_GOOD
    assert user.check_in(10, 3, sit=HALF).rule is Rule.HOLD


@pytest.mark.parametrize(("gap_h", "rule"), [(71.9, Rule.HOLD), (72, Rule.WELCOME_BACK), (335.9, Rule.WELCOME_BACK)])
def test_after_days_away_the_return_is_an_easy_day(gap_h: float, rule: Rule) -> None:
    user = AUser.placed(1, nrs=2)
    user.card(gap_h - 1)

    decision = user.check_in(gap_h, 2, sit=TEN)

    assert decision.rule is rule
    assert decision.today is (TodayMode.EASE if rule is Rule.WELCOME_BACK else TodayMode.NORMAL)


def test_after_two_weeks_away_one_is_placed_again_at_most_where_one_was() -> None:
    user = AUser.placed(2)

    returned = user.check_in(336, 1, sit=HOUR)
    placed = user.card(336.1)

    assert (returned.rule, returned.stage, returned.open) == (Rule.PLACE_AGAIN, None, ())
    assert returned.card is not None
    assert returned.card.form is CardForm.FULL
    assert (placed.rule, placed.stage) == (Rule.PLACE_AGAIN, 2)
    assert placed.placement is not None
    assert placed.placement.lowered_by is LoweredBy.STAGE_BEFORE


def test_a_new_spell_starts_the_baseline_and_the_needle_anew() -> None:
    user = settled_in(2)
    assert user.look(49).notch is not None
    user.tell(EpisodeStart(at=hour(50), spell=Spell.UNKNOWN))

    dark = user.look(50)
    user.card(50.1)
    decision = user.check_in(51, 6)

    assert (dark.notch, dark.stage, dark.baseline) == (None, None, None)
    assert decision.baseline == 6


def test_answers_older_than_three_days_open_nothing() -> None:
    user = AUser.placed(2)

    assert user.look(71.9).open == (1, 2)
    assert user.look(72).open == ()
    assert user.look(72).closed == (Closed.STALE,)


def test_a_settled_back_is_offered_maintenance() -> None:
    user = AUser.placed(3, nrs=0)
    decision = user.look(0)
    for half_day in range(1, 29):
        decision = user.check_in(12 * half_day, 0, sit=HOUR)
        if decision.card is not None:
            user.card(12 * half_day + 0.1, CardForm.SHORT)
    before, after = decision.rule, user.check_in(337, 0, sit=HOUR).rule

    assert (before, after) == (Rule.MAINTENANCE, Rule.MAINTENANCE)
    assert AUser.placed(3, nrs=0).check_in(30, 0, sit=HOUR).rule is Rule.HOLD


# Referring


def day_by_day(user: AUser, days: range, nrs: int) -> dict[int, GateDecision]:
    """A check-in each morning; every card is answered clear."""
    seen = {}
    for day in days:
        seen[day] = user.check_in(24 * (day - 1) + 1, nrs, sit=TEN)
        if seen[day].card is not None:
            user.card(24 * (day - 1) + 1.1, seen[day].card.form)  # type: ignore[union-attr]
    return seen


def test_slow_progress_is_referred_on_day_fourteen_and_six_weeks_on_day_forty_two() -> None:
    seen = day_by_day(AUser.placed(1, nrs=5), range(2, 60), 5)

    assert {day: decision.refer for day, decision in seen.items() if decision.refer} == {
        14: Rule.REFER_EARLY,
        42: Rule.REFER_LATE,
    }
    assert seen[14].card is not None
    assert seen[14].card.form is CardForm.FULL


def test_who_gets_better_is_not_referred() -> None:
    user = AUser.placed(1, nrs=5)
    seen = day_by_day(user, range(2, 60), 2)

    assert [decision.refer for decision in seen.values() if decision.refer] == []


@pytest.mark.parametrize(
    ("spell", "refers"), [(Spell.OVER_12_WEEKS, {28: Rule.REFER_LATE}), (Spell.UNDER_6_WEEKS, {})]
)
def test_a_long_spell_without_improvement_is_referred_after_four_weeks(spell: Spell, refers: dict[int, Rule]) -> None:
    user = AUser()
    user.card(0)
    user.tell(EpisodeStart(at=hour(0), spell=spell))
    user.check_in(0, 2, sit=TEN, change=None)

    seen = day_by_day(user, range(2, 45), 2)

    assert {day: decision.refer for day, decision in seen.items() if decision.refer} == refers


def test_three_steps_back_in_four_weeks_are_referred() -> None:
    user = AUser.placed(3, nrs=1)
    hours = 49.0
    refers = []
    for _ in range(3):
        for bad in (0, 13):
            decision = user.check_in(hours + bad, 1, sit=STRAIGHT)
            if decision.card is not None:
                refers.append(decision.refer)
                user.card(hours + bad + 0.1, decision.card.form)
        hours += 40
        if decision.stage == 1:
            # A clinician opens the next video again, so that there is one to step back from.
            user.tell(Override(at=hour(hours)))
            user.card(hours + 0.1, CardForm.SHORT)
            hours += 20

    assert Rule.REFER_LATE in refers
    assert refers.count(Rule.REFER_LATE) == 1


@pytest.mark.parametrize(("items", "refer"), [((4, 4, 3), None), ((4, 4, 4), Rule.REFER_LATE), ((9, None, 9), None)])
def test_a_weekly_score_two_above_the_best_is_referred(
    items: tuple[int | None, int | None, int | None], refer: Rule | None
) -> None:
    user = AUser.placed(1)
    user.tell(PegScore(at=hour(10), items=(3, 3, 3)))
    user.tell(PegScore(at=hour(20), items=(2, 2, 2)))

    decision = user.tell(PegScore(at=hour(30), items=items))

    assert decision.refer is refer
    assert (decision.card is not None) is (refer is not None)
