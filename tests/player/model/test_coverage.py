"""The stories must make everything happen that the rules know, else agreement on them would prove little."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from tests.player.model.diary import Diary
from tests.player.model.stories import story

SEEDS = range(300)
OFTEN = 5
RULES = (
    *("G0", "G0a", "G0b", "G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "G9", "G10", "G11", "G12", "G15", "G16"),
    *("G17", "G-P", "place", "cap", "override", None),
)
WISHES = (
    *(("rule", rule) for rule in RULES),
    *(("refer", name) for name in ("G13", "G14")),
    *(("card", form) for form in ("short", "full", None)),
    *(("today", word) for word in ("normal", "ease", "easier_now", "breathe_only", "stop")),
    *(("stage", stage) for stage in (None, 1, 2, 3)),
    *(("opened", rule) for rule in ("G6", "G7", "override")),
    *(("row", row, is_met) for row in ("time", "sitting", "dial", "settled") for is_met in (True, False)),
    *(
        ("kind", kind)
        for kind in ("safety", "episode", "check_in", "routine", "walk", "peg", "cleared", "override", "look")
    ),
    ("open", ()),
    ("open", (1,)),
    ("open", (1, 2)),
    ("open", (1, 2, 3)),
    "third barred after a referral",
    "latched",
    "locked without a latch",
    "needle lit",
    "same instant",
    "clock back",
    "stale",
    "short of an answer",
)


def seen(diary: Diary) -> Iterator[Any]:
    """What happened in a diary, in the words of ``WISHES``."""
    before: dict[str, Any] = {"at": ""}
    for event, line in zip(diary.events, diary.lines, strict=True):
        yield from ((key, line[key]) for key in ("rule", "refer", "card", "today", "stage"))
        yield "kind", event["type"]
        yield "open", tuple(line["open"])
        yield from (("row", row, is_met) for row, is_met in (line["rows"] or {}).items())
        facts = {
            "third barred after a referral": line["stage"] == 3 and line["open"] == [1, 2],
            "latched": line["latched"],
            "locked without a latch": line["rule"] == "G0" and not line["latched"],
            "needle lit": line["notch"] is not None,
            "same instant": event["at"] == before["at"],
            "clock back": event["at"] < before["at"],
            "stale": event["type"] == "look"
            and line["stage"]
            and not (line["open"] or line["card"] or line["latched"]),
            "short of an answer": event["type"] == "check_in" and None in {event["zone"], event["chg"]},
        }
        yield from (name for name, is_so in facts.items() if is_so)
        if event["type"] == "safety" and line["rule"] in {"G6", "G7", "override"}:
            yield "opened", line["rule"]
        before = event


def test_the_stories_make_every_rule_speak() -> None:
    counts = Counter(thing for seed in SEEDS for thing in seen(story(seed)))

    assert {wish: counts[wish] for wish in WISHES if counts[wish] < OFTEN} == {}
