"""Finding libVLC, and what is said where it is not."""

import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path

import pytest

from media.libvlc import OPTIONS, how_to_install, load

ROOT = Path(__file__).parents[2]

TRY = """
import sys
import threading
from media.libvlc import load
from player.errors import EngineMissingError
{before}
try:
    load()
except EngineMissingError as error:
    print("missing:", error)
else:
    print("loaded")
"""

NO_LIBRARY = """
import ctypes.util
ctypes.util.find_library = lambda name: None
"""

NO_INSTANCE = """
import vlc
vlc.Instance = lambda *words: None
"""

BROKEN_BINDING = """
class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == "vlc":
            raise OSError("libvlccore is of another version")
sys.meta_path.insert(0, Finder())
"""


def _try(before: str, environment: Mapping[str, str] | None = None) -> str:
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", TRY.format(before=before)],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT), **(environment or {})},
    )
    return done.stdout


def test_the_installed_one_tells_its_version_and_where_it_is() -> None:
    libvlc = load(["--aout=dummy"])

    assert libvlc.version.startswith("3.")
    assert Path(libvlc.path).is_file()
    libvlc.release()


@pytest.mark.parametrize(
    ("before", "environment"),
    [
        (NO_LIBRARY, {}),
        (NO_INSTANCE, {}),
        (BROKEN_BINDING, {}),
        ("", {"PYTHON_VLC_LIB_PATH": "/nothing/libvlc.so.5"}),
        ("", {"PYTHON_VLC_MODULE_PATH": "/nothing"}),
    ],
    ids=["not installed", "no plugins", "binding does not load", "wrong library", "wrong plugins"],
)
def test_without_it_one_error_says_what_to_install(before: str, environment: Mapping[str, str]) -> None:
    said = _try(before, environment)

    assert said.startswith("missing: ")
    assert how_to_install() in said


def test_nothing_of_the_users_own_vlc_is_read(tmp_path: Path) -> None:
    settings = tmp_path / "vlc" / "vlcrc"
    settings.parent.mkdir()
    settings.write_text("plugin-that-does-not-exist=1\nintf=rc\nextraintf=http\n", encoding="utf-8")

    said = _try("", {"XDG_CONFIG_HOME": str(tmp_path), "HOME": str(tmp_path)})

    assert said == "loaded\n"
    assert "--ignore-config" in OPTIONS


def test_the_log_keeps_how_often_and_never_which_file(tmp_path: Path) -> None:
    libvlc = load(["--aout=dummy"])
    player = libvlc.new_player()
    has_failed = threading.Event()
    events = player.event_manager()
    events.event_attach(libvlc.events.MediaPlayerEncounteredError, lambda _event: has_failed.set())
    player.set_media(libvlc.new_media(tmp_path / "back-pain-of-anna.mp4", []))

    player.play()
    assert has_failed.wait(20)
    player.stop()
    warnings = dict(libvlc.warnings())
    player.release()
    libvlc.release()

    assert warnings
    assert not any("anna" in words for words in warnings)
