"""Write one event of a history file."""

from collections.abc import Mapping

from player.clock import zone_or_utc
from player.events import (
    CheckIn,
    Cleared,
    EpisodeStart,
    Event,
    Look,
    Override,
    PegScore,
    RoutineDone,
    SafetyCard,
    Walk,
)

_TYPES: Mapping[str, type[Event]] = {
    "safety": SafetyCard,
    "episode": EpisodeStart,
    "check_in": CheckIn,
    "routine": RoutineDone,
    "walk": Walk,
    "peg": PegScore,
    "cleared": Cleared,
    "override": Override,
    "look": Look,
}


def event_object(event: Event, zone: str) -> dict[str, object]:
    """Turn one event into the object that stands for it in a history.

    Args:
        event: The event.
        zone: IANA name of the history's zone, which tells the local date where the event names none.
    """
    kind = next(name for name, type_ in _TYPES.items() if isinstance(event, type_))
    local = event.at.astimezone(zone_or_utc(event.zone or zone))
    made: dict[str, object] = {"at": event.at.isoformat(), "type": kind, **_own(event)}
    made |= {"id": str(event.id), "date": local.date().isoformat(), "tz": event.zone, "note": event.note}
    return {**made, **{name: value for name, value in event.extra.items() if name not in made}}


def _own(event: Event) -> dict[str, object]:
    """Give the fields that only this kind of event has."""
    own: dict[str, object] = {}
    match event:
        case CheckIn():
            own = {"nrs": event.nrs, "sit": event.sit, "zone": event.leg, "chg": event.change}
            own["morning"] = event.morning
        case SafetyCard():
            own = {"form": event.form, "answers": dict(event.answers)}
            own |= {"version": event.version, "reasked": list(event.reasked)}
        case EpisodeStart():
            own = {"dur": event.spell}
        case RoutineDone():
            own = _own_of_routine(event)
        case Walk():
            own = {"minutes": event.minutes}
        case PegScore():
            own = {"items": list(event.items)}
        case Cleared():
            own = {"checked_on": event.checked_on}
    return own


def _own_of_routine(event: RoutineDone) -> dict[str, object]:
    stops = [
        {"position_s": stop.position_s, "exercise_id": stop.exercise_id, "nrs": stop.nrs, "zone": stop.leg}
        for stop in event.stops
    ]
    return {
        "stage": event.stage,
        "form": event.form,
        "completed": event.completed,
        "nrs_pre": event.nrs_pre,
        "nrs_during": list(event.nrs_during),
        "nrs_post": event.nrs_post,
        "stopped": event.stopped,
        "feels": dict(event.feels),
        "clicks": event.clicks,
        "played_s": event.played_s,
        "smaller": list(event.smaller),
        "skipped": list(event.skipped),
        "set_aside": list(event.set_aside),
        "stays_smaller": list(event.stays_smaller),
        "stops": stops,
        "ended_at": None if event.ended_at is None else event.ended_at.isoformat(),
    }
