"""A picture painted tile by tile: body, things and room, compiled for the processor."""

import numpy as np
from numpy.typing import NDArray

from media.studio.display import tone
from media.studio.field import F32, I32, choose, f
from media.studio.floorlight import TILE
from media.studio.kernels import kernel
from media.studio.light import shade

SAMPLES = 4
"""Rays per pixel on an edge."""


@kernel
def _spill(x: float, z: float, spine: F32) -> float:
    """Give the ember's light on a place of the floor."""
    dx, dz = x - spine[0, 0], z - spine[0, 2]
    if dx * dx + dz * dz > f(0.36):
        return f(0)
    nearest = f(1e6)
    for q in range(spine.shape[0]):
        dx, dz = x - spine[q, 0], z - spine[q, 2]
        nearest = min(nearest, dx * dx + dz * dz + spine[q, 1] * spine[q, 1])
    return np.exp(-nearest / f(0.045)) * f(0.62)


@kernel
def paint(
    eye: F32,
    shape: I32,
    group: I32,
    fields: F32,
    bound: F32,
    palette: F32,
    material: I32,
    shine: F32,
    sheen: F32,
    lights: F32,
    head: F32,
    spine: F32,
    light: F32,
    light_at: F32,
    still: F32,
    lit: F32,
    spot: F32,
    empty: F32,
    stirred: NDArray[np.bool_],
    edges: F32,
    rgb: F32,
    notes: F32,
) -> None:
    """Paint a picture tile by tile.

    Args:
        eye: The camera's rays.
        shape: Shape of each solid.
        group: Group of each solid.
        fields: Numbers of each solid.
        bound: A capsule round each solid.
        palette: Colours, linear.
        material: Palette row of each group.
        shine: Gloss of each material.
        sheen: Outline light of each material.
        lights: Directions to the lights.
        head: Position and rotation of the head.
        spine: Points of the low back.
        light: The floor's light, from :func:`floor_light`.
        light_at: x0, z0 and step of that map.
        still: The backdrop's steady part.
        lit: The backdrop's shaded part.
        spot: The backdrop's floor places.
        empty: The empty room as display values, shape (height, width, 3).
        stirred: Shape (tile rows, tile columns): False where neither shadow nor ember falls; there the room stays.
        edges: Shape (height, width): above 0 where a pixel lies on an edge; an array of size 0 paints every pixel
            with one ray, else only edges are painted, with four.
        rgb: In and out, display values; comes in as the empty room.
        notes: In and out, see :func:`shade`; where no solid is near only the ember is written.
    """
    height, width = rgb.shape[0], rgb.shape[1]
    fine = edges.shape[0] > 0
    cap = TILE * TILE * (SAMPLES if fine else 1)
    su, sv = np.empty(cap, np.float32), np.empty(cap, np.float32)
    work = np.empty((20, cap), np.float32)
    ray_rgb, ray_notes = np.empty((cap, 3), np.float32), np.empty((cap, 5), np.float32)
    chosen, lists = np.empty(bound.shape[0], np.int32), np.empty((3, bound.shape[0]), np.int32)
    pixel_y, pixel_x = np.empty(TILE * TILE, np.int32), np.empty(TILE * TILE, np.int32)
    shift_x = np.array((0.125, 0.375, -0.125, -0.375), np.float32)
    shift_y = np.array((-0.375, 0.125, 0.375, -0.125), np.float32)
    per = SAMPLES if fine else 1
    half_up = np.sqrt(eye[9] * eye[9] + eye[10] * eye[10] + eye[11] * eye[11])
    half_right = np.sqrt(eye[6] * eye[6] + eye[7] * eye[7] + eye[8] * eye[8])
    pixel = max(half_up / height, half_right / width) * f(2)
    spread = pixel * TILE * f(0.75)
    lead, block_rays = np.empty(TILE, np.int32), np.empty(TILE * TILE, np.int32)
    side = TILE // 4
    for b in range(TILE):
        lead[b] = (b // 4 * side + 2) * TILE + b % 4 * side + 2
        for i in range(side * side):
            block_rays[b * side * side + i] = (b // 4 * side + i // side) * TILE + b % 4 * side + i % side
    for ty in range((height + TILE - 1) // TILE):
        for tx in range((width + TILE - 1) // TILE):
            count = 0
            for y in range(ty * TILE, min(ty * TILE + TILE, height)):
                for x in range(tx * TILE, min(tx * TILE + TILE, width)):
                    if fine and edges[y, x] <= f(0):
                        continue
                    pixel_y[count] = y
                    pixel_x[count] = x
                    for s in range(per):
                        ox_ = shift_x[s] if fine else f(0)
                        oy_ = shift_y[s] if fine else f(0)
                        su[count * per + s] = (x + f(0.5) + ox_) / width * f(2) - f(1)
                        sv[count * per + s] = f(1) - (y + f(0.5) + oy_) / height * f(2)
                    count += 1
            if count == 0:
                continue
            u = (tx * TILE + TILE * f(0.5)) / width * f(2) - f(1)
            v = f(1) - (ty * TILE + TILE * f(0.5)) / height * f(2)
            dx = eye[3] + u * eye[6] + v * eye[9]
            dy = eye[4] + u * eye[7] + v * eye[10]
            dz = eye[5] + u * eye[8] + v * eye[11]
            inverse = f(1) / np.sqrt(dx * dx + dy * dy + dz * dz)
            n_chosen, near, far = choose(
                bound, eye[0], eye[1], eye[2], dx * inverse, dy * inverse, dz * inverse, spread, chosen
            )
            if n_chosen == 0 and not stirred[ty, tx]:
                continue
            n = count * per
            if n_chosen > 0:
                shade(
                    n,
                    su,
                    sv,
                    eye,
                    shape,
                    group,
                    fields,
                    bound,
                    chosen,
                    n_chosen,
                    max(near, f(0.05)),
                    far,
                    TILE if n == cap and not fine else 0,
                    lead,
                    block_rays,
                    pixel * f(3.2),
                    palette,
                    material,
                    shine,
                    sheen,
                    lights,
                    head,
                    spine,
                    ray_rgb,
                    ray_notes,
                    work,
                    lists,
                )
            for p in range(count):
                y, x = pixel_y[p], pixel_x[p]
                has_back = False
                back0, back1, back2, spill = f(0), f(0), f(0), f(0)
                r0, r1, r2, ember = f(0), f(0), f(0), f(0)
                for s in range(per):
                    j = p * per + s
                    if n_chosen > 0 and ray_notes[j, 1] >= f(0):
                        r0 += ray_rgb[j, 0]
                        r1 += ray_rgb[j, 1]
                        r2 += ray_rgb[j, 2]
                        ember += ray_notes[j, 0]
                        continue
                    if not has_back:
                        has_back = True
                        back0, back1, back2 = empty[y, x, 0], empty[y, x, 1], empty[y, x, 2]
                        gx = (spot[y, x, 0] - light_at[0]) / light_at[2] - f(0.5)
                        gz = (spot[y, x, 1] - light_at[1]) / light_at[2] - f(0.5)
                        if gx >= f(0) and gz >= f(0) and gx < light.shape[1] - 1 and gz < light.shape[0] - 1:
                            ix, iz = int(gx), int(gz)
                            fx, fz = gx - ix, gz - iz
                            open_ = (light[iz, ix, 0] * (f(1) - fx) + light[iz, ix + 1, 0] * fx) * (f(1) - fz)
                            open_ += (light[iz + 1, ix, 0] * (f(1) - fx) + light[iz + 1, ix + 1, 0] * fx) * fz
                            sun = (light[iz, ix, 1] * (f(1) - fx) + light[iz, ix + 1, 1] * fx) * (f(1) - fz)
                            sun += (light[iz + 1, ix, 1] * (f(1) - fx) + light[iz + 1, ix + 1, 1] * fx) * fz
                            if open_ < f(0.9995) or sun < f(0.9995):
                                dim = open_ * (f(0.30) + f(0.70) * (sun * f(0.80) + f(0.20)))
                                back0 = tone(still[y, x, 0] + lit[y, x, 0] * dim)
                                back1 = tone(still[y, x, 1] + lit[y, x, 1] * dim)
                                back2 = tone(still[y, x, 2] + lit[y, x, 2] * dim)
                            spill = _spill(spot[y, x, 0], spot[y, x, 1], spine)
                    r0 += back0
                    r1 += back1
                    r2 += back2
                    ember += spill
                share = f(1) / per
                rgb[y, x, 0] = r0 * share
                rgb[y, x, 1] = r1 * share
                rgb[y, x, 2] = r2 * share
                notes[y, x, 0] = ember * share
                if not fine and n_chosen > 0:
                    for c in range(1, 5):
                        notes[y, x, c] = ray_notes[p, c]
