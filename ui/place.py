"""The pages of the main window by name; small, since the first painted window knows them."""

from enum import StrEnum


class Place(StrEnum):
    """The pages of the main window."""

    TODAY = "today"
    PROGRESS = "progress"
    PROGRAMME = "programme"
    SETTINGS = "settings"
