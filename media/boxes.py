"""Walks the boxes of an MP4 or QuickTime file with bounds on everything, and says what its tracks are."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import BinaryIO

from media.playback import AudioTrack, Failure, FilmError

MAX_MOOV_BYTES = 16 * 1024 * 1024
MAX_BOXES = 20_000
MAX_DEPTH = 10
MAX_TOP_BOXES = 100_000
"""A long fragmented film has two boxes for each few seconds."""

_SMALL_HEADER = 8
_LARGE_HEADER = 16
_FRACTION = 65536
_SAMPLE_ENTRY = 8
_STEADY = 0.02
"""How much a picture may be longer or shorter than the mean in a film of constant rate; writers round to ticks."""

_CONTAINERS = {
    b"moov",
    b"trak",
    b"mdia",
    b"minf",
    b"stbl",
    b"dinf",
    b"edts",
    b"mvex",
    b"tref",
    b"udta",
    b"moof",
    b"traf",
}
_REFUSED = {b"rmra": "a reference movie", b"rmda": "a reference movie", b"cmov": "a compressed index"}
_FIRST = {b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide", b"pnot"}
_BRANDS = {b"isom", b"avc1", b"av01", b"mp41", b"mp42", b"M4V ", b"M4VH", b"M4VP", b"M4A ", b"qt  ", b"MSNV", b"dash"}
_BRAND_STARTS = (b"iso", b"3gp", b"3g2", b"f4v")


@dataclass(frozen=True, slots=True)
class Box:
    """One box inside a piece of memory: its kind and where its content lies."""

    kind: bytes
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class VideoTrack:
    """The picture track: fields as in `media.playback.Film`."""

    codec: str
    width_px: int
    height_px: int
    pixel_aspect: Fraction
    quarter_turns: int
    frame_rate: Fraction | None


@dataclass(frozen=True, slots=True)
class Movie:
    """What an MP4 file holds.

    Attributes:
        duration_s: Length in seconds, 0.0 where the file does not say.
        video: The first picture track, or None.
        audio: The sound tracks in order.
    """

    duration_s: float
    video: VideoTrack | None
    audio: tuple[AudioTrack, ...]


def could_be_mp4(head: bytes) -> bool:
    """Tell from the first bytes of a file whether it may be an MP4 or QuickTime film."""
    kind = head[4:8]
    if kind == b"ftyp":
        size = min(int.from_bytes(head[:4], "big"), len(head))
        brands = [head[8:12]] + [head[i : i + 4] for i in range(16, size - 3, 4)]
        return any(brand in _BRANDS or brand.startswith(_BRAND_STARTS) for brand in brands)
    return kind in _FIRST


def read_movie(file: BinaryIO, size: int) -> Movie:
    """Read the index of an MP4 file.

    Args:
        file: Open for reading bytes; seekable.
        size: Its length in bytes.

    Raises:
        FilmError: ``CUT_SHORT`` if the end is missing before an index was found, ``REFUSED`` if it leads to other
            files, else ``NOT_A_FILM``.
    """
    moov = _read_moov(file, size)
    _check(moov)
    top = Box(b"moov", 0, len(moov))
    video: VideoTrack | None = None
    audio: list[AudioTrack] = []
    longest_s = 0.0
    for trak in _children(moov, top):
        if trak.kind != b"trak":
            continue
        track, length_s = _read_track(moov, trak)
        longest_s = max(longest_s, length_s)
        if isinstance(track, VideoTrack):
            video = video or track
        elif track is not None:
            audio.append(track)
    if video is None and not audio:
        raise FilmError(Failure.NOT_A_FILM, "neither picture nor sound in the index")
    return Movie(_movie_length_s(moov, top) or longest_s, video, tuple(audio))


def _read_moov(file: BinaryIO, size: int) -> bytes:
    """Find the one index among the top boxes."""
    found: bytes | None = None
    at = 0
    for _ in range(MAX_TOP_BOXES):
        if at + _SMALL_HEADER > size:
            break
        file.seek(at)
        head = file.read(_LARGE_HEADER)
        kind, length, header = _box_size(head, size - at)
        if kind == b"moov":
            if found is not None:
                raise FilmError(Failure.NOT_A_FILM, "two indexes")
            if at + length > size:
                raise FilmError(Failure.CUT_SHORT, "the index is cut short")
            if length > MAX_MOOV_BYTES:
                raise FilmError(Failure.NOT_A_FILM, "the index is too large")
            file.seek(at + header)
            found = file.read(length - header)
        elif at + length > size and found is None:
            raise FilmError(Failure.CUT_SHORT, "the file ends before its index")
        at += length
    if found is None:
        raise FilmError(Failure.NOT_A_FILM, "no index")
    return found


def _box_size(head: bytes, left: int) -> tuple[bytes, int, int]:
    """Kind, whole length and header length of the box that begins with these bytes."""
    length = int.from_bytes(head[:4], "big")
    kind = head[4:8]
    header = _SMALL_HEADER
    if length == 1:
        header = _LARGE_HEADER
        if len(head) < header:
            raise FilmError(Failure.NOT_A_FILM, "a box without its length")
        length = int.from_bytes(head[8:16], "big")
    elif length == 0:
        length = left
    if length < header:
        raise FilmError(Failure.NOT_A_FILM, "a box shorter than its header")
    return kind, length, header


def _children(data: bytes, parent: Box, skip: int = 0) -> Iterator[Box]:
    at = parent.start + skip
    while at + _SMALL_HEADER <= parent.end:
        kind, length, header = _box_size(data[at : at + _LARGE_HEADER], parent.end - at)
        if at + length > parent.end:
            raise FilmError(Failure.NOT_A_FILM, "a box reaches past the one around it")
        yield Box(kind, at + header, at + length)
        at += length


def _check(moov: bytes) -> None:
    """Look at every box, so that none surprises libVLC, which trusts them more than we do."""
    todo = [(Box(b"moov", 0, len(moov)), 1)]
    seen = 0
    while todo:
        parent, depth = todo.pop()
        if depth > MAX_DEPTH:
            raise FilmError(Failure.NOT_A_FILM, "boxes nested too deeply")
        for box in _children(moov, parent):
            seen += 1
            if seen > MAX_BOXES:
                raise FilmError(Failure.NOT_A_FILM, "too many boxes")
            if box.kind in _REFUSED:
                raise FilmError(Failure.REFUSED, _REFUSED[box.kind])
            if box.kind == b"dref":
                _check_data_reference(moov, box)
            if box.kind in _CONTAINERS and not (box.kind == b"udta" and _ends_with_zero(moov, box)):
                todo.append((box, depth + 1))


def _ends_with_zero(data: bytes, box: Box) -> bool:
    """QuickTime may close its user data with a 32-bit zero, which is no box; nothing there matters to us."""
    return box.end - box.start >= 4 and data[box.end - 4 : box.end] == bytes(4)  # noqa: PLR2004 - 32 bits


def _check_data_reference(data: bytes, box: Box) -> None:
    for entry in _children(data, box, skip=8):
        flags = data[entry.start + 3] if entry.end - entry.start > 3 else 0  # noqa: PLR2004 - version and flags
        if not flags & 1:
            raise FilmError(Failure.REFUSED, "its pictures lie in another file")


def _find(data: bytes, parent: Box, *path: bytes) -> Box | None:
    box: Box | None = parent
    for kind in path:
        box = next((child for child in _children(data, box) if child.kind == kind), None) if box else None
    return box


def _field(data: bytes, box: Box, offset: int, form: str) -> int:
    """One big-endian number of a box; 0 where the box is too short for it."""
    size = struct.calcsize(form)
    if box.start + offset + size > box.end:
        return 0
    return int(struct.unpack_from(">" + form, data, box.start + offset)[0])


def _time_fields(data: bytes, box: Box) -> tuple[int, int]:
    """Ticks a second and duration in ticks, of a movie or media header."""
    if _field(data, box, 0, "B") == 1:
        return _field(data, box, 20, "I"), _known(_field(data, box, 24, "Q"), 64)
    return _field(data, box, 12, "I"), _known(_field(data, box, 16, "I"), 32)


def _known(ticks: int, bits: int) -> int:
    """All bits set means that the duration is not known."""
    return 0 if ticks == (1 << bits) - 1 else ticks


def _movie_length_s(data: bytes, moov: Box) -> float:
    header = _find(data, moov, b"mvhd")
    if header is None:
        return 0.0
    ticks_a_second, ticks = _time_fields(data, header)
    extended = _find(data, moov, b"mvex", b"mehd")
    if extended is not None:
        ticks = _field(data, extended, 4, "Q" if _field(data, extended, 0, "B") == 1 else "I")
    return ticks / ticks_a_second if ticks_a_second else 0.0


def _read_track(data: bytes, trak: Box) -> tuple[VideoTrack | AudioTrack | None, float]:
    media = _find(data, trak, b"mdia")
    handler = media and _find(data, media, b"hdlr")
    header = media and _find(data, media, b"mdhd")
    entries = media and _find(data, media, b"minf", b"stbl", b"stsd")
    if media is None or handler is None or header is None or entries is None:
        return None, 0.0
    ticks_a_second, ticks = _time_fields(data, header)
    length_s = ticks / ticks_a_second if ticks_a_second else 0.0
    entry = next(_children(data, entries, skip=_SAMPLE_ENTRY), None)
    if entry is None:
        return None, 0.0
    codec = entry.kind.decode("latin-1").strip()
    match data[handler.start + 8 : handler.start + 12]:
        case b"soun":
            return AudioTrack(codec, _language(data, header), _name(data, handler)), length_s
        case b"vide":
            return _video(data, trak, media, entry, ticks_a_second), length_s
    return None, length_s


def _language(data: bytes, header: Box) -> str:
    """Three letters of five bits each."""
    code = _field(data, header, 32 if _field(data, header, 0, "B") == 1 else 20, "H")
    letters = [(code >> shift) & 31 for shift in (10, 5, 0)]
    return "".join(chr(96 + letter) for letter in letters) if all(1 <= n <= 26 for n in letters) else "und"  # noqa: PLR2004 - a to z


def _name(data: bytes, handler: Box) -> str:
    raw = data[handler.start + 24 : handler.end]
    # QuickTime writes the length first, MP4 a zero last.
    if raw and raw[0] == len(raw) - 1:
        raw = raw[1:]
    return raw.split(b"\0")[0].decode("utf-8", "replace")[:200]


def _video(data: bytes, trak: Box, media: Box, entry: Box, ticks_a_second: int) -> VideoTrack:
    width, height = _field(data, entry, 24, "H"), _field(data, entry, 26, "H")
    if not width or not height:
        raise FilmError(Failure.NOT_A_FILM, "a picture without size")
    aspect = Fraction(1)
    pasp = next((box for box in _children(data, entry, skip=78) if box.kind == b"pasp"), None)
    if pasp is not None:
        across, down = _field(data, pasp, 0, "I"), _field(data, pasp, 4, "I")
        aspect = Fraction(across, down) if across and down else aspect
    turns = _quarter_turns(data, trak)
    if turns % 2:
        width, height, aspect = height, width, 1 / aspect
    durations = _find(data, media, b"minf", b"stbl", b"stts")
    rate = _frame_rate(data, durations, ticks_a_second) if durations else None
    return VideoTrack(entry.kind.decode("latin-1").strip(), width, height, aspect, turns, rate)


def _quarter_turns(data: bytes, trak: Box) -> int:
    header = _find(data, trak, b"tkhd")
    if header is None:
        return 0
    at = 52 if _field(data, header, 0, "B") == 1 else 40
    across = [_field(data, header, at + offset, "i") / _FRACTION for offset in (0, 4)]
    match [round(value) for value in across]:
        case [0, 1]:
            return 1
        case [-1, 0]:
            return 2
        case [0, -1]:
            return 3
    return 0


def _frame_rate(data: bytes, durations: Box, ticks_a_second: int) -> Fraction | None:
    """Pictures a second if they all last as long, but for the last one and for rounding."""
    count = min(_field(data, durations, 4, "I"), (durations.end - durations.start - 8) // 8)
    runs = (
        list(struct.iter_unpack(">II", data[durations.start + 8 : durations.start + 8 + 8 * count]))
        if count > 0
        else []
    )
    if len(runs) > 1 and runs[-1][0] == 1:
        runs.pop()
    pictures = sum(run[0] for run in runs)
    ticks = sum(run[0] * run[1] for run in runs)
    if not pictures or not ticks or not ticks_a_second:
        return None
    mean = ticks / pictures
    if any(abs(delta - mean) > max(1.0, _STEADY * mean) for _, delta in runs):
        return None
    return Fraction(pictures * ticks_a_second, ticks)
