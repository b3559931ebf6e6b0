"""What the command line knows: its commands, their words, and what each word must be."""

import argparse
import math
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NoReturn, TypeAlias

from ui.cli import NOT_UNDERSTOOD

_EXIT_CODES = """\
exit codes:
  0  done
  1  something on this computer is missing or failed; standard error says what to do about it
  2  the command, or a file that it names, is not as it must be; standard error says where
"""

_FIRST_DAY, _LAST_DAY = date(1990, 1, 1), date(2190, 12, 31)
"""Where simulated years may end: well within those that a history may hold."""

SHEET_PARTS = ("dial", "sitting", "dose", "stops", "safety", "weekly", "notes")
"""The values of `player.exchange.sheet.SheetPart`, which would take longer to load than most commands run."""

_Commands: TypeAlias = "argparse._SubParsersAction[_Parser]"  # noqa: SLF001 - argparse has no public name for it

_CLOCK_TIME = re.compile(r"(?:(?P<hours>\d+):)?(?P<minutes>\d+):(?P<seconds>\d\d(?:\.\d+)?)")


class _Parser(argparse.ArgumentParser):
    """Argparse, with its errors in one line."""

    def error(self, message: str) -> NoReturn:
        """Say what was not understood and where the right words are listed."""
        self.exit(NOT_UNDERSTOOD, f"dimmer: {message}; type '{self.prog} --help' for what there is\n")


def make_parser() -> argparse.ArgumentParser:
    """Make the parser; what it parses names in ``module`` the module that does it, by its ``run(arguments)``."""
    parser = _Parser(
        prog="dimmer",
        description="Guided exercise for a back that hurts from sitting. Without a command, the window opens.",
        epilog=_EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--version",
        action="store_const",
        dest="module",
        const="ui.commands.version",
        default="ui.commands.window",
        help="print the version and leave",
    )
    parser.add_argument(
        "--data", metavar="DIR", type=Path, default=None, help="keep records in this folder instead of the usual one"
    )
    parser.add_argument(
        "--background",
        action="store_true",
        dest="is_hidden",
        help="open no window yet, only remind (with the session)",
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=_Parser)

    doctor = _add(commands, "doctor", "ui.doctor", "say what is there, what is missing, and what to do about it")
    _add_json(doctor)

    status = _add(commands, "status", "ui.commands.status", "say what is open now, from the stored answers")
    _add_json(status)

    cues = _add(commands, "cues", "ui.commands.cues", "print what the player shows beside the picture at a time")
    cues.add_argument("routine", metavar="ROUTINE", help="such as routine-1")
    cues.add_argument(
        "--at",
        dest="at_s",
        metavar="TIME",
        type=_seconds,
        required=True,
        help="film time: seconds, or minutes as in 2:05.5",
    )
    cues.add_argument("--form", choices=("full", "short"), default="full", help="form of the routine (full)")
    _add_json(cues)

    replay = _add(commands, "replay", "ui.commands.replay", "run a history through safety, gate and dial")
    replay.add_argument("history", metavar="HISTORY.json", type=Path, help="events in the exchange format")
    _add_json(replay)

    simulate = _add(commands, "simulate", "ui.commands.simulate", "send simulated users through the rules")
    simulate.add_argument("--users", metavar="N", type=_whole(6, 100_000), default=500, help="how many in all (500)")
    simulate.add_argument("--days", metavar="D", type=_whole(1, 3660), default=28, help="how long each (28)")
    simulate.add_argument("--seed", metavar="S", type=_whole(0, 2**31), default=1, help="repeats a run (1)")
    simulate.add_argument(
        "--programme", metavar="DIR", type=Path, help="another programme's folder, to try its numbers"
    )
    simulate.add_argument("--write", metavar="FILE", type=Path, help="only write one user's history, to a new file")
    simulate.add_argument(
        "--kind",
        choices=("settling", "flat", "flare", "irregular", "never-sits", "quits-and-returns"),
        help="with --write: how that user goes (settling)",
    )
    simulate.add_argument(
        "--last-day", metavar="YYYY-MM-DD", type=_day, help="with --write: when it ends (as simulated, in 2026)"
    )
    _add_json(simulate)

    _add_wishes(commands)
    _add_stored(commands)
    _add_report(commands)
    return parser


def _add_wishes(commands: _Commands) -> None:
    """Add what has to do with the day: wishes to the window that is open, and today for a calendar."""
    start = _add(commands, "start", "ui.commands.wish", "start the routine in the window that is open")
    start.set_defaults(wish="start")
    walk = _add(commands, "walk", "ui.commands.wish", "start or finish a walk in the window that is open")
    walk.add_argument("what", choices=("start", "stop"), help="set out, or finish and log it")
    walk.set_defaults(wish="walk")
    pause = _add(commands, "pause", "ui.commands.wish", "pause the reminders of the window that is open")
    pause.add_argument("minutes", metavar="MINUTES", type=_whole(0, 1440), help="for so long; 0 until tomorrow")
    pause.set_defaults(wish="pause")
    calendar = _add(
        commands, "calendar", "ui.commands.calendar_file", "save what is left of today for a calendar program"
    )
    calendar.add_argument("file", metavar="OUT.ics", type=Path, help="a new file")


def _add_stored(commands: _Commands) -> None:
    """Add what takes the records out, brings them in and looks after them."""
    export = _add(commands, "export", "ui.commands.export", "take the stored history out")
    export.add_argument("file", metavar="FILE", type=Path, nargs="?", help="a new file; printed if left out")
    export.add_argument("--format", choices=("json", "csv", "fhir"), default="json", help="its format (json, whole)")

    bring_in = _add(commands, "import", "ui.commands.bring_in", "bring an exported history in, beside what is stored")
    bring_in.add_argument("file", metavar="FILE", type=Path, help="a file from export, in any of its formats")
    bring_in.add_argument("--dry-run", action="store_true", dest="is_trial", help="only say what that would do")
    bring_in.add_argument(
        "--theirs", action="store_true", dest="is_theirs", help="where both were changed, let the file's value hold"
    )

    _add(commands, "backup", "ui.commands.backup", "make a copy of the records now")

    verify = _add(commands, "verify", "ui.commands.verify", "verify the records and every copy, and list the copies")
    _add_json(verify)

    restore = _add(commands, "restore", "ui.commands.restore", "put a copy in the place of the records")
    restore.add_argument("name", metavar="NAME", help="name of a copy, as verify lists it, or: newest")


def _add_report(commands: _Commands) -> None:
    """Add the page for the physiotherapist."""
    report = _add(commands, "report", "ui.commands.report", "make one page about some weeks, for a physiotherapist")
    report.add_argument(
        "file", metavar="OUT.pdf", type=Path, help="a new file; OUT.csv makes a table, OUT.json a FHIR bundle"
    )
    report.add_argument("--from", dest="first", metavar="DAY", type=_day, help="first day, as 2026-11-30 (the first)")
    report.add_argument("--to", dest="last", metavar="DAY", type=_day, help="last day (today)")
    report.add_argument(
        "--parts",
        type=_parts,
        help=f"what goes in, with commas between (all of {','.join(SHEET_PARTS)})",
    )
    report.add_argument("--name", default="", help="a name to stand on the page (none)")
    report.add_argument("--paper", choices=("a4", "letter"), help="size of the page (the country's)")


def _add(commands: _Commands, name: str, module: str, purpose: str) -> argparse.ArgumentParser:
    """Add a command whose module has ``run(arguments) -> exit code``."""
    command = commands.add_parser(
        name,
        help=purpose,
        description=f"{purpose[0].upper()}{purpose[1:]}.",
        epilog=_EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.set_defaults(module=module)
    return command


def _add_json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", dest="is_json", help="print JSON for programs")


def _whole(low: int, high: int) -> Callable[[str], int]:
    """Make a reader of whole numbers within limits."""

    def read(word: str) -> int:
        if not re.fullmatch(r"\d{1,12}", word) or not low <= int(word) <= high:
            raise argparse.ArgumentTypeError(f"{word!r} is no whole number from {low} to {high}")
        return int(word)

    return read


def _day(word: str) -> date:
    """Read a day.

    Raises:
        argparse.ArgumentTypeError: If it is none, or so far off that its neighbours are none.
    """
    try:
        found = date.fromisoformat(word)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{word!r} is not a day such as 2026-11-30") from None
    if not _FIRST_DAY <= found <= _LAST_DAY:
        raise argparse.ArgumentTypeError(f"{word!r} is not from {_FIRST_DAY} to {_LAST_DAY}")
    return found


def _parts(word: str) -> tuple[str, ...]:
    """Read what goes on the page: names with commas between them.

    Raises:
        argparse.ArgumentTypeError: If one is unknown, or there is none.
    """
    names = tuple(name.strip() for name in word.split(","))
    for name in names:
        if name not in SHEET_PARTS:
            raise argparse.ArgumentTypeError(f"{name!r} is none of {', '.join(SHEET_PARTS)}")
    return names


def _seconds(word: str) -> float:
    """Read a film time: seconds, m:ss or h:mm:ss.

    Raises:
        argparse.ArgumentTypeError: If it is none of them, or not 0 or more.
    """
    if clock := _CLOCK_TIME.fullmatch(word):
        hours, minutes, seconds = clock["hours"] or 0, clock["minutes"], clock["seconds"]
        return int(hours) * 3600 + int(minutes) * 60 + float(seconds)
    try:
        time_s = float(word)
    except ValueError:
        time_s = math.nan
    if not 0 <= time_s < math.inf:
        raise argparse.ArgumentTypeError(f"{word!r} is not a time of 0 seconds or more, such as 125.5 or 2:05.5")
    return time_s
