"""The command line: ``dimmer`` opens the window; every other command works without one and loads no Qt.

The module of a command is imported when it runs, so that each starts as fast as its own work allows.
"""

import logging
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from importlib import import_module

from player.errors import DimmerError, FormatError

FINE = 0
"""Exit code: done."""
NOT_FINE = 1
"""Exit code: something on this computer is missing or failed."""
NOT_UNDERSTOOD = 2
"""Exit code: the command, or a file that it names, is not as it must be."""
INTERRUPTED = 130
"""Exit code: ended by Ctrl+C. The number is a shell's own: 128 and the signal's 2."""


def main(words: Sequence[str] | None = None) -> int:
    """Do what the command line says.

    Args:
        words: The words after the program's name; those of this process if None.

    Returns:
        The exit code.
    """
    arguments = _understand(sys.argv[1:] if words is None else words)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a name of a file may hold signs that the terminal cannot show
            stream.reconfigure(errors="backslashreplace")
    try:
        code: int = import_module(arguments.module).run(arguments)
        if sys.stdout is not None:  # as for a program without a console on Windows
            sys.stdout.flush()
    except FormatError as error:
        return _say(error, NOT_UNDERSTOOD)
    except DimmerError as error:
        return _say(error, NOT_FINE)
    except BrokenPipeError:
        # Who read us has seen enough. Python would flush once more at its end, and complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOT_FINE
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _understand(words: Sequence[str]) -> Namespace:
    if not words:
        # The window is waited for, and to learn the words of all the commands would take 10 ms.
        return Namespace(module="ui.commands.window", data=None)
    from ui.arguments import make_parser  # noqa: PLC0415

    # What goes wrong is told by us in a sentence; Python would print warnings that nobody takes beside it.
    logging.getLogger().addHandler(logging.NullHandler())

    return make_parser().parse_args(words)


def _say(error: DimmerError, code: int) -> int:
    print(f"dimmer: {' '.join(str(error).split())}", file=sys.stderr)
    return code
