"""The bodies of the films: two people made of soft solids, one skeleton for both."""

from dataclasses import dataclass

from media.studio.skeleton import SIDES, Vector
from media.studio.solids import Group, Shape, Solid


@dataclass(frozen=True, slots=True)
class Build:
    """What tells one body from another; the bones are the same, so every pose fits both.

    Attributes:
        name: "ada" or "ben".
        chest: Half width and half depth of the rib cage against the first body.
        waist: The same of the waist.
        hips: The same of the hips and seat.
        limbs: Thickness of arms and legs against the first body.
        bust: Depth of the bust, metres.
        neck_m: Radius of the neck.
        jaw: Size of the jaw against the first body.
        has_bun: True for long hair in a bun, else it is cropped.
    """

    name: str
    chest: float
    waist: float
    hips: float
    limbs: float
    bust: float
    neck_m: float
    jaw: float
    has_bun: bool


ADA = Build("ada", 1.0, 1.0, 1.0, 1.0, 1.0, 0.044, 1.0, True)
BEN = Build("ben", 1.09, 1.13, 0.94, 1.08, 0.0, 0.056, 1.10, False)
BUILDS = {build.name: build for build in (ADA, BEN)}


def _ball(
    group: Group, bone: str, at: Vector, size: Vector, blend: float, swell: tuple[float, float] = (0.0, 0.0)
) -> Solid:
    return Solid(Shape.ELLIPSOID, group, bone, at, size, blend, swell=swell)


def _rod(group: Group, bone: str, at: Vector, to_bone: str, to: Vector, size: Vector, blend: float) -> Solid:
    return Solid(Shape.CAPSULE, group, bone, at, size, blend, to_bone=to_bone, to=to)


def _cap(at: Vector, size: Vector, toward: Vector, cut: float, blend: float = 0.0) -> Solid:
    """Hair on the part of the head that lies ``cut`` metres towards a direction from its middle, and beyond."""
    return Solid(Shape.CAP, Group.HAIR, "head", at, size, blend, to=toward, cut=cut)


def _scaled(size: Vector, by: float) -> Vector:
    """Scale the width and depth of a part, not its length along the bone."""
    return size[0] * by, size[1], size[2] * by


def _torso(b: Build) -> list[Solid]:
    """Shirt: belly, ribs, bust, shoulder blades."""
    top, w, c = Group.TOP, b.waist, b.chest
    out = [
        _ball(top, "pelvis", (0.000, 0.034, 0.0), _scaled((0.111, 0.085, 0.161), b.hips), 0.05),
        _ball(top, "pelvis", (0.000, 0.072, 0.0), _scaled((0.098, 0.066, 0.140), b.hips), 0.05),
        _ball(top, "lum1", (0.044, 0.000, 0.0), _scaled((0.094, 0.070, 0.128), w), 0.05, (0.15, 0.0)),
        _ball(top, "lum1", (0.044, 0.036, 0.0), _scaled((0.089, 0.075, 0.118), w), 0.05, (0.20, 0.0)),
        _ball(top, "lum2", (0.045, 0.036, 0.0), _scaled((0.086, 0.075, 0.113), w), 0.05, (0.20, 0.02)),
        _ball(top, "lum3", (0.047, 0.032, 0.0), _scaled((0.087, 0.078, 0.113), w), 0.05, (0.10, 0.05)),
        _ball(top, "tho1", (0.051, 0.026, 0.0), _scaled((0.092, 0.085, 0.119), c), 0.05, (0.02, 0.06)),
        _ball(top, "tho2", (0.052, 0.020, 0.0), _scaled((0.098, 0.095, 0.129), c), 0.05, (0.0, 0.06)),
        _ball(top, "tho3", (0.044, -0.004, 0.0), _scaled((0.093, 0.094, 0.130), c), 0.05, (0.0, 0.05)),
    ]
    for z in (1.0, -1.0):
        if b.bust:
            out.append(_ball(top, "tho2", (0.122, 0.008, 0.060 * z), (0.062, 0.058, 0.060), 0.04, (0.0, 0.04)))
            out.append(_ball(top, "tho2", (0.092, 0.058, 0.054 * z), (0.060, 0.062, 0.062), 0.05, (0.0, 0.04)))
        else:
            out.append(_ball(top, "tho2", (0.098, 0.052, 0.062 * z), (0.056, 0.070, 0.080), 0.05, (0.0, 0.04)))
        out.append(_ball(top, "tho3", (-0.018, -0.016, 0.068 * z), (0.040, 0.090, 0.062), 0.06))
        out.append(_ball(top, "tho3", (0.002, 0.056, 0.050 * z), (0.052, 0.040, 0.078), 0.05))
    return out


def _hem(build: Build) -> Solid:
    """Cut the shirt level round the hips; last of its group."""
    lower = 0.036 if build.bust else 0.030
    return Solid(Shape.HEM, Group.TOP, "pelvis", (0.0, lower, 0.0), (0.30, 0.30, 0.30), 0.006, to=(0.10, 1.0, 0.0))


def _arm(b: Build, side: str, z: float) -> list[Solid]:
    """Sleeve, arm and hand of one side."""
    group, top, m = (Group.ARM_R if z > 0 else Group.ARM_L), Group.TOP, b.limbs
    arm, fore, hand = f"arm_{side}", f"fore_{side}", f"hand_{side}"
    fing, tip, thumb = f"fing_{side}", f"tip_{side}", f"thumb_{side}"
    out = [
        _rod(top, "tho3", (0.004, 0.068, 0.030 * z), arm, (0.0, 0.004, -0.026 * z), (0.043, 0.042 * m, 0.0), 0.06),
        _ball(top, arm, (0.0, -0.022, 0.002 * z), (0.046 * m, 0.062, 0.044 * m), 0.05),
        _rod(top, arm, (0.0, -0.01, 0.0), arm, (0.002, -0.134, 0.0), (0.0435 * m, 0.0465 * m, 0.0), 0.04),
        _rod(group, arm, (0.0, -0.03, 0.0), fore, (0.0, 0.0, 0.0), (0.0395 * m, 0.0325 * m, 0.001), 0.02),
        _ball(group, arm, (0.006, -0.150, 0.0), (0.0395 * m, 0.085, 0.0370 * m), 0.04),
        _rod(group, fore, (0.0, 0.0, 0.0), hand, (0.0, 0.010, 0.0), (0.0320 * m, 0.0205 * m, 0.002), 0.025),
        _ball(group, fore, (0.004, -0.070, 0.0), (0.0360 * m, 0.085, 0.0335 * m), 0.035),
        _ball(group, hand, (0.0, 0.006, 0.0), (0.0255 * m, 0.032, 0.0185 * m), 0.025),
        _ball(group, hand, (0.001, -0.052, 0.001 * z), (0.0370, 0.047, 0.0140), 0.022),
        _ball(group, hand, (0.019, -0.034, -0.009 * z), (0.0185, 0.033, 0.0150), 0.018),
        _ball(group, hand, (-0.023, -0.036, -0.007 * z), (0.0140, 0.036, 0.0125), 0.018),
        _rod(
            group, thumb, (-0.004, 0.0, -0.003 * z), thumb, (0.022, -0.036, -0.008 * z), (0.0150, 0.0115, 0.0), 0.014
        ),
        _rod(
            group,
            thumb,
            (0.022, -0.036, -0.008 * z),
            thumb,
            (0.030, -0.068, -0.010 * z),
            (0.0113, 0.0085, 0.0),
            0.006,
        ),
    ]
    for x, length, drop in (
        (-0.029, 0.78, -0.012),
        (-0.0103, 0.95, -0.002),
        (0.0095, 1.0, 0.0),
        (0.0290, 0.92, -0.004),
    ):
        knuckle, joint = (x * 0.95, 0.018 - drop, 0.0), (x * 1.02, 0.0 - drop * 0.6, 0.0)
        out.append(_rod(group, fing, knuckle, tip, joint, (0.0108, 0.0092, 0.0), 0.008))
        out.append(_rod(group, tip, joint, tip, (x * 0.98, -0.046 * length, 0.0), (0.0092, 0.0072, 0.0), 0.005))
    return out


def _leg(b: Build, side: str, z: float) -> list[Solid]:
    """Leggings of one side; the pelvis belongs to both legs, so that a leg never webs with the other."""
    group, m, h = (Group.LEG_R if z > 0 else Group.LEG_L), b.limbs, b.hips
    thigh, shin = f"thigh_{side}", f"shin_{side}"
    return [
        _ball(group, "pelvis", (0.002, 0.034, 0.0), _scaled((0.099, 0.085, 0.143), h), 0.05),
        _ball(group, "pelvis", (-0.038, -0.022, 0.066 * z), _scaled((0.074, 0.088, 0.078), h), 0.06),
        _ball(group, "pelvis", (0.010, -0.015, 0.070 * z), _scaled((0.085, 0.090, 0.080), h), 0.06),
        _rod(group, thigh, (0.0, -0.015, 0.004 * z), shin, (0.0, 0.0, 0.0), (0.080 * m, 0.0505 * m, 0.008), 0.06),
        _ball(group, thigh, (0.020, -0.182, 0.002 * z), (0.067 * m, 0.163, 0.064 * m), 0.04),
        _ball(group, shin, (0.013, 0.006, 0.0), (0.044 * m, 0.052, 0.044 * m), 0.03),
        _rod(group, shin, (0.0, 0.0, 0.0), shin, (0.0, -0.362, 0.0), (0.0480 * m, 0.0345 * m, 0.002), 0.03),
        _ball(group, shin, (-0.022, -0.130, 0.003 * z), (0.0445 * m, 0.127, 0.0475 * m), 0.04),
    ]


def _foot(side: str, z: float) -> list[Solid]:
    """Bare foot: ankle, heel, instep, ball, toes."""
    group = Group.FOOT_R if z > 0 else Group.FOOT_L
    shin, foot, toe = f"shin_{side}", f"foot_{side}", f"toe_{side}"
    out = [
        _rod(group, shin, (0.0, -0.32, 0.0), foot, (-0.004, -0.005, 0.0), (0.0310, 0.0325, 0.0), 0.02),
        _ball(group, foot, (-0.030, -0.040, 0.0), (0.036, 0.036, 0.031), 0.03),
        _ball(group, foot, (0.0, -0.004, 0.022 * z), (0.014, 0.016, 0.012), 0.02),
        _ball(group, foot, (0.002, 0.002, -0.022 * z), (0.014, 0.016, 0.012), 0.02),
        _rod(group, foot, (0.008, -0.018, 0.0), toe, (-0.004, 0.010, 0.0), (0.033, 0.0235, 0.0), 0.03),
        _ball(group, foot, (0.050, -0.055, 0.004 * z), (0.075, 0.020, 0.032), 0.02),
        _ball(group, toe, (-0.012, -0.001, 0.0), (0.046, 0.0180, 0.043), 0.03),
        _rod(group, toe, (0.015, -0.003, -0.026 * z), toe, (0.060, -0.005, -0.025 * z), (0.0160, 0.0135, 0.0), 0.012),
    ]
    for i, at in enumerate((-0.003, 0.012, 0.025, 0.036)):
        end = (0.053 - 0.0085 * i, -0.008, at * z)
        out.append(_rod(group, toe, (0.010, -0.005, at * z), toe, end, (0.0115, 0.0097, 0.0), 0.006))
    return out


def _head(b: Build) -> list[Solid]:
    """Neck, skull, face, ears and hair."""
    head, hair, j = Group.HEAD, Group.HAIR, b.jaw
    out = [
        _rod(
            head, "tho3", (0.010, 0.066, 0.0), "head", (0.014, 0.020, 0.0), (b.neck_m * 1.10, b.neck_m, -0.003), 0.02
        ),
        _ball(head, "head", (0.018, 0.098, 0.0), (0.097, 0.098, 0.076), 0.03),
        _ball(head, "head", (0.058, 0.052, 0.0), (0.053, 0.075, 0.056), 0.05),
        _rod(
            head,
            "head",
            (0.062, 0.008, 0.024 * j),
            "head",
            (0.062, 0.008, -0.024 * j),
            (0.029 * j, 0.029 * j, 0.0),
            0.03,
        ),
        _rod(
            head, "head", (0.091, 0.001, 0.004), "head", (0.091, 0.001, -0.004), (0.0195 * j, 0.0195 * j, 0.0), 0.022
        ),
        _rod(head, "head", (0.106, 0.088, 0.0), "head", (0.1215, 0.056, 0.0), (0.0055, 0.0092, 0.0), 0.012),
        _ball(head, "head", (0.1120, 0.0515, 0.0075), (0.008, 0.006, 0.0055), 0.008),
        _ball(head, "head", (0.1120, 0.0515, -0.0075), (0.008, 0.006, 0.0055), 0.008),
        _rod(head, "head", (0.1055, 0.0295, 0.010), "head", (0.1055, 0.0295, -0.010), (0.0068, 0.0068, 0.0), 0.010),
        _rod(head, "head", (0.1045, 0.0210, 0.008), "head", (0.1045, 0.0210, -0.008), (0.0078, 0.0078, 0.0), 0.010),
    ]
    for z in (1.0, -1.0):
        out.append(_ball(head, "head", (0.092, 0.0725, 0.031 * z), (0.015, 0.012, 0.017), 0.014))
        out.append(_ball(head, "head", (0.078, 0.048, 0.040 * z), (0.024, 0.022, 0.018), 0.025))
        out.append(_ball(head, "head", (0.004, 0.064, 0.0755 * z), (0.019, 0.030, 0.009), 0.007))
    if b.has_bun:
        out.append(_cap((0.004, 0.104, 0.0), (0.1055, 0.1040, 0.0845), (-0.80, 0.60, 0.0), -0.030))
        out.append(_rod(hair, "head", (-0.052, 0.196, 0.0), "head", (-0.060, 0.210, 0.0), (0.037, 0.034, 0.0), 0.016))
    else:
        out.append(_cap((0.006, 0.108, 0.0), (0.1045, 0.1005, 0.0825), (-0.46, 0.888, 0.0), -0.006))
        out.append(_cap((0.006, 0.104, 0.0), (0.1030, 0.1025, 0.0820), (-0.95, 0.312, 0.0), -0.002, 0.02))
    return out


def solids(build: Build) -> tuple[Solid, ...]:
    """List every solid of a body."""
    out = _torso(build) + _head(build)
    for side, z in zip(SIDES, (1.0, -1.0), strict=True):
        out += _arm(build, side, z) + _leg(build, side, z) + _foot(side, z)
    return (*out, _hem(build))
