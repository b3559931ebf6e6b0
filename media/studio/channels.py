"""From the programme's joints to bones: how the angles of an exercise file turn the skeleton.

The rig convention stands at the head of :mod:`media.pose`; angles are in degrees throughout.
"""

from collections.abc import Mapping

import numpy as np

from media.studio.skeleton import INDEX, SIDES, Figure, Floats, Vector, assemble, local_rotations, turn

Joints = Mapping[str, float]

_LUMBAR, _THORACIC = ("lum1", "lum2", "lum3"), ("tho1", "tho2", "tho3")
_LAT_IN_LUMBAR = 0.6
"""Share of a side bend that the low back takes; the ribs take the rest (20 degrees are 12 and 8)."""
_NECK_SHARE = 0.55
"""Share of the neck's bend in its lower joint; the head takes the rest."""


def value(joints: Joints, name: str) -> float:
    """Give one joint's angle, 0 where it is not named; a sided name falls back to the one for both sides."""
    if name in joints:
        return joints[name]
    return joints.get(name[:-2], 0.0) if name.endswith(("_l", "_r")) else 0.0


def bone_angles(joints: Joints) -> dict[str, Vector]:
    """Share the joints of the convention out to bones, as (flexion, abduction, rotation)."""
    lat, yaw, tip = value(joints, "lat"), value(joints, "pelvis_yaw"), value(joints, "pelvis_roll")
    out: dict[str, Vector] = {}
    for bone in _LUMBAR:
        # The ribs stay where they are while the pelvis turns or tips under them.
        out[bone] = (value(joints, "lum") / 3.0, (lat * _LAT_IN_LUMBAR - tip) / 3.0, -yaw / 3.0)
    for bone in _THORACIC:
        out[bone] = (value(joints, "tho") / 3.0, lat * (1.0 - _LAT_IN_LUMBAR) / 3.0, value(joints, "tho_yaw") / 3.0)
    neck, turned, side = value(joints, "neck"), value(joints, "neck_yaw"), value(joints, "neck_lat")
    out["neck"] = (neck * _NECK_SHARE, side * 0.5, turned * 0.5)
    out["head"] = (neck * (1.0 - _NECK_SHARE), side * 0.5, turned * 0.5)
    for s in SIDES:
        out[f"thigh_{s}"] = (value(joints, f"hip_{s}"), value(joints, f"hip_abd_{s}"), value(joints, f"hip_rot_{s}"))
        out[f"shin_{s}"] = (value(joints, f"knee_{s}"), 0.0, 0.0)
        out[f"foot_{s}"] = (value(joints, f"ankle_{s}"), 0.0, 0.0)
        out[f"toe_{s}"] = (value(joints, f"toe_{s}"), 0.0, 0.0)
        arm = (value(joints, f"shoulder_{s}"), value(joints, f"shoulder_abd_{s}"), value(joints, f"shoulder_rot_{s}"))
        out[f"arm_{s}"] = arm
        out[f"fore_{s}"] = (value(joints, f"elbow_{s}"), 0.0, value(joints, f"forearm_rot_{s}"))
        out[f"hand_{s}"] = (value(joints, f"wrist_{s}"), 0.0, 0.0)
        out[f"clav_{s}"] = (0.0, 0.0, -value(joints, f"protract_{s}"))
    return out


def trunk_rotation(joints: Joints) -> Floats:
    """Give the pelvis' world rotation of a body that heads along x."""
    turned = turn(rot=-value(joints, "yaw"))
    pitch = turn(-value(joints, "pitch") - value(joints, "pelvis"))
    roll = turn(rot=-value(joints, "roll") - value(joints, "pelvis_yaw"))
    out: Floats = turned @ pitch @ roll @ turn(abd=value(joints, "pelvis_roll"))
    return out


def straight(joints: Joints) -> Figure:
    """Place a figure by its angles alone, the pelvis at the origin."""
    return assemble(local_rotations(bone_angles(joints)), trunk_rotation(joints), np.zeros(3))


def rib_rotation(figure: Figure) -> Floats:
    """Give the world rotation of the rib cage's middle."""
    out: Floats = figure.rot[INDEX["tho2"]]
    return out


def mixed(a: Joints, b: Joints, share: float) -> dict[str, float]:
    """Mix two sets of joints; ``share`` 0 is ``a``, 1 is ``b``."""
    return {name: value(a, name) * (1.0 - share) + value(b, name) * share for name in {*a, *b}}
