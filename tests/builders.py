"""Valid values in one call, and Hypothesis strategies that make any valid value."""

from base64 import b64decode
from datetime import UTC, datetime, timedelta
from functools import cache
from types import MappingProxyType
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from media.programmefile import BUNDLED, load_programme
from player.course import Course as RulesCourse
from player.decision import GateDecision
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
from player.programme import Programme

MONDAY = datetime(2026, 1, 5, 8, 50, tzinfo=UTC)

PASSPHRASE = "four calm words here"  # noqa: S105 - it opens the copy below and nothing else

LOCKED_COPY = b64decode(
    "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCByUmtuY0dwN240YkR3d2VqcDdNWUJ3IDE0CnJRelUxay9TZmh0RFo3bzhu"
    "MkRGTnVjclFVbXRqZUNaWkc2MXFRYjNuKzgKLS0tIFdlTWh0U2NsczI2eWlwZDFwTVpyOFVaTzZnNDhzWHF4NFVCbnBXanlXckUK"
    "2s+uQ3BPcvP2lIfxIrcjtnR7LYqAlXvXu4SNe2quDhli1ivfYwm5gAQKhk778KN77jiZcCXE/X/D+cbATOEsUHmXgGBrVw2Vioa4"
    "6EuLH7CAHlzKJplzU1UBdBjcyYpndQJW5DLKQZRD+wsMiNgAvxH+wQ+NmApXLsAhOSVsx6IdcvwlE3wvkF9tfXUWunmGHPAgRPKI"
    "I41sUEzwgom2n9DZHTN+A83FM8Bn+lcX8wu9AIs8e+z6fr+w7ukIyplxp7+J9NhLa9gIuY5EfmDc5UdRra+fLmaEmbKP2PFM22e3"
    "0ZeUos4iup8ePf+ki/QxstCLKdF4V2q8d53ktcVAHlk8Jbr7idlkg5zrcsvt9rpj/st7dyUW8/dSOludug=="
)
"""A copy of one check-in with pain 2, locked with a stretching that costs a test little time."""


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


@cache
def our_programme() -> Programme:
    """The bundled programme."""
    return load_programme(BUNDLED)


class AUser:
    """Tells the rules what happens to one user, hour by hour after `MONDAY`, and gives their decision each time."""

    def __init__(self, programme: Programme | None = None, zone: str = "Europe/London") -> None:
        self.course = RulesCourse(programme or our_programme(), ZoneInfo(zone))

    @classmethod
    def placed(cls, stage: int = 1, nrs: int = 3, **more: object) -> "AUser":
        """A user who was placed at hour 0 by a clear screen and a first check-in."""
        user = cls()
        user.card(0)
        user.tell(EpisodeStart(at=MONDAY, spell=Spell.UNDER_6_WEEKS))
        sit = {1: Sit.TEN_MINUTES, 2: Sit.HALF_HOUR, 3: Sit.HOUR}[stage]
        decision = user.check_in(0, nrs, sit=sit, change=None, **more)
        assert decision.stage == stage
        return user

    def tell(self, event: Event) -> GateDecision:
        return self.course.advance(event)

    def check_in(self, hours: float, nrs: int = 3, **other: object) -> GateDecision:
        """A full check-in: a sitting time of 30 to 59 minutes, in the back only, same as before."""
        answers = {"sit": Sit.HALF_HOUR, "leg": Zone.BACK, "change": Change.SAME, **other}
        return self.tell(CheckIn(at=hour(hours), nrs=nrs, **answers))  # type: ignore[arg-type]

    def card(self, hours: float, form: CardForm = CardForm.FULL, **answers: Answer) -> GateDecision:
        """A safety card; items that are not named are no."""
        return self.tell(SafetyCard(at=hour(hours), form=form, answers=answers))

    def routine(self, hours: float, **other: object) -> GateDecision:
        """A short routine of stage 1, done, without a pain answer."""
        return self.tell(a_routine(hours, **{"nrs_pre": None, **other}))

    def routines(self, *hours: float) -> None:
        for one in hours:
            self.routine(one)

    def look(self, hours: float) -> GateDecision:
        return self.course.look(hour(hours))


def hour(hours: float) -> datetime:
    """So many hours after `MONDAY`."""
    return MONDAY + timedelta(hours=hours)
