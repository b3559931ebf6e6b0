"""A painted face at peace, compiled for the processor."""

import numpy as np

from media.studio.field import f, smooth
from media.studio.kernels import kernel


@kernel
def drawn(ahead: float, up: float, side: float) -> float:
    """Paint closed eyes, brows and a quiet mouth: darkness 0 to 1 at a place on the head, metres in its frame."""
    if ahead < f(0.05):
        return f(0)
    e = (side - f(0.032)) / f(0.015)
    lid = up - f(0.0690) + f(0.0045) * (f(1) - e * e)
    lash = (f(1) - smooth(f(0.0008), f(0.0026), abs(lid))) * (f(1) - smooth(f(0.80), f(1.05), abs(e))) * f(0.80)
    b = (side - f(0.034)) / f(0.020)
    brow_at = up - f(0.0915) + f(0.005) * b * b
    brow = (f(1) - smooth(f(0.0014), f(0.0042), abs(brow_at))) * (f(1) - smooth(f(0.75), f(1.1), abs(b))) * f(0.60)
    m = side / f(0.021)
    lip_at = up - f(0.0252) - f(0.0038) * m * m
    lip = (f(1) - smooth(f(0.0006), f(0.0026), abs(lip_at))) * (f(1) - smooth(f(0.7), f(1.1), m)) * f(0.45)
    return max(lash, max(brow, lip))


@kernel
def blush(ahead: float, up: float, side: float) -> float:
    """Give the warmth of cheeks and lips, 0 to 1, at a place on the head."""
    if ahead < f(0.05):
        return f(0)
    x, y = (side - f(0.043)) / f(0.016), (up - f(0.050)) / f(0.013)
    cheek = np.exp(-(x * x + y * y)) * f(0.55)
    x, y = side / f(0.015), (up - f(0.0250)) / f(0.0065)
    return max(cheek, np.exp(-(x * x * x * x + y * y * y * y)) * f(0.75))
