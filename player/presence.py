"""Whether somebody is at the desk: time away is a break of its own. Our own playing is not idleness."""

from dataclasses import dataclass
from datetime import datetime, timedelta

AWAY = timedelta(minutes=5)
"""A locked screen for so long is time away. Ours."""
UNTOUCHED = timedelta(minutes=10)
"""Where nothing was locked, nobody is taken for away before this: reading needs no hands. Ours."""


@dataclass(frozen=True, slots=True)
class Absence:
    """Time away from the desk."""

    from_at: datetime
    to_at: datetime

    @property
    def length(self) -> timedelta:
        """How long it was."""
        return self.to_at - self.from_at


@dataclass(frozen=True, slots=True)
class Seen:
    """What a system tells at an instant.

    Attributes:
        idle: For how long nobody has touched anything; None where the system does not tell.
        is_locked: Whether the screen is locked.
        is_ours: Whether our own player runs, or a walk: nobody touches anything then.
    """

    idle: timedelta | None = None
    is_locked: bool = False
    is_ours: bool = False


@dataclass(frozen=True, slots=True)
class Presence:
    """What is remembered between two looks.

    Attributes:
        gone_at: Since when nobody is there, or None.
        was_locked: Whether the screen was locked in that time.
        back_at: When somebody was surely there last; no absence reaches back behind it.
        looked_at: The last look.
    """

    gone_at: datetime | None = None
    was_locked: bool = False
    back_at: datetime | None = None
    looked_at: datetime | None = None

    def is_away(self, now: datetime) -> bool:
        """Say whether the user has been gone for long enough to be away."""
        return self.gone_at is not None and now - self.gone_at >= _enough(is_locked=self.was_locked)


def attend(before: Presence, now: datetime, seen: Seen) -> tuple[Presence, Absence | None]:
    """Look once; about every minute, and when the screen is locked or unlocked.

    Args:
        before: What was remembered.
        now: The present instant.
        seen: What the system tells.

    Returns:
        What to remember, and the absence that has just ended, if any. The sleep of the machine is one.
    """
    if before.looked_at is not None and now < before.looked_at:
        # The clock was set back; what was remembered is of another clock.
        before = Presence()
    slept = before.looked_at is not None and now - before.looked_at >= AWAY
    gone_at, was_locked = before.gone_at, before.was_locked
    if seen.is_ours:
        return Presence(back_at=now, looked_at=now), None
    if slept and gone_at is None:
        gone_at, was_locked = before.looked_at, True
    last_touch = now - (seen.idle or timedelta(0))
    if before.back_at is not None:
        last_touch = max(last_touch, before.back_at)
    if seen.is_locked or (now - last_touch >= AWAY and not slept):
        gone_at = gone_at or last_touch
        return Presence(gone_at, was_locked or seen.is_locked, before.back_at, now), None
    if gone_at is None:
        return Presence(back_at=before.back_at, looked_at=now), None
    absence = Absence(gone_at, max(gone_at, last_touch))
    here = Presence(back_at=absence.to_at, looked_at=now)
    return here, absence if absence.length >= _enough(is_locked=was_locked) else None


def _enough(*, is_locked: bool) -> timedelta:
    return AWAY if is_locked else UNTOUCHED
