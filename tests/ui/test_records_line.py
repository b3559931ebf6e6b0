"""ui.records: what comes back from the database thread, and when nobody waits for it any more."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from player.paths import find_paths
from player.store.records import Records
from tests.fakes import HandClock
from ui.records import RecordsLine


@pytest.fixture
def line(tmp_path: Path, qtbot: QtBot) -> RecordsLine:
    return RecordsLine(Records(find_paths(tmp_path / "data"), HandClock()))


def test_results_come_in_the_order_of_asking(qtbot: QtBot, line: RecordsLine) -> None:
    told: list[int] = []
    for number in range(5):
        line.ask(lambda number=number: number, told.append)
    assert line.is_busy

    qtbot.waitUntil(lambda: not line.is_busy)

    assert told == [0, 1, 2, 3, 4]
    line.close()


def test_after_closing_everything_asked_for_is_done_but_nobody_is_told(qtbot: QtBot, line: RecordsLine) -> None:
    done: list[str] = []
    told: list[str] = []

    def job() -> str:
        done.append("done")
        return "told"

    line.ask(job, told.append)
    line.close()
    line.ask(job, told.append)
    qtbot.wait(0)

    assert done == ["done"]
    assert told == []


def test_an_error_goes_to_whoever_asked(qtbot: QtBot, line: RecordsLine) -> None:
    failed: list[Exception] = []

    def job() -> None:
        raise KeyError("no such entry")

    line.ask(job, failed=failed.append)
    qtbot.waitUntil(lambda: bool(failed))

    assert isinstance(failed[0], KeyError)
    line.close()
