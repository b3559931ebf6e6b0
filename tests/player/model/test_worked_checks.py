import json
from pathlib import Path
from typing import Any

import pytest

from tests.player.model.second_model import replay

HISTORIES = Path(__file__).parents[1] / "histories"
NAMES = sorted(path.name.removesuffix(".history.json") for path in HISTORIES.glob("w*.history.json"))


def read(name: str) -> Any:  # noqa: ANN401 - as in JSON
    return json.loads((HISTORIES / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", NAMES)
def test_the_second_model_reproduces_a_worked_check(name: str) -> None:
    expected = read(f"{name}.expected.json")
    for line in expected:
        for key in ("level", "upper"):
            line[key] = pytest.approx(line[key], abs=1e-6)

    lines = replay(read(f"{name}.history.json"))

    assert lines == expected


def test_all_nine_worked_checks_are_here() -> None:
    assert len(NAMES) == 9
