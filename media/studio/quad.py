"""On hands and knees: knees and palms planted, the trunk carried between them."""

from collections.abc import Callable

import numpy as np

from media.studio import limbs
from media.studio.channels import Joints, straight, value
from media.studio.contact import solve
from media.studio.posture import Posture
from media.studio.rig import Rig
from media.studio.skeleton import FOREARM_M, SHIN_M, SIDES, THIGH_M, UPPER_ARM_M, Figure, Floats, turn

KNEES_X = -0.33
"""Where the knees stand; the head is towards +x."""
_HANDS_Z, _KNEES_Z = 0.172, 0.090
_ANKLE_M = 0.052
_ELBOW = 5.0
"""Straight elbows are bent by this much: none is ever locked."""
_DOWN = np.array((0.0, -1.0, 0.0))


def _over_knees(rig: Rig, joints: Joints, lean: float) -> Figure:
    """Place a figure with its hips over the knees, leaned back by some degrees."""
    figure = straight(joints)
    knee = np.array((KNEES_X, rig.knee_m, 0.0))
    back = np.radians(lean)
    hip = knee + THIGH_M * np.array((-np.sin(back), np.cos(back), 0.0))
    figure.move(hip - (figure.joint("thigh_r") + figure.joint("thigh_l")) / 2.0)
    return figure


def _shoulder(figure: Figure) -> Floats:
    out: Floats = (figure.joint("arm_r") + figure.joint("arm_l")) / 2.0
    return out


def _level(rig: Rig, joints: Joints) -> tuple[float, Floats]:
    """Find the roundness at which straight arms just reach the floor under the shoulders, and where wrists are."""
    arm = limbs.chord(UPPER_ARM_M, FOREARM_M, _ELBOW)

    def gap(more: float) -> float:
        figure = _over_knees(rig, {**joints, "lum": value(joints, "lum") + more}, value(joints, "hip_r") - 90.0)
        return float(_shoulder(figure)[1]) - rig.wrist_m - arm

    more = solve(gap, -15.0, 30.0)
    figure = _over_knees(rig, {**joints, "lum": value(joints, "lum") + more}, value(joints, "hip_r") - 90.0)
    return more, np.array((_shoulder(figure)[0], rig.wrist_m, 0.0))


def _crossing(error: Callable[[float], float], low: float, high: float, steps: int) -> float:
    """Find the zero of an error nearest to 0; where there is none, the place where it is least."""
    at = np.linspace(low, high, steps)
    errors = [error(float(x)) for x in at]
    turns = [i for i in range(steps - 1) if errors[i] * errors[i + 1] <= 0.0]
    if not turns:
        return float(at[int(np.argmin(np.abs(errors)))])
    best = min(turns, key=lambda i: abs(at[i] + at[i + 1]))
    return solve(error, float(at[best]), float(at[best + 1]))


def _carried(rig: Rig, posture: Posture, more: float, wrist: Floats) -> Figure:
    """Carry the trunk so that the arms stay straight.

    With "knees_back" the knees say how far the hips go back, and the trunk's pitch follows. Else the shoulder blades
    slide round the ribs as far as they can, and the trunk pitches a little for the rest.
    """
    arm = limbs.chord(UPPER_ARM_M, FOREARM_M, _ELBOW)
    joints = {**posture.joints, "lum": value(posture.joints, "lum") + more}

    def reach(figure: Figure) -> float:
        return float(np.linalg.norm((_shoulder(figure) - wrist)[:2])) - arm

    if "knees_back" in posture.legs:
        lean = value(joints, "knee_r") - 90.0

        def pitched(pitch: float) -> Figure:
            return _over_knees(rig, {**joints, "pitch": 90.0 + pitch}, lean)

        return pitched(_crossing(lambda x: reach(pitched(x)), -55.0, 75.0, 21))

    pitch = value(joints, "pitch")

    def slid(protract: float, more_pitch: float) -> Figure:
        own = {**joints, "protract_r": protract, "protract_l": protract, "pitch": pitch + more_pitch}
        return _over_knees(rig, own, 0.0)

    protract = _crossing(lambda x: reach(slid(x, 0.0)), -14.0, 26.0, 9)
    return slid(protract, _crossing(lambda x: reach(slid(protract, x)), -9.0, 9.0, 7))


def _reaching(figure: Figure, posture: Posture, side: str, z: float) -> None:
    """Stretch an arm out from the trunk, thumb up: 90 is down to the floor, 180 in line with the body."""
    angle = np.radians(value(posture.joints, f"shoulder_{side}"))
    way = np.array((-np.cos(angle), -np.sin(angle), 0.05 * z))
    way /= np.linalg.norm(way)
    wrist = figure.joint(f"arm_{side}") + way * limbs.chord(UPPER_ARM_M, FOREARM_M, _ELBOW)
    hand = limbs.palm(side, way, (0.0, 0.0, -z))
    limbs.reach_arm(figure, side, wrist, np.array((0.2, -1.0, 0.5 * z)), hand, limbs.FLAT)


def quad(rig: Rig, posture: Posture) -> Figure:
    """Put the figure on hands and knees, facing x.

    Legs: "knees" (planted), "knees_back" (planted, the hips go back as far as the knees are bent), "free", "toes"
    (straight behind, toes on the floor). Arms: "palms" or "free".
    """
    by = posture.planted_by or posture.joints
    more, wrist = rig.remember(("quad", tuple(sorted(by.items()))), lambda: _level(rig, by))
    figure = _carried(rig, posture, more, wrist)
    shift = posture.extra.get("shift_z", 0.0)
    if shift:
        figure.move((0.0, 0.0, shift))
    for side, how in zip(SIDES, posture.legs, strict=True):
        z = limbs.sign_of(side)
        if how.startswith("knees"):
            ankle = np.array((KNEES_X - SHIN_M * 0.9999, _ANKLE_M, _KNEES_Z * z))
            limbs.reach_leg(
                figure, side, ankle, np.array((1.0, -0.4, 0.0)), turn(rot=-4.0 * z) @ turn(190.0), toes=6.0
            )
        elif how == "toes":
            limbs.bend_toes(figure, side, 0.0)
        else:
            limbs.bend_toes(figure, side, value(posture.joints, f"toe_{side}"))
    for side, how in zip(SIDES, posture.arms, strict=True):
        z = limbs.sign_of(side)
        if how == "palms":
            at = wrist + np.array((0.0, 0.0, _HANDS_Z * z))
            pole = np.array((-1.0, -0.1, 0.40 * z))
            limbs.reach_arm(figure, side, at, pole, limbs.palm(side, (1.0, 0.0, -0.06 * z), _DOWN), limbs.FLAT)
        else:
            _reaching(figure, posture, side, z)
    return figure
