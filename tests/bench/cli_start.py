"""Start of `dimmer cues` and of `dimmer --help` against a bare Python: CPU and wall."""

import sys
from statistics import median

from tests.bench.processes import Cost, measure

RUNS = 15
AIM_RATIO = 6.0
"""Starts of the command line may cost so many starts of a bare Python."""

COMMANDS = {
    "bare Python": ["-c", "pass"],
    "dimmer --help": ["-m", "ui", "--help"],
    "dimmer cues": ["-m", "ui", "cues", "routine-1", "--at", "60", "--json"],
}


def main() -> int:
    """Measure in turns, so that other load falls on all alike."""
    costs: dict[str, list[Cost]] = {name: [] for name in COMMANDS}
    for _ in range(RUNS):
        for name, words in COMMANDS.items():
            costs[name].append(measure([sys.executable, *words]))
    bare = median(cost.cpu_s for cost in costs["bare Python"])
    worst = 0.0
    for name, runs in costs.items():
        cpu_s, wall_s = median(cost.cpu_s for cost in runs), median(cost.wall_s for cost in runs)
        worst = max(worst, cpu_s / bare)
        print(f"{name:<14} {cpu_s * 1000:6.0f} ms CPU {wall_s * 1000:6.0f} ms wall {cpu_s / bare:5.1f} x")
    return 0 if worst <= AIM_RATIO else 1


if __name__ == "__main__":
    sys.exit(main())
