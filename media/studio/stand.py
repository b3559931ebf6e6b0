"""Standing: feet planted side by side, or one of them lifted; hands hang, or rest on body or thigh."""

import numpy as np

from media.studio import limbs
from media.studio.channels import straight, value
from media.studio.free import on_thigh, thigh_front
from media.studio.posture import Posture
from media.studio.rig import Rig
from media.studio.skeleton import SIDES, Figure, Floats, turn

FEET_Z = 0.098
"""Half the distance between feet that stand hip-width apart."""


def _spot(rig: Rig, posture: Posture, side: str) -> Floats:
    """Give the place of a planted ankle."""
    z = limbs.sign_of(side) * posture.extra.get("feet_z", FEET_Z)
    return np.array((posture.extra.get(f"foot_{side}_x", 0.0), rig.ankle_m, z))


def _carried(rig: Rig, posture: Posture) -> Figure:
    """Place the trunk over the planted feet: as the legs' angles put it, shifted sideways as asked."""
    joints = dict(posture.joints)
    if posture.legs == ("planted", "planted") and not value(joints, "pitch"):
        # Over planted soles the legs' own angles tell how the pelvis leans.
        joints["pitch"] = value(joints, "ankle_r") - value(joints, "knee_r") + value(joints, "hip_r")
    figure = straight(joints)
    planted = [side for side, how in zip(SIDES, posture.legs, strict=True) if how == "planted"] or list(SIDES)
    by = np.mean([_spot(rig, posture, s) - figure.joint(f"foot_{s}") for s in planted], axis=0)
    by[2] = posture.extra.get("shift_z", 0.0) - figure.joint("pelvis")[2]
    figure.move(by)
    # A hip may not be further from its ankle than the leg is long.
    for side in planted:
        hip, ankle = figure.joint(f"thigh_{side}"), _spot(rig, posture, side)
        flat = float(np.hypot(hip[0] - ankle[0], hip[2] - ankle[2]))
        most = ankle[1] + np.sqrt((0.9999 * limbs.LEG_M) ** 2 - flat**2)
        if hip[1] > most:
            figure.move((0.0, most - hip[1], 0.0))
    return figure


def _arm(rig: Rig, figure: Figure, posture: Posture, side: str, how: str) -> None:
    """Let an arm hang, or bring its hand to the body."""
    z = limbs.sign_of(side)
    if how == "thigh":
        on_thigh(figure, side, side, posture.extra.get("along_m", 0.27), ahead_m=thigh_front(rig))
    elif how == "buttock":
        pelvis = figure.axes("pelvis")
        wrist = figure.point("pelvis", (-0.075, 0.100, 0.150 * z))
        hand = limbs.palm(
            side, pelvis @ np.array((-0.35, -1.0, -0.25 * z)), pelvis @ np.array((1.0, -0.25, -0.35 * z))
        )
        limbs.reach_arm(
            figure, side, wrist, pelvis @ np.array((-1.0, 0.1, 0.55 * z)), hand, limbs.Grip(8.0, 10.0, 4.0)
        )
    elif how == "outside":
        # The palm slides down the outside of the thigh.
        thigh = figure.axes(f"thigh_{side}")
        wrist = figure.point(f"thigh_{side}", (0.006, -posture.extra.get(f"slide_{side}", 0.02), 0.094 * z))
        hand = limbs.palm(side, thigh @ np.array((0.04, -1.0, -0.03 * z)), thigh @ np.array((0.0, 0.0, -z)))
        limbs.reach_arm(figure, side, wrist, thigh @ np.array((-0.8, 0.0, 0.7 * z)), hand, limbs.Grip(6.0, 10.0, 0.0))
    elif how == "neck":
        _hold_stick(figure, side, figure.point("neck", (-0.085, 0.050, 0.0)), up=1.0)
    elif how == "low_back":
        _hold_stick(figure, side, figure.point("lum2", (-0.085, 0.000, 0.0)), up=-1.0)
    else:
        limbs.bend_fingers(figure, side, limbs.RELAXED)


def _hold_stick(figure: Figure, side: str, at: Floats, up: float) -> None:
    """Hold a stick behind the back, from above with one hand and from below with the other."""
    z = limbs.sign_of(side)
    ribs = figure.axes("tho2")
    wrist = at + ribs @ np.array((-0.012, -0.02 * up, 0.075 * z))
    hand = limbs.palm(
        side, ribs @ np.array((-0.10, 0.25 * up, -1.0 * z)), ribs @ np.array((up * 0.15 + 0.85, 0.0, 0.1))
    )
    pole = ribs @ (np.array((0.35, 1.0, 0.8 * z)) if up > 0 else np.array((-0.6, -0.35, 0.9 * z)))
    limbs.reach_arm(figure, side, wrist, pole, hand, limbs.Grip(46.0, 58.0, -10.0))


def stand(rig: Rig, posture: Posture) -> Figure:
    """Stand the figure up, facing x.

    Legs: "planted" or "free". Arms: "hang", "thigh", "buttock", "outside". ``extra``: ``shift_z`` moves the pelvis
    over one foot, ``feet_z`` sets the feet apart, ``foot_r_x`` puts a foot ahead.
    """
    figure = _carried(rig, posture)
    for side, how in zip(SIDES, posture.legs, strict=True):
        z = limbs.sign_of(side)
        if how == "planted":
            out = posture.extra.get("feet_out", 6.0)
            pole = np.array(
                (1.0, 0.0, z * (np.tan(np.radians(out)) + value(posture.joints, f"hip_abd_{side}") / 90.0))
            )
            limbs.reach_leg(figure, side, _spot(rig, posture, side), pole, turn(rot=-z * out))
        else:
            limbs.bend_toes(figure, side, value(posture.joints, f"toe_{side}"))
    for side, how in zip(SIDES, posture.arms, strict=True):
        _arm(rig, figure, posture, side, how)
    return figure
