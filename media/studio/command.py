"""The studio's command line: still, sheet, film, posters, check."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from media.programmefile import BUNDLED
from media.studio import film


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m media.studio", description="Makes the films from the programme's own files."
    )
    parser.add_argument(
        "--programme", type=Path, default=BUNDLED, help="folder of the programme (default: the bundled one)"
    )
    parser.add_argument("--cache", type=Path, default=film.default_cache(), help="where finished pieces are kept")
    commands = parser.add_subparsers(dest="command", required=True)
    one = commands.add_parser("film", help="make the film of a routine, or carry on with it")
    one.add_argument("routine", help='such as "routine-1"')
    one.add_argument("--smaller", action="store_true", help="make its easier twin")
    one.add_argument("--workers", type=int, default=2, help="processes at work (default: 2)")
    one.add_argument("--height", type=int, default=1080, help="pixels, a multiple of 18; 360 for a quick look")
    one.add_argument("--out", type=Path, help="where to write the film (default: into the programme)")
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; gives the exit status."""
    options = _parser().parse_args(sys.argv[1:] if arguments is None else arguments)
    if options.command == "film":
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
