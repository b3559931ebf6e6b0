"""What the weekly PEG score says beside the first one of the history; small changes are none.

Programme text, section 4.4.
"""

from enum import StrEnum

from player.rules.session import DayRules


class PegChange(StrEnum):
    """How the newest score stands to the first one; a lower score is better."""

    NONE = "none"
    LOWER = "lower"
    CLEARLY_LOWER = "clearly_lower"
    HIGHER = "higher"
    CLEARLY_HIGHER = "clearly_higher"


def peg_change(first: float, last: float, rules: DayRules) -> PegChange:
    """Compare two scores, 0 to 10 each.

    Args:
        first: The first score.
        last: The newest one.
        rules: From which difference on there is a change, and from which share of the first on a clear one.
    """
    change = abs(last - first)
    # Scores are means of three whole numbers: thirds do not add up exactly.
    if change < rules.peg_changed - 1e-9:
        return PegChange.NONE
    is_clear = change >= rules.peg_share * first - 1e-9
    if last < first:
        return PegChange.CLEARLY_LOWER if is_clear else PegChange.LOWER
    return PegChange.CLEARLY_HIGHER if is_clear else PegChange.HIGHER
