"""Read a programme folder: the prescription, and the exercises, routines and films that go with it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from media import tomlfile
from media.exercise import Exercise, load_exercise
from media.pose import Pose
from media.routine import Routine, load_routine, make_timeline
from media.timeline import Timeline
from player.errors import FormatError
from player.events import RoutineForm
from player.programme import Programme, Stage

BUNDLED = Path(__file__).parent / "programmes" / "back-from-sitting"
"""Folder of the programme that comes with Dimmer."""
_SECONDS_PER_MIN = 60


@dataclass(frozen=True, slots=True)
class Source:
    """Something that the exercises were written from.

    Attributes:
        title: Its title.
        address: Where it was read, or "".
    """

    title: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class SharedVoice:
    """Spoken lines that all exercises share.

    Attributes:
        hold: When a hold begins.
        rest: When it ends.
        count: The last three seconds of a hold.
        get_ready: Before an exercise.
    """

    hold: str
    rest: str
    count: tuple[str, str, str]
    get_ready: str


@dataclass(frozen=True, slots=True)
class _PoseFile:
    poses: Mapping[str, Pose]


@dataclass(frozen=True, slots=True)
class _SourceFile:
    sources: Mapping[str, Source]


def load_programme(folder: Path) -> Programme:
    """Read what is prescribed, without the exercises.

    Raises:
        FormatError: If ``programme.toml`` is missing or says something wrong; names file, line and key.
    """
    return tomlfile.load(folder / "programme.toml", Programme)


class Course:
    """A programme folder: what is prescribed, and what is played for it.

    A file is read when it is first asked for and then kept, so that the first page of the window need not wait for
    eighteen exercises. Whatever reads may raise ``FormatError``, which names file, line and key; ``check`` reads all.
    """

    def __init__(self, folder: Path = BUNDLED) -> None:
        """Name the folder; nothing is read yet."""
        self.folder = folder
        self._exercises: dict[str, Exercise] = {}
        self._routines: dict[str, Routine] = {}
        self._timelines: dict[tuple[str, RoutineForm], Timeline] = {}

    @cached_property
    def programme(self) -> Programme:
        """What is prescribed."""
        return load_programme(self.folder)

    @cached_property
    def poses(self) -> Mapping[str, Pose]:
        """Base poses by id."""
        return tomlfile.load(self.folder / "poses.toml", _PoseFile).poses

    @cached_property
    def voice(self) -> SharedVoice:
        """Spoken lines that all exercises share."""
        return tomlfile.load(self.folder / "voice.toml", SharedVoice)

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        """What the exercises were written from, by name."""
        return tomlfile.load(self.folder / "sources.toml", _SourceFile).sources

    @property
    def exercises(self) -> Mapping[str, Exercise]:
        """Every exercise of the folder, by id."""
        files = sorted((self.folder / "exercises").glob("*.toml"))
        return {file.stem.upper(): self.exercise(file.stem.upper()) for file in files}

    def exercise(self, exercise_id: str) -> Exercise:
        """Give an exercise by its id ("A1")."""
        if exercise_id not in self._exercises:
            _check_name(exercise_id, self.folder / "exercises")
            path = self.folder / "exercises" / f"{exercise_id.lower()}.toml"
            self._exercises[exercise_id] = load_exercise(path, self.poses)
        return self._exercises[exercise_id]

    def routine(self, routine_id: str) -> Routine:
        """Give a routine by its id ("routine-1"), with its exercises read and checked."""
        if routine_id not in self._routines:
            _check_name(routine_id, self.folder)
            path = self.folder / f"{routine_id}.toml"
            self._routines[routine_id] = load_routine(path, self.exercise)
        return self._routines[routine_id]

    def timeline(self, routine_id: str, form: RoutineForm) -> Timeline:
        """Give the timeline of one form of a routine.

        Raises:
            LookupError: If the routine has no such form.
        """
        key = (routine_id, form)
        if key not in self._timelines:
            routine = self.routine(routine_id)
            exercises = {exercise_id: self.exercise(exercise_id) for exercise_id in routine.exercise_ids}
            self._timelines[key] = make_timeline(routine, exercises, form)
        return self._timelines[key]

    def usual_min(self, stage: Stage) -> int:
        """Tell how long the routine of a stage is in its usual form, in whole minutes, 1 or more."""
        form = stage.dose.form if stage.dose.has_short else RoutineForm.FULL
        return max(1, round(self.timeline(stage.routine_id, form).playing_s / _SECONDS_PER_MIN))

    def film_path(self, routine_id: str, *, smaller: bool = False) -> Path:
        """Say where the film of a routine belongs, or that of its easier twin, whether it is there or not."""
        return self.folder / f"{routine_id}{'-smaller' if smaller else ''}.mp4"

    def film(self, routine_id: str, *, smaller: bool = False) -> Path | None:
        """Give the film of a routine, or its easier twin; None if it is not there."""
        path = self.film_path(routine_id, smaller=smaller)
        return path if path.is_file() else None

    def check(self) -> None:
        """Read every file but the films, and check that they fit together.

        Raises:
            FormatError: At the first mistake; names file, line and key.
        """
        programme_file = self.folder / "programme.toml"
        for stage in self.programme.stages:
            routine = self.routine(stage.routine_id)
            if routine.stage != stage.number:
                raise FormatError(
                    f"{self.folder / routine.id}.toml: belongs to stage {stage.number}, not {routine.stage}"
                )
            if stage.dose.has_short != (routine.short is not None):
                raise FormatError(
                    f"{programme_file}: stages[{stage.number - 1}].dose.has_short is wrong for {routine.id}"
                )
        for exercise in self.exercises.values():
            unknown = set(exercise.sources) - set(self.sources)
            if unknown:
                names = ", ".join(sorted(unknown))
                raise FormatError(f"{self.folder / 'exercises' / exercise.id.lower()}.toml: sources knows no {names}")
        _ = self.voice


def _check_name(name: str, folder: Path) -> None:
    """Keep a name from a file inside its folder."""
    if not re.fullmatch(r"[A-Za-z0-9-]{1,40}", name):
        raise FormatError(f'{folder}: "{name}" cannot be the name of a file')
