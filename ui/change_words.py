"""The next answers that would open a video, in a sentence."""

from datetime import datetime

from player.clock import zone_or_utc
from player.events import NRS_WORST, Sit
from player.gate import SmallestChange
from ui.dates import day_words
from ui.today_words import time_words
from ui.words import say


def change_words(change: SmallestChange, now: datetime, zone_name: str) -> str:
    """Say which next answers would open a video: "One more check-in after 18:00 with 30 minutes or more ...".

    Args:
        change: The answers.
        now: The instant; a time on another local day is told with its date.
        zone_name: IANA name of the zone in which times are told.
    """
    when, needs = coming_words(change.at, now, zone_name), _needs(change)
    if change.check_ins == 1 and change.at <= now:
        asked = say("One more check-in with {0} would open it.").format(needs)
    elif change.check_ins == 1:
        asked = say("One more check-in after {0} with {1} would open it.").format(when, needs)
    else:
        more = say("%n more check-ins with {1} would open it, the last after {0}.", "", change.check_ins)
        asked = more.format(when, needs)
    if not change.routines:
        return asked
    return f"{asked} {say('Before that, %n more routines.', '', change.routines)}"


def _needs(change: SmallestChange) -> str:
    sit = {
        Sit.STRAIGHT_AWAY: "",
        Sit.TEN_MINUTES: say("10 minutes or more of sitting"),
        Sit.HALF_HOUR: say("30 minutes or more of sitting"),
        Sit.HOUR: say("an hour or more of sitting"),
    }[change.sit]
    pain = say("pain at {0} or less").format(change.nrs) if change.nrs < NRS_WORST else ""
    if sit and pain:
        return say("{0} and {1}", "two things that are needed").format(sit, pain)
    return sit or pain or say("any answer")


def coming_words(at: datetime, now: datetime, zone_name: str) -> str:
    """Say when something comes: "18:00", "08:00 tomorrow", "12 March, 08:00"."""
    zone = zone_or_utc(zone_name)
    time = time_words(at, zone)
    day = at.astimezone(zone).date()
    days = (day - now.astimezone(zone).date()).days
    if days == 0:
        return time
    if days == 1:
        return say("{0} tomorrow").format(time)
    return say("{0}, {1}").format(day_words(day), time)
