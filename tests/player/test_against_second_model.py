"""Our rules and a second reading of the programme text must say the same of every history."""

import json
import math
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from tests.player.model.diary import Diary
from tests.player.model.ours import replay as our_replay
from tests.player.model.second_model import replay as second_replay
from tests.player.model.shrink import shrink
from tests.player.model.stories import diaries, story

STEPS = int(os.environ.get("DIMMER_MODEL_STEPS", "12000"))
"""Events to compare; a nightly run asks for more."""

FIRST_SEED = int(os.environ.get("DIMMER_MODEL_SEED", "0"))
"""Where to start; another start gives other histories."""

CASES = sorted((Path(__file__).parent / "model" / "cases").glob("*.json"))
"""Histories on which the two readings once differed, as small as they got."""


def differences(history: dict[str, Any], second: list[dict[str, Any]] | None = None) -> list[str]:
    """Name what the two readings say differently: event number, field, ours, the second."""
    found = []
    for number, (ours, other) in enumerate(zip(our_replay(history), second or second_replay(history), strict=True)):
        for key in {**ours, **other}:
            one, two = ours.get(key, "nothing"), other.get(key, "nothing")
            is_number = isinstance(one, float) and isinstance(two, float)
            if not (math.isclose(one, two, abs_tol=1e-9) if is_number else one == two):
                found.append(f"event {number}, {key}: ours {one}, second {two}")
    return found


def check(diary: Diary) -> None:
    """Fail with the smallest history that still shows a difference, if there is one."""
    if differences(diary.history(), diary.lines):
        smallest = shrink(diary.history(), lambda tried: bool(differences(tried)))
        pytest.fail(f"{differences(smallest)}\n{json.dumps(smallest, indent=1)}")


@pytest.mark.timeout(0 if STEPS > 20_000 else 120)
def test_both_readings_agree_on_every_story() -> None:
    steps = 0
    seed = FIRST_SEED
    while steps < STEPS:
        diary = story(seed)
        check(diary)
        steps += len(diary.events)
        seed += 1


@pytest.mark.timeout(0 if STEPS > 20_000 else 120)
@given(diaries())
@settings(
    max_examples=max(10, STEPS // 200),
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
def test_both_readings_agree_on_any_story(diary: Diary) -> None:
    check(diary)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_both_readings_agree_where_they_once_differed(path: Path) -> None:
    case = json.loads(path.read_text(encoding="utf-8"))

    lines = our_replay(case["history"])

    assert differences(case["history"]) == []
    for number, expected in case["expected"].items():
        assert {key: lines[int(number)][key] for key in expected} == expected
