"""Whether a window can open, among screens that a test puts there."""

import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ui.display import NEEDED_ALWAYS, NEEDED_FOR_WAYLAND, NEEDED_FOR_X11, DisplayKind, find_display

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system itself draws")


@pytest.fixture
def wayland(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A Wayland socket, and the environment of a session on it."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(str(tmp_path / "wayland-0"))
        yield {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}


@pytest.fixture
def x11() -> Iterator[dict[str, str]]:
    """Something that takes calls where an X server would, and the environment of a session on it."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind("\0/tmp/.X11-unix/X4711")  # outside the file system, where we may write
        server.listen()
        yield {"DISPLAY": ":4711.0"}


def test_without_a_session_there_is_no_screen() -> None:
    display = find_display({}, "linux")

    assert display.kind is DisplayKind.NONE
    assert not display.can_open


def test_wayland_comes_before_x(wayland: dict[str, str], x11: dict[str, str]) -> None:
    assert find_display(wayland | x11, "linux").kind is DisplayKind.WAYLAND


def test_x_is_found_where_wayland_is_not(x11: dict[str, str], tmp_path: Path) -> None:
    gone = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}

    display = find_display(gone | x11, "linux")

    assert (display.kind, display.name) == (DisplayKind.X11, ":4711.0")


def test_a_display_that_nobody_serves_is_no_screen() -> None:
    assert find_display({"DISPLAY": ":4712"}, "linux").kind is DisplayKind.NONE


def test_a_display_on_another_machine_is_trusted() -> None:
    assert find_display({"DISPLAY": "bedroom:0"}, "linux").kind is DisplayKind.X11


def test_the_users_choice_of_platform_is_kept(wayland: dict[str, str], x11: dict[str, str]) -> None:
    assert find_display(wayland | x11 | {"QT_QPA_PLATFORM": "xcb"}, "linux").kind is DisplayKind.X11
    assert find_display(x11 | {"QT_QPA_PLATFORM": "wayland"}, "linux").kind is DisplayKind.NONE
    assert find_display(x11 | {"QT_QPA_PLATFORM": "wayland;xcb"}, "linux").kind is DisplayKind.X11
    assert find_display({"QT_QPA_PLATFORM": "offscreen:size=800x600"}, "linux").name == "offscreen"


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_windows_and_macos_always_have_one(system: str) -> None:
    assert find_display({}, system).can_open


@pytest.mark.parametrize("packages", [NEEDED_ALWAYS, NEEDED_FOR_X11, NEEDED_FOR_WAYLAND])
def test_what_a_window_needs_is_what_the_set_up_installs(packages: dict[str, str]) -> None:
    setup = (Path(__file__).parents[2] / "installers" / "setup.sh").read_text(encoding="utf-8")

    installed = setup.partition("DEBIAN_PACKAGES='")[2].partition("'")[0].split()

    assert set(packages.values()) <= set(installed)


@pytest.mark.parametrize("is_exact", [False, True])
def test_a_missing_library_is_told_by_its_package(*, is_exact: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(NEEDED_ALWAYS, "libnobody-has-this.so.7", "libnobody7")

    display = find_display({"QT_QPA_PLATFORM": "offscreen"}, "linux", is_exact=is_exact)

    assert display.missing == ("libnobody7",)
    assert not display.can_open
