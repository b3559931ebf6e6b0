"""Make whole records again: from the newest copy that verifies, and what can be saved of the damaged file."""

import logging
import os
import stat
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from player.clock import Clock
from player.durable import copy_file
from player.paths import Paths
from player.settings import Settings
from player.store import quarantine
from player.store.backup import newest_sound
from player.store.damage import Damage
from player.store.drafts import restored_draft
from player.store.header import sidecars
from player.store.ledger import Draft
from player.store.newfile import make_empty, new_part, take_place, up_to_date
from player.store.outcome import How, Outcome
from player.store.parts import load_parts
from player.store.rows import STORED, WITHDRAWN, Record
from player.store.salvage import Salvage, salvage
from player.store.settings import plain_settings
from player.store.undo import undo_folder

_log = logging.getLogger(__name__)


def recover(paths: Paths, clock: Clock, damage: Damage) -> Outcome:
    """Put damaged records aside and let the newest copy that verifies take their place.

    The new file is made whole beside the damaged one before anything is moved. Cut short anywhere, the next start
    finds the damaged file in its place or in quarantine, and begins again.

    Args:
        paths: The user's places.
        clock: The clocks.
        damage: What was found.

    Raises:
        StorageError: If it cannot be done; then the damaged file is where it was.
        OSError: If it cannot be done.
    """
    now = clock.now()
    cut_short = quarantine.unfinished(paths.quarantine, paths.records.name)
    damaged = paths.records if _is_file(paths.records) else cut_short and cut_short / paths.records.name
    found = Salvage() if damaged is None else salvage(damaged)
    until = now.at if damaged is None else datetime.fromtimestamp(damaged.stat().st_mtime, UTC)
    backup = newest_sound(paths.backups)
    copied_at = None if backup is None else backup.made_at

    part = new_part(paths.records)
    if backup is None:
        make_empty(part, now.zone if found.head is None else found.head.zone)
    else:
        copy_file(backup.path, part)
    saved, is_complete = _add(part, clock, found, damage, (copied_at, until))

    places = [
        place for place in (paths.records, *sidecars(paths.records), undo_folder(paths)) if os.path.lexists(place)
    ]
    aside = quarantine.put_aside(places, paths.quarantine, now.at) if places else cut_short
    take_place(part, paths.records)
    if aside is not None:
        quarantine.finish(aside, damage, now.at)
    return Outcome(
        how=How.STARTED_ANEW if backup is None else How.RESTORED,
        damage=damage,
        copied_at=copied_at,
        is_complete=is_complete,
        lost_from=None if is_complete else copied_at,
        lost_until=None if is_complete else until,
        saved=saved,
        quarantine=aside,
    )


def _add(
    part: Path, clock: Clock, found: Salvage, damage: Damage, lost: tuple[datetime | None, datetime]
) -> tuple[int, bool]:
    """Add to a copy what could be saved, and the record that says that all before it came back from a copy.

    Returns:
        How many records were added, and whether it is certain that none is missing.
    """
    up_to_date(part)
    parts = load_parts(part, clock)
    held = parts.history.held
    saved = _missing(found.records, Counter({str(event_id): len(held.line(event_id)) for event_id in held.ids()}))
    is_complete = found.head is not None and parts.history.count + len(saved) >= found.head.entries
    marks = (None, None) if is_complete else lost
    try:
        parts.history.write(lambda: [*saved, restored_draft(clock.now(), damage, *marks)])
        parts.settings.save(
            Settings.from_stored({**parts.settings.current.to_stored(), **plain_settings(found.settings)})
        )
        if found.session is not None:
            parts.session.keep_saved(found.session)
    finally:
        parts.engine.dispose()
    load_parts(part, clock).engine.dispose()
    return len(saved), is_complete


def _missing(records: Sequence[Record], revisions: Counter[str]) -> list[Draft]:
    """Give the records that a copy does not hold yet, numbered on from its own revisions."""
    missing = []
    for record in records:
        entry = record.entry
        if entry.revision <= revisions[entry.event_id]:
            continue
        is_first = revisions[entry.event_id] == 0
        if is_first and entry.act == WITHDRAWN:
            continue
        revisions[entry.event_id] += 1
        after = entry.after_id if entry.after_id in revisions or entry.after_id == "" else None
        act = STORED if is_first and entry.revision > 1 else entry.act
        entry = entry._replace(revision=revisions[entry.event_id], act=act, after_id=after)
        missing.append(Draft(entry, record.detail))
    return missing


def _is_file(path: Path) -> bool:
    return os.path.lexists(path) and stat.S_ISREG(path.lstat().st_mode)
