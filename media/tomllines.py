"""Find the line of every key in a TOML text, which tomllib does not tell."""

import re
import tomllib
from bisect import bisect_right

from media.typed import KeyPath

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_SPACE = re.compile(r"[ \t]*")
_KEY = re.compile(r"""[A-Za-z0-9_-]+|"(?:[^"\\]|\\.)*"|'[^']*'""")
_STRINGS = re.compile(
    r'''"""(?:[^\\]|\\.)*?"""(?:"{0,2})|\'\'\'.*?\'\'\'(?:'{0,2})|"(?:[^"\\]|\\.)*"|'[^']*\'''',
    re.DOTALL,
)
_BARE_VALUE = re.compile(r"[^,\]}#\n]+")


def key_lines(text: str) -> dict[KeyPath, int]:
    """Map each key, table and array item to the line it starts on.

    Args:
        text: A text that tomllib has accepted; anything else gives a map of no meaning, or an error.

    Returns:
        Lines counted from 1. A table opened by several headers has the line of its own header.

    Raises:
        RecursionError: If values are nested some hundreds deep.
    """
    return _Scanner(text).scan()


class _Scanner:
    """One pass over a valid TOML text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        # Not str.splitlines, which also breaks at signs that TOML takes as part of a string.
        self._line_starts = [0, *(newline.end() for newline in re.finditer("\n", text))]
        self._lines: dict[KeyPath, int] = {}
        self._table_counts: dict[KeyPath, int] = {}

    def scan(self) -> dict[KeyPath, int]:
        """Walk the text from its start to its end."""
        table: KeyPath = ()
        self._skip(_BLANK)
        while self._at < len(self._text):
            if self._text[self._at] == "[":
                table = self._header()
            else:
                self._pair(table)
            self._skip(_BLANK)
        return self._lines

    def _skip(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self._text, self._at)
        if match is None:
            raise ValueError(f"not TOML at offset {self._at}")
        self._at = match.end()
        return match[0]

    def _line(self) -> int:
        return bisect_right(self._line_starts, self._at)

    def _keys(self) -> list[str]:
        """Read a key, dotted or not, and the space around it."""
        keys = []
        while True:
            self._skip(_SPACE)
            raw = self._skip(_KEY)
            keys.append(tomllib.loads(f"key = {raw}")["key"] if raw[0] in "\"'" else raw)
            self._skip(_SPACE)
            if self._text[self._at] != ".":
                return keys
            self._at += 1

    def _header(self) -> KeyPath:
        """Read ``[table]`` or ``[[table]]``; keys that name an array of tables mean its newest table."""
        line = self._line()
        brackets = 2 if self._text.startswith("[[", self._at) else 1
        self._at += brackets
        keys = self._keys()
        self._at += brackets
        path: KeyPath = ()
        for key in keys[:-1]:
            path += (key,)
            self._lines.setdefault(path, line)
            if path in self._table_counts:
                path += (self._table_counts[path] - 1,)
        path += (keys[-1],)
        if brackets == 1:
            self._lines[path] = line
            return path
        self._lines.setdefault(path, line)
        index = self._table_counts.get(path, 0)
        self._table_counts[path] = index + 1
        self._lines[(*path, index)] = line
        return (*path, index)

    def _pair(self, table: KeyPath) -> None:
        line = self._line()
        path = table
        for key in self._keys():
            path += (key,)
            self._lines.setdefault(path, line)
        self._at += 1  # the equals sign
        self._skip(_SPACE)
        self._value(path)

    def _value(self, path: KeyPath) -> None:
        sign = self._text[self._at]
        if sign == "[":
            self._array(path)
        elif sign == "{":
            self._inline_table(path)
        elif sign in "\"'":
            self._skip(_STRINGS)
        else:
            self._skip(_BARE_VALUE)

    def _array(self, path: KeyPath) -> None:
        self._open()
        index = 0
        while self._text[self._at] != "]":
            self._lines[(*path, index)] = self._line()
            self._value((*path, index))
            self._next()
            index += 1
        self._at += 1

    def _inline_table(self, path: KeyPath) -> None:
        self._open()
        while self._text[self._at] != "}":
            self._pair(path)
            self._next()
        self._at += 1

    def _open(self) -> None:
        self._at += 1
        self._skip(_BLANK)

    def _next(self) -> None:
        """Step over the comma, if there is one, and the blank signs around it."""
        self._skip(_BLANK)
        if self._text[self._at] == ",":
            self._open()
