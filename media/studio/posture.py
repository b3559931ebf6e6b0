"""Postures: a base position of the body with its angles, and what its hands and feet do."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from media.studio.channels import Joints, mixed


@dataclass(frozen=True, slots=True)
class Place:
    """Where a posture's own axes lie in the room: its origin on the floor and its heading, degrees to the right."""

    x: float = 0.0
    z: float = 0.0
    heading: float = 0.0


HERE = Place()
"""A posture's own axes are the room's."""


@dataclass(frozen=True, slots=True)
class Posture:
    """What a figure does at one moment.

    Attributes:
        stance: How it is carried: "supine", "prone", "quad", "stand", "sit" ...; see :mod:`media.studio.stances`.
        joints: Angles of the rig convention, degrees.
        arms: What the right and the left arm do, such as "floor", "hang" or "thigh".
        legs: What the right and the left leg do, such as "planted", "slide" or "free".
        planted_by: The angles from which planted hands and feet are found; those of the exercise's first key.
        place: Where it is in the room.
        extra: Further numbers that a stance asks for, such as the height of the cushion.
        is_mirrored: True if left and right are swapped before it is put in its place.
    """

    stance: str
    joints: Joints
    arms: tuple[str, str]
    legs: tuple[str, str]
    planted_by: Joints = field(default_factory=dict)
    place: Place = HERE
    extra: Mapping[str, float] = field(default_factory=dict)
    is_mirrored: bool = False

    def is_like(self, other: "Posture") -> bool:
        """Tell whether only the angles differ, so that one solution serves both."""
        return (
            self.stance == other.stance
            and self.arms == other.arms
            and self.legs == other.legs
            and dict(self.planted_by) == dict(other.planted_by)
            and self.place == other.place
            and self.is_mirrored == other.is_mirrored
            and set(self.extra) == set(other.extra)
        )

    def with_joints(self, joints: Joints, extra: Mapping[str, float] | None = None) -> "Posture":
        """Give the same posture with other angles."""
        return Posture(
            self.stance,
            joints,
            self.arms,
            self.legs,
            self.planted_by,
            self.place,
            self.extra if extra is None else extra,
            self.is_mirrored,
        )

    def toward(self, other: "Posture", share: float) -> "Posture":
        """Give this posture with its angles moved towards those of another by a share, 0 to 1."""
        extra = {name: own * (1 - share) + other.extra.get(name, own) * share for name, own in self.extra.items()}
        return self.with_joints(mixed(self.joints, other.joints, share), extra)


def flipped(posture: Posture) -> Posture:
    """Give the posture as a mirror at the mat's end would show it: the other side, the head at the other end."""
    place = posture.place
    return replace(
        posture, place=Place(-place.x, place.z, 180.0 - place.heading), is_mirrored=not posture.is_mirrored
    )
