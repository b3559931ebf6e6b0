"""Every promise is tried in each run of the tests, in small; ``python -m tests.reliability`` tries them in full."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.reliability.trial import Size
from tests.reliability.trials import TRIALS

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def rows() -> dict[str, dict[str, Any]]:
    """Run all trials in a process of their own, for they fork and kill."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.reliability", "quick", "--json"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout, done.stderr
    return {(row := json.loads(line))["what"]: row for line in done.stdout.splitlines()}


@pytest.mark.timeout(600)
@pytest.mark.parametrize("what", [trial.what for trial in TRIALS if trial.times(Size.QUICK)])
def test_a_promise_is_kept_and_its_control_fails(what: str, rows: dict[str, dict[str, Any]]) -> None:
    row = rows[what]

    if row["why_not"]:
        pytest.skip(row["why_not"])
    assert row["kept"], row["failures"]
