"""The facts of the consultation sheet: counted by hand."""

from datetime import date, timedelta

import pytest

from player.events import Answer, CardForm, Cleared, Event, PegScore, SafetyCard, Sit, StopMark, Stopped, Walk, Zone
from player.exchange.report import last_days, sheet_facts, whole_period
from player.exchange.sheet import ALL_PARTS, Period, SafetyFacts, SheetFacts, StopFacts
from player.story import ProgressStory
from tests.builders import MONDAY, a_check_in, a_routine
from tests.storybook import a_clear_card, months, programme, told

FIRST = date(2026, 1, 5)


def facts_of(story: ProgressStory, period: Period | None = None) -> SheetFacts:
    return sheet_facts(story, programme(), period or whole_period(story), ALL_PARTS)


def days(number: float) -> timedelta:
    return timedelta(days=number)


def test_a_period_holds_both_its_days() -> None:
    period = Period(date(2026, 1, 5), date(2026, 1, 11))

    assert period.days == 7
    assert period.holds(date(2026, 1, 5))
    assert period.holds(date(2026, 1, 11))
    assert not period.holds(date(2026, 1, 12))


def test_the_last_days_are_no_more_than_there_are() -> None:
    story = told(a_check_in(5), a_check_in(5, 24 * 20))

    assert last_days(story, 7) == Period(date(2026, 1, 19), date(2026, 1, 25))
    assert last_days(story, 90) == whole_period(story) == Period(FIRST, date(2026, 1, 25))


def test_pain_sets_the_first_week_beside_the_last() -> None:
    first = [a_check_in(nrs, 24 * i) for i, nrs in enumerate((7, 6, 8))]
    middle = [a_check_in(9, 24 * 10)]
    last = [a_check_in(nrs, 24 * (20 + i)) for i, nrs in enumerate((3, 2, 4, 3))]

    pain = facts_of(told(*first, *middle, *last)).pain

    assert pain is not None
    assert (pain.first_week, pain.last_week) == (7, 3)
    assert (pain.highest, pain.highest_on) == (9, date(2026, 1, 15))
    assert (pain.answers, pain.days) == (8, 8)


def test_only_the_period_counts() -> None:
    story = told(a_check_in(9), a_check_in(3, 24 * 20), a_check_in(4, 24 * 21))

    pain = facts_of(story, last_days(story, 7)).pain

    assert pain is not None
    assert (pain.answers, pain.highest) == (2, 4)


def test_a_past_period_has_no_dial_for_the_filter_of_then_is_not_kept() -> None:
    story = months(40)

    assert facts_of(story).dial is not None
    assert facts_of(story, Period(FIRST, FIRST + days(10))).dial is None


def test_sitting_is_the_middle_of_five_at_both_ends() -> None:
    sits = [Sit.STRAIGHT_AWAY] * 3 + [Sit.TEN_MINUTES] * 2 + [Sit.HOUR] * 5

    sit = facts_of(told(*[a_check_in(4, 13 * i, sit=sit) for i, sit in enumerate(sits)])).sit

    assert sit is not None
    assert (sit.first, sit.last, sit.answers) == (Sit.STRAIGHT_AWAY, Sit.HOUR, 10)


def test_dose_is_counted_by_stage_and_the_day_of_a_change_belongs_to_the_later_one() -> None:
    story = months(60)

    first, second = facts_of(story).dose[:2]

    begin = story.spans[0]
    changed = story.spans[1].from_s
    whole_days = round((changed - begin.from_s) / 86400)
    assert (first.stage, second.stage) == (1, 2)
    assert abs(first.days - whole_days) <= 1
    assert first.days + second.days + sum(d.days for d in facts_of(story).dose[2:]) == whole_period(story).days
    assert first.plan.dose.per_day_to == 12


def test_dose_counts_routines_and_walks_by_hand() -> None:
    events: list[Event] = [a_clear_card(-1), a_check_in(5, 0, change=None)]
    events += [a_routine(h, nrs_pre=None) for h in (1, 2, 3, 25)]
    events += [a_routine(26, nrs_pre=None, completed=False)]
    events += [Walk(at=MONDAY + timedelta(hours=h), minutes=m) for h, m in ((4, 10), (27, 20))]

    (dose,) = facts_of(told(*sorted(events, key=lambda event: event.at))).dose

    assert (dose.days, dose.routines, dose.walks, dose.walk_minutes) == (2, 4, 2, 30)
    assert dose.enough_days == 1


def test_stops_tell_where_and_how_newest_first() -> None:
    mark = StopMark(position_s=100, exercise_id="A4", nrs=6, leg=Zone.THIGH)
    one = a_routine(1, completed=False, stopped=Stopped.PAIN, stops=(mark,))
    other = a_routine(30, completed=False, stopped=Stopped.SIGN)

    assert facts_of(told(one, other)).stops == (
        StopFacts(other.at, 1, Stopped.SIGN),
        StopFacts(one.at, 1, Stopped.PAIN, "A4", 6, Zone.THIGH),
    )


def test_safety_tells_what_was_found_and_who_has_checked() -> None:
    clear = a_clear_card(0)
    found = SafetyCard(
        at=MONDAY + days(3), form=CardForm.SHORT, answers={"B6": Answer.YES, "A1": Answer.NO, "B1": Answer.NOT_SURE}
    )
    checked = Cleared(at=MONDAY + days(4))

    assert facts_of(told(clear, found, checked)).safety == SafetyFacts(
        cards=2,
        last_clear_at=clear.at,
        found=((found.at, ("B1", "B6")),),
        checked_at=(checked.at,),
        words_at=(),
    )


def test_notes_lose_their_line_breaks() -> None:
    story = told(a_check_in(5, note="long\n  drive\tto town"), a_check_in(5, 13))

    assert [note.words for note in facts_of(story).notes] == ["long drive to town"]


@pytest.mark.parametrize("hours", [0, 24 * 400])
def test_a_sheet_of_nothing_is_still_one(hours: int) -> None:
    story = told(PegScore(at=MONDAY, items=(5, 5, 5)), hours=hours)

    facts = facts_of(story)

    assert facts.pain is None
    assert facts.dial is None
    assert facts.dose == ()
    assert len(facts.pegs) == 1
