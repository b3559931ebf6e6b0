"""What a verdict is made from: the view at one instant, the episode, the four rows, the needle (5.1, 5.3, 6.3)."""

from statistics import median
from typing import Any

from tests.player.model.facts import (
    DAY,
    HOUR,
    CheckIn,
    Record,
    at_least,
    at_most,
    check_ins,
    counted,
    highest_pain,
    last_place,
    leg_moves_down,
    level_and_upper,
    local_date,
    of_kind,
    readings,
    rounded,
    signs,
    since,
)

View = dict[str, Any]
"""What a verdict at one instant sees."""

Need = dict[str, Any]
"""What one unlock asks for."""

Line = dict[str, Any]
"""One printed verdict."""

UNLOCK: dict[int, Need] = {
    1: {"rule": "G6", "hours": 48, "count": 5, "days": 3, "routines": (48, 4), "bin": 2, "floor": 1}
    | {"level": 4.0, "upper": 5.0, "pain": (24, 5), "zone": 2},
    2: {"rule": "G7", "hours": 96, "count": 6, "days": 4, "routines": (96, 6), "bin": 3, "floor": 2}
    | {"level": 3.0, "upper": 4.0, "pain": (72, 5), "zone": 1},
}
REAL_MOVES = ("G6", "G7", "G9", "G10", "override")
MOVES = ("place", "G16", "G-P", "cap", *REAL_MOVES)
NO_ROWS = {"time": False, "sitting": False, "dial": False, "settled": False}


def look_at(records: list[Record], t: int, zone: str) -> View:
    """Collect what a verdict at ``t`` sees."""
    everything = check_ins(records, t)
    fed = readings(everything, records, t)
    level, upper = level_and_upper(fed)
    episode = records[-1]["episode"] if records else 0
    return {
        "t": t,
        "zone": zone,
        "records": records,
        "all": everything,
        "valid": counted(everything),
        "fed": fed,
        "level": level,
        "upper": upper,
        "episode": episode,
        "stage": records[-1]["stage"] if records else None,
    } | signs(records, t)


def hours_ago(view: View, at: int, hours: int) -> bool:
    return view["t"] - at <= hours * HOUR


# The episode


def of_episode(view: View, things: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [x for x in things if x["episode"] == view["episode"]]


def baseline(view: View) -> float | None:
    """Median of the first three valid check-ins of the episode within 24 h of its first (38)."""
    mine = of_episode(view, view["valid"])
    early = [c["nrs"] for c in mine if c["at"] - mine[0]["at"] <= DAY]
    return median(early[:3]) if early else None


def is_meaningfully_better(view: View) -> bool:
    start, level = baseline(view), view["level"]
    if start is None or level is None:
        return False
    if at_least(start, 3):
        return at_least(start - level, 2.0) or at_least(start - level, 0.3 * start)
    return at_most(level, 0.5)


def begun(view: View) -> list[Record]:
    """Give what was stored since the first check-in or episode of all; before, there was no episode."""
    records: list[Record] = view["records"]
    start = next((k for k, r in enumerate(records) if r["event"]["type"] in {"check_in", "episode"}), len(records))
    return records[start:]


def episode_day(view: View) -> int:
    """Tell which day of the episode ``t`` falls on; its first local date is day 1 (47)."""
    mine = of_episode(view, begun(view))
    if not mine:
        return 0
    first = min(local_date(r["at"], view["zone"]) for r in mine)
    return (local_date(view["t"], view["zone"]) - first).days + 1


# The rows


def of_stage(view: View) -> list[CheckIn]:
    """Give the valid check-ins of the present stage, by the order of storing (17)."""
    records = view["records"]
    k = last_place(records, MOVES)
    if k is None:
        return []
    counts_from = records[k]["counts_from"]
    return [c for c in view["valid"] if c["place"] >= counts_from]


def sitting_answers(view: View, count: int, among: list[CheckIn] | None = None) -> list[CheckIn]:
    """Give the last ``count`` sitting answers of valid check-ins, none older than five days (19)."""
    told = [c for c in (view["valid"] if among is None else among) if c["sit"] is not None]
    return [c for c in told[-count:] if hours_ago(view, c["at"], 120)]


def stage_hours(view: View) -> int:
    k = last_place(view["records"], MOVES)
    return view["t"] - since(view["records"], k, view["t"])


def time_row(view: View, need: Need) -> bool:
    mine = of_stage(view)
    days = {local_date(c["at"], view["zone"]) for c in mine}
    window, enough = need["routines"]
    done = [
        r
        for r in of_kind(view["records"], "routine", view["t"])
        if r["event"]["completed"] and (r["event"].get("nrs_pre") or 0) < 8 and hours_ago(view, r["at"], window)
    ]
    return (
        stage_hours(view) >= need["hours"] * HOUR
        and len(mine) >= need["count"]
        and len(days) >= need["days"]
        and len(done) >= enough
    )


def sitting_row(view: View, need: Need) -> bool:
    sits = [c["sit"] for c in sitting_answers(view, 5)]
    return len(sits) == 5 and sum(s >= need["bin"] for s in sits) >= 4 and min(sits) >= need["floor"]


def dial_row(view: View, need: Need) -> bool:
    if view["level"] is None:
        return False
    window, pain = need["pain"]
    is_low = (
        at_most(view["level"], need["level"])
        and at_most(view["upper"], need["upper"])
        and highest_pain(view["all"], view["records"], view["t"], window) <= pain
    )
    if need["rule"] == "G6":
        return is_low
    start = baseline(view)
    return is_low and (is_meaningfully_better(view) or (start is not None and at_most(start, 3)))


def bad_mornings(view: View) -> int:
    """Count every Q5 "worse" of the last 48 h; answers of one instant are one (32)."""
    return sum(c["morning"] == "worse" and hours_ago(view, c["at"], 48) for c in view["all"])


def settled_row(view: View, need: Need, *, has_other_card: bool) -> bool:
    zones = [c["zone"] for c in view["all"] if c["zone"] is not None]
    has_calm_leg = bool(zones) and zones[-1] <= need["zone"]
    if need["rule"] == "G6":
        has_calm_leg = has_calm_leg and not any(hours_ago(view, c["at"], 48) for c in leg_moves_down(view["all"]))
    return (
        bad_mornings(view) == 0
        and has_calm_leg
        and view["cap"] > view["stage"]
        and not view["is_latched"]
        and not view["is_locked"]
        and not has_other_card
    )


def rows(view: View, *, has_other_card: bool) -> dict[str, bool] | None:
    """Describe the next video's rows; none in stage 3, all shut before placement (37)."""
    if view["stage"] is None:
        return dict(NO_ROWS)
    if view["stage"] == 3:
        return None
    need = UNLOCK[view["stage"]]
    return {
        "time": time_row(view, need),
        "sitting": sitting_row(view, need),
        "dial": dial_row(view, need),
        "settled": settled_row(view, need, has_other_card=has_other_card),
    }


def shown_notch(view: View) -> float | None:
    """Let the needle follow the check-ins of the episode, each with what was stored by then (6, 12)."""
    shown = None
    told_so_far = []
    for told in view["all"]:
        told_so_far.append(told)
        mine = of_episode(view, counted(told_so_far))
        is_lit = len(mine) >= 3 and mine[-1]["at"] - mine[0]["at"] >= 12 * HOUR
        if is_lit or shown is not None:
            level, _ = level_and_upper(
                [r for r in view["fed"] if r.at < told["at"] or (r.at == told["at"] and r.place <= told["place"])]
            )
            if shown is None or at_least(abs(level - shown), 0.35):
                shown = rounded(level)
    return shown
