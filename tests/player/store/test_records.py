"""player.store.records: one thread, futures, and nothing heavy before it is asked for."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from player.errors import StorageLockedError
from player.events import CheckIn
from player.history import History, OpenSession, SessionKeeper
from player.paths import Paths
from player.settings import Settings, Theme
from player.store.outcome import How
from player.store.records import Records
from tests.builders import MONDAY, a_check_in, a_routine
from tests.fakes import HandClock


@pytest.fixture
def records(paths: Paths, clock: HandClock) -> Iterator[Records]:
    records = Records(paths, clock)
    records.open().result()
    yield records
    records.close()


def next_start(records: Records, clock: HandClock) -> Records:
    records.close()
    again = Records(records.paths, clock)
    again.open().result()
    return again


def test_nothing_heavy_is_loaded_with_the_module() -> None:
    code = (
        "import sys, player.settings, player.paths, player.instance, player.history, player.store.records\n"
        "print([name for name in ('sqlalchemy', 'alembic', 'numpy') if name in sys.modules])"
    )

    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603

    assert said.stdout.strip() == "[]"


def test_alembic_is_loaded_only_to_make_or_change_tables(records: Records, paths: Paths) -> None:
    records.close()
    code = (
        "import sys; from pathlib import Path\n"
        "from player.store.records import Records; from player.paths import find_paths\n"
        "records = Records(find_paths(Path(sys.argv[1]))); print(records.open().result().how); records.close()\n"
        "print('alembic' in sys.modules)"
    )

    said = subprocess.run(  # noqa: S603
        [sys.executable, "-c", code, str(paths.data)], capture_output=True, text=True, check=True
    )

    assert said.stdout.split() == ["opened", "False"]


def test_the_records_are_a_history_and_a_session_keeper(records: Records) -> None:
    history: History = records
    keeper: SessionKeeper = records

    assert history.events() == ()
    assert keeper.open_session is None


def test_all_work_is_done_on_one_thread_in_order(records: Records) -> None:
    seen: list[tuple[int, int]] = []

    futures = [records.submit(lambda n=n: seen.append((n, threading.get_ident()))) for n in range(20)]
    for future in futures:
        future.result()

    assert [n for n, _ in seen] == list(range(20))
    assert {ident for _, ident in seen} != {threading.get_ident()}
    assert len({ident for _, ident in seen}) == 1


def test_a_use_case_is_one_job(records: Records) -> None:
    def check_in_after_looking() -> int:
        before = len(records.events())
        records.append(a_check_in())
        return before

    assert records.submit(check_in_after_looking).result() == 0
    assert len(records.events()) == 1


def test_what_was_stored_is_there_at_the_next_start(records: Records, clock: HandClock) -> None:
    event = a_check_in(5)
    records.append(event)
    records.save_settings(replace(records.settings, theme=Theme.DARK))

    again = next_start(records, clock)
    found = (again.outcome and again.outcome.how, list(again.events()), again.settings)
    again.close()

    assert found == (How.OPENED, [event], Settings(theme=Theme.DARK))


def test_settings_of_a_newer_version_are_kept(records: Records, clock: HandClock) -> None:
    records.save_settings(Settings(unknown={"lamp": {"colour": "amber"}}))

    again = next_start(records, clock)
    again.save_settings(replace(again.settings, has_voice=False))
    last = next_start(again, clock)
    found = last.settings
    last.close()

    assert found == Settings(has_voice=False, unknown={"lamp": {"colour": "amber"}})


def test_an_open_session_outlives_a_crash(records: Records, clock: HandClock, paths: Paths) -> None:
    routine = a_routine(completed=False, nrs_during=(3, 4), clicks=17, played_s=95.5, feels={}, note="Łódź")
    records.keep_session(OpenSession(routine=routine, position_s=80.0, saved_at=MONDAY))
    session = OpenSession(routine=routine, position_s=97.25, saved_at=MONDAY + timedelta(seconds=97))
    records.keep_session(session)

    after_crash = Records(paths, clock)
    after_crash.open().result()
    found = after_crash.open_session
    after_crash.append(replace(routine, ended_at=session.saved_at))
    closed = after_crash.open_session
    last = next_start(after_crash, clock)
    at_last = last.open_session
    last.close()

    assert found == session
    assert (closed, at_last) == (None, None)


def test_a_late_save_does_not_open_a_finished_routine_again(records: Records) -> None:
    routine = a_routine()
    records.append(routine)

    records.keep_session(OpenSession(routine=routine, position_s=80.0, saved_at=MONDAY))

    assert records.open_session is None


def test_a_session_can_be_dropped(records: Records, clock: HandClock) -> None:
    records.keep_session(OpenSession(routine=a_routine(), position_s=1.0, saved_at=MONDAY))

    records.drop_session()

    again = next_start(records, clock)
    found = again.open_session
    again.close()
    assert found is None


def test_before_opening_nothing_may_be_opened(paths: Paths, clock: HandClock) -> None:
    records = Records(paths, clock)

    assert records.needs_check_in
    assert records.events() == ()
    records.close()


def test_a_clock_that_went_back_shows(records: Records, clock: HandClock) -> None:
    records.append(a_check_in())
    assert records.clock_change() == timedelta(0)

    clock.set_wall(clock.at - timedelta(hours=1))

    assert records.clock_change() == timedelta(hours=-1)


def test_an_error_of_a_job_comes_out_of_its_future(records: Records) -> None:
    def locked() -> None:
        raise StorageLockedError

    assert isinstance(records.submit(locked).exception(), StorageLockedError)
    records.append(a_check_in(nrs=2))
    (event,) = records.events()
    assert isinstance(event, CheckIn)


def test_closing_twice_does_no_harm(paths: Paths, clock: HandClock) -> None:
    records = Records(paths, clock)
    records.open().result()

    records.close()
    records.close()


def test_files_are_the_owners_only(records: Records, tmp_path: Path) -> None:
    records.append(a_routine())
    records.back_up()

    modes = {path.relative_to(tmp_path).as_posix(): path.stat().st_mode & 0o777 for path in tmp_path.rglob("*")}

    assert {mode for name, mode in modes.items() if (tmp_path / name).is_dir()} == {0o700}
    assert {mode for name, mode in modes.items() if (tmp_path / name).is_file()} == {0o600}
    assert len(modes) >= 5


def test_damage_that_is_found_while_the_program_runs_loses_nothing(records: Records, paths: Paths) -> None:
    outcomes: list[How] = []
    records.on_outcome = lambda outcome: outcomes.append(outcome.how)
    events = [a_check_in(hours=hour, note="words " * 40) for hour in range(40)]
    for event in events[:20]:
        records.append(event)
    records.back_up()
    for event in events[20:39]:
        records.append(event)
    with paths.records.open("r+b") as file:
        file.seek(24)  # the counter by which SQLite tells that somebody else wrote, and all after it
        file.write(b"\xff" * 100_000)

    records.append(events[39])

    assert outcomes == [How.RESTORED]
    assert list(records.events()) == events
    assert records.outcome is not None
    assert records.outcome.how == How.RESTORED
