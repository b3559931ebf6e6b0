"""What an exercise of the last stage has grown to, in a sentence."""

from collections.abc import Iterable, Mapping

from media.exercise import Exercise
from media.timeline import Segment
from player.plan import Growth
from ui.words import say


def growth_words(growth: Growth, exercise: Exercise, *, has_sides: bool) -> str:
    """Say by how much an exercise has grown: repetitions, then its harder form, then weight; "" for not at all.

    Args:
        growth: What it has grown to.
        exercise: The exercise.
        has_sides: Whether its repetitions are counted on each side.
    """
    if growth.is_harder:
        harder = "" if exercise.harder is None else exercise.harder.text
        words = say("Harder form: {0}").format(harder) if harder else ""
        weight = say("It goes well: you may hold 1 to 2 kg more.") if growth.offers_load else ""
        return " ".join(part for part in (words, weight) if part)
    if not growth.extra_reps:
        return ""
    if has_sides:
        return say("It goes well: %n more on each side.", "repetitions", growth.extra_reps)
    return say("It goes well: %n more repetitions.", "", growth.extra_reps)


def harder_note(growth: Mapping[str, Growth], exercises: Iterable[Segment]) -> str:
    """Say before a routine which exercises are meant in their harder form, "" for none."""
    harder = {e.exercise_id: e.exercise_name for e in exercises if growth.get(e.exercise_id, Growth()).is_harder}
    if len(harder) == 1:
        return say("Harder form: {0}").format(*harder.values())
    return say("%n exercises in their harder form.", "", len(harder)) if harder else ""


def has_grown(before: Growth, after: Growth) -> bool:
    """Tell whether an exercise has become more, or harder, than it was."""
    was, now = ((each.offers_load, each.is_harder, each.extra_reps) for each in (before, after))
    return now > was
