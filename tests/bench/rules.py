"""The rules: a decision after ten years, what a check-in costs as years go by, the smoothed past, simulated users."""

import math
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from itertools import islice
from statistics import median
from zoneinfo import ZoneInfo

from player.course import Course
from player.dial import smooth
from player.gate import smallest_change
from player.readings import readings
from player.simulate import simulate
from tests.bench.store import ten_years
from tests.builders import our_programme

CORES = 2
TAKEN = 300
SIZES = (500, 1_000, 2_000, 4_000, 8_000, 16_000)

AIMS = {
    "a decision after ten years, median ms": 2.0,
    "growth of a check-in's cost with the years, exponent": 0.1,
    "the smoothed past of ten years, ms": 30.0,
    "500 simulated users for 28 days, CPU s on two cores": 20.0,
}
"""What is measured, and the most that it may be. What else is printed has no aim."""


def cpu_ms(work: Callable[[], object]) -> float:
    """Run something and give the processor time that it took, which other programs do not lengthen."""
    begun = time.process_time()
    work()
    return 1000 * (time.process_time() - begun)


def exponent(costs: dict[int, float]) -> float:
    """Fit cost = a * size ** b by least squares on the logarithms, and give b."""
    points = [(math.log(size), math.log(cost)) for size, cost in costs.items()]
    mean_x, mean_y = (sum(part) / len(points) for part in zip(*points, strict=True))
    return sum((x - mean_x) * (y - mean_y) for x, y in points) / sum((x - mean_x) ** 2 for x, _ in points)


def measure() -> dict[str, float]:
    """Measure everything once."""
    programme, zone = our_programme(), ZoneInfo("Europe/London")
    events = sorted(ten_years(), key=lambda event: event.at)
    course = Course(programme, zone)
    costs: dict[int, float] = {}
    coming = iter(events)
    for size in SIZES:
        for event in islice(coming, size - TAKEN - len(course.events)):
            course.take(event)
        costs[size] = median(cpu_ms(partial(course.advance, event)) for event in islice(coming, TAKEN))
    for event in coming:
        course.take(event)
    now = events[-1].at + timedelta(minutes=5)
    looks = [cpu_ms(partial(course.look, now + timedelta(minutes=minute))) for minute in range(TAKEN)]
    found = {f"a check-in after {size:,} events, ms": cost for size, cost in costs.items()}
    found["growth of a check-in's cost with the years, exponent"] = exponent(costs)
    found["a decision after ten years, median ms"] = median(looks)
    fed = readings(course.seen(now))
    found["the smoothed past of ten years, ms"] = median(
        cpu_ms(lambda: smooth(fed, programme.dial)) for _ in range(5)
    )
    found["the smallest change after ten years, ms"] = cpu_ms(lambda: smallest_change(course, now))
    users = cpu_ms(lambda: simulate(programme, 500, 28, 1, workers=1)) / 1000
    found["500 simulated users for 28 days, CPU s on two cores"] = users / CORES
    return found


def main() -> int:
    """Print one line a number; give 1 if an aim is missed."""
    missed = 0
    for name, value in measure().items():
        aim = AIMS.get(name)
        is_missed = aim is not None and value > aim
        missed += is_missed
        print(f"{name:56} {value:9.3f}" + ("" if aim is None else f"   aim {aim:g}{'  MISSED' if is_missed else ''}"))
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
