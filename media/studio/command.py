"""The studio's command line: still, sheet, film, posters, check."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from media.programmefile import BUNDLED, Course
from media.studio import film, pictures, routines, sheet
from media.studio.check import check
from player.events import RoutineForm


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m media.studio", description="Makes the films from the programme's own files."
    )
    parser.add_argument(
        "--programme", type=Path, default=BUNDLED, help="folder of the programme (default: the bundled one)"
    )
    parser.add_argument("--cache", type=Path, default=film.default_cache(), help="where finished pieces are kept")
    commands = parser.add_subparsers(dest="command", required=True)
    _add_film(commands)
    _add_looks(commands)
    return parser


def _add_film(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    one = commands.add_parser("film", help="make the film of a routine, or carry on with it")
    one.add_argument("routine", help='such as "routine-1"')
    one.add_argument("--smaller", action="store_true", help="make its easier twin")
    one.add_argument("--workers", type=int, default=2, help="processes at work (default: 2)")
    one.add_argument("--height", type=int, default=1080, help="pixels, a multiple of 18; 360 for a quick look")
    one.add_argument("--out", type=Path, help="where to write the film (default: into the programme)")
    posters = commands.add_parser("posters", help="make the window's pictures: posters, start poses, thumbnails")
    posters.add_argument("--out", type=Path, help="folder for them (default: pictures, in the programme)")


def _add_looks(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    still = commands.add_parser("still", help="make one picture of a film, to look at")
    still.add_argument("what", help='an exercise such as "A4", or a routine such as "routine-1"')
    still.add_argument("--at", type=float, default=0.0, help="seconds from the start of the exercise or the film")
    still.add_argument("--height", type=int, default=1080, help="pixels, a multiple of 18 (default: 1080)")
    many = commands.add_parser("sheet", help="make a contact sheet of an exercise, or of a stretch of a film")
    many.add_argument("what", help='an exercise such as "A4", or a routine such as "routine-1"')
    many.add_argument("--from", dest="from_s", type=float, default=0.0, help="of a routine: first second")
    many.add_argument("--to", dest="to_s", type=float, help="of a routine: last second (default: the film's end)")
    many.add_argument("--step", dest="step_s", type=float, default=5.0, help="of a routine: seconds between pictures")
    for one in (still, many):
        one.add_argument("--smaller", action="store_true", help="the easier way")
        one.add_argument("--out", type=Path, help="where to write it, .png or .webp (default: in this folder)")
    checked = commands.add_parser("check", help="prove a routine's movement before it is filmed")
    checked.add_argument("routine", help='such as "routine-1"')
    checked.add_argument("--smaller", action="store_true", help="check its easier twin")
    checked.add_argument("--every", type=int, default=1, help="look at every n-th frame only; 1 also proves speed")


def _look(options: argparse.Namespace, course: Course) -> None:
    """Make a still or a sheet."""
    out = options.out or Path(f"{options.command}-{options.what}{'-smaller' if options.smaller else ''}.png")
    is_exercise = options.what not in routines.PAGES
    routine_id = sheet.routine_of(course, options.what) if is_exercise else options.what
    start_s = sheet.segment_of(course, options.what).start_s if is_exercise else 0.0
    if options.command == "still":
        size = (options.height * 16 // 9, options.height)
        sheet.still(course, routine_id, start_s + options.at, out, is_easier=options.smaller, size=size)
    elif is_exercise:
        times = sheet.telling_times(sheet.segment_of(course, options.what))
        sheet.sheet(course, routine_id, times, out, is_easier=options.smaller)
    else:
        end_s = options.to_s if options.to_s is not None else course.timeline(routine_id, RoutineForm.FULL).film_s
        times = [float(at) for at in np.arange(options.from_s, end_s, options.step_s)]
        sheet.sheet(course, routine_id, times, out, is_easier=options.smaller)
    sys.stdout.write(f"{out}\n")


def _check(options: argparse.Namespace, course: Course) -> int:
    """Say what is not as it should be; gives the exit status."""
    found = check(course, options.routine, is_easier=options.smaller, every=options.every)
    for finding in found:
        sys.stdout.write(f"{finding}\n")
    sys.stdout.write(f"{options.routine}: {len(found)} findings\n")
    return 1 if found else 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; gives the exit status."""
    options = _parser().parse_args(sys.argv[1:] if arguments is None else arguments)
    course = Course(options.programme)
    if options.command == "check":
        return _check(options, course)
    if options.command in {"still", "sheet"}:
        _look(options, course)
    elif options.command == "posters":
        pictures.make_pictures(options.programme, options.out or options.programme / "pictures")
    elif options.command == "film":
        name = options.routine + ("-smaller" if options.smaller else "")
        out = options.out or options.programme / f"{name}.mp4"
        film.make_film(
            options.programme,
            options.routine,
            out,
            is_easier=options.smaller,
            cache=options.cache,
            workers=options.workers,
            size=(options.height * 16 // 9, options.height),
        )
    return 0
