# shellcheck shell=sh
# Sourced by run.sh and test.sh: what the system must have, then the virtual environment. POSIX sh.
#
# Each step looks first and does nothing when all is there, so a second start installs nothing and needs no network.
set -eu

ROOT=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
VENV=$ROOT/.venv
STAMP=$VENV/dimmer-setup

# Another Python's modules, or an install into the home folder, must not get into the virtual environment.
unset PYTHONHOME PYTHONPATH PIP_TARGET PIP_PREFIX
export PIP_USER=0

# libVLC with what it needs to play without a window of its own; what Qt needs for X, for Wayland and for none of
# them (even the offscreen platform links libGL and libEGL); how long nobody touched anything, on X; a font for signs
# that the bundled one does not have.
# These names are the same on Debian 12 and 13 and on Ubuntu 22.04 and newer.
DEBIAN_PACKAGES='libvlc5 vlc-plugin-base
    libgl1 libegl1 libfontconfig1 libdbus-1-3 libx11-xcb1 libxkbcommon-x11-0
    libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-randr0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0
    libwayland-cursor0 libxss1 fonts-dejavu-core'
FEDORA_PACKAGES='vlc-libs vlc-plugins-base vlc-plugin-ffmpeg
    mesa-libGL mesa-libEGL fontconfig dbus-libs libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-keysyms
    xcb-util-image xcb-util-renderutil libwayland-cursor libXScrnSaver dejavu-sans-fonts'

say() { printf '%s\n' "$*" >&2; }

stop() {
    say "$@"
    exit 1
}

# Whether the system lacks a Python that can make the environment; one that stands already needs none.
lacks_python() { [ ! -e "$STAMP" ] && [ -z "$(find_python)" ]; }

# Print the first Python from 3.11 to 3.14 that runs and can make a virtual environment; print nothing if none does.
# A name on the path is not enough: version managers leave names there that do not run.
find_python() {
    for name in python3 python3.13 python3.12 python3.11 python3.14; do
        if "$name" -c 'import sys, ensurepip, venv; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' \
            >/dev/null 2>&1; then
            command -v "$name"
            return 0
        fi
    done
}

# Run a command as root: as we are, or through sudo. $1 is the line to type by hand if neither works.
as_root() {
    line=$1
    shift
    if [ "$(id -u)" -eq 0 ]; then
        "$@" && return 0
    elif command -v sudo >/dev/null 2>&1; then
        say "This needs the system administrator's password: $line"
        sudo "$@" && return 0
    fi
    stop "Dimmer needs system packages that could not be installed. Please run as root, then start again:" "
    $line"
}

debian_packages() {
    wanted=$DEBIAN_PACKAGES
    if lacks_python; then wanted="python3 python3-venv $wanted"; fi
    # shellcheck disable=SC2086 # a list of names
    found=$(dpkg-query -W -f='${Package}:${db:Status-Status} ' $wanted 2>/dev/null || true)
    missing=''
    for package in $wanted; do
        case " $found" in
        *" $package:installed "*) ;;
        *) missing="$missing $package" ;;
        esac
    done
    [ -n "$missing" ] || return 0
    say "Installing system packages:$missing"
    # One dead source among many fails the update; whether the packages can be had is for the install to say.
    # shellcheck disable=SC2086 # a list of names
    as_root "apt-get update; apt-get install --no-install-recommends$missing" sh -c '
        apt-get update -qq || true
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
            -o Dpkg::Use-Pty=0 "$@" >/dev/null' sh $missing
}

fedora_packages() {
    wanted=$FEDORA_PACKAGES
    if lacks_python; then wanted="python3 $wanted"; fi
    missing=''
    for package in $wanted; do
        rpm -q --whatprovides "$package" >/dev/null 2>&1 || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    say "Installing system packages:$missing"
    # shellcheck disable=SC2086 # a list of names
    as_root "dnf install$missing" dnf install -y -q $missing
}

mac_packages() {
    if [ ! -d /Applications/VLC.app ] && [ ! -d "$HOME/Applications/VLC.app" ]; then
        if command -v brew >/dev/null 2>&1; then
            say 'Installing VLC.'
            brew install --quiet --cask vlc
        else
            stop 'Dimmer plays its films through VLC, which is not in the Applications folder.' \
                'Please install VLC 3 for this kind of Mac (Apple chip or Intel), then start again.'
        fi
    fi
    if lacks_python && command -v brew >/dev/null 2>&1; then
        say 'Installing Python.'
        brew install --quiet python@3.13
    fi
}

# Install what the system lacks, or stop with the line that would.
system_packages() {
    if command -v apt-get >/dev/null 2>&1 && command -v dpkg-query >/dev/null 2>&1; then
        debian_packages
    elif command -v dnf >/dev/null 2>&1; then
        fedora_packages
    elif [ "$(uname -s)" = Darwin ]; then
        mac_packages
    elif [ ! -e "$STAMP" ]; then
        say 'This system is not one that Dimmer knows how to set up. It needs Python 3.11 to 3.14, libVLC 3 with its' \
            'plugins, and the libraries of Qt 6 (libGL, libEGL, libxkbcommon-x11, xcb-util-cursor and its like).'
    fi
}

# Tell which Python runs in the environment.
python_kind() {
    "$VENV/bin/python" -c 'import sys; print(sys.version_info[:2])' 2>/dev/null || printf 'none\n'
}

# Tell what the environment was made from. $1: run or dev.
stamp() {
    python_kind
    printf '%s\n' "$1 in $ROOT"
    cksum <"$ROOT/pyproject.toml"
    cksum <"$ROOT/installers/lock/$1.txt"
    cksum <"$ROOT/installers/lock/build.txt"
}

is_set_up() {
    [ -e "$STAMP" ] || return 1
    kept=$(cat "$STAMP")
    # All that the app needs is among what the tests need.
    [ "$kept" = "$(stamp "$1")" ] || [ "$kept" = "$(stamp dev)" ]
}

# Install exactly what a lock file names, into the environment.
install_locked() {
    # uv is several times faster, but it has settings of its own: where it cannot reach the packages, pip may.
    if uv --version >/dev/null 2>&1 &&
        uv pip install --quiet --python "$VENV/bin/python" --require-hashes --only-binary :all: "$@"; then
        return 0
    fi
    "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --no-input \
        --require-hashes --only-binary :all: "$@" ||
        stop 'The Python packages could not be installed. If there is no network, please connect and start again;' \
            'what was fetched is kept.'
}

# Make the virtual environment as the lock files say, unless it is so already. $1: run or dev.
python_environment() {
    is_set_up "$1" && return 0
    python=$(find_python)
    if [ -z "$python" ]; then
        found=$(python3 --version 2>/dev/null || printf 'no Python 3')
        stop "Dimmer needs Python 3.11, 3.12, 3.13 or 3.14 with its venv module; this system has $found." \
            'On Ubuntu 22.04: apt-get install python3.11 python3.11-venv. Then start again.'
    fi
    # What was installed for one Python is not there for another. If only the folder was moved, all is there still.
    if [ -e "$STAMP" ] && [ "$(head -n 1 "$STAMP")" != "$(python_kind)" ]; then
        rm -rf "$VENV"
    fi
    if ! "$VENV/bin/python" -c 'import pip' >/dev/null 2>&1 &&
        ! "$VENV/bin/python" -m ensurepip >/dev/null 2>&1; then
        rm -rf "$VENV"
        "$python" -m venv "$VENV" || stop "The folder $VENV could not be made. Is there space, and may it be written?"
    fi
    python_kind >"$STAMP"
    say 'Installing Python packages; the first time this takes a minute.'
    install_locked -r "$ROOT/installers/lock/build.txt" -r "$ROOT/installers/lock/$1.txt"
    "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --no-input \
        --no-index --no-deps --no-build-isolation --editable "$ROOT"
    stamp "$1" >"$STAMP"
}
