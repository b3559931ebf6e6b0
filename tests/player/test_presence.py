"""player.presence: a real absence counts, reading and our own playing do not."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from player.presence import Absence, Presence, Seen, attend

NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def follow(*looks: tuple[float, Seen]) -> tuple[Presence, list[Absence]]:
    """Look at the given minutes after noon."""
    state, absences = Presence(), []
    for minute, seen in looks:
        state, absence = attend(state, NOON + minutes(minute), seen)
        absences += [] if absence is None else [absence]
    return state, absences


def idle(count: float) -> Seen:
    return Seen(idle=minutes(count))


LOCKED = Seen(is_locked=True)
OURS = Seen(is_ours=True, idle=timedelta(minutes=8))


def every_minute(until: int, seen: Seen) -> list[tuple[float, Seen]]:
    return [(minute, seen) for minute in range(until)]


def test_a_locked_screen_is_an_absence_from_its_lock_on() -> None:
    looks = [(0, idle(0)), *((minute, LOCKED) for minute in range(1, 8)), (8, idle(0))]

    _, absences = follow(*looks)

    assert absences == [Absence(NOON + minutes(1), NOON + minutes(8))]


def test_a_short_lock_is_none() -> None:
    assert follow((0, idle(0)), (1, LOCKED), (3, LOCKED), (4, idle(0)))[1] == []


def test_hands_off_is_an_absence_only_after_ten_minutes() -> None:
    short = [(minute, idle(minute)) for minute in range(9)]
    long = [(minute, idle(minute)) for minute in range(14)]

    assert follow(*short, (9, idle(0)))[1] == []
    assert follow(*long, (14, idle(0)))[1] == [Absence(NOON, NOON + minutes(14))]
    assert not follow(*short)[0].is_away(NOON + minutes(8))
    assert follow(*long)[0].is_away(NOON + minutes(13))


def test_our_own_playing_is_no_idleness() -> None:
    assert follow((0, idle(0)), *((minute, OURS) for minute in range(1, 20)), (20, idle(0)))[1] == []


def test_sleep_of_the_machine_is_an_absence_without_any_word_of_the_system() -> None:
    state, absences = follow((0, Seen()), (1, Seen()), (13 * 60, Seen()))

    assert absences == [Absence(NOON + minutes(1), NOON + minutes(13 * 60))]
    assert state.gone_at is None


def test_a_clock_set_back_is_no_absence() -> None:
    assert follow((60, Seen()), (0, Seen()), (1, Seen()))[1] == []


def test_where_a_system_tells_nothing_nobody_is_ever_away() -> None:
    state, absences = follow(*every_minute(120, Seen()))

    assert absences == []
    assert not state.is_away(NOON + minutes(119))


looks = st.lists(
    st.tuples(st.floats(0.1, 20), st.builds(Seen, st.none() | st.floats(0, 30).map(minutes), st.booleans())),
    max_size=30,
)


@given(looks)
def test_absences_never_overlap_nor_lie_in_the_future(script: list[tuple[float, Seen]]) -> None:
    state, now, last = Presence(), NOON, NOON - minutes(60)
    for step, seen in script:
        now += minutes(step)
        state, absence = attend(state, now, seen)
        if absence is not None:
            assert last <= absence.from_at <= absence.to_at <= now
            assert absence.length >= minutes(5)
            last = absence.to_at


@pytest.mark.parametrize("locked", [True, False])
def test_being_away_is_known_while_it_lasts(*, locked: bool) -> None:
    state, _ = follow(*((minute, Seen(idle=minutes(minute), is_locked=locked)) for minute in range(12)))

    assert state.is_away(NOON + minutes(11))
