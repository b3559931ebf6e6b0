"""A disk that loses power: what was synced is there, of all else any part may be."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from random import Random

from tests.reliability.syscalls import Acknowledge, Act, Create, Cut, Remove, Rename, Sync, Write

SECTOR_BYTES = 512
"""What a disk writes whole."""


@dataclass
class Node:
    """A file or a folder.

    Attributes:
        is_folder: Whether it is a folder.
        safe: The bytes that are on the disk for certain.
        pending: Later writes and cuts, in order.
        pointer: Where the next write without an offset goes.
    """

    is_folder: bool = False
    safe: bytes = b""
    pending: list[Write | Cut] = field(default_factory=list)
    pointer: int = 0


@dataclass(frozen=True)
class NameChange:
    """A change of names that is on its way to the disk: each name to its node, or None where it goes."""

    names: tuple[tuple[str, Node | None], ...]

    def touches(self, folder: str) -> bool:
        return any(str(PurePosixPath(name).parent) == folder for name, _ in self.names)


class CrashDisk:
    """Follows what a program does, and can say at any moment what a power cut might leave.

    A file system keeps the order of changes of names, so a cut leaves the first so many of those that are on their
    way; syncing a folder puts its own on the disk. Syncing a file says nothing about its name, which is stricter than
    most file systems are. Each write on its way is kept, dropped, or torn between two sectors.
    """

    def __init__(self, root: str) -> None:
        self.said: list[str] = []
        self._root = root
        self._live: dict[str, Node] = {root: Node(is_folder=True)}
        self._safe: dict[str, Node] = dict(self._live)
        self._changes: list[NameChange] = []

    def do(self, act: Act) -> None:
        """Follow one call."""
        match act:
            case Acknowledge():
                self.said.append(act.text)
            case Write():
                self._write(act)
            case Cut():
                self._live[act.path].pending.append(act)
            case Sync():
                self._sync(act.path)
            case Create():
                self._create(act)
            case Remove():
                self._change((act.path, None))
            case Rename():
                self._change((act.new, self._live[act.old]), (act.old, None))

    def cut(self, chance: Random) -> dict[str, bytes]:
        """Say what a power cut might leave now: path of each file to its bytes."""
        names = dict(self._safe)
        for change in self._changes[: chance.randrange(len(self._changes) + 1)]:
            _apply(names, change)
        how = chance.choice(["none", "all", "mix", "mix", "mix"])
        return {
            path: _content(node, how, chance)
            for path, node in names.items()
            if not node.is_folder and self._is_reachable(path, names)
        }

    def _write(self, act: Write) -> None:
        node = self._live[act.path]
        offset = node.pointer if act.offset is None else act.offset
        if act.offset is None:
            node.pointer += len(act.content)
        node.pending.append(Write(act.path, offset, act.content))

    def _sync(self, path: str) -> None:
        node = self._live[path]
        if node.is_folder:
            for change in [change for change in self._changes if change.touches(path)]:
                _apply(self._safe, change)
                self._changes.remove(change)
        else:
            content = bytearray(node.safe)
            for act in node.pending:
                _do(content, act)
            node.safe, node.pending = bytes(content), []

    def _create(self, act: Create) -> None:
        known = self._live.get(act.path)
        if known is None:
            self._change((act.path, Node(is_folder=act.is_folder)))
        elif act.is_emptied:
            known.pending.append(Cut(act.path, 0))
            known.pointer = 0

    def _change(self, *names: tuple[str, Node | None]) -> None:
        change = NameChange(names)
        _apply(self._live, change)
        self._changes.append(change)

    def _is_reachable(self, path: str, names: dict[str, Node]) -> bool:
        return all(str(above) in names for above in _above(path, self._root))


def _above(path: str, root: str) -> Iterator[PurePosixPath]:
    for above in PurePosixPath(path).parents:
        yield above
        if str(above) == root:
            return


def _apply(names: dict[str, Node], change: NameChange) -> None:
    for name, node in change.names:
        if node is None:
            names.pop(name, None)
        else:
            names[name] = node


def _content(node: Node, how: str, chance: Random) -> bytes:
    content = bytearray(node.safe)
    for act in node.pending:
        fate = {"none": "drop", "all": "keep"}.get(how) or chance.choice(["drop", "keep", "tear"])
        if fate == "keep":
            _do(content, act)
        elif fate == "tear" and isinstance(act, Write):
            sectors = len(act.content) // SECTOR_BYTES
            torn = act.content[: chance.randrange(sectors + 1) * SECTOR_BYTES]
            _do(content, Write(act.path, act.offset, torn))
    return bytes(content)


def _do(content: bytearray, act: Write | Cut) -> None:
    if isinstance(act, Cut):
        if len(content) > act.size:
            del content[act.size :]
        content.extend(bytes(act.size - len(content)))
        return
    offset = act.offset or 0
    if not act.content:
        return
    content.extend(bytes(max(0, offset - len(content))))
    content[offset : offset + len(act.content)] = act.content
