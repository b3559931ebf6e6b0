"""player.paths: where the data live, whatever the environment says."""

import os
import stat
from pathlib import Path

import pytest

from player.errors import StorageError
from player.paths import find_paths, make_private_folder

pytestmark = pytest.mark.skipif(os.name != "posix", reason="XDG variables and modes are those of Linux")


def test_an_override_holds_everything(tmp_path: Path) -> None:
    paths = find_paths(tmp_path / "elsewhere")

    assert paths.records == tmp_path / "elsewhere" / "records.db"
    assert paths.logs == tmp_path / "elsewhere" / "logs"


def test_a_relative_override_is_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    assert find_paths(Path("here")).data == tmp_path / "here"


def test_the_systems_place_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "my data"))

    assert find_paths().data == tmp_path / "my data" / "dimmer"


@pytest.mark.parametrize("value", ["", "relative/place", ".", " "])
def test_a_variable_that_names_no_absolute_path_is_ignored(
    value: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", value)
    monkeypatch.setenv("XDG_STATE_HOME", value)

    paths = find_paths()

    assert paths.data == tmp_path / ".local" / "share" / "dimmer"
    assert paths.logs == tmp_path / ".local" / "state" / "dimmer" / "log"


def test_an_unset_variable_means_the_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)

    assert find_paths().data == tmp_path / ".local" / "share" / "dimmer"


def test_bytes_that_are_not_utf_8_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    odd = os.fsencode(tmp_path) + b"/r\xfccken"
    monkeypatch.setenv("XDG_DATA_HOME", os.fsdecode(odd))

    make_private_folder(find_paths().data)

    assert [os.fsencode(path.name) for path in tmp_path.iterdir()] == [b"r\xfccken"]


def test_no_home_at_all_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HOME", raising=False)
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setattr("pwd.getpwuid", lambda _uid: (_ for _ in ()).throw(KeyError("no such user")))

    with pytest.raises(StorageError, match="home folder"):
        find_paths()


def test_folders_are_the_owners_only_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o000)
    try:
        make_private_folder(tmp_path / "a" / "b")
    finally:
        os.umask(before)

    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "a" / "b").stat().st_mode) == 0o700


def test_a_folder_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    folder = tmp_path / "open"
    folder.mkdir(mode=0o755)

    make_private_folder(folder)

    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_file_in_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")

    with pytest.raises(NotADirectoryError):
        make_private_folder(tmp_path / "file")
