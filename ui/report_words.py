"""The words of the consultation sheet, made from its facts; short, for a reader who has one minute."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from player.events import Stopped
from player.exchange.sheet import DoseFacts, Period, SafetyFacts, SheetFacts, SheetPart, StopFacts
from player.marks import GateMarkKind
from ui.chart_ground import day_pattern
from ui.chart_words import count_words, number_words, sit_label
from ui.pain_words import spell_words, zone_words
from ui.rule_words import video_name
from ui.words import say

_ONE_YEAR_DAYS = 300


@dataclass(frozen=True, slots=True)
class KeyFact:
    """One of the few numbers at the top: what, how much, and a line more."""

    title: str
    number: str
    line: str


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with one line or more under it.

    Attributes:
        title: The heading.
        lines: The lines, the weightiest first.
        rest: What is said where lines are left out, with a place for their number.
    """

    title: str
    lines: tuple[str, ...]
    rest: str


def part_words(part: SheetPart) -> str:
    """Name a part beside its tick."""
    return {
        SheetPart.DIAL: say("Dial over time"),
        SheetPart.SITTING: say("Sitting time"),
        SheetPart.DOSE: say("Routines and walks, done and planned"),
        SheetPart.STOPS: say("Routines that were stopped"),
        SheetPart.SAFETY: say("Safety answers"),
        SheetPart.WEEKLY: say("Weekly score"),
        SheetPart.NOTES: say("Notes"),
    }[part]


def date_words(day: date, *, has_year: bool = False) -> str:
    """Write a date as the locale orders it."""
    pattern = day_pattern()
    if has_year:
        pattern = "MMM d, yyyy" if pattern.startswith("M") else "d MMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def _day_words(at: datetime, facts: SheetFacts) -> str:
    """Write the local day of an instant; with its year where the days may be of more than one."""
    return date_words(at.astimezone(facts.zone).date(), has_year=facts.period.days > _ONE_YEAR_DAYS)


def moment_words(at: datetime, facts: SheetFacts) -> str:
    """Write an instant as local date and time."""
    local = at.astimezone(facts.zone)
    time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    return say("{0}, {1}").format(_day_words(at, facts), time)


def period_words(period: Period) -> str:
    """Write the days that the sheet is about."""
    is_one_year = period.first.year == period.last.year
    first = date_words(period.first, has_year=not is_one_year)
    return say("{0} to {1}").format(first, date_words(period.last, has_year=True))


def title_words(facts: SheetFacts) -> str:
    """Give the sheet its title."""
    return say("Low back pain: {0}").format(period_words(facts.period))


def under_title_words(facts: SheetFacts) -> str:
    """Say what the sheet is, and where the person stands."""
    made = date_words(facts.made_at.astimezone(facts.zone).date(), has_year=True)
    parts = [say("Made with Dimmer on {0} from the person's own answers. Pain: 0 none, 10 worst.").format(made)]
    if facts.spell is not None and facts.spell_on is not None:
        spell, on = spell_words(facts.spell), date_words(facts.spell_on, has_year=True)
        parts.append(say("On {0} this spell had lasted: {1}.").format(on, spell))
    if facts.stage is not None:
        parts.append(say("Now with {0} of 3.").format(video_name(facts.stage)))
    return " ".join(parts)


def key_facts(facts: SheetFacts) -> list[KeyFact]:
    """Make the few numbers at the top."""
    found = []
    if facts.has(SheetPart.DIAL):
        found += _pain_facts(facts)
    if facts.has(SheetPart.SITTING) and facts.sit is not None:
        line = say("at first: {0}").format(sit_label(facts.sit.first))
        found.append(KeyFact(say("Sitting before pain"), sit_label(facts.sit.last), line))
    if facts.has(SheetPart.DOSE) and facts.dose:
        routines = sum(dose.routines for dose in facts.dose)
        days = sum(dose.days for dose in facts.dose)
        walks = sum(dose.walks for dose in facts.dose)
        line = say("{0} a day, {1}").format(
            number_words(round(routines / days, 1)), count_words(walks, say("1 walk"), say("{0} walks"))
        )
        found.append(KeyFact(say("Routines done"), QLocale().toString(routines), line))
    return found


def _pain_facts(facts: SheetFacts) -> list[KeyFact]:
    pain, dial = facts.pain, facts.dial
    if pain is None:
        return [KeyFact(say("Pain"), say("no answers"), "")]
    found = []
    has_year = facts.period.days > _ONE_YEAR_DAYS
    highest = say("highest {0} on {1}").format(pain.highest, date_words(pain.highest_on, has_year=has_year))
    if pain.first_week is not None and pain.last_week is not None and facts.period.days > 2 * 7:
        number = say("{0}, was {1}").format(number_words(pain.last_week), number_words(pain.first_week))
        found.append(KeyFact(say("Pain, last and first 7 days"), number, highest))
    elif pain.last_week is not None:
        found.append(KeyFact(say("Pain, middle answer"), number_words(pain.last_week), highest))
    if dial is not None:
        locale = QLocale()
        level, low, high = (locale.toString(value, "f", 1) for value in (dial.level, dial.low, dial.high))
        line = say("{0} to {1} likely; last answer {2}").format(low, high, dial.last_nrs)
        found.append(KeyFact(say("Dial (estimate)"), level, line))
    return found


def sections(facts: SheetFacts, exercises: Mapping[str, str], items: Mapping[str, str]) -> list[Section]:
    """Make the lists of the sheet, those that were ticked and hold something.

    Args:
        facts: The facts.
        exercises: Exercise id to name.
        items: Safety item id to its short words.
    """
    more, earlier = say("and {0} more"), say("and {0} earlier")
    made = [
        (SheetPart.DOSE, Section(say("Done, beside planned"), tuple(map(_dose_line, facts.dose)), more)),
        (SheetPart.WEEKLY, Section(say("Weekly score (PEG, 0 to 10)"), _peg_lines(facts), more)),
        (SheetPart.DOSE, Section(say("Changes of video"), _move_lines(facts), earlier)),
        (
            SheetPart.STOPS,
            Section(
                say("Routines stopped by the person"),
                tuple(_stop_line(stop, facts, exercises) for stop in facts.stops) or (say("None."),),
                earlier,
            ),
        ),
        (
            SheetPart.SAFETY,
            Section(say("Safety checks"), _safety_lines(facts.safety, facts, items), more),
        ),
        (
            SheetPart.NOTES,
            Section(
                say("Notes of the person"),
                tuple(say("{0}: {1}").format(moment_words(n.at, facts), n.words) for n in facts.notes),
                earlier,
            ),
        ),
    ]
    return [section for part, section in made if facts.has(part) and section.lines]


def _dose_line(dose: DoseFacts) -> str:
    plan, days = dose.plan, dose.days
    words = say(
        "{0}, {1}. Routines: {2} a day (plan {3} to {4}), {5} or more on {6} of {7}. "
        "Walks: {8} a day, {9} min each (plan {10}, {11} to {12} min)."
    )
    minutes = dose.walk_minutes / dose.walks if dose.walks else 0.0
    return words.format(
        video_name(dose.stage),
        count_words(days, say("1 day"), say("{0} days")),
        number_words(round(dose.routines / days, 1)),
        plan.dose.per_day_from,
        plan.dose.per_day_to,
        plan.dose.enough,
        dose.enough_days,
        count_words(days, say("1 day"), say("{0} days")),
        number_words(round(dose.walks / days, 1)),
        round(minutes),
        plan.walk.per_day,
        round(plan.walk.minutes_from),
        round(plan.walk.minutes_to),
    )


def _peg_lines(facts: SheetFacts) -> tuple[str, ...]:
    """Write the scores, where no chart shows them."""
    if not facts.pegs or facts.has(SheetPart.DIAL):
        return ()
    shown = facts.pegs if len(facts.pegs) <= 8 else (facts.pegs[0], *facts.pegs[-7:])
    words = []
    for mark in shown:
        day = _day_words(datetime.fromtimestamp(mark.at_s, UTC), facts)
        words.append(say("{0} on {1}").format(number_words(round(mark.score, 1)), day))
    return (say(", ").join(words) + ".",)


def _move_lines(facts: SheetFacts) -> tuple[str, ...]:
    kinds = {
        GateMarkKind.OPENED: say("{0}: {1} opened."),
        GateMarkKind.STEPPED_BACK: say("{0}: back to {1}."),
        GateMarkKind.CLINICIAN: say("{0}: {1} opened by a clinician's word."),
    }
    return tuple(
        kinds[mark.kind].format(_day_words(datetime.fromtimestamp(mark.at_s, UTC), facts), video_name(mark.stage))
        for mark in facts.moves
    )


def _stop_line(stop: StopFacts, facts: SheetFacts, exercises: Mapping[str, str]) -> str:
    parts = [
        video_name(stop.stage),
        {
            Stopped.PAIN: say("it hurt"),
            Stopped.LEG: say("further down the leg"),
            Stopped.SIGN: say("a warning sign"),
        }[stop.reason],
    ]
    if stop.exercise_id:
        parts.insert(1, exercises.get(stop.exercise_id, stop.exercise_id))
    if stop.nrs is not None:
        parts.append(say("pain {0}").format(stop.nrs))
    if stop.leg is not None:
        parts.append(say("felt as far as: {0}").format(zone_words(stop.leg)))
    return say("{0}: {1}.").format(moment_words(stop.at, facts), say(", ").join(parts))


def _safety_lines(safety: SafetyFacts, facts: SheetFacts, items: Mapping[str, str]) -> tuple[str, ...]:
    lines = []
    if safety.last_clear_at is not None:
        clear = _day_words(safety.last_clear_at, facts)
        lines.append(say("{0} answered, the last with nothing found on {1}.").format(_cards(safety.cards), clear))
    elif safety.cards:
        lines.append(say("{0} answered.").format(_cards(safety.cards)))
    else:
        lines.append(say("None in these days."))
    for at, ids in safety.found:
        names = say("; ").join(items.get(item, item) for item in ids)
        lines.append(say("{0}, yes: {1}.").format(_day_words(at, facts), names))
    lines += [
        say("{0}: the person says a clinician has checked.").format(_day_words(at, facts)) for at in safety.checked_at
    ]
    return tuple(lines)


def _cards(number: int) -> str:
    return count_words(number, say("1 check"), say("{0} checks"))


def chart_words(*, are_weeks: bool) -> str:
    """Say what the signs of the chart mean."""
    answers = (
        say("Bars: a week's answers from lowest to highest, dot: their median.")
        if are_weeks
        else say("Dots: answers; hollow: after a routine, not in the line.")
    )
    line = say("Line: the dial with its 80 % band. Tinted grounds: which video was open.")
    lanes = (
        say("Lanes: routines and walks.")
        if are_weeks
        else say("Strokes: routines. Diamonds: walks, larger = longer.")
    )
    return f"{answers} {line} {lanes}"


def foot_words() -> str:
    """Say what the dial is, and what the sheet is not."""
    return say(
        "The dial is an estimate from the person's own answers; the band shows how unsure it is. "
        "This sheet does not diagnose, and it does not replace an examination."
    )
