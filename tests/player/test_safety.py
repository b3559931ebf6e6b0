"""player.safety and what the gate makes of it: tiers, latch, tick, caps, locks, and when which card is asked."""

import pytest

from player.decision import CardReason, Closed, GateDecision, TodayMode
from player.events import (
    Answer,
    CardForm,
    Change,
    Cleared,
    EpisodeStart,
    Override,
    SafetyCard,
    Sit,
    Spell,
    Stopped,
    Zone,
)
from player.rules.gate import Rule
from tests.builders import AUser, hour, our_programme

YES, NO, NOT_SURE, PREFER_NOT = Answer.YES, Answer.NO, Answer.NOT_SURE, Answer.PREFER_NOT
FLAGS = [item.id for item in our_programme().safety.items if item.tier.value in "AB"]


def card_of(decision: GateDecision) -> tuple[CardForm, CardReason] | None:
    return None if decision.card is None else (decision.card.form, decision.card.reason)


@pytest.mark.parametrize("item", FLAGS)
@pytest.mark.parametrize("said", [YES, NOT_SURE])
@pytest.mark.parametrize("form", list(CardForm))
def test_a_sign_of_tier_a_or_b_closes_every_routine(item: str, said: Answer, form: CardForm) -> None:
    user = AUser.placed(3)

    decision = user.card(1, form, **{item: said})

    assert decision.open == ()
    assert decision.rule is Rule.STOP
    assert decision.latched_items == (item,)
    assert decision.today is TodayMode.STOP
    assert decision.closed[0] is Closed.LATCHED


def test_prefer_not_to_say_is_no_where_it_is_offered_and_yes_elsewhere() -> None:
    assert not AUser.placed(1).card(1, A4=PREFER_NOT).is_latched
    assert AUser.placed(1).card(1, A1=PREFER_NOT).is_latched


def test_a_question_of_another_version_is_taken_for_the_worst() -> None:
    assert AUser.placed(1).card(1, Z9=YES).latched_items == ("Z9",)


def test_a_latch_needs_the_tick_and_then_a_clear_full_screen() -> None:
    user = AUser.placed(2)
    user.card(1, A2=YES)

    seen = [
        user.card(2),
        user.tell(Cleared(at=hour(3))),
        user.card(4, CardForm.SHORT),
        user.card(5),
    ]

    assert [decision.is_latched for decision in seen] == [True, True, True, False]
    assert [card_of(decision) for decision in seen] == [
        None,
        (CardForm.FULL, CardReason.SCREEN_AGAIN),
        (CardForm.FULL, CardReason.SCREEN_AGAIN),
        None,
    ]
    assert [decision.rule for decision in seen] == [Rule.STOP, None, Rule.STOP, None]
    assert seen[-1].open == (1, 2)


def test_a_yes_in_the_screen_after_the_tick_latches_again() -> None:
    user = AUser.placed(2)
    user.card(1, A2=YES)
    user.tell(Cleared(at=hour(2)))

    again = user.card(3, B1=YES)

    assert again.latched_items == ("A2", "B1")
    assert not again.is_ticked
    assert user.card(4).is_latched


def test_while_latched_answers_are_kept_and_decide_nothing() -> None:
    user = AUser.placed(2, nrs=3)
    user.card(1, A2=YES)

    decision = user.check_in(4, 9, change=Change.MUCH_WORSE)

    assert decision.rule is Rule.STOP
    assert decision.level is not None
    assert decision.level > 3
    assert decision.card is None
    assert decision.stage == 2


def test_a_clinicians_word_is_not_heard_while_latched() -> None:
    user = AUser.placed(1)
    user.card(1, B3=YES)

    decision = user.tell(Override(at=hour(20)))

    assert decision.rule is None
    assert decision.stage == 1
    assert decision.override_to is None


@pytest.mark.parametrize(("item", "cap"), [("C1", 2), ("C2", 2), ("C6", 2), ("C3", 1)])
def test_a_cap_lowers_the_stage_at_once_and_lifting_it_restores_nothing(item: str, cap: int) -> None:
    user = AUser.placed(3, nrs=1)

    capped = user.card(1, **{item: YES})
    lifted = user.tell(Cleared(at=hour(2)))

    assert (capped.rule, capped.stage, capped.cap, capped.cap_items) == (Rule.CAP, cap, cap, (item,))
    assert capped.open == tuple(range(1, cap + 1))
    assert (lifted.stage, lifted.cap, lifted.cap_items) == (cap, 3, ())


def test_a_cap_stays_until_ticked_whatever_later_screens_say() -> None:
    user = AUser.placed(3, nrs=1)
    user.card(1, C1=YES)

    assert user.card(2).cap == 2


def test_what_was_ticked_does_not_return_in_the_same_spell_but_does_in_the_next() -> None:
    user = AUser.placed(3, nrs=1)
    user.card(1, C1=YES)
    user.tell(Cleared(at=hour(2)))

    same = user.card(3, C1=YES)
    user.tell(EpisodeStart(at=hour(4), spell=Spell.UNDER_6_WEEKS))
    later = user.card(5, C1=YES)

    assert same.cap == 3
    assert later.cap == 2


@pytest.mark.parametrize("item", ["C4", "C5", "C7"])
def test_a_lock_is_no_latch_and_the_tick_alone_opens_it(item: str) -> None:
    user = AUser.placed(2)

    locked = user.card(1, **{item: YES})
    still = user.check_in(2)
    unlocked = user.tell(Cleared(at=hour(3)))

    assert (locked.rule, locked.open, locked.is_latched, locked.locked_items) == (Rule.STOP, (), False, (item,))
    assert (still.rule, still.open) == (Rule.STOP, ())
    assert unlocked.open == (1, 2)


def test_who_is_under_eighteen_stays_locked() -> None:
    user = AUser.placed(2)
    user.card(1, C8=YES)

    assert user.tell(Cleared(at=hour(2))).open == ()


def test_a_sign_that_was_given_first_outlives_the_program() -> None:
    user = AUser.placed(2)
    user.card(1, A2=YES)

    restarted = AUser()
    for event in user.course.events:
        restarted.tell(event)

    assert restarted.look(2).is_latched


@pytest.mark.parametrize(
    ("nrs", "answers"),
    [
        (8, {}),
        (3, {"change": Change.MUCH_WORSE}),
        (3, {"leg": Zone.BUTTOCK}),
        (6, {}),  # three above the last day's median
    ],
    ids=["pain 8", "much worse", "down the leg", "jump"],
)
def test_some_answers_raise_the_short_card_at_once(nrs: int, answers: dict[str, object]) -> None:
    user = AUser.placed(1, nrs=3)

    decision = user.check_in(5, nrs, **answers)

    assert card_of(decision) == (CardForm.SHORT, CardReason.SORE)
    assert decision.open == ()
    assert user.card(5.1, CardForm.SHORT).open == (1,)


@pytest.mark.parametrize(("nrs", "answers"), [(7, {"change": Change.BIT_WORSE}), (5, {})])
def test_other_answers_raise_no_card(nrs: int, answers: dict[str, object]) -> None:
    user = AUser.placed(1, nrs=5)

    assert user.check_in(5, nrs, **answers).card is None


def test_a_stop_in_a_routine_raises_the_short_card_and_the_rest_follows_it() -> None:
    user = AUser.placed(2)

    stopped = user.routine(1, nrs_pre=3, nrs_during=(9,), stopped=Stopped.PAIN)
    answered = user.card(1.1, CardForm.SHORT)

    assert card_of(stopped) == (CardForm.SHORT, CardReason.STOPPED)
    assert stopped.open == ()
    assert (answered.open, answered.today, answered.today_until) == ((1, 2), TodayMode.STOP, hour(3))


def test_the_short_card_is_asked_on_the_seventh_day_after_the_last_clear_one() -> None:
    user = AUser.placed(1)
    days = [user.check_in(24 * day) for day in range(1, 8)]

    assert [card_of(decision) for decision in days] == [None] * 6 + [(CardForm.SHORT, CardReason.WEEKLY)]
    user.card(24 * 7 + 1, CardForm.SHORT)
    assert user.check_in(24 * 8).card is None


def test_a_full_card_takes_the_place_of_a_short_one_and_settles_both() -> None:
    user = AUser.placed(1)
    user.check_in(5, 9)
    user.tell(EpisodeStart(at=hour(30), spell=Spell.UNDER_6_WEEKS))

    short = user.card(31, CardForm.SHORT)
    full = user.card(32)

    assert card_of(short) == (CardForm.FULL, CardReason.NEW_SPELL)
    assert full.card is None


def test_a_check_in_while_a_card_is_due_leaves_it_due() -> None:
    user = AUser.placed(1)
    user.check_in(5, 9)

    decision = user.check_in(8, 2)

    assert card_of(decision) is not None
    assert decision.open == ()


def test_without_a_clear_screen_of_the_last_day_a_check_in_asks_for_it() -> None:
    user = AUser()

    asked = user.check_in(0, 2, sit=Sit.HOUR, change=None)
    placed = user.card(1)

    assert (asked.stage, asked.rule, card_of(asked)) == (None, None, (CardForm.FULL, CardReason.PLACING))
    assert (placed.stage, placed.rule, placed.open) == (3, Rule.PLACE, (1, 2, 3))


def test_a_screen_of_yesterday_places_and_an_older_one_does_not() -> None:
    fresh, old = AUser(), AUser()
    fresh.card(0)
    old.card(0)

    assert fresh.check_in(24, change=None).stage == 2
    assert old.check_in(24.01, change=None).stage is None


def test_a_screen_a_day_after_the_check_in_places_no_more() -> None:
    user = AUser()
    user.check_in(0, change=None)

    assert user.card(24.01).stage is None


def test_the_answers_of_a_card_may_leave_items_out() -> None:
    user = AUser()

    decision = user.tell(SafetyCard(at=hour(0), form=CardForm.FULL, answers={"A1": NO}))

    assert decision.closed == (Closed.UNPLACED, Closed.STALE)
