"""player.diskcrypt: what Linux tells of its disks, and no more."""

import os
from pathlib import Path

import pytest

from player.diskcrypt import is_encrypted

pytestmark = pytest.mark.skipif(not hasattr(os, "major"), reason="device numbers are those of Unix")


def device(sysfs: Path, name: str, uuid: str = "", *below: Path) -> Path:
    """Describe a block device as Linux does."""
    place = sysfs / name
    (place / "slaves").mkdir(parents=True)
    if uuid:
        (place / "dm").mkdir()
        (place / "dm" / "uuid").write_text(uuid)
    for one in below:
        (place / "slaves" / one.name).symlink_to(one)
    return place


def under(sysfs: Path, folder: Path, place: Path) -> None:
    number = folder.stat().st_dev
    (sysfs / f"{os.major(number)}:{os.minor(number)}").symlink_to(place)


def test_a_plain_disk_is_open(tmp_path: Path) -> None:
    under(tmp_path, tmp_path, device(tmp_path, "sda1"))

    assert is_encrypted(tmp_path, tmp_path) is False


def test_a_luks_disk_is_closed(tmp_path: Path) -> None:
    under(tmp_path, tmp_path, device(tmp_path, "dm-0", "CRYPT-LUKS2-abc-home", device(tmp_path, "sda2")))

    assert is_encrypted(tmp_path, tmp_path) is True


def test_volumes_on_a_luks_disk_are_closed(tmp_path: Path) -> None:
    crypt = device(tmp_path, "dm-0", "CRYPT-LUKS2-abc-pv", device(tmp_path, "sda2"))
    under(tmp_path, tmp_path, device(tmp_path, "dm-1", "LVM-xyz", crypt))

    assert is_encrypted(tmp_path, tmp_path) is True


def test_one_open_disk_among_several_leaves_all_open(tmp_path: Path) -> None:
    crypt = device(tmp_path, "dm-0", "CRYPT-LUKS2-abc", device(tmp_path, "sda2"))
    under(tmp_path, tmp_path, device(tmp_path, "dm-1", "LVM-xyz", crypt, device(tmp_path, "sdb1")))

    assert is_encrypted(tmp_path, tmp_path) is False


def test_a_file_system_without_a_disk_cannot_be_told(tmp_path: Path) -> None:
    assert is_encrypted(tmp_path, tmp_path / "nothing") is None
    assert is_encrypted(tmp_path / "nowhere") is None


def test_the_machine_itself_gives_some_answer(tmp_path: Path) -> None:
    assert is_encrypted(tmp_path) in {True, False, None}
