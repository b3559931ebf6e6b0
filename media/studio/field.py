"""The distance field of soft solids, compiled for the processor.

Everything is single precision and works on packets of rays, so that the compiler can use the wide registers. Solids
come sorted by group: within a group they melt (a polynomial smooth minimum), between groups the nearest wins.
"""

from collections.abc import Callable
from typing import cast

import numpy as np
from numpy.typing import NDArray

from media.studio.kernels import kernel

F32 = NDArray[np.float32]
I32 = NDArray[np.int32]
f = cast("Callable[[float], float]", np.float32)
"""Single precision: one wide number in a kernel would make all of them wide."""


@kernel
def smooth(low: float, high: float, x: float) -> float:
    """Give 0 below ``low``, 1 above ``high`` and an S between them."""
    t = min(max((x - low) / (high - low), f(0)), f(1))
    return t * t * (f(3) - f(2) * t)


@kernel
def _axes(row: F32) -> tuple[float, ...]:
    """Copy an ellipsoid's nine inverse axes and three inverse sizes out of memory, so that they are at hand."""
    return (row[3], row[4], row[5], row[6], row[7], row[8], row[9], row[10], row[11], row[12], row[13], row[14])


@kernel
def _ellipsoid(row: tuple[float, ...], x: float, y: float, z: float) -> float:
    """Give the bounded distance to an ellipsoid from a point relative to its middle."""
    u = row[0] * x + row[1] * y + row[2] * z
    v = row[3] * x + row[4] * y + row[5] * z
    w = row[6] * x + row[7] * y + row[8] * z
    k = np.sqrt(u * u + v * v + w * w)
    u *= row[9]
    v *= row[10]
    w *= row[11]
    return k * (k - f(1)) / (np.sqrt(u * u + v * v + w * w) + f(1e-9))


@kernel
def field(
    n: int,
    px: F32,
    py: F32,
    pz: F32,
    shape: I32,
    group: I32,
    fields: F32,
    chosen: I32,
    n_chosen: int,
    melt: F32,
    dist: F32,
    owner: I32,
) -> None:
    """Measure the distance from n points to the chosen solids.

    Args:
        n: How many points.
        px: Their x; py and pz alike.
        py: See px.
        pz: See px.
        shape: Shape of each solid.
        group: Group of each solid, rising.
        fields: Numbers of each solid.
        chosen: Indices of the solids that may matter here, rising.
        n_chosen: How many.
        melt: Workspace.
        dist: Out: distance of each point, metres.
        owner: Out: group of the nearest solid, -1 where there is none.
    """
    big, zero, one, quarter = f(1e9), f(0), f(1), f(0.25)
    for j in range(n):
        dist[j] = big
        melt[j] = big
        owner[j] = -1
    current = group[chosen[0]] if n_chosen > 0 else -2
    for c in range(n_chosen + 1):
        i = chosen[c] if c < n_chosen else 0
        now = group[i] if c < n_chosen else -2
        if now != current:
            for j in range(n):
                if melt[j] < dist[j]:
                    owner[j] = current
                dist[j] = min(dist[j], melt[j])
                melt[j] = big
            current = now
        if c == n_chosen:
            break
        row = fields[i]
        if shape[i] == 0:
            ax, ay, az, bx, by, bz = row[0], row[1], row[2], row[3], row[4], row[5]
            inverse, radius, taper, bulge, k = row[6], row[7], row[8], row[9], row[10]
            ik = quarter / max(k, f(1e-4))
            for j in range(n):
                x, y, z = px[j] - ax, py[j] - ay, pz[j] - az
                h = min(max((x * bx + y * by + z * bz) * inverse, zero), one)
                x -= h * bx
                y -= h * by
                z -= h * bz
                d = np.sqrt(x * x + y * y + z * z) - radius - h * (taper + bulge * (one - h))
                a = melt[j]
                m = max(k - abs(a - d), zero)
                melt[j] = min(a, d) - m * m * ik
        elif shape[i] == 1:
            cx, cy, cz, k = row[0], row[1], row[2], row[15]
            e = _axes(row)
            ik = quarter / max(k, f(1e-4))
            for j in range(n):
                d = _ellipsoid(e, px[j] - cx, py[j] - cy, pz[j] - cz)
                a = melt[j]
                m = max(k - abs(a - d), zero)
                melt[j] = min(a, d) - m * m * ik
        elif shape[i] == 2:
            cx, cy, cz, nx, ny, nz, cut = row[0], row[1], row[2], row[16], row[17], row[18], row[19]
            k = row[15]
            ik = quarter / max(k, f(1e-4))
            e = _axes(row)
            for j in range(n):
                x, y, z = px[j] - cx, py[j] - cy, pz[j] - cz
                plane = cut - x * nx - y * ny - z * nz
                d = _ellipsoid(e, x, y, z)
                m = max(f(0.02) - abs(d - plane), zero)
                d = max(d, plane) + m * m * f(12.5)
                a = melt[j]
                m = max(k - abs(a - d), zero)
                melt[j] = min(a, d) - m * m * ik
        elif shape[i] == 4:
            cx, cy, cz, nx, ny, nz, k = row[0], row[1], row[2], row[16], row[17], row[18], row[15]
            ik = quarter / max(k, f(1e-4))
            for j in range(n):
                plane = (cx - px[j]) * nx + (cy - py[j]) * ny + (cz - pz[j]) * nz
                a = melt[j]
                m = max(k - abs(a - plane), zero)
                melt[j] = max(a, plane) + m * m * ik if a < big else a
        else:
            cx, cy, cz, k = row[0], row[1], row[2], row[15]
            e = _axes(row)
            for j in range(n):
                x, y, z = px[j] - cx, py[j] - cy, pz[j] - cz
                u = abs(e[0] * x + e[1] * y + e[2] * z) - e[9]
                v = abs(e[3] * x + e[4] * y + e[5] * z) - e[10]
                w = abs(e[6] * x + e[7] * y + e[8] * z) - e[11]
                uo, vo, wo = max(u, zero), max(v, zero), max(w, zero)
                d = np.sqrt(uo * uo + vo * vo + wo * wo) + min(max(u, max(v, w)), zero) - k
                melt[j] = min(melt[j], d)


@kernel
def from_line(
    bound: F32, i: int, ox: float, oy: float, oz: float, dx: float, dy: float, dz: float
) -> tuple[float, float]:
    """Measure how near a solid's core comes to a line, and where along the line."""
    x, y, z = bound[i, 0] - ox, bound[i, 1] - oy, bound[i, 2] - oz
    bx, by, bz = bound[i, 3], bound[i, 4], bound[i, 5]
    along, b_along = x * dx + y * dy + z * dz, bx * dx + by * dy + bz * dz
    x -= along * dx
    y -= along * dy
    z -= along * dz
    px, py, pz = bx - b_along * dx, by - b_along * dy, bz - b_along * dz
    t = -(x * px + y * py + z * pz) / (px * px + py * py + pz * pz + f(1e-9))
    t = min(max(t, f(0)), f(1))
    x += t * px
    y += t * py
    z += t * pz
    return np.sqrt(x * x + y * y + z * z), along + t * b_along


@kernel
def from_point(bound: F32, i: int, x: float, y: float, z: float) -> float:
    """Measure how near a solid comes to a point at most, metres; below 0 inside."""
    x -= bound[i, 0]
    y -= bound[i, 1]
    z -= bound[i, 2]
    bx, by, bz = bound[i, 3], bound[i, 4], bound[i, 5]
    t = min(max((x * bx + y * by + z * bz) / (bx * bx + by * by + bz * bz + f(1e-9)), f(0)), f(1))
    x -= t * bx
    y -= t * by
    z -= t * bz
    return np.sqrt(x * x + y * y + z * z) - bound[i, 6]


@kernel
def choose(
    bound: F32, ox: float, oy: float, oz: float, dx: float, dy: float, dz: float, spread: float, chosen: I32
) -> tuple[int, float, float]:
    """Choose the solids that a cone of rays can meet.

    Args:
        bound: A capsule round each solid.
        ox: Apex of the cone, x; oy and oz alike.
        oy: See ox.
        oz: See ox.
        dx: Its axis, x; dy and dz alike.
        dy: See dx.
        dz: See dx.
        spread: Tangent of its half angle.
        chosen: Out: the indices.

    Returns:
        How many, the distance at which the first of them may begin, and at which the last one ends.
    """
    n, near, far = 0, f(1e9), f(0)
    for i in range(bound.shape[0]):
        gap, along = from_line(bound, i, ox, oy, oz, dx, dy, dz)
        radius = bound[i, 6] + bound[i, 7]
        if gap < radius + max(along, f(0)) * spread + f(0.002):
            chosen[n] = i
            n += 1
            ends = bound[i, 3] * dx + bound[i, 4] * dy + bound[i, 5] * dz
            first = (bound[i, 0] - ox) * dx + (bound[i, 1] - oy) * dy + (bound[i, 2] - oz) * dz
            near = min(near, min(first, first + ends) - radius)
            far = max(far, max(first, first + ends) + radius)
    return n, near, far * f(1.01)
