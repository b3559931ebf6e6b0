"""player.durable: the old file or the new one, whole, and for its owner only."""

import os
import stat
from pathlib import Path

import pytest

from player.durable import PART, copy_file, replacing, write_file


def test_a_new_file_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")

    write_file(path, b"new")

    assert path.read_bytes() == b"new"
    assert [place.name for place in tmp_path.iterdir()] == ["file"]


def test_until_it_is_whole_the_old_one_stays(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")

    def write_half() -> None:
        with replacing(path) as file:
            file.write(b"ne")
            raise RuntimeError("half way")

    with pytest.raises(RuntimeError, match="half way"):
        write_half()

    assert path.read_bytes() == b"old"
    assert [place.name for place in tmp_path.iterdir()] == ["file"]


def test_a_file_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        write_file(tmp_path / "nowhere" / "file", b"new")

    assert list(tmp_path.iterdir()) == []


def test_a_large_file_is_copied_whole(tmp_path: Path) -> None:
    content = os.urandom(3_000_001)
    (tmp_path / "source").write_bytes(content)

    copy_file(tmp_path / "source", tmp_path / "copy")

    assert (tmp_path / "copy").read_bytes() == content


@pytest.mark.skipif(os.name != "posix", reason="modes are those of POSIX")
def test_a_file_is_its_owners_only_whatever_the_umask_and_whatever_was_there(tmp_path: Path) -> None:
    part = tmp_path / f"file{PART}"
    part.write_bytes(b"left by a crash")
    part.chmod(0o666)
    before = os.umask(0)
    try:
        write_file(tmp_path / "file", b"new")
    finally:
        os.umask(before)

    assert stat.S_IMODE((tmp_path / "file").stat().st_mode) == 0o600


@pytest.mark.skipif(os.name != "posix", reason="links are those of POSIX")
def test_a_link_in_place_of_the_part_is_not_followed(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"mine")
    (tmp_path / f"file{PART}").symlink_to(victim)

    with pytest.raises(OSError, match="symbolic links"):
        write_file(tmp_path / "file", b"new")

    assert victim.read_bytes() == b"mine"
