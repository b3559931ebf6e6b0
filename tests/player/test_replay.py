"""player.replay: the nine worked histories come out as expected."""

import json
from pathlib import Path

import pytest

from player.exchange.jsonfile import read_history
from player.replay import replay
from tests.builders import our_programme

HISTORIES = Path(__file__).parent / "histories"
NAMES = sorted(path.name.removesuffix(".history.json") for path in HISTORIES.glob("*.history.json"))


@pytest.mark.parametrize("name", NAMES)
def test_a_worked_history_is_decided_as_expected(name: str) -> None:
    file = read_history((HISTORIES / f"{name}.history.json").read_bytes())
    expected = json.loads((HISTORIES / f"{name}.expected.json").read_text(encoding="utf-8"))

    printed = replay(file.zone, file.events, our_programme())

    assert len(printed) == len(expected)
    for line, wanted in zip(printed, expected, strict=True):
        assert list(line) == list(wanted)
        for key, value in wanted.items():
            # The expected numbers are printed to six digits.
            close = pytest.approx(value, abs=1e-6) if key in {"level", "upper"} and value is not None else value
            assert line[key] == close, f"{wanted['at']}: {key}"


def test_there_are_nine_of_them() -> None:
    assert len(NAMES) == 9


def test_a_replay_is_made_of_plain_json_values() -> None:
    file = read_history((HISTORIES / "w1-unlock.history.json").read_bytes())

    printed = replay(file.zone, file.events, our_programme())

    assert json.loads(json.dumps(printed)) == printed
