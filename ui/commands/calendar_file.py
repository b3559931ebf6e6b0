"""``dimmer calendar``: what is left of today, for a calendar program."""

import argparse
import sys
from pathlib import Path

from media.programmefile import Course
from player.clock import WallClock
from player.durable import write_file
from player.errors import FormatError
from player.exchange.calendarfile import SUFFIX, calendar_bytes, planned_times
from player.guide import Guide
from player.paths import find_paths
from player.schedule import MarkKind
from player.store.access import reading
from player.store.faults import storage_errors
from ui.cli import FINE, NOT_FINE
from ui.commands.version import own_version


def run(arguments: argparse.Namespace) -> int:
    """Write a new file that only its owner may read.

    Raises:
        FormatError: If the file is there already, or does not end in .ics.
        StorageError: If the records cannot be read, or the file cannot be written.
    """
    path: Path = arguments.file
    if path.suffix.lower() != SUFFIX:
        raise FormatError(f"{path} has to end in {SUFFIX}")
    if path.exists():
        raise FormatError(f"{path} is there already; name a new file")
    course, clock = Course(), WallClock()
    with reading(find_paths(arguments.data), clock) as parts:
        facts = Guide(parts.history, course.programme, clock).day(parts.settings.current.week_hours)
    stage = course.programme.stage(facts.decision.stage or 1)
    minutes = course.usual_min(stage)
    times = planned_times(facts.plan, minutes)
    if not times:
        why = "the videos are closed for now" if facts.decision.closed else "nothing more is planned today"
        print(f"dimmer: {why}; no file was written", file=sys.stderr)
        return NOT_FINE
    titles = {
        MarkKind.ROUTINE: f"Video {stage.number}, {minutes} min",
        MarkKind.WALK: "A walk, {:g} to {:g} min".format(*facts.plan.walk_min),
    }
    with storage_errors(path):
        write_file(path, calendar_bytes(times, titles, facts.now, own_version()))
    print(f"{path} holds {len(times)} {'time' if len(times) == 1 else 'times'} of today.")
    return FINE
