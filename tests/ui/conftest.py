"""What the tests of the window share: fonts loaded once, a look for each test."""

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
