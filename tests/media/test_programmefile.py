import shutil
from collections import Counter
from pathlib import Path

import pytest

from media.programmefile import BUNDLED, Course, load_programme
from media.timeline import SegmentKind, Side, Timeline
from player.errors import FormatError
from player.events import RoutineForm

FULL, SHORT = RoutineForm.FULL, RoutineForm.SHORT


@pytest.fixture(scope="module")
def course() -> Course:
    return Course()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(
        shutil.copytree(
            BUNDLED, tmp_path / "programme", ignore=shutil.ignore_patterns("*.mp4", "*.vtt", "*.jpg", "*.png")
        )
    )


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert text.count(old) >= 1
    path.write_text(text.replace(old, new, 1))


def test_the_bundled_programme_is_whole(course: Course) -> None:
    course.check()

    assert list(course.exercises) == [f"{letter}{number}" for letter in "ABC" for number in range(1, 7)]


@pytest.mark.parametrize(
    ("asked", "length_s", "clicks", "starts"),
    [
        # Lengths and starts: programme text, timed sequences R1, R1s, R2, R2s and R3. Clicks: their doses added up.
        (("routine-1", FULL), 440, 41, {"A1": 25, "A2": 85, "A3": 165, "A4": 245, "A5": 345, "A6": 395}),
        (("routine-1", SHORT), 165, 22, {"A2": 85, "A3": 165}),
        (("routine-2", FULL), 449, 52, {"B1": 20, "B2": 84, "B3": 144, "B4": 214, "B5": 278, "B6": 365}),
        (("routine-2", SHORT), 184, 28, {"B1": 20, "B2": 84, "B3": 144}),
        (("routine-3", FULL), 472, 48, {"C1": 20, "C2": 80, "C3": 160, "C4": 240, "C5": 328, "C6": 410}),
    ],
)
def test_a_timeline_has_the_times_of_the_programme(
    course: Course, asked: tuple[str, RoutineForm], length_s: float, clicks: int, starts: dict[str, float]
) -> None:
    timeline = course.timeline(*asked)

    assert timeline.playing_s == length_s
    assert {segment.exercise_id: segment.start_s for segment in timeline.exercises} == starts
    assert sum(len(segment.reps) for segment in timeline.segments) == clicks


@pytest.mark.parametrize(
    ("exercise_id", "reps", "rep_s", "sides"),
    [
        ("A1", 6, 10, ""),
        ("A2", 10, 8, ""),
        ("A3", 12, 6, "RLRLRLRLRLRL"),
        ("A4", 8, 10, "RLRLRLRL"),
        ("A5", 5, 10, ""),
        ("A6", 0, 45, ""),
        ("B1", 8, 8, ""),
        ("B2", 10, 6, ""),
        ("B3", 10, 5, "RLRLRLRLRL"),
        ("B4", 8, 8, ""),
        ("B5", 8, 9, ""),
        ("B6", 8, 8, ""),
        ("C1", 10, 6, ""),
        ("C2", 10, 6, ""),
        ("C3", 8, 10, "RLRLRLRL"),
        ("C4", 6, 11, "RRRLLL"),
        ("C5", 8, 9, ""),
        ("C6", 6, 7, ""),
    ],
)
def test_an_exercise_has_the_dose_of_the_programme(
    course: Course, exercise_id: str, reps: int, rep_s: float, sides: str
) -> None:
    routine_id = f"routine-{' ABC'.index(exercise_id[0])}"
    timeline = course.timeline(routine_id, FULL)

    segment = next(s for s in timeline.exercises if s.exercise_id == exercise_id)

    assert [rep.number for rep in segment.reps] == list(range(1, reps + 1))
    assert all(rep.end_s - rep.start_s == rep_s for rep in segment.reps)
    assert "".join("R" if rep.side is Side.RIGHT else "L" for rep in segment.reps if rep.side) == sides


def every_timeline() -> list[Timeline]:
    course = Course()
    return [course.timeline(f"routine-{n}", form) for n in (1, 2, 3) for form in course.routine(f"routine-{n}").forms]


@pytest.mark.parametrize("timeline", every_timeline(), ids=lambda t: f"{t.routine_id}-{t.form}")
def test_phases_and_segments_fill_each_stretch_without_gap(timeline: Timeline) -> None:
    spans = []
    for segment in timeline.segments:
        phases = [phase for rep in segment.reps for phase in rep.phases] + list(segment.phases)
        edges = sorted((phase.start_s, phase.end_s) for phase in phases) or [(segment.start_s, segment.end_s)]
        assert (edges[0][0], edges[-1][1]) == (segment.start_s, segment.end_s)
        spans += edges

    merged: list[list[float]] = []
    for start_s, end_s in spans:
        if merged and merged[-1][1] == start_s:
            merged[-1][1] = end_s
        else:
            merged.append([start_s, end_s])
    assert [tuple(span) for span in merged] == list(timeline.cuts)


def test_the_side_plank_has_ten_seconds_to_change_side(course: Course) -> None:
    plank = course.timeline("routine-3", FULL).exercises[3]

    assert [(phase.start_s, phase.end_s, phase.word) for phase in plank.phases] == [(273, 283, "Change side")]
    assert (plank.reps[2].end_s, plank.reps[3].start_s) == (273, 283)


def test_turning_over_may_be_skipped_to_getting_up(course: Course) -> None:
    turn = next(s for s in course.timeline("routine-1", FULL).segments if s.optional)

    assert (turn.kind, turn.title, turn.start_s, turn.skip_to_s) == (SegmentKind.TRANSITION, "Turn over", 325, 395)


def test_every_kind_of_segment_is_used_where_the_programme_has_it(course: Course) -> None:
    kinds = Counter(s.kind for n in (1, 2, 3) for s in course.timeline(f"routine-{n}", FULL).segments)

    assert kinds == {
        SegmentKind.SET_UP: 3,
        SegmentKind.EXERCISE: 18,
        SegmentKind.PAUSE: 1,
        SegmentKind.TRANSITION: 8,
    }


def test_a_routine_without_a_short_form_says_so(course: Course) -> None:
    with pytest.raises(LookupError, match="routine-3 has no short form"):
        course.timeline("routine-3", SHORT)


def test_a_film_is_given_only_if_it_is_there(folder: Path) -> None:
    course = Course(folder)
    (folder / "routine-1-smaller.mp4").write_bytes(b"film")

    assert course.film("routine-1") is None
    assert course.film("routine-1", smaller=True) == folder / "routine-1-smaller.mp4"


def test_what_only_the_film_needs_is_handed_through(folder: Path) -> None:
    change(folder / "exercises" / "a2.toml", "[easier]", "[easier.film]\nprops = ['pillow']\n[easier]")
    change(folder / "routine-1.toml", "[short]", "[film.camera]\naz = 16\n[short]")
    change(folder / "poses.toml", "[poses.P-STAND]", "[poses.P-STAND.film]\nsolver = 'stand'\n[poses.P-STAND]")
    change(folder / "routine-1.toml", 'kind = "pause"', 'kind = "pause"\nfilm = { keys = [{ at_s = 1 }] }')
    course = Course(folder)

    assert course.exercise("A2").easier.film == {"props": ["pillow"]}
    assert course.routine("routine-1").film == {"camera": {"az": 16}}
    assert course.routine("routine-1").segments[4].film == {"keys": [{"at_s": 1}]}
    assert course.poses["P-STAND"].film == {"solver": "stand"}


ROUTINE_MISTAKES = [
    ('id = "routine-1"', 'id = "routine-2"', 'line 2, id: must be that of the file name, "routine-1"'),
    ("length_s = 440.0", "length_s = 441.0", "line 4, length_s: is 441 s, but the last segment ends at 440 s"),
    ("[85.0, 237.0]", "[85.0, 236.0]", "line 9, short.cuts: last 164 s together, but length_s is 165"),
    ("[85.0, 237.0]", "[12.0, 164.0]", "line 9, short.cuts: must be stretches of film in order of time"),
    ("[[0.0, 13.0], [85.0, 237.0]]", "[]", "line 9, short.cuts: must be stretches of film in order of time"),
    ("[[0.0, 13.0], [85.0, 237.0]]", "[[-5.0, 160.0]]", "line 9, short.cuts: must be stretches of film in order"),
    ("[[0.0, 13.0], [85.0, 237.0]]", "[[1.0, 166.0]]", "line 9, short.cuts: must play A3 whole or not at all"),
    ("[[0.0, 13.0], [85.0, 237.0]]", "[[395.0, 560.0]]", "line 9, short.cuts: must end within the film, at 440 s"),
    ("start_s = 85.0", "start_s = 86.0", "line 39, segments[2].start_s: leaves a gap after the one before, which"),
    ("start_s = 85.0", "start_s = 84.0", "line 39, segments[2].start_s: overlaps the one before, which ends at 85 s"),
    ("length_s = 80.0", "length_s = 81.0", "segments[3].start_s: overlaps the one before"),
    ('"A2"', '"A22"', "line 41, segments[2].exercise: A22 cannot be used: "),
    ('"A2"', '"../a2"', "segments[2].exercise: ../a2 cannot be used: "),
    ('"A2"', '"B2"', "line 40, segments[2].length_s: is 80 s, but B2 lasts 60 s by its repetitions"),
    ('"A2"', '"A2"\ntitle = "Tilts"', "line 41, segments[2].exercise: brings its own title, caption and phases"),
    ('title = "Short rest"\n', "", "segments[4].kind: needs a title and a caption unless it is an exercise"),
    ("skip_to_s = 395.0", "skip_to_s = 396.0", "segments[6].skip_to_s: must be the start of a later segment"),
    ("seconds = 12.0", "seconds = 11.0", "segments[6].phases: last 19 s together, but length_s is 20"),
    (
        'kind = "pause"',
        'kind = "paus"',
        'segments[4].kind: must be one of set_up, exercise, pause, transition, not "paus"',
    ),
    (
        "Rest your legs and breathe.",
        "Rest your legs and breathe, and then go on.",
        "segments[4].caption: must have at",
    ),
    ("Rest your legs and breathe.", "a\\nb\\nc", "segments[4].caption: must have at most 2 lines, not 3"),
    ("Rest your legs and breathe.", "a\\u0007b", "segments[4].caption: must be plain words without space around"),
]


@pytest.mark.parametrize(("old", "new", "message"), ROUTINE_MISTAKES)
def test_a_mistake_in_a_routine_is_told_with_its_line(folder: Path, old: str, new: str, message: str) -> None:
    path = folder / "routine-1.toml"
    change(path, old, new)

    with pytest.raises(FormatError) as caught:
        Course(folder).routine("routine-1")

    assert str(caught.value).startswith(f"{path}, line ")
    assert message in str(caught.value)


EXERCISE_MISTAKES = [
    ('id = "A2"', 'id = "A3"', 'line 1, id: must be that of the file name, "A2"'),
    ('id = "A2"', 'id = "a2"', "line 1, id: must be a capital letter and a number"),
    ('start = "P-CROOK"', 'start = "P-CROK"', "line 4, start: must be one of P-CROOK, P-CALVES-UP, P-PRONE"),
    ('"Pelvic tilts"', '"Pelvic tilts, the tiny ones"', "line 3, short_name: must have at most 20 signs a line"),
    ("reps = 10", "reps = 101", "dose.reps: must be from 0 to 100"),
    ("reps = 10", 'reps = 9\nsides = "alternate"', "dose.reps: must be even where the sides take turns"),
    ("reps = 10", 'reps = 10\nsides = "alternate"', "dose: side_words must name the left and the right"),
    (
        "reps = 10",
        'reps = 10\nside_words = { left = "L" }',
        "dose.side_words: must be left out where both sides work",
    ),
    ("rep_s = 8.0", "rep_s = 7.0", "phases: last 8 s together, but rep_s is 7"),
    ("at_s = 4.0", "at_s = 3.5", "keys: must have a keyframe at 4 s, where a phase ends"),
    ("at_s = 4.0", "at_s = 1.5", "keys: must have its keyframes in order of time"),
    ("at_s = 0.0", "at_s = 0.5", "keys: must have keyframes from 0 to 8 s"),
    ("pelvis = -6", "pelvis = -31", "keys[1].joints: has pelvis = -31, which must be from -30 to 30"),
    ("pelvis = -6", "pelvs = -6", 'keys[1].joints: knows no "pelvs"; did you mean "pelvis"?'),
    ("from_rep = 4", "from_rep = 9", "captions: must be in order of from_rep and within the repetitions"),
    ("from_rep = 8", "from_rep = 11", "captions: must be in order of from_rep and within the repetitions"),
    ("{ text = ", '{ kind = "move", text = ', "captions: must have one for phase 2 of the first repetition"),
    ('word = "Press"', 'word = "Press very firmly"', "phases[0].word: must have at most 11 signs a line"),
    ("seconds = 2.0", "seconds = 0", "phases[0].seconds: must be above 0 and at most 600"),
]


@pytest.mark.parametrize(("old", "new", "message"), EXERCISE_MISTAKES)
def test_a_mistake_in_an_exercise_is_told_with_its_line(folder: Path, old: str, new: str, message: str) -> None:
    path = folder / "exercises" / "a2.toml"
    change(path, old, new)

    with pytest.raises(FormatError) as caught:
        Course(folder).exercise("A2")

    assert str(caught.value).startswith(f"{path}, line ")
    assert message in str(caught.value)


def test_a_missing_exercise_file_is_told_at_the_line_that_asks_for_it(folder: Path) -> None:
    (folder / "exercises" / "a3.toml").unlink()

    with pytest.raises(
        FormatError, match=r"routine-1\.toml, line \d+, segments\[3\]\.exercise: A3 .*a3\.toml: cannot be"
    ):
        Course(folder).routine("routine-1")


def test_a_typo_in_the_programme_file_is_told_with_its_line(folder: Path) -> None:
    change(folder / "programme.toml", "slots_max", "slot_max")
    line = (
        (folder / "programme.toml")
        .read_text()[: (folder / "programme.toml").read_text().index("slot_max")]
        .count("\n")
    )

    with pytest.raises(
        FormatError, match=rf'line {line + 1}, .*slot_max: this key is not known; did you mean "slots_max"'
    ):
        load_programme(folder)


def test_a_routine_of_another_stage_is_refused(folder: Path) -> None:
    change(folder / "routine-2.toml", "stage = 2", "stage = 3")

    with pytest.raises(FormatError, match=r"routine-2\.toml: belongs to stage 2, not 3"):
        Course(folder).check()


def test_a_short_form_that_the_dose_promises_must_be_there(folder: Path) -> None:
    text = (folder / "routine-2.toml").read_text()
    start = text.index("[short]")
    (folder / "routine-2.toml").write_text(text[:start] + text[text.index("[[segments]]") :])

    with pytest.raises(FormatError, match=r"stages\[1\]\.dose\.has_short is wrong for routine-2"):
        Course(folder).check()


def test_a_source_must_be_in_the_list_of_sources(folder: Path) -> None:
    change(folder / "exercises" / "b3.toml", "George Eliot Hospital", "George Elliot Hospital")
    change(folder / "exercises" / "b3.toml", '["George Eliot Hospital"]', '["George Elliot"]')

    with pytest.raises(FormatError, match=r"b3\.toml: sources knows no George Elliot"):
        Course(folder).check()
