"""Light on a traced packet of rays: shadow, hollows, cloth, skin and face, compiled for the processor."""

import numpy as np

from media.studio.display import tone
from media.studio.face import blush, drawn
from media.studio.field import F32, I32, f, field, from_line, from_point
from media.studio.kernels import kernel
from media.studio.march import march
from media.studio.materials import HAIR, LEGGINGS, MAT, SKIN, TOP
from media.studio.solids import Group

HEAD_GROUP, HAIR_GROUP = int(Group.HEAD), int(Group.HAIR)


@kernel
def shade(
    n: int,
    su: F32,
    sv: F32,
    eye: F32,
    shape: I32,
    group: I32,
    fields: F32,
    bound: F32,
    chosen: I32,
    n_chosen: int,
    near: float,
    far: float,
    blocks: int,
    lead: I32,
    block_rays: I32,
    reach: float,
    palette: F32,
    material: I32,
    shine: F32,
    sheen: F32,
    lights: F32,
    head: F32,
    spine: F32,
    rgb: F32,
    notes: F32,
    work: F32,
    lists: I32,
) -> None:
    """Trace and light one packet of rays; rays that meet nothing are left for the backdrop.

    Args:
        n: How many rays.
        su: Where they pass the picture, -1 left to 1 right.
        sv: The same, -1 bottom to 1 top.
        eye: The camera's rays.
        shape: Shape of each solid.
        group: Group of each solid.
        fields: Numbers of each solid.
        bound: A capsule round each solid.
        chosen: Solids that the packet may meet.
        n_chosen: How many.
        near: Where to begin, metres.
        far: Where to give up.
        blocks: See :func:`media.studio.field.march`; lead, block_rays and reach alike.
        lead: See blocks.
        block_rays: See blocks.
        reach: See blocks.
        palette: Colours, linear.
        material: Palette row of each group.
        shine: Gloss of each material.
        sheen: Outline light of each material.
        lights: Directions to the key, rim and fill lights, shape (9,).
        head: Position and rotation of the head, shape (12,).
        spine: Points of the low back, shape (k, 3).
        rgb: Out, shape (n, 3), display values.
        notes: Out, shape (n, 5): ember on the surface, group or -1, distance, two parts of the normal.
        work: Workspace, 20 rows of n.
        lists: Workspace, three rows of solids.
    """
    ox, oy, oz = eye[0], eye[1], eye[2]
    dx, dy, dz, t = work[5], work[6], work[7], work[8]
    hit = np.empty(n, np.int32)
    for j in range(n):
        u, v = su[j], sv[j]
        x = eye[3] + u * eye[6] + v * eye[9]
        y = eye[4] + u * eye[7] + v * eye[10]
        z = eye[5] + u * eye[8] + v * eye[11]
        inverse = f(1) / np.sqrt(x * x + y * y + z * z)
        dx[j] = x * inverse
        dy[j] = y * inverse
        dz[j] = z * inverse
    march(
        n,
        ox,
        oy,
        oz,
        dx,
        dy,
        dz,
        shape,
        group,
        fields,
        chosen,
        n_chosen,
        near,
        far,
        blocks,
        lead,
        block_rays,
        reach,
        t,
        hit,
        work,
    )
    index = np.empty(n, np.int32)
    m = 0
    for j in range(n):
        notes[j, 0] = 0
        notes[j, 1] = -1
        notes[j, 2] = 0
        notes[j, 3] = 0
        notes[j, 4] = 0
        # What lies under the floor is not seen: flesh is flattened there.
        if hit[j] >= 0 and oy + t[j] * dy[j] < f(0.0):
            hit[j] = -1
        if hit[j] >= 0:
            index[m] = j
            m += 1
    if m == 0:
        return
    kx, ky, kz = lights[0], lights[1], lights[2]
    px, py, pz, melt, dist = work[0], work[1], work[2], work[3], work[4]
    hx, hy, hz, nx, ny, nz = work[9], work[10], work[11], work[12], work[13], work[14]
    hollow, shadow, st = work[15], work[16], work[17]
    owner = np.empty(n, np.int32)
    awake = np.empty(n, np.int32)
    cx, cy, cz = f(0), f(0), f(0)
    for a in range(m):
        j = index[a]
        hx[a] = ox + t[j] * dx[j]
        hy[a] = oy + t[j] * dy[j]
        hz[a] = oz + t[j] * dz[j]
        nx[a] = 0
        ny[a] = 0
        nz[a] = 0
        hollow[a] = 0
        shadow[a] = 1
        st[a] = f(0.02)
        cx += hx[a]
        cy += hy[a]
        cz += hz[a]
    cx /= f(m)
    cy /= f(m)
    cz /= f(m)
    rad = f(0)
    for a in range(m):
        x, y, z = hx[a] - cx, hy[a] - cy, hz[a] - cz
        rad = max(rad, x * x + y * y + z * z)
    rad = np.sqrt(rad)
    by, lit, here = lists[0], lists[1], lists[2]
    n_by, n_lit, n_here = 0, 0, 0
    for i in range(bound.shape[0]):
        away = from_point(bound, i, cx, cy, cz)
        if away < rad + f(0.20):
            by[n_by] = i
            n_by += 1
        if away < rad + bound[i, 7] + f(0.003):
            here[n_here] = i
            n_here += 1
        gap, along = from_line(bound, i, cx, cy, cz, kx, ky, kz)
        if along > -bound[i, 6] - rad - f(0.3) and gap < bound[i, 6] + rad + f(0.05) + max(along, f(0)) * f(0.12):
            lit[n_lit] = i
            n_lit += 1
    e = f(0.0012)
    for s in range(4):
        ex = f(1) if s in (0, 3) else f(-1)
        ey = f(1) if s in (2, 3) else f(-1)
        ez = f(1) if s in (1, 3) else f(-1)
        for a in range(m):
            px[a] = hx[a] + ex * e
            py[a] = hy[a] + ey * e
            pz[a] = hz[a] + ez * e
        field(m, px, py, pz, shape, group, fields, here, n_here, melt, dist, owner)
        for a in range(m):
            nx[a] += ex * dist[a]
            ny[a] += ey * dist[a]
            nz[a] += ez * dist[a]
    for a in range(m):
        inverse = f(1) / (np.sqrt(nx[a] * nx[a] + ny[a] * ny[a] + nz[a] * nz[a]) + f(1e-9))
        nx[a] *= inverse
        ny[a] *= inverse
        nz[a] *= inverse
    for s in range(4):
        h = f(0.010) + f(0.016) * s * s + f(0.008) * s
        weight = f(1) / (1 << s)
        for a in range(m):
            px[a] = hx[a] + nx[a] * h
            py[a] = hy[a] + ny[a] * h
            pz[a] = hz[a] + nz[a] * h
        field(m, px, py, pz, shape, group, fields, by, n_by, melt, dist, owner)
        for a in range(m):
            hollow[a] += weight * min(max((h - min(dist[a], py[a])) / h, f(0)), f(1))
    # Only what faces the light can be shadowed by something else, and what is dark already stays dark.
    live = 0
    for a in range(m):
        if nx[a] * kx + ny[a] * ky + nz[a] * kz > f(-0.23):
            awake[live] = a
            live += 1
        else:
            shadow[a] = 0
    for _ in range(13):
        for b in range(live):
            a = awake[b]
            px[b] = hx[a] + nx[a] * f(0.006) + kx * st[a]
            py[b] = hy[a] + ny[a] * f(0.006) + ky * st[a]
            pz[b] = hz[a] + nz[a] * f(0.006) + kz * st[a]
        field(live, px, py, pz, shape, group, fields, lit, n_lit, melt, dist, owner)
        still_live = 0
        for b in range(live):
            a = awake[b]
            shadow[a] = min(shadow[a], f(0.5) + f(4.5) * dist[b] / st[a])
            st[a] += min(max(dist[b] * f(0.95), f(0.009)), f(0.12))
            if shadow[a] > f(0) and dist[b] < f(0.6):
                awake[still_live] = a
                still_live += 1
        live = still_live
        if live == 0:
            break
    for a in range(m):
        j = index[a]
        g = hit[j]
        mt = material[g]
        ao = np.exp(-f(0.95) * hollow[a])
        s = min(max(shadow[a], f(0)), f(1))
        s = s * s * (f(3) - f(2) * s)
        n0, n1, n2 = nx[a], ny[a], nz[a]
        nk = n0 * kx + n1 * ky + n2 * kz
        wrap = f(0.22) if mt == SKIN else f(0.12)
        direct = max((nk + wrap) / (f(1) + wrap), f(0)) * (s * f(0.92) + f(0.08))
        facing = -(n0 * dx[j] + n1 * dy[j] + n2 * dz[j])
        graze = f(1) - min(max(facing, f(0)), f(1))
        graze3 = graze * graze * graze
        rim = max(n0 * lights[3] + n1 * lights[4] + n2 * lights[5], f(0))
        fill = max(n0 * lights[6] + n1 * lights[7] + n2 * lights[8], f(0))
        up = f(0.5) + f(0.5) * n1
        vx, vy, vz = kx - dx[j], ky - dy[j], kz - dz[j]
        gloss = (n0 * vx + n1 * vy + n2 * vz) / np.sqrt(vx * vx + vy * vy + vz * vz)
        gloss = max(gloss, f(0))
        gloss *= gloss
        gloss *= gloss
        gloss *= gloss
        gloss = gloss * gloss * gloss * s * shine[mt]
        face, flushed, strand = f(0), f(0), f(1)
        if g in (HEAD_GROUP, HAIR_GROUP):
            qx, qy, qz = hx[a] - head[0], hy[a] - head[1], hz[a] - head[2]
            ahead = qx * head[3] + qy * head[6] + qz * head[9]
            above = qx * head[4] + qy * head[7] + qz * head[10]
            side = abs(qx * head[5] + qy * head[8] + qz * head[11])
            if g == HEAD_GROUP:
                face = drawn(ahead, above, side)
                flushed = blush(ahead, above, side)
            else:
                strand = f(1) + f(0.09) * np.sin(f(260) * side + f(40) * ahead) * np.sin(
                    f(90) * above + f(150) * side
                )
        ember = f(0)
        nearest = f(1e6)
        if mt in (TOP, LEGGINGS):
            for q in range(spine.shape[0]):
                x, y, z = hx[a] - spine[q, 0], hy[a] - spine[q, 1], hz[a] - spine[q, 2]
                nearest = min(nearest, x * x + y * y + z * z)
            ember = f(0.8) * np.exp(-nearest / f(0.0085))
            if mt == LEGGINGS:
                ember *= f(0.8)
        warm_shade = f(0.10) * max(f(1) - abs(nk) * f(2.2), f(0)) * ao if mt == SKIN else f(0)
        outline = (rim * graze * f(0.62) + graze3 * sheen[mt] * (f(0.35) + up)) * ao
        for c in range(3):
            key_tint = f(1.04) if c == 0 else (f(1.0) if c == 1 else f(0.94))
            sky_tint = f(1.0) if c == 0 else (f(0.97) if c == 1 else f(0.95))
            rim_tint = f(1.45) if c == 0 else (f(0.92) if c == 1 else f(0.50))
            al = palette[mt, c] * strand
            al = al * (f(1) - face) + palette[HAIR, c] * f(0.7) * face
            flush = f(0.06) if c == 0 else (f(-0.24) if c == 1 else f(-0.20))
            al *= f(1) + flushed * flush
            bounce = palette[MAT, c] * (f(1) - up)
            v = al * (
                direct * f(2.05) * key_tint
                + ao * (up * f(0.42) + f(0.20)) * sky_tint
                + fill * ao * f(0.30)
                + bounce * ao * f(0.6)
            )
            if c == 0:
                v += al * warm_shade
            v += outline * (al * f(0.6) + f(0.20)) * rim_tint + gloss
            rgb[j, c] = tone(v)
        notes[j, 0] = ember
        notes[j, 1] = g
        notes[j, 2] = t[j]
        notes[j, 3] = n0
        notes[j, 4] = n1
