"""P9 to P14: out and in again, back from a copy, through wrong clocks; the same records and the same verdicts."""

import random
import shutil
import tempfile
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from uuid import UUID

from media.tomlfile import load
from player.events import CardForm, Change, Event, Morning, Sit, Spell, Zone
from player.exchange.archive import archive_of
from player.exchange.formats import Format, decode, encode
from player.guide import Guide
from player.paths import Paths, find_paths
from player.programme import Programme
from player.store.outcome import How
from player.store.records import Records
from tests.fakes import HandClock
from tests.reliability.life import live
from tests.reliability.powercut import memory_folder
from tests.reliability.trial import Tally, in_parallel, shares
from tests.reliability.wild import wild_event

STEPS = 14
"""How many things happen on a journey."""

ZONES = ["Europe/London", "America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kolkata"]


@cache
def programme() -> Programme:
    """Load the bundled programme."""
    return load(Path("media/programmes/back-from-sitting/programme.toml"), Programme)


def round_trips(times: int, folder: Path) -> Tally:
    """Take wild records out in each format and bring them in again: JSON to the byte, twice is once."""
    chance = random.Random(1)
    stored = [wild_event(chance) for _ in range(times)]
    tally = Tally(tried=times)
    for form in Format:
        archive = archive_of("Europe/London", stored)
        content = encode(archive, form)
        again = decode(content)
        if again.events != archive.events or again.zone != archive.zone:
            tally.failures.append(f"{form}: other events came back")
        if encode(again, form) != content:
            tally.failures.append(f"{form}: other bytes came back")
    file = folder / "export.json"
    file.write_bytes(encode(archive_of("Europe/London", stored), Format.JSON))
    records = Records(find_paths(folder / "empty"), HandClock())
    records.open().result()
    records.bring_in(records.plan_import(file))
    if not records.plan_import(file).is_empty:
        tally.failures.append("the same file twice would add something")
    records.export(folder / "again.json", Format.JSON)
    if (folder / "again.json").read_bytes() != file.read_bytes():
        tally.failures.append("export, import, export: other bytes")
    records.close()
    again = Records(records.paths, HandClock())
    again.open().result()
    if tuple(again.events()) != tuple(stored):
        tally.failures.append("other events after the next start")
    again.close()
    return tally


def restore_drills(times: int, folder: Path) -> Tally:
    """Delete everything but the copies; check-ins, chart and verdict are the same."""
    tally = Tally()
    del folder
    with tempfile.TemporaryDirectory(dir=memory_folder()) as memory:
        for number in range(times):
            tally.add(_drill(find_paths(Path(memory) / str(number)), number))
    return tally


def _drill(paths: Paths, number: int) -> list[str]:
    clock = HandClock()
    records = Records(paths, clock)
    records.open().result()
    guide = Guide(records, programme(), clock)
    _settle_in(guide)
    live(records, 30, random.Random(number), lambda _line: None)
    _check_in(guide, random.Random(number))
    before = _seen(records, clock)
    records.close()
    for place in paths.data.iterdir():
        if place != paths.backups:
            shutil.rmtree(place) if place.is_dir() else place.unlink()
    restored = Records(paths, clock)
    how = restored.open().result().how
    wrong = [] if how == How.RESTORED else [f"opened: {how}"]
    after = _seen(restored, clock)
    wrong += [] if after[:2] == before[:2] else ["other events or another chart"]
    wrong += [] if not Guide(restored, programme(), clock).verdict().open else ["open before a check-in"]
    restored.close()
    return wrong


def journeys(times: int, folder: Path) -> Tally:
    """Travel with wrong clocks through zones, restarts and crashes."""
    del folder
    total = Tally()
    for part in in_parallel(_travel_some, shares(times)):
        total.tried += part.tried
        total.failures += part.failures
    return total


def _travel_some(share: tuple[int, int]) -> Tally:
    seed, times = share
    tally = Tally()
    with tempfile.TemporaryDirectory(dir=memory_folder()) as memory:
        template = find_paths(Path(memory) / "template")
        first = Records(template, HandClock())
        first.open().result()
        first.close()
        for number in range(times):
            paths = find_paths(shutil.copytree(template.data, Path(memory) / str(number)))
            tally.add(Journey(paths, random.Random(seed * 1_000_003 + number)).run())
            shutil.rmtree(paths.data)
    return tally


class Journey:
    """One user, one laptop, and a clock that cannot be trusted."""

    def __init__(self, paths: Paths, chance: random.Random) -> None:
        self._paths = paths
        self._chance = chance
        self._clock = HandClock()
        self._stored: list[UUID] = []
        self._wrong: list[str] = []
        self._start()
        self._mark_truth()

    def run(self) -> list[str]:
        """Go, and say what is wrong."""
        _settle_in(self._guide)
        self._check_in()
        self._stored = [event.id for event in self._records.events()]
        steps = [self._wait, self._check_in, self._check_in, self._move, self._walk, self._turn]
        for _ in range(STEPS):
            self._chance.choice(steps)()
            if self._chance.random() < 0.25:
                self._restart()
            if [event.id for event in self._records.events()] != self._stored:
                self._wrong.append("lost, doubled or re-ordered")
            if self._is_wrong_clock_plain() and self._guide.verdict().open:
                self._wrong.append("open under a wrong clock")
        self._records.close()
        return self._wrong

    def _start(self) -> None:
        self._records = Records(self._paths, self._clock)
        outcome = self._records.open().result()
        if outcome.how != How.OPENED:
            self._wrong.append(f"opened: {outcome.how}")
        self._guide = Guide(self._records, programme(), self._clock)

    def _mark_truth(self) -> None:
        """Remember how all clocks stood when something was stored."""
        self._stood = (self._clock.at, self._clock.since_boot, self._clock.boot_id)

    def _is_wrong_clock_plain(self) -> bool:
        """Whether anybody can tell, from how the clocks stood at the last storing, that the wall clock was turned."""
        wall, since_boot, boot_id = self._stood
        passed = self._clock.at - wall
        if boot_id == self._clock.boot_id:
            return abs(passed - (self._clock.since_boot - since_boot)) > timedelta(minutes=3)
        return passed < timedelta(minutes=-3)

    def _restart(self) -> None:
        """Start again, after an exit or a crash, perhaps on a laptop that was switched off."""
        before = self._guide.verdict()
        if self._chance.random() < 0.5:
            self._records.close()
        self._start()
        if self._guide.verdict() != before:
            self._wrong.append("another verdict after a restart")
        if self._chance.random() < 0.3:
            self._clock.restart()

    def _wait(self) -> None:
        self._clock.wait(hours=self._chance.choice([0.2, 1, 3, 11, 13, 26]))

    def _check_in(self) -> None:
        self._stored.append(_check_in(self._guide, self._chance).id)
        self._mark_truth()

    def _walk(self) -> None:
        was_plain = self._is_wrong_clock_plain()
        event_id = UUID(int=self._chance.getrandbits(128), version=4)
        self._guide.log_walk(self._clock.at, 8, event_id)
        self._stored.append(event_id)
        self._mark_truth()
        if was_plain and self._guide.verdict().open:
            self._wrong.append("open after a walk under a wrong clock")

    def _move(self) -> None:
        """Fly somewhere: across the date line, or through a change of summer time."""
        self._clock.zone = self._chance.choice(ZONES)
        if self._chance.random() < 0.3:
            until = datetime(2026, 3, 29, 0, 30, tzinfo=UTC) - self._clock.at
            self._clock.wait(hours=until / timedelta(hours=1) % 48)

    def _turn(self) -> None:
        """Set the clock wrong."""
        by = self._chance.choice([-1, -24, -1e5, 1, 24, 24 * 365])
        self._clock.set_wall(max(self._clock.at + timedelta(hours=by), datetime(1970, 1, 1, tzinfo=UTC)))


def _settle_in(guide: Guide) -> None:
    guide.answer_card(CardForm.FULL, {}, UUID(int=1, version=4))
    guide.start_spell(Spell.UNDER_6_WEEKS, UUID(int=2, version=4))


def _check_in(guide: Guide, chance: random.Random) -> Event:
    return guide.check_in(
        chance.randrange(6),
        UUID(int=chance.getrandbits(128), version=4),
        sit=chance.choice([None, *Sit]),
        leg=chance.choice([Zone.BACK, Zone.BUTTOCK]),
        change=Change.SAME,
        morning=Morning.SAME,
    ).event


def _seen(records: Records, clock: HandClock) -> tuple[object, ...]:
    guide = Guide(records, programme(), clock)
    return tuple(records.events()), guide.story(), guide.verdict()
