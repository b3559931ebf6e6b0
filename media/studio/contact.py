"""Contact: parts of the body, how deep they sink, and how a figure is brought to rest on what carries it."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from media.studio.body import Build, solids
from media.studio.skeleton import INDEX, SIDES, Figure, Floats, turn
from media.studio.solids import Group, Solid, lowest

FLESH_M = 0.010
"""How far back, seat and thighs flatten under the body's weight."""
FIRM_M = 0.0015
"""The same of soles, palms, knees, elbows and head: next to nothing."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The solids of a body by part, for contact.

    Attributes:
        everything: All of them.
        ribs: Upper back and shoulders.
        seat: Pelvis and hips.
        trunk: Shirt, seat and thighs.
        head: Head and hair.
        feet: By side.
        hands: By side.
        legs: Thigh and shin, by side.
        elbows: Upper arm's end and forearm's start, by side.
    """

    everything: tuple[Solid, ...]
    ribs: tuple[Solid, ...]
    seat: tuple[Solid, ...]
    trunk: tuple[Solid, ...]
    head: tuple[Solid, ...]
    feet: dict[str, tuple[Solid, ...]]
    hands: dict[str, tuple[Solid, ...]]
    legs: dict[str, tuple[Solid, ...]]
    elbows: dict[str, tuple[Solid, ...]]


def parts(build: Build) -> Parts:
    """Sort a body's solids by part."""
    body = solids(build)

    def where(test: Callable[[Solid], bool]) -> tuple[Solid, ...]:
        return tuple(s for s in body if test(s))

    return Parts(
        everything=body,
        ribs=where(lambda s: s.group is Group.TOP and s.bone.startswith("tho") and not s.to_bone.startswith("arm")),
        seat=where(lambda s: s.bone == "pelvis"),
        trunk=where(
            lambda s: s.group is Group.TOP or (s.group < Group.ARM_R and s.bone.startswith(("pelvis", "thigh")))
        ),
        head=where(lambda s: s.group in {Group.HEAD, Group.HAIR} and s.bone == "head"),
        feet={x: where(lambda s, x=x: s.bone in {f"foot_{x}", f"toe_{x}"}) for x in SIDES},  # type: ignore[misc]
        hands={x: where(lambda s, x=x: s.bone in {f"hand_{x}", f"fing_{x}", f"tip_{x}"}) for x in SIDES},  # type: ignore[misc]
        legs={x: where(lambda s, x=x: s.bone in {f"thigh_{x}", f"shin_{x}"}) for x in SIDES},  # type: ignore[misc]
        elbows={x: where(lambda s, x=x: s.bone == f"fore_{x}" or s.to_bone == f"fore_{x}") for x in SIDES},  # type: ignore[misc]
    )


def solve(error: Callable[[float], float], low: float, high: float, steps: int = 22) -> float:
    """Find where an error changes its sign between two values; the better end if it does not.

    Falsi with halving, so that smooth errors settle in a few steps.
    """
    e_low, e_high = error(low), error(high)
    if e_low * e_high > 0:
        return low if abs(e_low) < abs(e_high) else high
    for _ in range(steps):
        middle = low + (high - low) * e_low / (e_low - e_high) if e_low != e_high else (low + high) / 2.0
        middle = min(max(middle, low + 0.05 * (high - low)), high - 0.05 * (high - low))
        e = error(middle)
        if abs(e) < 1e-7:
            return middle
        if e * e_low > 0:
            low, e_low = middle, e
        else:
            high, e_high = middle, e
    return (low + high) / 2.0


def turn_neck(figure: Figure, local: Floats, more: float) -> None:
    """Bend neck and head forward by some degrees beyond their local rotations, in place."""
    for bone, share in (("neck", 0.55), ("head", 0.45)):
        i = INDEX[bone]
        p = INDEX["tho3"] if bone == "neck" else INDEX["neck"]
        figure.rot[i] = figure.rot[p] @ turn(-more * share) @ local[i]
        offset = _OFFSETS[bone]
        figure.pos[i] = figure.pos[p] + figure.rot[p] @ offset


_OFFSETS = {"neck": np.array((0.004, 0.108, 0.0)), "head": np.array((0.012, 0.085, 0.0))}


def rest_head(
    figure: Figure, head: tuple[Solid, ...], height_m: float, low: float = -45.0, high: float = 45.0
) -> None:
    """Bend the neck until the head just lies on something at a height."""
    local = figure.local()

    def error(more: float) -> float:
        turn_neck(figure, local, more)
        return lowest(head, figure) - (height_m - FIRM_M)

    turn_neck(figure, local, solve(error, low, high))


def settle(figure: Figure, on: tuple[Solid, ...], sink_m: float, height_m: float = 0.0) -> None:
    """Shift a figure up or down until some of its solids sink into the floor by ``sink_m``."""
    figure.move((0.0, height_m - sink_m - lowest(on, figure), 0.0))
