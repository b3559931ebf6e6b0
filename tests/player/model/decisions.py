"""What each kind of event does: one function per type of the history format (readings 20 to 28 and 44 to 49)."""

from datetime import timedelta
from statistics import mean

from tests.player.model.facts import (
    HOUR,
    CheckIn,
    Event,
    Record,
    at_least,
    check_ins,
    clear_cards,
    has_recent_full_screen,
    is_clear,
    is_raised,
    is_valid,
    jump,
    leg_moves_down,
    local_date,
    of_kind,
    pending,
    went_back,
)
from tests.player.model.moves import (
    has_dropped,
    has_rested,
    has_stepped_back_thrice,
    is_first_good,
    is_steady,
    placement,
    refers,
    steps_back,
    steps_gentler,
)
from tests.player.model.rows import UNLOCK, View, begun, hours_ago, look_at, of_episode, rows
from tests.player.model.verdict import card_due, is_barred_from_third, is_shut, is_stale


def blank(place: int, at: int, event: Event, records: list[Record]) -> Record:
    """Give a record on which nothing is decided yet."""
    before = records[-1] if records else {"episode": 0, "stage": None}
    return {
        "place": place,
        "at": at,
        "event": event,
        "episode": before["episode"],
        "stage": before["stage"],
        "rule": None,
        "refer": None,
        "raises": set(),
        "asks": None,
        "move": None,
        "counts_from": None,
        "ends_wait": False,
        "ease": False,
        "looked": set(),
        "session": None,
    }


def begin_episode(record: Record) -> None:
    record["episode"] += 1
    record["stage"] = None
    record["ends_wait"] = True


def move(record: Record, rule: str | None, stage: int, counts_from: int | None = None) -> None:
    """Change the stage; from here on count what is stored later, or from ``counts_from`` on (17)."""
    record["move"] = rule
    record["stage"] = stage
    record["counts_from"] = record["place"] + 1 if counts_from is None else counts_from


def name_of_placing(records: list[Record]) -> str:
    return "G16" if was_placed(records) else "place"


def was_placed(records: list[Record]) -> bool:
    return any(r["stage"] is not None for r in records)


def on_check_in(record: Record, records: list[Record], zone: str) -> None:
    t = record["at"]
    merged = check_ins([*records, record], t)[-1]
    before = [c for c in check_ins(records, t) if c["at"] < t]
    gap = t - before[-1]["at"] if before else 0
    if gap >= 336 * HOUR and not has_begun_since(records, before[-1]):
        begin_episode(record)
        if not has_recent_full_screen(records, t):
            record["raises"].add("full")
            record["rule"] = "G16" if was_placed(records) else None
    view = look_at([*records, record], t, zone)
    if view["is_latched"]:
        record["rule"] = "G0"
        return
    was_jump = jump(view["fed"], t, merged["nrs"]) >= 3
    has_moved_down = any(c["at"] == t for c in leg_moves_down(view["all"]))
    has_own_card = was_jump or has_moved_down or merged["nrs"] >= 8 or merged["chg"] == -2
    if has_own_card or is_seventh_day(records, t, zone):
        record["raises"].add("short")
    if view["is_locked"]:
        record["rule"] = "G0"
        return
    record["refer"], record["looked"] = refers(view, records)
    if record["refer"]:
        record["raises"].add("full")
    is_back = 72 * HOUR <= gap < 336 * HOUR
    is_sore = was_jump or has_dropped(view, merged)
    if view["stage"] is None:
        place_on_check_in(record, records, view, merged)
    elif is_valid(merged):
        may_unlock = not (is_back or is_sore or has_own_card or went_back(records, t))
        move_on_check_in(record, records, view, may_unlock=may_unlock)
    is_held = record["move"] is None
    record["ease"] = is_back or merged["morning"] == "worse" or (is_held and is_sore)
    if record["rule"] is None and view["stage"] is not None:
        holds = (
            ("G15", is_back),
            ("G11", is_sore),
            ("G5", merged["morning"] == "worse"),
            ("G17", is_steady(view)),
            ("G12", is_first_good(view, merged)),
            ("G8", True),
        )
        record["rule"] = next(name for name, is_so in holds if is_so)


def has_begun_since(records: list[Record], c: CheckIn) -> bool:
    """Tell whether an episode already began after this check-in was stored."""
    return any(r["episode"] > c["episode"] for r in records if r["place"] > c["place"])


def is_seventh_day(records: list[Record], t: int, zone: str) -> bool:
    """Tell whether the last clear card is seven or more local days old (24)."""
    dates = [local_date(r["at"], zone) for r in clear_cards(records, t)]
    return bool(dates) and local_date(t, zone) - max(dates) >= timedelta(days=7)


def place_on_check_in(record: Record, records: list[Record], view: View, merged: CheckIn) -> None:
    """Place with a clear full screen of the last 24 h, or ask for one (44)."""
    if not has_recent_full_screen(records, view["t"]):
        record["raises"].add("full")
    elif is_valid(merged):
        move(record, name_of_placing(records), placement(view, merged), merged["place"])
        record["rule"] = record["move"]


def move_on_check_in(record: Record, records: list[Record], view: View, *, may_unlock: bool) -> None:
    back = steps_back(view)
    if back:
        move(record, back, view["stage"] - 1)
        record["rule"] = back
        record["raises"].add("short")
        if has_stepped_back_thrice(records, view["t"]):
            record["refer"] = "G14"
            record["raises"].add("full")
    elif steps_gentler(view):
        move(record, "G-P", view["stage"] - 1)
        record["rule"] = "G-P"
    elif may_unlock and view["stage"] in UNLOCK and has_rested(view):
        has_other = is_raised(records, view["t"], "short") or is_raised(view["records"], view["t"], "full")
        if all(rows(view, has_other_card=has_other).values()):
            record["rule"] = record["asks"] = UNLOCK[view["stage"]]["rule"]


def on_safety(record: Record, records: list[Record], zone: str) -> None:
    t, card = record["at"], record["event"]
    waiting = pending(records, t)
    is_blocked = card["form"] == "short" and is_raised(records, t, "full")
    record["ends_wait"] = not is_blocked or not is_clear(card)
    view = look_at([*records, record], t, zone)
    is_shut = view["is_latched"] or view["is_locked"]
    if view["stage"] is None:
        if card["form"] == "full" and is_clear(card) and not is_shut:
            place_on_screen(record, view)
    elif view["cap"] < view["stage"]:
        move(record, "cap", view["cap"])
        record["rule"] = "cap"
    elif waiting and record["ends_wait"] and is_clear(card) and not is_shut and view["stage"] < view["cap"]:
        move(record, waiting["asks"], view["stage"] + 1)
        record["rule"] = waiting["rule"]
    if is_shut:
        record["rule"] = "G0"


def place_on_screen(record: Record, view: View) -> None:
    """Place from the latest valid check-in, if it is of this episode and at most 24 h old (44, 46)."""
    mine = [c for c in of_episode(view, view["valid"][-1:]) if hours_ago(view, c["at"], 24)]
    if mine:
        move(record, name_of_placing(view["records"]), placement(view, mine[-1]), mine[-1]["place"])
        record["rule"] = record["move"]


def on_episode(record: Record, records: list[Record], _zone: str) -> None:
    if of_kind(records, "episode"):
        begin_episode(record)
        if not has_recent_full_screen(records, record["at"]):
            record["raises"].add("full")


def on_override(record: Record, records: list[Record], zone: str) -> None:
    """Look at a clinician's word (27, 47)."""
    t = record["at"]
    view = look_at([*records, record], t, zone)
    if (
        view["stage"] not in UNLOCK
        or is_shut(view)
        or is_stale(view)
        or went_back(view["records"], t)
        or card_due(records, view)
        or view["cap"] <= view["stage"]
        or not has_rested(view)
        or (view["stage"] == 2 and is_barred_from_third(view))
    ):
        return
    record["asks"] = record["rule"] = "override"


def on_peg(record: Record, records: list[Record], zone: str) -> None:
    """Compare a PEG with the lowest earlier one of the episode (47)."""
    view = look_at([*records, record], record["at"], zone)
    scores = [
        mean(r["event"]["items"])
        for r in of_kind(of_episode(view, begun(view)), "peg", view["t"])
        if None not in r["event"]["items"]
    ]
    if None not in record["event"]["items"] and len(scores) > 1 and at_least(scores[-1] - min(scores[:-1]), 2):
        record["refer"] = "G14"
        record["raises"].add("full")


def on_routine(record: Record, _records: list[Record], _zone: str) -> None:
    """Look at the session rules, G0a to G4 (28, 33-36)."""
    e = record["event"]
    before, after = e.get("nrs_pre"), e.get("nrs_post")
    during = list(e.get("nrs_during") or ())
    stopped = e.get("stopped")
    is_ended = max(during, default=0) >= 8 or (after or 0) >= 8 or stopped in {"leg", "sign"}
    is_much = max(during, default=0) >= 6 or (before is not None and after is not None and after >= before + 2)
    rules = (
        ("G0a", before is not None and before >= 8),
        ("G4", is_ended),
        ("G0b", before is not None and before >= 6),
        ("G3", is_much),
        ("G2", max(during, default=0) >= 3),
        ("G1", bool(during)),
        (None, True),
    )
    record["rule"] = record["session"] = next(name for name, is_so in rules if is_so)
    if record["rule"] in {"G0a", "G4"} or stopped is not None:
        record["raises"].add("short")


DECIDE = {
    "check_in": on_check_in,
    "safety": on_safety,
    "episode": on_episode,
    "override": on_override,
    "peg": on_peg,
    "routine": on_routine,
}
