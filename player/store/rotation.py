"""Say which copies have had their time: the newest are kept, and then fewer the older they are."""

from collections.abc import Callable, Hashable, Sequence
from datetime import datetime

NEWEST = 10
"""How many of the newest copies are kept."""

PERIODS: tuple[tuple[int, Callable[[datetime], Hashable]], ...] = (
    (7, lambda at: at.date()),
    (8, lambda at: at.isocalendar()[:2]),
    (24, lambda at: (at.year, at.month)),
)
"""Of how many days, weeks and months the last copy is kept. Together 49 copies at most."""


def dropped(made_at: Sequence[datetime]) -> list[int]:
    """Say which copies are kept no longer.

    Args:
        made_at: When each copy was made, UTC, the newest copy first. The order counts, not the times: a clock may
            have been wrong.

    Returns:
        Places in ``made_at``.
    """
    kept = set(range(min(NEWEST, len(made_at))))
    for count, period_of in PERIODS:
        last_of: dict[Hashable, int] = {}
        for place, at in enumerate(made_at):
            last_of.setdefault(period_of(at), place)
        kept.update(list(last_of.values())[:count])
    return [place for place in range(len(made_at)) if place not in kept]
