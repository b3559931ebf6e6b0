"""What a change to the history would do to the gate, told before it is stored."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from player.decision import GateDecision
from player.events import Cleared, EpisodeStart, Event, Override, SafetyCard
from player.gate import decide
from player.programme import Programme


@dataclass(frozen=True, slots=True)
class WhatIf:
    """Two verdicts of the same instant.

    Attributes:
        before: With the history as it is.
        after: With the change.
    """

    before: GateDecision
    after: GateDecision

    @property
    def opens(self) -> tuple[int, ...]:
        """Videos that would open."""
        return tuple(video for video in self.after.open if video not in self.before.open)

    @property
    def closes(self) -> tuple[int, ...]:
        """Videos that would close."""
        return tuple(video for video in self.before.open if video not in self.after.open)


def may_change(event: Event) -> bool:
    """Say whether answers of an event may be changed or taken out afterwards.

    A warning sign is unlatched by a clinician's tick and a clear screen alone (programme text, reading 40), never by
    taking back the answer from a list; and what began a spell or opened a video is no answer at all.
    """
    return not isinstance(event, SafetyCard | Cleared | Override | EpisodeStart)


def amended(events: Sequence[Event], event: Event) -> list[Event]:
    """Put an event in the place of the one that has its id.

    Raises:
        KeyError: If none has.
    """
    places = [place for place, other in enumerate(events) if other.id == event.id]
    if not places:
        raise KeyError(event.id)
    changed = list(events)
    changed[places[0]] = event
    return changed


def without(events: Sequence[Event], event_id: UUID) -> list[Event]:
    """Take the event with this id out.

    Raises:
        KeyError: If none has it.
    """
    kept = [event for event in events if event.id != event_id]
    if len(kept) == len(events):
        raise KeyError(event_id)
    return kept


def what_if(
    events: Sequence[Event], changed: Sequence[Event], programme: Programme, zone: ZoneInfo, now: datetime
) -> WhatIf:
    """Decide with the history as it is and as it would be.

    Args:
        events: The history, in the order of storing.
        changed: The same with the change, as `amended` or `without` make it.
        programme: What is prescribed.
        zone: Tells local days.
        now: The instant.
    """
    return WhatIf(decide(events, programme, zone, now), decide(changed, programme, zone, now))
