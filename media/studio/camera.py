"""Cameras: where the eye is, what it looks at, and where a point of the room falls in the picture."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from media.studio.skeleton import Floats, Vector, unit


@dataclass(frozen=True, slots=True)
class Camera:
    """An eye that looks at a point.

    Attributes:
        target: The point in the middle of the picture, metres.
        az: Degrees round the body: 0 looks at its right side, 90 into its face, -90 at its back.
        el: Degrees above the floor.
        dist: Metres from the target.
        fov: Degrees of the picture's height.
    """

    target: Vector
    az: float
    el: float
    dist: float
    fov: float

    def rays(self, aspect: float) -> NDArray[np.float32]:
        """Give eye, forward, right and up, shape (12,); right and up reach to the picture's edges at distance one."""
        a, e = np.radians((self.az, self.el))
        toward = np.array((np.sin(a) * np.cos(e), np.sin(e), np.cos(a) * np.cos(e)))
        eye = np.array(self.target) + self.dist * toward
        right = unit(np.cross(-toward, (0.0, 1.0, 0.0)))
        up = np.cross(right, -toward)
        half = np.tan(np.radians(self.fov) / 2.0)
        return np.array((*eye, *-toward, *(right * half * aspect), *(up * half)), np.float32)

    def project(self, points: Floats, aspect: float) -> Floats:
        """Find points in the picture.

        Args:
            points: Shape (n, 3), metres.
            aspect: Width by height.

        Returns:
            Shape (n, 3): x from -1 left to 1 right, y from -1 bottom to 1 top, and the depth in metres.
        """
        rays = self.rays(aspect).astype(float)
        away = np.atleast_2d(points) - rays[:3]
        depth = away @ rays[3:6]
        right, up = rays[6:9], rays[9:12]
        x = away @ right / (right @ right) / depth
        y = away @ up / (up @ up) / depth
        return np.stack((x, y, depth), axis=1)
