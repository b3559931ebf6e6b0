"""player.store.history: what was stored is there after the next start, in its order, once."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from player.events import Event, Look, Sit, Walk
from player.paths import find_paths
from player.store.opening import open_records
from player.store.parts import Parts
from tests.builders import MONDAY, a_check_in, a_routine, events
from tests.fakes import HandClock

Reopen = Callable[[], Parts]


def test_what_was_stored_is_there_after_a_restart(reopen: Reopen) -> None:
    first, second = a_check_in(5), a_check_in(3, hours=10, note="after the night")
    history = reopen().history

    history.append(first)
    history.append(second)

    assert history.events() == (first, second)
    assert reopen().history.events() == (first, second)


def test_the_order_is_that_of_storing_not_of_time(reopen: Reopen) -> None:
    late, early = a_check_in(5, hours=10), a_check_in(3, hours=1)
    history = reopen().history

    history.append(late)
    history.append(early)

    assert reopen().history.events() == (late, early)


def test_a_retry_stores_once(reopen: Reopen) -> None:
    event = a_check_in(5)
    history = reopen().history

    history.append(event)
    history.append(event)
    again = reopen().history
    again.append(event)

    assert again.events() == (event,)
    assert again.count == 1


def test_a_form_that_was_changed_between_two_tries_holds_its_last_word(reopen: Reopen) -> None:
    event = a_check_in(4)
    changed = replace(event, nrs=6)
    history = reopen().history

    history.append(event)
    history.append(changed)

    assert reopen().history.events() == (changed,)
    assert history.count == 2


def test_an_amended_event_keeps_its_place_and_its_former_value(reopen: Reopen) -> None:
    first, second = a_check_in(5), a_check_in(3, hours=10)
    history = reopen().history
    history.append(first)
    history.append(second)

    history.amend(replace(first, nrs=7))

    again = reopen().history
    assert again.events() == (replace(first, nrs=7), second)
    assert [record.detail.main and record.detail.main[0] for record in again.held.line(first.id)] == [5, 7]


def test_a_withdrawn_event_holds_no_more_and_can_come_back(reopen: Reopen) -> None:
    first, second = a_check_in(5), a_check_in(3, hours=10)
    history = reopen().history
    history.append(first)
    history.append(second)

    history.withdraw(first.id)
    without = reopen().history
    before = without.events()
    without.append(first)

    assert before == (second,)
    assert reopen().history.events() == (first, second)


@pytest.mark.parametrize("act", ["amend", "withdraw", "withdraw twice"])
def test_what_was_never_stored_cannot_be_changed(act: str, reopen: Reopen) -> None:
    history = reopen().history
    event = a_check_in()
    if act == "withdraw twice":
        history.append(event)
        history.withdraw(event.id)

    with pytest.raises(KeyError):
        history.amend(event) if act == "amend" else history.withdraw(event.id)

    assert history.events() == ()


def test_an_id_belongs_to_one_kind_of_event(reopen: Reopen) -> None:
    event = a_check_in()
    history = reopen().history
    history.append(event)

    with pytest.raises(ValueError, match="another kind"):
        history.append(a_routine(id=event.id))

    assert history.events() == (event,)


WRONG: dict[str, Event] = {
    "an event that is never stored": Look(at=MONDAY),
    "a bin that is none": a_check_in(sit=9),
    "a fraction for a whole number": a_check_in(sit=1.0),
    "a word that is none": a_check_in(morning="splendid"),
    "half a sign": a_check_in(note="a lone \ud800 surrogate"),
    "a number for a text": a_check_in(note=7),
    "a set for JSON": a_check_in(extra={"set": {1}}),
    "NaN for JSON": a_check_in(extra={"nan": float("nan")}),
    "stage 0": a_routine(stage=0),
    "a truth for a number": a_routine(clicks=True),
    "a number too large": a_routine(clicks=2**70),
    "NaN": a_routine(played_s=float("nan")),
    "for ever": a_routine(played_s=float("inf")),
    "less than nothing": a_routine(played_s=-1.0),
    "a feeling that is none": a_routine(feels={"tilt": "splendid"}),
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG.keys())
def test_what_no_event_may_hold_is_refused_and_nothing_is_stored(wrong: Event, reopen: Reopen) -> None:
    history = reopen().history
    right = a_check_in()

    with pytest.raises((ValueError, TypeError)):
        history.append(wrong)
    history.append(right)

    assert reopen().history.events() == (right,)


def test_a_fraction_is_kept_exactly(reopen: Reopen) -> None:
    event = a_routine(played_s=187.43333333333334)
    reopen().history.append(event)

    assert reopen().history.events() == (event,)


def test_the_zone_of_the_history_can_be_changed(reopen: Reopen) -> None:
    history = reopen().history
    assert history.zone == "Europe/London"

    history.set_zone("Asia/Tokyo")

    assert reopen().history.zone == "Asia/Tokyo"


def test_a_zone_that_is_none_is_refused(reopen: Reopen) -> None:
    with pytest.raises(ValueError, match="zone"):
        reopen().history.set_zone("Mars/Phobos")


def test_storing_is_stamped_with_all_clocks(reopen: Reopen, clock: HandClock) -> None:
    clock.wait(hours=3)
    reopen().history.append(a_check_in())

    assert reopen().history.held.newest == clock.now()


def test_another_writer_is_noticed_and_nothing_is_lost(reopen: Reopen, clock: HandClock) -> None:
    ours = reopen()
    first, theirs, last = a_check_in(1), a_check_in(2, hours=1), a_check_in(3, hours=2)
    ours.history.append(first)
    other = open_records(find_paths(ours.path.parent), clock).parts
    assert other is not None
    other.history.append(theirs)
    other.engine.dispose()

    ours.history.append(last)

    assert ours.history.events() == (first, theirs, last)
    assert reopen().history.events() == (first, theirs, last)


@given(data=st.data())
@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_every_event_comes_back_equal(data: st.DataObject, empty: Path, tmp_path: Path) -> None:
    stored = data.draw(st.lists(events, unique_by=lambda event: event.id, max_size=12))
    paths = find_paths(shutil.copytree(empty, tmp_path / str(uuid4())))
    clock = HandClock()
    history = open_records(paths, clock).parts
    assert history is not None

    for event in stored:
        history.history.append(event)
    history.engine.dispose()
    again = open_records(paths, clock)
    assert again.parts is not None
    again.parts.engine.dispose()

    assert again.outcome.how == "opened"
    assert list(again.parts.history.events()) == stored


def test_an_unknown_sitting_time_is_kept_apart_from_none(reopen: Reopen) -> None:
    reopen().history.append(a_check_in(sit=None))
    reopen().history.append(a_check_in(sit=Sit.STRAIGHT_AWAY))

    assert [event.sit for event in reopen().history.events()] == [None, Sit.STRAIGHT_AWAY]  # type: ignore[attr-defined]


@pytest.mark.parametrize("change", [timedelta(hours=-1), timedelta(days=-1), timedelta(days=365)])
def test_after_a_changed_clock_only_a_check_in_opens_anything(
    change: timedelta, reopen: Reopen, clock: HandClock
) -> None:
    history = reopen().history
    history.append(a_check_in())
    assert not history.needs_check_in

    clock.set_wall(clock.at + change)
    at_once = history.needs_check_in
    history.append(Walk(at=clock.at, minutes=5))
    after_a_walk = history.needs_check_in
    after_a_restart = reopen().history.needs_check_in
    reopen().history.append(a_check_in(hours=1))

    assert (at_once, after_a_walk, after_a_restart) == (True, True, True)
    assert not reopen().history.needs_check_in
