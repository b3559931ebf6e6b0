"""The empty room: wall, lamp, floor and mat, compiled for the processor."""

import numpy as np

from media.studio.field import F32, f, smooth
from media.studio.kernels import kernel
from media.studio.materials import FLOOR, LAMP, MAT, STAGE


@kernel
def backdrop(
    width: int, height: int, eye: F32, mat: F32, lamp: F32, palette: F32, still: F32, lit: F32, spot: F32
) -> None:
    """Paint the empty room once: wall, lamp, floor and mat, without the body's shadow.

    Args:
        width: Pixels.
        height: Pixels.
        eye: The camera's rays.
        mat: Middle x, z and half sizes x, z in metres.
        lamp: x, y, radius, gain, and where its light on the floor begins.
        palette: Colours, linear.
        still: Out, shape (height, width, 3): the part that no shadow changes, linear.
        lit: Out, same shape: the part that is dimmed by shadow.
        spot: Out, shape (height, width, 2): the floor's x and z, 1e6 where the wall is seen.
    """
    aspect = f(width) / f(height)
    ox, oy, oz = eye[0], eye[1], eye[2]
    level = f(1) / np.sqrt(eye[3] * eye[3] + eye[5] * eye[5] + f(1e-9))
    ahead_x, ahead_z = eye[3] * level, eye[5] * level
    for row in range(height):
        v = f(1) - (row + f(0.5)) / height * f(2)
        for col in range(width):
            u = (col + f(0.5)) / width * f(2) - f(1)
            x = eye[3] + u * eye[6] + v * eye[9]
            y = eye[4] + u * eye[7] + v * eye[10]
            z = eye[5] + u * eye[8] + v * eye[11]
            lx, ly = (u - lamp[0]) * aspect, v - lamp[1]
            ld = np.sqrt(lx * lx + ly * ly) / lamp[2]
            disc = f(0.40) * (f(1) - smooth(f(0.94), f(1.05), ld)) + f(0.62) * np.exp(-ld * ld * f(0.62))
            glow = lamp[3] * disc * f(0.9)
            au, av = abs(u), abs(v)
            edge = f(1) - smooth(f(0.45), f(1.0), (au * au * au + av * av * av) ** f(1 / 3))
            mat_edge = f(1) - smooth(f(0.90), f(1.0), max(au, av))
            spot[row, col, 0] = f(1e6)
            spot[row, col, 1] = f(1e6)
            t = -oy / y if y < f(-0.001) else f(1e6)
            if t > f(60):
                for c in range(3):
                    still[row, col, c] = palette[STAGE, c] + palette[LAMP, c] * glow * edge
                    lit[row, col, c] = 0
                continue
            wx, wz = ox + t * x, oz + t * z
            spot[row, col, 0] = wx
            spot[row, col, 1] = wz
            rx, rz = wx - mat[0], wz - mat[1]
            r = np.sqrt(rx * rx * f(0.55) + rz * rz)
            pool = np.exp(-r * r * f(0.42))
            fade = smooth(f(0.45), f(1.55), r)
            back = smooth(lamp[4], f(0.9), rx * ahead_x + rz * ahead_z)
            qx, qz = abs(rx) - mat[2] + f(0.05), abs(rz) - mat[3] + f(0.05)
            qxo, qzo = max(qx, f(0)), max(qz, f(0))
            dm = np.sqrt(qxo * qxo + qzo * qzo) + min(max(qx, qz), f(0)) - f(0.05)
            soft = t * np.sqrt(eye[9] * eye[9] + eye[10] * eye[10] + eye[11] * eye[11]) / height
            soft = soft / max(-y, f(0.08)) * f(0.9) + f(0.0004)
            on_mat = f(1) - smooth(-soft, soft, dm)
            rim = np.exp(-((dm / f(0.012)) ** 2)) * on_mat * f(0.45)
            drop = f(1) - f(0.5) * np.exp(-max(dm, f(0)) / f(0.030)) * (f(1) - on_mat)
            wall = fade * (f(1) - on_mat)
            far = glow * back * (f(1) - on_mat)
            for c in range(3):
                ground = palette[FLOOR, c] * (f(0.55) + f(1.5) * pool) * drop
                rubber = palette[MAT, c] * (f(0.75) + f(1.15) * pool + rim)
                v_ = ground * (f(1) - on_mat) + rubber * on_mat
                part = edge * (f(1) - on_mat) + mat_edge * on_mat
                stage = palette[STAGE, c]
                lamp_light = palette[LAMP, c] * far
                still[row, col, c] = stage + (stage * wall + lamp_light - stage) * part
                lit[row, col, c] = v_ * (f(1) - wall) * part
