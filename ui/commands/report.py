"""``dimmer report``: one page for the physiotherapist, or the same days as a table or as a bundle."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path

from media.programmefile import Course
from player.clock import WallClock
from player.durable import write_file
from player.errors import FormatError, WorldError
from player.exchange.csvfile import write_csv
from player.exchange.fhir import write_fhir
from player.exchange.report import events_of, sheet_facts, whole_period
from player.exchange.sheet import ALL_PARTS, Period, SheetPart
from player.guide import Guide
from player.paths import find_paths
from player.store.access import reading
from player.store.faults import storage_errors
from player.story import ProgressStory
from ui.display import find_display

_TABLE, _BUNDLE, _PAGE = ".csv", ".json", ".pdf"


def run(arguments: argparse.Namespace) -> int:
    """Write the sheet of some days to a new file that only its owner may read.

    Raises:
        FormatError: If the file is there already or has an unknown ending, or the days and parts do not fit.
        StorageError: If the records cannot be read, or the file cannot be written.
        WorldError: If a library is missing that draws the page.
    """
    path: Path = arguments.file
    make = _maker(path, arguments)
    if path.exists():
        raise FormatError(f"{path} is there already; name a new file")
    course, clock = Course(), WallClock()
    with reading(find_paths(arguments.data), clock) as parts:
        story = Guide(parts.history, course.programme, clock).story()
    period = _period(story, arguments.first, arguments.last)
    content = make(story, course, period)
    with storage_errors(path):
        write_file(path, content)
    print(f"{path} is about {period.first} to {period.last}.")
    return 0


_Maker = Callable[[ProgressStory, Course, Period], bytes]


def _maker(path: Path, arguments: argparse.Namespace) -> _Maker:
    ending = path.suffix.lower()
    if ending == _PAGE:
        return lambda story, course, period: _page(story, course, period, arguments)
    if ending not in {_TABLE, _BUNDLE}:
        raise FormatError(f"{path} has to end in .pdf, .csv, or .json for a FHIR bundle")
    if arguments.parts or arguments.name or arguments.paper:
        raise FormatError(f"--parts, --name and --paper are about the page; {path} would be none")
    write = write_csv if ending == _TABLE else write_fhir
    return lambda story, _, period: write(story.zone, events_of(story, period)).encode()


def _page(story: ProgressStory, course: Course, period: Period, arguments: argparse.Namespace) -> bytes:
    missing = find_display({"QT_QPA_PLATFORM": "offscreen"}).missing
    if missing:
        raise WorldError(
            f"the page cannot be drawn, because this computer lacks {', '.join(missing)}; "
            "install what is missing by: sh installers/run.sh"
        )
    from ui.report_print import print_page  # noqa: PLC0415 - Qt, and only for a page

    parts = frozenset(map(SheetPart, arguments.parts)) if arguments.parts else ALL_PARTS
    facts = sheet_facts(story, course.programme, period, parts)
    is_letter = arguments.paper == "letter" if arguments.paper else None
    return print_page(facts, story, course, arguments.name, is_letter=is_letter)


def _period(story: ProgressStory, first: date | None, last: date | None) -> Period:
    """Give the days that were asked for, and no more than there are."""
    whole = whole_period(story)
    if first is not None and last is not None and last < first:
        raise FormatError(f"--from {first} is after --to {last}")
    period = Period(max(first or whole.first, whole.first), min(last or whole.last, whole.last))
    if not story.events:
        raise FormatError("nothing is stored yet")
    if period.last < period.first or not events_of(story, period):
        raise FormatError(f"nothing is stored from {first or whole.first} to {last or whole.last}")
    return period
