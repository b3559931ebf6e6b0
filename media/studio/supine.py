"""Lying on the back: ribs and seat on the floor, head on a cushion, soles planted or legs held."""

import numpy as np

from media.studio import limbs
from media.studio.channels import Joints, bone_angles, trunk_rotation, value
from media.studio.contact import FLESH_M, rest_head, settle, solve
from media.studio.posture import Posture
from media.studio.rig import Rig
from media.studio.skeleton import (
    FOREARM_M,
    INDEX,
    SIDES,
    UPPER_ARM_M,
    Figure,
    Floats,
    assemble,
    local_rotations,
    turn,
)
from media.studio.solids import lowest

FLATTENED = {"lum": 13.0, "tho": -5.0}
"""A back that lies flattens by itself; the exercise's own angles count from there."""
SHOULDERS_X = -0.36
"""Where the upper back lies."""
CUSHION_M = 0.048
"""Height of the thin cushion under the head, with the head on it."""
PROTRACTED = 22.0
"""How far the shoulders reach towards a thigh that is held."""
CLOSER_M = 0.010
"""How much nearer the heels stand than the angles alone would put them: with a flat sole the shin is steeper."""
_UP = np.array((0.0, 1.0, 0.0))


def _flattened(joints: Joints) -> dict[str, float]:
    """Give the joints of the same back lying level."""
    flat = {**joints, "pitch": -90.0}
    for name, more in FLATTENED.items():
        flat[name] = value(joints, name) + more
    return flat


def _closed(local: Floats, root: Floats, more: float) -> Figure:
    """Place a spine with its ribs rounded by some more degrees, the pelvis at the origin."""
    own = local.copy()
    for bone, share in (("tho1", 0.6), ("tho2", 0.4)):
        own[INDEX[bone]] = turn(-more * share) @ own[INDEX[bone]]
    return assemble(own, root, np.zeros(3))


def _resting(rig: Rig, joints: Joints) -> Figure:
    """Lay ribs and seat on the floor at once, by rounding or flattening the ribs a little."""
    flat = _flattened(joints)
    local, root = local_rotations(bone_angles(flat)), trunk_rotation(flat)

    def gap(more: float) -> float:
        figure = _closed(local, root, more)
        return lowest(rig.parts.ribs, figure) - lowest(rig.parts.seat, figure)

    figure = _closed(local, root, solve(gap, -14.0, 14.0))
    settle(figure, rig.parts.ribs, FLESH_M)
    figure.move((SHOULDERS_X - figure.joint("tho3")[0], 0.0, 0.0))
    return figure


def _spine(rig: Rig, joints: Joints, planted_by: Joints) -> Figure:
    """Keep the ribs where they rest and move the pelvis under them; a lift turns the whole trunk at the shoulders."""
    rest = rig.remember(("ribs", tuple(sorted(planted_by.items()))), lambda: _resting(rig, planted_by))
    flat = _flattened(joints)
    local, root = local_rotations(bone_angles(flat)), trunk_rotation(flat)

    def twist(more: float) -> float:
        ribs = _closed(local, root, more).axes("tho2")
        return float(np.arctan2(*(rest.axes("tho2").T @ ribs)[:2, 1]))

    figure = _closed(local, root, solve(twist, -30.0, 30.0))
    figure.move(rest.joint("tho2") - figure.joint("tho2"))
    lift = value(joints, "pitch") + 90.0
    if lift:
        figure.spin(turn(-lift), figure.joint("tho3"))
        settle(figure, rig.parts.ribs, FLESH_M)
    return figure


def _sole(rig: Rig, planted_by: Joints, side: str, closer_m: float) -> Floats:
    """Find where a planted sole's ankle stays: where the first key's angles put it, let down to the floor."""

    def find() -> Floats:
        figure = _resting(rig, planted_by)
        ankle = figure.joint(f"foot_{side}").copy()
        return ankle + np.array((-closer_m, rig.ankle_m - ankle[1], 0.0))

    return rig.remember(("sole", side, closer_m, tuple(sorted(planted_by.items()))), find)


def _arm_on_floor(rig: Rig, figure: Figure, joints: Joints, side: str) -> None:
    """Let an arm sink until the wrist is as high as a flat palm holds it, palm down."""
    z = limbs.sign_of(side)
    out, bend = value(joints, f"shoulder_abd_{side}"), value(joints, f"elbow_{side}")
    ribs = figure.axes("tho3")
    # The arm lies beside the body in the plane of the floor: aim it there and let the height follow.
    aim = np.radians(out)
    away = np.array((np.cos(aim), 0.0, z * np.sin(aim)))
    shoulder = figure.joint(f"arm_{side}")
    reach = limbs.chord(UPPER_ARM_M, FOREARM_M, bend)
    drop = shoulder[1] - rig.wrist_m
    wrist = shoulder + away * np.sqrt(max(reach**2 - drop**2, 0.01))
    wrist[1] = rig.wrist_m
    fingers = np.array((np.cos(aim * 0.7), 0.0, z * np.sin(aim * 0.7)))
    pole = np.array((-0.15, 0.25, z)) if out < 60.0 else ribs @ np.array((-1.0, -0.4, 0.0))
    limbs.reach_arm(figure, side, wrist, pole, limbs.palm(side, fingers, -_UP), limbs.FLAT)


def _arm_behind_thigh(figure: Figure, side: str, leg: str, along_m: float) -> None:
    """Hold a raised thigh from behind, both hands meeting."""
    z = limbs.sign_of(side)
    limbs.protract(figure, side, PROTRACTED)
    axes = figure.axes(f"thigh_{leg}")
    ahead, up, right = axes.T
    inward = -right * z
    wrist = figure.point(f"thigh_{leg}", (-0.078, -along_m, 0.088 * z))
    fingers = inward * 0.9 + up * -0.10 - ahead * 0.42
    hand = limbs.palm(side, fingers, ahead + inward * 0.35)
    limbs.reach_arm(figure, side, wrist, np.array((0.30, -0.55, 0.9 * z)), hand, limbs.HOLDING)


def supine(rig: Rig, posture: Posture) -> Figure:
    """Lay the figure on its back, head towards -x.

    Arms: "floor" (palm down beside the body), "behind_r" and "behind_l" (round the back of that thigh), "free".
    Legs: "planted", "slide" (sole stays on the floor, the heel may move), "free".
    """
    joints = posture.joints
    figure = _spine(rig, joints, posture.planted_by or joints)
    rest_head(figure, rig.parts.head, posture.extra.get("cushion_m", CUSHION_M))
    roll = np.radians(value(joints, "thighs_roll"))
    for side, how in zip(SIDES, posture.legs, strict=True):
        if how == "free":
            continue
        z = limbs.sign_of(side)
        if how == "planted":
            ankle = _sole(rig, posture.planted_by or joints, side, posture.extra.get("closer_m", CLOSER_M))
        else:
            ankle = figure.joint(f"foot_{side}").copy()
            ankle[1] = rig.ankle_m
        tilt = roll * 0.6
        lean = np.array((-0.25, np.cos(roll), np.sin(roll) + 0.0 * z))
        foot = turn(abd=float(np.degrees(tilt)))
        limbs.reach_leg(figure, side, ankle + np.array((0.0, 0.010 * abs(np.sin(tilt)) * 4.0, 0.0)), lean, foot)
    for side, how in zip(SIDES, posture.arms, strict=True):
        if how == "floor":
            _arm_on_floor(rig, figure, joints, side)
        elif how.startswith("behind_"):
            _arm_behind_thigh(figure, side, how[-1], posture.extra.get("grip_m", 0.29))
    return figure
