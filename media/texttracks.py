"""The text tracks that go beside a film: captions, chapters and cues of a timeline, and a timeline from cues."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields, replace
from itertools import groupby
from pathlib import Path

from media import typed, webvtt, wording
from media.timeline import Breath, Phase, PhaseKind, Rep, Segment, SegmentKind, Side, Timeline
from media.typed import KeyPath
from media.webvtt import TextCue
from player.errors import FormatError
from player.events import RoutineForm

CAPTIONS_SUFFIX = ".vtt"
CHAPTERS_SUFFIX = ".chapters.vtt"
CUES_SUFFIX = ".cues.vtt"
"""Endings that take the place of a film's own. Players that look for subtitles find the captions by themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackCue:
    """One phase of a timeline, or a segment without phases, as it stands in a cue track; its times are the cue's.

    Attributes:
        segment: Number of the segment, 0 for the first; the cues of one segment follow each other.
        kind: What the segment is for.
        title: What the rail calls it.
        caption: The caption of the segment.
        exercise_id: The exercise, or "".
        exercise_name: Its name.
        start_line: How to lie, sit or stand for it.
        dose_line: How much of it, in words.
        skip_to_s: Where the segment's own skip button leads.
        rep: The repetition, 1 for the first; 0 for none.
        side: The side that works.
        side_words: What the side flag says.
        phase: The kind of the phase, or None for a segment without phases.
        word: The action word.
        breath: What the breath does; as ``phase``.
        phase_caption: The caption of the phase, or "" for the segment's.
    """

    segment: int
    kind: SegmentKind
    title: str
    caption: str = ""
    exercise_id: str = ""
    exercise_name: str = ""
    start_line: str = ""
    dose_line: str = ""
    skip_to_s: float | None = None
    rep: int = 0
    side: Side | None = None
    side_words: str = ""
    phase: PhaseKind | None = None
    word: str = ""
    breath: Breath | None = None
    phase_caption: str = ""

    def __post_init__(self) -> None:
        """Check that the words fit and that a phase is whole.

        Raises:
            ValueError: If not; starts with the key that is wrong.
        """
        for name, most_signs in _LIMITS.items():
            wording.check_line(name, getattr(self, name), most_signs)
        wording.check_caption("caption", self.caption)
        wording.check_caption("phase_caption", self.phase_caption)
        if (self.phase is None) != (self.breath is None):
            raise ValueError("phase needs a breath, and a breath a phase")
        if self.rep and (self.phase is None or self.kind is not SegmentKind.EXERCISE):
            raise ValueError("rep needs a phase of an exercise")
        if (self.kind is SegmentKind.EXERCISE) != bool(self.exercise_id):
            raise ValueError('exercise_id belongs to kind "exercise" and to no other')


_LIMITS = {
    "title": wording.SHORT_NAME_SIGNS,
    "exercise_id": wording.SHORT_NAME_SIGNS,
    "exercise_name": wording.SHORT_NAME_SIGNS,
    "start_line": wording.START_LINE_SIGNS,
    "dose_line": wording.RAIL_LINE_SIGNS,
    "side_words": wording.SIDE_WORDS_SIGNS,
    "word": wording.ACTION_WORD_SIGNS,
}


def captions(timeline: Timeline) -> tuple[TextCue, ...]:
    """Make the captions of a timeline; one that goes on over several phases is one cue."""
    merged: list[TextCue] = []
    for segment in timeline.segments:
        for start_ms, end_ms, part in _track_parts(0, segment):
            text = part.phase_caption or part.caption
            if merged and merged[-1].end_ms == start_ms and merged[-1].text == text:
                merged[-1] = TextCue(merged[-1].start_ms, end_ms, text)
            elif text:
                merged.append(TextCue(start_ms, end_ms, text))
    return tuple(merged)


def chapters(timeline: Timeline) -> tuple[TextCue, ...]:
    """Make the chapters of a timeline: one for each segment, with its title."""
    return tuple(TextCue(_ms(s.start_s), _ms(s.end_s), s.title) for s in timeline.segments)


def cues(timeline: Timeline) -> tuple[TextCue, ...]:
    """Make the cue track of a timeline: JSON for each phase, from which the timeline can be made again."""
    track = []
    for number, segment in enumerate(timeline.segments):
        for start_ms, end_ms, part in _track_parts(number, segment):
            defaults = {field.name: field.default for field in fields(part)}
            told = {key: value for key, value in asdict(part).items() if value != defaults[key]}
            track.append(TextCue(start_ms, end_ms, json.dumps(told, ensure_ascii=False)))
    return tuple(track)


def write_beside(film: Path, timeline: Timeline) -> tuple[Path, ...]:
    """Write the three text tracks of a timeline beside its film, and give their paths."""
    tracks = {CAPTIONS_SUFFIX: captions(timeline), CHAPTERS_SUFFIX: chapters(timeline), CUES_SUFFIX: cues(timeline)}
    paths = []
    for suffix, track in tracks.items():
        path = film.with_suffix(suffix)
        path.write_text(webvtt.write(track), encoding="utf-8", newline="\n")
        paths.append(path)
    return tuple(paths)


def load_timeline(path: Path, *, routine_id: str, stage: int) -> Timeline:
    """Make a timeline from the cue track beside a film.

    Args:
        path: The WebVTT file with the cues.
        routine_id: What the timeline is to be called.
        stage: The stage that it is for.

    Raises:
        FormatError: If the file cannot be read, leaves a gap or does not tell whole phases; names file and cue.
    """
    return timeline_from(webvtt.load(path), str(path), routine_id=routine_id, stage=stage)


def timeline_from(track: Sequence[TextCue], name: str, *, routine_id: str, stage: int) -> Timeline:
    """Make a timeline from a cue track; ``name`` is only for naming the track in errors.

    Raises:
        FormatError: If the track leaves a gap or does not tell whole phases; names the cue by its number.
    """
    if not track:
        raise FormatError(f"{name}: has no cues")
    parts = [(cue, _part(cue, name, number)) for number, cue in enumerate(track, start=1)]
    end_ms = 0
    for number, cue in enumerate(track, start=1):
        if cue.start_ms != end_ms:
            raise _error(name, number, (), f"must start where the cue before it ends, at {end_ms / 1000:g} s")
        end_ms = cue.end_ms
    segments: list[Segment] = []
    first = 1
    for segment_number, group in groupby(parts, key=lambda item: item[1].segment):
        items = list(group)
        if segment_number != len(segments):
            raise _error(name, first, ("segment",), f"must be {len(segments)}, the number of this segment")
        try:
            segments.append(_segment(items))
        except ValueError as error:
            raise _error(name, first, (), f"in the segment that begins here, {error}") from error
        first += len(items)
    starts = [segment.start_s for segment in segments]
    for segment in segments:
        if segment.skip_to_s is not None and (
            segment.skip_to_s <= segment.start_s or segment.skip_to_s not in starts
        ):
            raise FormatError(f"{name}: skip_to_s of {segment.title} must be the start of a later segment")
    film_s = end_ms / 1000
    return Timeline(routine_id, stage, RoutineForm.FULL, film_s, ((0.0, film_s),), tuple(segments))


def _ms(time_s: float) -> int:
    return round(time_s * 1000)


def _track_parts(number: int, segment: Segment) -> Iterable[tuple[int, int, TrackCue]]:
    """Tell a segment as the parts of a cue track, with the times of each in milliseconds."""
    whole = TrackCue(
        segment=number,
        kind=segment.kind,
        title=segment.title,
        caption=segment.caption,
        exercise_id=segment.exercise_id,
        exercise_name=segment.exercise_name,
        start_line=segment.start_line,
        dose_line=segment.dose_line,
        skip_to_s=segment.skip_to_s,
    )
    if not segment.parts:
        yield _ms(segment.start_s), _ms(segment.end_s), whole
    for phase, rep in segment.parts:
        part = replace(
            whole,
            rep=rep.number if rep else 0,
            side=rep.side if rep else None,
            side_words=rep.side_words if rep else "",
            phase=phase.kind,
            word=phase.word,
            breath=phase.breath,
            phase_caption=phase.caption,
        )
        yield _ms(phase.start_s), _ms(phase.end_s), part


def _part(cue: TextCue, name: str, number: int) -> TrackCue:
    try:
        data = json.loads(cue.text, object_pairs_hook=_once, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise _error(name, number, (), f"is not JSON: {error}") from error
    return typed.fill(data, TrackCue, lambda at, message: _error(name, number, at, message))


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    data = dict(pairs)
    if len(data) != len(pairs):
        raise ValueError("a key is there twice")
    return data


def _refuse(constant: str) -> object:
    raise ValueError(f"{constant} is not a number")


def _segment(items: list[tuple[TextCue, TrackCue]]) -> Segment:
    """Put the cues of one segment together.

    Raises:
        ValueError: If they contradict each other.
    """
    first = items[0][1]
    of_segment = {name: getattr(first, name) for name in _OF_SEGMENT}
    if any({name: getattr(part, name) for name in _OF_SEGMENT} != of_segment for _, part in items):
        raise ValueError("all cues must tell the same of it")
    if len(items) > 1 and any(part.phase is None for _, part in items):
        raise ValueError("a cue without a phase must be the only one")
    reps: list[Rep] = []
    loose: list[Phase] = []
    for rep_number, group in groupby(items, key=lambda item: item[1].rep):
        run = list(group)
        phases = tuple(
            Phase(part.phase, cue.start_ms / 1000, cue.end_ms / 1000, part.word, part.breath, part.phase_caption)
            for cue, part in run
            if part.phase is not None and part.breath is not None
        )
        if not rep_number:
            loose += phases
            continue
        if rep_number != len(reps) + 1:
            raise ValueError(f"repetition {len(reps) + 1} must come before repetition {rep_number}")
        sides = {(part.side, part.side_words) for _, part in run}
        if len(sides) > 1:
            raise ValueError(f"repetition {rep_number} must keep its side")
        side, side_words = sides.pop()
        reps.append(Rep(rep_number, side, phases, side_words))
    return Segment(
        start_s=items[0][0].start_ms / 1000,
        end_s=items[-1][0].end_ms / 1000,
        reps=tuple(reps),
        phases=tuple(loose),
        optional=first.skip_to_s is not None,
        **of_segment,
    )


_OF_SEGMENT = (
    "kind", "title", "caption", "exercise_id", "exercise_name", "start_line", "dose_line", "skip_to_s",
)  # fmt: skip


def _error(name: str, number: int, at: KeyPath, message: str) -> FormatError:
    key = f", {typed.key_name(at)}" if at else ""
    return FormatError(f"{name}, cue {number}{key}: {message}")
