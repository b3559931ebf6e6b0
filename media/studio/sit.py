"""Sitting on the front half of a firm chair: sitting bones on the seat, feet planted."""

import numpy as np

from media.studio import limbs
from media.studio.channels import Joints, straight, value
from media.studio.contact import settle
from media.studio.free import on_thigh, thigh_front
from media.studio.posture import Posture
from media.studio.props import SEAT_M
from media.studio.rig import Rig
from media.studio.skeleton import SIDES, Figure, Floats, turn

_FLATTENED_M = 0.022
"""How far the seat of the body flattens on wood."""
_SITTING_BONES = np.array((-0.030, -0.100, 0.0))
FEET_Z = 0.098


def _seated(rig: Rig, joints: Joints) -> Figure:
    """Roll the pelvis over the sitting bones, which stay where they are."""
    figure = straight({**joints, "pitch": 0.0, "roll": 0.0})
    settle(figure, rig.parts.seat, _FLATTENED_M, SEAT_M)
    figure.move((-figure.point("pelvis", _SITTING_BONES)[0], 0.0, 0.0))
    pitch = value(joints, "pitch")
    if pitch:
        # A lean turns the trunk about the hips, which stay on the seat.
        figure.spin(turn(-pitch), figure.joint("pelvis").copy())
    return figure


def _feet(rig: Rig, joints: Joints) -> float:
    """Find how far in front of the sitting bones the ankles stand."""
    return float(_seated(rig, joints).joint("foot_r")[0])


def sit(rig: Rig, posture: Posture) -> Figure:
    """Seat the figure, facing x; the origin is the floor under the sitting bones.

    Legs are planted. Arms: "thigh" (hands on the thighs), "outside" (hanging beside the seat), "seat" (hands on the
    edge of the seat), "hang", "forward".
    """
    by = posture.planted_by or posture.joints
    ankle_x = rig.remember(("sit", tuple(sorted(by.items()))), lambda: _feet(rig, by))
    figure = _seated(rig, posture.joints)
    for side in SIDES:
        z = limbs.sign_of(side)
        ankle = np.array((ankle_x, rig.ankle_m, posture.extra.get("feet_z", FEET_Z) * z))
        limbs.reach_leg(figure, side, ankle, np.array((1.0, 0.4, 0.08 * z)), turn(rot=-6.0 * z))
    for side, how in zip(SIDES, posture.arms, strict=True):
        z = limbs.sign_of(side)
        if how == "thigh":
            on_thigh(figure, side, side, posture.extra.get("along_m", 0.30), ahead_m=thigh_front(rig))
        elif how == "seat":
            _on_seat(figure, side, z)
        elif how == "outside":
            _beside(figure, posture, side, z)
        else:
            limbs.bend_fingers(figure, side, limbs.RELAXED)
    return figure


def _on_seat(figure: Figure, side: str, z: float) -> None:
    """Hold the side edge of the seat, to push up from it."""
    wrist = np.array((0.02, SEAT_M + 0.030, 0.215 * z))
    hand = limbs.palm(side, (0.55, -0.5, -0.1 * z), (-0.1, -1.0, -0.5 * z))
    limbs.reach_arm(figure, side, wrist, np.array((-1.0, 0.1, 0.5 * z)), hand, limbs.Grip(26.0, 30.0, 0.0))


def _beside(figure: Figure, posture: Posture, side: str, z: float) -> None:
    """Let an arm hang beside the seat, the hand reaching down as far as asked."""
    slide = posture.extra.get(f"slide_{side}", 0.0)
    shoulder: Floats = figure.joint(f"arm_{side}")
    wrist = np.array((shoulder[0] + 0.02, shoulder[1] - 0.50, 0.235 * z))
    wrist[1] -= slide
    hand = limbs.palm(side, (0.05, -1.0, 0.0), (0.0, 0.0, -z))
    limbs.reach_arm(figure, side, wrist, np.array((-1.0, 0.0, 0.3 * z)), hand, limbs.RELAXED)
