"""What a check-in asks now, and what it is compared with. Which card follows is the gate's word, not this one's."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from player.events import CheckIn, Event, RoutineDone, Walk
from player.rules.gate import CheckInRules


@dataclass(frozen=True, slots=True)
class CheckInPlan:
    """What the next check-in asks.

    Attributes:
        last: The last check-in, with which it is compared; None before the first, and then Q4 is left out.
        asks_morning: Q5 is asked: the first check-in of a local day, after exercise on the day before or since.
        offers_planned_sit: After "not long enough to tell" one planned sit may be asked for.
    """

    last: CheckIn | None
    asks_morning: bool
    offers_planned_sit: bool


def plan_check_in(events: Sequence[Event], now: datetime, zone: ZoneInfo, rules: CheckInRules) -> CheckInPlan:
    """Say what a check-in asks at an instant.

    Args:
        events: Every event that holds, in the order of storing.
        now: The instant, aware.
        zone: The user's zone, by which local days are told.
        rules: The programme's numbers for check-ins.
    """
    check_ins = [event for event in events if isinstance(event, CheckIn) and event.at <= now]
    last = max(check_ins, key=lambda check_in: check_in.at, default=None)
    return CheckInPlan(
        last=last,
        asks_morning=last is not None and _asks_morning(events, last, now, zone),
        offers_planned_sit=_offers_planned_sit(check_ins, now, rules),
    )


def _asks_morning(events: Sequence[Event], last: CheckIn, now: datetime, zone: ZoneInfo) -> bool:
    today = now.astimezone(zone).date()
    if last.at.astimezone(zone).date() >= today:
        return False
    # "Before yesterday's exercise" means nothing to somebody who did none.
    yesterday = today - timedelta(days=1)
    return any(
        isinstance(event, RoutineDone | Walk) and event.at <= now and event.at.astimezone(zone).date() >= yesterday
        for event in reversed(events)
    )


def _offers_planned_sit(check_ins: Sequence[CheckIn], now: datetime, rules: CheckInRules) -> bool:
    if not check_ins:
        return False
    since = now - timedelta(hours=rules.planned_sit_after_h)
    has_sat = any(check_in.sit is not None for check_in in check_ins if check_in.at > since)
    first_at = min(check_in.at for check_in in check_ins)
    return not has_sat and first_at <= since and check_ins[-1].nrs <= rules.planned_sit_nrs_max
