"""Say whether the disk under a folder is encrypted, as well as that can be told from outside."""

import os
from pathlib import Path

_LOOKED_AT = 8
"""How many devices one may lie on another; real ones lie two or three deep."""


def is_encrypted(folder: Path, sysfs: Path = Path("/sys/dev/block")) -> bool | None:
    """Say whether the disk under a folder is encrypted, by dm-crypt (LUKS) below it.

    Encryption of single folders, of a hard disk by itself, or by another system is not seen.

    Args:
        folder: A folder.
        sysfs: Where Linux describes its block devices.

    Returns:
        None where it cannot be told: not Linux, or a file system that lies on no disk of its own.
    """
    try:
        device = folder.stat().st_dev
        place = (sysfs / f"{os.major(device)}:{os.minor(device)}").resolve(strict=True)
    except (OSError, AttributeError):
        return None
    return _is_crypt(place, _LOOKED_AT)


def _is_crypt(device: Path, left: int) -> bool:
    try:
        if (device / "dm" / "uuid").read_text(encoding="ascii").startswith("CRYPT-"):
            return True
    except (OSError, ValueError):
        pass  # no device of the device mapper
    below = device / "slaves"
    if not left or not below.is_dir():
        return False
    found = [_is_crypt(one.resolve(), left - 1) for one in below.iterdir()]
    # A disk made of several is only as closed as the least of them.
    return bool(found) and all(found)
