"""Postures on the floor between exercises: on the side, propped up, sitting on one hip, on the front."""

from dataclasses import replace

from media.studio.posture import Place, Posture

_SIDE = {
    "pitch": -90.0, "roll": 90.0, "hip_r": 60.0, "hip_l": 55.0, "knee_r": 85.0, "knee_l": 85.0, "ankle_r": -15.0,
    "ankle_l": -15.0, "lum": 4.0, "tho": 2.0, "hip_abd_l": -8.0, "neck": 6.0, "shoulder_r": 150.0, "elbow_r": 25.0,
    "shoulder_l": 60.0, "elbow_l": 60.0,
}  # fmt: skip
_SIDE_EXTRA = {
    "x": 0.06, "z": -0.07, "head_m": 0.10, "hand_l_x": -0.22, "hand_l_z": 0.26, "hand_l_heading": 150.0,
    "elbow_l_x": 0.6, "elbow_l_y": 0.6, "elbow_l_z": 0.5, "ankle_l_y": 0.14,
}  # fmt: skip
SIDE_LYING = Posture("free", _SIDE, ("free", "palm"), ("down", "down"), extra=_SIDE_EXTRA)
"""On the right side, facing the camera, head on the arm, the left hand in front."""

PROPPED = Posture(
    "free",
    _SIDE | {"pitch": -58.0, "lat": -26.0, "hip_r": 66.0, "hip_l": 62.0, "neck": 4.0, "neck_lat": -14.0},
    ("palm", "palm"),
    ("down", "down"),
    extra={
        **{name: x for name, x in _SIDE_EXTRA.items() if name != "head_m"},
        "x": 0.06,
        "z": -0.07,
        "hand_r_x": -0.40,
        "hand_r_z": 0.06,
        "hand_r_heading": 150.0,
        "elbow_r_x": -0.6,
        "elbow_r_y": -0.4,
        "elbow_r_z": -0.3,
        "hand_l_x": -0.18,
        "hand_l_z": 0.27,
        "ankle_l_y": 0.12,
    },
)
"""Half-way up from the side, pushing with both hands."""

SIDE_SITTING = Posture(
    "free",
    {
        "yaw": 90.0, "pitch": 4.0, "pelvis": -4.0, "hip_r": 80.0, "hip_l": 86.0, "knee_r": 100.0, "knee_l": 98.0,
        "hip_abd_r": 38.0, "hip_abd_l": -28.0, "hip_rot_r": 78.0, "hip_rot_l": -70.0, "ankle_r": -35.0,
        "ankle_l": -35.0, "lum": 6.0, "lat": 4.0, "neck": 0.0,
    },
    ("palm", "palm"),
    ("down", "down"),
    extra={
        "x": 0.05, "z": -0.08, "hand_r_x": -0.30, "hand_r_z": -0.02, "hand_r_heading": 140.0, "elbow_r_x": -0.3,
        "elbow_r_y": -0.2, "elbow_r_z": -1.0, "hand_l_x": 0.105, "hand_l_y": 0.155, "hand_l_z": 0.055,
        "hand_l_heading": 118.0, "elbow_l_x": 1.0, "elbow_l_y": 0.0, "elbow_l_z": -0.3,
    },
)  # fmt: skip
"""Sitting on the right hip, facing the camera, knees to the right."""

ON_FRONT = Posture(
    "prone",
    {"pitch": 90.0, "lum": -5.0},
    ("pillow", "pillow"),
    ("long", "long"),
    place=Place(-0.15, 0.0, 180.0),
    extra={"head_m": 0.055},
)
"""On the front, forehead on the hands."""

HIP_LIFTED = Posture(
    "free",
    {
        "yaw": 128.0, "pitch": 46.0, "lum": 10.0, "hip_r": 84.0, "hip_l": 86.0, "knee_r": 112.0, "knee_l": 110.0,
        "hip_abd_r": 20.0, "hip_abd_l": -14.0, "hip_rot_r": 34.0, "hip_rot_l": -34.0, "ankle_r": -40.0,
        "ankle_l": -40.0, "neck": -10.0,
    },
    ("palm", "palm"),
    ("down", "down"),
    extra={
        "x": 0.02, "z": -0.05, "y": 0.24, "hand_r_x": -0.46, "hand_r_z": 0.0, "hand_r_heading": 160.0,
        "hand_l_x": -0.30, "hand_l_z": 0.28, "hand_l_heading": 150.0, "elbow_r_x": 0.4, "elbow_r_y": 0.0,
        "elbow_r_z": -0.8, "elbow_l_x": 0.6, "elbow_l_y": 0.0, "elbow_l_z": 0.8,
    },
)  # fmt: skip
"""Weight on the hands, the hip just off the mat: between sitting on it and kneeling."""

CROOK_SITTING = Posture(
    "free",
    {"yaw": 90.0, "pitch": -14.0, "pelvis": -8.0, "hip_r": 78.0, "hip_l": 78.0, "knee_r": 96.0, "knee_l": 96.0,
     "ankle_r": -10.0, "ankle_l": -10.0, "lum": 18.0, "tho": 6.0, "neck": 4.0},
    ("palm", "palm"),
    ("sole", "sole"),
    extra={
        "x": 0.0, "z": -0.14, "hand_r_x": -0.26, "hand_r_z": -0.26, "hand_r_heading": 150.0, "hand_l_x": 0.26,
        "hand_l_z": -0.26, "hand_l_heading": 30.0, "elbow_r_x": -0.4, "elbow_r_y": 0.0, "elbow_r_z": -1.0,
        "elbow_l_x": 0.4, "elbow_l_y": 0.0, "elbow_l_z": -1.0, "foot_r_x": -0.10, "foot_r_z": 0.30,
        "foot_r_heading": 90.0, "foot_l_x": 0.10, "foot_l_z": 0.30, "foot_l_heading": 90.0,
    },
)  # fmt: skip
"""Sitting on the mat, facing the camera, knees up, hands behind: on the way from one hip to the other."""


def moved(posture: Posture, x: float, z: float = 0.0) -> Posture:
    """Give the same posture further along the mat."""
    place = posture.place
    return replace(posture, place=Place(place.x + x, place.z + z, place.heading))
