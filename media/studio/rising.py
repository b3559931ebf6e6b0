"""Between floor and standing: on hands and knees, half-kneeling, standing up, walking on the spot."""

import math
from dataclasses import dataclass

from media.studio.posture import Place, Posture
from media.studio.track import Moment


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a figure kneels: the middle between its knees, and its heading."""

    x: float
    z: float
    heading: float

    def at(self, ahead: float, right: float) -> tuple[float, float]:
        """Give the place ahead and to the right."""
        c, s = math.cos(math.radians(self.heading)), math.sin(math.radians(self.heading))
        return self.x + ahead * c - right * s, self.z + ahead * s + right * c

    def limb(self, name: str, ahead: float, right: float) -> dict[str, float]:
        """Put a hand, a foot or a knee there, turned the same way."""
        x, z = self.at(ahead, right)
        return {f"{name}_x": x, f"{name}_z": z, f"{name}_heading": self.heading}

    def hips(self, ahead: float, right: float, height: float) -> dict[str, float]:
        """Put the pelvis there."""
        x, z = self.at(ahead, right)
        return {"x": x, "z": z, "y": height}

    def elbows(self) -> dict[str, float]:
        """Point both elbows back and out."""
        back_x, back_z = self.at(-1.0, 0.0)
        out_x, out_z = self.at(0.0, 0.5)
        bx, bz, ox, oz = back_x - self.x, back_z - self.z, out_x - self.x, out_z - self.z
        return {
            "elbow_r_x": bx + ox, "elbow_r_y": 0.2, "elbow_r_z": bz + oz, "elbow_l_x": bx - ox, "elbow_l_y": 0.2,
            "elbow_l_z": bz - oz,
        }  # fmt: skip

    def standing_place(self, ahead: float = 0.20) -> Place:
        """Give the place where the figure stands when it has got up."""
        x, z = self.at(ahead, 0.0)
        return Place(x, z, self.heading)


def on_knees(spot: Spot) -> Posture:
    """Be on hands and knees for a moment."""
    return Posture(
        "free",
        {"yaw": spot.heading, "pitch": 62.0, "lum": 12.0, "neck": -14.0},
        ("palm", "palm"),
        ("knee", "knee"),
        extra={
            **spot.hips(0.04, 0.0, 0.445), **spot.limb("foot_r", 0.0, 0.09), **spot.limb("foot_l", 0.0, -0.09),
            **spot.limb("hand_r", 0.43, 0.17), **spot.limb("hand_l", 0.43, -0.17), **spot.elbows(),
        },
    )  # fmt: skip


def tall_kneeling(spot: Spot) -> Posture:
    """Kneel upright, hands on the thighs."""
    return Posture(
        "free",
        {"yaw": spot.heading, "pitch": 6.0, "lum": 2.0, "neck": 4.0},
        ("thigh", "thigh"),
        ("knee", "knee"),
        extra={
            **spot.hips(0.0, 0.0, 0.450), **spot.limb("foot_r", 0.0, 0.09), **spot.limb("foot_l", 0.0, -0.09),
            "along_r": 0.24, "along_l": 0.24,
        },
    )  # fmt: skip


_REACHES_ACROSS = 20.0
"""Leaning further than this, degrees, the right hand reaches the left thigh past the belly."""


def half_kneeling(spot: Spot, pitch: float = 35.0, foot_ahead: float = 0.42) -> Posture:
    """Kneel on the right knee, the left foot in front, the left hand on its thigh, the right one where it reaches."""
    leans = pitch > _REACHES_ACROSS
    return Posture(
        "free",
        {
            "yaw": spot.heading, "pitch": pitch, "lum": 2.0, "neck": -0.35 * pitch, "shoulder_r": pitch,
            "shoulder_abd_r": 9.0, "elbow_r": 14.0,
        },
        ("thigh_l" if leans else "hang", "thigh_l"),
        ("knee", "sole"),
        extra={
            **spot.hips(0.02, 0.0, 0.45), **spot.limb("foot_r", 0.0, 0.09), **spot.limb("foot_l", foot_ahead, -0.10),
            "toes_r": 1.0, "along_r": 0.30, "along_l": 0.34,
        },
    )  # fmt: skip


STEPS_PER_S = 1.5
STRIDE_S = 2.0 / STEPS_PER_S
"""Two steps."""
_HANG = {
    "shoulder_abd_r": 7.0,
    "shoulder_abd_l": 7.0,
    "elbow_r": 12.0,
    "elbow_l": 12.0,
    "shoulder_r": 3.0,
    "shoulder_l": 3.0,
}


def standing(place: Place, joints: dict[str, float] | None = None, **extra: float) -> Posture:
    """Stand quietly at a place, arms hanging."""
    return Posture(
        "stand", _HANG | (joints or {}), ("hang", "hang"), ("planted", "planted"), place=place, extra=extra
    )


def steps(start_s: float, end_s: float, place: Place, *, height: float = 1.0) -> list[Moment]:
    """Walk on the spot: 90 steps a minute, hip 25, knee 35, arms 15; the weight shifts before a foot lifts.

    Args:
        start_s: When the figure stands on both feet.
        end_s: The same at the end.
        place: Where.
        height: 1 for the usual steps, 0.5 for half as high.
    """
    count = round((end_s - start_s) * STEPS_PER_S)
    step_s = (end_s - start_s) / count
    moments: list[Moment] = []
    for i in range(count):
        side, other, z = ("r", "l", 1.0) if i % 2 == 0 else ("l", "r", -1.0)
        raised = {
            f"hip_{side}": 25.0 * height, f"knee_{side}": 35.0 * height, f"ankle_{side}": -4.0,
            f"shoulder_{side}": -12.0 * height, f"shoulder_{other}": 15.0 * height, f"elbow_{other}": 22.0,
            "pelvis_roll": -2.0 * z, "lat": 1.0 * z, "pelvis_yaw": -3.0 * z,
        }  # fmt: skip
        legs = ("free", "planted") if side == "r" else ("planted", "free")
        up = Posture("stand", _HANG | raised, ("hang", "hang"), legs, place=place, extra={"shift_z": -0.042 * z})
        at = start_s + i * step_s
        moments.append(Moment(at + 0.5 * step_s, up))
        moments.append(Moment(at + step_s, standing(place, shift_z=0.0)))
    return moments


def stepped(place: Place, ahead: float = 0.16) -> Posture:
    """Stand with the left foot ahead, on the way between half-kneeling and standing."""
    joints = {"pitch": 6.0, "shoulder_r": 10.0, "shoulder_l": 14.0}
    return Posture(
        "stand",
        _HANG | joints,
        ("hang", "hang"),
        ("planted", "planted"),
        place=place,
        extra={"foot_r_x": -ahead, "foot_l_x": ahead},
    )
