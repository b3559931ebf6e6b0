import json
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media.tomllines import key_lines
from media.typed import KeyPath

TEXT = '''\
# a comment with [brackets] = "and quotes"
id = "A1"
"quoted key" = 1
'it''s' = 2

[dose]          # after a header
reps = 6
keys = [
    { at_s = 0.0, joints = { hip = 45, "knee \\"r\\"" = 90 } },  # ] } not the end
    { at_s = 2.0,
      joints = { hip = 39 } },
]
text = """
one = 1
[two]
"""
after = \'\'\'x\'\'\'
nested = [[1, 2], [
  3,
]]

[[phases]]
word = "Press"

[[phases]]
word = "Hold"
[phases.film.camera]
az = 16
[phases.film]
fov.wide = 1.5
'''.replace("'it''s'", "'it s'")


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("id",), 2),
        (("quoted key",), 3),
        (("it s",), 4),
        (("dose",), 6),
        (("dose", "reps"), 7),
        (("dose", "keys", 0), 9),
        (("dose", "keys", 0, "joints", 'knee "r"'), 9),
        (("dose", "keys", 1, "joints", "hip"), 11),
        (("dose", "text"), 13),
        (("dose", "after"), 17),
        (("dose", "nested", 1), 18),
        (("dose", "nested", 1, 0), 19),
        (("phases",), 22),
        (("phases", 0, "word"), 23),
        (("phases", 1), 25),
        (("phases", 1, "word"), 26),
        (("phases", 1, "film", "camera", "az"), 28),
        (("phases", 1, "film"), 29),
        (("phases", 1, "film", "fov", "wide"), 30),
    ],
)
def test_each_key_has_the_line_it_is_written_on(path: KeyPath, line: int) -> None:
    assert key_lines(TEXT)[path] == line


def test_windows_line_ends_count_as_one() -> None:
    assert key_lines("a = 1\r\n\r\n[b]\r\nc = 2\r\n")[("b", "c")] == 4


def test_line_separators_inside_a_string_are_not_lines() -> None:
    assert key_lines('a = "x\u2028y\x85z"\nb = 1\n')[("b",)] == 2


def paths(value: object, at: KeyPath = ()) -> set[KeyPath]:
    found = {at} if at else set()
    items: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        items = list(value.items())
    elif isinstance(value, list):
        items = list(enumerate(value))
    for key, item in items:
        found |= paths(item, (*at, key))
    return found


def in_line(value: object, *, is_spread: bool) -> str:
    gap = '\n  # ] } "\n  ' if is_spread else " "
    if isinstance(value, dict):
        return (
            "{ " + ", ".join(f"{written_key(k)} = {in_line(v, is_spread=is_spread)}" for k, v in value.items()) + " }"
        )
    if isinstance(value, list):
        return "[" + gap + f",{gap}".join(in_line(v, is_spread=is_spread) for v in value) + gap + "]"
    if isinstance(value, str) and "'" not in value and value.isprintable() and is_spread:
        return f"'''{value}'''"
    # JSON strings and numbers are TOML as well, save for lone surrogates and DEL, which are not drawn.
    return json.dumps(value, ensure_ascii=False)


def written_key(key: str) -> str:
    is_bare = key.isascii() and key.replace("-", "a").replace("_", "a").isalnum()
    return key if is_bare else json.dumps(key, ensure_ascii=False)


def document(table: dict[str, object], prefix: str = "", *, is_spread: bool) -> str:
    simple = {k: v for k, v in table.items() if not isinstance(v, dict) and not is_table_list(v)}
    text = "".join(f"{written_key(k)} = {in_line(v, is_spread=is_spread)}\n" for k, v in simple.items())
    for key, value in table.items():
        name = prefix + written_key(key)
        if isinstance(value, dict):
            text += f"\n[{name}]  # [x]\n" + document(value, f"{name}.", is_spread=is_spread)
        elif is_table_list(value):
            for item in value:
                text += f"[[ {name} ]]\n" + document(item, f"{name}.", is_spread=is_spread)
    return text


def is_table_list(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(item, dict) for item in value)


names = st.text(st.characters(codec="utf-8", exclude_characters="\x7f"), min_size=1, max_size=6)
scalars = st.booleans() | st.integers(-99, 99) | st.floats(-9, 9, width=16) | names
tables = st.recursive(
    st.dictionaries(names, scalars, max_size=4),
    lambda inner: st.dictionaries(
        names, scalars | inner | st.lists(inner, max_size=3) | st.lists(scalars, max_size=3), max_size=4
    ),
    max_leaves=12,
)


@given(table=tables, is_spread=st.booleans())
def test_every_key_of_any_document_is_found_and_no_other(table: dict[str, object], *, is_spread: bool) -> None:
    text = document(table, is_spread=is_spread)

    lines = key_lines(text)

    assert set(lines) == paths(tomllib.loads(text))
    rows = text.split("\n")
    for path, line in lines.items():
        if isinstance(path[-1], str):
            assert written_key(path[-1]) in rows[line - 1]
