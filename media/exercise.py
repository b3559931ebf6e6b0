"""Exercise: one movement of the programme as its file tells it, with keyframes, phases and words."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import accumulate, pairwise
from pathlib import Path

from media import tomlfile, wording
from media.pose import Key, Pose
from media.timeline import Breath, PhaseKind, Side
from media.typed import KeyPath

NEARLY_S = 1e-6
"""Times closer than this are the same: sums of decimal seconds are not exact."""

_ID = re.compile(r"[A-Z][1-9][0-9]?")


class Sides(StrEnum):
    """How the repetitions are shared between the sides of the body; the right always begins."""

    BOTH = "both"
    ALTERNATE = "alternate"
    IN_TURN = "in_turn"


class Direction(StrEnum):
    """Which way an exercise moves the back; where one way makes a back worse, another may ease it."""

    BEND = "bend"
    ARCH = "arch"
    SIDE = "side"
    TURN = "turn"


@dataclass(frozen=True, slots=True)
class RepPhase:
    """A part of one repetition.

    Attributes:
        kind: Move, hold, return or rest.
        seconds: Its length, above 0.
        word: The action word, at most two words.
        breath: What the breath does.
        caption: Its own caption, or "" for that of the repetition.
    """

    kind: PhaseKind
    seconds: float
    word: str
    breath: Breath
    caption: str = ""

    def __post_init__(self) -> None:
        """Check length and words.

        Raises:
            ValueError: If one of them is out of its limits.
        """
        if not 0 < self.seconds <= 600:  # noqa: PLR2004 - ten minutes is longer than any routine
            raise ValueError("seconds must be above 0 and at most 600")
        wording.check_line("word", self.word, wording.ACTION_WORD_SIGNS)
        wording.check_caption("caption", self.caption)


@dataclass(frozen=True, slots=True)
class ExerciseDose:
    """How often one exercise is done in its routine.

    Attributes:
        reps: Repetitions in all, both sides together: the clicks. 0 for an exercise that runs once through.
        rep_s: Seconds of one repetition, or of the run through.
        line: The dose in words, for the rail ("4 each side, legs take turns").
        sides: How the sides share the repetitions.
        side_words: What the side flag says ("Right leg"); empty for both sides at once.
        change: The change of side half-way, where the sides come in turn and need time for it.
    """

    reps: int
    rep_s: float
    line: str
    sides: Sides = Sides.BOTH
    side_words: Mapping[Side, str] = field(default_factory=dict)
    change: RepPhase | None = None

    def __post_init__(self) -> None:
        """Check that repetitions and sides agree.

        Raises:
            ValueError: If they do not.
        """
        if not 0 <= self.reps <= 100:  # noqa: PLR2004 - what a rail of notches can still show
            raise ValueError("reps must be from 0 to 100")
        if self.rep_s <= 0:
            raise ValueError("rep_s must be above 0")
        wording.check_line("line", self.line, wording.RAIL_LINE_SIGNS)
        if self.sides is Sides.BOTH and self.side_words:
            raise ValueError("side_words must be left out where both sides work at once")
        if self.sides is not Sides.BOTH:
            if self.reps % 2 or not self.reps:
                raise ValueError("reps must be even where the sides take turns")
            if set(self.side_words) != set(Side):
                raise ValueError("side_words must name the left and the right")
            for title in self.side_words.values():
                wording.check_line("side_words", title, wording.SIDE_WORDS_SIGNS)
        if self.change is not None and self.sides is not Sides.IN_TURN:
            raise ValueError('change is only for sides = "in_turn"')

    @property
    def length_s(self) -> float:
        """Seconds of the whole exercise."""
        return max(self.reps, 1) * self.rep_s + (self.change.seconds if self.change else 0.0)

    def side_of(self, rep: int) -> Side | None:
        """Tell which side works in a repetition, counted from 1."""
        if self.sides is Sides.BOTH:
            return None
        is_right = rep % 2 == 1 if self.sides is Sides.ALTERNATE else rep <= self.reps // 2
        return Side.RIGHT if is_right else Side.LEFT


@dataclass(frozen=True, slots=True)
class RepCaption:
    """A caption that stays from one repetition on until the next takes over.

    Attributes:
        text: One or two lines.
        from_rep: The repetition that it begins with, from 1.
        kind: Only in phases of this kind, or None for all.
    """

    text: str
    from_rep: int = 1
    kind: PhaseKind | None = None

    def __post_init__(self) -> None:
        """Check the words.

        Raises:
            ValueError: If they do not fit the caption band.
        """
        wording.check_caption("text", self.text)


@dataclass(frozen=True, slots=True)
class Variant:
    """The easier or the harder way to do an exercise.

    Attributes:
        text: What to do, in a sentence or two.
        start: Id of its base pose where that is another one.
        keys: Keyframes in the time of the standard ones; empty where only the words differ.
        film: What only the film needs.
    """

    text: str
    start: str = ""
    keys: tuple[Key, ...] = ()
    film: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Voice:
    """What the voice says in one exercise, besides the words that all exercises share.

    Attributes:
        name: Its name.
        start: How to lie, sit or stand.
        feel: The one thing to feel.
        stop: When to stop; said once.
        side_change: Said when the other side begins ("Now the other leg."), or "".
    """

    name: str
    start: str
    feel: str
    stop: str
    side_change: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """One movement, as its file tells it.

    Attributes:
        id: "A1": letter of the stage and number.
        name: Its full name.
        short_name: The name for the rail and for lists.
        start: Id of the base pose it starts from.
        start_line: How to lie, sit or stand, for the rail.
        set_up: The same in a sentence.
        why: What it is for.
        feel: What to feel.
        ease: When and how to make it smaller, or leave it out.
        mistakes: What often goes wrong, and what to do instead.
        sources: What it was written from: names in the list of sources.
        is_custom: True if it rests on clinical custom more than on a source.
        directions: Which ways it moves the back; empty for none.
        dose: How often.
        phases: The phases of one repetition, or of the run through.
        keys: Keyframes of one repetition, on its right side where it has sides. The first key is where the first
            repetition starts; later ones start where the one before ended.
        easier: The smaller way, with keyframes.
        harder: The way on, or None.
        voice: Its spoken lines.
        captions: What the caption band says, by repetition.
        film: What only the film needs; see the studio.
    """

    id: str
    name: str
    short_name: str
    start: str
    start_line: str
    set_up: str
    why: str
    feel: str
    ease: tuple[str, ...]
    mistakes: tuple[str, ...]
    sources: tuple[str, ...]
    dose: ExerciseDose
    phases: tuple[RepPhase, ...]
    keys: tuple[Key, ...]
    easier: Variant
    voice: Voice
    captions: tuple[RepCaption, ...] = ()
    is_custom: bool = False
    directions: frozenset[Direction] = frozenset()
    harder: Variant | None = None
    film: Mapping[str, object] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Check that times, repetitions and keyframes agree.

        Raises:
            ValueError: If they do not; starts with the key that is wrong.
        """
        if not _ID.fullmatch(self.id):
            raise ValueError(f'id must be a capital letter and a number such as "A1", not "{self.id}"')
        wording.check_line("short_name", self.short_name, wording.SHORT_NAME_SIGNS)
        wording.check_line("start_line", self.start_line, wording.START_LINE_SIGNS)
        self._check_phases()
        self._check_keys("keys", self.keys)
        for name, variant in (("easier", self.easier), ("harder", self.harder)):
            if variant is not None and (variant.keys or name == "easier"):
                self._check_keys(name, variant.keys)
        self._check_captions()

    @property
    def length_s(self) -> float:
        """Seconds of the whole exercise."""
        return self.dose.length_s

    def caption_of(self, rep: int, phase: RepPhase) -> str:
        """Tell the caption of a phase in a repetition: its own, else the latest for its kind, else the latest."""
        best = RepCaption("", 0)
        for caption in self.captions:
            # Of those that begin together, the one for this kind of phase wins.
            is_newer = caption.from_rep > best.from_rep or (caption.from_rep == best.from_rep and best.kind is None)
            if caption.from_rep <= rep and caption.kind in (None, phase.kind) and is_newer:
                best = caption
        return phase.caption or best.text

    def _check_phases(self) -> None:
        total_s = sum(phase.seconds for phase in self.phases)
        if abs(total_s - self.dose.rep_s) > NEARLY_S:
            raise ValueError(f"phases last {total_s:g} s together, but rep_s is {self.dose.rep_s:g}")

    def _check_keys(self, name: str, keys: tuple[Key, ...]) -> None:
        times = [key.at_s for key in keys]
        if not times or times[0] != 0 or abs(times[-1] - self.dose.rep_s) > NEARLY_S:
            raise ValueError(f"{name} must have keyframes from 0 to {self.dose.rep_s:g} s")
        if any(later <= earlier for earlier, later in pairwise(times)):
            raise ValueError(f"{name} must have its keyframes in order of time")
        # The turning points of the film are the ends of the phases, or film and rail would drift apart.
        for end_s in accumulate(phase.seconds for phase in self.phases):
            if all(abs(time_s - end_s) > NEARLY_S for time_s in times):
                raise ValueError(f"{name} must have a keyframe at {end_s:g} s, where a phase ends")

    def _check_captions(self) -> None:
        reps = [caption.from_rep for caption in self.captions]
        if reps != sorted(reps) or not all(1 <= rep <= max(self.dose.reps, 1) for rep in reps):
            raise ValueError("captions must be in order of from_rep and within the repetitions")
        for number, phase in enumerate(self.phases, start=1):
            if not self.caption_of(1, phase):
                raise ValueError(f"captions must have one for phase {number} of the first repetition")


def load_exercise(path: Path, poses: Mapping[str, Pose]) -> Exercise:
    """Read an exercise file, whose name must be its id.

    Args:
        path: The file.
        poses: The base poses that it may start from, by id.

    Raises:
        FormatError: If it cannot be read or says something wrong; names file, line and key.
    """
    document = tomlfile.read(path)
    exercise = document.fill(Exercise)
    if path.stem.upper() != exercise.id:
        raise document.error(("id",), f'must be that of the file name, "{path.stem.upper()}"')
    starts: list[tuple[KeyPath, str]] = [(("start",), exercise.start), (("easier", "start"), exercise.easier.start)]
    if exercise.harder:
        starts.append((("harder", "start"), exercise.harder.start))
    for key, start in starts:
        if start and start not in poses:
            raise document.error(key, f'must be one of {", ".join(poses)}, not "{start}"')
    return exercise
