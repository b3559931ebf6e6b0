"""``dimmer export``: take the stored history out, into a file or onto the screen."""

import argparse
import sys

from player.clock import WallClock
from player.errors import FormatError
from player.exchange.formats import Format, encode
from player.paths import find_paths
from player.store import care
from player.store.access import reading


def run(arguments: argparse.Namespace) -> int:
    """Write the history to a new file that only its owner may read, or print it.

    Raises:
        FormatError: If the file is there already.
        StorageError: If the records cannot be read, or the file cannot be written.
    """
    form = Format(arguments.format)
    with reading(find_paths(arguments.data), WallClock()) as parts:
        if arguments.file is None:
            sys.stdout.buffer.write(encode(care.archive_of(parts), form))
            return 0
        if arguments.file.exists():
            raise FormatError(f"{arguments.file} is there already; name a new file")
        count = care.export(parts, arguments.file, form)
    print(f"{count} events are in {arguments.file}.")
    return 0
