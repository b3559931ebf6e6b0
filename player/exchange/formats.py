"""Write a history in any of our formats, and read whichever a file turns out to be."""

import re
from enum import StrEnum
from pathlib import Path

from player.durable import write_file
from player.errors import FormatError
from player.events import Look
from player.exchange.archive import Archive, read_archive, write_archive
from player.exchange.csvfile import read_csv, write_csv
from player.exchange.fhir import read_fhir, write_fhir
from player.exchange.jsonfile import HistoryFile
from player.exchange.sealed import is_sealed, seal, unseal

LARGEST_BYTES = 1 << 28
"""No history is larger: ten years make some ten megabytes."""

_BUNDLE = re.compile(rb'\s*\{\s*"resourceType"\s*:\s*"Bundle"')


class Format(StrEnum):
    """The formats of an export. Only JSON holds the past of amended events."""

    JSON = "json"
    CSV = "csv"
    FHIR = "fhir"


def encode(archive: Archive, form: Format) -> bytes:
    """Write a history in a format."""
    match form:
        case Format.JSON:
            text = write_archive(archive)
        case Format.CSV:
            text = write_csv(archive.zone, archive.events)
        case Format.FHIR:
            text = write_fhir(archive.zone, archive.events)
    return text.encode()


def write_export(archive: Archive, path: Path, form: Format, passphrase: str = "") -> None:
    """Write a history to a file that only its owner may read; an older file goes when the new one is whole.

    Args:
        archive: The history.
        path: Where to.
        form: The format.
        passphrase: With which the file is to be locked; "" for one that everybody can read.

    Raises:
        PassphraseError: If the passphrase is too short.
        OSError: If it cannot be written.
    """
    content = encode(archive, form)
    write_file(path, seal(content, passphrase) if passphrase else content)


def read_import(path: Path, passphrase: str = "") -> Archive:
    """Read a history from a file in whichever of our formats it is.

    Raises:
        PassphraseError: If it is locked, and this is not its passphrase.
        FormatError: If it is in none of them; says where.
        OSError: If it cannot be read.
    """
    if not path.is_file():
        raise FormatError("the file: is not a file")
    if path.stat().st_size > LARGEST_BYTES:
        raise FormatError("the file: is too large to be a copy from this program")
    content = path.read_bytes()
    return decode(unseal(content, passphrase) if is_sealed(content) else content)


def decode(content: bytes) -> Archive:
    """Read a history in whichever of our formats it is.

    Raises:
        FormatError: If it is in none of them; says where.
    """
    start = content.removeprefix(b"\xef\xbb\xbf")
    if _BUNDLE.match(start):
        return _archive(read_fhir(content))
    if start.lstrip()[:1] in {b"{", b"["}:
        return read_archive(content)
    return _archive(read_csv(content))


def _archive(history: HistoryFile) -> Archive:
    events = [event for event in history.events if not isinstance(event, Look)]
    lines = {event.id: (event,) for event in events}
    if len(lines) < len(events):
        raise FormatError("the file: two events have the same id")
    return Archive(history.zone, lines)
