"""The rules of the house that import-linter cannot see."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version
from PySide6.QtCore import QObject, QRectF, QTimer
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).parents[1]
LOCK = ROOT / "installers" / "lock"
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

MAY_IMPORT = {
    "player": {"numpy", "platformdirs"},
    "player/exchange/calendarfile.py": {"icalendar"},
    "player/exchange/sealed.py": {"pyrage"},
    "player/store": {"numpy", "platformdirs", "sqlalchemy", "alembic"},
    "media": {"numpy", "platformdirs"},
    "media/engine.py": {"numpy", "vlc"},
    "media/frames.py": {"numpy", "vlc"},
    "media/libvlc.py": {"vlc"},
    "media/studio": {"numpy", "platformdirs", "numba", "av"},
    "ui": {"numpy", "PySide6", "jeepney", "shiboken6", "pyqtgraph"},
    "ui/__main__.py": set(),
    "ui/arguments.py": set(),
    "ui/cli.py": set(),
    "ui/commands": set(),
    "ui/display.py": set(),
    "ui/doctor.py": set(),
    "ui/finding.py": set(),
    "ui/records_finding.py": set(),
}
"""What each place may import from outside; the longest name that fits a file decides."""


def _modules() -> list[Path]:
    return [path for package in ("player", "media", "ui") for path in sorted((ROOT / package).rglob("*.py"))]


def _imported(path: Path) -> Iterator[str]:
    """Names of the modules that a file imports, wherever in it and also through ``import_module``."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=str(module), level=0):
                yield module
            case ast.Call(
                func=ast.Name(id="import_module" | "__import__") | ast.Attribute(attr="import_module"),
                args=[ast.Constant(value=str(module)), *_],
            ):
                yield module


def _files() -> list[Path]:
    """Every file of the project, films too; not what tools leave behind."""
    folders = ("player", "media", "ui", "tests", "installers", ".ci")
    return [path for path in ROOT.iterdir() if path.is_file()] + [
        path
        for folder in folders
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    ]


def _run_fresh(code: str) -> str:
    """What a new interpreter prints."""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False, capture_output=True, text=True)  # noqa: S603
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("package", ["player", "media"])
def test_a_package_below_the_window_loads_no_qt(package: str) -> None:
    code = f"""
import importlib, pkgutil, sys, {package}
for module in pkgutil.walk_packages({package}.__path__, "{package}."):
    if ".migrations" not in module.name and not module.name.endswith("__main__"):
        importlib.import_module(module.name)
print(*sorted({{name.partition(".")[0] for name in sys.modules}}))
"""

    loaded = _run_fresh(code).split()

    assert package in loaded
    assert not {"PySide6", "shiboken6", "pyqtgraph", "PyQt6"} & set(loaded)


@pytest.mark.parametrize("path", _modules(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_module_imports_only_what_its_place_may(path: Path) -> None:
    name = path.relative_to(ROOT).as_posix()
    place = max((p for p in MAY_IMPORT if name == p or name.startswith(p + "/")), key=len)

    outside = {module.partition(".")[0] for module in _imported(path)} - sys.stdlib_module_names

    assert outside - {"player", "media", "ui"} <= MAY_IMPORT[place]


def test_the_store_is_reached_by_those_who_need_it_only() -> None:
    """A rule that imports the store would bring the database into every command."""
    reached = {
        path.relative_to(ROOT).as_posix()
        for path in _modules()
        for module in _imported(path)
        if module.startswith("player.store") and path.parts[-2] != "store" and "migrations" not in path.parts
    }

    assert not {name for name in reached if name.startswith(("player/", "media/"))}


def test_no_folder_of_the_tests_is_a_package() -> None:
    assert list((ROOT / "tests").rglob("__init__.py")) == []


def test_every_package_says_what_it_is_and_nothing_else() -> None:
    spoken = {
        path.relative_to(ROOT).as_posix(): [type(node) for node in ast.parse(path.read_text(encoding="utf-8")).body]
        for path in _modules()
        if path.name == "__init__.py"
    }

    assert {"player/__init__.py", "media/__init__.py", "ui/__init__.py"} <= spoken.keys()
    assert {name for name, body in spoken.items() if body != [ast.Expr]} == set()


def test_void_qt_calls_leave_the_references_to_none_alone(qtbot: QtBot) -> None:
    """PySide6 6.12.0 loses one per call on Python 3.11, which ends the process after some thousand paints."""
    widget = QWidget()
    qtbot.addWidget(widget)
    thing, timer, font = QObject(), QTimer(), QFont()
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    painter = QPainter(image)

    def paint_and_set() -> None:
        painter.setPen(QColor(1, 2, 3))
        painter.setBrush(QColor(3, 2, 1))
        painter.drawRect(QRectF(1, 1, 9, 9))
        painter.drawImage(0, 0, image)
        painter.fillRect(0, 0, 9, 9, QColor(9, 9, 9))
        painter.save()
        painter.restore()
        font.setPixelSize(12)
        thing.setObjectName("x")
        timer.setInterval(10)
        widget.update()

    paint_and_set()  # the first call of each makes things that stay
    before = sys.getrefcount(None)
    for _ in range(1000):
        paint_and_set()
    after = sys.getrefcount(None)
    painter.end()

    # From Python 3.12 on None is immortal and its count never moves.
    assert abs(after - before) < 50


def _locked(name: str) -> dict[str, list[tuple[Version, Requirement]]]:
    """Package to its locked versions, of which markers choose one."""
    locked: dict[str, list[tuple[Version, Requirement]]] = {}
    for line in (LOCK / name).read_text(encoding="utf-8").replace("\\\n", " ").splitlines():
        requirement = Requirement(line.partition(" --hash")[0])
        (pin,) = requirement.specifier
        locked.setdefault(canonicalize_name(requirement.name), []).append((Version(pin.version), requirement))
    return locked


def _wanted(group: str) -> list[Requirement]:
    wanted = []
    for entry in PYPROJECT["dependency-groups"][group]:
        wanted += _wanted(entry["include-group"]) if isinstance(entry, dict) else [Requirement(entry)]
    return wanted


@pytest.mark.parametrize("name", ["run.txt", "dev.txt", "build.txt"])
def test_a_lock_holds_versions_and_hashes_and_no_address(name: str) -> None:
    lines = (LOCK / name).read_text(encoding="utf-8").splitlines()

    pin = re.compile(r"[a-z0-9][a-z0-9.-]*==[0-9][0-9a-z.]*( ; [^/:]+)? \\")
    hash_of_a_file = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")
    assert lines
    assert [line for line in lines if not (pin.fullmatch(line) or hash_of_a_file.fullmatch(line))] == []


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("run.txt", [Requirement(entry) for entry in PYPROJECT["project"]["dependencies"]]),
        ("dev.txt", [Requirement(entry) for entry in PYPROJECT["project"]["dependencies"]] + _wanted("dev")),
        ("build.txt", [Requirement(entry) for entry in PYPROJECT["build-system"]["requires"]]),
    ],
    ids=["run", "dev", "build"],
)
def test_a_lock_covers_what_the_project_asks_for(name: str, wanted: list[Requirement]) -> None:
    locked = _locked(name)

    unmet = [
        str(r) for r in wanted if not any(v in r.specifier for v, _ in locked.get(canonicalize_name(r.name), []))
    ]

    assert unmet == []


def test_the_tests_run_what_the_app_runs() -> None:
    run, dev = _locked("run.txt"), _locked("dev.txt")

    assert run == {name: dev[name] for name in run}


def test_every_locked_package_has_files_for_the_three_systems() -> None:
    """The hashes are those of all public files, not of the wheels that one machine happened to have."""
    text = (LOCK / "run.txt").read_text(encoding="utf-8")

    hashes = {entry.partition("==")[0]: entry.count("--hash") for entry in re.split(r"\n(?=\S)", text)}

    # One wheel each for Windows, macOS and two kinds of Linux, at the least.
    assert hashes["pyside6-essentials"] >= 4
    assert hashes["numpy"] > 20


def test_the_readme_gives_a_reason_for_each_dependency() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    asked = [Requirement(entry) for entry in PYPROJECT["project"]["dependencies"]] + _wanted("dev")

    named = {
        word.lower() for line in readme.splitlines() if line.startswith("| ") for word in re.findall(r"[\w-]+", line)
    }

    assert {requirement.name.lower() for requirement in asked} - named == set()


def test_no_file_names_a_place_on_somebody_s_machine() -> None:
    place = re.compile(rb"(?<![\w.~/$}*-])/(?:home|root|Users|work|tmp(?!/\.X11-unix))/[\w.]+|[A-Z]:\\Users\\\w+")

    named = {
        f"{path.relative_to(ROOT)}: {found[0].decode(errors='replace')}"
        for path in _files()
        if (found := place.search(path.read_bytes()))
    }

    assert named == set()
