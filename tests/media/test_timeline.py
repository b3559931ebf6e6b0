import pytest
from hypothesis import given
from hypothesis import strategies as st

from media.programmefile import Course
from media.timeline import Timeline
from player.events import RoutineForm

COURSE = Course()
FULL = COURSE.timeline("routine-1", RoutineForm.FULL)
SHORT = COURSE.timeline("routine-1", RoutineForm.SHORT)

film_times = st.floats(-10, 460)


@pytest.mark.parametrize(
    ("film_s", "routine_s"),
    [(-5, 0), (0, 0), (12.5, 12.5), (13, 13), (50, 13), (85, 13), (86, 14), (236, 164), (237, 165), (440, 165)],
)
def test_film_time_becomes_the_playing_time_of_a_short_form(film_s: float, routine_s: float) -> None:
    assert SHORT.routine_time(film_s) == routine_s


@pytest.mark.parametrize(
    ("routine_s", "film_s"),
    [(-5, 0), (0, 0), (12.5, 12.5), (13, 85), (14, 86), (164.5, 236.5), (165, 237), (999, 237)],
)
def test_playing_time_of_a_short_form_becomes_film_time(routine_s: float, film_s: float) -> None:
    assert SHORT.film_time(routine_s) == film_s


@given(film_s=film_times)
def test_in_the_full_form_both_times_are_the_same(film_s: float) -> None:
    inside_s = min(max(film_s, 0.0), 440.0)

    assert FULL.routine_time(film_s) == inside_s
    assert FULL.film_time(film_s) == inside_s


@given(routine_s=st.floats(0, 165))
def test_playing_time_survives_the_way_through_film_time(routine_s: float) -> None:
    assert SHORT.routine_time(SHORT.film_time(routine_s)) == pytest.approx(routine_s, abs=1e-9)


@given(earlier_s=film_times, later_s=film_times)
def test_playing_time_never_runs_back(earlier_s: float, later_s: float) -> None:
    earlier_s, later_s = sorted((earlier_s, later_s))

    assert SHORT.routine_time(earlier_s) <= SHORT.routine_time(later_s)


@pytest.mark.parametrize(
    ("timeline", "film_s", "title"),
    [
        (FULL, -1, "Lie down"),
        (FULL, 24.999, "Lie down"),
        (FULL, 25, "Belly breathing"),
        (FULL, 440, "Roll up and step"),
        (FULL, 999, "Roll up and step"),
        (SHORT, 12.999, "Lie down"),
        (SHORT, 13, "Pelvic tilts"),
        (SHORT, 60, "Pelvic tilts"),
        (SHORT, 165, "Knee rocks"),
    ],
)
def test_the_segment_at_a_time_is_the_one_that_runs_or_comes(timeline: Timeline, film_s: float, title: str) -> None:
    assert timeline.segment_at(film_s).title == title


def test_equal_timelines_are_found_by_each_other() -> None:
    again = Course().timeline("routine-1", RoutineForm.FULL)

    assert {FULL: "found"}[again] == "found"
    assert SHORT not in {FULL: "found"}
