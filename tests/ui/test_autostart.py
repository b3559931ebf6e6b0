"""ui.autostart: an entry of the user's own that comes and goes, and starts what its words say."""

import shlex
import sys
from pathlib import Path

import pytest

from player.errors import StorageError
from ui import autostart

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the entry is another one there")


def test_the_entry_comes_and_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert not autostart.is_on()

    autostart.switch(is_on=True)
    autostart.switch(is_on=True)

    entry = (tmp_path / "autostart" / "dimmer.desktop").read_text()
    assert autostart.is_on()
    assert entry.startswith("[Desktop Entry]\nType=Application\n")
    assert '"--background"\n' in entry
    autostart.switch(is_on=False)
    autostart.switch(is_on=False)
    assert not autostart.is_on()


def test_a_relative_folder_is_not_taken_for_the_configuration(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", "config")

    assert autostart.entry_path() == Path.home() / ".config" / "autostart" / "dimmer.desktop"


def test_a_folder_that_takes_no_entry_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "autostart").write_text("in the way")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))

    with pytest.raises(StorageError):
        autostart.switch(is_on=True)


@pytest.mark.parametrize("folder", ["/opt/dimmer", "/opt/a b/dimmer", '/opt/"q"/dimmer'])
def test_words_with_odd_signs_stay_whole(folder: str) -> None:
    entry = autostart.desktop_entry([f"{folder}/dimmer", "--background"])

    line = next(line for line in entry.splitlines() if line.startswith("Exec="))
    # A reader unescapes the value once, then splits it as a shell would.
    assert shlex.split(line.removeprefix("Exec=").replace("\\\\", "\\")) == [f"{folder}/dimmer", "--background"]


def test_no_shell_may_put_anything_in() -> None:
    assert r'Exec="/\\$HOME/\\`x\\`" ' in autostart.desktop_entry(["/$HOME/`x`", "--background"])


def test_a_per_cent_sign_begins_no_field_code() -> None:
    assert 'Exec="/a%%b" ' in autostart.desktop_entry(["/a%b", "--background"])
