"""player.simulate: repeatable users through the real rules, whose figures are those of the programme text."""

import math
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from random import Random
from zoneinfo import ZoneInfo

import pytest

from player.course import Course
from player.events import CheckIn, EpisodeStart, SafetyCard, Sit
from player.exchange.jsonfile import read_history, write_history
from player.replay import replay
from player.rules.gate import Rule
from player.simulate import TEXT, Estimate, all_covered, one_history, simulate
from player.simulate_user import BEGIN, Kind, SimulatedUser, Truth, draw, sit_answer, sitting_min
from tests.builders import our_programme


def holds(estimate: Estimate, text: float, *, last_digit: float) -> bool:
    """Whether the text's figure, with its own rounding, lies in the interval."""
    return estimate.low - last_digit / 2 <= text <= estimate.high + last_digit / 2


def test_a_run_is_repeatable_and_the_same_on_any_number_of_processes() -> None:
    alone = simulate(our_programme(), 12, 6, 7, workers=1)
    shared = simulate(our_programme(), 12, 6, 7, workers=2)
    other = simulate(our_programme(), 12, 6, 8, workers=1)

    assert alone == shared
    assert alone != other
    assert [report.kind for report in alone] == list(Kind)


def test_the_figures_are_those_of_the_programme_text() -> None:
    reports = {report.kind: report for report in simulate(our_programme(), 180, 28, 1)}

    for kind, text in TEXT.items():
        report = reports[kind]
        for name in ("raw", "ewma", "kernel", "dial"):
            assert holds(report.rmse[name], text[name], last_digit=0.02), (kind, name, report.rmse[name])
        assert holds(report.naive_changes, text["naive"], last_digit=1), (kind, report.naive_changes)
        assert holds(report.changes, text["changes"], last_digit=0.1), (kind, report.changes)
        # The gate is calm where the last answer alone would not be.
        assert report.changes.high < report.naive_changes.low / 5
    assert 0.76 < all_covered(reports.values()) < 0.86


def test_who_never_sits_is_told_to_be_stuck() -> None:
    reports = {report.kind: report for report in simulate(our_programme(), 24, 28, 1, workers=1)}

    # A planned sit every other day never makes five sitting answers in five days.
    never = reports[Kind.NEVER_SITS]
    assert never.days_in[2] == never.days_in[3] == 0
    assert never.stuck >= never.users / 2
    assert reports[Kind.SETTLING].stuck == reports[Kind.FLARE].stuck == 0


def test_an_author_can_try_other_thresholds() -> None:
    programme = our_programme()
    open_to_all = {"here_h": 1.0, "check_ins": 1, "days": 1, "routines": 0, "sit_reached": Sit.STRAIGHT_AWAY}
    lax = tuple(
        replace(unlock, **open_to_all, sit_floor=Sit.STRAIGHT_AWAY, level_max=9.0, upper_max=10.0, nrs_max=10)
        for unlock in programme.gate.unlocks
    )
    loose = replace(programme, gate=replace(programme.gate, unlocks=lax))

    ours, theirs = (simulate(p, 12, 14, 3, workers=1)[0] for p in (programme, loose))

    assert theirs.days_in[3] > ours.days_in[3]
    assert theirs.too_high.value > ours.too_high.value


@pytest.mark.parametrize(("users", "days"), [(5, 28), (6, 0)])
def test_too_few_users_or_days_are_refused(users: int, days: int) -> None:
    with pytest.raises(ValueError, match="users must be 6 or more"):
        simulate(our_programme(), users, days, 1)


@pytest.mark.parametrize("kind", list(Kind))
def test_the_history_of_one_user_is_one_that_replay_reads(kind: Kind) -> None:
    events = one_history(our_programme(), kind, 14, 5)

    file = read_history(write_history("UTC", events))
    printed = replay(file.zone, file.events, our_programme())

    assert file.events == events
    assert len(printed) == len(events)
    assert any(line["rule"] == Rule.PLACE.value for line in printed)
    assert isinstance(events[0], SafetyCard)
    assert isinstance(events[1], EpisodeStart)
    assert all(BEGIN <= event.at <= BEGIN + timedelta(days=15) for event in events)


def test_whoever_quits_comes_back_after_days_without_a_word() -> None:
    events = one_history(our_programme(), Kind.QUITS, 28, 1)

    days = [(event.at - BEGIN).days for event in events if isinstance(event, CheckIn)]
    gaps = [later - earlier for earlier, later in pairwise(days)]
    assert max(gaps) >= 4


def test_every_card_is_answered_at_once() -> None:
    user, course = SimulatedUser(Kind.FLARE, Random(3), 28), Course(our_programme(), ZoneInfo("UTC"))

    answered = list(user.live(course))

    assert all(one.decision.card is None for one in answered)
    assert all(0 <= one.check_in.nrs <= 10 and 0 <= one.truth <= 10 for one in answered)


def test_a_true_course_halves_on_its_way_and_a_bump_goes_away() -> None:
    course = Truth(start=8, floor=2, half_life_days=5, bump=3, bump_day=20, bump_days=2)

    assert course.level(0) == 8
    assert course.level(5) == pytest.approx(5)
    assert course.level(20) == pytest.approx(2 + 6 / 16 + 3)
    assert course.level(22) == pytest.approx(2 + 6 * 2 ** (-22 / 5) + 3 / math.e)
    assert Truth(start=5).level(100) == 5
    assert Truth(start=9, bump=4).level(0) == 10


def test_the_day_on_which_a_level_is_reached_is_found() -> None:
    course = Truth(start=8, half_life_days=5)

    assert course.day_reached(2, 0, 28) == pytest.approx(10, abs=0.11)
    assert course.day_reached(2, 12, 28) == 12
    assert course.day_reached(0.01, 0, 28) is None


def test_more_pain_never_lets_one_sit_longer() -> None:
    minutes = [sitting_min(pain / 10) for pain in range(101)]

    assert minutes == sorted(minutes, reverse=True)
    assert [sit_answer(m) for m in (0, 9.9, 10, 29.9, 30, 59.9, 60, 999)] == [
        Sit.STRAIGHT_AWAY,
        Sit.STRAIGHT_AWAY,
        Sit.TEN_MINUTES,
        Sit.TEN_MINUTES,
        Sit.HALF_HOUR,
        Sit.HALF_HOUR,
        Sit.HOUR,
        Sit.HOUR,
    ]


def test_every_kind_can_be_drawn() -> None:
    drawn = [draw(kind, Random(1)) for kind in Kind]

    assert sum(habit.avoids_sitting for _, habit in drawn) == 1
    assert sum(habit.away is not None for _, habit in drawn) == 1
    assert sum(truth.bump > 0 for truth, _ in drawn) == 1
