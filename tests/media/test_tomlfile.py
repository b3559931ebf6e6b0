from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import IntEnum, StrEnum
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media import tomlfile
from player.errors import FormatError


class Kind(StrEnum):
    MOVE = "move"
    HOLD = "hold"


class Sit(IntEnum):
    NEVER = 0
    HALF_HOUR = 2


@dataclass(frozen=True, slots=True)
class Phase:
    kind: Kind
    seconds: float
    word: str = ""

    def __post_init__(self) -> None:
        if self.seconds <= 0:
            raise ValueError("seconds must be above 0")


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    id: str
    reps: int
    phases: tuple[Phase, ...]
    is_optional: bool = False
    sit: Sit | None = None
    span: tuple[float, float] = (0.0, 1.0)
    tags: frozenset[str] = frozenset()
    words: Mapping[Kind, str] = field(default_factory=dict)
    limits: Mapping[int, Phase] = field(default_factory=dict)
    side: Literal["left", "right"] = "left"
    film: Mapping[str, object] = field(default_factory=dict)
    made: date | None = None
    checked: datetime | None = None

    def __post_init__(self) -> None:
        if len(self.phases) > 3:
            raise ValueError("an exercise has at most 3 phases")


GOOD = """\
id = "A1"
reps = 6
sit = "half_hour"
span = [1, 2.5]
tags = ["S14", "S22"]
made = 2026-01-05
checked = 2026-01-05T08:50:00Z

[words]
hold = "Stay"

[film.camera]
az = 16

[limits.3]
kind = "hold"
seconds = 4

[[phases]]
kind = "move"
seconds = 4

[[phases]]
kind = "hold"
seconds = 2.5
word = "Hold"
"""


def load(tmp_path: Path, text: str | bytes) -> Exercise:
    path = tmp_path / "a1.toml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return tomlfile.load(path, Exercise)


def test_a_file_becomes_a_frozen_value(tmp_path: Path) -> None:
    exercise = load(tmp_path, GOOD)

    assert exercise == Exercise(
        id="A1",
        reps=6,
        sit=Sit.HALF_HOUR,
        span=(1.0, 2.5),
        tags=frozenset({"S14", "S22"}),
        made=date(2026, 1, 5),
        checked=datetime(2026, 1, 5, 8, 50, tzinfo=UTC),
        words={Kind.HOLD: "Stay"},
        film={"camera": {"az": 16}},
        limits={3: Phase(Kind.HOLD, 4.0)},
        phases=(Phase(Kind.MOVE, 4.0), Phase(Kind.HOLD, 2.5, "Hold")),
    )
    assert isinstance(exercise.phases[0].seconds, float)


def test_a_number_names_a_member_of_a_numbered_enum_as_well(tmp_path: Path) -> None:
    assert load(tmp_path, GOOD.replace('"half_hour"', "2")).sit is Sit.HALF_HOUR


def test_a_mapping_cannot_be_changed_afterwards(tmp_path: Path) -> None:
    with pytest.raises(TypeError):
        load(tmp_path, GOOD).words[Kind.MOVE] = "Go"  # type: ignore[index]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("reps = 6", "resp = 6", 'line 2, resp: this key is not known; did you mean "reps"?'),
        ("reps = 6", "qqq = 6", "line 2, qqq: this key is not known; known are id, reps,"),
        ("reps = 6\n", "", 'line 1: the key "reps" is missing'),
        ("reps = 6", 'reps = "six"', 'line 2, reps: must be a whole number, not "six"'),
        ("reps = 6", "reps = true", "line 2, reps: must be a whole number, not true"),
        ("reps = 6", "reps = 6.0", "line 2, reps: must be a whole number, not 6.0"),
        ("reps = 6", "reps = 0x" + "f" * 9000, "line 2, reps: must be a whole number, not a number too large"),
        ("reps = 6", "reps = 6\nreps = 7", "line 3: this key or table is there twice"),
        ("reps = 6", "reps = ", "line 2: is not TOML: Invalid value"),
        ("reps = 6", "reps 6", "line 2: is not TOML: Expected '=' after a key in a key/value pair"),
        ("reps = 6", "reps = " + "6" * 5000, "is not TOML: "),
        ("reps = 6", "reps = " + "[" * 5000, "nested too deeply"),
        ('id = "A1"', "id = 1", "line 1, id: must be a text in quotes, not 1"),
        ("span = [1, 2.5]", "span = [1]", "line 4, span: must be a list of 2 values, not of 1"),
        ("span = [1, 2.5]", "span = [1,\n  nan]", "line 5, span[1]: must be a number, not nan"),
        ("span = [1, 2.5]", "span = 1", "line 4, span: must be a list, not 1"),
        (
            '"half_hour"',
            '"half_huor"',
            'line 3, sit: must be one of 0, 2, never, half_hour, not "half_huor"; did you',
        ),
        ('"half_hour"', "1", "line 3, sit: must be one of 0, 2, never, half_hour, not 1"),
        ('"half_hour"', "true", "line 3, sit: must be one of 0, 2, never, half_hour, not true"),
        ('["S14", "S22"]', '["S14", "S14"]', 'line 5, tags[1]: "S14" is there twice'),
        ("made = 2026-01-05", "made = 2026-02-30", "line 6: is not TOML: "),
        ("made = 2026-01-05", "made = 2026-01-05T08:00:00Z", "line 6, made: must be a date, not 2026-01-05 08:00:00"),
        ("05T08:50:00Z", "05T08:50:00", "line 7, checked: must be a time with its zone"),
        (
            'hold = "Stay"',
            'hodl = "Stay"',
            'line 10, words.hodl: must be one of move, hold, not "hodl"; did you mean',
        ),
        ("[words]", "[[words]]", "line 9, words: must be a table, not a list"),
        ("[limits.3]", "[limits.three]", 'line 15, limits.three: must be a whole number, not "three"'),
        ('kind = "move"', "kind = 3", "line 20, phases[0].kind: must be one of move, hold, not 3"),
        (
            "seconds = 2.5",
            "second = 2.5",
            'line 25, phases[1].second: this key is not known; did you mean "seconds"?',
        ),
        ("seconds = 2.5", "seconds = -2", "line 25, phases[1].seconds: must be above 0"),
        ("seconds = 2.5\n", "", 'line 23, phases[1]: the key "seconds" is missing'),
        ('word = "Hold"', "[[phases]]\nkind=3", "line 27, phases[2].kind: must be one of move, hold, not 3"),
        ('"Hold"\n', '"Hold"\n' + '[[phases]]\nkind="hold"\nseconds=1\n' * 2, "line 1: an exercise has at most 3 ph"),
        ("reps = 6", 'reps = 6\nside = "up"', 'line 3, side: must be one of left, right, not "up"'),
        ("reps = 6", "reps = 6\nis_optional = 1", "line 3, is_optional: must be true or false, not 1"),
        ('id = "A1"', 'id = "A1', "line 1: is not TOML: "),
        ('word = "Hold"', "[[phases", "line 26: is not TOML: "),
    ],
)
def test_a_mistake_is_told_with_its_line_and_key(tmp_path: Path, old: str, new: str, message: str) -> None:
    assert GOOD.count(old) >= 1
    with pytest.raises(FormatError) as caught:
        load(tmp_path, GOOD.replace(old, new, 1))

    assert str(caught.value).startswith(str(tmp_path / "a1.toml"))
    assert message in str(caught.value)


def test_an_empty_file_misses_its_first_key(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r'a1\.toml: the key "id" is missing'):
        load(tmp_path, "")


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"b1\.toml: cannot be read: No such file"):
        tomlfile.load(tmp_path / "b1.toml", Exercise)


def test_a_folder_in_the_place_of_a_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="cannot be read"):
        tomlfile.load(tmp_path, Exercise)


def test_a_file_that_is_not_utf8_is_told_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"line 2: is not UTF-8"):
        load(tmp_path, b'id = "A1"\nword = "\xe9"\n')


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="is larger than"):
        load(tmp_path, b"#" * (tomlfile.MAX_BYTES + 1))


@given(raw=st.binary(max_size=60) | st.text(alphabet="[]{}=\"'\\.,# \nab1", max_size=40).map(str.encode))
def test_any_bytes_become_a_value_or_a_format_error(raw: bytes) -> None:
    error = None
    try:
        tomlfile.parse(raw, Path("x.toml")).fill(Exercise)
    except FormatError as raised:
        error = raised

    # None of these texts holds all the keys that an exercise must have.
    assert str(error).startswith("x.toml")
