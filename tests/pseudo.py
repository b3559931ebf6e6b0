"""Two languages that nobody speaks, for tests: one 40 % longer with accents, and one from right to left.

A text that stays plain was not passed through ``say``; one whose brackets are cut does not fit.
"""

import re
from pathlib import Path

from installers import translations, tsfile
from installers.tsfile import Entry, Key
from installers.wordscan import find_words

LONG, MIRRORED = "en_XA", "ar"
"""Tags under which `make_pseudo` files them. The second has a locale from right to left, with its own digits."""

_KEPT = re.compile(r"(\{[^{}]*\}|%L?n|</?[a-z]+>|\n)")
_ACCENTS = str.maketrans("aceginosuyzACEGINOSUYZ", "åçéĝîñöšûýžÅÇÉĜÎÑÖŠÛÝŽ")
_MORE = "~"
_LONGER = 0.4
_WORD = 6


def make_pseudo(folder: Path) -> Path:
    """Make both languages of every sentence there is; give the folder of the compiled files."""
    found = find_words()
    for tag, change in ((LONG, lengthened), (MIRRORED, mirrored)):
        forms = 6 if tag == MIRRORED else 2
        entries = {key: Entry((change(key),) * (forms if key.is_counted else 1), is_finished=True) for key in found}
        tsfile.write(folder / f"dimmer_{tag}.ts", tag, entries)
    translations.compile_all(folder, folder)
    return folder


def lengthened(key: Key) -> str:
    """Write a sentence with accents, 40 % longer, in brackets; what is filled in and line ends stay."""
    lines = key.source.split("\n")
    return "\n".join(f"[{_accented(line)}{_padding(line)}]" if line.strip() else line for line in lines)


def mirrored(key: Key) -> str:
    """Write a sentence within marks that make it run from right to left, readable all the same."""
    # The mark alone tells Qt the direction of a line; the embedding keeps what follows in it.
    embedded, ends = "\N{RIGHT-TO-LEFT MARK}\N{RIGHT-TO-LEFT EMBEDDING}", "\N{POP DIRECTIONAL FORMATTING}"
    return "\n".join(f"{embedded}{line}{ends}" if line.strip() else line for line in key.source.split("\n"))


def _padding(line: str) -> str:
    """Give 40 % more signs, in words that may be parted where the line could be."""
    signs = round(_LONGER * len(line))
    words = [_MORE * min(_WORD, signs - done) for done in range(0, signs, _WORD + 1)]
    return (" " if " " in line else "") + " ".join(words)


def _accented(line: str) -> str:
    return "".join(part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in _KEPT.split(line))
