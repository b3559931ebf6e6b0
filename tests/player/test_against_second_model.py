"""Our rules and a second reading of the programme text must say the same of every history."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from tests.player.model.compare import differences, fail_small
from tests.player.model.diary import Diary
from tests.player.model.ours import replay as our_replay
from tests.player.model.stories import diaries, story

STEPS = int(os.environ.get("DIMMER_MODEL_STEPS", "6000"))
"""Events to compare, as many again come from hypothesis; a nightly run asks for more."""

FIRST_SEED = int(os.environ.get("DIMMER_MODEL_SEED", "0"))
"""Where to start; another start gives other histories."""

CASES = sorted((Path(__file__).parent / "model" / "cases").glob("*.json"))
"""Histories on which the two readings once differed, as small as they got."""


def check(diary: Diary) -> None:
    if differences(diary.history(), diary.lines):
        fail_small(diary.history())


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
