"""The march of a packet of rays to the first surface, compiled for the processor."""

import numpy as np

from media.studio.field import F32, I32, f, field
from media.studio.kernels import kernel

CLOSE_M = f(0.0007)
"""A ray this near to a surface has hit it."""
MAX_STEPS = 96
"""Fewer leave black crescents at outlines."""


@kernel
def march(
    n: int,
    ox: float,
    oy: float,
    oz: float,
    dx: F32,
    dy: F32,
    dz: F32,
    shape: I32,
    group: I32,
    fields: F32,
    chosen: I32,
    n_chosen: int,
    near: float,
    far: float,
    blocks: int,
    lead: I32,
    block_rays: I32,
    reach: float,
    t: F32,
    hit: I32,
    work: F32,
) -> None:
    """Walk n rays from one eye to the first surface.

    Args:
        n: How many rays.
        ox: The eye, x; oy and oz alike.
        oy: See ox.
        oz: See ox.
        dx: Directions of length one, x; dy and dz alike.
        dy: See dx.
        dz: See dx.
        shape: Shape of each solid.
        group: Group of each solid.
        fields: Numbers of each solid.
        chosen: Solids that may be met.
        n_chosen: How many.
        near: Where to begin, metres from the eye.
        far: Where to give up.
        blocks: Number of blocks of neighbouring rays, or 0 if the rays have no order.
        lead: The middle ray of each block.
        block_rays: The rays of each block, one block after the other.
        reach: Tangent of the angle between a block's middle ray and its furthest.
        t: Out: distance walked.
        hit: Out: group that was hit, or -1.
        work: Workspace, at least five rows of n.
    """
    px, py, pz, melt, dist = work[0], work[1], work[2], work[3], work[4]
    alive = np.empty(n, np.int32)
    owner = np.empty(n, np.int32)
    n_alive = n
    for j in range(n):
        t[j] = near
        hit[j] = -1
        alive[j] = j
    if blocks > 0:
        # One ray for each block of neighbours walks ahead, as far as the whole block is free.
        for j in range(blocks):
            alive[j] = j
        n_alive = blocks
        for _ in range(24):
            for a in range(n_alive):
                b = alive[a]
                j = lead[b]
                px[a] = ox + t[j] * dx[j]
                py[a] = oy + t[j] * dy[j]
                pz[a] = oz + t[j] * dz[j]
            field(n_alive, px, py, pz, shape, group, fields, chosen, n_chosen, melt, dist, owner)
            m = 0
            for a in range(n_alive):
                b = alive[a]
                j = lead[b]
                free = dist[a] * f(0.92) - (t[j] + dist[a]) * reach
                if free > f(0.002) and t[j] < far:
                    t[j] += free
                    alive[m] = b
                    m += 1
            n_alive = m
            if n_alive == 0:
                break
        per = n // blocks
        for b in range(blocks):
            ahead = t[lead[b]]
            for i in range(per):
                t[block_rays[b * per + i]] = ahead
        for j in range(n):
            alive[j] = j
        n_alive = n
    for step in range(MAX_STEPS):
        for a in range(n_alive):
            j = alive[a]
            px[a] = ox + t[j] * dx[j]
            py[a] = oy + t[j] * dy[j]
            pz[a] = oz + t[j] * dz[j]
        field(n_alive, px, py, pz, shape, group, fields, chosen, n_chosen, melt, dist, owner)
        m = 0
        for a in range(n_alive):
            j = alive[a]
            d = dist[a]
            t[j] += d * f(0.92)
            if d < CLOSE_M or (step > 60 and d < f(0.0025)):
                hit[j] = owner[a]
            elif t[j] < far:
                alive[m] = j
                m += 1
        n_alive = m
        if n_alive == 0:
            break
