"""Tailor a timeline to the day: half the repetitions of an exercise, or an exercise left out."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import replace

from media.timeline import Rep, Segment, SegmentKind, Side, Timeline

Stretch = tuple[float, float]


def tailored(timeline: Timeline, *, halved: Collection[str] = (), skipped: Collection[str] = ()) -> Timeline:
    """Make the timeline that plays fewer repetitions or fewer exercises of the same film.

    Args:
        timeline: One form of a routine.
        halved: Ids of exercises done with half the repetitions, rounded up on each side. An exercise without
            repetitions stays whole.
        skipped: Ids of exercises left out. A pause before one goes with it, and so does a transition that can be
            skipped together with it; all other transitions stay, since the next exercise needs the pose they lead to.

    Returns:
        A timeline whose ``cuts`` are the stretches of film to play and whose repetitions are counted anew.

    Raises:
        ValueError: If nothing would be left to play.
    """
    kept: list[Segment] = []
    stretches: list[Stretch] = []
    dropped_until_s = 0.0
    for segment in timeline.segments:
        dropped_until_s = max(dropped_until_s, _dropped_until_s(segment, timeline, skipped))
        if segment.start_s < dropped_until_s or segment.exercise_id in skipped:
            continue
        if segment.exercise_id in halved and segment.reps:
            shorter, parts = _half(segment)
            kept.append(shorter)
            stretches += parts
        else:
            kept.append(segment)
            stretches.append((segment.start_s, segment.end_s))
    if not kept:
        raise ValueError("a routine must keep something to play")
    return replace(timeline, cuts=_joined(stretches), segments=tuple(kept))


def _dropped_until_s(segment: Segment, timeline: Timeline, skipped: Collection[str]) -> float:
    """Tell up to where a pause or transition goes together with what it leads to; 0.0 if it stays."""
    until_s = segment.skip_to_s or 0.0
    if segment.kind is SegmentKind.PAUSE:
        until_s = next((s.end_s for s in timeline.segments if s.start_s >= segment.end_s), 0.0)
    led_to = [s.exercise_id for s in timeline.segments if segment.end_s <= s.start_s < until_s]
    return until_s if led_to and all(exercise_id in skipped for exercise_id in led_to) else 0.0


def _half(segment: Segment) -> tuple[Segment, list[Stretch]]:
    totals = Counter(rep.side for rep in segment.reps)
    done: Counter[Side | None] = Counter()
    reps: list[Rep] = []
    for rep in segment.reps:
        done[rep.side] += 1
        if done[rep.side] <= (totals[rep.side] + 1) // 2:
            reps.append(replace(rep, number=len(reps) + 1))
    spans = [(rep.start_s, rep.end_s) for rep in reps] + [(phase.start_s, phase.end_s) for phase in segment.phases]
    spans.sort()
    return replace(segment, start_s=spans[0][0], end_s=spans[-1][1], reps=tuple(reps)), spans


def _joined(stretches: list[Stretch]) -> tuple[Stretch, ...]:
    joined: list[Stretch] = []
    for start_s, end_s in stretches:
        if joined and joined[-1][1] == start_s:
            joined[-1] = (joined[-1][0], end_s)
        else:
            joined.append((start_s, end_s))
    return tuple(joined)


def fitted(timeline: Timeline, stretches: Iterable[Stretch]) -> Timeline:
    """Make the timeline that plays just these stretches of the same film, whoever chose them.

    Args:
        timeline: One form of a routine.
        stretches: What is played, in film time; repetitions and segments outside of it are left out.

    Returns:
        A timeline whose repetitions are counted anew. A repetition is kept if its start is played.

    Raises:
        ValueError: If nothing would be left to play.
    """
    played = sorted(stretches)

    def is_played(time_s: float) -> bool:
        return any(start_s <= time_s < end_s for start_s, end_s in played)

    kept: list[Segment] = []
    for segment in timeline.segments:
        spans = [(max(a, segment.start_s), min(b, segment.end_s)) for a, b in played]
        spans = [(a, b) for a, b in spans if a < b]
        if not spans:
            continue
        reps = [rep for rep in segment.reps if is_played(rep.start_s)]
        counted = tuple(replace(rep, number=number) for number, rep in enumerate(reps, start=1))
        phases = tuple(phase for phase in segment.phases if is_played(phase.start_s))
        kept.append(replace(segment, start_s=spans[0][0], end_s=spans[-1][1], reps=counted, phases=phases))
    if not kept:
        raise ValueError("a routine must keep something to play")
    return replace(timeline, cuts=_joined(played), segments=tuple(kept))
