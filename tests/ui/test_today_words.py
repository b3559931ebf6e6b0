"""ui.today_words: the day's line shows all that was done, also outside the hours that were chosen."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from media.programmefile import BUNDLED, Course
from player.adherence import count_between
from player.dayhours import Day, DayHours
from player.events import RoutineForm, Walk
from player.guide import DayFacts
from player.schedule import plan_day
from tests.builders import MONDAY, AUser, our_programme
from ui.pictures import Pictures
from ui.today_face import DayFace
from ui.today_words import TodayWords

COURSE = Course(BUNDLED)


def day_line(walked_h: list[float], now_h: float) -> DayFace:
    """The line of a Monday whose hours are 8 to 20, with walks of ten minutes at these hours of the day."""
    programme, zone = our_programme(), ZoneInfo("Europe/London")
    midnight = MONDAY.replace(hour=0, minute=0)
    now = midnight + timedelta(hours=now_h)
    decision = AUser.placed().look(0)
    day = Day.holding(now, DayHours(8, 20), zone)
    walks = [Walk(at=midnight + timedelta(hours=hour), minutes=10) for hour in walked_h]
    done = count_between(walks, day.date, day.from_at, day.to_at)
    plan = plan_day(programme.stage(1), done, day, programme.day)
    facts = DayFacts(
        now=now,
        zone="Europe/London",
        day=day,
        decision=decision,
        plan=plan,
        done=done,
        last_answer=None,
        last_check_in_at=None,
        check_ins=1,
        has_moved=True,
    )
    return TodayWords(COURSE, Pictures(BUNDLED)).face(facts, RoutineForm.SHORT).day


def test_an_ordinary_day_has_the_hours_that_were_chosen() -> None:
    face = day_line([10.0], 12)

    assert [words for words, _ in face.hours] == [str(hour) for hour in range(8, 21)]


def test_a_walk_late_in_the_evening_stands_on_the_line_at_its_hour() -> None:
    face = day_line([22.5], 23)

    hours = dict(face.hours)
    (mark,) = face.marks
    assert hours["22"] < mark.share < hours["23"]
    assert list(hours)[-1] == "23"


@given(st.lists(st.floats(0, 23.5), min_size=1, max_size=6, unique=True))
def test_whatever_was_done_keeps_its_order_and_its_place(walked_h: list[float]) -> None:
    face = day_line(walked_h, 23.9)

    done = sorted(walked_h)
    # The last one is midnight, which is written as 0.
    hours = [(int(face.hours[0][0]) + number, share) for number, (_, share) in enumerate(face.hours)]
    assert len(face.marks) == len(done)
    for mark, at in zip(sorted(face.marks, key=lambda mark: mark.share), done, strict=True):
        left = max(share for hour, share in hours if hour <= int(at))
        assert 0 <= left <= mark.share <= 1
