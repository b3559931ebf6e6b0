"""Find every sentence that a user can read: what passes through ``say`` in the code, and the programme's words."""

import ast
from collections.abc import Iterator
from pathlib import Path

from installers.tsfile import Key
from media.programmefile import Course
from ui.programme_translation import CONTEXT, words_of

ROOT = Path(__file__).resolve().parent.parent


def find_words() -> dict[Key, str]:
    """Give every sentence with the file it is in, sorted by file and line; the window's first.

    Raises:
        SyntaxError: If something is said that is not a literal; names file and line.
    """
    found: dict[Key, str] = {}
    for path in sorted((ROOT / "ui").rglob("*.py")):
        place = path.relative_to(ROOT).as_posix()
        for key in said_in(path.read_text(encoding="utf-8"), place):
            found.setdefault(key, place)
    for key, place in programme_words():
        found.setdefault(key, place)
    return found


def said_in(code: str, place: str) -> Iterator[Key]:
    """Give what a module says, in order.

    Raises:
        SyntaxError: If something is said that is not a literal, or in a way that this tool does not find.
    """
    calls = [node for node in ast.walk(ast.parse(code, place)) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        name = call.func
        if isinstance(name, ast.Attribute) and name.attr == "tr":
            raise SyntaxError("use say, which has no context of its own", (place, call.lineno, 0, "tr"))
        if isinstance(name, ast.Name) and name.id == "say":
            yield _key(call, place)


def _key(call: ast.Call, place: str) -> Key:
    named = {keyword.arg: keyword.value for keyword in call.keywords}
    words = [*call.args[:2], *([named["comment"]] if "comment" in named else [])]
    texts = [word.value for word in words if isinstance(word, ast.Constant) and isinstance(word.value, str)]
    if set(named) - {"n", "comment"} or not texts or len(texts) != len(words):
        raise SyntaxError("only literals can be found and translated", (place, call.lineno, 0, ast.unparse(call)))
    is_counted = len(call.args) > 2 or "n" in named  # noqa: PLR2004  # n is the third
    return Key("", texts[0], texts[1] if len(texts) > 1 else "", is_counted)


def programme_words() -> Iterator[tuple[Key, str]]:
    """Give the shown words of the programme that comes with Dimmer, each with its file."""
    course = Course()
    routines = [course.routine(path.stem) for path in sorted(course.folder.glob("routine-*.toml"))]
    parts = [("programme", course.programme), *((routine.id, routine) for routine in routines)]
    parts += [(f"exercises/{name.lower()}", exercise) for name, exercise in course.exercises.items()]
    for name, part in parts:
        place = (course.folder / f"{name}.toml").relative_to(ROOT).as_posix()
        for text in words_of(part):
            yield Key(CONTEXT, text), place
