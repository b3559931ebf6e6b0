"""Start of `dimmer cues` and of `dimmer --help` against a bare Python: CPU and wall."""

import sys
from statistics import median

from tests.bench.processes import Cost, measure

RUNS = 15
COMMANDS = {
    "bare Python": (["-c", "pass"], 1.0),
    "dimmer --help": (["-m", "ui", "--help"], 5.0),
    "dimmer cues": (["-m", "ui", "cues", "routine-1", "--at", "60", "--json"], 16.0),
}
"""What is started, and how many bare starts it may cost in CPU."""


def main() -> int:
    """Measure in turns, so that other load falls on all alike."""
    costs: dict[str, list[Cost]] = {name: [] for name in COMMANDS}
    for _ in range(RUNS):
        for name, (words, _aim) in COMMANDS.items():
            costs[name].append(measure([sys.executable, *words]))
    bare_s = median(cost.cpu_s for cost in costs["bare Python"])
    is_met = True
    for name, (_words, aim) in COMMANDS.items():
        cpu_s, wall_s = (median(getattr(cost, each) for cost in costs[name]) for each in ("cpu_s", "wall_s"))
        is_met = is_met and cpu_s <= aim * bare_s
        ratio = f"{cpu_s / bare_s:5.1f} x   aim: at most {aim} x"
        print(f"{name:<14} {cpu_s * 1000:6.0f} ms CPU {wall_s * 1000:6.0f} ms wall {ratio}")
    return 0 if is_met else 1


if __name__ == "__main__":
    sys.exit(main())
