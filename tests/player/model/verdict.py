"""One printed line: what is open now, the card that is due, and the word for today (readings 22 to 34)."""

from tests.player.model.facts import (
    HOUR,
    Record,
    at_least,
    is_raised,
    local_date,
    of_kind,
    pending,
    went_back,
    written,
)
from tests.player.model.rows import Line, View, look_at, of_episode, rows, shown_notch


def is_shut(view: View) -> bool:
    return view["is_latched"] or view["is_locked"]


def is_stale(view: View) -> bool:
    return not view["all"] or view["t"] - view["all"][-1]["at"] >= 72 * HOUR


def is_barred_from_third(view: View) -> bool:
    has_referral = any(r["refer"] == "G14" for r in of_episode(view, view["records"]))
    return has_referral and at_least(view["level"], 5.0)


def card_due(records: list[Record], view: View) -> str | None:
    if view["is_latched"]:
        return "full" if view["is_ticked"] else None
    if is_raised(records, view["t"], "full"):
        return "full"
    return "short" if is_raised(records, view["t"], "short") or pending(records, view["t"]) else None


def is_other_card_due(records: list[Record], view: View) -> bool:
    """Tell whether a card is due other than the unlock's own (37)."""
    t = view["t"]
    waiting = pending(records, t)
    others = [r | {"raises": set()} if r is waiting else r for r in records]
    return is_raised(records, t, "full") or is_raised(others, t, "short")


def advice(view: View, *, is_stopped: bool) -> str:
    """Choose today's word, the gravest that holds (31, 33, 34)."""
    t, zone = view["t"], view["zone"]
    routines = of_kind(view["records"], "routine")
    is_paused = any(r["session"] == "G4" and 0 <= t - r["at"] < 2 * HOUR for r in routines)
    told = view["fed"][-1].at if view["fed"] else 0
    pain = max((r.nrs for r in view["fed"] if r.at == told), default=0)
    is_easy_day = any(
        r["ease"] and r["at"] <= t and local_date(r["at"], zone) == local_date(t, zone) for r in view["records"]
    )
    words = (
        ("stop", is_stopped or is_paused),
        ("breathe_only", pain >= 8),
        ("easier_now", pain >= 6 or (routines and routines[-1]["session"] == "G3")),
        ("ease", is_easy_day),
        ("normal", True),
    )
    return next(word for word, is_so in words if is_so)


def verdict(records: list[Record], t: int, zone: str, rule: str | None, refer: str | None) -> Line:
    """Print one line as section 12 says."""
    view = look_at(records, t, zone)
    card = card_due(records, view)
    is_stopped = bool(card or is_shut(view) or view["stage"] is None or is_stale(view) or went_back(records, t))
    is_open = [] if is_stopped else list(range(1, view["stage"] + 1))
    if is_open == [1, 2, 3] and is_barred_from_third(view):
        is_open = [1, 2]
    return {
        "at": written(t),
        "stage": view["stage"],
        "open": is_open,
        "rule": rule,
        "rows": rows(view, has_other_card=is_other_card_due(records, view)),
        "level": view["level"],
        "upper": view["upper"],
        "notch": shown_notch(view),
        "today": advice(view, is_stopped=is_stopped),
        "card": card,
        "latched": view["is_latched"],
        "refer": refer,
    }
