"""player.exchange.calendarfile, read back by icalendar as a calendar program would."""

from datetime import UTC, datetime, timedelta

from icalendar import Calendar

from player.exchange.calendarfile import PlannedTime, calendar_bytes
from player.schedule import MarkKind

NOW = datetime(2026, 1, 5, 9, 7, 31, tzinfo=UTC)
SLOT = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
TITLES = {
    MarkKind.ROUTINE: "Vidéo 1; pause, 3 min: " + "für den Rücken " * 8,
    MarkKind.WALK: "A walk, 5 to 10 min",
}
TIMES = (
    PlannedTime(MarkKind.ROUTINE, SLOT, NOW, 3),
    PlannedTime(MarkKind.WALK, SLOT + timedelta(hours=2), SLOT + timedelta(hours=2), 10),
)


def test_a_calendar_program_reads_what_was_planned() -> None:
    content = calendar_bytes(TIMES, TITLES, NOW, "1.2")

    calendar = Calendar.from_ical(content)
    routine, walk = calendar.walk("VEVENT")
    assert (routine.start, routine.end) == (NOW.replace(second=0), NOW.replace(second=0) + timedelta(minutes=3))
    assert (walk.start, walk.end) == (SLOT + timedelta(hours=2), SLOT + timedelta(hours=2, minutes=10))
    assert [str(event["SUMMARY"]) for event in (routine, walk)] == list(TITLES.values())
    assert [str(event["CLASS"]) for event in (routine, walk)] == ["PRIVATE", "PRIVATE"]
    assert [alarm["TRIGGER"].dt for alarm in calendar.walk("VALARM")] == [timedelta(0), timedelta(0)]


def test_each_line_is_as_short_as_the_standard_wants() -> None:
    lines = calendar_bytes(TIMES, TITLES, NOW, "1.2").split(b"\r\n")

    assert max(map(len, lines)) <= 75
    assert not any(b"\n" in line for line in lines)


def test_the_same_slot_takes_its_former_place_and_another_one_does_not() -> None:
    later = PlannedTime(MarkKind.ROUTINE, SLOT, NOW + timedelta(minutes=20), 3)

    first = Calendar.from_ical(calendar_bytes(TIMES, TITLES, NOW, "1.2")).walk("VEVENT")
    (second,) = Calendar.from_ical(calendar_bytes([later], TITLES, NOW, "1.2")).walk("VEVENT")

    assert second["UID"] == first[0]["UID"]
    assert first[1]["UID"] != first[0]["UID"]
