"""Digests that tie each record to its table, its id and all that it holds, so that no changed bit goes unseen."""

import json
from hashlib import blake2b
from math import isfinite
from typing import Self

DIGEST_BYTES = 16
"""Length of a digest. It guards against rot and slips, not against somebody who can rewrite the whole file."""

FRACTION = 2.0**60
"""By what the part of a number behind the point is multiplied to become whole. A power of two, so nothing is lost."""

_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode


def canonical_text(*parts: object) -> str:
    """Write plain values as canonical JSON: no spaces, given order, each fraction as two whole numbers.

    Fractions are written so because programs differ in how they print them: SQLite, which writes the same text in
    `player.store.contents`, differs from Python and from its own older versions.

    Args:
        parts: None, int, float, str, and tuples of them.

    Raises:
        ValueError: If a fraction is NaN or infinite.
    """
    return _encode(_plain(parts))


def digest_of(*parts: object) -> bytes:
    """Digest plain values, the name of their table first."""
    return text_digest(canonical_text(*parts))


def text_digest(text: str) -> bytes:
    """Digest a canonical text."""
    return blake2b(text.encode(), digest_size=DIGEST_BYTES).digest()


class RunningDigest:
    """A digest over the records of one kind in their order, by which a missing, added or moved one shows.

    Attributes:
        count: How many records went in.
    """

    def __init__(self) -> None:
        self.count = 0
        self._hash = blake2b(digest_size=DIGEST_BYTES)

    def copy(self) -> Self:
        """Make another that goes on from here."""
        other = type(self)()
        other.count = self.count
        other._hash = self._hash.copy()  # noqa: SLF001 - it is one of us
        return other

    def add(self, line: bytes, count: int = 1) -> None:
        """Take in the lines of some records, as `record_line` writes them.

        Args:
            line: One line, or several without anything between them.
            count: How many.
        """
        self._hash.update(line)
        self.count += count

    @property
    def value(self) -> bytes:
        """The digest of everything so far."""
        return self._hash.digest()


def record_line(text: str, digest: bytes) -> bytes:
    """Write a record for a running digest: its own digest and its canonical text."""
    return f"{digest.hex().upper()}{text}".encode()


def _plain(parts: tuple[object, ...]) -> list[object]:
    plain: list[object] = []
    for part in parts:
        if type(part) is float:
            if not isfinite(part):
                raise ValueError("a number must be finite")
            whole = int(part)
            plain += (whole, int((part - whole) * FRACTION))
        else:
            plain.append(_plain(part) if isinstance(part, tuple) else part)
    return plain
