"""player.exchange.merge: the union of two histories, and conflicts that are said."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from player.events import CheckIn, Event
from player.exchange.archive import Archive, archive_of
from player.exchange.merge import MergePlan, plan_merge
from tests.builders import a_check_in

LONDON = "Europe/London"


def applied(ours: Archive, plan: MergePlan) -> Archive:
    """Do what a plan says, as plainly as can be written."""
    order = list(ours.lines)
    lines = dict(ours.lines)
    for one in plan.new:
        order.insert(0 if one.after is None else order.index(one.after) + 1, one.event_id)
        lines[one.event_id] = one.values
    for one in plan.changed:
        lines[one.event_id] = (*lines[one.event_id], *one.values)
    return Archive(ours.zone, {key: lines[key] for key in order})


def test_the_same_twice_adds_nothing() -> None:
    ours = archive_of(LONDON, [a_check_in(hours=hour) for hour in range(3)])

    plan = plan_merge(ours, ours)

    assert plan.is_empty
    assert plan.same == 3


def test_new_events_take_the_place_of_their_time() -> None:
    morning, noon, evening = (a_check_in(hours=hour) for hour in (0, 4, 10))

    merged = applied(
        archive_of(LONDON, [noon]), plan_merge(archive_of(LONDON, [noon]), archive_of(LONDON, [morning, evening]))
    )

    assert merged.events == (morning, noon, evening)


def test_both_sides_keep_their_own_order_when_a_clock_was_wrong() -> None:
    ours = [a_check_in(hours=hour) for hour in (5, 1, 6)]
    theirs = [a_check_in(hours=hour) for hour in (8, 2, 9)]

    merged = applied(
        archive_of(LONDON, ours), plan_merge(archive_of(LONDON, ours), archive_of(LONDON, theirs))
    ).events

    assert [event for event in merged if event in ours] == ours
    assert [event for event in merged if event in theirs] == theirs


def test_a_later_value_of_the_other_side_is_taken() -> None:
    event = a_check_in()
    changed = replace(event, nrs=7)
    plan = plan_merge(archive_of(LONDON, [event]), Archive(LONDON, {event.id: (event, changed)}))

    assert not plan.conflicts
    assert [(one.event_id, one.values) for one in plan.changed] == [(event.id, (changed,))]


def test_an_earlier_value_of_the_other_side_changes_nothing() -> None:
    event = a_check_in()

    plan = plan_merge(Archive(LONDON, {event.id: (event, None)}), archive_of(LONDON, [event]))

    assert plan.is_empty
    assert plan.same == 1


def test_two_different_changes_are_a_conflict() -> None:
    event = a_check_in()
    ours, theirs = replace(event, nrs=7), replace(event, nrs=2)

    plan = plan_merge(Archive(LONDON, {event.id: (event, ours)}), Archive(LONDON, {event.id: (event, theirs)}))

    (conflict,) = plan.conflicts
    assert (conflict.ours, conflict.theirs) == (ours, theirs)
    assert not plan.new
    assert not plan.changed


def test_two_ways_to_the_same_value_are_none() -> None:
    event = a_check_in()
    other, last = replace(event, nrs=9), replace(event, nrs=2)

    plan = plan_merge(Archive(LONDON, {event.id: (event, other, last)}), Archive(LONDON, {event.id: (event, last)}))

    assert plan.is_empty


check_ins = st.lists(st.integers(0, 500), unique=True, max_size=12).map(
    lambda hours: [a_check_in(hours=hour) for hour in sorted(hours)]
)


@given(mine=check_ins, yours=check_ins, shared=check_ins)
def test_two_laptops_end_with_the_same_history(
    mine: list[CheckIn], yours: list[CheckIn], shared: list[CheckIn]
) -> None:
    def by_time(events: list[CheckIn]) -> list[Event]:
        return sorted(events, key=lambda event: (event.at, event.id))

    here, there = archive_of(LONDON, by_time(mine + shared)), archive_of(LONDON, by_time(yours + shared))

    here_after = applied(here, plan_merge(here, there))
    there_after = applied(there, plan_merge(there, here_after))

    assert {event.id for event in here_after.events} == {event.id for event in mine + yours + shared}
    assert here_after.events == there_after.events
    assert plan_merge(here_after, there_after).is_empty
