"""Which answers feed the dial, in which order, and where a new spell begins; for drawing the whole past.

The same reading of the programme text (section 11, readings 1 to 3, 10 and 46) as `player/tally.py`, which keeps
only what the rules still look back to.
"""

from collections.abc import Iterable
from datetime import datetime

from player.dial import Reading
from player.events import CheckIn, EpisodeStart, Event, RoutineDone


def readings(events: Iterable[Event], new_spell_h: float) -> tuple[Reading, ...]:
    """Give what was fed to the dial.

    Args:
        events: By their instants, oldest first; events of one instant in the order of storing.
        new_spell_h: A check-in this long after the one before begins a new spell, hours.

    Returns:
        The readings, oldest first. Check-ins of one instant are one reading, that of the worst.
    """
    found: list[Reading] = []
    merged_at: datetime | None = None
    merged_place = 0
    spells = _Spells(new_spell_h * 3600)
    for event in events:
        match event:
            case CheckIn(at=at, nrs=nrs) if at == merged_at:
                first = found[merged_place]
                found[merged_place] = Reading(at, max(first.nrs, nrs), first.is_new_spell)
            case CheckIn(at=at, nrs=nrs):
                spells.check_in(at)
                merged_at, merged_place = at, len(found)
                found.append(Reading(at, nrs, spells.take_new()))
            case RoutineDone(at=at, nrs_pre=int(nrs)):
                found.append(Reading(at, nrs, spells.take_new()))
            case EpisodeStart(at=at):
                spells.told(at)
            case _:
                pass
    return tuple(found)


def spell_begins(found: tuple[Reading, ...]) -> int:
    """Give the place of the first reading of the present spell; 0 where there is only one spell."""
    return next((place for place in range(len(found) - 1, -1, -1) if found[place].is_new_spell), 0)


class _Spells:
    """Tells where a new spell begins: by an event that says so, or after a long time without a check-in."""

    def __init__(self, new_spell_s: float) -> None:
        self._new_spell_s = new_spell_s
        self._begun_at: datetime | None = None
        self._last_at: datetime | None = None
        self._is_told = False
        self._is_new = False

    def check_in(self, at: datetime) -> None:
        if self._begun_at is None:
            self._begun_at = at
        elif self._last_at is not None:
            is_long = (at - self._last_at).total_seconds() >= self._new_spell_s
            # An event since the last check-in has begun it already.
            if is_long and self._begun_at <= self._last_at:
                self._begun_at, self._is_new = at, True
        self._last_at = at

    def told(self, at: datetime) -> None:
        if self._begun_at is not None and not self._is_told:
            # The first event of all tells about the spell that a check-in has begun.
            self._is_told = True
            return
        self._is_new = self._is_new or self._begun_at is not None
        self._begun_at, self._is_told = at, True

    def take_new(self) -> bool:
        is_new, self._is_new = self._is_new, False
        return is_new
