"""What the tests of the window share: fonts loaded once, a look for each test."""

import os
import sys

import pytest
from PySide6.QtWidgets import QApplication

from ui.look import Look, load_fonts


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> None:
    """Load the bundled fonts once."""
    assert load_fonts() == []


@pytest.fixture
def look(fonts: None, qapp: QApplication) -> Look:
    """Give a light look at 100 % text, without motion."""
    return Look(theme="light", motion="reduced")


_status = pytest.StashKey[int]()


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Keep how the run ended."""
    session.config.stash[_status] = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """End at once: at the end of the interpreter, widgets go in an order that nobody rules (PySide 6.11)."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(config.stash.get(_status, 1))
