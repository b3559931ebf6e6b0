"""Start with the session, if the user asks: an entry of the user's own, made and taken away again; never by root."""

import os
import plistlib
import shutil
import sys
from pathlib import Path

from player.durable import write_file
from player.errors import StorageError

NAME = "dimmer"
_LABEL = "org.dimmer.Dimmer"

_ENTRY = """\
[Desktop Entry]
Type=Application
Name=Dimmer
Comment=Guided exercise for a back that hurts from sitting
Exec={command}
Icon=dimmer
Terminal=false
X-GNOME-Autostart-enabled=true
X-GNOME-Autostart-Delay=20
"""


def own_command() -> list[str]:
    """Give the words that start this very Dimmer in the background."""
    if getattr(sys, "frozen", False):
        words = [sys.executable]
    else:
        beside = Path(sys.executable).with_name("dimmer")
        found = str(beside) if beside.exists() else shutil.which("dimmer")
        words = [found] if found else [sys.executable, "-m", "ui"]
    return [*words, "--background"]


def desktop_entry(words: list[str]) -> str:
    """Write a desktop entry, quoted as its standard asks."""
    return _ENTRY.format(command=" ".join(map(_quoted, words)))


def _quoted(word: str) -> str:
    inner = word.replace("\\", "\\\\").replace('"', '\\"').replace("`", "\\`").replace("$", "\\$")
    # The value of a key is unescaped once more before it is split into words; a per cent sign begins a field code.
    return '"' + inner.replace("\\", "\\\\").replace("%", "%%") + '"'


def entry_path() -> Path | None:
    """Give where the entry lies on this system, or None where it is no file."""
    if sys.platform == "win32":
        return None
    if sys.platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / f"{_LABEL}.plist"
    config = os.environ.get("XDG_CONFIG_HOME", "")
    folder = Path(config) if config.startswith("/") else Path.home() / ".config"
    return folder / "autostart" / f"{NAME}.desktop"


def is_on() -> bool:
    """Say whether Dimmer starts with the session."""
    path = entry_path()
    return _is_in_registry() if path is None else path.exists()


def switch(*, is_on: bool) -> None:
    """Make the entry, or take it away.

    Raises:
        StorageError: If that fails.
    """
    path = entry_path()
    try:
        if path is None:
            _switch_registry(is_on=is_on)
        elif not is_on:
            path.unlink(missing_ok=True)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_file(path, _content(own_command()))
    except OSError as error:
        raise StorageError("the entry that starts Dimmer with the session cannot be written") from error


def _content(words: list[str]) -> bytes:
    if sys.platform == "darwin":
        return plistlib.dumps({"Label": _LABEL, "ProgramArguments": words, "RunAtLoad": True})
    return desktop_entry(words).encode()


if sys.platform == "win32":
    import subprocess
    import winreg

    _RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"

    def _is_in_registry() -> bool:
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                winreg.QueryValueEx(key, NAME)
        except OSError:
            return False
        return True

    def _switch_registry(*, is_on: bool) -> None:
        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
            if is_on:
                winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, subprocess.list2cmdline(own_command()))
            elif _is_in_registry():
                winreg.DeleteValue(key, NAME)

else:

    def _is_in_registry() -> bool:
        return False

    def _switch_registry(*, is_on: bool) -> None:
        """Do nothing: there is no registry here."""
