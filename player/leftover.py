"""A sitting that was left open, by a crash or by its user: go on with it, or close it where it stood."""

from dataclasses import replace
from datetime import datetime, timedelta

from player.clock import CLOCK_TOLERANCE
from player.events import RoutineDone
from player.history import OpenSession
from player.rules.session import SessionRules


def may_carry_on(left: OpenSession, now: datetime, rules: SessionRules) -> bool:
    """Say whether a sitting that was left may be gone on with; later it starts over."""
    # Network time may set a clock back by seconds.
    return -CLOCK_TOLERANCE <= now - left.saved_at <= timedelta(hours=rules.resume_within_h)


def closed_as_left(left: OpenSession) -> RoutineDone:
    """Give the event of a sitting that nobody ended: it stopped where and when it was saved."""
    return replace(left.routine, ended_at=left.saved_at)
