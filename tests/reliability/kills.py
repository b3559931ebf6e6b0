"""P1, P5, P9: kill -9 at any moment of a save, a migration, a copy or a restore."""

import os
import random
import shutil
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from itertools import count
from pathlib import Path

from player.errors import StorageError
from player.paths import Paths, find_paths
from player.store import care
from player.store.backup import Reason, list_backups, verify_backup
from player.store.contents import verify_structure
from player.store.engine import connect, open_engine
from player.store.header import read_version
from player.store.migrate import migrate
from player.store.opening import open_records
from player.store.outcome import How
from player.store.records import Records
from player.store.schema import SCHEMA_VERSION
from tests.fakes import HandClock
from tests.reliability.life import live, lost, some_event
from tests.reliability.trial import Tally, in_parallel, shares

RENEWED_EVERY = 50
"""After so many kills the life begins again, for a long history takes longer to verify."""

MIGRATION = '''
"""Change tables and rows, as a migration of ours might."""

import sqlalchemy as sa
from alembic import op

revision = "{next:04}"
down_revision = "{now:04}"


def upgrade() -> None:
    op.add_column("walk", sa.Column("steps", sa.Integer))
    with op.batch_alter_table("check_in") as table:
        table.add_column(sa.Column("stiff", sa.Integer))
    op.execute("UPDATE setting SET value = value || ' '")
    op.create_table("later", sa.Column("one", sa.Integer, primary_key=True))
    op.create_index("ix_entry_local_date", "entry", ["local_date"])
'''


def kill_in_saves(times: int, folder: Path) -> Tally:
    """Kill the program in the middle of its life; what was acknowledged is there, and nothing is half there."""
    return _sum(in_parallel(partial(_kill_in_saves, folder), shares(times)))


def kill_in_migrations(times: int, folder: Path) -> Tally:
    """Kill a migration; the tables are the old ones or the new ones."""
    scripts = folder / "scripts"
    shutil.copytree(Path("player/store/migrations"), scripts)
    text = MIGRATION.format(now=SCHEMA_VERSION, next=SCHEMA_VERSION + 1)
    (scripts / "versions" / f"{SCHEMA_VERSION + 1:04}_later.py").write_text(text)
    template = find_paths(folder / "template")
    _lived(template, min(400, 10 * times))
    start = time.monotonic()
    tried = _copy(template, folder / "measure")
    migrate_with(tried, scripts)
    took = time.monotonic() - start
    return _sum(in_parallel(partial(_kill_in_migrations, template, scripts, took, folder), shares(times)))


def kill_in_copies(times: int, folder: Path) -> Tally:
    """Kill the making of copies and going back to one; every listed copy is whole, and the program starts."""
    template = find_paths(folder / "template")
    _lived(template, 60)
    return _sum(in_parallel(partial(_kill_in_copies, template, folder), shares(times)))


def migrate_with(paths: Paths, scripts: Path) -> None:
    """Bring records to the version after ours."""
    engine = open_engine(paths.records)
    migrate(engine, scripts, SCHEMA_VERSION + 1)
    engine.dispose()


def _kill_in_saves(folder: Path, share: tuple[int, int]) -> Tally:
    seed, times = share
    chance = random.Random(seed)
    tally = Tally()
    said: list[str] = []
    hot = 0
    for number in range(times):
        if number % RENEWED_EVERY == 0:
            paths = find_paths(folder / f"saves-{seed}-{number}")
            said = []
        said += _killed(partial(_live_on, paths, seed * times + number), chance.uniform(0.02, 0.25))
        journal = paths.records.with_name(f"{paths.records.name}-journal")
        hot += journal.exists() and journal.stat().st_size > 0
        tally.add(_look(paths, said))
    tally.remark = f"{hot} saves cut short and undone"
    return tally


def _kill_in_migrations(template: Paths, scripts: Path, took: float, folder: Path, share: tuple[int, int]) -> Tally:
    seed, times = share
    chance = random.Random(seed)
    tally = Tally()
    ends = {SCHEMA_VERSION: 0, SCHEMA_VERSION + 1: 0}
    for number in range(times):
        paths = _copy(template, folder / f"migrations-{seed}-{number}")
        _killed(partial(_migrate, paths, scripts), chance.uniform(0, took * 1.6))
        try:
            with closing(connect(paths.records)) as connection:  # undoes what was cut short
                connection.execute("SELECT count(*) FROM entry").fetchone()
                version = read_version(paths.records)
                verify_structure(connection, version)
            ends[version] += 1
            tally.add([])
        except (StorageError, KeyError) as error:
            tally.add([f"{error!r}"])
        shutil.rmtree(paths.data)
    tally.remark = f"{ends[SCHEMA_VERSION]} ended old, {ends[SCHEMA_VERSION + 1]} new"
    return tally


def _kill_in_copies(template: Paths, folder: Path, share: tuple[int, int]) -> Tally:
    seed, times = share
    chance = random.Random(seed)
    tally = Tally()
    paths = _copy(template, folder / f"copies-{seed}")
    for number in range(times):
        if number % RENEWED_EVERY == 0:
            shutil.rmtree(paths.data)
            paths = _copy(template, folder / f"copies-{seed}-{number}")
        _killed(partial(_copy_and_restore, paths, seed * times + number), chance.uniform(0.01, 0.3))
        wrong = _look(paths, [])
        for backup in list_backups(paths.backups):
            try:
                verify_backup(backup)
            except StorageError as error:
                wrong.append(f"copy {backup.name}: {error}")
        tally.add(wrong)
    return tally


def _live_on(paths: Paths, seed: int, said: Callable[[str], None]) -> None:
    records = Records(paths, HandClock())
    records.open().result()
    live(records, 10**6, random.Random(seed), said)


def _migrate(paths: Paths, scripts: Path, _said: Callable[[str], None]) -> None:
    migrate_with(paths, scripts)


def _copy_and_restore(paths: Paths, seed: int, said: Callable[[str], None]) -> None:
    chance = random.Random(seed)
    clock = HandClock()
    parts = open_records(paths, clock).parts
    if parts is None:
        raise RuntimeError("the records cannot be opened")
    for number in count():
        parts.history.append(some_event(number, chance))
        care.back_up(paths, clock, parts, Reason.ASKED)
        if number % 3 == 2:
            names = [backup.name for backup in list_backups(paths.backups)]
            care.bring_back(paths, clock, chance.choice(names), parts)
            parts = open_records(paths, clock).parts
            if parts is None:
                raise RuntimeError("the records cannot be opened")
        said("round")


def _killed(job: Callable[[Callable[[str], None]], None], delay_s: float) -> list[str]:
    """Do a job in a forked process, kill it after a while, and give the lines that it had said."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        try:
            job(lambda line: os.write(writer, f"{line}\n".encode()) and None)  # type: ignore[func-returns-value]
        finally:
            os._exit(0)
    os.close(writer)
    time.sleep(delay_s)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reader) as lines:
        return [line.rstrip("\n") for line in lines if line.endswith("\n")]


def _look(paths: Paths, said: list[str]) -> list[str]:
    """Start the program after the kill, and say what is wrong."""
    opened = open_records(paths, HandClock())
    if opened.parts is None:
        return [f"not opened: {opened.outcome.how}"]
    wrong = [
        f"lost: {gone}" for gone in lost(opened.parts.history.held.line, opened.parts.settings.current, iter(said))
    ]
    opened.parts.engine.dispose()
    if opened.outcome.how not in {How.FIRST, How.OPENED}:
        wrong.append(f"damaged: {opened.outcome.how} {opened.outcome.damage}")
    return wrong


def _lived(paths: Paths, events: int) -> None:
    records = Records(paths, HandClock())
    records.open().result()
    live(records, events, random.Random(1), lambda _line: None)
    records.close()


def _copy(template: Paths, folder: Path) -> Paths:
    shutil.copytree(template.data, folder)
    return find_paths(folder)


def _sum(parts: Iterator[Tally]) -> Tally:
    total = Tally()
    remarks = []
    for part in parts:
        total.tried += part.tried
        total.failures += part.failures
        remarks.append(part.remark)
    total.remark = " + ".join(remark for remark in remarks if remark)
    return total
