"""What a verdict at one instant may see: the raw events, read again from the start each time.

Everything here is a function of ``records`` (what was stored so far, in the order of storing, each with the little
that was decided on it) and of an instant ``t`` in microseconds. Numbers in brackets name the reading of section 11
of the programme text.
"""

import math
from collections.abc import Collection, Iterable
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from itertools import pairwise
from statistics import median
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

Event = dict[str, Any]
"""One event of the history format."""

Record = dict[str, Any]
"""One stored event with what was decided on it."""

CheckIn = dict[str, Any]
"""The answers of one instant, with the instant and the place in the order of storing."""

MINUTE = 60_000_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR
MICROSECOND = timedelta(microseconds=1)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
HAIR = 1e-9

FORMS = ("short", "full")
MORNINGS = ("worse", "same", "better", None)


class Reading(NamedTuple):
    """One pain that feeds the filter."""

    at: int
    nrs: int
    place: int
    episode: int
    is_check_in: bool


def instant(text: str) -> int:
    return (datetime.fromisoformat(text) - EPOCH) // MICROSECOND


def written(t: int) -> str:
    return (EPOCH + t * MICROSECOND).isoformat()


def local_date(t: int, zone: str) -> date:
    return (EPOCH + t * MICROSECOND).astimezone(ZoneInfo(zone)).date()


def at_most(value: float, limit: float) -> bool:
    return value <= limit + HAIR


def at_least(value: float, limit: float) -> bool:
    return value >= limit - HAIR


def of_kind(records: list[Record], kind: str, t: int | None = None) -> list[Record]:
    return [r for r in records if r["event"]["type"] == kind and (t is None or r["at"] <= t)]


# Check-ins


def worse_of(answers: list[Event]) -> Event:
    """Make one check-in of those that share an instant, field by field the worse (10)."""
    merged: Event = dict.fromkeys(("sit", "zone", "chg", "morning")) | answers[0]
    for a in answers[1:]:
        merged["nrs"] = max(merged["nrs"], a["nrs"])
        for name, worse in (("sit", min), ("zone", max), ("chg", min)):
            merged[name] = worse((x for x in (merged[name], a.get(name)) if x is not None), default=None)
        merged["morning"] = min(merged["morning"], a.get("morning"), key=MORNINGS.index)
    return merged


def check_ins(records: list[Record], t: int) -> list[CheckIn]:
    """Give every check-in up to ``t``, oldest first, with its place in the order of storing."""
    stored = of_kind(records, "check_in")
    at_instant = {}
    for r in stored:
        if r["at"] <= t:
            at_instant.setdefault(r["at"], []).append(r)
    return [
        worse_of([r["event"] for r in same])
        | {
            "at": at,
            "place": max(r["place"] for r in same),
            "episode": max(r["episode"] for r in same),
            "is_first": stored[0] in same,
        }
        for at, same in sorted(at_instant.items())
    ]


def is_valid(c: CheckIn) -> bool:
    """Q1, Q3 and Q4 must be answered; the very first check-in is not asked Q4 (11)."""
    return c["zone"] is not None and (c["chg"] is not None or c["is_first"])


def counted(all_check_ins: list[CheckIn]) -> list[CheckIn]:
    """Group the valid ones: the latest of each hour from the group's first one on (8)."""
    groups = []
    opened = None
    for c in filter(is_valid, all_check_ins):
        if opened is None or c["at"] - opened >= HOUR:
            opened = c["at"]
            groups.append(c)
        else:
            groups[-1] = c
    return groups


def leg_moves_down(all_check_ins: list[CheckIn]) -> list[CheckIn]:
    """Give the check-ins whose furthest point is further down than the one told before it (9)."""
    told = [c for c in all_check_ins if c["zone"] is not None]
    return [later for earlier, later in pairwise(told) if later["zone"] > earlier["zone"]]


# The dial


def readings(told: list[CheckIn], records: list[Record], t: int) -> list[Reading]:
    """Give what feeds the filter: the NRS of each check-in and each pain tap before a routine (3).

    Of one instant the worse is fed first, so that it has the greater weight and no order of storing matters.
    """
    fed = [Reading(c["at"], c["nrs"], c["place"], c["episode"], is_check_in=True) for c in told]
    fed += [
        Reading(r["at"], r["event"]["nrs_pre"], r["place"], r["episode"], is_check_in=False)
        for r in of_kind(records, "routine", t)
        if r["event"].get("nrs_pre") is not None
    ]
    return sorted(fed, key=lambda r: (r.at, -r.nrs, r.place))


def level_and_upper(fed: Iterable[Reading]) -> tuple[float, float] | tuple[None, None]:
    """Run the filter of 6.3 over all readings (1, 2, 4)."""
    m, spread = run_filter(tuple(fed))
    if m is None or spread is None:
        return None, None
    return m, m + 1.28 * 1.08 * math.sqrt(spread)


@lru_cache(maxsize=4096)
def run_filter(fed: tuple[Reading, ...]) -> tuple[float, float] | tuple[None, None]:
    """Give level and spread after the last reading; one more reading costs one more step."""
    if not fed:
        return None, None
    *earlier, r = fed
    m, spread = run_filter(tuple(earlier))
    if m is None or spread is None:
        m, spread = float(r.nrs), 4.0
    elif r.episode > max(e.episode for e in earlier):
        spread = 4.0
    else:
        spread += 0.20 * (r.at - earlier[-1].at) / DAY
    crowd = sum(r.at - e.at <= 3 * HOUR for e in earlier)
    noise = 1.44 * (1 + crowd)
    reach = 3 * math.sqrt(spread + noise)
    gain = spread / (spread + noise)
    return m + gain * max(-reach, min(reach, r.nrs - m)), spread * (1 - gain)


def jump(fed: list[Reading], at: int, nrs: int) -> float:
    """Rise against the median of the readings of the 24 h before, else against the last one (20)."""
    others = [r for r in fed if not (r.at == at and r.is_check_in)]
    day_before = [r.nrs for r in others if at - r.at <= DAY]
    if day_before:
        return nrs - median(day_before)
    return nrs - others[-1].nrs if others else 0


def highest_pain(told: list[CheckIn], records: list[Record], t: int, hours: int) -> int:
    """Highest NRS of check-ins and of taps before and after routines (35)."""
    pains = [c["nrs"] for c in told if t - c["at"] <= hours * HOUR]
    for r in of_kind(records, "routine", t):
        if t - r["at"] <= hours * HOUR:
            pains += [p for p in (r["event"].get("nrs_pre"), r["event"].get("nrs_post")) if p is not None]
    return max(pains, default=0)


def rounded(m: float) -> float:
    return math.floor(2 * m + 0.5) / 2


# Safety


def positives(card: Event) -> set[str]:
    """Items that count as a yes: yes or not sure; left out or preferred not to say is a no (40, 41, 53)."""
    return {item for item, said in card["answers"].items() if said in {"yes", "not_sure"}}


def is_clear(card: Event) -> bool:
    return not any(item[0] in "AB" for item in positives(card))


def signs(records: list[Record], t: int) -> dict[str, Any]:
    """Tell what cards still forbid: a latch, whether it was ticked, and the tier C items that hold (26, 39-42).

    A sign holds whatever its date; what lifts it must be dated at or before ``t`` (12).
    """
    is_latched = is_ticked = False
    holding, lifted = set(), set()
    episode = 0
    for r in records:
        if r["episode"] != episode:
            episode, lifted = r["episode"], set()
        event = r["event"]
        if event["type"] == "safety":
            if not is_clear(event):
                is_latched, is_ticked = True, False
            elif event["form"] == "full" and is_ticked and r["at"] <= t:
                is_latched = is_ticked = False
            holding |= {item for item in positives(event) if item[0] == "C"} - lifted
        elif event["type"] == "cleared" and r["at"] <= t:
            is_ticked = is_latched
            lifted |= holding - {"C8"}
            holding &= {"C8"}
    cap = 1 if "C3" in holding else 2 if holding & {"C1", "C2", "C6"} else 3
    return {
        "is_latched": is_latched,
        "is_ticked": is_ticked,
        "is_locked": bool(holding & {"C4", "C5", "C7", "C8"}),
        "cap": cap,
    }


def is_raised(records: list[Record], t: int, form: str) -> bool:
    """Tell whether a card of this form was raised and not answered since, by the order of storing (25)."""
    enough = ("full",) if form == "full" else FORMS
    for k, r in enumerate(records):
        if form in r["raises"]:
            answers = [s for s in of_kind(records[k + 1 :], "safety", t) if s["event"]["form"] in enough]
            if not answers:
                return True
    return False


def clear_cards(records: list[Record], t: int, forms: Collection[str] = FORMS) -> list[Record]:
    return [r for r in of_kind(records, "safety", t) if r["event"]["form"] in forms and is_clear(r["event"])]


def has_recent_full_screen(records: list[Record], t: int) -> bool:
    return any(t - r["at"] <= DAY for r in clear_cards(records, t, ("full",)))


# Stage and clock


def went_back(records: list[Record], t: int) -> bool:
    """Tell whether, since the last check-in, an event was dated before the one stored just before it (12)."""
    later = t
    for r in reversed(records):
        if later < r["at"]:
            return True
        if r["event"]["type"] == "check_in":
            # A check-in that is itself dated back is "the next check-in": it re-opens.
            return False
        later = r["at"]
    return False


def since(records: list[Record], k: int, t: int) -> int:
    """Give the instant of ``records[k]``, or an earlier one if the clock has shown one since (12)."""
    return min([t, *(r["at"] for r in records[k:])])


def last_place(records: list[Record], moves: Collection[str]) -> int | None:
    return max((k for k, r in enumerate(records) if r["move"] in moves), default=None)


def pending(records: list[Record], t: int) -> Record | None:
    """Give the record of an unlock that waits for its card, or None (22)."""
    for k in range(len(records) - 1, -1, -1):
        r = records[k]
        if r["asks"]:
            is_open = 0 <= t - r["at"] < HOUR and not any(s["ends_wait"] for s in records[k + 1 :])
            if any(s["raises"] for s in records[k + 1 :]):
                return None
            went = [r["at"], *(s["at"] for s in records[k + 1 :]), t]
            return r if is_open and went == sorted(went) else None
        if r["event"]["type"] == "check_in":
            return None
    return None
