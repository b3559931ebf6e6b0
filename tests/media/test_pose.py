import pytest

from media.pose import MIDDLE_RANGES_DEG, SIDED_RANGES_DEG, Key, Pose, full_poses, mirrored
from media.programmefile import Course


def test_a_joint_left_out_holds_its_last_value() -> None:
    first, second, third = full_poses(
        {"hip": 45, "lum": -5}, [Key(0.0), Key(2.0, {"hip_r": 100, "pelvis": -5}), Key(7.0, {"hip": 50})]
    )

    assert (first["hip_l"], first["hip_r"], first["lum"], first["pelvis"]) == (45, 45, -5, 0)
    assert (second["hip_l"], second["hip_r"], second["lum"], second["pelvis"]) == (45, 100, -5, -5)
    assert (third["hip_l"], third["hip_r"], third["pelvis"]) == (50, 50, -5)
    assert len(third) == 2 * len(SIDED_RANGES_DEG) + len(MIDDLE_RANGES_DEG)


def test_the_mirror_swaps_limbs_and_turns_what_has_a_side() -> None:
    right = {"hip_r": 100.0, "hip_l": 45.0, "knee": 90.0, "lat": 20.0, "thighs_roll": 12.0, "lum": -5.0}

    assert mirrored(right) == {"hip_l": 100, "hip_r": 45, "knee": 90, "lat": -20, "thighs_roll": -12, "lum": -5}
    assert mirrored(mirrored(right)) == right


@pytest.mark.parametrize(
    ("joints", "message"),
    [
        ({"hipp": 1}, 'joints knows no "hipp"; did you mean "hip"'),
        ({"lum_l": 1}, 'joints knows no "lum_l"'),
        ({"knee_r": 151}, "joints has knee_r = 151, which must be from 0 to 150"),
        ({"knee": -1}, "joints has knee = -1, which must be from 0 to 150"),
    ],
)
def test_a_joint_or_an_angle_that_no_body_has_is_refused(joints: dict[str, float], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Pose("Nobody's", joints)


@pytest.mark.parametrize(
    ("exercise_id", "at_s", "joints"),
    [
        # Joint angles of the programme text, sections 2.2 to 2.4.
        ("A2", 2.0, {"pelvis": -6, "lum": 3, "hip_r": 39, "hip_l": 39, "knee_r": 90, "pitch": -90}),
        ("A3", 2.0, {"thighs_roll": 12, "pelvis_yaw": 4, "shoulder_abd_l": 40}),
        ("A4", 7.0, {"hip_r": 105, "knee_r": 115, "pelvis": -5, "lum": 3, "elbow_l": 55, "hip_l": 45, "knee_l": 90}),
        ("A5", 3.0, {"elbow_r": 90, "shoulder_r": 75, "tho": -8, "lum": -12, "pitch": 75}),
        ("B1", 3.0, {"pelvis": -20, "lum": 22, "tho": 12, "neck": 8, "hip_r": 90}),
        ("B1", 8.0, {"pelvis": 8, "lum": -8, "tho": -4, "neck": 0}),
        ("B2", 2.0, {"hip_r": -8, "lum": -15, "tho": -8, "neck": -5, "ankle_r": 3, "knee_r": 0}),
        ("B3", 2.0, {"lat": 20}),
        ("B4", 3.0, {"pelvis": -18, "lum": 22, "tho": 18, "neck": 20, "shoulder_r": 90}),
        ("B4", 7.0, {"pelvis": 10, "lum": -12, "tho": -4, "neck": -5}),
        ("B5", 3.0, {"knee_r": 140, "hip_r": 135, "shoulder_r": 150, "lum": 15, "pelvis": -8}),
        ("B6", 2.0, {"hip_r": 0, "knee_r": 77, "ankle_r": -35, "pitch": -112, "lum": 0}),
        ("C1", 3.0, {"hip_r": 75, "knee_r": 20, "ankle_r": 5, "pitch": 60, "lum": 0}),
        ("C2", 1.0, {"hip_r": 125, "pitch": 35, "knee_r": 95}),
        ("C2", 2.5, {"hip_r": 0, "knee_r": 0, "pitch": 0}),
        ("C3", 2.0, {"hip_r": 0, "knee_r": 5, "shoulder_l": 170, "hip_l": 90, "shoulder_r": 90, "lum": -5}),
        ("C4", 0.0, {"lat": -20, "hip_r": 20, "roll": 90, "knee_r": 90}),
        ("C4", 2.0, {"lat": 0, "hip_r": 0}),
        ("C6", 3.0, {"elbow_r": 45, "pitch": 60, "lum": -20, "tho": -8}),
    ],
)
def test_the_figure_stands_at_its_keys_as_the_programme_says(
    exercise_id: str, at_s: float, joints: dict[str, float]
) -> None:
    course = Course()
    exercise = course.exercise(exercise_id)

    poses = full_poses(course.poses[exercise.start].joints, exercise.keys)

    pose = poses[[key.at_s for key in exercise.keys].index(at_s)]
    assert {name: pose[name] for name in joints} == joints


def test_smaller_never_bends_further_than_the_standard_way() -> None:
    course = Course()
    for exercise in course.exercises.values():
        if exercise.easier.start or exercise.id in {"A4", "C6"}:
            continue  # another pose, or another movement: the heel slides; up on the elbows
        start = course.poses[exercise.start].joints
        standard, easier = (full_poses(start, keys) for keys in (exercise.keys, exercise.easier.keys))
        for name in standard[0]:
            away = [max(abs(pose[name] - poses[0][name]) for pose in poses) for poses in (standard, easier)]
            assert away[1] <= away[0], f"{exercise.id} {name}"
