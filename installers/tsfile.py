"""Read and write Qt Linguist's .ts files: one entry for each sentence, in the order of the program."""

import xml.etree.ElementTree as ET
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@dataclass(frozen=True, slots=True)
class Key:
    """What an entry is found by.

    Attributes:
        context: "" for the window, "programme" for the words of the programme files.
        source: The English words.
        comment: What tells two meanings of the same words apart, or "".
        is_counted: Whether the words depend on a number.
    """

    context: str
    source: str
    comment: str = ""
    is_counted: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One sentence in another language.

    Attributes:
        forms: Its words: one form, or as many as the language has for a number.
        is_finished: Whether a translator has signed it off.
        place: File that it was found in, for the translator.
    """

    forms: tuple[str, ...] = ("",)
    is_finished: bool = False
    place: str = ""


Entries = Mapping[Key, Entry]


def read(path: Path) -> dict[Key, Entry]:
    """Read a .ts file; a missing one has no entries.

    Raises:
        ValueError: If the file is not well formed.
    """
    if not path.exists():
        return {}
    try:
        root = ET.parse(path).getroot()  # noqa: S314  # a file of our own
    except ET.ParseError as error:
        raise ValueError(f"{path}: {error}") from error
    found: dict[Key, Entry] = {}
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            found.update([_entry(name, message)])
    return found


def _entry(context: str, message: ET.Element) -> tuple[Key, Entry]:
    is_counted = message.get("numerus") == "yes"
    key = Key(context, message.findtext("source") or "", message.findtext("comment") or "", is_counted)
    translation, location = message.find("translation"), message.find("location")
    forms: tuple[str, ...] = ("",)
    is_finished = False
    if translation is not None:
        forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
        is_finished = translation.get("type") is None
    return key, Entry(forms, is_finished, location.get("filename", "") if location is not None else "")


def write(path: Path, language: str, entries: Entries) -> None:
    """Write a .ts file, contexts and sentences in the order of ``entries``."""
    lines = [f'<TS version="2.1" language="{language}" sourcelanguage="en">']
    for context in dict.fromkeys(key.context for key in entries):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for key, entry in entries.items():
            if key.context == context:
                lines += _message(key, entry)
        lines.append("</context>")
    path.write_text(HEAD + "\n".join([*lines, "</TS>"]) + "\n", encoding="utf-8", newline="\n")


def _message(key: Key, entry: Entry) -> Sequence[str]:
    lines = ['    <message numerus="yes">' if key.is_counted else "    <message>"]
    if entry.place:
        lines.append(f'        <location filename="{escape(entry.place)}"/>')
    lines.append(f"        <source>{escape(key.source)}</source>")
    if key.comment:
        lines.append(f"        <comment>{escape(key.comment)}</comment>")
    kind = "" if entry.is_finished else ' type="unfinished"'
    if key.is_counted:
        forms = [f"            <numerusform>{escape(form)}</numerusform>" for form in entry.forms]
        lines += [f"        <translation{kind}>", *forms, "        </translation>"]
    else:
        lines.append(f"        <translation{kind}>{escape(entry.forms[0])}</translation>")
    return [*lines, "    </message>"]
