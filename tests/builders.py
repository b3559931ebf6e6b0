"""Valid values in one call, and Hypothesis strategies that make any valid value."""

from datetime import UTC, datetime, timedelta
from types import MappingProxyType

from hypothesis import strategies as st

from player.events import (
    Answer,
    CardForm,
    Change,
    CheckIn,
    Cleared,
    EpisodeStart,
    Event,
    Feel,
    Morning,
    Override,
    PegScore,
    RoutineDone,
    RoutineForm,
    SafetyCard,
    Sit,
    Spell,
    StopMark,
    Stopped,
    Walk,
    Zone,
)

MONDAY = datetime(2026, 1, 5, 8, 50, tzinfo=UTC)


def a_check_in(nrs: int = 4, hours: float = 0.0, **other: object) -> CheckIn:
    """A full check-in, some hours after `MONDAY`."""
    answers: dict[str, object] = {
        "sit": Sit.TEN_MINUTES,
        "leg": Zone.BACK,
        "change": Change.SAME,
        "zone": "Europe/London",
        **other,
    }
    return CheckIn(at=MONDAY + timedelta(hours=hours), nrs=nrs, **answers)  # type: ignore[arg-type]


def a_routine(hours: float = 0.0, **other: object) -> RoutineDone:
    """A short routine of stage 1, done, some hours after `MONDAY`."""
    facts: dict[str, object] = {"stage": 1, "form": RoutineForm.SHORT, "completed": True, "nrs_pre": 4, **other}
    return RoutineDone(at=MONDAY + timedelta(hours=hours), **facts)  # type: ignore[arg-type]


nrs = st.integers(0, 10)
moments = st.timedeltas(timedelta(days=-2000), timedelta(days=7000)).map(MONDAY.__add__)
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
ids = st.text("abcdefgh-123", min_size=1, max_size=12)
json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**18), 10**18)
    | st.floats(allow_nan=False, allow_infinity=False)
    | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=5,
)
amounts = st.floats(0, 1e6, allow_nan=False) | st.integers(0, 600).map(float)
zones = st.sampled_from(["", "Europe/London", "America/Los_Angeles", "Pacific/Kiritimati", "Mars/Phobos"])


def _shared() -> dict[str, st.SearchStrategy[object]]:
    return {
        "at": moments,
        "id": st.uuids(version=4),
        "zone": zones,
        "note": words,
        "extra": st.dictionaries(words.map(lambda key: f"x-{key}"), json_values, max_size=2).map(MappingProxyType),
    }


check_ins = st.builds(
    CheckIn,
    nrs=nrs,
    sit=st.none() | st.sampled_from(Sit),
    leg=st.none() | st.sampled_from(Zone),
    change=st.none() | st.sampled_from(Change),
    morning=st.none() | st.sampled_from(Morning),
    **_shared(),
)
cards = st.builds(
    SafetyCard,
    form=st.sampled_from(CardForm),
    answers=st.dictionaries(st.from_regex(r"[ABC][1-9]", fullmatch=True), st.sampled_from(Answer), max_size=6),
    version=words,
    reasked=st.lists(ids, max_size=2).map(tuple),
    **_shared(),
)
routines = st.builds(
    RoutineDone,
    stage=st.integers(1, 3),
    form=st.sampled_from(RoutineForm),
    completed=st.booleans(),
    nrs_pre=st.none() | nrs,
    nrs_during=st.lists(nrs, max_size=4).map(tuple),
    nrs_post=st.none() | nrs,
    stopped=st.none() | st.sampled_from(Stopped),
    feels=st.dictionaries(ids, st.sampled_from(Feel), max_size=4),
    clicks=st.integers(0, 2**40),
    played_s=amounts,
    smaller=st.lists(ids, max_size=3).map(tuple),
    skipped=st.lists(ids, max_size=3).map(tuple),
    stops=st.lists(
        st.builds(
            StopMark,
            position_s=amounts,
            exercise_id=st.just("") | ids,
            nrs=st.none() | nrs,
            leg=st.none() | st.sampled_from(Zone),
        ),
        max_size=2,
    ).map(tuple),
    ended_at=st.none() | moments,
    set_aside=st.lists(ids, max_size=2).map(tuple),
    stays_smaller=st.lists(ids, max_size=2).map(tuple),
    **_shared(),
)
events: st.SearchStrategy[Event] = st.one_of(
    check_ins,
    cards,
    routines,
    st.builds(EpisodeStart, spell=st.sampled_from(Spell), **_shared()),
    st.builds(Walk, minutes=amounts, **_shared()),
    st.builds(PegScore, items=st.tuples(*[st.none() | nrs] * 3), **_shared()),
    st.builds(Cleared, checked_on=st.dates().map(str) | st.just(""), **_shared()),
    st.builds(Override, **_shared()),
)
