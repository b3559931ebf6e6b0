"""``dimmer verify``: verify the records and every copy, and list the copies."""

import argparse
import json

from player.errors import StorageError
from player.paths import find_paths
from player.store import care
from player.store.backup import Backup
from player.store.care import Checked
from player.store.damage import Damage


def run(arguments: argparse.Namespace) -> int:
    """Print what was found; 1 if anything is damaged. Nothing is changed.

    Raises:
        StorageError: If there is nothing to verify, or the records cannot be read for another reason than damage.
    """
    paths = find_paths(arguments.data)
    checked = care.check(paths)
    if checked.damage is Damage.MISSING and not (checked.sound or checked.rotten):
        raise StorageError(f"there are no records in {paths.data}")
    if arguments.is_json:
        print(json.dumps(_object(checked), indent=1))
    else:
        records = f"damaged ({checked.damage})" if checked.damage else f"{checked.records} entries, all verified"
        print(f"{'!!' if checked.damage else 'ok'}  records  {records}")
        for copy in sorted(checked.sound + checked.rotten, reverse=True):
            print(f"{'ok' if copy in checked.sound else '!!'}  copy     {copy.name}  {_words(copy)}")
    return 1 if checked.damage or checked.rotten else 0


def _words(copy: Backup) -> str:
    entries = "" if copy.records is None else f"{copy.records} entries, "
    return f"{entries}made {copy.made_at.astimezone():%Y-%m-%d %H:%M}" + (f", {copy.reason}" if copy.reason else "")


def _object(checked: Checked) -> dict[str, object]:
    copies = [
        {"name": copy.name, "made_at": copy.made_at.isoformat(), "records": copy.records, "is_sound": is_sound}
        for is_sound, found in ((True, checked.sound), (False, checked.rotten))
        for copy in found
    ]
    return {"records": checked.records, "damage": checked.damage, "copies": copies}
