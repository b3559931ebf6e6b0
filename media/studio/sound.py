"""The two sound tracks of a film: chimes, ticks and breath; and the same with the voice."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from media.programmefile import Course, SharedVoice
from media.studio.encode import SOUND_RATE
from media.studio.voice import speak
from media.timeline import Breath, Phase, PhaseKind, Segment, SegmentKind, Timeline
from player.events import RoutineForm

Sound = NDArray[np.float32]

_LIMIT = 0.9
_CHIME_S = 2.6
_CLEAR_OF_CHIME_S = 1.5
"""No word is said while a chime is still loud."""
_GAP_S = 0.25
_LONG_HOLD_S = 4.9
"""A hold of this length has its last three seconds counted."""
_DUCK = 0.5


def _fading(n: int, attack_s: float, decay_s: float) -> Sound:
    t = np.arange(n) / SOUND_RATE
    out: Sound = (np.minimum(t / attack_s, 1.0) * np.exp(-np.maximum(t - attack_s, 0.0) / decay_s)).astype(np.float32)
    return out


def chime(pitch_hz: float, gain: float = 0.13) -> Sound:
    """Strike a singing bowl: partials that are no multiples, a slow beat."""
    n = int(_CHIME_S * SOUND_RATE)
    t = np.arange(n) / SOUND_RATE
    out = np.zeros(n, np.float32)
    for ratio, part, decay_s in (
        (1, 1, 0.9),
        (1.003, 0.5, 0.9),
        (2.01, 0.32, 0.5),
        (2.76, 0.16, 0.32),
        (5.4, 0.05, 0.12),
    ):
        out += (part * np.sin(2 * np.pi * pitch_hz * ratio * t) * _fading(n, 0.012, decay_s)).astype(np.float32)
    return (gain * out * np.minimum(1.0, (_CHIME_S - t) / 0.3)).astype(np.float32)


def tick(pitch_hz: float = 720.0, gain: float = 0.05) -> Sound:
    """Tap a small piece of wood."""
    n = int(0.14 * SOUND_RATE)
    t = np.arange(n) / SOUND_RATE
    tone = np.sin(2 * np.pi * pitch_hz * t) + 0.4 * np.sin(2 * np.pi * 2.4 * pitch_hz * t)
    return (gain * tone * _fading(n, 0.002, 0.02)).astype(np.float32)


def breath(length_s: float, *, is_in: bool, gain: float = 0.030) -> Sound:
    """Let air flow: soft noise that swells and sinks, brighter on the way in."""
    n = int(length_s * SOUND_RATE)
    noise = np.random.default_rng(11 if is_in else 12).standard_normal(n)
    spectrum, pitch = np.fft.rfft(noise), np.fft.rfftfreq(n, 1 / SOUND_RATE)
    centre = 760.0 if is_in else 560.0
    shaped = np.fft.irfft(spectrum * np.exp(-((np.log(np.maximum(pitch, 1.0) / centre) / 0.55) ** 2)), n)
    u = np.linspace(0.0, 1.0, n)
    swell = np.sin(np.pi * u ** (0.8 if is_in else 0.62)) ** 2
    level = float(np.sqrt(np.mean(shaped**2)))
    return (gain * shaped / (3.0 * level) * swell * 2.0).astype(np.float32)


@dataclass(frozen=True, slots=True)
class Word:
    """A spoken line that wants a place.

    Attributes:
        text: What is said.
        start_s: The earliest it may begin.
        end_s: When it must be over.
    """

    text: str
    start_s: float
    end_s: float


def _phases(segment: Segment) -> list[Phase]:
    return [phase for rep in segment.reps for phase in rep.phases] or list(segment.phases)


def _effects(timeline: Timeline) -> list[tuple[float, Sound]]:
    """Place chimes, ticks and breath."""
    out: list[tuple[float, Sound]] = []
    for segment in timeline.segments:
        if segment.kind is SegmentKind.EXERCISE:
            out.append((segment.start_s, chime(396.0)))
        for phase in _phases(segment):
            length_s = phase.end_s - phase.start_s
            if phase.kind is PhaseKind.HOLD and length_s >= 1.0:
                out.append((phase.start_s, tick()))
            if phase.breath is not Breath.EASY and length_s >= 1.5:
                is_in = phase.breath is Breath.IN
                out.append((phase.start_s + 0.1, breath(length_s - 0.3, is_in=is_in)))
    out.append((timeline.film_s - _CHIME_S - 0.2, chime(528.0)))
    return out


def _words_of_rep_phases(segment: Segment, shared: SharedVoice) -> list[Word]:
    """Say hold, the last three seconds of a long one, and rest."""
    out = []
    for rep in segment.reps:
        for phase in rep.phases:
            length_s = phase.end_s - phase.start_s
            if phase.kind is PhaseKind.HOLD and length_s >= 1.5:
                out.append(Word(shared.hold, phase.start_s + 0.15, phase.end_s))
                if length_s >= _LONG_HOLD_S:
                    for left, text in zip((3, 2, 1), shared.count, strict=True):
                        out.append(Word(text, phase.end_s - left, phase.end_s - left + 1.0))
            elif phase.kind is PhaseKind.REST and length_s >= 1.0:
                out.append(Word(shared.rest, phase.start_s + 0.1, phase.end_s + 0.4))
    return out


def words(course: Course, timeline: Timeline) -> list[Word]:
    """List what the voice wants to say, the most needed first."""
    first: list[Word] = []
    then: list[Word] = []
    last: list[Word] = []
    routine = course.routine(timeline.routine_id)
    for segment, step in zip(timeline.segments, routine.segments, strict=True):
        clear_s = segment.start_s + _CLEAR_OF_CHIME_S
        if not segment.exercise_id:
            if step.voice:
                first.append(Word(step.voice, segment.start_s + 0.6, segment.end_s))
            continue
        voice = course.exercise(segment.exercise_id).voice
        first.append(Word(f"{voice.name} {voice.start}", clear_s, segment.end_s))
        starts = [rep.start_s for rep in segment.reps] or [phase.start_s for phase in segment.phases]
        second = starts[1] if len(starts) > 1 else clear_s + 8.0
        sides = [rep for a, rep in zip(segment.reps, segment.reps[1:], strict=False) if rep.side is not a.side]
        if voice.side_change:
            is_alternating = len(sides) > 1
            first += [
                Word(voice.side_change, rep.start_s + 0.1, rep.end_s) for rep in sides[: 1 if is_alternating else 9]
            ]
        then.append(Word(voice.feel, second + 0.3, segment.end_s))
        then.append(Word(voice.stop, second + 6.0, segment.end_s))
        last += _words_of_rep_phases(segment, course.voice)
    return [*first, *then, *last]


def _placed(wanted: list[Word], chimes: list[float], cache: Path) -> list[tuple[float, Sound]]:
    """Find each line a place where nothing else is said and no chime rings; a line without one is left out."""
    taken: list[tuple[float, float]] = [(at - 0.3, at + _CLEAR_OF_CHIME_S) for at in chimes]
    out: list[tuple[float, Sound]] = []
    for word in wanted:
        sound = speak(word.text, cache)
        length_s = len(sound) / SOUND_RATE
        at = word.start_s
        while at + length_s <= word.end_s:
            clash = [b for a, b in taken if a < at + length_s + _GAP_S and b > at - _GAP_S]
            if not clash:
                taken.append((at, at + length_s))
                out.append((at, sound))
                break
            at = max(clash) + _GAP_S + 0.01
    return out


def _mixed(length_s: float, parts: list[tuple[float, Sound]]) -> Sound:
    out = np.zeros(round(length_s * SOUND_RATE), np.float32)
    for at_s, sound in parts:
        start = max(round(at_s * SOUND_RATE), 0)
        end = min(start + len(sound), len(out))
        out[start:end] += sound[: end - start]
    return out


def _limited(samples: Sound) -> Sound:
    """Bend peaks softly below the limit."""
    out: Sound = (_LIMIT * np.tanh(samples / _LIMIT)).astype(np.float32)
    return out


def tracks(course: Course, routine_id: str, cache: Path) -> dict[str, Sound]:
    """Make both sound tracks of a routine.

    Args:
        course: The programme's files.
        routine_id: Which routine.
        cache: Where spoken lines are kept.

    Returns:
        "sounds" and "voice", mono samples at ``SOUND_RATE``, as long as the film.
    """
    timeline = course.timeline(routine_id, RoutineForm.FULL)
    effects = _effects(timeline)
    sounds = _mixed(timeline.film_s, effects)
    chimes = [at for at, sound in effects if len(sound) == int(_CHIME_S * SOUND_RATE)]
    spoken = _placed(words(course, timeline), chimes, cache)
    voice = _mixed(timeline.film_s, spoken)
    duck = np.ones_like(sounds)
    for at_s, sound in spoken:
        start, end = round((at_s - 0.15) * SOUND_RATE), round((at_s + len(sound) / SOUND_RATE + 0.15) * SOUND_RATE)
        duck[max(start, 0) : end] = _DUCK
    box = np.ones(4800) / 4800
    smooth = np.convolve(duck, box, mode="same").astype(np.float32)
    return {"sounds": _limited(sounds), "voice": _limited(sounds * smooth + voice)}
