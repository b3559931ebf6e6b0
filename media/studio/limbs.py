"""Arms and legs that reach a place: two-bone reach, hands that lie, hold and hang."""

from dataclasses import dataclass

import numpy as np

from media.studio.skeleton import (
    FOREARM_M,
    INDEX,
    OFFSET,
    SHIN_M,
    THIGH_M,
    UPPER_ARM_M,
    Figure,
    Floats,
    Vector,
    frame,
    turn,
    unit,
)

ARM_M = UPPER_ARM_M + FOREARM_M
LEG_M = THIGH_M + SHIN_M
_ALMOST = 0.9999
"""A limb is never pulled quite straight, or its bend would flip."""


@dataclass(frozen=True, slots=True)
class Grip:
    """How the fingers are bent, degrees: at the knuckles, at the middle joints, and how far the thumb is opened."""

    knuckle: float = 14.0
    middle: float = 22.0
    thumb: float = 0.0


FLAT = Grip(2.0, 3.0, 8.0)
RELAXED = Grip(16.0, 26.0, 0.0)
HOLDING = Grip(34.0, 46.0, -6.0)


def sign_of(side: str) -> float:
    """Give 1 for "r", -1 for "l": the sign of z on that side."""
    return 1.0 if side == "r" else -1.0


def _set(figure: Figure, bone: str, rot: Floats, pos: Floats) -> None:
    figure.rot[INDEX[bone]] = rot
    figure.pos[INDEX[bone]] = pos


def bend_fingers(figure: Figure, side: str, grip: Grip) -> None:
    """Place fingers and thumb after the hand."""
    z = sign_of(side)
    hand = figure.axes(f"hand_{side}")
    fing = hand @ turn(0.0, grip.knuckle * z, 0.0)
    at = figure.point(f"hand_{side}", OFFSET[INDEX[f"fing_{side}"]])
    _set(figure, f"fing_{side}", fing, at)
    _set(figure, f"tip_{side}", fing @ turn(0.0, grip.middle * z, 0.0), at + fing @ OFFSET[INDEX[f"tip_{side}"]])
    thumb_at = figure.point(f"hand_{side}", OFFSET[INDEX[f"thumb_{side}"]])
    _set(figure, f"thumb_{side}", hand @ turn(grip.thumb, 0.3 * grip.knuckle * z, 0.0), thumb_at)


def _reach(figure: Figure, bones: tuple[str, str, str], lengths: Vector, goal: Floats, pole: Floats) -> Floats:
    """Bend two bones so that the third's joint comes to the goal; gives the lower bone's rotation.

    Args:
        figure: Changed in place.
        bones: Upper, lower and end bone.
        lengths: Of upper and lower bone, and 1 if the lower folds forward (an elbow), -1 if back (a knee).
        goal: World position for the end bone's joint.
        pole: World direction in which the middle joint points.
    """
    upper, lower, end = bones
    l1, l2, fold = lengths
    a = figure.joint(upper).copy()
    away = goal - a
    reach = float(np.linalg.norm(away))
    d = away / reach
    c = min(max(reach, abs(l1 - l2) * 1.02), (l1 + l2) * _ALMOST)
    cos = np.clip((l1 * l1 + c * c - l2 * l2) / (2.0 * l1 * c), -1.0, 1.0)
    side = unit(pole - d * float(pole @ d))
    middle = a + d * l1 * cos + side * l1 * np.sqrt(1.0 - cos * cos)
    hand = a + d * c
    r1 = frame(a - middle, -fold * side)
    # Both bones turn about one hinge.
    y2 = (middle - hand) / l2
    r2 = np.stack((np.cross(y2, r1[:, 2]), y2, r1[:, 2]), axis=1)
    _set(figure, upper, r1, a)
    _set(figure, lower, r2, middle)
    figure.pos[INDEX[end]] = hand
    return r2


def reach_arm(
    figure: Figure,
    side: str,
    wrist: Floats | Vector,
    pole: Floats | Vector,
    hand: Floats | None = None,
    grip: Grip = RELAXED,
) -> None:
    """Bring a wrist to a place.

    Args:
        figure: Changed in place.
        side: "r" or "l".
        wrist: Where, world.
        pole: Where the elbow points, world direction.
        hand: World rotation of the hand, or None to go on straight from the forearm.
        grip: How the fingers are bent.
    """
    bones = (f"arm_{side}", f"fore_{side}", f"hand_{side}")
    fore = _reach(figure, bones, (UPPER_ARM_M, FOREARM_M, 1.0), np.asarray(wrist, float), np.asarray(pole, float))
    figure.rot[INDEX[f"hand_{side}"]] = fore if hand is None else hand
    bend_fingers(figure, side, grip)


def reach_leg(
    figure: Figure,
    side: str,
    ankle: Floats | Vector,
    pole: Floats | Vector,
    foot: Floats | None = None,
    toes: float = 0.0,
) -> None:
    """Bring an ankle to a place.

    Args:
        figure: Changed in place.
        side: "r" or "l".
        ankle: Where, world.
        pole: Where the knee points, world direction.
        foot: World rotation of the foot, or None to go on straight from the shin.
        toes: Degrees by which the toes are bent up.
    """
    bones = (f"thigh_{side}", f"shin_{side}", f"foot_{side}")
    shin = _reach(figure, bones, (THIGH_M, SHIN_M, -1.0), np.asarray(ankle, float), np.asarray(pole, float))
    figure.rot[INDEX[f"foot_{side}"]] = shin if foot is None else foot
    bend_toes(figure, side, toes)


def bend_toes(figure: Figure, side: str, toes: float) -> None:
    """Place the toes after the foot, bent up by some degrees."""
    foot = figure.axes(f"foot_{side}")
    at = figure.point(f"foot_{side}", OFFSET[INDEX[f"toe_{side}"]])
    _set(figure, f"toe_{side}", foot @ turn(toes), at)


def palm(side: str, fingers: Floats | Vector, toward: Floats | Vector) -> Floats:
    """Give a hand's world rotation.

    Args:
        side: "r" or "l".
        fingers: Where the fingers point.
        toward: Where the palm looks.
    """
    y = -unit(fingers)
    z = -unit(toward) * sign_of(side)
    z = unit(z - y * float(z @ y))
    return np.stack((np.cross(y, z), y, z), axis=1)


def elbow_angle(figure: Figure, side: str) -> float:
    """Measure how far an elbow is bent, degrees."""
    upper = figure.joint(f"fore_{side}") - figure.joint(f"arm_{side}")
    lower = figure.joint(f"hand_{side}") - figure.joint(f"fore_{side}")
    cos = float(upper @ lower) / (UPPER_ARM_M * FOREARM_M)
    return float(np.degrees(np.arccos(np.clip(cos, -1.0, 1.0))))


def chord(first_m: float, second_m: float, bend: float) -> float:
    """Give the distance between the ends of two bones with a bend between them, metres from degrees."""
    return float(np.sqrt(first_m**2 + second_m**2 + 2.0 * first_m * second_m * np.cos(np.radians(bend))))


def protract(figure: Figure, side: str, by: float) -> None:
    """Slide a shoulder blade forward round the ribs by some degrees; the arm has to be placed anew."""
    clav, arm = INDEX[f"clav_{side}"], INDEX[f"arm_{side}"]
    figure.rot[clav] = figure.rot[clav] @ turn(rot=by * sign_of(side))
    figure.pos[arm] = figure.pos[clav] + figure.rot[clav] @ OFFSET[arm]
