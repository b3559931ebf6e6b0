"""player.guide: what is told is stored first, then judged; what is asked for is what the rules say of it."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from player.dayhours import DayHours
from player.decision import Closed
from player.errors import StorageError
from player.events import Answer, CardForm, Change, CheckIn, Feel, Morning, Sit, Spell, Walk, Zone
from player.guide import Guide
from player.paths import find_paths
from player.programme import Programme
from player.store.opening import open_records
from player.store.parts import Parts
from tests.builders import a_routine, our_programme
from tests.fakes import HandClock

HOURS = DayHours(8, 20)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def start(tmp_path: Path, clock: HandClock) -> Iterator[Callable[[], Guide]]:
    """Start the program anew on the same records."""
    opened: list[Parts] = []

    def again() -> Guide:
        parts = open_records(find_paths(tmp_path), clock).parts
        assert parts is not None
        opened.append(parts)
        return Guide(parts.history, our_programme(), clock)

    yield again
    for parts in opened:
        parts.engine.dispose()


def placed(guide: Guide, nrs: int = 4) -> None:
    """Answer what the first run asks: nothing on the card, a new spell, pain, sitting 10 minutes, back only."""
    guide.answer_card(CardForm.FULL, {}, uuid4())
    guide.start_spell(Spell.UNDER_6_WEEKS, uuid4())
    guide.check_in(nrs, uuid4(), sit=Sit.TEN_MINUTES, leg=Zone.BACK)


def test_the_first_run_opens_video_1_and_the_next_start_knows_it(start: Callable[[], Guide]) -> None:
    guide = start()
    assert guide.is_new
    assert guide.verdict().open == ()

    placed(guide)

    assert guide.verdict().open == (1,)
    again = start()
    assert not again.is_new
    assert again.verdict() == guide.verdict()


def test_a_warning_sign_closes_everything_until_a_clinician_has_looked(
    start: Callable[[], Guide], clock: HandClock
) -> None:
    guide = start()
    placed(guide)

    told = guide.answer_card(CardForm.FULL, {"A1": Answer.YES}, uuid4())

    assert told.before.open == (1,)
    assert told.after.open == ()
    assert told.after.is_latched
    clock.wait(days=30)
    assert start().verdict().is_latched


def test_a_card_answered_by_mistake_can_be_put_right_within_it(start: Callable[[], Guide]) -> None:
    guide, form = start(), uuid4()
    placed(guide)
    guide.answer_card(CardForm.FULL, {"A1": Answer.YES}, form)

    decision = guide.correct_card(form, {"A1": Answer.NO}, ["A1"])

    assert not decision.is_latched
    assert decision.open == (1,)
    with pytest.raises(KeyError):
        guide.correct_card(uuid4(), {}, [])


def test_a_form_that_is_sent_twice_counts_once_with_its_last_word(start: Callable[[], Guide]) -> None:
    guide, form = start(), uuid4()
    placed(guide)
    guide.check_in(7, form, sit=Sit.TEN_MINUTES, leg=Zone.BACK, change=Change.SAME)

    guide.check_in(3, form, sit=Sit.TEN_MINUTES, leg=Zone.BACK, change=Change.SAME)

    assert [event.nrs for event in guide.events if isinstance(event, CheckIn)] == [4, 3]
    assert guide.day(HOURS).last_answer == (guide.now().at, 3)
    assert start().verdict() == guide.verdict()


def test_what_could_not_be_stored_changes_nothing(start: Callable[[], Guide], tmp_path: Path) -> None:
    guide = start()
    placed(guide)
    before, events = guide.verdict(), tuple(guide.events)
    records = find_paths(tmp_path).records
    kept = records.rename(records.with_name("away"))

    with pytest.raises(StorageError):
        guide.check_in(9, uuid4(), sit=Sit.STRAIGHT_AWAY, leg=Zone.BACK)

    assert guide.verdict() == before
    assert tuple(guide.events) == events
    kept.rename(records)


def test_an_amended_and_a_withdrawn_entry_are_judged_anew(start: Callable[[], Guide]) -> None:
    guide, form = start(), uuid4()
    placed(guide)
    first = guide.verdict()
    guide.answer_card(CardForm.FULL, {"A2": Answer.YES}, form)
    assert guide.verdict().open == ()

    assert guide.withdraw(form).open == first.open
    assert start().verdict().open == first.open


def test_the_day_says_what_was_done_and_when_the_last_answer_was(
    start: Callable[[], Guide], clock: HandClock
) -> None:
    guide = start()
    placed(guide)
    clock.wait(hours=1)
    began_at = clock.at
    clock.wait(minutes=3)
    guide.finish_routine(
        a_routine(1.0, ended_at=clock.at, nrs_post=2, clicks=12, feels={"A1": Feel.SAME}, played_s=165.0)
    )
    guide.log_walk(began_at + timedelta(minutes=10), 8.0, uuid4())
    clock.wait(minutes=20)

    facts = guide.day(HOURS)

    assert facts.has_moved
    assert facts.check_ins == 1
    assert facts.last_answer == (clock.at - timedelta(minutes=20), 2)
    assert facts.done.routine_count == 1
    assert [walk.end - walk.start for walk in facts.done.walks] == [timedelta(minutes=8)]
    assert isinstance(guide.events[-1], Walk)


def test_a_routine_that_is_not_stored_yet_can_be_counted_in(start: Callable[[], Guide], clock: HandClock) -> None:
    guide = start()
    placed(guide)
    clock.wait(hours=1)
    routine = a_routine(1.0, ended_at=clock.at, nrs_post=2, clicks=12, played_s=165.0)

    before, after = guide.day(HOURS), guide.day(HOURS, routine=routine)

    assert (before.done.routine_count, after.done.routine_count) == (0, 1)
    assert before.plan.next_at is not None
    assert after.plan.next_at is not None
    assert after.plan.next_at > clock.at
    # Once stored, it is counted once.
    guide.finish_routine(routine)
    assert guide.day(HOURS, routine=routine).done == after.done


def test_nothing_is_open_without_a_safety_check(start: Callable[[], Guide]) -> None:
    guide = start()
    guide.check_in(1, uuid4(), sit=Sit.HOUR, leg=Zone.BACK)

    decision = guide.verdict()

    assert decision.open == ()
    assert Closed.CARD_DUE in decision.closed


def test_the_programme_is_the_one_that_was_given(start: Callable[[], Guide]) -> None:
    given: Programme = our_programme()
    assert start().programme is given


def test_the_next_answers_that_would_open_a_video_are_known(start: Callable[[], Guide], clock: HandClock) -> None:
    guide = start()
    assert guide.smallest_change() is None

    placed(guide)

    change = guide.smallest_change()
    assert change is not None
    assert (change.to_stage, change.sit) == (2, Sit.HALF_HOUR)
    assert change.at >= clock.now().at + timedelta(hours=48)
    assert guide.verdict().stage == 1


def test_the_three_weekly_answers_are_kept_and_not_asked_for_again(
    start: Callable[[], Guide], clock: HandClock
) -> None:
    guide = start()
    placed(guide)
    clock.wait(hours=(guide.peg_due().asked_at - clock.now().at).total_seconds() / 3600)
    assert guide.peg_due().is_due

    told = guide.answer_peg((5, None, 4), uuid4())

    assert guide.events[-1] == told.event
    assert not guide.peg_due().is_due
    with pytest.raises(ValueError, match="items must be"):
        guide.answer_peg((5, 11, 4), uuid4())
    assert guide.events[-1] == told.event


def test_after_an_easy_day_no_weight_is_added(start: Callable[[], Guide], clock: HandClock) -> None:
    guide = start()
    placed(guide)
    for day in range(1, 19):
        clock.wait(hours=24)
        guide.finish_routine(a_routine(24 * day, stage=3, nrs_pre=1, nrs_post=1, feels={"C1": Feel.SAME}))
    assert guide.habits(3, {"C1": 8}).growth["C1"].offers_load

    clock.wait(hours=4)
    guide.check_in(2, uuid4(), sit=Sit.TEN_MINUTES, leg=Zone.BACK, change=Change.SAME, morning=Morning.WORSE)

    assert not guide.habits(3, {"C1": 8}).growth["C1"].offers_load
    assert guide.habits(3, {"C1": 8}).growth["C1"].is_harder
