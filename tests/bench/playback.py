"""Playback against cvlc, mpv and decoding alone: CPU, lost pictures, cue error, delays; all in turns, in one run."""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from tests.bench.processes import ROOT
from tests.bench.screen import own_screen
from tests.clips import Clip, make_clip

FILM = ROOT / "media" / "programmes" / "back-from-sitting" / "routine-1.mp4"

CLIPS = {
    "av1": Clip(
        "libsvtav1", 1920, 1080, seconds=60.0, gop=150, audio=("libopus", "libopus"), names=("Sounds", "Voice")
    ),
    "h264": Clip("libx264", 1920, 1080, seconds=60.0, gop=60, speed="veryfast"),
}

OURS = "from tests.bench.player_process import main; main()"
NOBODY = 65534
WARM_UP_S = 3.5

AIMS = (
    ("CPU / cvlc x11", "at most 1.25", lambda value: value <= 1.25),
    ("CPU / mpv x11", "at most 0.95", lambda value: value <= 0.95),
    ("lost", "0", lambda value: value == 0),
    ("painted_share", "at least 0.999", lambda value: value >= 0.999),
    ("late_p99_ms", "at most 5", lambda value: value <= 5.0),
    ("peak_mb", "at most 260", lambda value: value <= 260.0),
)

Row = dict[str, float]


def main(words: list[str]) -> int:
    """Measure, print, and tell by the exit code whether the aims are met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--film", type=Path, help="another film than routine 1 or, without it, a clip made on the spot"
    )
    parser.add_argument("--seconds", type=float, default=30.0, help="how long each playback is measured")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--only", choices=["cost", "cues", "times"], help="one part instead of all three")
    given = parser.parse_args(words)
    with _films(given.film) as films, own_screen() as screen:
        is_met = True
        if given.only in {None, "cost"}:
            for name, path in films.items():
                is_met &= _cost(name, path, screen, given.runs, given.seconds)
        for name, path in films.items():
            # The film of a routine has no numbers to read.
            if given.only in {None, "cues"} and name in CLIPS:
                is_met &= _cues(name, path, screen, given.runs)
            if given.only in {None, "times"} and name in CLIPS:
                is_met &= _times(name, path, screen)
    return 0 if is_met else 1


@contextmanager
def _films(film: Path | None) -> Iterator[dict[str, Path]]:
    """Lay the films where every user may read them, since vlc refuses to run as root."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        films = {kind: make_clip(folder / f"{kind}.mp4", clip) for kind, clip in CLIPS.items()}
        own = film or (FILM if FILM.exists() else None)
        if own is not None:
            films[own.stem] = Path(shutil.copy(own, folder / own.name))
        for path in films.values():
            path.chmod(0o644)
        yield films


def _ours(kind: str, path: Path, number: float, screen: Mapping[str, str]) -> dict[str, object]:
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", OURS, kind, str(path), f"{number:g}"],
        cwd=ROOT,
        env=os.environ | dict(screen),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    result: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return result


def _peer(words: list[str], seconds: float, screen: Mapping[str, str]) -> Row:
    """Run another player and measure its CPU once it is warm."""
    with tempfile.TemporaryDirectory() as home:
        Path(home).chmod(0o777)
        with subprocess.Popen(  # noqa: S603 - a program of the system
            words,
            env=os.environ | dict(screen) | {"HOME": home},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as process:
            time.sleep(WARM_UP_S)
            began_s, began = _cpu_of(process.pid), time.perf_counter()
            time.sleep(seconds)
            used_s, span = _cpu_of(process.pid) - began_s, time.perf_counter() - began
            peak_mb = _peak_mb(process.pid)
            process.kill()
    return {"cpu_s": used_s * 30.0 / span, "peak_mb": peak_mb}


def _cpu_of(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _peak_mb(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    return int(status.split("VmHWM:")[1].split()[0]) / 1024.0


def _peers(path: Path, seconds: float, screen: Mapping[str, str]) -> dict[str, Callable[[], Row]]:
    """The other players that are installed."""
    peers: dict[str, Callable[[], Row]] = {}
    vlc, setpriv = shutil.which("vlc"), shutil.which("setpriv")
    if vlc is not None and (os.geteuid() != 0 or setpriv is not None):
        as_nobody = [str(setpriv), f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
        quiet = [vlc, "-I", "dummy", "--ignore-config", "--aout=dummy", "--no-osd", "--no-video-title-show"]
        cvlc = [*(as_nobody if os.geteuid() == 0 else []), *quiet]
        for name, vout in (("cvlc x11", "xcb_x11"), ("decoding alone", "vdummy")):
            peers[name] = lambda vout=vout: _peer([*cvlc, f"--vout={vout}", str(path)], seconds, screen)  # type: ignore[misc]
    mpv = shutil.which("mpv")
    if mpv is not None:
        silent = [mpv, "--no-config", "--ao=null", "--hwdec=no", "--no-osc", "--vo=x11", "--geometry=1280x720"]
        peers["mpv x11"] = lambda: _peer([*silent, str(path)], seconds, screen)
    return peers


def _cost(name: str, path: Path, screen: Mapping[str, str], runs: int, seconds: float) -> bool:
    players: dict[str, Callable[[], Mapping[str, object]]] = {
        "Dimmer": lambda: _ours("cost", path, seconds, screen),
        "Dimmer, picture alone": lambda: _ours("plain", path, seconds, screen),
        **_peers(path, seconds, screen),
    }
    taken: dict[str, list[Mapping[str, object]]] = {player: [] for player in players}
    for _ in range(runs):
        for player, play in players.items():
            taken[player].append(play())
    print(f"\n{name}: {seconds:g} s of playback, medians of {runs}, CPU seconds for 30 s")
    rows = {
        player: {key: median(float(str(run[key])) for run in results) for key in results[0]}
        for player, results in taken.items()
    }
    for player, row in rows.items():
        print(f"  {player:<22}", "  ".join(f"{key} {value:.2f}" for key, value in row.items()))
    ours = rows["Dimmer"]
    for peer in (player for player in rows if not player.startswith("Dimmer")):
        ratios = [
            float(str(mine["cpu_s"])) / float(str(theirs["cpu_s"]))
            for mine, theirs in zip(taken["Dimmer"], taken[peer], strict=True)
        ]
        ours[f"CPU / {peer}"] = median(ratios)
        print(f"  CPU against {peer}: {median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})")
    return _judge(ours)


def _judge(row: Mapping[str, float]) -> bool:
    is_met = True
    for key, aim, is_good in AIMS:
        if key in row and not is_good(row[key]):
            is_met = False
            print(f"  missed: {key} is {row[key]:.3f}, the aim is {aim}")
    return is_met


def _cues(name: str, path: Path, screen: Mapping[str, str], runs: int) -> bool:
    """Film time given to each painted picture against the number burnt into it."""
    errors: dict[str, list[float]] = {}
    for seed in range(runs):
        for phase, values in _ours("cues", path, seed, screen).items():
            errors.setdefault(phase, []).extend(values)  # type: ignore[arg-type]
    print(f"\n{name}: film time of painted pictures against the number burnt into them")
    is_met = True
    for phase, values in errors.items():
        wrong = [abs(value) for value in values]
        exact = sum(value == 0 for value in wrong) / len(wrong)
        near = sum(value <= 1 for value in wrong) / len(wrong)
        aim = near >= 0.95 if "first" in phase else exact >= 0.99 and near == 1.0
        is_met &= aim
        print(
            f"  {phase:<22} pictures {len(wrong):5d}  exact {exact:7.2%}  within a frame {near:7.2%}  "
            f"worst {max(wrong):.0f}{'' if aim else '  missed'}"
        )
    return is_met


def _times(name: str, path: Path, screen: Mapping[str, str]) -> bool:
    result = _ours("times", path, 1, screen)
    print(f"\n{name}: delays and what is left behind")
    is_met = True
    for key, what, aim_ms in (
        ("start_ms", "play to the first painted picture", 150.0),
        ("seek_ms", "seek to the right picture", 200.0),
        ("stop_ms", "stop", 100.0),
    ):
        values: list[float] = sorted(result[key])  # type: ignore[call-overload]
        is_good = median(values) <= aim_ms if key != "stop_ms" else values[-1] <= aim_ms
        is_met &= is_good
        print(
            f"  {what}: median {median(values):.0f} ms, worst {values[-1]:.0f} ms of {len(values)}"
            f"{'' if is_good else f'  missed: {aim_ms:.0f} ms'}"
        )
    grown_mb = float(str(result["grown_mb"]))
    print(f"  memory grown over 180 stops: {grown_mb:.1f} MB{'' if grown_mb < 5.0 else '  missed: 5 MB'}")
    return is_met and grown_mb < 5.0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
