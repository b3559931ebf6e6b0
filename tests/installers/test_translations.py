"""The languages are whole: nothing missing, nothing broken, nothing said outside of ``say``."""

import ast
from pathlib import Path

import pytest

from installers import translations, tsfile
from installers.tsfile import Entry, Key
from installers.wordscan import ROOT, said_in

_SHOWS = {"setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName", "Label", "Button"}
"""Calls whose literal words a user would read."""


def test_every_language_is_whole_and_compiled() -> None:
    assert list(translations.check()) == []


@pytest.mark.parametrize(
    ("source", "forms", "fault"),
    [
        ("Open Video {0}", ("Video öffnen",), "has other places"),
        ("Open Video {0}", ("",), "is empty"),
        ("Saved.", ("Gespeichert",), "ends otherwise"),
        ("Saved.", (" Gespeichert.",), "begins or ends with a space"),
        ("%n rows", ("%n Zeile",), "has 1 forms, not 2"),
    ],
)
def test_a_broken_sentence_is_found(source: str, forms: tuple[str, ...], fault: str) -> None:
    key = Key("", source, is_counted="%n" in source)

    faults = list(translations.entry_faults(key, Entry(forms, is_finished=True), "de"))

    assert [fault in each for each in faults] == [True]


def test_a_sentence_that_nobody_signed_off_is_found() -> None:
    faults = list(translations.entry_faults(Key("", "Saved."), Entry(("Gespeichert.",)), "de"))

    assert faults == ["is not translated"]


def test_an_update_keeps_what_is_translated_and_drops_what_is_said_no_more(tmp_path: Path) -> None:
    old, gone = Key("", "Settings"), Key("", "Said by nobody")
    entries = {key: Entry(("Einstellungen",), is_finished=True) for key in (old, gone)}
    tsfile.write(tmp_path / "dimmer_de.ts", "de", entries)

    list(translations.update(tmp_path))

    now = tsfile.read(tmp_path / "dimmer_de.ts")
    assert now[old].forms == ("Einstellungen",)
    assert gone not in now
    assert not now[Key("programme", "Lie down")].is_finished


def test_a_ts_file_reads_back_as_it_was_written(tmp_path: Path) -> None:
    entries = {
        Key("", "Back & <b>"): Entry(("Zurück\nund weiter",), is_finished=True, place="../words.py"),
        Key("", "Back & <b>", "part of the body"): Entry(("Rücken",)),
        Key("programme", "%n reps", is_counted=True): Entry(("%n", "%n mal"), is_finished=True),
    }

    tsfile.write(tmp_path / "some.ts", "de", entries)

    assert tsfile.read(tmp_path / "some.ts") == entries


@pytest.mark.parametrize("code", ["say(words)", 'say(f"{n} reps")', 'self.tr("Back")', 'say("a" + "b")'])
def test_what_the_tool_cannot_find_is_refused(code: str) -> None:
    with pytest.raises(SyntaxError):
        list(said_in(code, "some.py"))


def test_words_come_with_their_comment_and_their_number() -> None:
    found = list(said_in('say("Back", "button")\nsay("%n rows", "", n=rows)', "some.py"))

    assert found == [Key("", "Back", "button"), Key("", "%n rows", is_counted=True)]


def test_no_widget_is_given_words_that_were_not_said() -> None:
    unsaid = [
        f"{path.relative_to(ROOT)}:{call.lineno} {ast.unparse(word)}"
        for path in sorted((ROOT / "ui").rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and _name(call) in _SHOWS
        for word in call.args
        if isinstance(word, ast.Constant) and isinstance(word.value, str) and _is_sentence(word.value)
    ]

    assert unsaid == []


def test_nothing_is_said_before_the_language_is_known() -> None:
    early = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in sorted((ROOT / "ui").rglob("*.py"))
        for call in _calls_while_loading(ast.parse(path.read_text(encoding="utf-8")))
        if _name(call) == "say"
    ]

    assert early == []


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _is_sentence(words: str) -> bool:
    """Tell words from names of styles, icons and the program itself."""
    return words[:1].isupper() and words != "Dimmer" and not words.startswith("Ctrl")


def _calls_while_loading(node: ast.AST) -> list[ast.Call]:
    """Give the calls that run when a module is imported: all but those in the bodies of functions."""
    found = [node] if isinstance(node, ast.Call) else []
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
        return found
    return found + [call for child in ast.iter_child_nodes(node) for call in _calls_while_loading(child)]
