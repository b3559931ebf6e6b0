"""``dimmer doctor``: what this computer has of what Dimmer needs, and what to do about what is missing."""

import argparse
import json
import os
import shutil
import struct
import sys
from collections.abc import Iterator
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from pathlib import Path
from platform import python_version

from media import libvlc
from media.playback import Failure, FilmError
from media.probe import probe
from media.programmefile import Course
from player.errors import EngineMissingError, FormatError
from player.events import RoutineForm
from player.paths import Paths, find_paths
from ui.display import Display, DisplayKind, find_display
from ui.finding import Finding

_SET_UP = "Install what is missing by: sh installers/run.sh"
_DRAWN_GUIDE = "The drawn guide plays in its place."
_FAILURES = {
    Failure.MISSING: "is not there",
    Failure.EMPTY: "is empty",
    Failure.NOT_A_FILM: "is not a film",
    Failure.REFUSED: "leads to other files, so that it is not played",
    Failure.CUT_SHORT: "is cut short",
}
_LOW_SPACE_MB = 50
_FILM_LENGTH_TOLERANCE_S = 0.5
_OFFSET_TABLE = struct.Struct(">IH6x")
_TABLE_RECORD = struct.Struct(">4s4xII")
_TRUETYPE = 0x00010000


def run(arguments: argparse.Namespace) -> int:
    """Look at everything and print it; 0 if all is fine, else 1."""
    findings = list(examine(arguments.data))
    is_fine = all(finding.is_fine for finding in findings)
    if arguments.is_json:
        print(json.dumps({"is_fine": is_fine, "findings": [asdict(finding) for finding in findings]}, indent=1))
        return 0 if is_fine else 1
    width = max(len(finding.name) for finding in findings)
    for finding in findings:
        print(f"{'ok' if finding.is_fine else '!!'}  {finding.name:<{width}}  {finding.found}")
        if finding.advice:
            print(f"    {'':<{width}}  {finding.advice}")
    return 0 if is_fine else 1


def examine(data: Path | None, course: Course | None = None) -> Iterator[Finding]:
    """Look at one thing after another; the films last, of which there are several.

    Args:
        data: Folder of the records if it is not the usual one.
        course: The programme, if it is not the bundled one.
    """
    course = course or Course()
    yield examine_packages()
    yield examine_display(find_display(is_exact=True))
    yield examine_fonts()
    yield examine_engine()
    # Only now, because it brings in SQLAlchemy, which may be among what is not installed.
    from ui.records_finding import examine_records  # noqa: PLC0415

    paths = find_paths(data)
    yield examine_folder(paths)
    yield examine_records(paths)
    yield from examine_programme(course)


def examine_packages() -> Finding:
    """Say which versions of Dimmer, Python and Qt these are."""
    facts: dict[str, object] = {"python": python_version(), "executable": sys.executable}
    for name in ("dimmer", "PySide6-Essentials", "python-vlc"):
        try:
            facts[name] = version(name)
        except PackageNotFoundError:
            return Finding("Program", is_fine=False, found=f"{name} is not installed", advice=_SET_UP, facts=facts)
    found = f"Dimmer {facts['dimmer']}, Python {facts['python']}, PySide6 {facts['PySide6-Essentials']}"
    return Finding("Program", is_fine=True, found=found, facts=facts)


def examine_display(display: Display) -> Finding:
    """Say whether a window can open."""
    facts = {"kind": display.kind, "name": display.name, "missing": display.missing}
    if display.missing:
        found = f"{display.kind}, but without {', '.join(display.missing)}"
        return Finding(
            "Display", is_fine=False, found=found, advice=f"The window cannot open. {_SET_UP}", facts=facts
        )
    found = {
        DisplayKind.WAYLAND: f"Wayland ({display.name})",
        DisplayKind.X11: f"X ({display.name})",
        DisplayKind.SYSTEM: "that of the system",
        DisplayKind.CHOSEN: f"{display.name}, as QT_QPA_PLATFORM says",
        DisplayKind.NONE: "none",
    }[display.kind]
    advice = "" if display.can_open else "The window cannot open. Start Dimmer from a desktop session."
    return Finding("Display", is_fine=display.can_open, found=found, advice=advice, facts=facts)


def examine_fonts() -> Finding:
    """Say whether the bundled fonts are there and whole."""
    fonts = [entry for entry in (files("ui") / "assets" / "fonts").iterdir() if entry.name.endswith(".ttf")]
    broken = sorted(entry.name for entry in fonts if not _is_whole_font(entry.read_bytes()))
    facts = {"count": len(fonts), "broken": broken}
    if broken or not fonts:
        found = f"broken: {', '.join(broken)}" if broken else "none"
        advice = "Texts show in another font. Get a fresh copy of Dimmer."
        return Finding("Fonts", is_fine=False, found=found, advice=advice, facts=facts)
    return Finding("Fonts", is_fine=True, found=f"{len(fonts)} of Atkinson Hyperlegible Next", facts=facts)


def examine_engine() -> Finding:
    """Say which libVLC plays the films, by starting one."""
    try:
        engine = libvlc.load(["--aout=dummy"])
    except EngineMissingError as error:
        advice = f"Films do not play; the drawn guide does. Install {libvlc.how_to_install()}."
        return Finding("libVLC", is_fine=False, found=str(error), advice=advice)
    try:
        facts = {"version": engine.version, "path": engine.path}
    finally:
        engine.release()
    return Finding("libVLC", is_fine=True, found=f"{facts['version']} ({facts['path']})", facts=facts)


def examine_folder(paths: Paths) -> Finding:
    """Say where records are kept, and whether there is room to write."""
    place = next(folder for folder in (paths.data, *paths.data.parents) if folder.exists())
    facts: dict[str, object] = {"folder": str(paths.data), "logs": str(paths.logs), "is_there": place == paths.data}
    if not place.is_dir() or not os.access(place, os.W_OK | os.X_OK):
        advice = f"Nothing can be saved. Make {place} a folder that you may write, or name another one by --data."
        return Finding(
            "Data folder", is_fine=False, found=f"{paths.data} cannot be written", advice=advice, facts=facts
        )
    free_mb = shutil.disk_usage(place).free // 1_000_000
    facts["free_mb"] = free_mb
    found = f"{paths.data}, {free_mb} MB free" if place == paths.data else f"{paths.data}, made at the first start"
    if free_mb < _LOW_SPACE_MB:
        advice = "The disk is nearly full, so that answers may not be saved. Make some room."
        return Finding("Data folder", is_fine=False, found=found, advice=advice, facts=facts)
    return Finding("Data folder", is_fine=True, found=found, facts=facts)


def examine_programme(course: Course) -> Iterator[Finding]:
    """Say whether the programme can be read, then look at the film of each of its routines."""
    try:
        course.check()
    except FormatError as error:
        advice = "The programme cannot be followed. Correct that line, or get a fresh copy of Dimmer."
        yield Finding("Programme", is_fine=False, found=str(error), advice=advice)
        return
    programme = course.programme
    facts = {"id": programme.id, "version": programme.version, "folder": str(course.folder)}
    yield Finding("Programme", is_fine=True, found=f"{programme.title}, version {programme.version}", facts=facts)
    for stage in programme.stages:
        timeline = course.timeline(stage.routine_id, RoutineForm.FULL)
        yield examine_film(stage.number, course.film_path(stage.routine_id), timeline.film_s)


def examine_film(number: int, path: Path, length_s: float) -> Finding:
    """Say whether the film of a routine is there, can be played, and is as long as its timeline."""
    name = f"Film {number}"
    facts: dict[str, object] = {"path": str(path)}
    try:
        film = probe(path)
    except FilmError as error:
        facts |= {"failure": error.failure, "detail": error.detail}
        found = f"{path.name} {_FAILURES.get(error.failure, 'does not play')} ({error.detail})"
        return Finding(
            name, is_fine=False, found=found, advice=f"{_DRAWN_GUIDE} Get a fresh copy of it.", facts=facts
        )
    megabytes = path.stat().st_size / 1e6
    facts |= {
        "bytes": path.stat().st_size,
        "duration_s": film.duration_s,
        "width_px": film.width_px,
        "height_px": film.height_px,
        "codec": film.video_codec,
        "sound_tracks": len(film.audio),
    }
    picture = f"{film.width_px}x{film.height_px} {film.video_codec}"
    found = f"{path.name}: {picture}, {film.duration_s:.1f} s, {megabytes:.1f} MB"
    if abs(film.duration_s - length_s) > _FILM_LENGTH_TOLERANCE_S:
        advice = (
            f"Its timeline is {length_s:g} s long, so that cues would not fit the picture. Get a fresh copy of it."
        )
        return Finding(name, is_fine=False, found=found, advice=advice, facts=facts)
    return Finding(name, is_fine=True, found=found, facts=facts)


def _is_whole_font(raw: bytes) -> bool:
    """Whether a TrueType file has all the tables that its index names."""
    if len(raw) < _OFFSET_TABLE.size:
        return False
    kind, count = _OFFSET_TABLE.unpack_from(raw)
    end = _OFFSET_TABLE.size + count * _TABLE_RECORD.size
    if kind != _TRUETYPE or not count or len(raw) < end:
        return False
    tables = _TABLE_RECORD.iter_unpack(raw[_OFFSET_TABLE.size : end])
    return all(offset + length <= len(raw) for _, offset, length in tables)
