"""Takes libVLC's pictures into three buffers and hands out the newest one without copying it."""

import ctypes
import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from media.libvlc import Handle, LibVlc

log = logging.getLogger(__name__)

_BUFFERS = 3
_ALIGN = 64
_PADDING = 32
"""LibVLC wants rows and row lengths in multiples of 32."""

_FORMAT = ctypes.CFUNCTYPE(
    ctypes.c_uint,
    ctypes.POINTER(ctypes.c_void_p),
    ctypes.POINTER(ctypes.c_char),
    *[ctypes.POINTER(ctypes.c_uint)] * 4,
)
_CLEAN_UP = ctypes.CFUNCTYPE(None, ctypes.c_void_p)
_LOCK = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p))
_DISPLAY = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)


@dataclass(frozen=True, slots=True)
class Frame:
    """A displayed picture.

    Attributes:
        number: 1 for the first picture ever, then one more each.
        shown_at: `time.perf_counter` at its display.
        index: Its buffer, 0 to 2.
        buffers: The buffers it belongs to.
    """

    number: int
    shown_at: float
    index: int
    buffers: "Buffers"


class Buffers:
    """Memory for three pictures of one size.

    Attributes:
        generation: Which layout this is, 1 for the first.
        width_px: Visible width.
        height_px: Visible height.
        pitch_bytes: Bytes in a row.
        addresses: Where each picture begins, on a multiple of 64.
    """

    def __init__(self, generation: int, width_px: int, height_px: int) -> None:
        self.generation = generation
        self.width_px = width_px
        self.height_px = height_px
        self.pitch_bytes = _padded(width_px * 4)
        self.lines = _padded(height_px)
        size = self.pitch_bytes * self.lines + _ALIGN
        self._memory = [ctypes.create_string_buffer(size) for _ in range(_BUFFERS)]
        self.addresses = tuple((ctypes.addressof(m) + _ALIGN - 1) & ~(_ALIGN - 1) for m in self._memory)


class FrameStore:
    """The sink of one player's pictures.

    LibVLC writes into one buffer, another holds the newest picture, the third is being painted. Its callbacks run
    on a thread of libVLC: they call nothing of libVLC and let no exception out.
    """

    def __init__(self, on_display: Callable[[float, int], None]) -> None:
        """Make an empty sink.

        Args:
            on_display: Told `time.perf_counter` and the number of each displayed picture, on a thread of libVLC.
        """
        self._on_display = on_display
        self._guard = threading.Lock()
        self._size = (0, 0)
        self._buffers: Buffers | None = None
        self._generation = 0
        self._number = 0
        self._newest: Frame | None = None
        self._front: Frame | None = None
        # ctypes keeps no reference to what it hands to C.
        self._callbacks = (_LOCK(self._lock), None, _DISPLAY(self._display))
        self._format_callbacks = (_FORMAT(self._format), _CLEAN_UP(self._clean_up))

    def attach(self, libvlc: LibVlc, player: Handle) -> None:
        """Become the picture output of a player. The sink must live as long as the player."""
        libvlc.set_frame_callbacks(player, self._callbacks, self._format_callbacks)

    def expect(self, width_px: int, height_px: int) -> None:
        """Set the visible size of the coming film; 0 takes the size that libVLC proposes, with its padding."""
        self._size = (width_px, height_px)

    @property
    def displayed(self) -> int:
        """How many pictures libVLC has displayed so far."""
        return self._number

    @property
    def newest(self) -> Frame | None:
        """The newest displayed picture, which may be overwritten unless it is taken."""
        return self._newest

    def take(self, number: int) -> Frame | None:
        """Hold the newest picture for painting.

        Args:
            number: Number of the newest picture that may be painted; a newer one stays where it is.

        Returns:
            The held picture, perhaps an older one; it is not written to before the next call. None if there is none.
        """
        with self._guard:
            if self._newest is not None and self._newest.number <= number:
                self._front = self._newest
            return self._front

    def clear(self) -> None:
        """Forget all pictures; their memory is kept for the next film."""
        with self._guard:
            self._newest = self._front = None

    def _format(
        self, _opaque: Handle, chroma: Handle, width: Handle, height: Handle, pitches: Handle, lines: Handle
    ) -> int:
        """Lay out the buffers. LibVLC asks up to three times at each start, and proposes its padded size."""
        try:
            width_px, height_px = self._size if all(self._size) else (width[0], height[0])
            buffers = self._buffers
            if buffers is None or (buffers.width_px, buffers.height_px) != (width_px, height_px):
                self._generation += 1
                buffers = Buffers(self._generation, width_px, height_px)
                with self._guard:
                    # The picture being painted keeps its own buffers alive.
                    self._buffers = buffers
                    self._newest = None
            ctypes.memmove(chroma, b"RV32", 4)
            width[0], height[0] = width_px, height_px
            pitches[0], lines[0] = buffers.pitch_bytes, buffers.lines
        except Exception:
            log.exception("No room for the picture")
            return 0
        return _BUFFERS

    def _clean_up(self, _opaque: int) -> None:
        """Keep the buffers: the last picture is still shown after the end."""

    def _lock(self, _opaque: int, planes: Handle) -> int:
        try:
            with self._guard:
                buffers = self._buffers
                if buffers is None:
                    return 0
                busy = {
                    frame.index
                    for frame in (self._newest, self._front)
                    if frame is not None and frame.buffers is buffers
                }
                index = next(i for i in range(_BUFFERS) if i not in busy)
            planes[0] = buffers.addresses[index]
        except Exception:
            log.exception("No buffer for the picture")
            return 0
        return index + 1

    def _display(self, _opaque: int, picture: int | None) -> None:
        try:
            now = time.perf_counter()
            with self._guard:
                if self._buffers is None or not picture:
                    return
                self._number += 1
                self._newest = Frame(self._number, now, picture - 1, self._buffers)
                number = self._number
            self._on_display(now, number)
        except Exception:
            log.exception("A picture was lost")


def _padded(size: int) -> int:
    return (size + _PADDING - 1) & ~(_PADDING - 1)
