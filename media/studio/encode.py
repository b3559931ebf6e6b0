"""AV1 and Opus: pieces of film encoded each on its own as a closed group, then joined without encoding again."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from media.studio.storyboard import FPS

PRESET = 7
CRF = 46
SOUND_RATE = 48_000
_BT601 = 6
_SOUND_BITS = {"voice": 32_000, "sounds": 20_000}
KEY_FRAME_EVERY = 60
"""A seek decodes from the key frame before its target: two seconds at most."""
SETTINGS = f"svtav1 preset {PRESET} crf {CRF} bt601 key {KEY_FRAME_EVERY}"
"""Names the encoding, so that kept pieces of another one are not used."""


def encode_piece(path: Path, frames: Iterable[NDArray[np.uint8]], width: int, height: int) -> None:
    """Encode frames, shape (height * 3 / 2, width) yuv420p, as one closed group."""
    part = path.with_suffix(".part")
    with av.open(str(part), "w", format="mp4") as out:
        stream = out.add_stream("libsvtav1", rate=FPS)
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        stream.time_base = Fraction(1, FPS)
        stream.codec_context.color_range = 1
        stream.codec_context.colorspace = _BT601
        stream.codec_context.color_primaries = 1
        stream.codec_context.color_trc = 1
        stream.options = {
            "preset": str(PRESET),
            "crf": str(CRF),
            "svtav1-params": f"lp=1:lookahead=16:keyint={KEY_FRAME_EVERY}:scd=0:irefresh-type=2:tune=0",
        }
        for number, pixels in enumerate(frames):
            frame = av.VideoFrame.from_ndarray(pixels, "yuv420p")
            frame.pts, frame.time_base = number, Fraction(1, FPS)
            frame.colorspace, frame.color_range = _BT601, 1
            for packet in stream.encode(frame):
                out.mux(packet)
        for packet in stream.encode():
            out.mux(packet)
    part.replace(path)


def _sound_stream(out: av.container.OutputContainer, name: str) -> av.AudioStream:
    """Add an Opus track with its name and language."""
    stream = out.add_stream("libopus", rate=SOUND_RATE)
    stream.layout = "mono"
    stream.bit_rate = _SOUND_BITS[name]
    stream.options = {"vbr": "on", "application": "audio", "compression_level": "10"}
    titles = {"sounds": "Sounds", "voice": "Sounds and voice"}
    stream.metadata["title"] = titles[name]
    stream.metadata["handler_name"] = titles[name]
    stream.metadata["language"] = "eng" if name == "voice" else "zxx"
    return stream


def _sound_packets(stream: av.AudioStream, samples: NDArray[np.float32]) -> "Iterable[av.Packet[av.AudioStream]]":
    """Encode a track in blocks of a second."""
    for start in range(0, len(samples), SOUND_RATE):
        block = np.ascontiguousarray(samples[None, start : start + SOUND_RATE])
        frame = av.AudioFrame.from_ndarray(block, "flt", "mono")
        frame.sample_rate, frame.pts, frame.time_base = SOUND_RATE, start, Fraction(1, SOUND_RATE)
        yield from stream.encode(frame)
    yield from stream.encode()


def join(path: Path, pieces: Sequence[tuple[Path, int]], tracks: dict[str, NDArray[np.float32]]) -> None:
    """Join pieces and sound tracks into one film.

    Args:
        path: The film, .mp4.
        pieces: Each piece and its number of frames, in order.
        tracks: "sounds" and "voice": mono samples at ``SOUND_RATE``.
    """
    part = path.with_suffix(".part")
    with av.open(str(part), "w", format="mp4", options={"movflags": "+faststart"}) as out:
        with av.open(str(pieces[0][0])) as first:
            video = out.add_stream_from_template(first.streams.video[0], opaque=True)
        sound = {name: _sound_stream(out, name) for name in tracks}
        waiting: list[tuple[Fraction, av.Packet[av.AudioStream]]] = []
        for name, samples in tracks.items():
            waiting += [(p.dts * p.time_base, p) for p in _sound_packets(sound[name], samples) if p.dts is not None]
        waiting.sort(key=lambda pair: pair[0])
        at, next_sound = 0, 0
        for piece, length in pieces:
            with av.open(str(piece)) as source:
                for packet in source.demux(source.streams.video[0]):
                    if packet.pts is None or packet.dts is None:
                        continue
                    start = int(packet.pts * packet.time_base * FPS + Fraction(1, 2)) + at
                    while next_sound < len(waiting) and waiting[next_sound][0] <= Fraction(start, FPS):
                        out.mux(waiting[next_sound][1])
                        next_sound += 1
                    packet.stream = video
                    packet.time_base = Fraction(1, FPS)
                    packet.pts = packet.dts = start
                    packet.duration = 1
                    out.mux(packet)
            at += length
        for _, last in waiting[next_sound:]:
            out.mux(last)
    part.replace(path)
