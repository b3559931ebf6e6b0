"""Where the camera stands: the films' named places, and easy moves between them."""

from dataclasses import dataclass

import numpy as np

from media.studio.camera import Camera
from media.studio.look import LAMPS, Colours, Lamp
from media.studio.scene import Mat, View

MAT = Mat(-0.05, 0.0, 0.95, 0.34)


@dataclass(frozen=True, slots=True)
class Spot:
    """A camera's place and the lamp that goes with it."""

    camera: Camera
    lamp: Lamp

    def toward(self, other: "Spot", share: float) -> "Spot":
        """Give the place on the way to another one."""
        if share <= 0.0:
            return self
        if share >= 1.0:
            return other

        def mix(a: float, b: float) -> float:
            return a * (1.0 - share) + b * share

        a, b, la, lb = self.camera, other.camera, self.lamp, other.lamp
        target = tuple(mix(p, q) for p, q in zip(a.target, b.target, strict=True))
        camera = Camera(
            (target[0], target[1], target[2]),
            mix(a.az, b.az),
            mix(a.el, b.el),
            mix(a.dist, b.dist),
            # Sizes in the picture change evenly when the tangents do.
            float(2.0 * np.degrees(np.arctan(mix(np.tan(np.radians(a.fov) / 2), np.tan(np.radians(b.fov) / 2))))),
        )
        lamp = Lamp(
            mix(la.x, lb.x),
            mix(la.y, lb.y),
            mix(la.radius, lb.radius),
            mix(la.gain, lb.gain),
            mix(la.behind_from, lb.behind_from),
        )
        return Spot(camera, lamp)

    def view(self, colours: Colours) -> View:
        """Give the view of the room from here."""
        return View(self.camera, self.lamp, MAT, colours)


def _spot(x: float, y: float, az: float, el: float, dist: float, fov: float, lamp: str, z: float = 0.0) -> Spot:
    return Spot(Camera((x, y, z), az, el, dist, fov), LAMPS[lamp])


SPOTS = {
    "lying": _spot(0.02, 0.25, 16.0, 12.0, 5.0, 14.5, "lying"),
    "prone": _spot(-0.02, 0.25, 16.0, 12.0, 5.0, 15.0, "lying"),
    "side": _spot(0.0, 0.30, 14.0, 10.0, 5.0, 15.0, "lying"),
    "rolling": _spot(0.0, 0.34, 16.0, 12.0, 5.2, 16.0, "lying"),
    "rising": _spot(-0.06, 0.42, 16.0, 11.0, 5.6, 16.5, "lying"),
    "rising_right": _spot(0.0, 0.42, 16.0, 11.0, 5.6, 16.5, "lying"),
    "all_fours": _spot(0.10, 0.36, 15.0, 9.0, 5.0, 15.2, "all_fours"),
    "bird_dog": _spot(0.00, 0.38, 14.0, 9.0, 5.2, 17.4, "all_fours"),
    "kneeling_down": _spot(0.06, 0.56, 18.0, 9.0, 5.8, 18.0, "standing"),
    "kneeling_down_left": _spot(-0.04, 0.56, 18.0, 9.0, 5.8, 18.0, "standing"),
    "standing": _spot(0.17, 0.77, 26.0, 7.0, 6.2, 18.8, "standing"),
    "standing_front": _spot(0.21, 0.77, 70.0, 6.0, 6.2, 18.8, "standing"),
    "standing_right": _spot(0.14, 0.78, 20.0, 7.0, 6.2, 18.8, "standing"),
    "hinge": _spot(-0.20, 0.82, 20.0, 7.0, 6.2, 20.4, "standing"),
    "sitting_down": _spot(0.02, 0.76, 24.0, 7.0, 6.2, 19.0, "seated"),
    "sit_to_stand": _spot(-0.02, 0.78, 20.0, 7.0, 6.2, 19.4, "seated"),
    "seated": _spot(-0.02, 0.62, 24.0, 7.0, 5.6, 17.2, "seated"),
    "stepping": _spot(-0.26, 0.78, 18.0, 7.0, 6.2, 18.8, "standing"),
}
"""Main places."""

INSETS = {
    "feet": Spot(Camera((0.06, 0.20, 0.0), 78.0, 17.0, 5.0, 12.6), Lamp(0.0, 0.16, 0.50, 0.8)),
    "front": Spot(Camera((0.0, 0.80, 0.0), 86.0, 6.0, 6.0, 17.5), Lamp(0.0, 0.1, 0.55, 0.8)),
}
"""Places of the small second view."""
