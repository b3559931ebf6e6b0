"""When a stage changes or is held: placement, steps back, referrals and reasons to hold (5.2, 5.3)."""

import math
from statistics import median

from tests.player.model.facts import HOUR, CheckIn, Record, at_least, at_most, is_valid, last_place, of_kind, since
from tests.player.model.rows import (
    REAL_MOVES,
    UNLOCK,
    View,
    bad_mornings,
    episode_day,
    hours_ago,
    is_meaningfully_better,
    of_episode,
    of_stage,
    sitting_answers,
    stage_hours,
)

STEP_BACK = {3: {"rule": "G9", "floor": 2, "level": 5.0}, 2: {"rule": "G10", "floor": 1, "level": 6.0}}


def placed_by(c: CheckIn) -> int:
    """Read the table of 5.2."""
    if c["zone"] == 3 or c["nrs"] >= 6 or c["sit"] in {None, 0, 1}:
        return 1
    return 3 if c["sit"] == 3 and c["nrs"] <= 3 else 2


def placement(view: View, c: CheckIn) -> int:
    """Placement is the table's, at most the cap, and after a former stage at most that one (5.2, G16)."""
    former = [r["stage"] for r in view["records"] if r["stage"] is not None and r["episode"] < view["episode"]]
    return min(placed_by(c), view["cap"], *former[-1:])


def has_rested(view: View) -> bool:
    """Tell whether the last move is 12 h ago (16)."""
    k = last_place(view["records"], REAL_MOVES)
    return k is None or view["t"] - since(view["records"], k, view["t"]) >= 12 * HOUR


def steps_back(view: View) -> str | None:
    """Look at G9 and G10 (15, 18)."""
    need = STEP_BACK.get(view["stage"])
    if need is None or stage_hours(view) < 12 * HOUR or not has_rested(view):
        return None
    mine = of_stage(view)
    bad = [c["at"] for c in sitting_answers(view, 3, mine) if c["sit"] < need["floor"]]
    has_bad_sits = bool(bad) and bad[-1] - bad[0] >= 12 * HOUR
    is_high = at_least(view["level"], need["level"])
    mornings = bad_mornings(view) >= 2 and (view["stage"] == 3 or at_least(view["level"], 5.0))
    far = [c["at"] for c in mine if c["zone"] == 3]
    has_leg_pair = bool(far) and far[-1] == view["t"] and any(12 * HOUR <= view["t"] - at <= 120 * HOUR for at in far)
    return need["rule"] if has_bad_sits or is_high or mornings or has_leg_pair else None


def steps_gentler(view: View) -> bool:
    """Look at the provisional placement, G-P (15)."""
    records = view["records"]
    k = last_place(records, ("place", "G16"))
    if any(r["move"] == "override" for r in records[k:]):
        return False
    first = [c for c in view["valid"] if c["place"] >= records[k]["counts_from"]]
    if len(first) > 4 or view["t"] - since(records, k, view["t"]) > 48 * HOUR:
        return False
    return math.floor(median(placement(view, c) for c in first)) < view["stage"]


def has_dropped(view: View, c: CheckIn) -> bool:
    """Tell whether sitting fell by two bins against the last complete check-in that told it (9, 20)."""
    before = [v for v in view["all"] if is_valid(v) and v["sit"] is not None and v["at"] < c["at"]]
    return c["sit"] is not None and bool(before) and before[-1]["sit"] - c["sit"] >= 2


def refers(view: View, records: list[Record]) -> tuple[str | None, set[str]]:
    """Look at the days of G13 and G14 on a check-in; tell also which of them were looked at (47)."""
    day = episode_day(view)
    before = set().union(*(r["looked"] for r in records if r["episode"] == view["episode"]), set())
    now = {
        name
        for name, is_due in (("day 14", 14 <= day <= 41), ("day 28", day >= 28), ("day 42", day >= 42))
        if is_due and name not in before
    }
    spells = [r["event"]["dur"] for r in of_episode(view, of_kind(view["records"], "episode"))]
    is_long = spells[-1:] == ["gt12w"]
    if ("day 42" in now and at_least(view["level"], 3)) or (
        "day 28" in now and is_long and not is_meaningfully_better(view)
    ):
        return "G14", now
    if "day 14" in now and at_least(view["level"], 3) and not is_meaningfully_better(view):
        return "G13", now
    return None, now


def has_stepped_back_thrice(records: list[Record], t: int) -> bool:
    steps = [r for r in records if r["move"] in {"G9", "G10"} and 0 <= t - r["at"] <= 672 * HOUR]
    return len(steps) >= 2


def is_steady(view: View) -> bool:
    """Look at G17 (30)."""
    if view["stage"] != 3 or stage_hours(view) < 336 * HOUR or not at_most(view["level"], 1.0):
        return False
    sits = [c["sit"] for c in view["all"] if c["sit"] is not None and hours_ago(view, c["at"], 336)]
    return bool(sits) and set(sits) == {3}


def is_first_good(view: View, c: CheckIn) -> bool:
    """Look at G12 (29)."""
    if view["stage"] not in UNLOCK or not is_valid(c) or c["sit"] is None:
        return False
    need = UNLOCK[view["stage"]]["bin"]
    return c["sit"] >= need and sum(v["sit"] >= need for v in sitting_answers(view, 5)) == 1
