"""``dimmer``: open the window, or say why it cannot open."""

import argparse

from player.errors import WorldError
from ui.display import find_display


def run(arguments: argparse.Namespace) -> int:
    """Open the window and stay until it is closed.

    Raises:
        WorldError: If there is no screen, or a library that a window needs is missing.
    """
    display = find_display()
    if display.missing:
        raise WorldError(
            f"the window cannot open, because this computer lacks {', '.join(display.missing)}; "
            "install what is missing by: sh installers/run.sh"
        )
    if not display.can_open:
        raise WorldError(
            "there is no screen here to open a window on; "
            "start Dimmer from a desktop session, or type 'dimmer doctor' to see what is there"
        )
    from ui.app import run as run_window  # noqa: PLC0415 - Qt, and only once a window can open

    return run_window(arguments.data, is_hidden=getattr(arguments, "is_hidden", False))
