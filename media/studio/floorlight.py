"""Light on the floor round a body, compiled for the processor."""

import numpy as np

from media.studio.field import F32, I32, f, field, from_line, from_point
from media.studio.kernels import kernel

TILE = 16
"""Rays are traced in tiles of 16 x 16 pixels, and the floor is lit in tiles of 16 x 16 spots."""


@kernel
def floor_light(
    x0: float, z0: float, step: float, shape: I32, group: I32, fields: F32, bound: F32, key: F32, out: F32
) -> None:
    """Find how much of the sky and of the key light reaches each spot of the floor.

    Args:
        x0: West edge of the map, metres.
        z0: North edge.
        step: Width of a spot, metres.
        shape: Shape of each solid.
        group: Group of each solid.
        fields: Numbers of each solid.
        bound: A capsule round each solid.
        key: Direction to the key light.
        out: Shape (rows, columns, 2), both multiples of 16: openness and key light, 0 to 1.
    """
    n = TILE * TILE
    near = np.empty(bound.shape[0], np.int32)
    lit = np.empty(bound.shape[0], np.int32)
    owner = np.empty(n, np.int32)
    work = np.empty((10, n), np.float32)
    px, py, pz, melt, dist = work[0], work[1], work[2], work[3], work[4]
    bx, bz, hollow, shadow, t = work[5], work[6], work[7], work[8], work[9]
    kx, ky, kz = key[0], key[1], key[2]
    for ti in range(out.shape[0] // TILE):
        for tj in range(out.shape[1] // TILE):
            cx, cz, rad = x0 + (tj * TILE + 8) * step, z0 + (ti * TILE + 8) * step, f(12) * step
            n_near, n_lit = 0, 0
            for i in range(bound.shape[0]):
                if from_point(bound, i, cx, f(0), cz) < rad + f(0.42):
                    near[n_near] = i
                    n_near += 1
                gap, along = from_line(bound, i, cx, f(0), cz, kx, ky, kz)
                if gap < bound[i, 6] + rad + f(0.04) + max(along, f(0)) * f(0.16):
                    lit[n_lit] = i
                    n_lit += 1
            for j in range(n):
                bx[j] = x0 + (tj * TILE + j % TILE + f(0.5)) * step
                bz[j] = z0 + (ti * TILE + j // TILE + f(0.5)) * step
                hollow[j] = 0
                shadow[j] = 1
                t[j] = f(0.02)
            if n_near > 0:
                for s in range(5):
                    h = f(0.012) + f(0.018) * s * s + f(0.02) * s
                    weight = f(0.55) if s == 0 else f(1) / (1 << s)
                    for j in range(n):
                        px[j] = bx[j]
                        py[j] = h
                        pz[j] = bz[j]
                    field(n, px, py, pz, shape, group, fields, near, n_near, melt, dist, owner)
                    for j in range(n):
                        hollow[j] += weight * min(max((h - dist[j]) / h, f(0)), f(1))
            if n_lit > 0:
                for _ in range(22):
                    for j in range(n):
                        px[j] = bx[j] + kx * t[j]
                        py[j] = ky * t[j]
                        pz[j] = bz[j] + kz * t[j]
                    field(n, px, py, pz, shape, group, fields, lit, n_lit, melt, dist, owner)
                    for j in range(n):
                        shadow[j] = min(shadow[j], f(0.5) + f(3.5) * dist[j] / t[j])
                        t[j] += min(max(dist[j] * f(0.8), f(0.02)), f(0.12))
            for j in range(n):
                s = max(shadow[j], f(0))
                out[ti * TILE + j // TILE, tj * TILE + j % TILE, 0] = np.exp(-f(1.05) * hollow[j])
                out[ti * TILE + j // TILE, tj * TILE + j % TILE, 1] = s * s * (f(3) - f(2) * s)
