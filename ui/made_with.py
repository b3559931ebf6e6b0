"""The packages that Dimmer is made with, and their licences, as the installed packages tell of themselves."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import PurePosixPath

_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Package:
    """One package.

    Attributes:
        name: Its name and version.
        licence: The short name of its licence; "" where it says none.
        texts: What its licence files say.
    """

    name: str
    licence: str
    texts: tuple[str, ...]


def packages_of(root: str) -> list[Package]:
    """Give all that a package needs, and what these need in turn, by name; what is not installed is left out."""
    met: dict[str, Package] = {}
    waiting = [root]
    seen: set[str] = set()
    while waiting:
        name = waiting.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key in seen:
            continue
        seen.add(key)
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue
        waiting += _needed(found)
        if name != root:
            told = found.metadata
            licence = next((told[field] for field in ("License-Expression", "License") if field in told), "")
            # Some put the whole text where the name belongs.
            first_line = licence.strip().partition("\n")[0]
            met[key] = Package(f"{found.name} {found.version}", first_line, tuple(_texts(found)))
    return [met[key] for key in sorted(met)]


def _needed(found: Distribution) -> Iterator[str]:
    for line in found.requires or ():
        name = _NAME.match(line)
        if name is not None and "extra ==" not in line:
            yield name.group()


def _texts(found: Distribution) -> Iterator[str]:
    for path in found.files or ():
        if ".dist-info" in str(path) and _LICENCE_FILE.match(PurePosixPath(path).name):
            yield path.read_text(encoding="utf-8").strip()
