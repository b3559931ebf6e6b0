"""Postures on the way: lying on the side, side-sitting, kneeling, half-kneeling, and whatever a turn needs."""

import numpy as np

from media.studio import limbs
from media.studio.channels import straight, value
from media.studio.contact import FIRM_M, FLESH_M, rest_head, settle
from media.studio.posture import Posture
from media.studio.rig import Rig
from media.studio.skeleton import SHIN_M, SIDES, Figure, turn
from media.studio.solids import lowest

_DOWN = np.array((0.0, -1.0, 0.0))


def _leg(rig: Rig, figure: Figure, posture: Posture, side: str, how: str) -> None:
    """Put a foot flat on the floor, or a knee with the shin behind it."""
    extra = posture.extra
    z = limbs.sign_of(side)
    heading = np.radians(extra.get(f"foot_{side}_heading", 0.0))
    ahead = np.array((np.cos(heading), 0.0, np.sin(heading)))
    at = np.array((extra.get(f"foot_{side}_x", 0.0), 0.0, extra.get(f"foot_{side}_z", 0.0)))
    tip = extra.get(f"foot_{side}_heel", 0.0)
    if how == "sole":
        foot = turn(rot=-extra.get(f"foot_{side}_heading", 0.0)) @ turn(-tip)
        ankle = at + np.array((0.0, rig.ankle_m + extra.get(f"foot_{side}_y", 0.0), 0.0))
        if tip:
            # The heel lifts about the ball of the foot.
            ball = np.array((0.125, -0.058, 0.0))
            flat = turn(rot=-extra.get(f"foot_{side}_heading", 0.0))
            ankle = ankle + flat @ ball - foot @ ball
        pole = ahead + np.array((0.0, 0.35, 0.0)) + 0.12 * z * np.array((-ahead[2], 0.0, ahead[0]))
        limbs.reach_leg(figure, side, ankle, pole, foot, toes=tip)
    elif how == "down":
        # The shin lies where the hip's angle leads it, let down or lifted onto the floor.
        ankle = figure.joint(f"foot_{side}").copy()
        rest = extra.get(f"ankle_{side}_y", 0.052)
        knee = figure.joint(f"shin_{side}").copy()
        knee[1] = max(knee[1], extra.get(f"knee_{side}_y", 0.055))
        ankle[1] = rest
        way = ankle - knee
        ankle = knee + way / np.linalg.norm(way) * SHIN_M
        ankle[1] = max(ankle[1], rest)
        turned = figure.axes(f"shin_{side}").T @ figure.axes(f"foot_{side}")
        pole = knee - (figure.joint(f"thigh_{side}") + ankle) / 2.0
        limbs.reach_leg(figure, side, ankle, pole)
        limbs.reach_leg(figure, side, ankle, pole, figure.axes(f"shin_{side}") @ turned)
    elif how == "knee":
        # Given is where the knee is; the shin lies behind it, the foot on its toes or long.
        tucked = extra.get(f"toes_{side}", 0.0)
        ankle = at - ahead * SHIN_M
        ankle[1] = 0.055 + 0.070 * tucked
        flat = turn(rot=-extra.get(f"foot_{side}_heading", 0.0))
        foot = flat @ turn(188.0 + 66.0 * tucked)
        for _ in range(2):
            limbs.reach_leg(figure, side, ankle, ahead + 0.25 * _DOWN, foot, toes=58.0 * tucked)
            ankle[1] -= lowest(rig.parts.feet[side], figure) + FIRM_M
        limbs.reach_leg(figure, side, ankle, ahead + 0.25 * _DOWN, foot, toes=58.0 * tucked)


def _arm(rig: Rig, figure: Figure, posture: Posture, side: str, how: str) -> None:
    """Put a palm on the floor or a hand on a thigh."""
    extra = posture.extra
    z = limbs.sign_of(side)
    if how == "palm":
        heading = np.radians(extra.get(f"hand_{side}_heading", 0.0))
        fingers = np.array((np.cos(heading), 0.0, np.sin(heading)))
        wrist = np.array(
            (extra[f"hand_{side}_x"], rig.wrist_m + extra.get(f"hand_{side}_y", 0.0), extra[f"hand_{side}_z"])
        )
        pole = np.array(
            (extra.get(f"elbow_{side}_x", -1.0), extra.get(f"elbow_{side}_y", 0.3), extra.get(f"elbow_{side}_z", z))
        )
        limbs.reach_arm(figure, side, wrist, pole, limbs.palm(side, fingers, _DOWN), limbs.FLAT)
    elif how.startswith("thigh"):
        leg = how[-1] if how[-2] == "_" else side
        on_thigh(figure, side, leg, extra.get(f"along_{side}", 0.27), ahead_m=thigh_front(rig))
    else:
        limbs.bend_fingers(figure, side, limbs.RELAXED)


def thigh_front(rig: Rig) -> float:
    """Tell how far the front of a thigh lies before its bone with a hand on it, metres."""
    return 0.074 * (2.0 * rig.build.limbs - 1.0)


def on_thigh(
    figure: Figure, side: str, leg: str, along_m: float, inward_m: float = 0.0, ahead_m: float = 0.074
) -> None:
    """Lay a hand on the front of a thigh, fingers towards the knee."""
    z = limbs.sign_of(side)
    ahead, up, right = figure.axes(f"thigh_{leg}").T
    thin = ahead_m - 0.055 * (along_m - 0.20)
    own = limbs.sign_of(leg)
    wrist = figure.point(f"thigh_{leg}", (thin, -along_m + 0.075, own * (0.012 - inward_m)))
    hand = limbs.palm(side, -up - 0.05 * ahead - 0.12 * z * right, -ahead)
    hip = figure.axes("pelvis")
    limbs.reach_arm(figure, side, wrist, hip @ np.array((-1.0, -0.1, 0.6 * z)), hand, limbs.Grip(10.0, 12.0, 0.0))


def free(rig: Rig, posture: Posture) -> Figure:
    """Place a figure by its angles and put hands, feet and knees where the posture says.

    ``extra``: ``x``, ``z`` of the pelvis; ``y`` too, or it sinks until something lies on the floor; ``foot_r_x``,
    ``foot_r_z``, ``foot_r_heading`` and ``hand_r_x`` ... for limbs that are "sole", "knee" or "palm";
    ``head_m`` if the head lies at that height.
    """
    figure = straight(posture.joints)
    extra = posture.extra
    if "y" in extra:
        figure.move((0.0, extra["y"] - figure.joint("pelvis")[1], 0.0))
    else:
        settle(figure, rig.parts.trunk, FLESH_M)
    at = figure.joint("pelvis")
    figure.move((extra.get("x", 0.0) - at[0], 0.0, extra.get("z", 0.0) - at[2]))
    for side, how in zip(SIDES, posture.legs, strict=True):
        if how == "free":
            limbs.bend_toes(figure, side, value(posture.joints, f"toe_{side}"))
        else:
            _leg(rig, figure, posture, side, how)
    if "head_m" in extra:
        rest_head(figure, rig.parts.head, extra["head_m"])
    for side, how in zip(SIDES, posture.arms, strict=True):
        _arm(rig, figure, posture, side, how)
    return figure
