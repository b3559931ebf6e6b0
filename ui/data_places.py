"""Where to save, what to bring in, which folder: asked with the system's own dialogs."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.words import say


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home())


def ask_save(owner: QWidget, name: str) -> Path | None:
    """Ask where a copy goes; None if the user thinks better of it."""
    chosen, _ = QFileDialog.getSaveFileName(owner, say("Save a copy"), str(_documents() / name))
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_name(path.name + "".join(Path(name).suffixes))


def ask_file(owner: QWidget) -> Path | None:
    """Ask which file to bring in."""
    kinds = say("Copies ({0})").format("*.json *.csv *.age") + ";;" + say("All files ({0})").format("*")
    chosen, _ = QFileDialog.getOpenFileName(owner, say("Bring back a copy"), str(_documents()), kinds)
    return Path(chosen) if chosen else None


def ask_folder(owner: QWidget) -> Path | None:
    """Ask for a folder."""
    chosen = QFileDialog.getExistingDirectory(owner, say("A second folder for copies"), str(_documents()))
    return Path(chosen) if chosen else None


@dataclass(frozen=True, slots=True)
class Places:
    """How places are asked for; tests answer by themselves.

    Attributes:
        save: Where a copy of this name goes.
        file: Which file to bring in.
        folder: Which folder.
    """

    save: Callable[[QWidget, str], Path | None] = ask_save
    file: Callable[[QWidget], Path | None] = ask_file
    folder: Callable[[QWidget], Path | None] = ask_folder
