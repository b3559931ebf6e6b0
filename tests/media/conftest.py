"""Films for the tests of the engine, each made once a run."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest

from tests.clips import Clip, make_clip

CLIPS = {
    "plain.mp4": Clip(seconds=8.0),
    "voice.mp4": Clip("libsvtav1", seconds=6.0, audio=("libopus", "libopus"), names=("Sounds", "Voice")),
    "short.mp4": Clip(seconds=1.5),
    "odd.mp4": Clip("libx264", 322, 182, Fraction(30000, 1001), 1.5),
    "wide.mp4": Clip(seconds=1.0, pixel_aspect=Fraction(16, 11)),
    "silent.mp4": Clip(seconds=1.5, audio=()),
    "sound.mp4": Clip("", seconds=2.0),
    "film.mkv": Clip(seconds=2.0),
}


@pytest.fixture(scope="session")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Give the film with a name of `CLIPS`."""
    folder = tmp_path_factory.mktemp("clips")

    def made(name: str) -> Path:
        path = folder / name
        return path if path.exists() else make_clip(path, CLIPS[name])

    return made
