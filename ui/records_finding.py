"""What the doctor finds about the records: whether every byte is as it was written, and how many copies there are."""

import os
from contextlib import closing

from player.errors import DamagedError, StorageError
from player.paths import Paths
from player.store.backup import Backup, list_backups
from player.store.contents import verify, verify_newer
from player.store.engine import connect
from player.store.faults import storage_errors
from player.store.header import has_journal, read_version
from player.store.schema import SCHEMA_VERSION
from ui.finding import Finding

_NAME = "Records"


def examine_records(paths: Paths) -> Finding:
    """Verify the records and count their copies. Nothing is written, so it may be done while Dimmer runs."""
    facts: dict[str, object] = {"path": str(paths.records)}
    try:
        with storage_errors(paths.records):
            copies = list_backups(paths.backups)
            facts |= {"copies": len(copies), "newest_copy": copies[0].made_at.isoformat() if copies else None}
            if not copies and not os.path.lexists(paths.records):
                return Finding(_NAME, is_fine=True, found="none yet", facts=facts)
            return _examine(paths, copies, facts)
    except DamagedError as error:
        advice = "The next start of the window keeps the damaged file and opens the last good copy, if there is one."
        return Finding(_NAME, is_fine=False, found=str(error), advice=advice, facts=facts)
    except StorageError as error:
        advice = "Nothing can be saved until that is put right. What was saved is kept."
        return Finding(_NAME, is_fine=False, found=str(error), advice=advice, facts=facts)


def _examine(paths: Paths, copies: tuple[Backup, ...], facts: dict[str, object]) -> Finding:
    kept = f"{len(copies)} {'copy' if len(copies) == 1 else 'copies'}"
    version = read_version(paths.records)
    facts |= {"version": version, "bytes": paths.records.stat().st_size}
    if version > SCHEMA_VERSION:
        with closing(connect(paths.records, is_read_only=True)) as connection:
            verify_newer(connection, version)
        advice = "They can be read and exported, but not added to. Install the newer Dimmer again."
        return Finding(_NAME, is_fine=False, found="written by a newer Dimmer", advice=advice, facts=facts)
    if has_journal(paths.records):
        return Finding(
            _NAME, is_fine=True, found=f"a save was cut short, and is undone at the next start; {kept}", facts=facts
        )
    if version < SCHEMA_VERSION:
        return Finding(
            _NAME,
            is_fine=True,
            found=f"of an older Dimmer, brought up to date at the next start; {kept}",
            facts=facts,
        )
    with closing(connect(paths.records, is_read_only=True)) as connection:
        head, _ = verify(connection)
    facts |= {"entries": head.entries, "zone": head.zone}
    return Finding(_NAME, is_fine=True, found=f"{head.entries} entries, all verified; {kept}", facts=facts)
