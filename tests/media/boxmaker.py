"""Builds MP4 files byte by byte, right ones and wrong ones."""

import struct
from collections.abc import Sequence


def box(kind: bytes, *content: bytes) -> bytes:
    body = b"".join(content)
    return struct.pack(">I", len(body) + 8) + kind + body


def full(kind: bytes, *content: bytes, version: int = 0, flags: int = 0) -> bytes:
    return box(kind, struct.pack(">I", version << 24 | flags), *content)


FTYP = box(b"ftyp", b"isom", struct.pack(">I", 512), b"isomiso2avc1mp41")

UPRIGHT = (1, 0, 0, 1)


def tkhd(matrix: Sequence[int] = UPRIGHT, size: tuple[int, int] = (320, 180)) -> bytes:
    a, b, c, d = (value * 65536 for value in matrix)
    cells = struct.pack(">9i", a, b, 0, c, d, 0, 0, 0, 0x40000000)
    return full(b"tkhd", bytes(36), cells, struct.pack(">II", size[0] << 16, size[1] << 16), flags=7)


def mdhd(ticks_a_second: int, ticks: int, language: str = "eng") -> bytes:
    code = 0
    for letter in language:
        code = code << 5 | (ord(letter) - 96)
    return full(b"mdhd", bytes(8), struct.pack(">IIHH", ticks_a_second, ticks, code, 0))


def hdlr(kind: bytes, name: bytes = b"") -> bytes:
    return full(b"hdlr", bytes(4), kind, bytes(12), name, b"\0")


SELF_CONTAINED = full(b"url ", flags=1)


def dinf(entry: bytes = SELF_CONTAINED) -> bytes:
    return box(b"dinf", full(b"dref", struct.pack(">I", 1), entry))


def video_entry(codec: bytes = b"avc1", size: tuple[int, int] = (320, 180), extra: bytes = b"") -> bytes:
    return box(codec, bytes(6), struct.pack(">H", 1), bytes(16), struct.pack(">HH", *size), bytes(50), extra)


def stts(*runs: tuple[int, int]) -> bytes:
    return full(b"stts", struct.pack(">I", len(runs)), *(struct.pack(">II", *run) for run in runs))


def video_trak(
    *,
    entry: bytes | None = None,
    durations: bytes | None = None,
    matrix: Sequence[int] = UPRIGHT,
    reference: bytes = SELF_CONTAINED,
    extra: bytes = b"",
) -> bytes:
    entry = video_entry() if entry is None else entry
    durations = stts((120, 512)) if durations is None else durations
    tables = box(b"stbl", full(b"stsd", struct.pack(">I", 1), entry), durations)
    media = box(b"mdia", mdhd(15360, 61440), hdlr(b"vide"), box(b"minf", dinf(reference), tables))
    return box(b"trak", tkhd(matrix), media, extra)


def audio_trak(codec: bytes = b"Opus", language: str = "eng", name: bytes = b"") -> bytes:
    tables = box(b"stbl", full(b"stsd", struct.pack(">I", 1), box(codec, bytes(28))), stts((200, 960)))
    media = box(b"mdia", mdhd(48000, 192000, language), hdlr(b"soun", name), box(b"minf", dinf(), tables))
    return box(b"trak", tkhd(size=(0, 0)), media)


MVHD = full(b"mvhd", bytes(8), struct.pack(">II", 1000, 4000), bytes(80))


def moov(*traks: bytes) -> bytes:
    return box(b"moov", MVHD, *traks)


def film(*traks: bytes) -> bytes:
    return FTYP + moov(*(traks or (video_trak(),))) + box(b"mdat", bytes(100))
