"""Prove a film's movement before it is rendered: contact, planted limbs, angles, speed, phases, framing, seams."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from media.programmefile import Course
from media.studio import routines, touch
from media.studio.contact import FLESH_M
from media.studio.mirror import flipped_figure, mirrored_figure
from media.studio.plan import Plan, plan_of
from media.studio.rig import Rig
from media.studio.skeleton import NAMES, OFFSET, PARENT, SIDES, Figure, Floats, joint_angles
from media.studio.solids import lowest
from media.studio.storyboard import FPS, Storyboard, Take
from media.studio.supine import FLATTENED
from media.timeline import PhaseKind, Segment
from player.events import RoutineForm

FIRM_LIMIT_M = 0.006
FLESH_LIMIT_M = FLESH_M + 0.008
FLOAT_LIMIT_M = 0.005
"""How deep hands, feet and head may be in the floor, how deep flesh may flatten, how high a body may float."""
PLANTED_LIMIT_M = 0.005
ANGLE_LIMIT = 2.0
TURN_LIMIT = 14.0
"""Degrees by which a joint may turn in one frame: 420 a second."""
JERK_LIMIT = 5.0
"""Degrees by which a joint's turn may change from one frame to the next."""
SEAM_LIMIT_M = 0.002
SAFE_WIDTH, SAFE_HEIGHT = 0.84, 0.88
_FLESH_ROOM = (0.035, 0.060)
"""Half widths and half heights of the picture by which flesh stands out from the bones."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it should be.

    Attributes:
        film_s: Film time.
        where: The take.
        what: What was found, in words.
        size: How much.
        limit: How much is allowed.
    """

    film_s: float
    where: str
    what: str
    size: float
    limit: float

    def __str__(self) -> str:
        """Say it in one line."""
        return f"{self.film_s:7.2f} s  {self.where:<18} {self.what}: {self.size:.3f} (at most {self.limit:g})"


@dataclass(frozen=True, slots=True)
class Shot:
    """The figure in one frame."""

    film_s: float
    take: Take
    figure: Figure


def shots(board: Storyboard, rig: Rig, frames: Iterable[int]) -> Iterator[Shot]:
    """Pose the figure for some frames of a film."""
    for frame in frames:
        film_s = frame / FPS
        take = board.take_at(film_s)
        figure = take.track.figure(rig, film_s - take.start_s)
        if take.is_mirrored:
            figure = flipped_figure(figure) if take.mirrors_ahead else mirrored_figure(figure)
        yield Shot(film_s, take, figure)


def contact(rig: Rig, shot: Shot) -> Iterator[Finding]:
    """Nothing sinks into the floor, and the body never floats."""
    firm = {f"{name} {side}": part[side] for name, part in _firm(rig) for side in SIDES} | {"head": rig.parts.head}
    for name, solids in firm.items():
        low = lowest(solids, shot.figure)
        if low < -FIRM_LIMIT_M:
            yield Finding(shot.film_s, shot.take.name, f"{name} in the floor", -low, FIRM_LIMIT_M)
    low = lowest(rig.parts.everything, shot.figure)
    if low < -FLESH_LIMIT_M:
        yield Finding(shot.film_s, shot.take.name, "body in the floor", -low, FLESH_LIMIT_M)
    if low > FLOAT_LIMIT_M:
        yield Finding(shot.film_s, shot.take.name, "body above the floor", low, FLOAT_LIMIT_M)


def _firm(rig: Rig) -> tuple[tuple[str, dict[str, tuple]], ...]:  # type: ignore[type-arg]
    return (("foot", rig.parts.feet), ("hand", rig.parts.hands))


def bones(shot: Shot) -> Iterator[Finding]:
    """Bones keep their length."""
    child = PARENT >= 0
    long = np.linalg.norm(shot.figure.pos[child] - shot.figure.pos[PARENT[child]], axis=1)
    off = float(np.abs(long - np.linalg.norm(OFFSET[child], axis=1)).max())
    if off > 1e-6 or not np.isfinite(off):
        yield Finding(shot.film_s, shot.take.name, "a bone changed its length", off, 1e-6)


def _turns(a: Figure, b: Figure) -> Floats:
    """Measure how far each joint turned between two figures, degrees."""
    way = np.swapaxes(a.local(), 1, 2) @ b.local()
    return np.degrees(np.arccos(np.clip((np.trace(way, axis1=1, axis2=2) - 1.0) / 2.0, -1.0, 1.0)))


def speed(run: list[Shot]) -> Iterator[Finding]:
    """No joint jumps: neither its turn in one frame nor the change of that turn is large."""
    turns = [_turns(a.figure, b.figure) for a, b in pairwise(run)]
    for i, turn in enumerate(turns):
        worst = int(np.argmax(turn))
        if turn[worst] > TURN_LIMIT:
            what = f"{NAMES[worst]} turns too fast"
            yield Finding(run[i].film_s, run[i].take.name, what, float(turn[worst]), TURN_LIMIT)
        if i:
            change = np.abs(turn - turns[i - 1])
            worst = int(np.argmax(change))
            if change[worst] > JERK_LIMIT:
                yield Finding(
                    run[i].film_s, run[i].take.name, f"{NAMES[worst]} jumps", float(change[worst]), JERK_LIMIT
                )


def planted(run: list[Shot]) -> Iterator[Finding]:
    """Hands and feet that rest at one place at two moments stay there in between."""
    for take in {id(shot.take): shot.take for shot in run}.values():
        mine = [shot for shot in run if shot.take is take]
        for first, last in pairwise(take.track.moments):
            part = [s for s in mine if first.at_s - 1e-6 <= s.film_s - take.start_s <= last.at_s + 1e-6]
            if len(part) < 3:
                continue
            for bone in ("foot_r", "foot_l", "hand_r", "hand_l"):
                a, b = part[0].figure.joint(bone), part[-1].figure.joint(bone)
                if a[1] > _resting_height(bone) or np.linalg.norm(a - b) > PLANTED_LIMIT_M:
                    continue
                off = max(float(np.linalg.norm(s.figure.joint(bone) - a)) for s in part)
                if off > PLANTED_LIMIT_M:
                    yield Finding(part[0].film_s, take.name, f"{bone} does not stay", off, PLANTED_LIMIT_M)


def _resting_height(bone: str) -> float:
    """Tell how high a planted ankle or wrist is at most."""
    return 0.085 if bone.startswith("foot") else 0.035


def seams(run: list[Shot]) -> Iterator[Finding]:
    """One take ends where the next begins."""
    for a, b in pairwise(run):
        if a.take is b.take:
            continue
        rate = 4.0 * FPS
        step = float(np.linalg.norm(a.figure.pos - b.figure.pos, axis=1).max())
        if step > SEAM_LIMIT_M + 0.02 * rate / FPS:
            yield Finding(b.film_s, b.take.name, "does not begin where the take before ended", step, SEAM_LIMIT_M)


def framing(board: Storyboard, run: Iterable[Shot]) -> Iterator[Finding]:
    """The body stays inside the middle of the picture."""
    for shot in run:
        seen = board.spot_at(shot.film_s).camera.project(shot.figure.pos, 16 / 9)[:, :2]
        room = np.abs(seen).max(axis=0) + np.array(_FLESH_ROOM)
        for size, limit, what in ((room[0], SAFE_WIDTH, "wide"), (room[1], SAFE_HEIGHT, "high")):
            if size > limit:
                yield Finding(shot.film_s, shot.take.name, f"body reaches too {what}", float(size), limit)


def phases(segment: Segment, rig: Rig, board: Storyboard) -> Iterator[Finding]:
    """The figure moves in moves and returns, stands still in holds and rests, and turns where the cue track says."""
    for rep in segment.reps:
        take = board.take_at(rep.start_s)
        if take.is_entry:
            continue
        for phase in rep.phases:
            inside = np.arange(round(phase.start_s * FPS) + 1, round(phase.end_s * FPS))
            run = list(shots(board, rig, inside))
            motion = np.array([_turns(a.figure, b.figure).max() for a, b in pairwise(run)])
            is_still = phase.kind in {PhaseKind.HOLD, PhaseKind.REST}
            is_last = rep is segment.reps[-1] and phase is rep.phases[-1]
            if is_still and not is_last and motion.max() > 0.35 and not _keeps_moving(take, phase.kind):
                yield Finding(phase.start_s, take.name, f"moves in its {phase.kind}", float(motion.max()), 0.35)
            if not is_still and len(motion) > 3 and motion[1:-1].max() > 0.2:
                for edge, at_s in ((motion[0], phase.start_s), (motion[-1], phase.end_s)):
                    if edge > 0.35 * motion.max():
                        yield Finding(at_s, take.name, "does not turn with its cue", float(edge / motion.max()), 0.35)


def _keeps_moving(take: Take, kind: PhaseKind) -> bool:
    """Tell whether a hold is a slow movement by its keys, such as the hug of a knee."""
    del kind
    return any(a.posture.joints != b.posture.joints for a, b in pairwise(take.track.moments[1:3]))


def angles(plan: Plan, rig: Rig) -> Iterator[Finding]:
    """At each key the joints that it names stand as it says, but for those that contact decides."""
    for key, moment in zip(plan.keys, plan.first.moments, strict=True):
        figure = plan.first.figure(rig, moment.at_s)
        seen = measured(figure, moment.posture.stance)
        for name, wanted in key.joints.items():
            for joint in [name] if name in seen else [f"{name}_r", f"{name}_l"]:
                base = joint[:-2] if joint.endswith(("_r", "_l")) else joint
                if joint not in seen or base in plan.table.follows or (joint in key.joints and joint != name):
                    continue
                off = abs(seen[joint] - wanted)
                if off > ANGLE_LIMIT:
                    where = f"{plan.exercise.id} {key.name or key.at_s}"
                    yield Finding(
                        moment.at_s, where, f"{joint} is {seen[joint]:.1f}, not {wanted:g}", off, ANGLE_LIMIT
                    )


def measured(figure: Figure, stance: str) -> dict[str, float]:
    """Measure a figure in the programme's own joints, degrees."""
    found = joint_angles(figure)
    out = {}
    for side in SIDES:
        out[f"hip_{side}"], out[f"knee_{side}"] = found[f"thigh_{side}"][0], found[f"shin_{side}"][0]
        out[f"ankle_{side}"], out[f"elbow_{side}"] = found[f"foot_{side}"][0], found[f"fore_{side}"][0]
    for name in ("lum", "tho"):
        flat = FLATTENED[name] if stance == "supine" else 0.0
        out[name] = sum(found[f"{name}{i}"][0] for i in (1, 2, 3)) - flat
    out["lat"] = sum(found[f"{name}{i}"][1] for name in ("lum", "tho") for i in (1, 2, 3))
    out["thighs_roll"] = _roll_of_thighs(figure)
    return out


def _roll_of_thighs(figure: Figure) -> float:
    """Measure how far both knees have dropped to the right, seen along the body that lies on its back."""
    knees = [figure.joint(f"shin_{s}") - figure.joint(f"thigh_{s}") for s in SIDES]
    middle = (knees[0] + knees[1]) / 2.0
    return float(np.degrees(np.arctan2(middle[2], middle[1])))


def check(course: Course, routine_id: str, *, is_easier: bool = False, every: int = 1) -> list[Finding]:
    """Check the movement of a routine's film.

    Args:
        course: The programme's files.
        routine_id: Which routine.
        is_easier: True for the easier twin.
        every: Looks at every frame, or at every second, third ... one.
    """
    board = routines.storyboard(course, routine_id, is_easier=is_easier)
    rig = Rig(board.build)
    out: list[Finding] = []
    seen: dict[tuple[int, int, bool], Shot] = {}
    run: list[Shot] = []
    for frame in range(0, round(board.film_s * FPS), every):
        take = board.take_at(frame / FPS)
        local = round((frame / FPS - take.start_s) * FPS)
        key = (id(take.track), round(take.track.within(local / FPS) * FPS), take.is_mirrored)
        if key not in seen:
            seen[key] = next(iter(shots(board, rig, [frame])))
            out += [*contact(rig, seen[key]), *bones(seen[key]), *touch.through(rig, seen[key].figure, seen[key])]
        run.append(Shot(frame / FPS, take, seen[key].figure))
    if every == 1:
        out += speed(run)
    out += [*planted(run), *seams(run), *framing(board, run[:: max(6 // every, 1)])]
    for segment in course.timeline(routine_id, RoutineForm.FULL).exercises:
        exercise = course.exercise(segment.exercise_id)
        if segment.reps:
            out += phases(segment, rig, board)
            out += angles(plan_of(course, exercise, is_easier=is_easier), rig)
    return sorted(out, key=lambda finding: finding.film_s)
