"""The film of routine 3, "Strengthen": standing, chair, hands and knees, the side, the back, the front, and up."""

from media.studio import look, moves, props, rising
from media.studio.plan import Plan
from media.studio.posture import Place, Posture, flipped
from media.studio.routine1 import required
from media.studio.routine2 import down_to_floor, leaning
from media.studio.staging import Page
from media.studio.storyboard import Ride, Storyboard, Thing
from media.studio.track import Moment, Track
from media.studio.views import SPOTS
from media.timeline import Segment

CHAIR_X = 0.165
DOWN = rising.Spot(0.13, 0.0, 180.0)
UP = rising.Spot(-0.20, 0.0, 0.0)
_FEET = Place(-0.21, 0.0, 180.0)


def _stand_ready(segment: Segment, before: Posture | None, after: Posture | None) -> tuple[Moment, ...]:
    """Stand, then bring the hands behind to the stick."""
    del before
    end = required(after)
    return (
        Moment(0.0, rising.standing(_FEET)),
        Moment(5.0, rising.standing(_FEET)),
        Moment(8.0, end),
        Moment(segment.end_s - segment.start_s, end),
    )


def _already_up(plan: Plan, before: Posture) -> Track:
    """Put the stick away and stand; then sit down as in every repetition."""
    first = {moment.at_s: moment.posture for moment in plan.first.moments}
    standing = plan.first.moments[2].posture
    return Track(
        (
            Moment(0.0, before),
            Moment(2.0, standing),
            *(Moment(at, posture) for at, posture in first.items() if at > 2.0),
        )
    )


def _to_floor(segment: Segment, before: Posture | None, after: Posture | None) -> tuple[Moment, ...]:
    """From the chair up, and down to hands and knees in front of it."""
    seat = required(before)
    moments = down_to_floor(DOWN, rising.standing(_FEET), required(after), segment.end_s - segment.start_s, 0.34)
    return (Moment(0.0, seat), Moment(0.8, leaning(seat)), Moment(2.2, moments[1].posture), *_later(moments[2:], 1.0))


def _later(moments: tuple[Moment, ...], by_s: float) -> tuple[Moment, ...]:
    """Begin some moments later; they catch up by the fifth."""
    return tuple(
        Moment(moment.at_s + max(by_s * (1 - i / 4), 0.0), moment.posture) for i, moment in enumerate(moments)
    )


def _onto_elbow(plan: Plan, before: Posture) -> Track:
    """From hands and knees onto the right hip and elbow; the lift comes in the same flow."""
    up = plan.first.moments[1].posture
    return Track(
        (
            Moment(0.0, before),
            Moment(1.1, moves.HIP_LIFTED),
            Moment(2.1, moves.SIDE_SITTING),
            Moment(3.7, plan.start),
            Moment(5.2, up),
            Moment(8.0, up),
            Moment(10.0, plan.end),
            Moment(11.0, plan.end),
        )
    )


def _change_side(plan: Plan) -> tuple[Moment, ...]:
    """Sit up, swing the knees over, and go down on the other elbow."""
    return (
        Moment(0.0, plan.end),
        Moment(2.4, moves.SIDE_SITTING),
        Moment(4.4, moves.CROOK_SITTING),
        Moment(5.0, moves.CROOK_SITTING),
        Moment(7.0, flipped(moves.SIDE_SITTING)),
        Moment(9.4, flipped(plan.start)),
        Moment(10.0, flipped(plan.start)),
    )


def _to_back(segment: Segment, before: Posture | None, after: Posture | None) -> tuple[Moment, ...]:
    """From the left elbow down to the side and over to the back."""
    end = required(after)
    return (
        Moment(0.0, required(before)),
        Moment(2.6, flipped(moves.SIDE_LYING)),
        Moment(5.0, end),
        Moment(segment.end_s - segment.start_s, end),
    )


def _to_front(segment: Segment, before: Posture | None, after: Posture | None) -> tuple[Moment, ...]:
    """From the back over the left side to the front."""
    end = required(after)
    return (
        Moment(0.0, required(before)),
        Moment(2.3, flipped(moves.SIDE_LYING)),
        Moment(5.0, end),
        Moment(segment.end_s - segment.start_s, end),
    )


def _up(segment: Segment, before: Posture | None, after: Posture | None) -> tuple[Moment, ...]:
    """From the front to hands and knees, one foot forward, and up."""
    del after
    place = UP.standing_place()
    return (
        Moment(0.0, required(before)),
        Moment(4.6, rising.on_knees(UP)),
        Moment(6.0, rising.on_knees(UP)),
        Moment(8.6, rising.half_kneeling(UP)),
        Moment(9.6, rising.half_kneeling(UP)),
        Moment(12.4, rising.stepped(place)),
        Moment(13.6, rising.standing(place)),
        Moment(segment.end_s - segment.start_s, rising.standing(place)),
    )


def _dress(board: Storyboard) -> None:
    """The camera follows; stick and chair are there while they are needed."""
    board.rides += [
        Ride(0.0, 0.0, SPOTS["hinge"]),
        Ride(141.0, 146.0, SPOTS["kneeling_down_left"]),
        Ride(149.0, 154.0, SPOTS["bird_dog"]),
        Ride(238.6, 240.8, SPOTS["rising"]),
        Ride(242.4, 245.0, SPOTS["side"]),
        Ride(272.0, 274.4, SPOTS["rising"]),
        Ride(280.6, 283.0, SPOTS["side"]),
        Ride(316.5, 320.0, SPOTS["lying"]),
        Ride(452.5, 457.0, SPOTS["kneeling_down"]),
        Ride(458.0, 463.0, SPOTS["standing_right"]),
    ]
    # The easier hinge has its hands on the thighs.
    stick = [] if board.is_easier else [Thing(6.6, 81.4, props.stick_on_back, 1.0)]
    board.things = [
        *stick,
        Thing(79.4, 143.4, lambda _: props.chair(CHAIR_X, heading=180.0), 1.2),
        Thing(318.2, 401.8, lambda _: props.cushion(0.48), 1.2),
    ]


PAGE = Page(
    build="ada",
    colours=look.ADA_COLOURS,
    moves={
        "Stand ready": _stand_ready,
        "Down to the floor": _to_floor,
        "Roll to your back": _to_back,
        "Turn over": _to_front,
        "Up you come": _up,
    },
    entries={"C2": _already_up, "C4": _onto_elbow},
    changes={"C4": _change_side},
    dress=_dress,
)
