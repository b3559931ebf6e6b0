"""Finds libVLC, gives it its options, listens to its log, and says plainly if it is missing."""

import ctypes
import logging
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, TypeAlias

from player.errors import EngineMissingError

log = logging.getLogger(__name__)

Handle: TypeAlias = Any
"""An object of python-vlc or of ctypes, neither of which says its type."""

OPTIONS = (
    # Nothing from the user's own VLC: no settings, no scripts, no list of recent files, no second window to talk to.
    "--ignore-config",
    "--no-lua",
    "--no-media-library",
    "--no-one-instance",
    "--no-volume-save",
    # Nothing from the network, nothing beside the film.
    "--no-metadata-network-access",
    "--no-auto-preparse",
    "--no-sub-autodetect-file",
    # Frames go to memory: no X connection, nothing drawn over the picture.
    "--no-xlib",
    "--no-osd",
    "--no-spu",
    "--no-video-title-show",
    "--no-snapshot-preview",
    "--no-disable-screensaver",
    "--no-interact",
    "--quiet",
)
"""What every instance is started with."""

_PACKAGES = {
    "linux": "the packages libvlc5 and vlc-plugin-base (Debian, Ubuntu) or vlc-libs and vlc-plugins-base (Fedora)",
    "win32": "VLC media player 3 for 64-bit Windows",
    "darwin": "VLC media player 3 for macOS",
}

_WARNING = 3
_LOG_KINDS = 200

_LOG_CALLBACK = ctypes.CFUNCTYPE(
    None, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p
)


class LogSign(Enum):
    """A line of libVLC's log that tells what no event tells; the values are how its format may begin."""

    CLOCK_SET = (b"Decoder wait done",)
    """The first picture after a start or a seek is decoded; libVLC sets its clock by this moment."""

    NO_AUDIO_OUTPUT = (b"failed to create audio output", b"no suitable audio output module")
    """There is nothing to hear the film with."""

    NO_DECODER = (b"Codec `%4.4s' (%s) is not supported.",)
    """Nothing here decodes one of the tracks."""


_SIGNS = tuple((start, sign) for sign in LogSign for start in sign.value)


@dataclass(frozen=True, slots=True)
class TrackFacts:
    """What libVLC says about one track.

    Attributes:
        kind: "video", "audio" or "text", "" for another kind.
        codec: Four-letter code.
        width_px: Visible width as coded, 0 for other kinds.
        height_px: Visible height as coded.
        pixel_aspect: Width of a pixel against its height.
        frame_rate: Pictures a second, or None.
        quarter_turns: Clockwise turns of 90 degrees that libVLC makes before showing it, 0 to 3.
        language: Language code or "und".
        name: Description, often "".
    """

    kind: str
    codec: str
    width_px: int = 0
    height_px: int = 0
    pixel_aspect: Fraction = Fraction(1)
    frame_rate: Fraction | None = None
    quarter_turns: int = 0
    language: str = "und"
    name: str = ""


# WORKAROUND https://github.com/oaubert/python-vlc/issues/222: its track structure takes the C union for three
# pointers, which reads a wrong pointer, and crashes on a track with an unknown codec.
class _Audio(ctypes.Structure):
    _fields_ = (("channels", ctypes.c_uint), ("rate", ctypes.c_uint))


class _Video(ctypes.Structure):
    _fields_ = (
        ("height", ctypes.c_uint),
        ("width", ctypes.c_uint),
        ("sar_num", ctypes.c_uint),
        ("sar_den", ctypes.c_uint),
        ("rate_num", ctypes.c_uint),
        ("rate_den", ctypes.c_uint),
        ("orientation", ctypes.c_int),
    )


class _Kinds(ctypes.Union):
    _fields_ = (("audio", ctypes.POINTER(_Audio)), ("video", ctypes.POINTER(_Video)))


class _Track(ctypes.Structure):
    _fields_ = (
        ("codec", ctypes.c_uint32),
        ("original_fourcc", ctypes.c_uint32),
        ("id", ctypes.c_int),
        ("type", ctypes.c_int),
        ("profile", ctypes.c_int),
        ("level", ctypes.c_int),
        ("kinds", _Kinds),
        ("bitrate", ctypes.c_uint),
        ("language", ctypes.c_char_p),
        ("description", ctypes.c_char_p),
    )


_KINDS = {0: "audio", 1: "video", 2: "text"}
_TURNS = {3: 2, 5: 3, 6: 1}
"""Quarter turns by libvlc_video_orient_t: 3 is bottom-right, 5 left-bottom, 6 right-top."""
_TRANSPOSED = 4
"""From this orientation on, width and height change places."""


def how_to_install() -> str:
    """Say what has to be installed on this system so that films play."""
    return _PACKAGES.get(sys.platform, "VLC media player 3")


class LibVlc:
    """libVLC, loaded, with one instance.

    Attributes:
        version: "3.0.21 Vetinari" and the like.
        path: File it was loaded from, "" where the system does not tell.
    """

    def __init__(self, binding: ModuleType, instance: Handle) -> None:
        self._binding = binding
        self._instance = instance
        self._listener: Callable[[LogSign, float], None] | None = None
        self._log_kinds: Counter[bytes] = Counter()
        self._log_callback = _LOG_CALLBACK(self._on_log)
        self.version = binding.libvlc_get_version().decode("utf-8", "replace")
        self.path = _loaded_path(binding)
        self._call("libvlc_log_set", None, ctypes.c_void_p, _LOG_CALLBACK, ctypes.c_void_p)(
            instance, self._log_callback, None
        )

    @property
    def events(self) -> Handle:
        """The binding's `EventType`."""
        return self._binding.EventType

    def listen(self, listener: Callable[[LogSign, float], None] | None) -> None:
        """Name who is told of a `LogSign` and its `time.perf_counter`, on a thread of libVLC."""
        self._listener = listener

    def new_player(self) -> Handle:
        """Make a player of the binding's class `MediaPlayer`."""
        return self._instance.media_player_new()

    def new_media(self, path: Path, options: Sequence[str]) -> Handle:
        """Make a medium of the binding's class `Media` from a file, never from an address.

        Args:
            path: Absolute path.
            options: Like ":demux=mp4".
        """
        # As bytes, since the binding cannot encode a name that is not UTF-8.
        media = self._instance.media_new_path(os.fsencode(path))
        for option in options:
            media.add_option(option)
        return media

    def set_frame_callbacks(
        self, player: Handle, callbacks: Sequence[Handle], format_callbacks: Sequence[Handle]
    ) -> None:
        """Have the pictures of a player written to memory.

        Args:
            player: From `new_player`.
            callbacks: C functions lock, unlock, display; None leaves one out.
            format_callbacks: C functions format and clean-up.
        """
        pointers = [ctypes.c_void_p] * 5
        self._call("libvlc_video_set_callbacks", None, *pointers)(player, *map(_as_pointer, callbacks), None)
        self._call("libvlc_video_set_format_callbacks", None, *pointers[:3])(
            player, *map(_as_pointer, format_callbacks)
        )

    def tracks(self, media: Handle) -> tuple[TrackFacts, ...]:
        """List the tracks of a medium that has been opened."""
        found = ctypes.POINTER(ctypes.POINTER(_Track))()
        count = self._call("libvlc_media_tracks_get", ctypes.c_uint, ctypes.c_void_p, ctypes.c_void_p)(
            media, ctypes.byref(found)
        )
        facts = tuple(_facts(found[i].contents) for i in range(count))
        if count:
            self._call("libvlc_media_tracks_release", None, ctypes.c_void_p, ctypes.c_uint)(found, count)
        return facts

    def warnings(self) -> Iterator[tuple[str, int]]:
        """Tell which warnings and errors libVLC has logged and how often, without what was filled in.

        The words that a message carries may name a file of the user, so they are never written out.
        """
        for kind, count in sorted(self._log_kinds.items()):
            yield kind.decode("utf-8", "replace"), count

    def statistics(self, media: Handle) -> Handle:
        """Read the binding's `MediaStats` of a medium that is played."""
        statistics = self._binding.MediaStats()
        media.get_stats(statistics)
        return statistics

    def release(self) -> None:
        """Let go of the instance. Every player must be released before."""
        self._listener = None
        self._call("libvlc_log_unset", None, ctypes.c_void_p)(self._instance)
        self._instance.release()

    def _call(self, name: str, result: Handle, *arguments: Handle) -> Callable[..., Handle]:
        """Declare a C function by ourselves; objects of the binding pass for pointers."""
        declared: Callable[..., Handle] = ctypes.CFUNCTYPE(result, *arguments)((name, self._binding.dll))
        return declared

    def _on_log(self, _data: int, level: int, _context: int, form: bytes | None, _values: int) -> None:
        try:
            if form is None:
                return
            listener = self._listener
            if listener is not None:
                for start, sign in _SIGNS:
                    if form.startswith(start):
                        listener(sign, time.perf_counter())
            if level >= _WARNING and (form in self._log_kinds or len(self._log_kinds) < _LOG_KINDS):
                self._log_kinds[form] += 1
        except Exception:
            log.exception("The log of libVLC could not be read")


def load(options: Sequence[str] = ()) -> LibVlc:
    """Load libVLC and make an instance. Takes 3 to 400 ms, so call it off the GUI thread.

    Args:
        options: More options, "--aout=dummy" in tests.

    Raises:
        EngineMissingError: If it is not installed, has no plugins, or cannot be loaded; says what to install.
    """
    binding = _import_binding()
    try:
        instance = binding.Instance([*OPTIONS, *options])
    except (NameError, OSError, AttributeError) as error:
        # Without the library, the binding loads the program itself and then misses the first function it calls.
        raise EngineMissingError(f"libVLC was not found; install {how_to_install()}") from error
    if instance is None:
        raise EngineMissingError(f"libVLC was found but has no plugins; install {how_to_install()}")
    return LibVlc(binding, instance)


def _import_binding() -> ModuleType:
    """Import python-vlc, which looks for the library while it is imported."""
    bundled = _bundled_library()
    if bundled is not None:
        os.environ["PYTHON_VLC_LIB_PATH"] = str(bundled)
        os.environ["VLC_PLUGIN_PATH"] = str(bundled.parent / "vlc" / "plugins")
    try:
        return import_module("vlc")
    except SystemExit as error:
        # A wrong PYTHON_VLC_LIB_PATH or PYTHON_VLC_MODULE_PATH makes the binding leave the program.
        raise EngineMissingError(
            "libVLC could not be loaded from where PYTHON_VLC_LIB_PATH or PYTHON_VLC_MODULE_PATH points; "
            f"unset them, or install {how_to_install()}"
        ) from error
    except (OSError, NotImplementedError, ImportError) as error:
        raise EngineMissingError(f"libVLC could not be loaded; install {how_to_install()}") from error


def _bundled_library() -> Path | None:
    """Find the library that an installer of ours has put beside the program."""
    folder = getattr(sys, "_MEIPASS", None)
    if folder is None:
        return None
    name = {"win32": "libvlc.dll", "darwin": "libvlc.dylib"}.get(sys.platform, "libvlc.so.5")
    path = Path(folder) / name
    return path if path.is_file() else None


def _loaded_path(binding: ModuleType) -> str:
    name = str(getattr(binding.dll, "_name", "") or "")
    if Path(name).is_absolute():
        return name
    try:
        with Path("/proc/self/maps").open(encoding="utf-8", errors="replace") as maps:
            return next((line.split(maxsplit=5)[5].strip() for line in maps if "/libvlc.so" in line), name)
    except OSError:
        return name


def _as_pointer(function: Handle) -> ctypes.c_void_p | None:
    return None if function is None else ctypes.cast(function, ctypes.c_void_p)


def _facts(track: _Track) -> TrackFacts:
    kind = _KINDS.get(track.type, "")
    codec = track.codec.to_bytes(4, "little").decode("ascii", "replace").rstrip("\0 ")
    language = (track.language or b"und").decode("utf-8", "replace")
    name = (track.description or b"").decode("utf-8", "replace")
    if kind != "video" or not track.kinds.video:
        return TrackFacts(kind, codec, language=language, name=name)
    video = track.kinds.video.contents
    width, height = video.width, video.height
    aspect = Fraction(video.sar_num, video.sar_den) if video.sar_num and video.sar_den else Fraction(1)
    if video.orientation >= _TRANSPOSED:
        width, height, aspect = height, width, 1 / aspect
    return TrackFacts(
        kind,
        codec,
        width,
        height,
        aspect,
        Fraction(video.rate_num, video.rate_den) if video.rate_num and video.rate_den else None,
        _TURNS.get(video.orientation, 0),
        language,
        name,
    )
