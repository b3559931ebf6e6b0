"""The shell scripts, run by the system's own sh among commands that stand in for a package manager."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPTS = [*sorted((ROOT / "installers").glob("*.sh")), ROOT / ".ci" / "run"]
SYSTEM_COMMANDS = ("sh", "cat", "cksum", "dirname", "env", "head", "mkdir", "printf", "rm", "sed", "uname")

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the scripts are for POSIX shells")


@dataclass
class Machine:
    """A computer with nothing on its path but a few standard commands and those that a test puts there."""

    home: Path
    commands: Path = field(init=False)
    project: Path = field(init=False)

    def __post_init__(self) -> None:
        self.commands = self.home / "bin"
        self.commands.mkdir(parents=True)
        for name in SYSTEM_COMMANDS:
            (self.commands / name).symlink_to(shutil.which(name) or name)
        self.project = self.home / "project with a space"
        shutil.copytree(ROOT / "installers", self.project / "installers")
        shutil.copy(ROOT / "pyproject.toml", self.project)
        self.has("id", "echo 1000")

    def has(self, name: str, script: str) -> None:
        command = self.commands / name
        command.unlink(missing_ok=True)
        command.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        command.chmod(0o755)

    def has_debian_packages(self, *names: str) -> None:
        lines = "".join(f"{name}:installed " for name in names)
        self.has("dpkg-query", f"printf '{lines}'; exit 1")
        self.has("apt-get", f'echo "$@" >>"{self.home}/apt"')

    def has_python(self, version: str = "3.11") -> None:
        """A Python that runs but makes no environment, as where the disk is full."""
        words = f'case "$*" in --version) echo "Python {version}" ;; "-m venv"*) exit 1 ;;'
        self.has("python3", f'{words} *) exec "{sys.executable}" "$@" ;; esac')

    def run(self, words: str) -> subprocess.CompletedProcess[str]:
        """Source setup.sh as the two commands do, then run some of its functions."""
        script = self.project / "installers" / "try.sh"
        script.write_text(f'. "$(dirname -- "$0")/setup.sh"\n{words}\n', encoding="utf-8")
        return subprocess.run(  # noqa: S603 - our own scripts
            [self.commands / "sh", script],
            cwd=self.home,
            env={"PATH": str(self.commands), "HOME": str(self.home)},
            capture_output=True,
            text=True,
            check=False,
        )

    @property
    def installed(self) -> str:
        """What apt-get was asked for."""
        asked = self.home / "apt"
        return asked.read_text(encoding="utf-8") if asked.exists() else ""


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def _debian_packages() -> list[str]:
    text = (ROOT / "installers" / "setup.sh").read_text(encoding="utf-8")
    return text.partition("DEBIAN_PACKAGES='")[2].partition("'")[0].split()


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_a_script_is_sound_posix_shell(script: Path) -> None:
    done = subprocess.run(["sh", "-n", script], capture_output=True, text=True, check=False)  # noqa: S603, S607

    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
def test_the_scripts_please_shellcheck() -> None:
    words = ["shellcheck", "-x", "-P", "SCRIPTDIR", *SCRIPTS]

    done = subprocess.run(words, capture_output=True, text=True, check=False)  # noqa: S603

    assert (done.returncode, done.stdout) == (0, "")


def test_continuous_integration_runs_the_same_command_as_everybody() -> None:
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()

    assert lines == ["#!/bin/sh", 'exec sh "$(dirname -- "$0")/../installers/test.sh" "$@"']


def test_nothing_is_installed_where_all_is_there(machine: Machine) -> None:
    machine.has_python()
    machine.has_debian_packages(*_debian_packages())

    done = machine.run("system_packages")

    assert (done.returncode, done.stderr) == (0, "")
    assert machine.installed == ""


def test_root_gets_exactly_what_is_missing(machine: Machine) -> None:
    machine.has("id", "echo 0")
    machine.has_python()
    machine.has_debian_packages(*(name for name in _debian_packages() if name not in {"libvlc5", "libegl1"}))

    done = machine.run("system_packages")

    assert done.returncode == 0
    update, install = machine.installed.splitlines()
    assert update == "update -qq"
    assert "--no-install-recommends" in install
    assert install.endswith(" libvlc5 libegl1")


def test_python_is_installed_only_where_no_fitting_one_runs(machine: Machine) -> None:
    machine.has("id", "echo 0")
    machine.has("python3", "echo 'python3: command not found' >&2; exit 127")
    machine.has_debian_packages(*_debian_packages())

    machine.run("system_packages")

    assert machine.installed.endswith(" python3 python3-venv\n")


def test_a_user_without_rights_is_given_the_line_to_type(machine: Machine) -> None:
    machine.has_python()
    machine.has_debian_packages(*(name for name in _debian_packages() if name != "libxcb-cursor0"))

    done = machine.run("system_packages")

    assert done.returncode == 1
    assert machine.installed == ""
    assert done.stderr.endswith("apt-get update; apt-get install --no-install-recommends libxcb-cursor0\n")


def test_sudo_is_asked_and_its_refusal_ends_in_the_line_to_type(machine: Machine) -> None:
    machine.has_python()
    machine.has("sudo", "exit 1")
    machine.has_debian_packages()

    done = machine.run("system_packages")

    assert done.returncode == 1
    assert "apt-get install --no-install-recommends libvlc5 vlc-plugin-base" in done.stderr.splitlines()[-1]


def test_packages_are_looked_up_by_whole_names(machine: Machine) -> None:
    machine.has("id", "echo 0")
    machine.has_python()
    others = [name for name in _debian_packages() if name != "libgl1"]
    machine.has_debian_packages(*others, "libgl1-mesa-dri", "old-libgl1")

    machine.run("system_packages")

    assert machine.installed.endswith(" libgl1\n")


def test_a_system_with_too_old_a_python_is_told_which_ones_do(machine: Machine) -> None:
    machine.has("python3", '[ "$1" = --version ] && echo "Python 3.10.12" && exit; exit 1')

    done = machine.run("python_environment run")

    assert done.returncode == 1
    assert "3.11, 3.12, 3.13 or 3.14" in done.stderr
    assert "this system has Python 3.10.12" in done.stderr


@pytest.fixture
def finished(machine: Machine) -> Machine:
    """A machine on which the environment of the tests stands, with a pip that does nothing."""
    machine.has_python()
    python = machine.project / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(
        f'#!/bin/sh\ncase "$*" in *"import pip"* | "-m pip"*) ;; *) exec "{sys.executable}" "$@" ;; esac\n',
        encoding="utf-8",
    )
    python.chmod(0o755)
    assert machine.run('stamp dev >"$STAMP"').returncode == 0
    return machine


@pytest.mark.parametrize("kind", ["run", "dev"])
def test_a_second_start_does_nothing(finished: Machine, kind: str) -> None:
    done = finished.run(f"python_environment {kind}")

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("name", ["pyproject.toml", "installers/lock/dev.txt", "installers/lock/build.txt"])
def test_a_changed_list_of_packages_is_noticed(finished: Machine, name: str) -> None:
    with (finished.project / name).open("a", encoding="utf-8") as file:
        file.write("\n# changed\n")

    done = finished.run("is_set_up dev")

    assert done.returncode == 1


def test_the_app_alone_does_not_count_as_what_the_tests_need(finished: Machine) -> None:
    finished.run('stamp run >"$STAMP"')

    assert finished.run("is_set_up run").returncode == 0
    assert finished.run("is_set_up dev").returncode == 1


def test_a_moved_project_is_noticed_and_keeps_what_is_installed(finished: Machine) -> None:
    (finished.project / ".venv" / "kept").touch()
    finished.project = finished.project.rename(finished.home / "elsewhere")

    assert finished.run("is_set_up dev").returncode == 1
    finished.run("install_locked() { :; }; python_environment dev")

    assert (finished.project / ".venv" / "kept").exists()
    assert finished.run("is_set_up dev").returncode == 0


def test_an_environment_of_another_python_is_made_anew(finished: Machine) -> None:
    stray = finished.project / ".venv" / "stray"
    stray.touch()
    finished.run('sed \'s/^(3, .*/(3, 9)/\' "$STAMP" >"$STAMP.new" && cat "$STAMP.new" >"$STAMP"')

    done = finished.run("python_environment run")

    assert not stray.exists()
    assert done.returncode == 1
    assert "could not be made" in done.stderr


def test_an_install_that_broke_off_is_not_taken_for_a_finished_one(finished: Machine) -> None:
    finished.run('python_kind >"$STAMP"')

    assert finished.run("is_set_up run").returncode == 1
