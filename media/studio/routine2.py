"""The film of routine 2, "Loosen": on the chair, standing, on hands and knees, on the back, and up."""

from media.studio import look, moves, props, rising
from media.studio.plan import Plan
from media.studio.posture import Place, Posture, flipped
from media.studio.routine1 import required
from media.studio.staging import Page
from media.studio.storyboard import Ride, Storyboard, Thing
from media.studio.track import Moment, Track
from media.studio.views import SPOTS
from media.timeline import Segment

CHAIR_X = -0.165
"""Middle of the seat; the sitting bones are on its front half."""
DOWN = rising.Spot(-0.13, 0.0, 0.0)
"""Where it kneels down; the right knee is there, the left foot stays where it stood."""
UP = rising.Spot(0.06, 0.02, 30.0)
"""Where it gets up again: to the right, and half towards the camera."""
_ALONG = -0.16
"""How far along the mat it lies, sits and rolls."""


def leaning(seat: Posture) -> Posture:
    """Lean forward on the chair, ready to stand up."""
    joints = {**seat.joints, "pitch": 35.0, "hip_r": 125.0, "hip_l": 125.0, "pelvis": 0.0, "lum": 0.0, "tho": 0.0}
    return Posture(seat.stance, joints, seat.arms, seat.legs, seat.planted_by, seat.place, {"along_m": 0.36})


def _sit_down(segment: Segment, before: Posture | None, after: Posture | None) -> tuple[Moment, ...]:
    """From standing in front of the chair down onto it."""
    del before
    end = required(after)
    stand = rising.standing(Place(0.21))
    return (
        Moment(0.0, stand),
        Moment(1.2, stand),
        Moment(4.0, leaning(end)),
        Moment(5.6, end),
        Moment(segment.end_s - segment.start_s, end),
    )


def _from_chair(plan: Plan, before: Posture) -> Track:
    """Stand up and put the palms on the buttocks; the bend comes in the same flow."""
    back = plan.first.moments[1].posture
    return Track(
        (
            Moment(0.0, before),
            Moment(1.5, rising.standing(plan.start.place)),
            Moment(2.5, plan.start),
            Moment(3.5, back),
            Moment(4.0, back),
            Moment(6.0, plan.end),
        )
    )


def down_to_floor(spot: rising.Spot, stand: Posture, end: Posture, last_s: float, ahead: float) -> tuple[Moment, ...]:
    """From standing onto the right knee, both knees, and hands and knees."""
    return (
        Moment(0.0, stand),
        Moment(1.4, rising.standing(stand.place)),
        Moment(3.6, rising.half_kneeling(spot, 12.0, ahead)),
        Moment(4.4, rising.half_kneeling(spot, 12.0, ahead)),
        Moment(7.0, rising.tall_kneeling(spot)),
        Moment(7.6, rising.tall_kneeling(spot)),
        Moment(10.4, rising.on_knees(spot)),
        Moment(12.0, end),
        Moment(last_s, end),
    )


def _to_floor(segment: Segment, before: Posture | None, after: Posture | None) -> tuple[Moment, ...]:
    """Down to hands and knees in front of the chair."""
    return down_to_floor(DOWN, required(before), required(after), segment.end_s - segment.start_s, 0.34)


def _to_back(segment: Segment, before: Posture | None, after: Posture | None) -> tuple[Moment, ...]:
    """From hands and knees to sitting on the left hip, down to the side and over to the back."""
    end = required(after)
    return (
        Moment(0.0, required(before)),
        Moment(1.5, moves.moved(flipped(moves.HIP_LIFTED), _ALONG)),
        Moment(2.8, moves.moved(flipped(moves.SIDE_SITTING), _ALONG)),
        Moment(4.4, moves.moved(flipped(moves.PROPPED), _ALONG)),
        Moment(5.8, moves.moved(flipped(moves.SIDE_LYING), _ALONG)),
        Moment(8.0, end),
        Moment(segment.end_s - segment.start_s, end),
    )


def _up(segment: Segment, before: Posture | None, after: Posture | None) -> tuple[Moment, ...]:
    """From the back over the left side up to standing."""
    del after
    place = UP.standing_place()
    return (
        Moment(0.0, required(before)),
        Moment(4.0, moves.moved(flipped(moves.SIDE_LYING), _ALONG)),
        Moment(6.2, moves.moved(flipped(moves.PROPPED), _ALONG)),
        Moment(8.4, moves.moved(flipped(moves.SIDE_SITTING), _ALONG)),
        Moment(9.0, moves.moved(flipped(moves.SIDE_SITTING), _ALONG)),
        Moment(10.1, moves.moved(flipped(moves.HIP_LIFTED), _ALONG)),
        Moment(11.1, rising.on_knees(UP)),
        Moment(12.6, rising.half_kneeling(UP)),
        Moment(14.3, rising.stepped(place)),
        Moment(15.0, rising.standing(place)),
        Moment(segment.end_s - segment.start_s, rising.standing(place)),
    )


def _dress(board: Storyboard) -> None:
    """The camera follows; the chair fades once it is not needed any more."""
    board.rides += [
        Ride(0.0, 0.0, SPOTS["sitting_down"]),
        Ride(1.5, 5.5, SPOTS["seated"]),
        Ride(195.0, 200.0, SPOTS["kneeling_down"]),
        Ride(203.0, 208.0, SPOTS["all_fours"]),
        Ride(350.0, 354.0, SPOTS["rolling"]),
        Ride(357.0, 361.0, SPOTS["lying"]),
        Ride(431.0, 436.0, SPOTS["rising_right"]),
        Ride(439.0, 443.5, SPOTS["standing_right"]),
    ]
    board.things = [
        Thing(-9.0, 195.9, lambda _: props.chair(CHAIR_X), 1.2),
        Thing(350.3, 437.6, lambda _: props.cushion(0.40), 1.2),
    ]


PAGE = Page(
    build="ben",
    colours=look.BEN_COLOURS,
    moves={
        "Sit down": _sit_down,
        "Down to the floor": _to_floor,
        "Roll to your back": _to_back,
        "Up you come": _up,
    },
    entries={"B2": _from_chair},
    exits={"B1": lambda plan: leaning(plan.end)},
    dress=_dress,
)
