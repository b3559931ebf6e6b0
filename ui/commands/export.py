"""``dimmer export``: take the stored history out, in the format that ``dimmer replay`` reads."""

import argparse
import sys
from pathlib import Path

from player.durable import write_file
from player.errors import FormatError
from player.exchange.jsonfile import write_history
from player.store.faults import storage_errors
from ui.commands.stored import stored_history


def run(arguments: argparse.Namespace) -> int:
    """Write the history to a new file that only its owner may read, or print it.

    Raises:
        FormatError: If the file is there already.
        StorageError: If the records cannot be read, or the file cannot be written.
    """
    with stored_history(arguments.data) as history:
        text = write_history(history.zone, history.events())
    if arguments.file is None:
        sys.stdout.write(text)
        return 0
    path: Path = arguments.file
    if path.exists():
        raise FormatError(f"{path} is there already; name another file")
    with storage_errors(path):
        write_file(path, text.encode())
    return 0
