"""``dimmer --version``: print the version."""

import argparse
from importlib.metadata import PackageNotFoundError, version

from player.errors import WorldError


def run(_: argparse.Namespace) -> int:
    """Print the version of the installed package.

    Raises:
        WorldError: If this copy is not installed, so that nothing says which version it is.
    """
    print(f"Dimmer {own_version()}")
    return 0


def own_version() -> str:
    """Give the version of the installed package.

    Raises:
        WorldError: If this copy is not installed, so that nothing says which version it is.
    """
    try:
        return version("dimmer")
    except PackageNotFoundError as error:
        raise WorldError("this copy was never set up; start it by: sh installers/run.sh") from error
