import json
from itertools import pairwise
from pathlib import Path

import pytest

from media import texttracks, webvtt
from media.cues import cue_at
from media.programmefile import Course
from media.timeline import Timeline
from media.webvtt import TextCue
from player.errors import FormatError
from player.events import RoutineForm

COURSE = Course()
FULL = [COURSE.timeline(f"routine-{n}", RoutineForm.FULL) for n in (1, 2, 3)]
R1 = FULL[0]


def rebuilt(track: tuple[TextCue, ...]) -> Timeline:
    return texttracks.timeline_from(track, "film.cues.vtt", routine_id="routine-1", stage=1)


def part(start_s: float, end_s: float, **told: object) -> TextCue:
    payload = {"segment": 0, "kind": "pause", "title": "Rest"} | told
    return TextCue(round(start_s * 1000), round(end_s * 1000), json.dumps(payload))


@pytest.mark.parametrize("timeline", FULL, ids=lambda timeline: timeline.routine_id)
def test_a_timeline_survives_its_cue_track(timeline: Timeline, tmp_path: Path) -> None:
    film = tmp_path / f"{timeline.routine_id}.mp4"

    paths = texttracks.write_beside(film, timeline)

    assert [path.name for path in paths] == [film.stem + end for end in (".vtt", ".chapters.vtt", ".cues.vtt")]
    again = texttracks.load_timeline(paths[2], routine_id=timeline.routine_id, stage=timeline.stage)
    assert again == timeline


@pytest.mark.parametrize("timeline", FULL, ids=lambda timeline: timeline.routine_id)
def test_the_captions_are_those_of_the_cues(timeline: Timeline) -> None:
    track = texttracks.captions(timeline)

    for cue in track:
        for film_s in (cue.start_ms / 1000, (cue.start_ms + cue.end_ms) / 2000, cue.end_ms / 1000 - 0.001):
            assert cue_at(timeline, film_s).caption == cue.text
    assert (track[0].start_ms, track[-1].end_ms) == (0, timeline.film_s * 1000)
    assert all(before.end_ms == after.start_ms for before, after in pairwise(track))


def test_a_caption_that_goes_on_is_one_cue() -> None:
    assert TextCue(165_000, 189_000, "Knees together.\nLet them rock a little sideways.") in texttracks.captions(R1)


def test_each_segment_is_a_chapter() -> None:
    chapters = texttracks.chapters(R1)

    assert [(cue.start_ms, cue.text) for cue in chapters] == [
        (0, "Lie down"),
        (25_000, "Belly breathing"),
        (85_000, "Pelvic tilts"),
        (165_000, "Knee rocks"),
        (237_000, "Short rest"),
        (245_000, "One knee to chest"),
        (325_000, "Turn over"),
        (345_000, "Up on elbows"),
        (395_000, "Roll up and step"),
    ]


def test_the_tracks_stay_far_within_the_bounds_of_a_reader() -> None:
    for timeline in FULL:
        text = webvtt.write(texttracks.cues(timeline))
        assert len(text.encode()) < webvtt.MAX_BYTES / 4
        assert max(map(len, text.splitlines())) < webvtt.MAX_LINE_SIGNS / 4


def test_a_video_of_ones_own_may_bring_simple_cues() -> None:
    timeline = rebuilt(
        (
            part(0, 5, kind="set_up", title="Sit down"),
            part(5, 8, segment=1, kind="exercise", title="Nod", exercise_id="X1", rep=1, phase="move", breath="in"),
            part(8, 9, segment=1, kind="exercise", title="Nod", exercise_id="X1", rep=1, phase="rest", breath="easy"),
        )
    )

    assert timeline.film_s == 9
    assert cue_at(timeline, 6).title == "Nod"
    assert cue_at(timeline, 9).clicks == 1


NOD = {"segment": 0, "kind": "exercise", "title": "Nod", "exercise_id": "X1", "phase": "move", "breath": "in"}


@pytest.mark.parametrize(
    ("track", "message"),
    [
        ([], "has no cues"),
        ([TextCue(0, 5, "Lift")], "cue 1: is not JSON"),
        ([TextCue(0, 5, "[" * 1900)], "cue 1: is not JSON"),
        ([TextCue(0, 5, "[1]")], "cue 1: must be a table, not a list"),
        ([TextCue(0, 5, '{"segment": 0, "segment": 1}')], "cue 1: is not JSON: a key is there twice"),
        ([TextCue(0, 5, '{"segment": NaN}')], "cue 1: is not JSON: NaN is not a number"),
        ([TextCue(0, 5, '{"segment": 1e400}')], "cue 1, segment: must be a whole number"),
        ([TextCue(0, 5, '{"segment": ' + "9" * 1800 + "}")], "cue 1, segment: must be a whole number"),
        ([part(0, 5, kind="pose")], "cue 1, kind: must be one of set_up, exercise, pause, transition"),
        ([part(0, 5, titel="x")], 'cue 1, titel: this key is not known; did you mean "title"?'),
        ([part(0, 5, title=None)], "cue 1, title: must be a text in quotes, not null"),
        ([part(0, 5, title="x" * 21)], "cue 1, title: must have at most 20 signs a line"),
        ([part(0, 5, caption="a\nb\nc")], "cue 1, caption: must have at most 2 lines"),
        ([part(0, 5, rep=1)], "cue 1, rep: needs a phase of an exercise"),
        ([part(0, 5, phase="move")], "cue 1, phase: needs a breath, and a breath a phase"),
        ([part(0, 5, exercise_id="A1")], 'cue 1, exercise_id: belongs to kind "exercise"'),
        ([part(1, 5)], "cue 1: must start where the cue before it ends, at 0 s"),
        ([part(0, 5), part(6, 7)], "cue 2: must start where the cue before it ends, at 5 s"),
        ([part(0, 5), part(5, 7, segment=2)], "cue 2, segment: must be 1, the number of this segment"),
        ([part(0, 5), part(5, 7)], "a cue without a phase must be the only one"),
        ([part(0, 5, **NOD), part(5, 7, **(NOD | {"title": "Bow"}))], "all cues must tell the same of it"),
        ([part(0, 5, **NOD, rep=2)], "repetition 1 must come before repetition 2"),
        ([part(0, 5, **NOD, rep=1), part(5, 7, **NOD, rep=1, side="left")], "repetition 1 must keep its side"),
        ([part(0, 5, **NOD, rep=1), part(5, 7, **NOD), part(7, 9, **NOD, rep=1)], "repetition 2 must come before"),
        (
            [part(0, 5, **NOD), part(5, 6, **(NOD | {"phase": None, "breath": None}))],
            "a cue without a phase must be the only one",
        ),
        ([part(0, 5, skip_to_s=5)], "skip_to_s of Rest must be the start of a later segment"),
    ],
)
def test_a_track_that_makes_no_timeline_is_refused(track: list[TextCue], message: str) -> None:
    with pytest.raises(FormatError) as caught:
        rebuilt(tuple(track))

    assert str(caught.value).startswith("film.cues.vtt")
    assert message in str(caught.value)
