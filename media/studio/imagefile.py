"""Pictures on disk: display values to 8 bits without bands, to PNG or WebP."""

from pathlib import Path
from typing import cast

import av
import numpy as np
from numpy.typing import NDArray

from media.studio.scene import Picture

_DITHER_SEED = 7


def to_bytes(rgb: Picture) -> NDArray[np.uint8]:
    """Round display values to 8 bits with a still triangular dither, so that soft light shows no bands.

    Pixels of exactly the stage colour keep it.
    """
    height, width, _ = rgb.shape
    rng = np.random.default_rng(_DITHER_SEED)
    noise = rng.random((height, width, 1)) + rng.random((height, width, 1)) - 1.0
    levels = np.clip(rgb, 0.0, 1.0) * 255.0
    nearest = np.rint(levels)
    flat = np.all(np.abs(levels - nearest) < 0.02, axis=2, keepdims=True)
    return np.clip(np.where(flat, nearest, np.rint(levels + 0.7 * noise)), 0, 255).astype(np.uint8)


def save(path: Path, pixels: NDArray[np.uint8]) -> None:
    """Write 8-bit RGB pixels, shape (height, width, 3), as PNG or WebP after the name's ending.

    Raises:
        ValueError: If the ending is neither.
    """
    formats = {".png": ("image2", "png", "rgb24"), ".webp": ("webp", "libwebp", "bgra")}
    if path.suffix not in formats:
        raise ValueError(f"{path.name}: only .png and .webp are written")
    container, codec, pixel_format = formats[path.suffix]
    path.parent.mkdir(parents=True, exist_ok=True)
    options = {"update": "1"} if container == "image2" else {}
    with av.open(str(path), "w", format=container, options=options) as out:
        stream = cast("av.VideoStream", out.add_stream(codec, rate=1))
        stream.height, stream.width = pixels.shape[:2]
        stream.pix_fmt = pixel_format
        if codec == "libwebp":
            # Without loss, so that edge pixels keep the stage colour exactly.
            stream.options = {"lossless": "1", "quality": "90", "compression_level": "6"}
        frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(pixels), "rgb24")
        for packet in (*stream.encode(frame.reformat(format=pixel_format)), *stream.encode()):
            out.mux(packet)
