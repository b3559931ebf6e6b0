"""What today leaves of a film: which stretches are played, and which repetitions are done again."""

from collections.abc import Collection, Iterator

from player.coverage import Stretch, without
from player.plan import Growth, Habits, RoutinePlan
from player.reel import Loop
from player.script import Script, dropped_reps, left_out, loops


def exercise_ids(script: Script) -> tuple[str, ...]:
    """Give the ids of the exercises of a form, in order."""
    return tuple(exercise.exercise_id for exercise in script.exercises)


def is_all_set_aside(script: Script, plan: RoutinePlan, set_aside: Collection[str]) -> bool:
    """Say whether nothing would be left; then all of it comes back, smaller, for an empty routine helps nobody."""
    return not plan.only and set(exercise_ids(script)) <= set(set_aside)


def played_stretches(script: Script, plan: RoutinePlan, set_aside: Collection[str]) -> tuple[Stretch, ...]:
    """Take out of a film what today leaves out.

    Args:
        script: One form of the routine, whole.
        plan: How the sitting goes.
        set_aside: Exercises that the user leaves out.
    """
    ids = exercise_ids(script)
    if plan.only:
        return without(script.cuts, left_out(script, [name for name in ids if name != plan.only]))
    aside = [] if is_all_set_aside(script, plan, set_aside) else [name for name in ids if name in set_aside]
    gone = [*left_out(script, aside)]
    gone += [stretch for exercise in script.exercises for stretch in dropped_reps(exercise.reps, plan.reps_share)]
    return without(script.cuts, gone)


def further_reps(script: Script, plan: RoutinePlan, habits: Habits) -> Iterator[Loop]:
    """Put the repetitions in that exercises have grown by, where today leaves the whole routine."""
    if plan.is_smaller or plan.reps_share < 1:
        return
    for exercise in script.exercises:
        times = habits.growth.get(exercise.exercise_id, Growth()).extra_reps
        if times and exercise.reps and exercise.exercise_id not in habits.set_aside:
            yield from (Loop(at_s, back_to_s, times) for at_s, back_to_s in loops(exercise))
