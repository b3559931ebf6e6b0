"""From light to display values, and the ember laid over them, compiled for the processor."""

from media.studio.field import F32, f
from media.studio.kernels import kernel


@kernel
def tone(v: float) -> float:
    """Bend bright light softly and encode it for the screen."""
    v = v * (f(1) + v * f(0.10)) / (f(1) + v * f(0.42))
    if v < f(0.0031308):
        return f(12.92) * v
    return f(1.055) * v ** f(1 / 2.4) - f(0.055)


@kernel
def tone_all(still: F32, lit: F32, out: F32) -> None:
    """Turn the backdrop's two parts into display values of the empty room."""
    for y in range(out.shape[0]):
        for x in range(out.shape[1]):
            for c in range(3):
                out[y, x, c] = tone(still[y, x, c] + lit[y, x, c])


@kernel
def lay_ember(rgb: F32, ember: F32, level: float, rim: F32, core: F32) -> None:
    """Tint a picture with the ember, in place: deep orange to a hot core; adding would wash out on light cloth.

    Args:
        rgb: In and out, display values.
        ember: How strongly it shows, 0 to 1.
        level: The dimmer, 0 to 1.
        rim: Colour of the glow.
        core: What is added to it where it is hottest.
    """
    for y in range(rgb.shape[0]):
        for x in range(rgb.shape[1]):
            g = min(max(ember[y, x] * level, f(0)), f(1))
            if g < f(0.002):
                continue
            a = f(1) - (f(1) - g) ** f(1.35)
            grey = (rgb[y, x, 0] + rgb[y, x, 1] + rgb[y, x, 2]) / f(3)
            hot = min(max(g * f(1.6) - f(0.72), f(0)), f(1))
            for c in range(3):
                e = rim[c] + hot * core[c]
                rgb[y, x, c] = rgb[y, x, c] * (f(1) - a) + e * a * (f(0.35) + f(0.65) * max(a, grey))
