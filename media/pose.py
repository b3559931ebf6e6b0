"""Joint angles of the figure: the rig convention, base poses, and full poses from sparse keyframes.

The convention is that of the programme text, section 2.1. Degrees; zero is standing upright. ``hip``, ``shoulder``,
``knee`` and ``elbow``: + is flexion; ``ankle``: + is toes up; ``pelvis``: + tips it forward, - tucks the tail;
``lum``, ``tho`` and ``neck``: + is rounding; ``lat``: + bends the trunk to the right; ``yaw`` and ``pelvis_yaw``: +
turns to the right; ``..._abd``: + is away from the midline; ``thighs_roll``: + drops both knees to the right;
``pitch``: the trunk in the room, 0 upright, 90 face down, -90 on the back; ``roll``: + turns the body onto its right
side. A limb's joint without ``_l`` or ``_r`` means both sides.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from types import MappingProxyType
from typing import Literal

SIDED_RANGES_DEG: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "hip": (-30, 140),
        "hip_abd": (-20, 45),
        "knee": (0, 150),
        "ankle": (-60, 30),
        "shoulder": (-50, 180),
        "shoulder_abd": (0, 120),
        "elbow": (0, 150),
    }
)
"""Joints that come in pairs, with the widest angles that a programme may ask of the figure."""

MIDDLE_RANGES_DEG: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "pelvis": (-30, 30),
        "pelvis_yaw": (-20, 20),
        "pelvis_roll": (-20, 20),
        "lum": (-35, 40),
        "tho": (-20, 30),
        "neck": (-40, 40),
        "lat": (-30, 30),
        "yaw": (-180, 180),
        "pitch": (-130, 120),
        "roll": (-180, 180),
        "thighs_roll": (-30, 30),
        "belly_cm": (0, 3),
        "ribs_cm": (0, 1.5),
    }
)
"""Joints and shifts of the trunk. The two in centimetres are the rise of belly and ribs with the breath."""

_TURNED_BY_MIRROR = ("pelvis_yaw", "pelvis_roll", "lat", "yaw", "roll", "thighs_roll")

Part = Literal["feet", "hands", "knees", "forearms", "hips"]
"""A part of the body that may be planted: it does not move on the floor."""


def check_joints(joints: Mapping[str, float]) -> None:
    """Refuse unknown joints and angles that no programme may ask for.

    Raises:
        ValueError: Starts with the word "joints" and names the joint.
    """
    for name, degrees in joints.items():
        base = name[:-2] if name.endswith(("_l", "_r")) else name
        is_sided = base in SIDED_RANGES_DEG
        span = SIDED_RANGES_DEG[base] if is_sided else MIDDLE_RANGES_DEG.get(name)
        if span is None:
            near = get_close_matches(name, [*SIDED_RANGES_DEG, *MIDDLE_RANGES_DEG], n=1)
            hint = f'; did you mean "{near[0]}"?' if near else ""
            raise ValueError(f'joints knows no "{name}"{hint}')
        if not span[0] <= degrees <= span[1]:
            raise ValueError(f"joints has {name} = {degrees:g}, which must be from {span[0]:g} to {span[1]:g}")


@dataclass(frozen=True, slots=True)
class Pose:
    """A base pose, from which exercises start.

    Attributes:
        name: In plain words ("On your back, knees bent").
        joints: Joint to degrees. What is left out is 0.
        planted: Parts of the body that stay where they are on the floor.
        props: What lies or stands there: "cushion", "chair", "stick", "wall", "worktop".
        film: What only the film needs; see the studio.
    """

    name: str
    joints: Mapping[str, float]
    planted: frozenset[Part] = frozenset()
    props: frozenset[str] = frozenset()
    film: Mapping[str, object] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Check the joints.

        Raises:
            ValueError: If a joint is unknown or its angle out of range.
        """
        check_joints(self.joints)


@dataclass(frozen=True, slots=True)
class Key:
    """The figure at one moment of a repetition.

    Attributes:
        at_s: Seconds from the start of the repetition.
        joints: Joint to degrees; a joint left out holds its value of the key before.
        name: What the moment is called ("pressed"), or "".
    """

    at_s: float
    joints: Mapping[str, float] = field(default_factory=dict)
    name: str = ""

    def __post_init__(self) -> None:
        """Check time and joints.

        Raises:
            ValueError: If the time is negative, a joint unknown or its angle out of range.
        """
        if self.at_s < 0:
            raise ValueError("at_s must be 0 or more")
        check_joints(self.joints)


def both_sides(joints: Mapping[str, float]) -> dict[str, float]:
    """Write the joints of each limb out for left and right; a sided name wins over the one for both."""
    full = {}
    for name, degrees in joints.items():
        if name in SIDED_RANGES_DEG:
            full[f"{name}_l"] = full[f"{name}_r"] = degrees
    return full | {name: degrees for name, degrees in joints.items() if name not in SIDED_RANGES_DEG}


def full_poses(start: Mapping[str, float], keys: Iterable[Key]) -> tuple[Mapping[str, float], ...]:
    """Give every key all its joints: those it lists, and the values that the others still hold.

    Args:
        start: Joints of the pose before the first key.
        keys: In order of time.

    Returns:
        One mapping per key with every joint of the convention, limbs written as ``hip_l`` and ``hip_r``.
    """
    held = {f"{name}_{side}": 0.0 for name in SIDED_RANGES_DEG for side in "lr"}
    held |= dict.fromkeys(MIDDLE_RANGES_DEG, 0.0) | both_sides(start)
    poses = []
    for key in keys:
        held = held | both_sides(key.joints)
        poses.append(MappingProxyType(held))
    return tuple(poses)


def mirrored(joints: Mapping[str, float]) -> dict[str, float]:
    """Swap left and right, for the repetitions of the other side."""
    swapped = {}
    for name, degrees in joints.items():
        other = {"_l": "_r", "_r": "_l"}.get(name[-2:], "")
        if other and name[:-2] in SIDED_RANGES_DEG:
            swapped[name[:-2] + other] = degrees
        else:
            swapped[name] = -degrees if name in _TURNED_BY_MIRROR else degrees
    return swapped
