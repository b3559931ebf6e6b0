"""From an exercise file to postures in time: one repetition of the right side as a track."""

from dataclasses import dataclass

from media.exercise import Exercise
from media.pose import Key, full_poses
from media.programmefile import Course
from media.studio.filmtable import FilmTable, film_table
from media.studio.posture import Posture
from media.studio.track import Moment, Track

_BREATH = ("belly_cm", "ribs_cm")


@dataclass(frozen=True, slots=True)
class Plan:
    """One exercise as the film shows it, on its right side.

    Attributes:
        exercise: The exercise.
        table: Its film table.
        first: The first repetition, or the run through.
        again: Every later one; it starts where the one before ended.
        keys: The keys that its moments come from.
    """

    exercise: Exercise
    table: FilmTable
    first: Track
    again: Track
    keys: tuple[Key, ...]

    @property
    def start(self) -> Posture:
        """The posture in which the exercise begins."""
        return self.first.moments[0].posture

    @property
    def end(self) -> Posture:
        """The posture in which a repetition ends."""
        return self.first.moments[-1].posture


def _postures(table: FilmTable, keys: tuple[Key, ...], joints: tuple[dict[str, float], ...]) -> list[Posture]:
    """Pair each key with its setting; keys without a name keep the one before while their joints stand still."""
    out: list[Posture] = []
    # Feet and hands are put down before the pelvis tucks.
    first = {**joints[0], "pelvis": 0.0}
    setting = table.setting
    for key, angles in zip(keys, joints, strict=True):
        is_held = bool(out) and not key.joints and not key.name
        setting = setting if is_held else table.setting_of(key.name)
        out.append(
            Posture(
                setting.stance,
                angles,
                setting.arms,
                setting.legs,
                planted_by=first,
                place=setting.place,
                extra=setting.extra,
            )
        )
    return out


def plan_of(course: Course, exercise: Exercise, *, is_easier: bool = False) -> Plan:
    """Lay out one exercise.

    Args:
        course: The programme's files, for the base pose.
        exercise: The exercise.
        is_easier: True for the smaller way.
    """
    variant = exercise.easier if is_easier else None
    start = course.poses[variant.start if variant and variant.start else exercise.start]
    keys = variant.keys if variant else exercise.keys
    table = film_table(exercise, is_easier=is_easier)
    joints = tuple(
        {name: degrees for name, degrees in pose.items() if name not in _BREATH}
        for pose in full_poses(start.joints, keys)
    )
    postures = _postures(table, keys, joints)
    moments = tuple(Moment(key.at_s, posture) for key, posture in zip(keys, postures, strict=True))
    again = (Moment(0.0, postures[-1]), *moments[1:])
    return Plan(exercise, table, Track(moments), Track(again), keys)
