"""The skeleton: bones, how they hang together, and the angles of the joints between them.

Metres and degrees. The body's own frame is x forward, y up, z to its right. A joint turns by flexion about z, then
abduction about x, then rotation about y. Flexion is positive in the anatomical sense (a bent hip, knee or elbow, toes
up, a rounded spine), abduction away from the middle, and all zeros are a person standing upright.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Vector = tuple[float, float, float]

THIGH_M = 0.402
SHIN_M = 0.425
UPPER_ARM_M = 0.285
FOREARM_M = 0.245
HIP_HALF_WIDTH_M = 0.088

_TRUNK: tuple[tuple[str, str, Vector], ...] = (
    ("pelvis", "", (0.0, 0.0, 0.0)),
    ("lum1", "pelvis", (-0.040, 0.085, 0.0)),
    ("lum2", "lum1", (0.0, 0.055, 0.0)),
    ("lum3", "lum2", (0.0, 0.055, 0.0)),
    ("tho1", "lum3", (0.0, 0.055, 0.0)),
    ("tho2", "tho1", (0.0, 0.088, 0.0)),
    ("tho3", "tho2", (0.0, 0.088, 0.0)),
    ("neck", "tho3", (0.004, 0.108, 0.0)),
    ("head", "neck", (0.012, 0.085, 0.0)),
)
_LIMBS: tuple[tuple[str, str, Vector], ...] = (
    ("clav", "tho3", (0.035, 0.046, 0.025)),
    ("arm", "clav", (-0.022, -0.014, 0.142)),
    ("fore", "arm", (0.0, -UPPER_ARM_M, 0.0)),
    ("hand", "fore", (0.0, -FOREARM_M, 0.0)),
    ("fing", "hand", (0.0, -0.088, 0.0)),
    ("tip", "fing", (0.0, -0.043, 0.0)),
    ("thumb", "hand", (0.024, -0.018, -0.004)),
    ("thigh", "pelvis", (0.005, 0.0, HIP_HALF_WIDTH_M)),
    ("shin", "thigh", (0.0, -THIGH_M, 0.0)),
    ("foot", "shin", (0.0, -SHIN_M, 0.0)),
    ("toe", "foot", (0.125, -0.058, 0.0)),
)
SIDES = ("r", "l")


def _bones() -> tuple[tuple[str, str, Vector], ...]:
    """Join the trunk with the limbs of both sides, parents before children."""
    bones = list(_TRUNK)
    for side, z in (("r", 1.0), ("l", -1.0)):
        for name, parent, at in _LIMBS:
            above = parent if parent in {"tho3", "pelvis"} else f"{parent}_{side}"
            bones.append((f"{name}_{side}", above, (at[0], at[1], at[2] * z)))
    return tuple(bones)


BONES = _bones()
NAMES = tuple(name for name, _, _ in BONES)
INDEX = {name: i for i, name in enumerate(NAMES)}
PARENT = np.array([INDEX.get(parent, -1) for _, parent, _ in BONES])
OFFSET = np.array([at for _, _, at in BONES])

STANDING_CURVE = {
    "lum1": -6.0,
    "lum2": -7.0,
    "lum3": -4.0,
    "tho1": 4.0,
    "tho2": 8.0,
    "tho3": 10.0,
    "neck": 6.0,
    "head": -9.0,
}
"""Flexion built into the spine of a standing person, degrees: a hollow low back, a round upper back."""

_BACKWARD = {"lum1", "lum2", "lum3", "tho1", "tho2", "tho3", "neck", "head", "shin_r", "shin_l"}
_FLEX_SIGN = np.array([-1.0 if name in _BACKWARD else 1.0 for name in NAMES])
_SIDE_SIGN = np.array([1.0 if name.endswith("_l") else -1.0 for name in NAMES])
_TRUNK_SET = {name for name, _, _ in _TRUNK}
_ABD_SIGN = np.array([1.0 if name in _TRUNK_SET else s for name, s in zip(NAMES, _SIDE_SIGN, strict=True)])
_ROT_SIGN = np.array([-1.0 if name in _TRUNK_SET else s for name, s in zip(NAMES, _SIDE_SIGN, strict=True)])
_CURVE = np.array([STANDING_CURVE.get(name, 0.0) for name in NAMES])


def turn(flex: float = 0.0, abd: float = 0.0, rot: float = 0.0) -> Floats:
    """Make the rotation matrix Rz(flex) Rx(abd) Ry(rot), angles in degrees."""
    f, a, r = np.radians((flex, abd, rot))
    cf, sf, ca, sa, cr, sr = np.cos(f), np.sin(f), np.cos(a), np.sin(a), np.cos(r), np.sin(r)
    return np.array(
        (
            (cf * cr - sf * sa * sr, -sf * ca, cf * sr + sf * sa * cr),
            (sf * cr + cf * sa * sr, cf * ca, sf * sr - cf * sa * cr),
            (-ca * sr, sa, ca * cr),
        )
    )


def unturn(matrix: Floats) -> Vector:
    """Read flexion, abduction and rotation in degrees from a matrix made by :func:`turn`."""
    flex = np.degrees(np.arctan2(-matrix[0, 1], matrix[1, 1]))
    abd = np.degrees(np.arcsin(np.clip(matrix[2, 1], -1.0, 1.0)))
    rot = np.degrees(np.arctan2(-matrix[2, 0], matrix[2, 2]))
    return float(flex), float(abd), float(rot)


def unit(vector: Floats | Vector) -> Floats:
    """Scale a vector to length one."""
    v = np.asarray(vector, float)
    out: Floats = v / np.linalg.norm(v)
    return out


def frame(y: Floats, x: Floats) -> Floats:
    """Make a rotation whose y axis is ``y`` and whose x axis is as near to ``x`` as it can be."""
    up = unit(y)
    ahead = unit(x - up * (x @ up))
    return np.stack((ahead, up, np.cross(ahead, up)), axis=1)


@dataclass(slots=True)
class Figure:
    """A skeleton placed in the world; it changes while contacts are solved.

    Attributes:
        rot: Shape (bones, 3, 3), world rotation of each bone.
        pos: Shape (bones, 3), world position of each bone's own joint, metres.
    """

    rot: Floats
    pos: Floats

    def copy(self) -> "Figure":
        """Give an independent figure in the same place."""
        return Figure(self.rot.copy(), self.pos.copy())

    def joint(self, bone: str) -> Floats:
        """Give the world position of a bone's own joint."""
        out: Floats = self.pos[INDEX[bone]]
        return out

    def axes(self, bone: str) -> Floats:
        """Give the world rotation of a bone; its columns are the bone's x, y and z axes."""
        out: Floats = self.rot[INDEX[bone]]
        return out

    def point(self, bone: str, at: Floats | Vector) -> Floats:
        """Give the world position of a point fixed to a bone."""
        i = INDEX[bone]
        out: Floats = self.pos[i] + self.rot[i] @ np.asarray(at, float)
        return out

    def move(self, by: Floats | Vector) -> None:
        """Shift the whole figure."""
        self.pos += np.asarray(by, float)

    def spin(self, matrix: Floats, about: Floats | Vector) -> None:
        """Turn the whole figure about a world point."""
        centre = np.asarray(about, float)
        self.rot = matrix @ self.rot
        self.pos = (self.pos - centre) @ matrix.T + centre

    def local(self) -> Floats:
        """Give each bone's rotation within its parent, shape (bones, 3, 3); the root's is its world rotation."""
        out = self.rot.copy()
        child = PARENT >= 0
        out[child] = np.swapaxes(self.rot[PARENT[child]], 1, 2) @ self.rot[child]
        return out


def assemble(local: Floats, root_rot: Floats, root_pos: Floats | Vector) -> Figure:
    """Place a skeleton by its pelvis.

    Args:
        local: Shape (bones, 3, 3), rotation of each bone within its parent; the pelvis' own is not used.
        root_rot: World rotation of the pelvis.
        root_pos: World position of the pelvis, the middle between the hip joints.
    """
    rot, pos = np.empty_like(local), np.empty((len(NAMES), 3))
    rot[0], pos[0] = root_rot, root_pos
    for i in range(1, len(NAMES)):
        p = PARENT[i]
        rot[i] = rot[p] @ local[i]
        pos[i] = pos[p] + rot[p] @ OFFSET[i]
    return Figure(rot, pos)


def local_rotations(angles: dict[str, Vector]) -> Floats:
    """Turn joint angles into bone rotations within the parent, standing curve added.

    Args:
        angles: Bone to (flexion, abduction, rotation) in degrees, anatomical signs; spine bones: (rounding, bend to
            the right, turn to the right). Bones left out stand at zero.
    """
    out = np.empty((len(NAMES), 3, 3))
    for i, name in enumerate(NAMES):
        flex, abd, rot = angles.get(name, (0.0, 0.0, 0.0))
        out[i] = turn(_FLEX_SIGN[i] * (flex + _CURVE[i]), _ABD_SIGN[i] * abd, _ROT_SIGN[i] * rot)
    return out


def joint_angles(figure: Figure) -> dict[str, Vector]:
    """Measure every joint of a placed figure: the inverse of :func:`local_rotations`."""
    local = figure.local()
    out: dict[str, Vector] = {}
    for i, name in enumerate(NAMES):
        flex, abd, rot = unturn(local[i])
        out[name] = (_FLEX_SIGN[i] * flex - _CURVE[i], _ABD_SIGN[i] * abd, _ROT_SIGN[i] * rot)
    return out


def reassemble(figure: Figure, bones: tuple[str, ...], local: Floats) -> None:
    """Place some bones of a figure anew from rotations within their parents, parents first."""
    for bone in bones:
        i = INDEX[bone]
        p = PARENT[i]
        figure.rot[i] = figure.rot[p] @ local[i]
        figure.pos[i] = figure.pos[p] + figure.rot[p] @ OFFSET[i]
