"""The words of the programme's exercises and routines keep to the wording rules (programme text, section 8)."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from media.programmefile import Course

COURSE = Course()
SPOKEN_AND_SHOWN = {
    exercise.id: [exercise, [pose.name for pose in COURSE.poses.values()]] for exercise in COURSE.exercises.values()
} | {routine_id: [COURSE.routine(routine_id)] for routine_id in ("routine-1", "routine-2", "routine-3")}

NOT_WORDS = {"id", "exercise", "start", "film", "sources", "joints", "kind", "breath", "sides", "directions"}
"""Fields that hold names for machines, numbers or sources."""

BANNED = re.compile(
    r"damag|slipped|\bworn\b|unstable|weak core|protect your|\bposture|round back|danger|heal(ed|s)\b|"
    r"accelerat|\bfail|\bmissed\b|\bcure|\bfix\b|injur|wrong|never lift|\bbad\b|must not|don't|"
    r"lumbar|thorac|pelvis\b|glute|hamstring|abdom|spine|spinal|vertebra|flexion|extension|supine|prone\b",
    re.IGNORECASE,
)
"""Words that frighten, blame, promise or are Latin."""

MOST_WORDS_IN_A_SENTENCE = 18
MOST_WORDS_IN_A_SPOKEN_LINE = 12


def words_of(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in NOT_WORDS:
                yield from words_of(getattr(value, field.name))
    elif isinstance(value, tuple | list):
        for item in value:
            yield from words_of(item)
    elif hasattr(value, "values"):
        yield from words_of(list(value.values()))


def sentences(text: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.!?:])\s+", text.replace("\n", " ")) if part]


def syllables(word: str) -> int:
    groups = re.findall(r"[aeiouy]+", word.lower())
    is_silent = word.lower().endswith("e") and not word.lower().endswith("le") and len(groups) > 1
    return max(len(groups) - is_silent, 1)


def grade(texts: list[str]) -> float:
    """Tell the school year that can read the texts (Kincaid 1975); a child of eleven is in year six.

    Captions and names of some words would only flatter the figure, so whole sentences are taken.
    """
    told = [sentence for text in texts for sentence in sentences(text) if len(sentence.split()) >= 6]
    words = [word for sentence in told for word in re.findall(r"[A-Za-z']+", sentence)]
    return 0.39 * len(words) / len(told) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


@pytest.mark.parametrize("owner", SPOKEN_AND_SHOWN)
def test_no_text_frightens_blames_or_promises(owner: str) -> None:
    found = [text for text in words_of(SPOKEN_AND_SHOWN[owner]) if BANNED.search(text)]

    assert found == []


@pytest.mark.parametrize("owner", SPOKEN_AND_SHOWN)
def test_no_sentence_is_long(owner: str) -> None:
    told = [sentence for text in words_of(SPOKEN_AND_SHOWN[owner]) for sentence in sentences(text)]

    assert [sentence for sentence in told if len(sentence.split()) > MOST_WORDS_IN_A_SENTENCE] == []


@pytest.mark.parametrize("owner", SPOKEN_AND_SHOWN)
def test_a_child_of_eleven_can_read_it(owner: str) -> None:
    assert grade(list(words_of(SPOKEN_AND_SHOWN[owner]))) < 6


@pytest.mark.parametrize("exercise", COURSE.exercises.values(), ids=lambda exercise: exercise.id)
def test_spoken_lines_are_short_and_end(exercise: object) -> None:
    lines = [line for line in words_of(exercise.voice) if line]  # type: ignore[attr-defined]

    assert [line for line in lines if len(line.split()) > MOST_WORDS_IN_A_SPOKEN_LINE or line[-1] not in ".?"] == []


def test_the_rules_would_find_what_they_forbid() -> None:
    assert BANNED.search("A flare is not damage.")
    assert len(sentences("Lie down.\nRest now. Good?")) == 3
    assert grade(["Anticipatory co-contraction of the abdominal musculature stabilises articulations."]) > 12
    assert grade(["Lie down on your back and bend your knees."]) < 3


def test_every_exercise_has_what_a_patient_may_ask() -> None:
    for exercise in COURSE.exercises.values():
        texts = [
            exercise.set_up,
            exercise.why,
            exercise.feel,
            *exercise.ease,
            *exercise.mistakes,
            exercise.easier.text,
        ]
        assert all(text.endswith(".") for text in texts), exercise.id
        assert exercise.ease
        assert exercise.mistakes
        assert exercise.sources
