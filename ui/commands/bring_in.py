"""``dimmer import``: bring an exported history in, beside what is stored."""

import argparse

from player.clock import WallClock
from player.exchange.merge import MergePlan
from player.paths import find_paths
from player.store import care
from player.store.access import writing


def run(arguments: argparse.Namespace) -> int:
    """Bring a file in, all of it or nothing, or only say what that would do.

    Raises:
        FormatError: If the file is no copy from Dimmer; says where.
        StorageError: If the window is open, or the records cannot be written.
    """
    paths, clock = find_paths(arguments.data), WallClock()
    with writing(paths, clock) as parts:
        plan = care.plan_import(parts, arguments.file)
        print(f"In the file: {_contents(plan)}.")
        if arguments.is_trial:
            print("Nothing was changed.")
            return 0
        theirs = {conflict.event_id for conflict in plan.conflicts} if arguments.is_theirs else set()
        care.bring_in(paths, clock, parts, plan, theirs)
    print("All of it is stored.")
    if plan.conflicts:
        print(
            f"Where both were changed, the value {'of the file' if arguments.is_theirs else 'stored here'} holds now."
        )
    return 0


def _contents(plan: MergePlan) -> str:
    counts = {
        "new events": len(plan.new),
        "with later changes": len(plan.changed),
        "changed in both places": len(plan.conflicts),
        "here already": plan.same,
    }
    return ", ".join(f"{name}: {count}" for name, count in counts.items())
