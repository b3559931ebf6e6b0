"""What a change would do is what it does."""

from dataclasses import replace
from uuid import uuid4

import pytest

from player.clock import zone_or_utc
from player.events import CheckIn, Cleared, EpisodeStart, Event, Override, Spell, Walk
from player.gate import decide
from player.whatif import amended, may_change, what_if, without
from tests.builders import MONDAY, a_check_in, a_routine
from tests.storybook import a_clear_card, lived, programme, settling

LONDON = zone_or_utc("Europe/London")


def opened() -> list[Event]:
    """A history in which video 2 has opened."""
    return list(lived(settling(14)).events)


def test_a_verdict_with_the_change_is_the_verdict_after_it() -> None:
    events = opened()
    last = next(event for event in reversed(events) if isinstance(event, CheckIn))
    changed = amended(events, replace(last, nrs=10))
    now = events[-1].at

    told = what_if(events, changed, programme(), LONDON, now)

    assert told.before == decide(events, programme(), LONDON, now)
    assert told.after == decide(changed, programme(), LONDON, now)
    assert told.after.level is not None
    assert told.before.level is not None
    assert told.after.level > told.before.level


def test_taking_out_the_check_ins_that_opened_a_video_closes_it() -> None:
    events = opened()
    kept = [event for event in events if not isinstance(event, CheckIn)] + [
        event for event in events if isinstance(event, CheckIn)
    ][:3]
    kept.sort(key=lambda event: event.at)

    told = what_if(events, kept, programme(), LONDON, events[-1].at)

    assert 2 in told.before.open
    assert 2 in told.closes
    assert told.opens == ()


def test_a_change_keeps_its_place_in_the_order_of_storing() -> None:
    one, other = a_check_in(5), a_check_in(4, 13)
    changed = replace(one, nrs=9)

    assert amended([one, other], changed) == [changed, other]
    assert without([one, other], one.id) == [other]


def test_what_is_not_there_cannot_be_changed() -> None:
    with pytest.raises(KeyError):
        amended([a_check_in(5)], a_check_in(5))
    with pytest.raises(KeyError):
        without([a_check_in(5)], uuid4())


@pytest.mark.parametrize(
    ("event", "may"),
    [
        (a_check_in(5), True),
        (a_routine(), True),
        (Walk(at=MONDAY, minutes=5), True),
        (a_clear_card(0), False),
        (Cleared(at=MONDAY), False),
        (Override(at=MONDAY), False),
        (EpisodeStart(at=MONDAY, spell=Spell.UNKNOWN), False),
    ],
)
def test_answers_about_safety_are_not_changed_from_a_list(event: Event, *, may: bool) -> None:
    assert may_change(event) is may
