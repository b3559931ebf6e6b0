"""Lying on the front: pelvis and legs on the floor, up on forearms or hands."""

import numpy as np

from media.studio import limbs
from media.studio.channels import Joints, straight, value
from media.studio.contact import FLESH_M, rest_head, settle, solve
from media.studio.posture import Posture
from media.studio.rig import Rig
from media.studio.skeleton import FOREARM_M, SIDES, UPPER_ARM_M, Figure, Floats, turn
from media.studio.solids import lowest

HIPS_X = -0.10
"""Where the pelvis lies; the head is towards +x."""
_ANKLE_M = 0.052
"""Height of the ankle over the floor while the top of the foot lies on it."""
_ELBOW_M = 0.036


def _lowered(rig: Rig, joints: Joints) -> float:
    """Find how many degrees the back must round for chest and pelvis to lie on the floor at once."""

    def gap(more: float) -> float:
        figure = straight({**joints, "lum": value(joints, "lum") + more})
        return lowest(rig.parts.ribs, figure) - lowest(rig.parts.seat, figure)

    return solve(gap, -20.0, 25.0)


def _trunk(rig: Rig, posture: Posture) -> Figure:
    """Bend the trunk and lay the pelvis down; angles count from a back that lies level."""
    by = posture.planted_by or posture.joints
    level = rig.remember(("prone", tuple(sorted(by.items()))), lambda: _lowered(rig, by))
    joints = dict(posture.joints)
    joints["lum"] = value(joints, "lum") + level
    joints["neck"] = value(joints, "neck") + posture.extra.get("neck", 0.0)
    figure = straight(joints)
    settle(figure, rig.parts.seat, FLESH_M)
    figure.move((HIPS_X - figure.joint("pelvis")[0], 0.0, 0.0))
    return figure


def _long_leg(figure: Figure, side: str, apart: float) -> None:
    """Lay a leg out straight behind, the top of the foot on the floor."""
    z = limbs.sign_of(side)
    hip = figure.joint(f"thigh_{side}")
    reach = 0.9985 * limbs.LEG_M
    out = np.radians(apart)
    drop = hip[1] - _ANKLE_M
    flat = np.sqrt(reach**2 - drop**2)
    ankle = hip + np.array((-flat * np.cos(out), -drop, z * flat * np.sin(out)))
    foot = turn(rot=-z * (8.0 + apart)) @ turn(180.0 + 11.0)
    limbs.reach_leg(figure, side, ankle, np.array((0.0, -1.0, 0.10 * z)), foot, toes=6.0)


def _on_forearm(figure: Figure, side: str, elbow_x: float) -> None:
    """Put a forearm on the floor, the elbow as near the body as the upper arm's length allows."""
    z = limbs.sign_of(side)
    shoulder = figure.joint(f"arm_{side}")
    dx, dy = elbow_x - shoulder[0], shoulder[1] - _ELBOW_M
    room = UPPER_ARM_M**2 - dx**2 - dy**2
    out = np.sqrt(max(room, 0.0))
    elbow = np.array((elbow_x, _ELBOW_M, shoulder[2] + z * out))
    inward = 0.16 + 0.55 * out
    ahead = np.array((1.0, 0.0, -z * inward))
    ahead /= np.linalg.norm(ahead)
    wrist: Floats = elbow + ahead * FOREARM_M
    wrist[1] = 0.024
    pole = elbow - (shoulder + wrist) / 2.0
    limbs.reach_arm(figure, side, wrist, pole, limbs.palm(side, ahead, (0.0, -1.0, 0.0)), limbs.FLAT)


def prone(rig: Rig, posture: Posture) -> Figure:
    """Lay the figure on its front, head towards +x.

    Arms: "forearms" (on the floor, the elbows at ``elbow_x``: under the shoulders of the raised posture), "pillow"
    (hands under the forehead), "palms" (hands planted beside the chest).
    Legs are long in any case.
    """
    figure = _trunk(rig, posture)
    low = posture.extra.get("head_m", -1.0)
    if low >= 0.0:
        rest_head(figure, rig.parts.head, low)
    for _ in range(2):
        for side in SIDES:
            _long_leg(figure, side, posture.extra.get("apart", 5.0))
        figure.move((0.0, max(-FLESH_M - lowest(rig.parts.trunk, figure), 0.0), 0.0))
    for side, how in zip(SIDES, posture.arms, strict=True):
        z = limbs.sign_of(side)
        if how == "forearms":
            _on_forearm(figure, side, posture.extra["elbow_x"])
        elif how == "palms":
            wrist = np.array((posture.extra["palm_x"], rig.wrist_m, z * posture.extra.get("palm_z", 0.23)))
            pole = np.array((-1.0, 0.35, 0.45 * z))
            limbs.reach_arm(
                figure, side, wrist, pole, limbs.palm(side, (1.0, 0.0, -0.1 * z), (0.0, -1.0, 0.0)), limbs.FLAT
            )
        elif how == "pillow":
            head = figure.point("head", (0.10, 0.10, 0.0))
            wrist = np.array((head[0] - 0.03, rig.wrist_m + (0.022 if side == "l" else 0.0), 0.085 * z))
            pole = np.array((0.25, 0.05, z))
            limbs.reach_arm(
                figure, side, wrist, pole, limbs.palm(side, (0.15, 0.0, -z), (0.0, -1.0, 0.0)), limbs.FLAT
            )
    return figure
