"""Lying on the side, up on the elbow: knees bent back, the hips lifted into line or resting on the floor."""

import numpy as np

from media.studio import limbs
from media.studio.channels import straight, value
from media.studio.contact import FLESH_M, solve
from media.studio.posture import Posture
from media.studio.rig import Rig
from media.studio.skeleton import FOREARM_M, SHIN_M, UPPER_ARM_M, Figure, turn
from media.studio.solids import lowest

_ELBOW_M = 0.036
_KNEE_M = 0.046
_ELBOW_AT = (-0.42, -0.09)
KNEE_X = 0.40
"""Where the lower knee lies; the head is towards -x and the figure faces the camera."""


def _hung(posture: Posture, thighs: float, hips: float) -> Figure:
    """Turn the body onto its right side, the lower knee on the floor.

    Args:
        posture: Its angles.
        thighs: Degrees by which the thighs rise from the knees.
        hips: Degrees by which the trunk rises further from the thighs.
    """
    abd = value(posture.joints, "hip_abd_r")
    joints = {**posture.joints, "roll": 0.0, "pitch": 0.0, "hip_abd_r": abd - hips, "hip_abd_l": hips - abd}
    figure = straight(joints)
    # Head towards -x, the front towards the camera, the right side down.
    figure.spin(turn(90.0) @ turn(rot=-90.0), np.zeros(3))
    figure.spin(turn(-thighs - hips), np.zeros(3))
    figure.move(np.array((KNEE_X, _KNEE_M, 0.0)) - figure.joint("shin_r"))
    return figure


def _propped(rig: Rig, posture: Posture) -> Figure:
    """Raise the shoulder to the upper arm's length over the elbow, and the hips as far as the side bend says."""

    def shoulder(figure: Figure) -> float:
        return float(figure.joint("arm_r")[1]) - _ELBOW_M - UPPER_ARM_M

    def hips_for(thighs: float) -> Figure:
        return _hung(posture, thighs, solve(lambda x: shoulder(_hung(posture, thighs, x)), -25.0, 60.0))

    rest = value(posture.planted_by or posture.joints, "lat")
    lift = 1.0 - value(posture.joints, "lat") / rest if rest else 1.0
    line = solve(lambda x: shoulder(_hung(posture, x, 0.0)), -10.0, 60.0)
    down = solve(lambda x: lowest(rig.parts.trunk, hips_for(x)) + FLESH_M, -10.0, line)
    return hips_for(down + (line - down) * lift)


def side(rig: Rig, posture: Posture) -> Figure:
    """Put the figure on its right side, up on its right forearm.

    With the side bend of the first key the hips rest on the floor; without it shoulder, hip and knee are in line.
    Arms: "elbow" for the right one; the left is "hip" or "front".
    """
    figure = _propped(rig, posture)
    # The hips swing between knee and elbow, which both stay where they are.
    knee = figure.joint("shin_r").copy()
    away = figure.joint("arm_r") - knee
    aim = np.arcsin(np.clip(_ELBOW_AT[1] / np.hypot(away[0], away[2]), -1.0, 1.0))
    figure.spin(turn(rot=float(np.degrees(aim - np.arcsin(away[2] / np.hypot(away[0], away[2]))))), knee)
    shoulder = figure.joint("arm_r")
    elbow = np.array((_ELBOW_AT[0], _ELBOW_M, _ELBOW_AT[1]))
    wrist = elbow + np.array((-0.35, 0.0, 0.94)) / np.hypot(0.35, 0.94) * FOREARM_M
    wrist[1] = 0.028
    pole = elbow - (shoulder + wrist) / 2.0
    hand = limbs.palm("r", (-0.35, 0.0, 0.94), (0.0, -1.0, 0.0))
    limbs.reach_arm(figure, "r", wrist, pole, hand, limbs.FLAT)
    _legs(figure)
    if posture.arms[1] == "hip":
        pelvis = figure.axes("pelvis")
        at = figure.point("pelvis", (0.055, 0.075, -0.150))
        rest = limbs.palm("l", pelvis @ np.array((0.75, -0.65, 0.0)), pelvis @ np.array((-0.15, -0.1, 1.0)))
        limbs.reach_arm(figure, "l", at, pelvis @ np.array((-0.7, 0.5, -1.0)), rest, limbs.Grip(10.0, 14.0, 0.0))
    else:
        limbs.bend_fingers(figure, "l", limbs.RELAXED)
    return figure


def _legs(figure: Figure) -> None:
    """Bend both shins back along the floor, one on the other."""
    for leg, height in (("r", 0.052), ("l", 0.150)):
        knee = figure.joint(f"shin_{leg}").copy()
        hip = figure.joint(f"thigh_{leg}").copy()
        thigh = (knee - hip) / np.linalg.norm(knee - hip)
        back = np.array((thigh[0] * 0.10, 0.0, -1.0))
        ankle = knee + back / np.linalg.norm(back) * SHIN_M
        ankle[1] = height
        foot = turn(-42.0)
        limbs.reach_leg(figure, leg, ankle, knee - (hip + ankle) / 2.0)
        limbs.reach_leg(figure, leg, ankle, knee - (hip + ankle) / 2.0, figure.axes(f"shin_{leg}") @ foot)
