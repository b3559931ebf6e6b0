"""The film of routine 1, "Settle": all on the mat, then up and a few steps."""

from media.studio import look, moves, rising
from media.studio.posture import Posture
from media.studio.staging import Page
from media.studio.storyboard import Ride, Slide, Storyboard
from media.studio.track import Moment, Track
from media.studio.views import SPOTS
from media.timeline import Segment

UP = rising.Spot(-0.10, 0.02, 150.0)
"""Where it gets up from the mat: to the left, and half towards the camera."""


def required(posture: Posture | None) -> Posture:
    """Insist on a neighbour.

    Raises:
        ValueError: If there is none.
    """
    if posture is None:
        raise ValueError("this move needs an exercise next to it")
    return posture


def _lie_down(segment: Segment, before: Posture | None, after: Posture | None) -> tuple[Moment, ...]:
    """From sitting on the mat down to the side and over to the back."""
    del before
    end = required(after)
    return (
        Moment(0.0, moves.SIDE_SITTING),
        Moment(0.6, moves.SIDE_SITTING),
        Moment(2.6, moves.PROPPED),
        Moment(4.5, moves.SIDE_LYING),
        Moment(5.0, moves.SIDE_LYING),
        Moment(8.0, end),
        Moment(segment.end_s - segment.start_s, end),
    )


def _short_rest(segment: Segment, before: Posture | None, after: Posture | None) -> tuple[Moment, ...]:
    """Bring hands and feet back to where the next exercise wants them."""
    end = required(after)
    return (
        Moment(0.0, required(before)),
        Moment(1.0, required(before)),
        Moment(3.2, end),
        Moment(segment.end_s - segment.start_s, end),
    )


def _turn_over(segment: Segment, before: Posture | None, after: Posture | None) -> tuple[Moment, ...]:
    """From the back over the right side to the front."""
    end = required(after)
    return (
        Moment(0.0, required(before)),
        Moment(0.8, required(before)),
        Moment(4.4, moves.SIDE_LYING),
        Moment(5.2, moves.SIDE_LYING),
        Moment(9.2, moves.ON_FRONT),
        Moment(11.8, end),
        Moment(segment.end_s - segment.start_s, end),
    )


def _roll_up_and_step(segment: Segment, before: Posture | None, after: Posture | None) -> Track:
    """From the front over the side to sitting, kneeling and standing; then steps on the spot."""
    del after
    place = UP.standing_place()
    until = (
        Moment(0.0, required(before)),
        Moment(3.0, moves.SIDE_LYING),
        Moment(4.8, moves.PROPPED),
        Moment(7.0, moves.SIDE_SITTING),
        Moment(10.0, moves.SIDE_SITTING),
        Moment(10.8, moves.HIP_LIFTED),
        Moment(11.6, rising.on_knees(UP)),
        Moment(12.7, rising.half_kneeling(UP)),
        Moment(14.3, rising.stepped(place)),
        Moment(15.0, rising.standing(place)),
    )
    walk = rising.steps(15.0, segment.end_s - segment.start_s, place)
    return Track((*until, *walk), (15.0 + rising.STRIDE_S, rising.STRIDE_S))


def _dress(board: Storyboard) -> None:
    """Lying, then up with the figure; the cushion is pushed aside before it turns over."""
    board.rides += [
        Ride(0.0, 0.0, SPOTS["rising"]),
        Ride(3.0, 8.5, SPOTS["lying"]),
        Ride(326.0, 331.0, SPOTS["prone"]),
        Ride(396.0, 401.0, SPOTS["rising"]),
        Ride(404.5, 409.0, SPOTS["stepping"]),
    ]
    board.slides = [Slide(0.0, 0.0, -0.58, 0.0), Slide(327.2, 329.6, -0.80, -0.30)]


PAGE = Page(
    build="ada",
    colours=look.ADA_COLOURS,
    moves={
        "Lie down": _lie_down,
        "Short rest": _short_rest,
        "Turn over": _turn_over,
        "A6": _roll_up_and_step,
    },
    dress=_dress,
)
