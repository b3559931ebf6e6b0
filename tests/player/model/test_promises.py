"""What the rules promise whatever the history, tried on the real code; the second model only helps to write."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta, timezone
from itertools import pairwise, permutations
from typing import Any

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.player.model.diary import Diary
from tests.player.model.facts import HOUR, MINUTE, instant, local_date, written
from tests.player.model.ours import replay
from tests.player.model.rows import Line
from tests.player.model.stories import FULL_ITEMS, diaries

Event = dict[str, Any]

UNLOCKS = {"G6", "G7", "override"}
MOVES = {*UNLOCKS, "G9", "G10"}
WORSE_ANSWERS: dict[str, Callable[[Any], Iterable[Any]]] = {
    "nrs": lambda nrs: range(nrs + 1, 11),
    "sit": range,
    "zone": lambda zone: range(zone + 1, 4),
    "chg": lambda chg: range(-2, chg),
    "morning": lambda morning: [] if morning == "worse" else ["worse"],
    "nrs_pre": lambda nrs: range(nrs + 1, 11),
    "nrs_post": lambda nrs: range(nrs + 1, 11),
    "nrs_during": lambda pains: [[*pains, pain] for pain in range(11)],
    "answers": lambda said: [{**said, item: "yes"} for item in FULL_ITEMS if said.get(item) != "yes"],
}
"""What is worse than an answer that was given."""

CHECK_INS = st.fixed_dictionaries(
    {
        "type": st.just("check_in"),
        "nrs": st.integers(0, 10),
        "sit": st.sampled_from([None, 0, 1, 2, 3, 3]),
        "zone": st.sampled_from([0, 0, 0, 1, 2, 3]),
        "chg": st.sampled_from([0, 0, 1, 2, -1, -2]),
        "morning": st.sampled_from([None, None, "same", "better", "worse"]),
    }
)
PAUSES_H = st.sampled_from([0, 0.5, 1, 11, 12, 13, 24, 71])

some = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


def after(diary: Diary, *steps: tuple[float, Event]) -> list[Event]:
    """Date some events by the hours from one to the next, the first from the diary's last."""
    at = instant(diary.events[-1]["at"])
    events = []
    for hours, event in steps:
        at += round(hours * HOUR)
        events.append({"at": written(at), **event})
    return events


def judge(diary: Diary, events: list[Event]) -> list[Line]:
    """Give the verdicts on events that follow the diary's."""
    return replay({"zone": diary.zone, "events": [*diary.events, *events]})[len(diary.events) :]


def worsened(event: Event) -> Iterator[Event]:
    """Give the event with one answer made worse, in every way."""
    for name, values in WORSE_ANSWERS.items():
        if event.get(name) is not None:
            yield from ({**event, name: value} for value in values(event[name]))


LOOK = {"type": "look"}
CLEAR_SCREEN = {"type": "safety", "form": "full", "answers": {}}


@some
@given(diaries(), st.data())
def test_a_worse_answer_never_opens_more(diary: Diary, data: st.DataObject) -> None:
    told = [k for k, event in enumerate(diary.events) if k and list(worsened(event))]
    telling = [k for k in told if diary.lines[k]["rule"] in {*MOVES, "place", "G16", "G-P", "G11", "G12"}]
    assume(told)
    k = data.draw(st.sampled_from(telling or told) | st.sampled_from(told))
    event = diary.events[k]
    worse = data.draw(st.sampled_from(list(worsened(event))))
    screen = {"at": written(instant(event["at"]) + MINUTE), **CLEAR_SCREEN}

    (milder, mild_end), (graver, grave_end) = (
        replay({"zone": diary.zone, "events": [*diary.events[:k], one, screen]})[-2:] for one in (event, worse)
    )

    assert milder["rule"] in UNLOCKS or set(graver["open"]) <= set(milder["open"])
    # A video that waits for its safety card is shut; it is fair to compare once the card is clear.
    assert set(grave_end["open"]) <= set(mild_end["open"])
    assert (grave_end["stage"] or 0) <= (mild_end["stage"] or 0)


@some
@given(diaries())
def test_every_verdict_is_of_one_piece(diary: Diary) -> None:
    lines = replay(diary.history())

    paused_until = 0
    told = []
    for event, line in zip(diary.events, lines, strict=True):
        at = instant(event["at"])
        if event["type"] == "check_in":
            told.append(at)
        if line["rule"] == "G4":
            paused_until = max(paused_until, at + 2 * HOUR)
        assert line["open"] == [1, 2, 3][: len(line["open"])]
        assert len(line["open"]) <= (line["stage"] or 0)
        assert (line["rows"] is None) == (line["stage"] == 3)
        if line["card"] or line["latched"] or line["stage"] is None:
            assert not line["open"]
        if line["open"]:
            assert line["today"] != "stop" or at < paused_until
            assert any(0 <= at - t < 72 * HOUR for t in told)
        else:
            assert line["today"] == "stop"


@some
@given(diaries())
def test_the_stage_moves_at_most_once_in_twelve_hours(diary: Diary) -> None:
    events = sorted(diary.events, key=lambda e: instant(e["at"]))

    lines = replay({"zone": diary.zone, "events": events})

    moved = [
        instant(event["at"])
        for event, earlier, later in zip(events[1:], lines, lines[1:], strict=False)
        if later["rule"] in MOVES and later["stage"] != earlier["stage"]
    ]
    assert all(later - earlier >= 12 * HOUR for earlier, later in pairwise(moved))
    steps = [(a["stage"], b["stage"], b["rule"]) for a, b in pairwise(lines) if None not in {a["stage"], b["stage"]}]
    assert all(abs(b - a) <= 1 for a, b, rule in steps if rule not in {"cap", "place", "G16"})


@some
@given(diaries(), CHECK_INS, st.integers(1, 200))
def test_what_is_stale_ahead_or_set_back_opens_nothing(diary: Diary, event: Event, hours: int) -> None:
    told = after(diary, (1, event), (1 / 60, CLEAR_SCREEN))
    at = instant(told[0]["at"])
    last = max(instant(e["at"]) for e in [*diary.events, *told] if e["type"] == "check_in")
    stale = {"at": written(last + 72 * HOUR), **LOOK}
    set_back = {"at": written(at - hours * MINUTE), **LOOK}
    walk = {"at": written(at - hours * MINUTE), "type": "walk", "minutes": 5}

    assert judge(diary, [*told, stale])[-1]["open"] == []
    assert judge(diary, [*told, set_back])[-1]["open"] == []
    assert [line["open"] for line in judge(diary, [*told, walk, {**stale, "at": told[1]["at"]}])[-2:]] == [[], []]


@some
@given(diaries())
def test_nothing_is_open_without_check_ins_or_without_a_full_screen(diary: Diary) -> None:
    for is_missing in (
        lambda e: e["type"] == "check_in",
        lambda e: e["type"] == "safety" and e["form"] == "full",
    ):
        events = [event for event in diary.events if not is_missing(event)]
        assert all(line["open"] == [] for line in replay({"zone": diary.zone, "events": events}))


@some
@given(diaries(), st.lists(CHECK_INS, min_size=2, max_size=3), PAUSES_H, CHECK_INS)
def test_check_ins_of_one_instant_count_alike_in_any_order(
    diary: Diary, same: list[Event], pause_h: float, next_one: Event
) -> None:
    ends = []
    for order in permutations(same):
        steps = [(pause_h, order[0]), *((0, event) for event in order[1:])]
        then = [(0, LOOK), (0.5, CLEAR_SCREEN), (1, LOOK), (12, next_one), (1 / 60, CLEAR_SCREEN)]
        ends.append(judge(diary, after(diary, *steps, *then))[len(same) - 1 :])

    assert all(end == ends[0] for end in ends)


@some
@given(diaries(), st.integers(-12 * 60, 14 * 60))
def test_the_offset_that_an_instant_is_written_with_does_not_matter(diary: Diary, minutes: int) -> None:
    offset = timezone(timedelta(minutes=minutes))
    events = [{**e, "at": datetime.fromisoformat(e["at"]).astimezone(offset).isoformat()} for e in diary.events]

    lines = replay({"zone": diary.zone, "events": events})

    said = [{k: v for k, v in line.items() if k != "at"} for line in lines]
    assert said == [{k: v for k, v in line.items() if k != "at"} for line in replay(diary.history())]


STANDARD_TIME = {
    "Europe/London": "UTC",
    "America/New_York": "Etc/GMT+5",
    "Australia/Lord_Howe": "Etc/GMT-11",
}
"""Zones with daylight saving, and one that keeps the clock that a part of their year has."""


@some
@given(diaries())
def test_a_change_of_the_clocks_changes_nothing_but_the_date(diary: Diary) -> None:
    assume(diary.zone in STANDARD_TIME)
    other = STANDARD_TIME[diary.zone]
    events = [
        e for e in diary.events if len({local_date(instant(e["at"]), zone) for zone in (diary.zone, other)}) == 1
    ]

    assert replay({"zone": diary.zone, "events": events}) == replay({"zone": other, "events": events})
