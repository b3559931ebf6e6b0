import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from media.cues import cue_at
from media.programmefile import Course
from media.tailor import tailored
from media.timeline import SegmentKind, Timeline
from player.events import RoutineForm

COURSE = Course()
R1 = COURSE.timeline("routine-1", RoutineForm.FULL)
R1S = COURSE.timeline("routine-1", RoutineForm.SHORT)
R3 = COURSE.timeline("routine-3", RoutineForm.FULL)


def ids(timeline: Timeline) -> list[str]:
    return [segment.exercise_id for segment in timeline.exercises]


def test_half_the_repetitions_are_rounded_up() -> None:
    easy = tailored(R1, halved={"A2", "A5"})

    # Ten tilts become five (85 to 125), five lifts become three (345 to 375).
    assert easy.cuts == ((0, 125), (165, 375), (395, 440))
    assert [len(segment.reps) for segment in easy.exercises] == [6, 5, 12, 8, 3, 0]


def test_halving_keeps_both_sides() -> None:
    easy = tailored(R1, halved={"A3"})

    assert [rep.side_words for rep in easy.exercises[2].reps] == ["Right side", "Left side"] * 3


def test_halving_keeps_the_change_of_side() -> None:
    easy = tailored(R3, halved={"C4"})
    plank = easy.exercises[3]

    assert [(rep.number, rep.start_s) for rep in plank.reps] == [(1, 240), (2, 251), (3, 283), (4, 294)]
    assert easy.cuts == ((0, 262), (273, 305), (316, 472))
    assert cue_at(easy, 262).word == "Change side"
    assert cue_at(easy, 284).rep == 3


def test_an_exercise_without_repetitions_stays_whole() -> None:
    assert tailored(R1, halved={"A1", "A6"}).exercises[-1] == R1.exercises[-1]


def test_a_skipped_exercise_takes_the_pause_before_it_along() -> None:
    assert tailored(R1, skipped={"A4"}).cuts == ((0, 237), (325, 440))


def test_skipping_the_only_exercise_on_the_front_skips_turning_over() -> None:
    assert tailored(R1, skipped={"A5"}).cuts == ((0, 325), (395, 440))


def test_other_transitions_stay_since_the_next_exercise_needs_them() -> None:
    assert tailored(R3, skipped={"C3"}).cuts == ((0, 160), (240, 472))


def test_only_the_breathing_may_be_left() -> None:
    breathing = tailored(R1, skipped={"A2", "A3", "A4", "A5", "A6"})

    assert breathing.cuts == ((0, 85),)
    assert cue_at(breathing, 84).next_title == ""


def test_something_must_be_left() -> None:
    with pytest.raises(ValueError, match="must keep something"):
        tailored(Timeline("x", 1, RoutineForm.FULL, 80, ((0, 80),), (R1.exercises[1],)), skipped={"A2"})


# Drawn by name: Hypothesis prints what it has drawn, and a timeline fills pages.
WHOLE = {"R1": R1, "R1s": R1S, "R3": R3}
some = st.sets(st.sampled_from(["A1", "A2", "A3", "A4", "A5", "A6", "C4", "no such exercise"]))


@given(name=st.sampled_from(list(WHOLE)), halved=some, skipped=some, share=st.floats(0, 1, exclude_max=True))
def test_a_tailored_routine_plays_only_film_of_the_whole_one(
    name: str, halved: set[str], skipped: set[str], share: float
) -> None:
    timeline = WHOLE[name]
    easy = tailored(timeline, halved=halved, skipped=skipped)
    film_s = easy.film_time(share * easy.playing_s)
    # A hair before a cut, rounding may already show what the other side of it holds.
    assume(all(abs(film_s - end_s) > 1e-6 for _, end_s in easy.cuts))

    cue, whole = cue_at(easy, film_s), cue_at(timeline, film_s)

    assert ids(easy) == [exercise_id for exercise_id in ids(timeline) if exercise_id not in skipped]
    assert easy.playing_s <= timeline.playing_s
    assert (cue.title, cue.word, cue.caption) == (whole.title, whole.word, whole.caption)
    if cue.kind is SegmentKind.EXERCISE:
        assert cue.left_s == whole.left_s
    for segment in easy.exercises:
        assert [rep.number for rep in segment.reps] == list(range(1, len(segment.reps) + 1))


@pytest.mark.parametrize("timeline", WHOLE.values(), ids=WHOLE)
def test_nothing_tailored_is_the_same_timeline(timeline: Timeline) -> None:
    assert tailored(timeline) == timeline
