"""Between two postures: mix the figures joint by joint, lead hands round the body, keep what both have planted."""

import numpy as np

from media.studio import limbs
from media.studio.contact import FIRM_M, FLESH_M, settle
from media.studio.posture import Posture
from media.studio.rig import Rig
from media.studio.skeleton import INDEX, SIDES, Figure, Floats, assemble
from media.studio.solids import Solid, lowest
from media.studio.stances import figure_of

_SAME_PLACE_M = 0.012
"""Hands and feet nearer than this in both postures are planted through the change."""
_ROUND_M = 0.05
"""How far out a hand swings on its way round the body."""
_RIBS_X = 0.05
"""How far the middle of the trunk lies in front of the spine."""


def slerp(a: Floats, b: Floats, share: float) -> Floats:
    """Turn rotations ``a`` towards ``b`` by a share, each about its own axis; shape (n, 3, 3)."""
    way = np.swapaxes(a, 1, 2) @ b
    cos = np.clip((np.trace(way, axis1=1, axis2=2) - 1.0) / 2.0, -1.0, 1.0)
    angle = np.arccos(cos)
    skew = np.stack((way[:, 2, 1] - way[:, 1, 2], way[:, 0, 2] - way[:, 2, 0], way[:, 1, 0] - way[:, 0, 1]), axis=1)
    long = np.linalg.norm(skew, axis=1)
    half = long < 1e-6
    axis = skew / np.where(half, 1.0, long)[:, None]
    # A half turn has no sign of its own: read its axis off the diagonal.
    for i in np.flatnonzero(half & (angle > 1.0)):
        column = int(np.argmax(np.diagonal(way[i])))
        v = (way[i] + np.eye(3))[:, column]
        axis[i] = v / np.linalg.norm(v)
    theta = (angle * share)[:, None, None]
    k = np.zeros_like(a)
    k[:, 0, 1], k[:, 0, 2], k[:, 1, 2] = -axis[:, 2], axis[:, 1], -axis[:, 0]
    k -= np.swapaxes(k, 1, 2)
    out: Floats = a @ (np.eye(3) + np.sin(theta) * k + (1.0 - np.cos(theta)) * (k @ k))
    return out


def _turned(a: Floats, b: Floats, share: float) -> Floats:
    out: Floats = slerp(a[None], b[None], share)[0]
    return out


def mixed_figure(a: Figure, b: Figure, share: float) -> Figure:
    """Mix two figures: each joint on the shortest way, the pelvis on a straight one."""
    local = slerp(a.local(), b.local(), share)
    return assemble(local, local[0], a.pos[0] * (1.0 - share) + b.pos[0] * share)


def _round_trunk(figure: Figure, bone: str, side: str) -> Floats:
    """Tell where a joint is round the trunk: distance from its axis, angle from the front outwards, height."""
    i = INDEX["tho2"]
    x, y, z = figure.rot[i].T @ (figure.joint(bone) - figure.pos[i])
    z *= limbs.sign_of(side)
    return np.array((np.hypot(x - _RIBS_X, z), np.arctan2(z, x - _RIBS_X), y))


def _off_trunk(figure: Figure, at: Floats, side: str) -> Floats:
    """Give the world place of what :func:`_round_trunk` told."""
    i = INDEX["tho2"]
    local = np.array((_RIBS_X + at[0] * np.cos(at[1]), at[2], limbs.sign_of(side) * at[0] * np.sin(at[1])))
    out: Floats = figure.pos[i] + figure.rot[i] @ local
    return out


def _elbow_way(figure: Figure, side: str) -> Floats:
    """Tell to which side of the line from shoulder to wrist the elbow points, in the ribs' frame, length one."""
    shoulder = figure.joint(f"arm_{side}")
    line = figure.joint(f"hand_{side}") - shoulder
    elbow = figure.joint(f"fore_{side}") - shoulder
    off = elbow - line * float(elbow @ line) / float(line @ line)
    out: Floats = figure.axes("tho2").T @ (off / max(float(np.linalg.norm(off)), 1e-6))
    return out


def _lead_arm(
    rig: Rig, ends: tuple[Figure, Figure], now: tuple[Figure, Figure], share: float, out: Figure, side: str
) -> None:
    """Lead a hand round the trunk from where it is in one figure to where it is in the other, never through it.

    Args:
        rig: The body.
        ends: The figures at both ends of the way; they tell how elbow and hand are turned.
        now: The same as they are at this moment; they tell where the hand is.
        share: Share of the way.
        out: The figure; changed in place.
        side: "r" or "l".
    """
    a, b = now
    bone = f"hand_{side}"
    way = _round_trunk(a, bone, side) * (1.0 - share) + _round_trunk(b, bone, side) * share
    swing = float(np.sin(np.pi * share)) * min(float(np.linalg.norm(a.joint(bone) - b.joint(bone))) / 0.3, 1.0)
    way[0] += _ROUND_M * swing
    wrist = _off_trunk(out, way, side)
    wrist[1] = max(wrist[1], min(a.joint(bone)[1], b.joint(bone)[1], rig.wrist_m))
    ribs = [figure.axes("tho2") for figure in ends]
    # On its way the elbow keeps a little out and back, so that it never has two ways to go.
    elbow = _elbow_way(ends[0], side) * (1.0 - share) + _elbow_way(ends[1], side) * share
    elbow = elbow + np.array((-0.35, -0.25, 0.45 * limbs.sign_of(side))) * float(np.sin(np.pi * share))
    turned = _turned(ribs[0].T @ ends[0].axes(bone), ribs[1].T @ ends[1].axes(bone), share)
    _place_hand(out, side, wrist, out.axes("tho2") @ elbow, out.axes("tho2") @ turned)


def _place_hand(out: Figure, side: str, wrist: Floats, pole: Floats, hand: Floats) -> None:
    """Reach with an arm and leave the fingers bent as they are."""
    kept = out.local()
    limbs.reach_arm(out, side, wrist, pole, hand)
    for name in ("fing", "tip", "thumb"):
        i = INDEX[f"{name}_{side}"]
        parent = INDEX[f"fing_{side}"] if name == "tip" else INDEX[f"hand_{side}"]
        out.rot[i] = out.rot[parent] @ kept[i]


def _place_foot(out: Figure, side: str, ankle: Floats, pole: Floats, foot: Floats) -> None:
    """Reach with a leg and leave the toes bent as they are."""
    toe = INDEX[f"toe_{side}"]
    kept = out.local()[toe]
    limbs.reach_leg(out, side, ankle, pole, foot)
    out.rot[toe] = out.axes(f"foot_{side}") @ kept


def _is_kept(a: Figure, b: Figure, bone: str) -> bool:
    return bool(np.linalg.norm(a.joint(bone) - b.joint(bone)) < _SAME_PLACE_M)


def _keep(a: Figure, b: Figure, share: float, out: Figure, side: str, end: str) -> None:
    """Bring a hand or foot that rests at the same place in both figures back to it."""
    bone, middle, root = (
        f"{name}_{side}" for name in ((end, "shin", "thigh") if end == "foot" else (end, "fore", "arm"))
    )
    goal = a.joint(bone) * (1 - share) + b.joint(bone) * share
    rot = _turned(a.axes(bone), b.axes(bone), share)
    pole = out.joint(middle) - (out.joint(root) + goal) / 2.0
    (_place_foot if end == "foot" else _place_hand)(out, side, goal, pole, rot)


def _lift(figure: Figure, solids: tuple[Solid, ...], end: str, side: str) -> None:
    """Lift a hand or foot that is under the floor back onto it."""
    low = lowest(solids, figure)
    if low >= -FIRM_M:
        return
    middle, root = ("shin", "thigh") if end == "foot" else ("fore", "arm")
    bone = f"{end}_{side}"
    goal = figure.joint(bone) + np.array((0.0, -FIRM_M - low, 0.0))
    pole = figure.joint(f"{middle}_{side}") - (figure.joint(f"{root}_{side}") + goal) / 2.0
    (_place_foot if end == "foot" else _place_hand)(figure, side, goal, pole, figure.axes(bone).copy())


def _raise_elbow(figure: Figure, solids: tuple[Solid, ...], side: str) -> None:
    """Swing an elbow that is under the floor up about the line from shoulder to wrist."""
    for _ in range(5):
        low = lowest(solids, figure)
        if low >= -FIRM_M:
            return
        goal = figure.joint(f"hand_{side}").copy()
        centre = (figure.joint(f"arm_{side}") + goal) / 2.0
        pole = figure.joint(f"fore_{side}") - centre + np.array((0.0, (-FIRM_M - low) * 1.2, 0.0))
        _place_hand(figure, side, goal, pole, figure.axes(f"hand_{side}").copy())


def above_floor(rig: Rig, figure: Figure) -> None:
    """Lift hands, feet and elbows out of the floor, in place."""
    for side in SIDES:
        _lift(figure, rig.parts.feet[side], "foot", side)
        _raise_elbow(figure, rig.parts.elbows[side], side)
        _lift(figure, rig.parts.hands[side], "hand", side)


def _pose(rig: Rig, posture: Posture) -> Figure:
    """Give the figure of a posture that comes again and again."""
    return rig.remember(("figure", id(posture)), lambda: (posture, figure_of(rig, posture)))[1]


def between(rig: Rig, a: Posture, b: Posture, share: float) -> Figure:
    """Pose a body on the way from one posture to another.

    Args:
        rig: The body.
        a: Posture at 0.
        b: Posture at 1.
        share: Eased share of the way, 0 to 1.
    """
    if share <= 0.0 or a == b:
        return _pose(rig, a).copy()
    if share >= 1.0:
        return _pose(rig, b).copy()
    if a.is_like(b):
        return figure_of(rig, a.toward(b, share))
    start, end = _pose(rig, a), _pose(rig, b)
    first, second = start, end
    if a.stance == b.stance != "free" and a.place == b.place:
        first, second = figure_of(rig, a.toward(b, share)), figure_of(rig, b.toward(a, 1.0 - share))
    out = mixed_figure(first, second, share)
    if _lies(a) and _lies(b):
        settle(out, rig.parts.trunk, FLESH_M)
    else:
        low = min(lowest(rig.parts.legs[side], out) for side in SIDES)
        if low < -FIRM_M:
            out.move((0.0, -FIRM_M - low, 0.0))
    for side in SIDES:
        if _is_kept(start, end, f"foot_{side}"):
            _keep(first, second, share, out, side, "foot")
        if _is_kept(start, end, f"hand_{side}"):
            _keep(first, second, share, out, side, "hand")
        else:
            _lead_arm(rig, (start, end), (first, second), share, out, side)
    above_floor(rig, out)
    return out


def _lies(posture: Posture) -> bool:
    """Tell whether the floor carries the trunk."""
    return posture.stance in {"supine", "prone"} or (posture.stance == "free" and "y" not in posture.extra)
