"""Find the figure for a posture: the right stance, put where the posture is in the room."""

import numpy as np

from media.studio.free import free
from media.studio.mirror import mirrored_figure
from media.studio.posture import Posture
from media.studio.prone import prone
from media.studio.quad import quad
from media.studio.rig import Rig
from media.studio.side import side
from media.studio.sit import sit
from media.studio.skeleton import Figure, turn
from media.studio.stand import stand
from media.studio.supine import supine

_STANCES = {"supine": supine, "prone": prone, "free": free, "stand": stand, "quad": quad, "sit": sit, "side": side}


def figure_of(rig: Rig, posture: Posture) -> Figure:
    """Pose a body.

    Raises:
        KeyError: If no stance has that name.
    """
    figure = _STANCES[posture.stance](rig, posture)
    if posture.is_mirrored:
        figure = mirrored_figure(figure)
    place = posture.place
    if place.heading:
        figure.spin(turn(rot=-place.heading), np.zeros(3))
    if place.x or place.z:
        figure.move((place.x, 0.0, place.z))
    return figure
