"""Keep the languages whole: ``python -m installers.translations update``, ``compile`` or ``check``.

``update`` brings the sentences of the program into the .ts files and keeps what is translated; a translator fills
in what is unfinished, by hand or with Qt Linguist. ``compile`` makes the .qm files that the program loads. ``check``
says what is missing or broken in them, a line each.
"""

import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import PySide6

from installers import tsfile
from installers.tsfile import Entry, Key
from installers.wordscan import ROOT, find_words
from media import wording
from ui.programme_translation import CONTEXT

FOLDER = ROOT / "ui" / "translations"
LANGUAGES = {"de": 2, "fr": 2, "es": 2}
"""Each language that must be whole, and how many forms a number has in it."""
SOURCE, SOURCE_FORMS = "en", 2
"""English needs entries only for what depends on a number."""

_PLACES = re.compile(r"\{[^{}]*\}|%L?n|</?[a-z]+>")
_ENDS = ".?!:"
_LONGER = 1.4
"""How much longer than an English line of a cue another language's may be; the rail has room for it."""


def main(words: list[str]) -> int:
    """Do what the command line asks for.

    Args:
        words: The command line without the program.

    Returns:
        0, or 1 if something is missing or broken.
    """
    if words == ["update"]:
        for line in update():
            sys.stdout.write(f"{line}\n")
        return 0
    if words == ["compile"]:
        compile_all(FOLDER)
        return 0
    if words == ["check"]:
        faults = list(check())
        sys.stdout.write("".join(f"{fault}\n" for fault in faults))
        return 1 if faults else 0
    sys.stderr.write(f"{__doc__}\n")
    return 2


def update(folder: Path = FOLDER) -> Iterator[str]:
    """Bring the sentences of the program into the .ts files; give a line for each file."""
    found = find_words()
    counted = {key: place for key, place in found.items() if key.is_counted}
    for language in (SOURCE, *LANGUAGES):
        path = folder / f"dimmer_{language}.ts"
        known = tsfile.read(path)
        forms = ("",) * LANGUAGES.get(language, SOURCE_FORMS)
        entries = {}
        for key, place in (counted if language == SOURCE else found).items():
            old = known.get(key, Entry(forms if key.is_counted else ("",)))
            entries[key] = Entry(old.forms, old.is_finished, f"../../{place}")
        tsfile.write(path, language, entries)
        open_ = sum(not entry.is_finished for entry in entries.values())
        gone = len(known.keys() - entries.keys())
        yield f"{path.name}: {len(entries)} sentences, {open_} to translate, {gone} gone"


def compile_all(target: Path, folder: Path = FOLDER) -> None:
    """Make a .qm file of every .ts file.

    Args:
        target: Folder for them.
        folder: Where the .ts files are.

    Raises:
        subprocess.CalledProcessError: If Qt's lrelease, which comes with PySide6, cannot.
    """
    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    for path in sorted(folder.glob("dimmer_*.ts")):
        made = target / f"{path.stem}.qm"
        subprocess.run([tool, "-silent", path, "-qm", made], check=True)  # noqa: S603  # our own files


def check(folder: Path = FOLDER) -> Iterator[str]:
    """Say what is missing or broken in the languages, a line for each fault.

    What is said no more is none: it harms nobody, and the next update drops it.
    """
    found = find_words()
    wanted = {SOURCE: [key for key in found if key.is_counted], **{language: list(found) for language in LANGUAGES}}
    for language, keys in wanted.items():
        entries = tsfile.read(folder / f"dimmer_{language}.ts")
        for key in keys:
            entry = entries.get(key)
            faults = ["is not there: run update"] if entry is None else entry_faults(key, entry, language)
            yield from (f"{language}: {key.source!r} {fault}" for fault in faults)
    yield from _stale(folder)


def entry_faults(key: Key, entry: Entry, language: str) -> Iterator[str]:
    """Say what is wrong with one sentence."""
    if not entry.is_finished:
        yield "is not translated"
        return
    count = LANGUAGES.get(language, SOURCE_FORMS) if key.is_counted else 1
    if len(entry.forms) != count:
        yield f"has {len(entry.forms)} forms, not {count}"
    for form in entry.forms:
        if not form.strip():
            yield "is empty"
            continue
        if (form != form.strip()) != (key.source != key.source.strip()):
            yield "begins or ends with a space, or the English does"
        places, given = Counter(_PLACES.findall(key.source)), Counter(_PLACES.findall(form))
        # "One" may be a word in the form for one.
        if places != given and not (key.is_counted and places - given <= Counter(["%n"]) and given <= places):
            yield f"has other places to fill in: {form!r}"
        if language != SOURCE and (key.source[-1] in _ENDS) != (form.rstrip("\N{NO-BREAK SPACE}")[-1] in _ENDS):
            yield f"ends otherwise: {form!r}"
        if key.context == CONTEXT:
            yield from _cue_faults(key.source, form)


def _cue_faults(source: str, form: str) -> Iterator[str]:
    """Say what does not fit beside or below the picture."""
    lines = form.split("\n")
    if "\n" in source and len(lines) > wording.CAPTION_LINES:
        yield f"has more than {wording.CAPTION_LINES} lines"
    if "\n" in source and max(map(len, lines)) > wording.CAPTION_LINE_SIGNS * _LONGER:
        yield f"has too long a line: {form!r}"
    if "\n" not in source and "\n" in form and len(lines) > wording.CAPTION_LINES:
        yield "has more lines than the caption band"


def _stale(folder: Path) -> Iterator[str]:
    """Say which .qm files are not what ``compile`` would make."""
    with tempfile.TemporaryDirectory() as fresh:
        compile_all(Path(fresh), folder)
        for made in sorted(Path(fresh).glob("*.qm")):
            kept = folder / made.name
            if not kept.exists() or kept.read_bytes() != made.read_bytes():
                yield f"{made.name} is not made from its .ts file: run compile"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
