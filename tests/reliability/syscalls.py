"""Record what a program does to the files of a folder, by strace, in the order in which the kernel did it."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.reliability.trial import CannotTryError

TRACED = (
    "open,openat,creat,write,writev,pwrite64,pwritev,pwritev2,fsync,fdatasync,sync_file_range,truncate,ftruncate,"
    "fallocate,sendfile,copy_file_range,unlink,unlinkat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mkdir,"
    "mkdirat,rmdir"
)

_CALL = re.compile(r"(\w+)\((.*)\)\s+= (-?\d+)", re.DOTALL)
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_DESCRIPTOR = re.compile(r"(\d+)<((?:\\x[0-9a-f]{2})+)>")
_STANDARD_OUTPUT = "1"


@dataclass(frozen=True)
class Write:
    """Bytes were written."""

    path: str
    offset: int | None
    """None for wherever the file's own pointer stood."""
    content: bytes


@dataclass(frozen=True)
class Cut:
    """A file was cut or lengthened."""

    path: str
    size: int


@dataclass(frozen=True)
class Sync:
    """A file's bytes, or a folder's names, were put on the disk."""

    path: str


@dataclass(frozen=True)
class Create:
    """A file or a folder was made, if it was not there."""

    path: str
    is_emptied: bool = False
    is_folder: bool = False


@dataclass(frozen=True)
class Remove:
    """A name was removed."""

    path: str


@dataclass(frozen=True)
class Rename:
    """A name was given to another file."""

    old: str
    new: str


@dataclass(frozen=True)
class Acknowledge:
    """The program said something on its standard output."""

    text: str


Act = Write | Cut | Sync | Create | Remove | Rename | Acknowledge


def record(root: Path, module: str, *words: str) -> list[Act]:
    """Run one of our modules under strace, and give what it did inside a folder, in order.

    Args:
        root: The folder; the program works on ``root/data``.
        module: The module, whose first word is that folder.
        words: Its further words.

    Raises:
        CannotTryError: If there is no strace, or it may not trace.
    """
    strace = shutil.which("strace")
    if strace is None:
        raise CannotTryError("strace is not installed")
    log = root.with_name(f"{root.name}.strace")
    command = [strace, "-f", "-y", "-s", "10000000", "-xx", "-e", f"trace={TRACED}", "-o", str(log)]
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [*command, sys.executable, "-m", module, str(root / "data"), *words],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        if "ptrace" in done.stderr.lower() and "permitted" in done.stderr:
            raise CannotTryError("strace may not trace here")
        raise RuntimeError(done.stderr[-2000:])
    with log.open(encoding="ascii") as lines:
        acts = [act for line in _whole_lines(lines) for act in _acts(line, str(root))]
    log.unlink()
    return acts


def _whole_lines(lines: Iterable[str]) -> Iterator[str]:
    """Join the lines of calls that another thread interrupted; a call counts where it returned."""
    begun: dict[str, str] = {}
    for line in lines:
        thread, _, call = line.rstrip("\n").partition(" ")
        call = call.strip()
        if call.endswith("<unfinished ...>"):
            begun[thread] = call.removesuffix("<unfinished ...>").rstrip()
        elif call.startswith("<... "):
            yield begun.pop(thread) + call.partition(" resumed>")[2]
        else:
            yield call


def _acts(line: str, root: str) -> Iterator[Act]:
    called = _CALL.match(line)
    if called is None or called[3].startswith("-"):
        return
    name, words, answer = called[1], called[2], int(called[3])
    descriptor = _DESCRIPTOR.match(words)
    open_path = _decoded(descriptor[2]).decode(errors="surrogateescape") if descriptor else ""
    texts = [_decoded(text) for text in _TEXT.findall(words)]
    if name == "write" and descriptor and descriptor[1] == _STANDARD_OUTPUT:
        yield Acknowledge(texts[0].decode())
        return
    if name in {"write", "pwrite64", "ftruncate", "fsync", "fdatasync"}:
        if _is_below(open_path, root):
            yield _on_descriptor(name, words, open_path, texts, answer)
        return
    paths = [text.decode(errors="surrogateescape") for text in texts]
    if any(_is_below(path, root) for path in [open_path, *paths]):
        yield from _on_names(name, words, paths)


def _on_descriptor(name: str, words: str, path: str, texts: list[bytes], answer: int) -> Act:
    last_number = int(words.rsplit(",", 1)[-1]) if "," in words else 0
    match name:
        case "write":
            return Write(path, None, texts[0][:answer])
        case "pwrite64":
            return Write(path, last_number, texts[0][:answer])
        case "ftruncate":
            return Cut(path, last_number)
    return Sync(path)


def _on_names(name: str, words: str, paths: list[str]) -> Iterator[Act]:
    match name:
        case "open" | "openat":
            if "O_CREAT" in words or "O_TRUNC" in words:
                yield Create(paths[0], is_emptied="O_TRUNC" in words)
        case "mkdir" | "mkdirat":
            yield Create(paths[0], is_folder=True)
        case "rename" | "renameat" | "renameat2":
            yield Rename(paths[0], paths[1])
        case "unlink" | "unlinkat" | "rmdir":
            yield Remove(paths[0])
        case _:
            raise RuntimeError(f"the simulator does not know what {name} does to the disk")


def _decoded(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


def _is_below(path: str, root: str) -> bool:
    return path == root or path.startswith(f"{root}/")
