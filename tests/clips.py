"""Small films made on the spot, whose frame number can be read back from their pixels."""

import ctypes
import os
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

from media.playback import Picture

# The AV1 encoder reads this when it begins; without it, it prints twenty lines for each film.
os.environ.setdefault("SVT_LOG", "1")

_BITS = 17
_ROWS = 36
"""The bar code is two of 36 rows high; its boxes are as wide as one row."""


@dataclass(frozen=True)
class Clip:
    """What a film is to be like."""

    codec: str = "libx264"
    width_px: int = 320
    height_px: int = 180
    rate: Fraction = Fraction(30)
    seconds: float = 4.0
    gop: int = 30
    audio: Sequence[str] = ("aac",)
    names: Sequence[str] = ()
    pixel_aspect: Fraction | None = None
    speed: str = "ultrafast"


def make_clip(path: Path, clip: Clip) -> Path:
    """Write a film with burnt-in frame numbers and a tone in each sound track."""
    with av.open(path, "w", options={"movflags": "+faststart"} if path.suffix in {".mp4", ".mov"} else {}) as out:
        video = _add_video(out, clip) if clip.codec else None
        sounds = [_add_sound(out, clip, index) for index in range(len(clip.audio))]
        heard = [0] * len(sounds)
        for number in range(round(clip.seconds * clip.rate)):
            if video is not None:
                out.mux(video.encode(_frame(clip, number)))
            until = float((number + 1) / clip.rate)
            for index, sound in enumerate(sounds):
                while heard[index] < until * 48_000:
                    out.mux(sound.encode(_tone(heard[index], 440.0 * (index + 1))))
                    heard[index] += 960
        for stream in [*([video] if video is not None else []), *sounds]:
            out.mux(stream.encode(None))
    return path


def make_plain(path: Path, luma: int, blue: int, red: int) -> Path:
    """Write half a second of one colour, given in 8-bit limited YUV, without loss."""
    with av.open(path, "w") as out:
        video = out.add_stream("libx264", rate=30)
        video.width, video.height, video.pix_fmt = 64, 64, "yuv420p"
        video.options = {"preset": "ultrafast", "qp": "0"}
        for number in range(15):
            frame = av.VideoFrame(64, 64, "yuv420p")
            for plane, value in zip(frame.planes, (luma, blue, red), strict=True):
                plane.update(bytes([value]) * plane.buffer_size)
            frame.pts, frame.time_base = number, Fraction(1, 30)
            out.mux(video.encode(frame))
        out.mux(video.encode(None))
    return path


def pixel(picture: Picture, x: int, y: int) -> tuple[int, int, int]:
    """Read red, green and blue of one pixel."""
    at = picture.address + y * picture.pitch_bytes + x * 4
    blue, green, red = (ctypes.c_ubyte.from_address(at + i).value for i in range(3))
    return red, green, blue


def _add_video(out: av.container.OutputContainer, clip: Clip) -> av.VideoStream:
    video = out.add_stream(clip.codec, rate=clip.rate)
    video.width, video.height, video.pix_fmt = clip.width_px, clip.height_px, "yuv420p"
    video.codec_context.time_base = 1 / clip.rate
    video.codec_context.gop_size = clip.gop
    if clip.pixel_aspect is not None:
        video.codec_context.sample_aspect_ratio = clip.pixel_aspect
    if "av1" in clip.codec:
        video.options = {"preset": "10", "crf": "38", "svtav1-params": f"keyint={clip.gop}"}
    else:
        video.options = {"preset": clip.speed, "crf": "23"}
    return video


def _add_sound(out: av.container.OutputContainer, clip: Clip, index: int) -> av.AudioStream:
    sound = out.add_stream(clip.audio[index], rate=48_000)
    sound.layout = "mono"
    if index < len(clip.names):
        sound.metadata["handler_name"] = clip.names[index]
    return sound


def _frame(clip: Clip, number: int) -> av.VideoFrame:
    width, height = clip.width_px, clip.height_px
    box = height // _ROWS
    luma = np.tile((np.arange(width) * 120 // width + 40).astype(np.uint8), (height, 1))
    # Something that moves, so that the decoder has work and no picture equals the one before it.
    left = int(width * (0.4 + 0.3 * np.sin(number / 40)))
    top = int(height * (0.45 + 0.2 * np.cos(number / 33)))
    luma[top : top + height // 4, left : left + width // 5] = 200
    luma[: 2 * box, : (_BITS + 3) * box] = 16
    for bit in range(_BITS):
        if number >> bit & 1:
            luma[: 2 * box, (bit + 1) * box : (bit + 2) * box] = 235
    frame = av.VideoFrame(width, height, "yuv420p")
    chroma = np.full(((height + 1) // 2, (width + 1) // 2), 128, np.uint8)
    for plane, values in zip(frame.planes, (luma, chroma, chroma), strict=True):
        rows = np.zeros((plane.height, plane.line_size), np.uint8)
        rows[: values.shape[0], : values.shape[1]] = values
        plane.update(rows.tobytes())
    frame.pts, frame.time_base = number, 1 / clip.rate
    return frame


def _tone(start: int, hertz: float) -> av.AudioFrame:
    wave = 0.3 * np.sin(2 * np.pi * hertz * (np.arange(960) + start) / 48_000)
    frame = av.AudioFrame.from_ndarray(wave.astype(np.float32)[None], "fltp", "mono")
    frame.sample_rate, frame.pts, frame.time_base = 48_000, start, Fraction(1, 48_000)
    return frame


def frame_number(picture: Picture) -> int:
    """Read the burnt-in frame number from a picture in memory."""
    box = picture.height_px // _ROWS
    row = picture.address + box * picture.pitch_bytes
    green = (ctypes.c_ubyte.from_address(row + ((bit + 1) * box + box // 2) * 4 + 1).value for bit in range(_BITS))
    return sum(1 << bit for bit, value in enumerate(green) if value > 128)
