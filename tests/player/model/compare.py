"""Say where our rules and the second model differ, on the smallest history that shows it."""

import json
import math
from typing import Any

import pytest

from tests.player.model.ours import replay as our_replay
from tests.player.model.rows import Line
from tests.player.model.second_model import replay as second_replay
from tests.player.model.shrink import shrink

TOLERANCE = 1e-9


def unlike(ours: Line, second: Line) -> dict[str, tuple[object, object]]:
    """Give the fields in which two verdicts differ, with both values."""
    pairs = {key: (ours.get(key, "nothing"), second.get(key, "nothing")) for key in {**ours, **second}}
    return {
        key: (one, other)
        for key, (one, other) in pairs.items()
        if one != other
        and not (isinstance(one, float) and isinstance(other, float) and math.isclose(one, other, abs_tol=TOLERANCE))
    }


def differences(history: dict[str, Any], second: list[Line] | None = None) -> list[str]:
    """Name what the two readings say differently: event number, field, ours, the second."""
    lines = zip(our_replay(history), second or second_replay(history), strict=True)
    return [
        f"event {number}, {key}: ours {one}, second {other}"
        for number, (ours, theirs) in enumerate(lines)
        for key, (one, other) in unlike(ours, theirs).items()
    ]


def fail_small(history: dict[str, Any]) -> None:
    """Fail with the smallest history that still shows a difference."""
    smallest = shrink(history, lambda tried: bool(differences(tried)))
    pytest.fail(f"{differences(smallest)}\n{json.dumps(smallest, indent=1)}")
