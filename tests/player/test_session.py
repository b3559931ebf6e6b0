from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media.programmefile import Course
from media.timeline import Timeline
from player.decision import TodayMode
from player.events import Feel, RoutineDone, RoutineForm, Stopped, Zone
from player.history import OpenSession
from player.leftover import closed_as_left, may_carry_on
from player.plan import Growth, Habits, RoutinePlan, plan_routine
from player.rules.gate import Rule
from player.session import Effect, Session, SessionState
from player.today import Hour, routine_rule
from tests.builders import MONDAY

COURSE = Course()
RULES = COURSE.programme.session
FULL = COURSE.timeline("routine-1", RoutineForm.FULL)
SHORT = COURSE.timeline("routine-1", RoutineForm.SHORT)
THIRD = COURSE.timeline("routine-3", RoutineForm.FULL)
FRAME_S = 1 / 30


def a_plan(
    nrs_pre: int = 3, hour: Hour | None = None, timeline: Timeline = SHORT, leg: Zone = Zone.BACK
) -> RoutinePlan:
    hour = Hour(TodayMode.NORMAL) if hour is None else hour
    return plan_routine(timeline.stage, timeline.form, nrs_pre, hour, RULES, leg=leg)


def a_session(timeline: Timeline = SHORT, habits: Habits | None = None, **plan: object) -> Session:
    session = Session(timeline, a_plan(timeline=timeline, **plan), RULES, MONDAY, habits=habits)  # type: ignore[arg-type]
    session.play()
    return session


def play(session: Session, from_s: float, to_s: float, frame_s: float = FRAME_S) -> int:
    """Play as an engine does: a frame at a time, going where the session says; give the clicks."""
    return feed(session, from_s, to_s, frame_s)[0]


def feed(session: Session, from_s: float, to_s: float, frame_s: float) -> tuple[int, float]:
    """Play as an engine does; give the clicks and the seconds that were shown, more where a repetition came again."""
    session.seeked(from_s)
    clicks, film_s, shown_s = 0, from_s, 0.0
    while film_s < to_s and session.state is SessionState.PLAYING:
        before_s, film_s = film_s, min(film_s + frame_s, to_s)
        shown_s += film_s - before_s
        advance = session.moved(film_s)
        clicks += advance.clicks
        film_s = film_s if advance.jump_to_s is None else advance.jump_to_s
    return clicks, shown_s


def play_all(session: Session, timeline: Timeline) -> int:
    return play(session, session.start_s, timeline.film_s, 0.5)


# Playing


def test_a_whole_short_routine_is_done_and_clicks_every_repetition() -> None:
    session = a_session()

    clicks = play_all(session, SHORT)

    assert session.state is SessionState.FINISHED
    # Ten tilts and six knee rocks to each side.
    assert (clicks, session.clicks) == (22, 22)
    assert session.played_s == pytest.approx(165)
    assert session.routine().completed


def test_the_film_jumps_over_what_the_short_form_leaves_out() -> None:
    session = a_session()

    session.seeked(12.9)

    assert session.moved(12.99).jump_to_s == 85


def test_nothing_counts_before_play_and_in_a_pause() -> None:
    session = Session(SHORT, a_plan(), RULES, MONDAY)

    session.moved(1)
    session.play()
    session.pause()
    session.moved(1.5)

    assert session.state is SessionState.PAUSED
    assert session.played_s == 0


def test_seeking_forward_plays_nothing() -> None:
    session = a_session()
    play(session, 0, 10)

    session.seeked(200)
    session.moved(200.03)

    assert session.played_s == pytest.approx(10, abs=0.1)
    assert not session.is_done


def test_a_jump_that_nobody_announced_plays_nothing_either() -> None:
    session = a_session()

    session.moved(0.5)
    session.moved(100)

    assert session.played_s == pytest.approx(0.5)


def test_the_same_second_played_twice_counts_once() -> None:
    session = a_session()

    play(session, 85, 95)
    play(session, 85, 95)

    assert session.played_s == pytest.approx(10, abs=0.01)


def test_a_repetition_done_again_clicks_once() -> None:
    session = a_session()

    first = play(session, 85, 93)
    again = play(session, 85, 93)

    assert (first, again, session.clicks) == (1, 0, 1)


def test_the_last_second_of_a_repetition_is_no_click() -> None:
    session = a_session()

    assert play(session, 92, 93.5) == 0


def test_a_repetition_with_a_pause_in_it_clicks() -> None:
    session = a_session()
    play(session, 85, 89)

    session.pause()
    session.play()
    clicks = sum(session.moved(89 + step / 10).clicks for step in range(41))

    assert clicks == 1


def test_a_repetition_played_in_two_pieces_clicks() -> None:
    session = a_session()
    play(session, 85, 90)

    assert play(session, 90, 93) == 1


def test_the_end_of_the_film_counts_its_last_frames() -> None:
    timeline = replace(SHORT, cuts=((85.0, 165.0),), segments=SHORT.exercises[:1], film_s=165.0)
    session = a_session(timeline)
    play(session, 85, 164.9)

    assert session.finish() == 1
    assert session.state is SessionState.FINISHED
    assert session.clicks == 10


def test_seventy_per_cent_of_the_planned_time_is_done() -> None:
    session = a_session()
    play(session, 0, 13)

    play(session, 85, 85 + 0.7 * 165 - 13 - 0.1)
    before = session.is_done
    play(session, session.position_s, session.position_s + 0.2)

    assert (before, session.is_done) == (False, True)


def test_skipping_an_exercise_leads_on_and_is_told() -> None:
    session = a_session()
    play(session, 85, 90)

    assert session.skip() == 165
    assert session.routine().skipped == ("A2",)


def test_skipping_the_last_exercise_ends_the_routine() -> None:
    session = a_session()
    play(session, 165, 170)

    assert session.skip() is None
    assert session.state is SessionState.FINISHED


def test_an_exercise_skipped_and_then_done_after_all_is_not_skipped() -> None:
    session = a_session()
    play(session, 85, 90)
    session.skip()

    play(session, 85, 165)

    assert session.routine().skipped == ()


# What today leaves


def test_an_easy_day_halves_the_repetitions_and_makes_all_smaller() -> None:
    session = a_session(hour=Hour(TodayMode.EASE, Rule.SORE_MORNING))

    clicks = play_all(session, SHORT)

    assert session.smaller == ("A2", "A3")
    assert clicks == 5 + 6
    assert session.planned_s == pytest.approx(13 + 40 + 36)
    assert session.routine().completed


def test_breathing_alone_keeps_the_way_down_and_counts_as_no_routine() -> None:
    session = a_session(FULL, nrs_pre=9)

    play_all(session, FULL)

    assert session.stretches == ((0, 85),)
    assert session.is_done
    assert not session.routine().completed


def test_an_exercise_set_aside_takes_its_pause_along() -> None:
    session = a_session(FULL, Habits(set_aside=("A4",)))

    assert session.stretches == ((0, 237), (325, 440))
    assert session.routine().set_aside == ("A4",)


def test_nobody_turns_over_for_an_exercise_that_is_set_aside() -> None:
    assert a_session(FULL, Habits(set_aside=("A5",))).stretches == ((0, 325), (395, 440))


def test_a_routine_set_aside_altogether_comes_back_smaller() -> None:
    session = a_session(SHORT, Habits(set_aside=("A2", "A3")))

    assert session.stretches == SHORT.cuts
    assert session.smaller == ("A2", "A3")


def test_an_exercise_that_has_grown_is_done_further_times() -> None:
    session = a_session(THIRD, Habits(growth={"C1": Growth(extra_reps=2), "C3": Growth(extra_reps=1)}))

    hinge, dog = THIRD.exercises[0], THIRD.exercises[2]

    assert session.reps_of(hinge) == 12
    # One further repetition on each side.
    assert session.reps_of(dog) == 8 + 1
    assert play(session, 20, 80, 0.1) == 12
    assert session.clicks == 12


# Smaller


def test_smaller_by_hand_stays_on_for_next_time() -> None:
    session = a_session()

    session.make_smaller("A3")

    assert session.routine().smaller == ("A3",)
    assert session.routine().stays_smaller == ("A3",)


def test_usual_again_is_remembered_too() -> None:
    session = a_session(SHORT, Habits(smaller=("A3", "A4")))
    begins_with = session.smaller

    session.make_usual("A3")

    assert begins_with == ("A3",)
    assert session.smaller == ()
    assert session.routine().stays_smaller == ("A4",)


def test_what_an_easy_day_made_smaller_is_not_remembered() -> None:
    session = a_session(hour=Hour(TodayMode.EASE, Rule.SORE_MORNING))

    session.make_usual("A2")

    assert session.smaller == ("A2", "A3")
    assert session.routine().stays_smaller == ()


# Stop, it hurts


@pytest.mark.parametrize(
    ("nrs_pre", "nrs", "leg", "effect", "rule"),
    [
        (3, 2, Zone.BACK, Effect.CARRY_ON, Rule.COMFORTABLE),
        (3, 3, Zone.BACK, Effect.OFFER_SMALLER, Rule.SOME_SORENESS),
        (3, 5, Zone.BACK, Effect.OFFER_SMALLER, Rule.SOME_SORENESS),
        (3, 6, Zone.BACK, Effect.MAKE_SMALLER, Rule.TOO_MUCH),
        (3, 7, Zone.BACK, Effect.MAKE_SMALLER, Rule.TOO_MUCH),
        (3, 8, Zone.BACK, Effect.END, Rule.END_ROUTINE),
        (3, 1, Zone.BUTTOCK, Effect.END, Rule.END_ROUTINE),
        (6, 6, Zone.BACK, Effect.CARRY_ON, Rule.HIGH_PAIN),
        (6, 7, Zone.BACK, Effect.END, Rule.HIGH_PAIN),
        (7, 7, Zone.BACK, Effect.CARRY_ON, Rule.HIGH_PAIN),
        (7, 8, Zone.BACK, Effect.END, Rule.END_ROUTINE),
        (6, 5, Zone.THIGH, Effect.END, Rule.END_ROUTINE),
        (9, 7, Zone.BACK, Effect.CARRY_ON, Rule.BREATHE_ONLY),
        (10, 8, Zone.BACK, Effect.END, Rule.BREATHE_ONLY),
        (10, 3, Zone.BELOW_KNEE, Effect.END, Rule.BREATHE_ONLY),
    ],
)
def test_a_stop_leads_where_the_rules_say(nrs_pre: int, nrs: int, leg: Zone, effect: Effect, rule: Rule) -> None:
    session = a_session(FULL, nrs_pre=nrs_pre)
    play(session, 30, 40)

    told = session.tell_stop(session.press_stop(), nrs, leg)

    assert (told, session.rule) == (effect, rule)
    assert session.rule is routine_rule(session.routine(), RULES)
    assert session.state is (SessionState.STOPPED if effect is Effect.END else SessionState.PAUSED)


@given(nrs_pre=st.integers(0, 10), nrs=st.integers(0, 10), leg=st.sampled_from(Zone), known=st.sampled_from(Zone))
def test_every_stop_has_one_outcome_which_the_gate_shares(nrs_pre: int, nrs: int, leg: Zone, known: Zone) -> None:
    session = a_session(nrs_pre=nrs_pre, leg=known)

    effect = session.tell_stop(session.press_stop(), nrs, leg)

    is_over = nrs >= 8 or leg > known or (6 <= nrs_pre <= 7 and nrs > nrs_pre)
    assert (effect is Effect.END) == is_over
    assert (effect is Effect.MAKE_SMALLER) == (session.rule is Rule.TOO_MUCH)
    assert (effect is Effect.OFFER_SMALLER) == (session.rule is Rule.SOME_SORENESS)
    if session.rule is Rule.END_ROUTINE:
        assert effect is Effect.END


def test_a_stop_is_told_with_its_place() -> None:
    session = a_session()
    play(session, 85, 100)

    session.tell_stop(session.press_stop(), 4, Zone.BACK)
    routine = session.routine()

    (stop,) = routine.stops
    assert (stop.exercise_id, stop.nrs, stop.leg) == ("A2", 4, Zone.BACK)
    assert stop.position_s == pytest.approx(100)
    assert (routine.stopped, routine.nrs_during) == (Stopped.PAIN, (4,))


def test_pain_that_was_lower_down_before_is_not_news() -> None:
    session = a_session(leg=Zone.THIGH)

    assert session.tell_stop(session.press_stop(), 2, Zone.THIGH) is Effect.CARRY_ON


def test_pain_that_moves_down_between_two_stops_ends_the_routine() -> None:
    session = a_session(leg=Zone.THIGH)
    session.tell_stop(session.press_stop(), 2, Zone.BACK)

    assert session.tell_stop(session.press_stop(), 2, Zone.BUTTOCK) is Effect.END
    assert session.routine().stopped is Stopped.LEG


def test_too_much_halves_what_is_left_and_holds_it_smaller() -> None:
    session = a_session()
    play(session, 85, 85 + 3 * 8 + 1)

    session.tell_stop(session.press_stop(), 6, Zone.BACK)
    session.make_usual("A3")
    session.play()
    clicks = play(session, session.position_s, SHORT.film_s, 0.1)

    # The running tilt goes on; of the six after it three are left, of the six rocks to each side three.
    assert clicks == 1 + 3 + 6
    assert session.smaller == ("A2", "A3")
    assert session.routine().stays_smaller == ()
    assert session.is_done


def test_too_much_on_an_easy_day_halves_what_the_day_leaves() -> None:
    session = a_session(hour=Hour(TodayMode.EASE, Rule.SORE_MORNING))
    play(session, 85, 86)

    session.tell_stop(session.press_stop(), 7, Zone.BACK)

    # Five tilts: the running one and two of the four after it; three of each side's rocks become two.
    assert [session.reps_of(exercise) for exercise in SHORT.exercises] == [3, 4]


def test_a_sign_on_the_card_ends_the_routine() -> None:
    session = a_session()
    session.tell_stop(session.press_stop(), 2, Zone.BACK)

    session.tell_sign()

    assert session.state is SessionState.STOPPED
    assert session.routine().stopped is Stopped.SIGN
    assert session.rule is Rule.END_ROUTINE


def test_a_stop_without_an_answer_still_says_that_it_hurt() -> None:
    session = a_session()
    play(session, 85, 90)

    session.press_stop()

    assert session.routine().stopped is Stopped.PAIN
    assert [stop.exercise_id for stop in session.routine().stops] == ["A2"]


def test_a_mere_break_leaves_no_trace() -> None:
    session = a_session()
    session.press_stop()

    session.take_break()

    assert session.state is SessionState.PAUSED
    assert (session.routine().stopped, session.routine().stops) == (None, ())


def test_going_on_after_a_break_leaves_no_trace() -> None:
    session = a_session()
    session.press_stop()

    session.play()

    assert session.routine().stops == ()


def test_a_stop_before_the_first_second_waits_for_its_answer() -> None:
    session = Session(SHORT, a_plan(), RULES, MONDAY)

    session.press_stop()

    assert session.routine().stopped is None


def test_what_hurt_afterwards_keeps_the_routine_done() -> None:
    session = a_session()
    play_all(session, SHORT)

    session.tell_hurt()

    assert session.state is SessionState.FINISHED
    assert (session.routine().completed, session.routine().stopped) == (True, Stopped.PAIN)


# Afterwards


def test_the_pain_after_may_say_that_it_was_too_much() -> None:
    session = a_session(nrs_pre=3)
    play_all(session, SHORT)

    session.tell_after(5)
    said = session.rule
    session.take_back_after()

    assert (said, session.rule) == (Rule.TOO_MUCH, None)


def test_how_an_exercise_was_can_be_taken_back() -> None:
    session = a_session()
    session.tell_feel("A2", Feel.WORSE)
    session.tell_feel("A3", Feel.SAME)

    session.tell_feel("A2", None)

    assert session.routine().feels == {"A3": Feel.SAME}


@pytest.mark.parametrize("nrs", [-1, 11, True])
def test_a_wrong_pain_number_changes_nothing(nrs: int) -> None:
    session = a_session()
    mark = session.press_stop()

    with pytest.raises(ValueError, match="nrs_during"):
        session.tell_stop(mark, nrs, Zone.BACK)

    assert session.routine().nrs_during == ()


def test_the_event_carries_all_of_it() -> None:
    session = a_session(nrs_pre=4)
    play_all(session, SHORT)
    session.set_aside(["A5"])
    ended = MONDAY + timedelta(minutes=3)

    routine = session.routine(ended)

    assert routine == RoutineDone(
        at=MONDAY,
        id=session.id,
        stage=1,
        form=RoutineForm.SHORT,
        completed=True,
        nrs_pre=4,
        clicks=22,
        played_s=pytest.approx(165),  # type: ignore[arg-type]
        set_aside=("A5",),
        ended_at=ended,
    )


# Left open


def left_at(session: Session, minutes: float = 2) -> OpenSession:
    saved = MONDAY + timedelta(minutes=minutes)
    return OpenSession(routine=session.routine(), position_s=session.position_s, saved_at=saved)


def resumed(left: OpenSession, timeline: Timeline = SHORT, **plan: object) -> Session:
    session = Session(
        timeline,
        a_plan(timeline=timeline, **plan),  # type: ignore[arg-type]
        RULES,
        MONDAY,
        before=left.routine,
        position_s=left.position_s,
    )
    session.play()
    return session


def test_a_sitting_goes_on_where_it_was_left_and_counts_as_one() -> None:
    first = a_session()
    play(first, 0, 110, 0.1)

    second = resumed(left_at(first))
    play(second, second.position_s, SHORT.film_s, 0.1)

    assert second.id == first.id
    assert second.clicks == 22
    assert second.played_s == pytest.approx(165, abs=0.2)
    assert second.routine().completed


def test_what_was_played_before_the_break_counts_once_when_it_is_played_again() -> None:
    first = a_session()
    play(first, 0, 110, 0.1)

    second = resumed(left_at(first))
    again = play(second, 85, 101, 0.1)

    assert again == 0
    assert second.played_s == pytest.approx(first.played_s, abs=0.01)


def test_only_the_amount_is_enough_to_go_on() -> None:
    first = a_session()
    play(first, 0, 110, 0.1)

    second = Session(SHORT, a_plan(), RULES, MONDAY, before=first.routine())

    assert second.played_s == pytest.approx(first.played_s)
    assert second.position_s == pytest.approx(110, abs=0.2)


def test_what_was_made_smaller_before_the_break_stays_so() -> None:
    first = a_session()
    play(first, 85, 86)
    first.tell_stop(first.press_stop(), 6, Zone.BACK)

    second = resumed(left_at(first))

    assert second.stretches == first.stretches
    assert second.smaller == first.smaller


@pytest.mark.parametrize(
    ("minutes", "may"), [(0, True), (-1, True), (59, True), (60, True), (61, False), (-3, False)]
)
def test_only_within_the_hour(minutes: float, *, may: bool) -> None:
    left = left_at(a_session(), minutes=0)

    assert may_carry_on(left, left.saved_at + timedelta(minutes=minutes), RULES) is may


def test_a_sitting_that_nobody_ended_stopped_where_it_was_saved() -> None:
    session = a_session()
    play(session, 0, 110, 0.1)

    routine = closed_as_left(left_at(session))

    assert routine.ended_at == MONDAY + timedelta(minutes=2)
    assert not routine.completed
    assert routine.clicks == 3


# Whatever is pressed

moves = st.lists(
    st.one_of(
        st.tuples(st.just("play"), st.floats(0.1, 40)),
        st.tuples(st.just("seek"), st.floats(0, 440)),
        st.tuples(st.just("pause"), st.just(0.0)),
        st.tuples(st.just("skip"), st.just(0.0)),
        st.tuples(st.just("hurt"), st.floats(0, 7)),
    ),
    max_size=12,
)


@given(
    moves=moves, frame_s=st.sampled_from([0.2, 0.5, 0.9]), name=st.sampled_from(["short", "full", "easy", "grown"])
)
def test_played_time_and_clicks_stay_within_what_was_fed_and_planned(
    moves: list[tuple[str, float]], frame_s: float, name: str
) -> None:
    timeline = {"short": SHORT, "full": FULL, "easy": FULL, "grown": THIRD}[name]
    hour = Hour(TodayMode.EASE, Rule.SORE_MORNING) if name == "easy" else None
    growth = {"C1": Growth(extra_reps=2)} if name == "grown" else {}
    session = a_session(timeline, Habits(growth=growth), hour=hour)
    planned = sum(session.reps_of(exercise) for exercise in timeline.exercises)
    fed_s = 0.0
    clicks = [0]

    for move, much in moves:
        session.play()
        if move == "play":
            at_s = session.position_s
            fed_s += feed(session, at_s, min(at_s + much, timeline.film_s), frame_s)[1]
        elif move == "seek":
            session.seeked(much)
        elif move == "pause":
            session.pause()
            session.moved(session.position_s + 0.3)
        elif move == "skip":
            session.skip()
        else:
            session.tell_stop(session.press_stop(), int(much), Zone.BACK)
        clicks.append(session.clicks)

    played_s = sum(end - start for start, end in session.stretches)
    assert session.played_s <= min(fed_s, played_s) + 1e-6
    assert session.is_done == (session.played_s >= 0.7 * played_s)
    assert all(earlier <= later for earlier, later in pairwise(clicks))
    assert clicks[-1] <= planned
