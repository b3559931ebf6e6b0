"""Which answers fed the dial, in which order, and where a new spell began; for drawing the whole past."""

from collections.abc import Iterable

from player.answers import Stored
from player.dial import Reading
from player.events import CheckIn, RoutineDone


def readings(seen: Iterable[Stored]) -> tuple[Reading, ...]:
    """Give what was fed to the dial: check-ins and the pain just before a routine (programme text, reading 3).

    Args:
        seen: As `player.course.Course.seen` gives it.

    Returns:
        The readings, oldest first.
    """
    found: list[Reading] = []
    episode = 1
    for stored in seen:
        match stored.event:
            case CheckIn(at=at, nrs=nrs) | RoutineDone(at=at, nrs_pre=int(nrs)):
                found.append(Reading(at, nrs, is_new_spell=stored.episode > episode))
                episode = max(episode, stored.episode)
            case _:
                pass
    return tuple(found)


def spell_begins(found: tuple[Reading, ...]) -> int:
    """Give the place of the first reading of the present spell; 0 where there is only one spell."""
    return next((place for place in range(len(found) - 1, -1, -1) if found[place].is_new_spell), 0)
