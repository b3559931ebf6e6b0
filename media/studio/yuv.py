"""From display values to what the video encoder takes: BT.601 limited range, half-size colour, a still dither.

BT.601, since the pictures that libVLC 3 hands out in software are always made with it, whatever a file says.
"""

import numpy as np
from numpy.typing import NDArray

from media.studio.field import F32, f
from media.studio.kernels import kernel

STAGE_YUV = (37, 126, 130)
"""What libVLC shows as exactly the stage colour #1B1613."""
_DITHER_SEED = 7


def still_noise(height: int, width: int) -> NDArray[np.float32]:
    """Make the dither of a film: triangular noise of one level that never changes, so that it costs no bits."""
    rng = np.random.default_rng(_DITHER_SEED)
    return (rng.random((height, width)) + rng.random((height, width)) - 1.0).astype(np.float32)


@kernel
def to_yuv(
    rgb: F32, noise: F32, stage: F32, top: int, left: int, luma: NDArray[np.uint8], blue: NDArray[np.uint8],
    red: NDArray[np.uint8],
) -> None:  # fmt: skip
    """Write a part of a picture into the planes of a frame.

    Args:
        rgb: Display values 0 to 1 of the part, shape (rows, columns, 3), both even.
        noise: The still dither of the whole frame.
        stage: The stage colour as display values, which is written exactly.
        top: First row of the part in the frame, even.
        left: First column, even.
        luma: The frame's brightness plane.
        blue: Its Cb plane, half size.
        red: Its Cr plane, half size.
    """
    for y in range(0, rgb.shape[0], 2):
        for x in range(0, rgb.shape[1], 2):
            sr, sg, sb, flat = f(0), f(0), f(0), True
            for dy in range(2):
                for dx in range(2):
                    r, g, b = rgb[y + dy, x + dx, 0], rgb[y + dy, x + dx, 1], rgb[y + dy, x + dx, 2]
                    r, g, b = min(max(r, f(0)), f(1)), min(max(g, f(0)), f(1)), min(max(b, f(0)), f(1))
                    sr += r
                    sg += g
                    sb += b
                    row, col = top + y + dy, left + x + dx
                    is_stage = (
                        abs(r - stage[0]) < f(0.0004)
                        and abs(g - stage[1]) < f(0.0004)
                        and abs(b - stage[2]) < f(0.0004)
                    )
                    if is_stage:
                        luma[row, col] = 37
                    else:
                        flat = False
                        v = f(16) + f(219) * (f(0.299) * r + f(0.587) * g + f(0.114) * b)
                        luma[row, col] = np.uint8(v + f(0.5) + f(0.7) * noise[row, col])
            row, col = (top + y) // 2, (left + x) // 2
            if flat:
                blue[row, col] = 126
                red[row, col] = 130
            else:
                sr, sg, sb = sr * f(0.25), sg * f(0.25), sb * f(0.25)
                ly = f(0.299) * sr + f(0.587) * sg + f(0.114) * sb
                n = f(0.4) * noise[top + y, left + x]
                blue[row, col] = np.uint8(f(128.5) + f(224) * (sb - ly) / f(1.772) + n)
                red[row, col] = np.uint8(f(128.5) + f(224) * (sr - ly) / f(1.402) - n)


@kernel
def mix(first: NDArray[np.uint8], second: NDArray[np.uint8], share: float, out: NDArray[np.uint8]) -> None:
    """Mix two frames of the same shape; ``share`` 0 is the first, 1 is the second."""
    weight = int(share * 256.0 + 0.5)
    for y in range(out.shape[0]):
        for x in range(out.shape[1]):
            out[y, x] = np.uint8((int(first[y, x]) * (256 - weight) + int(second[y, x]) * weight + 128) >> 8)
