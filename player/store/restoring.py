"""Bring back a copy that the user asks for; what holds now is copied before, and a warning sign stays on file."""

from player.clock import Clock
from player.durable import copy_file
from player.errors import StorageError
from player.events import Cleared, SafetyCard
from player.paths import Paths
from player.store.backup import Backup, Reason, list_backups, make_backup, verify_backup
from player.store.drafts import restored_draft
from player.store.engine import idle
from player.store.newfile import new_part, take_place, up_to_date
from player.store.parts import Parts, load_parts

ASKED = "asked"
"""Why the records came back from a copy: the user wanted it."""


def find_backup(paths: Paths, name: str | None) -> Backup:
    """Find a copy by its name, or the newest one.

    Raises:
        StorageError: If there is none.
    """
    for backup in list_backups(paths.backups):
        if name is None or backup.name == name:
            return backup
    raise StorageError("there is no copy" if name is None else "there is no copy of that name")


def restore(paths: Paths, clock: Clock, backup: Backup, now_open: Parts | None) -> None:
    """Put a copy in the place of the records. They must be opened anew afterwards.

    Safety cards that were answered after the copy was made stay on file, and nothing opens before a check-in.

    Args:
        paths: The user's places.
        clock: The clocks.
        backup: The copy.
        now_open: The records as they are open; closed on return. None where they cannot be opened.

    Raises:
        DamagedError: If the copy is damaged.
        StorageError: If it cannot be done; the records are as before.
        OSError: If it cannot be done; the records are as before.
    """
    verify_backup(backup)
    part = new_part(paths.records)
    copy_file(backup.path, part)
    up_to_date(part)
    copy = load_parts(part, clock)
    try:
        if now_open is not None:
            kept = [event for event in now_open.history.events() if isinstance(event, SafetyCard | Cleared)]
            copy.history.append_missing(kept)
        copy.history.write(lambda: [restored_draft(clock.now(), ASKED, None, None)])
    finally:
        copy.engine.dispose()
    load_parts(part, clock).engine.dispose()
    if now_open is not None:
        with idle(now_open.engine) as connection:
            make_backup(connection, paths.backups, Reason.BEFORE_RESTORE, clock.now().at)
        now_open.engine.dispose()
    take_place(part, paths.records)
